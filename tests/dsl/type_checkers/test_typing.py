"""What pyright in its strict mode says of the wrappers and of programs that use them."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.output.atomic_write import GENERATED_HEADER
from codegen.paths import ROOT, WRAPPERS
from tests.dsl.type_checkers.typing_snippets import PREAMBLE, REFUSED, TAKEN

# one worker of pytest has them all, so that pyright runs once
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pyright")]
DSL = WRAPPERS.parent
#: handles of all kinds, which the programs below use
SOURCES = """
from nodetool.dsl.node import AnyNode, Output

anything = AnyNode("nodetool.constant.Image").output
"""


Diagnostics = list[dict[str, Any]]


def pyright(folder: Path, include: Iterable[str]) -> Diagnostics:
    """The errors of pyright in strict mode, nothing switched off: as in a project of a user."""
    included = list(include)
    assert all((folder / path).exists() for path in included), included
    config = {"typeCheckingMode": "strict", "include": included}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(folder)],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    assert done.returncode in {0, 1}, done.stderr + done.stdout
    output = json.loads(done.stdout)
    assert output["summary"]["filesAnalyzed"] > 2 * len(generated())
    diagnostics: Diagnostics = output["generalDiagnostics"]
    return diagnostics


def generated() -> list[Path]:
    """The modules of wrappers but for those that are written by hand, of any shape."""
    paths = sorted(WRAPPERS.glob("*/*.py"))
    marked = [path for path in paths if path.read_text("utf-8").startswith(GENERATED_HEADER)]
    return [path for path in marked if path.stem != "__init__"]


def test_one_worker_has_all_tests_of_a_group(request: pytest.FixtureRequest) -> None:
    if not getattr(request.config.option, "loadgroup", False):
        pytest.skip("only with several workers")
    assert request.node.nodeid.endswith("@pyright")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the programs."""
    folder = tmp_path_factory.mktemp("typing")
    program(folder / "snippets.py")
    for path in generated():
        name = f"use_{path.parent.name}_{path.stem}.py"
        (folder / name).write_text(use_of(path), "utf-8")
    return folder


@pytest.fixture(scope="module")
def diagnostics(folder: Path) -> dict[str, Diagnostics]:
    """Return the errors of one run of pyright: of ``wrappers``, ``programs`` and ``snippets``.

    The import of nodetool-core's references is no error here: that package has no stubs.
    """
    include = [".", *(os.path.relpath(path, folder) for path in (WRAPPERS, DSL / "input_types.py"))]
    by_part: dict[str, Diagnostics] = {"wrappers": [], "programs": [], "snippets": []}
    for error in pyright(folder, include):
        path = Path(error["file"])
        if path.name == "snippets.py":
            by_part["snippets"].append(error)
        elif error["message"] != 'Stub file not found for "nodetool.metadata.types"':
            by_part["programs" if path.parent == folder else "wrappers"].append(error)
    return by_part


def summarize(errors: Iterable[dict[str, Any]]) -> list[str]:
    """File, line and message of some of the errors."""
    return [
        f"{Path(e['file']).name}:{e['range']['start']['line'] + 1}: {e['message']}" for e in errors
    ][:20]


