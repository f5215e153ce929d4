"""CONTRIBUTING.md against the code: every code, key, command and file that it names exists."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TypeGuard

from typer.main import get_command

from codegen.cli.app import app
from codegen.paths import CODEGEN, ROOT, SRC
from nodetool.fal.compiler.config.entry import EndpointConfig, FieldOverride

SCHEMA = SRC / "nodetool" / "fal" / "compiler"
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def section(title: str) -> str:
    """Return the text below a heading."""
    return TEXT.partition(f"## {title}\n")[2].partition("\n## ")[0]


#: functions whose first argument in the form of a code is the code of a diagnostic
REPORTING_FUNCTIONS = {
    *("diagnostic_at", "report", "warn", "_check_known", "_report_unknown"),
    *("_at", "_say", "_report"),
}


def codes() -> set[str]:
    """Return every code that a diagnostic can have, from the syntax trees of the generator."""
    codes: set[str] = set()
    for path in (*CODEGEN.rglob("*.py"), *SCHEMA.rglob("*.py")):
        if "configs" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Tuple) and len(node.elts) == 4:  # a table of checks
                codes |= {str(c.value) for c in node.elts[1:2] if _is_code(c)}
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
                codes |= {str(c.value) for c in ast.walk(node.value) if _is_code(c)}
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = [k.value for k in node.keywords if k.arg == "code"]
            if name in REPORTING_FUNCTIONS:
                given += [a for a in node.args if _is_code(a)][:1]
            for value in given:
                codes |= {str(c.value) for c in ast.walk(value) if isinstance(c, ast.Constant)}
    return codes


def _is_code(node: ast.AST) -> TypeGuard[ast.Constant]:
    """Return whether a node is a literal in the form of a code."""
    return isinstance(node, ast.Constant) and bool(
        re.fullmatch(r"[a-z]+(-[a-z]+)+", str(node.value))
    )


def test_every_code_is_explained_and_no_other() -> None:
    explained = set(re.findall(r"^\| `([a-z-]+)` \|", section("Diagnostics"), re.MULTILINE))
    assert explained == codes()


def test_every_key_of_an_entry_is_explained_and_no_other() -> None:
    text = section("What a config entry says")
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == set(
        EndpointConfig.model_fields
    )
    for key in FieldOverride.model_fields:
        assert f"`{key}`" in text


def test_every_command_and_option_exists() -> None:
    commands = getattr(get_command(app), "commands")  # noqa: B009 - a group, which typer hides
    assert all(f"`{name}`" in TEXT for name in commands)
    options = {o for c in commands.values() for p in c.params for o in p.opts}
    used = re.findall(r"codegen ([a-z-]+)((?: --[a-z-]+(?: \w+)?)*)", TEXT)
    assert used
    for command, rest in used:
        assert command in commands
        assert set(re.findall(r"--[a-z-]+", rest)) <= options


def test_every_file_named_exists() -> None:
    for name in re.findall(r"`((?:codegen|src|scripts|tests)/[\w./]+)`", TEXT):
        assert (ROOT / name).exists(), name
    for name in re.findall(r"`schema/([\w./]+)`", TEXT):
        assert (SCHEMA / name).exists(), name
    for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / document).read_text("utf-8")):
            assert (ROOT / Path(link)).exists(), (document, link)


def test_the_drawing_of_the_architecture_is_what_the_imports_say() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "draw_architecture"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
