"""The table of main outputs: what ``output`` of every node shows, and why, for people to read.

It is generated; its content is decided by ``main_output.toml`` and by the configs.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path

from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, NodeIR, TypeIR
from nodetool.fal.compiler.main_output import main_output

Row = tuple[str, ...]

COLUMNS = ("endpoint", "output", "kind", "reason", "instead of", "other slots")
#: stands for the whole result
ALL = "(all)"
_PLAIN = {
    Kind.STR: "text",
    Kind.ENUM: "text",
    Kind.INT: "number",
    Kind.FLOAT: "number",
    Kind.BOOL: "true or false",
    Kind.STRUCT: "object",
    Kind.MAP: "object",
}


def row(endpoint: EndpointIR, node: NodeIR, entry: EndpointConfig) -> Row:
    """Return the row of one endpoint, in the order of :data:`COLUMNS`."""
    choice = main_output(endpoint, node.module, entry.main_output)
    main = next(output for output in node.outputs if output.slot == "output")
    others = [output.slot for output in node.outputs if output is not main]
    return (
        endpoint.endpoint_id,
        main.source + ("[0]" if main.first else "") or ALL,
        _kind(choice.field.type, main.first) if choice.field else "anything",
        choice.reason,
        _name(choice.instead_of) if choice.moved else "",
        " ".join(others),
    )


def render(rows: Mapping[str, Row]) -> str:
    """Return the file: a head, then a line for each endpoint, sorted."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows[endpoint] for endpoint in sorted(rows))
    return buffer.getvalue()


def read(path: Path) -> dict[str, Row]:
    """Return the rows of a file by endpoint; none where there is no file."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        next(lines, None)
        return {line[0]: tuple(line) for line in lines if line}


def _name(field: FieldIR | None) -> str:
    return field.api_name if field else ALL


def _kind(type_: TypeIR, first: bool) -> str:
    """Describe a property's type in a word or two; ``first`` means one item of a list."""
    if type_.kind is Kind.LIST:
        inner = _kind(type_.item, False) if type_.item else "anything"
        return inner if first else f"list of {inner}"
    if type_.kind is Kind.MEDIA:
        return type_.media
    if type_.members:
        return " or ".join(dict.fromkeys(_kind(member, False) for member in type_.members))
    return _PLAIN.get(type_.kind, "anything")
