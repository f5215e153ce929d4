"""Sides as they are named on the command line: revisions, folders, saved answers, documents, releases."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.compare import compare
from codegen.diff.sources import WORKING_TREE, Side, read_side
from codegen.errors import CodegenError, WrongUseError
from tests.codegen.diff.sides import ENDPOINT, document

TEXT = {"type": "string"}
CONFIG = 'CONFIGS = {{"{endpoint}": {{"class_name": "{name}", "docstring": "Makes.", "curated": False}}}}\n'
#: the smallest release of the npm package that declares an endpoint
DECLARATIONS = """
export type ModelInput = { prompt: string; };
export type ModelOutput = { text: string; };
export type EndpointTypeMap = { "me/model": { input: ModelInput; output: ModelOutput; }; };
"""


def write(root: Path, files: dict[str, Any]) -> Path:
    """Write files below a folder; what is no text as JSON."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return root


def snapshot_files(file: Any, name: str = "Model", config: str = "llm/others.py") -> dict[str, Any]:
    """Return the files of a snapshot with one endpoint."""
    return {
        "all_models.json": [{"endpoint_id": ENDPOINT, "category": "text-to-image"}],
        f"codegen/schemas/{ENDPOINT}.json": file,
        f"codegen/configs/{config}": CONFIG.format(endpoint=ENDPOINT, name=name),
        "codegen/node_types.json": {ENDPOINT: f"fal.llm.{name}"},
    }


