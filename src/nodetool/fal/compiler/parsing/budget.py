"""Limit how much of a document is read, and report, once for the document, what is left out."""

from __future__ import annotations

from dataclasses import dataclass, field

from nodetool.fal.compiler.diagnostics import Diagnostic, Severity

#: maximum number of levels of a schema: fal's deepest has 14; more is an attack or a mistake
MAX_DEPTH = 40
#: maximum number of types of a whole document, each counted once; fal's largest has 1,400 with all choices
MAX_SIZE = 5_000
#: this many choices of a closed set, or properties of a part, are as much work as one type
CHOICES_PER_UNIT = 8
#: cost of one call in types, without its arguments and results
CALL_COST = 10
#: maximum number of members, items and values that a type is written with; fal's longest has 6
MAX_WRITTEN = 50
#: maximum number of diagnostics for a document: nobody reads more
MAX_DIAGNOSTICS = 200


@dataclass(slots=True)
class Budget:
    """The remaining budget of a document, and the diagnostics about it.

    Attributes:
        file: name of the document in messages.
        endpoint: the endpoint that is being read.
        remaining: number of types that may still be read; nothing more is read once it is below 0.
        diagnostics: the problems of the document.
    """

    file: str
    endpoint: str = ""
    remaining: int = MAX_SIZE
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _reported: set[str] = field(default_factory=set)

    @property
    def spent(self) -> bool:
        """Return whether the budget is used up, so that nothing more is read."""
        return self.remaining < 0

    def spend(self, parts: int = 1) -> bool:
        """Subtract this many parts; return False once fewer than that remained."""
        self.remaining -= parts
        return self.remaining >= 0

    def too_large(self, pointer: str, omitted: str) -> None:
        """Report, once for the document, that it exceeds the maximum size."""
        self._report_once(
            "size",
            f"the document has more than {MAX_SIZE:,} types with all inside them and {CHOICES_PER_UNIT} "
            f"choices for one; {omitted}",
            pointer,
        )

    def too_deep(self, pointer: str) -> None:
        """Report, once for the document, that it exceeds the maximum depth."""
        self._report_once(
            "depth",
            f"the schema is nested deeper than {MAX_DEPTH} levels; what lies deeper is left out, "
            "and any JSON value is taken there",
            pointer,
        )

    def too_wide(self, pointer: str) -> None:
        """Report, once for the document, that a type has too many alternatives to be written."""
        self._report_once(
            "width",
            f"a type has more than {MAX_WRITTEN} alternatives and items; they are left out, and "
            "any JSON value is taken there",
            pointer,
        )

    def calls_omitted(self, endpoint: str, count: int) -> None:
        """Report that the last ``count`` calls, from ``endpoint`` on, are not read."""
        self.endpoint = endpoint
        calls = f"{count} calls from {endpoint!r} on are" if count > 1 else "this call is"
        self._report_once(
            "calls",
            f"the calls of the document have more than {MAX_SIZE:,} arguments, results and other "
            f"parts together; {calls} left out",
            "/paths",
        )

    def _report_once(self, limit: str, message: str, pointer: str) -> None:
        if limit not in self._reported:
            self._reported.add(limit)
            self.report("too-large", message, "look at the document: it may be damaged", pointer)

    def report(
        self,
        code: str,
        message: str,
        hint: str,
        pointer: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Add a diagnostic; the last one that fits says instead that there are more."""
        if len(self.diagnostics) == MAX_DIAGNOSTICS:
            code = "findings-left-out"
            hint, severity = "fix these first", Severity.WARNING
            message = f"the document has more problems than these {MAX_DIAGNOSTICS}"
        if len(self.diagnostics) > MAX_DIAGNOSTICS:
            return
        self.diagnostics.append(
            Diagnostic(
                code=code,
                message=message,
                hint=hint,
                pointer=pointer,
                file=self.file,
                endpoint=self.endpoint,
                severity=severity,
            )
        )
