"""The commands that generate nodes: validate, generate, generate-all, check, coverage.

Exit codes: 0 fine, 1 something differs or failed, 2 wrong use.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer
from rich.table import Table

from codegen import catalogue_coverage, pipeline, snapshot
from codegen.cli import diff as diff_command
from codegen.cli import sources
from codegen.cli.arguments import Variadic, documents, relative_path
from codegen.cli.console import (
    DIFFERS,
    Commands,
    in_folders,
    pluralize,
    progress_bar,
    report,
)
from codegen.config_files import loader
from codegen.interface import Interface, read_modules
from codegen.output import atomic_write, own_package, package_metadata
from codegen.output.own_package import OwnPackage
from codegen.output.package_metadata import ScanError
from codegen.paths import (
    DESCRIPTIONS,
    INTERFACE,
    METADATA,
    NODES,
    README,
    SRC,
    WRAPPERS,
    display_path,
)
from codegen.sources import app_documents
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import as_json, errors
from nodetool.fal.compiler.parsing.documents import is_endpoint_id
from nodetool.fal_cli.terminal.console import OK, WRONG_USE, err, fail, out, print_out

app = typer.Typer(
    cls=Commands,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Facts about fal's endpoints and curated words -> NodeTool nodes. "
    "A usual round: fetch, diff, scaffold, validate, generate-all, check.",
    epilog="Exit codes: 0 fine, 1 something differs or failed, 2 wrong use.",
)
app.command(cls=Variadic)(sources.fetch)
app.command("scaffold", cls=Variadic)(sources.scaffold_command)
app.command()(sources.merge)
app.command(cls=Variadic)(diff_command.diff)


def _orphans(plan: pipeline.Plan) -> list[Path]:
    """Return generated files of the package that a full plan no longer has."""
    return [
        path for folder in (NODES, WRAPPERS) for path in atomic_write.orphans(folder, plan.files)
    ]


def _finish(
    plan: pipeline.Plan, *, full: bool = False, orphans: Iterable[Path] = ()
) -> atomic_write.Changes:
    """Write a good plan; exit 1 with all that is wrong otherwise.

    Args:
        plan: what to write.
        full: whether it is the whole package, so that what it lacks is removed.
        orphans: files of another package to remove.
    """
    if not plan.ok:
        report(plan.diagnostics)
        err.print("Nothing was written.", markup=False)
        raise typer.Exit(DIFFERS)
    try:
        changes = atomic_write.compare(plan.files, _orphans(plan) if full else orphans)
        foreign = atomic_write.foreign(changes.written)
        if foreign:
            fail(
                f"{relative_path(foreign[0])} exists and was not generated, so nothing was changed; "
                "move it away, or take another --output-dir"
            )
        atomic_write.apply(plan.files, changes)
    except OSError as error:
        fail(f"the files could not be written, so nothing was changed: {error}")
    return changes


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
        report(plan.diagnostics)
        print_out(f"{_node_counts(plan)}: {pluralize(len(errors(plan.diagnostics)), 'error')}.")
    raise typer.Exit(OK if plan.ok else DIFFERS)


@app.command(cls=Variadic)
def generate(
    module: Annotated[list[str] | None, typer.Option(help="Only these modules.")] = None,
    endpoint: Annotated[
        list[str] | None, typer.Option(help="Only the modules of these endpoints.")
    ] = None,
    output_dir: Annotated[
        Path | None,
        typer.Option(help="Write the modules here instead of into the package.", file_okay=False),
    ] = None,
    openapi: Annotated[
        list[str] | None,
        typer.Option(
            help="Make nodes from these OpenAPI documents, without the snapshot: files, folders "
            "with all .json files in them, URLs, or fal.App classes as module:App or app.py:App."
        ),
    ] = None,
    app_id: Annotated[
        str,
        typer.Option(
            help="The app that the documents are of: owner/app. Their paths are below it."
        ),
    ] = "",
    package: Annotated[
        str,
        typer.Option(help="Make an installable package of this name, with the nodes of --openapi."),
    ] = "",
    with_descriptions: Annotated[
        bool,
        typer.Option(
            "--with-descriptions",
            help="Use fal's own texts where ours are missing; only for builds of your own, with "
            "--output-dir.",
        ),
    ] = False,
) -> None:
    """Generate modules: all, some, or straight from OpenAPI documents.

    With an error anywhere nothing is written. The package's metadata and README table are
    refreshed by generate-all.
    """
    start = perf_counter()
    if openapi:
        if output_dir is None:
            fail("--openapi needs --output-dir DIR: the snapshot stays as it is", WRONG_USE)
        if module or endpoint:
            fail(
                "--openapi makes all that its documents have: leave --module and --endpoint out",
                WRONG_USE,
            )
        plan, changes = _generate_documents(openapi, output_dir, app_id, package)
        report(plan.diagnostics)
    elif app_id or package:
        fail("--app-id and --package need --openapi, with what to make nodes from", WRONG_USE)
    else:
        selected = _wanted_modules(module, endpoint)
        if with_descriptions:
            _check_descriptions(output_dir)
        paths = pipeline.Paths(
            output=output_dir or NODES, descriptions=DESCRIPTIONS if with_descriptions else None
        )
        with progress_bar("generate") as progress:
            plan = pipeline.plan(paths, only=selected, progress=progress)
        if output_dir is not None:  # a look at the result leaves the record of names alone
            plan = pipeline.Plan(
                files={
                    path: text
                    for path, text in plan.files.items()
                    if path.suffix == ".py" and path.is_relative_to(output_dir)
                },
                diagnostics=plan.diagnostics,
                modules=plan.modules,
            )
        changes = _finish(plan, full=selected is None and output_dir is None)
    print_out(f"{_node_counts(plan)}: {_changes_summary(changes)}, {perf_counter() - start:.1f} s.")


def _generate_documents(
    arguments: list[str], output: Path, app_id: str, package: str
) -> tuple[pipeline.Plan, atomic_write.Changes]:
    """Write the nodes of OpenAPI documents, as a package if it has a name."""
    if app_id and not is_endpoint_id(app_id):
        fail(f"--app-id {app_id!r} is no id of an app: give owner/app", WRONG_USE)
    own = OwnPackage(package, output) if package else None
    if own is not None:
        own.check()
    with app_documents.local_files(arguments) as paths:
        files = documents(paths)
        if own is None:
            plan = pipeline.plan_documents(files, output, app_id=app_id)
            return plan, _finish(plan, full=False)
        plan = pipeline.plan_documents(
            files, own.nodes, wrappers=own.wrappers, package=own.name, app_id=app_id
        )
        if not app_id and any(endpoint.startswith("local/") for endpoint in plan.node_types):
            fail(
                "the documents do not say of which app they are: add --app-id owner/app", WRONG_USE
            )
        if plan.ok:
            schemas = own_package.read_schemas(files, app_id)
            texts = own_package.complete(own, plan.files, plan.node_types, schemas)
            plan = replace(plan, files=texts)
    return plan, _finish(plan, orphans=own.orphans(plan.files))


def _check_descriptions(output_dir: Path | None) -> None:
    """Exit 2 where fal's own texts would get into the package, or were never fetched."""
    if output_dir is None or output_dir.resolve().is_relative_to(SRC):
        fail(
            "--with-descriptions needs --output-dir DIR outside the package: fal's own texts are for "
            "builds of your own",
            WRONG_USE,
        )
    if not DESCRIPTIONS.exists():
        fail(
            "there are no texts of fal here: run python -m codegen fetch --with-descriptions first",
            WRONG_USE,
        )


