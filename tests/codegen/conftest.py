"""Tests here run modules that are called like real ones; those must not lose their names for it."""

from collections.abc import Iterator

import pytest
from nodetool.metadata.types import NameToType, TypeToName
from nodetool.workflows.base_node import NODE_BY_TYPE


@pytest.fixture(autouse=True)
def _registries() -> Iterator[None]:
    """Restore what NodeTool's registries of nodes and types held before."""
    registries = (NODE_BY_TYPE, NameToType, TypeToName)
    before = [dict(registry) for registry in registries]
    yield
    for registry, entries in zip(registries, before, strict=True):
        registry.update(entries)
