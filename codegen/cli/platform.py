"""The sources of ``fetch`` that give rows of the platform: fal itself, and saved answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from codegen import paths, pipeline, snapshot
from codegen.cli.console import pluralize, progress_bar
from codegen.snapshot import Facts
from codegen.sources import evidence, platform_rows
from codegen.sources.platform import descriptions, saved_answers
from codegen.sources.platform.client import Options
from codegen.sources.platform.documents import Failure
from codegen.sources.platform.fetch import Answer, fetch
from codegen.sources.platform.report import Report, report
from codegen.sources.platform.rows import Row, has_document
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.errors import FalError, MissingKeyError
from nodetool.fal.transport.client import find_key
from nodetool.fal_cli.terminal.console import WRONG_USE, err, fail, print_out

__all__ = ["Answer", "ask_fal", "description_files", "make_report", "print_report", "read_saved"]


def ask_fal(
    base_url: str, refresh: bool, rate: float, known: Mapping[str, Mapping[str, Any]]
) -> tuple[Facts, Answer]:
    """Fetch all models from fal with a progress bar; return their facts, and the answer for the report.

    Raises:
        SourceError: fal cannot be asked.
    """
    try:
        parts = urlsplit(base_url)
        is_url = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        is_url = False
    if not is_url:
        fail(f"--base-url {base_url!r} is no address such as https://api.fal.ai/v1", WRONG_USE)
    if not 0 < rate < float("inf"):
        fail(f"--rate {rate:g} is no number of requests per second, more than 0", WRONG_USE)
    try:
        options = Options(
            cache=paths.HTTP_CACHE,
            base_url=base_url,
            key=asyncio.run(_key()),
            refresh=refresh,
            rate=rate,
        )
        with progress_bar("fetch") as progress:
            answer = asyncio.run(fetch(options, known.keys(), _in_tenths(progress)))
    except FalError as error:  # a key or a proxy that cannot be used
        fail(str(error))
    except KeyboardInterrupt:
        fail("interrupted: run the same command again, which goes on where this stopped")
    facts = platform_rows.facts_of_rows(answer.rows, answer.date)
    return replace(facts, complete_on=answer.date), answer


async def _key() -> str:
    try:
        return await find_key(None)
    except MissingKeyError:  # the list needs none
        return ""


def _in_tenths(progress: pipeline.Progress) -> pipeline.Progress:
    """Return a progress callback that prints few lines where there is no bar."""
    if err.is_terminal:
        return progress
    printed: set[tuple[str, int]] = set()

    def step(stage: str, done: int, total: int) -> None:
        tenth = (stage, done * 10 // max(total, 1))
        if tenth not in printed:
            printed.add(tenth)
            progress(stage, done, total)

    return step


def read_saved(files: Iterable[Path], is_partial: bool = False) -> tuple[Facts, Answer]:
    """Read saved answers; of two with one model, the newer one with a document counts.

    Args:
        files: the answers.
        is_partial: whether they do not list every active model of their day.

    Raises:
        SourceError: a file is none.
    """
    rows: dict[str, Row] = {}
    records: dict[str, Mapping[str, Any]] = {}
    documents: dict[str, Any] = {}
    date = ""
    for saved in sorted(map(saved_answers.read, files), key=lambda each: each.date):
        date = saved.date
        facts = platform_rows.facts_of_rows(saved.rows, date)
        for endpoint, record in facts.records.items():
            records[endpoint] = {**records.get(endpoint, {}), **record}
        documents |= facts.documents
        for row in saved.rows:
            endpoint = str(row.get("endpoint_id"))
            if endpoint in facts.records and (endpoint not in rows or has_document(row)):
                rows[endpoint] = row
    failures = {
        endpoint: Failure(reason, is_final=True)
        for endpoint, row in rows.items()
        if (reason := platform_rows.failure(row))
    }
    answer = Answer(
        date=date,
        rows=tuple(rows[endpoint] for endpoint in sorted(rows)),
        failures=failures,
        missing=(),
        requests=0,
        cached=0,
    )
    return Facts(records, documents, complete_on="" if is_partial else date), answer


def read_others(files: Iterable[Path]) -> tuple[Facts, Answer]:
    """Read documents of fal as another publisher wrote them down, in the form of saved answers.

    They know no bounds and write every number as ``number``; what fal's own documents of other
    endpoints say of such arguments fills that in.

    Raises:
        SourceError: a file is none.
    """
    facts, answer = read_saved(files, is_partial=True)
    learned = evidence.Evidence.learn(snapshot.documents_of_fal())
    records = {
        endpoint: {**record, "schema_source": "documents"} if "schema_source" in record else record
        for endpoint, record in facts.records.items()
    }
    documents = {
        endpoint: learned.complete(endpoint, document)
        for endpoint, document in facts.documents.items()
    }
    return Facts(records, documents), answer


def description_files(answer: Answer) -> dict[Path, str]:
    """Return the files of fal's own texts, which are never committed."""
    return descriptions.plan(answer.rows, paths.DESCRIPTIONS)


def make_report(
    answer: Answer, written: Iterable[Path], diagnostics: Sequence[Diagnostic]
) -> Report:
    """Return the report of a fetch whose facts are in the snapshot."""
    written_ids = {
        path.relative_to(paths.SCHEMAS).as_posix().removesuffix(".json")
        for path in written
        if path.is_relative_to(paths.SCHEMAS)
    }
    codes = {item.endpoint: item.code for item in diagnostics}
    refused = {
        endpoint: code
        for row in answer.rows
        for endpoint in [row["endpoint_id"]]
        if (code := codes.get(endpoint) or codes.get(repr(endpoint)))
    }
    return report(answer, written_ids, refused)


def print_report(result: Report, as_json: bool) -> None:
    """Print the report for people, or for machines."""
    if as_json:
        print(json.dumps(asdict(result), indent=2))
        return
    listed = len(result.fetched) + len(result.unchanged) + len(result.failed)
    print_out(
        f"{pluralize(listed, 'model')} on {result.date}: "
        f"{pluralize(len(result.fetched), 'document')} new or changed, "
        f"{len(result.unchanged)} as before, {len(result.failed)} failed "
        f"({pluralize(result.requests, 'request')}, {result.cached} answered by the cache)."
    )
    for endpoint, reason in result.failed.items():
        print_out(f"failed: {endpoint}: {reason}")
    for endpoint in result.missing:
        print_out(f"not listed by fal, its record and document stay: {endpoint}")
    if result.again:
        print_out(
            f"{len(result.again)} of those that failed may succeed later: run the same command again, "
            "which asks only for what is missing."
        )
