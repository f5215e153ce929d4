"""No name that a saved workflow or a program uses is ever lost."""

from __future__ import annotations

import importlib
import logging
from enum import EnumMeta
from pathlib import Path
from typing import Any

import pytest
from nodetool.workflows.base_node import get_node_class

from codegen.interface import Interface, keep, read_modules
from codegen.paths import INTERFACE, NODES
from nodetool.fal.compiler.ir import EnumDef, ModuleIR, NodeIR, OutputDef
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from nodetool.fal.values.introspection import enum_value, former_values
from nodetool.nodes.fal.image_to_image import QwenImageEditPlusOutputFormat
from nodetool.nodes.fal.image_to_video import PikaV22PikascenesDuration
from nodetool.nodes.fal.text_to_image import FluxLora, LoraWeight, XaiGrokImagineImageResolution

RECORDED = Interface.load(INTERFACE)


def node(**changes: Any) -> NodeIR:
    values: dict[str, Any] = {
        "endpoint_id": "a/b",
        "module": "m",
        "class_name": "B",
        "title": "B",
        "namespace": "fal.m",
        "doc": "Makes.",
        "tags": (),
        "use_cases": (),
        "fields": (),
        "api_names": (),
        "required": (),
        "presets": (),
        "outputs": (OutputDef(slot="output", source="image", annotation="ImageRef"),),
        "basic_fields": (),
        "enums": (EnumDef(name="BSize", base="StrEnum", members=(("BIG", "1k"),)),),
    }
    return NodeIR(**(values | changes))


def module(*nodes: NodeIR) -> ModuleIR:
    return ModuleIR(name="m", namespace="fal.m", nodes=nodes, enums=(), structs=())


def test_what_a_module_lost_is_kept() -> None:
    recorded = Interface(
        fields={"fal.m.B": ["old"]},
        slots={"fal.m.B": ["image", "mask", "output"]},
        enums={"m": {"BSize": {"LARGE": "1K", "HUGE": "8k"}, "Gone": {"A": 1}}},
        structs={"m": {"Lost": ["path", "type"]}},
    )
    kept = keep(module(node()), recorded)
    (kept_node,) = kept.nodes
    assert kept_node.retired == ("old",)
    assert [(field.name, field.annotation) for field in kept_node.fields] == [("old", "Any")]
    assert [(o.slot, o.source, o.annotation) for o in kept_node.outputs] == [
        ("output", "image", "ImageRef"),
        ("image", "image", "ImageRef"),
        ("mask", "mask", "Any"),
    ]
    assert kept_node.enums[0].retired == (("LARGE", "1k"), ("HUGE", "8k"))
    assert [(e.name, e.base, e.members) for e in kept.enums] == [("Gone", "IntEnum", (("A", 1),))]
    assert [(s.name, [f.name for f in s.fields]) for s in kept.structs] == [("Lost", ["path"])]


def test_what_a_module_has_stays_as_it_is() -> None:
    recorded = Interface(
        slots={"fal.m.B": ["output"]}, enums={"m": {"BSize": {"BIG": "1k"}}}, structs={}
    )
    assert keep(module(node()), recorded) == module(node())


def test_adding_a_version_removes_nothing() -> None:
    first = Interface({"fal.m.B": ["a"]}, {"fal.m.B": ["x"]}, {"m": {"E": {"A": 1}}}, {"m": {}})
    first.add(
        Interface(
            {"fal.m.B": ["b"]},
            {"fal.m.B": ["y"]},
            {"m": {"E": {"A": 2, "B": 3}}},
            {"m": {"S": ["p"]}},
        )
    )
    assert first == Interface(
        {"fal.m.B": ["a", "b"]},
        {"fal.m.B": ["x", "y"]},
        {"m": {"E": {"A": 1, "B": 3}}},
        {"m": {"S": ["p"]}},
    )


def test_a_record_comes_back_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "interface.json"
    path.write_text(RECORDED.dumps(), "utf-8")
    assert Interface.load(path) == RECORDED
    assert Interface.load(tmp_path / "none.json") == Interface()
    path.write_text("[]", "utf-8")
    with pytest.raises(Exception, match=r"interface\.json.*is no record"):
        Interface.load(path)


# -- what is committed -------------------------------------------------------------------------------


