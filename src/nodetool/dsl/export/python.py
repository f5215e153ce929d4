"""Write graphs as programs that build them again, with typed wrappers where there are any."""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import keyword
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from nodetool.metadata import types
from pydantic import ValidationError

from nodetool.dsl.model.app_details import details_of
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.layout import positions
from nodetool.dsl.model.specs import (
    Edge,
    NodeSpec,
    assign_ids,
    dependencies,
    edge_type_of,
    with_ids,
)
from nodetool.dsl.model.unique import UniqueNames
from nodetool.dsl.node import (
    AnyNode,
    Node,
    is_name,
    readable_id,
    required_inputs,
    retained_inputs,
)
from nodetool.dsl.typecheck import validation
from nodetool.fal.categories import public_module

_WIDTH = 100
_REFS = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model_3d": "Model3DRef",
    "asset": "AssetRef",
    "document": "DocumentRef",
}
#: names that programs import or use for the graph
_RESERVED = {*_REFS.values(), "AnyNode", "create_graph", "graph"}


def to_python(graph: GraphData) -> str:
    """Return a program that builds the graph again, with the same JSON.

    Where nodes are not installed or invalid, the program builds the graph without a check, as the
    workflow has it.
    """
    writer = _Writer(graph)
    body = [writer.node(node) for node in graph.nodes]
    return "\n".join([writer.head(), *body, writer.closing(), ""])


