"""The wrappers of the DSL: names that would meet, what they take, and what their source may be."""

from __future__ import annotations

import ast
import keyword
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.workflows.base_node import NODE_BY_TYPE

from codegen import pipeline
from codegen.output import wrappers as dsl
from codegen.output.atomic_write import GENERATED_HEADER
from codegen.output.format import ruff
from codegen.paths import NODES, WRAPPERS
from nodetool.dsl.node import Node, Output
from nodetool.fal.compiler.ir import ModuleIR
from nodetool.fal.compiler.render import UnexpectedSourceError
from tests.helpers import packages
from tests.helpers.generator_repo import Tree, entry, source_of

#: classes that are called like what a wrapper module imports
CLASHING = ("Node_", "Output", "In", "ManyIn", "Mapping", "Sequence", "Choice", "TYPE_CHECKING")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def wrappers(plan: pipeline.Plan) -> str:
    """Return the one wrapper module of a plan."""
    assert plan.ok, plan.diagnostics
    return source_of(plan, "dsl")


def test_classes_called_like_imports_stand_beside_them(tree: Tree, tmp_path: Path) -> None:
    configs = {}
    for number, name in enumerate(("Node2", "Choices", *CLASHING)):
        properties = {
            "prompt": {"type": "string"},
            "size": {"type": "string", "enum": ["a", "b"], "default": "a"},
            "seeds": {"type": "array", "items": {"type": "integer"}},
            "image_urls": {"type": "array", "items": {"type": "string"}},
            "camera": {"type": "object", "additionalProperties": {"type": "number"}},
        }
        tree.endpoint(f"a/n{number}", properties, required=("prompt",))
        configs[f"a/n{number}"] = entry(name)
    tree.config("m", configs)
    plan = tree.plan()
    source = wrappers(plan)
    (build,) = plan.modules
    before = dict(NODE_BY_TYPE)
    with packages.imported("m", build.sources, build.wrappers) as (_, module):
        for name in CLASHING:
            wrapper: Any = getattr(module, name)(prompt="a fox")
            assert issubclass(type(wrapper), Node)
            assert isinstance(wrapper.output, Output)
            assert wrapper._inputs == {"prompt": "a fox"}
    NODE_BY_TYPE.clear()
    NODE_BY_TYPE.update(before)
    path = tmp_path / "clashing.py"
    path.write_text(source, "utf-8")
    own = 'lint.isort.known-first-party = ["nodetool.dsl", "nodetool.nodes"]'
    config = ["--isolated", "--no-cache", "--select", "F,I,RUF", "--config", own]
    done = subprocess.run([ruff(), "check", *config, path], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_what_is_required_comes_first_and_has_no_default(tree: Tree) -> None:
    properties = {
        "steps": {"type": "integer", "default": 4},
        "image_url": {"type": "string"},
        "size": {"type": "string", "enum": ["a", "b"]},
        "on": {"type": "boolean", "default": True},
        "off": {"type": "boolean"},
        "weights": {"type": "array", "items": {"type": "number"}, "default": [1, 2]},
        "super": {"type": "string"},
    }
    tree.endpoint("a/one", properties, required=("size", "image_url", "on", "off"))
    tree.config("m", {"a/one": entry("One")})
    source = wrappers(tree.plan())
    (class_def,) = (n for n in ast.parse(source).body if isinstance(n, ast.ClassDef))
    (constructor,) = (
        n for n in class_def.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"
    )
    arguments = constructor.args
    defaults = [default and ast.unparse(default) for default in arguments.kw_defaults]
    defaults_by_name = {
        a.arg: (ast.unparse(a.annotation or a), d)
        for a, d in zip(arguments.kwonlyargs, defaults, strict=True)
    }
    assert defaults_by_name == {
        "image": ("In[ImageRef]", None),
        "size": ("Choice[OneSize, Literal['a', 'b']]", None),
        "on": ("In[bool]", "True"),
        "off": ("In[bool]", "False"),
        "steps": ("In[int]", "4"),
        "weights": ("ManyIn[float]", "(1.0, 2.0)"),
        "super": ("In[str]", "''"),
    }
    assert list(defaults_by_name)[:2] == ["image", "size"]
    assert "_Node.__init__(" in source


def test_wrappers_stand_beside_the_nodes(tree: Tree) -> None:
    assert tree.sources.wrappers == tree.sources.output / "dsl"
    assert pipeline.Paths().wrappers == WRAPPERS
    nodes, typed = (
        {
            path.relative_to(folder)
            for path in folder.rglob("*.py")
            if path.read_text("utf-8").startswith(GENERATED_HEADER) and path.stem != "_shared"
        }
        for folder in (NODES, WRAPPERS)
    )
    assert nodes == typed


@given(
    st.lists(
        st.one_of(
            st.from_regex(r"[a-z][a-z_]{0,6}", fullmatch=True),
            st.sampled_from(sorted({*dir(Node), "class", "str"})),
        ),
        unique=True,
    ),
    st.sets(st.sampled_from(["a", "b", "Lora"])),
)
def test_attributes_differ_and_hide_nothing(slots: list[str], taken: set[str]) -> None:
    slots = [slot for slot in slots if not slot.startswith("_")]
    attributes = dsl.attribute_names(slots, taken)
    assert attributes.keys() == set(slots)
    assert len(set(attributes.values())) == len(slots)
    for slot, attribute in attributes.items():
        assert attribute.isidentifier()
        assert not keyword.iskeyword(attribute)
        assert not hasattr(Node, attribute)
        assert attribute not in taken | {"str", "property", "Output"}
        assert attribute == slot or attribute.startswith(f"{slot}_")


GOOD = '''
class A(Node):
    """Words."""

    _type = "fal.m.A"

    def __init__(self, *, a: In[str], b: Choice[B, Literal["x"]] = "x", c: Any = (1, -2)) -> None:
        super().__init__(locals())

    @property
    def output(self) -> Output[list[str]]:
        """Words."""
        return self.out("output")
'''


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ("class A", "import os\nclass A"),
        ("class A", "from os import path\nclass A"),
        ("class A", "from nodetool.dsl.node import Node as Other\nclass A"),
        ("class A", "from nodetool.nodes.fal.m import Stranger\nclass A"),
        ("class A", "if TYPE_CHECKING:\n    run()\nclass A"),
        ("class A", "__all__ = [run()]\nclass A"),
        ("class A", "x = 1\nclass A"),
        ("class A", "@run\nclass A"),
        ("(Node)", "(run())"),
        ("A(Node)", "A[T: run()](Node)"),
        ("__init__(", "__init__[T: run()]("),
        ("output(self)", "output[T: run()](self)"),
        ("(Node)", "(Node, metaclass=run)"),
        ('"""Words."""', "run()"),
        ('"fal.m.A"', "run()"),
        ("_type", "_other"),
        ('= "x"', "= run()"),
        ('= "x"', "= []"),
        ('= "x"', "= b.c.d"),
        ('= "x"', "= B.X"),  # the class would have to be imported
        ("(1, -2)", "(run(),)"),
        ("In[str]", "In[run()]"),
        ("self, *, a", "self, x, *, a"),
        ("locals()", "globals()"),
        ("locals()", "{}"),
        ("-> None", "-> run()"),
        ("@property", "@run"),
        ("@property", "@property\n    @run"),
        ("(self) -> Output[list[str]]", "(self, x=run()) -> Output[str]"),
        ("Output[list[str]]", "run()"),
        ('self.out("output")', "run()"),
        ('self.out("output")', "self.out(run())"),
        ('self.out("output")', "other.out('output')"),
        ("a: In", "locals: In"),
    ],
)
def test_only_the_shapes_of_the_templates_pass(old: str, new: str) -> None:
    module = ModuleIR(name="m", namespace="fal.m", nodes=(), enums=(), structs=())
    source = GOOD.replace(old, new, 1) if old else GOOD
    if source == GOOD:
        dsl.check_source(source, module)
        return
    with pytest.raises(UnexpectedSourceError):
        dsl.check_source(source, module)


def test_enums_are_those_of_the_nodes() -> None:
    import nodetool.dsl.fal.vision as wrapped
    import nodetool.nodes.fal.vision as nodes

    assert wrapped.AnyLlmVisionModel is nodes.AnyLlmVisionModel
