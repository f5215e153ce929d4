"""Resolves a reference to an endpoint (id, URL at fal, OpenAPI document) to its node class.

Endpoints in the catalogue have a generated class. For any other id, the document is requested from
fal at the URL that its own playground uses; nothing secret is sent there, and it costs nothing.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import get_node_class

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.parsing.documents import (
    MAX_DOCUMENT_BYTES,
    DocumentError,
    Schema,
    is_endpoint_id,
    parse,
)
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.errors import FalError
from nodetool.fal.node import FALNode

#: seconds for which a document is cached, and the maximum number of cached ones
DOCUMENT_TTL, MAX_DOCUMENTS = 3600.0, 16

_SITES = {"fal.ai", "www.fal.ai"}
_RUNNERS = {"fal.run", "queue.fal.run", "falrun.com", "queue.falrun.com"}
_URL = re.compile(r"(?i)(https?://)?((?:www\.|queue\.)?(?:fal\.ai|fal\.run|falrun\.com))(?=[/?]|$)")
#: parts of a site URL that follow the id and do not belong to it
_PAGES = {"api", "playground", "examples", "requests", "llms.txt", "versions", "readme"}
_JOB = re.compile(r"/requests/[^/]+(/(status|cancel|stream))?$")
_FILE = re.compile(r"(?i)(file:|[/~\\]|\.{1,2}[/\\]|[a-z]:[/\\])|.*\.json(#.*)?$")
#: ends the messages of errors
_EXAMPLES = "an id such as 'fal-ai/flux/dev', an address at fal.ai, or an OpenAPI file"

_documents: OrderedDict[str, tuple[float, Schema]] = OrderedDict()


class NotAnEndpointError(FalError, ValueError):
    """A text that is not a reference to an endpoint in any known form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointReference:
    """A parsed reference to an endpoint, before it is resolved.

    Attributes:
        endpoint_id: id of the endpoint; empty if only a document has it.
        file: path or ``file:`` URL of a document.
        document: text of a document.
    """

    endpoint_id: str = ""
    file: str = ""
    document: str = ""


def parse_reference(text: str) -> EndpointReference:
    """Parse a reference to an endpoint.

    It may be an id; a URL of the model's page, of the queue, of a job or of its document; the type
    of a node, or only its class name if that is unique; the path of a JSON file, followed by
    ``#<id>`` if the file has several endpoints; or the JSON itself.

    Raises:
        NotAnEndpointError: it is none of these, or the name of several nodes.
    """
    text = text.strip().strip("`'\"<>").strip()
    if text.startswith("{"):
        return EndpointReference(document=text)
    url = _URL.match(text)
    if url is not None:
        return EndpointReference(endpoint_id=_id_in_url(text if url[1] else f"https://{text}"))
    bare = text.rstrip("/")
    if is_endpoint_id(bare) and (not bare.endswith(".json") or endpoints.get(bare)):
        return EndpointReference(endpoint_id=bare)
    if "://" in text and not text.lower().startswith("file:"):
        raise NotAnEndpointError(f"{text[:200]!r} is not an address of fal; give {_EXAMPLES}.")
    if _FILE.match(text):
        path, _, endpoint_id = text.partition("#")
        return EndpointReference(file=path, endpoint_id=endpoint_id)
    if not text:
        raise NotAnEndpointError(f"No endpoint is named; give {_EXAMPLES}.")
    matches = endpoints.match_name(text)
    if len(matches) == 1:
        return EndpointReference(endpoint_id=matches[0].id)
    if matches:
        names = ", ".join(f"{match.node_type} ({match.id})" for match in matches[:10])
        raise NotAnEndpointError(f"Several nodes are called {text!r}; give one of {names}.")
    raise NotAnEndpointError(f"{text[:200]!r} names no endpoint; give {_EXAMPLES}.")


def _id_in_url(text: str) -> str:
    """Return the endpoint id in a URL of fal.

    Raises:
        NotAnEndpointError: there is none.
    """
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
        endpoint_id = parse_qs(parts.query).get("endpoint_id", [""])[0]
    except ValueError:
        host, endpoint_id = "", ""
    path = unquote(parts.path).strip("/") if host else ""
    if not endpoint_id and host in _RUNNERS:
        endpoint_id = _JOB.sub("", path)
        if endpoint_id.endswith("/stream") and endpoints.get(endpoint_id) is None:
            endpoint_id = endpoint_id.removesuffix("/stream")
    elif not endpoint_id and host in _SITES and path.startswith("models/"):
        endpoint_id = _id_in_site_path(path.removeprefix("models/"))
    if not is_endpoint_id(endpoint_id):
        raise NotAnEndpointError(f"{text[:200]!r} is the address of no endpoint; give {_EXAMPLES}.")
    return endpoint_id


