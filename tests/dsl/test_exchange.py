"""Workflows as the app writes them: all that they say is kept, also through programs and drawings."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, GraphError, create_graph

FLUX, KLING = "fal.text_to_image.FluxDev", "fal.image_to_video.KlingVideoV21ProImageToVideo"
PREVIEW = "nodetool.workflows.base_node.Preview"


def node(name: str = "f", kind: str = FLUX, **more: Any) -> dict[str, Any]:
    return {"id": name, "type": kind, "data": {"prompt": "x"} if kind == FLUX else {}, **more}


def edge(source: str, slot: str, target: str, field: str, **more: Any) -> dict[str, Any]:
    ends = {"source": source, "sourceHandle": slot, "target": target, "targetHandle": field}
    return {**ends, **more}


def test_all_that_a_workflow_says_is_kept() -> None:
    ui = {"position": {"x": 1, "y": 2.5, "z": 3}, "width": 200}
    workflow = {
        "name": "n",
        "description": "d",
        "tags": ["x"],
        "settings": {"a": 1},
        "access": "public",
        "graph": {
            "nodes": [
                {
                    **node(ui_properties=ui, parent_id="g", sync_mode="zip_all", odd={"a": [1]}),
                    "dynamic_properties": {},
                    "dynamic_outputs": {},
                }
            ],
            "edges": [],
            "viewport": {"zoom": 2},
        },
    }
    graph = Graph.from_json(workflow)
    assert graph.to_workflow() == workflow
    assert graph.to_json() == workflow["graph"]
    assert graph.to_workflow("m", "e") == {**workflow, "name": "m", "description": "e"}
    changed = graph.with_values({"f.prompt": "y"}).to_workflow()
    assert {**changed, "graph": 0} == {**workflow, "graph": 0}
    assert changed["graph"]["viewport"] == {"zoom": 2}


@pytest.mark.parametrize("position", [None, 5, {"x": None, "y": 1}, {"x": True, "y": 1}, {"x": 1}])
def test_a_node_that_says_no_place_is_shown_in_the_corner(position: Any) -> None:
    workflow = {"nodes": [node(ui_properties={"position": position})]}
    assert Graph.from_json(workflow)["f"].position == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"id": "p", "type": "t.T", "data": {"value": 1e999}}', "p.value: inf is not a number"),
        (
            '{"id": "p", "type": "t.T", "dynamic_properties": {"a": [{"b": NaN}]}}',
            "p.a: nan is not a number",
        ),
        (
            '{"id": "p", "type": "t.T", "ui_properties": {"position": {"x": -Infinity, "y": 0}}}',
            "p.position: -inf is not a number",
        ),
        ('{"id": "p", "type": "t.T", "odd": NaN}', "p.odd: nan is not a number"),
        (f'{{"id": "p", "type": "t.T", "data": {{"a": {"[" * 99}{"]" * 99}}}}}', "p.a: it is nes"),
    ],
)
def test_what_json_does_not_have_is_refused_where_it_stands(text: str, message: str) -> None:
    with pytest.raises(DSLError, match=re.escape(message)):
        Graph.from_json(f'{{"nodes": [{text}]}}', check=False)


def test_numbers_that_are_none_are_refused_beside_the_nodes_too() -> None:
    nodes = [node("a"), node("b", PREVIEW)]
    edges = [edge("a", "output", "b", "value", label=float("nan"))]
    with pytest.raises(GraphError, match=r"b\.value \(label of its connection\): nan is no"):
        Graph.from_json({"nodes": nodes, "edges": edges})
    with pytest.raises(DSLError, match="not a workflow: beside graph, inf is not a number"):
        Graph.from_json({"a": float("inf"), "graph": {"nodes": nodes}})


@pytest.mark.parametrize("declared", ["image", 5, None, {}, {"typ": "image"}, ["image"]])
def test_an_output_of_no_type_is_a_problem(declared: Any) -> None:
    dynamic = {"endpoint": "fal-ai/flux/dev"}
    source = node("d", "fal.dynamic.DynamicFal", data=dynamic, dynamic_outputs={"image": declared})
    target = node("k", KLING, data={"prompt": "x"})
    workflow = {"nodes": [source, target], "edges": [edge("d", "image", "k", "image")]}
    graph = Graph.from_json(workflow, check=False)
    if declared == {}:  # TypeMetadata wants a type
        assert graph["d"].dynamic_outputs == {"image": {}}
    with pytest.raises(GraphError) as caught:
        graph.check()
    (problem,) = caught.value.problems
    assert str(problem).startswith("d.image: ")
    assert "is not the type of an output" in problem.message
    assert graph.to_mermaid().count("-->") == 1


def test_a_mark_of_the_byte_order_is_no_matter(tmp_path: Path) -> None:
    text = json.dumps({"nodes": [node()]})
    file = tmp_path / "a.json"
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    for workflow in ("\ufeff" + text, b"\xef\xbb\xbf" + text.encode(), file):
        assert Graph.from_json(workflow).ids() == ["f"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "it is not JSON"),
        ("[]", "not a JSON object"),
        ("{}", "no list"),
        ('{"nodes": 1}', "list"),
    ],
)
def test_a_file_that_is_no_workflow_is_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "a.json"
    file.write_text(text, "utf-8")
    with pytest.raises(DSLError, match=f"^{re.escape(str(file))} is not a workflow: .*{message}"):
        Graph.from_json(file)


#: what means something to Mermaid, to HTML or to Graphviz
TITLES = [
    "bob's #1",
    'q"uo"te',
    "a|b",
    "[x](y){z}",
    "<b>&lt;&",
    "`code`",
    "style x:#1;y",
    "end",
    "\\N\\",
    "-->",
    "%% c",
    "ünï",
    "#quot;",
    '"]; click n0 "x"',
    "a\nb",
    "\ud800",
]


def test_drawings_show_ids_as_they_are() -> None:
    nodes = [node(title, 'a.b"|]c') for title in TITLES]
    nodes[0]["dynamic_outputs"] = {"a": {"type": 'x|"y"]'}}
    edges = [edge(TITLES[0], "a", TITLES[1], "b", id="a\nb")]
    graph = Graph.from_json({"nodes": nodes, "edges": edges}, check=False)
    lines = graph.to_mermaid().splitlines()
    assert len(lines) == 1 + len(nodes) + 1
    for title, line in zip(TITLES, lines[1:-1], strict=True):
        matched = re.fullmatch(r' {4}n\d+\["([^"`:<>]*)<br/><small>[^"`:<>]*</small>"\]', line)
        assert matched, line
        seen = re.sub(r"#(\d+);", lambda match: chr(int(match[1])), matched[1])
        assert seen == {"a\nb": "a b", "\ud800": "?"}.get(title, title)
    assert re.fullmatch(r' {4}n0 -->\|"[^"`:]*"\| n1', lines[-1])
    text = graph.to_svg()
    texts = {"".join(each.itertext()) for each in ElementTree.fromstring(text).iter()}
    assert {"bob's #1", "<b>&lt;&", "\\N\\", "#quot;", "a b", 'x|"y"]'} <= texts


def test_edges_are_drawn_with_what_a_node_says_of_its_own_outputs() -> None:
    source = node("d", "app.Own", dynamic_outputs={"film": {"type": "video"}})
    workflow = {"nodes": [source, node("p", PREVIEW)], "edges": [edge("d", "film", "p", "value")]}
    assert '-->|"video"|' in Graph.from_json(workflow, check=False).to_mermaid()


def rebuilt(graph: Graph) -> Graph:
    """The graph that its own program builds."""
    names: dict[str, Any] = {}
    exec(compile(graph.to_python(), "program", "exec"), names)
    built = names["graph"]
    assert isinstance(built, Graph)
    return built


def inputs(graph: Graph) -> list[Any]:
    """What the inputs are set to, to be compared as text: for Python, 1 is True."""
    return [[node.data, node.dynamic_properties, node.rest] for node in graph.nodes]


def same(graph: Graph) -> None:
    """The graph is the same after each way out and back, and can be drawn."""
    workflow = graph.to_workflow()
    written = json.dumps(workflow)
    assert json.dumps(Graph.from_json(written, check=False).to_workflow()) == written
    again = rebuilt(graph)
    assert again.to_workflow() == workflow
    assert json.dumps(inputs(again), sort_keys=True) == json.dumps(inputs(graph), sort_keys=True)
    assert len(graph.to_mermaid().splitlines()) == 1 + len(graph.nodes) + len(graph.edges)


@given(st.lists(st.sampled_from(["", *(f"_{n}" for n in range(7)), "_02", "_x"]), unique=True))
def test_programs_name_the_nodes_that_would_get_other_names(ends: list[str]) -> None:
    nodes = [node(f"flux_dev{end}") for end in ends]
    graph = Graph.from_json({"nodes": nodes})
    assert rebuilt(graph).ids() == graph.ids() == [f"flux_dev{end}" for end in ends]


def test_programs_say_positions_exactly() -> None:
    positions = [(1234.5678, 412.3333333), (1234567, 2), (-0.1, 1e300), (10**20, 0.1 + 0.2)]
    for x, y in positions:
        workflow = {"nodes": [node(ui_properties={"position": {"x": x, "y": y}})]}
        assert rebuilt(Graph.from_json(workflow))["f"].position == (x, y)


def test_programs_keep_control_and_what_controls() -> None:
    control = edge("c", "__control__", "f", "__control__", edge_type="control", id="e")
    graph = Graph.from_json({"nodes": [node("c"), node("f")], "edges": [control]})
    assert '.connect(__control__=c.out("__control__"))' in graph.to_python()
    same(graph)
    first, second = AnyNode(FLUX, prompt="a"), AnyNode(FLUX, prompt="b")
    (connection,) = create_graph(second.connect(__control__=first.out("__control__"))).edges
    assert connection.edge_type == "control"


def test_programs_keep_what_no_constructor_takes() -> None:
    graph = Graph.from_json({"nodes": [node(dynamic_properties={"a": 1})]})
    same(graph)
    picture = {"type": "image", "uri": "", "asset_id": None}
    image = {"type": "image", "uri": "https://a.example/b.png", "asset_id": None, "data": None}
    values: dict[str, Any] = {"prompt": "x", "seed": -1, "num_images": 1, "old": 2, "self": 3}
    workflow = {
        "nodes": [
            node("f", data=values),
            node("k", KLING, data={"prompt": "x", "image": picture, "tail_image": image}),
            node("p", PREVIEW, data={"self": 1, "__class__": 2, "ﬁ": 3, "__debug__": 4, "a b": 5}),
        ],
        "edges": [edge("f", "output", "k", "image"), edge("k", "output", "p", "self")],
    }
    graph = Graph.from_json(workflow, check=False)
    text = graph.to_python()
    assert "check=False" in text
    assert 'ImageRef(uri="https://a.example/b.png", asset_id=None, data=None)' in text
    same(graph)


def test_programs_keep_nodes_of_one_name_apart() -> None:
    workflow = {"nodes": [node("a", "fal.lora.Lora"), node("b", "fal.text_to_image.Lora")]}
    same(Graph.from_json(workflow, check=False))


@pytest.mark.parametrize("details", [{"node": {}}, {"nodes": []}, {"nodes": {"a": 1}}])
def test_details_of_another_shape_are_told(details: Any) -> None:
    with pytest.raises(DSLError, match="details"):
        create_graph(AnyNode(FLUX, prompt="x").named("a"), details=details)


def test_details_fill_in_and_never_take_away() -> None:
    first, second = AnyNode(FLUX, prompt="x").named("a"), AnyNode(FLUX, prompt="y").at(1, 2)
    details = {
        "nodes": {
            "a": {"id": "z", "data": {"prompt": "old", "seed": 7}, "sync_mode": "zip_all"},
            "gone": {"parent_id": "b"},
            "flux_dev": {"ui_properties": {"width": 3, "position": {"x": 9, "z": 4}}},
        },
        "edges": {"gone.output-a.prompt": {"id": "e"}},
        "workflow": {"name": "n"},
    }
    graph = create_graph(first, second, details=details)
    assert graph["a"].data == {"prompt": "x", "seed": 7}
    assert graph["a"].rest == {"sync_mode": "zip_all"}
    assert graph["flux_dev"].position == (1, 2)
    assert graph["flux_dev"].rest == {"ui_properties": {"width": 3, "position": {"z": 4}}}
    assert graph.to_workflow()["name"] == "n"


def test_programs_keep_ids_that_nobody_could_read() -> None:
    names = ["a\nb", " ", "x" * 201, "\0", "\ud800", "a\u202eb"]
    graph = Graph.from_json({"nodes": [node(name) for name in names]})
    same(graph)
    assert rebuilt(graph).ids() == names
    with pytest.raises(DSLError, match="cannot be the name of a node"):
        AnyNode(FLUX).named("a\nb")
    with pytest.raises(DSLError, match="cannot be the name of a node"):
        AnyNode(FLUX).named("", any_text=True)


@pytest.mark.parametrize(
    "inside",
    [
        {"metadata": {"type": "image", "uri": "https://a.example/c.png"}},
        {"metadata": {"a": [{"type": "video", "uri": ""}]}},
        {"metadata": {"type": {"type": ["image"]}}},
        {"data": {"type": "audio", "uri": "x", "metadata": {"type": "image"}}},
    ],
)
def test_programs_keep_what_looks_like_a_reference_inside_of_one(inside: dict[str, Any]) -> None:
    image = {"type": "image", "uri": "https://a.example/b.png", **inside}
    same(Graph.from_json({"nodes": [node("k", KLING, data={"prompt": "x", "image": image})]}))


@pytest.mark.parametrize("duration", [5, 10.0, "5", True, None, 7])
def test_programs_keep_values_that_inputs_take_as_others(duration: Any) -> None:
    data = {"prompt": "x", "duration": duration, "image": {"type": "image", "uri": "data:,x"}}
    same(Graph.from_json({"nodes": [node("k", KLING, data=data)]}, check=False))


def test_a_number_that_no_program_could_hold_is_refused() -> None:
    with pytest.raises(GraphError, match=r"f\.seed: it has more digits than"):
        Graph.from_json({"nodes": [node(data={"prompt": "x", "seed": 10**4300})]})
    same(
        Graph.from_json({"nodes": [node(data={"prompt": "x", "seed": 10**4300 - 1})]}, check=False)
    )


def test_a_program_of_odd_texts_runs_as_a_process(tmp_path: Path) -> None:
    awkward = {text: {"type": "image", "uri": text, "metadata": {text: text}} for text in ODD}
    names = [text for text in ODD if text]
    nodes = [
        node(name, PREVIEW, data={"value": awkward}, parent_id=name, ui_properties={name: awkward})
        for name in names
    ]
    pairs = pairwise(names)
    edges = [edge(a, a, b, f"{b}!", id=b, more=awkward) for a, b in pairs]
    graph = Graph.from_json({"name": ODD, "graph": {"nodes": nodes, "edges": edges}}, check=False)
    same(graph)
    program = tmp_path / "program.py"
    program.write_text(graph.to_python(), "utf-8")
    code = (
        "import json, runpy, sys; names = runpy.run_path(sys.argv[1], run_name='__main__');"
        "print(json.dumps(names['graph'].to_workflow()))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(program)], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout) == graph.to_workflow()


#: texts that programs, drawings and JSON might take for something else
ODD = [
    *("x", "prompt", "output", "class", "match", "type", "self", "__class__", "__debug__", "None"),
    *("print", "__builtins__", "__file__", "__import__", "node_type", "graph", "create_graph"),
    *("AnyNode", "ImageRef", "FluxDev", "Lora", "Lora_fal_lora", "flux_dev_2", "data", "ﬁ", "fi"),
    *(
        "é",
        "e\u0301",
        "A",
        "a",
        "a.b",
        "a b",
        "a/b",
        "parent/child",
        "parent/…",
        "../x",
        "a\u00a0b",
    ),
    *("'", '"', "'\"", '"""', "\\", "\\N", "{", "{x}", "%s", "#", "\n", "\r\n", "\t", " ", "\0"),
    *(
        "\ud800",
        "\u202eab",
        "\u2066",
        "\u2028",
        "\x7f",
        "\ufeff",
        "日本",
        "\U0001f600",
        "x" * 300,
        "",
    ),
]
TEXTS = st.one_of(st.sampled_from(ODD), st.text(st.characters(exclude_categories=()), max_size=6))
NAMES = TEXTS.filter(bool)
_ATOMS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([5, 10, "5", "10", 1.0, 0.0, -0.0, 10**30, "png", "square", "custom"]),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXTS,
)


