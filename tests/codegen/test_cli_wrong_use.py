"""The commands in the hands of somebody new: several files, odd files, broken files; never a traceback."""

from __future__ import annotations

import functools
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from codegen import paths, pipeline, snapshot
from codegen.cli import app, arguments
from codegen.config_files import loader
from codegen.output.atomic_write import GENERATED_HEADER
from codegen.paths import ROOT
from tests.helpers.generator_repo import Tree, document, entry

GOLDEN = ROOT / "tests" / "golden"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """Return a small repository with one node, which the commands use as theirs."""
    tree_ = Tree(tmp_path / "repo")
    tree_.endpoint("a/one")
    tree_.config("m", {"a/one": entry("One")})
    sources = tree_.sources
    options: dict[str, Any] = {
        "catalogue": sources.catalogue, "schemas": sources.schemas, "configs": sources.configs,
        "record": sources.record, "output": sources.output, "cache": None,
    }  # fmt: skip
    monkeypatch.setattr(pipeline, "Paths", functools.partial(pipeline.Paths, **options))
    monkeypatch.setattr(snapshot.load_catalogue, "__defaults__", (sources.catalogue,))
    monkeypatch.setattr(snapshot.stored_endpoints, "__defaults__", (sources.schemas,))
    monkeypatch.setattr(snapshot.plan, "__defaults__", (sources.catalogue, sources.schemas))
    monkeypatch.setattr(loader.load, "__defaults__", (sources.configs, None))
    monkeypatch.setattr(pipeline.recorded_types, "__defaults__", (sources.record,))
    monkeypatch.setattr(paths, "CONFIGS", sources.configs)
    monkeypatch.setattr(paths, "SCHEMAS", sources.schemas)
    monkeypatch.setattr(app, "README", tmp_path / "repo" / "README.md")
    monkeypatch.chdir(tmp_path)
    return tree_


def run(*given: str | Path) -> Result:
    """Call the command line once; an exception that is no exit fails the test."""
    result = CliRunner().invoke(app.app, [str(each) for each in given])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def schema(folder: Path, name: str, endpoint: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document(endpoint, {"prompt": {"type": "string"}})), "utf-8")
    return path


# -- several files ------------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Write four documents, in a folder and below it."""
    names = ["docs/a.json", "docs/b.json", "docs/c.json", "docs/more/a.json"]
    return [schema(tmp_path, name, f"x/{n}") for n, name in enumerate(names)]


@pytest.mark.parametrize(
    ("given", "nodes"),
    [
        (["--openapi", "docs/a.json", "docs/b.json"], 2),
        (["--openapi", "docs/a.json", "--openapi", "docs/b.json"], 2),
        (["--openapi=docs/a.json", "docs/b.json", "docs/c.json"], 3),
        (["--openapi", "docs"], 4),
        (["--openapi", "docs/more", "docs/b.json"], 2),
        (["--openapi", "docs", "docs/a.json", "./docs/../docs/b.json"], 4),
        (["--openapi", "docs/*.json"], 3),
        (["--openapi", "docs/**/a.json"], 2),
    ],
)
@pytest.mark.parametrize("last", [True, False])
def test_openapi_takes_files_folders_and_patterns(
    tree: Tree, files: list[Path], given: list[str], nodes: int, last: bool
) -> None:
    output = ["--output-dir", "out/made"]
    result = run("generate", *([*output, *given] if last else [*given, *output]))
    assert result.exit_code == 0, result.output
    assert (
        f"{nodes} nodes in 1 module: 4 files written in out/made/dsl/text_to_image and "
        "out/made/text_to_image" in result.stdout
    )
    assert sorted(p.name for p in Path("out/made").rglob("*.py")) == [
        "__init__.py", "__init__.py", "others_s_to_z.py", "others_s_to_z.py",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["--openapi", "docs/a.json", "no.json"], "no.json does not exist"),
        (["--openapi", "docs/*.yaml"], "no file matches docs/*.yaml"),
        (["--openapi", "repo/configs"], "holds no .json file"),
        (["--openapi", "docs", "--module", "m"], "leave --module and --endpoint out"),
        (["--openapi"], "requires an argument"),
    ],
)
def test_what_is_no_document_is_wrong_use(
    tree: Tree, files: list[Path], given: list[str], words: str
) -> None:
    result = run("generate", "--output-dir", "out", *given)
    assert (result.exit_code, words in result.stderr) == (2, True), result.stderr
    assert not Path("out").exists()


