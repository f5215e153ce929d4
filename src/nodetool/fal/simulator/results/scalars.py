"""Numbers and texts for places of a result, told by their names and within their bounds."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

_SHARES = frozenset(
    ["score", "confidence", "probability", "prob", "similarity", "iou", "overlap", "share"]
)
#: Texts that programs read rather than people.
_CODES = {
    "finish_reason": "stop",
    "role": "assistant",
    "language": "en",
    "language_code": "en",
    "detected_language": "en",
    "target_lang": "en",
    "aspect_ratio": "16:9",
    "status": "succeeded",
    "error": "",
    "speaker": "SPEAKER_00",
    "speaker_id": "speaker_0",
    "embedding_b64": "AAAAAAAAgD8=",  # the numbers 0 and 1 as float32
}
_FORMATS = {
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "time": "03:04:05Z",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "duration": "PT5S",
}
_SHOWN = 120  # letters of a prompt that an answer repeats


def number(schema: Schema, name: str, rng: random.Random, whole: bool) -> int | float:
    """A number within the bounds of its schema.

    Without bounds whole numbers are 0 to 100 and others 0 to 1 (a share) or 0 to 10.
    """
    share = not _SHARES.isdisjoint(name.split("_"))
    low, high = bounds(schema, 0.0, 100.0 if whole else 1.0 if share else 10.0)
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        first, last = math.ceil(low / step), math.floor(high / step)
        found = rng.randint(first, max(first, last)) * step
        return int(found) if whole else found
    if whole:
        return rng.randint(math.ceil(low), max(math.ceil(low), math.floor(high)))
    rounded = round(rng.uniform(low, high), 4)
    return rounded if low <= rounded <= high else (low + high) / 2


def bounds(schema: Schema, low: float, high: float) -> tuple[float, float]:
    """The lowest and the highest number that a schema allows; the given ones where it is open."""
    lowest, highest = _bound(schema, "minimum", 1), _bound(schema, "maximum", -1)
    if lowest is None:
        lowest = low if highest is None or low <= highest else highest - (high - low)
    if highest is None:
        highest = high if lowest <= high else lowest + (high - low)
    return lowest, max(lowest, highest)


def _bound(schema: Schema, name: str, inwards: int) -> float | None:
    """A bound; one that is itself excluded is moved inwards a little."""
    value = schema.get(name)
    edge = schema.get(f"exclusive{name.capitalize()}")
    found = [float(v) for v in (value,) if isinstance(v, int | float) and not isinstance(v, bool)]
    if isinstance(edge, int | float) and not isinstance(edge, bool):
        small = 1.0 if schema.get("type") == "integer" and float(edge).is_integer() else 1e-3
        found.append(edge + inwards * small)
    if not found:
        return None
    return max(found) if inwards > 0 else min(found)


def text(schema: Schema, name: str, prompt: str, rng: random.Random) -> str:
    """A short text: a code where programs read it, else one that mentions the prompt.

    A ``pattern`` is not followed; fal's results have none.
    """
    made = _FORMATS.get(str(schema.get("format")))
    if schema.get("format") == "uuid":
        made = _uuid(rng)
    if made is None:
        made = _CODES.get(name)
    if made is None and (name == "id" or name.endswith("_id")):
        made = f"{rng.getrandbits(64):016x}"
    if made is None and name.endswith("prompt"):
        made = prompt
    if made is None:
        shown = prompt if len(prompt) <= _SHOWN else f"{prompt[:_SHOWN]}..."
        made = f"Simulated {name.replace('_', ' ')} for: {shown}".replace("  ", " ")
    low, high = schema.get("minLength"), schema.get("maxLength")
    if isinstance(high, int):
        made = made[:high]
    return made.ljust(low, ".") if isinstance(low, int) else made


def _uuid(rng: random.Random) -> str:
    digits = f"{rng.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def fits(value: Any, schema: Schema) -> bool:
    """Whether a text, a number or a truth value may stand where the schema is."""
    kind = schema.get("type")
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, str):
        low, high = schema.get("minLength", 0), schema.get("maxLength", len(value))
        return kind == "string" and low <= len(value) <= high and "format" not in schema
    if isinstance(value, int | float):
        if kind != "number" and not (kind == "integer" and float(value).is_integer()):
            return False
        low, high = _bound(schema, "minimum", 1), _bound(schema, "maximum", -1)
        return (low is None or low <= value) and (high is None or value <= high)
    return False


def as_type(value: Any, schema: Schema) -> Any:
    """A fact in the type that the schema has for it; None when it has none for it."""
    kind = schema.get("type")
    if kind == "string" and not isinstance(value, str):
        value = f"{value:g}" if isinstance(value, float) else str(value)
    elif kind == "integer" and isinstance(value, float):
        value = round(value)
    elif isinstance(value, float) and value.is_integer():
        value = int(value)  # as JSON from fal has it: 24, not 24.0
    return value if fits(value, schema) else None