def _references(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """What looks like a reference, and often is one, with anything for its metadata."""
    fields = {
        "uri": st.sampled_from(["", "https://a.example/b.png", "data:,x", "x"]),
        "asset_id": st.none() | TEXTS,
        "data": st.none() | inner,
        "metadata": st.none() | inner | st.dictionaries(TEXTS, inner, max_size=2),
        "temp_id": st.none() | TEXTS,
        "format": st.none() | TEXTS,
        "x": inner,
    }
    kinds = st.sampled_from(["image", "video", "audio", "model_3d", "asset", "document", "text"])
    return st.builds(
        lambda kind, more, late: {**more, "type": kind} if late else {"type": kind, **more},
        kinds,
        st.fixed_dictionaries({}, optional=fields),
        st.booleans(),
    )


VALUES: st.SearchStrategy[Any] = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(TEXTS, inner, max_size=3),
        st.fixed_dictionaries({"type": inner}),
        _references(inner),
    ),
    max_leaves=6,
)
OBJECTS = st.dictionaries(TEXTS, VALUES, max_size=3)
PLACES = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
KINDS = st.sampled_from(
    [
        FLUX,
        KLING,
        PREVIEW,
        "fal.image_to_image.NanoBananaEdit",
        "fal.dynamic.DynamicFal",
        "fal.3d_to_3d.MeshyV5Remesh",
        "fal.lora.Lora",
        "fal.text_to_image.Lora",
        "nodetool.workflows.base_node.Comment",
        "nodetool.workflows.base_node.Group",
        "nodetool.input.StringInput",
        "fal.image_to_image.FluxKontextDev",
        "fal.text_to_image.Gone",
        *(
            "ﬁ",
            "",
            ".",
            "a..b",
            "fal.",
            "nodetool.workflows..x",
            "nodetool.workflows.x.Y",
            "x.class",
        ),
        *('a."""', "a.b\nc", "a.\ud800", "a.\u202eb", "a." + "x" * 300, "a.print", "日.本", "²."),
    ]
)
INPUTS = st.one_of(
    st.sampled_from(
        [
            *("prompt", "image", "images", "seed", "num_images", "duration", "image_size"),
            *("output_format", "guidance_scale", "negative_prompt", "tail_image", "fal_timeout"),
        ]
    ),
    TEXTS,
)


