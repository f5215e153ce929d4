"""The base class registers nodes itself, to load faster: it must do what NodeTool's own hook does."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import types
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import NameToType
from nodetool.worker.node_loader import node_to_metadata
from nodetool.workflows.base_node import NODE_BY_TYPE, BaseNode, add_node_type
from pydantic import BaseModel

import nodetool.nodes.fal as package
from codegen.config_files import loader
from codegen.paths import ROOT
from nodetool.fal.node import FALNode
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import packages


class Colour(StrEnum):
    """A closed set."""

    RED = "red"


def registered(base: type[BaseModel]) -> tuple[set[str], set[str]]:
    """Return the node types and type names that defining a class adds."""
    NODE_BY_TYPE.pop(f"{__name__}.Made", None)
    NameToType.pop(f"{__name__}.Colour", None)
    nodes, names = set(NODE_BY_TYPE), set(NameToType)
    body: dict[str, Any] = {
        "__module__": __name__,
        "__annotations__": {"a": Colour, "b": Colour | None, "c": int},
        "a": Colour.RED,
        "b": None,
        "c": 1,
    }
    types.new_class("Made", (base,), {}, lambda namespace: namespace.update(body))
    return set(NODE_BY_TYPE) - nodes, set(NameToType) - names


def test_nodes_are_registered_as_nodetool_does() -> None:
    by_nodetool = registered(BaseNode)
    assert by_nodetool == ({f"{__name__}.Made"}, {f"{__name__}.Colour"})
    assert registered(FALNode) == by_nodetool


def test_nodetools_hook_is_still_the_one_that_was_copied() -> None:
    """Its source calls these and nothing else of the package; another call must be looked at."""
    source = inspect.getsource(BaseNode.__init_subclass__)
    calls = {line.split("(")[0].strip() for line in source.splitlines() if "(" in line}
    assert any("add_node_type" in call for call in calls)
    assert "NameToType[name] = actual_type" in source
    assert add_node_type.__module__ == "nodetool.workflows.base_node"


def test_descriptions_survive_the_first_instance() -> None:
    """Words are put into the fields after the class is made; building its schema keeps them."""
    module = importlib.import_module("nodetool.nodes.fal.text_to_image")
    module.FluxDev()
    for name, description in module.FluxDev._descriptions.items():
        assert module.FluxDev.model_fields[name].description == description
    schema = module.FluxDev.model_json_schema()
    assert all(schema["properties"][name]["description"] for name in module.FluxDev._descriptions)


def test_descriptions_are_the_same_on_every_python() -> None:
    """The compiler dedents docstrings from Python 3.13 on; NodeTool passes them on as they are."""
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        importlib.import_module(info.name)
    own = [c for c in NODE_BY_TYPE.values() if c.__module__.startswith(package.__name__)]
    assert len(own) > 1_311
    indented = [c.__name__ for c in own if re.search(r"^[ \t]+\S", str(c.__doc__), re.MULTILINE)]
    assert not indented
    for description in (FluxDev.get_description(), node_to_metadata(FluxDev)["description"]):
        assert re.search(r"^Use cases:\n- ", description, re.MULTILINE)


@pytest.mark.parametrize(
    ("written", "dedented"),
    [
        (
            "  Makes a.\n    a, b\n\n    Use cases:\n      - c\n    ",
            "Makes a.\na, b\n\nUse cases:\n  - c",
        ),
        ("Makes a.", "Makes a."),
        (None, None),  # as with python -OO
    ],
)
def test_a_docstring_is_dedented_as_the_newest_compiler_does(
    written: str | None, dedented: str | None
) -> None:
    body = {"__doc__": written, "__module__": __name__}
    node_class: Any = types.new_class(
        "Documented", (FALNode,), {}, lambda namespace: namespace.update(body)
    )
    NODE_BY_TYPE.pop(node_class.get_node_type())
    assert node_class.__doc__ == dedented


def test_one_module_loads_without_the_others(tmp_path: Path) -> None:
    """Only modules that host second names import the one that they stand for."""
    hosts = {
        alias.partition(".")[0]
        for config in loader.load()[0]
        for entry in config.entries.values()
        for alias in entry.aliases
    }
    assert "audio_to_audio" not in hosts
    program = "import sys, nodetool.nodes.fal.audio_to_audio as m; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    loaded = {name for name in done.stdout.split() if name.startswith("nodetool.nodes.fal.")}
    package = "nodetool.nodes.fal.audio_to_audio"
    assert {name for name in loaded if not name.startswith(f"{package}.")} == {package}


def test_packages_imported_from_texts_leave_no_trace() -> None:
    """A class of theirs under a real type name would be taken for the real one by later tests."""
    module = importlib.import_module("nodetool.nodes.fal.image_to_image")
    texts = packages.in_folders(ROOT / "tests" / "golden" / "nested_structs" / "expected")
    loaded, types_before = dict(sys.modules), dict(NameToType)
    with packages.imported(*texts) as (foreign, _):
        assert foreign is not module
        assert NameToType != types_before
    assert importlib.import_module("nodetool.nodes.fal.image_to_image") is module
    assert types_before == NameToType
    assert {name: loaded[name] for name in loaded if "image_to_image" in name} == {
        name: sys.modules[name] for name in sys.modules if "image_to_image" in name
    }
