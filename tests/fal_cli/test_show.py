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
RETIRED = "fal-ai/kling-video/v1/pro/image-to-video"
run = CliRunner()


def lines(*description: str) -> list[str]:
    """Return what ``show`` prints, line by line."""
    output = run.invoke(app, ["show", *description])
    assert output.exit_code == 0, output.output
    return output.stdout.splitlines()


def refused(*description: str, code: int = 2) -> str:
    """Return the error of ``show`` for something that it refuses."""
    output = run.invoke(app, ["show", *description])
    assert output.exit_code == code, output.output
    return " ".join(output.stderr.split())


def test_inputs_and_outputs_have_the_names_of_the_node() -> None:
    output = lines(KLING)
    assert "node: fal.image_to_video.KlingVideoV21ProImageToVideo" in output
    assert (
        "Python: from nodetool.dsl.fal.image_to_video import KlingVideoV21ProImageToVideo" in output
    )
    assert "  image: image, required, image_url in the API" in output
    assert "  duration: '5' | '10', default '5'" in output
    assert "  cfg_scale: float, 0 to 1, default 0.5" in output
    assert "  output: video, video in the API" in output
    description = output[output.index("  image: image, required, image_url in the API") + 1]
    assert description == "      Picture that becomes the opening frame of the clip."


def test_every_output_is_explained() -> None:
    output = lines(KLING)
    start = output.index("outputs:")
    slots = [line for line in output[start + 1 :] if not line.startswith("      ")]
    texts = [line.strip() for line in output[start + 1 :] if line.startswith("      ")]
    assert len(texts) == len(slots)
    assert all(text.endswith(".") for text in texts)


def test_objects_in_results_are_explained() -> None:
    output = lines("fal-ai/sam-3/3d-body")
    after = output[output.index("outputs:") :]
    assert any(line.startswith("      .num_people: Number of people") for line in after)
    as_json = json.loads(run.invoke(app, ["show", "fal-ai/sam-3/3d-body", "--json"]).stdout)
    assert as_json["output_properties"]["metadata"]["num_people"]["description"]


def test_outputs_say_in_json_what_the_wrappers_say() -> None:
    for endpoint_id in (KLING, "fal-ai/sam-3/3d-body", *endpoints.ids()[::150]):
        output = json.loads(run.invoke(app, ["show", endpoint_id, "--json"]).stdout)
        assert output["output_descriptions"].keys() == output["outputs"].keys(), endpoint_id
        _, module, _, name = output["python"].split()
        wrapper = getattr(importlib.import_module(module), name)
        for slot, text in output["output_descriptions"].items():
            doc = inspect.getdoc(getattr(wrapper, slot)) or ""
            assert " ".join(doc.split()).startswith(text), (endpoint_id, slot)


def test_what_is_printed_can_be_connected() -> None:
    for endpoint_id in (KLING, *endpoints.ids()[::150]):
        output = json.loads(run.invoke(app, ["show", endpoint_id, "--json"]).stdout)
        _, module, _, name = output["python"].split()
        wrapper = getattr(importlib.import_module(module), name)
        assert output["inputs"].keys() <= inspect.signature(wrapper).parameters.keys(), endpoint_id
        assert all(hasattr(wrapper, slot) for slot in output["outputs"]), endpoint_id


def test_objects_and_custom_sizes_are_explained() -> None:
    output = lines("fal-ai/flux-lora")
    assert (
        "  image_size_width: int, 1 to 14142, default 512, where image_size is 'custom'" in output
    )
    assert any(line.startswith("      .path (required): ") for line in output)
    assert "  seed: int, default -1 (random)" in output
    assert "  output: image, images[0] in the API" in output


