"""Options that every node accepts in addition to its fields: how to run it."""

from collections.abc import Callable, Mapping
from typing import Any

from nodetool.fal.text import truncate_repr


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _is_timeout(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return bool(0 <= value < MAX_TIMEOUT)  # false for NaN


#: longest timeout of a job in seconds: some 31,000 years
MAX_TIMEOUT = 10**12

#: name of an option -> predicate for valid values, and their description
RUN_OPTIONS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "fal_download": (_is_switch, "true to fetch the files of the result into the run, or false"),
    "fal_timeout": (_is_timeout, "a number of seconds, 0 for ever"),
    "fal_force": (_is_switch, "true to pay anew although the result is known, or false"),
    "fal_priority": (lambda value: value in ("normal", "low"), "'normal' or 'low'"),
}


def option_problem(name: str, value: Any) -> str:
    """Return what is wrong with a value of one of :data:`RUN_OPTIONS`; empty if it is valid."""
    is_valid, expected = RUN_OPTIONS[name]
    return "" if is_valid(value) else f"{name} must be {expected}, not {truncate_repr(value)}"
