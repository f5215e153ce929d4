"""Check graphs: all nodes exist, inputs accept their values, connected types match."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import json
import re
import threading
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from nodetool.metadata.type_metadata import TypeMetadata
from nodetool.metadata.typecheck import typecheck
from nodetool.workflows.base_node import NODE_BY_TYPE, BaseNode
from pydantic import ValidationError

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.specs import Edge, NodeSpec
from nodetool.dsl.typecheck.coercion import (
    coerce,
    restore_inputs,
    snapshot_inputs,
    without_location,
)
from nodetool.fal.catalogue import endpoints
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from nodetool.fal.run_options import RUN_OPTIONS, option_problem
from nodetool.fal.suggestions import closest
from nodetool.fal.text import redact_text, truncate_repr

_FILES = {"image", "video", "audio", "model_3d", "document", "asset"}
_MEDIA = {*_FILES, "text"}
#: the beginning of a URL of a file; a single letter before the colon is a drive of Windows
_URL_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|/api/")
#: type -> its name in messages
_LABELS = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "enum": "a choice",
    "any": "anything",
    "dict": "an object",
    "image": "an image",
    "audio": "audio",
    "video": "video",
    "model_3d": "a 3D model",
    "asset": "a file",
}


class UnknownNodeTypeError(DSLError, LookupError):
    """No node of this type is installed."""


@cache
def node_class(node_type: str) -> type[BaseNode]:
    """Return the class of a node type; its module is imported if necessary.

    Raises:
        UnknownNodeTypeError: with similar types.
    """
    cls = _load(node_type)
    if cls is None:
        near = _similar(node_type, len(NODE_BY_TYPE))
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        advice = "install the package that has it beside this one; the app's own run there only"
        raise UnknownNodeTypeError(
            f"no node of type {node_type!r} is installed{hint or f'; {advice}'}"
        )
    return cls


@lru_cache(maxsize=1024)
def _similar(node_type: str, _installed: int) -> tuple[str, ...]:
    """Return types similar to one that is not installed; cached until another one is installed."""
    return tuple(closest(node_type, sorted(_known_types(node_type)), limit=3, least=0.6))


def _load(node_type: str) -> type[BaseNode] | None:
    """Return the class of a node type, after importing its module if need be; None without one."""
    cls = NODE_BY_TYPE.get(node_type)
    package = node_type.rpartition(".")[0]
    if cls is not None or not package.replace(".", "").replace("_", "").isalnum():
        return cls
    is_core = package.startswith("nodetool.workflows")
    module = package if is_core else f"nodetool.nodes.{package}"
    with contextlib.suppress(ImportError):
        if importlib.util.find_spec(module) is not None:
            importlib.import_module(module)
    return NODE_BY_TYPE.get(node_type)


def _known_types(node_type: str) -> set[str]:
    """Return all node types, those of fal's catalogue too where the type looks like one of fal."""
    if not node_type.startswith("fal."):
        return set(NODE_BY_TYPE)
    return {*NODE_BY_TYPE, *(endpoints.find(name).node_type for name in endpoints.ids())}


def is_installed(node_type: str) -> bool:
    """Return whether there is a class of this type."""
    return _load(node_type) is not None


def _untyped(cls: type[BaseNode]) -> Any:
    return cls  # the class methods of nodetool-core have no annotations


@cache
def inputs_of(node_type: str) -> Mapping[str, TypeMetadata]:
    """Return the types of the inputs that a class declares, by name."""
    return {prop.name: prop.type for prop in _untyped(node_class(node_type)).properties()}


@cache
def outputs_of(node_type: str) -> Mapping[str, TypeMetadata]:
    """Return the types of the outputs that a class declares, by slot."""
    return {slot.name: slot.type for slot in _untyped(node_class(node_type)).outputs()}


def coerce_input(node_type: str, name: str, value: Any) -> Any:
    """Return a JSON value as the input accepts it, where its type is known: 10 for the choice "10"."""
    wanted = inputs_of(node_type).get(name) if is_installed(node_type) else None
    return value if wanted is None or wanted.type == "list" else coerce(value, wanted)


