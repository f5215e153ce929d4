"""The literals of a config file, read from its syntax tree: values, where they stand, what is no data.

What is no literal is left out and told once, at its own line; what stands around it is read as if
it had not been there, so that one mistake is one finding.
"""

from __future__ import annotations

import ast
import io
import math
import re
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from codegen.config_files.syntax import first_mistake
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer

#: the two tables of a config file
TABLES = ("CONFIGS", "SHARED_ENUMS")
#: endpoint -> JSON pointer into its entry -> line; the endpoint ``""`` has those of other tables
Places: TypeAlias = Mapping[str, Mapping[str, int]]
_MISSING = object()
#: an integer of more bits is beyond all floats
_MOST_BITS = 1023
#: names that people write who come from JSON or JavaScript
_MEANT = {"false": "False", "true": "True", "null": "None", "none": "None", "nil": "None"}
_SAID = {
    ast.Call: "a call", ast.Name: "a name", ast.Attribute: "a name", ast.BinOp: "a calculation",
    ast.UnaryOp: "a calculation", ast.BoolOp: "a calculation", ast.Compare: "a comparison",
    ast.JoinedStr: "an f-string", ast.Set: "a set", ast.Lambda: "a function", ast.IfExp: "a choice",
    ast.ListComp: "a comprehension", ast.DictComp: "a comprehension", ast.Starred: "an unpacking",
    ast.SetComp: "a comprehension", ast.GeneratorExp: "a comprehension", ast.Subscript: "a look-up",
}  # fmt: skip
#: what may be the end of one text and the beginning of the next
_SIDE_BY_SIDE = re.compile(r"""["'][^\S\n]*(?:#[^\n]*)?\s*["']""")


@dataclass
class Literals:
    """What a config file says.

    Attributes:
        values: table -> what it holds.
        places: where it stands.
        found: what is no data.
        complete: whether every endpoint of the file is known, also those whose entry is faulty.
    """

    values: dict[str, Any] = field(default_factory=lambda: {name: {} for name in TABLES})
    places: dict[str, dict[str, int]] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)
    complete: bool = True


