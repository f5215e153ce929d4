"""Graphs: what they say, what is wrong with them, and their way to NodeTool's JSON and back."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, TypedDict
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.metadata.types import ImageRef
from nodetool.workflows.base_node import BaseNode
from nodetool.workflows.graph import Graph as CoreGraph

from nodetool.dsl import files
from nodetool.dsl.errors import DSLError
from nodetool.dsl.fal.image_to_video import KlingVideoV21ProImageToVideo
from nodetool.dsl.fal.text_to_image import FluxDev
from nodetool.dsl.graph import AnyNode, Graph, GraphError, create_graph
from nodetool.dsl.node import Node, Output, readable_id
from nodetool.nodes.fal.text_to_image import FluxDev as CoreFluxDev
from nodetool.nodes.fal.text_to_image import FluxDevImageSize
from tests.helpers import media

FLUX, KLING = "fal.text_to_image.FluxDev", "fal.image_to_video.KlingVideoV21ProImageToVideo"


class Words(BaseNode):
    """Words, one after the other."""

    count: int = 3

    class OutputType(TypedDict):
        word: str
        number: int

    async def gen_process(self, context: Any) -> AsyncGenerator[OutputType, None]:
        for number in range(self.count):
            yield {"word": f"w{number}", "number": number}


TYPE_OF_WORDS = str(Words.get_node_type())
ENDPOINT = "fal-ai/flux/dev"


def flux(**more: Any) -> AnyNode:
    return AnyNode(FLUX, **{"prompt": "a lighthouse", **more})


def clip() -> AnyNode:
    return AnyNode(KLING, image=flux(seed=7).output, prompt="waves")


def test_a_graph_holds_everything_that_its_ends_need() -> None:
    graph = create_graph(clip())
    assert graph.ids() == ["flux_dev", "kling_video_v21_pro_image_to_video"]
    assert graph["flux_dev"].data == {"prompt": "a lighthouse", "seed": 7}
    (edge,) = graph.edges
    assert edge.id == "flux_dev.output-kling_video_v21_pro_image_to_video.image"
    assert graph["flux_dev"].position != graph.nodes[1].position


def test_ids_are_stable_and_readable() -> None:
    nodes = [flux(), flux().named("hero"), flux(), flux().named("flux_dev_3")]
    first = create_graph(*nodes)
    assert first.ids() == ["flux_dev", "hero", "flux_dev_2", "flux_dev_3"]
    assert first == create_graph(*reversed(nodes))
    assert readable_id("fal.x.HTMLToPDFNode2") == "html_to_pdf_node2"
    assert readable_id("fal.x.1") == "_1"
    assert readable_id("a.Class") == "_class"


def test_nodetool_loads_every_node_and_edge() -> None:
    graph = create_graph(
        AnyNode(
            "fal.3d_to_3d.MeshyV5Remesh",
            model=AnyNode("fal.image_to_3d.Hunyuan3dV2", input_image=flux().output).output,
        ),
        clip(),
    )
    loaded = CoreGraph.from_dict(
        graph.to_json(), skip_errors=False, allow_undefined_properties=False
    )
    assert [node.id for node in loaded.nodes] == graph.ids()
    assert len(loaded.edges) == 3
    assert loaded.validate_edge_types() == []
    assert json.loads(json.dumps(graph.to_json())) == graph.to_json()


def test_values_of_every_kind_fit() -> None:
    node = flux(image_size=FluxDevImageSize.SQUARE_HD, num_images=2, guidance_scale=3, seed=None)
    assert create_graph(node)["flux_dev"].data["image_size"] == "square_hd"
    lora = AnyNode("fal.text_to_image.FluxLora", prompt="x", loras=[{"path": "a", "scale": 0.5}])
    assert create_graph(lora)["flux_lora"].data["loras"] == [{"path": "a", "scale": 0.5}]
    picture = AnyNode("fal.image_to_image.Dwpose", image=ImageRef(data=media.png()))
    uri = create_graph(picture)["dwpose"].data["image"]["uri"]
    assert uri.startswith("data:application/octet-stream;base64,")


def test_files_of_this_machine_are_named(tmp_path: Path) -> None:
    file = tmp_path / "a b.png"
    file.write_bytes(media.png())
    graph = create_graph(AnyNode("fal.image_to_image.Dwpose", image=files.image(file)))
    assert graph["dwpose"].data["image"] == {"type": "image", "uri": file.as_uri()}
    with pytest.raises(DSLError, match="there is no file"):
        files.image(tmp_path / "b.png")
    assert files.video("https://a.example/b.mp4").uri == "https://a.example/b.mp4"


def test_several_outputs_make_a_list() -> None:
    edit = AnyNode(
        "fal.image_to_image.NanoBananaEdit", prompt="a fox", images=[flux().output, flux().output]
    )
    graph = create_graph(edit)
    assert [(e.source, e.target_handle) for e in graph.edges] == [
        ("flux_dev", "images"),
        ("flux_dev_2", "images"),
    ]
    assert len({edge.id for edge in graph.edges}) == 2


WRONG: list[tuple[Any, str]] = [
    (lambda: AnyNode("fal.text_to_image.FluxDevv", prompt="x"), r"flux_devv: no node of type"),
    (lambda: AnyNode("fal.nothing.Here"), r"here: no node of type 'fal.nothing.Here'"),
    (lambda: AnyNode("no dots"), r"no_dots: no node of type 'no dots'"),
    (lambda: AnyNode(FLUX), r"flux_dev.prompt: a value is required"),
    (lambda: flux(promt="x"), r"flux_dev.promt: .* did you mean prompt\?"),
    (lambda: flux(zzz=1), r"flux_dev.zzz: .* has no input 'zzz'; it has"),
    (lambda: flux(num_images=99), r"flux_dev.num_images: "),
    (lambda: flux(num_images="two"), r"flux_dev.num_images: it takes an integer, not 'two'"),
    (lambda: flux(guidance_scale="much"), r"flux_dev.guidance_scale: it takes a number"),
    (lambda: flux(prompt=5), r"flux_dev.prompt: it takes text, not 5"),
    (lambda: flux(prompt=["a"]), r"flux_dev.prompt: it takes text"),
    (lambda: flux(image_size="huge"), r"flux_dev.image_size: 'huge' is not one of 'square_hd'"),
    (lambda: flux(enable_safety_checker="no"), r"flux_dev.enable_safety_checker: "),
    (lambda: flux(guidance_scale=float("nan")), r"flux_dev.guidance_scale: nan is not a number"),
    (lambda: flux(prompt=object()), r"flux_dev.prompt: a object cannot stand"),
    (lambda: flux(prompt={1: 2}), r"flux_dev.prompt: all keys"),
    (lambda: flux(prompt=Path("a.png")), r"flux_dev.prompt: a.png is a path; use .*files.image"),
    (lambda: AnyNode(KLING, prompt="x"), r"kling.*\.image: a value is required"),
    (
        lambda: AnyNode(KLING, prompt="x", image=clip().output),
        r"kling.*_2\.image: it takes an image, but kling.*\.output gives video",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=flux().out("seed")),
        r"image: it takes an image, but flux_dev.seed gives an integer",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=flux().out("images")),
        r"image: it takes an image, but flux_dev.images gives a list \(an image\)",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=flux().out("picture")),
        r"image: flux_dev.picture cannot be connected to it: .* has no output 'picture'",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=[flux().output, flux().output]),
        r"image: it takes one value, but flux_dev.output, flux_dev_2.output",
    ),
    (
        lambda: AnyNode(
            "fal.image_to_image.NanoBananaEdit",
            prompt="a fox",
            images=[flux().output, ImageRef(uri="https://a.example/b")],
        ),
        r"nano_banana_edit.images: a list of outputs must hold nothing else",
    ),
    (
        lambda: AnyNode(
            "fal.text_to_image.FluxLora", prompt="x", loras=[{"path": flux().out("prompt")}]
        ),
        r"flux_lora.loras: a list of outputs must hold nothing else",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=flux()),
        r"image: the node <.*FluxDev> is given, not an output of it; did you mean \.output\?",
    ),
    (
        lambda: KlingVideoV21ProImageToVideo(prompt="x", image=flux().named("hero")),  # type: ignore[arg-type]
        r"image: the node <hero> is given, .*; did you mean \.output\?",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=FluxDev),
        r"image: the class FluxDev is given, .* did you mean FluxDev\(…\)\.output\?",
    ),
    (
        lambda: AnyNode(
            "fal.image_to_image.NanoBananaEdit", prompt="a fox", images=[flux().output, flux()]
        ),
        r"nano_banana_edit.images: the node <.*FluxDev> is given, .* did you mean \.output\?",
    ),
    (
        lambda: AnyNode("fal.text_to_image.FluxLora", prompt="x", loras=[{"path": flux()}]),
        r"flux_lora.loras: the node <.*FluxDev> is given, .* did you mean \.output\?",
    ),
    (
        lambda: AnyNode(KLING, prompt="x").connect(image=(flux(),)),
        r"image: the node <.*FluxDev> is given, .* did you mean \.output\?",
    ),
    (
        lambda: AnyNode(KLING, prompt="x", image=CoreFluxDev()),
        r"image: FluxDev is a node as NodeTool runs it; declare it with its wrapper",
    ),
    (
        lambda: AnyNode("fal.text_to_image.FluxLora", prompt="x", loras=[{"scale": 1.0}]),
        r"flux_lora.loras\[0\].path: ",
    ),
    (
        lambda: AnyNode("fal.image_to_image.Dwpose", image=ImageRef()),
        r"dwpose.image: a value is required",
    ),
    (
        lambda: AnyNode("fal.image_to_image.Dwpose", image={"type": "video", "uri": "x"}),
        r"dwpose.image: ",
    ),
    (lambda: AnyNode("fal.image_to_image.Dwpose", picture=flux().output), r"dwpose.picture: "),
    (
        lambda: AnyNode("nodetool.constant.String"),
        r"string: no node of type 'nodetool.constant.String' is installed; install the package",
    ),
    (
        lambda: AnyNode("fal.image_to_image.Dwpose", image="fox.png"),
        r"dwpose.image: 'fox.png' is not the URL .* files.image\('fox.png'\) .* @fox.png with --set",
    ),
    (
        lambda: AnyNode("fal.image_to_image.Dwpose", image=ImageRef(uri="/tmp/fox.png")),
        r"dwpose.image: '/tmp/fox.png' is not the URL",
    ),
    (
        lambda: AnyNode(
            "fal.image_to_image.NanoBananaEdit",
            prompt="a fox",
            images=["https://a.test/b", "fox.png"],
        ),
        r"nano_banana_edit.images: 'fox.png' is not the URL of a file; .* files.image",
    ),
    (
        lambda: AnyNode(
            "fal.image_to_image.NanoBananaEdit",
            prompt="a fox",
            images=AnyNode("fal.dynamic.DynamicFal", endpoint=ENDPOINT, prompt="x").out("imagez"),
        ),
        r"images: dynamic_fal.imagez cannot be connected to it: .* did you mean images\?",
    ),
    (
        lambda: flux(seed=AnyNode("fal.dynamic.DynamicFal", endpoint=ENDPOINT).out("prompt")),
        r"flux_dev.seed: it takes an integer, but dynamic_fal.prompt gives text",
    ),
    (
        lambda: AnyNode("fal.dynamic.DynamicFal", endpoint=ENDPOINT, prmpt="x"),
        r"dynamic_fal.prmpt: the endpoint has no such argument; did you mean prompt\?",
    ),
    (
        lambda: AnyNode("fal.dynamic.DynamicFal", endpoint=ENDPOINT, num_images="two"),
        r"dynamic_fal.num_images: ",
    ),
    (lambda: flux(fal_timeout=-1), r"flux_dev.fal_timeout: .* a number of seconds, 0 for ever"),
    (lambda: flux(fal_timeout=10**400), r"flux_dev.fal_timeout: .* a number of seconds"),
    (lambda: flux(fal_timeout="soon"), r"flux_dev.fal_timeout: .* not 'soon'"),
    (lambda: flux(fal_priority="high"), r"flux_dev.fal_priority: .* 'normal' or 'low'"),
    (lambda: flux(fal_force=1), r"flux_dev.fal_force: .* must be true"),
    (
        lambda: AnyNode("fal.dynamic.DynamicFal", endpoint=ENDPOINT, fal_timeout=-1),
        r"dynamic_fal.fal_timeout: .* a number of seconds",
    ),
    (lambda: AnyNode(TYPE_OF_WORDS, fal_timeout=1), r"words.fal_timeout: .* has no input"),
    (lambda: AnyNode(TYPE_OF_WORDS).options(force=True), r"words.fal_force: .* has no input"),
]


@pytest.mark.parametrize(("build", "message"), WRONG)
def test_what_is_wrong_is_told_with_node_and_field(build: Any, message: str) -> None:
    with pytest.raises(GraphError) as caught:
        create_graph(build())
    assert re.search(message, str(caught.value)), caught.value


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(GraphError) as caught:
        create_graph(AnyNode(FLUX, image_size="huge"), AnyNode(KLING, image=flux().out("seed")))
    assert {(p.node, p.field) for p in caught.value.problems} >= {
        ("flux_dev", "image_size"),
        ("kling_video_v21_pro_image_to_video", "image"),
        ("kling_video_v21_pro_image_to_video", "prompt"),
    }


def test_a_cycle_is_told() -> None:
    first, second = flux(), flux()
    first.connect(prompt=second.out("prompt"))
    second.connect(prompt=first.out("prompt"))
    with pytest.raises(GraphError, match=r"flux_dev\.prompt: it needs its own result"):
        create_graph(first)


def test_names_are_checked() -> None:
    for name in ("", " ", "a\nb", "x" * 201):
        with pytest.raises(DSLError, match="cannot be the name"):
            flux().named(name)
    assert create_graph(flux().named("7 b/c")).ids() == ["7 b/c"]
    with pytest.raises(GraphError, match="two nodes have this name"):
        create_graph(flux().named("a"), flux().named("a"))
    with pytest.raises(DSLError, match="made of nodes, not of a str"):
        create_graph("x")  # type: ignore[arg-type]


def test_a_handle_is_no_value() -> None:
    handle = flux().output
    with pytest.raises(DSLError, match="neither true nor false"):
        bool(handle)
    with pytest.raises(DSLError, match="no items"):
        list(handle)
    for write in (str, "a {} b".format):
        with pytest.raises(DSLError, match=r"<AnyNode\.output> .* cannot be part of a text"):
            write(handle)
    assert repr(handle) == "<AnyNode.output>"
    assert isinstance(handle, Output)


def test_json_comes_back_the_same() -> None:
    graph = create_graph(clip(), AnyNode(Words.get_node_type(), count=2).at(5, 6))
    workflow = graph.to_json()
    again = Graph.from_json(workflow)
    assert again == graph
    assert again.to_json() == workflow
    assert Graph.from_json(json.dumps(graph.to_workflow("a"))) == graph


def rebuilt(graph: Graph) -> Graph:
    """The graph that its own program builds."""
    names: dict[str, Any] = {}
    exec(graph.to_python(), names)
    built = names["graph"]
    assert isinstance(built, Graph)
    return built


def test_the_program_builds_the_same_json() -> None:
    picture = flux(image_size="square").named("hero").at(10, 20)
    graph = create_graph(
        AnyNode(KLING, image=picture.output, prompt='waves "crash"\n\\'),
        AnyNode("fal.image_to_image.NanoBananaEdit", prompt="a fox", images=[picture.output]),
        AnyNode("fal.image_to_image.Dwpose", image=ImageRef(uri="https://a.example/b.png")),
        AnyNode("fal.dynamic.DynamicFal", endpoint="me/app", **{"odd name": 1, "class": "x"}),
        AnyNode(Words.get_node_type()),
        AnyNode(Words.get_node_type()),
    )
    assert rebuilt(graph).to_json() == graph.to_json()
    assert rebuilt(rebuilt(graph)).to_json() == graph.to_json()


@given(
    st.lists(
        st.tuples(st.text(max_size=20), st.integers(0, 3), st.booleans(), st.booleans()),
        min_size=1,
        max_size=8,
    )
)
def test_any_graph_makes_the_round_trip(plan: list[tuple[str, int, bool, bool]]) -> None:
    nodes: list[Node] = []
    for number, (text, back, named, placed) in enumerate(plan):
        prompt: Any = text if text.strip() else "x"
        if back and nodes:
            prompt = nodes[-min(back, len(nodes))].out("prompt")
        node = AnyNode("fal.text_to_image.FluxDev", prompt=prompt)
        if named:
            node.named(f"n{number}")
        if placed:
            node.at(number, back)
        nodes.append(node)
    graph = create_graph(*nodes)
    assert Graph.from_json(json.dumps(graph.to_json())).to_json() == graph.to_json()
    assert rebuilt(graph).to_json() == graph.to_json()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "it is not JSON"),
        ("[]", "not a JSON object"),
        ("{}", "no list of nodes"),
        ('{"nodes": 5}', "no list of nodes"),
        ('{"nodes": [5]}', "a node is not an object"),
        ('{"nodes": [{"id": "a"}]}', "no id or no type"),
        ('{"nodes": [{"id": "a", "type": "b", "data": 5}]}', "data is not an object"),
        ('{"nodes": [], "edges": [{"source": "a"}]}', "what it connects"),
        (
            '{"nodes": [], "edges": [{"source": "a", "sourceHandle": "b", "target": "c", '
            '"targetHandle": "d"}]}',
            "c.d: it is connected to 'a', which is not a node",
        ),
        ("[" * 100_000, "it is not JSON"),
    ],
)
def test_what_is_no_workflow_is_told(text: str, message: str) -> None:
    with pytest.raises(DSLError, match=re.escape(message)):
        Graph.from_json(text)


def test_what_the_app_says_beside_is_kept() -> None:
    workflow = create_graph(flux()).to_json()
    workflow["nodes"][0] |= {"parent_id": "group", "sync_mode": "zip_all", "odd": 1}
    workflow["nodes"][0]["ui_properties"] |= {"width": 200, "selected": True}
    graph = Graph.from_json(workflow)
    assert graph.to_json() == workflow
    assert rebuilt(graph).to_json() == workflow


ODD = [
    "\n",
    'a\nraise SystemExit("code ran")',
    '"""',
    "'\"\\",
    "__debug__",
    "ﬁ",
    "fi",
    "graph",
    "FluxDev",
]


