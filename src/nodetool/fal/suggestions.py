"""Finds similar words, for messages that suggest what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable

#: most characters of a word that are compared
_MAX_LENGTH = 200


def closest(word: str, choices: Iterable[str], *, limit: int, least: float) -> list[str]:
    """Return the choices that are most similar to a word, the most similar first.

    Args:
        word: any text.
        choices: the known words; tens of thousands take milliseconds.
        limit: maximum number to return.
        least: minimum similarity, from 0 to 1.
    """
    # imported here for a quick start: it is needed only if something is misspelt
    from rapidfuzz import fuzz, process

    matches = process.extract(
        word[:_MAX_LENGTH], list(choices), scorer=fuzz.ratio, limit=limit, score_cutoff=100 * least
    )
    return [choice for choice, _, _ in matches]
