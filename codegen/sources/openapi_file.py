"""Read endpoint documents from local files, in the layout in which fal serves them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.snapshot import ACTIVE, Facts
from codegen.sources import SourceError
from nodetool.fal.compiler.parsing.documents import parse
from nodetool.fal.compiler.parsing.openapi import dig, operations


def read(paths: Iterable[Path], date: str = "") -> Facts:
    """Read documents as facts; they know more than npm's types and replace them.

    Args:
        paths: the files.
        date: day of which they are, ``YYYY-MM-DD``.

    Raises:
        SourceError: when a file is no OpenAPI document of an endpoint.
    """
    records: dict[str, dict[str, Any]] = {}
    documents: dict[str, dict[str, Any]] = {}
    for path in paths:
        try:
            document = parse(path.read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            raise SourceError(f"{path.name} cannot be read as JSON: {error}") from error
        endpoint_operations = operations(document)
        if not endpoint_operations:
            raise SourceError(
                f"{path.name} is no OpenAPI document of an endpoint: it has no POST with a JSON body"
            )
        endpoint = endpoint_operations[0].endpoint_id
        meta = dig(document, "info", "x-fal-metadata")
        category = str(meta.get("category") or "") if isinstance(meta, dict) else ""
        records[endpoint] = {
            "endpoint_id": endpoint,
            "category": category,
            "schema_source": "openapi",
        }
        if date:
            records[endpoint] |= {"schema_date": date, "status": ACTIVE, "status_date": date}
        documents[endpoint] = document
    return Facts(records=records, documents=documents)
