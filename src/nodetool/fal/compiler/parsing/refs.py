"""References inside one document: what each leads to, and what all parts of a schema say together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.compiler.parsing.budget import CHOICES_PER_UNIT, MAX_DEPTH, Budget

Schema = Mapping[str, Any]


def dig(value: Any, *keys: str) -> Any:
    """What lies behind keys inside objects; None where something else does."""
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


@dataclass(slots=True)
class Refs:
    """References of one document: what each leads to, and those that are being followed."""

    document: Schema
    budget: Budget
    _targets: dict[str, Schema | None] = field(default_factory=dict)
    _resolved: dict[str, Schema] = field(default_factory=dict)
    _ref_stack: set[str] = field(default_factory=set)

    def target(self, ref: str) -> Schema | None:
        """The schema that a reference leads to, if one."""
        if ref not in self._targets:
            found = None
            if ref.startswith("#/"):
                parts = (p.replace("~1", "/").replace("~0", "~") for p in ref[2:].split("/"))
                found = dig(self.document, *parts)
            self._targets[ref] = found if isinstance(found, dict) else None
        return self._targets[ref]

    def follow(self, schema: Any, pointer: str, depth: int = 0) -> Schema:
        """A schema with its leading references and its ``allOf`` resolved."""
        seen: list[str] = []
        while isinstance(schema, dict) and isinstance(ref := schema.get("$ref"), str):
            if ref in self._resolved:
                schema = self._resolved[ref]
            elif ref in seen or ref in self._ref_stack:
                schema = {}
            else:
                seen.append(ref)
                schema = self.target(ref)
        if isinstance(schema, dict) and items(schema.get("allOf")):
            self._ref_stack.update(seen)
            schema = self._all_of(schema, pointer, depth)
            self._ref_stack.difference_update(seen)
        found: Schema = schema if isinstance(schema, dict) else {}
        self._resolved.update(dict.fromkeys(seen, found))
        return found

    def _all_of(self, schema: Schema, pointer: str, depth: int) -> Schema:
        """One schema that says what all parts say."""
        merged: dict[str, Any] = {}
        for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
            if depth > MAX_DEPTH:
                self.budget.too_deep(pointer)
                break
            if self.budget.spent:
                self.budget.too_large(pointer, "further parts of 'allOf' are left out")
                break
            found = self.follow(part, pointer, depth + 1)
            self.budget.spend(1 + len(found) // CHOICES_PER_UNIT)
            for key, value in found.items():
                if key == "properties" and isinstance(value, dict):
                    self.budget.spend(len(value) // CHOICES_PER_UNIT)
                    before = merged.get(key)
                    value = {**before, **value} if isinstance(before, dict) else {**value}
                elif key == "properties" and isinstance(merged.get(key), dict):
                    continue
                elif key in {"required", "x-fal-order-properties"}:
                    value = [*names(merged.get(key)), *names(value)]
                    self.budget.spend(len(value) // CHOICES_PER_UNIT)
                merged[key] = value
        return merged


def items(value: Any) -> Sequence[Any]:
    """A JSON list; an empty one in place of anything else."""
    return value if isinstance(value, list) else ()


def names(value: Any) -> list[str]:
    """The strings of a JSON list."""
    return [item for item in items(value) if isinstance(item, str)]
