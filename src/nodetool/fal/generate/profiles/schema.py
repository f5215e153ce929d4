"""Define what ``nodetool-fal.toml`` may hold; every key that is not here is an error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal, get_type_hints

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, create_model

from nodetool.fal.generate.files import check_name
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.planner.request import GenerationRequest

#: a key is sent to fal, so a file must not be able to name any secret of the environment
_KEY_VARIABLE = re.compile(r"FAL_\w*KEY\w*", re.ASCII)
#: settings that a preset has in other keys of its own
_NOT_SETTINGS = frozenset({"prompt", "extra", "loras"})


def _amount(value: Any) -> Any:
    """Return a number as an exact amount of money: 0.1 dollars are not 0.1000000000000000055."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return Decimal(str(value)) if is_number else value


def _kind(value: Any) -> Any:
    if value not in list(Kind):
        raise ValueError(f"it must be one of {', '.join(Kind)}")
    return value


def _key_variable(value: str) -> str:
    if not _KEY_VARIABLE.fullmatch(value):
        raise ValueError(
            "it must be the name of an environment variable that begins with FAL_ and has KEY in "
            "it, such as FAL_KEY_WORK; the key itself does not belong into a file"
        )
    return value


def _name(value: str) -> str:
    check_name(value)
    return value


KindName = Annotated[str, BeforeValidator(_kind)]
Text = Annotated[str, Field(min_length=1)]


class _Table(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class LoraEntry(_Table):
    """A LoRA of a preset.

    Attributes:
        path: URL or repository name of the weights.
        scale: how strongly they count.
    """

    path: Text
    scale: float | None = None


class Profile(_Table):
    """How generations are made; what is missing is as without a file.

    Attributes:
        models: kind -> id of the endpoint to use where a call names none.
        order: patterns of endpoint ids to prefer where none is named, the best first.
        mode: ``strict`` or ``tell``.
        fallbacks: how many other endpoints may be tried.
        several_jobs: whether a count may become several jobs.
        priority: ``normal`` or ``low``.
        output: folder for the files; relative to the folder of the configuration.
        name: template of the names of files.
        key_env: environment variable that holds the key.
        spend_limit: most that a process may spend, in US dollars.
        allow_unknown: whether jobs of unknown price may be sent under a limit.
        timeout: longest time for a job in seconds; 0 for ever.
        patience: how long requests are retried while the network is down, in seconds.
        max_concurrent: most jobs of a process at fal at once.
        download_limit: size of the largest file that is downloaded, in bytes.
        cache: how long a result is reused for the same request, in seconds.
    """

    models: dict[KindName, Text] = {}
    order: list[Text] = []
    mode: Literal["strict", "tell"] | None = None
    fallbacks: Annotated[int, Field(ge=0)] | None = None
    several_jobs: bool | None = None
    priority: Literal["normal", "low"] | None = None
    output: Text | None = None
    name: Annotated[Text, BeforeValidator(_name)] | None = None
    key_env: Annotated[Text, BeforeValidator(_key_variable)] | None = None
    spend_limit: Annotated[Decimal, BeforeValidator(_amount), Field(ge=0)] | None = None
    allow_unknown: bool | None = None
    timeout: Annotated[float, Field(ge=0)] | None = None
    patience: Annotated[float, Field(ge=0)] | None = None
    max_concurrent: Annotated[int, Field(ge=1)] | None = None
    download_limit: Annotated[int, Field(ge=1)] | None = None
    cache: Annotated[float, Field(ge=0)] | None = None

    def over(self, base: Profile) -> Profile:
        """Return a profile with what this one sets, and what another one sets besides."""
        changes: dict[str, Any] = {name: getattr(self, name) for name in self.model_fields_set}
        changes["models"] = {**base.models, **self.models}
        return base.model_copy(update=changes)


def _preset_settings() -> type[BaseModel]:
    """Return a table of the settings of a request, by their names and types."""
    hints = get_type_hints(GenerationRequest)
    fields: dict[str, Any] = {
        name: (_toml_type(hint), None) for name, hint in hints.items() if name not in _NOT_SETTINGS
    }
    return create_model("PresetSettings", __base__=_Table, **fields)


def _toml_type(hint: Any) -> Any:
    """Return what stands for a type in TOML: files are paths or URLs, and tuples are arrays."""
    if hint is Any:
        return Text | None
    return list[Text] | None if "tuple" in str(hint) else hint


PresetSettings = _preset_settings()


def _lora_form(value: Any) -> str:
    """Return which form of a LoRA a value is meant to be, so that an error is about one only."""
    return "<table>" if isinstance(value, Mapping | LoraEntry) else "<url>"


_Lora = Annotated[
    Annotated[Text, Tag("<url>")] | Annotated[LoraEntry, Tag("<table>")],
    Discriminator(_lora_form),
]


class Preset(_Table):
    """A style, a LoRA or an endpoint for a purpose.

    Attributes:
        kinds: what it is for; empty for everything.
        model: endpoint to use where a call names none.
        needs: capabilities that the endpoint must have.
        prompt: where ``{prompt}`` stands in it, the call's prompt is put; otherwise it is the prompt
            of calls that have none.
        loras: extra weights: URLs, or tables with path and scale.
        settings: settings of the request that a call may override.
        extra: the endpoint's own arguments, which a call may override.
    """

    kinds: list[KindName] = []
    model: Text | None = None
    needs: list[Text] = []
    prompt: Text | None = None
    loras: list[_Lora] = []
    settings: PresetSettings = PresetSettings()  # type: ignore[valid-type]
    extra: dict[Text, Any] = {}

    def given_settings(self) -> Mapping[str, Any]:
        """Return setting -> value for the settings that the preset has."""
        values: dict[str, Any] = self.settings.model_dump(exclude_unset=True)  # type: ignore[attr-defined]
        if self.loras:
            values["loras"] = [
                each if isinstance(each, str) else each.model_dump(exclude_none=True)
                for each in self.loras
            ]
        return values


class ConfigFile(_Table):
    """The whole file.

    Attributes:
        profile: the profile that counts where nothing names another one.
        defaults: what holds in all profiles unless they say otherwise.
        profiles: name -> profile.
        presets: name -> preset.
    """

    profile: Text | None = None
    defaults: Profile = Profile()
    profiles: dict[Text, Profile] = {}
    presets: dict[Text, Preset] = {}
