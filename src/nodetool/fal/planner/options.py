"""Place everything else: counts, seeds, steps, strengths, formats, sound and LoRAs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.fal.compiler.ir import MISSING, FieldIR, Kind, TypeIR
from nodetool.fal.planner.fit import (
    Fit,
    choices,
    converted,
    decide,
    exact,
    fit_number,
    listed,
    nearest,
    refuse,
    unsupported,
)
from nodetool.fal.planner.plan import Decision, DecisionKind
from nodetool.fal.planner.request import Lora
from nodetool.fal.planner.roles import Inputs
from nodetool.fal.planner.spellings import formats_in, read_format

_NUMBERS = {"steps": "number of steps", "guidance": "guidance"}


@dataclass(frozen=True, slots=True)
class Count:
    """How a number of results is reached.

    Attributes:
        decision: about the count.
        jobs: how many jobs it takes.
    """

    decision: Decision
    jobs: int = 1


def plan_options(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about single values."""
    for setting, what in _NUMBERS.items():
        if setting in asked:
            yield _plan_number(inputs, setting, asked[setting], what)
    if "seed" in asked:
        yield _plan_seed(inputs, asked["seed"])
    if "strength" in asked:
        yield _plan_strength(inputs, asked["strength"])
    if "format" in asked:
        yield _plan_format(inputs, asked["format"])
    if "sound" in asked:
        yield _plan_sound(inputs, asked["sound"])
    if "loras" in asked:
        yield _plan_loras(inputs, asked["loras"])


def plan_count(inputs: Inputs, value: int, *, several_jobs: bool, seeded: bool = False) -> Count:
    """Return how a number of results is reached.

    Args:
        inputs: of the endpoint.
        value: how many results are asked for.
        several_jobs: whether it may become several jobs, each of which costs.
        seeded: whether the request has a seed, which must be another one in each job.
    """
    if value < 1:
        return Count(refuse("count", value, "There is at least one result."))
    field = inputs.first("count")
    fit = fit_number(value, field.type, what="count") if field is not None else None
    if field is not None and fit is not None and _is_same(fit):
        return Count(fit.into("count", value, field.api_name))
    if field is None and value == 1:
        return Count(decide("count", value, DecisionKind.EXACT, {}))
    most = _most(field)
    if not several_jobs:
        reason = f"The endpoint gives at most {most} at once; several jobs would each cost."
        return Count(refuse("count", value, reason))
    each = max((n for n in range(1, min(most, value) + 1) if value % n == 0), default=1)
    jobs = value // each
    sent: dict[str, Any] = {}
    if field is not None:
        one = fit_number(each, field.type)
        if not _is_same(one):
            return Count(refuse("count", value, one.reason))
        sent = {field.api_name: one.value}
    seeds = " The first has the seed, the others the numbers that follow." if seeded else ""
    reason = f"It takes {jobs} jobs of {each}, each of which costs.{seeds}"
    return Count(decide("count", value, DecisionKind.CONVERTED, sent, reason), jobs)


def _is_same(fit: Fit) -> bool:
    return fit.kind in {DecisionKind.EXACT, DecisionKind.CONVERTED}


def _most(field: FieldIR | None) -> int:
    """Return the largest number of results at once."""
    if field is None:
        return 1
    largest = fit_number(1_000, field.type).value
    return int(largest) if largest is not None else 1


def _plan_number(inputs: Inputs, setting: str, value: float, what: str) -> Decision:
    field = inputs.first(setting)
    if field is None:
        return refuse(setting, value, f"The endpoint has no argument for the {what}.")
    return fit_number(value, field.type, what=what).into(setting, value, field.api_name)


def _plan_seed(inputs: Inputs, value: int) -> Decision:
    """Return the decision about the seed: another one gives another result, however near it is."""
    fields = inputs.all("seed") or inputs.all("seeds")
    if not fields:
        return refuse("seed", value, "The endpoint has no argument for a seed.")
    fits = {each.api_name: fit_number(value, each.type, what="seed") for each in fields}
    for fit in fits.values():
        if not _is_same(fit):
            return refuse("seed", value, fit.reason)
    sent = {name: fit.value for name, fit in fits.items()}
    if len(sent) == 1:
        return decide("seed", value, DecisionKind.EXACT, sent)
    return decide("seed", value, DecisionKind.CONVERTED, sent, "Each of its steps has a seed.")


def _plan_strength(inputs: Inputs, value: float) -> Decision:
    field = inputs.first("strength")
    if field is None:
        return refuse(
            "strength", value, "The endpoint has no argument for the strength of a change."
        )
    if not inputs.is_listed("inverted_strength"):
        return fit_number(value, field.type, what="strength").into(
            "strength", value, field.api_name
        )
    fit = fit_number(round(1 - value, 6), field.type, what="strength")
    if fit.kind is DecisionKind.EXACT:
        fit = converted(fit.value, "There, 1 keeps the picture and 0 changes it.")
    return fit.into("strength", value, field.api_name)


def _plan_sound(inputs: Inputs, value: bool) -> Decision:
    field = inputs.first("sound")
    if field is None:
        reason = (
            "The endpoint has no switch for the sound, so nothing says whether there will be one."
        )
        return refuse("sound", value, reason)
    return exact(value).into("sound", value, field.api_name)


