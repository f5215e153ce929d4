"""Parameters of NodeTool's providers -> settings of a request; nothing is lost on the way."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.errors import FalError
from nodetool.fal.generate.inputs import build_request
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.planner.plan import ALWAYS_STRICT, Decision, DecisionKind
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest

_TABLE = Path(__file__).with_name("parameters.toml")
#: between the id of an endpoint and the model that it is to use, where it serves many
SUBMODEL = "#"
#: key of files that are videos whose subject or motion the result takes
VIDEOS = "reference_videos"


class ProviderParameterError(FalError, ValueError):
    """A call of the provider asks for what the way through NodeTool cannot give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of a provider, as a request.

    Attributes:
        kind: what is asked for.
        model: id of the endpoint; None for any that can do it.
        settings: of the request, with ``extra`` for arguments of the endpoint's own.
        dropped: what became of parameters that the endpoint has nothing for.
    """

    kind: Kind
    model: str | None
    settings: Mapping[str, Any]
    dropped: Sequence[Decision] = ()


def build_call(
    kind: Kind, model: Any, parameters: Mapping[str, Any], files: Mapping[str, Any] | None = None
) -> Call:
    """Return a call from what NodeTool passes.

    Args:
        kind: what is asked for.
        model: id of an endpoint, or NodeTool's reference to a model; ``id#model`` for an endpoint
            that serves many. Empty for any.
        parameters: by name in snake case; what is None, empty or neutral was not asked for.
        files: setting -> files; :data:`VIDEOS` -> videos as references.

    Raises:
        ProviderParameterError: several results are asked for, which no provider can return, or
            several videos of an endpoint that takes one, or the endpoint does not take the text.
        UnknownEndpointError: the catalogue has no such endpoint.
    """
    table = _table()
    endpoint, submodel = _find(model)
    settings: dict[str, Any] = {}
    own: dict[str, Any] = {}
    dropped: list[Decision] = []
    if submodel:
        own["model"] = submodel
    for name, value in parameters.items():
        setting = table.settings.get(name)
        if _is_unset(setting or name, value):
            continue
        if setting is not None:
            dropped += _put(settings, setting, name, value)
        elif (argument := _argument(name, endpoint)) is not None:
            own[argument] = table.values.get(name, {}).get(json.dumps(value, default=repr), value)
        else:
            dropped.append(_dropped(name, value, "The endpoint has no argument for it."))
    if "count" in settings:
        raise ProviderParameterError(
            f"NodeTool's providers return one result, and {settings['count']!r} are asked for; "
            "call once for each, or use the endpoint's own node"
        )
    for name, value in (files or {}).items():
        given = [each for each in value if each] if isinstance(value, list | tuple) else value
        if given and name == VIDEOS:
            _place_videos(given, endpoint, settings, own)
        elif given:
            settings[name] = given
    call = Call(
        kind=kind,
        model=endpoint.id if endpoint else None,
        settings={**settings, "extra": own},
        dropped=tuple(dropped),
    )
    return _checked(call, endpoint) if endpoint else call


def _put(settings: dict[str, Any], setting: str, name: str, value: Any) -> Iterator[Decision]:
    """Put a value into the settings, in the type of its setting; yield why it cannot be there.

    Raises:
        ProviderParameterError: it is one that must not be left out.
    """
    try:
        typed = _typed(setting, value)
    except ValidationError as error:
        reason = f"{error.errors()[0]['msg']}."
        if setting in _TEXTS or setting in ALWAYS_STRICT:
            raise ProviderParameterError(f"{name}: {reason}") from None
        yield _dropped(name, value, reason)
        return
    if settings.setdefault(setting, typed) != typed:
        yield _dropped(name, value, "Another parameter with the same meaning differs.")


def _typed(setting: str, value: Any) -> Any:
    """Return a value as the type of a setting: apps send numbers as texts, and ``5s`` as a duration.

    Raises:
        ValidationError: it has no such type.
    """
    if setting in _UNTYPED:
        return value
    if setting == "duration" and isinstance(value, str):
        value = _SECONDS.sub("", value)
    return _adapter(setting).validate_python(value)


@cache
def _adapter(setting: str) -> TypeAdapter[Any]:
    hint = get_type_hints(GenerationRequest)[setting]
    return TypeAdapter(hint, config=ConfigDict(coerce_numbers_to_str=True, allow_inf_nan=False))


#: settings that a request reads itself
_UNTYPED = frozenset({"loras", "mask"})
#: the unit of a duration
_SECONDS = re.compile(r"\s*s(ec(onds?)?)?\s*$", re.IGNORECASE)


def _place_videos(
    videos: Sequence[Any],
    endpoint: Endpoint | None,
    settings: dict[str, Any],
    own: dict[str, Any],
) -> None:
    """Put videos whose subject or motion the result takes where the endpoint takes them.

    Raises:
        ProviderParameterError: there are several, and it takes one at most.
    """
    argument = _argument(VIDEOS, endpoint)
    if argument is not None:
        own[argument] = list(videos)
    elif len(videos) == 1:
        settings["video"] = videos[0]
    else:
        raise ProviderParameterError(
            f"{endpoint.id if endpoint else 'A model that is not named'} does not take "
            f"{len(videos)} videos as references; name a model that does"
        )


def _find(model: Any) -> tuple[Endpoint | None, str]:
    """Return the endpoint of a model, and which of its models it is to use."""
    name = model.get("id") if isinstance(model, Mapping) else getattr(model, "id", model)
    endpoint_id, _, submodel = str(name or "").strip().partition(SUBMODEL)
    return (endpoints.find(endpoint_id) if endpoint_id else None), submodel


def _is_unset(name: str, value: Any) -> bool:
    """Check whether a value says that nothing was chosen, or what happens anyway."""
    if value is None or (isinstance(value, str | list | tuple | dict) and not value):
        return True
    table = _table()
    if isinstance(value, int | float):
        if name in table.neutral and value == table.neutral[name]:
            return True
        return (name in table.not_positive and value <= 0) or (name in table.negative and value < 0)
    return False


def _argument(name: str, endpoint: Endpoint | None) -> str | None:
    """Return the endpoint's argument for a parameter; None if it has none or is not known."""
    if endpoint is None:
        return None
    names = endpoint.input_names()
    return next((each for each in _table().arguments.get(name, (name,)) if each in names), None)


