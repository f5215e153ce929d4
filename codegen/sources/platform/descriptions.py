"""fal's own texts, kept beside the snapshot and never in it, for people's own builds.

The texts of a document are a table: JSON pointer into the document -> text.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.json_files import BrokenFileError
from codegen.paths import display_path
from codegen.snapshot import dumps, schema_path
from codegen.sources.platform.rows import Row, has_document
from nodetool.fal.compiler.parsing.documents import Schema, is_endpoint_id

_TEXT = "description"


def texts(row: Row) -> dict[str, str]:
    """Return the texts of a row with a document."""
    result = dict(_texts(row["openapi"].get("components"), "/components"))
    metadata = row.get("metadata")
    about = metadata.get(_TEXT) if isinstance(metadata, Mapping) else None
    if isinstance(about, str) and about.strip():
        result[f"/info/{_TEXT}"] = about.strip()
    return result


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, f"{pointer}/{index}")
    elif isinstance(value, dict):
        for key, item in value.items():
            inner = f"{pointer}/{_escape(key)}"
            if key == _TEXT and isinstance(item, str) and item.strip():
                yield inner, item.strip()
            else:
                yield from _texts(item, inner)


def with_texts(document: Schema, table: Mapping[str, str]) -> Schema:
    """Return a document with texts; those whose part is not in it any more are left out."""
    result = copy.deepcopy(document)
    for pointer, text in table.items():
        *parts, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")]
        owner: Any = result
        for part in parts[1:]:
            owner = _step(owner, part)
        if isinstance(owner, dict):
            owner.setdefault(last, text)
    return result


def _step(value: Any, part: str) -> Any:
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, list) and part.isdigit() and int(part) < len(value):
        return value[int(part)]
    return None


def _escape(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def plan(rows: Iterable[Row], folder: Path) -> dict[Path, str]:
    """Return the files that keep the texts of rows."""
    return {
        schema_path(row["endpoint_id"], folder): dumps(texts(row))
        for row in rows
        if has_document(row) and is_endpoint_id(row["endpoint_id"])
    }


def load(endpoint: str, folder: Path) -> dict[str, str]:
    """Return the texts of an endpoint; empty where there are none.

    Raises:
        BrokenFileError: the file is no such table.
    """
    path = schema_path(endpoint, folder)
    if not path.exists():
        return {}
    try:
        table = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        table = None
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        raise BrokenFileError(
            f"{display_path(path)} is no table of texts: remove {display_path(folder)}, and fetch with "
            "--with-descriptions if you want them"
        )
    return table
