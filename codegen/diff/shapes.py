"""Read a schema as the alternatives that it allows, with references followed and null set apart."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nodetool.fal.compiler.parsing.budget import MAX_WRITTEN
from nodetool.fal.compiler.parsing.refs import Refs, Schema, items, names
from nodetool.fal.compiler.parsing.schema_types import MAX_ENUM

#: names of the types of JSON in sentences
_WORDS = {
    "string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false",
    "array": "a list", "object": "an object", "any": "any value",
}  # fmt: skip
#: maximum number of values that a sentence lists
MAX_LISTED = 12


@dataclass(frozen=True, slots=True)
class Option:
    """One alternative.

    Attributes:
        kind: a type of JSON, or ``any``.
        schema: with its references followed.
        required: names of the properties of an object that must be set.
    """

    kind: str
    schema: Schema = field(default_factory=dict)
    required: frozenset[str] = frozenset()

    @property
    def properties(self) -> Mapping[str, Any]:
        """Return the schemas of the properties of an object."""
        value = self.schema.get("properties")
        return value if isinstance(value, dict) else {}

    def describe(self) -> str:
        """Return the type in words: ``a list``, ``LoraWeight``."""
        title = self.schema.get("title")
        if self.kind == "object" and isinstance(title, str) and title:
            return f"{title:.60} objects"
        return _WORDS[self.kind]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a schema allows.

    Attributes:
        schema: the schema with its references followed, for what belongs to no alternative.
        nullable: whether null is allowed.
        values: the closed set of values, of all alternatives that are one.
        options: the other alternatives.
    """

    schema: Schema
    nullable: bool = False
    values: tuple[Any, ...] = ()
    options: tuple[Option, ...] = ()

    def describe(self) -> str:
        """Return the type in words: ``text or a list``."""
        one_of = "one of " if len(self.values) > 1 else ""
        closed = [f"{one_of}{list_values(self.values)}"] if self.values else []
        parts = dict.fromkeys([*closed, *(option.describe() for option in self.options)])
        return " or ".join(parts) or "null"


ANY = Shape({}, nullable=True, options=(Option("any"),))


def read_shape(schema: Any, refs: Refs, depth: int = 0) -> Shape:
    """Read a schema; what is not understood, or beyond the budget, allows any value."""
    if not refs.budget.spend():
        return ANY
    extra = {}
    if isinstance(schema, dict) and "$ref" in schema:
        extra = {key: value for key, value in schema.items() if key != "$ref"}
    resolved = {**refs.follow(schema, ""), **extra}
    nullable = resolved.get("nullable") is True
    values: list[Any] = []
    options: list[Option] = []
    alternatives = items(resolved.get("anyOf")) or items(resolved.get("oneOf"))
    if alternatives and depth < 5:
        for alternative in alternatives:
            inner = read_shape(alternative, refs, depth + 1)
            nullable = nullable or inner.nullable
            values += inner.values
            options += inner.options
    elif "const" in resolved:
        values = [resolved["const"]]
    elif isinstance(resolved.get("enum"), list):
        values = resolved["enum"][:MAX_ENUM]
    else:
        options = list(_plain_options(resolved))
        if any(option.kind == "null" for option in options):
            nullable = True
            options = [option for option in options if option.kind != "null"]
    if None in values:
        nullable = True
    if len(options) > MAX_WRITTEN or any(option.kind == "any" for option in options):
        return replace(ANY, schema=resolved)
    return Shape(resolved, nullable, _unique(v for v in values if v is not None), tuple(options))


def _plain_options(schema: Schema) -> Iterator[Option]:
    """Yield an alternative for each type of a schema without alternatives of its own."""
    kinds = schema.get("type")
    if kinds is None and isinstance(schema.get("properties"), dict):
        kinds = "object"
    listed = [kinds] if isinstance(kinds, str) else names(kinds)
    known = [kind for kind in dict.fromkeys(listed) if kind in _WORDS or kind == "null"]
    for kind in known or ["any"]:
        if kind in {"any", "null"}:
            yield Option(kind)
        else:
            yield Option(kind, schema, frozenset(names(schema.get("required"))))


def _unique(values: Iterator[Any]) -> tuple[Any, ...]:
    """Return the values without repetitions; 1, 1.0 and True differ."""
    return tuple({canonical(value): value for value in values}.values())


