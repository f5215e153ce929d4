"""Render typed wrappers for the DSL, from the same :class:`ModuleIR` as the nodes themselves.

A wrapper is a class whose constructor takes every field of the node, as its type or as a handle
that gives it, and that has a typed handle for every output. :mod:`codegen.output.wrapper_types` says what an
input takes; the source is checked against the few shapes made here, like that of the nodes.
"""

from __future__ import annotations

import ast
import keyword
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment

from codegen.output.wrapper_types import InputTypes, names_in
from nodetool.dsl.node import Node
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.annotations import REFS
from nodetool.fal.compiler.ir import ModuleIR, NodeIR, OutputDef
from nodetool.fal.compiler.render import (
    UnexpectedSourceError,
    docstring,
    generated_header,
    has_type_parameters,
    import_order,
    module_title,
    parse_rendered,
    strict_environment,
)

TEMPLATES = Path(__file__).with_name("templates")
#: name -> the module that a wrapper module takes it from
_IMPORTS: Mapping[str, str] = {
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "TYPE_CHECKING": "typing",
    "Any": "typing",
    "Literal": "typing",
    "Choice": "nodetool.dsl.input_types",
    "Choices": "nodetool.dsl.input_types",
    "IntChoice": "nodetool.dsl.input_types",
    "IntChoices": "nodetool.dsl.input_types",
    "In": "nodetool.dsl.node",
    "ManyIn": "nodetool.dsl.node",
    "Node": "nodetool.dsl.node",
    "Output": "nodetool.dsl.node",
}
_STDLIB = ("collections.abc", "typing")
_OWN = ("nodetool.dsl.input_types", "nodetool.dsl.node")
_MEDIA = frozenset(REFS.values())
_TYPES = "nodetool.metadata.types"
#: names that an attribute would hide from the annotations and decorators below it
_USED = frozenset({*_IMPORTS, *_MEDIA, "bool", "dict", "float", "int", "list", "property", "str"})
#: names that an attribute of a wrapper may not have
_RESERVED = _USED.union(name for name in dir(Node) if not name.startswith("__"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Handle:
    attribute: str
    slot: str
    annotation: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wrapper:
    name: str
    base: str
    doc: str
    node_type: str
    parameters: Sequence[str]
    body: str
    outputs: Sequence[_Handle]


@cache
def environment() -> Environment:
    """Return the environment of the templates of wrappers and packages."""
    return strict_environment(TEMPLATES)


@dataclass(frozen=True, slots=True)
class Scope:
    """The names of a category, which all of its wrappers may meet.

    Attributes:
        module: the category.
        names: importable name -> what it is called in the modules of wrappers.
        owned: every class of the category.
    """

    module: ModuleIR
    names: Mapping[str, str]
    owned: frozenset[str]

    @classmethod
    def of(cls, module: ModuleIR) -> Scope:
        """Return the names of a category."""
        return cls(module, _import_names(module), frozenset(_own_names(module)))


def render(part: ModuleIR, scope: Scope) -> list[str]:
    """Return the head of a module of wrappers, and a block for every wrapper.

    Args:
        part: the family whose wrappers it has.
        scope: the names of its category.
    """
    names, owned = scope.names, scope.owned
    types = InputTypes(part, scope.module, names)
    template = environment().get_template("wrapper.py.j2")
    blocks = [template.render(wrapper=_wrapper(node, types, names, owned)) for node in part.nodes]
    used = types.used.union(*(names_in(o.annotation) for n in part.nodes for o in n.outputs))
    used |= {"Output"} if any(node.outputs for node in part.nodes) else set()
    return [_head(part, scope, used), *blocks]


def attribute_names(slots: Iterable[str], used_names: Collection[str] = ()) -> dict[str, str]:
    """Map output slots to attributes of the wrapper, all different: the only rule about these names.

    Args:
        slots: of one node.
        used_names: classes of the module, which an attribute would hide.
    """
    slot_names = list(slots)
    unusable = {s for s in slot_names if s in _RESERVED or s in used_names or keyword.iskeyword(s)}
    if not unusable:
        return {slot: slot for slot in slot_names}
    return naming.unique_names(
        {s: f"{s}_" if s in unusable else s for s in sorted(slot_names, key=unusable.__contains__)}
    )


def _own_names(module: ModuleIR) -> Iterable[str]:
    """Yield every class that is available in the wrapper module."""
    yield from (node.class_name for node in module.nodes)
    yield from node_names(module)


def node_names(module: ModuleIR) -> list[str]:
    """Return the enums and structs, which come from the module of the nodes."""
    enums = [*module.enums, *(enum for node in module.nodes for enum in node.enums)]
    return list(dict.fromkeys([*(e.name for e in enums), *(s.name for s in module.structs)]))


def _import_names(module: ModuleIR) -> dict[str, str]:
    """Map importable names to their local names: one that a class of the module has gets an underscore."""
    own = set(_own_names(module))
    if any(field.name == "super" for node in module.nodes for field in node.fields):
        own.add("Node")  # the constructor calls it by name, which a field must not hide
    return {name: f"_{name}" if name in own else name for name in _IMPORTS}


# -- a wrapper ---------------------------------------------------------------------------------------


def _wrapper(
    node: NodeIR, types: InputTypes, names: Mapping[str, str], owned: frozenset[str]
) -> _Wrapper:
    # a node sends false for a switch that is off, so nobody must say it
    required = set(node.required) - {f.name for f in node.fields if f.annotation == "bool"}
    parameters = sorted(node.fields, key=lambda field: field.name not in required)
    attributes = attribute_names([output.slot for output in node.outputs], owned)
    fields = {field.name for field in node.fields}
    body = "super().__init__(locals())"
    if not fields:
        body = "super().__init__({})"
    elif fields & {"locals", "super"}:
        arguments = ", ".join(f"{field.name!r}: {field.name}" for field in parameters)
        base = f"{names['Node']}.__init__(self, " if "super" in fields else "super().__init__("
        body = f"{base}{{{arguments}}})"
    return _Wrapper(
        name=node.class_name,
        base=names["Node"],
        doc=_doc(node),
        node_type=node.node_type,
        parameters=[types.parameter(field, field.name in required) for field in parameters],
        body=body,
        outputs=[
            _Handle(
                attribute=attributes[output.slot],
                slot=output.slot,
                annotation=f"{names['Output']}[{output.annotation.removesuffix(' | None')}]",
                description=_describe_output(output),
            )
            for output in node.outputs
        ],
    )


def _doc(node: NodeIR) -> str:
    """Return the docstring: what the node does, and what each input means."""
    lines = [" ".join(node.doc.split()) or node.endpoint_id, "", f"fal's ``{node.endpoint_id}``."]
    arguments = [
        f"    {field.name}: {' '.join(field.description.split())}"
        for field in node.fields
        if field.description
    ]
    if arguments:
        lines += ["", "Args:", *arguments]
    return docstring("\n".join(lines))


@cache
def _describe_output(output: OutputDef) -> str:
    description = " ".join(output.description.split())
    return docstring(description, "        ") if description else ""


# -- the head ---------------------------------------------------------------------------------------


def _head(part: ModuleIR, scope: Scope, used: Collection[str]) -> str:
    doc = f"fal endpoints for graphs: {module_title(part)}."
    return (
        environment()
        .get_template("wrappers.py.j2")
        .render(
            module=part,
            module_doc=docstring(doc, ""),
            header=generated_header(part),
            imports=_import_block(part, scope, used),
        )
    )


def _import_block(part: ModuleIR, scope: Scope, used_names: Collection[str]) -> str:
    """Return the imports, sorted as ruff sorts them.

    What only annotations need is imported for type checkers alone: the nodes' modules, from which
    enums and structs come, bring all of NodeTool with them.
    """
    media = sorted(_MEDIA.intersection(used_names), key=import_order)
    names = scope.names
    common = {*node_names(part), *part.imported}
    own_names = sorted(common.intersection(used_names), key=import_order)
    used = {
        "Node",
        *_IMPORTS.keys() & used_names,
        *(["TYPE_CHECKING"] if media or own_names else []),
    }
    standard = [line for source in _STDLIB for line in _import_lines(source, used, names)]
    own = [line for source in _OWN for line in _import_lines(source, used, names)]
    groups = ["\n".join(standard), "\n".join(own)]
    typing_imports = [
        f"    from {source} import {', '.join(listed)}"
        for source, listed in ((_TYPES, media), (part.nodes_package, own_names))
        if listed
    ]
    if typing_imports:
        separator = "\n\n"  # NodeTool's own modules are others' code, the nodes ours
        groups.append(f"if {names['TYPE_CHECKING']}:\n{separator.join(typing_imports)}")
    return "\n\n".join(group for group in groups if group)


def _import_lines(source: str, used: set[str], names: Mapping[str, str]) -> list[str]:
    """Return the import statements for one module; ruff wants a statement of its own for each alias."""
    wanted = sorted((n for n in used if _IMPORTS[n] == source), key=import_order)
    plain = [name for name in wanted if names[name] == name]
    lines = [f"from {source} import {', '.join(plain)}"] if plain else []
    renamed = [f"from {source} import {n} as {names[n]}" for n in wanted if names[n] != n]
    return sorted(lines + renamed, key=lambda line: import_order(line.split()[3].rstrip(",")))


# -- what a wrapper module may be ---------------------------------------------------------------------


def check_source(source: str, module: ModuleIR) -> None:
    """Parse the source of wrappers and accept only the shapes that the templates make.

    Raises:
        UnexpectedSourceError: naming the line and what stands there.
    """
    for statement in parse_rendered(source, module).body:
        if isinstance(statement, ast.ClassDef):
            _check_class(statement, module)
        elif not (_is_text(statement) or _is_import(statement, module)):
            raise _unexpected(statement, module)


def _unexpected(node: ast.AST, module: ModuleIR) -> UnexpectedSourceError:
    line = getattr(node, "lineno", 0)
    return UnexpectedSourceError(
        f"{module.name}: line {line} of the wrappers holds a {type(node).__name__} "
        "that no template makes"
    )


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _is_import(statement: ast.stmt, module: ModuleIR) -> bool:
    if isinstance(statement, ast.If):
        return (
            isinstance(statement.test, ast.Name)
            and statement.test.id in {"TYPE_CHECKING", "_TYPE_CHECKING"}
            and not statement.orelse
            and all(_is_hint(inner, module) for inner in statement.body)
        )
    if not isinstance(statement, ast.ImportFrom) or statement.level:
        return False
    if statement.module == "__future__":
        return [alias.name for alias in statement.names] == ["annotations"]
    return all(
        _IMPORTS.get(a.name) == statement.module and a.asname in {None, f"_{a.name}"}
        for a in statement.names
    )


def _is_hint(statement: ast.stmt, module: ModuleIR) -> bool:
    """Check that a statement imports what type checkers need: media references, enums and structs."""
    if not isinstance(statement, ast.ImportFrom) or statement.level:
        return False
    known = {
        _TYPES: _MEDIA,
        module.nodes_package: frozenset({*node_names(module), *module.imported}),
    }
    names = known.get(statement.module or "", frozenset())
    return all(alias.name in names and alias.asname is None for alias in statement.names)


def _check_class(node: ast.ClassDef, module: ModuleIR) -> None:
    bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
    if (
        node.decorator_list
        or node.keywords
        or has_type_parameters(node)
        or len(node.bases) != 1
        or not set(bases) <= _BASES
        or not bases
    ):
        raise _unexpected(node, module)
    for statement in node.body:
        if isinstance(statement, ast.FunctionDef) and not has_type_parameters(statement):
            is_constructor = statement.name == "__init__" and statement.args.kwonlyargs
            good = _is_constructor(statement) if is_constructor else _is_handle(statement)
            if not (good or ast.dump(statement) == _EMPTY):
                raise _unexpected(statement, module)
        elif isinstance(statement, ast.Assign):
            (target,) = statement.targets
            if not (isinstance(target, ast.Name) and target.id == "_type"):
                raise _unexpected(statement, module)
            if not isinstance(statement.value, ast.Constant):
                raise _unexpected(statement, module)
        elif not _is_text(statement):
            raise _unexpected(statement, module)


_BASES = {"Node", "_Node"}


def _is_constructor(node: ast.FunctionDef) -> bool:
    arguments = node.args
    return (
        node.name == "__init__"
        and not node.decorator_list
        and not (arguments.posonlyargs or arguments.vararg or arguments.kwarg or arguments.defaults)
        and [argument.arg for argument in arguments.args] == ["self"]
        and isinstance(node.returns, ast.Constant)
        and len(node.body) == 1
        and _is_body(node.body[0], [argument.arg for argument in arguments.kwonlyargs])
        and all(a.annotation is not None and _is_type(a.annotation) for a in arguments.kwonlyargs)
        and all(default is None or _is_default(default) for default in arguments.kw_defaults)
    )


def _is_body(statement: ast.stmt, names: Sequence[str]) -> bool:
    if not {"locals", "super"}.intersection(names):
        return ast.dump(statement) == _COLLECT
    items = ", ".join(f"{name!r}: {name}" for name in names)
    return ast.unparse(statement) in {
        f"super().__init__({{{items}}})",
        f"_Node.__init__(self, {{{items}}})",
    }


_COLLECT = ast.dump(ast.parse("super().__init__(locals())").body[0])
_EMPTY = ast.dump(ast.parse("def __init__(self) -> None:\n    super().__init__({})").body[0])


def _is_handle(node: ast.FunctionDef) -> bool:
    decorators = [d.id for d in node.decorator_list if isinstance(d, ast.Name)]
    last = node.body[-1]
    return (
        decorators == ["property"]
        and len(node.decorator_list) == 1
        and [a.arg for a in node.args.args] == ["self"]
        and not (node.args.posonlyargs or node.args.vararg or node.args.kwonlyargs)
        and not (node.args.kwarg or node.args.defaults)
        and all(_is_text(statement) for statement in node.body[:-1])
        and isinstance(last, ast.Return)
        and isinstance(last.value, ast.Call)
        and isinstance(last.value.func, ast.Attribute)
        and last.value.func.attr == "out"
        and isinstance(last.value.func.value, ast.Name)
        and last.value.func.value.id == "self"
        and not last.value.keywords
        and [type(argument) for argument in last.value.args] == [ast.Constant]
        and node.returns is not None
        and _is_type(node.returns)
    )


def _is_type(node: ast.expr) -> bool:
    """Accept names, ``x[y]``, ``a | b``, and the constants inside ``Literal``."""
    kind = type(node)
    if kind is ast.Name or kind is ast.Constant:
        return True
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and _is_type(node.slice)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.BitOr) and _is_type(node.left) and _is_type(node.right)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
    return isinstance(node, ast.Tuple) and all(map(_is_type, node.elts))


def _is_default(node: ast.expr) -> bool:
    """Accept constants, and tuples of them."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
    return isinstance(node, ast.Tuple) and all(map(_is_default, node.elts))
