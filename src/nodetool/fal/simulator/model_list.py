"""The platform's list of models: those of the catalogue, or the rows that a test gives.

Its order is that of popularity, which changes while somebody reads the pages.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.simulator.endpoints import Endpoints

Row = Mapping[str, Any]
ACTIVE, DEPRECATED = "active", "deprecated"
#: most rows of a page without and with documents
PAGE, EXPANDED_PAGE = 1000, 10
#: what ``expand`` asks for, and what a row says when that failed
DOCUMENT = "openapi-3.0"
EXPANSION_FAILED = "expansion_failed"
_PRICES = (0.003, 0.025, 0.04, 0.1)  # dollars, made up


class CursorError(ValueError):
    """A cursor that is not valid, or not valid any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the list.

    Attributes:
        ids: of its models.
        next_cursor: of the next page; None on the last one.
    """

    ids: Sequence[str]
    next_cursor: str | None


class ModelList:
    """The models that the platform lists, their documents and their prices.

    Args:
        served: the simulated endpoints, whose documents are listed by default.

    Attributes:
        page_size, expanded_page_size: most rows of a page without and with documents.
    """

    def __init__(self, served: Endpoints) -> None:
        self._served = served
        self.clear()

    def clear(self) -> None:
        """List the models of the catalogue, in pages of the usual size."""
        self.page_size, self.expanded_page_size = PAGE, EXPANDED_PAGE
        self._rows: dict[str, Row] | None = None
        self._documents: dict[str, Mapping[str, Any]] = {}
        self._order: list[str] = []
        self._generation = 0

    def replace(
        self, rows: Iterable[Row], documents: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        """List these models instead of those of the catalogue.

        Args:
            rows: as in a saved answer: ``endpoint_id``, ``metadata`` and ``openapi``.
            documents: what the older URL serves for endpoints whose row has no document.
        """
        self._rows = {row["endpoint_id"]: row for row in rows}
        self._documents = dict(documents or {})
        self._order = []

    def row(self, endpoint_id: str, expand: bool) -> Row | None:
        """Return the row of a model, with its document if ``expand``; None for an unknown one."""
        if self._rows is not None:
            row = self._rows.get(endpoint_id)
            if row is None or expand:
                return row
            return {key: value for key, value in row.items() if key != "openapi"}
        known = endpoints.get(endpoint_id)
        if known is None:
            return None
        metadata = {
            "display_name": known.title,
            "category": known.category,
            "description": known.doc,
            "status": DEPRECATED if known.retired_since else ACTIVE,
            "tags": list(known.tags),
        }
        row = {"endpoint_id": endpoint_id, "metadata": metadata}
        return {**row, "openapi": self._served.document(endpoint_id)} if expand else row

    def document(self, endpoint_id: str) -> Mapping[str, Any] | None:
        """Return what the older URL serves: the document of an endpoint, or None."""
        if endpoint_id in self._documents:
            return self._documents[endpoint_id]
        if self._rows is None:
            return self._served.document(endpoint_id)
        document: Mapping[str, Any] | None = self._rows.get(endpoint_id, {}).get("openapi")
        return None if document is None or "error" in document else document

    def price(self, endpoint_id: str) -> Row | None:
        """Return the made-up price of an endpoint; None for an unknown one."""
        if self.row(endpoint_id, expand=False) is None:
            return None
        price = _PRICES[zlib.crc32(endpoint_id.encode()) % len(_PRICES)]
        return {
            "endpoint_id": endpoint_id,
            "unit_price": price,
            "unit": "seconds" if "video" in endpoint_id else "images",
            "currency": "USD",
        }

    # -- paging -------------------------------------------------------------------------------

    def matching(
        self, *, ids: Sequence[str] = (), status: str = "", category: str = "", text: str = ""
    ) -> list[str]:
        """Return the ids of the models that match, the most popular first.

        Args:
            ids: only these; all if it is empty.
            status: ``active``, ``deprecated`` or empty for both.
            category: only models of it.
            text: only models whose id contains it.
        """
        wanted = set(ids)
        matches = []
        for endpoint_id in self._ordered():
            if (wanted and endpoint_id not in wanted) or text not in endpoint_id:
                continue
            metadata = (self.row(endpoint_id, expand=False) or {}).get("metadata", {})
            if (not status or metadata.get("status", ACTIVE) == status) and (
                not category or metadata.get("category") == category
            ):
                matches.append(endpoint_id)
        return matches

    def page(self, matches: Sequence[str], limit: int, cursor: str | None) -> Page:
        """Return one page of ids.

        Raises:
            CursorError: the cursor is of no page, or from before :meth:`expire_cursors`.
        """
        start = 0
        if cursor is not None:
            generation, _, offset = cursor.partition("-")
            if generation != str(self._generation) or not offset.isdigit():
                raise CursorError("cursor is not valid")
            start = int(offset)
        end = start + limit
        next_cursor = f"{self._generation}-{end}" if end < len(matches) else None
        return Page(ids=matches[start:end], next_cursor=next_cursor)

    def promote_last(self) -> None:
        """Make the least popular model the most popular one, so that all pages move on by one."""
        order = self._ordered()
        order.insert(0, order.pop())

    def expire_cursors(self) -> None:
        """Make all cursors invalid that were given so far."""
        self._generation += 1

    def _ordered(self) -> list[str]:
        if not self._order:
            ids = endpoints.ids() if self._rows is None else self._rows
            self._order = sorted(ids, key=lambda each: (zlib.crc32(each.encode()), each))
        return self._order
