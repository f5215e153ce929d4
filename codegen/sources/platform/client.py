"""The routes of the platform API that tell about models, behind a cache on disk."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx
from hishel import AsyncSqliteStorage, CacheOptions
from hishel.httpx import AsyncCacheTransport

from codegen.sources.platform.origin import (
    DAY,
    POLICY,
    Origin,
    Policy,
    RequestFailedError,
    UnusableError,
)
from codegen.sources.platform.pacing import Pacer
from codegen.sources.platform.rows import Row, has_document

BASE_URL = "https://api.fal.ai/v1"
_EXPAND = {"expand": "openapi-3.0"}
_TIMEOUT = httpx.Timeout(60, connect=20)
_LOCAL = {"localhost", "127.0.0.1", "::1"}
_MAX_CACHE = 1024**3  # bytes


class DisorderError(Exception):
    """The pages of a list do not follow one another: a cursor was refused, lost or repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to ask the platform.

    Attributes:
        cache: file of the cache.
        base_url: of the API.
        key: credential ``id:secret``; empty for none.
        refresh: whether to ask anew for what is in the cache.
        rate: most requests per second.
        concurrency: most requests at once.
    """

    cache: Path
    base_url: str = BASE_URL
    key: str = ""
    refresh: bool = False
    rate: float = 10.0
    concurrency: int = 4


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list.

    Attributes:
        rows: in the order of the platform.
        date: when it was answered, in UTC.
    """

    rows: Sequence[Row]
    date: datetime


class PlatformClient:
    """A client of the platform API; a context manager.

    Raises:
        SettingError: a proxy or a certificate of the environment cannot be used.
    """

    def __init__(self, options: Options) -> None:
        self._base_url = options.base_url.rstrip("/")
        parts = urlsplit(self._base_url)
        is_safe = parts.scheme == "https" or parts.hostname in _LOCAL
        pacer = Pacer(options.concurrency, options.rate)
        self._origin = Origin(self._base_url, options.key if is_safe else "", pacer)
        self._refresh = {"cache-control": "no-cache"} if options.refresh else {}
        _discard_broken(options.cache)
        self._cache = AsyncSqliteStorage(
            database_path=options.cache, max_size=_MAX_CACHE, default_ttl=DAY
        )
        transport = AsyncCacheTransport(self._origin, self._cache, CacheOptions(shared=False))
        self._http = httpx.AsyncClient(
            transport=transport, timeout=_TIMEOUT, headers={"user-agent": "nodetool-fal"}
        )
        self.cached = 0

    @property
    def requests(self) -> int:
        """Return how many requests were sent over the network."""
        return self._origin.requests

    async def __aenter__(self) -> Self:
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._http.__aexit__(kind, error, trace)

    async def pages(self, query: Mapping[str, str], *, walk: int = 0) -> AsyncIterator[Page]:
        """Yield the pages of a list of models.

        Args:
            query: parameters of the route.
            walk: number of the walk through the same pages; each has its own entries in the cache.

        Raises:
            DisorderError: the pages cannot be followed to the end; those before were good.
            RequestFailedError: a page cannot be had.
        """
        seen: set[str] = set()
        cursor: str | None = None
        while True:
            parameters = [*query.items(), *([("cursor", cursor)] if cursor else [])]
            try:
                key = f"walk {walk} {parameters}"
                body, date = await self._get(
                    "/models", parameters, _keep_page(cursor is not None), key=key
                )
            except RequestFailedError as error:
                if cursor is not None and error.is_final:
                    raise DisorderError(error.reason) from None
                raise
            yield Page(body["models"], date)
            if not body["has_more"]:
                return
            cursor = body.get("next_cursor")
            if not isinstance(cursor, str) or not cursor or cursor in seen:
                raise DisorderError("a cursor is missing or repeated")
            seen.add(cursor)

    async def rows(self, ids: Sequence[str], *, with_documents: bool) -> dict[str, Row]:
        """Return the rows of some models by id; unknown ones are missing.

        Raises:
            RequestFailedError: they cannot be had in one request.
        """
        query = [*(("endpoint_id", each) for each in ids), ("limit", str(len(ids)))]
        query += _EXPAND.items() if with_documents else ()
        rows: dict[str, Row] = {}
        cursor: list[tuple[str, str]] = []
        for _ in ids:  # a page has one row at least
            body, _date = await self._get(
                "/models", query + cursor, _keep_rows(ids, with_documents)
            )
            for row in body["models"]:
                endpoint = row["endpoint_id"]
                if endpoint in ids and (endpoint not in rows or has_document(row)):
                    rows[endpoint] = row
            following = body.get("next_cursor")
            if not body["has_more"] or not isinstance(following, str):
                break
            cursor = [("cursor", following)]
        return rows

    async def has_older_document(self, endpoint_id: str) -> bool:
        """Return whether the cache has what :meth:`older_document` returned in the last day."""
        return not self._refresh and bool(await self._cache.get_entries(_older_key(endpoint_id)))

    async def older_document(self, endpoint_id: str) -> dict[str, Any]:
        """Return the document of an endpoint from the URL that served it before the platform did.

        Raises:
            RequestFailedError: there is none.
        """
        parts = urlsplit(self._base_url)
        site = parts._replace(netloc=parts.netloc.removeprefix("api."), path="").geturl()
        path = "/api/openapi/queue/openapi.json"
        key = _older_key(endpoint_id)
        query = [("endpoint_id", endpoint_id)]
        document: dict[str, Any]
        document, _ = await self._get(path, query, _keep_document, key=key, base=site)
        return document

    async def _get(
        self,
        path: str,
        query: list[tuple[str, str]],
        policy: Policy,
        key: str = "",
        base: str = "",
    ) -> tuple[Any, datetime]:
        """Return the parsed body of a response, and its time.

        Args:
            path: of the route.
            query: its parameters.
            policy: how long a response may be kept.
            key: of the cache, where the address is not the right one.
            base: address that the path belongs to, if not the API's.

        Raises:
            RequestFailedError: there is no usable one.
        """
        url = httpx.URL(f"{base or self._base_url}{path}", params=query)
        extensions: dict[str, Any] = {POLICY: policy}
        if key:
            extensions["caching"] = {"key": key}
        response = await self._http.get(url, headers=self._refresh, extensions=extensions)
        self.cached += response.extensions["caching"]["from_cache"]
        if response.status_code != 200:
            raise RequestFailedError(f"HTTP {response.status_code}", is_final=True)
        date = parsedate_to_datetime(response.headers["date"]).astimezone(UTC)
        return json.loads(response.content), date


