"""What a fetch did, exactly: each model is in one of its lists."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from codegen.sources.platform.fetch import Answer
from codegen.sources.platform.rows import has_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a fetch did.

    Attributes:
        date: day of the answer, ``YYYY-MM-DD``.
        fetched: models whose document is new or has changed.
        unchanged: models whose document is the stored one.
        failed: models without a document, and why.
        again: those of ``failed`` that another run may bring.
        missing: known models that the platform does not list any more; their records stay.
        requests: how many were sent over the network.
        cached: how many were answered by the cache.
    """

    date: str
    fetched: tuple[str, ...]
    unchanged: tuple[str, ...]
    failed: Mapping[str, str]
    again: tuple[str, ...]
    missing: tuple[str, ...]
    requests: int
    cached: int


def report(answer: Answer, written: Collection[str], refused: Mapping[str, str]) -> Report:
    """Return the report of a fetch.

    Args:
        answer: of the platform.
        written: ids of the documents that changed on disk.
        refused: ids that the snapshot does not take, and why.
    """
    documented = [row["endpoint_id"] for row in answer.rows if has_document(row)]
    accepted = [each for each in documented if each not in refused]
    failed = {each: failure.reason for each, failure in answer.failures.items()}
    return Report(
        date=answer.date,
        fetched=tuple(each for each in accepted if each in written),
        unchanged=tuple(each for each in accepted if each not in written),
        failed=dict(sorted({**failed, **refused}.items())),
        again=tuple(sorted(e for e, failure in answer.failures.items() if not failure.is_final)),
        missing=answer.missing,
        requests=answer.requests,
        cached=answer.cached,
    )
