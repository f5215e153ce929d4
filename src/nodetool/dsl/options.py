"""Functions whose keyword arguments are the fields of a dataclass, so that these stand in one place."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

S = TypeVar("S")
P = ParamSpec("P")
O = TypeVar("O")  # noqa: E741
R = TypeVar("R")


def takes_options(
    options_class: Callable[P, O],
) -> Callable[[Callable[[S, O], R]], Callable[Concatenate[S, P], R]]:
    """Return a decorator: a method that takes an object of options takes its fields instead.

    Args:
        options_class: the dataclass of the options.
    """

    def decorate(method: Callable[[S, O], R]) -> Callable[Concatenate[S, P], R]:
        @functools.wraps(method)
        def wrapper(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            return method(self, options_class(*args, **kwargs))

        # for help() and notebooks
        own, *_ = inspect.signature(method).parameters.values()
        fields = inspect.signature(options_class).parameters.values()
        signature = inspect.signature(method).replace(parameters=[own, *fields])
        wrapper.__signature__ = signature  # type: ignore[attr-defined]
        return wrapper

    return decorate
