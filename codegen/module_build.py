"""Build the modules of a category: read, resolve, validate, render and check them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from codegen import main_outputs, snapshot, validate
from codegen.curation import catalogue, claims, field_texts
from codegen.interface import Interface, keep
from codegen.output import build_cache, catalogue_writer, packages, wrappers
from codegen.output.build_cache import BuiltCategory, BuiltNode, FamilyFiles
from codegen.paths import display_path
from codegen.retirement import mark
from codegen.sources.platform import descriptions
from nodetool.fal.compiler import render
from nodetool.fal.compiler import validate as checks
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.compiler.ir import EndpointIR, ModuleIR, NodeIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.resolve import resolve_module, struct_names


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
    """

    name: str
    types: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    wrappers: Mapping[str, str] = field(default_factory=dict)
    data: str = ""
    main_outputs: Mapping[str, main_outputs.Row] = field(default_factory=dict)
    diagnostics: Sequence[Diagnostic] = ()
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
        recorded: endpoint -> node type it was last generated as.
        interface: the names of earlier versions, which stay.
        successors: retired endpoint -> the one that seems to have come after it.
        cache: the folder of what is remembered of earlier builds, if there is one.
    """

    config: ModuleConfig
    documented: frozenset[str]
    schemas: Path
    descriptions: Path | None
    records: Mapping[str, Mapping[str, Any]]
    aliases: Mapping[str, tuple[str, str]]
    rendering: bool
    recorded: Mapping[str, str]
    interface: Interface
    successors: Mapping[str, str]
    cache: Path | None


def build_module(job: BuildJob) -> ModuleBuild:
    """Build one module: read, resolve, validate, render and check it, as far as it has changed."""
    start = perf_counter()
    keys = _Keys.of(job)
    before = build_cache.load(job.cache, job.config.module)
    if before.scope != keys.scope:
        before = BuiltCategory()
    known = {e: before.nodes[key] for e, key in keys.nodes.items() if key in before.nodes}
    endpoints, documents, diagnostics = read_endpoints(
        sorted(job.documented - known.keys()), job.schemas, job.descriptions
    )
    structs = before.structs or struct_names(job.config, endpoints)
    module, problems = resolve_module(
        job.config, endpoints, job.aliases, structs, {e: built.node for e, built in known.items()}
    )
    module = mark(keep(module, job.interface), job.config, job.records, job.successors)
    diagnostics += [*problems, *checks.check_module(module, job.config, job.recorded)]
    diagnostics += validate.check_families(module, job.config)
    diagnostics += catalogue.check_alike(job.config, job.records)
    diagnostics += field_texts.check(module, job.config)
    diagnostics += (
        found
        for node in module.nodes
        if node.endpoint_id not in known
        for found in claims.check(node, module.structs, job.config)
    )
    rendered = RenderedModule()
    built: dict[str, BuiltNode] = {}
    if job.rendering and not errors(diagnostics):
        rendered = render_and_check(module, keys.nodes, before.families)
        diagnostics += rendered.diagnostics
    for node in module.nodes if rendered.sources else ():
        e = node.endpoint_id
        built[e] = known.get(e) or _built_node(node, job, module, endpoints[e], documents[e])
    if built and not diagnostics and rendered.families.keys() != before.families.keys():
        category = BuiltCategory(
            scope=keys.scope,
            structs=structs,
            nodes={keys.nodes[e]: node for e, node in built.items()},
            families=rendered.families,
        )
        build_cache.save(job.cache, module.name, category)
    types = {n.endpoint_id: checks.node_type(n.module, n.class_name) for n in module.nodes}
    return ModuleBuild(
        name=module.name,
        types=types,
        sources=rendered.sources,
        wrappers=rendered.wrappers,
        data=catalogue_writer.render_lines((e, node.line) for e, node in built.items()),
        main_outputs={endpoint: node.row for endpoint, node in built.items()},
        diagnostics=diagnostics,
        seconds=perf_counter() - start,
    )


def _built_node(
    node: NodeIR, job: BuildJob, module: ModuleIR, endpoint: EndpointIR, document: Schema
) -> BuiltNode:
    """Return a resolved node with its rows in the tables of main outputs and of the catalogue."""
    entry = job.config.entries[node.endpoint_id]
    line = catalogue_writer.endpoint_line(
        node,
        module.structs,
        checks.node_type(node.module, node.class_name),
        document,
        job.records[node.endpoint_id],
        endpoint.category,
        entry,
    )
    return BuiltNode(node=node, row=main_outputs.row(endpoint, node, entry), line=line)


@dataclass(frozen=True, slots=True)
class _Keys:
    """Digests of what decides a category.

    Attributes:
        scope: of what decides the names that its nodes share.
        nodes: endpoint -> digest of what decides its node.
    """

    scope: bytes
    nodes: Mapping[str, bytes]

    @classmethod
    def of(cls, job: BuildJob) -> _Keys:
        """Return the digests of what a module is built of."""
        config = job.config
        documents = {e: _document_digest(e, job.schemas) for e in sorted(job.documented)}
        classes = sorted((e, entry.class_name) for e, entry in config.entries.items())
        scope = build_cache.digest(
            config.module,
            documents,
            classes,
            config.shared_enums,
            sorted(config.foreign),
            job.interface.dumps(),
            sorted(job.successors.items()),
        )
        nodes = {
            e: build_cache.digest(scope, e, config.entries[e], job.records.get(e))
            for e in documents
        }
        return cls(scope, nodes)


def _document_digest(endpoint: str, root: Path) -> bytes:
    """Return a digest of a stored document; one that cannot be read is reported by who parses it."""
    try:
        return build_cache.digest(snapshot.schema_path(endpoint, root).read_bytes())
    except (OSError, ValueError):
        return b""


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
    """The files of a module's two packages, all of a good shape, and what to remember of them."""

    sources: Mapping[str, str] = field(default_factory=dict)
    wrappers: Mapping[str, str] = field(default_factory=dict)
    families: Mapping[bytes, FamilyFiles] = field(default_factory=dict)
    diagnostics: Sequence[Diagnostic] = ()


