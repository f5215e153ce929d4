"""Ctrl+C and SIGTERM: whatever a command is doing, it ends with one sentence and exit code 130.

While no work is running (modules are imported, files are read), the process ends immediately: an
exception would surface in the middle of an import, of a callback or of the interpreter's shutdown,
with a traceback each time. While work is running, the first signal cancels it, so that jobs at fal
are cancelled and results are recorded. Signals that follow immediately count as the same key press;
a later one ends the process without waiting any longer.

This module imports next to nothing, so that it can be active before all others are imported.
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
#: seconds for which further signals count as the first one, and after which SLOW is printed
GRACE_PERIOD = 1.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_IDLE_MESSAGE = "interrupted; nothing was sent"
SLOW = "stopping: what is under way is being cancelled; Ctrl+C again leaves at once"
_FORCED = (
    "left at once; jobs that fal has taken may go on there: `nodetool-fal jobs list --state open` "
    "shows them"
)


class _State:
    """The state that signal handlers read.

    Attributes:
        idle: the message when no work is running.
        cancel: cancels the running work, from any thread; None while there is none.
        first: when the first signal arrived, on the monotonic clock.
    """

    def __init__(self) -> None:
        self.idle = _IDLE_MESSAGE
        self.cancel: Callable[[], object] | None = None
        self.first: float | None = None


_state = _State()


def install() -> None:
    """Handle signals from now on; ignored ones, as in the background of a shell, stay ignored."""
    for number in _SIGNALS:
        with contextlib.suppress(
            ValueError
        ):  # not the main thread: the application that owns it handles them
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _handle)
                # at shutdown the interpreter restores the default, which kills the process silently
                atexit.register(signal.signal, number, signal.SIG_IGN)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine to its end, as ``asyncio.run`` does; the first signal cancels it.

    Raises:
        KeyboardInterrupt: if a signal cancelled it.
    """
    import asyncio  # this module must be active before slow imports

    async def cancellable() -> T:
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        with (
            _wake_on_signal(loop),
            cancel_on_signal(lambda: loop.call_soon_threadsafe(task.cancel)),
        ):
            return await work()

    try:
        return asyncio.run(cancellable())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


@contextlib.contextmanager
def cancel_on_signal(cancel: Callable[[], object]) -> Iterator[None]:
    """Let the first signal call ``cancel`` meanwhile, instead of ending the process."""
    _state.idle = "interrupted"
    _state.cancel = cancel
    try:
        yield
    finally:
        _state.cancel = None


@contextlib.contextmanager
def _wake_on_signal(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """Wake the loop when a signal arrives, also if another thread than its own receives it."""
    import socket  # this module must be active before slow imports

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    reader, writer = socket.socketpair()
    with reader, writer:
        reader.setblocking(False)
        writer.setblocking(False)
        try:
            loop.add_reader(reader, _drain, reader)
        except NotImplementedError:  # Windows: its loop polls for signals
            yield
            return
        previous = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(previous)
            loop.remove_reader(reader)


def _drain(reader: Any) -> None:
    """Discard the bytes that woke the loop."""
    with contextlib.suppress(OSError):
        reader.recv(4096)


def _handle(number: int, frame: object) -> None:
    """Handle a signal: end the process, cancel the running work, or wait for it."""
    now = time.monotonic()
    if _state.first is not None:
        if now - _state.first >= GRACE_PERIOD:
            exit_now(_FORCED)
        return
    _state.first = now
    if _state.cancel is None:
        exit_now(_state.idle)
    with contextlib.suppress(RuntimeError):  # the loop has just been closed
        _state.cancel()
    timer = threading.Timer(GRACE_PERIOD, _print_slow)
    timer.daemon = True
    timer.start()


def _print_slow() -> None:
    """Print that cancelling takes long, unless it has ended."""
    if _state.cancel is not None:
        _write(SLOW)


def exit_now(sentence: str) -> NoReturn:
    """Print a sentence and end the process immediately, without cleanup."""
    with contextlib.suppress(Exception):  # the signal may have interrupted a write
        sys.stdout.flush()
    _write(sentence)
    os._exit(INTERRUPTED)


def _write(sentence: str) -> None:
    """Write a line to stderr past its buffer, which the interrupted code may be using."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        show_cursor = "\x1b[?25h" if sys.stderr.isatty() else ""  # a live view hides it
        os.write(2, f"{show_cursor}{sentence}\n".encode())


def hide_traceback() -> None:
    """Let Ctrl+C end a program with one sentence and no traceback, before :func:`install` too.

    Only an uncaught KeyboardInterrupt is affected: the program may handle it itself.
    """
    previous = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            exit_now("interrupted")
        previous(kind, error, trace)

    sys.excepthook = hook
