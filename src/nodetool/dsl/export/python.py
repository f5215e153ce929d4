"""Graphs as programs that say all that the graphs say: typed wrappers where there are any."""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import inspect
import keyword
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nodetool.metadata import types
from pydantic import ValidationError

from nodetool.dsl.model.app_details import details_of
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.layout import positions
from nodetool.dsl.model.specs import assign_ids, dependencies, edge_type_of, with_ids
from nodetool.dsl.model.unique import UniqueNames
from nodetool.dsl.node import AnyNode, Node, is_name, readable_id
from nodetool.dsl.typecheck import validation
from nodetool.fal.categories import public_module

if TYPE_CHECKING:
    from nodetool.dsl.model.specs import Edge, NodeSpec

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
_OWN = {*_REFS.values(), "AnyNode", "create_graph", "graph"}


def to_python(graph: GraphData) -> str:
    """A program that builds the graph again, the same in all that its JSON says.

    Where nodes are not installed here or something is wrong with them, the program builds the graph
    without a check, as the workflow has it.
    """
    writer = _Writer(graph)
    body = [writer.node(node) for node in graph.nodes]
    return "\n".join([writer.head(), *body, writer.closing(), ""])


class _Writer:
    """What the lines of one program share: variables, imports, what nodes cannot say."""

    def __init__(self, graph: GraphData) -> None:
        self._graph = graph
        self._into: dict[str, dict[str, list[Edge]]] = defaultdict(lambda: defaultdict(list))
        for edge in graph.edges:
            self._into[edge.target][edge.target_handle].append(edge)
        self._said = {node.id: self._sayable(node) for node in graph.nodes}
        self._wrappers = {node.id: self._wrapper_of(node) for node in graph.nodes}
        self._imports: dict[str, set[str]] = defaultdict(set)
        self._imports["nodetool.dsl.graph"].add("create_graph")
        self._classes = _class_names({each for each in self._wrappers.values() if each})
        taken = {"__debug__", *dir(builtins), *self._classes.values(), *_OWN}
        names = UniqueNames(taken, allows=lambda name: not keyword.iskeyword(name))
        self.variables = {node.id: names.new(_variable(node)) for node in graph.nodes}
        self._named = _named(graph)
        self._places = positions(graph.ids(), dependencies(graph.edges))

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
        said = self._said[node.id]
        given: dict[str, str] = {}
        for name, value in {**said.data, **said.dynamic_properties}.items():
            given[name] = self._value(value)
        for name, edges in self._into[node.id].items():
            given[name] = self._handles(node, name, edges)
        if wrapper is None:
            self._imports["nodetool.dsl.graph"].add("AnyNode")
            start, arguments = "AnyNode", [_literal(node.type)]
        else:
            start, arguments = self._classes[wrapper], []
            name = wrapper.__name__
            told = name if start == name else f"{name} as {start}"
            self._imports[public_module(wrapper.__module__)].add(told)
        first = _constructed(wrapper or AnyNode, self._values(said))
        arguments += _arguments({name: text for name, text in given.items() if name in first})
        later = {name: text for name, text in given.items() if name not in first}
        after = f".connect({', '.join(_arguments(later))})" if later else ""
        if node.id in self._named:
            any_text = "" if is_name(node.id) else ", any_text=True"
            after += f".named({_literal(node.id)}{any_text})"
        if node.position != self._places[node.id]:
            after += f".at({', '.join(map(_literal, node.position))})"
        return _call(f"{self.variables[node.id]} = {start}", arguments, after)

    def closing(self) -> str:
        """The statement that makes the graph, with what the nodes above it could not say."""
        used = {edge.source for edge in self._graph.edges}
        arguments = [self.variables[node.id] for node in self._graph.nodes if node.id not in used]
        if any(validation.find_problems(self._graph)):
            arguments.append("check=False")
        plain = (
            replace(edge, id="", edge_type=_usual(edge), rest={}) for edge in self._graph.edges
        )
        said = replace(self._graph, nodes=tuple(self._said.values()), edges=tuple(with_ids(plain)))
        details = details_of(self._graph, said)
        if details:
            arguments.append(f"details={_table(details)}")
        return _call("graph = create_graph", arguments)

    def _values(self, said: NodeSpec) -> dict[str, Any]:
        """All inputs of a node that its declaration says, the connected ones too."""
        return {**said.data, **said.dynamic_properties, **self._into[said.id]}

    def _wrapper_of(self, node: NodeSpec) -> type[Node] | None:
        """The typed wrapper of a node, if there is one and the node has what it requires."""
        wrapper = _wrapper(node.type)
        given = self._values(self._said[node.id])
        return wrapper if wrapper and _required(wrapper) <= given.keys() else None

    def _sayable(self, node: NodeSpec) -> NodeSpec:
        """Of a node what its declaration says: each input once, and where the graph will have it."""
        connected = self._into[node.id].keys()
        unsaid = {name for name, value in node.data.items() if _is_changed(node, name, value)}
        undeclared = validation.dynamic_inputs(node.type, {*node.data, *node.dynamic_properties})
        return replace(
            node,
            data={
                n: v for n, v in node.data.items() if n not in {*connected, *undeclared, *unsaid}
            },
            dynamic_properties={
                name: value
                for name, value in node.dynamic_properties.items()
                if name in undeclared and name not in connected
            },
            dynamic_outputs={},
            rest={},
        )

    def _handles(self, node: NodeSpec, name: str, edges: list[Edge]) -> str:
        """The outputs that are connected to an input."""
        told = [self._handle(edge) for edge in edges]
        other = self._graph[edges[0].source]
        kind = source = None
        if validation.is_installed(node.type) and validation.is_installed(other.type):
            kind = validation.inputs_of(node.type).get(name)
            source = validation.outputs_of(other.type).get(edges[0].source_handle)
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
            if name and _is_reference(name, fields, value):
                self._imports["nodetool.metadata.types"].add(name)
                # as they are: what looks like a reference in there is none to the class
                inside = ", ".join(f"{key}={_literal(item)}" for key, item in fields.items())
                return f"{name}({inside})"
        return _literal(value, self._value)