class _Writer:
    """Writes one program: its variables, its imports, and the details that nodes cannot declare."""

    def __init__(self, graph: GraphData) -> None:
        self._graph = graph
        self._incoming: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
        for edge in graph.edges:
            self._incoming[edge.target][edge.target_handle].append(edge)
        self._declared = {node.id: self._declarable(node) for node in graph.nodes}
        self._wrappers = {node.id: self._wrapper_of(node) for node in graph.nodes}
        self._imports: dict[str, set[str]] = defaultdict(set)
        self._imports["nodetool.dsl.graph"].add("create_graph")
        self._classes = _class_names({cls for cls in self._wrappers.values() if cls})
        used_names = {"__debug__", *dir(builtins), *self._classes.values(), *_RESERVED}
        names = UniqueNames(used_names, allows=lambda name: not keyword.iskeyword(name))
        self.variables = {node.id: names.new(_variable(node)) for node in graph.nodes}
        self._named = _explicitly_named(graph)
        self._positions = positions(graph.ids(), dependencies(graph.edges))

    def head(self) -> str:
        """Return the docstring and the imports."""
        groups = [
            f"from {module} import {', '.join(sorted(names))}"
            for module, names in sorted(self._imports.items())
        ]
        return '"""A workflow for NodeTool."""\n\n' + "\n".join(groups) + "\n"

    def node(self, node: NodeSpec) -> str:
        """Return the statement that declares a node."""
        wrapper = self._wrappers[node.id]
        inputs = self._inputs(node)
        function, arguments = self._constructor(node, wrapper)
        retained = retained_inputs(wrapper or AnyNode, self._values(self._declared[node.id]))
        arguments += _arguments({name: text for name, text in inputs.items() if name in retained})
        later = {name: text for name, text in inputs.items() if name not in retained}
        chain = f".connect({', '.join(_arguments(later))})" if later else ""
        if node.id in self._named:
            any_text = "" if is_name(node.id) else ", any_text=True"
            chain += f".named({_literal(node.id)}{any_text})"
        if node.position != self._positions[node.id]:
            chain += f".at({', '.join(map(_literal, node.position))})"
        return _call(f"{self.variables[node.id]} = {function}", arguments, chain)

    def _inputs(self, node: NodeSpec) -> dict[str, str]:
        """Return the inputs of a node as Python, values first."""
        declared = self._declared[node.id]
        values = {**declared.data, **declared.dynamic_properties}
        return {
            **{name: self._value(value) for name, value in values.items()},
            **{
                name: self._handles(node, name, edges)
                for name, edges in self._incoming[node.id].items()
            },
        }

    def _constructor(self, node: NodeSpec, wrapper: type[Node] | None) -> tuple[str, list[str]]:
        """Import the class of a node; return its name in the program and its first arguments."""
        if wrapper is None:
            self._imports["nodetool.dsl.graph"].add("AnyNode")
            return "AnyNode", [_literal(node.type)]
        name, alias = wrapper.__name__, self._classes[wrapper]
        self._imports[public_module(wrapper.__module__)].add(
            name if alias == name else f"{name} as {alias}"
        )
        return alias, []

    def closing(self) -> str:
        """Return the statement that creates the graph, with what the nodes could not declare."""
        used = {edge.source for edge in self._graph.edges}
        arguments = [self.variables[node.id] for node in self._graph.nodes if node.id not in used]
        if any(validation.find_problems(self._graph)):
            arguments.append("check=False")
        plain = (
            replace(edge, id="", edge_type=edge_type_of(edge.target_handle), rest={})
            for edge in self._graph.edges
        )
        declared = replace(
            self._graph, nodes=tuple(self._declared.values()), edges=tuple(with_ids(plain))
        )
        details = details_of(self._graph, declared)
        if details:
            arguments.append(f"details={_table(details)}")
        return _call("graph = create_graph", arguments)

    def _values(self, declared: NodeSpec) -> dict[str, Any]:
        """Return all inputs of a node that its declaration sets, the connected ones too."""
        return {**declared.data, **declared.dynamic_properties, **self._incoming[declared.id]}

    def _wrapper_of(self, node: NodeSpec) -> type[Node] | None:
        """Return the typed wrapper of a node, if there is one and the node has what it requires."""
        wrapper = _wrapper(node.type)
        given = self._values(self._declared[node.id])
        return wrapper if wrapper and required_inputs(wrapper) <= given.keys() else None

    def _declarable(self, node: NodeSpec) -> NodeSpec:
        """Return what the declaration of a node can express: each input once, as the graph has it."""
        connected = self._incoming[node.id].keys()
        changed = {name for name, value in node.data.items() if _is_changed(node, name, value)}
        dynamic = validation.dynamic_inputs(node.type, {*node.data, *node.dynamic_properties})
        omitted = {*connected, *dynamic, *changed}
        return replace(
            node,
            data={name: value for name, value in node.data.items() if name not in omitted},
            dynamic_properties={
                name: value
                for name, value in node.dynamic_properties.items()
                if name in dynamic and name not in connected
            },
            dynamic_outputs={},
            rest={},
        )

    def _handles(self, node: NodeSpec, name: str, edges: list[Edge]) -> str:
        """Return the outputs that are connected to an input, as Python."""
        handles = [self._handle(edge) for edge in edges]
        other = self._graph[edges[0].source]
        wanted = given = None
        if validation.is_installed(node.type) and validation.is_installed(other.type):
            wanted = validation.inputs_of(node.type).get(name)
            given = validation.outputs_of(other.type).get(edges[0].source_handle)
        is_item = (
            wanted is not None
            and wanted.type == "list"
            and given is not None
            and given.type not in {"list", "any"}
        )
        return handles[0] if len(handles) == 1 and not is_item else f"[{', '.join(handles)}]"

    def _handle(self, edge: Edge) -> str:
        variable, slot = self.variables[edge.source], edge.source_handle
        wrapper = self._wrappers[edge.source]
        known = isinstance(getattr(wrapper, slot, None), property) if wrapper else slot == "output"
        return f"{variable}.{slot}" if known else f"{variable}.out({_literal(slot)})"

    def _value(self, value: Any) -> str:
        """Return a JSON value as Python, references by their class."""
        if isinstance(value, Mapping):
            name = _REFS.get(str(value.get("type")))
            fields = {key: item for key, item in value.items() if key != "type"}
            if name and _is_reference(name, fields, value):
                self._imports["nodetool.metadata.types"].add(name)
                # plain literals: what looks like a reference in there is none to the class
                arguments = ", ".join(f"{key}={_literal(item)}" for key, item in fields.items())
                return f"{name}({arguments})"
        return _literal(value, self._value)


def _variable(node: NodeSpec) -> str:
    """Return the preferred name of the variable of a node."""
    base = node.id if _is_plain(node.id) else readable_id(node.type)
    return base if base.isascii() else "node"