def _changes_summary(changes: atomic_write.Changes) -> str:
    """Summarize changes: ``2 files written in out, 0 removed, 3 as they were``."""
    written = f"{pluralize(len(changes.written), 'file')} written{in_folders(changes.written)}"
    return f"{written}, {len(changes.removed)} removed, {len(changes.unchanged)} as they were"


def _node_counts(plan: pipeline.Plan) -> str:
    """Count the nodes of a plan: ``3 nodes in 1 module``."""
    nodes = sum(len(module.types) for module in plan.modules)
    return f"{pluralize(nodes, 'node')} in {pluralize(len(plan.modules), 'module')}"


def _wanted_modules(module: list[str] | None, endpoint: list[str] | None) -> list[str] | None:
    if not module and not endpoint:
        return None
    configs = _sound_configs()
    known = [config.module for config in configs]
    unknown_modules = sorted(set(module or ()) - set(known))
    if unknown_modules:
        names = ", ".join(map(repr, unknown_modules))
        fail(f"there is no module {names}; there are: {', '.join(known)}", WRONG_USE)
    module_of = {e: config.module for config in configs for e in config.entries}
    unknown_endpoints = sorted(set(endpoint or ()) - set(module_of))
    if unknown_endpoints:
        fail(
            f"no config has an entry for {', '.join(unknown_endpoints)}; python -m codegen scaffold adds one",
            WRONG_USE,
        )
    return [*(module or []), *(module_of[e] for e in endpoint or ())]


def _sound_configs() -> list[ModuleConfig]:
    """Return all config files; exit 1 with diagnostics where one cannot be read completely."""
    configs, diagnostics = loader.load()
    if not all(config.complete for config in configs):
        report(diagnostics)
        raise typer.Exit(DIFFERS)
    return configs


def _full_plan(timeout: float, progress: pipeline.Progress) -> pipeline.Plan:
    """Plan everything but the metadata, whose scan needs the modules in place."""
    plan = pipeline.plan(progress=progress, seconds_per_module=timeout)
    if not plan.ok:
        return plan
    files = dict(plan.files)
    if README.exists():
        try:
            files[README] = catalogue_coverage.update_readme(
                README.read_text("utf-8"), _coverage(plan.node_types)
            )
        except ValueError as error:  # a UnicodeDecodeError is one
            fail(f"README.md cannot take the coverage table: {error}")
    return pipeline.Plan(files=files, diagnostics=plan.diagnostics, modules=plan.modules)


