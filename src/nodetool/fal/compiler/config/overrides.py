"""Apply the field overrides of a config entry to its endpoint, and check them.

A key may be the field's original name, the argument of the API, or the new name of a renamed
field. A mistake is reported and ignored, so that everything else can be checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from nodetool.fal.compiler.annotations import argument_type, enum_in, is_media, is_seed
from nodetool.fal.compiler.config import locations
from nodetool.fal.compiler.config.entry import EndpointConfig, FieldOverride, ModuleConfig
from nodetool.fal.compiler.config.override_values import (
    OverrideProblem,
    apply_bounds,
    as_media,
    default_problem,
    value_problem,
)
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, pointer
from nodetool.fal.compiler.ir import MISSING, EndpointIR, FieldIR, Kind
from nodetool.fal.compiler.naming import field_names
from nodetool.fal.suggestions import closest

_NO_OVERRIDE = FieldOverride()
V = TypeVar("V")


def node_field_names(endpoint: EndpointIR, media: Iterable[str] = ()) -> dict[str, str]:
    """Map arguments to fields of the node; ``media`` are arguments that a config declares as files."""
    declared = set(media)
    files = [f.api_name for f in endpoint.inputs if is_media(f.type) or f.api_name in declared]
    names = field_names([f.api_name for f in endpoint.inputs], files)
    return {api: str(name) for api, name in names.items()}


class Overrides:
    """The overrides of one entry, by argument.

    Attributes:
        names: argument -> final name of its field.
        diagnostics: the mistakes of the entry.
    """

    def __init__(self, endpoint: EndpointIR, entry: EndpointConfig, config: ModuleConfig) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._endpoint = endpoint
        self._entry = entry
        self._config = config
        self._keys: dict[tuple[str, str], str] = {}
        plain = node_field_names(endpoint)
        self._arguments = {**{api: api for api in plain}, **{n: api for api, n in plain.items()}}
        fields = self._by_argument("field_overrides", entry.field_overrides)
        files = [api for api, override in fields.items() if override.media]
        self._plain = node_field_names(endpoint, files)
        renamed = {
            api: override.name for api, override in fields.items() if override.name is not None
        }
        self.names = {api: renamed.get(api, name) for api, name in self._plain.items()}
        self.renamed = renamed
        for api, name in self.names.items():
            self._arguments.setdefault(self._plain[api], api)
            self._arguments.setdefault(name, api)
        self._fields = fields
        self._enums = self._by_argument("enum_overrides", entry.enum_overrides)
        self._members = self._by_argument("enum_value_overrides", entry.enum_value_overrides)
        self._types = {f.api_name: argument_type(f) for f in endpoint.inputs}

    def _by_argument(self, table: str, overrides: Mapping[str, V]) -> dict[str, V]:
        """Key a table by argument; keep unknown keys, and report two keys for the same field."""
        by_argument: dict[str, V] = {}
        for key, value in overrides.items():
            api = self._arguments.get(key, key)
            if api in by_argument:
                other = self._keys[table, api]
                self.report(
                    "configured-twice",
                    f"{key!r} and {other!r} are the same field",
                    pointer(table, key),
                    "keep one of the two",
                )
                continue
            by_argument[api] = value
            self._keys[table, api] = key
        return by_argument

    def pointer_to(self, table: str, api: str) -> str:
        """Return the JSON pointer to the entry of an argument in a table."""
        return pointer(table, self._keys.get((table, api), api))

    def description(self, api: str) -> str:
        """Return the description of a field in the entry, or an empty string."""
        return self._fields.get(api, _NO_OVERRIDE).description or ""

    def enum_name(self, api: str) -> str | None:
        """Return the name of a field's enum in the entry, or None."""
        return self._enums.get(api)

    def members(self, api: str) -> Mapping[str, str]:
        """Return value -> member name for the members of an enum that the entry names."""
        return self._members.get(api, {})

    def apply(self, item: FieldIR) -> FieldIR:
        """Return an argument with the kind of file, the limits and the default of the entry."""
        override = self._fields.get(item.api_name, _NO_OVERRIDE)
        type_, problems = item.type, list[OverrideProblem]()
        if override.media is not None:
            type_, problems = as_media(type_, override.media)
        type_, more = apply_bounds(type_, override)
        problems += more
        if is_seed(item, item.api_name) and (type_.bounds.le or 0) < -1:
            message = "-1 stands for a random seed, so a seed may be -1"
            hint = "remove 'le'"
            problems.append(
                OverrideProblem(code="bound-misfit", key="le", message=message, hint=hint)
            )
            type_ = item.type
        default = item.default
        if "default" in override.model_fields_set:
            default, wrong = self._default(override.default, replace(item, type=type_))
            problems += wrong
        elif (
            type_ is not item.type
            and default not in (MISSING, None)
            and value_problem(default, type_)
        ):
            message = f"the default of the document, {default!r:.60}, would not be allowed"
            key = next(k for k in ("ge", "le", "media") if getattr(override, k) is not None)
            hint = "correct it, or give a default"
            problems.append(
                OverrideProblem(code="default-outside", key=key, message=message, hint=hint)
            )
            default = MISSING
        for problem in problems:
            name = self.names[item.api_name]
            where = f"{self.pointer_to('field_overrides', item.api_name)}/{problem.key}"
            self.report(problem.code, f"{name!r:.80}: {problem.message}", where, problem.hint)
        if default is None:
            default = MISSING
        if type_ is item.type and default is item.default:
            return item
        return replace(item, type=type_, default=default)

    def _default(self, value: Any, item: FieldIR) -> tuple[Any, list[OverrideProblem]]:
        if value is None:
            return MISSING, []
        message = default_problem(value, item.type)
        if message:
            hint = "choose a value that the schema allows"
            problem = OverrideProblem(
                code="default-outside", key="default", message=message, hint=hint
            )
            return MISSING, [problem]
        return (int(value) if item.type.kind is Kind.INT else value), []

    # -- keys without a target ---------------------------------------------------------------------

    def check(self, fields: Iterable[str], with_enum: Iterable[str], shared: Iterable[str]) -> None:
        """Report overrides and basic fields that name nothing in the endpoint.

        Args:
            fields: every field of the node, helpers included.
            with_enum: arguments and helpers whose type contains an enum, their own or a shared one.
            shared: those whose enum is a shared one.
        """
        names = set(fields)
        known = {*self._types, *(["arguments"] if self._endpoint.free_form else [])}
        self._check_known("field_overrides", "override-no-field", self._fields, known)
        for table, overrides in (
            ("enum_overrides", self._enums),
            ("enum_value_overrides", self._members),
        ):
            self._check_known(table, "override-no-enum", overrides, set(with_enum))
        for index, name in enumerate(self._entry.basic_fields):
            if name not in names:
                self._report_unknown(
                    "basic-field-unknown", "basic_fields", name, f"basic_fields/{index}", names
                )
        for api, members in self._members.items():
            self._check_members(api, members, api in set(shared))
        self._check_free_form()

    def _check_known(
        self, table: str, code: str, overrides: Mapping[str, Any], known: set[str]
    ) -> None:
        for api in overrides:
            if api not in known:
                key = self._keys[table, api]
                listed = {self.names.get(name, name) for name in known}
                self._report_unknown(code, table, key, self.pointer_to(table, api)[1:], listed)

    def _report_unknown(
        self, code: str, table: str, name: str, where: str, known: set[str]
    ) -> None:
        matches = closest(name, known, limit=1, least=0.6)
        suggestion = f"did you mean {matches[0]!r}? " if matches else ""
        listed = ", ".join(sorted(known)) or "none"
        message = f"{table} names {name!r:.80}, which this endpoint does not have"
        self.report(code, message, f"/{where}", f"{suggestion}it has: {listed}")

    def _check_members(self, api: str, members: Mapping[str, str], is_shared: bool) -> None:
        type_ = self._types.get(api)
        values = type_ and enum_in(type_)
        where = self.pointer_to("enum_value_overrides", api)
        if values is None:
            return
        if is_shared:
            name = self._enums.get(api)
            self.report(
                "override-no-enum",
                f"the enum of {self.names[api]!r} is the shared {name!r}, whose members have one name",
                where,
                "remove it, or give the field an enum of its own",
            )
        known = [str(v) for v in values.values]
        for value in members:
            if value not in known:
                self.report(
                    "override-no-enum",
                    f"{self.names[api]!r} has no value {value!r:.80}",
                    where + pointer(value),
                    f"it has: {', '.join(known[:20])}",
                )

    def _check_free_form(self) -> None:
        """Report overrides of a free form's only field, which may have nothing but a description."""
        override = self._fields.get("arguments")
        if override is None or "arguments" in self._types:
            return
        for key in sorted(override.model_fields_set - {"description"}):
            self.report(
                "override-no-field",
                f"{key!r} cannot be set for all arguments as one object",
                f"{self.pointer_to('field_overrides', 'arguments')}/{key}",
                "remove it; only 'description' can be set",
            )

    def report(
        self,
        code: str,
        message: str,
        where: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Add a diagnostic at a JSON pointer into the entry."""
        endpoint = self._endpoint.endpoint_id
        self.diagnostics.append(
            locations.diagnostic_at(self._config, endpoint, code, message, hint, where, severity)
        )
