"""Run the stages in order. A :class:`Plan` is computed; nothing is printed, no file of the tree changes.

Read it from :func:`plan` down: configs and catalogue are checked together, then every module is
built on its own (:func:`codegen.module_build.build_module`: read, resolve, validate, render, check), in parallel where
there is enough to do, then all sources are formatted at once.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, TimeoutError
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from codegen import main_outputs, retirement, snapshot, validate
from codegen.config_files import loader
from codegen.interface import Interface
from codegen.json_files import broken, read_json
from codegen.module_build import (
    BuildJob,
    ModuleBuild,
    RenderedModule,
    build_module,
    render_and_check,
)
from codegen.output import build_cache
from codegen.output.format import format_sources
from codegen.paths import (
    CACHE,
    CATALOGUE,
    CONFIGS,
    INTERFACE,
    MAIN_OUTPUTS,
    NODE_TYPES,
    NODES,
    SCHEMAS,
    WRAPPERS,
    display_path,
)
from nodetool.fal.catalogue import endpoints as known
from nodetool.fal.compiler import naming, placement, scaffold
from nodetool.fal.compiler import validate as checks
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.compiler.ir import FAL_PACKAGE, EndpointIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.documents import is_endpoint_id, parse
from nodetool.fal.compiler.resolve import resolve_module
from nodetool.fal.compiler.structs import namespace_of

#: a callback for progress: the name of the stage, how many items are done, how many there are
Progress = Callable[[str, int, int], None]
#: fewer nodes than this are built in one process: starting others would take longer
PARALLEL_FROM = 300
MODULE_SECONDS = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The paths that a plan reads and writes; the defaults are the repository's."""

    catalogue: Path = CATALOGUE
    schemas: Path = SCHEMAS
    configs: Path = CONFIGS
    record: Path = NODE_TYPES
    output: Path = NODES
    cache: Path | None = CACHE
    descriptions: Path | None = None

    @property
    def wrappers(self) -> Path:
        """Return the folder of the DSL's wrappers: in the package with its nodes, else below the nodes."""
        return WRAPPERS if self.output == NODES else self.output / "dsl"

    @property
    def interface(self) -> Path:
        """Return the path of the names of earlier versions: beside the record of node types."""
        return self.record.with_name(INTERFACE.name)

    @property
    def main_outputs(self) -> Path:
        """Return the path of the table of main outputs: beside the record of node types."""
        return self.record.with_name(MAIN_OUTPUTS.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The files that the tree should have, and all diagnostics."""

    files: Mapping[Path, str] = field(default_factory=dict)
    diagnostics: Sequence[Diagnostic] = ()
    modules: Sequence[ModuleBuild] = ()

    @property
    def ok(self) -> bool:
        """Return whether it can be written: there is no error."""
        return not errors(self.diagnostics)

    @property
    def node_types(self) -> dict[str, str]:
        """Return the node type of every endpoint in the plan."""
        return {
            endpoint: name for module in self.modules for endpoint, name in module.types.items()
        }


def no_progress(stage: str, done: int, total: int) -> None:
    """Ignore progress; the default of callers who do not display it."""


def plan(
    paths: Paths | None = None,
    *,
    only: Iterable[str] | None = None,
    progress: Progress = no_progress,
    seconds_per_module: float = MODULE_SECONDS,
    rendering: bool = True,
    workers: int | None = None,
) -> Plan:
    """Plan all modules, or some of them.

    Args:
        paths: where to read; the repository by default.
        only: names of modules to build. The configs of all are checked anyway.
        progress: called after every module.
        seconds_per_module: a module that takes longer fails.
        rendering: False to stop after validation.
        workers: processes; by default as many as there are CPUs, where it helps.
    """
    with gc_disabled():
        return _plan(paths or Paths(), only, progress, seconds_per_module, rendering, workers)


@contextmanager
def gc_disabled() -> Iterator[None]:
    """Disable garbage collection.

    Everything that a plan builds stays alive, so looking through it again and again finds nothing and
    takes a quarter of the time: later collections leave it out, too. Child processes inherit the
    setting.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def _plan(
    paths: Paths,
    only: Iterable[str] | None,
    progress: Progress,
    seconds_per_module: float,
    rendering: bool,
    workers: int | None,
) -> Plan:
    configs, diagnostics = loader.load(paths.configs, paths.cache)
    catalogue = snapshot.load_catalogue(paths.catalogue)
    documented = frozenset(snapshot.stored_endpoints(paths.schemas))
    recorded = recorded_types(paths.record)
    diagnostics += validate.check_configs(configs, catalogue, documented, recorded)
    selected = None if only is None else set(only)
    diagnostics += _unknown_modules(selected, configs, paths)
    aliases_by_host = _hosted_aliases(configs)
    interface = Interface.load(paths.interface)
    successors = retirement.proposals(catalogue)
    diagnostics += [each for c in configs for each in retirement.check(c, catalogue)]
    selected_configs = [c for c in configs if selected is None or c.module in selected]
    jobs = [
        BuildJob(
            config=c,
            documented=documented & c.entries.keys(),
            schemas=paths.schemas,
            descriptions=paths.descriptions,
            records={e: catalogue[e] for e in c.entries if e in catalogue},
            aliases=aliases_by_host.get(c.module, {}),
            rendering=rendering and not errors(diagnostics),
            recorded={e: recorded[e] for e in c.entries if e in recorded},
            interface=interface.part(c.module, namespace_of(c.module)),
            successors={e: successors[e] for e in c.entries if e in successors},
            cache=paths.cache if paths.descriptions is None else None,
        )
        for c in selected_configs
    ]
    builds = []
    for build in _run(jobs, seconds_per_module, workers):
        builds.append(build)
        progress(build.name, len(builds), len(jobs))
    builds.sort(key=lambda b: b.name)
    for build in builds:
        diagnostics += build.diagnostics
    files: dict[Path, str] = {}
    if rendering and not errors(diagnostics):
        files = _format_builds(builds, paths.output, paths.wrappers)
        files |= {data_path(paths.output, b.name): b.data for b in builds}
        types = {endpoint: name for build in builds for endpoint, name in build.types.items()}
        files[paths.record] = json.dumps({**recorded, **types}, indent=1, sort_keys=True) + "\n"
        rows = {e: row for build in builds for e, row in build.main_outputs.items()}
        before = main_outputs.read(paths.main_outputs) if selected is not None else {}
        files[paths.main_outputs] = main_outputs.render({**before, **rows})
    return Plan(files=files, diagnostics=diagnostics, modules=builds)


def _format_builds(builds: Iterable[ModuleBuild], nodes: Path, wrappers: Path) -> dict[Path, str]:
    """Return the formatted files of the modules."""
    roots = {"nodes": nodes, "dsl": wrappers}
    sources = {
        (kind, f"{build.name}/{name}"): text
        for build in builds
        for kind, files in (("nodes", build.sources), ("dsl", build.wrappers))
        for name, text in files.items()
    }
    formatted = format_sources({f"{kind}/{name}": text for (kind, name), text in sources.items()})
    return {roots[kind] / name: formatted[f"{kind}/{name}"] for kind, name in sources}


def data_path(output: Path, module: str) -> Path:
    """Return the path of the catalogue lines of a module's endpoints."""
    return output / "data" / f"{module}.jsonl.gz"


def recorded_types(path: Path = NODE_TYPES) -> dict[str, str]:
    """Return the node type that each endpoint was last generated as: names are for ever.

    Raises:
        BrokenFileError: when the file is no such table.
    """
    if not path.exists():
        return {}
    value = read_json(path)
    if not isinstance(value, dict) or not all(
        isinstance(node_type, str) for node_type in value.values()
    ):
        raise broken(path, "is no object: endpoint id -> node type")
    return value


def _unknown_modules(
    selected: set[str] | None, configs: Sequence[ModuleConfig], paths: Paths
) -> Iterator[Diagnostic]:
    for name in sorted((selected or set()) - {config.module for config in configs}):
        known = ", ".join(config.module for config in configs)
        yield Diagnostic(
            code="unknown-module",
            file=display_path(paths.configs),
            message=f"there is no module {name!r}",
            hint=f"there are: {known}",
        )


def _hosted_aliases(configs: Sequence[ModuleConfig]) -> dict[str, dict[str, tuple[str, str]]]:
    """Map each module to the aliases that it registers, and these to their (module, class)."""
    known = {config.module for config in configs}
    hosted: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for config in configs:
        for entry in config.entries.values():
            for alias in entry.aliases:
                module, _, _ = alias.rpartition(".")
                host = module if module in known else config.module
                hosted[host][f"fal.{alias}"] = (config.module, entry.class_name)
    return hosted


# -- processes ---------------------------------------------------------------------------------------


def _run(jobs: Sequence[BuildJob], timeout: float, workers: int | None) -> Iterator[ModuleBuild]:
    """Yield builds as they finish, starting with the largest modules."""
    endpoint_count = sum(len(job.documented) for job in jobs)
    worker_count = workers or min(os.cpu_count() or 1, len(jobs))
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    if (
        worker_count < 2
        or len(jobs) < 2
        or (endpoint_count < PARALLEL_FROM and workers is None)
        or not can_fork
    ):
        yield from (build_module(job) for job in jobs)
        return
    build_cache.generator_digest()  # computed once here, so that the children have it
    other_children = multiprocessing.active_children()
    ordered = sorted(jobs, key=lambda job: -len(job.documented))
    pool = ProcessPoolExecutor(worker_count, mp_context=multiprocessing.get_context("fork"))
    timed_out = False
    try:
        futures: list[tuple[BuildJob, Future[ModuleBuild]]] = [
            (job, pool.submit(build_module, job)) for job in ordered
        ]
        for job, future in futures:
            try:
                yield future.result(timeout=timeout)
            except TimeoutError:
                timed_out = True
                yield ModuleBuild(
                    name=job.config.module,
                    seconds=timeout,
                    diagnostics=[
                        Diagnostic(
                            code="module-timeout",
                            file=job.config.file,
                            message=f"it took longer than {timeout:g} seconds",
                            hint="look for a damaged document, or raise --timeout",
                        )
                    ],
                )
    finally:
        pool.shutdown(wait=not timed_out, cancel_futures=True)
        for process in multiprocessing.active_children() if timed_out else ():
            if process not in other_children:
                process.kill()


# -- documents without snapshot ------------------------------------------------------------------------


def plan_documents(
    files: Sequence[Path],
    output: Path,
    *,
    wrappers: Path | None = None,
    package: str = FAL_PACKAGE,
    app_id: str = "",
) -> Plan:
    """Plan nodes straight from OpenAPI documents, without snapshot or configs.

    The modules are the categories. In a package of somebody's own they are the apps: the id of an
    endpoint alone decides its node type there, so that an app may change what it takes and gives.

    Args:
        files: documents in fal's layout, 3.0.4 or 3.1.
        output: the folder for the modules of nodes.
        wrappers: the folder for the modules of wrappers; by default below the nodes.
        package: the package below ``nodetool.nodes`` that the nodes are for.
        app_id: the app whose paths the documents have, such as ``owner/app``; by default an app is
            named after its file. A document that names its endpoint itself has to agree.
    """
    diagnostics: list[Diagnostic] = []
    entries: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    endpoints: dict[str, EndpointIR] = {}
    file_of: dict[str, str] = {}
    names = [path.name for path in files]
    for path in files:
        file = path.name if names.count(path.name) == 1 else path.as_posix()
        for endpoint in _read_file(path, file, diagnostics, app_id):
            if endpoint.endpoint_id in endpoints:
                diagnostics.append(
                    Diagnostic(
                        code="configured-twice",
                        file=file,
                        endpoint=endpoint.endpoint_id,
                        message=f"{file_of[endpoint.endpoint_id]} describes this endpoint, too",
                        hint="give one of them",
                    )
                )
                continue
            endpoints[endpoint.endpoint_id] = endpoint
            file_of[endpoint.endpoint_id] = file
            entry = EndpointConfig.model_validate(scaffold.entry_for(endpoint, {}))
            module_name = placement.module_for(endpoint.category)
            if package != FAL_PACKAGE:
                module_name = naming.module_name(endpoint.endpoint_id.split("/")[1])
            entries[module_name][endpoint.endpoint_id] = entry
    builds = []
    for name, module_entries in sorted(entries.items()):
        config = ModuleConfig(
            module=name,
            file="(documents)",
            entries=scaffold.dedupe_class_names(module_entries),
            foreign=frozenset(e for e in module_entries if known.get(e) is None),
            package=package,
        )
        module, problems = resolve_module(config, endpoints)
        # what nobody explains stays unexplained: such documents are nobody's to write about
        findings = checks.check_module(module, config)
        problems += (item for item in findings if item.code != "no-words")
        rendered = RenderedModule()
        if not errors(problems):
            rendered = render_and_check(module)
            problems += rendered.diagnostics
        types = {n.endpoint_id: n.node_type for n in module.nodes}
        builds.append(
            ModuleBuild(
                name=name,
                types=types,
                sources=rendered.sources,
                wrappers=rendered.wrappers,
                diagnostics=problems,
            )
        )
        diagnostics += problems
    planned_files: dict[Path, str] = {}
    if not errors(diagnostics):
        planned_files = _format_builds(builds, output, wrappers or output / "dsl")
    return Plan(files=planned_files, diagnostics=diagnostics, modules=builds)


def _read_file(
    path: Path, file: str, diagnostics: list[Diagnostic], app_id: str
) -> list[EndpointIR]:
    """Read the endpoints of a file; an app's own paths become ``local/<name of the file>/…``.

    With an ``app_id`` they stand below that, and only those are read.
    """
    hint = "give the OpenAPI document that fal serves for one endpoint"
    try:
        document = parse(path.read_bytes())
    except (OSError, ValueError) as error:
        diagnostics.append(
            Diagnostic(
                code="document-unreadable",
                file=file,
                hint=hint,
                message=f"it cannot be read as JSON: {type(error).__name__}: {error}",
            )
        )
        return []
    base = app_id or f"local/{'-'.join(naming.ascii_words(path.stem)) or 'app'}"
    endpoints, problems = openapi.read_endpoints(document, file, base, nested=bool(app_id))
    diagnostics += problems
    valid = []
    for endpoint in endpoints:
        if app_id and not f"{endpoint.endpoint_id}/".startswith(f"{app_id}/"):
            diagnostics.append(
                Diagnostic(
                    code="endpoint-id",
                    file=file,
                    endpoint=endpoint.endpoint_id,
                    message=f"the document names this endpoint, which is none of {app_id}",
                    hint="leave --app-id out, or give the id of the app that the document is of",
                )
            )
        elif is_endpoint_id(endpoint.endpoint_id):
            valid.append(endpoint)
        else:
            diagnostics.append(
                Diagnostic(
                    code="endpoint-id",
                    file=file,
                    endpoint=repr(endpoint.endpoint_id),
                    message="this is not an endpoint id such as 'fal-ai/flux/dev'",
                    hint="correct info.x-fal-metadata.endpointId or the path",
                )
            )
    return valid
