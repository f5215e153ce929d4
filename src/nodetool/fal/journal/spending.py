"""Money in the journal: what was spent under a limit, and prices as fal gave them.

A limit holds over all processes that share a journal. A request is reserved in the same transaction
that compares the sum with the limit, and belongs to the row of its job from then on: triggers of the
database mark it as spent in the very statement that makes the job ``sending``, and remove it when the
job is closed unsent. So a process that is killed at any moment leaves either a reservation, which
counts only while its owner lives, or what was really sent, which counts once.

The tables are created when they are first needed: a journal of somebody who sets no limit has none of
this, and earlier versions go on using it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from nodetool.fal.journal import ownership
from nodetool.fal.journal.scopes import ScopeJournal

#: seconds after which what was spent is forgotten
_RETENTION = 366 * 24 * 3600.0
_SPENDING = (
    """CREATE TABLE IF NOT EXISTS spending (
        number INTEGER PRIMARY KEY AUTOINCREMENT, ledger TEXT NOT NULL, endpoint TEXT NOT NULL,
        micros INTEGER, owner TEXT NOT NULL, job INTEGER, sent INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS spending_open ON spending (ledger, owner) WHERE NOT sent",
    "CREATE INDEX IF NOT EXISTS spending_job ON spending (job)",
    # the sums, so that a limit is as quick to compare after a hundred thousand jobs as after one
    """CREATE TABLE IF NOT EXISTS ledgers (
        ledger TEXT PRIMARY KEY, micros INTEGER NOT NULL, jobs INTEGER NOT NULL,
        unknown INTEGER NOT NULL)""",
    """CREATE TRIGGER IF NOT EXISTS spending_added AFTER INSERT ON spending BEGIN
        INSERT INTO ledgers VALUES (NEW.ledger, coalesce(NEW.micros, 0), 1, NEW.micros IS NULL)
        ON CONFLICT (ledger) DO UPDATE SET micros=micros+excluded.micros, jobs=jobs+1,
        unknown=unknown+excluded.unknown; END""",
    """CREATE TRIGGER IF NOT EXISTS spending_removed AFTER DELETE ON spending BEGIN
        UPDATE ledgers SET micros=micros-coalesce(OLD.micros, 0), jobs=jobs-1,
        unknown=unknown-(OLD.micros IS NULL) WHERE ledger=OLD.ledger;
        DELETE FROM ledgers WHERE ledger=OLD.ledger AND jobs=0; END""",
    """CREATE TRIGGER IF NOT EXISTS spending_sent AFTER UPDATE OF state ON jobs
        WHEN NEW.state IN ('sending', 'unknown', 'submitted', 'done') BEGIN
        UPDATE spending SET sent=1 WHERE job=NEW.number; END""",
    """CREATE TRIGGER IF NOT EXISTS spending_returned AFTER UPDATE OF state ON jobs
        WHEN NEW.state='ready' BEGIN
        UPDATE spending SET sent=0 WHERE job=NEW.number; END""",
    """CREATE TRIGGER IF NOT EXISTS spending_withdrawn AFTER UPDATE OF state ON jobs
        WHEN NEW.state IN ('failed', 'cancelled') AND OLD.state IN ('ready', 'announced') BEGIN
        DELETE FROM spending WHERE job=NEW.number; END""",
)
_PRICES = (
    """CREATE TABLE IF NOT EXISTS prices (
        account TEXT NOT NULL, endpoint TEXT NOT NULL, amount TEXT NOT NULL, unit TEXT NOT NULL,
        currency TEXT NOT NULL, fetched REAL NOT NULL, PRIMARY KEY (account, endpoint))""",
)


@dataclass(frozen=True, slots=True)
class Spent:
    """What counts against a limit.

    Attributes:
        micros: the sum of known prices, in millionths of a dollar.
        jobs: how many requests that is, those of unknown price included.
        unknown: how many of them have an unknown price.
    """

    micros: int
    jobs: int
    unknown: int


@dataclass(frozen=True, slots=True)
class CachedPrice:
    """A price as fal's platform gave it.

    Attributes:
        endpoint: fal's id.
        amount: of one unit, as decimal digits; empty where fal had no price.
        unit: as fal writes it.
        currency: ISO code.
        fetched: Unix time.
    """

    endpoint: str
    amount: str
    unit: str
    currency: str
    fetched: float


