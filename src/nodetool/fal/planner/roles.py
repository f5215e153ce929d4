"""Know which arguments of an endpoint mean a setting: by name and type, as ``roles.toml`` lists them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.ir import EndpointIR, EnumIR, FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing.openapi import read_endpoint


@dataclass(frozen=True, slots=True)
class Inputs:
    """The arguments of one endpoint, by name and by the settings that they mean.

    Attributes:
        endpoint_id: fal's id.
        category: fal's category.
        output_kinds: kinds of media that it returns.
        fields: argument in the API -> what the document says about it, in its order.
        roles: setting -> the arguments that mean it, the preferred one first.
        free_form: whether it accepts any argument, because its document lists none.
    """

    endpoint_id: str
    category: str
    output_kinds: tuple[str, ...]
    fields: Mapping[str, FieldIR]
    roles: Mapping[str, tuple[FieldIR, ...]] = dataclass_field(default_factory=dict)
    free_form: bool = False

    def all(self, setting: str) -> tuple[FieldIR, ...]:
        """Return the arguments that mean a setting, the preferred one first."""
        return self.roles.get(setting, ())

    def first(self, setting: str) -> FieldIR | None:
        """Return the argument that means a setting; None if there is none."""
        return next(iter(self.all(setting)), None)

    def is_listed(self, group: str) -> bool:
        """Return whether the table has this endpoint in a group, such as ``speech``."""
        return _matches(self.endpoint_id, _table()[group]["endpoints"])


@cache
def read_ir(endpoint_id: str) -> EndpointIR | None:
    """Return what the document of an endpoint says; None if it says nothing.

    Raises:
        UnknownEndpointError: when the catalogue has no such endpoint.
    """
    parsed, _ = read_endpoint(endpoints.find(endpoint_id).document(), endpoint_id)
    return parsed


@cache
def read_inputs(endpoint_id: str) -> Inputs:
    """Return the arguments of an endpoint; some 300 µs for the first time.

    Raises:
        UnknownEndpointError: when the catalogue has no such endpoint.
    """
    endpoint = endpoints.find(endpoint_id)
    parsed = read_ir(endpoint_id)
    schemas = endpoint.input_properties()
    known = {
        each.api_name: _with_long_list(each, schemas.get(each.api_name, {}))
        for each in (parsed.inputs if parsed else ())
    }
    return Inputs(
        endpoint_id=endpoint_id,
        category=endpoint.category,
        output_kinds=endpoint.output_kinds,
        fields=known,
        roles={
            setting: tuple(_fields_of(setting, endpoint_id, endpoint.category, known))
            for setting, rule in _table().items()
            if "names" in rule
        },
        free_form=parsed is None or parsed.free_form,
    )


def type_label(type_: TypeIR) -> str:
    """Return the type as ``roles.toml`` spells it, such as ``[media:image]``."""
    if type_.kind is Kind.LIST and type_.item is not None:
        return f"[{type_label(type_.item)}]"
    if type_.kind is Kind.MEDIA:
        return f"media:{type_.media}"
    if type_.kind is Kind.FLOAT and type_.values:
        return "enum"
    return str(type_.kind)


def media_field(type_: TypeIR, kind: str) -> FieldIR | None:
    """Return the property of an object type that holds a file, if it needs nothing else."""
    if type_.struct is None:
        return None
    required = [each for each in type_.struct.fields if each.required]
    files = [
        each
        for each in (required or type_.struct.fields)
        if each.type.kind is Kind.MEDIA and each.type.media == kind
    ]
    return files[0] if files and len(required) <= 1 else None


def auxiliary_words() -> frozenset[str]:
    """Return the words in names of pictures that are there to guide, not to be worked on."""
    return frozenset(_table()["auxiliary"]["words"])


def _with_long_list(field: FieldIR, schema: Any) -> FieldIR:
    """Return an argument with its closed list, which is plain text in the IR where it is long."""
    if field.type.kind is not Kind.STR or field.type.enum is not None:
        return field
    for option in (schema, *schema.get("anyOf", ())):
        if values := option.get("enum"):
            type_ = replace(field.type, kind=Kind.ENUM, enum=EnumIR(values=tuple(values)))
            return replace(field, type=type_)
    return field


def _fields_of(
    setting: str, endpoint_id: str, category: str, known: Mapping[str, FieldIR]
) -> list[FieldIR]:
    rule, training = _table()[setting], _table()["training"]
    if category in training["categories"] and setting in training["none"]:
        return []
    if _matches(endpoint_id, rule.get("none", ())):
        return []
    named = (known[name] for name in rule["names"] if name in known)
    return [each for each in named if type_label(each.type) in rule["types"]]


def _matches(endpoint_id: str, patterns: Any) -> bool:
    return any(fnmatchcase(endpoint_id, pattern) for pattern in patterns)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("roles.toml").read_text("utf-8"))
