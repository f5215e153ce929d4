"""The folder of somebody's own package: what is generated, what is kept, what is refused."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from codegen.cli import app
from codegen.paths import ROOT
from tests.helpers.generator_repo import document

PROMPT = {"prompt": {"type": "string"}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Provide a working folder with the documents of two endpoints that fal serves."""
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        text = json.dumps(document(f"me/{name}-app", PROMPT, required=("prompt",)))
        Path(f"{name}.json").write_text(text, "utf-8")
    return tmp_path


def generate(*arguments: str, package: str = "my_nodes", output: str = "out") -> Result:
    """Run the command."""
    options = ["generate", "--output-dir", output, "--package", package, "--openapi", *arguments]
    return CliRunner().invoke(app.app, options)


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of the package by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_package_has_all_that_nodetool_needs(folder: Path) -> None:
    result = generate("a.json", "b.json")
    assert result.exit_code == 0, result.output
    made = files(folder / "out")
    nodes, wrappers = "src/nodetool/nodes/my_nodes", "src/nodetool/dsl/my_nodes"
    modules = {
        f"{home}/{name}"
        for home in (nodes, wrappers)
        for name in (
            *("__init__.py", "a_app/__init__.py", "a_app/others.py"),
            *("b_app/__init__.py", "b_app/others.py"),
        )
    }
    metadata = "src/nodetool/package_metadata/my-nodes.json"
    tests = {"tests/documents.json", "tests/test_my_nodes.py"}
    assert made.keys() == {*modules, *tests, metadata, "pyproject.toml", "README.md"}
    project = tomllib.loads(made["pyproject.toml"].decode())["project"]
    assert project["name"] == "my-nodes"
    assert project["entry-points"]["nodetool.namespaces"] == {"my-nodes": "my_nodes"}
    types = {"my_nodes.a_app.MeAApp", "my_nodes.b_app.MeBApp"}
    assert {node["node_type"] for node in json.loads(made[metadata])["nodes"]} == types
    assert all(name in made["README.md"].decode() for name in types)
    examples = json.loads(made["tests/documents.json"])
    assert all(isinstance(each["arguments"]["prompt"], str) for each in examples.values())
    assert b"nodetool.nodes.fal" not in b"".join(made.values())


def test_it_is_generated_again_around_what_people_changed(folder: Path) -> None:
    assert generate("a.json", "b.json").exit_code == 0
    before = files(folder / "out")
    pyproject = folder / "out" / "pyproject.toml"
    edited = pyproject.read_text("utf-8").replace('version = "0.1.0"', 'version = "0.2.0"')
    pyproject.write_text(edited, "utf-8")
    (folder / "out" / "README.md").write_text("mine", "utf-8")
    result = generate("a.json")
    assert result.exit_code == 0, result.output
    after = files(folder / "out")
    assert after["pyproject.toml"].decode() == edited
    assert after["README.md"] == b"mine"
    metadata = json.loads(after["src/nodetool/package_metadata/my-nodes.json"])
    assert metadata["version"] == "0.2.0"
    assert {name for name in before.keys() - after.keys() if "/b_app/" not in name} == set()
    assert not any("/b_app/" in name for name in after)
    own = "src/nodetool/nodes/my_nodes/a_app/others.py"
    assert after[own] == before[own]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("pyproject.toml", "is that of another package"),
        ("tests/test_my_nodes.py", "was not generated"),
        ("tests/documents.json", "was not generated"),
        ("src/nodetool/nodes/my_nodes/__init__.py", "was not generated"),
        ("src/nodetool/package_metadata/my-nodes.json", "was not generated"),
    ],
)
def test_nothing_is_overwritten_that_was_not_generated(
    folder: Path, path: str, reason: str
) -> None:
    own = folder / "out" / path
    own.parent.mkdir(parents=True)
    own.write_text("# mine\n", "utf-8")
    result = generate("a.json")
    assert result.exit_code != 0
    assert reason in result.output.replace("\n", " ")
    assert files(folder / "out") == {path: b"# mine\n"}


@pytest.mark.parametrize(
    "name",
    ["fal", "graph", "lib", "My_Nodes", "my-nodes", "a.b", "../up", "class", "_own", "dsl/x"],
)
def test_other_names_are_refused(folder: Path, name: str) -> None:
    result = generate("a.json", package=name)
    assert result.exit_code == 2
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["--app-id", "me"], 2, "is no id of an app"),
        (["--app-id", "me/../x"], 2, "is no id of an app"),
        (["--app-id", "me/other"], 1, "which is none of me/other"),
    ],
)
def test_app_ids_that_do_not_fit_are_refused(
    folder: Path, arguments: list[str], code: int, reason: str
) -> None:
    result = generate("a.json", *arguments)
    assert result.exit_code == code
    assert reason in result.output.replace("\n", " ")
    assert not (folder / "out").exists()


def test_paths_of_an_app_stand_below_its_id(folder: Path) -> None:
    given = document("x/y", PROMPT)
    del given["info"]["x-fal-metadata"]
    (call,) = (item for item in given["paths"].values() if "post" in item)
    given["paths"] = {"/": call, "/v1/fast": call, "/me/app/slow": call}
    Path("c.json").write_text(json.dumps(given), "utf-8")
    result = generate("c.json")
    assert result.exit_code == 2
    assert "add --app-id owner/app" in result.output.replace("\n", " ")
    result = generate("c.json", "--app-id", "me/app")
    assert result.exit_code == 0, result.output
    examples = json.loads(Path("out", "tests", "documents.json").read_text("utf-8"))
    assert examples.keys() == {"me/app", "me/app/v1/fast", "me/app/slow"}


def test_the_options_need_documents_and_a_folder_outside(folder: Path) -> None:
    result = CliRunner().invoke(app.app, ["generate", "--package", "my_nodes"])
    assert result.exit_code == 2
    assert "need --openapi" in result.output
    result = generate("a.json", output=str(ROOT / "src" / "own"))
    assert result.exit_code == 2
    assert "is inside nodetool-fal" in result.output.replace("\n", " ")