def test_two_files_of_one_endpoint_are_both_named(tree: Tree, files: list[Path]) -> None:
    schema(Path("docs"), "more/b.json", "x/1")
    result = run("generate", "--openapi", "docs", "--output-dir", "out")
    assert result.exit_code == 1
    assert "docs/more/b.json [x/1]: docs/b.json describes this endpoint, too" in result.stderr


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("--o a b", "--o a --o b"),
        ("--o=a b c", "--o=a --o b --o c"),
        ("x --o a", "x --o a"),
        ("--o a --other b c", "--o a --other b c"),
        ("--o a --flag b", "--o a --flag b"),
        ("--o a b --o c d", "--o a --o b --o c --o d"),
        ("--o -a b", "--o -a --o b"),
        ("--o a -- b c", "--o a -- b c"),
        ("--o -- b", "--o -- --o b"),
        ("", ""),
    ],
)
def test_options_take_several_values(typed: str, meant: str) -> None:
    assert arguments.repeat_option_names(typed.split(), ["--o"]) == meant.split()


def test_where_files_were_written_is_said(tree: Tree, tmp_path: Path) -> None:
    assert (
        "4 files written in repo/made/dsl/m and repo/made/m"
        in run("generate", "--output-dir", "repo/made").stdout
    )
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    output = run("generate", "--output-dir", outside).stdout
    shutil.rmtree(outside)
    assert f" in {outside}/dsl/m and {outside}/m" in output
    schema(tree.sources.schemas, "a/two.json", "a/two")
    tree.known("a/two")
    assert "1 entry added to repo/configs/text_to_image/others_a_to_d.py." in run("scaffold").stdout


def test_files_of_others_are_left_alone(tree: Tree, files: list[Path]) -> None:
    foreign_file = Path("out/text_to_image/others_s_to_z.py")
    foreign_file.parent.mkdir(parents=True)
    foreign_file.write_text("print('mine')\n", "utf-8")
    result = run("generate", "--openapi", "docs", "--output-dir", "out")
    assert result.exit_code == 1
    assert "out/text_to_image/others_s_to_z.py exists and was not generated" in result.stderr
    assert foreign_file.read_text("utf-8") == "print('mine')\n"
    assert not Path("out/dsl").exists()
    foreign_file.write_text(f"{GENERATED_HEADER} Do not edit\n", "utf-8")
    assert run("generate", "--openapi", "docs", "--output-dir", "out").exit_code == 0


# -- files that are broken -------------------------------------------------------------------------------

