"""Workflows as the app writes them: all that they say is kept, also through programs and drawings."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import Graph, GraphError

FLUX, KLING = "fal.text_to_image.FluxDev", "fal.image_to_video.KlingVideoV21ProImageToVideo"
PREVIEW = "nodetool.workflows.base_node.Preview"


def node(name: str = "f", kind: str = FLUX, **more: Any) -> dict[str, Any]:
    return {"id": name, "type": kind, "data": {"prompt": "x"} if kind == FLUX else {}, **more}


def edge(source: str, slot: str, target: str, field: str, **more: Any) -> dict[str, Any]:
    ends = {"source": source, "sourceHandle": slot, "target": target, "targetHandle": field}
    return {**ends, **more}


def test_all_that_a_workflow_says_is_kept() -> None:
    shown = {"position": {"x": 1, "y": 2.5, "z": 3}, "width": 200}
    told = {
        "name": "n",
        "description": "d",
        "tags": ["x"],
        "settings": {"a": 1},
        "access": "public",
        "graph": {
            "nodes": [
                {
                    **node(ui_properties=shown, parent_id="g", sync_mode="zip_all", odd={"a": [1]}),
                    "dynamic_properties": {},
                    "dynamic_outputs": {},
                }
            ],
            "edges": [],
            "viewport": {"zoom": 2},
        },
    }
    graph = Graph.from_json(told)
    assert graph.to_workflow() == told
    assert graph.to_json() == told["graph"]
    assert graph.to_workflow("m", "e") == {**told, "name": "m", "description": "e"}
    changed = graph.with_values({"f.prompt": "y"}).to_workflow()
    assert {**changed, "graph": 0} == {**told, "graph": 0}
    assert changed["graph"]["viewport"] == {"zoom": 2}


@pytest.mark.parametrize("position", [None, 5, {"x": None, "y": 1}, {"x": True, "y": 1}, {"x": 1}])
def test_a_node_that_says_no_place_is_shown_in_the_corner(position: Any) -> None:
    told = {"nodes": [node(ui_properties={"position": position})]}
    assert Graph.from_json(told)["f"].position == (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"id": "p", "type": "t.T", "data": {"value": 1e999}}', "p.value: inf is no number"),
        (
            '{"id": "p", "type": "t.T", "dynamic_properties": {"a": [{"b": NaN}]}}',
            "p.a: nan is no number",
        ),
        (
            '{"id": "p", "type": "t.T", "ui_properties": {"position": {"x": -Infinity, "y": 0}}}',
            "p.position: -inf is no number",
        ),
        ('{"id": "p", "type": "t.T", "odd": NaN}', "p.odd: nan is no number"),
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
    with pytest.raises(DSLError, match="no workflow: beside graph, inf is no number"):
        Graph.from_json({"a": float("inf"), "graph": {"nodes": nodes}})


@pytest.mark.parametrize("told", ["image", 5, None, {}, {"typ": "image"}, ["image"]])
def test_an_output_of_no_type_is_a_problem(told: Any) -> None:
    dynamic = {"endpoint": "fal-ai/flux/dev"}
    source = node("d", "fal.dynamic.DynamicFal", data=dynamic, dynamic_outputs={"image": told})
    target = node("k", KLING, data={"prompt": "x"})
    workflow = {"nodes": [source, target], "edges": [edge("d", "image", "k", "image")]}
    graph = Graph.from_json(workflow, check=False)
    if told == {}:  # TypeMetadata wants a type
        assert graph["d"].dynamic_outputs == {"image": {}}
    with pytest.raises(GraphError) as caught:
        graph.check()
    (problem,) = caught.value.problems
    assert str(problem).startswith("d.image: ")
    assert "is no type of an output" in problem.message
    assert graph.to_mermaid().count("-->") == 1


def test_a_mark_of_the_byte_order_is_no_matter(tmp_path: Path) -> None:
    told = json.dumps({"nodes": [node()]})
    file = tmp_path / "a.json"
    file.write_bytes(b"\xef\xbb\xbf" + told.encode())
    for workflow in ("\ufeff" + told, b"\xef\xbb\xbf" + told.encode(), file):
        assert Graph.from_json(workflow).ids() == ["f"]


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "it is no JSON"), ("[]", "no JSON object"), ("{}", "no list"), ('{"nodes": 1}', "list")],
)
def test_a_file_that_is_no_workflow_is_named(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "a.json"
    file.write_text(text, "utf-8")
    with pytest.raises(DSLError, match=f"^{re.escape(str(file))} is no workflow: .*{message}"):
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
        seen = re.sub(r"#(\d+);", lambda found: chr(int(found[1])), matched[1])
        assert seen == {"a\nb": "a b", "\ud800": "?"}.get(title, title)
    assert re.fullmatch(r' {4}n0 -->\|"[^"`:]*"\| n1', lines[-1])
    text = graph.to_svg()
    shown = {"".join(each.itertext()) for each in ElementTree.fromstring(text).iter()}
    assert {"bob's #1", "<b>&lt;&", "\\N\\", "#quot;", "a b", 'x|"y"]'} <= shown


def test_edges_are_drawn_with_what_a_node_says_of_its_own_outputs() -> None:
    source = node("d", "app.Own", dynamic_outputs={"film": {"type": "video"}})
    workflow = {"nodes": [source, node("p", PREVIEW)], "edges": [edge("d", "film", "p", "value")]}
    assert '-->|"video"|' in Graph.from_json(workflow, check=False).to_mermaid()
