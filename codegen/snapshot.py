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
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.compiler.parsing.documents import Schema, is_endpoint_id, parse

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold as it is
_PROSE_KEYS = {"description", "summary", "examples", "example", "externalDocs", "$comment"}
_SCHEMA_MAPS = {"properties", "patternProperties", "$defs", "definitions", "schemas"}
#: Keys of a record that describe its schema; removed when another schema replaces it.
_SCHEMA_KEYS = ("unlisted", "suspect", "releases_compared")
#: Facts that a richer source adds and a poorer one must not erase.
_SOURCE_RANK = {"npm": 1, "openapi": 2, "platform": 3}


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a source: catalogue records and documents, by endpoint id."""

    records: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    documents: Mapping[str, Schema] = field(default_factory=dict)


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
    """Merge catalogue records: new facts win, but a missing or unknown value never erases one."""
    merged = {endpoint: dict(record) for endpoint, record in old.items()}
    for endpoint, record in new.items():
        current = merged.setdefault(endpoint, {})
        facts = {key: value for key, value in record.items() if value not in ("", None, "unknown")}
        if "schema_source" in facts:  # these belong to the schema and go with the old one
            for key in _SCHEMA_KEYS:
                current.pop(key, None)
        current.update(facts)
    return merged


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
    for endpoint, record in sorted(facts.records.items()):
        spelling = endpoint
        if endpoint in facts.documents:
            spelling = spellings.setdefault(endpoint.casefold(), endpoint)
        if not is_endpoint_id(endpoint):
            diagnostics.append(
                Diagnostic(
                    code="endpoint-id",
                    endpoint=repr(endpoint),
                    file=display_path(catalogue),
                    message="this is not an endpoint id, so it was left out",
                    hint="ids look like 'fal-ai/flux/dev': letters, digits, '.', '-', '_' and slashes",
                )
            )
        elif spelling != endpoint:
            diagnostics.append(
                Diagnostic(
                    code="endpoint-case",
                    endpoint=endpoint,
                    file=display_path(catalogue),
                    message=f"differs from {spelling!r} only in case, so both would be one file on some systems",
                    hint="remove one of the two from the source",
                )
            )
        else:
            records[endpoint] = record
    accepted = {
        endpoint: document
        for endpoint, document in facts.documents.items()
        if endpoint in records and _knows_more(records[endpoint], existing.get(endpoint, {}))
    }
    updates = {
        endpoint: (
            record
            if endpoint in accepted or endpoint not in facts.documents
            else {k: v for k, v in record.items() if k not in _SCHEMA_KEYS and k != "schema_source"}
        )
        for endpoint, record in records.items()
    }
    merged = merge(existing, updates)
    files = {
        schema_path(endpoint, schemas): dumps(strip_prose(document))
        for endpoint, document in sorted(accepted.items())
    }
    files[catalogue] = dumps([merged[endpoint] for endpoint in sorted(merged)])
    return files, diagnostics


def _knows_more(new: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
    """Decide whether the schema of a record may replace another record's.

    A better kind of source may, an equal kind when its release is not older and it compared at
    least as many releases: fewer releases hide which types were merged.
    """
    kind, release = _source(new)
    old_kind, old_release = _source(old)
    if kind != old_kind:
        return kind > old_kind
    compared = int(new.get("releases_compared", 0)), int(old.get("releases_compared", 0))
    return release >= old_release and compared[0] >= compared[1]


def _source(record: Mapping[str, Any]) -> tuple[int, tuple[int, ...]]:
    """Return the rank of a record's kind of source, and its release as numbers."""
    kind, _, release = str(record.get("schema_source", "")).partition(" ")
    return _SOURCE_RANK.get(kind, 0), tuple(int(p) for p in release.split(".") if p.isdigit())


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


def stored_endpoints(root: Path = SCHEMAS) -> Iterable[str]:
    """Return the ids of all stored documents, sorted."""
    endpoints = []
    for folder, _, files in os.walk(root):
        base = folder[len(str(root)) + 1 :].replace(os.sep, "/")
        endpoints += [f"{base}/{name[:-5]}" for name in files if name.endswith(".json")]
    return sorted(endpoints)


def mark_unlisted(
    facts: Facts, known: Mapping[str, Mapping[str, Any]], release: str, listed: Iterable[str]
) -> Facts:
    """Return the facts, plus a mark on known endpoints that the newest release no longer lists.

    Only npm's own endpoints are marked, and only by a release at least as new as theirs; another
    source may still serve them.
    """
    newest = _source({"schema_source": f"npm {release}"})
    listed_ids = set(listed)
    unlisted = {
        endpoint: {"endpoint_id": endpoint, "unlisted": True}
        for endpoint, record in known.items()
        if endpoint not in listed_ids
        and endpoint not in facts.records
        and str(record.get("schema_source", "")).startswith("npm")
        and newest >= _source(record)
    }
    return Facts(records={**facts.records, **unlisted}, documents=facts.documents)
