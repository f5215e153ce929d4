"""Turn a node's field into the annotation and the default of a wrapper's parameter."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import lru_cache

from nodetool.fal.compiler.ir import EnumDef, FieldDef, ModuleIR

#: characters of a line of parameters, without its indentation and its comma
_LONGEST_PARAMETER = 100 - 8 - 1


class InputTypes:
    """The types of one module of wrappers.

    Args:
        part: its nodes' own enums are known by name.
        module: the category, whose shared enums and structs are, too.
        names: what importable names are called in it.
    """

    def __init__(self, part: ModuleIR, module: ModuleIR, names: Mapping[str, str]) -> None:
        own = [enum for node in part.nodes for enum in node.enums]
        self._enums: dict[str, EnumDef] = {enum.name: enum for enum in [*module.enums, *own]}
        self._members = {f"{e.name}.{n}": v for e in self._enums.values() for n, v in e.members}
        self._structs = {struct.name for struct in module.structs}
        self._names = names
        self._known: dict[tuple[str, bool], str] = {}
        #: names that the annotations made so far need: importable ones, media, ``Any``
        self.used: set[str] = set()

    def parameter(self, field: FieldDef, required: bool) -> str:
        """Return the source of a parameter: name, annotation and, unless it is required, its default."""
        if required:
            return f"{field.name}: {self._annotation(field.annotation, _takes_null(field))}"
        default = _default(self._literals(field.default), field.annotation)
        none = default == "None" or field.annotation.endswith("| None")
        annotation = self._annotation(field.annotation, none)
        text = f"{field.name}: {annotation} = {default}"
        if len(text) > _LONGEST_PARAMETER and annotation.endswith("] | None"):
            # black puts these parentheses around a union that is split; ruff only keeps them
            return f"{field.name}: ({annotation}) = {default}"
        return text

    def _literals(self, default: str) -> str:
        """Write a default with the values of enum members: their classes come with the nodes only."""
        if default in self._members:
            return repr(self._members[default])
        if not (default.startswith("[") and "." in default):
            return default
        items = ast.parse(default, mode="eval").body
        if not isinstance(items, ast.List):
            return default
        texts = [ast.unparse(item) for item in items.elts]
        return f"[{', '.join(repr(self._members[t]) if t in self._members else t for t in texts)}]"

    def _annotation(self, annotation: str, none: bool) -> str:
        key = (annotation, none)
        if key not in self._known:
            self._known[key] = self._input(annotation, none)
            self.used |= names_in(self._known[key])
        return self._known[key]

    def _input(self, annotation: str, none: bool) -> str:
        """Return the annotation of an input for a field of this annotation; ``none`` where None is accepted."""
        members = _members(_parsed(annotation))
        if any(_name(member) == "Any" for member in members):
            return "Any"
        enums = [_name(member) for member in members if _name(member) in self._enums]
        lists = [item for m in members if (item := _inside(m, "list")) is not None]
        others = [m for m in members if not (_name(m) in enums or _inside(m, "list") is not None)]
        parts = []
        for name in enums:
            inside = self._literal(name, none and len(members) == 1)
            parts.append(f"{self._choice(name, 'Choice')}[{name}, {inside}]")
        if others:
            inside = " | ".join(dict.fromkeys(self._value(member) for member in others))
            parts.append(f"{self._name('In')}[{inside}]")
        for item in lists:
            name = _name(item)
            if name in self._enums:
                inside = f"{name}, {self._literal(name, False)}"
                parts.append(f"{self._choice(name, 'Choices')}[{inside}]")
            else:
                inside = " | ".join(self._value(member) for member in _members(item))
                parts.append(f"{self._name('ManyIn')}[{inside}]")
        if none and not (enums and len(members) == 1):
            parts.append("None")
        return " | ".join(parts)

    def _value(self, node: ast.expr) -> str:
        """Return the annotation of a value without handles: what may stand inside lists and objects."""
        name = _name(node)
        if name in self._structs:
            self.used.add("Any")
            return f"{name} | {self._name('Mapping')}[str, Any]"
        if name in self._enums:
            return f"{name} | {self._literal(name, False)}"
        if name:
            return name
        for kind, wide in (("list", "Sequence"), ("dict", "Mapping")):
            item = _inside(node, kind)
            if item is not None:
                inside = " | ".join(self._value(member) for member in _members(item))
                key = "str, " if kind == "dict" else ""
                return f"{self._name(wide)}[{key}{inside}]"
        return ast.unparse(node)

    def _choice(self, enum: str, kind: str) -> str:
        texts = all(isinstance(value, str) for _, value in self._enums[enum].members)
        return self._name(kind if texts else f"Int{kind}")

    def _name(self, name: str) -> str:
        self.used.add(name)
        return self._names[name]

    def _literal(self, enum: str, none: bool) -> str:
        """Return the values of an enum; None stands among them, because formatters agree on brackets."""
        self.used.add("Literal")
        values = [repr(value) for _, value in self._enums[enum].members]
        return f"Literal[{', '.join([*values, *(['None'] if none else [])])}]"


def _takes_null(field: FieldDef) -> bool:
    """Check whether null is a value of a required field."""
    extra = dict(field.arguments).get("json_schema_extra")
    return extra is not None and bool(ast.literal_eval(extra).get("null"))


@lru_cache(maxsize=4096)
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


#: a text, as in ``Literal["a"]``, or a name
_TEXT_OR_NAME = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|([^\W\d]\w*)""", re.DOTALL)


@lru_cache(maxsize=4096)
def names_in(annotation: str) -> frozenset[str]:
    """Return the names that an annotation uses."""
    names = {match[1] for match in _TEXT_OR_NAME.finditer(annotation)}
    return frozenset(names - {None, "None", "True", "False"})


def _members(node: ast.expr) -> list[ast.expr]:
    """Return the members of a union, without None."""
    if isinstance(node, ast.BinOp):
        return [*_members(node.left), *_members(node.right)]
    return [] if isinstance(node, ast.Constant) and node.value is None else [node]


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _inside(node: ast.expr, kind: str) -> ast.expr | None:
    """Return the item type of a ``list[…]`` or ``dict[str, …]``; None for other types."""
    if not (isinstance(node, ast.Subscript) and _name(node.value) == kind):
        return None
    return node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice


@lru_cache(maxsize=4096)
def _default(default: str, annotation: str) -> str:
    """Return an immutable default: lists become tuples, other mutable defaults become None.

    A value that equals the default is not part of the graph, so None stands for the node's own
    default just as well.
    """
    if default == "[]" and annotation != "Any":
        return "()"
    if default.endswith(")") or default.startswith("{"):
        return "None"
    if default.startswith("["):
        parsed = ast.parse(default, mode="eval").body
        is_constant_list = isinstance(parsed, ast.List) and all(
            isinstance(item, ast.Constant | ast.UnaryOp) for item in parsed.elts
        )
        if not is_constant_list or annotation == "Any" or not isinstance(parsed, ast.List):
            return "None"
        return ast.unparse(ast.Tuple(parsed.elts, ast.Load()))
    return default