def render_and_check(
    module: ModuleIR,
    node_keys: Mapping[str, bytes] | None = None,
    known: Mapping[bytes, FamilyFiles] | None = None,
) -> RenderedModule:
    """Render the packages of nodes and of wrappers, and check the shape of every part.

    Args:
        module: the resolved module.
        node_keys: endpoint -> digest of everything that decides its node.
        known: what was rendered of the families before.
    """
    families: dict[bytes, FamilyFiles] = {}
    sources: dict[str, str] = {}
    wrapper_sources: dict[str, str] = {}
    parts = packages.split(module)
    scope = wrappers.Scope.of(module)
    names = build_cache.digest(sorted(scope.names.items()), sorted(scope.owned))
    try:
        for part in parts:
            key = _family_key(part, names, node_keys or {})
            files = (known or {}).get(key) or _render_family(part, scope)
            families[key] = files
            sources[f"{part.family}.py"] = files.nodes
            if files.wrappers:
                wrapper_sources[f"{part.family}.py"] = files.wrappers
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
    return RenderedModule(sources=sources, wrappers=wrapper_sources, families=families)


def _family_key(part: ModuleIR, names: bytes, node_keys: Mapping[str, bytes]) -> bytes:
    """Return a digest of everything that decides the modules of a family."""
    nodes = [node_keys.get(node.endpoint_id, node) for node in part.nodes]
    return build_cache.digest(
        part.name, part.family, names, nodes, part.enums, part.structs, part.imported
    )


def _render_family(part: ModuleIR, scope: wrappers.Scope) -> FamilyFiles:
    """Render the modules of a family.

    Raises:
        UnexpectedSourceError: when one is not of the shape that templates make.
    """
    head, tail = render.render_frame(part)
    source = "".join((head, *map(render.render_node, part.nodes), tail))
    render.check_source(source, part)
    if not part.nodes:
        return FamilyFiles(nodes=source)
    wrapper_source = "".join(wrappers.render(part, scope))
    wrappers.check_source(wrapper_source, part)
    return FamilyFiles(nodes=source, wrappers=wrapper_source)
