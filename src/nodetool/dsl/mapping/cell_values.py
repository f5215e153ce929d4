"""Cells of a table as values of inputs: text is read as what the input takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.mapping.columns import is_required
from nodetool.dsl.model.graph_data import GraphData

if TYPE_CHECKING:
    from nodetool.metadata.type_metadata import TypeMetadata


_MEDIA = {"image", "audio", "video", "model_3d", "document", "asset"}
_YES, _NO = {"true", "yes", "1", "on"}, {"false", "no", "0", "off"}


def values_of(
    graph: GraphData,
    cells: Mapping[str, Any],
    inputs: Mapping[str, str],
    *,
    is_text: bool,
    folder: Path,
) -> dict[str, Any]:
    """``node.input`` -> value, of the cells of a row that are not empty.

    Args:
        graph: what is run.
        cells: column -> cell.
        inputs: column -> ``node.input``.
        is_text: whether all cells are text, so that numbers and JSON are to be read from it.
        folder: where relative paths begin.

    Raises:
        GraphError: with everything that is wrong; whether a value fits is not looked at here.
        DSLError: all cells are empty: the row would be run as if it was not there.
    """
    from nodetool.dsl.model.json_values import NotJSONError, as_json
    from nodetool.dsl.typecheck import validation

    if all(cells.get(column) is None for column in inputs):
        names = ", ".join(map(repr, inputs))
        raise DSLError(f"it is empty: there is nothing in {names}, which would set inputs")
    types = {node.id: node.type for node in graph.nodes}
    found: dict[str, Any] = {}
    wrong: list[Problem] = []
    for column, place in inputs.items():
        cell = cells.get(column)
        node, _, name = place.rpartition(".")
        if cell is None:
            if is_required(types[node], name):
                wrong.append(Problem(node, name, f"column {column!r} is empty, but it is required"))
            continue
        kind = validation.inputs_of(types[node]).get(name)
        try:
            value = as_json(cell)
            if is_text and isinstance(value, str):
                value = read_text(value, kind) if kind is not None else _plain(value)
            found[place] = _with_files(value, kind, folder) if kind is not None else value
        except (DSLError, NotJSONError) as error:
            wrong.append(Problem(node, name, str(error)))
    if wrong:
        raise GraphError(wrong)
    return found


def read_text(text: str, kind: TypeMetadata) -> Any:
    """Parse a text as an input takes it; return it unchanged, to be refused, if it cannot be parsed."""
    if kind.type == "union":
        readings = [read_text(text, option) for option in kind.type_args]
        return next((each for each in readings if not isinstance(each, str)), text)
    word = text.strip()
    if kind.type == "bool":
        return True if word.casefold() in _YES else False if word.casefold() in _NO else text
    if kind.type in {"int", "float"} or (kind.type == "enum" and _counts(kind)):
        number = _plain(word)
        if isinstance(number, bool) or not isinstance(number, int | float):
            return text
        whole = kind.type != "float" and isinstance(number, float) and number.is_integer()
        return int(number) if whole else number
    if kind.type in {"str", "enum", "text"}:
        return text
    return _plain(word) if word[:1] in {"[", "{"} else text


def _counts(kind: TypeMetadata) -> bool:
    return any(isinstance(value, int) for value in kind.values or ())


def _plain(text: str) -> Any:
    """JSON, if it is any."""
    try:
        return json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        return text


def _with_files(value: Any, kind: TypeMetadata, folder: Path) -> Any:
    """A value with paths and addresses as references where files are taken."""
    if kind.type == "union" and isinstance(value, str):
        names = {option.type for option in kind.type_args}
        media = [option for option in kind.type_args if option.type in _MEDIA]
        return _with_files(value, media[0], folder) if media and "str" not in names else value
    if kind.type == "list" and kind.type_args and isinstance(value, list):
        return [_with_files(item, kind.type_args[0], folder) for item in value]
    if kind.type not in _MEDIA or not isinstance(value, str):
        return value
    from nodetool.dsl import files

    maker = getattr(files, kind.type, files.asset)
    address = value.startswith(("http://", "https://", "data:", "file://"))
    ref = maker(value.strip() if address else folder / Path(value).expanduser())
    return {"type": kind.type, "uri": ref.uri}
