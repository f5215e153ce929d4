"""Place texts: the prompt, what is not wanted, what is spoken or sung, and by which voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.planner.fit import (
    Fit,
    choices,
    converted,
    decide,
    exact,
    fit_number,
    fit_text,
    listed,
    refuse,
    unsupported,
)
from nodetool.fal.planner.plan import Decision, DecisionKind
from nodetool.fal.planner.roles import Inputs
from nodetool.fal.planner.spellings import read_language, usual_region

#: properties of objects that hold a voice or a speed
_VOICE_KEYS, _SPEED_KEYS = ("voice_id", "voice", "id", "preset", "name"), ("speed",)


def plan_texts(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about texts and voices.

    Args:
        inputs: of the endpoint.
        asked: setting -> value, of all settings.
    """
    spoken = _spoken(inputs)
    used = None
    if "text" in asked:
        yield from _plan_text(inputs, asked, spoken)
        used = spoken.api_name if spoken is not None else None
    if "prompt" in asked:
        yield _plan_prompt(inputs, asked, spoken, used)
    for setting in ("lyrics", "negative_prompt"):
        if setting in asked:
            yield _plain(inputs, setting, asked[setting])
    if "language" in asked:
        yield _plan_language(inputs, asked["language"])
    if not _is_dialogue(spoken) or "text" not in asked:
        yield from _plan_voice(inputs, asked)
    elif "speed" in asked:
        yield refuse("speed", asked["speed"], "The endpoint has no argument for the speed.")


def speaks(inputs: Inputs) -> bool:
    """Return whether the endpoint speaks what it is given."""
    return (
        inputs.category == "text-to-speech"
        or inputs.is_listed("speech")
        or ("audio" in inputs.output_kinds and bool(inputs.all("voice")))
    )


def _spoken(inputs: Inputs) -> FieldIR | None:
    """Return the argument for what is spoken, or otherwise given as a text apart from the prompt."""
    named = inputs.first("text")
    if named is not None or not speaks(inputs):
        return named
    return inputs.first("prompt")


def _is_dialogue(field: FieldIR | None) -> bool:
    return field is not None and field.type.item is not None and field.type.item.struct is not None


def _plan_text(
    inputs: Inputs, asked: Mapping[str, Any], spoken: FieldIR | None
) -> Iterator[Decision]:
    text = asked["text"]
    if spoken is None:
        yield refuse("text", text, "The endpoint has no argument for a text apart from the prompt.")
    elif _is_dialogue(spoken):
        yield from _plan_dialogue(spoken, asked, "text")
    else:
        yield fit_text(text, spoken.type).into("text", text, spoken.api_name)


def _plan_dialogue(spoken: FieldIR, asked: Mapping[str, Any], setting: str) -> Iterator[Decision]:
    """Yield the decisions about a list of lines, each with a text and a voice."""
    struct = spoken.type.item.struct if spoken.type.item else None
    names = {each.api_name: each for each in (struct.fields if struct else ())}
    text, voice = asked[setting], asked.get("voice")
    needed = [n for n, each in names.items() if each.required and n not in {"text", "voice"}]
    if "text" not in names or needed or (names.get("voice") and voice is None):
        lack = "a voice" if not needed else listed(needed)
        yield refuse(setting, text, f"Each item of {spoken.api_name!r} also needs {lack}.")
        if voice is not None:
            yield refuse("voice", voice, "The text that it would speak cannot be sent.")
        return
    line = {"text": text, **({"voice": voice} if voice is not None and "voice" in names else {})}
    reason = "The argument is a list of lines, which gets one."
    sent = {spoken.api_name: [line]}
    yield decide(setting, text, DecisionKind.CONVERTED, sent, reason)
    if voice is not None and "voice" in names:
        yield decide("voice", voice, DecisionKind.CONVERTED, sent, reason)
    elif voice is not None:
        yield refuse("voice", voice, "The endpoint has no argument for a voice.")


def _plan_prompt(
    inputs: Inputs, asked: Mapping[str, Any], spoken: FieldIR | None, used: str | None
) -> Decision:
    """Return the decision about the prompt: alone, it is also what an endpoint speaks."""
    prompt = asked["prompt"]
    if used is None and spoken is not None and speaks(inputs):
        if _is_dialogue(spoken):
            return next(_plan_dialogue(spoken, {**asked, "text": prompt}, "prompt"))
        return fit_text(prompt, spoken.type).into("prompt", prompt, spoken.api_name)
    options = inputs.all("prompt")
    if used is not None:  # the text is taken, so this says how it is to be spoken
        styles = inputs.all("style")
        options = (*styles, *options) if speaks(inputs) else (*options, *styles)
    for field in options:
        if field.api_name != used:
            return fit_text(prompt, field.type).into("prompt", prompt, field.api_name)
    words = inputs.first("lyrics")
    if words is not None and "lyrics" not in asked:
        fit = fit_text(prompt, words.type)
        if fit.kind is DecisionKind.EXACT:
            fit = converted(fit.value, "The words of the song are the endpoint's main text.")
        return fit.into("prompt", prompt, words.api_name)
    if inputs.free_form:
        return refuse("prompt", prompt, "The endpoint takes its own arguments only; use extra.")
    return refuse("prompt", prompt, "The endpoint has no argument for a prompt.")


