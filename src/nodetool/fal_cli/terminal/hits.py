"""Print the hits of a search: two lines each on a terminal, one line each in a pipe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.pricing.listed import DATE, listed_prices
from nodetool.fal.pricing.money import Price
from nodetool.fal.search.engine import Hit, Reason
from nodetool.fal.text import replace_surrogates
from nodetool.fal_cli.terminal.console import out

_GAP, _INDENT = "  ", "  "
#: fewest characters of a title, and of the sentence about an endpoint, before something else gives way
_MIN_TITLE, _MIN_SENTENCE = 12, 24
#: share of the second line that the reasons take at most
_REASONS_SHARE = 0.45
#: parts of an endpoint in which words match, those that say most first
_PARTS = ("title", "id", "tag", "category", "capability", "description", "use")


def print_hits(hits: Sequence[Hit]) -> None:
    """Print hits for people; where the output is a pipe, whole and in one line each."""
    for hit in hits:
        if out.is_terminal:
            for line in _two_lines(hit, max(40, out.width)):
                out.print(line, no_wrap=True, overflow="ignore", crop=False)
        else:
            out.print(_clean(" | ".join(_cells(hit))), markup=False)
    if out.is_terminal and any(map(known_price, (hit.endpoint for hit in hits))):
        note = f"Prices are list prices of {DATE.isoformat()}; nodetool-fal price asks for today's."
        out.print(Text(note, style="dim"))


def known_price(endpoint: Endpoint) -> Price | None:
    """Return the list price of an endpoint; None if there is none, or if it says nothing."""
    price = listed_prices().get(endpoint.id)
    return price if price and price.amount > 0 else None


def kinds_text(endpoint: Endpoint, arrow: str) -> str:
    """Return what an endpoint takes and gives: ``image → video``."""
    sides = (endpoint.input_kinds or ("text",), endpoint.output_kinds)
    taken, given = (" + ".join(side).replace("model_3d", "3d") for side in sides)
    return f"{taken} {arrow} {given}"


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Return why an endpoint matches: ``title: kling; tag text-to-speech: voice``.

    Each term of the query is named once, with the part of the endpoint that says most.
    """
    best: dict[str, Reason] = {}
    for reason in sorted(reasons, key=lambda reason: _PARTS.index(reason.part)):
        best.setdefault(reason.words, reason)
    words: dict[str, list[str]] = {}
    for word in dict.fromkeys(reason.words for reason in reasons):
        words.setdefault(_match_text(best[word]), []).append(word)
    return "; ".join(f"{match}: {', '.join(terms)}" for match, terms in words.items())


def _match_text(reason: Reason) -> str:
    """Return where something matches: ``title``, or what it means there: ``tag text-to-speech``."""
    is_short = reason.part in {"tag", "capability", "category"}
    if is_short and reason.words not in reason.text.casefold():
        return f"{reason.part} {reason.text}"
    return reason.part


def _two_lines(hit: Hit, width: int) -> Iterator[Text]:
    """Yield the lines of a hit: its names, what it takes and costs; then what it does, and why.

    An id is never shortened, since people copy it.
    """
    endpoint = hit.endpoint
    price = known_price(endpoint)
    facts = _GAP.join(filter(None, (kinds_text(endpoint, "→"), str(price or ""))))
    title, id = Text(_clean(endpoint.title), "bold"), Text(endpoint.id, "cyan")
    if endpoint.retired_since:
        facts = f"retired{_GAP}{facts}"
    title.truncate(max(_MIN_TITLE, width - id.cell_len - len(_GAP)), overflow="ellipsis")
    first = Text.assemble(title, _GAP, id)
    free = width - first.cell_len - len(_GAP)
    second = Text(_INDENT)
    if Text(facts).cell_len <= free:
        first.append(" " * (free - Text(facts).cell_len) + _GAP).append(facts, "green")
    else:
        second.append(facts, "green").append(_GAP)
    yield first
    room = width - second.cell_len
    why = Text(_clean(reasons_text(hit.reasons)), "dim")
    why.truncate(int(room * _REASONS_SHARE), overflow="ellipsis")
    sentence = Text(_clean(endpoint.doc))
    left = room - (why.cell_len + len(_GAP) if why else 0)
    if left < _MIN_SENTENCE:
        why, left = Text(), room
    sentence.truncate(left, overflow="ellipsis", pad=bool(why))
    yield Text.assemble(second, sentence, _GAP if why else "", why)


def _cells(hit: Hit) -> Iterator[str]:
    """Yield the parts of the line of a hit, its id first."""
    endpoint = hit.endpoint
    yield f"{endpoint.id}{_GAP}{endpoint.title}"
    yield kinds_text(endpoint, "to")
    if price := known_price(endpoint):
        yield f"{price} on {price.date.isoformat()}"
    if endpoint.retired_since:
        yield f"retired, seen on {endpoint.retired_since}"
    yield endpoint.doc
    if hit.reasons:
        yield f"matches by {reasons_text(hit.reasons)}"


def _clean(text: str) -> str:
    return " ".join(replace_surrogates(text).split())
