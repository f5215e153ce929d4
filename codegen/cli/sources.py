"""The commands that import facts and descriptions: fetch, scaffold, merge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from pydantic import ValidationError

from codegen import module_build, paths, pipeline, snapshot
from codegen.cli.arguments import relative_path
from codegen.cli.console import DIFFERS, in_folders, pluralize, report
from codegen.config_files import edit, loader
from codegen.diff import guard
from codegen.families import config_path
from codegen.output import atomic_write
from codegen.output.format import FormatError
from codegen.sources import SourceError, endpoint_list, guess_report, openapi_file
from nodetool.fal.compiler import naming, placement, scaffold
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal_cli.terminal.console import OK, WRONG_USE, err, fail, print_err, print_out

E = TypeVar("E")
#: sources that read files
_FILE_SOURCES = {"platform-file", "documents", "list", "openapi"}


class Source(StrEnum):
    """Where facts can be fetched from."""

    PLATFORM = "platform"
    PLATFORM_FILE = "platform-file"
    DOCUMENTS = "documents"
    NPM = "npm"
    LIST = "list"
    OPENAPI = "openapi"


# -- facts ---------------------------------------------------------------------------------------


def fetch(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files for --source platform-file or documents (JSON, also .gz), list (CSV) or openapi (JSON).",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    source: Annotated[
        Source | None,
        typer.Option(help="Where the facts come from; platform, unless an option is of npm."),
    ] = None,
    base_url: Annotated[
        str, typer.Option(help="platform: address of the API.")
    ] = "https://api.fal.ai/v1",
    refresh: Annotated[
        bool,
        typer.Option("--refresh", help="platform: ask anew for what was answered in the last day."),
    ] = False,
    rate: Annotated[float, typer.Option(help="platform: most requests per second.")] = 10.0,
    with_descriptions: Annotated[
        bool,
        typer.Option(
            "--with-descriptions",
            help="platform: keep fal's own texts in codegen/.descriptions, which git ignores; "
            "generate --with-descriptions uses them.",
        ),
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="platform, npm: print the report as JSON.")
    ] = False,
    tarball: Annotated[
        list[Path] | None,
        typer.Option(
            help="npm: packed releases of @fal-ai/client, instead of the registry, oldest first.",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    version: Annotated[
        list[str] | None,
        typer.Option(help="npm: only these versions, oldest first; all by default."),
    ] = None,
    declarations: Annotated[
        Path | None,
        typer.Option(
            help="npm: endpoints.d.ts of the main branch, newer than every release; give its --date.",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    date: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Day of the files; today by default."),
    ] = None,
    partial: Annotated[
        bool,
        typer.Option(
            "--partial",
            help="platform-file: not every active model is in it, so none is taken for retired.",
        ),
    ] = False,
    yes: Annotated[
        bool,
        typer.Option(
            "--yes",
            help="Confirm a refresh that removes more than 5 % of the endpoints, adds more than 25 %, "
            "shrinks a set of values in use or renames anything.",
        ),
    ] = False,
) -> None:
    """Bring facts into the snapshot: all_models.json and codegen/schemas/.

    platform asks fal's API for all models and their documents; run again after an interruption, it
    goes on where it stopped. A key in FAL_KEY or FAL_API_KEY raises fal's limits. platform-file reads
    saved answers of that API; documents takes those of another publisher, which know less. npm reads the type declarations of every release of @fal-ai/client;
    list adds known endpoints from a CSV file with the columns endpoint_id and, where known, category,
    title, lab, published, kind and last_seen; openapi takes documents as fal serves them. A source
    that knows less never erases what a better one brought. No sentences are stored in the snapshot.
    """
    if source is None:
        source = Source.NPM if tarball or version or declarations else Source.PLATFORM
    is_platform = source in {Source.PLATFORM, Source.PLATFORM_FILE, Source.DOCUMENTS}
    reports = is_platform or source is Source.NPM
    fits = (reports or not as_json) and (is_platform or not with_descriptions)
    _check_options(source, files, fits)
    # the client of the platform needs packages that the other commands do not
    from codegen.cli import platform

    known = snapshot.load_catalogue()
    day = (date or datetime.now(UTC)).date().isoformat()
    answer: platform.Answer | None = None
    guesses: list[guess_report.Row] = []
    try:
        if source is Source.PLATFORM:
            facts, answer = platform.ask_fal(base_url, refresh, rate, known)
        elif source is Source.PLATFORM_FILE:
            facts, answer = platform.read_saved(files or [], partial)
        elif source is Source.DOCUMENTS:
            facts, answer = platform.read_others(files or [])
        elif source is Source.NPM:
            facts, guesses = _npm_facts(tarball, version, declarations, day, known, as_json)
        else:
            facts = _file_facts(source, files or [], day)
    except SourceError as error:
        fail(str(error), DIFFERS)
    files_to_write, diagnostics = snapshot.plan(facts)
    if not yes:
        _refuse_surprises(files_to_write)
    changes = atomic_write.compare(files_to_write)
    atomic_write.apply(files_to_write, changes)
    report(diagnostics)
    is_complete = True
    if answer is not None:
        if with_descriptions:
            texts = platform.description_files(answer)
            atomic_write.apply(texts, atomic_write.compare(texts))
        result = platform.make_report(answer, changes.written, diagnostics)
        platform.print_report(result, as_json)
        is_complete = not result.again
    elif as_json:
        print(json.dumps({"guesses": [row.as_json() for row in guesses]}, indent=2))
    if not as_json:
        if text := guess_report.table(guesses):
            print_out(text)
        changed = f"{pluralize(len(changes.written), 'file')} changed{in_folders(changes.written)}"
        print_out(
            f"{pluralize(len(facts.documents), 'document')}, "
            f"{pluralize(len(facts.records), 'record')}; "
            f"{changed}, {len(changes.unchanged)} as before."
        )
    raise typer.Exit(OK if is_complete and not errors(diagnostics) else DIFFERS)


def _check_options(source: Source, files: list[Path] | None, fits: bool) -> None:
    """Exit 2 where a source is combined with what it does not take."""
    if not fits:
        fail(f"--json and --with-descriptions are not for --source {source}", WRONG_USE)
    if source in _FILE_SOURCES and not files:
        fail(
            f"--source {source} needs files: python -m codegen fetch --source {source} FILE…",
            WRONG_USE,
        )
    if source not in _FILE_SOURCES and files:
        fail(
            f"--source {source} takes no files; say --source platform-file, list or openapi for "
            f"{files[0].name}, or --tarball for a packed release",
            WRONG_USE,
        )


def _npm_facts(
    tarballs: list[Path] | None,
    versions: list[str] | None,
    declarations: Path | None,
    day: str,
    known: Mapping[str, Mapping[str, object]],
    quiet: bool,
) -> tuple[snapshot.Facts, list[guess_report.Row]]:
    """Read releases of fal's package for TypeScript.

    Returns:
        The facts, and how often guesses as in them are right where a document says it.

    Raises:
        SourceError: they cannot be had, or are none.
    """
    # the parser of declarations is a development dependency, which the other commands do not need
    from codegen.sources import evidence, npm_registry, npm_types

    if tarballs:
        releases = [r for path in tarballs if (r := npm_registry.read_tarball(path)) is not None]
    else:
        releases = npm_registry.fetch(
            versions or npm_registry.versions(), print_err if quiet else print_out
        )
    if not releases:
        fail("none of these releases declares endpoints; take 1.1.0 or later", WRONG_USE)
    if declarations is not None:
        releases.append(npm_registry.read_declarations(declarations, day))
    categories = {e: str(r.get("category", "")) for e, r in known.items()}
    documents = snapshot.documents_of_fal()
    facts = npm_types.facts(releases, categories, evidence.Evidence.learn(documents))
    documents = guess_report.without_additions(documents, known)
    guessed = npm_types.facts(releases, categories, guess_report.EvidenceOfOthers(documents))
    return facts, guess_report.measure(guessed.documents, documents, guessed.records)


def _file_facts(source: Source, files: Iterable[Path], day: str) -> snapshot.Facts:
    """Read documents, or lists of endpoints.

    Raises:
        SourceError: a file is none.
    """
    if source is Source.OPENAPI:
        return openapi_file.read(files, day)
    return snapshot.Facts(
        records={e: r for file in files for e, r in endpoint_list.read(file).records.items()}
    )


def _refuse_surprises(files: Mapping[Path, str]) -> None:
    """Stop where a refresh removes, adds, shrinks or renames more than a usual one."""
    found = guard.surprises_of_files(files, pipeline.Paths())
    if found:
        fail(
            "this refresh does more than a usual one, so nothing was written:\n"
            + "".join(f"  - {each}\n" for each in found)
            + "Look at the source. If all of this is right, repeat with --yes; then "
            "python -m codegen diff lists every change, and git restore takes it back."
        )


# -- words ---------------------------------------------------------------------------------------


def scaffold_command(
    endpoint: Annotated[list[str] | None, typer.Option(help="Only these endpoints.")] = None,
    refresh: Annotated[
        bool,
        typer.Option("--refresh", help="Also say anew what entries with curated: False say."),
    ] = False,
) -> None:
    """Write config entries for endpoints that have none: facts only, marked "curated": False.

    Curated entries are never touched; those that are not, with --refresh, and keep their class
    names and what they override. Entries in the file of another family move to that of their own.
    """
    configs, diagnostics = loader.load()
    misplaced = {} if _other_errors(diagnostics) else loader.misplaced(paths.CONFIGS, configs)
    if misplaced:
        texts, emptied = edit.move_entries(misplaced)
        _write_configs(texts, emptied)
        print_out(
            f"{pluralize(len(misplaced), 'entry')} moved{_to_files({target for _, target in misplaced.values()})}."
        )
        configs, diagnostics = loader.load()
    if errors(diagnostics):
        report(diagnostics)
        raise typer.Exit(DIFFERS)
    ids = list(snapshot.stored_endpoints())
    if endpoint:
        unknown = sorted(set(endpoint) - set(ids))
        if unknown:
            fail(f"there is no schema for {', '.join(unknown)}; fetch it first", WRONG_USE)
        ids = endpoint
    endpoints, _, problems = module_build.read_endpoints(ids, paths.SCHEMAS)
    catalogue = snapshot.load_catalogue()
    missing = scaffold.missing_entries(endpoints, configs, catalogue, pipeline.recorded_types())
    outdated = scaffold.outdated_scaffolds(endpoints, configs, catalogue) if refresh else {}
    additions, updates = _by_file(missing), _by_file(outdated)
    texts = {}
    for path in {**additions, **updates}:
        entries = {**additions.get(path, {}), **updates.get(path, {})}
        raw = {e: entry.model_dump(exclude_unset=True) for e, entry in entries.items()}
        texts[path], conflicts = edit.insert_entries(path, raw, replace_scaffolds=refresh)
        problems += conflicts
    _write_configs(texts)
    report(problems)
    print_out(
        f"{pluralize(sum(map(len, additions.values())), 'entry')} added{_to_files(additions)}."
    )
    if refresh:
        print_out(
            f"{pluralize(sum(map(len, updates.values())), 'entry')} said anew{_to_files(updates)}."
        )
    raise typer.Exit(DIFFERS if errors(problems) else OK)


def _other_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Check for config errors that moving entries does not fix."""
    return any(item.code != loader.WRONG_FAMILY for item in errors(diagnostics))


