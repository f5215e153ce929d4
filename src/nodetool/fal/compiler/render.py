"""Render nodes as Python source. Thin: all decisions were made in :mod:`nodetool.fal.compiler.resolve`.

Every text of a schema or config goes through ``repr`` or :func:`docstring`; afterwards the source
is parsed and :func:`check_source` accepts only the few shapes that the templates make.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeAlias

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from nodetool.fal.compiler import naming
from nodetool.fal.compiler.ir import FAL_PACKAGE, FieldDef, ModuleIR, NodeIR
from nodetool.fal.compiler.module_imports import IMPORTS, MODULE_NAMES

#: the module of a category with the classes that its other modules share
SHARED = "_shared"
TEMPLATES = Path(__file__).with_name("templates")
#: characters of a default that still fit on the line of its field
_MAX_INLINE_DEFAULT = 60
_STDLIB = {"enum", "typing"}
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"(\d+)")
_OWN_MODULES = {
    "nodetool.fal.node",
    "nodetool.fal.values.structs",
    "nodetool.fal.catalogue.aliases",
}


def docstring(text: str, indent: str = "    ") -> str:
    """Return a triple-quoted literal whose value is ``text``, whatever characters it has."""
    safe = text.replace("\\", "\\\\")
    if not safe.replace("\n", "").isprintable():
        safe = "".join(
            char if char == "\n" or char.isprintable() else char.encode("unicode_escape").decode()
            for char in safe
        )
    if '"""' in text or text.endswith('"'):
        safe = safe.replace('"', '\\"')
    lines = [line.rstrip() for line in safe.split("\n")]
    body = ("\n" + indent).join(lines).replace(f"\n{indent}\n", "\n\n")
    return f'"""{body}\n{indent}"""' if len(lines) > 1 else f'"""{body}"""'


def node_doc(node: NodeIR) -> str:
    """Return the docstring of a node as NodeTool reads it: summary, tags, use cases."""
    text = " ".join(node.doc.split()) or node.endpoint_id
    parts = [text, ", ".join(" ".join(tag.split()) for tag in node.tags)]
    cases = [f"- {' '.join(case.split())}" for case in node.use_cases]
    if cases:
        parts += ["", "Use cases:", *cases]
    return docstring("\n".join(parts))


def struct_field_line(field: FieldDef) -> str:
    """Return the line of a struct's field, with its description."""
    description = (("description", repr(field.description)),) if field.description else ()
    return _field_line(field, (*description, *field.arguments))


def node_field_line(field: FieldDef) -> str:
    """Return the line of a node's field.

    Its description is in ``_descriptions``, which loads much faster than ``Field``.
    """
    return _field_line(field, field.arguments)


def _field_line(field: FieldDef, arguments: tuple[tuple[str, str], ...]) -> str:
    """Return annotation and default, with ``Field`` if there are further arguments.

    A default that is too long for a line also goes into ``Field``: formatters differ on it
    otherwise.
    """
    if not arguments and len(field.default) <= _MAX_INLINE_DEFAULT:
        return f"{field.name}: {field.annotation} = {field.default}"
    joined = ", ".join(f"{key}={value}" for key, value in (("default", field.default), *arguments))
    return f"{field.name}: {field.annotation} = Field({joined})"


def _field_descriptions(node: NodeIR) -> list[tuple[str, str]]:
    """Return the descriptions of a node's fields as pairs of field and text."""
    return [(field.name, field.description) for field in node.fields if field.description]


def _tuple(items: Iterable[str]) -> str:
    return repr(tuple(items))


def _mapping(pairs: Iterable[tuple[str, str]]) -> str:
    return repr(dict(pairs))


def _renamed_outputs(node: NodeIR) -> list[tuple[str, str]]:
    renamed = []
    for output in node.outputs:
        source = output.source + ("[0]" if output.first else "")
        if source != output.slot:
            renamed.append((output.slot, source))
    return renamed


def strict_environment(folder: Path) -> Environment:
    """Return a Jinja environment for templates of Python: an undefined name is an error.

    Literals are written by the filter ``repr``, never by hand.
    """
    env = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters["repr"] = repr
    return env


@cache
def environment() -> Environment:
    """Return the environment of the templates of nodes."""
    env = strict_environment(TEMPLATES)
    env.filters.update(
        docstring=docstring,
        node_doc=node_doc,
        struct_field_line=struct_field_line,
        node_field_line=node_field_line,
        field_descriptions=_field_descriptions,
        tuple=_tuple,
        mapping=_mapping,
        renamed_outputs=_renamed_outputs,
    )
    return env


