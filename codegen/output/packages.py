"""A category as a package: which modules it has, and what the package itself says.

The package of nodes imports all its modules, because NodeTool finds a node by importing the module
that its type names. The package of wrappers imports none of them until a name is used.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from codegen.families import group_by_family
from codegen.output.wrapper_types import names_in
from codegen.output.wrappers import environment, node_names
from nodetool.fal.compiler.ir import ModuleIR, NodeIR, StructDef
from nodetool.fal.compiler.render import (
    SHARED,
    UnexpectedSourceError,
    docstring,
    generated_header,
    import_order,
    module_title,
    parse_rendered,
)

#: module -> names that a package has from it
Exports: TypeAlias = Mapping[str, Sequence[str]]
_LAZY = "nodetool.dsl.lazy_exports"
_ALIASES = "nodetool.fal.catalogue.aliases"
_CATEGORIES = "nodetool.fal.categories"


def split(module: ModuleIR) -> list[ModuleIR]:
    """Split a category into the parts that stand in modules of their own, the shared one first.

    What only one family uses stands with it: an object of the API, an enum that nodes share.
    """
    nodes = {node.endpoint_id: node for node in module.nodes}
    families = {
        family: [nodes[endpoint] for endpoint in endpoints]
        for family, endpoints in group_by_family(module.name, nodes).items()
    }
    names_by_family = {
        family: _common_names(module, family_nodes) for family, family_nodes in families.items()
    }
    counts = Counter(name for names in names_by_family.values() for name in names)
    used_once = {name for name, count in counts.items() if count == 1}
    parts = [_part(module, SHARED, (), set(module.shared_names) - used_once, frozenset())]
    for family, family_nodes in families.items():
        parts.append(
            _part(
                module,
                family,
                family_nodes,
                names_by_family[family] & used_once,
                names_by_family[family] - used_once,
            )
        )
    return [part for part in parts if part.nodes or part.shared_names]


def _part(
    module: ModuleIR,
    family: str,
    nodes: Sequence[NodeIR],
    own: Collection[str],
    imported: Collection[str],
) -> ModuleIR:
    """Return the part of a category with some nodes and some of the classes that belong to no node."""
    structs = tuple(struct for struct in module.structs if struct.name in own)
    needed = {name for node in nodes for name in _names_used(node)}
    needed.update(name for struct in structs for name in _names_in_fields(struct))
    return replace(
        module,
        family=family,
        nodes=tuple(nodes),
        enums=tuple(enum for enum in module.enums if enum.name in own),
        structs=structs,
        alias_targets=(),
        imported=tuple(sorted(needed.intersection(imported))),
    )


def _common_names(module: ModuleIR, nodes: Iterable[NodeIR]) -> frozenset[str]:
    """Return the classes that belong to no node and that some nodes use, also inside each other."""
    inside = {struct.name: _names_in_fields(struct) for struct in module.structs}
    known = frozenset(module.shared_names)
    reached: set[str] = set()
    stack = [name for node in nodes for name in _names_used(node) & known]
    while stack:
        name = stack.pop()
        if name not in reached:
            reached.add(name)
            stack += inside.get(name, frozenset()) & known
    return frozenset(reached)


def _names_in_fields(struct: StructDef) -> frozenset[str]:
    """Return the names in the annotations of a struct."""
    return frozenset().union(*(names_in(field.annotation) for field in struct.fields))


def _names_used(node: NodeIR) -> frozenset[str]:
    """Return the names in the annotations of a node; a default uses no others."""
    annotations = [*(f.annotation for f in node.fields), *(o.annotation for o in node.outputs)]
    return frozenset().union(*map(names_in, annotations))


def nodes_package(module: ModuleIR, parts: Sequence[ModuleIR]) -> str:
    """Return the source of the package of nodes: all of its classes, and the second names.

    Raises:
        UnexpectedSourceError: when it is not of the shape that the template makes.
    """
    exports = {_node_module(part): _import_sorted(_node_classes(part)) for part in parts}
    source = _render("nodes_package.py.j2", module, "fal endpoints", exports)
    _check(source, module, exports)
    return source


def wrappers_package(module: ModuleIR, parts: Sequence[ModuleIR]) -> str:
    """Return the source of the package of wrappers, which imports what is used when it is used.

    Raises:
        UnexpectedSourceError: when it is not of the shape that the template makes.
    """
    exports = {
        f"{module.wrappers_package}.{part.family}": _import_sorted(
            node.class_name for node in part.nodes
        )
        for part in parts
        if part.nodes
    }
    others = node_names(module)
    if others:
        exports[module.nodes_package] = _import_sorted(others)
    source = _render("wrappers_package.py.j2", module, "fal endpoints for graphs", exports)
    _check(source, module, exports)
    return source


def _node_module(part: ModuleIR) -> str:
    return f"{part.nodes_package}.{part.family}"


def _node_classes(part: ModuleIR) -> Iterator[str]:
    """Yield every class that stands in a module of nodes."""
    yield from part.shared_names
    for node in part.nodes:
        yield from (enum.name for enum in node.enums)
        yield node.class_name


def _import_sorted(names: Iterable[str]) -> list[str]:
    """Return names as ruff sorts imports, each once."""
    return sorted(set(names), key=import_order)


def _render(template: str, module: ModuleIR, what: str, exports: Exports) -> str:
    """Lay out the source of a package."""
    names = {name for listed in exports.values() for name in listed}
    return (
        environment()
        .get_template(template)
        .render(
            module=module,
            module_doc=docstring(f"{what}: {module_title(module)}.", ""),
            header=generated_header(module),
            exports=exports,
            # ruff would have a statement for each name that is imported as itself
            unsorted=any(len(listed) > 1 for listed in exports.values()),
            renamed="TYPE_CHECKING" in names,
        )
    )


# -- what a package may be -----------------------------------------------------------------------------


def _check(source: str, module: ModuleIR, exports: Exports) -> None:
    """Parse the source of a package and accept only the statements that the templates make.

    Raises:
        UnexpectedSourceError: naming the line and what stands there.
    """
    tree = parse_rendered(source, module)
    known = {
        "typing": {"TYPE_CHECKING"},
        _ALIASES: {"register_alias"},
        _LAZY: {"lazy_exports"},
        _CATEGORIES: {"gc_paused"},
        **{source: set(names) for source, names in exports.items()},
    }
    statements: list[ast.stmt] = []
    for statement in tree.body:
        match statement:
            case ast.If(test=test, body=body, orelse=orelse) if _is_type_checking(test):
                statements += body
                statements += (other for other in orelse if not _is_assignment(other))
            case ast.With(items=[item], body=body) if ast.unparse(item) == "_gc_paused()":
                statements += body
            case _:
                statements.append(statement)
    for statement in statements:
        if not (_is_export(statement, known) or _is_constant_call(statement)):
            line, kind = statement.lineno, type(statement).__name__
            raise UnexpectedSourceError(
                f"{module.name}: line {line} of the package holds a {kind} that no template makes"
            )


def _is_type_checking(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id in {"TYPE_CHECKING", "_TYPE_CHECKING"}


def _is_export(statement: ast.stmt, known: Mapping[str, set[str]]) -> bool:
    """Check that a statement imports names of the package from the modules that have them."""
    if not isinstance(statement, ast.ImportFrom) or statement.level:
        return False
    names = known.get(statement.module or "", set())
    return all(
        a.name in names and a.asname in {None, a.name, f"_{a.name}"} for a in statement.names
    )


def _is_constant_call(statement: ast.stmt) -> bool:
    """Check that a statement is a text, or registers an alias."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(value, ast.Call):
        return (
            isinstance(value.func, ast.Name)
            and value.func.id == "register_alias"
            and not value.keywords
            and all(isinstance(argument, ast.Constant) for argument in value.args)
        )
    return isinstance(value, ast.Constant)


def _is_assignment(statement: ast.stmt) -> bool:
    """Check that a statement gives a package its lazy names, as texts alone."""
    if not (isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)):
        return False
    targets, value = ast.unparse(statement.targets[0]), statement.value
    return (
        len(statement.targets) == 1
        and targets == "(__all__, __getattr__, __dir__)"
        and ast.unparse(value.func) == "_lazy_exports"
        and not value.keywords
        and len(value.args) == 2
        and ast.unparse(value.args[0]) == "__name__"
        and isinstance(value.args[1], ast.Dict)
        and all(isinstance(part, ast.Constant) for part in value.args[1].keys)
        and all(isinstance(part, ast.Constant) for part in value.args[1].values)
    )
