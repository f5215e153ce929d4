"""Endpoints are found by plain words; what the wheel knows agrees with the nodes and the snapshot."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.workflows.base_node import NODE_BY_TYPE

from codegen import snapshot
from nodetool.fal import catalogue, search
from tests.test_all_nodes import MODULES, nodes


@pytest.mark.parametrize(
    ("query", "wanted", "among"),
    [
        ("remove background", "fal-ai/imageutils/rembg", 6),
        ("upscale image", "fal-ai/creative-upscaler", 8),
        ("flux dev", "fal-ai/flux/dev", 1),
        ("make a song", "fal-ai/ace-step", 5),
        ("talking head lip sync", "fal-ai/sync-lipsync/v2", 5),
        ("photo to 3d model", "fal-ai/triposr", 8),
        ("transcribe speech", "fal-ai/whisper", 5),
        ("train lora", "fal-ai/wan-trainer", 5),
        ("virtual try on clothes", "fal-ai/fashn/tryon/v1.6", 6),
        (
            "fal-ai/kling-video/v2.1/pro/image-to-video",
            "fal-ai/kling-video/v2.1/pro/image-to-video",
            1,
        ),
    ],
)
def test_plain_words_find_what_people_look_for(query: str, wanted: str, among: int) -> None:
    assert wanted in [endpoint.id for endpoint in search.search(query, limit=among)]


def test_filters_hold_for_every_result() -> None:
    found = search.search(takes=["picture"], gives=["video"], capabilities=["LoRA"], limit=None)
    assert len(found) >= 15
    for endpoint in found:
        assert "image" in endpoint.takes
        assert "video" in endpoint.gives
        assert "lora" in endpoint.capabilities
    assert search.search("flux", gives=["3d"], capabilities=["lip-sync"]) == []


@given(st.text(max_size=60))
def test_no_query_breaks_the_index(query: str) -> None:
    assert len(search.search(query, limit=3)) <= 3


def test_without_words_everything_comes_by_id() -> None:
    everything = [endpoint.id for endpoint in search.search(limit=None)]
    assert everything == sorted(everything)
    assert len(everything) == len(list(snapshot.stored_endpoints()))


def test_the_catalogue_says_of_each_node_what_its_class_says() -> None:
    for node in (cls for module in MODULES for cls in nodes(module)):
        endpoint = catalogue.find(node.endpoint_id())
        assert NODE_BY_TYPE[endpoint.node_type] is node
        assert endpoint.capabilities == node.capabilities(), endpoint.id


def test_schemas_in_the_catalogue_are_those_of_the_snapshot() -> None:
    for endpoint_id in catalogue.ids():
        endpoint = catalogue.find(endpoint_id)
        jsonschema.Draft202012Validator.check_schema(endpoint.input_schema())
        stored = snapshot.load_document(endpoint_id)
        told = json.loads(json.dumps(endpoint.document()))
        assert told["paths"] == stored["paths"], endpoint_id
        for name, schema in stored["components"]["schemas"].items():
            kept = told["components"]["schemas"][name]
            assert list(kept.get("properties", {})) == schema.get("x-fal-order-properties", [])
            assert {n: kept.get(n) for n in ("required", "enum", "type")} == {
                n: schema.get(n) for n in ("required", "enum", "type")
            }


def test_an_unknown_id_names_similar_ones() -> None:
    with pytest.raises(catalogue.UnknownEndpointError, match="Did you mean fal-ai/flux/dev"):
        catalogue.find("fal-ai/flux/devv")
