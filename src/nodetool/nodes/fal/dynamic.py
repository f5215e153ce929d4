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

from nodetool.fal.errors import InvalidArgumentsError, Problem, sanitizing
from nodetool.fal.suggestions import closest
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
        """What the app calls the node."""
        return "Any fal endpoint"

    @classmethod
    def get_basic_fields(cls) -> list[str]:
        """The fields that the app shows first."""
        return ["endpoint"]

    @classmethod
    @sanitizing
    async def describe(cls, endpoint: str, context: Any = None) -> dict[str, Any]:
        """The inputs and outputs that the node has for an endpoint.

        Args:
            endpoint: as the field ``endpoint`` takes it.
            context: NodeTool's processing context; it decides what files may be read.

        Returns:
            JSON as :func:`nodetool.fal.dynamic.describe.describe` gives it.

        Raises:
            NotAnEndpointError, UnknownEndpointError, DocumentError, LostError: as
                :func:`nodetool.fal.dynamic.lookup.resolve_endpoint` does.
        """
        from nodetool.fal.dynamic.describe import describe
        from nodetool.fal.dynamic.lookup import resolve_endpoint

        return describe(await resolve_endpoint(endpoint, context))

    @classmethod
    def known_class(cls, endpoint: Any) -> type[FALNode] | None:
        """The node class of an endpoint of the catalogue; None where only a document or fal tells."""
        from nodetool.fal.catalogue import endpoints
        from nodetool.fal.dynamic.lookup import NotAnEndpointError, parse_reference

        try:
            told = parse_reference(endpoint) if isinstance(endpoint, str) else None
        except NotAnEndpointError:
            return None
        if told is None or told.file or told.document:
            return None
        known = endpoints.get(told.endpoint_id)
        return cast("type[FALNode]", get_node_class(known.node_type)) if known else None

    @classmethod
    def outputs_for(cls, data: Mapping[str, Any]) -> dict[str, TypeMetadata] | None:
        """Output -> type, for values of the fields; None where nobody knows them yet."""
        kind: Any = None if data.get("openapi_file") else cls.known_class(data.get("endpoint"))
        return kind and {slot.name: slot.type for slot in kind.outputs()}

    def check_arguments(self, only: Collection[str] | None = None) -> None:
        """Check the arguments that are set, where the catalogue knows the endpoint.

        Raises:
            InvalidArgumentsError: naming those that the endpoint does not have or take.
        """
        kind = None if self.openapi_file.uri else self.known_class(self.endpoint)
        if kind is not None:
            _assign_arguments(kind(), self._dynamic_properties)

    def assign_property(
        self, name: str, value: Any, allow_undefined_properties: bool = True
    ) -> str | None:
        """Set a field; every other name is an argument of the endpoint, checked when it is known."""
        if name == "openapi_file":
            value = coerce_asset(value, AssetRef)
        if name in type(self).model_fields:
            try:
                problem = super().assign_property(name, value, allow_undefined_properties)
            except Exception:  # NodeTool puts the value into its message
                problem = name
            annotation = type(self).model_fields[name].annotation
            return redact_text(describe_refusal(value, annotation, name), 400) if problem else None
        if type(value).__name__ != "ExtType":  # what the app sends for a choice that is not made
            self._dynamic_properties[name] = value
        return None

    @sanitizing
    async def build_endpoint_node(self, context: Any) -> FALNode:
        """The endpoint's own node with the arguments of this one; its outputs become this one's.

        Raises:
            InvalidArgumentsError: naming arguments that the endpoint does not have or take.
            NotAnEndpointError, UnknownEndpointError, DocumentError, LostError: as
                :func:`nodetool.fal.dynamic.lookup.resolve_endpoint` does.
        """
        from nodetool.fal.dynamic.lookup import resolve_endpoint

        kind = await resolve_endpoint(self.endpoint, context, file=self.openapi_file)
        for left_out in kind._left_out:
            log.warning("%s: %s", kind.endpoint_id(), left_out)
        node = kind()
        node._id = self._id
        files = await asyncio.to_thread(_worker_files, kind, context)
        _assign_arguments(node, {**self._dynamic_properties, **files}, is_all=True)
        slots = kind.outputs()  # type: ignore[no-untyped-call]
        self._dynamic_outputs = {slot.name: slot.type for slot in slots}
        return node

    @sanitizing
    async def build_arguments(self, context: Any) -> dict[str, Any]:
        """The exact JSON that would be sent, as the endpoint's own node builds it."""
        node = await self.build_endpoint_node(context)
        return await node.build_arguments(context)

    @sanitizing
    async def resolve_outputs(self, context: Any = None) -> dict[str, TypeMetadata]:
        """The output slots and their types; they are declared on this node, too."""
        await self.build_endpoint_node(context)
        return dict(self._dynamic_outputs)

    @sanitizing
    async def process(self, context: Any) -> dict[str, Any]:
        """Call the endpoint; every property of its result is an output.

        Raises:
            FalError: one of its kinds, each a sentence that says what to do.
            UnknownEndpointError: neither the catalogue nor fal has the endpoint.
        """
        node = await self.build_endpoint_node(context)
        outputs: dict[str, Any] = await node.call(context)
        return outputs


