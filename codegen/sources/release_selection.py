"""Decide which release is right about an endpoint, where releases disagree.

Since 1.9.6 the package declares types of equal name once: ``export type A = B;``. For some
endpoints B was made from *another* endpoint's document, whose arguments differ. An alias into an
unrelated endpoint is a suspicion; an older release in which the endpoint had a type of its own,
different from what its new companions had then, is evidence, and that older type is used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from codegen.sources.evidence import app_of
from codegen.sources.ts_declarations import (
    Array,
    Literal,
    Object,
    Record,
    Ref,
    TsType,
    Union,
    default_of,
)

#: version of declarations that are not released yet
UNRELEASED = "unreleased"


@dataclass(frozen=True)
class Release:
    """One version of the package: its declarations and its endpoints.

    Attributes:
        version: such as ``1.10.1``; :data:`UNRELEASED` for the main branch.
        declarations: name -> declared type.
        date: day by which it was published, ``YYYY-MM-DD``; empty when nobody knows.
    """

    version: str
    declarations: Mapping[str, TsType]
    date: str = ""

    @property
    def source(self) -> str:
        """Return what the catalogue says of a schema's source."""
        return "declarations" if self.version == UNRELEASED else f"npm {self.version}"

    @cached_property
    def endpoints(self) -> dict[str, dict[str, str]]:
        """Return endpoint id -> {"input": declared name, "output": declared name}."""
        table = self.declarations.get("EndpointTypeMap")
        endpoints: dict[str, dict[str, str]] = {}
        for entry in table.properties if isinstance(table, Object) else ():
            if isinstance(entry.type, Object):
                sides = {
                    p.name: p.type.name for p in entry.type.properties if isinstance(p.type, Ref)
                }
                endpoints[entry.name] = sides
        return endpoints

    def resolve(self, name: str) -> str:
        """Follow ``A = B`` to the name that has a body (or is unknown); cycles end where they began."""
        seen: set[str] = set()
        while name not in seen and isinstance(target := self.declarations.get(name), Ref):
            seen.add(name)
            name = target.name
        return name

    def groups(self, side: str) -> dict[str, list[str]]:
        """Return body name -> the endpoints that share it."""
        members: dict[str, list[str]] = defaultdict(list)
        for endpoint, sides in self.endpoints.items():
            if side in sides:
                members[self.resolve(sides[side])].append(endpoint)
        return members

    def shape(self, name: str) -> object:
        """Return what decides whether two argument sets are equal: names, required, literals, defaults."""
        return self._shape(Ref(name), 0)

    def _shape(self, type_: TsType, depth: int) -> object:
        if isinstance(type_, Ref):
            name = self.resolve(type_.name)
            target = self.declarations.get(name)
            return name if target is None or depth > 3 else self._shape(target, depth + 1)
        if isinstance(type_, Object):
            return frozenset(
                (p.name, p.optional, (self._shape(p.type, depth + 1), str(default_of(p.comment))))
                for p in type_.properties
            )
        if isinstance(type_, Union):
            return frozenset(self._shape(member, depth) for member in type_.members)
        if isinstance(type_, Array):
            return ("array", self._shape(type_.item, depth))
        if isinstance(type_, Record):
            return ("record", self._shape(type_.value, depth))
        return type_.value if isinstance(type_, Literal) else repr(type_)


def sorted_releases(releases: Sequence[Release]) -> list[Release]:
    """Sort releases, oldest first; of neighbours with equal declarations only the newest is kept."""
    distinct: list[Release] = []
    for release in sorted(releases, key=_release_key):
        if distinct and release.declarations == distinct[-1].declarations:
            distinct[-1] = release
        else:
            distinct.append(release)
    return distinct


def _release_key(release: Release) -> tuple[bool, str, tuple[int, ...]]:
    """Return the key by which releases are sorted: what is unreleased comes last, by its date."""
    unreleased = release.version == UNRELEASED
    return unreleased, release.date if unreleased else "", version_key(release.version)


