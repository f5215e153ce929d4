"""Arguments held against the input schema of an endpoint, and what is wrong in fal's words.

fal's runners check arguments with pydantic and answer 422 with a list of what is wrong. Types,
places and contexts here are theirs; the sentences are this project's.
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

Problem = dict[str, Any]

#: JSON type -> pydantic's type of the error, and the words for what is wanted
_TYPES = {
    "string": ("string_type", "a text"),
    "integer": ("int_type", "a whole number"),
    "number": ("float_type", "a number"),
    "boolean": ("bool_type", "true or false"),
    "array": ("list_type", "a list"),
    "object": ("dict_type", "an object"),
    "null": ("none_required", "null"),
}
#: keyword -> pydantic's type of the error, name of the limit in ctx, words
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


#: most keywords that one check holds against a value, and more for each part of the value: some
#: schemas unfold for ever
MOST_STEPS, MORE_STEPS = 10_000, 50
_steps: ContextVar[int] = ContextVar("_steps")


class UncheckableError(ValueError):
    """A schema that unfolds into too much for arguments to be held against it."""


def _counted(keyword: Any) -> Any:
    """Make the check of a keyword count."""

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
        _steps.set(_steps.get() - 1)
        if _steps.get() < 0:
            raise UncheckableError
        return keyword(validator, value, instance, schema)

    return check


_Bounded: Any = validators.extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {name: _counted(check) for name, check in Draft202012Validator.VALIDATORS.items()},
)


class Validator:
    """Checks the arguments of one endpoint.

    Args:
        schema: a JSON schema that stands alone: its references point inside itself.
    """

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema
        self._validator = _Bounded(schema)

    @cached_property
    def _root(self) -> Mapping[str, Any]:
        """The schema of the arguments itself, where the whole only refers to it."""
        root = self._schema
        for _ in range(20):
            if "$ref" not in root:
                break
            root = _target(self._schema, root["$ref"])
        return root

    @cached_property
    def _known(self) -> frozenset[str] | None:
        """The names of arguments; None when any may be given."""
        free = self._root.get("additionalProperties", False) is not False
        names = self._root.get("properties", {})
        return None if free or not names or "allOf" in self._root else frozenset(names)

    @cached_property
    def _defaults(self) -> dict[str, Any]:
        properties = self._root.get("properties", {})
        return {
            name: schema["default"]
            for name, schema in properties.items()
            if isinstance(schema, Mapping) and "default" in schema
        }

    def problems(self, arguments: Any) -> list[Problem]:
        """All that is wrong with some arguments, as the items of fal's ``detail``.

        Raises:
            UncheckableError: when the schema unfolds into too much.
        """
        found: list[Problem] = []
        _steps.set(MOST_STEPS + MORE_STEPS * _parts(arguments))
        try:
            for error in self._validator.iter_errors(arguments):
                found += _problems(error, ("body",))
        except Unresolvable:
            pass  # some documents refer to what is not in them: nothing to hold arguments against
        except (UncheckableError, RecursionError):
            raise UncheckableError(
                "its schema contains itself, or unfolds into too many rules"
            ) from None
        if self._known is not None and isinstance(arguments, dict):
            for name in arguments.keys() - self._known:
                found.append(
                    _problem(("body", name), "extra_forbidden", "unknown argument", arguments[name])
                )
        chosen = [p["loc"] for p in found if p["type"] == "literal_error"]
        found = [p for p in found if p["type"] == "literal_error" or p["loc"] not in chosen]
        return sorted(found, key=lambda problem: [str(part) for part in problem["loc"]])

    def filled(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments, and the defaults of those that are not given."""
        return {**self._defaults, **arguments}


def _parts(value: Any) -> int:
    """How many objects, lists and items there are in a JSON value."""
    count, level = 1, [value] if isinstance(value, dict | list) else []
    while level:
        count += sum(map(len, level))
        level = containers_in(level)
    return count


def malformed(message: str, position: int) -> Problem:
    """The item for a body that is no JSON at all."""
    about = {"error": message}
    return _problem(("body", position), "json_invalid", "the body is not JSON", {}, about)


def _target(root: Mapping[str, Any], reference: Any) -> Mapping[str, Any]:
    found: Any = root
    for part in str(reference).removeprefix("#").split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        found = found.get(key) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _problem(
    loc: tuple[Any, ...], kind: str, msg: str, value: Any, ctx: Mapping[str, Any] | None = None
) -> Problem:
    told = {"loc": list(loc), "msg": msg, "type": kind, "input": value}
    return {**told, "ctx": dict(ctx)} if ctx else told


def _problems(error: ValidationError, above: tuple[Any, ...]) -> Iterator[Problem]:
    """The items for one error of jsonschema, which may stand for several."""
    loc = (*above, *error.relative_path)
    keyword = str(error.validator)
    if keyword in {"anyOf", "oneOf"} and error.context:
        yield from _union(error, loc)
    elif keyword in _ITEMS:
        yield _ITEMS[keyword](error, loc)
    elif keyword in _LIMITS:
        kind, name, words = _LIMITS[keyword]
        limit = error.validator_value
        yield _problem(loc, kind, f"must be {words} {limit}", error.instance, {name: limit})
    elif keyword in _LENGTHS:
        kind, name, words, what = _LENGTHS[keyword]
        limit = error.validator_value
        about = {name: limit, "actual_length": len(_instance(error))}
        yield _problem(loc, kind, f"must have {words} {limit} {what}", error.instance, about)
    else:
        yield _problem(loc, "value_error", f"breaks the rule {keyword!r}", error.instance)


def _union(error: ValidationError, loc: tuple[Any, ...]) -> Iterator[Problem]:
    """What is wrong with each branch of a union, except null; one branch needs no name."""
    branches: list[Any] = list(_value(error))
    real = [at for at, branch in enumerate(branches) if branch.get("type") != "null"]
    for cause in error.context or ():
        at = cause.relative_schema_path[0]
        if at in real:
            named = (_branch_name(branches[int(at)]),) if len(real) > 1 else ()
            # the place of the cause is told from the union on
            yield from _problems(cause, (*loc, *named))


def _branch_name(branch: Mapping[str, Any]) -> str:
    """How pydantic calls a branch of a union in the place of an error."""
    if "$ref" in branch:
        return str(branch["$ref"]).rpartition("/")[2]
    if "enum" in branch or "const" in branch:
        return f"literal[{','.join(map(repr, branch.get('enum', [branch.get('const')])))}]"
    names = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
    kind = branch.get("type")
    return names.get(str(kind), {"array": "list", "object": "dict"}.get(str(kind), str(kind)))


def _value(error: ValidationError) -> Any:
    """What the keyword of the schema says; the library's types leave open that it is there."""
    return error.validator_value


def _instance(error: ValidationError) -> Any:
    return error.instance


def _missing(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    # jsonschema names the property only in its sentence: 'prompt' is a required property
    told = error.message.removesuffix(" is a required property")
    name = ast.literal_eval(told)
    return _problem((*loc, name), "missing", "this argument is needed", error.instance)


def _wrong_type(error: ValidationError, loc: tuple[Any, ...]) -> Problem:
    wanted = _value(error)
    wanted = (
        next((k for k in wanted if k != "null"), "null") if isinstance(wanted, list) else wanted
    )
    if wanted == "integer" and isinstance(error.instance, float):
        return _problem(loc, "int_from_float", "must be a whole number", error.instance)
    kind, words = _TYPES.get(str(wanted), ("value_error", str(wanted)))
    if wanted == "object" and len(loc) == 1:
        kind = "model_attributes_type"
    return _problem(loc, kind, f"must be {words}", error.instance)


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
