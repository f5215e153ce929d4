"""Learn from fal's own documents what type declarations leave out.

Declarations say ``number`` for integers and floats, write ``5 | 10`` and ``"5" | "10"`` alike, and
sort arguments by name. Documents of other endpoints that have an argument of the same name tell:
first those of the same app, then all of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.compiler.parsing import inference
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.parsing.openapi import operations
from nodetool.fal.compiler.parsing.refs import Refs, items, names

#: Share of the documents that must agree: within an app, and over all apps.
APP_SHARE, OVERALL_SHARE = 0.7, 0.8


def app_of(endpoint: str) -> str:
    """Return owner and application: the first two segments of an id."""
    return "/".join(endpoint.split("/")[:2])


@dataclass(slots=True)
class Evidence:
    """What documents of fal say of arguments, by app and by name.

    Attributes:
        numbers: how often a number is an ``integer`` or a ``number``.
        enums: how often the values of a closed set of digits are ``integer`` or ``string``.
        positions: where an argument stands, from 0.0 (first) to 1.0 (last).
    """

    numbers: dict[tuple[str, str], Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    enums: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    positions: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def learn(cls, documents: Mapping[str, Schema]) -> Evidence:
        """Read the evidence in documents of fal, by endpoint id."""
        evidence = cls()
        for endpoint, document in documents.items():
            evidence._add(endpoint, document)
        return evidence

    def _add(self, endpoint: str, document: Schema) -> None:
        for schema, refs, is_root in argument_objects(document):
            ordered = list(
                dict.fromkeys([*names(schema.get("x-fal-order-properties")), *schema["properties"]])
            )
            for name, value in schema["properties"].items():
                kind, table = _kind_of(value, refs, self)
                for scope in (app_of(endpoint), ""):
                    if table is not None:
                        table[scope, name][kind] += 1
                    if is_root and len(ordered) > 1:
                        self.positions[scope, name].append(ordered.index(name) / (len(ordered) - 1))

    def number_kind(self, endpoint: str, name: str) -> str:
        """Return ``integer`` or ``number`` for a numeric argument; empty when there is no evidence."""
        return _majority(self.numbers, endpoint, name)

    def enum_kind(self, endpoint: str, name: str) -> str:
        """Return ``integer`` or ``string`` for a closed set of digits; empty when there is no evidence."""
        return _majority(self.enums, endpoint, name)

    def sort(self, endpoint: str, order: Sequence[str]) -> list[str]:
        """Sort the arguments of an endpoint as documents usually do.

        Args:
            endpoint: its id.
            order: all arguments, as they stand without evidence; unknown ones keep their place.
        """
        last = max(1, len(order) - 1)

        def place(index: int) -> tuple[float, int]:
            position = self.position(endpoint, order[index])
            return (index / last if position is None else position, index)

        return [order[index] for index in sorted(range(len(order)), key=place)]

    def complete(self, endpoint: str, document: Schema) -> Schema:
        """Return a document of another publisher with the integers and the order that fal's would have."""
        document = deepcopy(document)
        for schema, refs, is_root in argument_objects(document):
            properties: dict[str, Any] = schema["properties"]
            for name, value in properties.items():
                argument = scalar(value, refs)
                if (
                    isinstance(argument, dict)
                    and argument.get("type") == "number"
                    and "enum" not in argument
                    and self.number_kind(endpoint, name) == "integer"
                    and float(argument.get("default") or 0).is_integer()
                ):
                    argument["type"] = "integer"
            if is_root and "x-fal-order-properties" not in schema:
                required = names(schema.get("required"))
                media = [n for n in properties if inference.looks_like_media_url(n)]
                order = inference.snapshot_order(properties, required, media)
                schema["x-fal-order-properties"] = self.sort(endpoint, order)
        return document

    def position(self, endpoint: str, name: str) -> float | None:
        """Return where an argument usually stands, from 0.0 to 1.0; None when there is no evidence."""
        for scope in (app_of(endpoint), ""):
            if places := self.positions.get((scope, name)):
                return sum(places) / len(places)
        return None


def argument_objects(document: Schema) -> Iterator[tuple[dict[str, Any], Refs, bool]]:
    """Yield every object schema among the arguments of a document, the whole input first.

    Yields:
        The schema (with ``properties``), the resolver of its references, whether it is the input.
    """
    for operation in operations(document)[:1]:
        refs = Refs(document, Budget(""))
        stack: list[Any] = [operation.arguments]
        seen: set[int] = set()
        while stack:
            schema = refs.follow(stack.pop(), "")
            if id(schema) in seen:
                continue
            is_root = not seen
            seen.add(id(schema))
            properties = schema.get("properties")
            if isinstance(schema, dict) and isinstance(properties, dict):
                yield schema, refs, is_root
                stack += properties.values()
            stack += items(schema.get("anyOf"))
            stack.append(schema.get("items"))


def scalar(value: Any, refs: Refs) -> Mapping[str, Any]:
    """Return the schema of an argument behind its references and its nullable."""
    schema = refs.follow(value, "")
    parts = [
        p
        for p in (refs.follow(part, "") for part in items(schema.get("anyOf")))
        if p.get("type") != "null"
    ]
    return parts[0] if len(parts) == 1 else schema


def _kind_of(value: Any, refs: Refs, evidence: Evidence) -> tuple[str, Any]:
    """Return the kind of an argument and the table in which it is counted; None where it is neither."""
    schema = scalar(value, refs)
    values = items(schema.get("enum"))
    if values:
        if all(str(each).isdecimal() for each in values):
            return ("string" if isinstance(values[0], str) else "integer"), evidence.enums
    elif schema.get("type") in {"integer", "number"}:
        return str(schema["type"]), evidence.numbers
    return "", None


def _majority(table: Mapping[tuple[str, str], Counter[str]], endpoint: str, name: str) -> str:
    for scope, share in ((app_of(endpoint), APP_SHARE), ("", OVERALL_SHARE)):
        counts = table.get((scope, name))
        if counts:
            kind, count = counts.most_common(1)[0]
            if count >= share * counts.total():
                return kind
    return ""
