"""A graph for each row of a table: :meth:`nodetool.dsl.graph.Graph.map`.

=================  =============================================================================
``engine``         the stages: table, columns, folder, rows, results
``tables``         rows from CSV, JSON lines, Parquet or a program, one after the other
``columns``        which column sets which input
``cells``          what a cell is for its input
``rows``           a row, and what came of it
``store``          the folder of a map; what came of each row, as rows end
``work``           one row is run, in whatever process
``claims``         one process at a time has a row in hand
``local``          several rows at once, in this process
``dask_engine``    rows on other processes and machines (extra ``distributed``)
``machines``       which machine has which row in hand
``results``        the table of results
=================  =============================================================================
"""

from nodetool.dsl.mapping.columns import ColumnError
from nodetool.dsl.mapping.map_graph import Progress, map_graph
from nodetool.dsl.mapping.output_table import Results

__all__ = ["ColumnError", "Progress", "Results", "map_graph"]
