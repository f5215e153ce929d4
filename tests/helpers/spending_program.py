"""A program that spends under a limit it shares with others, and may be killed at any moment.

``python -m tests.helpers.spending_program NAME JOBS LEDGER DOLLARS`` has jobs done at once and prints
how many were refused. Started again, it resumes what it has paid for.
"""

from __future__ import annotations

import asyncio
import sys
from decimal import Decimal

from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import SpendLimitError, UnknownOutcomeError
from nodetool.fal.jobs import runner
from nodetool.fal.jobs.spending import LIMIT, SpendLimit
from nodetool.nodes.fal.text_to_image import FluxSchnell


async def one(name: str, number: int) -> bool:
    """Return whether a job was done."""
    runner.IDEMPOTENCY_SCOPE.set(f"{name}/{number}")
    try:
        await FluxSchnell(prompt=f"{name}/{number}").process(WorkerContext())
    except SpendLimitError:
        return False
    except UnknownOutcomeError:  # killed before anybody knew whether fal has the job
        return True
    return True


async def main(name: str, jobs: int, ledger: str, dollars: Decimal) -> None:
    LIMIT.set(SpendLimit(amount=dollars, ledger=ledger))
    print("begun", flush=True)
    done = await asyncio.gather(*(one(name, number) for number in range(jobs)))
    print(done.count(False), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], Decimal(sys.argv[4])))
