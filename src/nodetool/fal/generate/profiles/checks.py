"""Check what the schema of the file cannot know: endpoints, capabilities, and what each accepts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.generate.inputs import build_request
from nodetool.fal.generate.profiles.reading import Config
from nodetool.fal.generate.profiles.schema import Preset, Profile
from nodetool.fal.models.routing import UnknownChoiceError, parse_needs
from nodetool.fal.planner.plan import DecisionKind
from nodetool.fal.planner.planner import plan


def problems_of(config: Config) -> list[str]:
    """Return what is wrong with a configuration that could be read, as sentences with lines."""
    content = config.content
    found: list[str] = []
    if content.profile is not None and content.profile not in content.profiles:
        found.append(config.problem(["profile"], f"there is no profile {content.profile!r}"))
    tables: list[tuple[tuple[str, ...], Profile]] = [(("defaults",), content.defaults)]
    tables += [(("profiles", name), each) for name, each in content.profiles.items()]
    for path, profile in tables:
        for kind, endpoint_id in profile.models.items():
            found += _endpoint_problems(config, (*path, "models", kind), endpoint_id)
    for name, preset in content.presets.items():
        found += _preset_problems(config, ("presets", name), preset)
    return found


def _endpoint_problems(config: Config, path: Sequence[str], endpoint_id: str) -> list[str]:
    try:
        endpoints.find(endpoint_id)
    except UnknownEndpointError as error:
        return [config.problem(path, str(error))]
    return []


def _preset_problems(config: Config, path: tuple[str, ...], preset: Preset) -> Iterator[str]:
    for number, need in enumerate(preset.needs):
        try:
            parse_needs([need])
        except UnknownChoiceError as error:
            yield config.problem([*path, "needs", number], str(error))
    if preset.model is None:
        return
    unknown = _endpoint_problems(config, (*path, "model"), preset.model)
    yield from unknown
    if not unknown:
        yield from _refusals(config, path, preset)


def _refusals(config: Config, path: tuple[str, ...], preset: Preset) -> Iterator[str]:
    """Yield what a preset sets that its own endpoint does not have as it stands there."""
    asked: dict[str, Any] = {**preset.given_settings(), "extra": preset.extra}
    model = endpoints.find(preset.model or "").id
    planned = plan(model, build_request(asked))
    for decision in planned.decisions:
        if decision.kind in {DecisionKind.NEAREST, DecisionKind.UNSUPPORTED}:
            field, _, argument = decision.field.partition(".")
            table = [field] if field in {"loras", "extra"} else ["settings", field]
            where = [*path, *table, *([argument] if argument else [])]
            yield config.problem(where, f"{model} cannot do that: {decision.reason}")
