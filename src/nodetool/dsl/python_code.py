"""Graphs as programs: the typed wrappers where there are any, a line for each input."""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import keyword
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from nodetool.metadata import types

from nodetool.dsl import checks
from nodetool.dsl.layout import positions
from nodetool.dsl.model import needs_of
from nodetool.dsl.node import Node, readable_id

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.dsl.model import Edge, NodeSpec

_WIDTH = 100
_REFS = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model_3d": "Model3DRef",
    "asset": "AssetRef",
    "document": "DocumentRef",
}


def to_python(graph: Graph) -> str:
    """A program that builds the graph again; what it cannot say stands in a comment."""
    writer = _Writer(graph)
    body = [writer.node(node) for node in graph.nodes]
    used = {edge.source for edge in graph.edges}
    ends = [writer.variables[node.id] for node in graph.nodes if node.id not in used]
    closing = _call("graph = create_graph", ends)
    return "\n".join([writer.head(), *body, closing, ""])


class _Writer:
    """What the lines of one program share: variables, imports."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._wrappers = {node.id: _wrapper(node.type) for node in graph.nodes}
        self._imports: dict[str, set[str]] = defaultdict(set)
        self._imports["nodetool.dsl.graph"].add("create_graph")
        classes = {wrapper.__name__ for wrapper in self._wrappers.values() if wrapper}
        taken = {
            "__debug__",
            *dir(builtins),
            *classes,
            *_REFS.values(),
            "create_graph",
            "graph",
            "AnyNode",
        }
        self.variables: dict[str, str] = {}
        for node in graph.nodes:
            plain = node.id.isascii() and node.id.isidentifier()  # Python makes some letters others
            base = node.id if plain else readable_id(node.type)
            name, count = base, 1
            while name in taken or keyword.iskeyword(name):
                count += 1
                name = f"{base}_{count}"
            taken.add(name)
            self.variables[node.id] = name
        self._names = _automatic(graph)
        self._places = positions(graph.ids(), needs_of(graph.edges))
        self._into: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
        for edge in graph.edges:
            if edge.edge_type != "control":
                self._into[edge.target][edge.target_handle].append(edge)

    def head(self) -> str:
        """Docstring and imports."""
        groups = [
            f"from {module} import {', '.join(sorted(names))}"
            for module, names in sorted(self._imports.items())
        ]
        return '"""A workflow for NodeTool."""\n\n' + "\n".join(groups) + "\n"

    def node(self, node: NodeSpec) -> str:
        """The statement that declares a node."""
        wrapper = self._wrappers[node.id]
        given: dict[str, str] = {}
        for name, value in {**node.data, **node.dynamic_properties}.items():
            if name not in self._into[node.id]:
                given[name] = self._value(value)
        for name, edges in self._into[node.id].items():
            given[name] = self._handles(node, name, edges)
        if wrapper is None:
            self._imports["nodetool.dsl.graph"].add("AnyNode")
            start, arguments = "AnyNode", [_literal(node.type)]
        else:
            self._imports[wrapper.__module__].add(wrapper.__name__)
            start, arguments = wrapper.__name__, []
        plain = {n: v for n, v in given.items() if n.isidentifier() and not keyword.iskeyword(n)}
        arguments += [f"{name}={value}" for name, value in plain.items()]
        odd = {name: value for name, value in given.items() if name not in plain}
        if odd:
            inside = ", ".join(f"{_literal(name)}: {value}" for name, value in odd.items())
            arguments.append(f"**{{{inside}}}")
        after = ""
        if self._names.get(node.id) != node.id:
            after += f".named({_literal(node.id)})"
        if node.position != self._places[node.id]:
            after += f".at({node.position[0]:g}, {node.position[1]:g})"
        text = _call(f"{self.variables[node.id]} = {start}", arguments, after)
        lost = [
            key
            for key, value in {**node.rest, "dynamic_outputs": node.dynamic_outputs}.items()
            if value and value != "on_any"
        ]
        # keys are anybody's: a line break in one must not begin a statement
        names = ", ".join(key if key.isidentifier() else ascii(key) for key in sorted(lost))
        note = f"# not kept: {names}\n" if lost else ""
        return note + text

    def _handles(self, node: NodeSpec, name: str, edges: list[Edge]) -> str:
        """The outputs that are connected to an input."""
        told = [self._handle(edge) for edge in edges]
        other = self._graph[edges[0].source]
        kind = source = None
        if checks.is_installed(node.type) and checks.is_installed(other.type):
            kind = checks.inputs_of(node.type).get(name)
            source = checks.outputs_of(other.type).get(edges[0].source_handle)
        single = len(told) == 1 and not (
            kind is not None
            and kind.type == "list"
            and source is not None
            and source.type not in {"list", "any"}
        )
        return told[0] if single else f"[{', '.join(told)}]"

    def _handle(self, edge: Edge) -> str:
        variable, slot = self.variables[edge.source], edge.source_handle
        wrapper = self._wrappers[edge.source]
        known = isinstance(getattr(wrapper, slot, None), property) if wrapper else slot == "output"
        return f"{variable}.{slot}" if known else f"{variable}.out({_literal(slot)})"

    def _value(self, value: Any) -> str:
        """A JSON value as Python: references by their class."""
        if isinstance(value, Mapping):
            name = _REFS.get(str(value.get("type")))
            fields = {key: item for key, item in value.items() if key != "type"}
            if name and set(fields) <= set(getattr(types, name).model_fields):
                self._imports["nodetool.metadata.types"].add(name)
                inside = ", ".join(f"{key}={self._value(item)}" for key, item in fields.items())
                return f"{name}({inside})"
            inside = ", ".join(
                f"{_literal(key)}: {self._value(item)}" for key, item in value.items()
            )
            return f"{{{inside}}}"
        if isinstance(value, list):
            return f"[{', '.join(map(self._value, value))}]"
        return _literal(value)


def _wrapper(node_type: str) -> type[Node] | None:
    """The typed wrapper of a node type, if there is one."""
    if not checks.is_installed(node_type):
        return None
    cls = checks.node_class(node_type)
    if not cls.__module__.startswith("nodetool.nodes."):
        return None
    module = cls.__module__.replace("nodetool.nodes.", "nodetool.dsl.", 1)
    try:
        if importlib.util.find_spec(module) is None:
            return None
    except ModuleNotFoundError:
        return None
    found = getattr(importlib.import_module(module), cls.__name__, None)
    fits = isinstance(found, type) and issubclass(found, Node) and found._type == node_type
    return found if fits else None


def _automatic(graph: Graph) -> dict[str, str]:
    """Node -> the id that it would get without being named, where that is its own."""
    counts: dict[str, int] = defaultdict(int)
    found = {}
    named = {node.id for node in graph.nodes if not _is_automatic(node)}
    for node in graph.nodes:
        base = readable_id(node.type)
        if node.id in named:
            continue
        while True:
            counts[base] += 1
            name = base if counts[base] == 1 else f"{base}_{counts[base]}"
            if name not in named:
                break
        found[node.id] = name
    return found


def _is_automatic(node: NodeSpec) -> bool:
    rest = node.id.removeprefix(readable_id(node.type))
    return rest != node.id and (not rest or (rest[0] == "_" and rest[1:].isdigit()))


def _literal(value: Any) -> str:
    """``repr`` with the quotation marks that formatters prefer."""
    text = repr(value)
    return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text


def _call(start: str, arguments: list[str], after: str = "") -> str:
    """A call on one line if it fits, else with a line for each argument."""
    line = f"{start}({', '.join(arguments)}){after}"
    if len(line) <= _WIDTH:
        return line
    return f"{start}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){after}"
