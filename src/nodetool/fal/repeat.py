"""Asking again: with pauses that grow and differ, as long as the trouble may pass.

Only for what can be asked twice at no cost: never for the submission of a job.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from fal_client.client import FalClientHTTPError
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_delay,
    wait_random_exponential,
)

from nodetool.fal import trouble

log = logging.getLogger("nodetool.fal")

T = TypeVar("T")

#: pauses between two tries: the first, the longest (seconds)
PAUSES = (0.1, 10.0)


async def repeat(
    ask: Callable[[], Awaitable[T]], *, patience: float, failures: int | None = None
) -> T:
    """Ask until there is an answer, or an error that will not pass.

    ``Retry-After`` is honoured, up to :data:`trouble.LONGEST_PAUSE`.

    Args:
        ask: what to ask; it raises :data:`trouble.Trouble`.
        patience: seconds after which the last error is raised.
        failures: how often a 500 is asked about again; None for as long as anything else.
    """
    first, last = PAUSES
    growing = wait_random_exponential(multiplier=first, max=last)
    over = stop_after_delay(patience)

    async def asked() -> T:
        return await ask()

    def error_of(state: RetryCallState) -> BaseException | None:
        return state.outcome.exception() if state.outcome else None

    def wait(state: RetryCallState) -> float:
        told = trouble.pause(error_of(state))
        return float(growing(state)) if told is None else min(told, trouble.LONGEST_PAUSE)

    def stop(state: RetryCallState) -> bool:
        error = error_of(state)
        failed = isinstance(error, FalClientHTTPError) and error.status_code == 500
        many = failed and failures is not None and state.attempt_number > failures
        return many or bool(over(state))

    def say(state: RetryCallState) -> None:
        log.debug("asking fal again: %s", trouble.words(error_of(state)))

    retrying = AsyncRetrying(
        retry=retry_if_exception(trouble.is_passing),
        stop=stop,
        wait=wait,
        before_sleep=say,
        reraise=True,
    )
    return await retrying(asked)


def backoff(attempt: int) -> float:
    """The pause in seconds after this many tries, for loops of another kind."""
    first, last = PAUSES
    return float(min(last, first * 2 ** min(attempt, 20))) * random.uniform(0.5, 1.0)
