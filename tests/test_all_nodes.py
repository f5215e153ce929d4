"""Every generated node against the document of its endpoint: requests, reach, outputs."""

from __future__ import annotations

import importlib
import inspect
import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest

from codegen import snapshot
from codegen.config_files import loader
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from nodetool.fal.values.encode import OMIT, is_empty
from tests.helpers import schema_examples

MODULES = loader.categories()
ROUNDS = 6


def nodes(module: str) -> list[type[FALNode]]:
    """Return the node classes of a generated module."""
    imported = importlib.import_module(f"nodetool.nodes.fal.{module}")
    classes = [c for _, c in inspect.getmembers(imported, inspect.isclass)]
    return [c for c in classes if issubclass(c, FALNode)]


def documents(module: str) -> Iterator[tuple[type[FALNode], Any]]:
    """Return node classes that have a known schema, with its document."""
    for cls in nodes(module):
        document = snapshot.load_document(cls.endpoint_id())
        if "properties" in schema_examples.input_schema(document):
            yield cls, document


@cache
def validator(endpoint_id: str) -> jsonschema.Draft202012Validator:
    """Return a validator of requests by the snapshot alone."""
    document = snapshot.load_document(endpoint_id)
    schema = schema_examples.input_schema(document)
    return jsonschema.Draft202012Validator(
        {**schema, "components": schema_examples.components(document)}
    )