@pytest.mark.parametrize("text", ODD)
def test_texts_of_a_workflow_stay_texts(text: str) -> None:
    workflow = create_graph(flux().named("fi" if text != "fi" else "x")).to_json()
    workflow["nodes"][0]["data"]["prompt"] = text
    workflow["nodes"][0][text] = {"a": 1}
    workflow["nodes"].append({"id": text, "type": "fal.dynamic.DynamicFal", "data": {text: text}})
    workflow["edges"] = [
        {
            "source": workflow["nodes"][0]["id"],
            "sourceHandle": text,
            "target": text,
            "targetHandle": text,
        }
    ]
    graph = Graph.from_json(workflow, check=False)
    tree = ast.parse(graph.to_python())
    kinds = {type(statement) for statement in tree.body}
    assert kinds <= {ast.Expr, ast.ImportFrom, ast.Assign}
    assert len([s for s in tree.body if isinstance(s, ast.Assign)]) == 3
    assert len([s for s in tree.body if isinstance(s, ast.Expr)]) == 1
    names = {s.targets[0].id for s in tree.body if isinstance(s, ast.Assign)}  # type: ignore[attr-defined]
    assert len(names) == 3
    assert graph.to_mermaid().count("\n") == 4
    ElementTree.fromstring(graph.to_svg())


