"""How fast requests are sent: a few at once, a gap between two, a pause when fal asks for one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Pacer:
    """The pace that all requests of a client keep together.

    Args:
        concurrency: most requests at once.
        rate: most requests per second.
    """

    def __init__(self, concurrency: int, rate: float) -> None:
        self._slots = asyncio.Semaphore(concurrency)
        self._gap = 1 / rate
        self._next_start = 0.0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait until a request may be sent, and count it as running for as long as this is entered."""
        async with self._slots:
            now = asyncio.get_running_loop().time
            while (delay := self._next_start - now()) > 0:  # a pause may come while this waits
                await asyncio.sleep(delay)
            self._next_start = now() + self._gap
            yield

    def pause(self, seconds: float) -> None:
        """Send nothing for this long: one server limits all requests alike."""
        until = asyncio.get_running_loop().time() + seconds
        self._next_start = max(self._next_start, until)
