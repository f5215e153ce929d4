"""What the wheel knows of every endpoint: one line of JSON each, for search, simulator, dynamic node.

The lines say in compact form what the snapshot, the configs and the resolved nodes say together;
:mod:`nodetool.fal.catalogue.endpoints` reads them. Facts and our own words, nothing else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from nodetool.fal.catalogue import capabilities
from nodetool.fal.compiler.ir import FieldDef, NodeIR, StructDef
from nodetool.fal.compiler.parsing import openapi

#: names of reference classes in annotations, as generated modules spell them
_REFERENCE = re.compile(r"\b(Image|Audio|Video|Model3D|Text|Document|Asset)Ref\b")
_NAME = re.compile(r"\w+")
_KINDS = {"Model3D": "model_3d"}
#: what only lays a document out
_LAYOUT = {"title", "x-fal-order-properties"}


def line(
    node: NodeIR,
    structs: Iterable[StructDef],
    node_type: str,
    document: Mapping[str, Any],
    record: Mapping[str, Any],
    category: str,
    main_output: str = "",
) -> str:
    """The line of one endpoint.

    Args:
        node: the resolved node.
        structs: the object types of its module.
        node_type: as graphs call it.
        document: the endpoint's OpenAPI document.
        record: its record in the catalogue.
        category: fal's word for what it does.
        main_output: what its config says ``output`` shows, where no rule can know.
    """
    endpoint = node.endpoint_id
    operation = openapi.operations(document)[0]
    helpers = {helper for _, parts in node.presets for helper, _ in parts}
    if node.free_form:
        helpers.add("arguments")
    fields = [field for field in node.fields if field.name not in helpers]
    objects = {struct.name: struct for struct in structs}
    takes = _taken(node.fields, objects)
    needs = _taken((f for f in node.fields if f.name in node.required), objects, needed=True)
    gives = media_kinds(output.annotation for output in node.outputs)
    shown = next((o.annotation for o in node.outputs if o.slot == "output"), "")
    made = media_kinds([shown]) or {"text" if "str" in shown.split(" | ") else "data"}
    gives = gives or made
    told = {
        "id": endpoint,
        "node": node_type,
        "title": record.get("title") or _spaced(node.class_name),
        "lab": record.get("lab", ""),
        "category": category,
        "doc": node.doc,
        "tags": node.tags,
        "uses": node.use_cases,
        "capabilities": sorted(
            capabilities.derive(
                endpoint,
                (f.api_name for f in fields),
                required=needs,
                optional=takes,
                main=made,
                outputs=gives,
            )
        ),
        "suspect": record.get("suspect", ""),
        "unlisted": int(bool(record.get("unlisted"))),
        "takes": sorted(takes),
        "gives": sorted(gives),
        "main": main_output,
        "input": _plain(operation.arguments),
        "output": _plain(operation.result),
        "components": {
            name: _plain(schema)
            for name, schema in document.get("components", {}).get("schemas", {}).items()
        },
    }
    kept = {key: value for key, value in told.items() if value not in ("", (), [], 0)}
    return json.dumps(kept, ensure_ascii=True, separators=(",", ":"))


def text(lines: Iterable[tuple[str, str]]) -> str:
    """The content of one data file: pairs of endpoint and line, sorted by endpoint."""
    return "".join(f"{content}\n" for _, content in sorted(lines))


def media_kinds(annotations: Iterable[str]) -> set[str]:
    """The kinds of media that annotations (Python source) name."""
    return {
        _KINDS.get(name, name.lower())
        for annotation in annotations
        for name in _REFERENCE.findall(annotation)
    }


def _taken(
    fields: Iterable[FieldDef], structs: Mapping[str, StructDef], *, needed: bool = False
) -> set[str]:
    """The kinds of media that fields take, also inside objects; or cannot do without."""
    found: set[str] = set()
    seen: set[str] = set()  # objects may share others: each counts once
    stack = list(fields)
    while stack:
        field = stack.pop()
        found |= media_kinds([field.annotation])
        for name in set(_NAME.findall(field.annotation)) & structs.keys() - seen:
            seen.add(name)
            struct = structs[name]
            stack += (f for f in struct.fields if not needed or f.name in struct.required)
    return found


def _spaced(class_name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", class_name)


def _plain(schema: Any) -> Any:
    """A schema with its properties in the order in which people see them, without the rest of layout."""
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {}
    for key, value in schema.items():
        if key in _LAYOUT:
            continue
        if key == "properties" and isinstance(value, dict):
            shown = [n for n in schema.get("x-fal-order-properties", ()) if n in value]
            made[key] = {name: _plain(value[name]) for name in dict.fromkeys((*shown, *value))}
        elif key in {"default", "enum", "const"}:
            made[key] = value
        else:
            made[key] = _plain(value)
    return made
