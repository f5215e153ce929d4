"""What a stage has to say about its input: values, not exceptions.

A stage returns what it made and a list of :class:`Diagnostic`; callers add where they stand and
go on, so that one run shows everything that is wrong. Only :mod:`codegen.cli` prints.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
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
        text = f"{self.severity}: {self.code}: {place.strip()}: {self.message}"
        return text + (f"\n    hint: {self.hint}" if self.hint else "")


def errors(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings that stop generation."""
    return [item for item in found if item.severity is Severity.ERROR]


def as_json(found: Iterable[Diagnostic]) -> str:
    """The findings for machines: a JSON list of objects."""
    return json.dumps([asdict(item) for item in found], indent=2, ensure_ascii=False)