CONFLICT = "<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n"
BROKEN: dict[str, str | bytes] = {
    "conflict": CONFLICT, "empty": "", "wrong kind": "5", "list of lists": "[[]]",
    "no ids": '[{"endpoint": "x"}]', "numbers": '{"a/one": 5}', "utf-16": "[]é".encode("utf-16"),
    "binary": b"\x80\x81", "nested": "[" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("file", ["catalogue", "record"])
def test_a_broken_file_of_the_repository_is_a_sentence(tree: Tree, file: str, kind: str) -> None:
    path: Path = getattr(tree.sources, file)
    content = BROKEN[kind]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    for command in (["validate"], ["scaffold"], ["coverage"], ["generate", "--output-dir", "x"]):
        result = run(*command)
        assert result.exit_code == 1, (command, result.output)
        assert f"error: {path.name} is no " in result.stderr
        assert "git checkout" in result.stderr


def test_a_folder_in_the_place_of_a_file_is_a_sentence(tree: Tree) -> None:
    tree.sources.record.mkdir()
    for command in ("validate", "coverage", "scaffold", "check"):
        result = run(command)
        assert result.exit_code == 1
        assert "node_types.json cannot be read: Is a directory" in result.stderr


@pytest.mark.posix
def test_a_broken_document_is_a_sentence(tree: Tree) -> None:
    path = tree.sources.schemas / "a" / "one.json"
    for content in (b"\x80", b"{", b"[]", b'{"paths": 1}', b"[" * 100_000):
        path.write_bytes(content)
        for command in (["validate"], ["generate", "--output-dir", "x"], ["scaffold"]):
            result = run(*command)
            assert result.exit_code == 1, (command, content[:9], result.output)
    path.unlink()
    path.symlink_to("nowhere.json")
    assert "document-unreadable" in run("validate").stderr


def test_a_config_that_cannot_be_relied_on_stops_what_needs_it(tree: Tree) -> None:
    tree.config("m", "CONFIGS = {'a/one': {}\n")
    for command in (
        ["validate"], ["coverage"], ["scaffold"], ["merge", "x.json"],
        ["generate", "--endpoint", "a/one"], ["generate", "--module", "m"],
    ):  # fmt: skip
        result = run(*command)
        assert result.exit_code == 1, command
        assert result.stderr.startswith("error: config-syntax: m/others.py:1"), result.stderr
        assert "1 error, 0 warnings" in result.stderr


def test_a_readme_without_its_table_is_a_sentence(tree: Tree, tmp_path: Path) -> None:
    readme = tmp_path / "repo" / "README.md"
    for content in (b"# Nothing\n", b"\x80"):
        readme.write_bytes(content)
        result = run("check")
        assert result.exit_code == 1
        assert "README.md cannot take the coverage table" in result.stderr


# -- what is given ----------------------------------------------------------------------------------------

GIVEN: dict[str, bytes] = {
    "not json": b"{", "no object": b"[]", "no entries": b'{"a/one": 5}', "nested": b"[" * 100_000,
    "NaN": b'{"a/one": {"field_overrides": {"prompt": {"ge": NaN}}}}', "binary": b"\x80",
    "infinite": b'{"a/one": {"field_overrides": {"prompt": {"ge": 1e999}}}}',
    "twice": b'{"a/one": {"docstring": "x", "docstring": "y"}}',
}  # fmt: skip


@pytest.mark.parametrize("kind", GIVEN)
def test_what_cannot_be_merged_is_a_sentence(tree: Tree, kind: str) -> None:
    before = tree.config_file().read_bytes()
    Path("words.json").write_bytes(GIVEN[kind])
    result = run("merge", "words.json")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: words.json ")
    assert len(result.stderr) < 300
    assert tree.config_file().read_bytes() == before


def test_a_merged_entry_that_could_not_be_read_again_is_refused(tree: Tree) -> None:
    before = tree.config_file().read_bytes()
    huge = {"a/one": {"docstring": "x", "field_overrides": {"prompt": {"default": 10**400}}}}
    others: list[Any] = [{"a/one": {"docstring": 5}}, {"a/one": {"docstrin": "x"}}, {"b/x": {}}]
    for wrong in (huge, *others):
        Path("words.json").write_text(json.dumps(wrong), "utf-8")
        result = run("merge", "words.json")
        assert result.exit_code == 1
        assert "othing was written" in result.stderr
        assert tree.config_file().read_bytes() == before


def test_merging_takes_marks_of_editors_and_the_recorded_name(tree: Tree) -> None:
    path = tree.config_file()
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    tree.endpoint("a/two")
    tree.sources.record.write_text(json.dumps({"a/two": "fal.m.Kept"}), "utf-8")
    words = {"docstring": "Better.", "curated": False}
    Path("words.json").write_text(json.dumps({"a/one": words, "a/two": words}), "utf-8-sig")
    result = run("merge", "words.json")
    assert result.exit_code == 0, result.output
    assert "2 entries merged into 1 file in repo/configs/m, 0 conflicts." in result.stdout
    (module,), diagnostics = loader.load(tree.sources.configs)
    assert not diagnostics
    assert {e: config.class_name for e, config in module.entries.items()} == {
        "a/one": "One", "a/two": "Kept",
    }  # fmt: skip


SOURCES: dict[str, dict[bytes, int | None]] = {
    "list": {
        b"\xef\xbb\xbfendpoint_id,category\nb/new,json\n": 0, b"": 1, b"id\nx\n": 1, b"\x80": 1,
        b"endpoint_id\n\0\n": None, b"endpoint_id\r\nb/new\r\n": 0, b"endpoint_id;x\na;b\n": 1,
    },
    "openapi": {
        b"{": 1, b"[]": 1, b"5": 1, b"\x80": 1, b"[" * 100_000: 1, b"": 1,
        b'{"info": [], "paths": {"/b/new": {"post": {"requestBody": {"content": '
        b'{"application/json": {"schema": {"type": "object"}}}}}}}}': 0,
    },
}  # fmt: skip


@pytest.mark.parametrize("source", SOURCES)
def test_sources_are_taken_or_refused_with_a_sentence(tree: Tree, source: str) -> None:
    for content, code in SOURCES[source].items():
        Path("facts").write_bytes(content)
        result = run("fetch", "--yes", "--source", source, "facts")
        assert code is None or result.exit_code == code, (content[:50], result.output)
        if result.exit_code:
            assert result.stderr.startswith("error: "), result.stderr
        else:
            assert "changed" in result.stdout


def test_a_surprising_refresh_stops_until_it_is_confirmed(tree: Tree, tmp_path: Path) -> None:
    new = schema(tmp_path, "new.json", "a/one")
    renamed = new.read_text("utf-8").replace('"prompt"', '"prompt_text"')
    new.write_text(renamed, "utf-8")
    before = [path.read_bytes() for path in tree.sources.schemas.rglob("*.json")]
    result = run("fetch", "--source", "openapi", "new.json")
    assert result.exit_code == 1
    assert "nothing was written" in result.stderr
    assert "a/one: prompt is called prompt_text now" in result.stderr
    assert "repeat with --yes" in result.stderr
    assert [path.read_bytes() for path in tree.sources.schemas.rglob("*.json")] == before
    assert run("fetch", "--source", "openapi", "new.json", "--yes").exit_code == 0
    assert [path.read_bytes() for path in tree.sources.schemas.rglob("*.json")] != before
    assert run("fetch", "--source", "openapi", "new.json").exit_code == 0


def test_tarballs_may_stand_behind_one_option(tree: Tree) -> None:
    for name in ("a.tgz", "b.tgz"):
        Path(name).write_bytes(b"no tarball")
    result = run("fetch", "--tarball", "a.tgz", "b.tgz")
    assert result.exit_code == 1
    assert "error: a.tgz is not a tarball" in result.stderr


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["generate", "--module", "m", "no", "such"], "there is no module 'no', 'such'"),
        (["generate", "--endpoint", "a/x", "a/y"], "no config has an entry for a/x, a/y"),
        (["generate", "--openapi", "repo/all_models.json", "--output-dir", "file"], "is a file"),
        (["scaffold", "--endpoint", "a/x", "a/y"], "there is no schema for a/x, a/y"),
        (["merge"], "Missing argument"),
        (["merge", "repo"], "cannot be read as JSON"),
        (["merge", "nothing.json"], "cannot be read as JSON"),
        (["fetch", "--source", "openapi", "repo"], "is a directory"),
        (["generate-all", "--timeout", "0"], "leaves no time"),
        (["generate-all", "--timeout", "nan"], "leaves no time"),
        (["coverage", "more"], "unexpected extra argument"),
    ],
)
def test_wrong_use_is_a_sentence(tree: Tree, given: list[str], words: str) -> None:
    Path("file").write_text("x", "utf-8")
    result = run(*given)
    assert result.exit_code == 2
    assert words in result.stderr


def test_what_the_disk_refuses_is_a_sentence(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device", "configs/m/others.py")

    monkeypatch.setattr("codegen.output.atomic_write.tempfile.mkstemp", full)
    tree.endpoint("a/two")
    result = run("scaffold")
    assert result.exit_code == 1
    assert "configs/m/others.py cannot be used: No space left on device" in result.stderr