def _id_in_site_path(path: str) -> str:
    """Return a path of fal's site without the part behind the endpoint id, such as ``/playground``."""
    parts = path.split("/")
    ends = [i for i, part in enumerate(parts) if i >= 2 and part in _PAGES]
    return "/".join(parts[: ends[0]]) if ends and endpoints.get(path) is None else path


async def resolve_endpoint(
    text: str, context: Any = None, *, file: AssetRef | None = None
) -> type[FALNode]:
    """Return the node class of an endpoint.

    Args:
        text: as for :func:`parse_reference`; may be empty if ``file`` has one endpoint.
        context: NodeTool's processing context, which decides which files may be read; None for the
            command line, which may read any file.
        file: a document; it has precedence over one that ``text`` names.

    Raises:
        NotAnEndpointError: the text names no endpoint.
        UnknownEndpointError: neither the catalogue nor fal has it; the message names similar ones.
        DocumentError: no node can be generated from its document, or the file cannot be read.
        UnknownOutcomeError: fal cannot be reached.
    """
    if file is not None and (file.uri or file.asset_id or file.data is not None):
        reference = parse_reference(text) if text.strip() else EndpointReference()
        return await _build(await _read(file, context), reference.endpoint_id)
    reference = parse_reference(text)
    if reference.document:
        return await _build(reference.document.encode("utf-8", "surrogatepass"), "")
    if reference.file:
        raw = await _read(reference.file, context)
        try:
            return await _build(raw, reference.endpoint_id)
        except DocumentError as error:
            raise DocumentError(f"{reference.file[:200]}: {error}") from None
    known = endpoints.get(reference.endpoint_id)
    if known is not None:
        generated = get_node_class(known.node_type)
        assert generated is not None
        assert issubclass(generated, FALNode)
        return generated
    document = await fetch(reference.endpoint_id)
    return await asyncio.to_thread(node_class, document, reference.endpoint_id)


async def _build(raw: bytes, endpoint_id: str) -> type[FALNode]:
    document = await asyncio.to_thread(_parse, raw)
    return await asyncio.to_thread(node_class, document, endpoint_id or None)


def _parse(raw: bytes) -> Schema:
    if len(raw) > MAX_DOCUMENT_BYTES:
        raise DocumentError(
            f"The document is too large: it has more than {MAX_DOCUMENT_BYTES:,} bytes."
        )
    try:
        return parse(raw)
    except json.JSONDecodeError as error:
        raise DocumentError(f"The document is not JSON: {error}.") from None
    except ValueError as error:
        raise DocumentError(f"The document cannot be used: {error}.") from None


async def _read(file: str | AssetRef, context: Any) -> bytes:
    """Read a file up to the maximum size of a document; the context decides what may be read.

    Raises:
        DocumentError: it cannot be read.
    """
    if context is None:
        uri = file if isinstance(file, str) else file.uri
        path = Path(unquote(uri.removeprefix("file://"))).expanduser()
        try:
            return await asyncio.to_thread(_read_start, path)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "this is not a path"
            raise DocumentError(f"The file {path} cannot be read: {reason}.") from None
    try:
        if isinstance(file, str):
            is_url = file.lower().startswith("file:")
            file = AssetRef(uri=file if is_url else f"file:///{file.lstrip('/')}")
        stream = await context.asset_to_io(file)
        content: bytes = await asyncio.to_thread(stream.read, MAX_DOCUMENT_BYTES + 1)
        return content
    except Exception:  # a context may raise anything
        raise DocumentError(
            "The OpenAPI file cannot be read; choose it again, or paste its text."
        ) from None


def _read_start(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(MAX_DOCUMENT_BYTES + 1)


# -- asking fal ------------------------------------------------------------------------------------


async def fetch(endpoint_id: str) -> Schema:
    """Return the document of an endpoint from fal, or a cached one of the last hour.

    Raises:
        UnknownEndpointError: fal has no such endpoint.
        DocumentError: the response is not one.
        UnknownOutcomeError: fal cannot be reached.
    """
    cached = _documents.get(endpoint_id)
    if cached is not None and time.monotonic() - cached[0] < DOCUMENT_TTL:
        return cached[1]
    # fal's client takes a while to import, and most processes that load nodes never call one
    from nodetool.fal.dynamic.document_request import request_document

    document = _parse(await request_document(endpoint_id))
    _documents[endpoint_id] = (time.monotonic(), document)
    while len(_documents) > MAX_DOCUMENTS:
        _documents.popitem(last=False)
    return document
