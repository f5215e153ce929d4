"""The commands. Only this module prints, asks, and decides exit codes.

Exit codes: 0 fine, 1 something differs or failed, 2 wrong use.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from rich.table import Table

from codegen import (
    config_edit,
    config_model,
    coverage,
    metadata,
    naming,
    pipeline,
    scaffold,
    snapshot,
    write,
)
from codegen.diagnostics import Diagnostic, Severity, as_json, errors
from codegen.format import FormatError
from codegen.metadata import ScanError
from codegen.paths import METADATA, NODES, ROOT, shown
from codegen.sources import SourceError

OK, DIFFERS, WRONG_USE = 0, 1, 2

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Facts about fal's endpoints and curated words -> NodeTool nodes. "
    "A usual round: fetch, scaffold, validate, generate-all, check.",
    epilog="Exit codes: 0 fine, 1 something differs or failed, 2 wrong use.",
)
out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class Source(StrEnum):
    """Where facts can be fetched from."""

    NPM = "npm"
    LIST = "list"
    OPENAPI = "openapi"


# -- helpers -------------------------------------------------------------------------------------


def _say(text: str) -> None:
    out.print(text, markup=False)


def _fail(text: str, code: int = DIFFERS) -> NoReturn:
    err.print(f"error: {text}", markup=False)
    raise typer.Exit(code)


def _report(found: Sequence[Diagnostic], *, warnings: bool = True) -> None:
    """Print diagnostics, errors last so that they are what is seen."""
    shown_ones = [d for d in found if warnings or d.severity is Severity.ERROR]
    for item in sorted(
        shown_ones, key=lambda d: (d.severity is Severity.ERROR, d.file, d.endpoint, d.code)
    ):
        err.print(str(item), markup=False)
    count = len(errors(found))
    if found and shown_ones:
        err.print(f"{count} errors, {len(found) - count} warnings", markup=False)


@contextmanager
def _progress(title: str) -> Iterator[pipeline.Progress]:
    """A bar on a terminal, a line a step elsewhere."""
    if not err.is_terminal:

        def line(stage: str, done: int, total: int) -> None:
            err.print(f"{title}: {done}/{total} {stage}", markup=False)

        yield line
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=err, transient=True) as bar:
        task = bar.add_task(title, total=None)

        def step(stage: str, done: int, total: int) -> None:
            bar.update(task, description=f"{title}: {stage}", completed=done, total=total)

        yield step


def _finish(plan: pipeline.Plan, folder: Path | None, *, full: bool) -> write.Changes:
    """Write a good plan; exit 1 with all that is wrong otherwise."""
    if not plan.ok:
        _report(plan.diagnostics)
        err.print("Nothing was written.", markup=False)
        raise typer.Exit(DIFFERS)
    gone = (
        write.orphans(folder, plan.files) if full and folder is not None and folder.is_dir() else []
    )
    changes = write.compare(plan.files, gone)
    try:
        write.apply(plan.files, changes)
    except OSError as error:
        _fail(f"the files could not be written, so nothing was changed: {error}")
    return changes


# -- facts ---------------------------------------------------------------------------------------


@app.command()
def fetch(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Files for --source list (CSV) or openapi (JSON).")
    ] = None,
    source: Annotated[Source, typer.Option(help="Where the facts come from.")] = Source.NPM,
    tarball: Annotated[
        list[Path] | None,
        typer.Option(
            help="npm: a packed @fal-ai/client, instead of the registry; may be repeated, oldest first."
        ),
    ] = None,
    version: Annotated[
        list[str] | None,
        typer.Option(help="npm: only these versions, oldest first; all by default."),
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Go on although more changes than a usual week brings.")
    ] = False,
) -> None:
    """Bring facts into the snapshot: all_models.json and codegen/schemas/.

    npm reads the type declarations of every release of @fal-ai/client; list adds known endpoints
    from a CSV file; openapi takes documents as fal serves them. A source that knows less never
    erases what a better one brought. No sentences are stored.
    """
    from codegen.sources import endpoint_list, npm_registry, npm_types, npm_views, openapi_file

    if source is not Source.NPM and not files:
        _fail(
            f"--source {source} needs files: python -m codegen fetch --source {source} FILE…",
            WRONG_USE,
        )
    known = snapshot.load_catalogue()
    try:
        if source is Source.LIST:
            facts = snapshot.Facts(
                records={
                    e: r for f in files or [] for e, r in endpoint_list.read(f).records.items()
                }
            )
        elif source is Source.OPENAPI:
            facts = openapi_file.read(files or [])
        else:
            if tarball:
                releases = [
                    r for path in tarball if (r := npm_registry.read_tarball(path)) is not None
                ]
            else:
                releases = npm_registry.fetch(version or npm_registry.versions(), _say)
            if not releases:
                _fail("none of these releases declares endpoints; take 1.1.0 or later", WRONG_USE)
            newest = npm_views.in_order(releases)[-1]
            facts = npm_types.facts(
                releases, {e: str(r.get("category", "")) for e, r in known.items()}
            )
            facts = snapshot.mark_unlisted(
                facts, known, newest.version, newest.endpoints
            )
    except SourceError as error:
        _fail(str(error), DIFFERS)
    planned, found = snapshot.plan(facts)
    _guard(facts, known, yes)
    changes = write.compare(planned)
    write.apply(planned, changes)
    _report(found)
    _say(
        f"{len(facts.documents)} documents, {len(facts.records)} records; "
        f"{len(changes.written)} files changed, {len(changes.unchanged)} as they were."
    )
    raise typer.Exit(DIFFERS if errors(found) else OK)


def _guard(facts: snapshot.Facts, known: dict[str, dict[str, object]], yes: bool) -> None:
    """Stop where a refresh changes more of the catalogue than a usual week does."""
    before = {e for e, r in known.items() if "schema_source" in r and not r.get("unlisted")}
    after = {e for e, r in facts.records.items() if "schema_source" in r and not r.get("unlisted")}
    dropped = {e for e, r in facts.records.items() if r.get("unlisted")} & before
    added = after - set(known)
    if yes or not before:
        return
    if len(dropped) > 0.05 * len(before) or len(added) > 0.25 * len(before):
        _fail(
            f"this would drop {len(dropped)} and add {len(added)} of {len(before)} endpoints, more than a usual "
            "refresh; look at the source, then repeat with --yes"
        )


# -- words ---------------------------------------------------------------------------------------


@app.command("scaffold")
def scaffold_command(
    endpoint: Annotated[
        list[str] | None, typer.Option(help="Only this endpoint; may be repeated.")
    ] = None,
) -> None:
    """Write config entries for endpoints that have none: facts only, marked "curated": False.

    Entries that exist are never touched.
    """
    configs, found = config_model.load()
    if errors(found):
        _report(found)
        raise typer.Exit(DIFFERS)
    ids = list(snapshot.stored_endpoints())
    if endpoint:
        unknown = sorted(set(endpoint) - set(ids))
        if unknown:
            _fail(f"there is no schema for {', '.join(unknown)}; fetch it first", WRONG_USE)
        ids = endpoint
    from codegen.paths import CONFIGS, SCHEMAS

    endpoints, problems = pipeline.read_endpoints(ids, SCHEMAS)
    wanted = scaffold.missing(endpoints, configs, snapshot.load_catalogue())
    texts: dict[Path, str] = {}
    for module, entries in wanted.items():
        path = CONFIGS / f"{module}.py"
        raw = {e: entry.model_dump(exclude_unset=True) for e, entry in entries.items()}
        texts[path], more = config_edit.put(path, raw)
        problems += more
    _write_configs(texts)
    _report(problems)
    _say(f"{sum(map(len, wanted.values()))} entries added to {len(wanted)} files.")
    raise typer.Exit(DIFFERS if errors(problems) else OK)


@app.command()
def merge(
    files: Annotated[list[Path], typer.Argument(help="JSON files: endpoint id -> config entry.")],
) -> None:
    """Merge prepared entries into the right config files, formatted, keeping comments.

    An entry takes the place of one that is not curated (and keeps its class name and aliases);
    a curated one is left alone and reported. New endpoints go where their category belongs.
    """
    from codegen.paths import CONFIGS

    configs, found = config_model.load()
    if errors(found):
        _report(found)
        raise typer.Exit(DIFFERS)
    homes = {e: config.module for config in configs for e in config.entries}
    catalogue = snapshot.load_catalogue()
    wanted: dict[str, dict[str, dict[str, object]]] = {}
    problems: list[Diagnostic] = []
    seen: dict[str, str] = {}
    for path in files:
        for endpoint, entry in _prepared(path).items():
            if endpoint in seen:
                problems.append(
                    Diagnostic(
                        code="configured-twice",
                        file=path.name,
                        endpoint=endpoint,
                        message=f"{seen[endpoint]} has an entry for it, too; the first was taken",
                        hint="keep one of the two",
                    )
                )
                continue
            seen[endpoint] = path.name
            home = homes.get(endpoint)
            if home is None and endpoint not in catalogue:
                problems.append(
                    Diagnostic(
                        code="unknown-endpoint",
                        file=path.name,
                        endpoint=endpoint,
                        message="the catalogue does not know this endpoint",
                        hint="correct the id, or fetch first",
                    )
                )
                continue
            module = home or scaffold.module_for(str(catalogue[endpoint].get("category", "")))
            if home is None:
                entry.setdefault("class_name", str(naming.endpoint_class_name(endpoint)))
            problems += _entry_problems(path, endpoint, entry, has_home=home is not None)
            wanted.setdefault(module, {})[endpoint] = entry
    if errors(problems):
        _report(problems)
        err.print("Nothing was written.", markup=False)
        raise typer.Exit(DIFFERS)
    texts: dict[Path, str] = {}
    merged = 0
    for module, entries in wanted.items():
        target = CONFIGS / f"{module}.py"
        texts[target], conflicts = config_edit.put(target, entries, replace_scaffolds=True)
        merged += len(entries) - len(conflicts)
        problems += conflicts
    _write_configs(texts)
    _report(problems)
    _say(f"{merged} entries merged into {len(texts)} files, {len(problems)} conflicts.")
    raise typer.Exit(DIFFERS if problems else OK)


def _prepared(path: Path) -> dict[str, dict[str, object]]:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        _fail(f"{path.name} cannot be read as JSON: {error}", WRONG_USE)
    if not isinstance(value, dict) or not all(isinstance(entry, dict) for entry in value.values()):
        _fail(f"{path.name} must be an object: endpoint id -> config entry", WRONG_USE)
    return value


def _entry_problems(
    path: Path, endpoint: str, entry: dict[str, object], *, has_home: bool
) -> list[Diagnostic]:
    from pydantic import ValidationError

    try:
        config_model.EndpointConfig.model_validate(
            {"class_name": "Kept", **entry} if has_home else entry
        )
    except ValidationError as error:
        return [
            Diagnostic(
                code="config-value",
                file=path.name,
                endpoint=endpoint,
                pointer="/" + "/".join(str(p) for p in item["loc"]),
                message=item["msg"],
                hint=f"known keys: {', '.join(config_model.EndpointConfig.model_fields)}",
            )
            for item in error.errors(include_url=False)
        ]
    return []


def _write_configs(texts: dict[Path, str]) -> None:
    try:
        done = config_edit.formatted(texts)
    except FormatError as error:
        _fail(str(error))
    write.apply(done, write.compare(done))


# -- nodes ---------------------------------------------------------------------------------------


@app.command()
def validate(
    as_json_: Annotated[bool, typer.Option("--json", help="Print diagnostics as JSON.")] = False,
) -> None:
    """Find every conflict of names, configs and schemas, all in one run, without writing."""
    plan = pipeline.plan(rendering=False)
    if as_json_:
        print(as_json(plan.diagnostics))
    else:
        _report(plan.diagnostics)
        _say(
            f"{sum(len(m.types) for m in plan.modules)} nodes in {len(plan.modules)} modules: "
            f"{len(errors(plan.diagnostics))} errors."
        )
    raise typer.Exit(OK if plan.ok else DIFFERS)


@app.command()
def generate(
    module: Annotated[
        list[str] | None, typer.Option(help="Only this module; may be repeated.")
    ] = None,
    endpoint: Annotated[
        list[str] | None, typer.Option(help="Only the modules of this endpoint; may be repeated.")
    ] = None,
    output_dir: Annotated[
        Path | None, typer.Option(help="Write the modules here instead of into the package.")
    ] = None,
    openapi: Annotated[
        list[Path] | None,
        typer.Option(
            help="Make nodes from this OpenAPI document, without the snapshot; may be repeated."
        ),
    ] = None,
) -> None:
    """Generate modules: all, some, or straight from OpenAPI documents.

    With an error anywhere nothing is written. The package's metadata and README table are
    refreshed by generate-all.
    """
    start = perf_counter()
    if openapi:
        if output_dir is None:
            _fail("--openapi needs --output-dir DIR: the snapshot stays as it is", WRONG_USE)
        plan = pipeline.plan_documents(openapi, output_dir)
        changes = _finish(plan, None, full=False)
        _report(plan.diagnostics)
    else:
        wanted = _wanted_modules(module, endpoint)
        sources = pipeline.Sources(output=output_dir or NODES)
        with _progress("generate") as progress:
            plan = pipeline.plan(sources, only=wanted, progress=progress)
        if output_dir is not None:  # a look at the result leaves the record of names alone
            plan = pipeline.Plan(
                files={p: t for p, t in plan.files.items() if p.parent == output_dir},
                diagnostics=plan.diagnostics,
                modules=plan.modules,
            )
        changes = _finish(plan, NODES, full=wanted is None and output_dir is None)
    _say(
        f"{sum(len(m.types) for m in plan.modules)} nodes in {len(plan.modules)} modules: "
        f"{len(changes.written)} files written, {len(changes.removed)} removed, "
        f"{len(changes.unchanged)} as they were, {perf_counter() - start:.1f} s."
    )


def _wanted_modules(module: list[str] | None, endpoint: list[str] | None) -> list[str] | None:
    if not endpoint:
        return module
    configs, _ = config_model.load()
    homes = {e: config.module for config in configs for e in config.entries}
    unknown = sorted(set(endpoint) - set(homes))
    if unknown:
        _fail(
            f"no config has an entry for {', '.join(unknown)}; python -m codegen scaffold adds one",
            WRONG_USE,
        )
    return [*(module or []), *(homes[e] for e in endpoint)]


def _full_plan(timeout: float, progress: pipeline.Progress) -> pipeline.Plan:
    """Everything that generation makes apart from the metadata, which needs the modules in place."""
    plan = pipeline.plan(progress=progress, seconds_per_module=timeout)
    if not plan.ok:
        return plan
    readme = ROOT / "README.md"
    files = dict(plan.files)
    if readme.exists():
        files[readme] = coverage.replaced(readme.read_text("utf-8"), _coverage(plan.node_types))
    return pipeline.Plan(files=files, diagnostics=plan.diagnostics, modules=plan.modules)


@app.command("generate-all")
def generate_all(
    timeout: Annotated[
        float, typer.Option(help="Seconds that one module may take.")
    ] = pipeline.MODULE_SECONDS,
    skip_metadata: Annotated[
        bool, typer.Option("--skip-metadata", help="Leave package_metadata as it is.")
    ] = False,
) -> None:
    """Generate everything: modules, the record of names, README's table, package metadata."""
    start = perf_counter()
    with _progress("generate") as progress:
        plan = _full_plan(timeout, progress)
    if not plan.ok:
        _summary(plan, start)
    changes = _finish(plan, NODES, full=True)
    if not skip_metadata:
        try:
            text = metadata.scan()
        except ScanError as error:
            _fail(str(error))
        write.apply({METADATA: text}, write.compare({METADATA: text}))
    _report(plan.diagnostics)
    _summary(plan, start)
    _say(
        f"{len(changes.written)} files written, {len(changes.removed)} removed, {len(changes.unchanged)} as they were."
    )


