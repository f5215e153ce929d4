"""Draw graphs: as Mermaid text, and as images by Graphviz, with the kind of media on each edge."""

from __future__ import annotations

import html
import subprocess
import sys
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.specs import Edge, NodeSpec
from nodetool.dsl.typecheck import validation

#: kind of media -> colour of its edges
_COLOURS = {
    "image": "#2a7f62",
    "video": "#8a3ffc",
    "audio": "#c2571a",
    "model_3d": "#1f6fb2",
}
_DEFAULT_COLOUR = "#555555"
#: characters with a meaning inside a label -> Mermaid's own escapes, which are not those of HTML; a
#: colon could make it look like a style to Mermaid
_MERMAID = str.maketrans({char: f"#{ord(char)};" for char in '#&<>":`'})

#: nodes and edges up to which Graphviz is certain to be quick, and from which on to take hours
_SMALL, _LARGEST = 200, 10_000
#: seconds that Graphviz may take in between
TIMEOUT = 8.0
#: program of a subprocess, which reads a graph in Graphviz's language; nothing else stops Graphviz
_DRAW = """
import sys
import pygraphviz
text = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write(pygraphviz.AGraph(string=text).draw(format=sys.argv[1], prog="dot"))
"""


def to_mermaid(graph: GraphData) -> str:
    """Return a flow chart from left to right as Mermaid text."""
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}
    lines = ["flowchart LR"]
    for node in graph.nodes:
        title, kind = (text.translate(_MERMAID) for text in _label(node))
        lines.append(f'    {numbers[node.id]}["{title}<br/><small>{kind}</small>"]')
    for edge in graph.edges:
        kind = _line(media_of(graph, edge).replace("_", " ")).translate(_MERMAID)
        lines.append(f'    {numbers[edge.source]} -->|"{kind}"| {numbers[edge.target]}')
    return "\n".join(lines) + "\n"


#: formats of images -> attributes of their graph: SVG is shown on any background
PICTURES = {
    "svg": {"bgcolor": "transparent"},
    "png": {"bgcolor": "white", "dpi": "144"},
    "pdf": {"bgcolor": "transparent"},
}


def to_svg(graph: GraphData) -> str:
    """Return a drawing as SVG.

    Raises:
        DSLError: the extra ``drawing`` is not installed, or the graph is too large.
    """
    return to_picture(graph, "svg").decode()


def to_picture(graph: GraphData, form: str) -> bytes:
    """Return a drawing as the bytes of an image file.

    Args:
        graph: to draw.
        form: a key of :data:`PICTURES`.

    Raises:
        DSLError: there is no such form, the extra ``drawing`` is not installed, or the graph is too
            large.
    """
    if form not in PICTURES:
        raise DSLError(f"a drawing can be {', '.join(PICTURES)}, not {form!r}")
    size = len(graph.nodes) + len(graph.edges)
    drawing = _to_graphviz(graph, form)
    if size <= _SMALL:
        return bytes(drawing.draw(format=form, prog="dot"))
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _DRAW, form],
            input=drawing.to_string().encode(),
            capture_output=True,
            timeout=TIMEOUT,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise _too_large(graph) from None
    except (OSError, subprocess.CalledProcessError) as error:
        raise DSLError(f"Graphviz cannot draw the graph ({error}); use to_mermaid()") from None
    return bytes(done.stdout)


def _to_graphviz(graph: GraphData, form: str) -> Any:
    """Return the graph as a ``pygraphviz.AGraph``.

    Raises:
        DSLError: the extra ``drawing`` is not installed, or the graph is too large.
    """
    try:
        import pygraphviz  # type: ignore[import-untyped]  # an optional extra
    except ImportError:
        raise DSLError(
            "drawing needs Graphviz: pip install 'nodetool-fal[drawing]', or use to_mermaid()"
        ) from None
    if len(graph.nodes) + len(graph.edges) > _LARGEST:
        raise _too_large(graph)
    drawing: Any = pygraphviz.AGraph(strict=False, directed=True, rankdir="LR", **PICTURES[form])
    drawing.node_attr.update(
        shape="box", style="rounded,filled", fillcolor="white", fontname="sans-serif", fontsize="11"
    )
    drawing.edge_attr.update(fontname="sans-serif", fontsize="9")
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}  # ids are any text
    for node in graph.nodes:
        title, kind = map(_graphviz, _label(node))
        label = f'<{title}<br/><font point-size="8" color="#666666">{kind}</font>>'
        drawing.add_node(numbers[node.id], label=label)
    for number, edge in enumerate(graph.edges):
        kind = media_of(graph, edge)
        colour = _COLOURS.get(kind, _DEFAULT_COLOUR)
        drawing.add_edge(
            numbers[edge.source],
            numbers[edge.target],
            key=f"e{number}",
            label=_graphviz(_line(kind.replace("_", " "))),
            color=colour,
            fontcolor=colour,
        )
    return drawing


def _too_large(graph: GraphData) -> DSLError:
    return DSLError(
        f"a graph of {len(graph.nodes):,} nodes and {len(graph.edges):,} connections is too large "
        "for Graphviz to draw; draw a part of it, or use to_mermaid() for its text (--mermaid)"
    )


def media_of(graph: GraphData, edge: Edge) -> str:
    """Return the kind of values on an edge in a word: ``image``, ``video``, ``text`` …"""
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
    """Return a text on one line, without characters that cannot be printed."""
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:80] or "?"


def _graphviz(text: str) -> str:
    """Return a text escaped for Graphviz, to which a backslash means something."""
    return html.escape(text).replace("\\", "\\\\")