def test_json_says_the_same_and_more() -> None:
    output = json.loads(run.invoke(app, ["show", "fal-ai/flux-lora", "--json"]).stdout)
    assert list(output["inputs"]) == list(FluxLora.model_fields)
    assert output["output_api_names"] == FluxLora.output_names()
    assert output["inputs"]["image_size_width"]["custom_of"] == "image_size"
    assert output["inputs"]["loras"]["properties"]["path"]["required"] is True
    assert output["node"] == "fal.text_to_image.FluxLora"
    assert output["id"] == output["endpoint_id"] == "fal-ai/flux-lora"
    assert output["python"] == "from nodetool.dsl.fal.text_to_image import FluxLora"
    assert output["input"]["components"]


def test_doubts_of_the_snapshot_are_in_the_wheel_and_told() -> None:
    records = snapshot.load_catalogue()
    for endpoint_id in endpoints.ids():
        endpoint, record = endpoints.find(endpoint_id), records[endpoint_id]
        assert endpoint.suspect == record.get("suspect", ""), endpoint_id
        retired = record["status_date"] if record["status"] == "retired" else ""
        assert endpoint.retired_since == retired, endpoint_id
        assert endpoint.schema_source == record["schema_source"]
        assert len(endpoint.warnings()) == bool(endpoint.suspect) + bool(retired)
    assert any(
        line.startswith("note: Its schema may not") for line in lines("fal-ai/diffusion-edge")
    )
    assert any("no longer lists this endpoint" in line for line in lines(RETIRED))
    output = json.loads(run.invoke(app, ["show", RETIRED, "--json"]).stdout)
    assert output["unlisted"] is True
    assert len(output["doubts"]) == 1
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
    output = refused(name)
    assert "Several nodes are called" in output
    assert all(kind in output for kind in kinds)


def test_what_is_not_there_is_told_in_plain_words(tmp_path: Path, fal: Simulator) -> None:
    missing = str(tmp_path / "nosuch.json")
    output = refused(missing)
    assert "nosuch.json cannot be read: No such file" in output
    assert "paste" not in output
    assert "Error" not in output
    (tmp_path / "bad.json").write_text("{")
    assert "bad.json: The document is not JSON" in refused(str(tmp_path / "bad.json"))
    assert "nodetool-fal search" in refused("no such thing")
    assert "Did you mean fal-ai/flux/dev" in refused("fal-ai/flux/devv")
    fal.fail("refuse@document")
    output = refused("me/other", code=1)
    assert "no connection" in output
    assert "ConnectError" not in output


def test_a_document_is_shown_in_the_same_way(tmp_path: Path) -> None:
    known = endpoints.find(FluxDev.endpoint_id())
    text = json.dumps(known.document()).replace(known.id, "me/own")
    (tmp_path / "doc.json").write_text(text)
    output = lines(str(tmp_path / "doc.json"))
    assert output[:2] == ["me/own (by its document)", "node: fal.dynamic.DynamicFal"]
    assert "  output: image, images[0] in the API" in output
    plain = [line for line in lines("FluxDev") if line.startswith("  image_size")]
    assert [line for line in output if line.startswith("  image_size")] == plain


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
    output = lines(str(file))
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
    assert [line for line in wanted if line not in output] == []
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
    output = json.loads(run.invoke(app, ["show", str(file), "--json"]).stdout)
    assert output["left_out"] == [note.removeprefix("note: ")]
    assert "left_out" not in json.loads(run.invoke(app, ["show", KLING, "--json"]).stdout)
    file.write_text(documents.text(documents.DOCUMENTS["9000 fields"]()))
    output = refused(str(file))
    assert "more than 5,000 types" in output
    assert "/input/p" in output


def test_trainings_and_their_endpoints_name_each_other() -> None:
    trainer = "fal-ai/flux-2-klein-9b-base-trainer"
    (user,) = endpoints.find(trainer).trains
    assert f"trains for: {user}" in lines(trainer)
    assert any(x.startswith("takes what these train: ") and trainer in x for x in lines(user))
    assert json.loads(run.invoke(app, ["show", user, "--json"]).stdout)["trained_by"]


def test_where_a_schema_comes_from_is_said() -> None:
    assert "schema: platform of 2026-06-11" in lines("fal-ai/flux/dev")
    assert "license: commercial" in lines("fal-ai/flux-lora")
