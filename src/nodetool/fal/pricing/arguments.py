"""The arguments of a request as a price depends on them: given, or the default of the schema."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from nodetool.fal.catalogue.endpoints import Endpoint


class UnknownQuantityError(Exception):
    """How much of a unit a request takes is not known; the message says why."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of one request.

    Attributes:
        endpoint: that they are for; None if the catalogue does not know it.
        given: the JSON of the request, as far as it is known.
        open: names of arguments whose values are not known yet.
    """

    endpoint: Endpoint | None
    given: Mapping[str, Any]
    open: Collection[str] = ()
    _properties: Mapping[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        properties = self.endpoint.input_properties() if self.endpoint else {}
        object.__setattr__(self, "_properties", properties)

    def first_of(self, names: Collection[str]) -> str:
        """Return the first of these names that the schema has, or the request where there is none."""
        known = self._properties or {*self.given, *self.open}
        return next((name for name in names if name in known), "")

    def value(self, name: str) -> Any:
        """Return the value of an argument: as given, else its default, else None.

        Raises:
            UnknownQuantityError: it comes from another node.
        """
        if name in self.open:
            raise UnknownQuantityError(f"{name} is not known before the request is made")
        value = self.given.get(name)
        return self._schema(name).get("default") if value is None else value

    def number(self, name: str) -> Fraction:
        """Return the value of an argument that must be a positive number.

        Raises:
            UnknownQuantityError: it is not set, or is no positive number.
        """
        value = self.value(name)
        if value is None:
            raise UnknownQuantityError(f"{name} is not set and has no default")
        number = to_fraction(value)
        if number is None or number <= 0:
            raise UnknownQuantityError(f"{name} is no positive number")
        return number

    def is_on(self, name: str) -> bool:
        """Return whether a switch is on."""
        return self.value(name) is True

    def property_default(self, name: str, part: str) -> Any:
        """Return the default of a property of an argument that is an object, or None."""
        components = self.endpoint.input_schema()["components"]["schemas"] if self.endpoint else {}
        schema = self._schema(name)
        for option in (schema, *schema.get("anyOf", ())):
            target = components.get(str(option.get("$ref", "")).rpartition("/")[2], option)
            default = target.get("properties", {}).get(part, {}).get("default")
            if default is not None:
                return default
        return None

    def is_required(self, kind: str) -> bool:
        """Return whether the request must have a file of a kind, by the names of its arguments."""
        required = self.endpoint.required_names() if self.endpoint else frozenset()
        return any(kind in name.split("_") for name in required)

    def _schema(self, name: str) -> Mapping[str, Any]:
        schema = self._properties.get(name)
        return schema if isinstance(schema, Mapping) else {}


def to_fraction(value: Any) -> Fraction | None:
    """Return a JSON number, or a text that is one (``"5"``), exactly as written; None if it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return Fraction(str(value))  # str: 0.1 is a tenth
    except (ValueError, ZeroDivisionError):
        return None
