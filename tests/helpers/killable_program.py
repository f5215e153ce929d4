"""A program that has jobs done and may be killed at any moment; :mod:`tests.test_crash_recovery` does.

``python -m tests.helpers.killable_program NAME FILE`` runs :data:`JOBS` jobs at once and appends the number and
the request of each to the file, once. Started again, it does what is left.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import UnknownOutcomeError
from nodetool.fal.jobs import runner
from nodetool.nodes.fal.text_to_image import FluxSchnell

JOBS = 20


def finished(file: Path) -> dict[int, str]:
    """Number -> request of what is in the file; a line that was cut off does not count."""
    text = file.read_text("utf-8") if file.exists() else ""
    lines = [line.split() for line in text.splitlines(keepends=True) if line.endswith("\n")]
    assert len({number for number, _ in lines}) == len(lines), "a result was written twice"
    return {int(number): request for number, request in lines}


async def one(name: str, number: int, file: Path) -> None:
    runner.IDEMPOTENCY_SCOPE.set(f"{name}/{number}")
    node = FluxSchnell(prompt=f"{name}/{number}")
    try:
        outputs = await node.process(WorkerContext())
    except UnknownOutcomeError as error:  # killed before anybody knew whether fal has the job
        if "it is not known whether" not in str(error):
            raise
        outputs = await node.process(WorkerContext())  # as the error tells: anew
    picture = outputs["output"]
    if picture is None or picture.metadata is None:
        raise ValueError(f"no picture came: {outputs}")
    with file.open("ab", buffering=0) as stream:
        stream.write(f"{number} {picture.metadata['request_id']}\n".encode())


async def main(name: str, file: Path) -> None:
    remaining = sorted(set(range(JOBS)) - set(finished(file)))
    print("begun", flush=True)
    await asyncio.gather(*(one(name, number, file) for number in remaining))
    print("done", flush=True)


if __name__ == "__main__":
    os.environ.setdefault("FAL_RECOVERY", "2")
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