class SpendingJournal(ScopeJournal):
    """The part of the journal that knows what was spent."""

    #: whether this process has seen to the table of what was spent
    _has_spending = False

    def reserve(
        self, ledger: str, endpoint: str, micros: int | None, limit: int
    ) -> tuple[int | None, Spent]:
        """Reserve the price of a request, unless the sum would exceed the limit; in one atomic step.

        Args:
            ledger: what the limit is for: a process, or a map.
            endpoint: fal's id.
            micros: the price in millionths of a dollar; None if it is unknown.
            limit: in millionths of a dollar.

        Returns:
            The number of the reservation, or None if it was refused; and what counts without it.
        """
        with self._transaction():
            self._create_spending()
            self._drop_abandoned(ledger)
            spent = self._sum(ledger)
            if spent.micros + (micros or 0) > limit:
                return None, spent
            row = self._run(
                "INSERT INTO spending (ledger, endpoint, micros, owner, created)"
                " VALUES (?, ?, ?, ?, ?) RETURNING number",
                (ledger, endpoint, micros, ownership.current_owner(), time.time()),
            )
            return int(row[0][0]), spent

    def assign_reservation(self, reservation: int, job: int) -> None:
        """Let a reservation belong to a job: from now on the states of the job decide about it.

        A job that an earlier run had reserved for keeps its own reservation only.
        """
        with self._transaction():
            self._run("DELETE FROM spending WHERE job=? AND number<>?", (job, reservation))
            self._run("UPDATE spending SET job=? WHERE number=?", (job, reservation))

    def release_reservation(self, reservation: int) -> None:
        """Delete a reservation whose request was not sent; one that was sent stays."""
        self._run("DELETE FROM spending WHERE number=? AND NOT sent", (reservation,))

    def spent(self, ledger: str) -> Spent:
        """Return what counts against a limit, reservations of living processes included."""
        with self._transaction():
            self._create_spending()
            self._drop_abandoned(ledger)
            return self._sum(ledger)

    def _sum(self, ledger: str) -> Spent:
        rows = self._run("SELECT micros, jobs, unknown FROM ledgers WHERE ledger=?", (ledger,))
        return Spent(*rows[0]) if rows else Spent(0, 0, 0)

    def _drop_abandoned(self, ledger: str) -> None:
        """Delete the reservations of processes that have ended without sending.

        A job that was announced before the machine was rebooted may have been sent, which is what the
        disk has lost then: it counts until a run has found out.
        """
        rows = self._run(
            "SELECT DISTINCT owner FROM spending WHERE ledger=? AND NOT sent", (ledger,)
        )
        for (owner,) in rows:
            if ownership.is_own(owner) or ownership.owner_alive(owner):
                continue
            in_doubt = "SELECT number FROM jobs WHERE state IN ('announced', 'maybe_sent')"
            certain = (
                f" AND (job IS NULL OR job NOT IN ({in_doubt}))"
                if ownership.predates_boot(owner)
                else ""
            )
            self._run(
                f"DELETE FROM spending WHERE ledger=? AND NOT sent AND owner=?{certain}",
                (ledger, owner),
            )

    def may_be_known(self, endpoint: str, account: str, scope: str, cache: float) -> bool:
        """Return whether a job for this work may be recorded, so that nothing has to be submitted.

        Args:
            endpoint: fal's id.
            account: digest of key and host.
            scope: the caller's idempotency key, or empty.
            cache: seconds for which a result is reused.
        """
        unused = "(scope<>'' OR NOT taken OR (state='done' AND updated>?))"
        owners = self._run(
            "SELECT DISTINCT owner FROM jobs WHERE endpoint=? AND account=? AND scope=?"
            f" AND state NOT IN ('failed', 'cancelled') AND {unused}",
            (endpoint, account, scope, time.time() - cache),
        )
        in_flight = (o is not None and ownership.owner_alive(o) for (o,) in owners)
        return bool(owners) if scope else not all(in_flight)

    def submitted(self, scope: str, since: float) -> dict[str, int]:
        """Count the jobs that were sent: endpoint -> how many.

        Args:
            scope: how the idempotency keys of the jobs begin.
            since: Unix time; earlier jobs do not count.
        """
        rows = self._run(
            "SELECT endpoint, count(*) FROM jobs WHERE substr(scope, 1, ?)=? AND created>=? AND"
            " (request_id<>'' OR state IN ('sending', 'unknown')) GROUP BY endpoint",
            (len(scope), scope, since),
        )
        return dict(rows)

    def cached_prices(self, account: str, ids: Iterable[str], age: float) -> list[CachedPrice]:
        """Return the prices that fal gave an account in the last ``age`` seconds."""
        with self._transaction():
            self._create(_PRICES)
            rows = [
                row
                for endpoint in ids
                for row in self._run(
                    "SELECT endpoint, amount, unit, currency, fetched FROM prices"
                    " WHERE account=? AND endpoint=? AND fetched>?",
                    (account, endpoint, time.time() - age),
                )
            ]
        return [CachedPrice(*row) for row in rows]

    def cache_prices(self, account: str, prices: Iterable[CachedPrice]) -> None:
        """Store prices that fal gave an account."""
        with self._transaction():
            self._create(_PRICES)
            for price in prices:
                self._run(
                    "INSERT OR REPLACE INTO prices VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        *(account, price.endpoint, price.amount),
                        *(price.unit, price.currency, price.fetched),
                    ),
                )

    def _create_spending(self) -> None:
        """Create the table of what was spent, or forget what is old in it; once for each process."""
        if not self._has_spending:
            self._create(_SPENDING)
            self._run("DELETE FROM spending WHERE created<?", (time.time() - _RETENTION,))
            self._has_spending = True

    def _create(self, statements: Iterable[str]) -> None:
        for statement in statements:
            self._run(statement)
