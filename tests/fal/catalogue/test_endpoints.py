"""What the wheel knows of endpoints agrees with the nodes and with the snapshot."""

from __future__ import annotations

import json

import jsonschema
import pytest
from nodetool.workflows.base_node import NODE_BY_TYPE

from codegen import snapshot
from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.parsing import openapi
from tests.test_all_nodes import MODULES, nodes


def test_the_catalogue_says_of_each_node_what_its_class_says() -> None:
    for node in (cls for module in MODULES for cls in nodes(module)):
        endpoint = endpoints.find(node.endpoint_id())
        assert NODE_BY_TYPE[endpoint.node_type] is node
        assert endpoint.capabilities == node.capabilities(), endpoint.id


def test_schemas_in_the_catalogue_are_those_of_the_snapshot() -> None:
    for endpoint_id in endpoints.ids():
        endpoint = endpoints.find(endpoint_id)
        jsonschema.Draft202012Validator.check_schema(endpoint.input_schema())
        stored = snapshot.load_document(endpoint_id)
        document = json.loads(json.dumps(endpoint.document()))
        assert openapi.operations(document) == openapi.operations(stored), endpoint_id
        for name, schema in stored.get("components", {}).get("schemas", {}).items():
            component = document["components"]["schemas"][name]
            order = [
                *schema.get("x-fal-order-properties", ()),
                *sorted(schema.get("properties", ())),
            ]
            known = [each for each in dict.fromkeys(order) if each in schema.get("properties", ())]
            assert list(component.get("properties", {})) == known
            assert {n: component.get(n) for n in ("required", "enum", "type")} == {
                n: schema.get(n) for n in ("required", "enum", "type")
            }


def test_an_unknown_id_names_similar_ones() -> None:
    with pytest.raises(endpoints.UnknownEndpointError, match="Did you mean fal-ai/flux/dev"):
        endpoints.find("fal-ai/flux/devv")