def _is_plain(name: str) -> bool:
    """Return whether a text can be a name in Python, which normalizes letters other than ASCII."""
    plain = name.isascii() and name.isidentifier()
    return plain and not keyword.iskeyword(name) and name != "__debug__"


def _is_changed(node: NodeSpec, name: str, value: Any) -> bool:
    """Return whether a declared node would change a value: 10 where the choice is "10"."""
    return _literal(validation.coerce_input(node.type, name, value)) != _literal(value)


def _is_reference(name: str, fields: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Return whether a reference with these fields has exactly the JSON of a value."""
    cls = getattr(types, name)
    if not set(fields) <= set(cls.model_fields):
        return False
    try:
        return _literal(as_json(cls(**fields))) == _literal({"type": value["type"], **fields})
    except (ValidationError, NotJSONError):
        return False


def _arguments(inputs: Mapping[str, str]) -> list[str]:
    """Return inputs as arguments of a call."""
    plain = [f"{name}={text}" for name, text in inputs.items() if _is_plain(name)]
    others = [f"{_literal(name)}: {text}" for name, text in inputs.items() if not _is_plain(name)]
    return [*plain, *([f"**{{{', '.join(others)}}}"] if others else [])]


def _table(details: Mapping[str, Any]) -> str:
    """Return details as Python, each node and each connection on a line of its own."""
    lines = ["{"]
    for part, entries in details.items():
        lines.append(f"    {_literal(part)}: {{")
        lines += [
            f"        {_literal(name)}: {_literal(entry)}," for name, entry in entries.items()
        ]
        lines.append("    },")
    return "\n    ".join([*lines, "}"])


def _class_names(wrappers: Iterable[type[Node]]) -> dict[type[Node], str]:
    """Return the name of each wrapper in a program: with its module where two have the same."""
    names: dict[type[Node], str] = {}
    counts = Counter(wrapper.__name__ for wrapper in wrappers)
    for wrapper in wrappers:
        name = wrapper.__name__
        module = public_module(wrapper.__module__).removeprefix("nodetool.dsl.").replace(".", "_")
        names[wrapper] = name if counts[name] == 1 else f"{name}_{module}"
    return names


def _wrapper(node_type: str) -> type[Node] | None:
    """Return the typed wrapper of a node type, if there is one."""
    if not validation.is_installed(node_type):
        return None
    cls = validation.node_class(node_type)
    if not cls.__module__.startswith("nodetool.nodes."):
        return None
    module = public_module(cls.__module__).replace("nodetool.nodes.", "nodetool.dsl.", 1)
    try:
        if importlib.util.find_spec(module) is None:
            return None
    except ModuleNotFoundError:
        return None
    wrapper = getattr(importlib.import_module(module), cls.__name__, None)
    if not isinstance(wrapper, type) or not issubclass(wrapper, Node):
        return None
    return wrapper if wrapper.node_type() == node_type else None


def _explicitly_named(graph: GraphData) -> set[str]:
    """Return the nodes whose ids the program must set, because they would get others."""
    named: set[str] = set()
    while True:
        nodes = [(node.type, node.id if node.id in named else "") for node in graph.nodes]
        changed = {
            node.id
            for node, name in zip(graph.nodes, assign_ids(nodes), strict=True)
            if node.id != name
        }
        if not changed:
            return named
        named |= changed


def _literal(value: Any, write_item: Callable[[Any], str] | None = None) -> str:
    """Return ``repr`` of a JSON value with the quotation marks that formatters prefer.

    Args:
        value: JSON.
        write_item: writes the items of lists and objects; by default this function.
    """
    write = write_item or _literal
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_literal(key)}: {write(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(write, value))}]"
    text = repr(value)
    return f'"{text[1:-1]}"' if isinstance(value, str) and '"' not in text else text


def _call(function: str, arguments: list[str], chain: str = "") -> str:
    """Return a call on one line if it fits, else with a line for each argument.

    Args:
        function: what stands before the parenthesis.
        arguments: of the call.
        chain: calls of methods of the result.
    """
    line = f"{function}({', '.join(arguments)}){chain}"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    return f"{function}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){chain}"
