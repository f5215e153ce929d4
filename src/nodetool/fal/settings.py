"""Settings from environment variables on how jobs are run; a node's own options override them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

import platformdirs

from nodetool.fal.errors import FalError

#: NodeTool secrets and environment variables that may hold the key, in order of precedence
KEY_NAMES = ("FAL_API_KEY", "FAL_KEY")
#: environment variable -> its description
VARIABLES: Mapping[str, str] = {
    "FAL_API_KEY": "the key, id:secret; FAL_KEY is the same",
    "FAL_JOURNAL": "file of the list of jobs",
    "FAL_MAX_CONCURRENT": "most jobs of a process at fal at once",
    "FAL_TIMEOUT": "longest time for a job, seconds; 0 for ever",
    "FAL_PATIENCE": "how long the network may be away, seconds",
    "FAL_RECOVERY": "how long a lost submission is looked for, seconds",
    "FAL_DOWNLOAD": "1 to fetch the files of results",
    "FAL_DOWNLOAD_LIMIT": "largest file that is fetched, bytes",
    "FAL_CACHE": "how long the same request gets the same result for free, seconds",
    "FAL_CONFIG": "file of profiles and presets, instead of a nodetool-fal.toml",
    "FAL_PROFILE": "its profile that is used",
    "FAL_SPEND_LIMIT": "most that a process or a map may spend, US dollars",
    "FAL_ALLOW_UNKNOWN": "1 to submit what has no known price although there is a limit",
}


class SettingError(FalError, ValueError):
    """An environment variable has a value that is not allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How jobs are run. All times are seconds, all sizes bytes.

    Attributes:
        max_concurrent: maximum number of concurrent jobs of this process at fal.
        timeout: longest time from the submission of a job to its result; 0 for no limit.
        patience: how long requests are retried while the network is down.
        recovery: how long to search for a job whose submission got no response.
        poll_first: delay after the first poll of a job; it grows up to ``poll_last``.
        poll_last: longest delay between two polls of a job.
        download: whether the files of results are downloaded into the run.
        download_limit: size of the largest file that is downloaded.
        cache: how long a result is reused for the same request; 0 for never.
        journal: file of the list of jobs.
        spend_limit: most that this process, or a map, may spend, in US dollars; None for no limit.
        allow_unknown: whether jobs of unknown price may be submitted under a limit.
    """

    max_concurrent: int = 64
    timeout: float = 0.0
    patience: float = 300.0
    recovery: float = 30.0
    poll_first: float = 0.1
    poll_last: float = 2.0
    download: bool = False
    download_limit: int = 2 * 1024**3
    cache: float = 0.0
    journal: Path = Path()
    spend_limit: Decimal | None = None
    allow_unknown: bool = False


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from the environment.

    Args:
        environment: variables to use instead of the process's own.

    Raises:
        SettingError: names the variable, its value and what is allowed.
    """
    variables = os.environ if environment is None else environment
    default = Settings()
    return Settings(
        max_concurrent=int(
            _number(variables, "FAL_MAX_CONCURRENT", default.max_concurrent, minimum=1)
        ),
        timeout=_number(variables, "FAL_TIMEOUT", default.timeout),
        patience=_number(variables, "FAL_PATIENCE", default.patience),
        recovery=_number(variables, "FAL_RECOVERY", default.recovery),
        download=_switch(variables, "FAL_DOWNLOAD"),
        download_limit=int(
            _number(variables, "FAL_DOWNLOAD_LIMIT", default.download_limit, minimum=1)
        ),
        cache=_number(variables, "FAL_CACHE", default.cache),
        journal=_file(variables, "FAL_JOURNAL") or default_journal(),
        spend_limit=_amount(variables, "FAL_SPEND_LIMIT"),
        allow_unknown=_switch(variables, "FAL_ALLOW_UNKNOWN"),
    )


#: holds the settings of the run that the current task belongs to; empty once that has ended, and
#: outside of runs
_of_run: ContextVar[Sequence[Settings]] = ContextVar("nodetool_fal_settings", default=())


def current() -> Settings:
    """Return the settings of the current task: those of its run, else those of the environment.

    Raises:
        SettingError: an environment variable is not a valid setting.
    """
    return next(iter(_of_run.get()), None) or load()


@contextlib.contextmanager
def using(settings: Settings) -> Iterator[None]:
    """Give settings to everything that runs in the body, all nodes among it.

    NodeTool calls nodes with nothing but its own context, so a run hands them over in this way. A
    task that outlives the body no longer has them: a simulated run's journal is not for real jobs.
    """
    holder = [settings]
    token = _of_run.set(holder)
    try:
        yield
    finally:
        holder.clear()
        _of_run.reset(token)


def environment_key(name: str) -> str:
    """Return the key in an environment variable; empty if there is none.

    Args:
        name: one of :data:`KEY_NAMES`, or what a configuration names.
    """
    return os.environ.get(name) or ""


@contextlib.contextmanager
def environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set environment variables of this process while the body runs, and restore them.

    For what can be passed in no other way: fal's client reads its proxy and its key there.
    """
    previous = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in previous.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def default_journal() -> Path:
    """Return the file of the list of jobs that is used if FAL_JOURNAL is not set."""
    return Path(platformdirs.user_state_dir("nodetool-fal", appauthor=False)) / "jobs.sqlite"


def _number(variables: Mapping[str, str], name: str, default: float, minimum: float = 0) -> float:
    text = (variables.get(name) or "").strip()
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not minimum <= number < float("inf"):
        raise SettingError(f"{name} is {text[:40]!r}; it must be a number of at least {minimum:g}")
    return number


def _amount(variables: Mapping[str, str], name: str) -> Decimal | None:
    text = (variables.get(name) or "").strip()
    try:
        return parse_amount(text) if text else None
    except ValueError as error:
        raise SettingError(f"{name} is {text[:40]!r}; {error}") from None


def parse_amount(text: str) -> Decimal:
    """Return an amount of money as a decimal number.

    Raises:
        ValueError: it is none, or negative; the message says what is allowed.
    """
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise ValueError("it must be an amount in US dollars of at least 0, such as 2.50")
    return amount


def _file(variables: Mapping[str, str], name: str) -> Path | None:
    """Return an absolute path, in which ``~`` is the home folder, or None if it is not set."""
    text = (variables.get(name) or "").strip()
    if not text:
        return None
    try:
        return Path(text).expanduser().absolute()
    except (RuntimeError, OSError):  # no such user; no current folder
        raise SettingError(f"{name} is {text[:40]!r}; it must be the path of a file") from None


def _switch(variables: Mapping[str, str], name: str) -> bool:
    text = (variables.get(name) or "").strip().casefold()
    if text in {"", "0", "false", "no", "off"}:
        return False
    if text in {"1", "true", "yes", "on"}:
        return True
    raise SettingError(f"{name} is {text[:40]!r}; it must be 1 or 0")
