"""Convert an OpenAPI document (fal's layout, 3.0.4 or 3.1) to :class:`nodetool.fal.compiler.ir.EndpointIR`.

A document is untrusted: malformed content never raises here.
:mod:`nodetool.fal.compiler.parsing.reader` reads the schemas, within the budget of the document.
"""

from __future__ import annotations

from typing import Any

from nodetool.fal.compiler.diagnostics import Diagnostic, Severity
from nodetool.fal.compiler.ir import EndpointIR
from nodetool.fal.compiler.parsing.budget import MAX_DEPTH, MAX_SIZE, MAX_WRITTEN, Budget
from nodetool.fal.compiler.parsing.reader import Operation, Reader
from nodetool.fal.compiler.parsing.refs import Schema, dig

__all__ = [
    "MAX_DEPTH", "MAX_SIZE", "MAX_WRITTEN", "Operation", "Reader", "Schema", "dig", "operations",
    "read_endpoint", "read_endpoints", "read_operation",
]  # fmt: skip


def read_endpoint(document: Schema, file: str) -> tuple[EndpointIR | None, list[Diagnostic]]:
    """Read the endpoint of a document, the first one if it has several.

    Args:
        document: the parsed JSON.
        file: name of the document in messages.

    Returns:
        The endpoint, or None if the document has no operation that could be called, and the
        diagnostics of the document.
    """
    endpoint_operations = operations(document)
    if not endpoint_operations:
        return None, [_no_operation(file)]
    return read_operation(document, file, endpoint_operations[0])


def read_endpoints(
    document: Schema, file: str, base: str = "", *, nested: bool = False
) -> tuple[list[EndpointIR], list[Diagnostic]]:
    """Read every endpoint of a document: fal serves one each, a ``fal.App`` has several.

    Args:
        document: the parsed JSON.
        file: name of the document in messages.
        base: id of the app, for paths such as ``/`` that are not ids themselves.
        nested: whether all paths are below ``base``, also those that look like ids.

    Returns:
        The endpoints that fit in the budget, and the diagnostics of the document.
    """
    endpoint_operations = operations(document, base, nested=nested)
    if not endpoint_operations:
        return [], [_no_operation(file)]
    reader = Reader(document, Budget(file))
    endpoints = []
    for number, operation in enumerate(endpoint_operations):
        if number and not reader.budget.spend(reader.cost(operation)):
            reader.budget.calls_omitted(operation.endpoint_id, len(endpoint_operations) - number)
            break
        endpoints.append(reader.endpoint(operation))
    return endpoints, reader.budget.diagnostics


def _no_operation(file: str) -> Diagnostic:
    return Diagnostic(
        code="no-operation",
        file=file,
        pointer="/paths",
        message="the document has no POST operation with a JSON body",
        hint="take the document that fal serves for one endpoint",
        severity=Severity.ERROR,
    )


def read_operation(
    document: Schema, file: str, operation: Operation
) -> tuple[EndpointIR, list[Diagnostic]]:
    """Read one endpoint of a document, as returned by :func:`operations`."""
    reader = Reader(document, Budget(file))
    return reader.endpoint(operation), reader.budget.diagnostics


def operations(document: Schema, base: str = "", *, nested: bool = False) -> list[Operation]:
    """Return the endpoints of a document, from its paths.

    A document that fal serves has one endpoint and names it; in the document of an app every
    POST with a JSON body is an endpoint, with its path as id, below ``base`` if that is given and the
    path is no id. With ``nested`` a path is an id only if it begins with ``base``.
    """
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return []
    declared_id = dig(document, "info", "x-fal-metadata", "endpointId")
    results = {
        path.rstrip("/").removesuffix("/requests/{request_id}"): _ok_schema(dig(item, "get"))
        for path, item in paths.items()
        if isinstance(path, str) and path.rstrip("/").endswith("/requests/{request_id}")
    }
    found_operations = []
    for path, item in paths.items():
        body = dig(item, "post", "requestBody", "content", "application/json", "schema")
        if not isinstance(path, str) or body is None:
            continue
        result = results.get(path.rstrip("/")) or _ok_schema(dig(item, "post"))
        if isinstance(declared_id, str) and declared_id:
            only = next(iter(results.values())) if len(results) == 1 else None
            return [Operation(declared_id, body, result or only or {})]
        inner = path.strip("/")
        is_id = f"{inner}/".startswith(f"{base}/") if nested else "/" in inner or not base
        endpoint = inner if is_id else f"{base}/{inner}".rstrip("/")
        found_operations.append(Operation(endpoint, body, result or {}))
    return found_operations


def _ok_schema(operation: Any) -> Schema | None:
    schema = dig(operation, "responses", "200", "content", "application/json", "schema")
    return schema if isinstance(schema, dict) else None
