"""Read a side of a comparison: whatever knows endpoints and their documents."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import tarfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from codegen.config_files import loader
from codegen.errors import CodegenError, WrongUseError
from codegen.families import OTHERS
from codegen.paths import ROOT
from codegen.sources import openapi_file, platform_rows
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.parsing.documents import is_endpoint_id, parse
from nodetool.fal.compiler.parsing.refs import Schema, dig

#: what a snapshot consists of, relative to the repository
_PARTS = ("all_models.json", "codegen/schemas", "codegen/configs", "codegen/node_types.json")
_GIT_SECONDS = 60
WORKING_TREE = "the working tree"
FORMS = (
    "give a git revision (HEAD~3, v0.1.0), a folder (with all_models.json and codegen/schemas, or "
    "with OpenAPI documents), a platform file (.json, .json.gz), an OpenAPI document, or a packed "
    "release of @fal-ai/client (.tgz)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a comparison.

    Attributes:
        label: what reports call it.
        records: endpoint -> its record in the catalogue.
        documents: endpoint -> its document.
        configs: the words and names of the nodes.
        node_types: endpoint -> the node type that it was last generated as.
        is_listing: whether it is what a service lists, so that what it lacks is no longer served;
            a snapshot keeps such endpoints.
        failed: endpoints that are listed, but whose document could not be had.
    """

    label: str
    records: Mapping[str, Mapping[str, Any]]
    documents: Mapping[str, Schema]
    configs: tuple[ModuleConfig, ...] = ()
    node_types: Mapping[str, str] = field(default_factory=dict)
    is_listing: bool = False
    failed: frozenset[str] = frozenset()


def read_side(text: str | None, root: Path = ROOT) -> Side:
    """Read a side as it is named on the command line.

    Args:
        text: a path or a git revision; the working tree if there is none.
        root: the repository.

    Raises:
        WrongUseError: when the text names nothing that can be read.
        CodegenError: when a file is broken.
    """
    if text is None:
        return side_of_files(working_files(root), WORKING_TREE)
    path = Path(text)
    if path.is_dir():
        return _read_folder(path, text)
    if path.is_file():
        return _read_file(path, text)
    return _read_revision(text, root)


# -- snapshots -----------------------------------------------------------------------------------


def working_files(root: Path = ROOT) -> dict[str, bytes]:
    """Return the files of a snapshot below a folder: path relative to it -> content."""
    return files_of_parts({part: root / part for part in _PARTS})


def files_of_parts(parts: Mapping[str, Path]) -> dict[str, bytes]:
    """Return the files of a snapshot as its repository names them.

    Args:
        parts: file or folder in the repository -> where it is on disk.
    """
    files: dict[str, bytes] = {}
    for part, base in parts.items():
        if base.is_file():
            files[part] = base.read_bytes()
        for path in sorted(base.rglob("*")) if base.is_dir() else ():
            if path.suffix in {".json", ".py"} and path.is_file():
                files[f"{part}/{path.relative_to(base).as_posix()}"] = path.read_bytes()
    return files


def side_of_files(files: Mapping[str, bytes], label: str) -> Side:
    """Return the snapshot that some files make.

    Args:
        files: path relative to the repository -> content.
        label: what reports call it.

    Raises:
        CodegenError: when one of them is broken.
    """
    records = _json(files, "all_models.json", label, [])
    if not isinstance(records, list) or not all(
        isinstance(record, dict) and isinstance(record.get("endpoint_id"), str)
        for record in records
    ):
        raise CodegenError(f"all_models.json of {label} is no list of records")
    types = _json(files, "codegen/node_types.json", label, {})
    documents = {
        name.removeprefix("codegen/schemas/").removesuffix(".json"): _document(raw, name, label)
        for name, raw in files.items()
        if name.startswith("codegen/schemas/") and name.endswith(".json")
    }
    return Side(
        label=label,
        records={record["endpoint_id"]: record for record in records},
        documents=documents,
        configs=tuple(_configs(files)),
        node_types=types if isinstance(types, dict) else {},
    )


def _json(files: Mapping[str, bytes], name: str, label: str, missing: Any) -> Any:
    try:
        return json.loads(files[name]) if name in files else missing
    except (ValueError, RecursionError) as error:
        raise CodegenError(f"{name} of {label} is no JSON: {error}") from error


def _document(raw: bytes, name: str, label: str) -> Schema:
    try:
        return parse(raw)
    except (ValueError, RecursionError) as error:
        raise CodegenError(f"{name} of {label} is no document: {error}") from error


def _configs(files: Mapping[str, bytes]) -> Iterator[ModuleConfig]:
    """Yield the config of every category; what is wrong in one is for ``validate`` to say."""
    parts: dict[str, list[ModuleConfig]] = defaultdict(list)
    for name, raw in sorted(files.items()):
        path = PurePosixPath(name)
        if path.suffix != ".py" or path.name.startswith("_"):
            continue
        # before categories were folders, each was one file
        module = path.parent.name if path.parent.name != "configs" else path.stem
        file = path.name if path.parent.name != "configs" else f"{OTHERS}.py"
        parts[module].append(loader.read_text(raw, Path(module) / file)[0])
    for module, configs in parts.items():
        yield ModuleConfig(
            module=module,
            file=module,
            entries={e: entry for config in configs for e, entry in config.entries.items()},
            shared_enums={k: v for config in configs for k, v in config.shared_enums.items()},
        )


