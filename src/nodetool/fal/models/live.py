"""The list of models that fal's platform serves now, cached for a day by all processes of a user.

Asking costs nothing and needs no key, so none is sent. Without a network, the last list counts, with its age.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

import httpx
from fal_client.client import FalClientHTTPError

from nodetool.fal.errors import FalError
from nodetool.fal.models.file_cache import read_cache, write_cache
from nodetool.fal.models.model import Kind, Model, Status, Task
from nodetool.fal.transport.client import (
    PLATFORM_URL,
    TRANSPORT_ERRORS,
    InvalidResponseError,
    with_content,
)
from nodetool.fal.transport.fal_client_parts import raise_for_status
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.retry import retry
from nodetool.fal.transport.translate import short_reason

MODELS_URL = f"{PLATFORM_URL}/models"
#: seconds for which a list counts as the present one
MAX_AGE = 24 * 3600.0
#: seconds for which a page is requested again after an error, and that all pages may take
PATIENCE, TIMEOUT = 10.0, 60.0
#: rows of a page, pages of a list, and bytes of a page, at most
_PAGE, _MAX_PAGES, _MAX_BYTES = 1000, 100, 32 * 1024**2
_CACHE = "platform.json"
#: last part of a category -> kind of the main output, where it is not its own name
_KINDS = {"speech": Kind.AUDIO, "json": Kind.DATA, "vision": Kind.TEXT, "llm": Kind.TEXT}


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveModel:
    """A model as the platform lists it.

    Attributes:
        endpoint_id: fal's id.
        title: its name for people; the id if it has none.
        category: fal's word for what it does; empty if it is not said.
        status: whether fal serves it.
        license: ``commercial``, ``research`` or ``private``; empty if it is not said.
    """

    endpoint_id: str
    title: str
    category: str = ""
    status: Status = Status.ACTIVE
    license: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveList:
    """What the platform lists.

    Attributes:
        models: by id.
        fetched: Unix time at which it was; 0 if it never was.
        problem: why it is not the present one, a sentence; empty if it is.
    """

    models: Sequence[LiveModel] = field(default=())
    fetched: float = 0.0
    problem: str = ""


async def live_models(*, refresh: bool = False) -> LiveList:
    """Return the platform's list: that of the last day, else the present one, else the last one.

    Args:
        refresh: whether to ask although the last list is not a day old.
    """
    cached = _read()
    if not refresh and cached.models and 0 <= time.time() - cached.fetched < MAX_AGE:
        return cached
    try:
        async with asyncio.timeout(TIMEOUT):
            rows = await _fetch()
    except (TimeoutError, FalError, *TRANSPORT_ERRORS) as error:
        return replace(cached, problem=_problem(error, cached.fetched))
    live = LiveList(models=sorted(rows.values(), key=_id), fetched=time.time())
    write_cache(_CACHE, {"fetched": live.fetched, "models": list(map(_to_json, live.models))})
    return live


def merged(listed: Iterable[Model], live: LiveList) -> list[Model]:
    """Return the models of the catalogue with the platform's word on them, and those it has besides.

    Of a model that only the platform has, its category says kind and task, and nothing else is known.

    Args:
        listed: the models of the catalogue.
        live: what the platform lists; if it is empty, nothing changes.
    """
    rows = {row.endpoint_id: row for row in live.models}
    if not rows:
        return list(listed)
    result = []
    for model in listed:
        row = rows.pop(model.endpoint_id, None)
        status = row.status if row else Status.RETIRED
        license = (row.license if row else "") or model.license
        result.append(replace(model, status=status, license=license))
    return sorted([*result, *map(_unknown_model, rows.values())], key=lambda each: each.endpoint_id)


def _unknown_model(row: LiveModel) -> Model:
    """Return a model that the catalogue does not have."""
    target = row.category.rpartition("-to-")[2]
    kind = _KINDS.get(target) or (Kind(target) if target in set(Kind) else Kind.DATA)
    task = row.category.replace("-", "_")
    return Model(
        endpoint_id=row.endpoint_id,
        title=row.title,
        kind=kind,
        tasks=(Task(task),) if task in set(Task) else (),
        capabilities=frozenset(),
        license=row.license,
        status=row.status,
    )


# -- the platform -----------------------------------------------------------------------------------


async def _fetch() -> dict[str, LiveModel]:
    """Return the rows of all pages.

    Raises:
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: the list cannot be had in full.
        SettingError: a proxy of the environment cannot be used.
    """
    with checked_environment():
        web = httpx.AsyncClient(timeout=30.0)
    rows: dict[str, LiveModel] = {}
    async with web as client:
        cursor = ""
        for _ in range(_MAX_PAGES):
            query = {"limit": str(_PAGE), **({"cursor": cursor} if cursor else {})}
            page = await _page(client, f"{MODELS_URL}?{urlencode(query)}")
            for row in page["models"]:
                if isinstance(row, Mapping) and (model := _model(row)):
                    rows[model.endpoint_id] = model
            following = page.get("next_cursor") if page.get("has_more") else None
            if following is None:
                return rows
            if not isinstance(following, str) or following in {"", cursor}:
                raise InvalidResponseError("its pages do not follow one another")
            cursor = following
    raise InvalidResponseError("its list does not end")


async def _page(client: httpx.AsyncClient, url: str) -> Mapping[str, Any]:
    """Return one page.

    Raises:
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: it cannot be had.
    """

    async def request() -> Mapping[str, Any]:
        async with client.stream("GET", url) as response:
            content = b""
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > _MAX_BYTES:
                    raise InvalidResponseError(f"a page has more than {_MAX_BYTES:,} bytes")
        response = with_content(response, content)
        raise_for_status(response)
        try:
            page = response.json()
        except (ValueError, RecursionError):
            raise InvalidResponseError("it is not JSON") from None
        if not isinstance(page, dict) or not isinstance(page.get("models"), list):
            raise InvalidResponseError("it has no list of models")
        return page

    return await retry(request, max_elapsed=PATIENCE)


def _model(row: Mapping[str, Any]) -> LiveModel | None:
    """Return what a row says; None if it has no id."""
    endpoint_id = row.get("endpoint_id")
    if not isinstance(endpoint_id, str) or not endpoint_id:
        return None
    metadata = row.get("metadata")
    words = metadata if isinstance(metadata, Mapping) else {}

    def text(name: str) -> str:
        value = words.get(name)
        return value[:200] if isinstance(value, str) else ""

    return LiveModel(
        endpoint_id=endpoint_id[:200],
        title=text("display_name") or endpoint_id[:200],
        category=text("category"),
        status=Status.RETIRED if text("status") == "deprecated" else Status.ACTIVE,
        license=text("license_type"),
    )


def _problem(error: BaseException, fetched: float) -> str:
    """Return why there is no present list, and what counts instead."""
    if isinstance(error, TimeoutError):
        reason = "it takes too long"
    elif isinstance(error, httpx.HTTPError | FalClientHTTPError | InvalidResponseError):
        reason = short_reason(error)
    else:
        reason = str(error).rstrip(".")
    instead = f"its list is {age(fetched)} old" if fetched else "the catalogue alone counts"
    return f"fal could not be asked for its models ({reason}); {instead}."


def age(since: float, now: float | None = None) -> str:
    """Return how long ago something was, in words: ``3 hours``."""
    seconds = max(0.0, (time.time() if now is None else now) - since)
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = int(seconds // size)
        if count:
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return "less than a minute"


# -- the file ---------------------------------------------------------------------------------------


def _read() -> LiveList:
    """Return the list that some process has fetched last; an empty one without any."""
    value = read_cache(_CACHE)
    try:
        models = [
            LiveModel(
                endpoint_id=str(id), title=str(title), category=str(category),
                status=Status(status), license=str(license),
            )
            for id, title, category, status, license in value["models"]
        ]  # fmt: skip
        return LiveList(models=models, fetched=float(value["fetched"]))
    except (KeyError, TypeError, ValueError):
        return LiveList()


def _to_json(model: LiveModel) -> list[str]:
    return [model.endpoint_id, model.title, model.category, model.status, model.license]


def _id(model: LiveModel) -> str:
    return model.endpoint_id
