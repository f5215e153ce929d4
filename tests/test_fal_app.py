"""Nodes made from the documents of an app that fal's own package wrote; its FastAPI judges them."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from nodetool.metadata.types import ImageRef

from codegen import pipeline, write
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.nodes.fal.fal_node import FALNode
from tests import fal_app

URL = "https://v3.fal.media/files/a/b.png"


@pytest.fixture(scope="module")
def app() -> Any:
    """The FastAPI application."""
    return fal_app.build()


@pytest.fixture(scope="module")
def nodes(app: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, type[FALNode]]]:
    """Endpoint id -> node class, generated from the document of the app."""
    folder = tmp_path_factory.mktemp("everything")
    document = folder / "everything.json"
    document.write_text(json.dumps(app.openapi()), "utf-8")
    plan = pipeline.plan_documents([document], folder / "nodes")
    assert plan.ok, plan.diagnostics
    write.apply(plan.files, write.compare(plan.files))
    (source,) = plan.files
    name = "nodetool.nodes.fal.made_by_fal"
    spec = importlib.util.spec_from_file_location(name, source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    classes = [c for c in vars(module).values() if isinstance(c, type) and issubclass(c, FALNode)]
    yield {c.endpoint_id(): c for c in classes if c is not FALNode}
    del sys.modules[name]


async def post(app: Any, path: str, arguments: dict[str, Any]) -> httpx.Response:
    """What fal's server answers to arguments."""
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        return await client.post(path, json=arguments)


def everything(nodes: dict[str, type[FALNode]], **values: Any) -> FALNode:
    """The big node with its required fields and more, set as the app sets them."""
    node = nodes["local/everything"]()
    for name, value in {"prompt": "a fox", "image": URL, **values}.items():
        assert node.assign_property(name, value, allow_undefined_properties=False) is None, name
    return node


FULL: dict[str, Any] = {
    "audios": [URL, URL],
    "duration": 10,
    "seed": 11,
    "strength": 0.25,
    "steps": 50,
    "weights": [{"path": "a", "scale": 4}, {"path": "b", "weights_url": URL}],
    "shots": [{"prompt": "p", "seconds": 10, "image_url": URL, "camera": {"pan": 0.5}}],
    "reference": {"url": URL, "width": 3},
    "clips": [URL],
    "pair": [3, 4],
    "ratio": 1.5,
    "bpm": "fast",
    "copy_mode": False,
    "negative_prompt": "",
    "tags": ["b c", "a"],
    "extra": {"any": [1, None]},
}


async def test_required_arguments_alone_are_accepted(app: Any, nodes: Any) -> None:
    answer = await post(app, "/", await everything(nodes).build_arguments(None))
    assert answer.status_code == 200, answer.text


async def test_every_argument_arrives(app: Any, nodes: Any) -> None:
    answer = await post(app, "/", await everything(nodes, **FULL).build_arguments(None))
    assert answer.status_code == 200, answer.text
    understood = answer.json()["echo"]
    assert understood["audio_urls"] == [URL, URL]
    assert understood["weights"] == [
        {"path": "a", "scale": 4.0},
        {"path": "b", "scale": 1.0, "weights_url": URL},
    ]
    assert understood["shots"] == [
        {"prompt": "p", "seconds": 10, "image_url": URL, "camera": {"pan": 0.5}}
    ]
    assert understood["reference"]["url"] == URL
    assert understood["reference"]["width"] == 3
    assert understood["clips"][0]["url"] == URL
    for name in ("duration", "seed", "pair", "ratio", "bpm", "copy_mode", "negative_prompt"):
        assert understood[name] == FULL[name], name
    assert understood["tags"] == FULL["tags"]
    assert understood["extra"] == FULL["extra"]


@pytest.mark.parametrize("style", fal_app.Style.__args__)  # type: ignore[attr-defined]
async def test_every_hostile_enum_value_arrives(app: Any, nodes: Any, style: str) -> None:
    answer = await post(app, "/", await everything(nodes, style=style).build_arguments(None))
    assert answer.status_code == 200, answer.text
    assert answer.json()["echo"]["style"] == style


@pytest.mark.parametrize("size", ["square_hd", {"width": 640, "height": 480}, {"width": 640}])
async def test_presets_and_custom_sizes_arrive(app: Any, nodes: Any, size: Any) -> None:
    answer = await post(app, "/", await everything(nodes, image_size=size).build_arguments(None))
    assert answer.status_code == 200, answer.text
    understood = answer.json()["echo"]["image_size"]
    assert understood == ({"width": 640, "height": 512, **size} if isinstance(size, dict) else size)


WRONG: list[tuple[str, Any]] = [
    ("prompt", "x" * 201),
    ("strength", 1.0),
    ("strength", 0.0),
    ("steps", 51),
    ("steps", 0),
    ("weights", [{"path": "a"}] * 4),
    ("weights", [{"path": "a", "scale": 5}]),
    ("weights", [{"scale": 1}]),
    ("image_size", {"width": 0, "height": 5}),
    ("pair", [1]),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
async def test_what_fal_refuses_is_refused_before_it_is_sent(
    app: Any, nodes: Any, field: str, value: Any
) -> None:
    node = everything(nodes, **{field: value})
    with pytest.raises(InvalidArgumentsError) as caught:
        await node.build_arguments(None)
    assert any(p.field.startswith(field) for p in caught.value.problems), caught.value
    api_name = node.api_names()[field]
    raw = {"prompt": "a fox", "image_url": URL, api_name: value}
    assert (await post(app, "/", raw)).status_code == 422


async def test_results_arrive_whole_and_typed(app: Any, nodes: Any) -> None:
    node = everything(nodes, seed=3)
    answer = await post(app, "/", await node.build_arguments(None))
    outputs = await node.parse_result(answer.json(), None)
    assert isinstance(outputs["output"], ImageRef)
    assert outputs["output"].metadata == {"content_type": "image/png", "width": 64, "height": 32}
    assert [type(image) for image in outputs["images"]] == [ImageRef, ImageRef]
    assert outputs["video"].format == "mp4"
    assert outputs["sound"] is None
    assert outputs["seed"] == 3
    assert outputs["echo"]["prompt"] == "a fox"


async def test_the_second_endpoint_of_an_app_is_a_node_too(app: Any, nodes: Any) -> None:
    node = nodes["local/everything/text"](path="p", weights={"type": "asset", "uri": URL})
    answer = await post(app, "/text", await node.build_arguments(None))
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"path": "p", "scale": 1.0, "weights_url": URL}
