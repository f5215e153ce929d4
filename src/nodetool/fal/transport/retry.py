"""Retries with exponential backoff and jitter, for as long as an error may be transient.

Only for requests that cost nothing when sent twice: never for the submission of a job.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import httpx
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_before_delay,
    wait_random_exponential,
)

from nodetool.fal.transport import translate
from nodetool.fal.transport.classify import (
    MAX_RETRY_AFTER,
    RequestKind,
    RetryDecision,
    Verdict,
    classify,
)

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
    request: RequestKind = RequestKind.OTHER,
    setting: str = "",
    peer: str = "fal",
) -> T:
    """Send a request until there is a response, or an error that is not transient.

    ``Retry-After`` is honoured, up to :data:`~nodetool.fal.transport.classify.MAX_RETRY_AFTER`.

    Args:
        send: sends the request; it raises :data:`TRANSPORT_ERRORS`.
        max_elapsed: seconds that this may take; if the next attempt would come later, the last error
            is raised.
        request: what is sent, never a submission: it decides which errors are retried, and which
            only :data:`MAX_AMBIGUOUS_RETRIES` times.
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

    def error_of(state: RetryCallState) -> BaseException:
        error = state.outcome.exception() if state.outcome else None
        assert error is not None  # tenacity asks only after a failure
        return error

    def decision_on(error: BaseException) -> RetryDecision:
        return classify(error, request)

    def wait(state: RetryCallState) -> float:
        seconds = decision_on(error_of(state)).retry_after
        return float(exponential(state)) if seconds is None else min(seconds, MAX_RETRY_AFTER)

    def should_retry(error: BaseException) -> bool:
        return decision_on(error).may_succeed

    def stop(state: RetryCallState) -> bool:
        is_ambiguous = decision_on(error_of(state)).verdict is Verdict.RETRY_BRIEFLY
        exhausted = is_ambiguous and state.attempt_number > MAX_AMBIGUOUS_RETRIES
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
