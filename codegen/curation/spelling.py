"""Find misspelled and British words in curated texts, by the dictionaries of codespell.

Only their data is used: the command itself reads files, and texts stand inside Python here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path

WORDS = Path(__file__).with_name("words.toml")
_DICTIONARIES = ("dictionary.txt", "dictionary_en-GB_to_en-US.txt")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@cache
def dictionary() -> Mapping[str, str]:
    """Return misspelled or British word, in lower case -> the spelling, or several with commas."""
    folder = resources.files("codespell_lib") / "data"
    corrections = {}
    for name in _DICTIONARIES:
        for line in folder.joinpath(name).read_text("utf-8").splitlines():
            wrong, _, right = line.partition("->")
            corrections[wrong] = right.rstrip(", ")
    for word in tomllib.loads(WORDS.read_text("utf-8"))["spellings"]:
        corrections.pop(word, None)
    return corrections


def misspelled(text: str) -> dict[str, str]:
    """Return each misspelled or British word of a text -> how it is spelled."""
    corrections = dictionary()
    words = {word: word.lower() for word in _WORD.findall(text)}
    return {word: corrections[key] for word, key in words.items() if key in corrections}
