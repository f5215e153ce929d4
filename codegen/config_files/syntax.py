"""Find the first mistake in a file of literals: Python often reports where the unfinished part begins.

Python reports a missing comma at the start of the value before it, which can be an entry of thirty
lines, and a missing brace at the first one of the file. Tables of literals are simpler than Python:
following their brackets, keys, colons and commas leads to the line.
"""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_CLOSING = {"}": "{", "]": "[", ")": "("}
#: how an f-string begins, since Python 3.12
_FSTRING = getattr(tokenize, "FSTRING_START", tokenize.STRING)
_SKIPPED = {tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT}


@dataclass(frozen=True, slots=True)
class Mistake:
    """The first mistake: line, message, what to do."""

    line: int
    message: str
    hint: str


class _Last(StrEnum):
    """What came last inside a bracket."""

    NOTHING = ""
    KEY = "key"
    COLON = ":"
    VALUE = "value"
    COMMA = ","


@dataclass
class _Open:
    """A bracket that is open.

    Attributes:
        indent: of the line that it stands in.
        after: what came last in it.
    """

    sign: str
    line: int
    indent: int
    after: _Last = _Last.NOTHING

    @property
    def is_table(self) -> bool:
        """Check whether it is a dictionary."""
        return self.sign == "{"


def first_mistake(text: str) -> Mistake | None:
    """Return the first mistake in a text that is not Python; None where it is of another kind."""
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
    """Yield the tokens up to the first invalid one."""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in {tokenize.ERRORTOKEN, tokenize.ENDMARKER}:
                return
            if token.type not in _SKIPPED:
                yield token
    except (tokenize.TokenError, SyntaxError):
        return


def _is_last(token: tokenize.TokenInfo, text: str) -> bool:
    """Check that only comments follow a token; otherwise tokenizing stopped at something invalid."""
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
    """Detect a bracket that is left open: a later line is indented no further than the bracket's own."""
    is_first = token.start[0] > last.end[0]
    if not is_first or token.string in _CLOSING or token.start[1] > bracket.indent:
        return None
    return Mistake(
        last.end[0],
        f"the {bracket.sign!r} of line {bracket.line} is not closed before line {token.start[0]}",
        f"close it with {_closing(bracket.sign)!r}",
    )


def _closed(stack: list[_Open], token: tokenize.TokenInfo) -> Mistake | None:
    """Process a closing bracket; return a mistake where it closes nothing or the wrong one."""
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
    """Process a token inside a bracket; return a mistake where it is out of place."""
    sign = token.string
    if sign == ",":
        if bracket.after in {_Last.NOTHING, _Last.COMMA, _Last.COLON}:
            return Mistake(token.start[0], "nothing stands before this ','", "remove the comma")
        if bracket.is_table and bracket.after is _Last.KEY:
            return _missing_separator(":", last)
        bracket.after = _Last.COMMA
    elif sign == ":":
        if bracket.is_table and bracket.after is _Last.VALUE:  # the last text was the next key
            return _missing_separator(",", before or last)
        bracket.after = _Last.COLON
    elif _begins_value(token):
        if bracket.after in {_Last.KEY, _Last.VALUE} and not _continues_value(token, last):
            return _missing_separator(
                ":" if bracket.is_table and bracket.after is _Last.KEY else ",", last
            )
        is_key = bracket.is_table and bracket.after in {_Last.NOTHING, _Last.COMMA, _Last.KEY}
        bracket.after = _Last.KEY if is_key else _Last.VALUE
    return None


def _missing_separator(sign: str, token: tokenize.TokenInfo) -> Mistake:
    """Report a comma or colon that is missing after a token."""
    preview = token.string if len(token.string) <= 40 else f"…{token.string[-39:]}"
    hint = "end the value with a comma" if sign == "," else "write key: value"
    return Mistake(token.end[0], f"a {sign!r} is missing after {preview}", hint)


def _begins_value(token: tokenize.TokenInfo) -> bool:
    kinds = {tokenize.STRING, tokenize.NUMBER, tokenize.NAME, _FSTRING}
    return token.type in kinds or token.string in _CLOSING.values()


def _continues_value(token: tokenize.TokenInfo, last: tokenize.TokenInfo) -> bool:
    """Check whether a token may belong to the value before it: texts side by side, a call, an index."""
    texts = token.type == last.type == tokenize.STRING
    return (
        texts
        or token.string in {"(", "["}
        or (last.type == tokenize.OP and last.string not in _CLOSING)
    )
