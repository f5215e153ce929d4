"""The spend limit: no job is sent that would exceed it, over all processes that share a journal."""

from __future__ import annotations

import logging
import platform
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from fal_client import client as fal

from nodetool.fal.errors import JournalError, SpendLimitError
from nodetool.fal.journal import ownership
from nodetool.fal.journal.journal import Journal, open_journal
from nodetool.fal.journal.spending import Spent
from nodetool.fal.pricing import lookup
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.money import (
    CURRENCY,
    Estimate,
    from_micros,
    money,
    price_origin,
    to_micros,
)
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import GuardedClient

log = logging.getLogger("nodetool.fal")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendLimit:
    """A limit on what some jobs may cost together.

    Attributes:
        amount: in US dollars.
        allow_unknown: whether jobs of unknown price may be sent.
        ledger: names the jobs that count together: those of a process, a run or a map.
        home: machine and journal that have the ledger, by :func:`home_of`; empty for any.
    """

    amount: Decimal
    allow_unknown: bool = False
    ledger: str
    home: str = ""


#: the limit of the current task, if it is not the one of the environment
LIMIT: ContextVar[SpendLimit | None] = ContextVar("nodetool_fal_spend_limit", default=None)

#: problems that were logged already
_logged: set[str] = set()


@contextmanager
def limited(limit: SpendLimit | None) -> Iterator[None]:
    """Hold a limit over all jobs that are run in the body; None keeps the one that holds outside."""
    if limit is None:
        yield
        return
    token = LIMIT.set(limit)
    try:
        yield
    finally:
        LIMIT.reset(token)


def current_limit(settings: Settings) -> SpendLimit | None:
    """Return the limit that holds for the current task, or None."""
    limit = LIMIT.get()
    if limit is None and settings.spend_limit is not None:
        limit = SpendLimit(
            amount=settings.spend_limit,
            allow_unknown=settings.allow_unknown,
            ledger=f"process/{ownership.current_owner()}",
        )
    return limit


def limit_for(
    settings: Settings, amount: Decimal | None, allow_unknown: bool, ledger: str
) -> SpendLimit | None:
    """Return the limit of a run or a map, or None.

    Args:
        settings: of the environment, whose limit holds where no other is given.
        amount: a limit of its own, in US dollars; None for that of the environment.
        allow_unknown: whether jobs of unknown price may be sent, also if the environment forbids it.
        ledger: names the jobs that a limit of its own is for.
    """
    inherited = current_limit(settings)
    if amount is not None:
        allowed = allow_unknown or settings.allow_unknown
        return SpendLimit(amount=amount, allow_unknown=allowed, ledger=ledger)
    if inherited is not None and allow_unknown:
        return replace(inherited, allow_unknown=True)
    return inherited


def home_of(settings: Settings) -> str:
    """Return what identifies the machine and the journal of these settings."""
    return f"{platform.node()} {ownership.boot_id()} {settings.journal}"


@dataclass(frozen=True, slots=True)
class Reservation:
    """The price of one request, reserved under a limit.

    Attributes:
        number: of its row in the journal.
    """

    number: int


@contextmanager
def released(settings: Settings, reservation: Reservation | None) -> Iterator[None]:
    """Release a reservation when the body ends, unless its request was sent."""
    try:
        yield
    finally:
        if reservation is not None:
            with suppress(JournalError):  # it ends with this process anyway
                open_journal(settings.journal).release_reservation(reservation.number)


async def reserve_early(
    client: GuardedClient,
    settings: Settings,
    endpoint: str,
    arguments: Mapping[str, Any],
    *,
    scope: str,
    force: bool,
) -> Reservation | None:
    """Reserve the price of a request before any file for it is uploaded.

    Args:
        client: fal's.
        settings: of the run.
        endpoint: fal's id.
        arguments: of the request; files may stand in them as anything.
        scope: the caller's idempotency key, or empty.
        force: whether a new job is wanted whatever is known.

    Returns:
        The reservation; None if there is no limit, or if a job for this work may be recorded, so
        that perhaps nothing has to be sent: then the submission decides.

    Raises:
        SpendLimitError: the limit does not allow the request.
        JournalError: the journal cannot be used.
    """
    limit = current_limit(settings)
    if limit is None:
        return None
    journal = open_journal(settings.journal)
    try:
        return await reserve(client, journal, settings, limit, endpoint, arguments)
    except SpendLimitError:
        account = await client.account(fal.QUEUE_URL_FORMAT)
        if force or not journal.may_be_known(endpoint, account, scope, settings.cache):
            raise
        return None


async def reserve(
    client: GuardedClient,
    journal: Journal,
    settings: Settings,
    limit: SpendLimit,
    endpoint: str,
    arguments: Mapping[str, Any],
) -> Reservation:
    """Reserve the most that a request may cost.

    Raises:
        SpendLimitError: the limit does not allow it, or the price is unknown.
        JournalError: the journal cannot be used.
    """
    if limit.home and limit.home != home_of(settings):
        raise SpendLimitError(
            f"{endpoint} was not sent: the spend limit of this map is kept on another machine or in "
            "another FAL_JOURNAL, so what was spent cannot be known here. Run the workers on the "
            "machine of the map with its FAL_JOURNAL, or map without a limit."
        )
    prices = await lookup.ask(client, journal, [endpoint])
    if prices.problem and prices.problem not in _logged:
        _logged.add(prices.problem)
        log.warning("%s", prices.problem)
    estimate = estimate_request(endpoint, arguments, prices.of.get(endpoint))
    micros = None
    if estimate.high is not None and estimate.currency == CURRENCY:
        micros = to_micros(estimate.high)
    elif not limit.allow_unknown:
        raise SpendLimitError(_unknown(estimate, limit))
    number, spent = journal.reserve(limit.ledger, endpoint, micros, _whole_micros(limit.amount))
    if number is None:
        raise SpendLimitError(_exceeded(estimate, limit, spent))
    return Reservation(number)


def _whole_micros(amount: Decimal) -> int:
    """Return a limit in millionths of a dollar, rounded down."""
    return int(amount * 1_000_000)


def _unknown(estimate: Estimate, limit: SpendLimit) -> str:
    reason = estimate.unknown or f"it is in {estimate.currency}"
    return (
        f"{estimate.endpoint} was not sent: its price is unknown ({reason}), and there is a spend "
        f"limit of {money(limit.amount)}. Allow it with --allow-unknown or FAL_ALLOW_UNKNOWN=1: such "
        "jobs then do not count against the limit."
    )


def _exceeded(estimate: Estimate, limit: SpendLimit, spent: Spent) -> str:
    cost = f"{estimate} ({estimate.explanation}; {price_origin(estimate)})"
    if estimate.high is None:
        cost = f"an unknown amount ({estimate.unknown})"
    return (
        f"{estimate.endpoint} was not sent: it would cost {cost}, and {money(from_micros(spent.micros))} "
        f"of the spend limit of {money(limit.amount)} is spent or reserved. A higher --spend-limit or "
        "FAL_SPEND_LIMIT lets it go on."
    )
