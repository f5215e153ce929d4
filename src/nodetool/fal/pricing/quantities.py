"""How many units of its price a request takes, from its arguments."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.pricing.arguments import Arguments, UnknownQuantityError, to_fraction

#: ``5 seconds``, ``1000 characters``, ``1m tokens``: how many make one unit, and what they are
_UNIT = re.compile(r"(?:(\d+(?:\.\d+)?)([km]?)\s+)?(\S.*)", re.IGNORECASE)
_FACTORS = {"": 1, "k": 1000, "m": 1_000_000}
_SECONDS = re.compile(r"(\d+(?:\.\d+)?) ?(?:s|sec|seconds?)?")
_SIZE = re.compile(r"(\d+)\s?[x×*]\s?(\d+)")
_MEGAPIXEL = 1_000_000


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many units a request takes.

    Attributes:
        low: at least; exact.
        high: at most.
        text: the quantity in words, such as ``2 images (num_images)``.
    """

    low: Fraction
    high: Fraction
    text: str

    def times(self, factor: Fraction) -> Quantity:
        """Return the quantity in another unit."""
        return Quantity(self.low * factor, self.high * factor, self.text)


def quantity_of(unit: str, endpoint_id: str, arguments: Arguments) -> Quantity:
    """Return how many units a request takes.

    Args:
        unit: as fal writes it.
        endpoint_id: fal's id.
        arguments: of the request.

    Raises:
        UnknownQuantityError: it cannot be known before the request is made; the message says why.
    """
    rules = _rules()
    per, name = parse_unit(unit)
    unknown = rules["unknown_endpoints"].get(endpoint_id) or rules["unknown_units"].get(name)
    if unknown:
        raise UnknownQuantityError(unknown)
    counter = _COUNTERS.get(name) or _COUNTERS.get(f"{name}s")
    if counter is None:
        raise UnknownQuantityError(f"nothing says how many {unit[:60]} a request takes")
    quantity = counter(arguments).times(1 / per)
    if quantity.low <= 0:
        raise UnknownQuantityError("there is nothing to count yet")
    return quantity


def parse_unit(unit: str) -> tuple[Fraction, str]:
    """Return how many of something make one unit, and what: ``5 seconds`` -> 5, ``seconds``.

    A bare number is a unit that nobody names.
    """
    unit = " ".join(unit.casefold().split())
    match = _UNIT.fullmatch(unit)
    if match is None or unit.isdigit():
        return Fraction(1), ""
    count, factor, name = match.groups()
    per = Fraction(count or 1) * _FACTORS[factor or ""]
    return (per, name) if per else (Fraction(1), "")


def single_price_arguments(arguments: Arguments) -> list[str]:
    """Return the arguments that may change a price although only one is listed."""
    return [name for name in _rules()["single_price"] if arguments.first_of([name])]


def determining_arguments() -> frozenset[str]:
    """Return the names of all arguments that a price may depend on."""
    rules = _rules()
    lists = ("counts", "durations", "frames", "frame_rates", "follows_input", "texts", "steps")
    sides = {name for pair in rules["sides"] for name in pair}
    return frozenset({*sides, *rules["sizes"], "max_images"}.union(*(rules[key] for key in lists)))


@cache
def _rules() -> Mapping[str, Any]:
    file = Path(__file__).with_suffix(".toml")
    return tomllib.loads(file.read_text("utf-8"))


# -- counters: arguments -> quantity ----------------------------------------------------------


def _count(arguments: Arguments, noun: str) -> Quantity:
    """Return how many results a request has: as an argument says, else one."""
    name = arguments.first_of(_rules()["counts"])
    if not name:
        return Quantity(Fraction(1), Fraction(1), f"1 {noun}")
    number = arguments.number(name)
    return Quantity(number, number, f"{_plural(number, noun)} ({name})")


def _images(arguments: Arguments) -> Quantity:
    """Return how many images a request has; with ``max_images``, each of them may be several."""
    images = _count(arguments, "image")
    if not arguments.first_of(["max_images"]):
        return images
    most = arguments.number("max_images")
    if most == 1:
        return images
    text = f"{images.text}, each up to {_plural(most, 'image')} (max_images)"
    return Quantity(images.low, images.high * most, text)


def _generations(arguments: Arguments) -> Quantity:
    """Return how many generations a request is: nothing says whether several results are one."""
    results = _count(arguments, "generation")
    if results.low == 1:
        return results
    name = arguments.first_of(_rules()["counts"])
    text = f"1 to {_plural(results.high, 'generation')} ({name})"
    return Quantity(Fraction(1), results.high, text)


def _one(noun: str) -> Callable[[Arguments], Quantity]:
    """Return a counter of what a request always is one of."""
    return lambda arguments: Quantity(Fraction(1), Fraction(1), f"1 {noun}")


def _seconds(arguments: Arguments) -> Quantity:
    """Return the length of the result in seconds; times 1 to the number of results."""
    length, text = _length(arguments)
    results = _generations(arguments)
    if results.high > 1:
        text += f", for 1 to {_number(results.high)} results"
    return Quantity(length, length * results.high, text)


