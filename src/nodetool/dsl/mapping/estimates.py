"""What a map will cost: rows times jobs, each row with its own values."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.estimates import GraphEstimate, estimate_with
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import MapConfig, scope_of
from nodetool.fal.pricing.lookup import Prices
from nodetool.fal.pricing.money import Estimate, Total, rounded_up, total
from nodetool.fal.pricing.quantities import determining_arguments

#: most rows that are looked at one by one; the others cost what these do on average
MAX_ROWS = 1000
#: rows that are looked at if no price depends on a column, in case the first cannot run
SAMPLE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MapEstimate:
    """What a map will cost.

    Attributes:
        rows: that are not done yet; None if their number is unknown, and the total is of one row.
        total: the sum over all rows.
        is_sample: whether only some rows were looked at although they may differ.
        scope: how the idempotency keys of the jobs of the map begin.
        first: what the first row costs, node by node.
        estimates: each different request, with how often it is made.
        problem: why fal's own prices are not used, a sentence; empty if they are.
    """

    rows: int | None
    total: Total
    first: GraphEstimate
    is_sample: bool = False
    scope: str = ""
    estimates: tuple[tuple[Estimate, int], ...] = field(default=(), repr=False)
    problem: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the estimate as plain JSON; amounts are strings."""
        return {
            "rows": self.rows,
            "total": self.total.to_json(),
            "sample": self.is_sample,
            "first": self.first.to_json(),
            "problem": self.problem,
        }

    def of_submitted(self, counts: Mapping[str, int]) -> Total:
        """Return what jobs have cost, by the average of their endpoint.

        Args:
            counts: endpoint -> how many of its jobs were sent.
        """
        parts = []
        for endpoint, count in counts.items():
            same = [(each, times) for each, times in self.estimates if each.endpoint == endpoint]
            parts.append((_average(endpoint, same, count), 1))
        return replace(total(parts), requests=sum(counts.values()))


def _average(endpoint: str, same: Sequence[tuple[Estimate, int]], count: int) -> Estimate:
    """Return what some jobs of an endpoint cost, by the average of its estimates."""
    every = total(same)
    if not every.requests or every.unknown:
        return Estimate(endpoint=endpoint, unknown="its price is unknown")
    share = Fraction(count, every.requests)
    return replace(
        same[0][0],
        low=rounded_up(Fraction(every.low) * share),
        high=rounded_up(Fraction(every.high) * share),
    )


def estimate_map(
    config: MapConfig, prices: Prices, rows: Iterable[Row], count: int | None
) -> MapEstimate:
    """Return what a map will cost.

    Rows that differ only in what no price depends on are estimated once. A row that cannot run costs
    nothing.

    Args:
        config: of the map.
        prices: of the endpoints of its graph.
        rows: that are not done yet; they are read as far as necessary.
        count: how many they are; None if that is not known.
    """
    columns = _determining_columns(config)
    known: dict[str, GraphEstimate | None] = {}
    times: Counter[str] = Counter()
    read = 0
    for row in itertools.islice(rows, MAX_ROWS if columns else SAMPLE):
        read += 1
        key = json.dumps([row.values.get(column) for column in columns], default=str)
        if row.problem:
            continue
        if known.get(key) is None:
            known[key] = _estimate_row(config, prices, row)
        times[key] += known[key] is not None
    wanted = 1 if count is None else count
    graphs = [(graph, -(-times[key] * wanted // read)) for key, graph in known.items() if graph]
    estimates = tuple((each, n) for graph, n in graphs for each in graph.nodes.values())
    return MapEstimate(
        rows=count,
        total=total(estimates),
        first=graphs[0][0] if graphs else GraphEstimate(),
        is_sample=bool(columns) and read < wanted,
        scope=scope_of(config.map_id),
        estimates=estimates,
        problem=prices.problem,
    )


def _estimate_row(config: MapConfig, prices: Prices, row: Row) -> GraphEstimate | None:
    """Return what a row will cost; None if it cannot run."""
    try:
        values: dict[str, Any] = config.values(row.values)
    except DSLError:
        return None
    return estimate_with(config.graph, prices, values)


def _determining_columns(config: MapConfig) -> list[str]:
    """Return the columns that set something that a price may depend on."""
    names = determining_arguments()
    return [
        column
        for column, target in config.inputs.items()
        if any(name in target.rpartition(".")[2] for name in names)
    ]
