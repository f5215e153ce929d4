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
``options``        how a graph is run
=================  ========================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nodetool.dsl.lazy_exports import lazy_exports as _lazy_exports

if TYPE_CHECKING:
    from nodetool.dsl.running.options import (
        RunOptions as RunOptions,
    )
    from nodetool.dsl.running.report import (
        Event as Event,
    )
    from nodetool.dsl.running.report import (
        FileReport as FileReport,
    )
    from nodetool.dsl.running.report import (
        JobReport as JobReport,
    )
    from nodetool.dsl.running.report import (
        NodeReport as NodeReport,
    )
    from nodetool.dsl.running.report import (
        NodeState as NodeState,
    )
    from nodetool.dsl.running.report import (
        Report as Report,
    )
    from nodetool.dsl.running.report import (
        RunError as RunError,
    )
    from nodetool.dsl.running.report import (
        RunState as RunState,
    )
    from nodetool.dsl.running.run import (
        run_graph as run_graph,
    )
    from nodetool.dsl.simulation import (
        simulated as simulated,
    )

# on first use, because they import NodeTool, which takes a second or more
__all__, __getattr__, __dir__ = _lazy_exports(
    __name__,
    {
        "nodetool.dsl.running.report": "Event FileReport JobReport NodeReport NodeState Report RunError RunState",
        "nodetool.dsl.running.options": "RunOptions",
        "nodetool.dsl.running.run": "run_graph",
        "nodetool.dsl.simulation": "simulated",
    },
)
