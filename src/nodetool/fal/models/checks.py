"""Checks of what a job needs, all of them free: nothing is submitted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import httpx
from fal_client import client as fal

from nodetool.fal.errors import FalError, MissingKeyError
from nodetool.fal.journal.outcomes import read_outcomes
from nodetool.fal.models.health import Result, result_of
from nodetool.fal.models.live import MODELS_URL
from nodetool.fal.settings import KEY_NAMES, Settings, environment_key
from nodetool.fal.transport.client import find_key
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.translate import short_reason

#: seconds for which a host may take to respond
TIMEOUT = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The result of one check.

    Attributes:
        name: what was checked.
        ok: whether jobs can be sent as far as this goes.
        detail: what it found, in words.
    """

    name: str
    ok: bool
    detail: str


async def run_checks(settings: Settings) -> list[Check]:
    """Check key, journal, platform and queue.

    Args:
        settings: say where the journal is.
    """
    key, platform, queue = await asyncio.gather(
        _check_key(),
        _check_host("platform", f"{MODELS_URL}?limit=1"),
        # its root is no endpoint: the host replies that there is none
        _check_host("queue", fal.QUEUE_URL_FORMAT),
    )
    return [key, _check_journal(settings), platform, queue]


async def _check_key() -> Check:
    """Check that there is a key, and that it looks like one; fal is not asked about it."""
    try:
        await find_key(None)
    except MissingKeyError as error:
        return Check(name="key", ok=False, detail=str(error))
    except FalError as error:
        return Check(name="key", ok=False, detail=str(error))
    name = next(name for name in KEY_NAMES if environment_key(name).strip())
    return Check(name="key", ok=True, detail=f"set in {name}")


def _check_journal(settings: Settings) -> Check:
    try:
        outcomes = read_outcomes(settings.journal)
    except FalError as error:
        return Check(name="journal", ok=False, detail=str(error))
    open_jobs = sum(result_of(outcome) is Result.OPEN for outcome in outcomes)
    detail = f"{len(outcomes)} jobs, {open_jobs} of them open, in {settings.journal}"
    return Check(name="journal", ok=True, detail=detail)


async def _check_host(name: str, url: str) -> Check:
    """Check that a host responds; any response below 500 will do."""
    host = httpx.URL(url).host
    try:
        with checked_environment():
            web = httpx.AsyncClient(timeout=TIMEOUT)
        async with web as client:
            response = await client.get(url)
    except FalError as error:
        return Check(name=name, ok=False, detail=str(error))
    except httpx.HTTPError as error:
        return Check(name=name, ok=False, detail=f"{host}: {short_reason(error)}")
    detail = f"{host} responds with HTTP {response.status_code}"
    return Check(name=name, ok=response.status_code < 500, detail=detail)
