"""Node types that existing workflows use load by their old names, in a process that knows nothing."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import snapshot
from nodetool.fal.catalogue.aliases import UnlistedType

DATA = Path(__file__).parents[2] / "data"
_PROGRAM = """
import json, sys
from nodetool.workflows.base_node import get_node_class
wanted = json.load(sys.stdin)
found = {t: get_node_class(t) for t in wanted}
print(json.dumps({t: c.endpoint_id() if c else None for t, c in found.items()}))
"""
_LISTED = """
import json
from nodetool.worker.node_loader import load_nodes
from nodetool.workflows.base_node import NODE_BY_TYPE, find_node_class_by_name
first, errors = load_nodes(["fal"]), []
again = load_nodes(["fal"], errors)
print(json.dumps({
    "first": [each["node_type"] for each in first],
    "again": [each["node_type"] for each in again],
    "errors": errors,
    "registered": {t: c.get_node_type() for t, c in NODE_BY_TYPE.items() if t.startswith("fal.")},
    "by_class_name": find_node_class_by_name("Dwpose").get_node_type(),
}))
"""


def known() -> dict[str, str]:
    """Node type -> endpoint, of those whose endpoint has a schema."""
    stored = set(snapshot.stored_endpoints())
    with (DATA / "known_node_types.csv").open(encoding="utf-8", newline="") as stream:
        return {
            f"fal.{row['module']}.{row['class_name']}": row["endpoint_id"]
            for row in csv.DictReader(stream)
            if row["endpoint_id"] in stored
        }


def resolved(types: list[str]) -> dict[str, str | None]:
    """Return the endpoint ids that a fresh process finds for these types."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        input=json.dumps(types),
        capture_output=True,
        text=True,
        check=True,
    )
    endpoint_ids: dict[str, str | None] = json.loads(done.stdout)
    return endpoint_ids


def test_every_known_type_loads_as_its_endpoint() -> None:
    expected = known()
    assert len(expected) == 1081
    assert resolved(list(expected)) == expected


@pytest.mark.parametrize(
    "node_type",
    [
        "fal.3d_to_3d.MeshyV5Remesh",
        "fal.segmentation.SAM2Image",
        "fal.image_to_image.Sam2Image",
        "fal.text_to_video.StableVideo",
        "fal.video_to_video.RifeVideo",
    ],
)
def test_one_old_name_loads_alone(node_type: str) -> None:
    assert resolved([node_type]) == {node_type: known()[node_type]}


def test_an_old_name_is_registered_and_not_listed() -> None:
    """As the worker loads nodes, outside it and twice, in a process that knows nothing."""
    done = subprocess.run(
        [sys.executable, "-c", _LISTED], capture_output=True, text=True, check=True
    )
    output = json.loads(done.stdout)
    assert output["errors"] == []
    assert output["again"] == output["first"]
    assert len(output["first"]) == len(set(output["first"])) == 1635
    aliases = {t: own for t, own in output["registered"].items() if t != own}
    assert len(aliases) == 22
    assert aliases["fal.image_to_image.Dwpose"] == "fal.segmentation.DWPose"
    assert set(output["registered"]) == {*output["first"], *aliases}
    assert output["by_class_name"] == "fal.segmentation.DWPose"


@pytest.mark.parametrize("separator", [".", None, "_"])
def test_an_unlisted_type_is_its_old_name(separator: str | None) -> None:
    aliases = "fal.image_to_image.Dwpose"
    unlisted = UnlistedType(aliases)
    assert unlisted == aliases
    assert hash(unlisted) == hash(aliases)
    registry: dict[str, int] = {unlisted: 1}
    assert registry[aliases] == {aliases: 1}[unlisted] == 1
    assert json.loads(json.dumps({unlisted: 1})) == {aliases: 1}
    if separator == ".":
        assert unlisted.split(".")[1:] == aliases.split(".")[1:]
        assert not unlisted.split(".")[0].isidentifier()
    else:
        assert unlisted.split(separator) == aliases.split(separator)
