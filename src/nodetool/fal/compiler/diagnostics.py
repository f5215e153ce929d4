"""What a stage has to say about its input: values, not exceptions.

A stage returns what it made and a list of :class:`Diagnostic`; callers add where they stand and
go on, so that one run shows everything that is wrong. Only :mod:`codegen.cli` prints.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is: an error stops generation, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding, with all that a person needs to mend it.

    Attributes:
        code: short stable name of the rule, such as ``enum-name-conflict``.
        message: what is wrong, as a sentence.
        hint: what to do; where possible text that can be pasted.
        file: the file to change, relative to the repository.
        endpoint: the endpoint id it is about, if one.
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
        place = self.file + (f" [{self.endpoint}]" if self.endpoint else "")
        if self.pointer:
            place += f" {self.pointer}"
        message = printable(self.message, keep="\n")
        text = f"{self.severity}: {self.code}: {printable(place.strip())}: {message}"
        return text + (f"\n    hint: {printable(self.hint, keep=chr(10))}" if self.hint else "")


def pointer(*parts: object) -> str:
    """A JSON pointer to what these keys lead to."""
    escaped = (str(part).replace("~", "~0").replace("/", "~1") for part in parts)
    return "".join(f"/{part}" for part in escaped)


def with_line(file: str, lines: Mapping[str, int], where: str) -> str:
    """A file with the line of what a JSON pointer leads to, or of the nearest thing around it.

    Args:
        file: the name of the file.
        lines: JSON pointer -> line.
        where: the JSON pointer.
    """
    while where and where not in lines:
        where = where.rpartition("/")[0]
    line = lines.get(where)
    return f"{file}:{line}" if line else file


def printable(text: str, keep: str = "") -> str:
    """A text that can be printed anywhere: what no terminal shows is spelled out.

    Args:
        text: whatever a file said.
        keep: characters that stay as they are although they are not printable.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in keep else char.encode("unicode_escape").decode()
        for char in text
    )


def errors(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings that stop generation."""
    return [item for item in found if item.severity is Severity.ERROR]


def as_json(found: Iterable[Diagnostic]) -> str:
    """The findings for machines: a JSON list of objects."""
    return json.dumps([asdict(item) for item in found], indent=2)
