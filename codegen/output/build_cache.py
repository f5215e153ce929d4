"""Remember what a category was built of, so that one changed entry builds one node and one family again.

A node depends on its document, its config entry and its record, and on the names of its category, which
follow from all documents and all class names. Digests of all that are the keys here, and a file is used
only by the generator that wrote it; so what is remembered can be missing, but never stale. Nothing
of a category with a diagnostic is remembered: what is wrong is reported every time.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path

from codegen import main_outputs
from codegen.paths import CODEGEN
from nodetool.fal import compiler
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.ir import NodeIR
from nodetool.fal.compiler.structs import StructNames

_SIZE = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltNode:
    """A node, its row in the table of main outputs, and its line of the catalogue."""

    node: NodeIR
    row: main_outputs.Row
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyFiles:
    """The unformatted modules of a family, checked; ``wrappers`` is empty where it has no node."""

    nodes: str
    wrappers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltCategory:
    """What is remembered of a category; one of which nothing is has no ``structs``.

    Attributes:
        scope: digest of everything that decides the names that its nodes share.
        structs: these names, and the objects of the API.
        nodes: digest of everything that decides a node -> the node.
        families: the same for families.
    """

    scope: bytes = b""
    structs: StructNames | None = None
    nodes: Mapping[bytes, BuiltNode] = field(default_factory=dict)
    families: Mapping[bytes, FamilyFiles] = field(default_factory=dict)


def digest(*parts: object) -> bytes:
    """Return a digest of values that are equal exactly if their representations are."""
    return blake2b(
        repr(parts).encode("utf-8", "surrogatepass"), digest_size=_SIZE, usedforsecurity=False
    ).digest()


def load(folder: Path | None, category: str) -> BuiltCategory:
    """Return what this very generator remembers of a category; a damaged file is nothing.

    Args:
        folder: of the cache, which may be deleted at any time; None for no cache.
        category: its name.
    """
    try:
        content = _path(folder, category).read_bytes() if folder else b""
    except OSError:
        return BuiltCategory()
    seal, payload = content[:_SIZE], content[_SIZE:]
    if seal != _seal(payload):
        return BuiltCategory()
    built: BuiltCategory = pickle.loads(payload)  # written by this generator, the seal says
    return built


def save(folder: Path | None, category: str, built: BuiltCategory) -> None:
    """Remember a category in place of what was; where that cannot be written, nothing is."""
    if folder is None:
        return
    path = _path(folder, category)
    with contextlib.suppress(OSError, RecursionError):
        payload = pickle.dumps(built, pickle.HIGHEST_PROTOCOL)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{category}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(_seal(payload) + payload)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _path(folder: Path, category: str) -> Path:
    return folder / "built" / f"{category}.pickle"


def _seal(payload: bytes) -> bytes:
    return blake2b(payload, digest_size=_SIZE, key=generator_digest()).digest()


@cache
def generator_digest() -> bytes:
    """Return a digest of all code and tables of the generator, and of what it has from others.

    That is Python, the renderer of the templates, and the names that NodeTool's base classes take.
    """
    runtime = Path(compiler.__file__).parents[1]
    files = [path for glob in ("*.*", "*/*.py", "*/*/*.j2") for path in CODEGEN.glob(glob)]
    files += [path for path in runtime.rglob("*.*") if "__pycache__" not in path.parts]
    code = blake2b(digest_size=_SIZE, usedforsecurity=False)
    for path in sorted(files):
        if path.suffix in {".py", ".j2", ".toml"}:
            code.update(digest(path.name, path.read_bytes()))
    jinja = importlib.metadata.version("jinja2")
    return digest(code.digest(), sys.version, jinja, sorted(naming.reserved_fields()))
