"""``show`` prints the names that graphs connect, whatever way an endpoint is named."""

from __future__ import annotations

import importlib
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codegen import snapshot
from nodetool.fal.catalogue import endpoints
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from nodetool.nodes.fal.text_to_image import FluxDev, FluxLora
from tests.strategies import documents

KLING = "fal-ai/kling-video/v2.1/pro/image-to-video"
run = CliRunner()


def lines(*words: str) -> list[str]:
    """What ``show`` prints, line by line."""
    told = run.invoke(app, ["show", *words])
    assert told.exit_code == 0, told.output
    return told.stdout.splitlines()


def refused(*words: str, code: int = 2) -> str:
    """What ``show`` says of something that it does not show."""
    told = run.invoke(app, ["show", *words])
    assert told.exit_code == code, told.output
    return " ".join(told.stderr.split())


def test_inputs_and_outputs_have_the_names_of_the_node() -> None:
    told = lines(KLING)
    assert "node: fal.image_to_video.KlingVideoV21ProImageToVideo" in told
    assert (
        "Python: from nodetool.dsl.fal.image_to_video import KlingVideoV21ProImageToVideo" in told
    )
    assert "  image: image, required, image_url in the API" in told
    assert "  duration: '5' | '10', default '5'" in told
    assert "  cfg_scale: float, 0 to 1, default 0.5" in told
    assert "  output: video, video in the API" in told
    words = told[told.index("  image: image, required, image_url in the API") + 1]
    assert words == "      Picture that becomes the opening frame of the clip."


def test_what_is_printed_can_be_connected() -> None:
    for endpoint_id in (KLING, *endpoints.ids()[::150]):
        told = json.loads(run.invoke(app, ["show", endpoint_id, "--json"]).stdout)
        _, module, _, name = told["python"].split()
        wrapper = getattr(importlib.import_module(module), name)
        assert told["inputs"].keys() <= inspect.signature(wrapper).parameters.keys(), endpoint_id
        assert all(hasattr(wrapper, slot) for slot in told["outputs"]), endpoint_id


def test_objects_and_custom_sizes_are_explained() -> None:
    told = lines("fal-ai/flux-lora")
    assert "  image_size_width: int, default 512, where image_size is 'custom'" in told
    assert any(line.startswith("      .path (required): ") for line in told)
    assert "  seed: int, default -1 (random)" in told
    assert "  output: image, images[0] in the API" in told


def test_json_says_the_same_and_more() -> None:
    told = json.loads(run.invoke(app, ["show", "fal-ai/flux-lora", "--json"]).stdout)
    assert list(told["inputs"]) == list(FluxLora.model_fields)
    assert told["output_api_names"] == FluxLora.output_names()
    assert told["inputs"]["image_size_width"]["custom_of"] == "image_size"
    assert told["inputs"]["loras"]["properties"]["path"]["required"] is True
    assert told["node"] == "fal.text_to_image.FluxLora"
    assert told["id"] == told["endpoint_id"] == "fal-ai/flux-lora"
    assert told["python"] == "from nodetool.dsl.fal.text_to_image import FluxLora"
    assert told["input"]["components"]


def test_doubts_of_the_snapshot_are_in_the_wheel_and_told() -> None:
    records = snapshot.load_catalogue()
    for endpoint_id in endpoints.ids():
        endpoint, record = endpoints.find(endpoint_id), records[endpoint_id]
        assert endpoint.suspect == record.get("suspect", ""), endpoint_id
        assert endpoint.unlisted == bool(record.get("unlisted")), endpoint_id
        assert len(endpoint.warnings()) == bool(endpoint.suspect) + endpoint.unlisted
    assert any(line.startswith("note: Its schema may not") for line in lines("BriaFiboEditRestore"))
    assert any("may have retired it" in line for line in lines(KLING))
    told = json.loads(run.invoke(app, ["show", KLING, "--json"]).stdout)
    assert told["unlisted"] is True
    assert len(told["doubts"]) == 1
    assert lines("fal-ai/flux/dev") == [x for x in lines("FluxDev") if not x.startswith("note:")]


@pytest.mark.parametrize(
    "name",
    [
        *("fal-ai/flux/dev", "flux/dev", "FluxDev", "fluxdev", "text_to_image.FluxDev"),
        *("fal.text_to_image.FluxDev", "https://fal.ai/models/fal-ai/flux/dev/playground"),
    ],
)
def test_what_people_have_will_do(name: str) -> None:
    assert "node: fal.text_to_image.FluxDev" in lines(name)


def test_every_node_type_and_every_id_is_found_as_search_prints_it() -> None:
    for endpoint_id in endpoints.ids()[::40]:
        endpoint = endpoints.find(endpoint_id)
        assert endpoints.match_name(endpoint.node_type) == [endpoint]


