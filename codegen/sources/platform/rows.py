"""Rows of the platform's list of models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: ``{"endpoint_id": …, "metadata": {…}, "openapi": {…}}``; all but the id may be missing
Row = Mapping[str, Any]


def has_document(row: Row) -> bool:
    """Return whether a row comes with its document, not with an error or nothing."""
    document = row.get("openapi")
    return isinstance(document, dict) and isinstance(document.get("paths"), dict)
