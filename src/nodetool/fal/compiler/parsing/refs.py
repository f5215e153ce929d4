"""Resolve references inside one document, and merge the parts of ``allOf``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.compiler.parsing.budget import CHOICES_PER_UNIT, MAX_DEPTH, Budget

Schema = Mapping[str, Any]


def dig(value: Any, *keys: str) -> Any:
    """Return the value at a path of keys; None where a step is missing or not an object."""
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


@dataclass(slots=True)
class Refs:
    """Resolver of the references of one document, with the stack of those being resolved."""

    document: Schema
    budget: Budget
    _targets: dict[str, Schema | None] = field(default_factory=dict)
    _resolved: dict[str, Schema] = field(default_factory=dict)
    _ref_stack: set[str] = field(default_factory=set)

    def target(self, ref: str) -> Schema | None:
        """Return the schema that a reference points to, or None if there is none."""
        if ref not in self._targets:
            schema = None
            if ref.startswith("#/"):
                parts = (p.replace("~1", "/").replace("~0", "~") for p in ref[2:].split("/"))
                schema = dig(self.document, *parts)
            self._targets[ref] = schema if isinstance(schema, dict) else None
        return self._targets[ref]

    def follow(self, schema: Any, pointer: str, depth: int = 0) -> Schema:
        """Return a schema with its leading references and its ``allOf`` resolved."""
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
        resolved: Schema = schema if isinstance(schema, dict) else {}
        self._resolved.update(dict.fromkeys(seen, resolved))
        return resolved

    def _all_of(self, schema: Schema, pointer: str, depth: int) -> Schema:
        """Merge all parts of ``allOf`` and the keys next to it into one schema."""
        merged: dict[str, Any] = {}
        for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
            if depth > MAX_DEPTH:
                self.budget.too_deep(pointer)
                break
            if self.budget.spent:
                self.budget.too_large(pointer, "further parts of 'allOf' are left out")
                break
            resolved = self.follow(part, pointer, depth + 1)
            self.budget.spend(1 + len(resolved) // CHOICES_PER_UNIT)
            for key, value in resolved.items():
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
    """Return a JSON list as it is, and an empty sequence for any other value."""
    return value if isinstance(value, list) else ()


def names(value: Any) -> list[str]:
    """Return the strings of a JSON list."""
    return [item for item in items(value) if isinstance(item, str)]
