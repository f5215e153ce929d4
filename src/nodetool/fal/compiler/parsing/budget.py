"""How much of a document is read, and what is said about the rest: once for the whole document."""

from __future__ import annotations

from dataclasses import dataclass, field

from nodetool.fal.compiler.diagnostics import Diagnostic, Severity

#: most levels of a schema: fal's deepest has 14; more is an attack or a mistake
MAX_DEPTH = 40
#: most types of a whole document, each counted once; fal's largest has 1,400 with all choices
MAX_SIZE = 5_000
#: so many choices of a closed set, or properties of a part, are as much work as one type
CHOICES_PER_UNIT = 8
#: what one call costs apart from its arguments and results
CALL_COST = 10
#: most members, items and values that a type is written with; fal's longest has 6
MAX_WRITTEN = 50
#: most findings of a document: nobody reads more
MAX_DIAGNOSTICS = 200


@dataclass(slots=True)
class Budget:
    """What is left to spend on a document, and what there is to say about it.

    Attributes:
        file: how messages name the document.
        endpoint: the endpoint that is being read.
        left: types that may still be read; below 0 nothing more is.
        found: what there is to say.
    """

    file: str
    endpoint: str = ""
    remaining: int = MAX_SIZE
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _reported: set[str] = field(default_factory=set)

    @property
    def spent(self) -> bool:
        """Whether nothing more is read."""
        return self.remaining < 0

    def spend(self, parts: int = 1) -> bool:
        """Take so many parts; False when there are not so many."""
        self.remaining -= parts
        return self.remaining >= 0

    def too_large(self, pointer: str, left_out: str) -> None:
        """Say, once for the document, that its size is where reading ends."""
        self._report_once(
            "size",
            f"the document has more than {MAX_SIZE:,} types with all inside them and {CHOICES_PER_UNIT} "
            f"choices for one; {left_out}",
            pointer,
        )

    def too_deep(self, pointer: str) -> None:
        """Say, once for the document, that its depth is where reading ends."""
        self._report_once(
            "depth",
            f"the schema is nested deeper than {MAX_DEPTH} levels; what lies deeper is left out, "
            "and any JSON value is taken there",
            pointer,
        )

    def too_wide(self, pointer: str) -> None:
        """Say, once for the document, that a type has too many alternatives to be written."""
        self._report_once(
            "width",
            f"a type has more than {MAX_WRITTEN} alternatives and items; they are left out, and "
            "any JSON value is taken there",
            pointer,
        )

    def calls_omitted(self, endpoint: str, count: int) -> None:
        """Say that the last calls of the document are not read."""
        self.endpoint = endpoint
        calls = f"{count} calls from {endpoint!r} on are" if count > 1 else "this call is"
        self._report_once(
            "calls",
            f"the calls of the document have more than {MAX_SIZE:,} arguments, results and other "
            f"parts together; {calls} left out",
            "/paths",
        )

    def _report_once(self, what: str, message: str, pointer: str) -> None:
        if what not in self._reported:
            self._reported.add(what)
            self.report("too-large", message, "look at the document: it may be damaged", pointer)

    def report(
        self,
        code: str,
        message: str,
        hint: str,
        pointer: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Add a finding; the last one that there is room for says that there are more."""
        if len(self.diagnostics) == MAX_DIAGNOSTICS:
            code = "findings-left-out"
            hint, severity = "mend these first", Severity.WARNING
            message = (
                f"there is more to say about the document than these {MAX_DIAGNOSTICS} findings"
            )
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
