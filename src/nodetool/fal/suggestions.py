"""Words that look like another one, for messages that say what may have been meant."""

from __future__ import annotations

from collections.abc import Iterable

#: characters of a word that are looked at
_LONGEST = 200


def closest(word: str, choices: Iterable[str], *, limit: int, least: float) -> list[str]:
    """Return the choices that are most like a word, the most similar first.

    Args:
        word: any text.
        choices: what there is; tens of thousands take milliseconds.
        limit: most to return.
        least: similarity from 0 to 1 below which a choice is none.
    """
    # imported where something is misspelt: most processes never need it
    from rapidfuzz import fuzz, process

    found = process.extract(
        word[:_LONGEST], list(choices), scorer=fuzz.ratio, limit=limit, score_cutoff=100 * least
    )
    return [choice for choice, _, _ in found]