def _by_file(modules: Mapping[str, Mapping[str, E]]) -> dict[Path, dict[str, E]]:
    """Return category -> endpoint -> entry as config file -> endpoint -> entry."""
    files: dict[Path, dict[str, E]] = {}
    for module, entries in modules.items():
        for endpoint, entry in entries.items():
            path = config_path(paths.CONFIGS, module, endpoint)
            files.setdefault(path, {})[endpoint] = entry
    return files


def _to_files(files: Iterable[Path]) -> str:
    """Name config files as part of a sentence; at most three, then how many more."""
    names = [relative_path(path) for path in sorted(files)]
    if names[4:]:
        names[3:] = [f"{len(names) - 3} more files"]
    return f" to {', '.join(names)}" if names else ""


def merge(
    files: Annotated[list[Path], typer.Argument(help="JSON files: endpoint id -> config entry.")],
) -> None:
    """Merge prepared entries into the right config files, formatted, keeping comments.

    An entry takes the place of one that is not curated (and keeps its class name and aliases);
    a curated one is left alone and reported. New endpoints go where their category belongs.
    """
    configs, diagnostics = loader.load()
    if errors(diagnostics):
        report(diagnostics)
        raise typer.Exit(DIFFERS)
    module_of = {e: config.module for config in configs for e in config.entries}
    catalogue = snapshot.load_catalogue()
    recorded = pipeline.recorded_types()
    entries_by_module: dict[str, dict[str, dict[str, object]]] = {}
    problems: list[Diagnostic] = []
    first_file: dict[str, str] = {}
    for path in files:
        for endpoint, entry in _read_prepared(path).items():
            if endpoint in first_file:
                problems.append(
                    Diagnostic(
                        code="configured-twice",
                        file=path.name,
                        endpoint=endpoint,
                        message=f"{first_file[endpoint]} has an entry for it, too; the first was taken",
                        hint="keep one of the two",
                    )
                )
                continue
            first_file[endpoint] = path.name
            current_module = module_of.get(endpoint)
            if current_module is None and endpoint not in catalogue:
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
            category = (
                str(catalogue[endpoint].get("category", "")) if current_module is None else ""
            )
            old_module, old_class = scaffold.recorded_class(endpoint, recorded)
            module = current_module or old_module or placement.module_for(category)
            if current_module is None and "class_name" not in entry:
                used_names = scaffold.taken_classes(module, configs, recorded, endpoint)
                used_names += [
                    str(each.get("class_name"))
                    for each in entries_by_module.get(module, {}).values()
                ]
                preferred_name = old_class or str(naming.endpoint_class_name(endpoint))
                entry["class_name"] = naming.free_name(preferred_name, used_names)
            problems += _entry_problems(path, endpoint, entry, has_home=current_module is not None)
            entries_by_module.setdefault(module, {})[endpoint] = entry
    if errors(problems):
        report(problems)
        err.print("Nothing was written.", markup=False)
        raise typer.Exit(DIFFERS)
    texts: dict[Path, str] = {}
    merged = 0
    for target, entries in _by_file(entries_by_module).items():
        texts[target], conflicts = edit.insert_entries(target, entries, replace_scaffolds=True)
        merged += len(entries) - len(conflicts)
        problems += conflicts
    _write_configs(texts)
    report(problems)
    print_out(
        f"{pluralize(merged, 'entry')} merged into {pluralize(len(texts), 'file')}{in_folders(texts)}, "
        f"{pluralize(len(problems), 'conflict')}."
    )
    raise typer.Exit(DIFFERS if problems else OK)