# -- formats ---------------------------------------------------------------------------------------


def _plan_format(inputs: Inputs, value: str) -> Decision:
    reason = "The endpoint has no argument for the format of its files."
    for field in inputs.all("format"):
        if field.type.struct is not None:
            decision = _format_property(field, value)
            if decision is not None:
                return decision
            continue
        type_ = field.type.item if field.type.item is not None else field.type
        if choices(type_) and not any(map(read_format, choices(type_))):
            continue  # the format of something else: of a response, of a shape
        fit = _fit_format(value, type_, field.default)
        if fit.kind is not DecisionKind.UNSUPPORTED:
            if field.type.item is not None:
                fit = converted([fit.value], "The argument is a list of formats, which gets one.")
            return fit.into("format", value, field.api_name)
        reason = fit.reason
    return refuse("format", value, reason)


def _format_property(field: FieldIR, value: str) -> Decision | None:
    """Return the decision where the format is a property of an object."""
    for inner in field.type.struct.fields if field.type.struct else ():
        if inner.api_name in {"format", "container", "codec"} and choices(inner.type):
            fit = _fit_format(value, inner.type, inner.default)
            if fit.kind is DecisionKind.UNSUPPORTED:
                return refuse("format", value, fit.reason)
            kind = DecisionKind.CONVERTED if fit.kind is DecisionKind.EXACT else fit.kind
            reason = fit.reason or "The format is a property of an object."
            return decide(
                "format", value, kind, {field.api_name: {inner.api_name: fit.value}}, reason
            )
    return None


def _fit_format(value: str, type_: TypeIR, default: Any) -> Fit:
    """Fit a format: the same by any of its names, else the one that contains it."""
    options = [each for each in choices(type_) if isinstance(each, str)]
    if not options:
        return exact(value)
    if value in options:
        return exact(value)
    word = value.strip().lower().lstrip(".")
    wanted = read_format(word)
    is_plain = not any(mark in word for mark in "_-")  # no rate and no codec are asked for, too
    for option in options:
        same = is_plain and wanted != "" and read_format(option) == wanted and option.isalnum()
        if same or option.lower() == word:
            return converted(option, f"The endpoint writes it {option!r}.")
    if not wanted:
        return unsupported(f"The endpoint has {listed(options)}.")
    fitting = [each for each in options if wanted in formats_in(each)]
    if not fitting:
        return unsupported(f"The endpoint has {listed(options)}.")
    chosen = default if default is not MISSING and default in fitting else _usual(fitting)
    if not is_plain:
        return nearest(chosen, f"The endpoint has {listed(options)}.")
    return converted(chosen, f"The endpoint writes it {chosen!r}.")


def _usual(options: Sequence[str]) -> str:
    """Return the variant of a format that most programs can open."""
    usual = ("h264", "_128", "_44100")
    return next((each for mark in usual for each in options if mark in each), options[0])


# -- LoRAs -----------------------------------------------------------------------------------------


def _plan_loras(inputs: Inputs, loras: Sequence[Lora]) -> Decision:
    field = inputs.first("loras")
    if field is None:
        return refuse("loras", loras, "The endpoint takes no LoRAs.")
    if field.type.kind is not Kind.LIST:
        return _one_lora(inputs, field, loras)
    item = field.type.item
    known = {each.api_name: each for each in (item.struct.fields if item and item.struct else ())}
    most = field.type.bounds.max_length
    if most is not None and len(loras) > most:
        return refuse("loras", loras, f"The endpoint takes at most {most} LoRAs.")
    if "path" not in known:
        return refuse("loras", loras, "The endpoint describes its LoRAs in another way; use extra.")
    items, worst = [], exact(None)
    for lora in loras:
        entry: dict[str, Any] = {"path": lora.path}
        if lora.scale is not None and "scale" in known:
            fit = fit_number(lora.scale, known["scale"].type, what="scale")
            worst = fit if not _is_same(fit) else worst
            entry["scale"] = fit.value
        items.append(entry)
    if worst.kind is DecisionKind.UNSUPPORTED:
        return refuse("loras", loras, worst.reason)
    return decide("loras", loras, worst.kind, {field.api_name: items}, worst.reason)


def _one_lora(inputs: Inputs, field: FieldIR, loras: Sequence[Lora]) -> Decision:
    """Return the decision where the endpoint takes one LoRA as two arguments."""
    if len(loras) > 1:
        return refuse("loras", loras, "The endpoint takes one LoRA.")
    sent: dict[str, Any] = {field.api_name: loras[0].path}
    if loras[0].scale is not None:
        scale = inputs.first("lora_scale")
        if scale is None:
            return refuse("loras", loras, "The endpoint has no argument for the scale of its LoRA.")
        fit = fit_number(loras[0].scale, scale.type, what="scale")
        if not _is_same(fit):
            return decide("loras", loras, fit.kind, sent, fit.reason)
        sent[scale.api_name] = fit.value
    return decide(
        "loras", loras, DecisionKind.CONVERTED, sent, "The LoRA is an argument of its own."
    )
