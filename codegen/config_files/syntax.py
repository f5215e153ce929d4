"""Where a file of literals is first wrong: Python often tells the beginning of what is not finished.

Python reports a missing comma at the start of the value before it, which can be an entry of thirty
lines, and a missing brace at the first one of the file. Tables of literals are simpler than Python:
following their brackets, keys, colons and commas leads to the line.
"""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

_CLOSING = {"}": "{", "]": "[", ")": "("}
#: how an f-string begins, since Python 3.12
_FSTRING = getattr(tokenize, "FSTRING_START", tokenize.STRING)
_SKIPPED = {tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT}


@dataclass(frozen=True, slots=True)
class Mistake:
    """The first thing that is wrong: line, sentence, what to do."""

    line: int
    message: str
    hint: str


@dataclass
class _Open:
    """A bracket that is open.

    Attributes:
        indent: of the line that it stands in.
        after: what came last in it: ``key``, ``:``, ``value``, ``,``, or nothing yet.
    """

    sign: str
    line: int
    indent: int
    after: str = ""

    @property
    def is_table(self) -> bool:
        """Whether it is a dictionary."""
        return self.sign == "{"


def first_mistake(text: str) -> Mistake | None:
    """The first mistake in a text that is not Python; None where it is of another kind."""
    stack: list[_Open] = []
    before: tokenize.TokenInfo | None = None
    last: tokenize.TokenInfo | None = None
    for token in _tokens(text):
        mistake = None
        if stack and last is not None:
            mistake = _unclosed(stack[-1], token, last) or _step(stack[-1], token, last, before)
        if mistake is None and token.string in _CLOSING:
            mistake = _closed(stack, token)
        if mistake is not None:
            return mistake
        if token.string in _CLOSING.values():
            stack.append(_Open(token.string, token.start[0], _indent(token.line)))
        before, last = last, token
    if stack and last is not None and _is_last(last, text):
        return Mistake(
            last.end[0],
            f"the {stack[-1].sign!r} of line {stack[-1].line} is not closed",
            f"close it with {_closing(stack[-1].sign)!r}",
        )
    return None


def _tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    """The tokens up to the first that is none."""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in {tokenize.ERRORTOKEN, tokenize.ENDMARKER}:
                return
            if token.type not in _SKIPPED:
                yield token
    except (tokenize.TokenError, SyntaxError):
        return


def _is_last(token: tokenize.TokenInfo, text: str) -> bool:
    """Whether nothing follows a token but comments; else the tokens ended at something odd."""
    line, column = token.end
    first, *others = text.split("\n")[line - 1 :]
    return all(rest.lstrip()[:1] in {"", "#"} for rest in (first[column:], *others))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _closing(sign: str) -> str:
    return next(closing for closing, opening in _CLOSING.items() if opening == sign)


def _unclosed(
    bracket: _Open, token: tokenize.TokenInfo, last: tokenize.TokenInfo
) -> Mistake | None:
    """A bracket that is left open, told by a line that stands no further in than its own."""
    is_first = token.start[0] > last.end[0]
    if not is_first or token.string in _CLOSING or token.start[1] > bracket.indent:
        return None
    return Mistake(
        last.end[0],
        f"the {bracket.sign!r} of line {bracket.line} is not closed before line {token.start[0]}",
        f"close it with {_closing(bracket.sign)!r}",
    )


def _closed(stack: list[_Open], token: tokenize.TokenInfo) -> Mistake | None:
    """Take a closing bracket."""
    sign, line = token.string, token.start[0]
    if not stack:
        return Mistake(line, f"{sign!r} closes nothing", "remove it, or open what it should close")
    top = stack[-1]
    if top.sign != _CLOSING[sign]:
        return Mistake(
            line,
            f"{sign!r} does not close the {top.sign!r} of line {top.line}",
            f"close that with {_closing(top.sign)!r} first",
        )
    stack.pop()
    return None


def _step(
    bracket: _Open,
    token: tokenize.TokenInfo,
    last: tokenize.TokenInfo,
    before: tokenize.TokenInfo | None,
) -> Mistake | None:
    """Take a token inside a bracket; a mistake where it cannot stand."""
    sign = token.string
    if sign == ",":
        if bracket.after in {"", ",", ":"}:
            return Mistake(token.start[0], "nothing stands before this ','", "remove the comma")
        if bracket.is_table and bracket.after == "key":
            return _lacking(":", last)
        bracket.after = ","
    elif sign == ":":
        if bracket.is_table and bracket.after == "value":  # the last text was the next key
            return _lacking(",", before or last)
        bracket.after = ":"
    elif _begins_value(token):
        if bracket.after in {"key", "value"} and not _goes_on(token, last):
            return _lacking(":" if bracket.is_table and bracket.after == "key" else ",", last)
        is_key = bracket.is_table and bracket.after in {"", ",", "key"}
        bracket.after = "key" if is_key else "value"
    return None


def _lacking(sign: str, token: tokenize.TokenInfo) -> Mistake:
    """A comma or colon is missing after a token."""
    shown = token.string if len(token.string) <= 40 else f"…{token.string[-39:]}"
    hint = "end the value with a comma" if sign == "," else "write key: value"
    return Mistake(token.end[0], f"a {sign!r} is missing after {shown}", hint)


def _begins_value(token: tokenize.TokenInfo) -> bool:
    kinds = {tokenize.STRING, tokenize.NUMBER, tokenize.NAME, _FSTRING}
    return token.type in kinds or token.string in _CLOSING.values()


def _goes_on(token: tokenize.TokenInfo, last: tokenize.TokenInfo) -> bool:
    """Whether a token may belong to the value before it: texts side by side, a call, an index."""
    texts = token.type == last.type == tokenize.STRING
    return (
        texts
        or token.string in {"(", "["}
        or (last.type == tokenize.OP and last.string not in _CLOSING)
    )
