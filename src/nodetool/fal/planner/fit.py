"""Fit single values to the type of an argument: what would be sent, and how near it is."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from nodetool.fal.compiler.ir import BoundsIR, Kind, TypeIR
from nodetool.fal.planner.plan import Decision, DecisionKind

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fit:
    """What an argument would get for a value, before it is known which argument.

    Attributes:
        kind: how near it is.
        value: what would be sent; None where nothing is.
        reason: why it is not exact, as a sentence.
    """

    kind: DecisionKind
    value: Any = None
    reason: str = ""

    def into(self, setting: str, asked: Any, name: str) -> Decision:
        """Return the decision about a setting whose value goes into an argument."""
        sent = {} if self.kind is DecisionKind.UNSUPPORTED else {name: self.value}
        return Decision(field=setting, asked=asked, sent=sent, kind=self.kind, reason=self.reason)


def exact(value: Any) -> Fit:
    """Return a value that is sent as asked."""
    return Fit(DecisionKind.EXACT, value)


def converted(value: Any, reason: str) -> Fit:
    """Return a value that says the same in another form."""
    return Fit(DecisionKind.CONVERTED, value, reason)


def nearest(value: Any, reason: str) -> Fit:
    """Return the closest value that there is."""
    return Fit(DecisionKind.NEAREST, value, reason)


def unsupported(reason: str) -> Fit:
    """Return that nothing can be sent."""
    return Fit(DecisionKind.UNSUPPORTED, None, reason)


def refuse(setting: str, asked: Any, reason: str) -> Decision:
    """Return the decision about a setting that cannot be met."""
    return unsupported(reason).into(setting, asked, "")


def decide(
    setting: str, asked: Any, kind: DecisionKind, sent: Mapping[str, Any], reason: str = ""
) -> Decision:
    """Return a decision that sends several arguments."""
    return Decision(field=setting, asked=asked, sent=sent, kind=kind, reason=reason)


def choices(type_: TypeIR) -> tuple[Any, ...]:
    """Return the values that a type is limited to, or offers as presets; empty if it is open."""
    return type_.enum.values if type_.enum is not None else type_.values


def listed(values: Any, limit: int = 12) -> str:
    """Return values as a list for a sentence, shortened."""
    shown = [str(value) for value in values]
    return ", ".join(shown[:limit]) + (" …" if len(shown) > limit else "")


def fit_text(value: str, type_: TypeIR) -> Fit:
    """Fit a text: it is never cut."""
    if type_.kind is Kind.LIST and type_.item is not None:
        inner = fit_text(value, type_.item)
        if inner.kind is DecisionKind.UNSUPPORTED:
            return inner
        return converted([inner.value], "The argument is a list, which gets one item.")
    limits = type_.bounds
    if limits.max_length is not None and len(value) > limits.max_length:
        return unsupported(
            f"It has {len(value)} characters; the endpoint takes at most {limits.max_length}."
        )
    if limits.min_length is not None and len(value) < limits.min_length:
        return unsupported(
            f"It has {len(value)} characters; the endpoint needs at least {limits.min_length}."
        )
    if limits.pattern and not re.search(limits.pattern, value):
        return unsupported("It does not have the form that the endpoint needs.")
    return exact(value)


def fit_number(value: float, type_: TypeIR, *, scale: int = 1, what: str = "value") -> Fit:
    """Fit a number: into the bounds, to the step, or to the nearest of the choices.

    Args:
        value: what is asked for.
        type_: of the argument.
        scale: how many units of the argument one unit of the value is: 1000 for milliseconds.
        what: what the number is, for reasons.
    """
    try:
        wanted = Fraction(str(value))  # str: 0.1 is a tenth
    except ValueError:
        return unsupported(f"The {what} must be a finite number.")
    if options := _numbers(type_):
        number, chosen = min(options, key=lambda each: (abs(each[0] - wanted * scale), each[0]))
        if number != wanted * scale:
            return nearest(chosen, f"The endpoint has only {listed(v for _, v in options)}.")
        if isinstance(chosen, str):
            return converted(chosen, f"The endpoint writes it {chosen!r}.")
        return exact(chosen)
    member = _number_type(type_)
    if member is None:
        return unsupported(f"The endpoint has no {what} that is a number.")
    number = _within(wanted * scale, member.bounds, whole=member.kind is Kind.INT)
    sent = _plain(number, value if scale == 1 else None)
    if number != wanted * scale:
        return nearest(sent, f"The endpoint takes {_range(member)}.")
    return exact(sent) if scale == 1 else converted(sent, "The endpoint counts in milliseconds.")


def is_whole(type_: TypeIR) -> bool:
    """Return whether a type takes whole numbers only."""
    member = _number_type(type_)
    return member is not None and member.kind is Kind.INT


def _numbers(type_: TypeIR) -> list[tuple[Fraction, Any]]:
    """Return the numbers that a closed set stands for, with its values; empty if it is open."""
    if type_.kind is Kind.PRESET and _number_type(type_) is not None:
        return []
    pairs: list[tuple[Fraction, Any]] = []
    for value in choices(type_):
        if isinstance(value, str):
            match = _NUMBER.fullmatch(value.strip())
            if match and match[2].lower() in {"", "s", "sec", "seconds", "fps"}:
                pairs.append((Fraction(match[1]), value))
        elif isinstance(value, int | float) and not isinstance(value, bool):
            pairs.append((Fraction(str(value)), value))
    return pairs


def _number_type(type_: TypeIR) -> TypeIR | None:
    """Return the number among the alternatives of a type, or the type itself."""
    if type_.kind in {Kind.INT, Kind.FLOAT}:
        return type_
    return next((m for m in type_.members if m.kind in {Kind.INT, Kind.FLOAT}), None)


def _within(number: Fraction, bounds: BoundsIR, *, whole: bool) -> Fraction:
    """Return the number nearest to this one that satisfies the bounds."""
    step = Fraction(str(bounds.multiple_of)) if bounds.multiple_of else Fraction(1)
    stepped = whole or bool(bounds.multiple_of)
    smallest = step if stepped else Fraction(1, 1000)
    low, high = _limit(bounds.ge), _limit(bounds.le)
    if bounds.gt is not None:
        above = Fraction(str(bounds.gt)) + smallest
        low = above if low is None else max(low, above)
    if bounds.lt is not None:
        below = Fraction(str(bounds.lt)) - smallest
        high = below if high is None else min(high, below)
    inside = number
    if bounds.gt is not None and number > Fraction(str(bounds.gt)) and not stepped:
        low = min(low or number, number)
    if low is not None:
        inside = max(inside, low)
    if high is not None:
        inside = min(inside, high)
    if stepped:
        count = inside / step
        inside = step * _round(count)
        if high is not None and inside > high:
            inside = step * math.floor(high / step)
        if low is not None and inside < low:
            inside = step * math.ceil(low / step)
    return inside


def _round(number: Fraction) -> int:
    """Return the nearest whole number, the smaller one of two: less costs less."""
    return math.ceil(number - Fraction(1, 2))


def _limit(value: float | None) -> Fraction | None:
    return None if value is None else Fraction(str(value))


def _plain(number: Fraction, asked: float | None) -> float:
    """Return a number for JSON: as asked where it is the same."""
    if asked is not None and Fraction(str(asked)) == number:
        return int(asked) if asked == int(asked) else asked
    return int(number) if number.denominator == 1 else float(number)


def _range(type_: TypeIR) -> str:
    """Return the numbers that a type takes, in words."""
    limits = type_.bounds
    low = limits.ge if limits.ge is not None else limits.gt
    high = limits.le if limits.le is not None else limits.lt
    parts = ["whole numbers" if type_.kind is Kind.INT else "numbers"]
    if low is not None and high is not None:
        parts.append(f"from {low:g} to {high:g}")
    elif low is not None or high is not None:
        parts.append(f"from {low:g}" if low is not None else f"up to {high:g}")
    if limits.multiple_of:
        parts.append(f"in steps of {limits.multiple_of:g}")
    return " ".join(parts)
