"""The tasks of an endpoint, from its schema: what it requires, what it accepts, what it makes.

The rules are the table ``tasks.toml``; words of ids decide only where a schema cannot: speech and
music have the same schema, and so have a filter and an upscaler.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.catalogue.capabilities import TEXT
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.compiler.ir import EndpointIR
from nodetool.fal.compiler.ir import Kind as TypeKind
from nodetool.fal.compiler.main_output import main_output
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.models.model import Kind, Task
from nodetool.fal.models.slots import media_kinds, slots

_TABLE = Path(__file__).with_name("tasks.toml")
_KINDS = {
    "image": Kind.IMAGE,
    "video": Kind.VIDEO,
    "audio": Kind.AUDIO,
    "model_3d": Kind.MODEL_3D,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules look at.

    Attributes:
        endpoint_id: fal's id.
        words: words of the id, without the owner.
        kind: what the main output is.
        requires: slots of files that are required.
        accepts: slots of files that can be given.
        arguments: names of all arguments.
        prompt: whether a text is ``required``, ``optional``, or there is ``none``.
        can: capabilities.
    """

    endpoint_id: str
    words: frozenset[str]
    kind: Kind
    requires: frozenset[str]
    accepts: frozenset[str]
    arguments: frozenset[str]
    prompt: str
    can: frozenset[str]


def read_facts(endpoint: Endpoint, ir: EndpointIR) -> Facts:
    """Return what the rules look at.

    Args:
        endpoint: the endpoint as the catalogue has it.
        ir: the same as its document describes it.
    """
    kind = main_kind(endpoint, ir)
    texts = [f for f in ir.inputs if f.api_name in TEXT or f.api_name in _tables()["texts"]]
    required_texts = [f for f in texts if f.required]
    return Facts(
        endpoint_id=endpoint.id,
        words=frozenset(inference.words(endpoint.id.partition("/")[2])),
        kind=kind,
        requires=frozenset(s for f in ir.inputs if f.required for s in slots(f, kind)),
        accepts=frozenset(s for f in ir.inputs for s in slots(f, kind)),
        arguments=frozenset(f.api_name for f in ir.inputs),
        prompt="required" if required_texts else "optional" if texts else "none",
        can=_conversions(endpoint, kind),
    )


def main_kind(endpoint: Endpoint, ir: EndpointIR) -> Kind:
    """Return what the main output of an endpoint is."""
    tables = _tables()
    if endpoint.id in tables["kinds"]:
        return Kind(tables["kinds"][endpoint.id])
    main = main_output(ir, endpoint.node_type.split(".")[1], endpoint.main_output).field
    media = set(media_kinds(main.type)) if main else set()
    for name, kind in _KINDS.items():
        if name in media:
            return kind
    if any("archive" in set(media_kinds(f.type)) for f in ir.inputs if f.required):
        return Kind.TRAINING
    if main is None or main.type.kind is not TypeKind.STR:
        return Kind.DATA
    return Kind.TEXT if main.api_name in tables["answers"] else Kind.DATA


def _conversions(endpoint: Endpoint, kind: Kind) -> frozenset[str]:
    """Return the capabilities, with conversions into what the table says instead of into data."""
    if endpoint.id not in _tables()["kinds"]:
        return endpoint.capabilities
    return frozenset(
        f"{each.removesuffix('-to-data')}-to-{kind}" if each.endswith("-to-data") else each
        for each in endpoint.capabilities
    )


def tasks_of(facts: Facts) -> tuple[Task, ...]:
    """Return the tasks that the rules derive, in the order of the rules."""
    tasks: dict[Task, None] = {}
    for rule in _rules():
        if rule.task not in tasks and rule.holds(facts, tasks):
            tasks[rule.task] = None
    return tuple(tasks)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """A row of the table; comments at the top of the table explain it."""

    task: Task
    kind: frozenset[str] = frozenset()
    can: frozenset[str] = frozenset()
    cannot: frozenset[str] = frozenset()
    requires: frozenset[str] = frozenset()
    accepts: frozenset[str] = frozenset()
    any: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    has: frozenset[str] = frozenset()
    hasnt: frozenset[str] = frozenset()
    prompt: frozenset[str] = frozenset()
    words: tuple[frozenset[str], ...] = ()
    without: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()

    def holds(self, facts: Facts, given: Iterable[Task]) -> bool:
        """Check whether all conditions hold; a rule that names ids is for these alone."""
        if self.ids:
            return facts.endpoint_id in self.ids
        return (
            (not self.kind or facts.kind in self.kind)
            and self.can <= facts.can
            and self.cannot.isdisjoint(facts.can)
            and self.requires <= facts.requires
            and self.accepts <= facts.accepts
            and (not self.any or not self.any.isdisjoint(facts.accepts))
            and self.lacks.isdisjoint(facts.accepts)
            and self.free.isdisjoint(facts.requires)
            and (not self.has or not self.has.isdisjoint(facts.arguments))
            and self.hasnt.isdisjoint(facts.arguments)
            and (not self.prompt or facts.prompt in self.prompt)
            and (not self.words or any(each <= facts.words for each in self.words))
            and self.without.isdisjoint(facts.words)
            and self.unless.isdisjoint(given)
        )


@cache
def _tables() -> Mapping[str, Any]:
    tables = tomllib.loads(_TABLE.read_text("utf-8"))
    tables["texts"] = frozenset(tables["texts"].split())
    tables["answers"] = frozenset(tables["answers"].split())
    tables["kinds"] = {
        endpoint: kind for kind, listed in tables["kinds"].items() for endpoint in listed
    }
    return tables


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(map(_rule, _tables()["rule"]))


def _rule(raw: Mapping[str, Any]) -> _Rule:
    values: dict[str, Any] = {name: frozenset(str(text).split()) for name, text in raw.items()}
    values["task"] = Task(raw["task"])
    # "tryon, virtual try on": one of these, each with all of its words
    alternatives = (part.split() for part in str(raw.get("words", "")).split(","))
    values["words"] = tuple(frozenset(words) for words in alternatives if words)
    return _Rule(**values)
