"""A schema is hostile input: whatever stands in it neither runs, nor breaks the output, nor leaves
the folder. Each case gets a diagnostic or correct code that imports and works.
"""

from __future__ import annotations

import ast
import contextlib
import inspect
import json
import sys
import typing
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.metadata import types

from codegen import pipeline
from codegen.output import atomic_write
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler import render
from nodetool.fal.compiler.ir import ModuleIR
from nodetool.fal.compiler.parsing.documents import is_endpoint_id
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from tests.helpers import packages, schema_examples
from tests.helpers.generator_repo import source_of

RUNS = "open('CANARY','w')"
NASTY = [
    f'"); {RUNS}; ("', f"'); {RUNS}; ('", f'"""\n{RUNS}\n"""', f"'''\n{RUNS}\n'''",
    f"{{{{ {RUNS} }}}}", "{% include '/etc/passwd' %}", "{# x #}", f"\\\n{RUNS}", "\\", '\\"""', '"',
    "'", "a\nb\r\nc", "\x00\x01\x1b[31m", "\u202e\u2066evil\u2069", "\ud800", "#" * 50, "$(touch x)",
    "__class__", "__import__('os')", "OutputType", "process", "self", "FALNode", "Field", "None",
    "class", "print", "type", "copy", "json", "schema", "model_dump", "model_config", "mro", "register",
    "id", "call", "arguments", "endpoint_id", "_endpoint_id", "_descriptions", "a" * 5000, "../../etc/passwd",
    "", " ", "1", "-", "é", "日本語", "%s", "{0}", "f'{x}'", "@@IMPORTS@@",
    "super", "locals", "Node", "Output", "In", "Mapping", "property", "out", "named", "at", "connect",
]  # fmt: skip


def hostile(text: str, endpoint: str = "maker/app") -> Any:
    """Return a document with ``text`` wherever a document can have a text."""
    struct = {"type": "object", "title": text, "properties": {text: {"type": "string"}}}
    properties = {
        "prompt": {"type": "string", "default": text, "description": text, "title": text},
        "style": {"type": "string", "enum": [text, "plain"], "default": text},
        text: {"type": "integer", "description": text},
        "part": {"$ref": "#/components/schemas/Part"},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        "either": {"anyOf": [{"type": "string", "enum": [text]}, {"type": "number"}]},
        "odd": {"enum": [text, 1, 0.5, None]},
        "pattern": {"type": "string", "pattern": text},
    }
    image = {"type": "object", "title": text, "properties": {"url": {"type": "string"},
             "content_type": {"type": "string"}}}  # fmt: skip
    components = {
        "In": {"type": "object", "title": text, "properties": properties, "description": text},
        "Out": {"type": "object", "properties": {text: {"$ref": "#/components/schemas/Img"},
                "images": {"type": "array", "items": {"$ref": "#/components/schemas/Img"}}}},
        "Img": image,
        "Part": struct,
    }  # fmt: skip
    sides = {side: {"$ref": f"#/components/schemas/{side}"} for side in ("In", "Out")}
    document = openapi_document(
        endpoint, text, {"input": sides["In"], "output": sides["Out"]}, components
    )
    document["info"]["description"] = text
    return document


def survives(document: Any, folder: Path) -> pipeline.Plan:
    """Generate, write and import nodes of a document; check that nothing else happened."""
    source = folder / "in" / "document.json"
    source.parent.mkdir(parents=True)
    source.write_text(json.dumps(document), "utf-8")
    output = folder / "out"
    plan = pipeline.plan_documents([source], output)
    if not plan.ok:
        assert not plan.files
        assert all(item.message and item.code for item in plan.diagnostics)
        return plan
    folders = {path.parent for path in plan.files}
    assert {path.parent for path in folders} == {output, output / "dsl"}
    assert {path.name for path in plan.files} <= {"__init__.py", "_shared.py", "others.py"}
    atomic_write.apply(plan.files, atomic_write.compare(plan.files))
    works(output)
    written = {
        p.relative_to(folder).as_posix()
        for p in folder.rglob("*")
        if p.is_file() and p.suffix != ".pyc"
    }
    assert written == {"in/document.json", *(p.relative_to(folder).as_posix() for p in plan.files)}
    return plan


def works(output: Path) -> None:
    """Check that the packages import, and nodes answer what app and runtime ask; so do wrappers."""
    texts = packages.in_folders(output)
    with packages.imported(*texts, name=f"hostile_{uuid.uuid4().hex}") as (module, wrappers):
        nodes = [
            c
            for c in vars(module).values()
            if isinstance(c, type) and issubclass(c, FALNode) and c is not FALNode
        ]
        assert nodes
        for cls in nodes:
            assert is_endpoint_id(cls.endpoint_id())
            assert cls.get_metadata().outputs[0].name == "output"
            with contextlib.suppress(InvalidArgumentsError):
                json.dumps(cls().check_arguments())
        wraps(wrappers, vars(module), nodes)


