"""Decide which module of its category an endpoint belongs to, by the table ``families.toml``.

A category is a package, with a module for each family of models. The id of an endpoint alone decides
its family, so that a new endpoint moves no other one. Names of modules come from the table and never
from an id, so no id can leave the folder or hide another module.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from codegen.errors import CodegenError
from codegen.paths import FAMILIES
from nodetool.fal.compiler import naming

#: the family of everything that the table does not name
OTHERS = "others"
#: the module of a category with what nodes of several families use: objects of the API, shared enums
SHARED = "_shared"

#: category -> family -> the prefixes of its ids
Table = Mapping[str, Mapping[str, tuple[str, ...]]]


class FamilyTableError(CodegenError, ValueError):
    """The table of families cannot be used."""


def family_of(category: str, endpoint_id: str, table: Table | None = None) -> str:
    """Return the family of an endpoint, which is the name of its module and of its config file.

    Args:
        category: the category that the endpoint is configured in.
        endpoint_id: its id.
        table: the families; those of the repository by default.
    """
    families = (families_table() if table is None else table).get(category, {})
    name = short_id(endpoint_id)
    matches = [
        (len(prefix), family)
        for family, prefixes in families.items()
        for prefix in prefixes
        if name.startswith(prefix)
    ]
    return max(matches)[1] if matches else OTHERS


def short_id(endpoint_id: str) -> str:
    """Return an id as the table compares it: without fal's own prefix, in small letters.

    >>> short_id("fal-ai/flux/dev"), short_id("CassetteAI/music-generator")
    ('flux/dev', 'cassetteai/music-generator')
    """
    return endpoint_id.casefold().removeprefix("fal-ai/")


def config_path(root: Path, category: str, endpoint_id: str) -> Path:
    """Return the config file that the entry of an endpoint belongs in."""
    return root / category / f"{family_of(category, endpoint_id)}.py"


def group_by_family(category: str, endpoint_ids: Iterable[str]) -> dict[str, list[str]]:
    """Return family -> its endpoints, in the order given, the families sorted by name."""
    families: dict[str, list[str]] = {}
    for endpoint_id in endpoint_ids:
        families.setdefault(family_of(category, endpoint_id), []).append(endpoint_id)
    return dict(sorted(families.items()))


@cache
def families_table(path: Path = FAMILIES) -> Table:
    """Return the table of families.

    Raises:
        FamilyTableError: when it cannot be read, or a family in it cannot be.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise FamilyTableError(f"{path.name} cannot be read: {error}") from error
    return {str(category): _families(category, section) for category, section in raw.items()}


def _families(category: str, section: object) -> dict[str, tuple[str, ...]]:
    """Return the checked families of one category."""
    if not isinstance(section, dict):
        raise FamilyTableError(f"{category!r} must be a table: family -> beginnings of ids")
    families: dict[str, tuple[str, ...]] = {}
    for family, raw_prefixes in section.items():
        if family != naming.module_name(family) or family == OTHERS:
            raise FamilyTableError(
                f"[{category}] {family!r} cannot be the name of a family; "
                f"take {naming.module_name(family)!r}, or another word where that is no better"
            )
        prefixes = raw_prefixes if isinstance(raw_prefixes, list) else []
        if not prefixes or not all(isinstance(prefix, str) and prefix for prefix in prefixes):
            raise FamilyTableError(f"[{category}] {family!r} must list texts that ids begin with")
        misspelt = [prefix for prefix in prefixes if prefix != short_id(prefix)]
        if misspelt:
            raise FamilyTableError(
                f"[{category}] {family!r}: write {short_id(misspelt[0])!r} instead of {misspelt[0]!r}, "
                "as ids are compared"
            )
        families[family] = tuple(prefixes)
    counts = Counter(prefix for prefixes in families.values() for prefix in prefixes)
    duplicate = next((prefix for prefix, count in counts.items() if count > 1), None)
    if duplicate is not None:
        raise FamilyTableError(f"[{category}] {duplicate!r} is listed by two families; keep one")
    return families
