"""Stop when the run is cancelled: NodeTool's worker only raises a flag, which nobody else sees."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from nodetool.fal.errors import JobCancelledError

#: seconds between two looks at the flag
LOOK = 0.1


@asynccontextmanager
async def stopping_with(context: Any, endpoint: str) -> AsyncIterator[None]:
    """Cancel the body when the run that ``context`` belongs to is cancelled.

    Args:
        context: NodeTool's processing context; its ``is_cancelled`` is the flag.
        endpoint: for the error.

    Raises:
        JobCancelledError: when that happened.
    """
    if getattr(context, "is_cancelled", None) is None:
        yield
        return
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as scope:

            async def look() -> None:
                while not context.is_cancelled:
                    await asyncio.sleep(LOOK)
                scope.reschedule(loop.time())

            looking = asyncio.create_task(look())
            try:
                yield
            finally:
                looking.cancel()
    except TimeoutError:
        if not scope.expired():
            raise
        raise JobCancelledError(
            endpoint,
            "the run was cancelled; so is its job at fal, unless it was over or fal did not answer",
        ) from None
