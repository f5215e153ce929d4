"""Where in a config file something stands, and diagnostics that say so."""

from __future__ import annotations

from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, with_line


def location(config: ModuleConfig, endpoint: str, where: str = "") -> str:
    """File and line of what the entry of an endpoint says at a JSON pointer."""
    line = config.lines.get(endpoint)
    lines = config.pointer_lines.get(endpoint) or ({"": line} if line else {})
    return with_line(config.file_of(endpoint or where), lines, where)


def written_at(config: ModuleConfig, endpoint: str) -> tuple[str, int]:
    """Return file and line of an entry, by which the older one of two is taken to be the first."""
    return config.file_of(endpoint), config.lines.get(endpoint, 0)


def diagnostic_at(
    config: ModuleConfig,
    endpoint: str,
    code: str,
    message: str,
    hint: str,
    where: str = "",
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    """A finding about the entry of an endpoint, or with an empty id about another table."""
    return Diagnostic(
        code=code,
        message=message,
        hint=hint,
        pointer=where,
        endpoint=endpoint,
        file=location(config, endpoint, where),
        severity=severity,
    )
