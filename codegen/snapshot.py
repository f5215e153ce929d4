"""Facts on disk: ``all_models.json`` and one OpenAPI document per endpoint under ``schemas/``.

Only facts are stored: ids, names, order, types, enum values, defaults, required, bounds, media
kinds, nesting. The prose of a source is removed by :func:`strip_prose` before anything is
written. Same facts, same bytes.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.json_files import broken, read_json
from codegen.paths import CATALOGUE, SCHEMAS, display_path
from codegen.precedence import SCHEMA_KEYS, View, decide
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.compiler.parsing.documents import Schema, is_endpoint_id, parse

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold as it is
_PROSE_KEYS = {
    "description", "summary", "examples", "example", "externalDocs", "$comment", "limit_description"
}  # fmt: skip
_SCHEMA_MAPS = {"properties", "patternProperties", "$defs", "definitions", "schemas"}
ACTIVE, RETIRED, UNKNOWN = "active", "retired", "unknown"


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a source.

    Attributes:
        records: endpoint id -> record of the catalogue.
        documents: endpoint id -> OpenAPI document.
        complete_on: the day on which the source listed every active endpoint, ``YYYY-MM-DD``; empty
            when it does not list all.
    """

    records: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    documents: Mapping[str, Schema] = field(default_factory=dict)
    complete_on: str = ""


def schema_path(endpoint: str, root: Path = SCHEMAS) -> Path:
    """Return the path of an endpoint's document.

    Raises:
        ValueError: when the id is none, so that no file outside ``root`` can ever be named.
    """
    if not is_endpoint_id(endpoint):
        raise ValueError(f"{endpoint!r} is not an endpoint id such as 'fal-ai/flux/dev'")
    return root / f"{endpoint}.json"


def strip_prose(value: Any, in_map: bool = False) -> Any:
    """Return a schema without its sentences; properties that happen to have such a name stay."""
    if isinstance(value, list):
        return [strip_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: (
            item
            if key in {"default", "enum", "const"} and not in_map
            else strip_prose(item, in_map=key in _SCHEMA_MAPS and not in_map)
        )
        for key, item in value.items()
        if in_map or key not in _PROSE_KEYS
    }


def dumps(value: Any) -> str:
    """Serialize to the one form that the snapshot has: sorted keys, one space, real characters, newline."""
    text = json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def load_catalogue(path: Path = CATALOGUE) -> dict[str, dict[str, Any]]:
    """Load the catalogue by endpoint id; empty when there is none yet.

    Raises:
        BrokenFileError: when the file is no catalogue.
    """
    if not path.exists():
        return {}
    records = read_json(path)
    if not isinstance(records, list) or not all(
        isinstance(record, dict) and isinstance(record.get("endpoint_id"), str)
        for record in records
    ):
        raise broken(path, "is no list of records with an endpoint_id each")
    return {record["endpoint_id"]: record for record in records}


