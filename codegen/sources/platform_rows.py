"""Turn the rows of fal's list of models into facts.

A row is one entry of ``models`` in an answer of ``GET /v1/models?expand=openapi-3.0``, live or
saved: ``{"endpoint_id": …, "metadata": {…}, "openapi": {…}}``. Its metadata may be missing, and its
document may be an error, ``{"error": {"code": …, "message": …}}``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.snapshot import ACTIVE, RETIRED, Facts
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.parsing.openapi import operations

#: Key of the metadata -> key of the record, where the value is a short text.
_TEXTS = {
    "category": "category",
    "display_name": "display_name",
    "license_type": "license",
    "kind": "kind",
    "stream_url": "stream_url",
}
#: Key of the metadata -> key of the record, where the value is a list of endpoint ids.
_ENDPOINTS = {
    "training_endpoint_ids": "trained_by",
    "inference_endpoint_ids": "trains",
}
_MAX_TEXT = 300  # a name of a model is a line; what is longer is prose
_STATUS = {"active": ACTIVE, "deprecated": RETIRED}


def facts_of_rows(rows: Iterable[Mapping[str, Any]], date: str) -> Facts:
    """Return the facts in rows of fal's list of models.

    Args:
        rows: in any order; of two with one id, the one with a document counts.
        date: day of the answer, ``YYYY-MM-DD``.

    Returns:
        A record for every row with an id, and a document for every row whose ``openapi`` describes
        an operation.
    """
    records: dict[str, dict[str, Any]] = {}
    documents: dict[str, Schema] = {}
    for row in rows:
        endpoint = row.get("endpoint_id")
        if not isinstance(endpoint, str) or endpoint in documents:
            continue
        record = _record(endpoint, row.get("metadata"), date)
        document = row.get("openapi")
        if isinstance(document, dict) and operations(document):
            documents[endpoint] = document
            record |= {"schema_source": "platform", "schema_date": date}
        records[endpoint] = {**records.get(endpoint, {}), **record}
    return Facts(records=records, documents=documents)


def failure(row: Mapping[str, Any]) -> str:
    """Return why a row has no usable document, as fal says it or as a short reason; empty when it has one."""
    document = row.get("openapi")
    if not isinstance(document, dict):
        return "no document"
    error = document.get("error")
    if isinstance(error, dict):
        return str(error.get("code") or error.get("message") or "error")
    return "" if operations(document) else "the document describes no operation"


def _record(endpoint: str, metadata: object, date: str) -> dict[str, Any]:
    record: dict[str, Any] = {"endpoint_id": endpoint}
    if not isinstance(metadata, Mapping):
        return record
    for key, name in _TEXTS.items():
        if text := _line(metadata.get(key)):
            record[name] = text
    for key, name in _ENDPOINTS.items():
        value = metadata.get(key)
        if isinstance(value, list) and (ids := sorted({i for i in value if isinstance(i, str)})):
            record[name] = ids
    group = metadata.get("group")
    if isinstance(group, Mapping):
        for key in ("key", "label"):
            if text := _line(group.get(key)):
                record[f"group_{key}"] = text
    if published := _line(metadata.get("date")):
        record["published"] = published[:10]
    minutes = metadata.get("duration_estimate")
    if isinstance(minutes, int | float) and not isinstance(minutes, bool) and 0 < minutes < 1e6:
        record["duration_minutes"] = minutes
    if status := _STATUS.get(str(metadata.get("status"))):
        record |= {"status": status, "status_date": date}
    return record


def _line(value: object) -> str:
    """Return a short text on one line; empty when the value is none."""
    if not isinstance(value, str) or len(value) > _MAX_TEXT:
        return ""
    return " ".join(value.split())