def version_key(version: str) -> tuple[int, ...]:
    """Return a version as numbers, to sort ``1.10.1`` after ``1.9.6``."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())


@dataclass(frozen=True, slots=True)
class TypeSelection:
    """The chosen declaration of one side of an endpoint.

    Attributes:
        suspect: why it may be wrong, as a sentence; empty where nothing suggests it.
        foreign: whether it is the type of another endpoint, used because there is no own one.
    """

    release: Release
    name: str
    suspect: str = ""
    foreign: bool = False


def select_types(releases: Sequence[Release], side: str) -> dict[str, TypeSelection]:
    """Select the most credible type of one side (``input`` or ``output``) of every endpoint.

    Args:
        releases: oldest first.
        side: ``input`` or ``output``.

    Returns:
        Endpoint id -> selected type.
    """
    selected: dict[str, TypeSelection] = {}
    for index in range(len(releases) - 1, -1, -1):
        release = releases[index]
        for body, members in release.groups(side).items():
            unselected = [endpoint for endpoint in members if endpoint not in selected]
            if not unselected:
                continue
            older = {e: _own_type(releases[:index], e, side) for e in members}
            selected.update(_select(release, body, members, unselected, older, side))
    return selected


def _type_name(endpoint: str, side: str) -> str:
    """Return the package's name for the type of an endpoint: ``…/next-scene`` -> ``NextSceneInput``."""
    return "".join(w.capitalize() for w in endpoint.rpartition("/")[2].split("-")) + side.title()


def _own_type(older: Sequence[Release], endpoint: str, side: str) -> TypeSelection | None:
    """Return the latest earlier type that the endpoint did not share."""
    for release in reversed(older):
        name = release.endpoints.get(endpoint, {}).get(side)
        if name and isinstance(release.declarations.get(name), Object):
            return TypeSelection(release, name)
    return None


def _select(
    release: Release,
    body: str,
    members: Sequence[str],
    unselected: Sequence[str],
    older: Mapping[str, TypeSelection | None],
    side: str,
) -> dict[str, TypeSelection]:
    shape = release.shape(body)
    own_shapes = {e: v.release.shape(v.name) for e, v in older.items() if v is not None}
    conflated = len(set(own_shapes.values())) > 1
    owners = [e for e in members if release.endpoints[e][side] == body]
    owner_apps = {app_of(e) for e in owners}
    result: dict[str, TypeSelection] = {}
    for endpoint in unselected:
        selection = TypeSelection(release, body)
        own_type = older[endpoint]
        differs = own_type is not None and own_shapes[endpoint] != shape
        others_match = any(own_shapes.get(e) == shape for e in members if e != endpoint)
        merged = conflated and (endpoint not in owners or others_match)
        other_app = (
            app_of(endpoint) not in owner_apps if owners else len({app_of(e) for e in members}) > 1
        )
        if (
            own_type is not None
            and differs
            and (merged or _only_required_differs(shape, own_shapes[endpoint]))
        ):
            reason = f"{release.version} merges it into {body}; its own type of {own_type.release.version} is used"
            selection = TypeSelection(own_type.release, own_type.name, reason)
        elif (
            len(members) > 1 and endpoint not in owners and other_app and (differs or not own_type)
        ):
            reason = f"{release.version} gives it {body}, the type of another app"
            selection = TypeSelection(
                release, body, reason, foreign=body != _type_name(endpoint, side)
            )
        elif not owners and len({e.split("/")[0] for e in members}) > 1:
            selection = TypeSelection(
                release, body, f"{release.version} shares {body} between owners"
            )
        result[endpoint] = selection
    return result


def _only_required_differs(now: object, then: object) -> bool:
    """Check whether the arguments are the same and only changed between required and optional.

    Services add arguments but hardly ever turn one around, so this is another sign of a merge.
    """
    if not isinstance(now, frozenset) or not isinstance(then, frozenset):
        return False
    changed = now ^ then
    return bool(changed) and {(n, s) for n, _, s in now - then} == {
        (n, s) for n, _, s in then - now
    }
