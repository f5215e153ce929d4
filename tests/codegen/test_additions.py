"""New endpoints, from fetch to nodes that build requests, with commands alone: no config is edited."""

from __future__ import annotations

import ast
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline, snapshot
from codegen.interface import Interface
from codegen.paths import INTERFACE, ROOT
from nodetool.fal.simulator import Simulator

#: additions to the whole catalogue, and to an empty one
ADDITIONS, FIRST_ONES = 100, 12
#: share of them that may come into another module than the one they are in today
MISPLACED = 0.03
_TIMEOUT = 900
_METADATA = {"category": "category", "display_name": "display_name", "kind": "kind"}


class Workshop:
    """A copy of the repository without some endpoints.

    Args:
        root: the folder of the copy.
        missing: the endpoints.
        whole: whether it has all other endpoints, or none at all.
    """

    def __init__(self, root: Path, missing: Collection[str], *, whole: bool) -> None:
        self.root = root
        self.missing = set(missing)
        parts = [".descriptions", "__pycache__", *([] if whole else ["schemas", "configs"])]
        shutil.copytree(ROOT / "codegen", root / "codegen", ignore=shutil.ignore_patterns(*parts))
        shutil.copytree(ROOT / "src", root / "src", ignore=_without_generated)
        for name in ("README.md", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)
        records = [r for r in snapshot.load_catalogue().values() if whole and self._stays(r)]
        (root / "all_models.json").write_text(snapshot.dumps(records), "utf-8")
        types = pipeline.recorded_types()
        kept = {e: t for e, t in types.items() if whole and e not in self.missing}
        (root / "codegen" / "node_types.json").write_text(json.dumps(kept), "utf-8")
        if not whole:
            (root / "codegen" / "interface.json").unlink()
            (root / "codegen" / "configs").mkdir()
        for endpoint in self.missing if whole else ():
            snapshot.schema_path(endpoint, root / "codegen" / "schemas").unlink()
        for path in (root / "codegen" / "configs").rglob("*.py"):
            self._forget(path)

    def _stays(self, record: dict[str, Any]) -> bool:
        return record["endpoint_id"] not in self.missing

    def _forget(self, path: Path) -> None:
        """Remove the missing endpoints from a config file; who names one is not curated any more."""
        text = path.read_text("utf-8")
        lines = text.split("\n")
        nested: set[ast.expr] = set()
        for table in (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Dict)):
            for key, value in zip(table.keys, table.values, strict=True):
                if not isinstance(key, ast.Constant) or not isinstance(value, ast.Dict):
                    continue
                names = {each.value for each in value.keys if isinstance(each, ast.Constant)}
                end = value.end_lineno or key.lineno
                blank = [""] * (end - key.lineno)
                if key.value in self.missing:
                    lines[key.lineno - 1 : end] = [*blank, ""]
                    nested.update(value.values)
                elif (
                    key.value == "alternatives"
                    and value not in nested
                    and not names.isdisjoint(self.missing)
                ):
                    lines[key.lineno - 1 : end] = [*blank, '"curated": False,']
        if any(lines) and "\n".join(lines) != text:
            path.write_text("\n".join(lines), "utf-8")

    def run(self, *arguments: str) -> str:
        """Run Python in the copy; return what it prints, and fail where it fails."""
        hidden = {"FAL_KEY", "FAL_API_KEY", "FORCE_COLOR"}
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        places = os.pathsep.join([str(self.root), str(self.root / "src"), str(ROOT)])
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env={**environment, "COLUMNS": "200", "PYTHONPATH": places},
            capture_output=True,
            text=True,
            check=False,
            timeout=_TIMEOUT,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def types(self) -> dict[str, str]:
        """Return endpoint -> node type in the copy."""
        return pipeline.recorded_types(self.root / "codegen" / "node_types.json")


def _without_generated(folder: str, names: list[str]) -> list[str]:
    """Leave out the generated packages."""
    parent = Path(folder)
    if parent.name == "fal" and parent.parent.name in {"nodes", "dsl"}:
        return [name for name in names if (parent / name).is_dir()]
    return [name for name in names if name == "__pycache__"]


def row(record: dict[str, Any], document: Any) -> dict[str, Any]:
    """Return a model as fal lists it: without the marks that only this project makes."""
    metadata = {key: record[name] for key, name in _METADATA.items() if name in record}
    metadata["status"] = "deprecated" if record.get("status") == "retired" else "active"
    return {
        "endpoint_id": record["endpoint_id"],
        "metadata": metadata,
        "openapi": without_marks(document),
    }


def without_marks(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_marks(item) for key, item in value.items() if key != "x-media"}
    return [without_marks(item) for item in value] if isinstance(value, list) else value


def additions(count: int) -> list[str]:
    """Choose endpoints that fal's documents alone brought: no release has had a node of them."""
    released = Interface.load(INTERFACE).fields
    catalogue = snapshot.load_catalogue()
    new = [
        endpoint
        for endpoint, node_type in sorted(pipeline.recorded_types().items())
        if node_type not in released
        and catalogue[endpoint].get("schema_source") == "platform"
        and catalogue[endpoint].get("status") == "active"
    ]
    return sorted(random.Random(count).sample(new, count))


def assert_additions_run(root: Path, count: int, *, whole: bool) -> None:
    """Fetch, scaffold and generate endpoints, and let each node build its smallest request."""
    new = additions(count)
    copy = Workshop(root, new, whole=whole)
    catalogue = snapshot.load_catalogue()
    active = [e for e in pipeline.recorded_types() if catalogue[e].get("status") == "active"]
    rows = [row(catalogue[e], snapshot.load_document(e)) for e in (active if whole else new)]
    before = copy.types()
    with Simulator() as simulator:
        simulator.models.replace(rows)
        address = f"http://127.0.0.1:{simulator.port}/v1"
        options = ("--base-url", address, "--rate", "9999", "--json")
        report = json.loads(copy.run("-m", "codegen", "fetch", *options))
    assert set(new) <= set(report["fetched"])
    assert report["failed"] == {}
    added = copy.run("-m", "codegen", "scaffold")
    assert f"{count} entries added" in added
    copy.run("-m", "codegen", "generate-all")
    after = copy.types()
    assert set(after) == {*before, *new}
    assert {endpoint: after[endpoint] for endpoint in before} == before
    types = pipeline.recorded_types()
    moved = [e for e in new if after[e].split(".")[1] != types[e].split(".")[1]]
    assert len(moved) <= MISPLACED * count, moved
    copy.run("-m", "tests.helpers.smallest_requests", *new)


def test_the_first_endpoints_of_an_empty_catalogue(tmp_path: Path) -> None:
    assert_additions_run(tmp_path, FIRST_ONES, whole=False)


@pytest.mark.slow
def test_a_hundred_additions_need_no_hand(tmp_path: Path) -> None:
    assert_additions_run(tmp_path, ADDITIONS, whole=True)
