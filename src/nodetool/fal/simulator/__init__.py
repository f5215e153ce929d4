"""fal on this machine, free: every endpoint with made-up results, over real connections.

:class:`Simulator` serves all that ``fal_client`` and a browser of results need behind one port.
It belongs to the extra ``simulator``.

================  ==========================================================================
``server``        :class:`Simulator`: a port on loopback, its environment, what tests say
``connections``   the proxy, TLS and HTTP on one socket; resets
``app``           fal as an ASGI application: which request is what, the queue, direct calls
``storage``       uploads, small and in parts, and downloads
``stream``        results as server-sent events
``listing``       the platform's list of past requests
``endpoints``     what each endpoint takes and gives
``validation``    arguments held against a schema, in fal's words
``inputs``        files held against what an input takes, as a model finds out
``jobs``          jobs, how far they are, and what has arrived
``files``         files that are made on demand, and uploads on disk
``faults``        rules for what goes wrong, and the table of all kinds
``failures``      the answers that faults give
``wire``          how answers reach a client: whole, late, broken or not at all
``hosts``         fal's host names
``bounded``       a dictionary that forgets its oldest entries
``results``       results made from output schemas, with files as real as they say
``media``         the bytes of these files
``cli``           ``nodetool-fal simulate``
================  ==========================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nodetool.fal.simulator.faults import Fault

if TYPE_CHECKING:
    from nodetool.fal.simulator.http.server import KEY, Simulator

__all__ = ["KEY", "Fault", "Simulator"]


def __getattr__(name: str) -> Any:
    """The parts that need the extra, when somebody asks for them."""
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
