"""Place sizes: width, height, aspect ratio and resolution, however an endpoint takes them.

The ratio comes first: a picture of another shape is never the same picture. Sizes are exact only if
the pixels are.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from nodetool.fal.compiler.ir import MISSING, FieldIR, Kind, TypeIR
from nodetool.fal.planner.fit import (
    Fit,
    choices,
    converted,
    decide,
    exact,
    fit_number,
    fit_text,
    listed,
    nearest,
    refuse,
    unsupported,
)
from nodetool.fal.planner.plan import Decision, DecisionKind
from nodetool.fal.planner.roles import Inputs
from nodetool.fal.planner.spellings import (
    Resolution,
    is_near,
    ratio_text,
    read_pixels,
    read_ratio,
    read_resolution,
)

SETTINGS = ("width", "height", "aspect_ratio", "resolution")
#: pixels of a picture where only its shape is asked for
_USUAL_AREA = 1024 * 1024
#: how much wider or narrower a shape may be to count as near
_MAX_STRETCH = 1.5
_STEP = 8


@dataclass(frozen=True, slots=True)
class _Surfaces:
    """The arguments of an endpoint that have to do with its size.

    Attributes:
        box: takes presets or an object of width and height.
        sizes: takes one of a few sizes.
        width: pixels.
        height: pixels.
        text: a size such as ``1024x768`` as text.
        ratio: the shape alone.
        resolution: the size alone.
    """

    box: FieldIR | None
    sizes: FieldIR | None
    width: FieldIR | None
    height: FieldIR | None
    text: FieldIR | None
    ratio: FieldIR | None
    resolution: FieldIR | None


def plan_sizes(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about width, height, aspect ratio and resolution."""
    wanted = {name: asked[name] for name in SETTINGS if name in asked}
    if not wanted:
        return
    surfaces = _surfaces(inputs)
    ratio = read_ratio(wanted["aspect_ratio"]) if "aspect_ratio" in wanted else None
    sides = _asked_sides(wanted, ratio)
    if sides is not None:
        yield from _plan_pixels(surfaces, wanted, sides)
        return
    for name in ("width", "height"):
        if name in wanted:
            yield _plan_side(surfaces, name, wanted[name])
    if {"aspect_ratio", "resolution"} <= wanted.keys():
        yield from _plan_shape_and_resolution(surfaces, wanted, ratio)
    elif "aspect_ratio" in wanted:
        yield _plan_ratio(surfaces, wanted["aspect_ratio"], ratio)
    elif "resolution" in wanted:
        yield _plan_resolution(surfaces, wanted["resolution"])


def _surfaces(inputs: Inputs) -> _Surfaces:
    boxes = [f for f in inputs.all("size") if _box_struct(f.type) is not None]
    lists = [
        f
        for f in inputs.all("size")
        if f not in boxes and f.type.kind is Kind.ENUM and any(map(read_pixels, choices(f.type)))
    ]
    texts = [f for f in inputs.all("aspect_ratio") if _is_size_text(f)]
    ratios = [f for f in inputs.all("aspect_ratio") if _is_ratio(f) and f not in texts]
    resolutions = [f for f in inputs.all("resolution") if f not in boxes and f not in lists]
    width, height = inputs.first("width"), inputs.first("height")
    both = width is not None and height is not None
    return _Surfaces(
        box=next(iter(boxes), None),
        sizes=next(iter(lists), None),
        width=width if both else None,
        height=height if both else None,
        text=next(iter(texts), None),
        ratio=next(iter(ratios), None),
        resolution=next(iter(resolutions), None),
    )


def _is_size_text(field: FieldIR) -> bool:
    """Return whether a text is a size in pixels, as its default is."""
    return field.type.kind is Kind.STR and read_pixels(field.default) is not None


def _is_ratio(field: FieldIR) -> bool:
    if field.type.struct is not None:
        return any(each.api_name == "ratio" for each in field.type.struct.fields)
    options = choices(field.type)
    if options:
        return any(isinstance(o, str) and read_ratio(o) and not read_pixels(o) for o in options)
    return field.type.kind is Kind.STR and field.api_name == "aspect_ratio"


