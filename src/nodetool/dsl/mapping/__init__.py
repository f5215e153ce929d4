"""Run a graph for each row of a table: :meth:`nodetool.dsl.graph.Graph.map`.

===========================  ===================================================================
``map``                      the stages: table, columns, folder, rows, results
``options``                  what is mapped over, and how
``progress``                 rows that are done, and the ``watch`` callback
``input_tables``             rows from CSV, JSON lines, Parquet or a program, one after the other
``columns``                  which column sets which input
``cell_values``              cells as values of inputs
``estimates``                what a map will cost
``models``                   configuration of a map, result of a row
``checkpoint``               the folder of a map; the result of each row, as rows end
``row_task``                 one row is run, in any process
``row_locks``                one process at a time runs a row
``output_table``             the table of results
``executors/local``          several rows at once, in this process
``executors/dask``           rows on other processes and machines (extra ``distributed``)
``executors/host_affinity``  rows stay on the machine that has their jobs
===========================  ===================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nodetool.dsl.lazy_exports import lazy_exports as _lazy_exports

if TYPE_CHECKING:
    from nodetool.dsl.mapping.columns import (
        ColumnError as ColumnError,
    )
    from nodetool.dsl.mapping.estimates import (
        MapEstimate as MapEstimate,
    )
    from nodetool.dsl.mapping.map import (
        map_graph as map_graph,
    )
    from nodetool.dsl.mapping.models import (
        RowState as RowState,
    )
    from nodetool.dsl.mapping.options import (
        MapOptions as MapOptions,
    )
    from nodetool.dsl.mapping.output_table import (
        Results as Results,
    )
    from nodetool.dsl.mapping.progress import (
        Progress as Progress,
    )

# on first use, because they import NodeTool, which takes a second or more
__all__, __getattr__, __dir__ = _lazy_exports(
    __name__,
    {
        "nodetool.dsl.mapping.columns": "ColumnError",
        "nodetool.dsl.mapping.estimates": "MapEstimate",
        "nodetool.dsl.mapping.map": "map_graph",
        "nodetool.dsl.mapping.models": "RowState",
        "nodetool.dsl.mapping.options": "MapOptions",
        "nodetool.dsl.mapping.output_table": "Results",
        "nodetool.dsl.mapping.progress": "Progress",
    },
)