def _assign_arguments(node: FALNode, given: dict[str, Any], *, is_all: bool = False) -> None:
    """Set arguments by the names of fields or of the API.

    Args:
        node: of the endpoint.
        given: name -> value.
        is_all: whether nothing else will be set, so that what is missing is wrong as well.

    Raises:
        InvalidArgumentsError: naming all that cannot be set.
    """
    from nodetool.fal.run_options import RUN_OPTIONS

    fields = type(node).model_fields
    by_api = {api: field for field, api in node.api_names().items()}
    problems: list[Problem] = []
    free: dict[str, Any] = {}
    taken: dict[str, str] = {}
    wrong: set[str] = set()  # fields that something is said of already
    for name, value in given.items():
        field = name if name in fields or name in RUN_OPTIONS else by_api.get(name)
        if field is None:
            if node._free_form:
                free[name] = value
            elif value is not None:
                problem, meant = _unknown(name, [*fields, *by_api])
                problems.append(Problem(name, problem))
                wrong |= {by_api.get(each, each) for each in meant}
            continue
        if field in taken:
            problems.append(
                Problem(name, f"it is given as {taken[field]!r} already; leave one out")
            )
            continue
        taken[field] = name
        refused = node.assign_property(field, value, allow_undefined_properties=False)
        if refused:
            problems.append(Problem(name, refused.removeprefix(f"{field}: ")))
            wrong.add(field)
    if free:
        node.assign_property("arguments", {**getattr(node, "arguments", {}), **free})
    if problems:
        problems += _others(node, wrong) if is_all else []
        raise InvalidArgumentsError(node.endpoint_id(), problems)


def _others(node: FALNode, wrong: set[str]) -> list[Problem]:
    """What else is wrong with the arguments of a node, beside these fields."""
    try:
        node.check_arguments()
    except InvalidArgumentsError as error:
        return [each for each in error.problems if _top(each.field) not in wrong]
    return []


def _top(place: str) -> str:
    """The field that a place is in."""
    return place.partition(".")[0].partition("[")[0]


def _unknown(name: str, known: list[str]) -> tuple[str, list[str]]:
    """What is wrong with a name that there is not, and the names that may be meant."""
    known = list(dict.fromkeys(known))
    close = closest(name, known, limit=3, least=0.6)
    told = f"did you mean {' or '.join(close)}?" if close else f"it has: {', '.join(known[:30])}"
    return f"the endpoint has no such argument; {told}", close


def _worker_files(kind: type[FALNode], context: Any) -> dict[str, Any]:
    """Files that NodeTool's worker was sent for arguments that it does not know of.

    It lays each into the folder of the run, as ``input_<name>`` or ``input_<name>_<number>``, and
    sets the fields that the class of a node has; this node has its arguments at run time only.
    """
    from nodetool.worker.context_stub import WorkerContext

    if not isinstance(context, WorkerContext) or not context.workspace_dir:
        return {}
    folder = Path(context.workspace_dir)
    names = {name for pair in kind.api_names().items() for name in pair}
    found: dict[str, Any] = {}
    for name in sorted(names):
        single = f"input_{name}"
        if (folder / single).is_file():
            found[name] = _reference(single)
        elif (folder / f"{single}_0").is_file():
            parts: list[dict[str, str]] = []
            while (folder / f"{single}_{len(parts)}").is_file():
                parts.append(_reference(f"{single}_{len(parts)}"))
            found[name] = parts
    return found


def _reference(name: str) -> dict[str, str]:
    return {"type": "asset", "uri": f"file:///{name}"}
