"""Run graphs with NodeTool's own classes.

=================  ========================================================================
``run``            from a graph and values to a report
``engine``         a task for each node; values between them, and what a failure stops
``node_task``      the state of one node of a run
``firing``         when a node that takes plain values fires
``context``        NodeTool's context of a run: the key, the files that the graph names
``result_files``   the files of results, fetched and named after their nodes
``file_names``     these names, safe whatever the ids are
``run_folder``     the folder of a run: its report, and which files are its own
``report_writer``  the report on disk during the run
``report``         events and reports
``simulation``     a context in which the simulator does the work
=================  ========================================================================
"""

from __future__ import annotations

from nodetool.dsl.running.report import (
    Event,
    FileReport,
    JobReport,
    NodeReport,
    NodeState,
    Report,
    RunError,
    RunState,
)
from nodetool.dsl.running.run import run_graph, run_graph_sync
from nodetool.dsl.running.simulation import simulated

__all__ = [
    "Event",
    "FileReport",
    "JobReport",
    "NodeReport",
    "NodeState",
    "Report",
    "RunError",
    "RunState",
    "run_graph",
    "run_graph_sync",
    "simulated",
]