def dynamic_inputs(node_type: str, names: Iterable[str]) -> set[str]:
    """Return those inputs that a node accepts although its class does not declare them."""
    if not is_installed(node_type) or not node_class(node_type).is_dynamic():
        return set()
    return set(names) - inputs_of(node_type).keys()


@cache
def _run_options(node_type: str) -> Collection[str]:
    """Return the names of options for running a node of fal, which are not inputs of its class."""
    cls = node_class(node_type)
    if issubclass(cls, FALNode):  # also in packages of somebody's own
        return RUN_OPTIONS.keys()
    if not node_type.startswith("fal."):
        return ()
    from nodetool.nodes.fal.dynamic import DynamicFal  # a node: loaded only where one is checked

    return RUN_OPTIONS.keys() if issubclass(cls, DynamicFal) else ()


def check(graph: GraphData) -> None:
    """Check that all nodes exist, and that their values and connections are valid.

    Raises:
        GraphError: with everything that is wrong, node and field named.
    """
    problems = list(find_problems(graph))
    if problems:
        raise GraphError(problems)


def find_problems(graph: GraphData) -> Iterator[Problem]:
    """Yield everything that is wrong with a graph, unknown types first, then node by node."""
    incoming: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
    for edge in graph.edges:
        if edge.edge_type != "control":
            incoming[edge.target][edge.target_handle].append(edge)
    known = {}
    for node in graph.nodes:
        try:
            node_class(node.type)
        except UnknownNodeTypeError as error:
            yield Problem(node.id, "", str(error))
        else:
            known[node.id] = _without_values(node, incoming[node.id].keys())
    for node in known.values():
        for field, message in _node_problems(node, incoming[node.id], known):
            yield Problem(node.id, field, message)


def _without_values(node: NodeSpec, connected: Collection[str]) -> NodeSpec:
    """Return a node without values of connected inputs, which a connection overrides."""
    free = {name: value for name, value in node.data.items() if name not in connected}
    return replace(node, data=free) if len(free) < len(node.data) else node


def _node_problems(
    node: NodeSpec, incoming: Mapping[str, Sequence[Edge]], known: Mapping[str, NodeSpec]
) -> Iterator[tuple[str, str]]:
    """Yield field and message of everything that is wrong with a node of a known type."""
    data, dynamic = _canonical_json(node.data), _canonical_json(node.dynamic_properties)
    yield from _check_values(node.type, data, dynamic, frozenset(incoming))
    for slot, declared in node.dynamic_outputs.items():
        if _parse_type(declared) is None:
            yield (
                slot,
                f'{truncate_repr(declared)} is not the type of an output; write {{"type": "image"}}',
            )
    for field, edges in incoming.items():
        for message in _check_edges(node, field, edges, known):
            yield field, message


def _canonical_json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, sort_keys=True, default=repr) if value else "{}"