def _summary(plan: pipeline.Plan, start: float) -> None:
    """Modules, nodes, failures, seconds."""
    table = Table("module", "nodes", "failures", "seconds", box=None, pad_edge=False)
    for column in table.columns[1:]:
        column.justify = "right"
    for module in plan.modules:
        table.add_row(
            module.name, str(len(module.types)), str(module.failures), f"{module.seconds:.2f}"
        )
    total = sum(len(m.types) for m in plan.modules)
    table.add_row(
        "all", str(total), str(len(errors(plan.diagnostics))), f"{perf_counter() - start:.2f}"
    )
    out.print(table)


@app.command()
def check(
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what differs, as a unified diff.")
    ] = False,
) -> None:
    """Compare the tree with what generation gives; exit 1 where they differ."""
    with _progress("check") as progress:
        plan = _full_plan(pipeline.MODULE_SECONDS, progress)
    if not plan.ok:
        _report(plan.diagnostics)
        raise typer.Exit(DIFFERS)
    files = dict(plan.files)
    changes = write.compare(files, write.orphans(NODES, files))
    if not changes:  # the scan reads the tree, so it says something only when the modules are right
        try:
            files[METADATA] = metadata.scan()
        except ScanError as error:
            _fail(str(error))
        changes = write.compare(files, ())
    for path in (*changes.written, *changes.removed):
        _say(f"differs: {shown(path)}")
    if diff:
        sys.stdout.writelines(write.diff(files, changes))
    if changes:
        _fail(
            "the tree is not what generation gives; run scripts/generate_all and commit the result"
        )
    _say(f"{len(files)} files are what generation gives.")


