"""Drawings of graphs: Mermaid text, and pictures by Graphviz, with the kind of media on each edge."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from nodetool.dsl import checks
from nodetool.dsl.errors import DSLError

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.dsl.model import Edge, NodeSpec

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


def to_mermaid(graph: Graph) -> str:
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


def to_svg(graph: Graph) -> str:
    """The same as SVG.

    Raises:
        DSLError: when the extra ``drawing`` is not installed.
    """
    return to_picture(graph, "svg").decode()


def to_picture(graph: Graph, form: str) -> bytes:
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
    return bytes(drawn.draw(format=form, prog="dot"))


def media_of(graph: Graph, edge: Edge) -> str:
    """What flows along an edge, in a word: ``image``, ``video``, ``text`` …"""
    if edge.edge_type == "control":
        return "control"
    kind = checks.output_of(graph[edge.source], edge.source_handle)
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
