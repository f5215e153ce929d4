"""Small sides of a comparison, made in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from codegen.diff.sources import Side
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig

ENDPOINT = "me/model"
IMAGE = {"type": "object", "properties": {"url": {"type": "string"}, "content_type": {"type": "string"}}}  # fmt: skip


def document(
    arguments: Mapping[str, Any] | None = None,
    required: Sequence[str] = (),
    *,
    result: Mapping[str, Any] | None = None,
    endpoint: str = ENDPOINT,
    order: Sequence[str] = (),
) -> dict[str, Any]:
    """Return a document.

    Args:
        arguments: name -> schema.
        required: names of arguments.
        result: the schema of the result; an image by default.
        endpoint: id.
        order: of the arguments, if one is stated.
    """
    sides: dict[str, dict[str, Any]] = {
        "input": {"type": "object", "properties": dict(arguments or {}), "required": list(required), **({"x-fal-order-properties": list(order)} if order else {})},
        "output": dict(result) if result else {"type": "object", "properties": {"image": IMAGE}, "required": ["image"]},
    }  # fmt: skip
    return openapi_document(endpoint, "text-to-image", sides, {})


def entry(class_name: str = "Model", **more: Any) -> EndpointConfig:
    """Return a config entry."""
    return EndpointConfig.model_validate(
        {"class_name": class_name, "docstring": "Makes images.", "curated": False, **more}
    )


def side(
    documents: Mapping[str, Any],
    entries: Mapping[str, EndpointConfig] | None = None,
    *,
    records: Mapping[str, Mapping[str, Any]] | None = None,
    module: str = "text_to_image",
    shared: Mapping[str, tuple[str | int, ...]] | None = None,
    label: str = "side",
    **more: Any,
) -> Side:
    """Return a snapshot.

    Args:
        documents: endpoint -> document.
        entries: endpoint -> config entry; one with the class ``Model`` for the endpoint by default.
        records: endpoint -> further keys of its record.
        module: category of the configs.
        shared: shared enums.
        label: what reports call it.
        more: further attributes of the side.
    """
    known = {*documents, *(records or {})}
    config = ModuleConfig(
        module=module,
        file="config.py",
        entries=entries if entries is not None else {ENDPOINT: entry()},
        shared_enums=shared or {},
    )
    return Side(
        label=label,
        records={e: {"endpoint_id": e, **(records or {}).get(e, {})} for e in known},
        documents=documents,
        configs=(config,),
        **more,
    )
