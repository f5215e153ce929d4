"""Retries with exponential backoff and jitter, for as long as an error may be transient.

Only for requests that cost nothing when sent twice: never for the submission of a job.
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

#: seconds between two attempts: the first delay, and the maximum
BACKOFF_RANGE = (0.1, 10.0)
_NO_NETWORK = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
#: how often a request with an ambiguous response is retried
MAX_AMBIGUOUS_RETRIES = 4


async def retry(
    send: Callable[[], Awaitable[T]],
    *,
    max_elapsed: float,
    ambiguous_statuses: Collection[int] = (),
    setting: str = "",
    peer: str = "fal",
) -> T:
    """Send a request until there is a response, or an error that is not transient.

    ``Retry-After`` is honoured, up to :data:`classify.MAX_RETRY_AFTER`.

    Args:
        send: sends the request; it raises :data:`TRANSPORT_ERRORS`.
        max_elapsed: seconds that this may take; if the next attempt would come later, the last error
            is raised.
        ambiguous_statuses: HTTP statuses that may be final or transient; they are retried
            :data:`MAX_AMBIGUOUS_RETRIES` times.
        setting: the environment variable that changes ``max_elapsed``, for the log.
        peer: the name of the server, for the log.

    Raises:
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: the last error.
    """
    first, last = BACKOFF_RANGE
    exponential = wait_random_exponential(multiplier=first, max=last)
    is_over = stop_before_delay(max_elapsed)
    notice = RetryNotice(max_elapsed, setting, peer)

    async def attempt() -> T:  # tenacity awaits only coroutine functions
        return await send()

    def error_of(state: RetryCallState) -> BaseException | None:
        return state.outcome.exception() if state.outcome else None

    def wait(state: RetryCallState) -> float:
        seconds = classify.retry_after(error_of(state))
        if seconds is None:
            return float(exponential(state))
        return min(seconds, classify.MAX_RETRY_AFTER)

    def is_ambiguous(error: BaseException | None) -> bool:
        return (
            isinstance(error, FalClientHTTPError)
            and not classify.is_job_error(error)
            and error.status_code in ambiguous_statuses
        )

    def should_retry(error: BaseException) -> bool:
        return classify.is_transient(error) or is_ambiguous(error)

    def stop(state: RetryCallState) -> bool:
        exhausted = is_ambiguous(error_of(state)) and state.attempt_number > MAX_AMBIGUOUS_RETRIES
        return exhausted or bool(is_over(state))

    def log_retry(state: RetryCallState) -> None:
        log.debug("asking %s again: %s", peer, translate.short_reason(error_of(state)))
        notice.log_once(error_of(state))

    retrying = AsyncRetrying(
        retry=retry_if_exception(should_retry),
        stop=stop,
        wait=wait,
        before_sleep=log_retry,
        reraise=True,
    )
    return await retrying(attempt)


class RetryNotice:
    """Logs once that there is no network, and for how long requests will be retried.

    Args:
        max_elapsed: seconds from now.
        setting: the environment variable that changes it, empty if there is none.
        peer: the name of the server that cannot be reached.
    """

    def __init__(self, max_elapsed: float, setting: str, peer: str = "fal") -> None:
        self._deadline = time.monotonic() + max_elapsed
        self._setting = f" ({setting})" if setting else ""
        self._peer = peer
        self._logged = False

    def log_once(self, error: BaseException | None) -> None:
        """Log it if an attempt has failed for this reason and nothing was logged yet."""
        if self._logged or not isinstance(error, _NO_NETWORK):
            return
        self._logged = True
        remaining = max(0.0, self._deadline - time.monotonic())
        message = "no connection to %s; trying again for up to %.0f s%s"
        log.warning(message, self._peer, remaining, self._setting)


def backoff(attempt: int) -> float:
    """Return the seconds to wait after this many attempts, with jitter, for loops of their own."""
    first, last = BACKOFF_RANGE
    return float(min(last, first * 2 ** min(attempt, 20))) * random.uniform(0.5, 1.0)
