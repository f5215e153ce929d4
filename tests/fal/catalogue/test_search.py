"""Endpoints are found by plain words; what the wheel knows agrees with the nodes and the snapshot."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from pathlib import Path
from random import Random

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.workflows.base_node import NODE_BY_TYPE

from codegen import snapshot
from nodetool.fal.catalogue import endpoints, search, search_terms
from nodetool.fal.compiler.parsing import openapi
from tests.test_all_nodes import MODULES, nodes

WANTED = tomllib.loads(Path(__file__).parents[2].joinpath("data/searches.toml").read_text("utf-8"))


def top_ids(query: str) -> list[str]:
    """Return the ids of the first results."""
    return [endpoint.id for endpoint in search.search(query, limit=5)]


def test_plain_words_find_what_people_look_for() -> None:
    assert len(WANTED["finds"]) >= 60
    missing = {
        query: (sorted(set(wanted) - set(top_ids(query))), top_ids(query))
        for query, wanted in WANTED["finds"].items()
        if not set(wanted) <= set(top_ids(query))
    }
    assert not missing


def test_typos_sentences_and_brands_find_what_people_look_for() -> None:
    assert len(WANTED["typed"]) >= 60
    missing = {
        query: (sorted(set(wanted) - set(top_ids(query))), top_ids(query))
        for query, wanted in WANTED["typed"].items()
        if not set(wanted) <= set(top_ids(query))
    }
    assert not missing


@settings(deadline=None, max_examples=25)
@given(st.sampled_from([*WANTED["finds"], *WANTED["typed"]]), st.randoms(use_true_random=False))
def test_capitals_change_nothing(query: str, random: Random) -> None:
    other = "".join(random.choice((str.upper, str.lower))(letter) for letter in query)
    assert search.search(other, limit=None) == search.search(query, limit=None)


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [
        ("upscale image qwertzuiop", "upscale image"),
        ("please tell me what would upscale an image", "upscale image"),
    ],
)
def test_what_is_not_understood_empties_no_list(longer: str, shorter: str) -> None:
    assert top_ids(longer) == top_ids(shorter)


def test_a_misspelt_word_is_not_any_word_that_looks_like_it() -> None:
    for query in ("book a flight", "zzupscale", "upscaalinator"):
        assert top_ids(query) == []


def test_a_word_in_a_name_is_not_enough() -> None:
    for query, unwanted in WANTED["spares"].items():
        assert set(unwanted) <= set(endpoints.ids()), query
        assert not set(unwanted) & set(top_ids(query)), query


def test_where_nothing_fits_nothing_is_found() -> None:
    assert {query: top_ids(query) for query in WANTED["nothing"]["queries"] if top_ids(query)} == {}


def test_every_name_in_the_tables_is_one() -> None:
    table = tomllib.loads(Path(search.__file__).with_name("search.toml").read_text("utf-8"))
    assert set(table["first"]["ids"]) <= set(endpoints.ids())
    known = {f"can:{word}" for word in search.known_capabilities()}
    known |= {f"is:{endpoints.find(id).category}" for id in endpoints.ids()}
    twice = Counter(" ".join(sorted(search_terms.stems(phrase))) for phrase in table["means"])
    del twice["speech text to"], twice["text to voic"]  # there the order matters
    assert [words for words, count in twice.items() if count > 1] == []
    for phrase, others in table["means"].items():
        names = {other for other in others if ":" in other}
        assert names <= known, f"{phrase}: {sorted(names - known)}"


@pytest.mark.parametrize(
    "same",
    [
        ("veo3", "veo 3", "veo-3", "VEO 3"),
        ("face swap", "faceswap", "swap faces", "face-swap"),
        ("remove background", "remove the background", "background remover"),
        ("photo to video", "picture into a video", "video from my image"),
        ("describe image", "describe a picture", "describing photos"),
    ],
)
def test_the_same_in_other_words_finds_the_same(same: tuple[str, ...]) -> None:
    assert len({tuple(sorted(top_ids(query)[:3])) for query in same}) == 1, [*map(top_ids, same)]


def test_a_node_is_found_by_its_class() -> None:
    for endpoint_id in (
        "fal-ai/flux/dev",
        "fal-ai/whisper",
        "fal-ai/kling-video/v2.1/pro/image-to-video",
    ):
        name = endpoints.find(endpoint_id).node_type.rpartition(".")[2]
        assert endpoint_id in top_ids(name)


def test_filters_hold_for_every_result() -> None:
    results = search.search(takes=["picture"], gives=["video"], capabilities=["LoRA"], limit=None)
    assert len(results) >= 15
    for endpoint in results:
        assert "image" in endpoint.input_kinds
        assert "video" in endpoint.output_kinds
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
