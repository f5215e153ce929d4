"""Run a graph for each row of a table: :meth:`nodetool.dsl.graph.Graph.map`.

===========================  ===================================================================
``map_graph``                the stages: table, columns, folder, rows, results
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

from nodetool.dsl.mapping.columns import ColumnError
from nodetool.dsl.mapping.estimates import MapEstimate
from nodetool.dsl.mapping.map_graph import map_graph
from nodetool.dsl.mapping.models import RowState
from nodetool.dsl.mapping.output_table import Results
from nodetool.dsl.mapping.progress import Progress

__all__ = ["ColumnError", "MapEstimate", "Progress", "Results", "RowState", "map_graph"]