def test_nodes_of_the_app_itself_are_written_too() -> None:
    workflow = create_graph(flux().named("2")).to_json()
    of_app = {"id": "1", "type": "nodetool.input.StringInput", "data": {"value": "a fox"}}
    workflow["nodes"].append(of_app)
    workflow["edges"] = [
        {"source": "1", "sourceHandle": "output", "target": "2", "targetHandle": "prompt"}
    ]
    with pytest.raises(GraphError, match=r"1: no node of type 'nodetool\.input\.StringInput'"):
        Graph.from_json(workflow)
    graph = Graph.from_json(workflow, check=False)
    text = graph.to_python()
    assert rebuilt(graph).to_json() == graph.to_json()
    assert 'string_input = AnyNode("nodetool.input.StringInput", value="a fox").named("1")' in text
    assert 'FluxDev(prompt=string_input.output).named("2")' in text
    assert '-->|"any"|' in graph.to_mermaid()


def test_values_are_changed_by_name() -> None:
    graph = create_graph(clip()).with_values({"flux_dev.prompt": "a fox", "flux_dev.seed": 1})
    assert graph["flux_dev"].data == {"prompt": "a fox", "seed": 1}
    kling = "kling_video_v21_pro_image_to_video"
    for name, message in (
        ("prompt", "not a node.input"),
        ("x.prompt", "not a node.input"),
        (f"{kling}.image", "it is connected"),
        ("flux_dev.nope", "has no input"),
    ):
        with pytest.raises(GraphError, match=message):
            graph.with_values({name: "x"})