def test_the_committed_modules_have_every_recorded_name() -> None:
    current = Interface()
    for folder in (path.parent for path in NODES.glob("*/__init__.py")):
        texts = (path.read_text("utf-8") for path in folder.glob("*.py"))
        current.add(read_modules(folder.name, texts))
    assert len(RECORDED.fields) >= 1311
    for mine, theirs in ((RECORDED.fields, current.fields), (RECORDED.slots, current.slots)):
        assert {
            t: set(names) - set(theirs[t])
            for t, names in mine.items()
            if set(names) - set(theirs[t])
        } == {}
    for category, structs in RECORDED.structs.items():
        assert structs.keys() <= current.structs[category].keys()
    for category, enums in RECORDED.enums.items():
        package = importlib.import_module(f"nodetool.nodes.fal.{category}")
        for name, members in enums.items():
            kind = getattr(package, name)
            assert isinstance(kind, EnumMeta)
            assert [member for member in members if not hasattr(kind, member)] == [], name


def test_every_recorded_value_is_taken_by_its_field() -> None:
    """As a workflow file holds it: the value by itself, at the node that has the field."""
    checked = 0
    for node_type in RECORDED.fields:
        kind = get_node_class(node_type)
        assert kind is not None
        assert issubclass(kind, FALNode)
        category = kind.__module__.split(".")[3]
        for field, info in kind.model_fields.items():
            annotation = info.annotation
            members = RECORDED.enums.get(category, {}).get(getattr(annotation, "__name__", ""), {})
            for value in members.values():
                instance = kind()
                assert instance.assign_property(field, value) is None, (node_type, field, value)
                kept = getattr(instance, field)
                kept = kept.value if hasattr(kept, "value") else kept
                assert str(kept).casefold() == str(value).casefold()
                checked += 1
    assert checked > 5_000


def test_a_value_whose_type_changed_is_sent_as_fal_takes_it() -> None:
    assert enum_value("5", PikaV22PikascenesDuration) == 5
    assert enum_value("1K", XaiGrokImagineImageResolution) == "1k"
    assert enum_value("3K", XaiGrokImagineImageResolution) == "3K"
    assert enum_value(True, PikaV22PikascenesDuration) is True


def test_a_value_that_fal_no_longer_takes_is_kept_and_refused_at_the_run() -> None:
    assert former_values(QwenImageEditPlusOutputFormat) == {"webp"}
    kind = get_node_class("fal.image_to_image.QwenImageEditPlus")
    assert kind is not None
    instance = kind(
        images=[{"type": "image", "uri": "https://v3.fal.media/files/a.png"}], prompt="x"
    )
    assert isinstance(instance, FALNode)
    assert instance.assign_property("output_format", "webp") is None
    with pytest.raises(InvalidArgumentsError, match="'webp' is not one of jpeg, png"):
        instance.check_arguments()
    assert instance.assign_property("output_format", "gif")


async def test_a_field_that_fal_no_longer_takes_is_kept_and_not_sent(
    caplog: pytest.LogCaptureFixture,
) -> None:
    name = next(t for t in RECORDED.fields if getattr(get_node_class(t), "_retired", ()))
    kind = get_node_class(name)
    assert kind is not None
    assert issubclass(kind, FALNode)
    instance = kind()
    field = kind._retired[0]
    assert instance.assign_property(field, "old") is None
    assert getattr(instance, field) == "old"
    assert field not in kind.api_names()
    with caplog.at_level(logging.WARNING), pytest.raises(Exception):  # noqa: B017, PT011
        await instance.call(None)
    assert f"fal no longer takes {field}" in caplog.text


def test_an_object_of_another_name_is_taken() -> None:
    """Endpoints shared one object type until their documents showed that bounds differ."""
    kind = get_node_class("fal.text_to_image.Fooocus")
    assert kind is not None
    instance = kind()
    assert isinstance(instance, FALNode)
    assert (
        instance.assign_property("loras", [LoraWeight(path="https://a.test/x.safetensors")]) is None
    )
    assert instance.check_arguments({"loras"})["loras"][0]["path"] == "https://a.test/x.safetensors"
    own = FluxLora()
    assert own.assign_property("loras", [LoraWeight(path="https://a.test/y")]) is None
