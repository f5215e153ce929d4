"""The README does what it says: its examples run and print what stands below them."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import catalogue_coverage, pipeline, snapshot
from codegen.config_files import loader
from codegen.paths import METADATA, ROOT
from nodetool.fal import settings

README = (ROOT / "README.md").read_text("utf-8")


def examples() -> list[tuple[str, str]]:
    """Language and text of every block that follows ``<!-- test -->``."""
    blocks = []
    for part in README.split("<!-- test -->\n```")[1:]:
        language, _, rest = part.partition("\n")
        blocks.append((language, rest.partition("\n```")[0]))
    return blocks


def run(command: list[str], folder: Path) -> str:
    """Return what a command prints, run as a user would, with this Python as ``python``."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder that is to git and to commands what a fresh clone is."""
    folder = tmp_path_factory.mktemp("clone")
    files = run(["git", "ls-files", "-z"], ROOT).split("\0")
    for name in sorted({Path(file).parts[0] for file in files if file}):
        (folder / name).symlink_to(ROOT / name)
    (folder / ".gitignore").unlink()  # git follows no link there
    (folder / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    run(["git", "init", "--quiet", "."], folder)
    run(["git", "add", "--all"], folder)
    return folder


def untracked(folder: Path) -> list[str]:
    """Return files that git does not know."""
    listed = run(["git", "status", "--porcelain"], folder).splitlines()
    return [line for line in listed if not line.startswith("A ")]


@pytest.mark.posix
@pytest.mark.parametrize(("language", "text"), examples())
def test_examples_run_and_print_what_is_shown(language: str, text: str, clone: Path) -> None:
    program = ["bash", "-c", text] if language == "bash" else [sys.executable, "-c", text]
    printed = run(program, clone)
    expected = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]
    assert printed.splitlines() == expected if expected else printed
    assert untracked(clone) == []


def test_every_python_block_is_a_program_that_is_tested() -> None:
    tested = [text for language, text in examples() if language == "python"]
    assert len(tested) == len(re.findall(r"^```python$", README, re.MULTILINE))


@pytest.mark.posix
def test_what_examples_write_is_no_part_of_the_clone(clone: Path) -> None:
    assert untracked(clone) == []
    for program in sorted((ROOT / "examples").glob("*.py")):
        (names,) = re.findall(r'out="(\w+)"', program.read_text("utf-8"))
        (clone / names).mkdir(exist_ok=True)
        (clone / names / "run.json").touch()
    assert untracked(clone) == []


def test_there_are_examples() -> None:
    assert [language for language, _ in examples()].count("python") >= 3
    assert [language for language, _ in examples()].count("bash") >= 4


def test_the_coverage_table_is_the_current_one() -> None:
    types = json.loads(pipeline.Paths().record.read_text("utf-8"))
    configs, _ = loader.load()
    rows = catalogue_coverage.rows(
        snapshot.load_catalogue(), snapshot.stored_endpoints(), configs, types
    )
    assert catalogue_coverage.as_markdown(rows) in README
    total = rows[-1]
    assert (total.known, total.with_schema, total.generated) == (1707, 1633, 1633)
    assert total.curated == total.with_schema


def test_the_sentence_about_bounds_is_the_current_one() -> None:
    metadata = METADATA.read_text("utf-8")
    assert catalogue_coverage.bounds_as_markdown(metadata) in README
    bounded, numbers = catalogue_coverage.count_bounds(metadata)
    assert 41 <= bounded <= numbers
    assert numbers >= 4_074


def test_bounds_are_counted() -> None:
    number, text = {"type": {"type": "int"}}, {"type": {"type": "str"}, "min": 1}
    node = {"properties": [number, text, {**number, "min": 0}, {**number, "max": 0, "min": None}]}
    metadata = json.dumps({"nodes": [node, node]})
    assert catalogue_coverage.count_bounds(metadata) == (4, 6)
    before = f"a {catalogue_coverage.BOUNDS_BEGIN}\nold\n{catalogue_coverage.BOUNDS_END} b"
    after = catalogue_coverage.update_readme_bounds(before, metadata)
    assert after == f"a {catalogue_coverage.bounds_as_markdown(metadata)} b"
    assert "4 of the 6 numbers" in after
    with pytest.raises(ValueError, match="bounds:begin"):
        catalogue_coverage.update_readme_bounds("no marks", metadata)


def test_the_extra_of_the_simulator_is_named() -> None:
    assert "pip install 'nodetool-fal[simulator]'" in README


@pytest.mark.posix
def test_the_commands_named_exist() -> None:
    for name in ("generate_all", "test", "bench"):
        script = ROOT / "scripts" / name
        assert f"scripts/{name}" in README
        assert os.access(script, os.X_OK)


def test_the_supported_pythons_are_those_that_ci_runs() -> None:
    classifiers = (ROOT / "pyproject.toml").read_text("utf-8")
    supported = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', classifiers)
    assert ", ".join(supported[:-1]) + f" and {supported[-1]} are supported" in " ".join(
        README.split()
    )
    matrix = (
        (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8").partition("python: [")[2]
    )
    tried = re.findall(r'"(3\.\d+)"', matrix.partition("]")[0])
    assert tried[: len(supported)] == supported


def test_the_settings_named_are_those_that_are_read() -> None:
    source = inspect.getsource(settings) + " ".join(settings.KEY_NAMES)
    table = README.partition("| environment variable |")[2].partition("\n\n")[0]
    names = set(re.findall(r"`(FAL_\w+)`", table))
    assert names == set(re.findall(r"FAL_[A-Z_]+", source))
