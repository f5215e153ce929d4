"""``search``: find endpoints by plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

import typer

from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.pricing.listed import DATE
from nodetool.fal.search import engine, filters
from nodetool.fal.search.engine import Hit
from nodetool.fal.search.filters import PriceLimit
from nodetool.fal.suggestions import closest
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, fail, print_err, print_json
from nodetool.fal_cli.terminal.hits import known_price, print_hits

_KINDS = ("image", "video", "audio", "3d", "text", "document", "asset", "data")
_HELP = f"""Find endpoints by plain words: a task, a model, what you want to have.

Typos, other word forms and whole sentences are fine. Served endpoints come before retired ones.
With options alone, everything that passes them is listed by id.

\b
Examples:
  nodetool-fal search make my old photo sharper
  nodetool-fal search nano banana
  nodetool-fal search photo to video --max-price 0.05/second
  nodetool-fal search talking photo --takes audio --gives video --can seed
  nodetool-fal search music --license commercial --active --json
  nodetool-fal search --maker kling --gives video --limit 0

Prices are list prices of {DATE.isoformat()}. A limit for a unit, such as 0.05/image, leaves out what is
priced by something else; a limit without one is for a request with default settings. What has no
known price never passes.
"""


def search(
    query: Annotated[
        list[str] | None, typer.Argument(help="Plain words, such as: remove background")
    ] = None,
    takes: Annotated[
        list[str] | None,
        typer.Option("--takes", "--in", help=f"What it must take: {', '.join(_KINDS)}."),
    ] = None,
    gives: Annotated[
        list[str] | None, typer.Option("--gives", "--out", help="What it must give: as above.")
    ] = None,
    able: Annotated[
        list[str] | None,
        typer.Option("--can", "--cap", help="What it must be able to do: lora, seed, inpainting …"),
    ] = None,
    maker: Annotated[
        list[str] | None, typer.Option(help="Who must have made it: google, kling …; one of them.")
    ] = None,
    license: Annotated[
        list[str] | None, typer.Option(help="Which license it must have; one of them.")
    ] = None,
    max_price: Annotated[
        str | None,
        typer.Option(metavar="AMOUNT[/UNIT]", help="Most dollars for a unit, or for a request."),
    ] = None,
    active: Annotated[
        bool, typer.Option("--active", help="Leave out what fal does not serve any more.")
    ] = False,
    limit: Annotated[int, typer.Option(help="Most to show; 0 for all.", min=0)] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Print the endpoints that match; the help of the command is ``_HELP``."""
    words = " ".join(query or ())
    options: Mapping[str, Mapping[str, Any]] = {
        "--takes": {"takes": takes or ()},
        "--gives": {"gives": gives or ()},
        "--can": {"capabilities": able or ()},
        "--maker": {"makers": maker or ()},
        "--license": {"licenses": license or ()},
        "--max-price": {"max_price": _price_limit(max_price)},
        "--active": {"include_retired": not active},
    }
    _check_options(takes, gives, able, maker, license)
    hits = _search(words, options, limit or None)
    if as_json:
        print_json([_hit_dict(hit) for hit in hits])
    else:
        print_hits(hits)
    if not hits:
        given = [takes, gives, able, maker, license, max_price, active]
        used = [name for name, value in zip(options, given, strict=True) if value]
        print_err(" ".join(("No endpoint matches.", *_advice(words, options, used))))
        raise typer.Exit(FAILED)


search.__doc__ = _HELP


def _search(
    words: str, options: Mapping[str, Mapping[str, Any]], limit: int | None = None
) -> list[Hit]:
    """Search with the arguments that options of the command line stand for."""
    arguments = {name: value for each in options.values() for name, value in each.items()}
    return engine.search(words, limit=limit, **arguments)


# -- JSON ------------------------------------------------------------------------------------------