def _metadata_files() -> dict[Path, str]:
    """Scan the package, whose modules are in place; return the metadata and the README with its counts."""
    try:
        text = package_metadata.scan()
    except ScanError as error:
        fail(str(error))
    files = {METADATA: text}
    if README.exists():
        files[README] = catalogue_coverage.update_readme_bounds(README.read_text("utf-8"), text)
    return files


@app.command("generate-all")
def generate_all(
    timeout: Annotated[
        float, typer.Option(help="Seconds that one module may take.")
    ] = pipeline.MODULE_SECONDS,
    skip_metadata: Annotated[
        bool, typer.Option("--skip-metadata", help="Leave package_metadata as it is.")
    ] = False,
) -> None:
    """Generate everything: modules, the record of names, README's figures, package metadata."""
    if not timeout > 0:  # also of NaN
        fail(f"--timeout {timeout:g} leaves no time: give seconds, more than 0", WRONG_USE)
    start = perf_counter()
    with progress_bar("generate") as progress:
        plan = _full_plan(timeout, progress)
    if not plan.ok:
        _summary(plan, start)
    changes = _finish(plan, full=True)
    if not skip_metadata:
        files = _metadata_files()
        atomic_write.apply(files, atomic_write.compare(files))
    report(plan.diagnostics)
    _summary(plan, start)
    print_out(f"{_changes_summary(changes)}.")


def _summary(plan: pipeline.Plan, start: float) -> None:
    """Print a table of modules: nodes, failures, seconds."""
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
    with progress_bar("check") as progress:
        plan = _full_plan(pipeline.MODULE_SECONDS, progress)
    if not plan.ok:
        report(plan.diagnostics)
        raise typer.Exit(DIFFERS)
    files = dict(plan.files)
    changes = atomic_write.compare(files, _orphans(plan))
    if not changes:  # the scan reads the tree, so it says something only when the modules are right
        files |= _metadata_files()
        changes = atomic_write.compare(files, ())
    for path in (*changes.written, *changes.removed):
        print_out(f"differs: {display_path(path)}")
    if diff:
        sys.stdout.writelines(atomic_write.diff(files, changes))
    if changes:
        fail(
            "the tree is not what generation gives; run scripts/generate_all and commit the result"
        )
    print_out(f"{len(files)} files are what generation gives.")


@app.command()
def record() -> None:
    """Record the names of this version, which no later one may lose: run it at each release.

    Fields, slots, enum members and object types go to codegen/interface.json. What a later snapshot
    no longer has, the generator keeps from there, so that saved workflows and programs go on working.
    """
    known = Interface.load(INTERFACE)
    for folder in sorted(path.parent for path in NODES.glob("*/__init__.py")):
        texts = (path.read_text("utf-8") for path in sorted(folder.glob("*.py")))
        known.add(read_modules(folder.name, texts))
    files = {INTERFACE: known.dumps()}
    changes = atomic_write.compare(files)
    atomic_write.apply(files, changes)
    names = f"{len(known.fields)} nodes, {sum(map(len, known.enums.values()))} enums"
    print_out(f"{names} recorded; {_changes_summary(changes)}.")


@app.command("coverage")
def coverage_command(
    as_json_: Annotated[
        bool,
        typer.Option("--json", help="For machines, with every endpoint: its node, what it can do."),
    ] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="The table as README holds it.")
    ] = False,
) -> None:
    """Count endpoints by category: known, with schema, configured, curated, generated."""
    if as_json_ and markdown:
        fail("--json and --markdown are two forms of one answer: take one", WRONG_USE)
    table = _coverage(pipeline.recorded_types(pipeline.Paths().record))
    if as_json_:
        known = snapshot.load_catalogue()
        missing = catalogue_coverage.endpoints_without_schema(known, snapshot.stored_endpoints())
        payload = {
            "categories": catalogue_coverage.as_dicts(table),
            "without_schema": missing,
            "endpoints": catalogue_coverage.endpoint_records(known),
        }
        print(json.dumps(payload, indent=2))
    elif markdown:
        print(catalogue_coverage.as_markdown(table))
    else:
        rendered = Table(*catalogue_coverage.HEADINGS, box=None, pad_edge=False)
        for column in rendered.columns[1:]:
            column.justify = "right"
        for row in table:
            rendered.add_row(*row.cells)
        out.print(rendered)


def _coverage(types: dict[str, str]) -> list[catalogue_coverage.Row]:
    known = snapshot.load_catalogue()
    return catalogue_coverage.rows(known, snapshot.stored_endpoints(), _sound_configs(), types)
