"""Summarize an uncurated endpoint in one sentence: what it does, with which inputs and model.

The sentence is made of facts alone: the kinds and numbers of its files, the words of its id, and
its title, which is unique. ``summaries.toml`` has the verbs.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, TypeIR, memoized
from nodetool.fal.compiler.main_output import main_output
from nodetool.fal.compiler.wording import titles
from nodetool.fal.text import join_words

_TABLES = Path(__file__).with_name("summaries.toml")
_SEPARATORS = re.compile(r"[-_/\s]+")
_COUNTS = ("", "", "two", "three", "four", "five", "six")
#: the order in which files are listed: visible ones first
_ORDER = ("image", "video", "model_3d", "audio", "archive", "document", "text", "file")
#: output of ``…-to-x`` where the result itself does not show it
_TARGETS = {"speech": "audio", "3d": "model_3d"}


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(_TABLES.read_text("utf-8"))


def summarize(endpoint: EndpointIR, record: Mapping[str, Any], module: str) -> str:
    """Return one sentence that says what an endpoint does, and that is unique to it.

    Args:
        endpoint: the endpoint, as its document describes it.
        record: its record in the catalogue, of which only the maker (``lab``) is used.
        module: module of its node.
    """
    has_text = any(f.api_name in _tables()["texts"]["names"].split() for f in endpoint.inputs)
    files = _files(endpoint, has_text)
    outputs = _outputs(endpoint, module)
    file_phrases = [_with_count(kind, count) for kind, count in files.items()]
    inputs = [*file_phrases, *(["text"] if has_text else [])]
    task = _task(endpoint, files, outputs)
    action = task["say"].format(
        inputs=join_words(inputs) or "what you set",
        files=join_words(file_phrases) or ("text" if has_text else "what you set"),
        first=(inputs or ["what you set"])[0],
        rest=join_words(inputs[1:]) or task.get("rest", ""),
        outputs=outputs,
        as_told=" as text says" if has_text and file_phrases else "",
    )
    name = titles.title(endpoint.endpoint_id)
    maker = " ".join(str(record.get("lab") or "").split())
    by = f" by {maker}" if maker and maker.lower() not in name.lower() else ""
    return f"{action} with {name}{by}."


def _task(endpoint: EndpointIR, files: Collection[str], outputs: str) -> Mapping[str, str]:
    """Return the first row of the table that matches; the last one matches everything."""
    words = f" {_SEPARATORS.sub(' ', endpoint.endpoint_id.lower())} "

    def matches(row: Mapping[str, Any]) -> bool:
        kinds = [_tables()["kinds"][kind] for kind in row.get("gives", ())]
        return (
            ("words" not in row or any(f" {part} " in words for part in row["words"]))
            and ("category" not in row or endpoint.category in row["category"])
            and ("takes" not in row or any(kind in files for kind in row["takes"]))
            and ("gives" not in row or any(outputs in spellings for spellings in kinds))
        )

    task: Mapping[str, str] = next(row for row in _tables()["task"] if matches(row))
    return task


def _files(endpoint: EndpointIR, has_text: bool) -> dict[str, int]:
    """Return kind of file -> required number, without masks; 0 for a list of any length.

    If none is required, the first optional one of the kind that the category names counts.
    """
    counts: dict[str, list[int]] = defaultdict(list)
    for item in endpoint.inputs:
        if item.required and "mask" not in item.api_name:
            for kind in _media(item.type):
                counts[kind].append(0 if item.type.kind is Kind.LIST else 1)
    if not counts:
        optional = [f for f in endpoint.inputs if _media(f.type)]
        source = endpoint.category.partition("-to-")[0]
        source = {"speech": "audio", "3d": "model_3d", "vision": "image"}.get(source, source)
        preferred = [f for f in optional if source in _media(f.type)]
        for item in preferred[:1] or (optional[:1] if source != "text" or not has_text else []):
            counts[_media(item.type)[0]].append(0 if item.type.kind is Kind.LIST else 1)
    order = sorted(counts, key=_ORDER.index)
    return {kind: 0 if 0 in counts[kind] else sum(counts[kind]) for kind in order}


@memoized
def _media(type_: TypeIR) -> Sequence[str]:
    """Return the kinds of files that a type is, or that it has as items or inside objects."""
    if type_.kind is Kind.MEDIA:
        return (type_.media,)
    if type_.kind is Kind.LIST and type_.item is not None:
        return _media(type_.item)
    if type_.kind is Kind.STRUCT and type_.struct is not None:
        inner: Iterable[FieldIR] = type_.struct.fields
        return tuple(kind for f in inner if f.required for kind in _media(f.type))[:1]
    return tuple(dict.fromkeys(kind for member in type_.members for kind in _media(member)))[:1]


def _with_count(kind: str, count: int) -> str:
    singular, plural = _tables()["kinds"][kind]
    if count == 1:
        return str(singular)
    if kind == "audio" and count:
        return f"{_number(count)} audio files"
    return f"{_number(count)} {plural}" if count else str(plural)


def _number(count: int) -> str:
    return _COUNTS[count] if count < len(_COUNTS) else str(count)


def _outputs(endpoint: EndpointIR, module: str) -> str:
    """Return the output in words: the kind of the files, else text or the target of the category."""
    main = main_output(endpoint, module).field
    kinds = _media(main.type) if main else ()
    if kinds:
        is_plural = main is not None and main.type.kind is Kind.LIST and kinds[0] != "audio"
        return str(_tables()["kinds"][kinds[0]][is_plural])
    if main and main.api_name in _tables()["results"]:
        return str(_tables()["results"][main.api_name])
    target = endpoint.category.rpartition("-to-")[2]
    target = _TARGETS.get(target, target)
    if main is not None and main.type.kind is Kind.STR:
        return "text"
    return str(_tables()["kinds"][target][0]) if target in _ORDER[:4] else "data"
