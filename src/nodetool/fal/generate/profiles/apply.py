"""Complete one call by a profile and a preset; what the call itself says wins."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from nodetool.fal import settings
from nodetool.fal.errors import FalError
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.generate.profiles.reading import FILE_NAME, Config, load_config
from nodetool.fal.generate.profiles.schema import Preset, Profile
from nodetool.fal.planner.plan import Mode
from nodetool.fal.suggestions import closest
from nodetool.fal.text import join_words, truncate_repr

#: environment variable that names the profile
VARIABLE = "FAL_PROFILE"
#: limits of a profile -> the environment variable that overrides each
LIMITS: Mapping[str, str] = {
    "spend_limit": "FAL_SPEND_LIMIT",
    "allow_unknown": "FAL_ALLOW_UNKNOWN",
    "timeout": "FAL_TIMEOUT",
    "patience": "FAL_PATIENCE",
    "max_concurrent": "FAL_MAX_CONCURRENT",
    "download_limit": "FAL_DOWNLOAD_LIMIT",
    "cache": "FAL_CACHE",
}
#: settings of a preset that are files
_FILES = frozenset(
    {
        "images",
        "first_frame",
        "last_frame",
        "references",
        "mask",
        "video",
        "audio",
        "model_3d",
    }
)
_URLS = ("http://", "https://", "data:", "file:")
_PROMPT = "{prompt}"


class UnknownNameError(FalError, LookupError):
    """The configuration has no such profile or preset, or the preset is not for this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedCall:
    """A call with all that its profile and preset add.

    Attributes:
        request: setting -> value.
        options: of :class:`~nodetool.fal.generate.options.Options`, by name.
        profile: whose limits hold.
    """

    request: Mapping[str, Any]
    options: Mapping[str, Any]
    profile: Profile

    @contextlib.contextmanager
    def limits(self) -> Iterator[None]:
        """Let the limits of the profile hold in the body, but for those of the environment."""
        changes = limits_of(self.profile)
        if not changes:
            yield
            return
        with settings.using(replace(settings.current(), **changes)):
            yield


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """A profile and a preset of a configuration.

    Attributes:
        config: that they are from.
        profile: with the defaults; empty if there is none.
        profile_name: its name; empty for the defaults alone.
        preset: the preset, if there is one.
        preset_name: its name, or empty.
    """

    config: Config = field(default_factory=Config)
    profile: Profile = field(default_factory=Profile)
    profile_name: str = ""
    preset: Preset | None = None
    preset_name: str = ""

    def model_for(self, kind: Kind) -> str | None:
        """Return the endpoint that counts where a call names none."""
        own = self.preset.model if self.preset is not None else None
        return own or self.profile.models.get(kind)

    def complete(
        self, kind: Kind, request: Mapping[str, Any], options: Mapping[str, Any]
    ) -> CompletedCall:
        """Return a call with what the preset and the profile add.

        Args:
            kind: what is generated.
            request: setting -> value; None or an empty collection was not asked for.
            options: option -> value; None or empty was not given.

        Raises:
            UnknownNameError: the preset is not for this kind.
        """
        given = {name: value for name, value in options.items() if _is_given(value)}
        result = {**self._profile_options(kind), **given}
        asked = {name: value for name, value in request.items() if _is_asked(value)}
        if self.preset is not None:
            self._check_kind(kind, self.preset)
            if self.preset.needs:
                result["needs"] = (*self.preset.needs, *given.get("needs", ()))
            asked = _with_preset(asked, self.preset, self.config)
        return CompletedCall(request=asked, options=result, profile=self.profile)

    def _check_kind(self, kind: Kind, preset: Preset) -> None:
        if preset.kinds and kind not in preset.kinds:
            raise UnknownNameError(
                f"The preset {self.preset_name} is for {join_words(preset.kinds)}, not for "
                f"{kind.value}"
            )

    def _profile_options(self, kind: Kind) -> dict[str, Any]:
        profile = self.profile
        options = {
            "model": self.model_for(kind),
            "mode": Mode(profile.mode) if profile.mode is not None else None,
            "fallbacks": profile.fallbacks,
            "several_jobs": profile.several_jobs,
            "priority": profile.priority,
            "output": self.config.path(profile.output) if profile.output else None,
            "order": tuple(profile.order),
            "name": profile.name,
            "key_variable": profile.key_env,
        }
        return {name: value for name, value in options.items() if _is_given(value)}


