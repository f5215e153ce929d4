"""Price and arguments -> what one request will cost."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.pricing.arguments import Arguments, UnknownQuantityError
from nodetool.fal.pricing.money import Estimate, Price, rounded_up
from nodetool.fal.pricing.quantities import quantity_of, single_price_arguments


def estimate_request(
    endpoint_id: str,
    arguments: Mapping[str, Any],
    price: Price | None,
    *,
    open_arguments: Collection[str] = (),
) -> Estimate:
    """Return what a request will cost: price of a unit times how many units it takes.

    Args:
        endpoint_id: fal's id.
        arguments: the JSON of the request, as far as it is known; what is missing has its default.
        price: of the endpoint; None if there is none.
        open_arguments: names of arguments whose values are not known yet.
    """
    if price is None:
        return Estimate(endpoint=endpoint_id, unknown="no price is known for this endpoint")
    given = Arguments(endpoints.get(endpoint_id), arguments, open_arguments)
    try:
        quantity = quantity_of(price.unit, endpoint_id, given)
        if not price.amount.is_finite() or price.amount <= 0:
            raise UnknownQuantityError(f"its price is given as {price.amount}, which says nothing")
    except UnknownQuantityError as error:
        return Estimate(
            endpoint=endpoint_id,
            unknown=str(error),
            currency=price.currency,
            date=price.date,
            source=price.source,
        )
    amount = Fraction(price.amount)
    return Estimate(
        endpoint=endpoint_id,
        low=rounded_up(amount * quantity.low),
        high=rounded_up(amount * quantity.high),
        explanation=f"{quantity.text} at {price}{_remark(given)}",
        currency=price.currency,
        date=price.date,
        source=price.source,
    )


def _remark(arguments: Arguments) -> str:
    """Return for which arguments only one price is known, as the end of a sentence."""
    names = single_price_arguments(arguments)
    return (
        f"; the same for every {' and '.join(names)}, as only one price is known" if names else ""
    )
