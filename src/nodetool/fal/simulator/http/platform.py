"""The platform API: its list of models with their documents, and their prices."""

from __future__ import annotations

import json
import math
from typing import Any

from starlette.responses import Response

from nodetool.fal.simulator.http.request_history import problem
from nodetool.fal.simulator.http.responses import RequestContext, as_json, error_response
from nodetool.fal.simulator.model_list import (
    DOCUMENT,
    EXPANSION_FAILED,
    CursorError,
    ModelList,
    Row,
)

MODELS = "/v1/models"
PRICING = "/v1/models/pricing"
ESTIMATE = "/v1/models/pricing/estimate"
#: where documents were served before the platform had them
OLDER_DOCUMENT = "/api/openapi/queue/openapi.json"
_MAX_IDS = 50
_STATUSES = {"", "active", "deprecated"}
#: type of an estimate -> name of the quantity that each endpoint has
_QUANTITIES = {"historical_api_price": "call_quantity", "unit_price": "unit_quantity"}


class Platform:
    """The routes of ``api.fal.ai/v1/models``; each method handles one.

    Args:
        models: what they list.
    """

    def __init__(self, models: ModelList) -> None:
        self._models = models

    async def models(self, context: RequestContext) -> Response:
        """List models, a page at a time."""
        query = context.request.query_params
        ids, expand = query.getlist("endpoint_id"), DOCUMENT in query.getlist("expand")
        fault = context.fault
        kind = fault.kind if fault else ""
        if kind == "long-query" and fault is not None:
            if len(context.request.url.query) > (fault.value or 0):
                return problem("not_found", "Not found", 404)
        elif kind == "reordered":
            self._models.promote_last()
        elif kind == "expired-cursor" and "cursor" in query:
            self._models.expire_cursors()
        largest = self._models.expanded_page_size if expand else self._models.page_size
        try:
            limit = min(int(query.get("limit", largest)), largest)
        except ValueError:
            limit = 0
        status = query.get("status", "")
        if limit < 1 or len(ids) > _MAX_IDS or status not in _STATUSES:
            return problem("validation_error", "limit, endpoint_id or status is invalid", 400)
        matches = self._models.matching(
            ids=ids, status=status, category=query.get("category", ""), text=query.get("q", "")
        )
        try:
            page = self._models.page(matches, limit, query.get("cursor"))
        except CursorError as error:
            return problem("validation_error", str(error), 400)
        rows = [row for each in page.ids if (row := self._models.row(each, expand)) is not None]
        if kind == "expansion-failed" and expand and rows:
            rows[0] = {**rows[0], "openapi": _FAILED_DOCUMENT}
        elif kind == "duplicate-rows":
            rows += rows[:3]
        return as_json(_page(rows, "models", page.next_cursor))

    async def document(self, context: RequestContext) -> Response:
        """Serve the document of one endpoint at the older URL."""
        endpoint_id = context.request.query_params.get("endpoint_id", "")
        document = self._models.document(endpoint_id)
        return error_response("Endpoint not found", 404) if document is None else as_json(document)

    async def pricing(self, context: RequestContext) -> Response:
        """List the prices of up to fifty endpoints."""
        ids = context.request.query_params.getlist("endpoint_id")
        if not 1 <= len(ids) <= _MAX_IDS:
            return problem("validation_error", f"give 1 to {_MAX_IDS} endpoint_id", 400)
        prices = [price for each in ids if (price := self._models.price(each)) is not None]
        if not prices:
            return problem("not_found", "No prices for these endpoints", 404)
        return as_json(_page(prices, "prices", None))

    async def estimate(self, context: RequestContext) -> Response:
        """Add up what calls or units of endpoints cost."""
        try:
            body = json.loads(await context.request.body())
            quantity = _QUANTITIES[body["estimate_type"]]
            amounts = {each: float(given[quantity]) for each, given in body["endpoints"].items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            return problem("validation_error", "the body is no estimate", 400)
        if not amounts or not all(0 <= amount < math.inf for amount in amounts.values()):
            return problem("validation_error", f"{quantity} must be a number, 0 or more", 400)
        prices = {each: self._models.price(each) for each in amounts}
        unknown = sorted(each for each, price in prices.items() if price is None)
        if unknown:
            return problem("not_found", f"Not found: {', '.join(unknown)}", 404)
        total = sum(price["unit_price"] * amounts[each] for each, price in prices.items() if price)
        return as_json(
            {
                "estimate_type": body["estimate_type"],
                "total_cost": round(total, 6),
                "currency": "USD",
            }
        )


_FAILED_DOCUMENT = {"error": {"code": EXPANSION_FAILED, "message": "The document cannot be made."}}


def _page(rows: list[Row], name: str, cursor: str | None) -> dict[str, Any]:
    return {name: rows, "next_cursor": cursor, "has_more": cursor is not None}