def test_values_are_the_same_as_those_of_nodes(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(media.png())
    ref = files.image(picture)
    clip = AnyNode(KLING, image="https://a.test/b.png", prompt="w").named("k")
    graph = create_graph(clip).with_values({"k.image": ref, "k.duration": 10})
    assert graph["k"].data == {
        "image": {"type": "image", "uri": picture.as_uri()},
        "prompt": "w",
        "duration": "10",
    }
    assert create_graph(AnyNode(KLING, image=ref, prompt="w", duration=10.0).named("k")) == graph
    for value, message in (
        (picture, r"k.image: .* is a path; use nodetool.dsl.files.image"),
        ("a.png", r"k.image: 'a.png' is not the URL of a file"),
        (b"x", r"k.image: a bytes cannot stand in a workflow"),
    ):
        with pytest.raises(GraphError, match=message):
            graph.with_values({"k.image": value})
    with pytest.raises(GraphError, match=r"k.duration: 7 is not one of '5', '10'"):
        graph.with_values({"k.duration": 7})
    unknown = Graph.from_json({"nodes": [{"id": "x", "type": "not.There"}]}, check=False)
    with pytest.raises(GraphError, match="no node of type"):
        unknown.with_values({"x.y": 1})


def test_how_a_node_of_fal_is_run_is_part_of_the_graph() -> None:
    wrapped = FluxDev(prompt="x").options(timeout=5, force=True, priority="low", download=False)
    named = AnyNode(
        FLUX, prompt="x", fal_timeout=5, fal_force=True, fal_priority="low", fal_download=False
    )
    workflow = create_graph(wrapped).to_json()
    assert workflow == create_graph(named).to_json() == Graph.from_json(workflow).to_json()
    set_later = create_graph(FluxDev(prompt="x")).with_values({"flux_dev.fal_timeout": 5})
    assert set_later["flux_dev"].data == {"prompt": "x", "fal_timeout": 5}
    loaded = CoreGraph.from_dict(workflow, skip_errors=False, allow_undefined_properties=False)
    options = {"timeout": 5, "force": True, "priority": "low", "download": False}
    assert loaded.nodes[0]._options == options
    assert rebuilt(Graph.from_json(workflow)).to_json() == workflow
    # nothing of it is left for the next graph
    assert "fal_timeout" not in create_graph(FluxDev(prompt="x"))["flux_dev"].data


def test_drawings_name_nodes_and_media() -> None:
    graph = create_graph(clip(), flux(prompt="b").named("a_b"))
    chart = graph.to_mermaid()
    assert chart.startswith("flowchart LR\n")
    assert '-->|"image"|' in chart
    assert "KlingVideoV21ProImageToVideo" in chart
    svg = graph.to_svg()
    assert svg.rstrip().endswith("</svg>")
    assert ">image</text>" in svg
    assert ">flux dev</text>" in svg


def test_declaring_nodes_imports_nothing_of_nodetool() -> None:
    program = (
        "import sys, nodetool.dsl.node, nodetool.dsl.graph\n"
        "print([m for m in sys.modules if m.startswith('nodetool.') "
        "and not m.startswith('nodetool.dsl')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
