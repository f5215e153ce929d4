"""Limits of files from the documents to the classes: wherever a file may stand, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.annotations import file_limits_in
from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.wording.file_limits import describe, with_limits
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.dynamic.describe import describe as describe_node
from nodetool.fal.values.file_limits import FileLimits

SMALL = {"max_file_size": 10485760, "min_width": 300, "timeout": 20}
LIMITS = FileLimits(max_file_size=10485760, min_width=300)
IMAGE = {"type": "string", "x-media": "image", "x-fal": SMALL}
SENTENCE = "At most 10 MB, at least 300 pixels wide."


def document(schema: Any, name: str = "image_url", **components: Any) -> dict[str, Any]:
    sides = {"input": {"type": "object", "properties": {name: schema}}, "output": {}}
    return openapi_document("a/b", "", sides, components)


def field(schema: Any, name: str = "image_url", **components: Any) -> FieldIR:
    endpoint, _ = openapi.read_endpoint(document(schema, name, **components), "b.json")
    assert endpoint is not None
    (only,) = endpoint.inputs
    return only


@pytest.mark.parametrize(
    "schema",
    [
        IMAGE,
        {"type": "string", "x-fal": SMALL, "ui": {"field": "image"}},
        {"type": "string", "x-fal": SMALL},  # its name says that it is a file
        {"anyOf": [IMAGE, {"type": "null"}]},
        {"anyOf": [{"type": "string"}, {"type": "null"}], "x-fal": SMALL},
        {"type": "array", "items": IMAGE},
        {"anyOf": [{"type": "array", "items": IMAGE}, {"type": "null"}]},
        {"anyOf": [IMAGE, {"type": "array", "items": IMAGE}]},
        {"type": "object", "additionalProperties": IMAGE},
        {"$ref": "#/components/schemas/Picture"},
        {"$ref": "#/components/schemas/Plain", "x-fal": SMALL},
        {"allOf": [{"$ref": "#/components/schemas/Picture"}]},
    ],
)
def test_limits_are_read_wherever_a_file_stands(schema: Any) -> None:
    plain = {"type": "string", "x-media": "image"}
    type_ = field(schema, Picture=IMAGE, Plain=plain).type
    assert file_limits_in(type_) == LIMITS


def test_lists_that_only_their_name_marks_have_limits() -> None:
    items = {"type": "string", "x-fal": SMALL}
    assert file_limits_in(field({"type": "array", "items": items}, "image_urls").type) == LIMITS


def test_one_component_may_have_limits_of_its_own_in_each_place() -> None:
    ref = {"$ref": "#/components/schemas/Plain"}
    schema = {"anyOf": [{**ref, "x-fal": SMALL}, {"type": "array", "items": ref}]}
    type_ = field(schema, Plain={"type": "string", "x-media": "image"}).type
    assert [part.file_limits for part in (*type_.members, *(m.item for m in type_.members)) if part] == [
        LIMITS, None, None,
    ]  # fmt: skip
    assert file_limits_in(type_) is None  # whichever is given, nothing is certain


@pytest.mark.parametrize(
    "raw",
    [None, [], "10 MB", {"timeout": 20}, {"max_width": "x"}, {"max_width": -1},
     {"max_width": 10**400}, {"min_width": 9, "max_width": 8}, {"max_file_size": {"$ref": "#/x"}}],
)  # fmt: skip
def test_hostile_limits_are_none(raw: Any) -> None:
    only = field({**IMAGE, "x-fal": raw})
    assert file_limits_in(only.type) is None
    assert only.type == TypeIR(kind=Kind.MEDIA, media="image")
    kind = node_class(document({**IMAGE, "x-fal": raw}))
    assert kind.model_fields["image"].json_schema_extra is None


def test_texts_and_objects_have_no_limits() -> None:
    assert file_limits_in(field({"type": "string", "x-fal": SMALL}, "prompt").type) is None
    shot = {"type": "object", "title": "Shot", "properties": {"image_url": IMAGE}}
    type_ = field({"anyOf": [shot, {"type": "string"}]}, "shot").type
    assert file_limits_in(type_) is None


def test_results_have_no_limits() -> None:
    sides = {"input": {}, "output": {"type": "object", "properties": {"image_url": IMAGE}}}
    endpoint, _ = openapi.read_endpoint(openapi_document("a/b", "", sides, {}), "b.json")
    assert endpoint is not None
    assert [item.type.file_limits for item in endpoint.outputs] == [None]


def test_classes_have_the_limits_and_say_them() -> None:
    shot = {"type": "object", "title": "Shot", "properties": {"image_url": IMAGE}}
    schema = {"type": "array", "items": shot, "description": "Shots, in order"}
    inputs = describe_node(node_class(document(schema, "shots")))["inputs"]
    assert inputs["shots"]["description"] == "Shots, in order"
    inner = inputs["shots"]["properties"]["image"]
    assert inner["description"].endswith(SENTENCE)
    assert inner["file_limits"] == {"max_file_size": 10485760, "min_width": 300}
    kind = node_class(document({**IMAGE, "description": "A fox"}))
    assert describe_node(kind)["inputs"]["image"]["description"] == f"A fox. {SENTENCE}"
    assert json.loads(json.dumps(kind.model_fields["image"].json_schema_extra)) == {
        "file_limits": {"max_file_size": 10485760, "min_width": 300}
    }


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        (
            {"max_file_size": 10485760, "min_width": 300, "max_width": 4096, "min_height": 300,
             "max_height": 4096, "min_aspect_ratio": 0.4, "max_aspect_ratio": 2.5},
            "At most 10 MB, 300 to 4,096 pixels a side, aspect ratio 0.4 to 2.5.",
        ),
        ({"min_width": 300, "min_height": 300}, "At least 300 pixels a side."),
        ({"min_width": 300, "max_height": 720}, "At least 300 pixels wide, at most 720 pixels high."),
        ({"max_aspect_ratio": 2.5}, "Aspect ratio at most 2.5."),
        (
            {"min_duration": 3, "max_duration": 10.05, "min_fps": 24, "max_fps": 60},
            "3 to 10.05 seconds, 24 to 60 frames per second.",
        ),
        ({"min_fps": 24, "max_fps": 24}, "24 frames per second."),
        ({"min_width": 720, "max_width": 720}, "720 pixels wide."),
    ],
)  # fmt: skip
def test_sentences(limits: dict[str, float], text: str) -> None:
    assert describe(FileLimits(**limits)) == text


def test_sentences_are_added_to_what_a_field_says() -> None:
    limits = FileLimits(max_fps=60)
    assert with_limits("", limits) == "At most 60 frames per second."
    assert with_limits("A film", limits) == "A film. At most 60 frames per second."
    assert with_limits("A film?", limits) == "A film? At most 60 frames per second."
    assert with_limits("A film", None) == "A film"


def stated(value: Any) -> Iterator[Any]:
    """Yield all limits that are stated anywhere in a document."""
    if isinstance(value, dict):
        yield from [value["x-fal"]] if "x-fal" in value else []
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            yield from stated(part)


def carried(kind: Any) -> Iterator[Any]:
    """Yield all limits that a node or its objects have."""
    for part in describe_node(kind)["inputs"].values():
        for each in (part, *part.get("properties", {}).values()):
            yield from [each["file_limits"]] if "file_limits" in each else []


def test_all_limits_of_the_catalogue_reach_their_nodes() -> None:
    count = 0
    for endpoint_id in endpoints.ids():
        known = endpoints.find(endpoint_id)
        limits = list(stated(known.document()))
        count += len(limits)
        if limits:
            expected = [{k: v for k, v in each.items() if k != "timeout"} for each in limits]
            ours = list(carried(node_class(known.document())))
            assert len(ours) == len(expected), endpoint_id
            assert all(each in ours for each in expected if each), endpoint_id
    assert count > 100