def _discard_broken(cache: Path) -> None:
    """Remove the file of the cache when it is none: nothing in it is worth more than a request."""
    if not cache.exists():
        return
    try:
        with contextlib.closing(sqlite3.connect(cache)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.DatabaseError:
        for path in cache.parent.glob(f"{cache.name}*"):
            path.unlink()


def _older_key(endpoint_id: str) -> str:
    return f"older document {endpoint_id}"


def _keep_page(has_cursor: bool) -> Policy:
    """Keep pages for a day, and cursors that are refused: the next run must not ask again."""

    def keep(body: Any, status: int) -> int:
        if status != 200:
            return DAY if has_cursor else 0
        _check_page(body)
        return DAY

    return keep


def _keep_rows(ids: Sequence[str], with_documents: bool) -> Policy:
    """Keep what was answered for some ids, unless asking the same again may bring more."""

    def keep(body: Any, status: int) -> int:
        if status != 200:  # so many ids at once never work: the next run starts with fewer
            return DAY if len(ids) > 1 or not with_documents else 0
        _check_page(body)
        is_useful = not with_documents or any(map(has_document, body["models"]))
        return DAY if is_useful else 0

    return keep


def _keep_document(body: Any, status: int) -> int:
    if status != 200:
        return 0
    if not has_document({"openapi": body}):
        raise UnusableError("the response is no document")
    return DAY


def _check_page(body: Any) -> None:
    """Check that a body has rows with ids.

    Raises:
        UnusableError: it has not.
    """
    if not (
        isinstance(body, dict)
        and isinstance(body.get("models"), list)
        and isinstance(body.get("has_more"), bool)
        and all(
            isinstance(row, dict) and isinstance(row.get("endpoint_id"), str)
            for row in body["models"]
        )
    ):
        raise UnusableError("the response is no page of models")
