"""One node for any endpoint of fal: its inputs and outputs appear from the endpoint's schema."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

from nodetool.metadata.type_metadata import TypeMetadata
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import BaseNode, get_node_class
from pydantic import Field

from nodetool.fal.catalogue import endpoints
from nodetool.fal.dynamic.assignment import assign_arguments
from nodetool.fal.errors import sanitizing
from nodetool.fal.text import dedent_docstring, redact_text
from nodetool.fal.values.encode import describe_refusal
from nodetool.fal.values.introspection import coerce_asset

if TYPE_CHECKING:
    from nodetool.fal.node import FALNode

log = logging.getLogger("nodetool.fal")


@dedent_docstring
class DynamicFal(BaseNode):
    """Runs any endpoint of fal.ai, also one that is newer than this package or your own.
    fal, any model, dynamic, custom, endpoint, openapi, api

    Use cases:
    - Try a model on the day it appears, before it has a node of its own
    - Call an app that you have deployed at fal yourself
    - Switch a workflow to another model by changing one text
    - Run an endpoint from an OpenAPI file that somebody gave you
    - Keep endpoints that fal no longer lists in use
    """

    _is_dynamic: ClassVar[bool] = True
    _supports_dynamic_outputs: ClassVar[bool] = True
    _required_settings: ClassVar[list[str]] = ["FAL_API_KEY"]

    endpoint: str = Field(
        default="",
        description="Which endpoint: its id, such as fal-ai/flux/dev, an address at fal.ai, the "
        "path of an OpenAPI file, or the text of one. Its arguments are the inputs of this node, "
        "by the names of its own node or of the API.",
    )
    openapi_file: AssetRef = Field(
        default=AssetRef(),
        description="An OpenAPI file that describes the endpoint, for apps that fal does not list. "
        "Where the file has several endpoints, the field above says which.",
    )

    @classmethod
    def get_title(cls) -> str:
        """Return the name in the app."""
        return "Any fal endpoint"

    @classmethod
    def get_basic_fields(cls) -> list[str]:
        """Return the fields that the app shows first."""
        return ["endpoint"]

    @classmethod
    @sanitizing
    async def describe(cls, endpoint: str, context: Any = None) -> dict[str, Any]:
        """Return the inputs and outputs that the node has for an endpoint.

        Args:
            endpoint: a value of the field ``endpoint``.
            context: NodeTool's processing context; it decides which files may be read.

        Returns:
            JSON as from :func:`nodetool.fal.dynamic.describe.describe`.

        Raises:
            NotAnEndpointError, UnknownEndpointError, DocumentError, UnknownOutcomeError: as for
                :func:`nodetool.fal.dynamic.lookup.resolve_endpoint`.
        """
        # imported here, as in the methods below, for a quick start: it brings the whole compiler
        from nodetool.fal.dynamic import describe, lookup

        return describe.describe(await lookup.resolve_endpoint(endpoint, context))

    @classmethod
    def known_class(cls, endpoint: Any) -> type[FALNode] | None:
        """Return the node class of an endpoint in the catalogue; None for any other reference."""
        from nodetool.fal.dynamic.lookup import NotAnEndpointError, parse_reference

        try:
            reference = parse_reference(endpoint) if isinstance(endpoint, str) else None
        except NotAnEndpointError:
            return None
        if reference is None or reference.file or reference.document:
            return None
        known = endpoints.get(reference.endpoint_id)
        return cast("type[FALNode]", get_node_class(known.node_type)) if known else None

    @classmethod
    def outputs_for(cls, data: Mapping[str, Any]) -> dict[str, TypeMetadata] | None:
        """Map outputs to their types for values of the fields; None if they are not known yet."""
        node_class: Any = (
            None if data.get("openapi_file") else cls.known_class(data.get("endpoint"))
        )
        return node_class and {slot.name: slot.type for slot in node_class.outputs()}

    def check_arguments(self, only: Collection[str] | None = None) -> None:
        """Check the arguments that are set, if the endpoint is in the catalogue.

        Raises:
            InvalidArgumentsError: names the arguments that the endpoint does not have or rejects.
        """
        node_class = None if self.openapi_file.uri else self.known_class(self.endpoint)
        if node_class is not None:
            assign_arguments(node_class(), self._dynamic_properties)

    def assign_property(
        self, name: str, value: Any, allow_undefined_properties: bool = True
    ) -> str | None:
        """Set a field; any other name is an argument of the endpoint, validated once that is known.

        Returns:
            Why the value was rejected, or None.
        """
        if name == "openapi_file":
            value = coerce_asset(value, AssetRef)
        if name in type(self).model_fields:
            try:
                problem = super().assign_property(name, value, allow_undefined_properties)
            except Exception:  # NodeTool formats the value into its message, which may fail
                problem = name
            annotation = type(self).model_fields[name].annotation
            return redact_text(describe_refusal(value, annotation, name), 400) if problem else None
        if type(value).__name__ != "ExtType":  # what the app sends for a menu without a choice
            self._dynamic_properties[name] = value
        return None

    @sanitizing
    async def build_endpoint_node(self, context: Any) -> FALNode:
        """Build the endpoint's own node with the arguments of this one, and declare its outputs here.

        Raises:
            InvalidArgumentsError: names the arguments that the endpoint does not have or rejects.
            NotAnEndpointError, UnknownEndpointError, DocumentError, UnknownOutcomeError: as for
                :func:`nodetool.fal.dynamic.lookup.resolve_endpoint`.
        """
        from nodetool.fal.dynamic.lookup import resolve_endpoint

        node_class = await resolve_endpoint(self.endpoint, context, file=self.openapi_file)
        for left_out in node_class.left_out():
            log.warning("%s: %s", node_class.endpoint_id(), left_out)
        node = node_class(id=self._id)
        files = await asyncio.to_thread(_worker_files, node_class, context)
        assign_arguments(node, {**self._dynamic_properties, **files}, is_all=True)
        slots = node_class.outputs()  # type: ignore[no-untyped-call]
        self._dynamic_outputs = {slot.name: slot.type for slot in slots}
        return node

    @sanitizing
    async def build_arguments(self, context: Any) -> dict[str, Any]:
        """Return the exact JSON that would be sent, as built by the endpoint's own node."""
        node = await self.build_endpoint_node(context)
        return await node.build_arguments(context)

    @sanitizing
    async def resolve_outputs(self, context: Any = None) -> dict[str, TypeMetadata]:
        """Return the output slots and their types, and declare them on this node."""
        await self.build_endpoint_node(context)
        return dict(self._dynamic_outputs)

    @sanitizing
    async def process(self, context: Any) -> dict[str, Any]:
        """Call the endpoint; every property of its result is an output.

        Raises:
            FalError: a subclass of it, whose message says what to do.
            UnknownEndpointError: neither the catalogue nor fal has the endpoint.
        """
        node = await self.build_endpoint_node(context)
        outputs: dict[str, Any] = await node.call(context)
        return outputs


def _worker_files(node_class: type[FALNode], context: Any) -> dict[str, Any]:
    """Return the files that NodeTool's worker received for arguments that it does not know.

    The worker writes each into the folder of the run, as ``input_<name>`` or
    ``input_<name>_<number>``, and sets only fields of the node's class; this node has its arguments
    at run time only.
    """
    # imported here for a quick start: only the worker needs it
    from nodetool.worker.context_stub import WorkerContext

    if not isinstance(context, WorkerContext) or not context.workspace_dir:
        return {}
    folder = Path(context.workspace_dir)
    names = {name for pair in node_class.api_names().items() for name in pair}
    files: dict[str, Any] = {}
    for name in sorted(names):
        single = f"input_{name}"
        if (folder / single).is_file():
            files[name] = _reference(single)
        elif (folder / f"{single}_0").is_file():
            parts: list[dict[str, str]] = []
            while (folder / f"{single}_{len(parts)}").is_file():
                parts.append(_reference(f"{single}_{len(parts)}"))
            files[name] = parts
    return files


def _reference(name: str) -> dict[str, str]:
    return {"type": "asset", "uri": f"file:///{name}"}