def _variable(node: NodeSpec) -> str:
    """What the variable of a node is called best."""
    base = node.id if _is_plain(node.id) else readable_id(node.type)
    return base if base.isascii() else "node"


def _is_plain(name: str) -> bool:
    """Whether a text can be a name in Python; of other letters than ASCII, Python makes others."""
    plain = name.isascii() and name.isidentifier()
    return plain and not keyword.iskeyword(name) and name != "__debug__"


def _is_changed(node: NodeSpec, name: str, value: Any) -> bool:
    """Whether a declared node does not keep a value as it is: 10 where the choice is "10"."""
    return _literal(validation.coerce_input(node.type, name, value)) != _literal(value)


def _is_reference(name: str, fields: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Whether a reference of these fields says what a value says, neither less nor more."""
    cls = getattr(types, name)
    if not set(fields) <= set(cls.model_fields):
        return False
    try:
        return _literal(as_json(cls(**fields))) == _literal({"type": value["type"], **fields})
    except (ValidationError, NotJSONError):
        return False


def _required(kind: type[Node]) -> set[str]:
    """The inputs without which a constructor cannot be called."""
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    return {parameter.name for parameter in parameters if parameter.default is parameter.empty}


def _constructed(kind: type[Node], given: Mapping[str, Any]) -> set[str]:
    """Those inputs that a constructor takes and does not forget, as it does with its defaults."""
    parameters = inspect.signature(kind.__init__).parameters.values()
    taken = {parameter.name for parameter in parameters}
    if any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters):
        taken = set(given)
    made = object.__new__(kind)
    Node.__init__(made, {name: value for name, value in given.items() if name in taken})
    return set(made._inputs)


def _arguments(given: Mapping[str, str]) -> list[str]:
    """Inputs as arguments of a call."""
    plain = [f"{name}={text}" for name, text in given.items() if _is_plain(name)]
    odd = [f"{_literal(name)}: {text}" for name, text in given.items() if not _is_plain(name)]
    return [*plain, *([f"**{{{', '.join(odd)}}}"] if odd else [])]


def _usual(edge: Edge) -> str:
    return edge_type_of(edge.target_handle)


def _table(details: Mapping[str, Any]) -> str:
    """Details, each node and each connection on a line of its own."""
    lines = ["{"]
    for part, more in details.items():
        lines.append(f"    {_literal(part)}: {{")
        lines += [f"        {_literal(name)}: {_literal(each)}," for name, each in more.items()]
        lines.append("    },")
    return "\n    ".join([*lines, "}"])


def _class_names(wrappers: Iterable[type[Node]]) -> dict[type[Node], str]:
    """Wrapper -> how a program calls it: two of one name by their modules too."""
    found: dict[type[Node], str] = {}
    counts = Counter(wrapper.__name__ for wrapper in wrappers)
    for wrapper in wrappers:
        name = wrapper.__name__
        module = public_module(wrapper.__module__).removeprefix("nodetool.dsl.").replace(".", "_")
        found[wrapper] = name if counts[name] == 1 else f"{name}_{module}"
    return found


def _wrapper(node_type: str) -> type[Node] | None:
    """The typed wrapper of a node type, if there is one."""
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
    found = getattr(importlib.import_module(module), cls.__name__, None)
    fits = isinstance(found, type) and issubclass(found, Node) and found._type == node_type
    return found if fits else None


def _named(graph: GraphData) -> set[str]:
    """The nodes whose ids must be said, because they would get others."""
    named: set[str] = set()
    while True:
        kinds = [(node.type, node.id if node.id in named else "") for node in graph.nodes]
        others = {
            node.id
            for node, name in zip(graph.nodes, assign_ids(kinds), strict=True)
            if node.id != name
        }
        if not others:
            return named
        named |= others


def _literal(value: Any, inside: Callable[[Any], str] | None = None) -> str:
    """``repr`` with the quotation marks that formatters prefer.

    Args:
        value: JSON.
        inside: how what is inside lists and objects is written; likewise unless told.
    """
    write = inside or _literal
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_literal(key)}: {write(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(write, value))}]"
    text = repr(value)
    return f'"{text[1:-1]}"' if isinstance(value, str) and '"' not in text else text


def _call(start: str, arguments: list[str], after: str = "") -> str:
    """A call on one line if it fits, else with a line for each argument."""
    line = f"{start}({', '.join(arguments)}){after}"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    return f"{start}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){after}"