@app.command("coverage")
def coverage_command(
    as_json_: Annotated[
        bool,
        typer.Option("--json", help="For machines, with the list of endpoints without schema."),
    ] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="The table as README holds it.")
    ] = False,
) -> None:
    """Count endpoints by category: known, with schema, configured, curated, generated."""
    recorded = pipeline.Sources().record
    types = json.loads(recorded.read_text("utf-8")) if recorded.exists() else {}
    table = _coverage(types)
    if as_json_:
        missing = coverage.without_schema(snapshot.load_catalogue(), snapshot.stored_endpoints())
        print(
            json.dumps(
                {"categories": coverage.as_dicts(table), "without_schema": missing}, indent=2
            )
        )
    elif markdown:
        print(coverage.as_markdown(table))
    else:
        printed = Table(
            "category",
            "known",
            "with schema",
            "configured",
            "curated",
            "generated",
            "%",
            box=None,
            pad_edge=False,
        )
        for column in printed.columns[1:]:
            column.justify = "right"
        for row in table:
            printed.add_row(
                row.category,
                *(
                    str(n)
                    for n in (
                        row.known,
                        row.with_schema,
                        row.configured,
                        row.curated,
                        row.generated,
                    )
                ),
                f"{row.percent:.1f}",
            )
        out.print(printed)


def _coverage(types: dict[str, str]) -> list[coverage.Row]:
    configs, _ = config_model.load()
    return coverage.rows(snapshot.load_catalogue(), snapshot.stored_endpoints(), configs, types)
