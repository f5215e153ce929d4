"""What people call an endpoint -> its node class: an id, an address at fal, an OpenAPI document.

What the catalogue knows has a generated class. For any other id fal is asked for the document, at
the address that its own playground uses; nothing secret is sent there, and nothing is paid.
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

import httpx
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import get_node_class

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.compiler.parsing.documents import (
    LARGEST,
    DocumentError,
    Schema,
    is_endpoint_id,
    parse,
)
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.errors import FalError, UnknownOutcomeError
from nodetool.fal.node import FALNode

#: where fal serves the document of an endpoint
DOCUMENT_URL = "https://fal.ai/api/openapi/queue/openapi.json"
#: seconds for which a document is used again, and how many there may be
KEPT, MOST_KEPT = 3600.0, 16
#: seconds for which fal is asked again when it does not answer, and that one answer may take
PATIENCE, TIMEOUT = 10.0, 30.0

_SITES = {"fal.ai", "www.fal.ai"}
_RUNNERS = {"fal.run", "queue.fal.run", "falrun.com", "queue.falrun.com"}
_ADDRESS = re.compile(
    r"(?i)(https?://)?((?:www\.|queue\.)?(?:fal\.ai|fal\.run|falrun\.com))(?=[/?]|$)"
)
#: parts of the site that stand behind an id and belong to none
_PAGES = {"api", "playground", "examples", "requests", "llms.txt", "versions", "readme"}
_JOB = re.compile(r"/requests/[^/]+(/(status|cancel|stream))?$")
_FILE = re.compile(r"(?i)(file:|[/~\\]|\.{1,2}[/\\]|[a-z]:[/\\])|.*\.json(#.*)?$")
_EXAMPLES = "an id such as 'fal-ai/flux/dev', an address at fal.ai, or an OpenAPI file"

_documents: OrderedDict[str, tuple[float, Schema]] = OrderedDict()


class NotAnEndpointError(FalError, ValueError):
    """A text that names no endpoint in any way that is understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointReference:
    """What a text means, before anything is looked up.

    Attributes:
        endpoint_id: id of the endpoint; empty where only a document tells.
        file: path or ``file:`` address of a document.
        document: text of a document.
    """

    endpoint_id: str = ""
    file: str = ""
    document: str = ""


def parse_reference(text: str) -> EndpointReference:
    """What a text means.

    It may be an id; an address of the model's page, of the queue, of a job or of its document; the
    type of a node, or only its class where no other is called so; the path of a JSON file, with
    ``#<id>`` behind it where the file has several endpoints; or the JSON.

    Raises:
        NotAnEndpointError: when it is none of these, or the name of several nodes.
    """
    text = text.strip().strip("`'\"<>").strip()
    if text.startswith("{"):
        return EndpointReference(document=text)
    address = _ADDRESS.match(text)
    if address is not None:
        return EndpointReference(
            endpoint_id=_id_in_address(text if address[1] else f"https://{text}")
        )
    bare = text.rstrip("/")
    if is_endpoint_id(bare) and (not bare.endswith(".json") or endpoints.get(bare)):
        return EndpointReference(endpoint_id=bare)
    if "://" in text and not text.lower().startswith("file:"):
        raise NotAnEndpointError(f"{text[:200]!r} is no address of fal's; give {_EXAMPLES}.")
    if _FILE.match(text):
        path, _, endpoint_id = text.partition("#")
        return EndpointReference(file=path, endpoint_id=endpoint_id)
    if not text:
        raise NotAnEndpointError(f"No endpoint is named; give {_EXAMPLES}.")
    meant = endpoints.match_name(text)
    if len(meant) == 1:
        return EndpointReference(endpoint_id=meant[0].id)
    if meant:
        listed = ", ".join(f"{each.node_type} ({each.id})" for each in meant[:10])
        raise NotAnEndpointError(f"Several nodes are called {text!r}; give one of {listed}.")
    raise NotAnEndpointError(f"{text[:200]!r} names no endpoint; give {_EXAMPLES}.")


def _id_in_address(text: str) -> str:
    """The id in an address of fal's.

    Raises:
        NotAnEndpointError: when there is none.
    """
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").lower()
        asked = parse_qs(parts.query).get("endpoint_id", [""])[0]
    except ValueError:
        host, asked = "", ""
    path = unquote(parts.path).strip("/") if host else ""
    found = asked
    if not found and host in _RUNNERS:
        found = _JOB.sub("", path)
        if found.endswith("/stream") and endpoints.get(found) is None:
            found = found.removesuffix("/stream")
    elif not found and host in _SITES and path.startswith("models/"):
        found = path.removeprefix("models/")
        pieces = found.split("/")
        ends = [i for i, piece in enumerate(pieces) if i >= 2 and piece in _PAGES]
        if ends and endpoints.get(found) is None:
            found = "/".join(pieces[: ends[0]])
    if not is_endpoint_id(found):
        raise NotAnEndpointError(f"{text[:200]!r} is the address of no endpoint; give {_EXAMPLES}.")
    return found


