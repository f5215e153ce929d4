"""A document -> a node class, in memory: the generator's stages for a document that nobody stored.

The class is one that the generator would have written: same names, types, checks and outputs. It is
listed nowhere: workflows know the dynamic node that uses it, not the class.
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
from nodetool.fal.compiler import render, scaffold, validate
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.compiler.ir import EndpointIR, ModuleIR
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import LARGEST, DocumentError, is_endpoint_id
from nodetool.fal.compiler.parsing.openapi import Operation
from nodetool.fal.compiler.resolve import resolve_module
from nodetool.fal.node import FALNode
from nodetool.fal.text import redact_text

#: classes that are kept for the next time
MAX_CACHED_CLASSES = 128
#: most sentences about what was left out of a document
MAX_REPORTED = 10
#: how the modules of classes are called, before the digest of their document
PREFIX = "nodetool.nodes.fal.dynamic_"
#: all that the source of a class needs of Python; the rest is out of its reach
_BUILTINS = ("__build_class__", "__import__", "str", "int", "float", "bool", "list", "dict")

_made: OrderedDict[str, type[FALNode]] = OrderedDict()
_lock = threading.RLock()


def node_class(document: Mapping[str, Any], endpoint_id: str | None = None) -> type[FALNode]:
    """The node class for an endpoint that a document describes.

    Args:
        document: an OpenAPI document, 3.0 or 3.1, as fal serves it or as a ``fal.App`` gives it.
        endpoint_id: which of its endpoints; for the document of an app, whose paths are no ids,
            the id under which it is deployed. None where the document has one.

    Returns:
        A class that is the same for the same document and endpoint, as long as it is kept.

    Raises:
        DocumentError: when it is no such document, is too large, has not this endpoint, or has
            several and none was named.
    """
    digest = _digest(document, endpoint_id)
    with _lock:
        known = _made.get(digest)
        if known is not None:
            _made.move_to_end(digest)
            return known
        made = _make(document, endpoint_id, f"{PREFIX}{digest}")
        _made[digest] = made
        while len(_made) > MAX_CACHED_CLASSES:
            _, oldest = _made.popitem(last=False)
            sys.modules.pop(oldest.__module__, None)
        return made


def _digest(document: Mapping[str, Any], endpoint_id: str | None) -> str:
    try:
        text = json.dumps([endpoint_id, document], ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):  # a UnicodeEncodeError is a ValueError
        raise DocumentError("The document is not JSON that could be sent anywhere.") from None
    if len(text) > LARGEST:
        raise DocumentError(f"The document has {len(text):,} bytes; more than {LARGEST:,} is none.")
    return hashlib.sha256(text).hexdigest()[:16]


def _make(document: Mapping[str, Any], endpoint_id: str | None, module_name: str) -> type[FALNode]:
    operation = _operation(document, endpoint_id)
    reader = openapi.Reader(document, Budget("the document", operation.endpoint_id))
    endpoint = reader.endpoint(operation)
    _judge(reader.budget)
    module = _own_names(_resolved(endpoint), module_name.rpartition(".")[2])
    head, tail = render.render_frame(module)
    source = "".join((head, *map(render.render_node, module.nodes), tail))
    try:
        tree = render.check_source(source, module)
        code = compile(tree, f"<{module_name}>", "exec", dont_inherit=True)
        made = _run(code, module_name, module.nodes[0].class_name)
    except Exception:  # whatever a schema brings about, it is the schema's fault
        raise DocumentError(
            f"The document of {endpoint.endpoint_id} makes no node: it is nested too deeply, or "
            "says what no API says."
        ) from None
    made._left_out = _sentences(reader.budget.found)
    return made


def _judge(budget: Budget) -> None:
    """Refuse a document of which too much was left out for a node.

    Raises:
        DocumentError: saying what is wrong, and where.
    """
    problems = errors(budget.found)
    if budget.spent:
        problems += (item for item in budget.found if item.code == "too-large")
    if problems:
        told, where = problems[0].message.partition(";")[0], redact_text(problems[0].pointer, 100)
        raise DocumentError(f"No node can be made of {budget.endpoint}: {told} (at {where}).")


def _sentences(found: Sequence[Diagnostic]) -> tuple[str, ...]:
    """What people are told about a document of which something was left out."""
    told = [f"{item.message} (at {redact_text(item.pointer or '/', 100)})" for item in found]
    more = len(told) - MAX_REPORTED
    return (*told[:MAX_REPORTED], *([f"{more} more of this kind"] if more > 0 else []))


# -- which endpoint --------------------------------------------------------------------------------


def endpoint_ids(document: Mapping[str, Any], base: str = "") -> list[str]:
    """The ids of the endpoints in a document; ``base`` is that of the app, where it is one's."""
    return [o.endpoint_id for o in openapi.operations(document, base) if _is_id(o)]


