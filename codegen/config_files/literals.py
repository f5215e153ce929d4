"""Read the literals of a config file from its syntax tree: values, lines, and what is no literal.

What is no literal is left out and reported once, at its own line; everything around it is read as
if it had not been there, so that one mistake is one diagnostic.
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
LineMap: TypeAlias = Mapping[str, Mapping[str, int]]
_MISSING = object()
#: an integer of more bits is beyond all floats
_MAX_BITS = 1023
#: names that people write who come from JSON or JavaScript
_PYTHON_SPELLING = {"false": "False", "true": "True", "null": "None", "none": "None", "nil": "None"}
_NODE_NAMES = {
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
    """The content of a config file.

    Attributes:
        values: table -> its value.
        lines: endpoint -> JSON pointer into its entry -> line.
        diagnostics: one for everything that is no literal.
        complete: whether every endpoint of the file is known, also those whose entry is faulty.
    """

    values: dict[str, Any] = field(default_factory=lambda: {name: {} for name in TABLES})
    lines: dict[str, dict[str, int]] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    complete: bool = True


def parse(raw: bytes, file: str) -> Literals:
    """Return the tables of a config file.

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
    if reader.result.diagnostics and not reader.has_configs:
        reader.result.complete = False
    return reader.result


def _unreadable(file: str, line: int | None, message: str, hint: str) -> Literals:
    location = f"{file}:{line}" if line else file
    diagnostic = Diagnostic(code="config-syntax", file=location, message=message, hint=hint)
    return Literals(diagnostics=[diagnostic], complete=False)


def _not_python(text: str, error: Exception, file: str) -> Literals:
    reason = str(getattr(error, "msg", error))
    mistake = None if reason.startswith("unterminated") else first_mistake(text)
    if mistake is not None:
        return _unreadable(file, mistake.line, mistake.message, mistake.hint)
    line = getattr(error, "lineno", None)
    if line is None and "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
    if isinstance(error, RecursionError | MemoryError):
        message = "it is nested too deeply"
    else:
        message = f"this is not Python: {reason}"
    hint = "a config file is two dictionaries: CONFIGS = {...} and SHARED_ENUMS = {...}"
    return _unreadable(file, line, message, hint)


