"""Create the title of a node: ``fal-ai/wan/v2.2-a14b/image-to-video`` -> *Wan v2.2 A14B Image to Video*.

The title is made of the endpoint's id, which always has model, version and variant; class names
lack the dots and capitals that it needs. ``titles.toml`` has the special words.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_TABLES = Path(__file__).with_name("titles.toml")
_SEPARATORS = re.compile(r"[-_\s]+")
#: sizes and series, such as 14b, a14b, 0.6b, 4k, o3, 3d: their letters become upper case
_UPPER_CASE = re.compile(r"\d+(\.\d+)?[bkd]|[a-uw-z]\d+b?|[a-z]")


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(_TABLES.read_text("utf-8"))


@cache
def _phrases() -> re.Pattern[str]:
    """Return a pattern that matches the special phrases of a segment, whole words only."""
    return re.compile(rf"(?<![^-_])({'|'.join(map(re.escape, _tables()['phrases']))})(?![^-_])")


def title(endpoint_id: str) -> str:
    """Return the title of the node of an endpoint.

    >>> title("fal-ai/flux-2/klein/9b/base/edit/lora"), title("fal-ai/wan-22-trainer/t2v-a14b")
    ('FLUX.2 Klein 9B Base Edit LoRA', 'Wan 2.2 Trainer Text to Video A14B')
    """
    if endpoint_id in _tables()["ids"]:
        return _tables()["ids"][endpoint_id]
    segments = endpoint_id.removeprefix("fal-ai/").split("/")
    words = [word for segment in segments for word in _words(segment.lower())]
    distinct = [
        w for before, w in zip(["", *words], words, strict=False) if w.lower() != before.lower()
    ]
    return " ".join(distinct) or endpoint_id


def _words(segment: str) -> list[str]:
    """Split one segment into words, spelled as people write them."""
    words = []
    for index, part in enumerate(_phrases().split(segment)):
        if index % 2:
            words.append(_tables()["phrases"][part])
        else:
            words += [_styled(word) for word in _SEPARATORS.split(part) if word]
    return words


def _styled(word: str) -> str:
    if word in _tables()["words"]:
        return _tables()["words"][word]
    if word in _tables()["small"]["words"].split():
        return word
    if _UPPER_CASE.fullmatch(word):
        return word.upper()
    is_version = word[0] == "v" and word[1:2].isdigit()
    return word if is_version else word[0].upper() + word[1:]
