"""One call of a provider: everything that is not exactly as asked is said before it is sent."""

from __future__ import annotations

import logging
from typing import Any

from nodetool.fal.generate.context import GenerationProgress, ProgressListener
from nodetool.fal.generate.result import GeneratedFile, Generation
from nodetool.fal.generate.run import generate
from nodetool.fal.planner.plan import Decision, Mode
from nodetool.fal.provider.parameters import Call

log = logging.getLogger("nodetool.fal")


class NoFileError(LookupError):
    """A model has given a result without a file."""


async def run(
    call: Call,
    *,
    context: Any = None,
    timeout: float | None = None,
    progress: ProgressListener | None = None,
) -> Generation:
    """Generate what a call asks for, or the nearest to it; files, masks and counts are exact.

    Args:
        call: what is asked for.
        context: NodeTool's context; None for the environment.
        timeout: longest time for the job in seconds; None for FAL_TIMEOUT.
        progress: called with each update.

    Raises:
        FalError: as for :func:`nodetool.fal.generate.run.generate`.
    """
    for decision in call.dropped:
        _announce(decision, call.model or "", progress)
    return await generate(
        call.kind,
        model=call.model,
        mode=Mode.TELL,
        context=context,
        timeout=timeout,
        progress=progress,
        download=True,
        **call.settings,
    )


def main_file(generation: Generation) -> GeneratedFile:
    """Return the file that a generation gives.

    Raises:
        NoFileError: it gives none.
    """
    if not generation.files:
        raise NoFileError(
            f"{generation.endpoint_id} has given no file (request {generation.request_id}); "
            "choose another model"
        )
    return generation.files[0]


def _announce(decision: Decision, endpoint_id: str, progress: ProgressListener | None) -> None:
    message = f"{decision.field}: {decision.reason}"
    log.warning("%s: %s", endpoint_id, message)
    if progress is not None:
        progress(GenerationProgress(endpoint_id=endpoint_id, message=message, percent=0))