class _Reader:
    """Reads one file; what it reads is in ``result``."""

    def __init__(self, file: str, text: str) -> None:
        self.result = Literals()
        self.has_configs = False
        self._file = file
        self._text = text

    def statement(self, statement: ast.stmt) -> None:
        """Read one statement."""
        name, literal = _assignment(statement)
        if name not in TABLES or literal is None:
            if not _is_docstring(statement) and not _is_import(statement):
                self._report(
                    statement.lineno,
                    "a config file holds CONFIGS and SHARED_ENUMS only, no code",
                    "move the line away, or write the value out as a literal",
                )
            return
        self.has_configs |= name == "CONFIGS"
        if name == "CONFIGS" and isinstance(literal, ast.Dict):
            self.result.values[name] = self._entries(literal)
            return
        value = self._value(literal, "", (name,))
        self.result.values[name] = {} if value is _MISSING else value
        if name == "CONFIGS":
            self.result.complete = False
            if value is _MISSING:
                return
        if not isinstance(value, dict) and value is not _MISSING:
            self.result.lines.setdefault("", {})[pointer(name)] = literal.lineno

    def _entries(self, table: ast.Dict) -> dict[str, Any]:
        """Return the entries; one that holds something that is no literal is left out, its line is kept."""
        entries: dict[str, Any] = {}
        for endpoint, key, item in self._items(table, "", ("CONFIGS",)):
            self.result.lines.setdefault(endpoint, {})[""] = key.lineno
            before = len(self.result.diagnostics)
            value = self._value(item, endpoint, ())
            if len(self.result.diagnostics) == before:
                entries[endpoint] = value
        return entries

    def _items(
        self, table: ast.Dict, endpoint: str, path: tuple[str, ...]
    ) -> Iterator[tuple[str, ast.expr, ast.expr]]:
        """Yield the pairs of a dictionary whose keys are texts, each once."""
        seen: set[str] = set()
        for key, item in zip(table.keys, table.values, strict=True):
            if key is None:
                self._report_not_literal(item, endpoint, path, "an unpacking")
                self.result.complete = self.result.complete and path != ("CONFIGS",)
            elif not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                self._report_not_literal(key, endpoint, path, "a key that is no text")
                self.result.complete = self.result.complete and path != ("CONFIGS",)
            elif key.value in seen:
                at_top = path == ("CONFIGS",)
                self.result.diagnostics.append(
                    Diagnostic(
                        code="configured-twice",
                        file=f"{self._file}:{key.lineno}",
                        endpoint=key.value if at_top else endpoint,
                        pointer="" if at_top else pointer(*path, key.value),
                        message=f"the key {key.value!r} stands twice, so Python would drop the first",
                        hint="keep one of the two",
                    )
                )
            else:
                seen.add(key.value)
                yield key.value, key, item

    def _value(self, node: ast.expr, endpoint: str, path: tuple[str, ...]) -> Any:
        """Return the value of a literal, with lists for tuples; ``_MISSING`` for anything else."""
        if path:
            self.result.lines.setdefault(endpoint, {})[pointer(*path)] = node.lineno
        if isinstance(node, ast.Dict):
            values = {}
            for name, key, item in self._items(node, endpoint, path):
                value = self._value(item, endpoint, (*path, name))
                self.result.lines.setdefault(endpoint, {})[pointer(*path, name)] = key.lineno
                if value is not _MISSING:
                    values[name] = value
            return values
        if isinstance(node, ast.List | ast.Tuple):
            return self._read_list(node, endpoint, path)
        value = _scalar(node)
        if value is _MISSING:
            kind = next(
                (name for type_, name in _NODE_NAMES.items() if isinstance(node, type_)), "this"
            )
            self._report_not_literal(node, endpoint, path, kind)
        return value

    def _read_list(
        self, node: ast.List | ast.Tuple, endpoint: str, path: tuple[str, ...]
    ) -> list[Any]:
        values = []
        for index, item in enumerate(node.elts):
            value = self._value(item, endpoint, (*path, str(index)))
            if isinstance(value, str) and self._is_implicit_concatenation(item):
                self._report(
                    item.lineno,
                    "two texts stand side by side and would become one: a ',' is missing",
                    "put a comma between them, or parentheses around one long text",
                    endpoint,
                    pointer(*path),
                )
            if value is not _MISSING:
                values.append(value)
        return values

    def _is_implicit_concatenation(self, node: ast.expr) -> bool:
        """Check whether a list item is written as two texts without parentheses around them."""
        segment = ast.get_source_segment(self._text, node) if _may_be_concatenated(node) else None
        if segment is None or not _SIDE_BY_SIDE.search(segment[1:-1]):
            return False
        lines = self._text.split("\n")
        before = (
            lines[node.lineno - 1].encode()[: node.col_offset].decode(errors="replace").rstrip()
        )
        if not before and node.lineno > 1:
            before = lines[node.lineno - 2].partition("#")[0].rstrip()
        return not before.endswith("(") and _count_texts(segment) > 1

    def _report_not_literal(
        self, node: ast.expr, endpoint: str, path: tuple[str, ...], kind: str
    ) -> None:
        hint = "write the value out: text, number, True, False, None, list or dictionary"
        number = node.operand if isinstance(node, ast.UnaryOp) else node
        if kind.startswith("a key"):
            message = f"{kind} is no data: {_source(node)}"
        elif isinstance(number, ast.Constant) and isinstance(number.value, int | float):
            message = "a number so large that nothing can calculate with it is no data"
        elif isinstance(node, ast.Constant):
            message = f"a value of the type {type(node.value).__name__!r} is no data"
        else:
            message = f"{kind} is no data: {_source(node)}"
        if isinstance(node, ast.Name) and node.id in _PYTHON_SPELLING:
            hint = f"write {_PYTHON_SPELLING[node.id]}"
        self._report(node.lineno, message, hint, endpoint, pointer(*path))

    def _report(
        self, line: int, message: str, hint: str, endpoint: str = "", location_pointer: str = ""
    ) -> None:
        self.result.diagnostics.append(
            Diagnostic(
                code="config-not-data",
                file=f"{self._file}:{line}",
                endpoint=endpoint,
                pointer=location_pointer,
                message=message,
                hint=hint,
            )
        )


def _scalar(node: ast.expr) -> Any:
    """Return a text, number, boolean or None; ``_MISSING`` for all else, infinity included."""
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
    """Check that a value is a number that a float can hold."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and value.bit_length() <= _MAX_BITS


def _source(node: ast.expr) -> str:
    """Return the source of an expression, truncated."""
    try:
        return f"{ast.unparse(node):.60}"
    except (ValueError, RecursionError):  # a number of thousands of digits; nested too deeply
        return type(node).__name__


def _may_be_concatenated(node: ast.expr) -> bool:
    """Check cheaply whether the source needs a look: most texts are as long as their values."""
    if node.lineno != node.end_lineno:
        return True
    value = getattr(node, "value", "")
    return (node.end_col_offset or 0) - node.col_offset > len(value.encode("utf-8", "replace")) + 2


def _count_texts(segment: str) -> int:
    """Count the string tokens in a segment of source."""
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
    """Allow imports for annotations of the two names only; nothing is run."""
    return isinstance(statement, ast.ImportFrom) and statement.module in {"typing", "__future__"}
