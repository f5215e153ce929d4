"""Drawings of graphs: Mermaid text, and pictures by Graphviz, with the kind of media on each edge."""

from __future__ import annotations

import html
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.typecheck import validation

if TYPE_CHECKING:
    from nodetool.dsl.model.specs import Edge, NodeSpec

#: kind of media -> colour of its edges
_COLOURS = {
    "image": "#2a7f62",
    "video": "#8a3ffc",
    "audio": "#c2571a",
    "model_3d": "#1f6fb2",
}
_OTHER = "#555555"
#: what means something inside a label -> Mermaid's own way to write it, which is not HTML's; a colon
#: could make it look like a style to Mermaid
_MERMAID = str.maketrans({char: f"#{ord(char)};" for char in '#&<>":`'})


#: nodes and edges up to which Graphviz is certain to be quick, and from which on to take hours
_SMALL, _LARGEST = 200, 10_000
#: seconds that Graphviz may take in between
PATIENCE = 8.0
#: what a process of its own does with a graph in Graphviz's language: nothing else can stop Graphviz
_DRAW = """
import sys
import pygraphviz
text = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write(pygraphviz.AGraph(string=text).draw(format=sys.argv[1], prog="dot"))
"""


def to_mermaid(graph: GraphData) -> str:
    """A flow chart from left to right."""
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}
    lines = ["flowchart LR"]
    for node in graph.nodes:
        title, kind = (text.translate(_MERMAID) for text in _label(node))
        lines.append(f'    {numbers[node.id]}["{title}<br/><small>{kind}</small>"]')
    for edge in graph.edges:
        kind = _line(media_of(graph, edge).replace("_", " ")).translate(_MERMAID)
        lines.append(f'    {numbers[edge.source]} -->|"{kind}"| {numbers[edge.target]}')
    return "\n".join(lines) + "\n"


#: pictures that Graphviz draws -> what else they need: SVG goes onto any background
PICTURES = {
    "svg": {"bgcolor": "transparent"},
    "png": {"bgcolor": "white", "dpi": "144"},
    "pdf": {"bgcolor": "transparent"},
}


def to_svg(graph: GraphData) -> str:
    """The same as SVG.

    Raises:
        DSLError: when the extra ``drawing`` is not installed, or the graph is too large.
    """
    return to_picture(graph, "svg").decode()


def to_picture(graph: GraphData, form: str) -> bytes:
    """The same as the bytes of a picture, in one of :data:`PICTURES`.

    Raises:
        DSLError: there is no such form, or the extra ``drawing`` is not installed.
    """
    if form not in PICTURES:
        raise DSLError(f"a drawing can be {', '.join(PICTURES)}, not {form!r}")
    try:
        import pygraphviz  # type: ignore[import-untyped]
    except ImportError:
        raise DSLError(
            "drawing needs Graphviz: pip install 'nodetool-fal[drawing]', or use to_mermaid()"
        ) from None
    size = len(graph.nodes) + len(graph.edges)
    if size > _LARGEST:
        raise _too_large(graph)
    drawn: Any = pygraphviz.AGraph(strict=False, directed=True, rankdir="LR", **PICTURES[form])
    drawn.node_attr.update(
        shape="box", style="rounded,filled", fillcolor="white", fontname="sans-serif", fontsize="11"
    )
    drawn.edge_attr.update(fontname="sans-serif", fontsize="9")
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}  # ids are any text
    for node in graph.nodes:
        title, kind = map(_graphviz, _label(node))
        label = f'<{title}<br/><font point-size="8" color="#666666">{kind}</font>>'
        drawn.add_node(numbers[node.id], label=label)
    for number, edge in enumerate(graph.edges):
        kind = media_of(graph, edge)
        colour = _COLOURS.get(kind, _OTHER)
        drawn.add_edge(
            numbers[edge.source],
            numbers[edge.target],
            key=f"e{number}",
            label=_graphviz(_line(kind.replace("_", " "))),
            color=colour,
            fontcolor=colour,
        )
    if size <= _SMALL:
        return bytes(drawn.draw(format=form, prog="dot"))
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _DRAW, form],
            input=drawn.to_string().encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise _too_large(graph) from None
    except (OSError, subprocess.CalledProcessError) as error:
        raise DSLError(f"Graphviz cannot draw the graph ({error}); use to_mermaid()") from None
    return bytes(done.stdout)


def _too_large(graph: GraphData) -> DSLError:
    return DSLError(
        f"a graph of {len(graph.nodes):,} nodes and {len(graph.edges):,} connections is too large "
        "for Graphviz to draw; draw a part of it, or use to_mermaid() for its text (--mermaid)"
    )


def media_of(graph: GraphData, edge: Edge) -> str:
    """What flows along an edge, in a word: ``image``, ``video``, ``text`` …"""
    if edge.edge_type == "control":
        return "control"
    kind = validation.output_of(graph[edge.source], edge.source_handle)
    if kind is not None and kind.type == "list" and kind.type_args:
        kind = kind.type_args[0]
    name = kind.type if kind is not None else "any"
    return {"str": "text", "int": "number", "float": "number"}.get(name, name)


def _label(node: NodeSpec) -> tuple[str, str]:
    return _line(node.id.replace("_", " ")), _line(node.type.rpartition(".")[2])


def _line(text: str) -> str:
    """A text on one line, with nothing that cannot be printed."""
    shown = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(shown.split())[:80] or "?"


def _graphviz(text: str) -> str:
    """A text for Graphviz, to which a backslash means something."""
    return html.escape(text).replace("\\", "\\\\")
