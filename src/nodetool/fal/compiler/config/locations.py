"""Locate entries in config files, and create diagnostics with their location."""

from __future__ import annotations

from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, with_line


def location(config: ModuleConfig, endpoint: str, where: str = "") -> str:
    """Return file and line of a JSON pointer into the entry of an endpoint."""
    line = config.lines.get(endpoint)
    lines = config.pointer_lines.get(endpoint) or ({"": line} if line else {})
    return with_line(config.file_of(endpoint or where), lines, where)


def written_at(config: ModuleConfig, endpoint: str) -> tuple[str, int]:
    """Return file and line of an entry; of two entries the first counts as the older one."""
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
    """Create a diagnostic about the entry of an endpoint, or, with an empty id, about another table."""
    return Diagnostic(
        code=code,
        message=message,
        hint=hint,
        pointer=where,
        endpoint=endpoint,
        file=location(config, endpoint, where),
        severity=severity,
    )