def wrappers(path: Path) -> Iterator[tuple[str, ast.FunctionDef, list[str]]]:
    """The classes of a wrapper module: name, constructor, attributes that are handles."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            methods = [s for s in node.body if isinstance(s, ast.FunctionDef)]
            (constructor,) = (m for m in methods if m.name == "__init__")
            yield node.name, constructor, [m.name for m in methods if m is not constructor]


def values(annotation: ast.expr) -> list[str]:
    """Values that an input takes: of each alternative one, and a handle."""
    if isinstance(annotation, ast.BinOp):
        return [*values(annotation.left), *values(annotation.right)]
    if isinstance(annotation, ast.Constant):
        return ["None"]
    if isinstance(annotation, ast.Subscript):
        assert isinstance(annotation.value, ast.Name)
        inside = annotation.slice
        kind = annotation.value.id
        if kind == "In":
            return [*values(inside), "anything"]
        if kind == "ManyIn":
            return [*(f"[{v}]" for v in values(inside)), "[anything]", "()", "anything"]
        if kind == "Literal":
            listed = inside.elts if isinstance(inside, ast.Tuple) else [inside]
            return [ast.unparse(value) for value in listed]
        if kind == "Mapping":
            return ["{}"]
        if kind == "Sequence":
            return [f"[{v}]" for v in values(inside)]
        assert isinstance(inside, ast.Tuple)
        enum, literal = inside.elts
        text = "int" if kind.startswith("Int") else "str"
        own = [f"next(iter({ast.unparse(enum)}))", *values(literal)]
        if kind.endswith("s"):
            return [*(f"[{v}]" for v in own), f"Output[list[{text}]](anything.node, 'x')"]
        return [*own, f"Output[{text}](anything.node, 'x')"]
    assert isinstance(annotation, ast.Name)
    plain = {"str": "'x'", "int": "1", "float": "1", "bool": "True", "Any": "anything"}
    refs = f"Output[{annotation.id}](anything.node, 'x')"
    return [
        plain.get(annotation.id, refs if annotation.id.endswith("Ref") else f"{annotation.id}()")
    ]


def use_of(path: Path) -> str:
    """A program that calls each wrapper of a module as users do, who import it from the category.

    Minimal arguments; of every type of input each kind of value, once; every handle is read.
    """
    lines = [f"from nodetool.dsl.fal import {path.parent.name} as dsl", SOURCES.strip()]
    seen: set[str] = set()
    for name, constructor, handles in wrappers(path):
        given = zip(constructor.args.kwonlyargs, constructor.args.kw_defaults, strict=True)
        inputs = {a.arg: (a.annotation, default is not None) for a, default in given}
        required = [f"{n}=anything" for n, (_, optional) in inputs.items() if not optional]
        lines.append(f"def use_{name}() -> None:")
        lines.append(f"    wrapped = dsl.{name}({', '.join(required)})")
        lines.append(f"    print({', '.join(f'wrapped.{handle}.slot' for handle in handles)})")
        for field, (annotation, _) in inputs.items():
            assert annotation is not None
            kind = ast.unparse(annotation)
            others = [text for text in required if not text.startswith(f"{field}=")]
            for value in values(annotation)[:6] if kind not in seen else ():
                lines.append(f"    dsl.{name}({', '.join([*others, f'{field}={value}'])})")
            seen.add(kind)
    return _imported(path, "\n".join(lines) + "\n")


def _imported(path: Path, text: str) -> str:
    """A program with the media, enums and structs that it names."""
    public = ast.parse(path.read_text("utf-8"))
    known: dict[str, str] = {}
    for statement in ast.walk(public):
        if isinstance(statement, ast.ImportFrom) and statement.module:
            own = statement.module.startswith("nodetool.nodes")
            if own or statement.module == "nodetool.metadata.types":
                source = f"nodetool.dsl.fal.{path.parent.name}" if own else statement.module
                known |= {alias.name: source for alias in statement.names}
    used = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
    lines = [f"from {known[name]} import {name}" for name in sorted(used & known.keys())]
    if "Output" not in used:
        text = text.replace("import AnyNode, Output", "import AnyNode")
    return "\n".join([*lines, text])


def test_every_wrapper_is_taken_as_users_call_it(
    diagnostics: dict[str, Diagnostics], folder: Path
) -> None:
    assert not diagnostics["programs"], summarize(diagnostics["programs"])
    programs = [path.read_text("utf-8") for path in folder.glob("use_*.py")]
    assert sum(text.count("\ndef use_") for text in programs) > 1300


def test_the_wrappers_themselves_are_strict(diagnostics: dict[str, Diagnostics]) -> None:
    assert not diagnostics["wrappers"], summarize(diagnostics["wrappers"])


def test_wrong_lines_are_refused_and_right_ones_taken(
    diagnostics: dict[str, Diagnostics], tmp_path: Path
) -> None:
    accepted, refused = program(tmp_path / "snippets.py")
    messages: dict[int, list[str]] = defaultdict(list)
    for error in diagnostics["snippets"]:
        messages[error["range"]["start"]["line"] + 1].append(error["message"])
    judge(messages, accepted, refused, names=True)


def test_mypy_refuses_and_takes_the_same_lines(tmp_path: Path) -> None:
    accepted, refused = program(tmp_path / "snippets.py")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
    ]
    done = subprocess.run(
        # cached: to analyse the standard library and pydantic takes a while
        [*command, "--cache-dir", str(ROOT / ".mypy_cache" / "snippets"), "snippets.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    messages: dict[int, list[str]] = defaultdict(list)
    for line in done.stdout.splitlines():
        if ": note: " in line:  # where something is defined
            continue
        file, number, kind, message = line.split(":", 3)
        if kind.strip() == "error":
            assert file == "snippets.py"
            messages[int(number)].append(message)
    judge(messages, accepted, refused, names=False)


def program(path: Path) -> tuple[dict[int, str], dict[int, str]]:
    """Write all lines into a file; number -> line, of those that are right and of the wrong ones."""
    lines = [*PREAMBLE.strip().split("\n"), "for _ in (speech, scores, model, clip): pass", ""]
    refused: dict[int, str] = {}
    accepted: dict[int, str] = {}
    for expected, snippets in ((accepted, TAKEN), (refused, REFUSED)):
        for snippet in snippets:
            statement = snippet if " = " in snippet else f"print({snippet})"
            lines.append(statement)
            expected[len(lines)] = snippet
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return accepted, refused


def judge(
    messages: dict[int, list[str]],
    accepted: dict[int, str],
    refused: dict[int, str],
    *,
    names: bool,
) -> None:
    """Check that no accepted line has an error, and that each refused one has the right message."""
    assert len(accepted) >= 25
    assert len(refused) >= 60
    assert not set(messages) - set(refused), {n: messages[n] for n in set(messages) - set(refused)}
    failures = [
        f"{snippet}: {' '.join(messages[line]) or 'accepted, but wrong'}"
        for line, snippet in refused.items()
        if not messages[line]
        or (names and not all(w in "\n".join(messages[line]) for w in REFUSED[snippet]))
    ]
    assert not failures, "\n".join(failures)
