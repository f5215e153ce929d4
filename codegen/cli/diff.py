"""The command that compares two states of the API: diff."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Annotated

import typer

from codegen.cli.console import DIFFERS, progress_bar
from codegen.diff import markdown, report
from codegen.diff.compare import Progress, compare
from codegen.diff.sources import read_side
from codegen.pipeline import gc_disabled
from nodetool.fal_cli.terminal.console import OK, WRONG_USE, fail

#: seconds without a sign of life after which a bar is shown
_QUIET_SECONDS = 1.0


def diff(
    old: Annotated[str, typer.Option("--from", metavar="A", help="The side of before.")] = "HEAD",
    new: Annotated[
        str | None,
        typer.Option("--to", metavar="B", help="The side of after; the working tree by default."),
    ] = None,
    endpoint: Annotated[list[str] | None, typer.Option(help="Only these endpoints.")] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="For machines: endpoint, class, where, what, why.")
    ] = False,
    as_markdown: Annotated[
        bool, typer.Option("--markdown", help="For the text of a pull request.")
    ] = False,
) -> None:
    """Say what changed in the API between A and B, and what that does to nodes.

    A side is a git revision (HEAD~3, v0.1.0), a folder with all_models.json and codegen/schemas, a
    folder of OpenAPI documents, one document, saved answers of fal's platform (.json, .json.gz) or a
    packed release of @fal-ai/client (.tgz, from npm pack). A path wins over a revision of that name.

    Each change has a class. breaking: a saved workflow or DSL program that was valid is not any more,
    or means something else. additive: more is possible than before. cosmetic: neither; also where
    only an inferred fact became one of fal's documents.

    \b
    After a fetch:   python -m codegen diff
    Before a fetch:  python -m codegen diff --to answers.json.gz
    Of a release:    python -m codegen diff --from v0.1.0 --to HEAD --markdown

    Exit codes: 0 no difference, 1 differences, 2 wrong use.
    """
    if as_json and as_markdown:
        fail("--json and --markdown are two forms of one report: take one", WRONG_USE)
    with gc_disabled():
        with _late_progress() as progress:
            sides = read_side(old), read_side(new)
            known = {e for side in sides for e in (*side.records, *side.documents)}
            unknown = set(endpoint or ()) - known
            if unknown:
                fail(f"neither side knows {', '.join(sorted(unknown))}", WRONG_USE)
            comparison = compare(*sides, only=endpoint or (), progress=progress)
        if as_json:
            print(report.as_json(comparison.changes))
        else:
            render = markdown.as_markdown if as_markdown else report.as_text
            print(render(comparison, report.project_version()).rstrip("\n"))
    raise typer.Exit(DIFFERS if comparison.changes else OK)


@contextmanager
def _late_progress() -> Iterator[Progress]:
    """Show progress once the work has taken a second, at most once a second."""
    last = monotonic()
    with progress_bar("diff") as show:

        def step(stage: str, done: int, total: int) -> None:
            nonlocal last
            if monotonic() - last > _QUIET_SECONDS:
                last = monotonic()
                show(stage, done, total)

        yield step
