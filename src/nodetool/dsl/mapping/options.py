"""The options of a map."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodetool.dsl.mapping.estimates import MapEstimate
    from nodetool.dsl.mapping.input_tables import TableLike
    from nodetool.dsl.mapping.progress import Progress


@dataclass(frozen=True, slots=True)
class MapOptions:
    """What a graph is mapped over, and how: the arguments of :meth:`nodetool.dsl.graph.Graph.map`.

    Attributes:
        table: a file (``.csv``, ``.tsv``, ``.jsonl``, ``.parquet``) or rows, column -> value;
            they are read one after the other. In a stream, the columns of the first row are
            those that set inputs.
        out: folder for ``results.*`` and, in ``files``, the files of results.
        columns: column -> ``node.input``, where the names do not match; None for a column
            that sets nothing.
        concurrency: rows at once; by default 32, or as many as the scheduler has threads for.
        resume: False starts again in a folder where a map is, and pays for all rows again;
            its previous content then is in ``earlier-1``, ``earlier-2``, …
        scheduler: address of a Dask scheduler, ``tcp://…``, whose workers run the rows; they
            need this package, the key in their environment, and one ``FAL_JOURNAL`` a machine.
        workers: processes of this machine that run the rows (extra ``distributed``); a script
            then needs ``if __name__ == "__main__":`` around the map.
        simulate: run on the simulator, free of charge.
        watch: called with each :class:`~nodetool.dsl.mapping.Progress`.
        download: whether to fetch files; else the table has their URLs.
        form: of the results, ``csv``, ``jsonl`` or ``parquet``; by default that of the table.
        ignore_unused: whether to accept columns that set nothing.
        spend_limit: most that all rows together may cost, in US dollars, whichever process runs
            them, instead of ``FAL_SPEND_LIMIT``. Rows that would exceed it fail and send nothing.
        allow_unknown: whether jobs of unknown price are sent although there is a limit.
        announce: called before anything is sent, with what the rows will cost.
    """

    table: TableLike
    _: KW_ONLY
    out: str | Path
    columns: Mapping[str, str | None] | None = None
    concurrency: int | None = None
    resume: bool = True
    scheduler: str | None = None
    workers: int | None = None
    simulate: bool = False
    watch: Callable[[Progress], object] | None = None
    download: bool = True
    form: str | None = None
    ignore_unused: bool = False
    spend_limit: Decimal | None = None
    allow_unknown: bool = False
    announce: Callable[[MapEstimate], object] | None = None
