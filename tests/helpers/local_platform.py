"""A platform of many models on this machine, and a copy of the generator to fetch them with."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.paths import ROOT
from codegen.snapshot import strip_prose
from nodetool.fal.simulator import Simulator
from tests.helpers.generator_repo import document

#: faults of the whole list, all of which a fetch has to get over
FAULTS = (
    "429=0.01@models*20",  # a storm, then single ones
    "429=0.02@models%6",
    "503@models%2",
    "truncated@models%4",
    "malformed@models%2",
    "reset@models%2",
    "500@document%5",
    "truncated@document%5",
    "expansion-failed@models%8",
    "duplicate-rows@models%15",
    "reordered@models%10",
    "expired-cursor@models*3%30",
    "long-query=260@models",
)


@dataclass
class LocalPlatform:
    """What the platform of a test lists.

    Attributes:
        rows: all models.
        documents: of models whose row has none: what the older URL serves.
        failed: the models that have no document anywhere.
    """

    rows: list[dict[str, Any]] = field(default_factory=list)
    documents: dict[str, Any] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)

    @property
    def ids(self) -> set[str]:
        return {row["endpoint_id"] for row in self.rows}

    def serve(self, simulator: Simulator, faults: Iterable[str] = ()) -> None:
        """Let a simulator serve it, in pages small enough that there are several."""
        simulator.reset()
        simulator.models.replace(self.rows, self.documents)
        simulator.models.page_size = max(10, len(self.rows) // 7)
        simulator.models.expanded_page_size = 6
        for rule in faults:
            simulator.fail(rule)


def local_platform(count: int) -> LocalPlatform:
    """Return a platform of this many models: every 50th row fails, half of which the older URL has."""
    platform = LocalPlatform()
    for number in range(count):
        endpoint = f"lab-{number % 7}/model-{number:04}/{'video' if number % 3 else 'image'}"
        openapi = document(
            endpoint,
            {
                "prompt": {"type": "string", "description": f"What model {number} shows."},
                "steps": {"type": "integer", "default": number % 30 + 1, "maximum": 50},
            },
            ("prompt",),
        )
        metadata = {
            "display_name": f"Model {number}",
            "category": "text-to-image",
            "description": f"Upstream words about {number}.",
            "status": "deprecated" if number % 20 == 7 else "active",
        }
        if number % 50 == 3:
            if number % 100 == 3:
                platform.documents[endpoint] = openapi
            else:
                platform.failed.add(endpoint)
            openapi = {"error": {"code": "expansion_failed", "message": "No."}}
        platform.rows.append({"endpoint_id": endpoint, "metadata": metadata, "openapi": openapi})
    return platform


class GeneratorCopy:
    """The generator with an empty snapshot, in a folder of its own.

    Args:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        skip = shutil.ignore_patterns("__pycache__", "schemas", "configs", ".descriptions")
        shutil.copytree(ROOT / "codegen", root / "codegen", ignore=skip)

    def command(self, *arguments: str) -> list[str]:
        """Return the command line of ``codegen``, to be run in :attr:`root`."""
        return [sys.executable, "-m", "codegen", *arguments]

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of the command: without a key, not on a terminal."""
        hidden = {"FAL_KEY", "FAL_API_KEY", "FORCE_COLOR", "PYTHONPATH"}
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        return {**kept, "COLUMNS": "200", "PYTHONPATH": str(ROOT / "src")}

    def files(self) -> dict[str, bytes]:
        """Return the snapshot: path -> bytes."""
        paths = [self.root / "all_models.json", *(self.root / "codegen" / "schemas").rglob("*")]
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(paths)
            if path.is_file()
        }

    def schema(self, endpoint: str) -> Any:
        """Return the stored document of an endpoint."""
        path = self.root / "codegen" / "schemas" / f"{endpoint}.json"
        return json.loads(path.read_text("utf-8"))


def expected_documents(platform: LocalPlatform) -> Mapping[str, Any]:
    """Return the documents that can be fetched, as the snapshot stores them."""
    rows = {row["endpoint_id"]: row["openapi"] for row in platform.rows}
    return {
        endpoint: strip_prose(platform.documents.get(endpoint, openapi))
        for endpoint, openapi in rows.items()
        if endpoint not in platform.failed
    }


def asked_ids(simulator: Simulator) -> set[str]:
    """Return the ids that requests named."""
    return {
        part.partition("=")[2].replace("%2F", "/")
        for request in simulator.state.requests
        for part in request.query.split("&")
        if part.startswith("endpoint_id=")
    }