@lru_cache(maxsize=4096)
def _check_values(
    node_type: str, data: str, dynamic: str, connected: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """Return field and message of everything that is wrong with the values of a node.

    The result is cached, because a graph that is written and read back is checked twice.

    Args:
        node_type: of the node.
        data: JSON of its values.
        dynamic: JSON of the values of inputs that its class does not declare.
        connected: inputs that edges lead to.
    """
    values = json.loads(data)
    inputs = inputs_of(node_type)
    problems = _unknown_inputs(node_type, values, connected)
    # to create a node takes longer than all the rest, so one of each type is used again and again
    with _assign_lock:
        node = _sample(node_type)
        before = snapshot_inputs(node, values.keys() & inputs.keys())
        node.dynamic_properties.update(json.loads(dynamic))
        try:
            problems += _trial_assign(node, values, inputs, connected)
        finally:
            restore_inputs(node, before)
            node.dynamic_properties.clear()
    return tuple(problems)


def _unknown_inputs(
    node_type: str, values: Mapping[str, Any], connected: frozenset[str]
) -> list[tuple[str, str]]:
    inputs, options = inputs_of(node_type), _run_options(node_type)
    names = sorted(connected) if not node_class(node_type).is_dynamic() else []
    names += [name for name in values if name not in options]
    return [
        (name, _no_such("input", name, node_type, inputs)) for name in names if name not in inputs
    ]


_assign_lock = threading.Lock()


@cache
def _sample(node_type: str) -> BaseNode:
    return node_class(node_type)()


def _trial_assign(
    node: Any,
    values: Mapping[str, Any],
    inputs: Mapping[str, TypeMetadata],
    connected: frozenset[str],
) -> list[tuple[str, str]]:
    """Assign values to a node; return field and message of what it refuses."""
    problems = []
    for name, value in {**values, **node.dynamic_properties}.items():
        problem: str | None = None
        if name in _run_options(node.get_node_type()):
            problem = option_problem(name, value)
        elif name in inputs and name in values:
            problem = node.assign_property(name, value, allow_undefined_properties=False)
            problem = problem and _refusal(value, inputs[name], without_location(problem, name))
            problem = problem or _file_problem(value, inputs[name])
        if problem:
            problems.append((name, problem))
    return problems or _argument_problems(node, values, connected)


def _argument_problems(
    node: Any, values: Mapping[str, Any], connected: frozenset[str]
) -> list[tuple[str, str]]:
    """Return what a node of fal refuses in its arguments together, but for connected inputs."""
    check_arguments = getattr(node, "check_arguments", None)
    if check_arguments is None:
        return []
    try:
        check_arguments(values)
    except InvalidArgumentsError as error:
        return [
            (problem.field, problem.message)
            for problem in error.problems
            if not {problem.field.partition(".")[0].partition("[")[0], problem.field} & connected
        ]
    return []


def _refusal(value: Any, wanted: TypeMetadata, problem: str) -> str:
    """Return why an input does not accept a value."""
    options = [wanted, *wanted.type_args]
    choices = [
        choice for option in options if option.type == "enum" for choice in option.values or ()
    ]
    if choices:
        return f"{truncate_repr(value)} is not one of {', '.join(map(repr, choices[:40]))}"
    if wanted.type in _LABELS and not isinstance(value, dict):
        return f"it takes {type_label(wanted)}, not {truncate_repr(value)}"
    return redact_text(problem, 300)


def _file_problem(value: Any, wanted: TypeMetadata) -> str | None:
    """Return why a text, or the reference that holds it, is not the URL of a file; None when it is."""
    if isinstance(value, list):
        inner = wanted.type_args[0] if wanted.type == "list" and wanted.type_args else wanted
        return next(filter(None, (_file_problem(item, inner) for item in value)), None)
    kind = value.get("type") if isinstance(value, dict) else None
    if isinstance(kind, str) and kind in _FILES and not value.get("asset_id"):
        value = value.get("uri")
    elif wanted.type not in _FILES:
        return None
    if not isinstance(value, str) or not value or _URL_PREFIX.match(value):
        return None
    maker = wanted.type if wanted.type in _FILES - {"document"} else "asset"
    return (
        f"{truncate_repr(value)} is not the URL of a file; for a file of this machine write "
        f"files.{maker}({value[:60]!r}) in Python, @{value[:60]} with --set"
    )


def _check_edges(
    node: NodeSpec, field: str, edges: Sequence[Edge], known: Mapping[str, NodeSpec]
) -> Iterator[str]:
    """Yield what is wrong with the edges that lead to an input."""
    wanted = inputs_of(node.type).get(field)
    if len(edges) > 1 and wanted is not None and not _is_list(wanted):
        sources = ", ".join(f"{edge.source}.{edge.source_handle}" for edge in edges)
        yield f"it takes one value, but {sources} are connected to it"
        return
    for edge in edges:
        source = known.get(edge.source)
        if source is None:
            continue  # its unknown type is reported already
        given = output_of(source, edge.source_handle)
        output = f"{edge.source}.{edge.source_handle}"
        if given is None:
            reason = _no_such("output", edge.source_handle, source.type, _outputs(source)[0])
            yield f"{output} cannot be connected to it: {reason}"
        elif wanted is not None and not is_assignable(given, wanted, several=len(edges) > 1):
            yield f"it takes {type_label(wanted)}, but {output} gives {type_label(given)}"


def _outputs(node: NodeSpec) -> tuple[dict[str, TypeMetadata], bool]:
    """Return the outputs of a node, and whether it may have more that only running it shows."""
    anything = TypeMetadata(type="any")  # an invalid type is reported already
    declared = {slot: _parse_type(data) or anything for slot, data in node.dynamic_outputs.items()}
    if not is_installed(node.type):
        return declared, False
    cls = node_class(node.type)
    outputs = {**declared, **outputs_of(node.type)}
    outputs_for: Any = getattr(cls, "outputs_for", None)
    more = outputs_for(node.data) if outputs_for is not None else None
    if more is not None:
        return {**outputs, **more}, False
    return outputs, cls.is_dynamic() or cls.supports_dynamic_outputs()


def output_of(node: NodeSpec, slot: str) -> TypeMetadata | None:
    """Return the type of an output; None when it does not exist, or its node is not installed."""
    if not node.dynamic_outputs and is_installed(node.type):  # nearly all nodes: a short cut
        declared = outputs_of(node.type).get(slot)
        if declared is not None:
            return declared
    outputs, is_open = _outputs(node)
    return outputs.get(slot) or (TypeMetadata(type="any") if is_open else None)


def _parse_type(data: Any) -> TypeMetadata | None:
    """Return a type from its JSON; None when it is not a type."""
    try:
        return TypeMetadata.model_validate(data)
    except ValidationError:
        return None


def is_assignable(given: TypeMetadata, wanted: TypeMetadata, *, several: bool = False) -> bool:
    """Return whether an input accepts what an output gives.

    That is what NodeTool's own check allows, and what a node can convert when a value arrives: text
    or a number as the choice of an enum and back, a file of any kind where any is accepted.

    Args:
        given: type of the output.
        wanted: type of the input.
        several: whether other outputs are connected to the same input, a list.
    """
    if several and wanted.type_args:
        wanted = wanted.type_args[0]
        given = given.type_args[0] if given.type == "list" and given.type_args else given
    if typecheck(given, wanted):
        return True
    if wanted.type == "union":
        return any(is_assignable(given, option) for option in wanted.type_args)
    if given.type == "union":
        return any(is_assignable(option, wanted) for option in given.type_args)
    if wanted.type == "list" and wanted.type_args:
        inner = given.type_args[0] if given.type == "list" and given.type_args else given
        return is_assignable(inner, wanted.type_args[0])
    if wanted.type == "enum" and given.type == "enum":
        return bool({*map(str, given.values or ())} & {*map(str, wanted.values or ())})
    if wanted.type == "enum":
        choices = wanted.values or ()
        return (given.type == "str" and any(isinstance(choice, str) for choice in choices)) or (
            given.type == "int" and any(_is_number(choice) for choice in choices)
        )
    if given.type == "enum":
        numbers = all(_is_number(choice) for choice in given.values or ("",))
        return wanted.type == "str" or (wanted.type in {"int", "float"} and numbers)
    return wanted.type == "asset" and given.type in _MEDIA


def _is_number(choice: Any) -> bool:
    """Return whether a choice of an enum is an integer, or the text of one."""
    return str(choice).lstrip("-").isdecimal()


def type_label(kind: TypeMetadata) -> str:
    """Return the name of a type for messages."""
    if kind.type == "list":
        inner = type_label(kind.type_args[0]) if kind.type_args else "anything"
        return f"a list ({inner})"
    if kind.type == "union":
        return " or ".join(map(type_label, kind.type_args))
    return _LABELS.get(kind.type, kind.type)


def _is_list(kind: TypeMetadata) -> bool:
    options = kind.type_args if kind.type == "union" else [kind]
    return any(option.type in {"list", "any"} for option in options)


def _no_such(role: str, name: str, node_type: str, known: Mapping[str, Any]) -> str:
    near = closest(name, known, limit=1, least=0.5)
    hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(known) or 'none'}"
    return f"{node_type} has no {role} {name!r}; {hint}"