def within(cls: type[FALNode], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments with numbers moved into the bounds that a config adds to the schema's."""
    fields = {api: field for field, api in cls.api_names().items()}
    for name, value in arguments.items():
        for limit in cls.model_fields[fields[name]].metadata:
            if isinstance(value, int | float) and not isinstance(value, bool):
                value = max(value, getattr(limit, "ge", value))
                value = min(value, getattr(limit, "le", value))
        arguments[name] = value
    return arguments


def filled(cls: type[FALNode], arguments: dict[str, Any]) -> FALNode:
    """Return a node whose fields are set as the app sets them: by name, one after the other."""
    node = cls()
    fields = {api: field for field, api in cls.api_names().items()}
    for api_name, value in arguments.items():
        problem = node.assign_property(fields[api_name], value, allow_undefined_properties=False)
        assert problem is None, f"{cls.endpoint_id()}: {problem}"
    return node


def assert_valid(cls: type[FALNode], request: dict[str, Any]) -> None:
    """Assert that the endpoint's schema allows a request, and that it has no unknown argument."""
    judge = validator(cls.endpoint_id())
    problems = [f"{'.'.join(map(str, e.path))}: {e.message}" for e in judge.iter_errors(request)]
    assert not problems, f"{cls.endpoint_id()}: {problems}"
    document = snapshot.load_document(cls.endpoint_id())
    unknown = set(request) - set(schema_examples.input_schema(document)["properties"])
    assert not unknown, f"{cls.endpoint_id()}: unknown arguments {unknown}"


def same(sent: Any, expected: Any) -> bool:
    """Equal as JSON; whole floats may travel as integers, one value as a list of one."""
    if isinstance(sent, list) and isinstance(expected, str):
        sent = sent[0] if len(sent) == 1 else sent
    if isinstance(expected, dict) and isinstance(sent, dict):
        left_out = {k for k in expected if k not in sent}
        return not (sent.keys() - expected.keys()) and all(
            expected[k] is False or same(sent.get(k, OMIT), expected[k])
            for k in left_out | sent.keys()
        )
    if isinstance(expected, list) and isinstance(sent, list):
        return len(sent) == len(expected) and all(map(same, sent, expected))
    return bool(sent == expected)


@pytest.mark.parametrize("module", MODULES)
async def test_required_arguments_alone_are_enough(module: str) -> None:
    for cls, document in documents(module):
        required = schema_examples.input_schema(document).get("required", [])
        rng = random.Random(cls.endpoint_id())
        expected = within(cls, schema_examples.arguments(document, required, rng))
        request = await filled(cls, expected).build_arguments(None)
        assert_valid(cls, request)
        assert set(required) <= set(request), cls.endpoint_id()


@pytest.mark.parametrize("module", MODULES)
async def test_every_argument_arrives_as_it_was_meant(module: str) -> None:
    for cls, document in documents(module):
        names = list(schema_examples.input_schema(document)["properties"])
        rng = random.Random(cls.endpoint_id())
        for _ in range(ROUNDS):
            expected = within(cls, schema_examples.arguments(document, names, rng))
            request = await filled(cls, expected).build_arguments(None)
            assert_valid(cls, request)
            for name, value in expected.items():
                if value in (False, None) and name not in request:
                    continue  # said by leaving it out
                if value is None and name.endswith("seed"):
                    continue  # a random one, which no seed asks for
                assert same(request.get(name), value), (cls.endpoint_id(), name, value, request)


@pytest.mark.parametrize("module", MODULES)
def test_no_argument_is_out_of_reach(module: str) -> None:
    for cls, document in documents(module):
        names = cls.api_names()
        assert set(names.values()) == set(schema_examples.input_schema(document)["properties"])
        assert len(set(names.values())) == len(names)


def is_nullable(document: Any, schema: Any) -> bool:
    """Return whether null is a value of an argument, so that saying nothing says that."""
    schema = schema_examples.resolve(document, schema)
    return {"type": "null"} in schema.get("anyOf", ()) or schema.get("nullable") is True


@pytest.mark.parametrize("module", MODULES)
def test_missing_arguments_are_named_all_at_once(module: str) -> None:
    for cls, document in documents(module):
        fields = {api: field for field, api in cls.api_names().items()}
        schema = schema_examples.input_schema(document)
        missing = {
            fields[name]
            for name in schema.get("required", [])
            if not is_nullable(document, schema["properties"][name])
            and schema_examples.resolve(document, schema["properties"][name]).get("type")
            != "boolean"
        }
        if missing:
            with pytest.raises(InvalidArgumentsError) as caught:
                cls().check_arguments()
            assert {p.field for p in caught.value.problems} == missing, cls.endpoint_id()
        else:
            cls().check_arguments()


@pytest.mark.parametrize("module", MODULES)
def test_defaults_shown_are_those_of_the_schema(module: str) -> None:
    for cls, document in documents(module):
        properties = schema_examples.input_schema(document)["properties"]
        for field, api_name in cls.api_names().items():
            schema = properties[api_name]
            default = cls.model_fields[field].get_default(call_default_factory=True)
            if "x-media" in schema or api_name.endswith(("_url", "_urls")):
                assert is_empty(default), (cls, field)  # a sample file is nobody's wish
            elif "seed" in field and schema.get("default", 0) is None:
                assert default in (-1, None), (cls, field)
            elif "default" in schema and not isinstance(schema["default"], dict | list):
                shown = getattr(default, "value", default)
                digits = str(shown) == str(schema["default"]) and (
                    "enum" in json.dumps(schema) or "const" in schema
                )
                assert shown == schema["default"] or digits, (cls, field)
            elif field == "seed" and schema.get("type") == "integer":
                assert default in (-1, None)
            else:
                assert is_empty(default) or "default" in schema or default == -1, (cls, field)


def output_schema(document: Any) -> Any:
    """Return the schema of the result, as the GET operation of the document names it."""
    path = next(item for item in document["paths"].values() if "get" in item)
    schema = path["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return schema_examples.resolve(document, schema)


@pytest.mark.parametrize("module", MODULES)
async def test_no_property_of_a_result_is_lost(module: str) -> None:
    for cls in nodes(module):
        document = snapshot.load_document(cls.endpoint_id())
        properties = output_schema(document).get("properties", {})
        rng = random.Random(cls.endpoint_id())
        # what may be null is there
        result = {n: schema_examples.value(document, s, n, rng, 1) for n, s in properties.items()}
        outputs = await cls().parse_result(result, None)
        sources = {source.removesuffix("[0]") for source in cls.output_names().values()}
        assert "output" in outputs
        assert "" in sources or set(properties) <= sources, cls.endpoint_id()
        for slot, source in cls.output_names().items():
            if source and not source.endswith("[0]"):
                assert outputs[slot] is not None, (cls.endpoint_id(), slot)
                if isinstance(result[source], list):
                    assert len(outputs[slot]) == len(result[source])
        empty = await cls().parse_result({}, None)
        assert set(empty) == set(outputs)


def test_every_endpoint_with_a_schema_has_exactly_one_node() -> None:
    generated = [cls.endpoint_id() for module in MODULES for cls in nodes(module)]
    assert sorted(generated) == sorted(snapshot.stored_endpoints())


def test_every_argument_is_explained() -> None:
    silent = [
        f"{cls.endpoint_id()}: {name}"
        for module in MODULES
        for cls in nodes(module)
        for name, info in cls.model_fields.items()
        if not info.description
    ]
    assert not silent


@pytest.mark.parametrize("module", MODULES)
def test_metadata_that_the_app_reads(module: str) -> None:
    for cls in nodes(module):
        metadata = cls.get_metadata()
        names = {prop.name for prop in metadata.properties}
        assert set(metadata.basic_fields) <= names
        assert metadata.outputs[0].name == "output"
        assert metadata.required_settings == ["FAL_API_KEY"]
        assert cls.capabilities(), cls.endpoint_id()
