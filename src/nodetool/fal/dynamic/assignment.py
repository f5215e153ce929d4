"""Sets the arguments of a node by name, and names everything that is wrong with them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nodetool.fal.errors import InvalidArgumentsError, Problem
from nodetool.fal.run_options import RUN_OPTIONS
from nodetool.fal.suggestions import closest

if TYPE_CHECKING:  # it imports NodeTool, and the node for any endpoint has to load quickly
    from nodetool.fal.node import FALNode


def assign_arguments(node: FALNode, values: dict[str, Any], *, is_all: bool = False) -> None:
    """Set arguments by the names of fields or of the API.

    Args:
        node: the endpoint's own.
        values: name -> value.
        is_all: whether these are all arguments, so that missing ones are reported as well.

    Raises:
        InvalidArgumentsError: names all arguments that cannot be set.
    """
    fields = type(node).model_fields
    by_api = {api: field for field, api in node.api_names().items()}
    problems: list[Problem] = []
    free_form: dict[str, Any] = {}
    names_by_field: dict[str, str] = {}
    reported: set[str] = set()  # fields that have a problem already
    for name, value in values.items():
        field = name if name in fields or name in RUN_OPTIONS else by_api.get(name)
        if field is None:
            if node.is_free_form():
                free_form[name] = value
            elif value is not None:
                problem, similar = _unknown_name(name, [*fields, *by_api])
                problems.append(Problem(name, problem))
                reported |= {by_api.get(match, match) for match in similar}
            continue
        if field in names_by_field:
            problem = f"it is given as {names_by_field[field]!r} already; leave one out"
            problems.append(Problem(name, problem))
            continue
        names_by_field[field] = name
        rejection = node.assign_property(field, value, allow_undefined_properties=False)
        if rejection:
            problems.append(Problem(name, rejection.removeprefix(f"{field}: ")))
            reported.add(field)
    if free_form:
        node.assign_property("arguments", {**getattr(node, "arguments", {}), **free_form})
    if problems:
        problems += _other_problems(node, reported) if is_all else []
        raise InvalidArgumentsError(node.endpoint_id(), problems)


def _other_problems(node: FALNode, reported: set[str]) -> list[Problem]:
    """Return the problems of a node's arguments, except those of fields reported already."""
    try:
        node.check_arguments()
    except InvalidArgumentsError as error:
        return [problem for problem in error.problems if _top_field(problem.field) not in reported]
    return []


def _top_field(path: str) -> str:
    """Return the field that a path starts with."""
    return path.partition(".")[0].partition("[")[0]


def _unknown_name(name: str, known: list[str]) -> tuple[str, list[str]]:
    """Return the problem text for an unknown argument, and the names that may be meant."""
    known = list(dict.fromkeys(known))
    similar = closest(name, known, limit=3, least=0.6)
    hint = (
        f"did you mean {' or '.join(similar)}?" if similar else f"it has: {', '.join(known[:30])}"
    )
    return f"the endpoint has no such argument; {hint}", similar
