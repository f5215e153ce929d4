"""The commands that bring in facts and words: fetch, scaffold, merge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from codegen import pipeline, snapshot
from codegen.cli.arguments import located
from codegen.cli.console import DIFFERS, OK, WRONG_USE, counted, err, fail, places, report, say
from codegen.config_files import edit, loader
from codegen.families import config_path
from codegen.output import atomic_write
from codegen.output.format import FormatError
from codegen.sources import SourceError
from nodetool.fal.compiler import naming, scaffold
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors

E = TypeVar("E")


class Source(StrEnum):
    """Where facts can be fetched from."""

    NPM = "npm"
    LIST = "list"
    OPENAPI = "openapi"


# -- facts ---------------------------------------------------------------------------------------


def fetch(
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Files for --source list (CSV) or openapi (JSON).", exists=True, dir_okay=False
        ),
    ] = None,
    source: Annotated[Source, typer.Option(help="Where the facts come from.")] = Source.NPM,
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
    yes: Annotated[
        bool, typer.Option("--yes", help="Go on although more changes than a usual week brings.")
    ] = False,
) -> None:
    """Bring facts into the snapshot: all_models.json and codegen/schemas/.

    npm reads the type declarations of every release of @fal-ai/client; list adds known endpoints
    from a CSV file with the columns endpoint_id and, where known, category, title, lab, published,
    kind and last_seen; openapi takes documents as fal serves them. A source that knows less never
    erases what a better one brought. No sentences are stored.
    """
    from codegen.sources import (
        endpoint_list,
        npm_registry,
        npm_types,
        openapi_file,
        release_selection,
    )

    if source is not Source.NPM and not files:
        fail(
            f"--source {source} needs files: python -m codegen fetch --source {source} FILE…",
            WRONG_USE,
        )
    if source is Source.NPM and files:
        fail(
            f"--source npm takes no files; say --source list or openapi for {files[0].name}, "
            "or --tarball for a packed release",
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
                releases = npm_registry.fetch(version or npm_registry.versions(), say)
            if not releases:
                fail("none of these releases declares endpoints; take 1.1.0 or later", WRONG_USE)
            newest = release_selection.in_order(releases)[-1]
            facts = npm_types.facts(
                releases, {e: str(r.get("category", "")) for e, r in known.items()}
            )
            facts = snapshot.mark_unlisted(facts, known, newest.version, newest.endpoints)
    except SourceError as error:
        fail(str(error), DIFFERS)
    planned, found = snapshot.plan(facts)
    _guard(facts, known, yes)
    changes = atomic_write.compare(planned)
    atomic_write.apply(planned, changes)
    report(found)
    changed = f"{counted(len(changes.written), 'file')} changed{places(changes.written)}"
    say(
        f"{counted(len(facts.documents), 'document')}, {counted(len(facts.records), 'record')}; "
        f"{changed}, {len(changes.unchanged)} as before."
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
        fail(
            f"this would drop {len(dropped)} and add {len(added)} of {len(before)} endpoints, more than a usual "
            "refresh; look at the source, then repeat with --yes"
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
    from codegen.paths import CONFIGS, SCHEMAS

    configs, found = loader.load()
    misplaced = {} if _other_errors(found) else loader.misplaced(CONFIGS, configs)
    if misplaced:
        texts, empty = edit.moved(misplaced)
        _write_configs(texts, empty)
        say(
            f"{counted(len(misplaced), 'entry')} moved{_named({new for _, new in misplaced.values()})}."
        )
        configs, found = loader.load()
    if errors(found):
        report(found)
        raise typer.Exit(DIFFERS)
    ids = list(snapshot.stored_endpoints())
    if endpoint:
        unknown = sorted(set(endpoint) - set(ids))
        if unknown:
            fail(f"there is no schema for {', '.join(unknown)}; fetch it first", WRONG_USE)
        ids = endpoint
    endpoints, _, problems = pipeline.read_endpoints(ids, SCHEMAS)
    catalogue = snapshot.load_catalogue()
    wanted = scaffold.missing_entries(endpoints, configs, catalogue, pipeline.recorded_types())
    renewed = scaffold.outdated_scaffolds(endpoints, configs, catalogue) if refresh else {}
    new, again = _by_file(wanted), _by_file(renewed)
    texts = {}
    for path in {**new, **again}:
        entries = {**new.get(path, {}), **again.get(path, {})}
        raw = {e: entry.model_dump(exclude_unset=True) for e, entry in entries.items()}
        texts[path], more = edit.put(path, raw, replace_scaffolds=refresh)
        problems += more
    _write_configs(texts)
    report(problems)
    say(f"{counted(sum(map(len, new.values())), 'entry')} added{_named(new)}.")
    if refresh:
        say(f"{counted(sum(map(len, again.values())), 'entry')} said anew{_named(again)}.")
    raise typer.Exit(DIFFERS if errors(problems) else OK)


def _other_errors(found: Iterable[Diagnostic]) -> bool:
    """Whether more is wrong with the configs than what moving entries mends."""
    return any(item.code != loader.WRONG_FAMILY for item in errors(found))


def _by_file(modules: Mapping[str, Mapping[str, E]]) -> dict[Path, dict[str, E]]:
    """Return category -> endpoint -> entry as config file -> endpoint -> entry."""
    from codegen.paths import CONFIGS

    files: dict[Path, dict[str, E]] = {}
    for module, entries in modules.items():
        for endpoint, entry in entries.items():
            path = config_path(CONFIGS, module, endpoint)
            files.setdefault(path, {})[endpoint] = entry
    return files


def _named(files: Iterable[Path]) -> str:
    """Config files as part of a sentence."""
    listed = [located(path) for path in sorted(files)]
    if listed[4:]:
        listed[3:] = [f"{len(listed) - 3} more files"]
    return f" to {', '.join(listed)}" if listed else ""


def merge(
    files: Annotated[list[Path], typer.Argument(help="JSON files: endpoint id -> config entry.")],
) -> None:
    """Merge prepared entries into the right config files, formatted, keeping comments.

    An entry takes the place of one that is not curated (and keeps its class name and aliases);
    a curated one is left alone and reported. New endpoints go where their category belongs.
    """
    configs, found = loader.load()
    if errors(found):
        report(found)
        raise typer.Exit(DIFFERS)
    homes = {e: config.module for config in configs for e in config.entries}
    catalogue = snapshot.load_catalogue()
    recorded = pipeline.recorded_types()
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
            category = str(catalogue[endpoint].get("category", "")) if home is None else ""
            module = home or scaffold.recorded_class(endpoint, recorded, category)[0]
            if home is None and "class_name" not in entry:
                taken = scaffold.taken_classes(module, configs, recorded, endpoint)
                taken += [str(each.get("class_name")) for each in wanted.get(module, {}).values()]
                wish = scaffold.recorded_class(endpoint, recorded, category)[1]
                wish = wish or str(naming.endpoint_class_name(endpoint))
                entry["class_name"] = naming.free_name(wish, taken)
            problems += _entry_problems(path, endpoint, entry, has_home=home is not None)
            wanted.setdefault(module, {})[endpoint] = entry
    if errors(problems):
        report(problems)
        err.print("Nothing was written.", markup=False)
        raise typer.Exit(DIFFERS)
    texts: dict[Path, str] = {}
    merged = 0
    for target, entries in _by_file(wanted).items():
        texts[target], conflicts = edit.put(target, entries, replace_scaffolds=True)
        merged += len(entries) - len(conflicts)
        problems += conflicts
    _write_configs(texts)
    report(problems)
    say(
        f"{counted(merged, 'entry')} merged into {counted(len(texts), 'file')}{places(texts)}, "
        f"{counted(len(problems), 'conflict')}."
    )
    raise typer.Exit(DIFFERS if problems else OK)


def _prepared(path: Path) -> dict[str, dict[str, object]]:
    try:
        value = json.loads(path.read_bytes(), object_pairs_hook=_once, parse_constant=_no_number)
        json.dumps(value, allow_nan=False)  # 1e999 is infinite, too
    except (OSError, ValueError, RecursionError) as error:
        fail(f"{path.name} cannot be read as JSON: {error}", WRONG_USE)
    if not isinstance(value, dict) or not all(isinstance(entry, dict) for entry in value.values()):
        fail(f"{path.name} must be an object: endpoint id -> config entry", WRONG_USE)
    return value


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON whose keys stand once.

    Raises:
        ValueError: naming a key that stands twice.
    """
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice!r:.80} stands twice in one object")
    return made


def _no_number(text: str) -> object:
    raise ValueError(f"{text} is no number of JSON")


def _entry_problems(
    path: Path, endpoint: str, entry: dict[str, object], *, has_home: bool
) -> list[Diagnostic]:
    from pydantic import ValidationError

    try:
        EndpointConfig.model_validate({"class_name": "Kept", **entry} if has_home else entry)
    except ValidationError as error:
        return list(loader.entry_problems(error, path.name, endpoint))
    return []


def _write_configs(texts: dict[Path, str], empty: Iterable[Path] = ()) -> None:
    """Write config files in good form, and remove those in which nothing is left."""
    try:
        done = edit.formatted(texts)
    except FormatError as error:
        fail(str(error))
    problems = [
        problem
        for path, text in done.items()
        for problem in loader.read_text(text.encode("utf-8"), path)[1]
    ]
    if errors(problems):  # what is written must be readable, whatever stood in the entries
        report(problems)
        fail("such config files could not be read again, so nothing was written")
    atomic_write.apply(done, atomic_write.compare(done, empty))
