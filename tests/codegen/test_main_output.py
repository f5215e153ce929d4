"""What the slot ``output`` of a node shows: what its endpoint is for, and every older slot stays."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from nodetool.workflows.base_node import get_node_class

from codegen import pipeline, snapshot
from codegen.main_outputs import ALL, COLUMNS
from codegen.paths import MAIN_OUTPUTS
from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.diagnostics import errors
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.node import FALNode
from tests.helpers.generator_repo import Tree, codes, entry, source_of

TEXT = {"type": "string"}
IMAGE = {
    "type": "object",
    "title": "Image",
    "properties": {"url": TEXT, "content_type": TEXT},
    "required": ["url"],
}
FILE = {**IMAGE, "title": "File"}


def node(endpoint_id: str) -> type[FALNode]:
    class_ = get_node_class(endpoints.find(endpoint_id).node_type)
    assert class_ is not None
    assert issubclass(class_, FALNode)
    return class_


def table() -> list[dict[str, str]]:
    with MAIN_OUTPUTS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = {row["endpoint"]: row for row in table()} if MAIN_OUTPUTS.exists() else {}


@pytest.mark.parametrize(
    ("endpoint_id", "source", "before"),
    [
        ("fal-ai/flux-lora-fast-training", "diffusers_lora_file", "config_file"),
        ("fal-ai/wan-22-image-trainer", "diffusers_lora_file", "config_file"),
        ("fal-ai/ltx-video-trainer", "lora_file", "config_file"),
        ("fal-ai/sam-audio/separate", "target", "residual"),
        ("fal-ai/sam-audio/span-separate", "target", "residual"),
        ("fal-ai/sam-audio/visual-separate", "target", "residual"),
        ("fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d", "model_glb", "material_mtl"),
        ("fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d", "model_obj", "material_mtl"),
        ("fal-ai/moondream-next/batch", "outputs", "captions_file"),
        ("fal-ai/demucs", "vocals", "bass"),
        ("tripo3d/tripo/v2.5/image-to-3d", "model_mesh", "base_model"),
        ("fal-ai/sam-3/image-rle", "rle", "boundingbox_frames_zip"),
        ("fal-ai/minimax/voice-clone", "custom_voice_id", "audio"),
        ("fal-ai/moondream3-preview/detect", "objects", "image"),
        ("fal-ai/rife", "images[0]", "video"),
    ],
)
def test_it_is_what_the_endpoint_is_for(endpoint_id: str, source: str, before: str) -> None:
    slots = node(endpoint_id).output_names()
    assert slots.pop("output") == source
    # where saved workflows have their edges, and where what was the main result is now
    assert {source.removesuffix("[0]"), before} <= set(slots.values())


def test_trainings_give_the_weights_and_no_config() -> None:
    trained = [
        names["output"]
        for row in ROWS
        if endpoints.find(row).category == "training"
        for names in [node(row).output_names()]
    ]
    assert len(trained) == 70
    assert sum("lora" in source for source in trained) == 65
    assert not any("config" in source for source in trained)


def test_the_table_lists_every_endpoint_as_it_is() -> None:
    assert tuple(table()[0]) == COLUMNS
    assert sorted(ROWS) == list(endpoints.ids())
    for endpoint_id, row in ROWS.items():
        slots = node(endpoint_id).output_names()
        assert (slots.pop("output") or ALL) == row["output"]
        assert list(slots) == row["other slots"].split(), endpoint_id
        assert row["reason"]


def test_what_a_preference_moves_keeps_its_slot() -> None:
    moved = [row for row in ROWS.values() if row["instead of"]]
    assert len(moved) > 50
    for row in moved:
        slots = node(row["endpoint"]).output_names()
        slots.pop("output")
        both = {row["output"].removesuffix("[0]"), row["instead of"]} - {ALL}
        assert both <= set(slots.values()), row


@pytest.mark.parametrize(
    "endpoint_id",
    [
        "fal-ai/flux-lora-fast-training",
        "fal-ai/sora-2/characters",
        "fal-ai/moondream3-preview/segment",
        "fal-ai/demucs",
    ],
)
def test_the_dynamic_node_has_the_same(endpoint_id: str) -> None:
    dynamic_class = node_class(endpoints.find(endpoint_id).document(), endpoint_id)
    slots = node(endpoint_id).output_names()
    # a slot that an older version had beside `output` is kept for its workflows only
    kept = {
        slot for slot, source in slots.items() if slot != "output" and source == slots["output"]
    }
    assert {s: p for s, p in dynamic_class.output_names().items() if s not in kept} == {
        s: p for s, p in slots.items() if s not in kept
    }


def result(**properties: Any) -> type[FALNode]:
    """Return the class of an unknown endpoint whose result has these properties."""
    sides = {
        "input": {"type": "object", "properties": {"prompt": TEXT}},
        "output": {"type": "object", "properties": properties},
    }
    return node_class(openapi_document("me/app", "", sides, {}))


@pytest.mark.parametrize(
    ("properties", "source"),
    [
        ({"config_file": FILE, "lora_weights": FILE}, "lora_weights"),
        ({"config": FILE, "my_lora": FILE, "preview": IMAGE}, "my_lora"),
        ({"material_mtl": FILE, "model_glb": FILE, "texture": IMAGE}, "model_glb"),
        ({"thumbnail": IMAGE, "image": IMAGE}, "image"),
        ({"output": TEXT, "lora_file": FILE}, "output"),
        ({"lora_scale": {"type": "number"}, "image": IMAGE}, "image"),
    ],
)
def test_unknown_endpoints_follow_the_same_rule(properties: Any, source: str) -> None:
    slots = result(**properties).output_names()
    assert slots["output"] == source
    assert set(slots) >= set(properties) - {source}


# -- what a config says ----------------------------------------------------------------------------


def several(tree: Tree, **more: Any) -> pipeline.Plan:
    """Return a tree with one endpoint that gives an image and a mask."""
    tree.endpoint("a/b")
    path = snapshot.schema_path("a/b", tree.sources.schemas)
    source = path.read_text("utf-8")
    assert '"image": {' in source
    path.write_text(
        source.replace(
            '"properties": {"image": {',
            '"properties": {"path": {"type": "string"}, "mask": {"$ref": "#/components/schemas/Image"}, '
            '"image": {',
        ),
        "utf-8",
    )
    tree.config("text_to_image", {"a/b": entry("B", **more)})
    return tree.plan()


def outputs_of(plan: pipeline.Plan) -> str:
    return source_of(plan)


def findings(plan: pipeline.Plan) -> list[str]:
    """Return the codes of a plan, but for results that nobody explains."""
    return [code for code in codes(plan) if code != "no-words"]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_a_config_can_say_which(tree: Tree) -> None:
    plan = several(tree, main_output="path")
    assert findings(plan) == []
    assert '_outputs = {"output": "path"}' in outputs_of(plan)
    (row,) = csv.DictReader(plan.files[tree.sources.main_outputs].splitlines())
    assert (row["output"], row["instead of"], row["reason"]) == (
        "path",
        "image",
        "the config says so",
    )
    assert set(row["other slots"].split()) == {"path", "mask", "image"}


def test_a_main_output_that_is_none_is_told_with_those_that_are(tree: Tree) -> None:
    plan = several(tree, main_output="picture")
    assert findings(plan) == ["main-output-unknown"]
    assert plan.files == {}
    (diagnostic,) = errors(plan.diagnostics)
    assert diagnostic.pointer == "/main_output"
    assert "image, mask, path" in diagnostic.hint


def test_a_main_output_that_the_rule_finds_itself_is_flagged(tree: Tree) -> None:
    plan = several(tree, main_output="image")
    assert findings(plan) == ["main-output-redundant"]
    assert plan.ok


def test_entries_of_other_modules_stay_in_the_table(tree: Tree) -> None:
    several(tree)
    tree.endpoint("c/d")
    tree.config("image_to_image", {"c/d": entry("D")})
    whole = tree.plan()
    tree.sources.main_outputs.write_text(whole.files[tree.sources.main_outputs], "utf-8")
    part = tree.plan(only=["image_to_image"])
    assert part.files[tree.sources.main_outputs] == whole.files[tree.sources.main_outputs]