def wraps(module: ModuleType, known: Mapping[str, Any], nodes: list[type[FALNode]]) -> None:
    """Check that every node has a wrapper that takes its fields and gives handles for its outputs.

    Args:
        module: the package of wrappers.
        known: the names of the package of nodes, which annotations use.
        nodes: the classes that are wrapped.
    """
    for cls in nodes:
        wrapper = getattr(module, cls.__name__)
        assert wrapper._type.rpartition(".")[2] == cls.__name__.removesuffix("Node")
        own = cls.model_fields.keys() - FALNode.model_fields.keys()
        assert inspect.signature(wrapper).parameters.keys() == own
        wrapped = wrapper(**dict.fromkeys(own, object()))
        assert wrapped._inputs.keys() == own
        handles = {
            getattr(wrapped, n).slot for n, v in vars(wrapper).items() if isinstance(v, property)
        }
        assert handles == cls.output_names().keys()
        family = vars(sys.modules[wrapper.__module__])
        typing.get_type_hints(wrapper.__init__, {**known, **family, **vars(types), **vars(wrapper)})


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_text_stays_text(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "tree"
    plan = survives(hostile(text), folder)
    assert not (tmp_path / "CANARY").exists()
    if plan.ok:  # what is sent is what the document said, letter by letter
        arguments = schema_examples.input_schema(hostile(text))["properties"]
        source = source_of(plan)
        literals = {n.value for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Constant)}
        assert text in literals
        assert set(arguments) - {text} <= literals | set(arguments)


@pytest.mark.parametrize(
    "endpoint", ["../x/y", "/etc/passwd", "a/../b", "a", "a/b\n", "a b/c", "a/" * 40]
)
def test_an_id_cannot_leave_the_folder(endpoint: str, tmp_path: Path) -> None:
    document = hostile("plain", endpoint)
    plan = survives(document, tmp_path / "tree")
    assert not plan.ok
    assert {item.code for item in plan.diagnostics} == {"endpoint-id"}


@pytest.mark.parametrize(
    "category", ["../../x", "/abs", "class", "3d-to-3d", "fal-node", "a" * 400, "\x00"]
)
def test_a_category_cannot_leave_the_folder(category: str, tmp_path: Path) -> None:
    document = hostile("plain")
    document["info"]["x-fal-metadata"]["category"] = category
    assert survives(document, tmp_path / "tree").ok


def test_a_deep_file_is_refused_and_not_fatal(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000 + "]" * 100_000, "utf-8")
    plan = pipeline.plan_documents([path], tmp_path / "out")
    assert [item.code for item in plan.diagnostics] == ["document-unreadable"]


TEXT = st.one_of(st.text(max_size=12), st.sampled_from(NASTY))


@settings(max_examples=150)
@given(text=TEXT, names=st.lists(TEXT, max_size=4), values=st.lists(TEXT, min_size=1, max_size=4))
def test_random_words_stay_words(
    tmp_path_factory: pytest.TempPathFactory, text: str, names: list[str], values: list[str]
) -> None:
    document = hostile(text)
    properties = document["components"]["schemas"]["In"]["properties"]
    for name in names:
        properties[name] = {"type": "string", "enum": values, "default": values[0]}
    survives(document, tmp_path_factory.mktemp("random") / "tree")


@given(TEXT)
def test_docstrings_say_exactly_the_text(text: str) -> None:
    literal = render.docstring(text, "")
    parsed = ast.literal_eval(literal)
    assert [line.rstrip() for line in parsed.strip().split("\n")] == [
        line.rstrip() for line in text.strip().split("\n")
    ] or not text.isprintable()


PROCESS = (
    "    async def process(self, context: ProcessingContext) -> OutputType:\n"
    "        return await self.call(context)\n"
)


def test_the_method_of_every_node_is_taken() -> None:
    module = ModuleIR(name="m", namespace="fal.m", nodes=(), enums=(), structs=())
    render.check_source(f"class A(FALNode):\n{PROCESS}", module)


@pytest.mark.parametrize(
    "source",
    [
        "import os\n",
        "from os import system\n",
        "x = 1\n",
        "print('x')\n",
        "class A(FALNode):\n    x = open('y')\n",
        "class A(FALNode):\n    x = (lambda: 1)()\n",
        "class A(FALNode):\n    x = [i for i in ()]\n",
        "class A(FALNode):\n    x = f'{1}'\n",
        "class A(FALNode):\n    x = {**{}}\n",
        "class A(FALNode):\n    x: __import__('os') = 1\n",
        "@print\nclass A(FALNode):\n    pass\n",
        "class A(FALNode, metaclass=type):\n    x = 1\n",
        "class A(FALNode):\n    def process(self): ...\n",
        "class A(FALNode):\n    async def process(self, context: ProcessingContext):\n        open('x')\n",
        f"class A(FALNode):\n{PROCESS.replace('OutputType', 'open(1)')}",
        f"class A(FALNode):\n{PROCESS.replace('(self', '[T: open(1)](self')}",
        f"class A(FALNode):\n{PROCESS.replace('(self', '[T = open(1)](self')}",
        "class A[T: open(1)](FALNode):\n    x = 1\n",
        "class A(FALNode):\n    type x = open(1)\n",
        "type x = open(1)\n",
        "class A(FALNode):\n    x = t'{1}'\n",
        "class A(FALNode):\n    import os\n",
        "if True:\n    x = 1\n",
        "register_alias(print('x'), 'b', 'c')\n",
        "not python",
        "\x00",
    ],
)
def test_foreign_shapes_are_refused(source: str) -> None:
    module = ModuleIR(name="m", namespace="fal.m", nodes=(), enums=(), structs=())
    with pytest.raises(render.UnexpectedSourceError):
        render.check_source(source, module)
