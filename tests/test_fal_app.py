"""Nodes made from the documents of an app that fal's own package wrote; its FastAPI judges them.

The app is a real server behind the queue of the simulator, and nodes run as NodeTool runs them, so
that nothing between a node and the app is left out: uploads, queue, refusals, results.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, VideoRef
from nodetool.worker.context_stub import WorkerContext

from codegen import pipeline
from codegen.output import atomic_write
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import KEY, Simulator
from tests.helpers import fal_app, media, packages

URL = "https://v3.fal.media/files/a/b.png"
EVERYTHING = "local/everything"
#: endpoint id -> its path in the app
PATHS = {
    EVERYTHING: "/",
    f"{EVERYTHING}/text": "/text",
    f"{EVERYTHING}/scenes": "/scenes",
    f"{EVERYTHING}/choices": "/choices",
}


@pytest.fixture(scope="module")
def app() -> Iterator[str]:
    """Provide the URL of the app."""
    with fal_app.serve() as address:
        yield address


@pytest.fixture(autouse=True)
def fal(fal: Simulator, app: str) -> Simulator:
    """Provide a simulator on which the endpoints of the app are mounted."""
    for endpoint, path in PATHS.items():
        fal.mount(endpoint, app + path)
    return fal


@pytest.fixture(scope="module")
def nodes(app: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, type[FALNode]]]:
    """Endpoint id -> node class, generated from the document that the app serves."""
    folder = tmp_path_factory.mktemp("everything")
    document = folder / "everything.json"
    document.write_bytes(httpx.get(f"{app}/openapi.json", trust_env=False).content)
    plan = pipeline.plan_documents([document], folder / "nodes")
    assert plan.ok, plan.diagnostics
    atomic_write.apply(plan.files, atomic_write.compare(plan.files))
    category, texts, wrappers = packages.in_folders(folder / "nodes")
    with packages.imported(category, texts, wrappers, "made_by_fal") as (module, _):
        classes = [
            c for c in vars(module).values() if isinstance(c, type) and issubclass(c, FALNode)
        ]
        yield {c.endpoint_id(): c for c in classes if c is not FALNode}


Nodes = Mapping[str, type[FALNode]]


def build_node(kind: type[FALNode], values: Mapping[str, Any]) -> FALNode:
    """Return a node whose fields are set as the app sets them."""
    node = kind()
    for name, value in values.items():
        assert node.assign_property(name, value, allow_undefined_properties=False) is None, name
    return node


def everything(nodes: Nodes, **values: Any) -> FALNode:
    """Return the big node with its required fields and more."""
    return build_node(nodes[EVERYTHING], {"prompt": "a fox", "image": URL, **values})


def scenes(nodes: Nodes, **values: Any) -> FALNode:
    """Return the node with nested media."""
    needed = {"scenes": [{"title": "one"}], "main": {"picture": URL}}
    return build_node(nodes[f"{EVERYTHING}/scenes"], {**needed, **values})


def choices(nodes: Nodes, **values: Any) -> FALNode:
    """Return the node with enums, unions, nullables and bounds."""
    return build_node(nodes[f"{EVERYTHING}/choices"], {"detail": "high", **values})


async def run(node: FALNode) -> dict[str, Any]:
    """Return the outputs of a node whose request goes all the way to the app and back."""
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    outputs: dict[str, Any] = await node.process(context)
    return outputs


async def understood(node: FALNode) -> dict[str, Any]:
    """Return the arguments as the app understood them."""
    echo: dict[str, Any] = (await run(node))["echo"]
    return echo


async def raw(app: str, path: str, arguments: Mapping[str, Any]) -> httpx.Response:
    """Return the response of the app to arguments that no node has checked."""
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.post(app + path, json=arguments)


# -- arguments ---------------------------------------------------------------------------------

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


async def test_required_arguments_alone_are_accepted(nodes: Nodes, fal: Simulator) -> None:
    needed = await asyncio.gather(
        understood(everything(nodes)), understood(scenes(nodes)), understood(choices(nodes))
    )
    assert needed[0]["image_url"] == URL
    assert needed[1]["main"]["picture"] == {"url": URL}
    assert needed[2]["needed_or_none"] is None
    assert (await run(build_node(nodes[f"{EVERYTHING}/text"], {"path": "p"})))["path"] == "p"
    assert {submission.endpoint for submission in fal.state.submissions} == set(PATHS)


async def test_every_argument_arrives(nodes: Nodes) -> None:
    echo = await understood(everything(nodes, **FULL))
    assert echo["audio_urls"] == [URL, URL]
    assert echo["weights"] == [
        {"path": "a", "scale": 4.0},
        {"path": "b", "scale": 1.0, "weights_url": URL},
    ]
    assert echo["shots"] == [
        {"prompt": "p", "seconds": 10, "image_url": URL, "camera": {"pan": 0.5}}
    ]
    assert echo["reference"]["url"] == URL
    assert echo["reference"]["width"] == 3
    assert echo["clips"][0]["url"] == URL
    for name in ("duration", "seed", "pair", "ratio", "bpm", "copy_mode", "negative_prompt"):
        assert echo[name] == FULL[name], name
    assert echo["tags"] == FULL["tags"]
    assert echo["extra"] == FULL["extra"]


@pytest.mark.parametrize("style", fal_app.Style.__args__)  # type: ignore[attr-defined]
async def test_every_hostile_enum_value_arrives(nodes: Nodes, style: str) -> None:
    assert (await understood(everything(nodes, style=style)))["style"] == style


@pytest.mark.parametrize("size", ["square_hd", {"width": 640, "height": 480}, {"width": 640}])
async def test_presets_and_custom_sizes_arrive(nodes: Nodes, size: Any) -> None:
    echo = await understood(everything(nodes, image_size=size))
    expected = {"width": 640, "height": 512, **size} if isinstance(size, dict) else size
    assert echo["image_size"] == expected


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("quality", ["high", "low", "best: no limit"]),
        ("detail", ["hi-res", "high", "low"]),
        ("factor", [0.5, 1.0, 4.0]),
        ("turn", [-90, 0, 90]),
        ("several", [["low", "high"], []]),
        ("turns", [[90, 0, -90], []]),
        ("digits", ["5", "10", "-1"]),
        ("mixed", [5, "5", "auto"]),
        ("maybe", ["best: no limit"]),
        ("size", ["custom", "auto", {"width": 3, "height": 4}]),
        ("pet", [{"kind": "dog", "barks": 3}, {"kind": "cat", "photo_url": URL}]),
        ("text_or_texts", [["a", "b"]]),
        ("whole_or_none", [0, 7, None]),
        ("needed_or_none", ["text", "", None]),
        ("speed", [0.5, True, False, 0]),
        ("even", [-4, 0, 8]),
        ("step", [0.1, 0.7, 2]),
        ("code", ["z9"]),
        ("few", [[1, 2, 3]]),
        ("class_", ["y", ""]),
        ("model_name", [""]),
        ("self_", ["other"]),
    ],
)
async def test_every_choice_arrives(nodes: Nodes, name: str, values: list[Any]) -> None:
    echoes = await asyncio.gather(
        *(understood(choices(nodes, **{name: value})) for value in values)
    )
    api_name = nodes[f"{EVERYTHING}/choices"].api_names()[name]
    default = fal_app.Choices(detail="high", needed_or_none=None).model_dump(  # type: ignore[arg-type]
        mode="json", by_alias=True
    )
    for value, echo in zip(values, echoes, strict=True):
        arrived = {**default, **echo}[api_name]
        assert arrived == value
        assert isinstance(arrived, bool) is isinstance(value, bool)


# -- files -------------------------------------------------------------------------------------


def picture(number: int) -> bytes:
    """Return an image that differs from those of other numbers."""
    return media.png(colour=(number, 0, 0))


async def arrived(files: Mapping[str, tuple[str, bytes]]) -> None:
    """See that behind the URL of each place are the bytes that were sent."""
    async with httpx.AsyncClient() as client:
        for name, (url, data) in files.items():
            assert url.startswith("https://v3.fal.media/files/uploads/"), name
            assert (await client.get(url)).content == data, name


async def test_local_files_arrive_wherever_they_stand(nodes: Nodes, fal: Simulator) -> None:
    node = everything(
        nodes,
        image=ImageRef(data=picture(1)),
        audios=[AudioRef(data=media.wav(80)), {"type": "audio", "data": media.wav(90)}],
        weights=[{"path": "a", "weights": {"type": "asset", "uri": "", "data": b"weights"}}],
        shots=[
            {"prompt": "a", "image": {"type": "image", "uri": "", "data": picture(2)}},
            {"prompt": "b", "image_url": ImageRef(data=picture(3))},
            {"prompt": "c", "image": URL},
        ],
        reference=ImageRef(data=picture(4), metadata={"width": 4, "endpoint": "of a result"}),
        clips=[VideoRef(data=media.mp4())],
        extra={"deep": [{"er": ImageRef(data=picture(5))}]},
    )
    echo = await understood(node)
    await arrived(
        {
            "image": (echo["image_url"], picture(1)),
            "audios[0]": (echo["audio_urls"][0], media.wav(80)),
            "audios[1]": (echo["audio_urls"][1], media.wav(90)),
            "weights[0]": (echo["weights"][0]["weights_url"], b"weights"),
            "shots[0]": (echo["shots"][0]["image_url"], picture(2)),
            "shots[1]": (echo["shots"][1]["image_url"], picture(3)),
            "reference": (echo["reference"]["url"], picture(4)),
            "clips[0]": (echo["clips"][0]["url"], media.mp4()),
            "extra": (echo["extra"]["deep"][0]["er"], picture(5)),
        }
    )
    assert echo["shots"][2]["image_url"] == URL
    assert echo["reference"] == {"url": echo["reference"]["url"], "width": 4}
    assert len(fal.state.of("upload")) == 9


async def test_local_files_arrive_at_every_depth(nodes: Nodes, fal: Simulator) -> None:
    layers = [
        {"picture": ImageRef(data=picture(1)), "points": [[1, 2.5], []], "labels": ["a", "b"]},
        {"picture": URL, "mask": ImageRef(data=picture(2))},
    ]
    shot = {"prompt": "s", "image": ImageRef(data=picture(4))}
    node = scenes(
        nodes,
        scenes=[
            {"title": "none"},
            {
                "title": "all",
                "layers": layers,
                "sounds": [AudioRef(data=media.wav())],
                "clip": VideoRef(data=media.mp4()),
                "shot": shot,
            },
        ],
        main={"picture": ImageRef(data=picture(5)), "mask_url": ImageRef(data=picture(1))},
        named={"one": ImageRef(data=picture(6)), "two": {"url": URL, "width": 7}},
        attached=[AssetRef(data=b"notes"), ImageRef(data=picture(7))],
        shots={"end": {"prompt": "t", "image": ImageRef(data=picture(8)), "seconds": 10}},
        grid=[[1, 2], [3], []],
        boxes=[[1, 2, 3, 4]],
    )
    echo = await understood(node)
    scene = echo["scenes"][1]
    await arrived(
        {
            "scenes[1].layers[0].picture": (scene["layers"][0]["picture"]["url"], picture(1)),
            "scenes[1].layers[1].mask": (scene["layers"][1]["mask_url"], picture(2)),
            "scenes[1].sounds[0]": (scene["sound_urls"][0], media.wav()),
            "scenes[1].clip": (scene["clip"]["url"], media.mp4()),
            "scenes[1].shot.image": (scene["shot"]["image_url"], picture(4)),
            "main.picture": (echo["main"]["picture"]["url"], picture(5)),
            "main.mask": (echo["main"]["mask_url"], picture(1)),
            "named.one": (echo["named"]["one"]["url"], picture(6)),
            "attached[0]": (echo["attached"][0]["url"], b"notes"),
            "attached[1]": (echo["attached"][1]["url"], picture(7)),
            "shots.end.image": (echo["shots"]["end"]["image_url"], picture(8)),
        }
    )
    assert echo["scenes"][0] == {"title": "none"}
    assert scene["layers"][0]["points"] == [[1.0, 2.5], []]
    assert scene["layers"][0]["labels"] == ["a", "b"]
    assert scene["layers"][1]["picture"] == {"url": URL}
    assert echo["named"]["two"] == {"url": URL, "width": 7}
    assert echo["shots"]["end"]["seconds"] == 10
    assert (echo["grid"], echo["boxes"]) == ([[1, 2], [3], []], [[1, 2, 3, 4]])
    assert len(fal.state.of("upload")) == 10  # one file stands in two places


# -- what is refused ---------------------------------------------------------------------------

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
WRONG_SCENES: list[tuple[str, Any]] = [
    ("scenes", []),
    ("scenes", [{"title": "a", "layers": [{"picture": {"url": URL}}] * 3}]),
    ("scenes", [{"layers": []}]),
    ("scenes", [{"title": "a", "layers": [{"labels": ["no picture"]}]}]),
    ("scenes", [{"title": "a", "shot": {"prompt": "b", "image_url": URL, "seconds": 7}}]),
    ("main", {"points": [[1.0]]}),
    ("shots", {"a": {"prompt": "no image"}}),
    ("grid", [[1], ["x"]]),
]
WRONG_CHOICES: list[tuple[str, Any]] = [
    ("quality", "hi-res"),
    ("detail", "best: no limit"),
    ("factor", 0.7),
    ("turn", 1),
    ("several", ["high", "hi-res"]),
    ("turns", [0, 45]),
    ("digits", "7"),
    ("mixed", "6"),
    ("mixed", 10),
    ("pet", {"kind": "dog", "barks": 0}),
    ("pet", {"kind": "bird"}),
    ("pet", {"kind": "cat"}),
    ("whole_or_none", -1),
    ("even", 3),
    ("even", 10),
    ("step", 0.15),
    ("step", 0.0),
    ("code", "A1"),
    ("code", "a12"),
    ("few", []),
    ("few", [1, 2, 3, 4]),
]


async def refused(node: FALNode, field: str, value: Any) -> None:
    """See that a node will not be sent with this value, and says which field is wrong."""
    error = node.assign_property(field, value, allow_undefined_properties=False)
    if error is not None:
        assert field in error
        return
    with pytest.raises(InvalidArgumentsError) as caught:
        await run(node)
    assert any(p.field.startswith(field) for p in caught.value.problems), caught.value


@pytest.mark.parametrize(("field", "value"), WRONG)
async def test_what_fal_refuses_is_refused_before_it_is_sent(
    app: str, fal: Simulator, nodes: Nodes, field: str, value: Any
) -> None:
    node = everything(nodes)
    await refused(node, field, value)
    given = {"prompt": "a fox", "image_url": URL, node.api_names()[field]: value}
    assert (await raw(app, "/", given)).status_code == 422
    assert fal.state.count() == 0


@pytest.mark.parametrize(("field", "value"), WRONG_SCENES)
async def test_nested_values_that_fal_refuses_are_refused_before(
    app: str, fal: Simulator, nodes: Nodes, field: str, value: Any
) -> None:
    await refused(scenes(nodes), field, value)
    given = {"scenes": [{"title": "one"}], "main": {"picture": {"url": URL}}, field: value}
    assert (await raw(app, "/scenes", given)).status_code == 422
    assert fal.state.count() == 0


@pytest.mark.parametrize(("field", "value"), WRONG_CHOICES)
async def test_choices_that_fal_refuses_are_refused_before(
    app: str, fal: Simulator, nodes: Nodes, field: str, value: Any
) -> None:
    await refused(choices(nodes), field, value)
    given = {"detail": "high", "needed_or_none": None, field: value}
    assert (await raw(app, "/choices", given)).status_code == 422
    assert fal.state.count() == 0


@pytest.mark.parametrize(
    ("values", "field", "message"),
    [
        ({"negative_prompt": fal_app.FORBIDDEN}, "negative_prompt", "this word is not allowed"),
        ({"image": "https://example.com/a.gif"}, "image", "this model reads no GIF"),
        ({"copy_mode": True}, "request", "copy mode needs clips"),
        (
            {"shots": [{"prompt": "a", "image": "https://example.com/a.gif"}]},
            "shots[0].image",
            "this model reads no GIF",
        ),
    ],
)
async def test_what_only_the_app_can_refuse_is_told_by_field(
    fal: Simulator, nodes: Nodes, values: dict[str, Any], field: str, message: str
) -> None:
    with pytest.raises(InvalidArgumentsError) as caught:
        await run(everything(nodes, **values))
    (problem,) = caught.value.problems
    assert problem.field == field
    assert message in problem.message
    assert [job.id for job in fal.state.jobs.values()] == [caught.value.request_id]


async def test_all_that_the_app_refuses_is_told_at_once(nodes: Nodes) -> None:
    node = everything(nodes, negative_prompt=fal_app.FORBIDDEN, image="https://example.com/a.gif")
    with pytest.raises(InvalidArgumentsError) as caught:
        await run(node)
    assert {p.field for p in caught.value.problems} == {"negative_prompt", "image"}


# -- results -----------------------------------------------------------------------------------


async def test_results_arrive_whole_and_typed(nodes: Nodes, fal: Simulator) -> None:
    outputs = await run(everything(nodes, seed=3))
    (job,) = fal.state.jobs.values()
    origin = {"endpoint": EVERYTHING, "request_id": job.id}
    error = {"content_type": "image/png", "width": 64, "height": 32}
    assert isinstance(outputs["output"], ImageRef)
    assert outputs["output"].metadata == {**error, **origin}
    assert [type(image) for image in outputs["images"]] == [ImageRef, ImageRef]
    assert isinstance(outputs["video"], VideoRef)
    assert outputs["video"].format == "mp4"
    assert outputs["sound"] is None
    assert outputs["mesh"] is None
    assert outputs["seed"] == 3
    assert outputs["echo"]["prompt"] == "a fox"


async def test_nested_results_arrive_whole_and_typed(nodes: Nodes) -> None:
    layer = {"picture": {"url": URL, "height": 5}, "mask_url": URL, "points": [[1, 2], [3]]}
    shot = {"prompt": "s", "image_url": URL, "seconds": 10, "camera": {"pan": 2}}
    outputs = await run(
        scenes(
            nodes,
            scenes=[{"title": "one", "layers": [layer], "clip": URL, "shot": shot}],
            named={"a": URL},
            attached=[URL],
        )
    )
    (scene,) = outputs["scenes"]
    (given,) = scene.layers
    assert isinstance(given.picture, ImageRef)
    assert given.picture.uri == URL
    assert (given.picture.metadata or {})["height"] == 5
    assert isinstance(given.mask, ImageRef)
    assert given.points == [[1.0, 2.0], [3.0]]
    assert given.labels == []
    assert isinstance(scene.clip, VideoRef)
    assert isinstance(scene.shot.image, ImageRef)
    assert (scene.title, scene.shot.prompt, scene.shot.seconds) == ("one", "s", 10)
    assert scene.shot.camera == {"pan": 2.0}
    assert isinstance(outputs["named"]["a"], ImageRef)
    assert isinstance(outputs["output"], AssetRef)
    assert [file.uri for file in outputs["files"]] == [URL]
    assert outputs["tracks"] == [[1.0, 2.0], [3.0]]


async def test_choices_come_back_as_values(nodes: Nodes) -> None:
    outputs = await run(choices(nodes, quality="best: no limit", turn=-90, whole_or_none=None))
    assert (outputs["quality"], outputs["turn"], outputs["number"]) == (
        "best: no limit",
        -90,
        "none",
    )
    assert outputs["output"].keys() == {"quality", "turn", "number", "echo"}
    outputs = await run(choices(nodes, whole_or_none=3))
    assert (outputs["turn"], outputs["number"]) == (None, 3)


async def test_a_result_goes_into_the_next_node(nodes: Nodes, fal: Simulator) -> None:
    first = await run(everything(nodes))
    echo = await understood(scenes(nodes, main={"picture": first["output"]}))
    assert echo["main"]["picture"] == {
        "content_type": "image/png",
        "url": URL,
        "width": 64,
        "height": 32,
    }
    assert fal.state.of("upload") == []


async def test_the_second_endpoint_of_an_app_is_a_node_too(nodes: Nodes) -> None:
    outputs = await run(
        build_node(
            nodes[f"{EVERYTHING}/text"], {"path": "p", "weights": {"type": "asset", "uri": URL}}
        )
    )
    assert (outputs["path"], outputs["scale"], outputs["output"].uri) == ("p", 1.0, URL)
