"""Render a comparison as Markdown, for the text of a pull request."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from codegen.diff.compare import Comparison
from codegen.diff.kinds import CORRECTION, Change, ChangeClass
from codegen.diff.report import (
    KindGroup,
    by_category,
    by_class,
    by_kind,
    count,
    counted,
    version_bump,
)

#: GitHub takes 65,536 characters; the rest is for what a maintainer writes
MAX_CHARACTERS = 60_000
#: number of groups of endpoints that are shown open
_OPEN_GROUPS = 15
#: number of changes of one endpoint that are listed
_MAX_BULLETS = 40
_MAX_EXAMPLES = 3
#: changes of whole endpoints, which have lists of their own
_LISTED = {
    "endpoint-removed": "Endpoints that fal does not list any more",
    "endpoint-added": "New endpoints",
}
#: what is left out first if a report is too long: the highest number
_TABLES, _LISTS, _OPEN, _FOLDED, _FOLDED_ADDITIVE = range(5)
_SPECIAL = re.compile(r"([\\`*_\[\]|~])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class _Block:
    lines: Sequence[str]
    priority: int = _TABLES


def as_markdown(comparison: Comparison, version: str) -> str:
    """Return a report that can be pasted into a pull request.

    Args:
        comparison: of two sides.
        version: of the project.
    """
    classes = by_class(comparison.changes)
    lines = [
        f"## API changes: {code(comparison.old)} → {code(comparison.new)}",
        "",
        f"{count(comparison.old_count, 'endpoint')} with a document before, "
        f"{comparison.new_count:,} after.",
        "",
    ]
    bump = version_bump(comparison.changes, version)
    if bump is None:
        return "\n".join([*lines, "No difference."]) + "\n"
    lines += [
        "| class | changes | endpoints | what it means |",
        "|---|--:|--:|---|",
        *(_class_row(each, changes) for each, changes in classes.items()),
        "",
        f"**Version: {bump.old} → {bump.new} ({bump.part}).** {bump.reason.capitalize()}.",
    ]
    blocks = [
        *_breaking_blocks(classes[ChangeClass.BREAKING], comparison),
        *_additive_blocks(classes[ChangeClass.ADDITIVE], comparison),
        *_cosmetic_blocks(classes[ChangeClass.COSMETIC]),
    ]
    budget = MAX_CHARACTERS - len("\n".join(lines))
    return "\n".join([*lines, *_within(blocks, budget)]) + "\n"


def code(text: str) -> str:
    """Return a text as a span of code, whatever it holds: it may come from anywhere."""
    plain = _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text).replace("|", "\\|")
    if not plain:
        return "``"
    longest = max((len(run) for run in re.findall("`+", plain)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{plain}{space}{fence}"


def escape(text: str) -> str:
    """Return a text without anything that Markdown or GitHub would act upon."""
    plain = _CONTROL.sub(" ", html.escape(text, quote=False))
    return _SPECIAL.sub(r"\\\1", plain).replace("@", "@\u200b")


def _within(blocks: Sequence[_Block], budget: int) -> Iterator[str]:
    """Yield the lines of the blocks that fit, the most important ones; say how many do not."""
    selected: set[int] = set()
    for index, block in sorted(enumerate(blocks), key=lambda item: item[1].priority):
        size = sum(len(line) + 1 for line in block.lines) + 1
        if size > budget:
            break  # what is less important stays out, too: a report with holes misleads
        budget -= size
        selected.add(index)
    for index, block in enumerate(blocks):
        if index in selected:
            yield from ("", *block.lines)
    if left_out := len(blocks) - len(selected):
        yield from (
            "",
            f"*{count(left_out, 'group')} of endpoints more would not fit in a pull request; "
            "`python -m codegen diff … --json` lists every change.*",
        )


def _class_row(change_class: ChangeClass, changes: Sequence[Change]) -> str:
    meaning = {
        ChangeClass.BREAKING: "a saved workflow or DSL program fails, or does something else",
        ChangeClass.ADDITIVE: "more is possible; what exists goes on as before",
        ChangeClass.COSMETIC: "only what people see or what is known of the API",
    }[change_class]
    endpoints = len({change.endpoint for change in changes})
    return f"| **{change_class}** | {len(changes):,} | {endpoints:,} | {meaning} |"


# -- sections ------------------------------------------------------------------------------------


def _breaking_blocks(changes: Sequence[Change], comparison: Comparison) -> Iterator[_Block]:
    if not changes:
        return
    yield _Block([f"### Breaking: {counted(changes)}", "", *_kinds_table(changes)])
    yield from _endpoint_list(changes, "endpoint-removed", comparison, "####")
    rest = [change for change in changes if change.kind not in _LISTED]
    for number, group in enumerate(_groups(rest, comparison)):
        is_open = number < _OPEN_GROUPS
        yield _Block(group.open() if is_open else group.folded(), _OPEN if is_open else _FOLDED)


def _additive_blocks(changes: Sequence[Change], comparison: Comparison) -> Iterator[_Block]:
    yield from _endpoint_list(changes, "endpoint-added", comparison, "###")
    rest = [change for change in changes if change.kind not in _LISTED]
    if rest:
        yield _Block([f"### Additive: {counted(rest)}", "", *_kinds_table(rest)])
        for group in _groups(rest, comparison):
            yield _Block(group.folded(), _FOLDED_ADDITIVE)


def _cosmetic_blocks(changes: Sequence[Change]) -> Iterator[_Block]:
    if not changes:
        return
    corrections = [change for change in changes if change.is_correction]
    others = [change for change in changes if not change.is_correction]
    yield _Block([f"### Cosmetic: {counted(changes)}"])
    if others:
        yield _Block(_kinds_table(others))
    if corrections:
        rows = [
            f"| {len(group.changes):,} | {group.kind} | {_examples(group)} |"
            for group in by_kind(corrections)
        ]
        title = f"Corrections of inferred facts: {counted(corrections)}"
        table = ["| changes | kind | for example |", "|--:|---|---|", *rows]
        yield _Block(_folded(title, [f"{CORRECTION}.", "", *table]))


def _kinds_table(changes: Iterable[Change]) -> list[str]:
    """Return a table of the kinds of changes, each with examples and what to do."""
    groups = by_kind(changes)
    lines = [
        "| changes | kind | what it does | what to do | for example |",
        "|--:|---|---|---|---|",
    ]
    for group in groups:
        cells = (f"{len(group.changes):,}", group.kind, group.why, group.advice, _examples(group))
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _examples(group: KindGroup) -> str:
    endpoints = group.endpoints
    named = ", ".join(code(endpoint) for endpoint in endpoints[:_MAX_EXAMPLES])
    rest = len(endpoints) - _MAX_EXAMPLES
    return f"{named} and {rest:,} more" if rest > 0 else named


def _endpoint_list(
    changes: Iterable[Change], kind: str, comparison: Comparison, heading: str
) -> Iterator[_Block]:
    """Yield the endpoints with a change of a kind, by category."""
    listed = [change for change in changes if change.kind == kind]
    if not listed:
        return
    yield _Block([f"{heading} {_LISTED[kind]} ({len(listed):,})"])
    for category, endpoints in by_category(listed, comparison.categories):
        items = [f"- {code(endpoint)}" for endpoint in endpoints]
        yield _Block(_folded(f"{escape(category)} ({len(endpoints)})", items), _LISTS)


def _folded(summary: str, lines: Iterable[str]) -> list[str]:
    return [f"<details><summary>{summary}</summary>", "", *lines, "", "</details>"]


# -- endpoints -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Group:
    """Endpoints that changed in the same way.

    Attributes:
        endpoints: their ids.
        names: ids and node types, in Markdown.
        bullets: the changes, in Markdown.
    """

    endpoints: Sequence[str]
    names: Sequence[str]
    bullets: Sequence[str]

    def open(self) -> list[str]:
        """Return the group as it is shown below a heading."""
        others = f" and {len(self.names) - 1} more" if self.names[1:] else ""
        return [f"#### {self.names[0]}{others}", "", *self._body()]

    def folded(self) -> list[str]:
        """Return the group as a line that can be unfolded."""
        others = f" and {len(self.names) - 1} more" if self.names[1:] else ""
        first = html.escape(self.endpoints[0])
        title = f"<code>{first}</code>{others}: {count(len(self.bullets), 'change')}"
        return _folded(title, self._body())

    def _body(self) -> Iterator[str]:
        if self.names[1:]:
            yield from (f"Also {', '.join(self.names[1:])}.", "")
        yield from self.bullets[:_MAX_BULLETS]
        if len(self.bullets) > _MAX_BULLETS:
            yield f"- … and {len(self.bullets) - _MAX_BULLETS} more"


def _groups(changes: Iterable[Change], comparison: Comparison) -> list[_Group]:
    """Return the endpoints in groups of those that changed in the same way."""
    of_endpoint: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        of_endpoint[change.endpoint].append(change)
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for endpoint, members in of_endpoint.items():
        groups[tuple(f"- {change.what(code, escape)}" for change in members)].append(endpoint)
    return [
        _Group(endpoints, [_with_node(e, comparison) for e in endpoints], bullets)
        for bullets, endpoints in groups.items()
    ]


def _with_node(endpoint: str, comparison: Comparison) -> str:
    """Return an endpoint with its node type, and with why its facts are doubtful."""
    suspect = comparison.suspects.get(endpoint)
    notes = [
        *([code(node)] if (node := comparison.node_types.get(endpoint)) else []),
        *([f"suspect: {escape(suspect)}"] if suspect else []),
    ]
    return f"{code(endpoint)} ({'; '.join(notes)})" if notes else code(endpoint)