def _read_prepared(path: Path) -> dict[str, dict[str, object]]:
    try:
        value = json.loads(
            path.read_bytes(),
            object_pairs_hook=_reject_duplicate_keys,
            parse_constant=_reject_constant,
        )
        json.dumps(value, allow_nan=False)  # 1e999 is infinite, too
    except (OSError, ValueError, RecursionError) as error:
        fail(f"{path.name} cannot be read as JSON: {error}", WRONG_USE)
    if not isinstance(value, dict) or not all(isinstance(entry, dict) for entry in value.values()):
        fail(f"{path.name} must be an object: endpoint id -> config entry", WRONG_USE)
    return value


def _reject_duplicate_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Build an object of JSON whose keys are unique.

    Raises:
        ValueError: naming a key that stands twice.
    """
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [name for name, _ in pairs]
        duplicate = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {duplicate!r:.80} stands twice in one object")
    return result


def _reject_constant(text: str) -> object:
    raise ValueError(f"{text} is no number of JSON")


def _entry_problems(
    path: Path, endpoint: str, entry: dict[str, object], *, has_home: bool
) -> list[Diagnostic]:
    try:
        EndpointConfig.model_validate({"class_name": "Kept", **entry} if has_home else entry)
    except ValidationError as error:
        return list(loader.entry_problems(error, path.name, endpoint))
    return []


def _write_configs(texts: dict[Path, str], empty: Iterable[Path] = ()) -> None:
    """Write config files in good form, and remove those in which nothing is left."""
    try:
        formatted = edit.format_files(texts)
    except FormatError as error:
        fail(str(error))
    problems = [
        problem
        for path, text in formatted.items()
        for problem in loader.read_text(text.encode("utf-8"), path)[1]
    ]
    if errors(problems):  # what is written must be readable, whatever stood in the entries
        report(problems)
        fail("such config files could not be read again, so nothing was written")
    atomic_write.apply(formatted, atomic_write.compare(formatted, empty))