def render_node(node: NodeIR) -> str:
    """Render the enums and the class of one node."""
    return environment().get_template("node.py.j2").render(node=node)


def render_frame(module: ModuleIR) -> tuple[str, str]:
    """Render the source before and after the nodes of a module."""
    template = environment().get_template("head.py.j2")
    head = template.render(
        module=module,
        module_doc=docstring(f"fal endpoints: {module_title(module)}.", ""),
        header=generated_header(module),
        imports=imports(module),
    )
    tail = "".join(f"register_alias{alias!r}\n" for alias in module.alias_targets)
    return head, tail


def module_title(module: ModuleIR) -> str:
    """Return the content of a module in words, for its docstring: ``text to image, flux (3 nodes)``."""
    title = module.name.replace("_", " ")
    if module.family == SHARED:
        return f"what nodes of {title} share"
    family = f", {module.family.replace('_', ' ')}" if module.family else ""
    count = len(module.nodes)
    return f"{title}{family} ({count} node{'' if count == 1 else 's'})"


def config_name(module: ModuleIR) -> str:
    """Return the config file of a module, or the folder if it has several."""
    inside = f"{module.family}.py" if module.family not in {"", SHARED} else ""
    return f"codegen/configs/{module.name}/{inside}"


def generated_header(module: ModuleIR) -> str:
    """Return the comment on top of every generated file: who generated it, and what to change instead."""
    source = f"{config_name(module)}\n# or the snapshot"
    if module.package != FAL_PACKAGE:
        source = "the app,\n# whose OpenAPI document it was made from"
    return f"# Generated by `python -m codegen generate`. Do not edit: change {source}, and generate again."


def shared_module(module: ModuleIR) -> str:
    """Return the module with the classes that all parts of a category share."""
    return f"{module.nodes_package}.{SHARED}"


def imports(module: ModuleIR) -> str:
    """Return the import block, sorted as ruff sorts it."""
    by_module: dict[str, set[str]] = {}
    for name in _used_names(module):
        by_module.setdefault(IMPORTS[name], set()).add(name)
    own = set(_OWN_MODULES)
    if module.imported:
        by_module[shared_module(module)] = set(module.imported)
        own.add(shared_module(module))
    blocks = []
    for group in (_STDLIB, set(by_module) - _STDLIB - own, own):
        lines = [
            f"from {source} import {', '.join(sorted(by_module[source], key=import_order))}"
            for source in sorted(group & set(by_module))
        ]
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


_Order: TypeAlias = tuple[int, list[tuple[bool, int, str]], str]


def import_order(name: str) -> _Order:
    """Return ruff's sort key of imported names: constants, classes, others; numbers by value."""
    kind, _, _ = public = export_order(name)
    return kind, export_order(name.lower())[1], public[2]


