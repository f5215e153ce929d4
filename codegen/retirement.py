"""Say of endpoints that fal no longer serves since when, and what came after them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from codegen.snapshot import ACTIVE, RETIRED
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.compiler.ir import ModuleIR

_PARTS = re.compile(r"[/\-_]+")
#: ``v1``, ``2.1``, ``v097``: what tells versions of one model apart; ``14b`` is a size
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)")
#: what an endpoint that was in trial has in its id, and its final form has not
_TRIAL = frozenset({"preview", "beta", "alpha", "experimental"})


def proposals(records: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Return retired endpoint -> the active one that came after it, where ids tell.

    Both have the same words but for the version, and the same category; of several, the one with
    the highest version is taken, if it is not older than the retired one.
    """
    families: dict[object, list[tuple[tuple[int, ...], str]]] = defaultdict(list)
    for endpoint, record in records.items():
        if record.get("status") == ACTIVE and "schema_source" in record:
            words, version = _family(endpoint)
            families[words, record.get("category")].append((version, endpoint))
    found = {}
    for endpoint, record in records.items():
        if record.get("status") != RETIRED:
            continue
        words, version = _family(endpoint)
        newer = [each for each in families[words, record.get("category")] if each[0] >= version]
        if newer:
            found[endpoint] = max(newer)[1]
    return found


def _family(endpoint: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the words of an id without its version, sorted, and the version as numbers."""
    words, version = [], []
    for part in _PARTS.split(endpoint.lower().removeprefix("fal-ai/")):
        if match := _VERSION.fullmatch(part):
            version += [int(number) for number in match[1].split(".")]
        elif part not in _TRIAL:
            words.append(part)
    return tuple(sorted(words)), tuple(version)


def mark(
    module: ModuleIR,
    config: ModuleConfig,
    records: Mapping[str, Mapping[str, Any]],
    proposed: Mapping[str, str],
) -> ModuleIR:
    """Return a module whose retired nodes say so.

    Args:
        module: the resolved module.
        config: its configs, whose ``superseded_by`` decides.
        records: endpoint -> record of the catalogue.
        proposed: what :func:`proposals` returned.
    """
    nodes = []
    for node in module.nodes:
        record = records.get(node.endpoint_id, {})
        if record.get("status") == RETIRED:
            configured = config.entries[node.endpoint_id].superseded_by
            node = replace(
                node,
                retired_since=str(record.get("status_date", "")),
                superseded_by=configured or proposed.get(node.endpoint_id, ""),
            )
        nodes.append(node)
    return replace(module, nodes=tuple(nodes))


def check(config: ModuleConfig, records: Mapping[str, Mapping[str, Any]]) -> list[Diagnostic]:
    """Return a diagnostic for each ``superseded_by`` that names no active endpoint."""
    return [
        Diagnostic(
            code="successor-unknown",
            file=config.file_of(endpoint),
            endpoint=endpoint,
            pointer="/superseded_by",
            message=f"superseded_by names {entry.superseded_by!r}, which fal does not serve",
            hint="name an active endpoint, or leave it out",
        )
        for endpoint, entry in config.entries.items()
        if entry.superseded_by and records.get(entry.superseded_by, {}).get("status") != ACTIVE
    ]
