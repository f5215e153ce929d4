"""One meaning, many spellings: the dialects of OpenAPI 3.0.4 and 3.1 that fal's documents use."""

from __future__ import annotations

from typing import Any

import pytest

from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.annotations import inclusive
from nodetool.fal.compiler.ir import MISSING, BoundsIR, EndpointIR, EnumIR, FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import openapi

REF = "#/components/schemas/"
COMPONENTS: dict[str, Any] = {
    "Size": {
        "title": "Size",
        "type": "object",
        "properties": {"width": {"type": "integer"}, "height": {"type": "integer"}},
        "required": ["width"],
    },
    "More": {"properties": {"depth": {"type": "number"}}, "required": ["depth"]},
    "Mode": {"type": "string", "enum": ["fast", "slow"], "default": "slow"},
    "File": {
        "type": "object",
        "properties": {"url": {"type": "string"}, "content_type": {"type": "string"}},
    },
}
STR, INT, FLOAT = TypeIR(kind=Kind.STR), TypeIR(kind=Kind.INT), TypeIR(kind=Kind.FLOAT)


def endpoint(schema: Any, output: Any = None, **info: Any) -> EndpointIR:
    """Read an endpoint that takes ``schema``; its document must have no problems."""
    sides = {"input": schema, "output": output or {}}
    document = openapi_document("a/b", "text-to-image", sides, COMPONENTS)
    read, diagnostics = openapi.read_endpoint({**document, **info}, "b.json")
    assert diagnostics == []
    assert read is not None
    return read


def field(schema: Any, name: str = "x", **more: Any) -> FieldIR:
    """Read the only argument, described by ``schema``."""
    (only,) = endpoint({"type": "object", "properties": {name: schema}, **more}).inputs
    return only


def enum(*values: Any, nullable: bool = False) -> TypeIR:
    """Return the type of a closed set."""
    return TypeIR(kind=Kind.ENUM, enum=EnumIR(values=values), nullable=nullable)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "nullable": True},
        {"type": ["integer", "null"]},
        {"type": ["null", "integer"]},
        {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "integer"}]},
        {"anyOf": [{"type": "integer"}], "nullable": True},
        {"anyOf": [{"type": "integer", "nullable": True}]},
        {"anyOf": [{"type": "integer"}, {"enum": [None]}]},
        {"anyOf": [{"type": "integer"}, {"const": None}]},
        {"allOf": [{"type": "integer"}], "nullable": True},
        {"allOf": [{"type": "integer", "nullable": True}]},
    ],
)
def test_nullable(schema: Any) -> None:
    assert field(schema).type == TypeIR(kind=Kind.INT, nullable=True)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["a", "b"], "nullable": True},
        {"enum": ["a", None, "b"]},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"anyOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]},
        {"anyOf": [{"enum": ["a"]}, {"enum": ["a", "b"]}, {"type": "null"}]},
    ],
)
def test_closed_sets_that_allow_null(schema: Any) -> None:
    assert field(schema).type == enum("a", "b", nullable=True)


@pytest.mark.parametrize("mark", [False, None, "true", 1])
def test_only_true_is_nullable(mark: Any) -> None:
    assert field({"type": "integer", "nullable": mark}).type == INT


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({"const": "a"}, enum("a")),
        ({"enum": ["b", "a", "b"]}, enum("b", "a")),
        ({"type": "integer", "enum": [4, 8]}, enum(4, 8)),
        ({"type": "number", "enum": [0.5, 1]}, TypeIR(kind=Kind.FLOAT, values=(0.5, 1))),
        ({"enum": ["a", 1]}, TypeIR(kind=Kind.ANY, values=("a", 1))),
        ({"enum": [True, False]}, TypeIR(kind=Kind.BOOL)),
        ({"const": True}, TypeIR(kind=Kind.BOOL, values=(True,))),
        ({"enum": []}, TypeIR(kind=Kind.ANY)),
        ({"enum": [1, "1", True]}, TypeIR(kind=Kind.ANY, values=(1, "1", True))),
        ({"type": ["integer", "number"]}, FLOAT),
        ({"anyOf": [{"type": "integer"}, {"type": "integer"}]}, INT),
        ({}, TypeIR(kind=Kind.ANY)),
        (True, TypeIR(kind=Kind.ANY)),
        ({"type": "file"}, TypeIR(kind=Kind.ANY)),
        ({"type": ["string", "boolean"]}, TypeIR(kind=Kind.UNION, members=(STR, TypeIR(kind=Kind.BOOL)))),
        ({"anyOf": [{"type": "string"}, {}]}, TypeIR(kind=Kind.ANY)),
    ],
)  # fmt: skip
def test_plain_types_and_closed_sets(schema: Any, type_: TypeIR) -> None:
    assert field(schema).type == type_


