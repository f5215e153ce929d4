"""A refresh that changes more than usual stops, and says what and how to go on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.diff.guard import surprises, surprises_of_files
from codegen.diff.sources import Side
from codegen.pipeline import Paths
from tests.codegen.diff.sides import ENDPOINT, document, entry, side
from tests.codegen.diff.test_sources import snapshot_files, write

SIZE = {"size": {"enum": ["s", "m"]}}


def served(count: int, **record: object) -> Side:
    """Return a snapshot of some endpoints; the last one with further keys in its record."""
    ids = [f"me/model-{number}" for number in range(count)]
    return side(
        {e: document(endpoint=e) for e in ids},
        {e: entry(f"Model{n}") for n, e in enumerate(ids)},
        records={ids[-1]: record},
    )


def retired(total: int, count: int) -> Side:
    """Return a snapshot in which some endpoints are no longer served."""
    whole = served(total)
    gone = {e: {"endpoint_id": e, "status": "retired"} for e in list(whole.records)[:count]}
    return replace(whole, records={**whole.records, **gone})


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (retired(40, 2), ""),
        (retired(40, 3), "it removes 3 of 40 endpoints, more than 5%: me/model-"),
        (served(38), ""),
        (served(37), "it removes 3 of 40 endpoints"),
        (served(50), ""),
        (served(51), "it adds 11 endpoints to 40, more than 25%: me/model-40"),
    ],
)
def test_how_much_may_come_and_go(new: Side, words: str) -> None:
    found = surprises(served(40), new)
    assert len(found) == bool(words)
    assert words in "".join(found)


def test_a_set_in_use_that_shrinks() -> None:
    old, new = (
        side(
            {ENDPOINT: document({"size": {"enum": values}})},
            node_types={ENDPOINT: "fal.text_to_image.Model"},
        )
        for values in (["s", "m"], ["s"])
    )
    assert surprises(old, new) == [
        f'it shrinks sets of values in use: {ENDPOINT}: size does not take "m" any more'
    ]
    assert surprises(new, old) == []
    assert surprises(replace(old, node_types={}), new) == []


def test_whatever_is_renamed() -> None:
    old = side({ENDPOINT: document({"steps": {"type": "integer"}})})
    argument = side({ENDPOINT: document({"num_steps": {"type": "integer"}})})
    (found,) = surprises(old, argument)
    assert "steps is called num_steps now" in found
    file = old.documents[ENDPOINT]
    (found,) = surprises(old, side({ENDPOINT: file}, {ENDPOINT: entry("Other")}))
    assert "the node type is fal.text_to_image.Other now" in found


def test_the_first_fetch_surprises_nobody() -> None:
    assert surprises(side({}, {}), served(50)) == []


def test_planned_files_are_compared_with_those_on_disk(tmp_path: Path) -> None:
    files = snapshot_files(document(SIZE))
    write(tmp_path, files)
    path = tmp_path / "codegen" / "schemas" / f"{ENDPOINT}.json"
    paths = Paths(
        catalogue=tmp_path / "all_models.json",
        schemas=tmp_path / "codegen" / "schemas",
        configs=tmp_path / "codegen" / "configs",
        record=tmp_path / "codegen" / "node_types.json",
    )
    assert surprises_of_files({path: path.read_text("utf-8")}, paths) == []
    smaller = write(tmp_path / "other", {"a.json": document({"size": {"enum": ["s"]}})}) / "a.json"
    (found,) = surprises_of_files({path: smaller.read_text("utf-8")}, paths)
    assert 'size does not take "m" any more' in found
