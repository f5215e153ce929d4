"""Base class of object types: a LoRA weight, a camera move, a spoken segment."""

from __future__ import annotations

from typing import Any, ClassVar

from nodetool.metadata.types import BaseType
from pydantic import ConfigDict


class FALStruct(BaseType):
    """An object inside arguments or results; generated classes only add fields.

    Properties that the class does not know are kept: in a result so that nothing is lost, in an
    argument so that a misspelt one is reported instead of silently dropped.
    """

    model_config = ConfigDict(
        defer_build=True, extra="allow", protected_namespaces=(), populate_by_name=True
    )

    #: field -> property of the API, where the two differ
    _api_names: ClassVar[dict[str, str]] = {}
    #: fields without which fal refuses the object
    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def api_names(cls) -> dict[str, str]:
        """Field of the struct -> property of the API."""
        return {n: cls._api_names.get(n, n) for n in cls.model_fields if n != "type"}

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Make enums inside the struct known, as NodeTool does for fields of nodes only."""
        from nodetool.fal.typing_tools import register_enums

        super().__pydantic_init_subclass__(**kwargs)
        register_enums(cls.__annotations__.values())