@pytest.mark.parametrize(
    ("schema", "limits"),
    [
        ({"minimum": 1, "maximum": 9}, BoundsIR(ge=1, le=9)),
        ({"minimum": 1, "exclusiveMinimum": True}, BoundsIR(gt=1)),
        ({"maximum": 9, "exclusiveMaximum": True}, BoundsIR(lt=9)),
        ({"minimum": 1, "exclusiveMinimum": False}, BoundsIR(ge=1)),
        ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, BoundsIR(gt=0, lt=1)),
        ({"minimum": 1, "exclusiveMinimum": 0}, BoundsIR(ge=1, gt=0)),
        ({"exclusiveMinimum": True}, BoundsIR()),
        ({"multipleOf": 8}, BoundsIR(multiple_of=8)),
        ({"multipleOf": 0}, BoundsIR()),
        ({"minLength": 3}, BoundsIR()),
    ],
)
def test_bounds_of_numbers(schema: Any, limits: BoundsIR) -> None:
    assert field({"type": "number", **schema}).type.bounds == limits


def test_bounds_of_strings_and_lists() -> None:
    text = {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^a", "minimum": 3}
    assert field(text).type.bounds == BoundsIR(min_length=1, max_length=5, pattern="^a")
    many = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 4}
    assert field(many).type.bounds == BoundsIR(min_length=1, max_length=4)
    assert field({"type": "array", "minItems": -1, "maxItems": 1.5}).type.bounds == BoundsIR()


def test_parts_become_one_object() -> None:
    parts = [{"$ref": f"{REF}Size"}, {"allOf": [{"$ref": f"{REF}More"}]}]
    struct = field({"allOf": parts, "properties": {"unit": {"type": "string"}}}).type.struct
    assert struct is not None
    assert [(f.api_name, f.type, f.required) for f in struct.fields] == [
        ("width", INT, True),
        ("height", INT, False),
        ("depth", FLOAT, True),
        ("unit", STR, False),
    ]


def test_a_body_of_parts_and_refs() -> None:
    read = endpoint({"allOf": [{"$ref": f"{REF}Size"}], "required": ["height"]})
    assert [(f.api_name, f.required) for f in read.inputs] == [("width", True), ("height", True)]
    assert not read.free_form
    assert endpoint({"type": "object", "additionalProperties": True}).free_form


def test_a_default_next_to_a_ref_wins_over_the_one_behind_it() -> None:
    assert field({"$ref": f"{REF}Mode"}).default == "slow"
    assert field({"$ref": f"{REF}Mode", "default": "fast"}).default == "fast"
    assert field({"allOf": [{"$ref": f"{REF}Mode"}], "default": "fast"}).default == "fast"


@pytest.mark.parametrize("union", ["anyOf", "oneOf"])
def test_a_preset_or_an_object(union: str) -> None:
    options = [{"$ref": f"{REF}Size"}, {"enum": ["square", "wide"], "type": "string"}]
    argument = field({union: options, "default": "wide"})
    assert argument.type.kind is Kind.PRESET
    assert argument.type.enum == EnumIR(values=("square", "wide"))
    (custom,) = argument.type.members
    assert custom.struct is not None
    assert custom.struct.title == "Size"
    assert argument.default == "wide"
    assert field({union: options, "default": {"width": 3}}).default == {"width": 3}


def test_a_preset_or_any_text() -> None:
    type_ = field({"anyOf": [{"enum": ["ada", "bob"]}, {"type": "string"}]}).type
    assert (type_.kind, type_.members) == (Kind.PRESET, (STR,))


