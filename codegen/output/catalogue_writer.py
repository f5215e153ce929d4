"""Write the catalogue of the wheel: a line of JSON per endpoint, for search, simulator, dynamic node.

The lines combine, in compact form, the facts of the snapshot, the configs and the resolved nodes;
:mod:`nodetool.fal.catalogue.endpoints` reads them. Facts and our own words, nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from nodetool.fal.catalogue import capabilities
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.ir import FieldDef, NodeIR, StructDef
from nodetool.fal.compiler.parsing import openapi

#: names of reference classes in annotations, as generated modules spell them
_REFERENCE = re.compile(r"\b(Image|Audio|Video|Model3D|Text|Document|Asset)Ref\b")
_NAME = re.compile(r"\w+")
_KINDS = {"Model3D": "model_3d"}
#: what only lays a document out
_LAYOUT = {"title", "x-fal-order-properties"}


def endpoint_line(
    node: NodeIR,
    structs: Iterable[StructDef],
    node_type: str,
    document: Mapping[str, Any],
    record: Mapping[str, Any],
    category: str,
    entry: EndpointConfig,
) -> str:
    """Return the line of one endpoint, as JSON.

    Args:
        node: the resolved node.
        structs: the object types of its module.
        node_type: its name in graphs.
        document: the endpoint's OpenAPI document.
        record: its record in the catalogue.
        category: fal's word for what it does.
        entry: its config entry.
    """
    endpoint = node.endpoint_id
    operation = openapi.operations(document)[0]
    helpers = {helper for _, parts in node.presets for helper, _ in parts}
    if node.free_form:
        helpers.add("arguments")
    fields = [field for field in node.fields if field.name not in helpers]
    objects = {struct.name: struct for struct in structs}
    input_media = accepted_media(node.fields, objects)
    required_media = accepted_media(
        (field for field in node.fields if field.name in node.required), objects, needed=True
    )
    output_media = media_kinds(output.annotation for output in node.outputs)
    main_annotation = next(
        (output.annotation for output in node.outputs if output.slot == "output"), ""
    )
    main_media = capabilities.main_kinds(
        media_kinds([main_annotation]), is_text="str" in main_annotation.split(" | ")
    )
    output_media = output_media or main_media
    facts = {
        "id": endpoint,
        "node": node_type,
        "title": node.title,
        "lab": record.get("lab", ""),
        "category": category,
        "doc": node.doc,
        "tags": node.tags,
        "uses": node.use_cases,
        "capabilities": sorted(
            capabilities.derive(
                endpoint,
                (field.api_name for field in fields),
                required=required_media,
                optional=input_media,
                main=main_media,
                outputs=output_media,
            )
        ),
        "suspect": record.get("suspect", ""),
        "retired": record.get("status_date", "") if record.get("status") == "retired" else "",
        "after": node.superseded_by,
        "license": record.get("license", ""),
        "trained_by": record.get("trained_by", []),
        "trains": record.get("trains", []),
        "minutes": record.get("duration_minutes", 0),
        "stream": record.get("stream_url", ""),
        "source": record.get("schema_source", ""),
        "date": record.get("schema_date", ""),
        "takes": sorted(input_media),
        "gives": sorted(output_media),
        "main": entry.main_output,
        "alternatives": entry.alternatives,
        "input": _without_layout(operation.arguments),
        "output": _without_layout(operation.result),
        "components": {
            name: _without_layout(schema)
            for name, schema in document.get("components", {}).get("schemas", {}).items()
        },
    }
    non_empty = {key: value for key, value in facts.items() if value not in ("", (), [], {}, 0)}
    return json.dumps(non_empty, ensure_ascii=True, separators=(",", ":"))


def render_lines(lines: Iterable[tuple[str, str]]) -> str:
    """Return the content of one data file: pairs of endpoint and line, sorted by endpoint."""
    return "".join(f"{content}\n" for _, content in sorted(lines))


def media_kinds(annotations: Iterable[str]) -> set[str]:
    """Return the kinds of media that annotations (Python source) name."""
    return {
        _KINDS.get(name, name.lower())
        for annotation in annotations
        for name in _REFERENCE.findall(annotation)
    }


def accepted_media(
    fields: Iterable[FieldDef], structs: Mapping[str, StructDef], *, needed: bool = False
) -> set[str]:
    """Return the kinds of media that fields accept, or with ``needed`` require, also inside objects."""

    def objects_of(field: FieldDef) -> dict[Hashable, list[FieldDef]]:
        return {
            name: [
                f for f in structs[name].fields if not needed or f.name in structs[name].required
            ]
            for name in set(_NAME.findall(field.annotation)) & structs.keys()
        }

    return media_kinds(field.annotation for field in capabilities.fields_within(fields, objects_of))


def _without_layout(schema: Any) -> Any:
    """Return a schema with its properties in display order, without other layout keys."""
    if isinstance(schema, list):
        return [_without_layout(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for key, value in schema.items():
        if key in _LAYOUT:
            continue
        if key == "properties" and isinstance(value, dict):
            ui_order = [name for name in schema.get("x-fal-order-properties", ()) if name in value]
            result[key] = {
                name: _without_layout(value[name]) for name in dict.fromkeys((*ui_order, *value))
            }
        elif key in {"default", "enum", "const"}:
            result[key] = value
        else:
            result[key] = _without_layout(value)
    return result