def select(
    profile: str | None = None,
    preset: str | None = None,
    config: Config | Path | str | None = None,
    *,
    environment: Mapping[str, str] | None = None,
) -> Selection:
    """Return a profile and a preset of a configuration.

    Args:
        profile: its name; None for FAL_PROFILE, else for the one that the file names, else for the
            defaults alone.
        preset: its name; None for none.
        config: the configuration or its file; None for the one that counts here.
        environment: variables to use instead of the process's own.

    Raises:
        ConfigError: the configuration cannot be used.
        UnknownNameError: it has no such profile or preset.
    """
    variables = os.environ if environment is None else environment
    read = config if isinstance(config, Config) else load_config(config)
    content = read.content
    name = profile or variables.get(VARIABLE, "").strip() or content.profile or ""
    chosen = content.defaults
    if name:
        chosen = _find("profile", name, content.profiles, read).over(content.defaults)
    found = None if preset is None else _find("preset", preset, content.presets, read)
    return Selection(
        config=read, profile=chosen, profile_name=name, preset=found, preset_name=preset or ""
    )


def limits_of(profile: Profile, environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return limit -> value for the limits of a profile that the environment does not override.

    A variable that is set but empty overrides, too: a simulated job has no spend limit.
    """
    variables = os.environ if environment is None else environment
    return {
        name: value
        for name, variable in LIMITS.items()
        if (value := getattr(profile, name)) is not None and variable not in variables
    }


def _find(what: str, name: str, known: Mapping[str, Any], config: Config) -> Any:
    if name in known:
        return known[name]
    if config.file is None:
        raise UnknownNameError(
            f"There is no {what} {truncate_repr(name)}, because there is no {FILE_NAME} here, in a "
            "folder above, or among your settings; name it with --config or FAL_CONFIG"
        )
    near = closest(name, known, limit=1, least=0.6)
    hint = f"did you mean {near[0]}?" if near else f"it has {join_words(sorted(known)) or 'none'}"
    raise UnknownNameError(f"{config.file} has no {what} {truncate_repr(name)}; {hint}")


def _is_given(value: Any) -> bool:
    """Return whether an option has a value: False and 0 are values, None and what is empty is none."""
    return value != "" and _is_asked(value)


def _is_asked(value: Any) -> bool:
    """Return whether a setting was asked for; an empty text was, if only by mistake."""
    return value is not None and not (isinstance(value, tuple | list | dict) and not value)


def _with_preset(asked: dict[str, Any], preset: Preset, config: Config) -> dict[str, Any]:
    """Return settings with those of a preset, where the call has none of its own."""
    own = {name: _located(name, value, config) for name, value in preset.given_settings().items()}
    result = {**own, **asked}
    if preset.prompt is not None:
        prompt = asked.get("prompt")
        if prompt is None and _PROMPT not in preset.prompt:
            result["prompt"] = preset.prompt
        elif prompt is not None and _PROMPT in preset.prompt:
            result["prompt"] = preset.prompt.replace(_PROMPT, prompt)
    if preset.extra:
        result["extra"] = {**preset.extra, **(asked.get("extra") or {})}
    return result


def _located(name: str, value: Any, config: Config) -> Any:
    """Return a setting whose files are URLs, or paths relative to the configuration's folder."""
    if name not in _FILES:
        return value
    if isinstance(value, list):
        return [_located(name, each, config) for each in value]
    return value if value.startswith(_URLS) else config.path(value)
