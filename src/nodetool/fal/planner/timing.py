"""Place times: duration, number of frames and frames per second, each of which may stand for another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from nodetool.fal.compiler.ir import MISSING, FieldIR
from nodetool.fal.planner.fit import Fit, converted, fit_number, nearest, refuse
from nodetool.fal.planner.plan import Decision, DecisionKind
from nodetool.fal.planner.roles import Inputs

SETTINGS = ("duration", "frames", "fps")


def plan_times(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about duration, frames and frames per second."""
    wanted = {name: asked[name] for name in SETTINGS if name in asked}
    seconds, count = inputs.first("duration"), inputs.first("frames")
    if "fps" in wanted:
        yield _plan_fps(inputs, wanted["fps"])
    rate = _rate(inputs, wanted.get("fps"))
    if "frames" in wanted:
        yield _plan_frames(wanted, seconds, count, rate)
    if "duration" in wanted:
        yield _plan_duration(wanted, seconds, count, rate)


def _plan_fps(inputs: Inputs, value: float) -> Decision:
    field = inputs.first("fps")
    if field is None:
        return refuse("fps", value, "The endpoint has no argument for frames per second.")
    return fit_number(value, field.type, what="frame rate").into("fps", value, field.api_name)


def _rate(inputs: Inputs, asked: float | None) -> float | None:
    """Return the frames per second that the result will have, if that is known."""
    field = inputs.first("fps")
    if field is None:
        return None
    if asked is not None:
        fit = fit_number(asked, field.type)
        return _number(fit.value) if fit.kind is not DecisionKind.UNSUPPORTED else None
    return None if field.default is MISSING else _number(field.default)


def _number(value: Any) -> float | None:
    try:
        number = float(str(value).removesuffix("fps"))
    except ValueError:
        return None
    return number if number > 0 else None


def _plan_duration(
    wanted: Mapping[str, Any], field: FieldIR | None, count: FieldIR | None, rate: float | None
) -> Decision:
    value = wanted["duration"]
    if value <= 0:
        return refuse("duration", value, "A duration is more than 0 seconds.")
    if field is not None:
        scale = 1000 if field.api_name.endswith("_ms") else 1
        fit = fit_number(value, field.type, scale=scale, what="duration")
        return fit.into("duration", value, field.api_name)
    if count is None:
        return refuse("duration", value, "The endpoint has no argument for the duration.")
    if rate is None:
        reason = "The endpoint counts frames, and nothing says how many it shows in a second."
        return refuse("duration", value, reason)
    if value != value or value * rate > 10**6:
        return refuse("duration", value, "The duration must be a number of seconds.")
    if "frames" in wanted:
        return _same_time(wanted["frames"] / rate, value, count, wanted["frames"], rate)
    return _whole_frames(value * rate, count, rate).into("duration", value, count.api_name)


def _same_time(seconds: float, value: float, count: FieldIR, frames: int, rate: float) -> Decision:
    """Return the decision about a duration beside a number of frames, which comes first."""
    fit = fit_number(frames, count.type)
    if abs(seconds - value) * rate > 1:
        reason = f"{frames} frames at {rate:g} a second last {seconds:g} s, not {value:g} s."
        return refuse("duration", value, reason)
    kind = DecisionKind.CONVERTED if fit.kind is DecisionKind.EXACT else fit.kind
    return Fit(kind, fit.value, f"{frames} frames at {rate:g} a second last as long.").into(
        "duration", value, count.api_name
    )


def _whole_frames(frames: float, count: FieldIR, rate: float) -> Fit:
    """Fit a duration to a number of frames: one frame more or less is the same time."""
    fit = fit_number(round(frames), count.type, what="number of frames")
    if fit.kind is DecisionKind.UNSUPPORTED:
        return fit
    sent = float(fit.value)
    if abs(sent - frames) <= 1:
        return converted(fit.value, f"The endpoint counts frames, {rate:g} a second.")
    return nearest(fit.value, f"{fit.value} frames at {rate:g} a second last {sent / rate:.4g} s.")


def _plan_frames(
    wanted: Mapping[str, Any], seconds: FieldIR | None, field: FieldIR | None, rate: float | None
) -> Decision:
    value = wanted["frames"]
    if value < 1:
        return refuse("frames", value, "There is at least one frame.")
    if field is not None:
        return fit_number(value, field.type, what="number of frames").into(
            "frames", value, field.api_name
        )
    if seconds is None:
        return refuse("frames", value, "The endpoint has no argument for the number of frames.")
    if rate is None:
        reason = "The endpoint counts seconds, and nothing says how many frames one has."
        return refuse("frames", value, reason)
    time = value / rate
    if "duration" in wanted and abs(time - wanted["duration"]) * rate > 1:
        reason = (
            f"{value} frames at {rate:g} a second last {time:g} s, not {wanted['duration']:g} s."
        )
        return refuse("frames", value, reason)
    scale = 1000 if seconds.api_name.endswith("_ms") else 1
    fit = fit_number(wanted.get("duration", time), seconds.type, scale=scale, what="duration")
    if fit.kind is DecisionKind.EXACT:
        fit = converted(fit.value, f"The endpoint counts seconds, of {rate:g} frames.")
    return fit.into("frames", value, seconds.api_name)
