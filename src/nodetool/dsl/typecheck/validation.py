"""Whether the nodes of a graph exist, take what they are given and give what is asked of them."""

from __future__ import annotations

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

from nodetool.dsl.errors import GraphError, Problem
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.specs import Edge, NodeSpec
from nodetool.dsl.typecheck.coercion import (
    coerce,
    restore_inputs,
    snapshot_inputs,
    without_location,
)
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.suggestions import closest
from nodetool.fal.text import redact_text, truncate_repr

_FILES = {"image", "video", "audio", "model_3d", "document", "asset"}
_MEDIA = {*_FILES, "text"}
#: how the addresses begin that lead to a file; a single letter is a drive of Windows'
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|/api/")
#: type -> what people call it
_PLAIN = {
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


class UnknownNodeTypeError(LookupError):
    """No node of this type is installed."""


@cache
def node_class(node_type: str) -> type[BaseNode]:
    """The class of a node type, its module imported if it must be.

    Raises:
        UnknownNodeType: with similar types.
    """
    found = _found(node_type)
    if found is None:
        near = _similar(node_type, len(NODE_BY_TYPE))
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        cure = "install the package that has it beside this one; the app's own run there only"
        raise UnknownNodeTypeError(
            f"no node of type {node_type!r} is installed{hint or f'; {cure}'}"
        )
    return found


@lru_cache(maxsize=1024)
def _similar(node_type: str, _installed: int) -> tuple[str, ...]:
    """Types that may be meant by one that is not installed, kept until another one is."""
    return tuple(closest(node_type, sorted(_known(node_type)), limit=3, least=0.6))


def _found(node_type: str) -> type[BaseNode] | None:
    found = NODE_BY_TYPE.get(node_type)
    module = node_type.rpartition(".")[0]
    names = (module,) if module.startswith("nodetool.workflows") else (f"nodetool.nodes.{module}",)
    for name in names if found is None else ():
        if not module.replace(".", "").replace("_", "").isalnum():
            break
        try:
            if importlib.util.find_spec(name) is not None:
                importlib.import_module(name)
        except ImportError:
            continue
    return found or NODE_BY_TYPE.get(node_type)


def _known(node_type: str) -> set[str]:
    if not node_type.startswith("fal."):
        return set(NODE_BY_TYPE)
    from nodetool.fal.catalogue import endpoints

    return {*NODE_BY_TYPE, *(endpoints.find(each).node_type for each in endpoints.ids())}


def is_installed(node_type: str) -> bool:
    """Whether there is a class of this type."""
    return _found(node_type) is not None


def _of(cls: type[BaseNode]) -> Any:
    return cls  # what nodetool-core says about classes is untyped


@cache
def inputs_of(node_type: str) -> Mapping[str, TypeMetadata]:
    """Input -> type, those that a class declares."""
    return {prop.name: prop.type for prop in _of(node_class(node_type)).properties()}


@cache
def outputs_of(node_type: str) -> Mapping[str, TypeMetadata]:
    """Output -> type, those that a class declares."""
    return {slot.name: slot.type for slot in _of(node_class(node_type)).outputs()}


def coerce_input(node_type: str, name: str, value: Any) -> Any:
    """A JSON value as the input takes it, where its type is known: 10 for the choice "10"."""
    wanted = inputs_of(node_type).get(name) if is_installed(node_type) else None
    return value if wanted is None or wanted.type == "list" else coerce(value, wanted)


def dynamic_inputs(node_type: str, names: Iterable[str]) -> set[str]:
    """Those inputs that a node takes although its class does not declare them."""
    if not is_installed(node_type) or not node_class(node_type).is_dynamic():
        return set()
    return set(names) - inputs_of(node_type).keys()


@cache
def _run_options(node_type: str) -> Collection[str]:
    """Names that say how a node of fal is run; its inputs are others."""
    if not node_type.startswith("fal."):
        return ()
    from nodetool.fal.node import FALNode
    from nodetool.fal.run_options import RUN_OPTIONS
    from nodetool.nodes.fal.dynamic import DynamicFal

    return RUN_OPTIONS.keys() if issubclass(node_class(node_type), FALNode | DynamicFal) else ()


def _option_problem(name: str, value: Any) -> str:
    from nodetool.fal.run_options import option_problem

    return option_problem(name, value)


def check(graph: GraphData) -> None:
    """Check that all nodes exist and everything that is said about them is right.

    Raises:
        GraphError: with everything that is wrong, node and field named.
    """
    found = list(find_problems(graph))
    if found:
        raise GraphError(found)


def find_problems(graph: GraphData) -> Iterator[Problem]:
    """Everything that is wrong with a graph, node by node."""
    into: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
    for edge in graph.edges:
        if edge.edge_type != "control":
            into[edge.target][edge.target_handle].append(edge)
    known = {}
    for node in graph.nodes:
        try:
            node_class(node.type)
        except UnknownNodeTypeError as error:
            yield Problem(node.id, "", str(error))
        else:
            covered = node.data.keys() & into[node.id].keys()
            free = {name: v for name, v in node.data.items() if name not in covered}
            known[node.id] = replace(node, data=free) if covered else node
    for node in known.values():
        connected = frozenset(into[node.id])
        for field, message in _check_values(
            node.type, _packed(node.data), _packed(node.dynamic_properties), connected
        ):
            yield Problem(node.id, field, message)
        for slot, told in node.dynamic_outputs.items():
            if _type_of(told) is None:
                message = (
                    f'{truncate_repr(told)} is no type of an output; write {{"type": "image"}}'
                )
                yield Problem(node.id, slot, message)
        for field, edges in into[node.id].items():
            for message in _check_edges(node, field, edges, known):
                yield Problem(node.id, field, message)


def _packed(value: Mapping[str, Any]) -> str:
    return json.dumps(value, sort_keys=True, default=repr) if value else "{}"


@lru_cache(maxsize=4096)
def _check_values(
    node_type: str, data: str, dynamic: str, connected: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """What is wrong with the values of a node: field, message.

    The result is kept, because a graph that is written and read back is checked twice.
    """
    cls = node_class(node_type)
    found: list[tuple[str, str]] = []
    inputs = inputs_of(node_type)
    for name in sorted(connected) if not cls.is_dynamic() else ():
        if name not in inputs:
            found.append((name, _no_such("input", name, node_type, inputs)))
    told = json.loads(data)
    options = _run_options(node_type)
    found += [
        (name, _no_such("input", name, node_type, inputs))
        for name in told
        if name not in inputs and name not in options
    ]
    # making a node takes longer than all the rest, so one of each type is used again and again
    with _assign_lock:
        node = _sample(node_type)
        before = snapshot_inputs(node, told.keys() & inputs.keys())
        node._dynamic_properties = json.loads(dynamic)
        try:
            found += _trial_assign(node, told, inputs, connected)
        finally:
            restore_inputs(node, before)
            node._dynamic_properties = {}
    return tuple(found)


_assign_lock = threading.Lock()


@cache
def _sample(node_type: str) -> BaseNode:
    return node_class(node_type)()


def _trial_assign(
    node: Any,
    told: Mapping[str, Any],
    inputs: Mapping[str, TypeMetadata],
    connected: frozenset[str],
) -> list[tuple[str, str]]:
    """What a node says when it is given values."""
    found = []
    for name, value in {**told, **node._dynamic_properties}.items():
        problem: str | None = None
        if name in _run_options(node.get_node_type()):
            problem = _option_problem(name, value)
        elif name in inputs and name in told:
            problem = node.assign_property(name, value, allow_undefined_properties=False)
            problem = problem and _refusal(value, inputs[name], without_location(problem, name))
            problem = problem or _no_file(value, inputs[name])
        if problem:
            found.append((name, problem))
    check = getattr(node, "check_arguments", None)
    if check is not None and not found:
        try:
            check(told)
        except InvalidArgumentsError as error:
            for each in error.problems:
                top = each.field.partition(".")[0].partition("[")[0]
                if not {top, each.field} & connected:
                    found.append((each.field, each.message))
    return found


def _refusal(value: Any, wanted: TypeMetadata, problem: str) -> str:
    """Why an input does not take a value."""
    options = [wanted, *wanted.type_args]
    choices = [
        choice for option in options if option.type == "enum" for choice in option.values or ()
    ]
    if choices:
        return f"{truncate_repr(value)} is not one of {', '.join(map(repr, choices[:40]))}"
    if wanted.type in _PLAIN and not isinstance(value, dict):
        return f"it takes {type_label(wanted)}, not {truncate_repr(value)}"
    return redact_text(problem, 300)


def _no_file(value: Any, wanted: TypeMetadata) -> str | None:
    """Why a text, or a reference that it stands in, leads to no file; else nothing."""
    if isinstance(value, list):
        inner = wanted.type_args[0] if wanted.type == "list" and wanted.type_args else wanted
        return next(filter(None, (_no_file(item, inner) for item in value)), None)
    kind = value.get("type") if isinstance(value, dict) else None
    if isinstance(kind, str) and kind in _FILES and not value.get("asset_id"):
        value = value.get("uri")
    elif wanted.type not in _FILES:
        return None
    if not isinstance(value, str) or not value or _ADDRESS.match(value):
        return None
    maker = wanted.type if wanted.type in _FILES - {"document"} else "asset"
    return (
        f"{truncate_repr(value)} is no address of a file; for a file of this machine write "
        f"files.{maker}({value[:60]!r}) in Python, @{value[:60]} with --set"
    )


def _check_edges(
    node: NodeSpec, field: str, edges: Sequence[Edge], known: Mapping[str, NodeSpec]
) -> Iterator[str]:
    wanted = inputs_of(node.type).get(field)
    if len(edges) > 1 and wanted is not None and not _is_list(wanted):
        sources = ", ".join(f"{edge.source}.{edge.source_handle}" for edge in edges)
        yield f"it takes one value, but {sources} are connected to it"
        return
    for edge in edges:
        source = known.get(edge.source)
        if source is None:
            continue  # told already
        given = output_of(source, edge.source_handle)
        place = f"{edge.source}.{edge.source_handle}"
        if given is None:
            told = _no_such("output", edge.source_handle, source.type, _outputs(source)[0])
            yield f"{place} cannot be connected to it: {told}"
        elif wanted is not None and not is_assignable(given, wanted, several=len(edges) > 1):
            yield f"it takes {type_label(wanted)}, but {place} gives {type_label(given)}"


def _outputs(node: NodeSpec) -> tuple[dict[str, TypeMetadata], bool]:
    """The outputs of a node, and whether it may have more that nobody knows before it runs."""
    anything = TypeMetadata(type="any")  # what is no type is told already
    declared = {slot: _type_of(told) or anything for slot, told in node.dynamic_outputs.items()}
    if not is_installed(node.type):
        return declared, False
    cls = node_class(node.type)
    found = {**declared, **outputs_of(node.type)}
    tell: Any = getattr(cls, "outputs_for", None)
    known = tell(node.data) if tell is not None else None
    if known is not None:
        return {**found, **known}, False
    return found, cls.is_dynamic() or cls._supports_dynamic_outputs


def output_of(node: NodeSpec, slot: str) -> TypeMetadata | None:
    """The type of an output; None when there is none, or nothing is known of the node."""
    if not node.dynamic_outputs and is_installed(node.type):  # so are nearly all
        found = outputs_of(node.type).get(slot)
        if found is not None:
            return found
    outputs, is_open = _outputs(node)
    return outputs.get(slot) or (TypeMetadata(type="any") if is_open else None)


def _type_of(told: Any) -> TypeMetadata | None:
    """A type from its JSON; None when it says none."""
    try:
        return TypeMetadata.model_validate(told)
    except ValidationError:
        return None


def is_assignable(given: TypeMetadata, wanted: TypeMetadata, *, several: bool = False) -> bool:
    """Whether an input takes what an output gives.

    What NodeTool's own check allows, and what a node can make of a value when it comes: text or a
    number as the choice of an enum and back, a file of any kind where any is taken.

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
    """Whether a choice of an enum is an integer, or the text of one."""
    return str(choice).lstrip("-").isdecimal()


def type_label(kind: TypeMetadata) -> str:
    """A type for people."""
    if kind.type == "list":
        inner = type_label(kind.type_args[0]) if kind.type_args else "anything"
        return f"a list ({inner})"
    if kind.type == "union":
        return " or ".join(map(type_label, kind.type_args))
    return _PLAIN.get(kind.type, kind.type)


def _is_list(kind: TypeMetadata) -> bool:
    options = kind.type_args if kind.type == "union" else [kind]
    return any(option.type in {"list", "any"} for option in options)


def _no_such(what: str, name: str, node_type: str, known: Mapping[str, Any]) -> str:
    near = closest(name, known, limit=1, least=0.5)
    hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(known) or 'none'}"
    return f"{node_type} has no {what} {name!r}; {hint}"
