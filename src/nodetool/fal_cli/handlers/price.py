"""Print what a request to an endpoint will cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nodetool.fal import settings
from nodetool.fal.catalogue import endpoints
from nodetool.fal.errors import FalError
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.pricing.lookup import Prices, find_prices, only_listed
from nodetool.fal.pricing.money import Estimate, Price, price_origin
from nodetool.fal.suggestions import closest
from nodetool.fal_cli.handlers.arguments import find_endpoint, parse_value, split_option
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    fail,
    print_err,
    print_json,
)


def price(
    references: Sequence[str], options: Sequence[str], *, listed: bool, as_json: bool
) -> None:
    """Print what one request to each endpoint will cost.

    Args:
        references: ids of endpoints, or names of nodes.
        options: ``ARGUMENT=VALUE``, for all of them.
        listed: whether to use the list prices without asking fal.
        as_json: whether to print JSON.

    Raises:
        typer.Exit: with 2 for an unknown endpoint or argument.
    """
    ids = [endpoint_id_of(reference) for reference in references]
    arguments = {id: parse_arguments(id, options) for id in ids}
    prices = only_listed(ids) if listed else _ask(ids)
    if prices.problem:
        print_err(prices.problem)
    rows = [
        (estimate_request(id, arguments[id], prices.of.get(id)), prices.of.get(id)) for id in ids
    ]
    if as_json:
        print_json([_to_json(estimate, price) for estimate, price in rows])
    else:
        print_columns(
            ("endpoint", "cost", "price", "how"),
            [_row(estimate, price) for estimate, price in rows],
        )


def _ask(ids: Sequence[str]) -> Prices:
    try:
        with busy("asking for prices …"):
            return interrupts.run(lambda: find_prices(ids, settings.current()))
    except FalError as error:
        fail(str(error), FAILED)
    except KeyboardInterrupt:
        interrupts.exit_now("interrupted")


def _row(estimate: Estimate, price: Price | None) -> tuple[str, str, str, str]:
    """Return the cells of an estimate."""
    described = f"{price}, {price_origin(price)}" if price else "none"
    return estimate.endpoint, str(estimate), described, estimate.unknown or estimate.explanation


def _to_json(estimate: Estimate, price: Price | None) -> dict[str, Any]:
    unit = None
    if price is not None:
        unit = {
            "amount": f"{price.amount:f}",
            "unit": price.unit,
            "currency": price.currency,
        }
    return {**estimate.to_json(), "price": unit}


def endpoint_id_of(reference: str) -> str:
    """Return the id that a reference means, also one that only has a price, or exit."""
    return reference if reference in listed_prices() else find_endpoint(reference).id


def parse_arguments(endpoint_id: str, options: Sequence[str]) -> dict[str, Any]:
    """Return the arguments of a request from ``ARGUMENT=VALUE``, or exit."""
    endpoint = endpoints.get(endpoint_id)
    properties = endpoint.input_properties() if endpoint else {}
    arguments = {}
    for option in options:
        name, text = split_option(option)
        name = next((n for n in (name, f"{name}_url", f"{name}_urls") if n in properties), name)
        if properties and name not in properties:
            near = closest(name, properties, limit=1, least=0.6)
            hint = f"; did you mean {near[0]}?" if near else f"; it has {', '.join(properties)}"
            fail(f"{endpoint_id} has no argument {name!r}{hint}", WRONG_USE)
        arguments[name] = parse_value(text, properties.get(name, {}))
    return arguments
