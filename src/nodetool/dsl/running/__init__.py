"""Running graphs with NodeTool's own classes.

===============  ==========================================================================
``run``          from a graph and values to a report
``engine``       a task for each node; what flows between them, and what a failure stops
``gathering``    when a node that takes plain values fires
``context``      what nodes see of the world: the key, the files that the graph names
``files``        the files of results, fetched and named after their nodes
``naming``       these names, safe whatever the ids are
``folder``       the folder of a run: its report, and which files are its own
``keeper``       the report on disk while the run goes on
``report``       events and reports
``simulated``    a stretch of time in which the simulator does the work
``view``         the run as people watch it
===============  ==========================================================================
"""

from __future__ import annotations

from nodetool.dsl.running.report import Event, FileReport, JobReport, NodeReport, Report, RunError
from nodetool.dsl.running.run import run_graph, run_graph_sync
from nodetool.dsl.running.simulation import simulated

__all__ = [
    "Event",
    "FileReport",
    "JobReport",
    "NodeReport",
    "Report",
    "RunError",
    "run_graph",
    "run_graph_sync",
    "simulated",
]
