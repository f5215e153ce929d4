"""Builds a node class from a document in memory, with the stages of the generator.

The class is the same as the generator would write: same names, types, checks and outputs. It is not
registered: workflows know the dynamic node that uses it, not the class.
"""

from __future__ import annotations

import builtins
import hashlib
import json
import sys
import threading
import weakref
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

from nodetool.metadata.types import NameToType, TypeToName
from nodetool.workflows.base_node import NODE_BY_TYPE

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler import placement, render, scaffold, validate
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.compiler.ir import EndpointIR, ModuleIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import (
    MAX_DOCUMENT_BYTES,
    DocumentError,
    is_endpoint_id,
)
from nodetool.fal.compiler.parsing.openapi import Operation
from nodetool.fal.compiler.resolve import resolve_module
from nodetool.fal.node import FALNode
from nodetool.fal.text import redact_text

#: maximum number of cached classes
MAX_CACHED_CLASSES = 128
#: most sentences about what was left out of a document
MAX_REPORTED = 10
#: prefix of the names of the classes' modules; the digest of their document follows
PREFIX = "nodetool.nodes.fal.dynamic_"
#: the builtins that the source of a class needs; it cannot reach any others
_BUILTINS = ("__build_class__", "__import__", "str", "int", "float", "bool", "list", "dict")

#: digest -> class, the most recently used last
_cache: OrderedDict[str, type[FALNode]] = OrderedDict()
_lock = threading.RLock()


def node_class(document: Mapping[str, Any], endpoint_id: str | None = None) -> type[FALNode]:
    """Return the node class for an endpoint that a document describes.

    Args:
        document: an OpenAPI document, 3.0 or 3.1, as fal serves it or a ``fal.App`` generates it.
        endpoint_id: which of its endpoints; for the document of an app, whose paths are not ids,
            the id under which it is deployed. None if the document has only one.

    Returns:
        A class; the same one for the same document and endpoint, as long as it is cached.

    Raises:
        DocumentError: it is not such a document, is too large, does not have this endpoint, or has
            several and none was named.
    """
    digest = _digest(document, endpoint_id)
    with _lock:
        cached = _cache.get(digest)
        if cached is not None:
            _cache.move_to_end(digest)
            return cached
        created = _build_class(document, endpoint_id, f"{PREFIX}{digest}")
        _cache[digest] = created
        while len(_cache) > MAX_CACHED_CLASSES:
            _, oldest = _cache.popitem(last=False)
            sys.modules.pop(oldest.__module__, None)
        return created


def _digest(document: Mapping[str, Any], endpoint_id: str | None) -> str:
    try:
        text = json.dumps([endpoint_id, document], ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):  # a UnicodeEncodeError is a ValueError
        raise DocumentError("The document is not JSON that could be sent anywhere.") from None
    if len(text) > MAX_DOCUMENT_BYTES:
        raise DocumentError(
            f"The document is too large: {len(text):,} bytes, more than {MAX_DOCUMENT_BYTES:,}."
        )
    return hashlib.sha256(text).hexdigest()[:16]


def _build_class(
    document: Mapping[str, Any], endpoint_id: str | None, module_name: str
) -> type[FALNode]:
    """Compile an endpoint of a document and run the generated source.

    Raises:
        DocumentError: no node can be generated from it.
    """
    operation = _operation(document, endpoint_id)
    reader = openapi.Reader(document, Budget("the document", operation.endpoint_id))
    endpoint = reader.endpoint(operation)
    _check_budget(reader.budget)
    module = _with_unique_names(_resolve(endpoint), module_name.rpartition(".")[2])
    head, tail = render.render_frame(module)
    source = "".join((head, *map(render.render_node, module.nodes), tail))
    try:
        tree = render.check_source(source, module)
        code = compile(tree, f"<{module_name}>", "exec", dont_inherit=True)
        node_class = _run(code, module_name, module.nodes[0].class_name)
    except Exception:  # any failure here is caused by the schema
        raise DocumentError(
            f"The document of {endpoint.endpoint_id} makes no node: it is nested too deeply, or "
            "has parts that no API has."
        ) from None
    node_class.set_left_out(_omissions(reader.budget.diagnostics))
    return node_class


def _check_budget(budget: Budget) -> None:
    """Reject a document if too much of it was left out for a node.

    Raises:
        DocumentError: says what is wrong, and where.
    """
    problems = errors(budget.diagnostics)
    if budget.spent:
        problems += (item for item in budget.diagnostics if item.code == "too-large")
    if problems:
        message = problems[0].message.partition(";")[0]
        location = redact_text(problems[0].pointer, 100)
        raise DocumentError(f"No node can be made of {budget.endpoint}: {message} (at {location}).")


def _omissions(diagnostics: Sequence[Diagnostic]) -> tuple[str, ...]:
    """Return what was left out of a document, as one sentence each."""
    texts = [f"{item.message} (at {redact_text(item.pointer or '/', 100)})" for item in diagnostics]
    more = len(texts) - MAX_REPORTED
    return (*texts[:MAX_REPORTED], *([f"{more} more of this kind"] if more > 0 else []))


# -- which endpoint --------------------------------------------------------------------------------


def endpoint_ids(document: Mapping[str, Any], base: str = "") -> list[str]:
    """Return the ids of the endpoints in a document; ``base`` is the id of the app if it is an app's."""
    return [o.endpoint_id for o in openapi.operations(document, base) if _is_id(o)]


