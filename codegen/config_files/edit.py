"""Add entries to config files without disturbing what people wrote there.

Positions come from the syntax tree, so comments and everything around an entry stay as they are;
afterwards the file goes through the formatter.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.config_files.loader import read
from codegen.output.format import format_sources
from codegen.paths import display_path
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.diagnostics import Diagnostic

_HEADER = '''"""Words for fal's {category} endpoints: {family}. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {{}}
'''
_COMMENT = re.compile(rb"#[^\n]*")
#: what follows an entry: its comma, and the rest of the line where that is a comment
_COMMA = re.compile(rb"\s*,(?P<rest>[ \t]*#[^\n]*)?(?:[ \t]*\n)?")
_ONE_LINE = {"tags", "basic_fields", "aliases"}


@dataclass(frozen=True, slots=True)
class _Span:
    """Bytes of a file that belong to one entry: key and value, and the comments above."""

    start: int
    end: int
    above: int


def entry_source(endpoint: str, entry: Mapping[str, Any]) -> str:
    """Return an entry as config file source, before formatting."""
    lines = [f"    {endpoint!r}: {{"]
    for key in EndpointConfig.model_fields:
        if key in entry and entry[key] not in ((), [], {}):
            value = entry[key]
            if isinstance(value, list | tuple) and key not in _ONE_LINE:
                lines.append(f"        {key!r}: [")
                lines += [f"            {item!r}," for item in value]
                lines.append("        ],")
            else:
                lines.append(
                    f"        {key!r}: {list(value) if isinstance(value, tuple) else value!r},"
                )
    return "\n".join([*lines, "    },"]) + "\n"


def insert_entries(
    path: Path, entries: Mapping[str, Mapping[str, Any]], *, replace_scaffolds: bool = False
) -> tuple[str, list[Diagnostic]]:
    """Return the text of a config file with more entries in it, unformatted.

    Args:
        path: the file; it need not exist yet.
        entries: endpoint -> entry.
        replace_scaffolds: take the place of entries that are marked as not curated. Their
            ``class_name``, ``main_output`` and ``aliases`` stay unless the new entry has its own.

    Returns:
        The new text, and a conflict for every entry that was left alone.
    """
    text = _text_of(path)
    conflicts: list[Diagnostic] = []
    existing = read(path)[0].entries if path.exists() else {}
    raw = text.encode("utf-8")
    table, spans = _layout(text)
    if table is None:
        return text, [
            Diagnostic(
                code="config-shape",
                file=display_path(path),
                message="there is no CONFIGS = {...} to add to",
                hint="write CONFIGS = {} at the end of the file",
            )
        ]
    edits: list[tuple[int, int, str]] = []
    for endpoint, entry in sorted(entries.items()):
        if endpoint in spans:
            current = existing.get(endpoint)
            if not replace_scaffolds or (current is not None and current.curated):
                conflicts.append(
                    Diagnostic(
                        code="entry-exists",
                        file=display_path(path),
                        endpoint=endpoint,
                        message="it has an entry already, which was left as it is",
                        hint="edit the entry by hand, or remove it first",
                    )
                )
                continue
            merged = {**(_preserved_keys(current) if current else {}), **entry}
            span = spans[endpoint]
            source = entry_source(endpoint, merged).strip().rstrip(",")
            edits.append((span.start, span.end, source))
        else:
            edits.append(_insertion(endpoint, entry_source(endpoint, entry), table, spans))
    return _apply_edits(raw, edits, table, spans), conflicts


def _text_of(path: Path) -> str:
    """Return the text of a config file, or how a new one begins."""
    if path.exists():
        return path.read_text("utf-8-sig")
    names = [name.replace("_", " ") for name in (path.parent.name, path.stem)]
    return _HEADER.format(category=names[0], family=names[1])


def _insertion(
    endpoint: str, source: str, table: int, spans: Mapping[str, _Span]
) -> tuple[int, int, str]:
    """Return the edit that puts an entry before the first one whose id is greater."""
    after = next((spans[key].above for key in sorted(spans) if key > endpoint), None)
    return (table, table, f"\n{source}") if after is None else (after, after, source)


def _apply_edits(
    data: bytes, edits: list[tuple[int, int, str]], table: int, spans: Mapping[str, _Span]
) -> str:
    """Return a config file with some edits made; ``table`` is where CONFIGS ends."""
    if any(start == table for start, _, _ in edits):
        # a last entry without a comma needs one before another follows
        last = max((span.end for span in spans.values()), default=None)
        if last is not None and b"," not in _COMMENT.sub(b"", data[last:table]):
            edits.append((last, last, ","))
    # from the end to the start; a comma comes before what is put in at the same place
    order = sorted(edits, key=lambda edit: (edit[0], edit[2] != ",", edit[2]), reverse=True)
    for start, end, source in order:
        data = data[:start] + source.encode("utf-8") + data[end:]
    return data.decode("utf-8")


def move_entries(entries: Mapping[str, tuple[Path, Path]]) -> tuple[dict[Path, str], list[Path]]:
    """Put entries into other config files as they are, with the comments in and above them.

    Args:
        entries: endpoint -> the file that it is in, and the one that it belongs in.

    Returns:
        The new texts, unformatted, and the files in which nothing is left.
    """
    texts: dict[Path, str] = {}
    sources: dict[Path, dict[str, str]] = defaultdict(dict)
    emptied: list[Path] = []
    for old in sorted({old for old, _ in entries.values()}):
        leaving = [endpoint for endpoint, (file, _) in entries.items() if file == old]
        texts[old], cut = _cut_entries(_text_of(old), leaving)
        for endpoint, source in cut.items():
            sources[entries[endpoint][1]][endpoint] = source
    for new, added in sources.items():
        text = texts.get(new) or _text_of(new)
        table, spans = _layout(text)
        if table is None:
            raise ValueError(f"{display_path(new)} has no CONFIGS = {{...}} to add to")
        edits = [_insertion(e, source, table, spans) for e, source in sorted(added.items())]
        texts[new] = _apply_edits(text.encode("utf-8"), edits, table, spans)
    for path in [path for path, text in texts.items() if _is_empty(text)]:
        del texts[path]
        emptied.append(path)
    return texts, emptied


def _cut_entries(text: str, endpoints: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Cut entries out of a config file; return what is left, and each entry with its comma."""
    data = text.encode("utf-8")
    _, spans = _layout(text)
    cut: dict[str, str] = {}
    for endpoint in sorted(endpoints, key=lambda each: -spans[each].above):
        span = spans[endpoint]
        comma = _COMMA.match(data, span.end)
        end = comma.end() if comma else span.end
        trailing = (comma["rest"] or b"") if comma else b""
        source = data[span.above : span.end] + b"," + trailing
        cut[endpoint] = source.decode("utf-8").rstrip() + "\n"
        data = data[: span.above] + data[end:]
    return data.decode("utf-8"), cut


def _is_empty(text: str) -> bool:
    """Check that a config file has no entries, no other statements and no comments."""
    _, spans = _layout(text)
    statements = [s for s in ast.parse(text).body if not isinstance(s, ast.Expr)]
    return not spans and len(statements) == 1 and b"#" not in text.encode("utf-8")


def _preserved_keys(entry: EndpointConfig) -> dict[str, Any]:
    """Return what saved workflows depend on: names, and what the slot ``output`` shows."""
    main = {"main_output": entry.main_output} if entry.main_output else {}
    return {"class_name": entry.class_name, **main, "aliases": list(entry.aliases)}


def _layout(text: str) -> tuple[int | None, dict[str, _Span]]:
    """Return where CONFIGS ends (before its brace) and where each entry is, in bytes."""
    lines = text.split("\n")
    starts = [0]
    for line in text.encode("utf-8").split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)

    def offset(line: int, column: int) -> int:
        return starts[line - 1] + column

    for statement in ast.parse(text).body:
        value = statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None
        target = (
            statement.targets[0]
            if isinstance(statement, ast.Assign)
            else getattr(statement, "target", None)
        )
        if isinstance(value, ast.Dict) and isinstance(target, ast.Name) and target.id == "CONFIGS":
            spans = {}
            for key, item in zip(value.keys, value.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    end = offset(item.end_lineno or item.lineno, item.end_col_offset or 0)
                    start = above = offset(key.lineno, key.col_offset)
                    if not lines[key.lineno - 1][: key.col_offset].strip():
                        first = key.lineno
                        while lines[first - 2].lstrip().startswith("#"):
                            first -= 1
                        above = starts[first - 1]
                    spans[key.value] = _Span(start, end, above)
            return offset(value.end_lineno or value.lineno, (value.end_col_offset or 1) - 1), spans
    return None, {}


def format_files(texts: Mapping[Path, str]) -> dict[Path, str]:
    """Format config files, all in one call of the formatter."""
    names = {path: f"{path.parent.name}/{path.name}" for path in texts}
    formatted = format_sources({names[path]: text for path, text in texts.items()})
    return {path: formatted[name] for path, name in names.items()}
