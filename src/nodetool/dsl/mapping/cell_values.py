"""Convert cells of a table to values of inputs: text is parsed as the type of the input."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nodetool.metadata.type_metadata import TypeMetadata

from nodetool.dsl import files
from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.mapping.columns import is_required
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.json_values import as_json
from nodetool.dsl.typecheck import validation

_MEDIA = {"image", "audio", "video", "model_3d", "document", "asset"}
_TRUE, _FALSE = {"true", "yes", "1", "on"}, {"false", "no", "0", "off"}


def values_of(
    graph: GraphData,
    cells: Mapping[str, Any],
    inputs: Mapping[str, str],
    *,
    is_text: bool,
    folder: Path,
) -> dict[str, Any]:
    """Return ``node.input`` -> JSON value for the cells of a row that are not empty.

    Whether an input accepts its value is not checked here.

    Args:
        graph: that is run.
        cells: column -> cell.
        inputs: column -> ``node.input``.
        is_text: whether all cells are text, so that numbers and JSON must be parsed.
        folder: the base of relative paths.

    Raises:
        GraphError: with everything that is wrong.
        DSLError: all cells are empty: the row would be run as if it was not there.
    """
    if all(cells.get(column) is None for column in inputs):
        names = ", ".join(map(repr, inputs))
        raise DSLError(f"it is empty: there is nothing in {names}, which would set inputs")
    types = {node.id: node.type for node in graph.nodes}
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for column, target in inputs.items():
        cell = cells.get(column)
        node, _, name = target.rpartition(".")
        if cell is None:
            if is_required(types[node], name):
                message = f"column {column!r} is empty, but it is required"
                problems.append(Problem(node, name, message))
            continue
        try:
            values[target] = _value(cell, types[node], name, is_text, folder)
        except DSLError as error:
            problems.append(Problem(node, name, str(error)))
    if problems:
        raise GraphError(problems)
    return values


def _value(cell: Any, node_type: str, name: str, is_text: bool, folder: Path) -> Any:
    """Return a cell as the JSON value of an input.

    Raises:
        DSLError: it cannot be JSON, or it is the path of a file that does not exist or is of another kind.
    """
    wanted = validation.inputs_of(node_type).get(name)
    value = as_json(cell)
    if is_text and isinstance(value, str):
        value = parse_cell(value, wanted) if wanted is not None else _parse_json(value)
    return _with_files(value, wanted, folder) if wanted is not None else value


def parse_cell(text: str, wanted: TypeMetadata) -> Any:
    """Return the value that a text means for an input.

    Text that cannot be parsed is returned as it is; the input refuses it later, with a message.
    """
    if wanted.type == "union":
        readings = [parse_cell(text, option) for option in wanted.type_args]
        return next((value for value in readings if not isinstance(value, str)), text)
    word = text.strip()
    if wanted.type == "bool":
        return True if word.casefold() in _TRUE else False if word.casefold() in _FALSE else text
    if wanted.type in {"int", "float"} or (wanted.type == "enum" and _has_integers(wanted)):
        return _parse_number(text, wanted)
    if wanted.type in {"str", "enum", "text"}:
        return text
    return _parse_json(word) if word[:1] in {"[", "{"} else text


def _parse_number(text: str, wanted: TypeMetadata) -> Any:
    number = _parse_json(text.strip())
    if isinstance(number, bool) or not isinstance(number, int | float):
        return text
    is_whole = wanted.type != "float" and isinstance(number, float) and number.is_integer()
    return int(number) if is_whole else number


def _has_integers(wanted: TypeMetadata) -> bool:
    return any(isinstance(value, int) for value in wanted.values or ())


def _parse_json(text: str) -> Any:
    """Return the value of a JSON text; any other text as it is."""
    try:
        return json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        return text


def _with_files(value: Any, wanted: TypeMetadata, folder: Path) -> Any:
    """Return a value with paths and URLs as references where files are accepted."""
    if wanted.type == "union" and isinstance(value, str):
        names = {option.type for option in wanted.type_args}
        media = [option for option in wanted.type_args if option.type in _MEDIA]
        return _with_files(value, media[0], folder) if media and "str" not in names else value
    if wanted.type == "list" and wanted.type_args and isinstance(value, list):
        return [_with_files(item, wanted.type_args[0], folder) for item in value]
    if wanted.type not in _MEDIA or not isinstance(value, str):
        return value
    create_ref = getattr(files, wanted.type, files.asset)
    is_url = value.startswith(("http://", "https://", "data:", "file://"))
    ref = create_ref(value.strip() if is_url else folder / Path(value).expanduser())
    return {"type": wanted.type, "uri": ref.uri}