def _hit_dict(hit: Hit) -> dict[str, Any]:
    """Return a hit as JSON for programs."""
    price = known_price(hit.endpoint)
    return {
        **to_dict(hit.endpoint),
        "price": price
        and {
            "amount": f"{price.amount:f}",
            "unit": price.unit,
            "currency": price.currency,
            "date": price.date.isoformat(),
            "source": price.source.value,
        },
        "reasons": [
            {"words": reason.words, "part": reason.part, "text": reason.text}
            for reason in hit.reasons
        ],
    }


def to_dict(endpoint: Endpoint) -> dict[str, Any]:
    """Return an endpoint as JSON for programs."""
    return {
        "id": endpoint.id,
        "node": endpoint.node_type,
        "title": endpoint.title,
        "lab": endpoint.lab,
        "category": endpoint.category,
        "doc": endpoint.doc,
        "tags": list(endpoint.tags),
        "uses": list(endpoint.use_cases),
        "takes": list(endpoint.input_kinds),
        "gives": list(endpoint.output_kinds),
        "capabilities": sorted(endpoint.capabilities),
        "suspect": endpoint.suspect,
        "unlisted": bool(endpoint.retired_since),
        "retired_since": endpoint.retired_since,
        "superseded_by": endpoint.superseded_by,
        "license": endpoint.license,
        "trained_by": list(endpoint.trained_by),
        "trains": list(endpoint.trains),
        "duration_minutes": endpoint.duration_minutes,
        "stream_url": endpoint.stream_url,
        "schema": {"source": endpoint.schema_source, "date": endpoint.schema_date},
    }


# -- wrong use, and nothing found ------------------------------------------------------------------


def _price_limit(text: str | None) -> PriceLimit | None:
    """Return the limit of ``--max-price``; exit with an error if it is none."""
    try:
        return None if text is None else PriceLimit.parse(text)
    except ValueError as error:
        fail(f"--max-price: {error}", WRONG_USE)


def _check_options(
    takes: Iterable[str] | None,
    gives: Iterable[str] | None,
    able: Iterable[str] | None,
    maker: Iterable[str] | None,
    license: Iterable[str] | None,
) -> None:
    """Exit with an error for an unknown kind, capability, maker or license."""
    for option, values in (("--takes", takes), ("--gives", gives)):
        for word in values or ():
            if filters.kind(word).removeprefix("model_") not in _KINDS:
                fail(f"{option} {word!r} is not one of {', '.join(_KINDS)}", WRONG_USE)
    for word in able or ():
        known = filters.known_capabilities()
        if filters.capability(word) not in known:
            fail(f"--can {word!r} is not one of {', '.join(known)}", WRONG_USE)
    for word in license or ():
        if word.strip().casefold() not in filters.known_licenses():
            known_licenses = ", ".join(filters.known_licenses())
            fail(f"--license {word!r} is not one of {known_licenses}", WRONG_USE)
    for word in maker or ():
        if not engine.search(makers=[word], limit=1):
            names = filters.known_makers()
            similar = closest(word.casefold(), names, limit=3, least=0.5) or names
            fail(
                f"--maker {word!r} is not one of the makers, such as {', '.join(similar)}",
                WRONG_USE,
            )


def _advice(words: str, options: Mapping[str, Mapping[str, Any]], used: list[str]) -> Iterable[str]:
    """Yield sentences on what would find something: without an option, without a word, by a name."""
    counts = {
        option: len(_search(words, {name: options[name] for name in options if name != option}))
        for option in used
    }
    helpful = [f"{count} without {option}" for option, count in counts.items() if count]
    if helpful:
        yield f"There would be {' or '.join(helpful)}."
        return
    if len(used) > 1 and (count := len(engine.search(words, limit=None))):
        yield f"There would be {count} without any options."
        return
    tokens = words.split()
    for token in tokens if 1 < len(tokens) <= 12 else ():
        rest = " ".join(other for other in tokens if other != token)
        if rest and (count := len(engine.search(rest, limit=None))):
            yield f"Leave out {token!r}: {count} match {rest!r}."
            return
    if names := engine.similar_titles(words):
        yield f"Did you mean {' or '.join(names)}?"
    yield "Try fewer or other words: a task (remove background), or the name of a model (flux)."