def _is_id(operation: Operation) -> bool:
    return is_endpoint_id(operation.endpoint_id)


def _operation(document: Mapping[str, Any], endpoint_id: str | None) -> Operation:
    """Return the operation of the requested endpoint.

    Raises:
        DocumentError: there is none, or several; the message names the endpoints of the document.
    """
    if not isinstance(document, Mapping) or not openapi.operations(document):
        raise DocumentError(
            "The document describes no call: it has no POST operation with a JSON body. "
            "Give the OpenAPI document that fal serves for an endpoint."
        )
    if endpoint_id is None:
        candidates = [o for o in openapi.operations(document) if _is_id(o)]
        if len(candidates) == 1:
            return candidates[0]
        if not candidates:
            raise DocumentError("The document does not say which endpoint it is of; name its id.")
        raise DocumentError(
            f"The document has {len(candidates)} endpoints; name one: {_join_ids(candidates)}."
        )
    if not is_endpoint_id(endpoint_id):
        raise DocumentError(
            f"{endpoint_id[:200]!r} is not an endpoint id such as 'fal-ai/flux/dev'."
        )
    parts = endpoint_id.split("/")
    for length in range(2, len(parts) + 1):  # the app may be deployed under any part of the id
        for operation in openapi.operations(document, "/".join(parts[:length])):
            if operation.endpoint_id == endpoint_id:
                return operation
    known = [o for o in openapi.operations(document) if _is_id(o)]
    raise DocumentError(
        f"The document has no endpoint {endpoint_id!r}; it has: {_join_ids(known) or 'none with an id'}."
    )


def _join_ids(operations: list[Operation]) -> str:
    more = f" and {len(operations) - 20} more" if len(operations) > 20 else ""
    return ", ".join(o.endpoint_id for o in operations[:20]) + more


# -- names -----------------------------------------------------------------------------------------


def _resolve(endpoint: EndpointIR) -> ModuleIR:
    """Return the endpoint as a module of one node, with generated descriptions only.

    Raises:
        DocumentError: its names collide, whatever the class is called.
    """
    entry = EndpointConfig.model_validate(
        {**scaffold.entry_for(endpoint, {}), "main_output": _main_output(endpoint)}
    )
    foreign = frozenset([endpoint.endpoint_id] if not endpoints.get(endpoint.endpoint_id) else [])
    problems: list[Diagnostic] = []
    for name in (entry.class_name, f"{entry.class_name}Endpoint"):
        config = ModuleConfig(
            module=placement.module_for(endpoint.category),
            file="the document",
            entries={endpoint.endpoint_id: entry.model_copy(update={"class_name": name})},
            foreign=foreign,
        )
        module, diagnostics = resolve_module(config, {endpoint.endpoint_id: endpoint})
        problems = errors([*diagnostics, *validate.check_module(module, config)])
        if not problems:
            return module
    raise DocumentError(
        f"The document of {endpoint.endpoint_id} makes no node: {redact_text(problems[0].message, 300)}."
    )


def _main_output(endpoint: EndpointIR) -> str:
    """Return the property that ``output`` shows by the catalogue, if the document has it as well."""
    known = endpoints.get(endpoint.endpoint_id)
    main_output = known.main_output if known else ""
    return main_output if any(field.api_name == main_output for field in endpoint.outputs) else ""


def _with_unique_names(module: ModuleIR, name: str) -> ModuleIR:
    """Return the module under a unique name, so that its types collide with no others."""
    namespace = f"fal.{name}"
    return replace(
        module,
        name=name,
        namespace=namespace,
        nodes=tuple(replace(node, module=name, namespace=namespace) for node in module.nodes),
        structs=tuple(replace(s, type_name=f"{namespace}.{s.name}") for s in module.structs),
    )


# -- the class -------------------------------------------------------------------------------------


def _run(code: Any, module_name: str, class_name: str) -> type[FALNode]:
    """Run checked source in a module of its own, in memory only, and return the class it defines."""
    module = ModuleType(module_name)
    module.__dict__["__builtins__"] = {name: getattr(builtins, name) for name in _BUILTINS}
    sys.modules[module_name] = module
    try:
        exec(code, module.__dict__)
        node_class: type[FALNode] = module.__dict__[class_name]
        assert issubclass(node_class, FALNode)
        weakref.finalize(node_class, _unload, module_name)
    except BaseException:
        _unload(module_name)
        raise
    finally:
        _unregister(module.__dict__.values())
    return node_class


def _unregister(values: Iterable[Any]) -> None:
    """Remove classes from NodeTool's registry, which the app lists."""
    classes = {value for value in values if isinstance(value, type) and issubclass(value, FALNode)}
    classes.discard(FALNode)
    for node_class in classes:
        node_type = node_class.get_node_type()
        for name in (node_type, node_type.removesuffix("Node")):
            if NODE_BY_TYPE.get(name) is node_class:
                del NODE_BY_TYPE[name]


def _unload(module_name: str) -> None:
    """Remove a module and its types from all registries, once nothing uses its class any more."""
    sys.modules.pop(module_name, None)
    for name, kind in list(NameToType.items()):
        if getattr(kind, "__module__", None) == module_name:
            del NameToType[name]
            TypeToName.pop(kind, None)
