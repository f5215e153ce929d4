"""Asking again: with pauses that grow and differ, as long as the trouble may pass.

Only for what can be asked twice at no cost: never for the submission of a job.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Collection
from typing import TypeVar

import httpx
from fal_client.client import FalClientHTTPError
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_before_delay,
    wait_random_exponential,
)

from nodetool.fal.transport import classify, translate

log = logging.getLogger("nodetool.fal")

T = TypeVar("T")

#: pauses between two tries: the first, the longest (seconds)
BACKOFF_RANGE = (0.1, 10.0)
_NO_NETWORK = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
#: times that a doubtful answer is asked about again
MAX_AMBIGUOUS_RETRIES = 4


async def retry(
    ask: Callable[[], Awaitable[T]],
    *,
    patience: float,
    doubtful: Collection[int] = (),
    setting: str = "",
    peer: str = "fal",
) -> T:
    """Ask until there is an answer, or an error that will not pass.

    ``Retry-After`` is honoured, up to :data:`trouble.LONGEST_PAUSE`.

    Args:
        ask: what to ask; it raises :data:`trouble.Trouble`.
        patience: seconds that this may take; what would have to wait longer raises its error.
        doubtful: HTTP statuses that may be the last word, or those of a moment; they are asked
            about :data:`MAX_AMBIGUOUS_RETRIES` times again.
        setting: what people can set to change ``patience``, for the log.
        peer: who is asked, for the log.
    """
    first, last = BACKOFF_RANGE
    growing = wait_random_exponential(multiplier=first, max=last)
    over = stop_before_delay(patience)
    notice = RetryNotice(patience, setting, peer)

    async def asked() -> T:
        return await ask()

    def error_of(state: RetryCallState) -> BaseException | None:
        return state.outcome.exception() if state.outcome else None

    def wait(state: RetryCallState) -> float:
        told = classify.retry_after(error_of(state))
        return float(growing(state)) if told is None else min(told, classify.MAX_RETRY_AFTER)

    def is_doubtful(error: BaseException | None) -> bool:
        return (
            isinstance(error, FalClientHTTPError)
            and not classify.is_job_error(error)
            and error.status_code in doubtful
        )

    def again(error: BaseException) -> bool:
        return classify.is_transient(error) or is_doubtful(error)

    def stop(state: RetryCallState) -> bool:
        many = is_doubtful(error_of(state)) and state.attempt_number > MAX_AMBIGUOUS_RETRIES
        return many or bool(over(state))

    def say(state: RetryCallState) -> None:
        log.debug("asking %s again: %s", peer, translate.short_reason(error_of(state)))
        notice.log_once(error_of(state))

    retrying = AsyncRetrying(
        retry=retry_if_exception(again),
        stop=stop,
        wait=wait,
        before_sleep=say,
        reraise=True,
    )
    return await retrying(asked)


class RetryNotice:
    """Says once in the log that there is no network, and how long it will be waited for.

    Args:
        patience: seconds from now.
        setting: what people can set to change it, empty when nothing does.
        peer: who cannot be reached.
    """

    def __init__(self, patience: float, setting: str, peer: str = "fal") -> None:
        self._give_up = time.monotonic() + patience
        self._setting = f" ({setting})" if setting else ""
        self._peer = peer
        self._told = False

    def log_once(self, error: BaseException | None) -> None:
        """Say so, when an attempt has failed for this reason and nothing was said yet."""
        if self._told or not isinstance(error, _NO_NETWORK):
            return
        self._told = True
        left = max(0.0, self._give_up - time.monotonic())
        told = "no connection to %s; trying again for up to %.0f s%s"
        log.warning(told, self._peer, left, self._setting)


def backoff(attempt: int) -> float:
    """The pause in seconds after this many tries, for loops of another kind."""
    first, last = BACKOFF_RANGE
    return float(min(last, first * 2 ** min(attempt, 20))) * random.uniform(0.5, 1.0)
