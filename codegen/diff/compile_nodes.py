"""Make the nodes of a side with the compiler that generation uses, without writing them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from codegen.diff.sources import Side
from nodetool.fal.compiler import scaffold
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.ir import EndpointIR, ModuleIR, NodeIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.resolve import resolve_module


@dataclass(frozen=True, slots=True)
class CompiledNode:
    """A node, and the module that has the classes it uses."""

    node: NodeIR
    module: ModuleIR


@dataclass
class Compiler:
    """The nodes of one side.

    Attributes:
        side: the facts, with the configs to use.
        endpoints: endpoint -> what its document says; read when it is needed.
    """

    side: Side
    endpoints: dict[str, EndpointIR | None] = field(default_factory=dict)
    _modules: dict[str, ModuleConfig] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for config in self.side.configs:
            entries = {e: entry for e, entry in config.entries.items() if e in self.side.documents}
            self._modules[config.module] = replace(config, entries=entries)
        configured = {e for config in self._modules.values() for e in config.entries}
        self._scaffold([e for e in self.side.documents if e not in configured])

    def _scaffold(self, missing: Iterable[str]) -> None:
        """Add the entries that ``scaffold`` would write for endpoints without one."""
        endpoints = {e: ir for e in missing if (ir := self.read(e)) is not None}
        added = scaffold.missing_entries(
            endpoints, list(self._modules.values()), self.side.records, self.side.node_types
        )
        for module, entries in added.items():
            known = self._modules.get(module) or ModuleConfig(module=module, file="(scaffold)")
            self._modules[module] = replace(known, entries={**known.entries, **entries})

    def read(self, endpoint: str) -> EndpointIR | None:
        """Return what the document of an endpoint says; None where it has nothing to call."""
        if endpoint not in self.endpoints:
            document = self.side.documents[endpoint]
            ir, _ = openapi.read_endpoint(document, f"{endpoint}.json")
            if ir is not None and not ir.category:
                record = self.side.records.get(endpoint, {})
                ir = replace(ir, category=str(record.get("category") or ""))
            self.endpoints[endpoint] = ir
        return self.endpoints[endpoint]

    def module_of(self) -> dict[str, str]:
        """Return endpoint -> module."""
        return {e: name for name, config in self._modules.items() for e in config.entries}

    def config(self, module: str) -> ModuleConfig | None:
        """Return the config of a module, with scaffolded entries."""
        return self._modules.get(module)

    def compile(self, modules: Iterable[str], step: Callable[[], None]) -> dict[str, CompiledNode]:
        """Return the nodes of some modules.

        Args:
            modules: their names.
            step: called after each.
        """
        nodes: dict[str, CompiledNode] = {}
        for name in sorted(modules):
            if (config := self._modules.get(name)) is not None:
                endpoints = {e: ir for e in config.entries if (ir := self.read(e)) is not None}
                module, _ = resolve_module(config, endpoints)
                nodes |= {node.endpoint_id: CompiledNode(node, module) for node in module.nodes}
            step()
        return nodes


def affected_modules(old: Compiler, new: Compiler) -> set[str]:
    """Return the modules in which a document or the config of an endpoint differs.

    Names of shared classes depend on all endpoints of a module, so it is compiled as a whole.
    """
    affected: set[str] = set()
    homes: Mapping[str, dict[str, str]] = defaultdict(dict)
    for side, compiler in (("old", old), ("new", new)):
        for endpoint, module in compiler.module_of().items():
            homes[endpoint][side] = module
    for endpoint, modules in homes.items():
        documents = [c.side.documents.get(endpoint) for c in (old, new)]
        entries = [
            _entry(c, modules.get(side), endpoint) for side, c in (("old", old), ("new", new))
        ]
        if documents[0] != documents[1] or entries[0] != entries[1]:
            affected.update(modules.values())
    for module in {m for modules in homes.values() for m in modules.values()} - affected:
        configs = [c.config(module) for c in (old, new)]
        shared: list[Any] = [config and dict(config.shared_enums) for config in configs]
        if shared[0] != shared[1]:
            affected.add(module)
    return affected


def _entry(compiler: Compiler, module: str | None, endpoint: str) -> EndpointConfig | None:
    config = compiler.config(module) if module else None
    return config.entries.get(endpoint) if config else None
