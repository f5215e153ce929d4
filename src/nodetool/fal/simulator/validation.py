"""Validate arguments against the input schema of an endpoint, and report problems in fal's format.

fal's runners validate arguments with pydantic and respond 422 with a list of problems. Types,
locations and contexts here are theirs; the sentences are this project's.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from functools import cached_property
from typing import Any

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

from nodetool.fal.compiler.parsing.documents import containers_in
from nodetool.fal.values.encode import is_multiple

Problem = dict[str, Any]

#: JSON type -> pydantic's type of the error, and a description of the expected value
_TYPES = {
    "string": ("string_type", "a string"),
    "integer": ("int_type", "a whole number"),
    "number": ("float_type", "a number"),
    "boolean": ("bool_type", "true or false"),
    "array": ("list_type", "a list"),
    "object": ("dict_type", "an object"),
    "null": ("none_required", "null"),
}
#: keyword -> pydantic's type of the error, name of the limit in ctx, phrase
_LIMITS = {
    "minimum": ("greater_than_equal", "ge", "at least"),
    "maximum": ("less_than_equal", "le", "at most"),
    "exclusiveMinimum": ("greater_than", "gt", "more than"),
    "exclusiveMaximum": ("less_than", "lt", "less than"),
    "multipleOf": ("multiple_of", "multiple_of", "a multiple of"),
}
_LENGTHS = {
    "minLength": ("string_too_short", "min_length", "at least", "characters"),
    "maxLength": ("string_too_long", "max_length", "at most", "characters"),
    "minItems": ("too_short", "min_length", "at least", "items"),
    "maxItems": ("too_long", "max_length", "at most", "items"),
}


#: most keywords that one validation evaluates, and how many more for each part of the value: some
#: schemas expand without end
MAX_STEPS, STEPS_PER_PART = 10_000, 50
_steps: ContextVar[int] = ContextVar("_steps")


class UncheckableError(ValueError):
    """Raised when a schema expands too far for arguments to be validated against it."""


def _counted(keyword: Any) -> Any:
    """Wrap the check of a keyword so that each evaluation counts as a step."""

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        _steps.set(_steps.get() - 1)
        if _steps.get() < 0:
            raise UncheckableError
        return keyword(validator, value, instance, schema)

    return check


def _multiple_of(validator: Any, step: Any, instance: Any, schema: Any) -> Any:
    """Check a multiple as fal does, whose numbers are decimal: 1.4 is a multiple of 0.1."""
    is_number = isinstance(instance, int | float) and not isinstance(instance, bool)
    if is_number and step > 0 and not is_multiple(instance, step):
        yield ValidationError(f"{instance!r} is not a multiple of {step}")


_BoundedValidator: Any = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {
        name: _counted(check)
        for name, check in {
            **Draft202012Validator.VALIDATORS,
            "multipleOf": _multiple_of,
        }.items()
    },
)


class Validator:
    """Validates the arguments of one endpoint.

    Args:
        schema: a self-contained JSON schema: its references point inside itself.
    """

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._validator = _BoundedValidator(schema)

    @cached_property
    def _root(self) -> Mapping[str, Any]:
        """Return the schema of the arguments itself, where the whole only refers to it."""
        root = self._schema
        for _ in range(20):
            if "$ref" not in root:
                break
            root = _target(self._schema, root["$ref"])
        return root

    @cached_property
    def _names(self) -> frozenset[str] | None:
        """Return the names of all arguments; None when other names are allowed too."""
        open_ended = self._root.get("additionalProperties", False) is not False
        names = self._root.get("properties", {})
        return None if open_ended or not names or "allOf" in self._root else frozenset(names)

    @cached_property
    def _defaults(self) -> dict[str, Any]:
        """Return the defaults of all arguments that have one."""
        properties = self._root.get("properties", {})
        return {
            name: schema["default"]
            for name, schema in properties.items()
            if isinstance(schema, Mapping) and "default" in schema
        }

    def problems(self, arguments: Any) -> list[Problem]:
        """Return all problems with the arguments, as the items of fal's ``detail``.

        Raises:
            UncheckableError: if the schema expands too far.
        """
        problems: list[Problem] = []
        _steps.set(MAX_STEPS + STEPS_PER_PART * _count_parts(arguments))
        try:
            for error in self._validator.iter_errors(arguments):
                problems += _problems(error, ("body",))
        except Unresolvable:
            pass  # some documents refer to what is not in them: there is nothing to validate against
        except (UncheckableError, RecursionError):
            raise UncheckableError(
                "its schema contains itself, or expands into too many rules"
            ) from None
        if self._names is not None and isinstance(arguments, dict):
            for name in arguments.keys() - self._names:
                problems.append(
                    _problem(("body", name), "extra_forbidden", "unknown argument", arguments[name])
                )
        choices = [p["loc"] for p in problems if p["type"] == "literal_error"]
        problems = [p for p in problems if p["type"] == "literal_error" or p["loc"] not in choices]
        return sorted(problems, key=lambda problem: [str(part) for part in problem["loc"]])

    def with_defaults(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments together with the defaults of those that are missing."""
        return {**self._defaults, **arguments}