def test_one_or_many_is_a_list() -> None:
    one, many = {"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 2}
    for options in ([one, many], [many, one]):
        assert field({"anyOf": options}).type == TypeIR(kind=Kind.LIST, item=STR)
    assert field({"anyOf": [{"type": "integer"}, many]}).type.kind is Kind.UNION


def test_tuples_are_lists_of_a_fixed_length() -> None:
    type_ = field({"type": "array", "prefixItems": [{"type": "integer"}, {"type": "number"}]}).type
    assert type_ == TypeIR(kind=Kind.LIST, item=FLOAT, bounds=BoundsIR(min_length=2, max_length=2))


@pytest.mark.parametrize(
    ("schema", "item"),
    [
        ({"type": "object", "additionalProperties": {"type": "integer"}}, INT),
        ({"type": "object", "additionalProperties": {"$ref": f"{REF}Mode"}}, enum("fast", "slow")),
        ({"type": "object", "additionalProperties": True}, TypeIR(kind=Kind.ANY)),
        ({"type": "object"}, TypeIR(kind=Kind.ANY)),
    ],
)
def test_maps(schema: Any, item: TypeIR) -> None:
    assert field(schema).type == TypeIR(kind=Kind.MAP, item=item)


def test_order_required_and_defaults() -> None:
    read = endpoint(
        {
            "properties": {
                "c": {"type": "integer", "default": 5},
                "b": {"type": "string", "default": None},
                "a": {"type": "string"},
            },
            "required": ["a", "c", "nothing"],
            "x-fal-order-properties": ["b", "nothing", "a"],
        }
    )
    assert [(f.api_name, f.required, f.default) for f in read.inputs] == [
        ("b", False, MISSING),
        ("a", True, MISSING),
        ("c", False, 5),
    ]


@pytest.mark.parametrize(
    ("name", "schema", "kind"),
    [
        ("image_url", {"type": "string"}, "image"),
        ("mask_video_url", {"type": "string", "format": "uri"}, "video"),
        ("reference", {"type": "string", "ui": {"field": "audio"}}, "audio"),
        ("reference", {"type": "string", "x-media": "model_3d"}, "model_3d"),
        ("image_url", {"anyOf": [{"type": "string"}, {"type": "null"}]}, "image"),
        ("pose", {"anyOf": [{"type": "string"}, {"type": "null"}], "x-media": "video"}, "video"),
        ("image", {"$ref": f"{REF}File"}, "image"),
    ],
)
def test_media(name: str, schema: Any, kind: str) -> None:
    type_ = field(schema, name).type
    assert (type_.kind, type_.media) == (Kind.MEDIA, kind)


def test_lists_of_media_and_links_that_are_none() -> None:
    type_ = field({"type": "array", "items": {"type": "string"}}, "image_urls").type
    assert type_.item == TypeIR(kind=Kind.MEDIA, media="image")
    assert field({"type": "string"}, "webhook_url").type == STR


def test_results() -> None:
    file, files = {"$ref": f"{REF}File"}, {"type": "array", "items": {"$ref": f"{REF}File"}}
    read = endpoint({}, {"properties": {"video": file, "images": files, "seed": INT_SCHEMA}})
    video, images, seed = read.outputs
    assert (video.type.kind, video.type.media) == (Kind.MEDIA, "video")
    assert images.type.item is not None
    assert images.type.item.media == "image"
    assert seed.type == INT
    whole = endpoint({}, file).result
    assert whole is not None
    assert (whole.kind, whole.media) == (Kind.MEDIA, "image")  # of a text-to-image endpoint
    assert endpoint({}, files).result == TypeIR(kind=Kind.LIST, item=whole)


INT_SCHEMA = {"type": "integer"}


@pytest.mark.parametrize("version", ["3.0.4", "3.1.0"])
def test_the_version_that_a_document_names_changes_nothing(version: str) -> None:
    schema = {"properties": {"x": {"type": "integer", "nullable": True}, "y": {"type": ["null"]}}}
    assert endpoint(schema, openapi=version) == endpoint(schema, openapi="2.0")


def test_an_object_of_nothing_but_an_address_is_a_file() -> None:
    only_url = {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]}
    image = TypeIR(kind=Kind.MEDIA, media="image", wrapped=())
    assert field(only_url, "frame").type == image
    more = {**only_url, "properties": {"url": {"type": "string"}, "weight": {"type": "number"}}}
    assert field(more, "frame").type.kind is Kind.STRUCT


def test_what_is_known_of_a_film_does_not_make_it_a_struct() -> None:
    names = {"content_type": "string", "fps": "integer", "media_type": "string"}
    properties = {n: {"type": t} for n, t in names.items()}
    parts = {"type": "object", "properties": {"height": {"type": "integer"}}}
    film = {
        "type": "object",
        "properties": {**properties, "url": {"type": "string"}, "resolution": parts},
    }
    wrapped = ("content_type", "fps", "media_type", "resolution")
    assert field(film, "video_url").type == TypeIR(kind=Kind.MEDIA, media="video", wrapped=wrapped)


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (BoundsIR(gt=0, le=9), BoundsIR(ge=1, le=9)),
        (BoundsIR(gt=0.5, lt=9.5), BoundsIR(ge=1, le=9)),
        (BoundsIR(gt=0, ge=4, lt=9, le=5), BoundsIR(ge=4, le=5)),
        (BoundsIR(gt=-1, lt=0), BoundsIR(ge=0, le=-1)),
        (BoundsIR(gt=float("-inf"), lt=float("inf")), BoundsIR(gt=float("-inf"), lt=float("inf"))),
    ],
)
def test_whole_numbers_have_inclusive_limits(limits: BoundsIR, expected: BoundsIR) -> None:
    """The app reads ``ge`` and ``le`` only, and a slider needs both ends."""
    assert inclusive(limits) == expected