def _plain(inputs: Inputs, setting: str, value: str) -> Decision:
    field = inputs.first(setting)
    if field is None:
        phrase = setting.replace("_", " ")
        return refuse(setting, value, f"The endpoint has no argument for {phrase}.")
    return fit_text(value, field.type).into(setting, value, field.api_name)


# -- language --------------------------------------------------------------------------------------


def _plan_language(inputs: Inputs, value: str) -> Decision:
    field = inputs.first("language")
    if field is None:
        return refuse("language", value, "The endpoint has no argument for the language.")
    return _fit_language(value, field.type).into("language", value, field.api_name)


def _fit_language(value: str, type_: TypeIR) -> Fit:
    options = [each for each in choices(type_) if isinstance(each, str)]
    if not options or value in options:
        return fit_text(value, type_) if not options else exact(value)
    if (same := _same_text(value, options)) is not None:
        return converted(same, f"The endpoint writes it {same!r}.")
    wanted = read_language(value)
    if wanted is None:
        return unsupported(f"The endpoint has {listed(options)}.")
    known = [(each, found) for each in options if (found := read_language(each))]
    same_code = [each for each in known if each[1][0] == wanted[0]]
    for option, (_, region) in same_code:
        if region == wanted[1]:
            return converted(option, f"The endpoint writes it {option!r}.")
    if same_code and not wanted[1]:  # no region was asked for, so any will do
        usual = usual_region(wanted[0])
        option = next((o for o, (_, region) in same_code if region in {"", usual}), same_code[0][0])
        return converted(option, f"The endpoint writes it {option!r}.")
    plain = [option for option, (_, region) in same_code if not region]
    if plain:
        return Fit(DecisionKind.NEAREST, plain[0], "The endpoint does not know the region.")
    return unsupported(f"The endpoint has {listed(options)}.")


# -- voice and its speed ---------------------------------------------------------------------------


def _plan_voice(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about voice and speed, which may be properties of one object."""
    pending: list[Decision] = []
    if "voice" in asked:
        pending.append(_voice(inputs, asked["voice"]))
    if "speed" in asked:
        pending.append(_speed(inputs, asked["speed"]))
    shared: dict[str, Any] = {}
    for each in pending:
        for name, value in each.sent.items():
            if isinstance(value, dict):
                shared[name] = {**shared.get(name, {}), **value}
    for each in pending:
        sent = {name: shared.get(name, value) for name, value in each.sent.items()}
        yield decide(each.field, each.asked, each.kind, sent, each.reason)


def _voice(inputs: Inputs, value: str) -> Decision:
    reasons = []
    for field in inputs.all("voice"):
        fit = _fit_voice(value, field.type)
        if fit.kind is not DecisionKind.UNSUPPORTED:
            return fit.into("voice", value, field.api_name)
        reasons.append(fit.reason)
    return refuse(
        "voice", value, reasons[0] if reasons else "The endpoint has no voices to choose."
    )


def _fit_voice(value: str, type_: TypeIR) -> Fit:
    if type_.kind is Kind.LIST and type_.item is not None:
        return _as_list(_fit_voice(value, type_.item), type_)
    if type_.struct is not None:
        return _fit_voice_object(value, type_)
    options = [each for each in choices(type_) if isinstance(each, str)]
    if value in options:
        return exact(value)
    if not options or type_.kind is Kind.PRESET:
        return fit_text(value, type_)
    same = _same_text(value, options)
    if same is None:  # "Callum" for "Callum (en)", "heart" for "af_heart"
        word = value.strip().lower()
        parts = [o for o in options if word in re.split(r"[ _(]+", o.lower().strip(" )"))]
        same = parts[0] if len(parts) == 1 else None
    if same is None:
        return unsupported(f"The endpoint has {listed(options)}.")
    return converted(same, f"The endpoint writes it {same!r}.")


def _as_list(fit: Fit, type_: TypeIR) -> Fit:
    if fit.kind is DecisionKind.UNSUPPORTED:
        return fit
    return converted([fit.value], "The argument is a list of voices, which gets one.")


def _fit_voice_object(value: str, type_: TypeIR) -> Fit:
    fields = {each.api_name: each for each in (type_.struct.fields if type_.struct else ())}
    name = next((key for key in _VOICE_KEYS if key in fields), None)
    lacking = [n for n, each in fields.items() if each.required and n != name]
    if name is None or lacking:
        return unsupported("The endpoint's voice is an object that a name is not enough for.")
    fit = _fit_voice(value, fields[name].type)
    if fit.kind is DecisionKind.UNSUPPORTED:
        return fit
    return converted({name: fit.value}, "The voice is a property of an object.")


def _speed(inputs: Inputs, value: float) -> Decision:
    for field in inputs.all("speed"):
        if field.type.struct is None:
            fit = fit_number(value, field.type, what="speed")
            return fit.into("speed", value, field.api_name)
        inner = next((f for f in field.type.struct.fields if f.api_name in _SPEED_KEYS), None)
        if inner is not None:
            fit = fit_number(value, inner.type, what="speed")
            if fit.kind is DecisionKind.EXACT:
                fit = converted(fit.value, "The speed is a property of an object.")
            return Fit(fit.kind, {inner.api_name: fit.value}, fit.reason).into(
                "speed", value, field.api_name
            )
    return refuse("speed", value, "The endpoint has no argument for the speed of speech.")


def _same_text(value: str, options: list[str]) -> str | None:
    """Return the option that is the same but for case and spaces."""
    word = value.strip().lower()
    return next((each for each in options if each.strip().lower() == word), None)
