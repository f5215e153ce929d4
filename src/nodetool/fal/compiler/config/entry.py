"""Model the config entries of endpoints: curated by people, or made of facts by :mod:`scaffold`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat

from nodetool.fal.compiler.ir import FAL_PACKAGE


class FieldOverride(BaseModel):
    """Changes of one field; everything that is left out stays as the schema has it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str | None = Field(default=None, description="another name for the field in the app")
    description: str | None = Field(default=None, description="words that explain it")
    default: Any = Field(default=None, description="another default, a value that the API takes")
    ge: StrictFloat | None = Field(default=None, description="least value")
    le: StrictFloat | None = Field(default=None, description="greatest value")
    media: str | None = Field(
        default=None, description="the kind of file, where it was inferred wrong"
    )


class EndpointConfig(BaseModel):
    """Config entry of one endpoint."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    class_name: str
    title: str = ""
    docstring: str
    tags: tuple[str, ...] = ()
    use_cases: tuple[str, ...] = ()
    basic_fields: tuple[str, ...] = ()
    field_overrides: dict[str, FieldOverride] = {}
    enum_overrides: dict[str, str] = {}
    enum_value_overrides: dict[str, dict[str, str]] = {}
    main_output: str = ""
    aliases: tuple[str, ...] = ()
    superseded_by: str = ""
    alternatives: dict[str, str] = {}
    curated: StrictBool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleConfig:
    """Config of one module of nodes, which is a category: all its config files together.

    Attributes:
        file: the folder of the category, or its only file.
        files: endpoint, or JSON pointer to a shared enum -> the file that defines it.
        lines: endpoint -> line of its entry, also for entries with mistakes.
        pointer_lines: endpoint -> JSON pointer into its entry -> line; those of the other table under ``""``.
        complete: whether ``lines`` has every endpoint of the file; False if it is unreadable.
        foreign: endpoints in no catalogue, which get only descriptions that are true of any endpoint.
        package: the package below ``nodetool.nodes`` that the module is in.
    """

    module: str
    file: str
    files: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[str, EndpointConfig] = field(default_factory=dict)
    shared_enums: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    pointer_lines: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    complete: bool = True
    foreign: frozenset[str] = frozenset()
    package: str = FAL_PACKAGE

    def file_of(self, key: str) -> str:
        """Return the file that defines an endpoint, or the target of a JSON pointer."""
        return self.files.get(key, self.file)