@lru_cache(maxsize=naming.CACHE_SIZE)
def export_order(name: str) -> _Order:
    """Return ruff's sort key of ``__all__``: the same, but upper case before lower case."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    parts = [
        (not part.isdigit(), int(part) if part.isdigit() else 0, part)
        for part in _DIGITS.split(name)
        if part
    ]
    return kind, parts, name


def _used_names(module: ModuleIR) -> set[str]:
    """Return the importable names that a module needs, from its IR."""
    used: set[str] = set()
    enums = [*module.enums, *(enum for node in module.nodes for enum in node.enums)]
    used |= {enum.base for enum in enums}
    if any(value not in enum.values for enum in enums for _, value in enum.retired):
        used.add("nonmember")
    fields = [f for struct in module.structs for f in struct.fields]
    fields += [f for node in module.nodes for f in node.fields]
    sources = [f"{f.annotation} {f.default}" for f in fields]
    sources += [output.annotation for node in module.nodes for output in node.outputs]
    identifiers = set(_WORD.findall("\n".join(sources)))
    used |= identifiers & {name for name in IMPORTS if name.endswith("Ref") or name == "Any"}
    has_descriptions = any(f.description for struct in module.structs for f in struct.fields)
    if has_descriptions or any(f.arguments or len(f.default) > _MAX_INLINE_DEFAULT for f in fields):
        used.add("Field")
    if module.structs:
        used |= {"FALStruct", "Literal"}
    if module.nodes:
        used |= {"FALNode", "TypedDict", "ProcessingContext"}
    if module.alias_targets:
        used.add("register_alias")
    return used


# -- what a generated module may be ---------------------------------------------------------------


class UnexpectedSourceError(ValueError):
    """Rendered source has a construct that the templates never produce."""


def parse_rendered(source: str, module: ModuleIR) -> ast.Module:
    """Parse rendered source.

    Raises:
        UnexpectedSourceError: it is not valid Python.
    """
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnexpectedSourceError(f"{module.name}: not valid Python: {error}") from error


def check_source(source: str, module: ModuleIR) -> ast.Module:
    """Parse rendered source and accept only the constructs that the templates produce.

    Args:
        source: the whole module, or the block of a node.
        module: the module that it was rendered from.

    Returns:
        The syntax tree.

    Raises:
        UnexpectedSourceError: something else was found; the message names the line and the construct.
    """
    tree = parse_rendered(source, module)
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            _check_class(statement, module.name)
        elif isinstance(statement, ast.ImportFrom):
            if not _is_import(statement, module):
                raise _unexpected(statement, module.name)
        elif isinstance(statement, ast.Expr):
            value = statement.value
            is_alias_call = (
                isinstance(value, ast.Call)
                and isinstance(value.func, ast.Name)
                and (value.func.id == "register_alias")
                and all(isinstance(a, ast.Constant) for a in value.args)
            )
            if not (isinstance(value, ast.Constant) or is_alias_call):
                raise _unexpected(statement, module.name)
        else:
            raise _unexpected(statement, module.name)
    return tree


def _is_import(statement: ast.ImportFrom, module: ModuleIR) -> bool:
    """Return whether a statement imports only allowed names, without renaming them."""
    if module.imported and statement.module == shared_module(module):
        return all(a.name in module.imported and a.asname is None for a in statement.names)
    return all(IMPORTS.get(a.name) == statement.module and not a.asname for a in statement.names)


def _unexpected(node: ast.AST, module: str) -> UnexpectedSourceError:
    line = getattr(node, "lineno", 0)
    return UnexpectedSourceError(
        f"{module}: line {line} holds a {type(node).__name__} that no template makes"
    )


def _check_class(node: ast.ClassDef, module: str, depth: int = 0) -> None:
    if node.decorator_list or node.keywords or has_type_parameters(node) or depth > 1:
        raise _unexpected(node, module)
    if not all(isinstance(b, ast.Name) and b.id in MODULE_NAMES for b in node.bases):
        raise _unexpected(node, module)
    for statement in node.body:
        if isinstance(statement, ast.ClassDef):
            _check_class(statement, module, depth + 1)
        elif isinstance(statement, ast.AsyncFunctionDef):
            if not _is_process(statement):
                raise _unexpected(statement, module)
        elif isinstance(statement, ast.AnnAssign | ast.Assign):
            if isinstance(statement, ast.AnnAssign):
                if not isinstance(statement.target, ast.Name):
                    raise _unexpected(statement, module)
                _check_value(statement.annotation, module)
            elif not all(isinstance(target, ast.Name) for target in statement.targets):
                raise _unexpected(statement, module)
            if statement.value is not None:
                _check_value(statement.value, module)
        elif not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            raise _unexpected(statement, module)


def has_type_parameters(node: ast.AST) -> bool:
    """Return whether a class or function has type parameters, which came with Python 3.12."""
    return bool(getattr(node, "type_params", ()))


def _is_process(node: ast.AsyncFunctionDef) -> bool:
    """Return whether a method is exactly the ``process`` that every node has."""
    return (
        node.name == "process"
        and not node.decorator_list
        and len(node.body) == 1
        and not has_type_parameters(node)
        and ast.unparse(node.args) == "self, context: ProcessingContext"
        and isinstance(node.returns, ast.Name)
        and ast.unparse(node.body[0]) == "return await self.call(context)"
    )


def _check_value(node: ast.expr, module: str) -> None:
    """Accept literals, names, ``A.B``, ``a | b``, ``x[y]`` and calls of imported names; else raise."""
    kind = type(node)
    if kind is ast.Constant or kind is ast.Name:
        return
    parts: Iterable[ast.expr | None]
    if isinstance(node, ast.Call):
        if not (isinstance(node.func, ast.Name) and node.func.id in MODULE_NAMES):
            raise _unexpected(node, module)
        parts = [*node.args, *(keyword.value for keyword in node.keywords)]
    elif isinstance(node, ast.Tuple | ast.List):
        parts = node.elts
    elif isinstance(node, ast.Dict):
        parts = [*node.keys, *node.values]
    elif isinstance(node, ast.Subscript):
        parts = (node.value, node.slice)
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        parts = ()
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        parts = (node.left, node.right)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        parts = (node.operand,)
    else:
        raise _unexpected(node, module)
    for part in parts:
        if part is None:  # ``**mapping`` in a dictionary
            raise _unexpected(node, module)
        _check_value(part, module)
