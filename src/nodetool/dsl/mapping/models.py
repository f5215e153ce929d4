"""The configuration of a map, and the result of a row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from nodetool.dsl.mapping.cell_values import values_of
from nodetool.dsl.model.graph_data import GraphData
from nodetool.fal.jobs.spending import SpendLimit
from nodetool.fal.text import replace_surrogates


class RowState(StrEnum):
    """State of a row that has ended."""

    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapConfig:
    """The configuration that all rows of a map share; it contains no key.

    Attributes:
        map_id: identifies this map in the journal.
        graph: that is run.
        inputs: column -> ``node.input``.
        is_text: whether the table contains only text.
        folder: the base of relative paths in cells.
        out: the folder of the map.
        download: whether the files of results are downloaded into it.
        spend_limit: on all rows together; None for no limit.
    """

    map_id: str
    graph: GraphData
    inputs: Mapping[str, str]
    is_text: bool
    folder: Path
    out: Path
    download: bool
    spend_limit: SpendLimit | None = None

    @property
    def ends(self) -> frozenset[str]:
        """Return the nodes that no other one depends on: their outputs are the result."""
        sources = {edge.source for edge in self.graph.edges}
        return frozenset(node.id for node in self.graph.nodes if node.id not in sources)

    def values(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """Return ``node.input`` -> value for a row.

        Raises:
            GraphError: with everything that is wrong with its cells.
        """
        return values_of(self.graph, cells, self.inputs, is_text=self.is_text, folder=self.folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """The result of a row.

    Attributes:
        number: of the row, from 1.
        state: at its end.
        inputs: column -> cell.
        outputs: ``node.output`` of the end nodes -> URL, path, text or JSON.
        requests: fal's ids of its jobs.
        seconds: that it took, this time.
        error: why it failed.
    """

    number: int
    state: RowState
    inputs: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    requests: tuple[str, ...] = ()
    seconds: float = 0.0
    error: str = ""

    @property
    def ok(self) -> bool:
        """Return whether the row has all its results."""
        return self.state == RowState.DONE

    def to_json(self) -> dict[str, Any]:
        """Return the result as plain JSON."""
        return {**asdict(self), "state": self.state.value, "requests": list(self.requests)}


def scope_of(map_id: str) -> str:
    """Return how the idempotency keys of the jobs of a map begin."""
    return f"map/{map_id}/"


def to_json_text(value: Any) -> str:
    """Return a cell or a row as JSON text; what JSON does not have becomes a string."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return replace_surrogates(text)
