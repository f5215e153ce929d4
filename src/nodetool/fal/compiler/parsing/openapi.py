"""One OpenAPI document (fal's layout, 3.0.4 or 3.1) -> :class:`nodetool.fal.compiler.ir.EndpointIR`.

A document is untrusted: nothing here can fail on odd content. :mod:`nodetool.fal.compiler.parsing.reader` reads
schemas, within the one budget that a document has.
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
    """What a document says about its endpoint, the first one where it has several.

    Args:
        document: the parsed JSON.
        file: how messages name the document.

    Returns:
        The endpoint, or None when the document has no operation that could be called, and what
        there is to say about the document.
    """
    listed = operations(document)
    if not listed:
        return None, [_no_operation(file)]
    return read_operation(document, file, listed[0])


def read_endpoints(
    document: Schema, file: str, base: str = ""
) -> tuple[list[EndpointIR], list[Diagnostic]]:
    """Every endpoint of a document: one as fal serves it, several in the one of a ``fal.App``.

    Args:
        document: the parsed JSON.
        file: how messages name the document.
        base: id of the app, for paths such as ``/`` that are not ids themselves.
    """
    listed = operations(document, base)
    if not listed:
        return [], [_no_operation(file)]
    reader = Reader(document, Budget(file))
    endpoints = []
    for number, operation in enumerate(listed):
        if number and not reader.budget.spend(reader.cost(operation)):
            reader.budget.calls_omitted(operation.endpoint_id, len(listed) - number)
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
    """One endpoint of a document, as :func:`operations` names it."""
    reader = Reader(document, Budget(file))
    return reader.endpoint(operation), reader.budget.diagnostics


def operations(document: Schema, base: str = "") -> list[Operation]:
    """The endpoints of a document, from its paths.

    A document that fal serves names its endpoint and has one; in the document of an app every
    POST with a JSON body is one, its id the path, below ``base`` where that is given.
    """
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return []
    named = dig(document, "info", "x-fal-metadata", "endpointId")
    results = {
        path.rstrip("/").removesuffix("/requests/{request_id}"): _ok_schema(dig(item, "get"))
        for path, item in paths.items()
        if isinstance(path, str) and path.rstrip("/").endswith("/requests/{request_id}")
    }
    found = []
    for path, item in paths.items():
        body = dig(item, "post", "requestBody", "content", "application/json", "schema")
        if not isinstance(path, str) or body is None:
            continue
        result = results.get(path.rstrip("/")) or _ok_schema(dig(item, "post"))
        if isinstance(named, str) and named:
            only = next(iter(results.values())) if len(results) == 1 else None
            return [Operation(named, body, result or only or {})]
        inner = path.strip("/")
        is_id = "/" in inner or not base
        endpoint = inner if is_id else f"{base}/{inner}".rstrip("/")
        found.append(Operation(endpoint, body, result or {}))
    return found


def _ok_schema(operation: Any) -> Schema | None:
    schema = dig(operation, "responses", "200", "content", "application/json", "schema")
    return schema if isinstance(schema, dict) else None
