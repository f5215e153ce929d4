"""Which release tells the truth about an endpoint, where releases disagree.

Since 1.9.6 the package declares types of equal name once: ``export type A = B;``. For some
endpoints B was made from *another* endpoint's document, whose arguments differ. An alias into an
unrelated endpoint is a suspicion; an older release in which the endpoint had a type of its own,
different from what its new companions had then, is evidence, and that older view is used.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True)
class Release:
    """One version of the package: its declarations and its endpoints."""

    version: str
    declarations: Mapping[str, TsType]

    @cached_property
    def endpoints(self) -> dict[str, dict[str, str]]:
        """Endpoint id -> {"input": declared name, "output": declared name}."""
        table = self.declarations.get("EndpointTypeMap")
        found: dict[str, dict[str, str]] = {}
        for entry in table.properties if isinstance(table, Object) else ():
            if isinstance(entry.type, Object):
                sides = {
                    p.name: p.type.name for p in entry.type.properties if isinstance(p.type, Ref)
                }
                found[entry.name] = sides
        return found

    def resolve(self, name: str) -> str:
        """Follow ``A = B`` to the name that has a body (or is unknown); cycles end where they began."""
        seen: set[str] = set()
        while name not in seen and isinstance(target := self.declarations.get(name), Ref):
            seen.add(name)
            name = target.name
        return name

    def groups(self, side: str) -> dict[str, list[str]]:
        """Body name -> the endpoints that share it."""
        found: dict[str, list[str]] = defaultdict(list)
        for endpoint, sides in self.endpoints.items():
            if side in sides:
                found[self.resolve(sides[side])].append(endpoint)
        return found

    def shape(self, name: str) -> object:
        """What decides whether two argument sets are the same: names, required, literals, defaults."""
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


def in_order(releases: Sequence[Release]) -> list[Release]:
    """Oldest first, and of neighbours that declare the same only the newest: most change no type."""
    kept: list[Release] = []
    for release in sorted(releases, key=lambda r: version_key(r.version)):
        if kept and release.declarations == kept[-1].declarations:
            kept[-1] = release
        else:
            kept.append(release)
    return kept


def version_key(version: str) -> tuple[int, ...]:
    """A version as numbers: ``1.10.1`` after ``1.9.6``."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())


@dataclass(frozen=True, slots=True)
class View:
    """The chosen declaration of one side of an endpoint.

    Attributes:
        suspect: in words, why it is doubted.
        foreign: whether it is the type of another endpoint, for want of an own one.
    """

    release: Release
    name: str
    suspect: str = ""
    foreign: bool = False


def app_of(endpoint: str) -> str:
    """Owner and application: the first two segments of an id."""
    return "/".join(endpoint.split("/")[:2])


def choose_views(releases: Sequence[Release], side: str) -> dict[str, View]:
    """The best view of one side (``input`` or ``output``) of every endpoint.

    Args:
        releases: oldest first.
        side: ``input`` or ``output``.

    Returns:
        Endpoint id -> view; ``suspect`` says in words why a view is doubted.
    """
    chosen: dict[str, View] = {}
    for index in range(len(releases) - 1, -1, -1):
        release = releases[index]
        for body, members in release.groups(side).items():
            fresh = [endpoint for endpoint in members if endpoint not in chosen]
            if not fresh:
                continue
            older = {e: _own_view(releases[:index], e, side) for e in members}
            chosen.update(_judge(release, body, members, fresh, older, side))
    return chosen


def _type_name(endpoint: str, side: str) -> str:
    """What the package calls the type of an endpoint: ``…/next-scene`` -> ``NextSceneInput``."""
    return "".join(w.capitalize() for w in endpoint.rpartition("/")[2].split("-")) + side.title()


def _own_view(older: Sequence[Release], endpoint: str, side: str) -> View | None:
    """The latest earlier view in which the endpoint did not share its type."""
    for release in reversed(older):
        name = release.endpoints.get(endpoint, {}).get(side)
        if name and isinstance(release.declarations.get(name), Object):
            return View(release, name)
    return None


def _judge(
    release: Release,
    body: str,
    members: Sequence[str],
    fresh: Sequence[str],
    older: Mapping[str, View | None],
    side: str,
) -> dict[str, View]:
    now = release.shape(body)
    then = {e: v.release.shape(v.name) for e, v in older.items() if v is not None}
    conflated = len(set(then.values())) > 1
    owners = [e for e in members if release.endpoints[e][side] == body]
    owner_apps = {app_of(e) for e in owners}
    result: dict[str, View] = {}
    for endpoint in fresh:
        view = View(release, body)
        before = older[endpoint]
        differs = before is not None and then[endpoint] != now
        others_match = any(then.get(e) == now for e in members if e != endpoint)
        merged = conflated and (endpoint not in owners or others_match)
        stranger = (
            app_of(endpoint) not in owner_apps if owners else len({app_of(e) for e in members}) > 1
        )
        if (
            before is not None
            and differs
            and (merged or _only_required_differs(now, then[endpoint]))
        ):
            why = f"{release.version} merges it into {body}; its own type of {before.release.version} is used"
            view = View(before.release, before.name, why)
        elif len(members) > 1 and endpoint not in owners and stranger and (differs or not before):
            why = f"{release.version} gives it {body}, the type of another app"
            view = View(release, body, why, foreign=body != _type_name(endpoint, side))
        elif not owners and len({e.split("/")[0] for e in members}) > 1:
            view = View(release, body, f"{release.version} shares {body} between owners")
        result[endpoint] = view
    return result


def _only_required_differs(now: object, then: object) -> bool:
    """The same arguments, of which some changed between required and optional.

    Services add arguments but hardly ever turn one around, so this is another sign of a merge.
    """
    if not isinstance(now, frozenset) or not isinstance(then, frozenset):
        return False
    changed = now ^ then
    return bool(changed) and {(n, s) for n, _, s in now - then} == {
        (n, s) for n, _, s in then - now
    }
