"""TypeScript type declarations as plain values, read with tree-sitter.

Only the declarations that API clients publish are understood: ``export type Name = …`` over
object types, unions, arrays, records, literals and names. Anything else becomes ``unknown``, so
that an unforeseen construct widens a type and never breaks a release.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

#: Deeper nesting than this is cut off as ``unknown``: hostile input must not exhaust the stack.
MAX_DEPTH = 60


@dataclass(frozen=True, slots=True)
class Scalar:
    """``string``, ``number``, ``boolean``, ``null``, ``void``, ``never`` or ``unknown``."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal type: one string, number or boolean."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Ref:
    """The name of another declaration."""

    name: str


@dataclass(frozen=True, slots=True)
class Array:
    """``Array<item>`` or ``item[]``."""

    item: TsType


@dataclass(frozen=True, slots=True)
class Tuple:
    """``[a, b]``: a list of fixed length."""

    items: tuple[TsType, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """``Record<string, value>``."""

    value: TsType


@dataclass(frozen=True, slots=True)
class Union:
    """``a | b | c`` in the order written."""

    members: tuple[TsType, ...]


@dataclass(frozen=True, slots=True)
class FileInput:
    """``string | Blob | File``: how the client marks an argument that takes a media URL."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an object type; ``comment`` is the text of the comment above it."""

    name: str
    type: TsType
    optional: bool
    comment: str


@dataclass(frozen=True, slots=True)
class Object:
    """An object type with its properties in the order written."""

    properties: tuple[Property, ...]


TsType = Scalar | Literal | Ref | Array | Tuple | Record | Union | FileInput | Object
UNKNOWN = Scalar("unknown")
_DEFAULT_MARK = "Default value: `"
_ESCAPE = re.compile(
    r"\\(?:u\{(?P<braced>[0-9a-fA-F]{1,8})\}|u(?P<four>[0-9a-fA-F]{4})"
    r"|x(?P<two>[0-9a-fA-F]{2})|(?P<other>\r\n|.))",
    re.DOTALL,
)
_ESCAPED = {
    "n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": "",
}  # fmt: skip
_SCALARS = {"string", "number", "boolean", "null", "void", "never", "unknown", "undefined"}


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_typescript.language_typescript()))


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")


def parse_declarations(source: bytes) -> dict[str, TsType]:
    """Parse every ``export type`` of a declaration file, by name.

    Args:
        source: the bytes of a ``.d.ts`` file.

    Returns:
        Name to type, in the order of the file; syntax that is not understood is ``unknown``.
    """
    types: dict[str, TsType] = {}
    for statement in _parser().parse(source).root_node.children:
        if statement.type != "export_statement":
            continue
        declaration = statement.child_by_field_name("declaration")
        if declaration is None or declaration.type != "type_alias_declaration":
            continue
        name = declaration.child_by_field_name("name")
        value = declaration.child_by_field_name("value")
        if name is not None and value is not None:
            types[_text(name)] = _type(value)
    return types


def _string(node: Node) -> str:
    """Return the value of a string literal; escaped surrogate pairs become one character."""
    text = _ESCAPE.sub(_unescaped, _text(node)[1:-1])
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _unescaped(match: re.Match[str]) -> str:
    code = match["braced"] or match["four"] or match["two"]
    if code is None:
        return _ESCAPED.get(match["other"], match["other"])
    number = int(code, 16)
    return chr(number) if number <= 0x10FFFF else match[0]


def _union_members(node: Node) -> Iterator[Node]:
    """Yield the members of a union from left to right; tree-sitter nests long ones to the left."""
    stack = [node]
    while stack:
        current = stack.pop()
        if current.type in {"union_type", "parenthesized_type"}:
            stack.extend(reversed(current.named_children))
        elif current.type != "comment":
            yield current


