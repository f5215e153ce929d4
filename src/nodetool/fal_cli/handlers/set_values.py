"""Parse ``--set NODE.INPUT=VALUE`` into values of inputs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.dsl import files
from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import Graph
from nodetool.dsl.mapping.cell_values import parse_cell
from nodetool.dsl.mapping.columns import free_inputs, resolve_input_name
from nodetool.dsl.model.json_values import as_json
from nodetool.dsl.typecheck import validation
from nodetool.fal.suggestions import closest

if TYPE_CHECKING:
    from nodetool.metadata.type_metadata import TypeMetadata

#: type of an input -> function of ``nodetool.dsl.files`` that refers to a file
_MEDIA = {
    "image": "image",
    "audio": "audio",
    "video": "video",
    "model_3d": "model_3d",
    "asset": "asset",
}


def parse_settings(graph: Graph, settings: Sequence[str]) -> dict[str, Any]:
    """Return ``node.input`` -> value, from ``NODE.INPUT=VALUE`` or an unambiguous ``INPUT=VALUE``.

    Raises:
        DSLError: if a setting is malformed or ambiguous, or names a file that does not exist.
    """
    values = {}
    for setting in settings:
        target, equals, text = setting.partition("=")
        if not equals or not target:
            raise DSLError(f"--set {setting[:60]!r} is not of the form NODE.INPUT=VALUE")
        if "." not in target:
            target = _find_input(graph, target, text)
        node_id, _, name = target.rpartition(".")
        type_ = None
        if node_id in graph.ids() and validation.is_installed(graph[node_id].type):
            type_ = validation.inputs_of(graph[node_id].type).get(name)
        values[target] = _parse_value(text, type_, target)
    return values


def _find_input(graph: Graph, name: str, text: str) -> str:
    """Return the ``node.input`` that the bare name of an input refers to.

    Raises:
        DSLError: if it refers to none, or to more than one.
    """
    free = free_inputs(graph, {n.id for n in graph.nodes if validation.is_installed(n.type)})
    candidates = resolve_input_name(graph, name, free)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        example = f"--set {candidates[0]}={text}"[:80]
        raise DSLError(
            f"--set {name!r} may mean {' or '.join(candidates)}: say which, such as {example}"
        )
    inputs = {each: node for node, names in free.items() for each in names}
    similar = closest(name, inputs, limit=1, least=0.6)
    hint = f"; did you mean {inputs[similar[0]]}.{similar[0]}?" if similar else ""
    raise DSLError(
        f"--set {name!r} is no free input of any node{hint or '; write NODE.INPUT=VALUE'}"
    )


def _parse_value(text: str, type_: TypeMetadata | None, target: str) -> Any:
    """Return the value of a text for an input of a type; None is an unknown type."""
    type_names = {each.type for each in (type_, *type_.type_args)} if type_ is not None else set()
    if text.startswith("@@"):
        return text[1:]
    if text.startswith("@"):
        return _read_file(text[1:], type_, type_names, target)
    if type_ is None or type_names & {"any", "list"} or text[:1] == '"' == text[-1:]:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return parse_cell(text, type_)  # like a cell of a table, also what only looks like a number


def _read_file(name: str, type_: TypeMetadata | None, type_names: set[str], target: str) -> Any:
    """Return a reference to a file, or its contents where the input takes text.

    Raises:
        DSLError: if the file cannot be read or the input takes no file.
    """
    kind = next((kind for kind in _MEDIA if kind in type_names), None)
    if kind is None and "str" in type_names:
        try:
            return Path(name).expanduser().read_text("utf-8")
        except (OSError, UnicodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
            raise DSLError(f"{target}: {name!r} cannot be read: {reason}") from None
    if kind is None and type_ is not None and "any" not in type_names:
        raise DSLError(f"{target} takes no file; write @@ for a text that begins with @")
    try:
        ref = as_json(getattr(files, _MEDIA.get(kind or "", "asset"))(name))
    except DSLError as error:
        raise DSLError(f"{target}: {error}") from None
    return [ref] if type_ is not None and type_.type == "list" else ref
