"""Numbers and strings for properties of a result, chosen by name and within bounds."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

_SHARES = frozenset(
    ["score", "confidence", "probability", "prob", "similarity", "iou", "overlap", "share"]
)
#: Strings that programs read rather than people.
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
_MAX_PROMPT = 120  # characters of a prompt that a result repeats


def number(schema: Schema, name: str, rng: random.Random, whole: bool) -> int | float:
    """Return a number within the bounds of its schema.

    Without bounds integers are 0 to 100 and others 0 to 1 (a share) or 0 to 10.
    """
    share = not _SHARES.isdisjoint(name.split("_"))
    low, high = bounds(schema, 0.0, 100.0 if whole else 1.0 if share else 10.0)
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        first, last = math.ceil(low / step), math.floor(high / step)
        multiple = rng.randint(first, max(first, last)) * step
        return int(multiple) if whole else multiple
    if whole:
        return rng.randint(math.ceil(low), max(math.ceil(low), math.floor(high)))
    rounded = round(rng.uniform(low, high), 4)
    return rounded if low <= rounded <= high else (low + high) / 2


def bounds(schema: Schema, low: float, high: float) -> tuple[float, float]:
    """Return the lowest and the highest number that a schema allows; the given ones by default."""
    lowest, highest = _bound(schema, "minimum", 1), _bound(schema, "maximum", -1)
    if lowest is None:
        lowest = low if highest is None or low <= highest else highest - (high - low)
    if highest is None:
        highest = high if lowest <= high else lowest + (high - low)
    return lowest, max(lowest, highest)


def _bound(schema: Schema, name: str, inwards: int) -> float | None:
    """Return a bound; an exclusive one is moved inwards a little."""
    value = schema.get(name)
    edge = schema.get(f"exclusive{name.capitalize()}")
    limits = [float(v) for v in (value,) if isinstance(v, int | float) and not isinstance(v, bool)]
    if isinstance(edge, int | float) and not isinstance(edge, bool):
        small = 1.0 if schema.get("type") == "integer" and float(edge).is_integer() else 1e-3
        limits.append(edge + inwards * small)
    if not limits:
        return None
    return max(limits) if inwards > 0 else min(limits)


def text(schema: Schema, name: str, prompt: str, rng: random.Random) -> str:
    """Return a short string: a code where programs read it, else one that mentions the prompt.

    A ``pattern`` is ignored; fal's results have none.
    """
    result = _FORMATS.get(str(schema.get("format")))
    if schema.get("format") == "uuid":
        result = _uuid(rng)
    if result is None:
        result = _CODES.get(name)
    if result is None and (name == "id" or name.endswith("_id")):
        result = f"{rng.getrandbits(64):016x}"
    if result is None and name.endswith("prompt"):
        result = prompt
    if result is None:
        excerpt = prompt if len(prompt) <= _MAX_PROMPT else f"{prompt[:_MAX_PROMPT]}..."
        result = f"Simulated {name.replace('_', ' ')} for: {excerpt}".replace("  ", " ")
    low, high = schema.get("minLength"), schema.get("maxLength")
    if isinstance(high, int):
        result = result[:high]
    return result.ljust(low, ".") if isinstance(low, int) else result


def _uuid(rng: random.Random) -> str:
    digits = f"{rng.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def is_valid_value(value: Any, schema: Schema) -> bool:
    """Return whether a string, a number or a boolean is valid for a schema."""
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
    """Return a fact in the type of its schema; None when the schema does not allow it."""
    kind = schema.get("type")
    if kind == "string" and not isinstance(value, str):
        value = f"{value:g}" if isinstance(value, float) else str(value)
    elif kind == "integer" and isinstance(value, float):
        value = round(value)
    elif isinstance(value, float) and value.is_integer():
        value = int(value)  # as in fal's JSON: 24, not 24.0
    return value if is_valid_value(value, schema) else None
