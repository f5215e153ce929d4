"""Count how much of fal's catalogue has a node, category by category, and what nodes know."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.config.entry import ModuleConfig

BEGIN, END = "<!-- coverage:begin -->", "<!-- coverage:end -->"
BOUNDS_BEGIN, BOUNDS_END = "<!-- bounds:begin -->", "<!-- bounds:end -->"
#: columns of the table for people
HEADINGS = ("category", "known", "with schema", "configured", "curated", "generated", "per cent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Counts of endpoints in one category; the schema of ``suspect`` ones may be wrong."""

    category: str
    known: int = 0
    with_schema: int = 0
    configured: int = 0
    curated: int = 0
    generated: int = 0
    suspect: int = 0

    @property
    def cells(self) -> list[str]:
        """Return the row as text, in the order of :data:`HEADINGS`."""
        counts = (self.known, self.with_schema, self.configured, self.curated, self.generated)
        return [self.category, *map(str, counts), f"{self.percent:.1f}"]

    @property
    def percent(self) -> float:
        """Return the share of known endpoints that have a node, in per cent."""
        return 100 * self.generated / self.known if self.known else 0.0


def rows(
    catalogue: Mapping[str, Mapping[str, Any]],
    documented: Iterable[str],
    configs: Sequence[ModuleConfig],
    generated: Iterable[str],
) -> list[Row]:
    """Return one row for every category, sorted, followed by a row for all of them."""
    entries = {e: entry for config in configs for e, entry in config.entries.items()}
    marks: dict[str, set[str]] = {
        "known": set(catalogue),
        "with_schema": set(documented),
        "configured": set(entries),
        "curated": {e for e, entry in entries.items() if entry.curated},
        "generated": set(generated),
        "suspect": {e for e, record in catalogue.items() if record.get("suspect")},
    }
    counts = {key: Counter(_category(catalogue, e) for e in ids) for key, ids in marks.items()}
    names = sorted(set().union(*counts.values()))
    table = [
        Row(category=name, **{key: counter[name] for key, counter in counts.items()})
        for name in names
    ]
    return [*table, Row(category="all", **{key: len(ids) for key, ids in marks.items()})]


def _category(catalogue: Mapping[str, Mapping[str, Any]], endpoint: str) -> str:
    return str(catalogue.get(endpoint, {}).get("category") or "unknown")


def endpoints_without_schema(catalogue: Mapping[str, Any], documented: Iterable[str]) -> list[str]:
    """Return the known endpoints that have no schema yet, sorted."""
    return sorted(set(catalogue) - set(documented))


def endpoint_records(catalogue: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return every record of ``all_models.json``, with its node and capabilities where it has one."""
    records = []
    for endpoint_id, record in catalogue.items():
        definition = endpoints.get(endpoint_id)
        node_facts = definition and {
            "node": definition.node_type,
            "capabilities": sorted(definition.capabilities),
        }
        records.append({"endpoint_id": endpoint_id, **record, **(node_facts or {})})
    return records


def as_markdown(table: Sequence[Row]) -> str:
    """Return the README's coverage table, between its marks."""
    lines = [BEGIN, f"| {' | '.join(HEADINGS)} |", "|---|" + "--:|" * (len(HEADINGS) - 1)]
    for row in table:
        name, *counts = row.cells
        name = f"**{name}**" if name == "all" else name
        lines.append(f"| {' | '.join([name, *counts])} |")
    return "\n".join([*lines, END])


def as_dicts(table: Sequence[Row]) -> list[dict[str, Any]]:
    """Return the table as JSON objects."""
    return [{**asdict(row), "percent": round(row.percent, 1)} for row in table]


def count_bounds(metadata: str) -> tuple[int, int]:
    """Count the numbers that nodes take: those with a least or largest value, and all.

    Args:
        metadata: the package metadata, as JSON.
    """
    numbers = [
        prop
        for node in json.loads(metadata)["nodes"]
        for prop in node["properties"]
        if prop["type"]["type"] in {"int", "float"}
    ]
    bounded = [n for n in numbers if n.get("min") is not None or n.get("max") is not None]
    return len(bounded), len(numbers)


def bounds_as_markdown(metadata: str) -> str:
    """Return the README's sentence about bounds, between its marks."""
    bounded, numbers = count_bounds(metadata)
    sentence = (
        f"Bounds are known for {bounded:,} of the {numbers:,} numbers that nodes take; "
        "fal alone checks the others."
    )
    return f"{BOUNDS_BEGIN}\n{sentence}\n{BOUNDS_END}"


def update_readme(text: str, table: Sequence[Row]) -> str:
    """Return a text in which the table between the marks is the current one.

    Raises:
        ValueError: when the marks are not there.
    """
    return _replace_marked(text, BEGIN, END, as_markdown(table), "the coverage table")


def update_readme_bounds(text: str, metadata: str) -> str:
    """Return a text in which the sentence about bounds is the current one.

    Raises:
        ValueError: the marks are not there.
    """
    current = bounds_as_markdown(metadata)
    return _replace_marked(text, BOUNDS_BEGIN, BOUNDS_END, current, "the sentence about bounds")


def _replace_marked(text: str, begin: str, end: str, current: str, what: str) -> str:
    """Replace what stands between two marks, and the marks."""
    before, begin_mark, rest = text.partition(begin)
    _, end_mark, after = rest.partition(end)
    if not begin_mark or not end_mark:
        raise ValueError(f"README.md lacks the marks {begin} and {end} around {what}")
    return before + current + after
