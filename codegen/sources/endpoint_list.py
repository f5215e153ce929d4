"""Endpoints that are known to exist, from a CSV file: ids, categories, titles, makers, dates."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from codegen.snapshot import ACTIVE, Facts
from codegen.sources import SourceError

_COLUMNS = ("endpoint_id", "category", "title", "lab", "published", "kind", "last_seen")


def read(path: Path) -> Facts:
    """Read the rows as catalogue records.

    Raises:
        SourceError: when the file cannot be read or lacks the column ``endpoint_id``.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            columns = reader.fieldnames or ()
            rows = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SourceError(f"{path.name} cannot be read as CSV: {error}") from error
    if "endpoint_id" not in columns:
        raise SourceError(f"{path.name} has no column endpoint_id; it takes {', '.join(_COLUMNS)}")
    records: dict[str, dict[str, Any]] = {}
    for row in rows:
        record = {key: row[key].strip() for key in _COLUMNS if row.get(key)}
        if record.get("last_seen"):
            record |= {"status": ACTIVE, "status_date": record["last_seen"]}
        if record.get("endpoint_id"):
            records[record["endpoint_id"]] = record
    return Facts(records=records)
