"""Say what a run or a map will cost, and what was submitted."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from nodetool.dsl.estimates import GraphEstimate
from nodetool.dsl.mapping import MapEstimate
from nodetool.fal import settings
from nodetool.fal.errors import FalError
from nodetool.fal.journal.journal import open_journal
from nodetool.fal.pricing.money import Total, total
from nodetool.fal_cli.terminal.console import print_err

if TYPE_CHECKING:
    from nodetool.dsl.running import NodeReport

#: nodes of unknown price that are named
_MAX_NAMED = 5


def announce_run(estimate: GraphEstimate) -> None:
    """Print what a run will cost; nothing if it calls no endpoint."""
    if not estimate.nodes:
        return
    _print_problem(estimate.problem)
    sum_ = estimate.total
    print_err(f"will cost {sum_}: {_jobs(sum_.requests)}{_prices(sum_)}")
    _print_unknown(estimate)


class MapBill:
    """What a map will cost, and what it has submitted.

    Args:
        quiet: whether to print nothing, because a program reads the output.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._estimate: MapEstimate | None = None
        self._since = time.time()

    def announce(self, estimate: MapEstimate) -> None:
        """Print what a map will cost; nothing if no row is left, or none calls an endpoint."""
        self._estimate = estimate
        self._since = time.time()
        jobs = len(estimate.first.nodes)
        if not jobs or self._quiet:
            return
        _print_problem(estimate.problem)
        sum_ = estimate.total
        if estimate.rows is None:
            print_err(f"each row will cost {sum_}: {_jobs(jobs)}{_prices(sum_)}")
        else:
            about = "about " if estimate.is_sample else ""
            rows = f"{estimate.rows} row{'' if estimate.rows == 1 else 's'}"
            print_err(f"will cost {about}{sum_}: {rows} x {_jobs(jobs)}{_prices(sum_)}")
        _print_unknown(estimate.first)

    def print_submitted(self) -> None:
        """Print which jobs of the map this machine has sent."""
        if self._estimate is None or not self._estimate.first.nodes or self._quiet:
            return
        try:
            print_submitted(self._submitted(self._estimate))
        except FalError as error:
            print_err(f"what was submitted cannot be counted: {error}")

    def to_json(self) -> dict[str, Any]:
        """Return estimate and submitted jobs as plain JSON; None where nothing is known."""
        if self._estimate is None:
            return {"estimate": None, "submitted": None}
        submitted = None
        with contextlib.suppress(FalError):  # the journal cannot be read
            submitted = self._submitted(self._estimate).to_json()
        return {"estimate": self._estimate.to_json(), "submitted": submitted}

    def _submitted(self, estimate: MapEstimate) -> Total:
        journal = open_journal(settings.current().journal)
        return estimate.of_submitted(journal.submitted(estimate.scope, self._since))


def submitted_by(reports: Iterable[NodeReport], estimate: GraphEstimate) -> Total:
    """Return what the jobs that a run has sent cost; what was resumed or cached was paid before."""
    counts = {
        report.id: sum(job.origin == "new" for job in report.jobs) + bool(report.failed_request)
        for report in reports
    }
    return total((each, counts.get(node, 0)) for node, each in estimate.nodes.items())


def print_submitted(sum_: Total) -> None:
    """Print what was submitted."""
    cost = f", estimated at {sum_}" if sum_.requests else "; nothing is to be paid"
    print_err(f"submitted {_jobs(sum_.requests)}{cost}")


def _print_problem(problem: str) -> None:
    if problem:
        print_err(problem)


def _print_unknown(estimate: GraphEstimate) -> None:
    """Print why the prices of some nodes are unknown."""
    unknown = list(estimate.unknown.items())
    for node, reason in unknown[:_MAX_NAMED]:
        print_err(f"  {node}: unknown, because {reason}")
    if len(unknown) > _MAX_NAMED:
        print_err(f"  and {len(unknown) - _MAX_NAMED} more nodes")


def _jobs(number: int) -> str:
    return f"{number} job{'' if number == 1 else 's'}"


def _prices(sum_: Total) -> str:
    return f" ({', '.join(sum_.dates)})" if sum_.dates else ""
