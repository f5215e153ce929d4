"""Classes made of documents in memory: the same as generated ones, listed nowhere, safe."""

from __future__ import annotations

import json
import random
import sys
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.metadata.types import ImageRef, NameToType
from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.base_node import NODE_BY_TYPE, get_node_class

from codegen import snapshot
from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.parsing.documents import DocumentError
from nodetool.fal.dynamic import class_factory
from nodetool.fal.dynamic.class_factory import endpoint_ids, node_class
from nodetool.fal.dynamic.describe import describe
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import KEY, Simulator
from tests.helpers import schema_examples
from tests.strategies.names import odd_document, odd_value

IDS = endpoints.ids()
SAMPLE = random.Random(3).sample(IDS, 60)
TEXT = {"type": "object", "properties": {"prompt": {"type": "string"}}}


def document(inputs: Any, output: Any = None, **components: Any) -> dict[str, Any]:
    """Return a document in fal's layout."""
    return snapshot.document("a/b", "", {"input": inputs, "output": output or TEXT}, components)


def generated(endpoint_id: str) -> type[FALNode]:
    """Return the class that the generator wrote."""
    generated_class = get_node_class(endpoints.find(endpoint_id).node_type)
    assert generated_class is not None
    assert issubclass(generated_class, FALNode)
    return generated_class


def set_by_api(kind: type[FALNode], values: dict[str, Any]) -> FALNode:
    """Return a node with these arguments, by the API's names."""
    node = kind()
    fields = {api: field for field, api in kind.api_names().items()}
    for name, value in values.items():
        problem = node.assign_property(fields.get(name, name), value, False)
        assert problem is None, problem
    return node


def types_of(kind: type[FALNode]) -> dict[str, Any]:
    """Return the outputs as NodeTool sees them, without the names of enums and structs."""
    types: dict[str, Any] = json.loads(
        json.dumps(describe(kind)["outputs"]).replace(kind.get_namespace(), "ours")
    )
    return types


@pytest.mark.parametrize("endpoint_id", SAMPLE)
async def test_a_class_sends_what_the_generated_one_sends(endpoint_id: str) -> None:
    known = endpoints.find(endpoint_id)
    built, written = node_class(known.document()), generated(endpoint_id)
    assert built is node_class(known.document())
    assert built.endpoint_id() == endpoint_id
    assert set(built.api_names().values()) == set(written.api_names().values())
    stored = snapshot.load_document(endpoint_id)
    names = list(schema_examples.input_schema(stored).get("properties", ()))
    if not names:
        return
    for round_ in range(3):
        values = schema_examples.arguments(stored, names, random.Random(f"{endpoint_id}{round_}"))
        try:
            expected = await set_by_api(written, values).build_arguments(None)
        except ValueError:  # a bound that a config adds
            continue
        assert await set_by_api(built, values).build_arguments(None) == expected


@pytest.mark.parametrize("endpoint_id", SAMPLE)
def test_a_class_gives_what_the_generated_one_gives(endpoint_id: str) -> None:
    built, written = node_class(endpoints.find(endpoint_id).document()), generated(endpoint_id)
    slots = written.output_names()
    kept = {s for s, source in slots.items() if s != "output" and source == slots["output"]}
    assert built.output_names().items() <= slots.items()
    assert set(slots) - set(built.output_names()) <= kept  # for workflows of older versions
    known = json.dumps(types_of(written))
    for slot, type_ in types_of(built).items():
        if type_["type"] not in {"enum", "list"} and not type_["type"].startswith("ours"):
            assert json.dumps(type_) in known, slot


def test_every_endpoint_of_the_catalogue_can_be_made() -> None:
    listed, names = dict(NODE_BY_TYPE), len(NameToType)
    for endpoint_id in IDS:
        built = node_class(endpoints.find(endpoint_id).document(), endpoint_id)
        assert built.endpoint_id() == endpoint_id
        built()
    assert listed == NODE_BY_TYPE
    assert (
        len([name for name in sys.modules if name.startswith(class_factory.PREFIX)])
        <= class_factory.MAX_CACHED_CLASSES
    )
    assert len(NameToType) < names + 50 * class_factory.MAX_CACHED_CLASSES


