"""The committed words: complete, distinct, and every tag of the list in use."""

from __future__ import annotations

from collections import Counter

import pytest

from codegen import pipeline, snapshot
from codegen.config_files import loader
from codegen.curation import catalogue, claims, entries, tags
from codegen.curation.spelling import misspelled
from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.config.entry import EndpointConfig


@pytest.fixture(scope="module")
def curated() -> dict[str, EndpointConfig]:
    """Return the entries of all endpoints."""
    return {e: entry for config in loader.load()[0] for e, entry in config.entries.items()}


@pytest.fixture(scope="module")
def served(curated: dict[str, EndpointConfig]) -> dict[str, EndpointConfig]:
    """Return the entries of the endpoints that fal serves."""
    records = snapshot.load_catalogue()
    return {e: entry for e, entry in curated.items() if records[e]["status"] == snapshot.ACTIVE}


def test_every_endpoint_with_a_schema_is_curated(curated: dict[str, EndpointConfig]) -> None:
    assert {e for e in snapshot.stored_endpoints() if not curated[e].curated} == set()


def test_the_validator_finds_nothing_in_the_committed_words() -> None:
    plan = pipeline.plan(rendering=False)
    assert [str(d) for d in plan.diagnostics if d.code != "dangling-ref"] == []


def test_every_text_is_its_own(curated: dict[str, EndpointConfig]) -> None:
    for key in ("docstring", "title"):
        counts = Counter(getattr(entry, key).casefold() for entry in curated.values())
        assert [text for text, count in counts.items() if count > 1] == []
    lines = [line.casefold() for entry in curated.values() for line in entry.use_cases]
    assert len(set(lines)) >= 0.97 * len(lines) > 0


def test_served_endpoints_have_all_of_it(served: dict[str, EndpointConfig]) -> None:
    for entry in served.values():
        assert len(entry.use_cases) == entries.USE_CASES
        assert tags.FEWEST <= len(entry.tags) <= tags.MOST
        assert len(entry.alternatives) in entries.ALTERNATIVES


def test_every_tag_of_the_list_is_in_use(served: dict[str, EndpointConfig]) -> None:
    used = {tag for entry in served.values() for tag in entry.tags}
    assert tags.tag_list().known - used == set()
    assert tags.tag_list().spellings.keys() & tags.tag_list().known == set()
    assert set(tags.tag_list().spellings.values()) <= tags.tag_list().known


def test_the_catalogue_of_the_package_has_the_words(served: dict[str, EndpointConfig]) -> None:
    for endpoint_id, entry in served.items():
        endpoint = endpoints.get(endpoint_id)
        assert endpoint is not None
        assert endpoint.title == entry.title
        assert endpoint.use_cases == entry.use_cases
        assert endpoint.alternatives == entry.alternatives


def test_an_alternative_is_never_a_dead_end(served: dict[str, EndpointConfig]) -> None:
    for endpoint_id, entry in served.items():
        assert entry.alternatives.keys() <= served.keys(), endpoint_id


def test_keys_of_docstrings_compare_words_only() -> None:
    assert catalogue.fuzz_key("Edits a photo.") == catalogue.fuzz_key("a photo: EDITS")


def test_spelling_knows_both_dictionaries() -> None:
    assert misspelled("The colour of teh grey dialogue") == {
        "colour": "color",
        "teh": "the",
        "grey": "gray",
    }


def test_claims_are_not_checked_where_texts_are_about_other_files() -> None:
    assert {"llm", "training"} <= claims.UNCHECKED