def _box_struct(type_: TypeIR) -> TypeIR | None:
    """Return the object of width and height among the alternatives of a type."""
    for member in (type_, *type_.members):
        names = {each.api_name for each in member.struct.fields} if member.struct else set()
        if {"width", "height"} <= names:
            return member
    return None


# -- a size in pixels ------------------------------------------------------------------------------


def _asked_sides(wanted: Mapping[str, Any], ratio: Fraction | None) -> tuple[int, int] | None:
    """Return the size in pixels that was asked for, if it was."""
    width, height = wanted.get("width"), wanted.get("height")
    if any(each is not None and each < 1 for each in (width, height)):
        return None
    if width and height:
        return width, height
    if ratio is not None and width:
        return width, max(1, round(width / ratio))
    if ratio is not None and height:
        return max(1, round(height * ratio)), height
    return read_pixels(wanted.get("resolution")) if not width and not height else None


def _plan_pixels(
    surfaces: _Surfaces, wanted: Mapping[str, Any], sides: tuple[int, int]
) -> Iterator[Decision]:
    """Yield the decisions where a size in pixels is asked for."""
    conflicts = dict(_conflicts(wanted, sides))
    rest = {name: value for name, value in wanted.items() if name not in conflicts}
    kind, sent, reason = _fit_pixels(surfaces, *sides)
    for name, value in rest.items():
        if kind is DecisionKind.EXACT and name in {"aspect_ratio", "resolution"}:
            yield decide(name, value, DecisionKind.CONVERTED, sent, "The size in pixels has it.")
        else:
            yield decide(name, value, kind, sent, reason)
    for name, why in conflicts.items():
        yield refuse(name, wanted[name], why)