def test_a_class_that_was_forgotten_still_works() -> None:
    schema = {
        "properties": {"size": {"enum": ["a", "b"]}, "of": {"$ref": "#/components/schemas/S"}}
    }
    built = node_class(document(schema, S={"properties": {"x": {"type": "integer"}}}))
    node = built()
    assert node.assign_property("size", "b") is None
    for number in range(class_factory.MAX_CACHED_CLASSES + 1):
        node_class(document({"properties": {f"p{number}": {"type": "string"}}}))
    assert built.__module__ not in sys.modules
    assert node.assign_property("of", {"x": 3}) is None
    assert node.check_arguments() == {"size": "b", "of": {"x": 3}}
    assert describe(built)["outputs"]


@given(st.integers(0, 2**64))
@settings(max_examples=60)
def test_odd_documents_make_a_class_or_a_sentence(seed: int) -> None:
    rng = random.Random(seed)
    before = dict(NODE_BY_TYPE)
    for _ in range(10):
        odd = odd_document(rng)
        readable = json.loads(json.dumps(odd).replace("\\ud800", "q"))
        for each in (odd, readable, {**readable, "paths": odd_value(rng, 5)}):
            try:
                built = node_class(each)
            except DocumentError:
                continue
            describe(built)
            built()
    assert before == NODE_BY_TYPE


NASTY = [
    "__import__('os').system('touch CANARY')",
    "'); open('CANARY','w'); ('",
    '"""\nopen("CANARY","w")\n"""',
    "{{ open('CANARY','w') }}",
    "x = open('CANARY','w')",
    "\u202eevil\u2066",
    "a\nimport os",
]


