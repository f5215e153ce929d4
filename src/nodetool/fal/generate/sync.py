"""The functions of this package for programs without an event loop: ``sync.image("a fox")``."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from nodetool.fal.errors import FalError
from nodetool.fal.generate import run, typed

T = TypeVar("T")
P = ParamSpec("P")


class EventLoopError(FalError, RuntimeError):
    """An event loop runs already, so the functions that are awaited have to be used."""


def _blocking(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """Return a function that takes the same arguments and runs to its end."""
    name = f"nodetool.fal.generate.{function.__name__}(…)"

    @functools.wraps(function)
    def run_to_end(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(function(*args, **kwargs))
        raise EventLoopError(f"an event loop runs already, as in a notebook: write await {name}")

    run_to_end.__doc__ = f"""Do ``await {name}`` in a program without an event loop.

    It takes the same arguments.

    Raises:
        EventLoopError: an event loop runs already.
    """
    return run_to_end


generate = _blocking(run.generate)
image = _blocking(typed.image)
edit = _blocking(typed.edit)
upscale = _blocking(typed.upscale)
video = _blocking(typed.video)
speech = _blocking(typed.speech)
music = _blocking(typed.music)
sound = _blocking(typed.sound)
transcript = _blocking(typed.transcript)
model3d = _blocking(typed.model3d)
describe = _blocking(typed.describe)
chat = _blocking(typed.chat)
