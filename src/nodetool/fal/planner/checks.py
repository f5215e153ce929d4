"""Check values against the types of a document, files being whatever the caller has."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from nodetool.fal.compiler.ir import BoundsIR, Kind, StructIR, TypeIR
from nodetool.fal.planner.fit import choices, listed

_TYPES = {Kind.STR: "a text", Kind.BOOL: "true or false", Kind.LIST: "a list"}


def problem(value: Any, type_: TypeIR) -> str:
    """Return why a value cannot be sent as a type, as a phrase; empty if it can."""
    if value is None:
        return "" if type_.nullable or type_.kind is Kind.ANY else "must have a value"
    if type_.kind in {Kind.UNION, Kind.PRESET}:
        return _alternatives(value, type_)
    if options := choices(type_):
        fits = any(value == each and _is_bool(value) == _is_bool(each) for each in options)
        return "" if fits else f"must be one of {listed(options)}"
    match type_.kind:
        case Kind.MEDIA:
            return _file(value, type_)
        case Kind.INT | Kind.FLOAT:
            return _number(value, type_)
        case Kind.STR:
            return _text(value, type_.bounds) if isinstance(value, str) else "must be a text"
        case Kind.BOOL:
            return "" if isinstance(value, bool) else "must be true or false"
        case Kind.LIST:
            return _items(value, type_)
        case Kind.STRUCT:
            return _object(value, type_.struct)
        case Kind.MAP:
            return "" if isinstance(value, Mapping) else "must be an object"
    return ""


def is_in_schema(value: Any, name: str, schema: Mapping[str, Any]) -> bool:
    """Return whether the document's own schema accepts a value, where its type in the IR does not.

    The IR says less than a schema: one file or a list of files is a list there.

    Args:
        value: JSON.
        name: of the argument.
        schema: of all arguments, from :meth:`~nodetool.fal.catalogue.endpoints.Endpoint.input_schema`.
    """
    from jsonschema import Draft202012Validator  # slow to import, and seldom needed
    from referencing.exceptions import Unresolvable

    try:
        errors = list(Draft202012Validator(schema).iter_errors({name: value}))
    except (Unresolvable, RecursionError):
        return False
    return not any(name in error.absolute_path for error in errors)


def _alternatives(value: Any, type_: TypeIR) -> str:
    """Return why a value is none of several types."""
    options = choices(type_)
    if any(value == each and _is_bool(value) == _is_bool(each) for each in options):
        return ""
    problems = [problem(value, member) for member in type_.members]
    if "" in problems:
        return ""
    known = [f"must be one of {listed(options)}"] if options else []
    return ", or ".join(dict.fromkeys([*known, *problems]))


def _file(value: Any, type_: TypeIR) -> str:
    if isinstance(value, bool | int | float):
        return "must be a file"
    if type_.wrapped is not None and isinstance(value, Mapping) and not value.get("url"):
        return "must be an object with the file's url"
    return ""


def _number(value: Any, type_: TypeIR) -> str:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return "must be a number"
    if not math.isfinite(value):
        return "must be a finite number"
    if type_.kind is Kind.INT and value != int(value):
        return "must be a whole number"
    limits = type_.bounds
    number = Fraction(str(value))
    rules = [
        (limits.ge is None or value >= limits.ge, f"at least {limits.ge}"),
        (limits.gt is None or value > limits.gt, f"more than {limits.gt}"),
        (limits.le is None or value <= limits.le, f"at most {limits.le}"),
        (limits.lt is None or value < limits.lt, f"less than {limits.lt}"),
        (
            not limits.multiple_of or number % Fraction(str(limits.multiple_of)) == 0,
            f"a multiple of {limits.multiple_of}",
        ),
    ]
    return next((f"must be {phrase}" for holds, phrase in rules if not holds), "")


def _text(value: str, limits: BoundsIR) -> str:
    if limits.min_length is not None and len(value) < limits.min_length:
        return f"must have at least {limits.min_length} characters"
    if limits.max_length is not None and len(value) > limits.max_length:
        return f"must have at most {limits.max_length} characters"
    if limits.pattern and not re.search(limits.pattern, value):
        return f"must match {limits.pattern!r}"
    return ""


def _items(value: Any, type_: TypeIR) -> str:
    if not isinstance(value, list | tuple):
        return "must be a list"
    limits = type_.bounds
    if limits.min_length is not None and len(value) < limits.min_length:
        return f"must have at least {limits.min_length} items"
    if limits.max_length is not None and len(value) > limits.max_length:
        return f"must have at most {limits.max_length} items"
    if type_.item is None:
        return ""
    problems = (problem(each, type_.item) for each in value)
    return next((f"has an item that {each}" for each in problems if each), "")


def _object(value: Any, struct: StructIR | None) -> str:
    if not isinstance(value, Mapping):
        return "must be an object"
    for field in struct.fields if struct is not None else ():
        if field.api_name in value:
            if why := problem(value[field.api_name], field.type):
                return f"has a {field.api_name!r} that {why}"
        elif field.required:
            return f"must have {field.api_name!r}"
    return ""


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)
