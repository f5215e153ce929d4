"""One row: what is to be done for it, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from nodetool.dsl.mapping.cell_values import values_of
from nodetool.dsl.model.graph_data import GraphData
from nodetool.fal.text import replace_surrogates

DONE, FAILED = "done", "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapConfig:
    """What is the same for all rows of a map; holds no key.

    Attributes:
        map_id: tells this map from all others, for the list of jobs.
        graph: what is run.
        inputs: column -> ``node.input``.
        is_text: whether the table holds text only.
        folder: where relative paths in cells begin.
        out: the folder of the map.
        download: whether the files of results are put there.
    """

    map_id: str
    graph: GraphData
    inputs: Mapping[str, str]
    is_text: bool
    folder: Path
    out: Path
    download: bool

    @property
    def ends(self) -> frozenset[str]:
        """The nodes that no other one needs: what they give is the result."""
        needed = {edge.source for edge in self.graph.edges}
        return frozenset(node.id for node in self.graph.nodes if node.id not in needed)

    def values(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """``node.input`` -> value of a row.

        Raises:
            GraphError: with everything that is wrong with its cells.
        """
        return values_of(self.graph, cells, self.inputs, is_text=self.is_text, folder=self.folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What came of a row.

    Attributes:
        number: of the row, from 1.
        state: ``done`` or ``failed``.
        inputs: column -> cell.
        outputs: ``node.output`` of the end nodes -> address, path, text or JSON.
        requests: fal's ids of the jobs that it took.
        seconds: how long it took, this time.
        error: why it failed.
    """

    number: int
    state: str
    inputs: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    requests: tuple[str, ...] = ()
    seconds: float = 0.0
    error: str = ""

    @property
    def ok(self) -> bool:
        """Whether everything that was asked for came."""
        return self.state == DONE

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {**asdict(self), "requests": list(self.requests)}


def pack(value: Any) -> str:
    """JSON of a cell or a row, whatever is in it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return replace_surrogates(text)