@st.composite
def workflows(draw: st.DrawFn) -> dict[str, Any]:
    """Workflows of any content, as the app or anybody could have written them."""
    ids = draw(
        st.lists(
            NAMES | st.sampled_from(["flux_dev", "flux_dev_2", "flux_dev_3"]),
            unique=True,
            max_size=5,
        )
    )
    values = st.one_of(st.just(-1), st.just(1), VALUES)
    nodes = [
        {
            **draw(OBJECTS),
            "id": name,
            "type": draw(KINDS),
            "data": draw(st.dictionaries(INPUTS, values, max_size=4)),
            "parent_id": draw(st.sampled_from([None, *ids])),
            "sync_mode": draw(st.sampled_from(["on_any", "zip_all", 1])),
            "dynamic_properties": draw(st.dictionaries(INPUTS, values, max_size=2)),
            "dynamic_outputs": draw(OBJECTS),
            "ui_properties": {
                **draw(OBJECTS),
                "position": {**draw(OBJECTS), "x": draw(PLACES), "y": draw(PLACES)},
            },
        }
        for name in ids
    ]
    edges = []
    for _ in range(draw(st.integers(0, 6)) if len(ids) > 1 else 0):
        first, second = sorted(
            draw(st.lists(st.sampled_from(range(len(ids))), min_size=2, max_size=2, unique=True))
        )
        control = draw(st.booleans())
        target = "__control__" if control else draw(INPUTS.filter(bool))
        ends = edge(ids[first], draw(INPUTS.filter(bool)), ids[second], target)
        kind = {"edge_type": "control"} if control or draw(st.booleans()) else {}
        edges.append({**draw(OBJECTS), "id": draw(TEXTS), **ends, **kind})
    draw(st.randoms()).shuffle(nodes)
    graph = {**draw(OBJECTS), "nodes": nodes, "edges": edges}
    return {**draw(OBJECTS), "graph": graph}


@settings(max_examples=100)
@given(workflows())
def test_any_workflow_makes_all_round_trips(workflow: dict[str, Any]) -> None:
    same(Graph.from_json(workflow, check=False))


@settings(max_examples=25)
@given(workflows())
def test_any_workflow_is_drawn(workflow: dict[str, Any]) -> None:
    ElementTree.fromstring(Graph.from_json(workflow, check=False).to_svg())