@pytest.mark.parametrize("text", NASTY)
def test_texts_stay_texts(text: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    schema = {
        "type": "object",
        "title": text,
        "required": [text],
        "properties": {
            text: {"type": "string", "title": text, "description": text, "default": text},
            "e": {"enum": [text, "b"], "default": text},
            "o": {"title": text, "properties": {text: {"enum": [text, 1]}}, "default": {text: 1}},
        },
    }
    built = snapshot.document("a/b", text, {"input": schema, "output": schema}, {text: schema})
    built["info"]["description"] = text
    kind = node_class(built)
    assert kind().check_arguments()[text] == text
    describe(kind)
    assert not list(tmp_path.iterdir())


WIDE: dict[str, Any] = {"type": "string", "enum": [f"v{number}" for number in range(1999)]}
HUGE = {
    "many fields": document({"properties": {f"p{n}": {"type": "string"} for n in range(19_000)}}),
    "many choices": document(
        {"properties": {f"p{n}": {"$ref": "#/components/schemas/E"} for n in range(500)}}, E=WIDE
    ),
    "many kinds": document(
        {"properties": {"x": {"anyOf": [{"minLength": n, "type": "string"} for n in range(9_000)]}}}
    ),
    "many bytes": document({"properties": {"x": {"default": "x" * 6_000_000}}}),
}


@pytest.mark.parametrize("kind", HUGE)
def test_what_is_too_large_is_said_at_once(kind: str) -> None:
    with pytest.raises(DocumentError, match=r"more than|bytes"):
        node_class(HUGE[kind])


def test_what_is_too_deep_is_no_class() -> None:
    deep: Any = "x"
    for _ in range(300):
        deep = [deep]
    with pytest.raises(DocumentError, match="nested too deeply"):
        node_class(document({"properties": {"x": {"default": deep}}}))
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(DocumentError):
        node_class(document({"properties": {"x": {"default": deep}}}))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", '[1, {"a": NaN}]'])
def test_numbers_that_json_does_not_have_are_no_defaults(number: str) -> None:
    kind = node_class(document({"properties": {"x": {"default": json.loads(number)}}}))
    assert kind().check_arguments() == {}


URI = {"type": "string", "format": "uri"}
URIS = {"type": "array", "items": URI}


def nullable(schema: Any) -> Any:
    """Return a schema that also allows null."""
    return {"anyOf": [schema, {"type": "null"}]}


@pytest.mark.parametrize(
    ("name", "schema", "kind"),
    [
        ("images", URIS, "image"),
        ("images", nullable(URIS), "image"),
        ("reference_images", {"type": "array", "items": nullable(URI)}, "image"),
        ("masks", URIS, "image"),
        ("videos", {"type": ["array", "null"], "items": URI}, "video"),
        ("audio_files", {"$ref": "#/components/schemas/L"}, "audio"),
        ("sounds", URIS, "audio"),
        ("documents", URIS, "document"),
        ("frames", {"oneOf": [URI, URIS]}, "image"),
        ("images", {"type": "array", "items": URIS}, "image"),
        ("links", URIS, ""),
        ("image_pages", URIS, ""),
        ("styles", URIS, ""),
        ("images", {"type": "array", "items": {"type": "string"}}, ""),
    ],
)
def test_lists_of_addresses_are_files_where_their_name_says_of_what_kind(
    name: str, schema: Any, kind: str
) -> None:
    for inside in (False, True):
        own = {"properties": {name: schema}}
        body = {"properties": {"of": own}} if inside else own
        built = node_class(document(body, own, L=URIS))
        slots = types_of(built)
        type_ = slots.get(name, slots["output"])
        while type_["type"] == "list":
            (type_,) = type_["type_args"]
        assert type_["type"] == (kind or "str"), (name, inside)
        if not inside:
            (type_,) = describe(built)["inputs"].values()
            type_ = type_["type"]
            while type_["type"] in {"list", "union"}:
                type_ = type_["type_args"][0]
            assert type_["type"] == (kind or "str")


@pytest.mark.parametrize("name", ["image", "video", "portrait_photo", "background", "song"])
def test_an_address_is_a_file_where_its_name_says_of_what_kind(name: str) -> None:
    built = node_class(document({"properties": {name: URI, "homepage": URI, name + "_page": URI}}))
    types = {
        field: description["type"]["type"]
        for field, description in describe(built)["inputs"].items()
    }
    assert types.pop(name) in {"image", "video", "audio"}
    assert set(types.values()) == {"str"}


async def test_lists_of_addresses_are_sent_and_come_back_as_files(fal: Simulator) -> None:
    own = document({"properties": {"images": URIS}}, {"properties": {"images": URIS, "text": URI}})
    fal.serve("a/b", own)
    node = node_class(own)()
    url = "https://example.com/a.png"
    assert node.assign_property("images", [{"type": "image", "uri": url}, url]) is None
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    assert await node.build_arguments(context) == {"images": [url, url]}
    outputs = await node.process(context)
    assert isinstance(outputs["output"], ImageRef)
    assert all(isinstance(image, ImageRef) for image in outputs["images"])
    assert httpx.get(outputs["output"].uri).headers["content-type"].startswith("image/")


def app_document() -> dict[str, Any]:
    """Return a document as an app has it: two paths that are not ids."""

    def call(schema: Any) -> Any:
        content = {"content": {"application/json": {"schema": schema}}}
        return {"post": {"requestBody": content, "responses": {"200": content}}}

    return {
        "paths": {"/": call(TEXT), "/deep/er": call({"properties": {"x": {"type": "integer"}}})}
    }


def test_one_of_several_endpoints_is_named() -> None:
    app = app_document()
    assert endpoint_ids(app, "me/app") == ["me/app", "me/app/deep/er"] or endpoint_ids(app)
    assert "prompt" in node_class(app, "me/app").model_fields
    both = {"paths": {"/me/one": app["paths"]["/"], "/me/two": app["paths"]["/"]}}
    assert node_class(both, "me/two").endpoint_id() == "me/two"
    with pytest.raises(DocumentError, match=r"2 endpoints; name one: me/one, me/two\."):
        node_class(both)
    with pytest.raises(DocumentError, match=r"no endpoint 'me/three'; it has: me/one, me/two\."):
        node_class(both, "me/three")
    with pytest.raises(DocumentError, match="is not an endpoint id"):
        node_class(both, "../x")


@pytest.mark.parametrize(
    "nothing", [{}, {"paths": None}, {"paths": {"/a/b": {"get": {}}}}, [], None]
)
def test_what_describes_no_call_is_refused(nothing: Any) -> None:
    with pytest.raises(DocumentError, match="describes no call"):
        node_class(nothing)
