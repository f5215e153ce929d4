"""Requests the document of an endpoint from fal, at the URL that its own playground uses."""

from __future__ import annotations

import httpx
from fal_client.client import FalClientHTTPError

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.compiler.parsing.documents import MAX_DOCUMENT_BYTES, DocumentError
from nodetool.fal.errors import FalError, UnknownOutcomeError
from nodetool.fal.transport import translate
from nodetool.fal.transport.classify import RequestKind
from nodetool.fal.transport.client import TRANSPORT_ERRORS, sanitized, with_content
from nodetool.fal.transport.fal_client_parts import raise_for_status
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.retry import retry

#: where fal serves the document of an endpoint
DOCUMENT_URL = "https://fal.ai/api/openapi/queue/openapi.json"
#: seconds for which a failed request is retried, and timeout of one request
PATIENCE, TIMEOUT = 10.0, 30.0


async def request_document(endpoint_id: str) -> bytes:
    """Request the document of an endpoint from fal, with retries.

    Raises:
        UnknownEndpointError: fal has no such endpoint.
        DocumentError: it is too large.
        FalError: fal cannot be reached, or refuses the request.
    """
    with checked_environment():
        web = httpx.AsyncClient(timeout=TIMEOUT, follow_redirects=True)
    async with web as client:

        async def request() -> bytes:
            query = {"endpoint_id": endpoint_id}
            async with client.stream("GET", DOCUMENT_URL, params=query) as response:
                content = b""
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > MAX_DOCUMENT_BYTES:
                        raise DocumentError(
                            f"fal's document of {endpoint_id} has more than {MAX_DOCUMENT_BYTES:,} bytes."
                        )
            raise_for_status(with_content(response, content))
            return content

        async def attempt() -> bytes:
            try:
                return await request()
            except FalError:
                raise
            except (httpx.InvalidURL, ValueError):  # raised by httpx for an invalid redirect
                raise httpx.RemoteProtocolError("the answer redirects to no address") from None

        try:
            return await retry(attempt, max_elapsed=PATIENCE, request=RequestKind.DOCUMENT)
        except TRANSPORT_ERRORS as error:
            failure = sanitized(error)
    # outside the handler, so that the error raised carries nothing of the response
    if not isinstance(failure, FalClientHTTPError):
        raise _unreachable(endpoint_id, translate.short_reason(failure))
    if failure.status_code in {400, 404, 422}:
        raise UnknownEndpointError(endpoint_id)
    raise translate.to_fal_error(failure, endpoint_id)


def _unreachable(endpoint_id: str, reason: str) -> UnknownOutcomeError:
    similar = endpoints.similar(endpoint_id)
    suggestion = f" Did you mean {' or '.join(similar)}?" if similar else ""
    return UnknownOutcomeError(
        endpoint_id,
        f"the catalogue does not have it, and fal cannot be asked for its schema ({reason}); check the "
        f"id and the network, or give its OpenAPI file.{suggestion}",
    )
