"""Every kind of change, between two tiny documents or two tiny snapshots: its class, and where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from codegen.diff.compare import compare
from codegen.diff.compile_nodes import Compiler
from codegen.diff.documents import compare_documents
from codegen.diff.kinds import Change, kinds
from codegen.diff.nodes import compare_nodes
from codegen.diff.sources import Side
from tests.codegen.diff.sides import ENDPOINT, IMAGE, document, entry, side

TEXT: dict[str, Any] = {"type": "string"}
INT: dict[str, Any] = {"type": "integer"}
NUMBER: dict[str, Any] = {"type": "number"}
LIST: dict[str, Any] = {"type": "array", "items": TEXT}
OPTIONAL_INT = {"anyOf": [INT, {"type": "null"}]}


def obj(properties: dict[str, Any], *required: str, **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), **more}


def choice(*values: Any) -> dict[str, Any]:
    return {"enum": list(values)}


def lora(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "array", "items": obj({"path": TEXT, **properties}, "path", *required)}


#: kind, class, where in ``input``, schema of the argument ``a`` before and after (None: it has none)
ARGUMENTS: list[tuple[str, str, str, Any, Any]] = [
    ("argument-added", "additive", "a", None, TEXT),
    ("argument-removed", "breaking", "a", TEXT, None),
    ("argument-deprecated", "cosmetic", "a", TEXT, {**TEXT, "deprecated": True}),
    ("argument-undeprecated", "cosmetic", "a", {**TEXT, "deprecated": True}, TEXT),
    ("type-widened", "additive", "a", INT, NUMBER),
    ("type-widened", "additive", "a", TEXT, {"anyOf": [TEXT, INT]}),
    ("type-widened", "additive", "a", TEXT, {}),
    ("type-narrowed", "breaking", "a", NUMBER, INT),
    ("type-narrowed", "breaking", "a", {"anyOf": [choice("s", "m"), obj({"w": INT})]}, choice("s", "m")),
    ("type-changed", "breaking", "a", TEXT, INT),
    ("type-changed", "breaking", "a", choice("5", "10"), INT),
    ("type-changed", "breaking", "a", TEXT, LIST),
    ("type-changed", "breaking", "a[]", LIST, {"type": "array", "items": INT}),
    ("set-opened", "additive", "a", choice("x", "y"), TEXT),
    ("set-closed", "breaking", "a", TEXT, choice("x", "y")),
    ("value-added", "additive", "a", choice("x"), choice("x", "y")),
    ("value-removed", "breaking", "a", choice("x", "y"), choice("x")),
    ("value-removed", "breaking", "a", choice(1, 2), choice(1)),
    ("values-reordered", "cosmetic", "a", choice("x", "y"), choice("y", "x")),
    ("const-changed", "breaking", "a", {"const": "v1"}, {"const": "v2"}),
    ("null-allowed", "additive", "a", INT, OPTIONAL_INT),
    ("null-allowed", "additive", "a", INT, {**INT, "nullable": True}),
    ("null-refused", "breaking", "a", OPTIONAL_INT, INT),
    ("default-changed", "breaking", "a", {**INT, "default": 1}, {**INT, "default": 2}),
    ("default-added", "breaking", "a", INT, {**INT, "default": 0}),
    ("default-removed", "breaking", "a", {**INT, "default": 0}, INT),
    ("range-widened", "additive", "a", {**INT, "maximum": 5}, {**INT, "maximum": 9}),
    ("range-widened", "additive", "a", {**NUMBER, "exclusiveMinimum": 0}, {**NUMBER, "minimum": 0}),
    ("range-narrowed", "breaking", "a", INT, {**INT, "minimum": 0, "maximum": 9}),
    ("range-narrowed", "breaking", "a", {**NUMBER, "minimum": 0}, {**NUMBER, "exclusiveMinimum": 0}),
    ("range-moved", "breaking", "a", {**INT, "minimum": 1, "maximum": 5}, {**INT, "minimum": 2, "maximum": 9}),
    ("step-widened", "additive", "a", {**INT, "multipleOf": 8}, {**INT, "multipleOf": 4}),
    ("step-narrowed", "breaking", "a", INT, {**INT, "multipleOf": 8}),
    ("length-widened", "additive", "a", {**TEXT, "maxLength": 5}, TEXT),
    ("length-narrowed", "breaking", "a", {**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 5}),
    ("count-widened", "additive", "a", {**LIST, "maxItems": 5}, {**LIST, "maxItems": 9}),
    ("count-narrowed", "breaking", "a", LIST, {**LIST, "minItems": 1}),
    ("unique-required", "breaking", "a", LIST, {**LIST, "uniqueItems": True}),
    ("unique-dropped", "additive", "a", {**LIST, "uniqueItems": True}, LIST),
    ("pattern-added", "breaking", "a", TEXT, {**TEXT, "pattern": "^x"}),
    ("pattern-changed", "breaking", "a", {**TEXT, "pattern": "^x"}, {**TEXT, "pattern": "^y"}),
    ("pattern-removed", "additive", "a", {**TEXT, "pattern": "^x"}, TEXT),
    ("format-changed", "cosmetic", "a", TEXT, {**TEXT, "format": "uuid"}),
    ("upload-tightened", "breaking", "a", {**TEXT, "x-fal": {"max_file_size": 9}}, {**TEXT, "x-fal": {"max_file_size": 5}}),
    ("upload-tightened", "breaking", "a", TEXT, {**TEXT, "x-fal": {"min_duration": 2}}),
    ("upload-loosened", "additive", "a[]", {**LIST, "items": {**TEXT, "x-fal": {"max_fps": 30}}}, LIST),
    ("title-changed", "cosmetic", "a", {**TEXT, "title": "A"}, {**TEXT, "title": "B"}),
    ("extra-refused", "breaking", "a", obj({"w": INT}), obj({"w": INT}, additionalProperties=False)),
    ("extra-allowed", "additive", "a", obj({"w": INT}, additionalProperties=False), obj({"w": INT})),
    # inside lists of objects
    ("argument-added", "additive", "a[].scale", lora(), lora(scale=NUMBER)),
    ("argument-added-required", "breaking", "a[].scale", lora(), lora("scale", scale=NUMBER)),
    ("argument-removed", "breaking", "a[].scale", lora(scale=NUMBER), lora()),
    ("argument-required", "breaking", "a[].scale", lora(scale=NUMBER), lora("scale", scale=NUMBER)),
    ("argument-optional", "additive", "a[].scale", lora("scale", scale=NUMBER), lora(scale=NUMBER)),
    ("default-changed", "breaking", "a[].scale", lora(scale={**NUMBER, "default": 1}), lora(scale={**NUMBER, "default": 2})),
    ("value-removed", "breaking", "a[].fit", lora(fit=choice("x", "y")), lora(fit=choice("y"))),
]  # fmt: skip

#: kind, class, where, both documents
DOCUMENTS: list[tuple[str, str, str, Any, Any]] = [
    ("argument-added-required", "breaking", "input.a", document(), document({"a": TEXT}, ["a"])),
    ("argument-required", "breaking", "input.a", document({"a": TEXT}), document({"a": TEXT}, ["a"])),
    ("argument-optional", "additive", "input.a", document({"a": TEXT}, ["a"]), document({"a": TEXT})),
    ("argument-renamed", "breaking", "input.num_steps", document({"steps": INT}), document({"num_steps": INT})),
    ("argument-renamed", "breaking", "input.num_inference_steps", document({"number_of_steps": INT}), document({"num_inference_steps": INT})),
    ("argument-renamed", "breaking", "input.image_count", document({"num_images": INT}), document({"image_count": INT})),
    ("order-changed", "cosmetic", "input",
     document({"a": TEXT, "b": INT}, order=["a", "b"]), document({"a": TEXT, "b": INT}, order=["b", "a"])),
    ("output-added", "additive", "output.seed", document(), document(result=obj({"image": IMAGE, "seed": INT}, "image"))),
    ("output-removed", "breaking", "output.seed", document(result=obj({"image": IMAGE, "seed": INT}, "image")), document()),
    ("output-type-changed", "breaking", "output.n", document(result=obj({"n": TEXT})), document(result=obj({"n": INT}))),
    ("output-type-changed", "breaking", "output.n", document(result=obj({"n": INT})), document(result=obj({"n": NUMBER}))),
    ("output-type-narrowed", "cosmetic", "output.n", document(result=obj({"n": NUMBER})), document(result=obj({"n": INT}))),
    ("output-values-changed", "cosmetic", "output.n", document(result=obj({"n": choice("x")})), document(result=obj({"n": choice("x", "y")}))),
    ("output-may-be-missing", "breaking", "output.image", document(), document(result=obj({"image": IMAGE}))),
    ("output-always-present", "additive", "output.image", document(result=obj({"image": IMAGE})), document()),
    ("output-removed", "breaking", "output.t[].end", document(result=obj({"t": {"type": "array", "items": obj({"start": INT, "end": INT})}})),
     document(result=obj({"t": {"type": "array", "items": obj({"start": INT})}}))),
]  # fmt: skip

PROMPT = document({"prompt": TEXT}, ["prompt"])
PHOTO = document({"photo_url": {**TEXT, "x-media": "image"}})
CLIP = document({"photo_url": {**TEXT, "x-media": "video"}})
SIZE = document({"size": choice("s", "m")})
TWO = document(result=obj({"image": IMAGE, "seed": INT}, "image", "seed"))


def with_entry(file: Any = PROMPT, name: str = "Model", **keys: Any) -> Side:
    return side({ENDPOINT: file}, {ENDPOINT: entry(name, **keys)})


def with_record(**keys: Any) -> Side:
    return side({ENDPOINT: PROMPT}, records={ENDPOINT: keys})


EMPTY = side({}, {})
LISTING = replace(EMPTY, is_listing=True, configs=())
FAILED = replace(LISTING, records={ENDPOINT: {}}, failed=frozenset({ENDPOINT}))
RESPELLED = side({"me/Model": document(endpoint="me/Model")}, {"me/Model": entry()})
PATHS = document({"parts": {"type": "array", "items": obj({"w": INT}, title="Part")}})
OTHER_PATHS = document({"parts": {"type": "array", "items": obj({"w": INT}, title="Piece")}})

#: kind, class, where, both sides
SIDES: list[tuple[str, str, str, Side, Side]] = [
    ("endpoint-added", "additive", "endpoint", EMPTY, with_entry()),
    ("endpoint-deleted", "breaking", "endpoint", with_entry(), EMPTY),
    ("endpoint-removed", "breaking", "endpoint", with_entry(), LISTING),
    ("endpoint-respelled", "breaking", "endpoint", with_entry(document()), RESPELLED),
    ("endpoint-retired", "breaking", "endpoint.status", with_record(status="active"), with_record(status="retired")),
    ("endpoint-retired", "breaking", "endpoint.status", with_record(), with_record(status="deprecated")),
    ("endpoint-unlisted", "cosmetic", "endpoint.status", with_record(), with_record(unlisted=True)),
    ("endpoint-back", "additive", "endpoint.status", with_record(status="retired"), with_record(status="active")),
    ("document-unavailable", "cosmetic", "document", with_entry(), FAILED),
    ("category-changed", "cosmetic", "endpoint.category", with_record(category="vision"), with_record(category="llm")),
    ("metadata-changed", "cosmetic", "endpoint.license", with_record(license="commercial"), with_record(license="research")),
    ("source-changed", "cosmetic", "endpoint.source", with_record(schema_source="npm 1.10.1"), with_record(schema_source="platform")),
    ("node-type-changed", "breaking", "node.type", with_entry(), with_entry(name="Other")),
    ("node-type-aliased", "breaking", "node.type", with_entry(), with_entry(name="Other", aliases=["text_to_image.Model"])),
    ("alias-removed", "breaking", "node.aliases", with_entry(aliases=["text_to_image.Old"]), with_entry()),
    ("field-renamed", "breaking", "node.fields.prompt", with_entry(), with_entry(field_overrides={"prompt": {"name": "text"}})),
    ("field-default-changed", "breaking", "node.fields.size",
     with_entry(SIZE, field_overrides={"size": {"default": "s"}}), with_entry(SIZE, field_overrides={"size": {"default": "m"}})),
    ("field-limits-narrowed", "breaking", "node.fields.n", with_entry(document({"n": INT})),
     with_entry(document({"n": INT}), field_overrides={"n": {"le": 5.0}})),
    ("field-limits-widened", "additive", "node.fields.n",
     with_entry(document({"n": INT}), field_overrides={"n": {"le": 5.0}}),
     with_entry(document({"n": INT}), field_overrides={"n": {"le": 9.0}})),
    ("media-changed", "breaking", "input.photo_url", with_entry(PHOTO), with_entry(CLIP)),
    ("media-changed", "breaking", "input.photo_url", with_entry(PHOTO), with_entry(PHOTO, field_overrides={"photo_url": {"media": "audio"}})),
    ("enum-renamed", "breaking", "node.enums.ModelSize", with_entry(SIZE), with_entry(SIZE, enum_overrides={"size": "Size"})),
    ("enum-removed", "breaking", "node.enums.ModelSize", with_entry(SIZE), with_entry(document({"size": TEXT}))),
    ("member-renamed", "breaking", "node.enums.ModelSize.S", with_entry(SIZE), with_entry(SIZE, enum_value_overrides={"size": {"s": "SMALL"}})),
    ("member-value-changed", "breaking", "node.enums.ModelSize.S", with_entry(SIZE), with_entry(document({"size": choice("S", "m")}))),
    ("struct-gone", "breaking", "node.classes.Part", with_entry(PATHS), with_entry(document())),
    ("struct-renamed", "breaking", "node.classes.Part", with_entry(PATHS), with_entry(OTHER_PATHS)),
    ("main-output-changed", "breaking", "node.slots.output", with_entry(TWO), with_entry(TWO, main_output="seed")),
    ("slot-removed", "breaking", "node.slots.seed", with_entry(document(result=obj({"image": IMAGE, "seed": INT}, "seed", "image"))),
     with_entry(document(result=obj({"seed": INT}, "seed")))),
    ("basic-fields-changed", "cosmetic", "node.basic_fields", with_entry(), with_entry(basic_fields=["prompt"])),
    ("words-changed", "cosmetic", "node.words", with_entry(), with_entry(title="Another")),
    ("field-added", "additive", "node.fields.size_w", with_entry(SIZE),
     with_entry(document({"size": {"anyOf": [choice("s", "m"), obj({"w": INT}, title="Size")]}}))),
    ("field-removed", "breaking", "node.fields.size_w",
     with_entry(document({"size": {"anyOf": [choice("s", "m"), obj({"w": INT}, title="Size")]}})), with_entry(SIZE)),
]  # fmt: skip


def labels(changes: Any) -> list[tuple[str, str, str]]:
    return [(change.kind, str(change.change_class), change.where) for change in changes]


@pytest.mark.parametrize(("kind", "change_class", "where", "old", "new"), ARGUMENTS)
def test_an_argument(kind: str, change_class: str, where: str, old: Any, new: Any) -> None:
    sides = [document({} if schema is None else {"a": schema}) for schema in (old, new)]
    assert labels(compare_documents(*sides)) == [(kind, change_class, f"input.{where}")]


@pytest.mark.parametrize(("kind", "change_class", "where", "old", "new"), DOCUMENTS)
def test_a_document(kind: str, change_class: str, where: str, old: Any, new: Any) -> None:
    assert labels(compare_documents(old, new)) == [(kind, change_class, where)]


@pytest.mark.parametrize(("kind", "change_class", "where", "old", "new"), SIDES)
def test_a_side(kind: str, change_class: str, where: str, old: Side, new: Side) -> None:
    changes = compare(old, new).changes
    assert (kind, change_class, where) in labels(changes)
    assert all(change.endpoint for change in changes)


def test_every_kind_has_an_example() -> None:
    shown = {row[0] for table in (ARGUMENTS, DOCUMENTS, SIDES) for row in table}
    assert len(shown) >= 40
    # the first has a test of its own below, the others are consequences that no document alone has
    assert kinds().keys() - shown == {
        "not-compared", "field-widened", "field-type-changed", "slot-type-changed",
    }  # fmt: skip


@pytest.mark.parametrize("name", kinds())
def test_every_sentence_can_be_said(name: str) -> None:
    change = Change(kind=name, where="input.a", name="a{x}", old="{name}", new="%s")
    for sentence in (change.what(), change.why()):
        assert sentence
        assert not sentence.endswith(".")
        assert "_code}" not in sentence


@pytest.mark.parametrize(
    ("old", "new"),
    [(INT, NUMBER), (NUMBER, INT), (INT, {**INT, "minimum": 0}), (TEXT, {**TEXT, "maxLength": 5})],
)
def test_what_declarations_cannot_state_is_a_correction(old: Any, new: Any) -> None:
    sides = [
        side({ENDPOINT: document({"a": schema})}, records={ENDPOINT: {"schema_source": source}})
        for schema, source in ((old, "npm 1.10.1"), (new, "platform"))
    ]
    changes = [c for c in compare(*sides).changes if c.where == "input.a"]
    assert [str(change.change_class) for change in changes] == ["cosmetic"]
    assert "declarations" in changes[0].why()


def test_what_declarations_do_state_breaks_all_the_same() -> None:
    sides = [
        side({ENDPOINT: file}, records={ENDPOINT: {"schema_source": source}})
        for file, source in ((SIZE, "npm 1.10.1"), (document({"size": choice("s")}), "platform"))
    ]
    (change,) = [c for c in compare(*sides).changes if c.kind == "value-removed"]
    assert str(change.change_class) == "breaking"


def test_a_slot_of_another_kind_of_file() -> None:
    files = [
        document(result=obj({"model": {**IMAGE, "title": title}}, "model"))
        for title in ("Image", "VideoFile")
    ]
    found = labels(compare(with_entry(files[0]), with_entry(files[1])).changes)
    assert ("slot-type-changed", "breaking", "node.slots.output") in found


@pytest.mark.parametrize(
    ("kind", "change_class", "old", "new"),
    [
        ("field-widened", "additive", "int", "int | None"),
        ("field-type-changed", "breaking", "int | None", "int"),
        ("field-type-changed", "breaking", "int", "str"),
    ],
)
def test_a_field_whose_type_no_document_explains(
    kind: str, change_class: str, old: str, new: str
) -> None:
    (module,) = Compiler(with_entry()).compile(["text_to_image"], lambda: None).values()
    nodes = [
        replace(
            module,
            node=replace(
                module.node, fields=(replace(module.node.fields[0], annotation=annotation),)
            ),
        )
        for annotation in (old, new)
    ]
    found = labels(compare_nodes(nodes[0], nodes[1], explained=()))
    assert found == [(kind, change_class, "node.fields.prompt")]
    assert labels(compare_nodes(nodes[0], nodes[1], explained={"input.prompt"})) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"num_images": INT}, {"image_count": TEXT}),
        ({"num_images": INT, "num_videos": INT}, {"image_count": INT}),
        ({"style_url": TEXT}, {"voice_url": INT}),
        ({"negative_prompt": TEXT}, {"style_prompt": TEXT}),
    ],
)
def test_arguments_that_only_resemble_each_other_are_not_renamed(old: Any, new: Any) -> None:
    found = {change.kind for change in compare_documents(document(old), document(new))}
    assert found == {"argument-removed", "argument-added"}


def test_a_default_of_a_config_shows_although_the_title_changed_too() -> None:
    sides = [
        with_entry(
            document({"size": {**choice("s", "m"), "title": default}}),
            field_overrides={"size": {"default": default}},
        )
        for default in ("s", "m")
    ]
    found = [kind for kind, _, _ in labels(compare(*sides).changes)]
    assert found == ["field-default-changed", "title-changed"]


def test_a_name_in_another_module_is_another_type() -> None:
    old = with_entry()
    new = side({ENDPOINT: PROMPT}, module="vision")
    found = labels(compare(old, new).changes)
    assert ("node-type-changed", "breaking", "node.type") in found


def test_an_endpoint_that_comes_may_rename_classes_of_others() -> None:
    part = {"type": "array", "items": obj({"w": INT}, title="Part")}
    other = {"type": "array", "items": obj({"w": TEXT}, title="Part")}
    first = document({"parts": part})
    entries = {ENDPOINT: entry(), "me/a": entry("First")}
    old = side({ENDPOINT: first}, entries)
    new = side(
        {ENDPOINT: first, "me/a": document({"parts": other, "more": other}, endpoint="me/a")},
        entries,
    )
    changes = compare(old, new).changes
    assert any(c.kind == "endpoint-added" and c.endpoint == "me/a" for c in changes)
    assert any(c.kind == "struct-renamed" and c.endpoint == ENDPOINT for c in changes)
