"""Ctrl+C and SIGTERM: whatever a command is doing, it ends in one sentence and with exit code 130.

While nothing is in hand (modules are imported, files are read), the process ends there and then: an
exception would surface in the middle of an import, of a callback or of the interpreter's end, with a
traceback each time. While work is in hand, the first signal cancels it, so that jobs at fal are
cancelled and what is done is written down. Signals that follow at once are the same press; a later
one ends the process without waiting any longer.

This module imports next to nothing, so that it can be in force before all others are imported.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

#: what shells expect of a program that was interrupted
INTERRUPTED = 130
#: seconds for which more signals are the same one, and after which people are told that it takes long
PATIENCE = 1.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_IDLE = "interrupted; nothing was sent"
SLOW = "stopping: what is under way is being cancelled; Ctrl+C again leaves at once"
_LEFT = (
    "left at once; jobs that fal has taken may go on there: `nodetool-fal jobs list --state open` "
    "shows them"
)


class _State:
    """What signals find.

    Attributes:
        idle: what is said when nothing is in hand.
        cancel: cancels the work in hand, from any thread; None while there is none.
        first: when the first signal came, on the monotonic clock.
    """

    def __init__(self) -> None:
        self.idle = _IDLE
        self.cancel: Callable[[], object] | None = None
        self.first: float | None = None


_state = _State()


def install() -> None:
    """Handle signals from now on; what is ignored, as in the background of a shell, stays so."""
    for number in _SIGNALS:
        with contextlib.suppress(ValueError):  # not the main thread: whoever has that handles them
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _handle)
                # when all is over the interpreter would let it kill the process without a word
                atexit.register(signal.signal, number, signal.SIG_IGN)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine to its end, as ``asyncio.run`` does; the first signal cancels it.

    Raises:
        KeyboardInterrupt: it was cancelled by a signal.
    """
    import asyncio

    async def attended() -> T:
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        with _woken(loop), in_hand(lambda: loop.call_soon_threadsafe(task.cancel)):
            return await work()

    try:
        return asyncio.run(attended())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


@contextlib.contextmanager
def in_hand(cancel: Callable[[], object]) -> Iterator[None]:
    """Have the first signal call ``cancel`` meanwhile, instead of ending the process."""
    _state.idle = "interrupted"
    _state.cancel = cancel
    try:
        yield
    finally:
        _state.cancel = None


@contextlib.contextmanager
def _woken(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """Wake the loop when a signal comes, also one that reaches another thread than its own."""
    import socket

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.setblocking(False)
        try:
            loop.add_reader(ours, _drain, ours)
        except NotImplementedError:  # Windows: its loop looks for signals by itself
            yield
            return
        before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            loop.remove_reader(ours)


def _drain(ours: Any) -> None:
    with contextlib.suppress(OSError):
        ours.recv(4096)


def _handle(number: int, frame: object) -> None:
    """A signal has come."""
    now = time.monotonic()
    if _state.first is not None:
        if now - _state.first >= PATIENCE:
            leave(_LEFT)
        return
    _state.first = now
    if _state.cancel is None:
        leave(_state.idle)
    with contextlib.suppress(RuntimeError):  # the loop has just been closed
        _state.cancel()
    timer = threading.Timer(PATIENCE, _tell_slow)
    timer.daemon = True
    timer.start()


def _tell_slow() -> None:
    if _state.cancel is not None:
        _write(SLOW)


def leave(sentence: str) -> NoReturn:
    """End the process now, with a sentence; nothing else of it runs any more."""
    with contextlib.suppress(Exception):  # it may have been interrupted while it wrote
        sys.stdout.flush()
    _write(sentence)
    os._exit(INTERRUPTED)


def _write(sentence: str) -> None:
    """Write a line to the error stream past its buffer, which may be in use just now."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        shown = "\x1b[?25h" if sys.stderr.isatty() else ""  # a live view hides the cursor
        os.write(2, f"{shown}{sentence}\n".encode())


def explain() -> None:
    """Let Ctrl+C end a program in one sentence also before :func:`install`, and without a traceback.

    Only what nobody catches is concerned: until then a program may handle it as it likes.
    """
    shown = sys.excepthook

    def show(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            leave("interrupted")
        shown(kind, error, trace)

    sys.excepthook = show