async def resolve_endpoint(
    text: str, context: Any = None, *, file: AssetRef | None = None
) -> type[FALNode]:
    """The node class of an endpoint.

    Args:
        text: as :func:`parse_reference` takes it; may be empty with a file that has one endpoint.
        context: NodeTool's processing context, which decides what files may be read; without one,
            this is the command line, and files are read as they are.
        file: a document, before any that ``text`` names.

    Raises:
        NotAnEndpointError: the text names no endpoint.
        UnknownEndpointError: neither the catalogue nor fal has it; it names similar ones.
        DocumentError: no node can be made of its document, or the file cannot be read.
        LostError: fal cannot be reached.
    """
    if file is not None and (file.uri or file.asset_id or file.data is not None):
        told = parse_reference(text) if text.strip() else EndpointReference()
        return await _built(await _read(file, context), told.endpoint_id)
    told = parse_reference(text)
    if told.document:
        return await _built(told.document.encode("utf-8", "surrogatepass"), "")
    if told.file:
        raw = await _read(told.file, context)
        try:
            return await _built(raw, told.endpoint_id)
        except DocumentError as error:
            raise DocumentError(f"{told.file[:200]}: {error}") from None
    known = endpoints.get(told.endpoint_id)
    if known is not None:
        generated = get_node_class(known.node_type)
        assert generated is not None
        assert issubclass(generated, FALNode)
        return generated
    document = await fetch(told.endpoint_id)
    return await asyncio.to_thread(node_class, document, told.endpoint_id)


async def _built(raw: bytes, endpoint_id: str) -> type[FALNode]:
    document = await asyncio.to_thread(_parsed, raw)
    return await asyncio.to_thread(node_class, document, endpoint_id or None)


def _parsed(raw: bytes) -> Schema:
    if len(raw) > LARGEST:
        raise DocumentError(f"The document has more than {LARGEST:,} bytes, so it is none.")
    try:
        return parse(raw)
    except json.JSONDecodeError as error:
        raise DocumentError(f"The document is not JSON: {error}.") from None
    except ValueError as error:
        raise DocumentError(f"The document cannot be used: {error}.") from None


async def _read(file: str | AssetRef, context: Any) -> bytes:
    """A file, as far as a document may be large; the context decides what may be read.

    Raises:
        DocumentError: when it cannot be read.
    """
    if context is None:
        uri = file if isinstance(file, str) else file.uri
        path = Path(unquote(uri.removeprefix("file://"))).expanduser()
        try:
            return await asyncio.to_thread(_start_of, path)
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "that is no path"
            raise DocumentError(f"The file {path} cannot be read: {why}.") from None
    try:
        if isinstance(file, str):
            named = file.lower().startswith("file:")
            file = AssetRef(uri=file if named else f"file:///{file.lstrip('/')}")
        stream = await context.asset_to_io(file)
        content: bytes = await asyncio.to_thread(stream.read, LARGEST + 1)
        return content
    except Exception:  # a context may raise anything
        raise DocumentError(
            "The OpenAPI file cannot be read; choose it again, or paste its text."
        ) from None


def _start_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(LARGEST + 1)


# -- asking fal ------------------------------------------------------------------------------------


async def fetch(endpoint_id: str) -> Schema:
    """The document of an endpoint as fal serves it, or as it did within the hour.

    Raises:
        UnknownEndpointError: fal has no such endpoint.
        DocumentError: what came is none.
        LostError: fal cannot be reached.
    """
    kept = _documents.get(endpoint_id)
    if kept is not None and time.monotonic() - kept[0] < KEPT:
        return kept[1]
    document = _parsed(await _fetched(endpoint_id))
    _documents[endpoint_id] = (time.monotonic(), document)
    while len(_documents) > MOST_KEPT:
        _documents.popitem(last=False)
    return document


async def _fetched(endpoint_id: str) -> bytes:
    # fal's client takes a while to import, and most processes that load nodes never call one
    from fal_client import client as fal
    from fal_client.client import FalClientHTTPError

    from nodetool.fal.transport import translate
    from nodetool.fal.transport.client import TRANSPORT_ERRORS, read_limited, sanitized
    from nodetool.fal.transport.pool import checked_environment
    from nodetool.fal.transport.retry import retry

    with checked_environment():
        web = httpx.AsyncClient(timeout=TIMEOUT, follow_redirects=True)
    async with web as client:

        async def ask() -> bytes:
            query = {"endpoint_id": endpoint_id}
            async with client.stream("GET", DOCUMENT_URL, params=query) as answer:
                content = b""
                async for piece in answer.aiter_bytes():
                    content += piece
                    if len(content) > LARGEST:
                        raise DocumentError(
                            f"fal's document of {endpoint_id} has more than {LARGEST:,} bytes."
                        )
            fal._raise_for_status(read_limited(answer, content))
            return content

        async def asked() -> bytes:
            try:
                return await ask()
            except FalError:
                raise
            except (httpx.InvalidURL, ValueError):  # what httpx makes of a redirect
                raise httpx.RemoteProtocolError("the answer leads to no address") from None

        try:
            return await retry(asked, patience=PATIENCE, doubtful=(500,))
        except TRANSPORT_ERRORS as error:
            failure = sanitized(error)
    # not in the handler, so that nothing of the answer hangs on what is raised
    if not isinstance(failure, FalClientHTTPError):
        raise _unreachable(endpoint_id, translate.short_reason(failure))
    if failure.status_code in {400, 404, 422}:
        raise UnknownEndpointError(endpoint_id)
    raise translate.to_fal_error(failure, endpoint_id)


def _unreachable(endpoint_id: str, why: str) -> UnknownOutcomeError:
    close = endpoints.similar(endpoint_id)
    meant = f" Did you mean {' or '.join(close)}?" if close else ""
    return UnknownOutcomeError(
        endpoint_id,
        f"the catalogue does not have it, and fal cannot be asked for its schema ({why}); check the "
        f"id and the network, or give its OpenAPI file.{meant}",
    )
