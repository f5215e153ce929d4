"""Diagnostics: problems in the input of a stage, as values and not as exceptions.

A stage returns its result and a list of :class:`Diagnostic`; callers add the location and
continue, so that one run shows all problems. Only :mod:`codegen.cli` prints.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Severity of a diagnostic: an error stops generation, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One problem, with everything that a person needs to fix it.

    Attributes:
        code: short stable name of the rule, such as ``enum-name-conflict``.
        message: what is wrong, as a sentence.
        hint: what to do; where possible text that can be pasted.
        file: the file to change, relative to the repository, with its line where that is known.
        endpoint: id of the endpoint that it is about, if there is one.
        pointer: JSON pointer into the endpoint's document or the config entry.
        severity: error or warning.
    """

    code: str
    message: str
    hint: str = ""
    file: str = ""
    endpoint: str = ""
    pointer: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        location = self.file + (f" [{self.endpoint}]" if self.endpoint else "")
        if self.pointer:
            location += f" {self.pointer}"
        message = printable(self.message, keep="\n")
        text = f"{self.severity}: {self.code}: {printable(location.strip())}: {message}"
        return text + (f"\n    hint: {printable(self.hint, keep=chr(10))}" if self.hint else "")


def pointer(*parts: object) -> str:
    """Return the JSON pointer made of these keys."""
    return "".join([f"/{_escaped(str(part))}" for part in parts])


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def with_line(file: str, lines: Mapping[str, int], where: str) -> str:
    """Return ``file:line`` for a JSON pointer, or for its nearest ancestor that has a known line.

    Args:
        file: the name of the file.
        lines: JSON pointer -> line.
        where: the JSON pointer.

    Returns:
        ``file:line``, or ``file`` alone where no line is known.
    """
    while where and where not in lines:
        where = where.rpartition("/")[0]
    line = lines.get(where)
    return f"{file}:{line}" if line else file


def printable(text: str, keep: str = "") -> str:
    """Return the text with unprintable characters escaped, so that any terminal can show it.

    Args:
        text: untrusted text, such as the content of a file.
        keep: unprintable characters that stay as they are.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in keep else char.encode("unicode_escape").decode()
        for char in text
    )


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics that stop generation."""
    return [item for item in diagnostics if item.severity is Severity.ERROR]


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Serialize diagnostics as a JSON list of objects."""
    return json.dumps([asdict(item) for item in diagnostics], indent=2)