def _type(node: Node, depth: int = 0) -> TsType:
    if depth > MAX_DEPTH:
        return UNKNOWN
    kind = node.type
    if kind == "predefined_type":
        name = _text(node)
        return Scalar(name) if name in _SCALARS else UNKNOWN
    if kind == "type_identifier":
        return Ref(_text(node))
    if kind == "literal_type":
        return _literal(node)
    if kind == "object_type":
        properties = tuple(_properties(node, depth))
        return Object(properties) if properties else _index(node, depth)
    if kind in {"union_type", "parenthesized_type"}:
        return _union(tuple(_type(member, depth + 1) for member in _union_members(node)))
    if kind == "array_type" and node.named_children:
        return Array(_type(node.named_children[0], depth + 1))
    if kind == "tuple_type":
        return Tuple(tuple(_type(item, depth + 1) for item in node.named_children))
    if kind == "generic_type":
        return _generic(node, depth)
    return UNKNOWN


def _literal(node: Node) -> TsType:
    inner = node.named_children[0] if node.named_children else node
    text = _text(inner)
    if inner.type == "string":
        return Literal(_string(inner))
    if inner.type in {"null", "undefined"}:
        return Scalar("null")
    if inner.type in {"true", "false"}:
        return Literal(inner.type == "true")
    try:
        return Literal(int(text))
    except ValueError:
        pass
    try:
        value = float(text)
    except ValueError:
        return UNKNOWN
    return Literal(value) if math.isfinite(value) else UNKNOWN


def _union(members: tuple[TsType, ...]) -> TsType:
    """Build a union; the three members that mark a file input become one."""
    marks = {Ref("Blob"), Ref("File")}
    if marks <= set(members):
        rest = tuple(m for m in members if m not in marks and m != Scalar("string"))
        members = (FileInput(), *rest)
    unique = tuple(dict.fromkeys(members))
    return unique[0] if len(unique) == 1 else Union(unique)


def _index(node: Node, depth: int) -> TsType:
    """Parse ``{ [name: string]: value }`` as a record; any other object has no properties."""
    for child in node.named_children:
        if child.type == "index_signature":
            value = child.child_by_field_name("type")
            inner = value.named_children[-1] if value is not None else None
            return Record(_type(inner, depth + 1) if inner is not None else UNKNOWN)
    return Object(())


def _generic(node: Node, depth: int) -> TsType:
    name = node.child_by_field_name("name")
    arguments = node.child_by_field_name("type_arguments")
    types = [_type(child, depth + 1) for child in arguments.named_children] if arguments else []
    if name is not None and types:
        if _text(name) in {"Array", "ReadonlyArray"}:
            return Array(types[0])
        if _text(name) == "Record":
            return Record(types[-1])
    return UNKNOWN


def _properties(node: Node, depth: int) -> Iterator[Property]:
    comment = ""
    for child in node.named_children:
        if child.type == "comment":
            comment = _comment(_text(child))
        elif child.type == "property_signature":
            name = child.child_by_field_name("name")
            annotation = child.child_by_field_name("type")
            if name is not None:
                inner = annotation.named_children[0] if annotation is not None else None
                yield Property(
                    name=_string(name) if name.type == "string" else _text(name),
                    type=_type(inner, depth + 1) if inner is not None else UNKNOWN,
                    optional=any(part.type == "?" for part in child.children),
                    comment=comment,
                )
            comment = ""


def _comment(text: str) -> str:
    """Return the text of a block comment on one line, without its stars."""
    lines = text.removeprefix("/**").removesuffix("*/").splitlines()
    return " ".join(" ".join(line.strip().removeprefix("*") for line in lines).split())


def default_of(comment: str) -> Any:
    """Return the default that a comment states, as text or JSON value; None without one."""
    _, mark, rest = comment.rpartition(_DEFAULT_MARK)
    text, end, _ = rest.rpartition("`")
    if not mark or not end:
        return None
    try:
        return json.loads(text, strict=False, parse_constant=str, parse_float=_finite)
    except (ValueError, RecursionError):
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _finite(text: str) -> float | str:
    """Parse a number; return its text where a float cannot hold it."""
    value = float(text)
    return value if math.isfinite(value) else text