def git(root: Path, *arguments: str) -> str:
    """Run git without the settings of this machine."""
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", "-C", str(root), *identity, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two commits: an endpoint without and with a second argument."""
    root = write(tmp_path / "repo", snapshot_files(document({"prompt": TEXT})))
    git(root, "init", "--quiet", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message=first")
    git(root, "tag", "v1")
    write(root, snapshot_files(document({"prompt": TEXT, "seed": {"type": "integer"}})))
    git(root, "commit", "--quiet", "--all", "--message=second")
    return root


def kinds_between(old: Side, new: Side, root: Path) -> list[tuple[str, str]]:
    return [(c.kind, c.where) for c in compare(old, new, root=root).changes]


def test_two_revisions(repository: Path) -> None:
    old, new = read_side("v1", repository), read_side("HEAD", repository)
    assert kinds_between(old, new, repository) == [("argument-added", "input.seed")]
    assert old.label == f"v1 ({git(repository, 'rev-parse', 'v1')[:7]})"
    assert read_side(git(repository, "rev-parse", "v1"), repository).documents == old.documents


def test_a_revision_and_the_working_tree(repository: Path) -> None:
    clean = read_side("HEAD", repository), read_side(None, repository)
    assert kinds_between(*clean, repository) == []
    write(repository, snapshot_files(document({"prompt": TEXT}), "Renamed"))
    dirty = read_side(None, repository)
    assert dirty.label == WORKING_TREE
    assert kinds_between(read_side("HEAD", repository), dirty, repository) == [
        ("argument-removed", "input.seed"),
        ("node-type-changed", "node.type"),
    ]


def test_a_revision_from_before_categories_were_folders(repository: Path) -> None:
    old = read_side("HEAD", repository)
    git(repository, "rm", "--quiet", "codegen/configs/llm/others.py")
    seed = document({"prompt": TEXT, "seed": {"type": "integer"}})
    write(repository, snapshot_files(seed, config="llm.py"))
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message=flat")
    flat = read_side("HEAD", repository)
    assert [config.module for config in flat.configs] == ["llm"]
    assert kinds_between(old, flat, repository) == []


@pytest.mark.parametrize("text", ["nonsense", "--help", "HEAD:all_models.json", "-", "a\nb"])
def test_what_is_nothing_is_told_with_what_could_be(repository: Path, text: str) -> None:
    with pytest.raises(WrongUseError, match=r"neither a file nor a revision.*git revision"):
        read_side(text, repository)


def test_a_revision_without_a_snapshot(repository: Path) -> None:
    git(repository, "rm", "--quiet", "all_models.json")
    git(repository, "commit", "--quiet", "--message=gone")
    with pytest.raises(WrongUseError, match=r"has no all_models.json"):
        read_side("HEAD", repository)


def platform_file(path: Path, models: list[Any]) -> Path:
    raw = json.dumps({"generated_at": "2026-06-11T02:20:29Z", "models": models}).encode()
    path.write_bytes(gzip.compress(raw) if path.suffix == ".gz" else raw)
    return path


@pytest.mark.parametrize("name", ["answers.json", "answers.json.gz"])
def test_saved_answers(repository: Path, tmp_path: Path, name: str) -> None:
    failed = {"error": {"code": "expansion_failed", "message": "no"}}
    models = [
        {"endpoint_id": "me/new", "openapi": document({"prompt": TEXT}, endpoint="me/new")},
        {"endpoint_id": ENDPOINT, "metadata": {"category": "text-to-image"}, "openapi": failed},
        {"endpoint_id": "../outside", "openapi": document()},
        {"no": "id"},
        None,
    ]
    side = read_side(str(platform_file(tmp_path / name, models)), repository)
    assert side.label == f"{name} (2026-06-11)"
    assert side.failed == {ENDPOINT}
    assert side.documents.keys() == {"me/new"}
    assert kinds_between(read_side("HEAD", repository), side, repository) == [
        ("document-unavailable", "document"),
        ("endpoint-added", "endpoint"),
    ]


def test_what_a_listing_lacks_is_no_longer_served(repository: Path, tmp_path: Path) -> None:
    listing = read_side(str(platform_file(tmp_path / "a.json", [])), repository)
    assert kinds_between(read_side("HEAD", repository), listing, repository) == [
        ("endpoint-removed", "endpoint")
    ]


def test_documents_and_folders_of_them(repository: Path, tmp_path: Path) -> None:
    folder = write(tmp_path / "documents", {"deep/a.json": document({"prompt": TEXT})})
    for path in (folder, folder / "deep" / "a.json"):
        side = read_side(str(path), repository)
        assert kinds_between(read_side("v1", repository), side, repository) == []
    assert kinds_between(read_side(str(repository)), read_side("v1", repository), repository) == [
        ("argument-removed", "input.seed")
    ]


def test_a_packed_release(repository: Path, tmp_path: Path) -> None:
    path = tmp_path / "client.tgz"
    with tarfile.open(path, "w:gz") as tar:
        manifest = json.dumps({"name": "@fal-ai/client", "version": "1.2.3"})
        for name, text in (("package.json", manifest), ("src/types/endpoints.d.ts", DECLARATIONS)):
            info = tarfile.TarInfo(f"package/{name}")
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text.encode()))
    side = read_side(str(path), repository)
    assert side.label == "@fal-ai/client 1.2.3"
    assert side.documents.keys() == {ENDPOINT}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", b"{", "cannot be read as JSON"),
        ("a.json.gz", b"\x1f\x8bnonsense", "cannot be read as JSON"),
        ("a.json", b"[]", "cannot be read as JSON"),
        ("a.json", b'{"openapi": "3.1.0"}', "no OpenAPI document"),
        ("a.tgz", b"nonsense", "is not a tarball"),
    ],
)
def test_broken_files(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CodegenError, match=message):
        read_side(str(tmp_path / name))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("all_models.json", "all_models.json of .* is no"),
        ("codegen/node_types.json", "is no JSON"),
        (f"codegen/schemas/{ENDPOINT}.json", "is no document"),
    ],
)
def test_broken_snapshots(tmp_path: Path, name: str, message: str) -> None:
    write(tmp_path, {**snapshot_files(document()), name: "{"})
    with pytest.raises(CodegenError, match=message):
        read_side(str(tmp_path))


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match=r"holds no all_models.json and no document"):
        read_side(str(tmp_path))
