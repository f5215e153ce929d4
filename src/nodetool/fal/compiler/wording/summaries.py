"""One sentence about an endpoint that nobody has written about: what it does, with what, by what.

Made of facts alone: the kinds and numbers of its files, the words of its id, its title, which no
other has. ``summaries.toml`` has the verbs.
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

_TABLES = Path(__file__).with_name("summaries.toml")
_SEPARATORS = re.compile(r"[-_/\s]+")
_COUNTS = ("", "", "two", "three", "four", "five", "six")
#: the order in which files are named: what is seen before what is heard
_ORDER = ("image", "video", "model_3d", "audio", "archive", "document", "text", "file")
#: what ``…-to-x`` gives where the result itself does not tell
_TARGETS = {"speech": "audio", "3d": "model_3d"}


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(_TABLES.read_text("utf-8"))


def summarize(endpoint: EndpointIR, record: Mapping[str, Any], module: str) -> str:
    """What an endpoint does, in one sentence that is true of no other.

    Args:
        endpoint: what its document says.
        record: what the catalogue says, of which only the maker (``lab``) counts.
        module: where its node stands.
    """
    has_text = any(f.api_name in _tables()["texts"]["names"].split() for f in endpoint.inputs)
    files = _files(endpoint, has_text)
    made = _outputs(endpoint, module)
    told = [_with_count(kind, count) for kind, count in files.items()]
    inputs = [*told, *(["text"] if has_text else [])]
    task = _task(endpoint, files, made)
    does = task["say"].format(
        inputs=_join_words(inputs) or "what you set",
        files=_join_words(told) or ("text" if has_text else "what you set"),
        first=(inputs or ["what you set"])[0],
        rest=_join_words(inputs[1:]) or task.get("rest", ""),
        outputs=made,
        as_told=" as text says" if has_text and told else "",
    )
    name = titles.title(endpoint.endpoint_id)
    maker = " ".join(str(record.get("lab") or "").split())
    by = f" by {maker}" if maker and maker.lower() not in name.lower() else ""
    return f"{does} with {name}{by}."


def _task(endpoint: EndpointIR, files: Collection[str], made: str) -> Mapping[str, str]:
    """The first row of the table that fits; the last one fits everything."""
    words = f" {_SEPARATORS.sub(' ', endpoint.endpoint_id.lower())} "

    def fits(row: Mapping[str, Any]) -> bool:
        kinds = [_tables()["kinds"][kind] for kind in row.get("gives", ())]
        return (
            ("words" not in row or any(f" {part} " in words for part in row["words"]))
            and ("category" not in row or endpoint.category in row["category"])
            and ("takes" not in row or any(kind in files for kind in row["takes"]))
            and ("gives" not in row or any(made in spelled for spelled in kinds))
        )

    found: Mapping[str, str] = next(row for row in _tables()["task"] if fits(row))
    return found


def _files(endpoint: EndpointIR, has_text: bool) -> dict[str, int]:
    """Kind of file -> how many are needed, masks apart; 0 for a list of any length.

    Where none is needed, the first optional one of the kind that the category names counts.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for item in endpoint.inputs:
        if item.required and "mask" not in item.api_name:
            for kind in _media(item.type):
                found[kind].append(0 if item.type.kind is Kind.LIST else 1)
    if not found:
        optional = [f for f in endpoint.inputs if _media(f.type)]
        source = endpoint.category.partition("-to-")[0]
        source = {"speech": "audio", "3d": "model_3d", "vision": "image"}.get(source, source)
        wanted = [f for f in optional if source in _media(f.type)]
        for item in wanted[:1] or (optional[:1] if source != "text" or not has_text else []):
            found[_media(item.type)[0]].append(0 if item.type.kind is Kind.LIST else 1)
    order = sorted(found, key=_ORDER.index)
    return {kind: 0 if 0 in found[kind] else sum(found[kind]) for kind in order}


@memoized
def _media(type_: TypeIR) -> Sequence[str]:
    """The kinds of files that a type is or holds as items or in objects."""
    if type_.kind is Kind.MEDIA:
        return (type_.media,)
    if type_.kind is Kind.LIST and type_.item is not None:
        return _media(type_.item)
    if type_.kind is Kind.STRUCT and type_.struct is not None:
        inner: Iterable[FieldIR] = type_.struct.fields
        return tuple(kind for f in inner if f.required for kind in _media(f.type))[:1]
    return tuple(dict.fromkeys(kind for member in type_.members for kind in _media(member)))[:1]


def _with_count(kind: str, count: int) -> str:
    one, many = _tables()["kinds"][kind]
    if count == 1:
        return str(one)
    if kind == "audio" and count:
        return f"{_number(count)} audio files"
    return f"{_number(count)} {many}" if count else str(many)


def _number(count: int) -> str:
    return _COUNTS[count] if count < len(_COUNTS) else str(count)


def _outputs(endpoint: EndpointIR, module: str) -> str:
    """What comes out: files by their kind, else text or what the category says."""
    main = main_output(endpoint, module).field
    kinds = _media(main.type) if main else ()
    if kinds:
        several = main is not None and main.type.kind is Kind.LIST and kinds[0] != "audio"
        return str(_tables()["kinds"][kinds[0]][several])
    if main and main.api_name in _tables()["results"]:
        return str(_tables()["results"][main.api_name])
    target = endpoint.category.rpartition("-to-")[2]
    target = _TARGETS.get(target, target)
    if main is not None and main.type.kind is Kind.STR:
        return "text"
    return str(_tables()["kinds"][target][0]) if target in _ORDER[:4] else "data"


def _join_words(parts: Sequence[str]) -> str:
    return " and ".join(parts) if len(parts) < 3 else f"{', '.join(parts[:-1])} and {parts[-1]}"
