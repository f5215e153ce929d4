"""A stand-in for the planner: it knows the few settings that these tests ask for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.models import file_cache
from nodetool.fal.planner.plan import Decision, DecisionKind, Plan
from nodetool.fal.planner.request import GenerationRequest

_ARGUMENTS = {
    "prompt": ("prompt", "text"),
    "text": ("text", "prompt"),
    "images": ("image_url", "image_urls"),
    "count": ("num_images",),
    "seed": ("seed",),
}


def simple_plan(
    endpoint_id: str, request: GenerationRequest, *, several_jobs: bool = False
) -> Plan:
    """Plan by the names of arguments alone."""
    endpoint = endpoints.find(endpoint_id)
    arguments: dict[str, Any] = {}
    decisions = []
    jobs = 1
    for field, asked in request.asked().items():
        name = next((n for n in _ARGUMENTS[field] if n in endpoint.input_names()), "")
        if field == "count" and not name and several_jobs:
            jobs = asked
        kind = DecisionKind.EXACT if name or jobs > 1 else DecisionKind.UNSUPPORTED
        sent = {name: asked} if name else {}
        arguments |= sent
        decisions.append(Decision(field=field, asked=asked, sent=sent, kind=kind, reason="no"))
    missing = sorted(endpoint.required_names() - arguments.keys())
    return Plan(
        endpoint_id=endpoint_id,
        arguments=arguments,
        decisions=decisions,
        missing=missing,
        jobs=jobs,
    )


@pytest.fixture
def planner() -> Any:
    """Return the stand-in."""
    return simple_plan


@pytest.fixture(autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a cache of its own; what it has listed does not stay."""
    folder: Path = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(file_cache, "cache_folder", lambda: folder)
    return folder
