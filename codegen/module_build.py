"""Build the modules of a category: read, resolve, validate, render and check them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from codegen import main_outputs, snapshot, validate
from codegen.interface import Interface, keep
from codegen.output import catalogue_writer, packages, wrappers
from codegen.output.check_cache import CheckCache
from codegen.paths import display_path
from codegen.sources.platform import descriptions
from nodetool.fal.compiler import render
from nodetool.fal.compiler import validate as checks
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.compiler.ir import EndpointIR, ModuleIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.resolve import resolve_module


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleBuild:
    """The result of building one module.

    Attributes:
        types: endpoint -> node type, of every node in it.
        sources: name of a file of its package -> unformatted Python; empty where rendering was not
            asked for or not possible.
        wrappers: the same for the DSL.
        data: the catalogue lines of its endpoints.
        main_outputs: endpoint -> its row in the table of main outputs.
        checked: digests of sources that passed the check of their shape.
    """

    name: str
    types: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    wrappers: Mapping[str, str] = field(default_factory=dict)
    data: str = ""
    main_outputs: Mapping[str, main_outputs.Row] = field(default_factory=dict)
    diagnostics: Sequence[Diagnostic] = ()
    checked: frozenset[str] = frozenset()
    seconds: float = 0.0

    @property
    def failures(self) -> int:
        """Return the number of errors."""
        return len(errors(self.diagnostics))


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildJob:
    """All that building one module needs; it can be sent to another process.

    Attributes:
        config: the joined config files of the category.
        documented: its endpoints whose document is stored.
        schemas: the folder of the documents.
        descriptions: the folder of fal's own texts, for people's own builds; None for none.
        records: endpoint -> its record in the catalogue.
        aliases: alias that the module registers -> (module, class) that it stands for.
        rendering: False to stop after validation.
        known: digests of sources that passed the check of their shape before.
        recorded: endpoint -> node type it was last generated as.
        interface: the names of earlier versions, which stay.
    """

    config: ModuleConfig
    documented: frozenset[str]
    schemas: Path
    descriptions: Path | None
    records: Mapping[str, Mapping[str, Any]]
    aliases: Mapping[str, tuple[str, str]]
    rendering: bool
    known: frozenset[str]
    recorded: Mapping[str, str]
    interface: Interface


def build_module(job: BuildJob) -> ModuleBuild:
    """Build one module: read, resolve, validate, render and check it."""
    start = perf_counter()
    endpoints, documents, diagnostics = read_endpoints(
        sorted(job.documented), job.schemas, job.descriptions
    )
    module, problems = resolve_module(job.config, endpoints, job.aliases)
    module = keep(module, job.interface)
    diagnostics += [*problems, *checks.check_module(module, job.config, job.recorded)]
    diagnostics += validate.check_families(module, job.config)
    rendered = RenderedModule()
    if job.rendering and not errors(diagnostics):
        rendered = render_and_check(module, job.known)
        diagnostics += rendered.diagnostics
    types = {
        node.endpoint_id: checks.node_type(node.module, node.class_name) for node in module.nodes
    }
    lines = (
        (
            endpoint,
            catalogue_writer.endpoint_line(
                node,
                module.structs,
                types[endpoint],
                documents[endpoint],
                job.records[endpoint],
                endpoints[endpoint].category,
                job.config.entries[endpoint].main_output,
            ),
        )
        for node in (module.nodes if rendered.sources else ())
        for endpoint in [node.endpoint_id]
    )
    return ModuleBuild(
        name=module.name,
        types=types,
        sources=rendered.sources,
        wrappers=rendered.wrappers,
        data=catalogue_writer.render_lines(lines),
        main_outputs={
            node.endpoint_id: main_outputs.row(
                endpoints[node.endpoint_id], node, job.config.entries[node.endpoint_id]
            )
            for node in module.nodes
        },
        diagnostics=diagnostics,
        checked=rendered.checked,
        seconds=perf_counter() - start,
    )


def read_endpoints(
    names: Iterable[str], root: Path, texts: Path | None = None
) -> tuple[dict[str, EndpointIR], dict[str, Schema], list[Diagnostic]]:
    """Read stored documents; return endpoints, documents and diagnostics.

    Args:
        names: ids of the endpoints.
        root: the folder of the documents.
        texts: the folder of fal's own texts, which are added to the documents; None for none.
    """
    endpoints: dict[str, EndpointIR] = {}
    documents: dict[str, Schema] = {}
    diagnostics: list[Diagnostic] = []
    folder = display_path(root)
    for name in names:
        file = f"{folder}/{name}.json"
        try:
            document = snapshot.load_document(name, root)
            if texts is not None:
                document = descriptions.with_texts(document, descriptions.load(name, texts))
        except (OSError, ValueError, RecursionError) as error:
            diagnostics.append(
                Diagnostic(
                    code="document-unreadable",
                    file=file,
                    endpoint=name,
                    message=str(error),
                    hint="fetch the endpoint again",
                )
            )
            continue
        endpoint, problems = openapi.read_endpoint(document, file)
        diagnostics += problems
        if endpoint is not None and endpoint.endpoint_id != name:
            diagnostics.append(
                Diagnostic(
                    code="document-of-another",
                    file=file,
                    endpoint=name,
                    message=f"the document is that of {endpoint.endpoint_id!r}",
                    hint="fetch the endpoint again",
                )
            )
        elif endpoint is not None:
            endpoints[name] = endpoint
            documents[name] = document
    return endpoints, documents, diagnostics


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedModule:
    """The files of a module's two packages, and the digests of their parts, all of a good shape."""

    sources: Mapping[str, str] = field(default_factory=dict)
    wrappers: Mapping[str, str] = field(default_factory=dict)
    checked: frozenset[str] = frozenset()
    diagnostics: Sequence[Diagnostic] = ()


def render_and_check(module: ModuleIR, known: frozenset[str]) -> RenderedModule:
    """Render the packages of nodes and of wrappers, and check the shape of every part."""
    sources: dict[str, str] = {}
    wrapper_sources: dict[str, str] = {}
    digests: list[str] = []
    parts = packages.split(module)
    scope = wrappers.Scope.of(module)
    try:
        for part in parts:
            head, tail = render.render_frame(part)
            blocks = [render.render_node(node) for node in part.nodes]
            digests += [CheckCache.check(t, part, known) for t in (head + tail, *blocks)]
            sources[f"{part.family}.py"] = "".join((head, *blocks, tail))
            if part.nodes:
                texts = wrappers.render(part, scope)
                digests += [CheckCache.check(t, part, known, wrappers.check_source) for t in texts]
                wrapper_sources[f"{part.family}.py"] = "".join(texts)
        sources["__init__.py"] = packages.nodes_package(module, parts)
        wrapper_sources["__init__.py"] = packages.wrappers_package(module, parts)
    except render.UnexpectedSourceError as error:
        return RenderedModule(
            diagnostics=[
                Diagnostic(
                    code="unexpected-source",
                    file=render.config_name(module),
                    message=str(error),
                    hint="this is a fault of the generator: report it with the endpoint's document",
                )
            ]
        )
    return RenderedModule(sources=sources, wrappers=wrapper_sources, checked=frozenset(digests))
