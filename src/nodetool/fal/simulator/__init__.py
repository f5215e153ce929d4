"""Simulate fal on this machine for free: every endpoint, with made-up results, over real sockets.

:class:`Simulator` serves everything that ``fal_client`` and a browser of results need on one port.
It needs the extra ``simulator``; ``nodetool-fal simulate`` runs it for other programs.

================  ==========================================================================
``endpoints``     the input and output schemas of each endpoint, and fixed results
``validation``    arguments validated against a schema, with errors in fal's format
``inputs``        input files checked against what an input accepts, as a model would
``jobs``          jobs, their progress, and the requests that arrived
``file_store``    files that are generated on demand, and uploads on disk
``model_list``    the platform's list of models, their documents and prices
``faults``        rules for faults, and the table of all kinds
``lru``           a cache that evicts its oldest entries
``http``          the servers: a port on loopback with proxy, TLS, queue, storage and faults
``results``       results generated from output schemas, with files as real as they say
``media``         the bytes of these files
================  ==========================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nodetool.fal.simulator.faults import Fault

if TYPE_CHECKING:
    from nodetool.fal.simulator.http.server import KEY, Simulator

__all__ = ["KEY", "Fault", "Simulator"]


def __getattr__(name: str) -> Any:
    """Import what needs the extra ``simulator`` on first use; faults work without it."""
    if name not in {"KEY", "Simulator"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from nodetool.fal.simulator.http import server
    except ModuleNotFoundError as error:
        missing = str(error.name).partition(".")[0]
        raise ModuleNotFoundError(
            f"The simulator needs {missing}: pip install 'nodetool-fal[simulator]'", name=missing
        ) from error
    return getattr(server, name)
