"""Render a comparison for machines and for a terminal, and say which version it asks for."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.diff.compare import Comparison
from codegen.diff.kinds import Change, ChangeClass, kinds
from codegen.paths import ROOT

#: number of changes of a class that a terminal shows one by one
_MAX_LINES = 25
#: number of endpoints that a line names
_MAX_NAMED = 3


def as_json(changes: Iterable[Change]) -> str:
    """Return the changes as JSON: a list of endpoint, class, where, what and why."""
    rows = [
        {
            "endpoint": change.endpoint,
            "class": str(change.change_class),
            "where": change.where,
            "what": change.what(),
            "why": change.why(),
        }
        for change in changes
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False)


# -- version -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionBump:
    """The version that changes ask for.

    Attributes:
        part: ``major``, ``minor`` or ``patch``.
        old: the version of now.
        new: the version to release.
        reason: a sentence.
    """

    part: str
    old: str
    new: str
    reason: str


def project_version(root: Path = ROOT) -> str:
    """Return the version of the project, as its ``pyproject.toml`` says it."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


def version_bump(changes: Iterable[Change], version: str) -> VersionBump | None:
    """Return the next version by semantic versioning; None where nothing changed.

    Args:
        changes: what a release would bring.
        version: the version of now, ``major.minor.patch``.
    """
    classes = {change.change_class for change in changes}
    if not classes:
        return None
    worst = next(each for each in ChangeClass if each in classes)
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    order = {ChangeClass.BREAKING: 0, ChangeClass.ADDITIVE: 1, ChangeClass.COSMETIC: 2}[worst]
    reason = f"the worst change is {worst}"
    if major == 0:
        order = min(order + 1, 2)
        reason += (
            "; while the major version is 0, semantic versioning allows anything, and the custom is "
            "a minor version for breaking changes and a patch for all others"
        )
    new = ((major + 1, 0, 0), (major, minor + 1, 0), (major, minor, patch + 1))[order]
    return VersionBump(
        part=("major", "minor", "patch")[order],
        old=version,
        new=".".join(map(str, new)),
        reason=reason,
    )


# -- groups --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The changes of one kind; those that only correct an inferred fact are a group of their own."""

    kind: str
    changes: Sequence[Change]

    @property
    def endpoints(self) -> list[str]:
        """Return the endpoints that have such a change."""
        return list(dict.fromkeys(change.endpoint for change in self.changes))

    @property
    def why(self) -> str:
        """Return what such a change does."""
        return self.changes[0].why()

    @property
    def advice(self) -> str:
        """Return what a maintainer can do about it, if there is something to do."""
        return kinds()[self.kind].advice


def by_kind(changes: Iterable[Change]) -> list[KindGroup]:
    """Return the changes of each kind, the most frequent first."""
    groups: dict[tuple[str, bool], list[Change]] = defaultdict(list)
    for change in changes:
        groups[change.kind, change.is_correction].append(change)
    found = [KindGroup(kind, members) for (kind, _), members in groups.items()]
    return sorted(found, key=lambda group: -len(group.changes))


def by_class(changes: Iterable[Change]) -> dict[ChangeClass, list[Change]]:
    """Return the changes of each class, breaking ones first."""
    groups: dict[ChangeClass, list[Change]] = {each: [] for each in ChangeClass}
    for change in changes:
        groups[change.change_class].append(change)
    return groups


def by_category(
    changes: Iterable[Change], categories: Mapping[str, str]
) -> list[tuple[str, list[str]]]:
    """Return category and endpoints, sorted by category."""
    groups: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        groups[categories.get(change.endpoint) or "no category"].append(change.endpoint)
    return sorted(groups.items())


def count(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 change``, ``1,200 changes``."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def counted(changes: Sequence[Change]) -> str:
    """Return how many changes these are, and of how many endpoints."""
    endpoints = len({change.endpoint for change in changes})
    return f"{count(len(changes), 'change')} of {count(endpoints, 'endpoint')}"


# -- text ----------------------------------------------------------------------------------------


def as_text(comparison: Comparison, version: str) -> str:
    """Return a short summary for a terminal.

    Args:
        comparison: of two sides.
        version: of the project.
    """
    return "\n".join(_text_lines(comparison, version))


def _text_lines(comparison: Comparison, version: str) -> Iterator[str]:
    yield (
        f"{comparison.old} ({count(comparison.old_count, 'endpoint')}) -> "
        f"{comparison.new} ({count(comparison.new_count, 'endpoint')})"
    )
    bump = version_bump(comparison.changes, version)
    if bump is None:
        yield "No difference."
        return
    for change_class, changes in by_class(comparison.changes).items():
        if not changes:
            continue
        yield f"\n{change_class}: {counted(changes)}"
        if len(changes) <= _MAX_LINES:
            yield from _detailed(changes)
        else:
            yield from (f"  {_kind_line(group)}" for group in by_kind(changes))
    yield f"\nversion: {bump.old} -> {bump.new} ({bump.part}): {bump.reason}."
    yield "For every change: --markdown for people, --json for machines, --endpoint ID for some."


def _detailed(changes: Iterable[Change]) -> Iterator[str]:
    current = ""
    for change in changes:
        if change.endpoint != current:
            current = change.endpoint
            yield f"  {current}"
        yield f"    {change.what()}"


def _kind_line(group: KindGroup) -> str:
    endpoints = group.endpoints
    named = ", ".join(endpoints[:_MAX_NAMED])
    rest = f" and {len(endpoints) - _MAX_NAMED:,} more" if len(endpoints) > _MAX_NAMED else ""
    label = f"{group.kind}{' (correction)' if group.changes[0].is_correction else ''}"
    return f"{len(group.changes):>6,}  {label:<36}{named}{rest}"
