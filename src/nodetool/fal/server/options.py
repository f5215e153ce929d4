"""How a server is run."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from nodetool.fal.errors import FalError
from nodetool.fal.jobs.spending import SpendLimit
from nodetool.fal.planner.plan import Mode

#: names of this machine that need no token
LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


class ServerOptionError(FalError, ValueError):
    """A server cannot be run like this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerOptions:
    """How a server is run.

    Attributes:
        folder: for the files of results.
        host: name or address that it listens on.
        port: 0 for a free one.
        token: that every client has to send; empty for none, on this machine only.
        mode: what is done about settings that an endpoint does not have as asked.
        limit: most that all requests together may cost; None for that of the environment.
        max_body: size of the largest request, bytes.
        max_requests: most requests at once that generate something.
        file_age: seconds for which the files of results are served.

    Raises:
        ServerOptionError: other machines could spend without a token.
    """

    folder: Path
    host: str = "127.0.0.1"
    port: int = 0
    token: str = ""
    mode: Mode = Mode.STRICT
    limit: SpendLimit | None = None
    max_body: int = 64 * 1024**2
    max_requests: int = 256
    file_age: float = 3600.0

    def __post_init__(self) -> None:
        """Refuse what would let everybody in the network spend money."""
        if not self.token and not is_local(self.host):
            raise ServerOptionError(
                f"Other machines can reach {self.host}, and each request costs money: name the "
                "environment variable of a token with --token-env, or serve on 127.0.0.1."
            )


def is_local(host: str) -> bool:
    """Return whether only this machine can reach a host."""
    if host.casefold() in LOCAL_NAMES:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