def test_a_name_of_several_nodes_lists_them() -> None:
    by_class: dict[str, list[str]] = {}
    for endpoint_id in endpoints.ids():
        kind = endpoints.find(endpoint_id).node_type
        by_class.setdefault(kind.rpartition(".")[2].casefold(), []).append(kind)
    name, kinds = next((n, k) for n, k in by_class.items() if len(k) > 1)
    told = refused(name)
    assert "Several nodes are called" in told
    assert all(kind in told for kind in kinds)


def test_what_is_not_there_is_told_in_plain_words(tmp_path: Path, fal: Simulator) -> None:
    missing = str(tmp_path / "nosuch.json")
    told = refused(missing)
    assert "nosuch.json cannot be read: No such file" in told
    assert "paste" not in told
    assert "Error" not in told
    (tmp_path / "bad.json").write_text("{")
    assert "bad.json: The document is not JSON" in refused(str(tmp_path / "bad.json"))
    assert "nodetool-fal search" in refused("no such thing")
    assert "Did you mean fal-ai/flux/dev" in refused("fal-ai/flux/devv")
    fal.fail("refuse@document")
    told = refused("me/other", code=1)
    assert "no connection" in told
    assert "ConnectError" not in told


def test_a_document_is_shown_in_the_same_way(tmp_path: Path) -> None:
    known = endpoints.find(FluxDev.endpoint_id())
    text = json.dumps(known.document()).replace(known.id, "me/own")
    (tmp_path / "doc.json").write_text(text)
    told = lines(str(tmp_path / "doc.json"))
    assert told[:2] == ["me/own (by its document)", "node: fal.dynamic.DynamicFal"]
    assert "  output: image, images[0] in the API" in told
    plain = [line for line in lines("FluxDev") if line.startswith("  image_size")]
    assert [line for line in told if line.startswith("  image_size")] == plain


def test_numbers_and_their_limits_are_shown_in_either_dialect(tmp_path: Path) -> None:
    number = {"type": "number"}
    properties: dict[str, Any] = {
        "fractions": {**number, "enum": [0.5, 1, 2.5]},
        "perhaps": {"anyOf": [{**number, "enum": [0.5, 1.5]}, {"type": "null"}]},
        "whole": {"type": "integer", "enum": [1, 2, 4]},
        "mixed": {"enum": ["a", 1, 2.5]},
        "open": {**number, "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        "old": {**number, "minimum": 0, "exclusiveMinimum": True, "maximum": 10},
        "both": {**number, "minimum": 1, "maximum": 9, "exclusiveMaximum": True},
        "closed": {**number, "minimum": 0, "exclusiveMinimum": False, "maximum": 1},
        "large": {"anyOf": [{**number, "exclusiveMinimum": 0}, {"type": "null"}]},
        "steps": {"type": "integer", "minimum": 8, "multipleOf": 8},
        "short": {"type": "string", "maxLength": 5},
        "few": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "of": documents.obj(
            {
                "inner": {**number, "exclusiveMinimum": 0, "description": "How much"},
                "one": {"enum": ["a", "b"]},
                "other": {**number, "enum": [0.5, 1.5]},
            }
        ),
    }
    file = tmp_path / "doc.json"
    file.write_text(json.dumps(documents.document(documents.obj(properties))))
    told = lines(str(file))
    wanted = [
        "  fractions: float, 0.5 | 1 | 2.5",
        "  perhaps: float, 0.5 | 1.5",
        "  whole: 1 | 2 | 4",
        "  mixed: any, 'a' | 1 | 2.5",
        "  open: float, more than 0, less than 1",
        "  old: float, at most 10, more than 0",
        "  both: float, at least 1, less than 9",
        "  closed: float, 0 to 1",
        "  large: float, more than 0",
        "  steps: int, at least 8, a multiple of 8",
        "  short: str, 0 to 5 characters",
        "  few: list of str, at least 1 item",
        "      .inner: How much; more than 0",
        "      .one: 'a' | 'b'",
        "      .other: 0.5 | 1.5",
    ]
    assert [line for line in wanted if line not in told] == []
    known = json.loads(run.invoke(app, ["show", str(file), "--json"]).stdout)["inputs"]
    assert known["fractions"]["values"] == [0.5, 1, 2.5]
    assert (known["open"]["above"], known["open"]["below"]) == (0, 1)
    assert "min" not in known["old"]


def test_what_was_left_out_of_a_document_is_told(tmp_path: Path) -> None:
    file = tmp_path / "doc.json"
    tree = documents.obj({"name": documents.TEXT, "of": documents.ref("Tree")})
    file.write_text(json.dumps(documents.document(documents.ref("Tree"), {"Tree": tree})))
    (note,) = [line for line in lines(str(file)) if line.startswith("note: ")]
    assert "contains itself" in note
    assert "/input/of/of" in note
    told = json.loads(run.invoke(app, ["show", str(file), "--json"]).stdout)
    assert told["left_out"] == [note.removeprefix("note: ")]
    assert "left_out" not in json.loads(run.invoke(app, ["show", KLING, "--json"]).stdout)
    file.write_text(documents.text(documents.DOCUMENTS["9000 fields"]()))
    told = refused(str(file))
    assert "more than 5,000 types" in told
    assert "/input/p" in told
