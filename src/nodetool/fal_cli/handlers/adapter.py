"""Answer one request of NodeTool's worker on stdin, with nothing but its lines on stdout."""

from __future__ import annotations

import contextlib
import shlex
import sys
import sysconfig
from pathlib import Path

from nodetool.fal.provider import adapter
from nodetool.fal.text import redact_text
from nodetool.fal_cli.terminal import interrupts

# This imports neither typer nor rich: the worker waits for a list of models.


def serve() -> int:
    """Read one request from stdin, answer it on stdout, and return the exit code.

    The first SIGTERM, which the worker sends when somebody cancels, cancels the job at fal.
    """
    with adapter.line_writer() as send:
        try:
            request = adapter.parse_request(sys.stdin.readline())
            if request["operation"] == "models":
                send("result", adapter.list_models(request))
            else:
                send("result", interrupts.run(lambda: adapter.run_request(request, send)))
        except KeyboardInterrupt:
            _send_error(send, "cancelled, and so was the job at fal if there was one")
            return interrupts.INTERRUPTED
        except Exception as error:
            # whatever it is, the worker can show only what stands in a line
            _send_error(send, str(error) or type(error).__name__)
            return 1
    return 0


def _send_error(send: adapter.Send, message: str) -> None:
    with contextlib.suppress(OSError):  # the worker has gone
        send("error", {"error": redact_text(message, 4000)})


def variables() -> dict[str, str]:
    """Return the environment variables that make NodeTool's worker start this command."""
    script = Path(sysconfig.get_path("scripts"), "nodetool-fal")
    return adapter.variables(shlex.join([str(script), "adapter"]))


def environment() -> str:
    """Return :func:`variables` as lines that a shell, or a file of variables, takes."""
    return "\n".join(f"{name}={shlex.quote(value)}" for name, value in variables().items())