def _read_folder(path: Path, label: str) -> Side:
    if (path / "all_models.json").is_file():
        return side_of_files(working_files(path), label)
    documents = sorted(each for each in path.rglob("*.json") if each.is_file())
    if not documents:
        raise WrongUseError(f"the folder {label} holds no all_models.json and no document; {FORMS}")
    facts = openapi_file.read(documents)
    return Side(label=label, records=facts.records, documents=facts.documents, is_listing=True)


# -- git -----------------------------------------------------------------------------------------


def _read_revision(text: str, root: Path) -> Side:
    """Read a snapshot as a revision of the repository has it."""
    commit = _git(
        root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{text}^{{commit}}"
    )
    if commit is None:
        raise WrongUseError(f"{text!r:.200} is neither a file nor a revision; {FORMS}")
    revision = commit.decode().strip()
    listed = _git(root, "ls-tree", "--name-only", revision, "--", *_PARTS)
    parts = (listed or b"").decode().split()
    if "all_models.json" not in parts:
        raise WrongUseError(f"the revision {text} has no all_models.json in {root.name}")
    archive = _git(root, "archive", "--format=tar", revision, "--", *parts)
    if archive is None:
        raise CodegenError(f"git archive cannot read the revision {text}")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        files = {
            member.name: stream.read()
            for member in tar
            if member.isreg() and (stream := tar.extractfile(member)) is not None
        }
    label = text if revision.startswith(text) else f"{text} ({revision[:7]})"
    return side_of_files(files, label)


def _git(root: Path, *arguments: str) -> bytes | None:
    """Return what a git command prints; None where it fails."""
    try:
        completed = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            timeout=_GIT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CodegenError(f"git cannot be used: {error}; compare files instead") from error
    return completed.stdout if completed.returncode == 0 else None


# -- files ---------------------------------------------------------------------------------------


def _read_file(path: Path, label: str) -> Side:
    if path.suffix in {".tgz", ".tar"}:
        return _read_release(path, label)
    raw = path.read_bytes()
    try:
        value = parse(gzip.decompress(raw) if raw.startswith(b"\x1f\x8b") else raw)
    except (ValueError, RecursionError, OSError, EOFError, zlib.error) as error:
        raise CodegenError(f"{path.name} cannot be read as JSON: {error}") from error
    if isinstance(value.get("models"), list):
        return platform_side(value, path.name)
    facts = openapi_file.read([path])
    return Side(label=label, records=facts.records, documents=facts.documents, is_listing=True)


def _read_release(path: Path, label: str) -> Side:
    # the parser of declarations is a development dependency, which nothing else here needs
    from codegen.sources import npm_registry, npm_types

    release = npm_registry.read_tarball(path)
    if release is None:
        raise WrongUseError(f"the release {label} declares no endpoints; take 1.1.0 or later")
    facts = npm_types.facts([release], {})
    return Side(
        label=f"@fal-ai/client {release.version}",
        records=facts.records,
        documents=facts.documents,
        is_listing=True,
    )


def platform_side(value: Mapping[str, Any], name: str) -> Side:
    """Return the side that saved responses of fal's platform make.

    Args:
        value: ``{"generated_at": …, "models": [{"endpoint_id", "metadata", "openapi"}]}``.
        name: of the file.
    """
    date = str(value.get("generated_at") or "")[:10]
    rows = [row for row in value["models"] if is_endpoint_id(str(dig(row, "endpoint_id")))]
    facts = platform_rows.facts_of_rows(rows, date)
    return Side(
        label=f"{name} ({date})" if date and date not in name else name,
        records=facts.records,
        documents=facts.documents,
        is_listing=True,
        failed=frozenset(facts.records.keys() - facts.documents.keys()),
    )


# -- two sides -----------------------------------------------------------------------------------


def for_compiling(old: Side, new: Side, root: Path = ROOT) -> tuple[Side, Side]:
    """Return both sides with what their nodes are made of.

    A side without configs takes those of the other one, or else of the working tree: then what
    differs comes from the documents. What a listing lacks stays as it was, as in a snapshot.
    """
    lender = next((side for side in (old, new) if side.configs), None)
    if lender is None:
        lender = side_of_files(working_files(root), WORKING_TREE)
    return _with_nodes(old, new, lender), _with_nodes(new, old, lender)


def _with_nodes(side: Side, other: Side, lender: Side) -> Side:
    if not side.configs:
        side = replace(side, configs=lender.configs, node_types=lender.node_types)
    if side.is_listing:
        side = replace(
            side,
            documents={**other.documents, **side.documents},
            records={**other.records, **side.records},
        )
    return side