def _count_parts(value: Any) -> int:
    """Return how many objects, lists and items there are in a JSON value."""
    count, level = 1, [value] if isinstance(value, dict | list) else []
    while level:
        count += sum(map(len, level))
        level = containers_in(level)
    return count


def malformed(message: str, position: int) -> Problem:
    """Return the problem of a body that is not JSON at all."""
    ctx = {"error": message}
    return _problem(("body", position), "json_invalid", "the body is not JSON", {}, ctx)


def _target(root: Mapping[str, Any], reference: Any) -> Mapping[str, Any]:
    """Return the schema that a reference points to; an empty one when there is none."""
    target: Any = root
    for part in str(reference).removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        target = target.get(key) if isinstance(target, Mapping) else None
    return target if isinstance(target, Mapping) else {}


def _problem(
    loc: tuple[Any, ...], kind: str, msg: str, value: Any, ctx: Mapping[str, Any] | None = None
) -> Problem:
    problem = {"loc": list(loc), "msg": msg, "type": kind, "input": value}
    return {**problem, "ctx": dict(ctx)} if ctx else problem


def _problems(error: ValidationError, parent: tuple[Any, ...]) -> Iterator[Problem]:
    """Yield the problems of one error of jsonschema, which may contain several."""
    loc = (*parent, *error.relative_path)
    keyword = str(error.validator)
    if keyword in {"anyOf", "oneOf"} and error.context:
        yield from _union(error, loc)
    elif keyword in _ITEMS:
        yield _ITEMS[keyword](error, loc)
    elif keyword in _LIMITS:
        kind, name, phrase = _LIMITS[keyword]
        limit = error.validator_value
        yield _problem(loc, kind, f"must be {phrase} {limit}", error.instance, {name: limit})
    elif keyword in _LENGTHS:
        kind, name, phrase, unit = _LENGTHS[keyword]
        limit = error.validator_value
        ctx = {name: limit, "actual_length": len(_instance(error))}
        yield _problem(loc, kind, f"must have {phrase} {limit} {unit}", error.instance, ctx)
    else:
        yield _problem(loc, "value_error", f"breaks the rule {keyword!r}", error.instance)


def _union(error: ValidationError, loc: tuple[Any, ...]) -> Iterator[Problem]:
    """Yield the problems with each branch of a union, except null; a single branch is not named."""
    branches: list[Any] = list(_value(error))
    non_null = [i for i, branch in enumerate(branches) if branch.get("type") != "null"]
    for cause in error.context or ():
        index = cause.relative_schema_path[0]
        if index in non_null:
            name = (_branch_name(branches[int(index)]),) if len(non_null) > 1 else ()
            # the location of the cause is relative to the union
            yield from _problems(cause, (*loc, *name))


def _branch_name(branch: Mapping[str, Any]) -> str:
    """Return the name that pydantic gives a branch of a union in the location of an error."""
    if "$ref" in branch:
        return str(branch["$ref"]).rpartition("/")[2]
    if "enum" in branch or "const" in branch:
        return f"literal[{','.join(map(repr, branch.get('enum', [branch.get('const')])))}]"
    names = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
    kind = branch.get("type")
    return names.get(str(kind), {"array": "list", "object": "dict"}.get(str(kind), str(kind)))


def _value(error: ValidationError) -> Any:
    """Return the value of the failed keyword; the library types it as possibly unset."""
    return error.validator_value


def _instance(error: ValidationError) -> Any:
    """Return the invalid value; the library types it as possibly unset."""
    return error.instance


def _missing(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    # jsonschema names the property only in its message: 'prompt' is a required property
    name = ast.literal_eval(error.message.removesuffix(" is a required property"))
    return _problem((*loc, name), "missing", "this argument is required", error.instance)


def _wrong_type(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    expected = _value(error)
    if isinstance(expected, list):
        expected = next((k for k in expected if k != "null"), "null")
    if expected == "integer" and isinstance(error.instance, float):
        return _problem(loc, "int_from_float", "must be a whole number", error.instance)
    kind, description = _TYPES.get(str(expected), ("value_error", str(expected)))
    if expected == "object" and len(loc) == 1:
        kind = "model_attributes_type"
    return _problem(loc, kind, f"must be {description}", error.instance)


def _choice(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    values = _value(error)
    values = values if error.validator == "enum" else [values]
    expected = " or ".join(filter(None, [", ".join(map(repr, values[:-1])), repr(values[-1])]))
    return _problem(
        loc, "literal_error", f"must be {expected}", error.instance, {"expected": expected}
    )


def _pattern(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    pattern = error.validator_value
    return _problem(
        loc,
        "string_pattern_mismatch",
        f"must match {pattern!r}",
        error.instance,
        {"pattern": pattern},
    )


def _extra(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    known = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    name = next((n for n in _instance(error) if n not in known), "")
    return _problem((*loc, name), "extra_forbidden", "unknown argument", _instance(error).get(name))


_ITEMS: dict[str, Callable[[ValidationError, tuple[Any, ...]], Problem]] = {
    "required": _missing,
    "type": _wrong_type,
    "enum": _choice,
    "const": _choice,
    "pattern": _pattern,
    "additionalProperties": _extra,
}