def canonical(value: Any) -> str:
    """Return a text that is the same for equal JSON values only; 1 and 1.0 are one number."""
    if isinstance(value, str):  # as json.dumps would, but most values are texts, and there are many
        return f'"{value}"'
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def format_value(value: Any) -> str:
    """Return a value as a sentence shows it: JSON, cut off where it is long."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except ValueError:  # Python writes no integers of thousands of digits
        text = "a number of thousands of digits"
    return text if len(text) <= 80 else f"{text[:77]}…"


def list_values(values: Sequence[Any]) -> str:
    """Return values as a sentence lists them; of many, how many more there are."""
    listed = [format_value(value) for value in values[:MAX_LISTED]]
    rest = len(values) - len(listed)
    return ", ".join(listed) + (f" and {rest} more" if rest else "")


# -- limits --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a number or a size; an exclusive one is just beside the number.

    Attributes:
        low: the least number, and 1 if it is excluded itself.
        high: the greatest number, and -1 if it is excluded itself.
    """

    low: tuple[float, int] = (-math.inf, 0)
    high: tuple[float, int] = (math.inf, 0)

    def __str__(self) -> str:
        parts = []
        if self.low[0] != -math.inf:
            parts.append(f"{'more than' if self.low[1] else 'at least'} {self.low[0]:.15g}")
        if self.high[0] != math.inf:
            parts.append(f"{'less than' if self.high[1] else 'at most'} {self.high[0]:.15g}")
        return " and ".join(parts) or "anything"


def number_limits(schema: Schema, *, whole: bool) -> Limits:
    """Return the limits of a number, in either dialect of exclusive ones.

    Args:
        schema: of a number.
        whole: whether it is an integer, for which exclusive limits become inclusive.
    """
    low = (number_of(schema, "minimum", -math.inf), 0)
    high = (number_of(schema, "maximum", math.inf), 0)
    if schema.get("exclusiveMinimum") is True:
        low = (low[0], 1)
    if schema.get("exclusiveMaximum") is True:
        high = (high[0], -1)
    low = max(low, (number_of(schema, "exclusiveMinimum", -math.inf), 1))
    high = min(high, (number_of(schema, "exclusiveMaximum", math.inf), -1))
    if whole and math.isfinite(low[0]):
        low = (math.floor(low[0]) + 1 if low[1] else math.ceil(low[0]), 0)
    if whole and math.isfinite(high[0]):
        high = (math.ceil(high[0]) - 1 if high[1] else math.floor(high[0]), 0)
    return Limits(
        low if math.isfinite(low[0]) else (-math.inf, 0),
        high if math.isfinite(high[0]) else (math.inf, 0),
    )


def size_limits(schema: Schema, low: str, high: str) -> Limits:
    """Return the limits of a length or a number of items, which is never below 0."""
    least = max(0, number_of(schema, low, 0))
    return Limits((least or -math.inf, 0), (number_of(schema, high, math.inf), 0))


def number_of(schema: Schema, key: str, otherwise: float) -> float:
    """Return a number of a schema, or another one where there is none."""
    value = schema.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return otherwise
    try:
        number = float(value)
    except OverflowError:  # an integer beyond all floats
        return otherwise
    return otherwise if math.isnan(number) else number


def step(schema: Schema) -> float | None:
    """Return what a number must be a multiple of; None for any number."""
    value = number_of(schema, "multipleOf", 0)
    return value if 0 < value < math.inf else None


def rejected(values: Iterable[Any], shape: Shape) -> list[Any]:
    """Return those of some values that a shape does not allow."""
    allowed = {canonical(each) for each in shape.values}
    return [
        value
        for value in values
        if canonical(value) not in allowed
        and not any(_is_accepted_by(value, option) for option in shape.options)
    ]


def _is_accepted_by(value: Any, option: Option) -> bool:
    match option.kind:
        case "any":
            return True
        case "string":
            limits = size_limits(option.schema, "minLength", "maxLength")
            return isinstance(value, str) and _is_within(len(value), limits)
        case "integer" | "number":
            if isinstance(value, bool) or not isinstance(value, int | float):
                return False
            whole = option.kind == "integer"
            is_fraction = isinstance(value, float) and not value.is_integer()
            multiple = step(option.schema)
            return (
                not (whole and is_fraction)
                and _is_within(value, number_limits(option.schema, whole=whole))
                and (multiple is None or math.isclose(value % multiple, 0, abs_tol=1e-9))
            )
        case "boolean":
            return isinstance(value, bool)
    return False


def _is_within(number: float, limits: Limits) -> bool:
    return limits.low <= (number, 0) <= limits.high
