"""Get the document of each model: in batches, in smaller ones, alone, at last at the older URL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.sources.platform.client import PlatformClient
from codegen.sources.platform.origin import RequestFailedError
from codegen.sources.platform.rows import Row, has_document
from nodetool.fal.concurrency import gather_or_cancel

#: most models of one request; the platform sends about as many documents at a time
BATCH = 10
NO_DOCUMENT = "no document"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no document of a model.

    Attributes:
        reason: fal's code, such as ``expansion_failed``, or a few words.
        is_final: whether fal has said so; otherwise a later attempt may succeed.
    """

    reason: str
    is_final: bool


#: a document, or why there is none
Outcome = dict[str, Any] | Failure


async def get_documents(
    client: PlatformClient, ids: Sequence[str], on_progress: Progress = lambda done, total: None
) -> dict[str, Outcome]:
    """Return the document of each model, or why there is none.

    The batches depend on the ids alone, so that a fetch that is resumed asks for the same ones.

    Args:
        client: of the platform.
        ids: of the models, sorted.
        on_progress: called with the models done and their total.

    Raises:
        SourceError: fal cannot be reached at all.
    """
    done = 0

    async def batch(batch_ids: Sequence[str]) -> dict[str, Outcome]:
        nonlocal done
        outcomes = await _batch(client, batch_ids)
        done += len(batch_ids)
        on_progress(done, len(ids))
        return outcomes

    batches = [ids[i : i + BATCH] for i in range(0, len(ids), BATCH)]
    results = await gather_or_cancel(batch(each) for each in batches)
    return {endpoint: outcome for each in results for endpoint, outcome in each.items()}


async def _batch(client: PlatformClient, ids: Sequence[str]) -> dict[str, Outcome]:
    """Get documents together; the halves of what fails together, and alone what comes without one."""
    if len(ids) == 1:
        return {ids[0]: await _single(client, ids[0])}
    try:
        rows = await client.rows(ids, with_documents=True)
    except RequestFailedError:
        half = len(ids) // 2
        return await _batch(client, ids[:half]) | await _batch(client, ids[half:])
    outcomes: dict[str, Outcome] = {}
    for endpoint in ids:
        row = rows.get(endpoint, {})
        outcomes[endpoint] = (
            row["openapi"] if has_document(row) else await _single(client, endpoint)
        )
    return outcomes


async def _single(client: PlatformClient, endpoint: str) -> Outcome:
    """Get one document, from the platform or else from the older URL."""
    try:
        if await client.has_older_document(endpoint):  # nothing is missing: do not ask again
            return await client.older_document(endpoint)
        rows = await client.rows([endpoint], with_documents=True)
        row = rows.get(endpoint, {})
        if has_document(row):
            document: dict[str, Any] = row["openapi"]
            return document
        failure = Failure(_error_code(row), is_final=True)
    except RequestFailedError as error:
        failure = Failure(error.reason, error.is_final)
    try:
        return await client.older_document(endpoint)
    except RequestFailedError as error:
        return Failure(failure.reason, failure.is_final and error.is_final)


def _error_code(row: Row) -> str:
    """Return the code of the error in a row, as fal calls it."""
    document = row.get("openapi")
    error = document.get("error") if isinstance(document, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, str) and code.isidentifier() else NO_DOCUMENT
