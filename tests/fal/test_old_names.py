"""Node types that existing workflows use load by their old names, in a process that knows nothing."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import snapshot

DATA = Path(__file__).parent.parent / "data"
_PROGRAM = """
import json, sys
from nodetool.workflows.base_node import get_node_class
wanted = json.load(sys.stdin)
found = {t: get_node_class(t) for t in wanted}
print(json.dumps({t: c.endpoint_id() if c else None for t, c in found.items()}))
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
    """What a fresh process finds under these types."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        input=json.dumps(types),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str | None] = json.loads(done.stdout)
    return found


def test_every_known_type_loads_as_its_endpoint() -> None:
    expected = known()
    assert len(expected) == 1055
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