def _length(arguments: Arguments) -> tuple[Fraction, str]:
    """Return the length of one result in seconds, and how it is known.

    Raises:
        UnknownQuantityError: no argument says it.
    """
    rules = _rules()
    name = arguments.first_of(rules["durations"])
    if name:
        value = arguments.value(name)
        match = _SECONDS.fullmatch(str(value).strip().casefold())
        seconds = Fraction(match[1]) if match and not isinstance(value, bool) else Fraction(0)
        if seconds > 0:
            return seconds, f"{_number(seconds)} s ({name})"
        reason = "is not set and has no default" if value is None else "says no length in seconds"
        raise UnknownQuantityError(f"{name} {reason}")
    frames, rate = arguments.first_of(rules["frames"]), arguments.first_of(rules["frame_rates"])
    if arguments.is_required("audio"):
        raise UnknownQuantityError("the length of the audio decides")
    follows = [name for name in rules["follows_input"] if arguments.first_of([name])]
    if any(arguments.is_on(name) for name in follows):
        raise UnknownQuantityError("the length of the video that is sent decides")
    if frames and rate:
        seconds = arguments.number(frames) / arguments.number(rate)
        how = f"{_number(arguments.number(frames))} frames at {_number(arguments.number(rate))}/s"
        return seconds, f"{_number(seconds)} s ({how})"
    if frames:
        raise UnknownQuantityError("no argument says how many frames make a second")
    if arguments.is_required("video"):
        raise UnknownQuantityError("the length of the video that is sent decides")
    raise UnknownQuantityError("no argument says how long the result is")


def _minutes(arguments: Arguments) -> Quantity:
    return _seconds(arguments).times(Fraction(1, 60))


def _megapixels(arguments: Arguments) -> Quantity:
    """Return the megapixels (a million pixels each) of all images together."""
    if arguments.endpoint is not None and "image" not in arguments.endpoint.output_kinds:
        raise UnknownQuantityError("nothing says how the frames of a video are counted")
    width, height, text = _size(arguments)
    images = _images(arguments)
    pixels = width * height / _MEGAPIXEL
    return Quantity(images.low * pixels, images.high * pixels, f"{images.text} of {text}")


def _size(arguments: Arguments) -> tuple[Fraction, Fraction, str]:
    """Return width and height of an image in pixels, and how they are known.

    Raises:
        UnknownQuantityError: no argument says them.
    """
    rules = _rules()
    name = arguments.first_of(rules["sizes"])
    if name:
        width, height = _parse_size(arguments, name)
        return width, height, f"{_number(width)} x {_number(height)} pixels ({name})"
    for wide, high in rules["sides"]:
        if arguments.first_of([wide]) and arguments.first_of([high]):
            width, height = arguments.number(wide), arguments.number(high)
            return width, height, f"{_number(width)} x {_number(height)} pixels"
    raise UnknownQuantityError("no argument says how many pixels the result has")


def _parse_size(arguments: Arguments, name: str) -> tuple[Fraction, Fraction]:
    value = arguments.value(name)
    sides: list[Any] = [None, None]
    if isinstance(value, Mapping):
        parts = ("width", "height")
        sides = [value.get(part) or arguments.property_default(name, part) for part in parts]
    elif isinstance(value, str):
        match = _SIZE.fullmatch(value)
        sides = list(match.groups()) if match else list(_rules()["presets"].get(value, sides))
    width, height = map(to_fraction, sides)
    if not width or not height or width < 0 or height < 0:
        reason = "is not set and has no default" if value is None else "says no width and height"
        raise UnknownQuantityError(f"{name} {reason}")
    return width, height


def _characters(arguments: Arguments) -> Quantity:
    """Return how many characters are spoken."""
    if arguments.endpoint is not None and "audio" not in arguments.endpoint.output_kinds:
        raise UnknownQuantityError("nothing says which text is counted")
    name = arguments.first_of(_rules()["texts"])
    if not name:
        raise UnknownQuantityError("no argument has the text that is counted")
    count = Fraction(_text_length(arguments.value(name)))
    if not count:
        raise UnknownQuantityError(f"{name} is not set")
    return Quantity(count, count, f"{_plural(count, 'character')} ({name})")


def _text_length(value: Any) -> int:
    """Return how many characters a text has, or all texts of a list of texts or objects with one."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, Mapping):
        return _text_length(value.get("text"))
    return sum(map(_text_length, value)) if isinstance(value, list) else 0


def _steps(arguments: Arguments) -> Quantity:
    name = arguments.first_of(_rules()["steps"])
    if not name:
        raise UnknownQuantityError("no argument says how many steps there are")
    number = arguments.number(name)
    return Quantity(number, number, f"{_plural(number, 'step')} ({name})")


#: what a unit counts -> function that counts it
_COUNTERS: Mapping[str, Callable[[Arguments], Quantity]] = {
    "images": _images,
    "videos": lambda arguments: _count(arguments, "video"),
    "audios": lambda arguments: _count(arguments, "audio file"),
    "generations": _generations,
    "requests": _one("request"),
    "trainings": _one("training"),
    "cloned voices": _one("cloned voice"),
    "megapixels": _megapixels,
    "seconds": _seconds,
    "minutes": _minutes,
    "characters": _characters,
    "steps": _steps,
}


def _plural(number: Fraction, noun: str) -> str:
    return f"{_number(number)} {noun}{'' if number == 1 else 's'}"


def _number(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"{float(value):.6g}"
