"""Releases from a registry and from damaged files, and declarations no sane client publishes."""

from __future__ import annotations

import base64
import contextlib
import functools
import gzip
import hashlib
import io
import json
import shutil
import tarfile
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import snapshot
from codegen.sources import SourceError, npm_registry, npm_types
from codegen.sources.release_selection import Release
from codegen.sources.ts_declarations import parse_declarations
from nodetool.fal.compiler.parsing import inference

MAP = 'export type EndpointTypeMap = {{ "a/b": {{ input: {input}; output: Out }} }};'
SMALL = "export type In = { prompt: string };\nexport type Out = {};\n" + MAP.format(input="In")
NPM = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")


def tarball(version: str, *members: tuple[str, bytes | tarfile.TarInfo]) -> bytes:
    """Write a packed release; without members a small good one."""
    manifest = json.dumps({"name": npm_registry.PACKAGE, "version": version}).encode()
    good = (
        ("package/package.json", manifest),
        ("package/src/types/endpoints.d.ts", SMALL.encode()),
    )
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, content in members or good:
            info = content if isinstance(content, tarfile.TarInfo) else tarfile.TarInfo(name)
            data = b"" if isinstance(content, tarfile.TarInfo) else content
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


def link(name: str, target: str, kind: bytes = tarfile.SYMTYPE) -> tuple[str, tarfile.TarInfo]:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return name, info


def facts(declarations: str, endpoint: str = "a/b") -> dict[str, Any]:
    """Return the document of an endpoint that one release declares; it can be written as JSON."""
    release = Release("1.0.0", parse_declarations(declarations.encode()))
    document = npm_types.facts([release], {}).documents[endpoint]
    json.dumps(document, allow_nan=False)
    return document


def properties(declarations: str, endpoint: str = "a/b") -> Any:
    """Return the properties of ``In``."""
    return facts(declarations, endpoint)["components"]["schemas"]["In"]["properties"]


# -- files ---------------------------------------------------------------------------------------


GOOD = tarball("1.10.1")


def read(folder: Path, data: bytes) -> Release | None:
    path = folder / "x.tgz"
    path.write_bytes(data)
    return npm_registry.read_tarball(path)


def test_a_good_tarball(tmp_path: Path) -> None:
    release = read(tmp_path, GOOD)
    assert release is not None
    assert release.version == "1.10.1"
    assert release.endpoints == {"a/b": {"input": "In", "output": "Out"}}


@given(st.data())
def test_a_damaged_tarball_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    position = data.draw(st.integers(0, len(GOOD) - 1))
    damaged = bytearray(GOOD)
    damaged[position] ^= data.draw(st.integers(1, 255))
    folder = tmp_path_factory.getbasetemp()
    for content in (GOOD[:position], bytes(damaged)):
        with contextlib.suppress(SourceError):
            release = read(folder, content)
            assert release is None or release.endpoints is not None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(gzip.compress(b"\0" * 4096), id="no members"),
        pytest.param(tarball("1", ("other.txt", b"x")), id="another archive"),
        pytest.param(tarball("1", ("package/package.json", b"[" * 100_000)), id="deep manifest"),
        pytest.param(tarball("1", ("package/package.json", b"[]")), id="manifest is a list"),
        pytest.param(tarball("1", ("package/package.json", b"\xff")), id="manifest is no text"),
        pytest.param(tarball("1", link("package/package.json", "nothing")), id="dangling link"),
        pytest.param(
            tarball("1", link("package/package.json", "package.json")), id="link to itself"
        ),
        pytest.param(
            tarball("1", link("package/package.json", "/etc/passwd", tarfile.LNKTYPE)),
            id="hard link",
        ),
    ],
)
def test_what_is_no_package_is_refused_with_a_cure(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SourceError, match=r"x\.tgz is not a tarball of @fal-ai/client"):
        read(tmp_path, content)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"x\.tgz is not a tarball"):
        npm_registry.read_tarball(tmp_path / "x.tgz")


def test_a_file_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="larger than 64 MiB"):
        read(tmp_path, tarball("1", ("package/package.json", b" " * (64 * 2**20 + 1))))