def _conflicts(wanted: Mapping[str, Any], sides: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """Yield the settings that contradict the size in pixels, and why."""
    width, height = sides
    size = f"{width}x{height}"
    shape = Fraction(width, height)
    if (text := wanted.get("aspect_ratio")) is not None:
        ratio = read_ratio(text)
        if ratio is None:
            yield "aspect_ratio", f"{text!r} is no ratio that could be compared with {size}."
        elif not is_near(float(shape), float(ratio)):
            yield "aspect_ratio", f"{size} is {ratio_text(shape)}, which contradicts {text}."
    if (text := wanted.get("resolution")) is not None and read_pixels(text) != sides:
        resolution = read_resolution(text)
        if resolution is None or not resolution.is_size(*sides):
            yield "resolution", f"{size} is not {text}."


def _fit_pixels(
    surfaces: _Surfaces, width: int, height: int
) -> tuple[DecisionKind, dict[str, Any], str]:
    """Return how a size in pixels is sent: kind, arguments, reason."""
    if surfaces.box is not None:
        fit = _fit_box(width, height, surfaces.box.type)
        return fit.kind, {surfaces.box.api_name: fit.value}, fit.reason
    if surfaces.width is not None and surfaces.height is not None:
        fit = _fit_sides(width, height, surfaces.width.type, surfaces.height.type)
        names = (surfaces.width.api_name, surfaces.height.api_name)
        return fit.kind, dict(zip(names, fit.value, strict=True)), fit.reason
    if surfaces.sizes is not None:
        fit = _fit_size_choice(width, height, surfaces.sizes.type)
        return fit.kind, _sent(surfaces.sizes, fit), fit.reason
    if surfaces.text is not None:
        size = f"{width}x{height}"
        sent = {surfaces.text.api_name: size}
        return DecisionKind.CONVERTED, sent, f"The endpoint writes it {size!r}."
    if surfaces.ratio is not None:
        return _fit_by_ratio(surfaces, surfaces.ratio, width, height)
    if surfaces.resolution is not None:
        resolution = _nearest_resolution(width, height, surfaces.resolution.type)
        if resolution is not None:
            sent = {surfaces.resolution.api_name: resolution}
            reason = "The endpoint takes a resolution only; its shape is that of its input."
            return DecisionKind.NEAREST, sent, reason
    return DecisionKind.UNSUPPORTED, {}, "The endpoint has no argument for its size."


def _fit_box(width: int, height: int, type_: TypeIR) -> Fit:
    """Fit a size to an object of width and height."""
    struct = _box_struct(type_)
    types = {
        each.api_name: each.type
        for each in (struct.struct.fields if struct and struct.struct else ())
    }
    fit = _fit_sides(width, height, types["width"], types["height"])
    return Fit(fit.kind, {"width": fit.value[0], "height": fit.value[1]}, fit.reason)


def _fit_sides(width: int, height: int, wide: TypeIR, high: TypeIR) -> Fit:
    """Fit both sides to their bounds and steps, keeping the ratio where one is out of bounds."""
    scale = 1.0
    for side, type_ in ((width, wide), (height, high)):
        limits = type_.bounds
        if limits.le is not None and side * scale > limits.le:
            scale = limits.le / side
        elif limits.ge is not None and side * scale < limits.ge:
            scale = limits.ge / side
    scaled = [max(1, round(width * scale)), max(1, round(height * scale))]
    fits = [fit_number(side, type_) for side, type_ in zip(scaled, (wide, high), strict=True)]
    sent = (fits[0].value, fits[1].value)
    if sent == (width, height):
        return exact(sent)
    limits_text = next((fit.reason for fit in fits if fit.reason), "A side is out of its bounds.")
    return nearest(sent, f"It becomes {sent[0]}x{sent[1]}: {limits_text}")


def _fit_size_choice(width: int, height: int, type_: TypeIR) -> Fit:
    """Fit a size to one of a few sizes: the nearest in shape, then in size."""
    options = [(value, pixels) for value in choices(type_) if (pixels := read_pixels(value))]
    shape = width / height

    def distance(option: tuple[Any, tuple[int, int]]) -> tuple[float, float]:
        wide, high = option[1]
        stretch = abs(math.log(wide / high / shape))
        return round(stretch, 3), abs(math.log(wide * high / (width * height)))

    value, pixels = min(options, key=distance)
    if pixels == (width, height):
        return converted(value, f"The endpoint calls it {value!r}.")
    if not _is_near_shape(pixels[0] / pixels[1], shape):
        return unsupported(f"The endpoint has only {listed(v for v, _ in options)}.")
    return nearest(value, f"The endpoint has only {listed(v for v, _ in options)}.")


def _fit_by_ratio(
    surfaces: _Surfaces, field: FieldIR, width: int, height: int
) -> tuple[DecisionKind, dict[str, Any], str]:
    """Return how a size is sent as a shape and, where there is one, a resolution."""
    shape = Fraction(width, height)
    fit = _fit_ratio(ratio_text(shape), shape, field.type)
    sent = _sent(field, fit)
    if fit.kind is DecisionKind.UNSUPPORTED:
        return fit.kind, {}, fit.reason
    if surfaces.resolution is None:
        reason = "The endpoint takes the shape only; how many pixels it has is up to the model."
        return (
            DecisionKind.NEAREST,
            sent,
            fit.reason if fit.kind is DecisionKind.NEAREST else reason,
        )
    resolution = _nearest_resolution(width, height, surfaces.resolution.type)
    if resolution is None:
        return DecisionKind.NEAREST, sent, "The endpoint has no resolution like it."
    sent[surfaces.resolution.api_name] = resolution
    known = read_resolution(resolution)
    if fit.kind is DecisionKind.NEAREST:
        return fit.kind, sent, fit.reason
    if known is None or not known.is_size(width, height):
        return DecisionKind.NEAREST, sent, f"The endpoint's nearest resolution is {resolution}."
    name = sent[field.api_name]
    return DecisionKind.CONVERTED, sent, f"The endpoint calls it {name} in {resolution}."


def _nearest_resolution(width: int, height: int, type_: TypeIR) -> Any:
    """Return the choice whose size is nearest, or None if there is none to compare with."""
    options = [(value, found) for value in choices(type_) if (found := read_resolution(value))]
    shape = Fraction(width, height)

    def distance(option: tuple[Any, Resolution]) -> tuple[bool, float]:
        wide, high = option[1].size(shape)
        return not option[1].is_size(width, height), abs(math.log(wide * high / (width * height)))

    return min(options, key=distance)[0] if options else None


def _plan_side(surfaces: _Surfaces, name: str, value: int) -> Decision:
    """Return the decision about one side without the other."""
    if value < 1:
        return refuse(name, value, "A side has at least one pixel.")
    field = surfaces.width if name == "width" else surfaces.height
    if field is not None:
        return fit_number(value, field.type, what=name).into(name, value, field.api_name)
    other = "height" if name == "width" else "width"
    if surfaces == _Surfaces(*[None] * 7):
        return refuse(name, value, "The endpoint has no argument for its size.")
    return refuse(name, value, f"The endpoint needs the {other}, or an aspect ratio, as well.")


# -- a shape, a resolution -------------------------------------------------------------------------


def _plan_shape_and_resolution(
    surfaces: _Surfaces, wanted: Mapping[str, Any], ratio: Fraction | None
) -> Iterator[Decision]:
    """Yield the decisions where both are asked for: as pixels if the endpoint has no words for them."""
    text, resolution = wanted["aspect_ratio"], read_resolution(wanted["resolution"])
    own_words = surfaces.ratio is not None and surfaces.resolution is not None
    takes_pixels = any((surfaces.box, surfaces.width, surfaces.text))
    if own_words or not takes_pixels or ratio is None or resolution is None or not resolution.unit:
        yield _plan_ratio(surfaces, text, ratio)
        yield _plan_resolution(surfaces, wanted["resolution"])
        return
    kind, sent, reason = _fit_pixels(surfaces, *resolution.size(ratio))
    if kind is DecisionKind.EXACT:
        kind, reason = DecisionKind.CONVERTED, "The endpoint takes width and height."
    for name in ("aspect_ratio", "resolution"):
        yield decide(name, wanted[name], kind, sent, reason)


def _plan_ratio(surfaces: _Surfaces, text: str, ratio: Fraction | None) -> Decision:
    setting = "aspect_ratio"
    for field in (surfaces.ratio, surfaces.box, surfaces.sizes):
        if field is not None and text in choices(field.type):
            return exact(text).into(setting, text, field.api_name)
    if surfaces.ratio is not None:
        fit = _fit_ratio(text, ratio, surfaces.ratio.type)
        sent = _sent(surfaces.ratio, fit)
        if fit.kind is DecisionKind.EXACT and surfaces.ratio.type.struct is not None:
            fit = converted(fit.value, "The ratio is a property of an object.")
        return decide(setting, text, fit.kind, sent, fit.reason)
    if ratio is None:
        return refuse(setting, text, "It is no ratio that the endpoint knows.")
    if surfaces.box is not None:
        return _shape_of_box(text, ratio, surfaces.box)
    if surfaces.width is not None or surfaces.text is not None:
        sides = _sides_of(ratio, _USUAL_AREA)
        kind, sent, reason = _fit_pixels(surfaces, *sides)
        if kind is DecisionKind.EXACT:
            kind, reason = DecisionKind.CONVERTED, "The endpoint takes width and height."
        return decide(setting, text, kind, sent, reason)
    if surfaces.sizes is not None:
        fit = _fit_ratio(text, ratio, surfaces.sizes.type)
        return fit.into(setting, text, surfaces.sizes.api_name)
    return refuse(setting, text, "The endpoint has no argument for the shape of its result.")


def _shape_of_box(text: str, ratio: Fraction, field: FieldIR) -> Decision:
    """Return the decision about a shape where presets and an object are accepted."""
    fit = _fit_ratio(text, ratio, field.type, near=False)
    if fit.kind is not DecisionKind.UNSUPPORTED:
        return fit.into("aspect_ratio", text, field.api_name)
    default = field.default if field.default is not MISSING else None
    known = read_pixels(default)
    if isinstance(default, Mapping):
        known = (default.get("width", 1024), default.get("height", 1024))
    fit = _fit_box(*_sides_of(ratio, known[0] * known[1] if known else _USUAL_AREA), field.type)
    if fit.kind is DecisionKind.EXACT:
        fit = converted(fit.value, "The endpoint takes width and height.")
    return fit.into("aspect_ratio", text, field.api_name)


def _fit_ratio(text: str, ratio: Fraction | None, type_: TypeIR, *, near: bool = True) -> Fit:
    """Fit a shape to the choices of an argument.

    Args:
        text: as it was asked for.
        ratio: what it means; None if it is not known.
        type_: of the argument.
        near: whether a shape that is only near counts.
    """
    if type_.struct is not None and (inner := _ratio_property(type_)) is not None:
        return _fit_ratio(text, ratio, inner.type, near=near)
    options = choices(type_)
    if text in options:
        return exact(text)
    if type_.kind is Kind.STR or any(member.kind is Kind.STR for member in type_.members):
        if ratio is None:
            return unsupported(f"{text!r} is no ratio.")
        return _spelled(text, ratio_text(ratio))
    known = [(each, r) for each in options if isinstance(each, str) and (r := read_ratio(each))]
    if ratio is None or not known:
        return unsupported(f"The endpoint has only {listed(options)}.")
    shape = float(ratio)
    value, found = min(known, key=lambda each: round(abs(math.log(float(each[1]) / shape)), 4))
    if is_near(float(found), shape):
        return converted(value, f"The endpoint calls it {value!r}.")
    if near and _is_near_shape(float(found), shape):
        return nearest(value, f"The endpoint has only {listed(options)}.")
    return unsupported(f"The endpoint has only {listed(options)}.")


def _spelled(text: str, usual: str) -> Fit:
    return exact(text) if text == usual else converted(usual, f"The endpoint writes it {usual!r}.")


def _plan_resolution(surfaces: _Surfaces, value: str) -> Decision:
    setting = "resolution"
    fields = [f for f in (surfaces.resolution, surfaces.box, surfaces.sizes) if f is not None]
    for field in fields:
        if value in choices(field.type):
            return exact(value).into(setting, value, field.api_name)
    if surfaces.resolution is not None:
        fit = _fit_resolution(value, surfaces.resolution.type)
        return fit.into(setting, value, surfaces.resolution.api_name)
    wanted = read_resolution(value)
    if surfaces.box is not None and wanted is not None:
        for option in choices(surfaces.box.type):
            if read_resolution(str(option).removeprefix("auto_")) == wanted:
                fit = converted(option, f"The endpoint calls it {option!r}.")
                return fit.into(setting, value, surfaces.box.api_name)
    if surfaces.box is not None or surfaces.width is not None:
        return refuse(setting, value, "The endpoint needs an aspect ratio, or a size, as well.")
    return refuse(setting, value, "The endpoint has no argument for the resolution.")


def _fit_resolution(value: str, type_: TypeIR) -> Fit:
    """Fit a resolution to the choices of an argument; the nearest one is always near."""
    options = choices(type_)
    if not options:
        return fit_text(value, type_)
    for option in options:
        if str(option).lower() == value.strip().lower():
            return converted(option, f"The endpoint writes it {option!r}.")
    wanted = read_resolution(value)
    known = [(option, found) for option in options if (found := read_resolution(option))]
    if wanted is None or not known:
        return unsupported(f"The endpoint has only {listed(options)}.")
    for option, found in known:
        same = found.number == wanted.number and "" in {found.unit, wanted.unit}
        if found == wanted or same or {found.lines(), wanted.lines()} in ({2160}, {4320}):
            return converted(option, f"The endpoint writes it {option!r}.")
    option, _ = min(known, key=lambda each: abs(math.log(each[1].lines() / wanted.lines())))
    return nearest(option, f"The endpoint has only {listed(options)}.")


# -- helpers ---------------------------------------------------------------------------------------


def _sent(field: FieldIR, fit: Fit) -> dict[str, Any]:
    """Return the argument of a fit, in its object where the argument is one."""
    if fit.kind is DecisionKind.UNSUPPORTED:
        return {}
    inner = _ratio_property(field.type)
    return {field.api_name: {inner.api_name: fit.value} if inner is not None else fit.value}


def _ratio_property(type_: TypeIR) -> FieldIR | None:
    fields: Sequence[FieldIR] = type_.struct.fields if type_.struct is not None else ()
    return next((each for each in fields if each.api_name == "ratio"), None)


def _is_near_shape(one: float, other: float) -> bool:
    """Return whether a shape can stand for another one: never an upright one for a wide one."""
    flipped = (one - 1) * (other - 1) < 0
    return not flipped and max(one / other, other / one) <= _MAX_STRETCH


def _sides_of(ratio: Fraction, area: int) -> tuple[int, int]:
    """Return a size of exactly this shape, of at most this area, in steps that models like."""
    simple = ratio.limit_denominator(50)
    for step in (_STEP, 1):
        cell = simple.numerator * simple.denominator * step * step
        count = math.isqrt(max(0, area // cell))
        if count:
            return simple.numerator * step * count, simple.denominator * step * count
    return simple.numerator, simple.denominator
