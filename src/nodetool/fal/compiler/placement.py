"""Guess what an endpoint does, and with that its module, where fal does not say it.

fal's own category decides where it is known. Without one, an id that says ``image-to-video`` does,
then other versions of the same model, then the rules of ``placement.toml`` on words of the id and
on files taken and given, then the kinds of files alone.
"""

from __future__ import annotations

import operator
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.compiler import naming
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import inference

_TABLES = Path(__file__).with_name("placement.toml")
#: fal's category -> module, where it is not just the legal form of the name
_MODULES = {"json": "json_processing", "": "unknown"}
#: what fal, or an older snapshot, says where it does not know the category
_NO_CATEGORY = {"", "unknown"}
_MAX_DEPTH = 4


class Relatives:
    """The modules of all endpoints, by what their ids say without version, size and speed.

    Args:
        modules: endpoint -> module.
    """

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules
        self._counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for endpoint, module in modules.items():
            self._counts[_model(endpoint)][module] += 1

    def module_of(self, endpoint_id: str) -> str:
        """Return the module of most other versions of a model; empty when there are none."""
        counts = self._counts.get(_model(endpoint_id), Counter()).copy()
        counts[self._modules.get(endpoint_id, "")] -= 1
        module, count = max(counts.items(), key=operator.itemgetter(1))
        return module if count > 0 else ""


@cache
def _tables() -> dict[str, Any]:
    tables = tomllib.loads(_TABLES.read_text("utf-8"))
    tables["kinds"] = {
        word: kind for kind, text in tables["kinds"].items() for word in text.split()
    }
    tables["variants"] = frozenset(tables["variants"]["words"].split())
    return tables


def module_for(category: str) -> str:
    """Return the module for a category: ``text-to-image`` -> ``text_to_image``."""
    return _MODULES.get(category) or naming.module_name(category)


def guess_module(
    endpoint: EndpointIR, record: Mapping[str, Any], relatives: Relatives | None = None
) -> str:
    """Return the module of an endpoint for which none is recorded.

    Args:
        endpoint: the endpoint, as its document describes it.
        record: its record in the catalogue, which may have fal's category.
        relatives: where the other versions of models are.
    """
    known = (str(record.get("category") or ""), endpoint.category)
    category = next((each for each in known if each not in _NO_CATEGORY), "")
    if category:
        return module_for(category)
    if relatives and not _named(endpoint.endpoint_id):
        related = relatives.module_of(endpoint.endpoint_id)
    else:
        related = ""
    return related or module_for(guess_category(endpoint))


def guess_category(endpoint: EndpointIR) -> str:
    """Return a category, as fal names them, from the id and the schema of an endpoint."""
    facts = _Facts.read(endpoint)
    rules = (rule["category"] for rule in _tables()["rule"] if facts.fit(rule))
    return _named(endpoint.endpoint_id) or next(rules, "") or _by_files(facts)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the rules look at.

    Attributes:
        words: words of the id, without the owner.
        takes: kinds of file that are required; all that are taken if neither these nor text are.
        gives: kinds of file in the result.
        arguments: names of all arguments.
    """

    words: frozenset[str]
    takes: frozenset[str]
    gives: frozenset[str]
    arguments: frozenset[str]

    @classmethod
    def read(cls, endpoint: EndpointIR) -> _Facts:
        required = [field for field in endpoint.inputs if field.required]
        has_text = any(inference.is_prompt_like(field.api_name) for field in required)
        takes = frozenset(_kinds(required))
        if not takes and not has_text:
            takes = frozenset(_kinds(endpoint.inputs))
        return cls(
            words=frozenset(inference.words(endpoint.endpoint_id.partition("/")[2])),
            takes=takes,
            gives=frozenset(_kinds(endpoint.outputs)),
            arguments=frozenset(field.api_name for field in endpoint.inputs),
        )

    def fit(self, rule: Mapping[str, Any]) -> bool:
        """Check whether all conditions of a rule hold."""
        return (
            ("words" not in rule or not self.words.isdisjoint(rule["words"]))
            and ("takes" not in rule or not self.takes.isdisjoint(rule["takes"]))
            and ("lacks" not in rule or self.takes.isdisjoint(rule["lacks"]))
            and ("gives" not in rule or self._give(rule["gives"]))
            and ("has" not in rule or not self.arguments.isdisjoint(rule["has"]))
        )

    def _give(self, kinds: list[str]) -> bool:
        return not self.gives.isdisjoint(kinds) if kinds else not self.gives


def _model(endpoint_id: str) -> tuple[str, ...]:
    """Return the words of an id that say which model and which task it is, not which version."""
    skipped = _tables()["variants"]
    words = inference.words(endpoint_id)
    return tuple(word for word in words if not word.isdecimal() and word not in skipped)


def _named(endpoint_id: str) -> str:
    """Return the category that a segment of an id says: ``multi-image-to-3d`` -> ``image-to-3d``."""
    kinds = _tables()["kinds"]
    for segment in reversed(endpoint_id.split("/")):
        before, _, after = segment.partition("-to-")
        source = kinds.get(before.rpartition("-")[2])
        target = kinds.get(after.partition("-")[0])
        if source and target and "-to-" not in after:
            return _as_fal_says(f"{source}-to-{target}")
    return ""


def _as_fal_says(category: str) -> str:
    return str(_tables()["instead"].get(category, category))


def _by_files(facts: _Facts) -> str:
    inputs, outputs = ({kind: kind for kind in kinds} for kinds in (facts.takes, facts.gives))
    return _as_fal_says(inference.category_of("", inputs, outputs))


def _kinds(fields: Iterable[FieldIR]) -> Iterator[str]:
    """Yield the kind of every file in some fields, those in objects and lists included."""
    for field in fields:
        yield from _kinds_of(field.type, 0)


def _kinds_of(type_: TypeIR, depth: int) -> Iterator[str]:
    if type_.kind is Kind.MEDIA:
        yield type_.media
    if depth == _MAX_DEPTH:
        return
    inner = [*type_.members, *([type_.item] if type_.item else [])]
    inner += [field.type for field in type_.struct.fields] if type_.struct else []
    for each in inner:
        yield from _kinds_of(each, depth + 1)