def merge(
    old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Merge catalogue records: newer facts win, but a missing or unknown value never erases one.

    Facts of an earlier day than those that are known only fill gaps. What describes a schema is left
    to :func:`codegen.precedence.decide`.
    """
    merged = {endpoint: dict(record) for endpoint, record in old.items()}
    for endpoint, record in new.items():
        current = merged.setdefault(endpoint, {})
        facts = {
            key: value
            for key, value in record.items()
            if key not in SCHEMA_KEYS and value not in ("", None, UNKNOWN, [])
        }
        if str(facts.get("status_date", "")) < str(current.get("status_date", "")):
            facts = {key: value for key, value in facts.items() if key not in current}
        current.update(facts)
    return merged


def retire(
    records: Mapping[str, dict[str, Any]], listed: Iterable[str], date: str
) -> dict[str, dict[str, Any]]:
    """Return records in which what a complete list of that day no longer has is retired.

    Endpoints that a later day knows as active stay.
    """
    present = set(listed)
    return {
        endpoint: (
            record
            if endpoint in present or str(record.get("status_date", "")) > date
            else {**record, "status": RETIRED, "status_date": date}
        )
        for endpoint, record in records.items()
    }


def plan(
    facts: Facts, catalogue: Path = CATALOGUE, schemas: Path = SCHEMAS
) -> tuple[dict[Path, str], list[Diagnostic]]:
    """Return the files that these facts change in the snapshot, and a diagnostic for each rejected one."""
    diagnostics: list[Diagnostic] = []
    records: dict[str, Mapping[str, Any]] = {}
    existing = load_catalogue(catalogue)
    spellings = {
        endpoint.casefold(): endpoint
        for endpoint, record in existing.items()
        if "schema_source" in record
    }
    documents: dict[str, Schema] = {}
    for endpoint, record in sorted(facts.records.items()):
        if not is_endpoint_id(endpoint):
            diagnostics.append(_no_id(endpoint, catalogue))
            continue
        document = facts.documents.get(endpoint)
        spelling = endpoint
        if document is not None:
            spelling = spellings.setdefault(endpoint.casefold(), endpoint)
        if spelling != endpoint and (
            spelling not in existing or View(record, {}).rank >= View(existing[spelling], {}).rank
        ):
            diagnostics.append(_twin(endpoint, spelling, catalogue))
            continue
        records.setdefault(spelling, {**record, "endpoint_id": spelling})
        if document is not None:
            documents.setdefault(spelling, document)
    merged = merge(existing, records)
    if facts.complete_on:
        merged = retire(merged, records, facts.complete_on)
    files: dict[Path, str] = {}
    for endpoint in sorted(documents):
        known = _known_view(endpoint, existing.get(endpoint, {}), schemas)
        document = _with_category(strip_prose(documents[endpoint]), merged[endpoint])
        decided = decide(known, View(records[endpoint], document))
        if known is None or decided != known:
            for key in SCHEMA_KEYS:
                merged[endpoint].pop(key, None)
            merged[endpoint].update(decided.schema_facts())
            files[schema_path(endpoint, schemas)] = dumps(decided.document)
    for record in merged.values():
        record.setdefault("status", UNKNOWN)
    files[catalogue] = dumps([merged[endpoint] for endpoint in sorted(merged)])
    return files, diagnostics


def _with_category(document: Schema, record: Mapping[str, Any]) -> Schema:
    """Return a document that names its category, where the record knows it and the document does not."""
    info = document.get("info")
    category = record.get("category")
    if not isinstance(info, dict) or not category:
        return document
    metadata = info.get("x-fal-metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    if metadata.get("category"):
        return document
    return {**document, "info": {**info, "x-fal-metadata": {**metadata, "category": category}}}


def _no_id(endpoint: str, catalogue: Path) -> Diagnostic:
    return Diagnostic(
        code="endpoint-id",
        endpoint=repr(endpoint),
        file=display_path(catalogue),
        message="this is not an endpoint id, so it was left out",
        hint="ids look like 'fal-ai/flux/dev': letters, digits, '.', '-', '_' and slashes",
    )


def _twin(endpoint: str, spelling: str, catalogue: Path) -> Diagnostic:
    return Diagnostic(
        code="endpoint-case",
        endpoint=endpoint,
        file=display_path(catalogue),
        message=f"differs from {spelling!r} only in case, so both would be one file on some systems",
        hint="where fal's own list has this spelling, rename the other in the snapshot and in its config",
    )


def _known_view(endpoint: str, record: Mapping[str, Any], schemas: Path) -> View | None:
    """Return what the snapshot says of an endpoint's schema; None when it has none that can be read."""
    if "schema_source" not in record:
        return None
    try:
        return View(record, load_document(endpoint, schemas))
    except (
        OSError,
        ValueError,
    ):  # a damaged file is replaced by any source that knows the endpoint
        return None


def load_document(endpoint: str, root: Path = SCHEMAS) -> Schema:
    """Load the stored document of an endpoint.

    Raises:
        ValueError: when the id is not one or the file is not a JSON object.
        FileNotFoundError: when the endpoint has no schema.
    """
    path = schema_path(endpoint, root)
    try:
        return parse(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{display_path(path)}: {error}") from error


def documents_of_fal(catalogue: Path = CATALOGUE, schemas: Path = SCHEMAS) -> dict[str, Schema]:
    """Load the stored documents that fal itself wrote, by endpoint id; unreadable ones are left out."""
    views = {
        endpoint: _known_view(endpoint, record, schemas)
        for endpoint, record in load_catalogue(catalogue).items()
        if str(record.get("schema_source")) in {"platform", "openapi"}
    }
    return {endpoint: view.document for endpoint, view in views.items() if view is not None}


def stored_endpoints(root: Path = SCHEMAS) -> Iterable[str]:
    """Return the ids of all stored documents, sorted."""
    endpoints = []
    for folder, _, files in os.walk(root):
        base = folder[len(str(root)) + 1 :].replace(os.sep, "/")
        endpoints += [f"{base}/{name[:-5]}" for name in files if name.endswith(".json")]
    return sorted(endpoints)