def _is_id(operation: Operation) -> bool:
    return is_endpoint_id(operation.endpoint_id)


def _operation(document: Mapping[str, Any], endpoint_id: str | None) -> Operation:
    """The endpoint that is asked for.

    Raises:
        DocumentError: naming the endpoints of the document.
    """
    if not isinstance(document, Mapping) or not openapi.operations(document):
        raise DocumentError(
            "The document describes no call: it has no POST operation with a JSON body. "
            "Give the OpenAPI document that fal serves for an endpoint."
        )
    if endpoint_id is None:
        found = [o for o in openapi.operations(document) if _is_id(o)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise DocumentError("The document does not say which endpoint it is of; name its id.")
        raise DocumentError(f"The document has {len(found)} endpoints; name one: {_listed(found)}.")
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
        f"The document has no endpoint {endpoint_id!r}; it has: {_listed(known) or 'none with an id'}."
    )


def _listed(operations: list[Operation]) -> str:
    more = f" and {len(operations) - 20} more" if len(operations) > 20 else ""
    return ", ".join(o.endpoint_id for o in operations[:20]) + more


# -- names -----------------------------------------------------------------------------------------


def _resolved(endpoint: EndpointIR) -> ModuleIR:
    """The endpoint as a module of one node, with the words that facts alone give.

    Raises:
        DocumentError: when its names meet, whatever the class is called.
    """
    entry = EndpointConfig.model_validate(
        {**scaffold.entry_for(endpoint, {}), "main_output": _main_output(endpoint)}
    )
    foreign = frozenset([endpoint.endpoint_id] if not endpoints.get(endpoint.endpoint_id) else [])
    problems: list[Diagnostic] = []
    for name in (entry.class_name, f"{entry.class_name}Endpoint"):
        config = ModuleConfig(
            module=scaffold.module_for(endpoint.category),
            file="the document",
            entries={endpoint.endpoint_id: entry.model_copy(update={"class_name": name})},
            foreign=foreign,
        )
        module, found = resolve_module(config, {endpoint.endpoint_id: endpoint})
        problems = errors([*found, *validate.check_module(module, config)])
        if not problems:
            return module
    raise DocumentError(
        f"The document of {endpoint.endpoint_id} makes no node: {redact_text(problems[0].message, 300)}."
    )


def _main_output(endpoint: EndpointIR) -> str:
    """What a config says ``output`` shows, where the document in hand has that, too."""
    known = endpoints.get(endpoint.endpoint_id)
    named = known.main_output if known else ""
    return named if any(field.api_name == named for field in endpoint.outputs) else ""


def _own_names(module: ModuleIR, name: str) -> ModuleIR:
    """The module under a name that nothing else has, so that its types meet no others."""
    space = f"fal.{name}"
    return replace(
        module,
        name=name,
        namespace=space,
        nodes=tuple(replace(node, module=name, namespace=space) for node in module.nodes),
        structs=tuple(replace(s, type_name=f"{space}.{s.name}") for s in module.structs),
    )


# -- the class -------------------------------------------------------------------------------------


def _run(code: Any, module_name: str, class_name: str) -> type[FALNode]:
    """The class that checked source defines, in a module of its own that is on no disk."""
    module = ModuleType(module_name)
    module.__dict__["__builtins__"] = {name: getattr(builtins, name) for name in _BUILTINS}
    sys.modules[module_name] = module
    try:
        exec(code, module.__dict__)
        made: type[FALNode] = module.__dict__[class_name]
        assert issubclass(made, FALNode)
        weakref.finalize(made, _forget, module_name)
    except BaseException:
        _forget(module_name)
        raise
    finally:
        _unregister(module.__dict__.values())
    return made


def _unregister(values: Iterable[Any]) -> None:
    """Take classes out of the list of nodes: it is what the app shows."""
    own = {value for value in values if isinstance(value, type) and issubclass(value, FALNode)}
    own.discard(FALNode)
    for made in own:
        node_type = made.get_node_type()
        for listed in (node_type, node_type.removesuffix("Node")):
            if NODE_BY_TYPE.get(listed) is made:
                del NODE_BY_TYPE[listed]


def _forget(module_name: str) -> None:
    """Let a module and what NodeTool knows of its types go, when nothing uses its class any more."""
    sys.modules.pop(module_name, None)
    for name, kind in list(NameToType.items()):
        if getattr(kind, "__module__", None) == module_name:
            del NameToType[name]
            TypeToName.pop(kind, None)