def _checked(call: Call, endpoint: Endpoint) -> Call:
    """Return a call without the arguments of the endpoint's own that it would refuse.

    Generic nodes send a scheduler or a temperature to every model; one that a model does not have is
    no reason to give nothing.

    Raises:
        ProviderParameterError: a text is all that is given, and the endpoint does not take it.
    """
    request = build_request(call.settings)
    decisions = plan(endpoint.id, request).decisions
    unsupported = [each for each in decisions if each.kind is DecisionKind.UNSUPPORTED]
    lost = [each for each in unsupported if each.field in _TEXTS]
    if lost and not _FILES & request.asked().keys():
        raise ProviderParameterError(f"{endpoint.id}: {lost[0].field}: {lost[0].reason}")
    refused = {
        name: each
        for each in unsupported
        if (name := each.field.removeprefix("extra.")) != each.field and name not in _NEEDED
    }
    if not refused:
        return call
    extra = {name: value for name, value in request.extra.items() if name not in refused}
    dropped = [_dropped(name, each.asked, each.reason) for name, each in refused.items()]
    return replace(
        call, settings={**call.settings, "extra": extra}, dropped=(*call.dropped, *dropped)
    )


#: settings that say what is wanted, and those that may say it in their place
_TEXTS = frozenset({"prompt", "text"})
_FILES = frozenset({"images", "references", "video", "audio", "model_3d"})
#: arguments without which the result is not what was asked for
_NEEDED = frozenset({"model", "reference_video_urls", "video_urls"})


def _dropped(name: str, value: Any, reason: str) -> Decision:
    return Decision(field=name, asked=value, kind=DecisionKind.UNSUPPORTED, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parameters:
    """The table; comments in its file explain it."""

    settings: Mapping[str, str]
    arguments: Mapping[str, Sequence[str]]
    not_positive: frozenset[str]
    negative: frozenset[str]
    neutral: Mapping[str, Any]
    values: Mapping[str, Mapping[str, Any]]


@cache
def _table() -> _Parameters:
    raw = tomllib.loads(_TABLE.read_text("utf-8"))
    return _Parameters(
        settings={name: each for each, names in raw["settings"].items() for name in names.split()},
        arguments={name: tuple(text.split()) for name, text in raw["arguments"].items()},
        not_positive=frozenset(raw["unset"]["not_positive"].split()),
        negative=frozenset(raw["unset"]["negative"].split()),
        neutral=raw["neutral"],
        values=raw["values"],
    )