def test_nothing_is_unpacked_to_disk(tmp_path: Path) -> None:
    manifest = json.dumps({"name": npm_registry.PACKAGE, "version": "1"}).encode()
    read(tmp_path, tarball("1", ("../out.txt", b"x"), ("package/package.json", manifest)))
    assert [path.name for path in tmp_path.iterdir()] == ["x.tgz"]
    assert not (tmp_path.parent / "out.txt").exists()


# -- a registry ----------------------------------------------------------------------------------


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test's output free of requests."""


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve a local registry that npm itself talks to; it has versions 1.9.0 and 1.10.1."""
    folder = tmp_path / "registry"
    (folder / "@fal-ai").mkdir(parents=True)
    handler = functools.partial(Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    base = f"http://127.0.0.1:{server.server_address[1]}"
    listed = {}
    for version in ("1.9.0", "1.10.1"):
        data = tarball(version)
        (folder / f"{version}.tgz").write_bytes(data)
        digest = base64.b64encode(hashlib.sha512(data).digest()).decode()
        dist = {"tarball": f"{base}/{version}.tgz", "integrity": f"sha512-{digest}"}
        listed[version] = {"name": npm_registry.PACKAGE, "version": version, "dist": dist}
    packument = {
        "name": npm_registry.PACKAGE,
        "dist-tags": {"latest": "1.10.1"},
        "versions": listed,
        "time": {
            "created": "2020-01-01T00:00:00.000Z",
            "1.9.0": "2026-05-03T10:00:00.000Z",
            "1.10.1": "2026-05-02T10:00:00.000Z",
        },
    }
    (folder / "@fal-ai" / "client").write_text(json.dumps(packument), "utf-8")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    for name, value in {
        "registry": f"{base}/",
        "cache": str(tmp_path / "cache"),
        "userconfig": str(tmp_path / "npmrc"),
        "update_notifier": "false",
        "fetch_retries": "0",
    }.items():
        monkeypatch.setenv(f"npm_config_{name}", value)
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    yield
    server.shutdown()
    thread.join()
    server.server_close()


@NPM
@pytest.mark.slow
def test_npm_itself_lists_and_packs_releases(registry: None) -> None:
    assert npm_registry.versions() == ["1.9.0", "1.10.1"]
    messages: list[str] = []
    releases = npm_registry.fetch(["1.9.0", "1.10.1"], messages.append)
    assert [release.version for release in releases] == ["1.9.0", "1.10.1"]
    # a mirror got 1.9.0 after 1.10.1; it was published before
    assert [release.date for release in releases] == ["2026-05-02", "2026-05-02"]
    assert sorted(messages) == [
        "@fal-ai/client 1.10.1: 1 endpoints",
        "@fal-ai/client 1.9.0: 1 endpoints",
    ]


@NPM
@pytest.mark.slow
def test_a_version_that_does_not_exist_is_an_error_with_a_cure(registry: None) -> None:
    with pytest.raises(SourceError, match=r"9\.9\.9.*try another version.*--tarball FILE"):
        npm_registry.fetch(["9.9.9"])


# -- odd declarations ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "declarations",
    [
        "export type In = In;",
        "export type In = B;\nexport type B = In;",
        "export type In = { x: Json };\nexport type Json = string | Json[] | Record<string, Json>;",
        "export type In = { x: A[] };\nexport type A = B[];\nexport type B = A[];",
        "export type In = { x: In; y?: In[] };",
        "export type In = { x: [B, B] };\nexport type B = In | B[];",
    ],
)
def test_types_that_contain_themselves_end(declarations: str) -> None:
    document = facts(f"{declarations}\nexport type Out = {{}};\n{MAP.format(input='In')}")
    assert "/a/b" in document["paths"]


def test_a_type_that_contains_itself_is_any_inside() -> None:
    json_type = "export type Json = string | Json[];\nexport type In = { x: Json };"
    schemas = properties(f"{json_type}\nexport type Out = {{}};\n{MAP.format(input='In')}")
    assert schemas["x"] == {"anyOf": [{"type": "string"}, {"type": "array", "items": {}}]}


def test_chains_and_trees_of_types_are_cut_off() -> None:
    chain = [f"export type A{i} = {{ x: A{i + 1} }};" for i in range(3_000)]
    tree = [f"export type B{i} = [{', '.join([f'B{i + 1}'] * 10)}];" for i in range(30)]
    types = "\n".join([*chain, *tree, "export type In = { a: A0; b: B0; c: string };"])
    document = facts(f"{types}\nexport type Out = {{}};\n{MAP.format(input='In')}")
    assert len(snapshot.dumps(document)) < 10_000_000
    assert len(document["components"]["schemas"]) < 100


def test_names_that_are_no_ids_never_become_paths(tmp_path: Path) -> None:
    ids = ["../x/y", "/etc/passwd", "a//b", "a/..", "A/B", "a/b"]
    entries = " ".join(f'"{endpoint}": {{ input: In; output: Out }};' for endpoint in ids)
    types = f"export type In = {{}};\nexport type Out = {{}};\nexport type EndpointTypeMap = {{ {entries} }};"
    release = Release("1.0.0", parse_declarations(types.encode()))
    files, diagnostics = snapshot.plan(
        npm_types.facts([release], {}), tmp_path / "all.json", tmp_path / "schemas"
    )
    assert sorted(d.code for d in diagnostics) == ["endpoint-case", *["endpoint-id"] * 4]
    assert all(d.hint for d in diagnostics)
    assert set(files) == {tmp_path / "all.json", tmp_path / "schemas" / "A" / "B.json"}


def defaulted(type_: str, default: str, endpoint: str = "a/b", name: str = "x") -> Any:
    comment = f"/** Default value: `{default}` */" if default else ""
    table = MAP.format(input="In").replace("a/b", endpoint)
    types = f"export type In = {{ {comment} {name}?: {type_} }};\nexport type Out = {{}};\n{table}"
    return properties(types, endpoint)[name]


@pytest.mark.parametrize(
    ("type_", "default", "schema"),
    [
        ("number", "NaN", {"type": "number"}),
        ("number", "Infinity", {"type": "number"}),
        ("number", "1e999", {"type": "number"}),
        ("number", "9" * 400, {"type": "number", "default": int("9" * 400)}),
        ("number", "2.0", {"type": "number", "default": 2}),
        ("number", "2.5", {"type": "number", "default": 2.5}),
        ("number", "true", {"type": "number"}),
        ("string", "NaN", {"type": "string", "default": "NaN"}),
        ("string", "5", {"type": "string", "default": "5"}),
        ("boolean", "yes", {"type": "boolean"}),
        ('"1" | "2"', "2", {"type": "string", "enum": ["1", "2"], "default": "2"}),
        ('"1" | "2"', "3", {"type": "string", "enum": ["1", "2"]}),
        ("string[]", '["a"]', {"type": "array", "items": {"type": "string"}, "default": ["a"]}),
        ("string[]", "a", {"type": "array", "items": {"type": "string"}}),
    ],
)
def test_only_defaults_that_fit_are_kept(type_: str, default: str, schema: Any) -> None:
    assert defaulted(type_, default) == schema


def test_an_integer_enum_that_gains_a_word_travels_as_strings() -> None:
    endpoint = "fal-ai/sora-2/text-to-video"
    assert defaulted("4 | 8", "8", endpoint, "duration")["enum"] == [4, 8]
    mixed = defaulted('"4" | "8" | "auto"', "auto", endpoint, "duration")
    assert mixed == {"type": "string", "enum": ["4", "8", "auto"], "default": "auto"}


def test_siblings_tell_integers_from_fractions() -> None:
    types = """
    export type In = { /** Default value: `1` */ level?: number; /** Default value: `2` */ size?: number };
    export type Other = { inner: { /** Default value: `0.5` */ level?: number } };
    export type Out = {};
    """
    assert inference.is_integer("level", 1)
    schemas = properties(types + MAP.format(input="In"))
    assert schemas["level"] == {"type": "number", "default": 1}
    assert schemas["size"] == {"type": "integer", "default": 2}