def parse(raw: bytes, file: str) -> Literals:
    """The tables of a config file.

    Args:
        raw: the content of the file.
        file: what messages call it.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        wrong = f"the byte {raw[error.start]:#04x} is no UTF-8"
        return _unreadable(file, line, wrong, "save the file as UTF-8")
    try:
        with warnings.catch_warnings(action="ignore"):  # of odd escapes, which ruff tells
            tree = ast.parse(text, filename=file)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return _not_python(text, error, file)
    reader = _Reader(file, text)
    for statement in tree.body:
        reader.statement(statement)
    if reader.read.found and not reader.has_configs:
        reader.read.complete = False
    return reader.read


def _unreadable(file: str, line: int | None, message: str, hint: str) -> Literals:
    place = f"{file}:{line}" if line else file
    found = Diagnostic(code="config-syntax", file=place, message=message, hint=hint)
    return Literals(found=[found], complete=False)


def _not_python(text: str, error: Exception, file: str) -> Literals:
    said = str(getattr(error, "msg", error))
    mistake = None if said.startswith("unterminated") else first_mistake(text)
    if mistake is not None:
        return _unreadable(file, mistake.line, mistake.message, mistake.hint)
    line = getattr(error, "lineno", None)
    if line is None and "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
    if isinstance(error, RecursionError | MemoryError):
        told = "it is nested too deeply"
    else:
        told = f"this is not Python: {said}"
    hint = "a config file is two dictionaries: CONFIGS = {...} and SHARED_ENUMS = {...}"
    return _unreadable(file, line, told, hint)


class _Reader:
    """Reads one file; what it finds is in ``read``."""

    def __init__(self, file: str, text: str) -> None:
        self.read = Literals()
        self.has_configs = False
        self._file = file
        self._text = text

    def statement(self, statement: ast.stmt) -> None:
        """Take one statement."""
        name, literal = _assignment(statement)
        if name not in TABLES or literal is None:
            if not _is_docstring(statement) and not _is_import(statement):
                self._say(
                    statement.lineno,
                    "a config file holds CONFIGS and SHARED_ENUMS only, no code",
                    "move the line away, or write the value out as a literal",
                )
            return
        self.has_configs |= name == "CONFIGS"
        if name == "CONFIGS" and isinstance(literal, ast.Dict):
            self.read.values[name] = self._entries(literal)
            return
        value = self._value(literal, "", (name,))
        self.read.values[name] = {} if value is _MISSING else value
        if name == "CONFIGS":
            self.read.complete = False
            if value is _MISSING:
                return
        if not isinstance(value, dict) and value is not _MISSING:
            self.read.places.setdefault("", {})[pointer(name)] = literal.lineno

    def _entries(self, table: ast.Dict) -> dict[str, Any]:
        """The entries; one that holds what is no data is left out, its line is not."""
        entries: dict[str, Any] = {}
        for endpoint, key, item in self._items(table, "", ("CONFIGS",)):
            self.read.places.setdefault(endpoint, {})[""] = key.lineno
            before = len(self.read.found)
            value = self._value(item, endpoint, ())
            if len(self.read.found) == before:
                entries[endpoint] = value
        return entries

    def _items(
        self, table: ast.Dict, endpoint: str, place: tuple[str, ...]
    ) -> Iterator[tuple[str, ast.expr, ast.expr]]:
        """The pairs of a dictionary whose keys are texts, each once."""
        seen: set[str] = set()
        for key, item in zip(table.keys, table.values, strict=True):
            if key is None:
                self._no_data(item, endpoint, place, "an unpacking")
                self.read.complete = self.read.complete and place != ("CONFIGS",)
            elif not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                self._no_data(key, endpoint, place, "a key that is no text")
                self.read.complete = self.read.complete and place != ("CONFIGS",)
            elif key.value in seen:
                at_top = place == ("CONFIGS",)
                self.read.found.append(
                    Diagnostic(
                        code="configured-twice",
                        file=f"{self._file}:{key.lineno}",
                        endpoint=key.value if at_top else endpoint,
                        pointer="" if at_top else pointer(*place, key.value),
                        message=f"the key {key.value!r} stands twice, so Python would drop the first",
                        hint="keep one of the two",
                    )
                )
            else:
                seen.add(key.value)
                yield key.value, key, item

    def _value(self, node: ast.expr, endpoint: str, place: tuple[str, ...]) -> Any:
        """What a literal stands for, lists for tuples; ``_MISSING`` for what is none."""
        if place:
            self.read.places.setdefault(endpoint, {})[pointer(*place)] = node.lineno
        if isinstance(node, ast.Dict):
            made = {}
            for name, key, item in self._items(node, endpoint, place):
                value = self._value(item, endpoint, (*place, name))
                self.read.places.setdefault(endpoint, {})[pointer(*place, name)] = key.lineno
                if value is not _MISSING:
                    made[name] = value
            return made
        if isinstance(node, ast.List | ast.Tuple):
            return self._listed(node, endpoint, place)
        value = _scalar(node)
        if value is _MISSING:
            said = next((words for kind, words in _SAID.items() if isinstance(node, kind)), "this")
            self._no_data(node, endpoint, place, said)
        return value

    def _listed(
        self, node: ast.List | ast.Tuple, endpoint: str, place: tuple[str, ...]
    ) -> list[Any]:
        made = []
        for index, item in enumerate(node.elts):
            value = self._value(item, endpoint, (*place, str(index)))
            if isinstance(value, str) and self._is_two(item):
                self._say(
                    item.lineno,
                    "two texts stand side by side and would become one: a ',' is missing",
                    "put a comma between them, or parentheses around one long text",
                    endpoint,
                    pointer(*place),
                )
            if value is not _MISSING:
                made.append(value)
        return made

    def _is_two(self, node: ast.expr) -> bool:
        """Whether a text of a list is written as two, without parentheses around them."""
        segment = ast.get_source_segment(self._text, node) if _may_be_two(node) else None
        if segment is None or not _SIDE_BY_SIDE.search(segment[1:-1]):
            return False
        lines = self._text.split("\n")
        before = (
            lines[node.lineno - 1].encode()[: node.col_offset].decode(errors="replace").rstrip()
        )
        if not before and node.lineno > 1:
            before = lines[node.lineno - 2].partition("#")[0].rstrip()
        return not before.endswith("(") and _count_texts(segment) > 1

    def _no_data(self, node: ast.expr, endpoint: str, place: tuple[str, ...], said: str) -> None:
        hint = "write the value out: text, number, True, False, None, list or dictionary"
        number = node.operand if isinstance(node, ast.UnaryOp) else node
        if said.startswith("a key"):
            message = f"{said} is no data: {_source(node)}"
        elif isinstance(number, ast.Constant) and isinstance(number.value, int | float):
            message = "a number so large that nothing can calculate with it is no data"
        elif isinstance(node, ast.Constant):
            message = f"a value of the type {type(node.value).__name__!r} is no data"
        else:
            message = f"{said} is no data: {_source(node)}"
        if isinstance(node, ast.Name) and node.id in _MEANT:
            hint = f"write {_MEANT[node.id]}"
        self._say(node.lineno, message, hint, endpoint, pointer(*place))

    def _say(self, line: int, message: str, hint: str, endpoint: str = "", where: str = "") -> None:
        self.read.found.append(
            Diagnostic(
                code="config-not-data",
                file=f"{self._file}:{line}",
                endpoint=endpoint,
                pointer=where,
                message=message,
                hint=hint,
            )
        )


def _scalar(node: ast.expr) -> Any:
    """A text, number, truth value or None; ``_MISSING`` for all else, infinity included."""
    sign = 1
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        sign = -1 if isinstance(node.op, ast.USub) else 1
        node = node.operand
        if not isinstance(node, ast.Constant) or type(node.value) not in {int, float}:
            return _MISSING
    if not isinstance(node, ast.Constant):
        return _MISSING
    value = node.value
    if value is None or isinstance(value, str | bool):
        return value
    return sign * value if isinstance(value, int | float) and _is_number(value) else _MISSING


def _is_number(value: object) -> bool:
    """Whether a value is a number that can be calculated with, and that a float can hold."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and value.bit_length() <= _MOST_BITS


def _source(node: ast.expr) -> str:
    """The source of an expression, shortened."""
    try:
        return f"{ast.unparse(node):.60}"
    except (ValueError, RecursionError):  # a number of thousands of digits; nested too deeply
        return type(node).__name__


def _may_be_two(node: ast.expr) -> bool:
    """Whether looking at the source is worth it: most texts are as long as they say."""
    if node.lineno != node.end_lineno:
        return True
    value = getattr(node, "value", "")
    return (node.end_col_offset or 0) - node.col_offset > len(value.encode("utf-8", "replace")) + 2


def _count_texts(segment: str) -> int:
    """How many texts Python's tokens make of a piece of source."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(f"({segment}\n)").readline))
    except (tokenize.TokenError, SyntaxError):
        return 1
    return sum(token.type == tokenize.STRING for token in tokens)


def _assignment(statement: ast.stmt) -> tuple[str, ast.expr | None]:
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        return (target.id if isinstance(target, ast.Name) else ""), statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, statement.value
    return "", None


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_import(statement: ast.stmt) -> bool:
    """Imports are allowed for annotations of the two names only; nothing is run."""
    return isinstance(statement, ast.ImportFrom) and statement.module in {"typing", "__future__"}
