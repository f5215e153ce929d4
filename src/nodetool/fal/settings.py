"""What the environment says about how jobs are run; a node's own options come before it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from nodetool.fal.errors import FalError

#: secrets of NodeTool's and variables that may hold the key, the first one first
KEY_NAMES = ("FAL_API_KEY", "FAL_KEY")
#: what people can set -> what it does
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
}


#: the list of jobs of what the current task runs, where it is not that of the environment
JOURNAL: ContextVar[Path | None] = ContextVar("nodetool_fal_journal", default=None)


class SettingError(FalError, ValueError):
    """A setting is not what it must be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How jobs are run. All times are seconds, all sizes bytes.

    Attributes:
        max_concurrent: most jobs of this process at fal at once.
        timeout: longest time from the submission of a job to its result; 0 is for ever.
        patience: how long the network may be lost while a job is waited for.
        recovery: how long to look for a job whose submission was never answered.
        poll_first: pause after the first look at a job; it grows up to ``poll_last``.
        poll_last: longest pause between two looks at a job.
        download: whether the files of results are fetched into the run.
        download_limit: largest file that is fetched.
        cache: how long a result answers the same request again; 0 is never.
        journal: file of the list of jobs.
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


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that the environment asks for.

    Raises:
        SettingError: naming the variable, its value and what it may be.
    """
    told = os.environ if environment is None else environment
    own = JOURNAL.get() if environment is None else None
    default = Settings()
    return Settings(
        max_concurrent=int(_number(told, "FAL_MAX_CONCURRENT", default.max_concurrent, least=1)),
        timeout=_number(told, "FAL_TIMEOUT", default.timeout),
        patience=_number(told, "FAL_PATIENCE", default.patience),
        recovery=_number(told, "FAL_RECOVERY", default.recovery),
        download=_switch(told, "FAL_DOWNLOAD"),
        download_limit=int(_number(told, "FAL_DOWNLOAD_LIMIT", default.download_limit, least=1)),
        cache=_number(told, "FAL_CACHE", default.cache),
        journal=own or _file(told, "FAL_JOURNAL") or default_journal(),
    )


def default_journal() -> Path:
    """Where the list of jobs is kept unless FAL_JOURNAL says otherwise."""
    return Path(platformdirs.user_state_dir("nodetool-fal", appauthor=False)) / "jobs.sqlite"


def _number(told: Mapping[str, str], name: str, default: float, least: float = 0) -> float:
    text = (told.get(name) or "").strip()
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not least <= number < float("inf"):
        raise SettingError(f"{name} is {text[:40]!r}; it must be a number of at least {least:g}")
    return number


def _file(told: Mapping[str, str], name: str) -> Path | None:
    """An absolute path; ``~`` is the home folder."""
    text = (told.get(name) or "").strip()
    if not text:
        return None
    try:
        return Path(text).expanduser().absolute()
    except (RuntimeError, OSError):  # nobody of that name; no current folder
        raise SettingError(f"{name} is {text[:40]!r}; it must be the path of a file") from None


def _switch(told: Mapping[str, str], name: str) -> bool:
    text = (told.get(name) or "").strip().casefold()
    if text in {"", "0", "false", "no", "off"}:
        return False
    if text in {"1", "true", "yes", "on"}:
        return True
    raise SettingError(f"{name} is {text[:40]!r}; it must be 1 or 0")
