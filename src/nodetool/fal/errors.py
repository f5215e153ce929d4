"""Errors of this package, each with one message that says what happened and what to do.

::

    FalError
    ├── MissingKeyError          no key is set
    ├── InvalidKeyError          the value set as the key cannot be a key
    ├── SettingError             (settings) an environment variable has a value that is not allowed
    ├── InvalidArgumentsError    fal would reject, or has rejected, an argument
    ├── UploadError              a file could not be read or uploaded to fal
    ├── DocumentError            (compiler.parsing.documents) no node can be generated from a document
    ├── NotAnEndpointError       (dynamic.lookup) a text names no endpoint
    ├── UnknownEndpointError     (catalogue.endpoints) the catalogue has no such endpoint
    ├── DownloadError            a file of a result could not be downloaded
    ├── PrivateAddressError      (transport.public_only) a URL leads into the local network
    ├── InvalidResponseError     (transport.client) a response is not the JSON that it should be
    ├── ResultError              a result does not match its schema
    ├── JournalError             the list of jobs cannot be written, so nothing is sent
    ├── SpendLimitError          a job would exceed the spend limit, so it is not sent
    ├── JobLookupError           a recorded job cannot be resumed or cancelled
    │   ├── UnknownJobError      there is no such job
    │   ├── UnknownRequestIdError  fal's id of the job is not known
    │   ├── OtherAccountError    it was sent with another key
    │   ├── JobLeasedError       another run is waiting for it
    │   └── NoResultError        it has no result
    └── RequestError             fal refused a request or could not fulfil it
        ├── AuthError            the key is not accepted, or has no permission
        ├── ContentPolicyError   the model refuses to generate this content
        ├── ModelError           the model failed
        ├── RateLimitError       too many requests, for longer than we wait
        ├── JobTimeoutError      it took longer than allowed; the job goes on and can be resumed
        ├── UnknownOutcomeError  contact with a job is lost, or it is not known whether fal has it
        └── JobCancelledError    the job was cancelled
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from nodetool.fal.redaction import redact, scrub, strip_chain
from nodetool.fal.text import replace_surrogates

T = TypeVar("T")
P = ParamSpec("P")
#: statuses of what fal does not have, or not any more: a job, an endpoint
GONE_STATUSES = frozenset({404, 410})


class FalError(Exception):
    """Base of all errors that this package raises; none of them contains a credential."""

    def __init__(self, *args: object) -> None:
        super().__init__(*(redact(arg) if isinstance(arg, str) else arg for arg in args))

    def __str__(self) -> str:
        """Return the message in a form that any file and any terminal accepts, whatever is in it."""
        return replace_surrogates(super().__str__())


class MissingKeyError(FalError):
    """No key for fal is set."""

    def __init__(self) -> None:
        super().__init__(
            "No fal key is set: save it as FAL_API_KEY in NodeTool's settings, or as FAL_KEY in "
            "the environment. It looks like id:secret and comes from fal's dashboard."
        )


class InvalidKeyError(FalError):
    """The value set as the key cannot be a key; the message does not contain it."""

    def __init__(self, name: str, position: int, character: str) -> None:
        character_name = unicodedata.name(
            character, "LINE BREAK" if character in "\r\n" else "UNNAMED"
        )
        super().__init__(
            f"The fal key in {name} cannot be one: its character {position} is {character_name} "
            f"(U+{ord(character):04X}). A key looks like id:secret: letters, digits and signs, no "
            "spaces. Copy the key again, and nothing else. Nothing was sent."
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an argument: ``field`` is its name in the app."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


class InvalidArgumentsError(FalError, ValueError):
    """Arguments that fal would reject, or that it has rejected.

    Attributes:
        endpoint_id: fal's id of the endpoint.
        problems: what is wrong, field by field.
        request_id: fal's id of the job, empty if there was none.
    """

    def __init__(
        self,
        endpoint_id: str,
        problems: Sequence[Problem],
        *,
        request_id: str = "",
        by_fal: bool = False,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.problems = tuple(Problem(redact(p.field), redact(p.message)) for p in problems)
        self.request_id = request_id
        details = "; ".join(str(problem) for problem in self.problems)
        request = f" (request {request_id})" if request_id else ""
        outcome = "refused its arguments" if by_fal else "was not called"
        super().__init__(f"{endpoint_id}{request} {outcome}: {details}")


class RequestError(FalError):
    """fal refused a request or could not fulfil it.

    Attributes:
        endpoint_id: fal's id of the endpoint.
        request_id: fal's id of the job, empty if there was none yet.
        status: HTTP status code, 0 if there was no response.
    """

    def __init__(
        self, endpoint_id: str, message: str, *, request_id: str = "", status: int = 0
    ) -> None:
        self.endpoint_id = endpoint_id
        self.request_id = request_id
        self.status = status
        request = f" (request {request_id})" if request_id else ""
        super().__init__(f"{endpoint_id}{request}: {message}")


class AuthError(RequestError):
    """fal does not accept the key, or the account has no permission for this."""


class ContentPolicyError(RequestError):
    """The model refuses to generate this content."""


class ModelError(RequestError):
    """The model failed."""


class RateLimitError(RequestError):
    """fal kept refusing the request because there were too many."""


class JobTimeoutError(RequestError, TimeoutError):
    """The job took longer than allowed; it goes on at fal and is resumed by the next run."""


class UnknownOutcomeError(RequestError):
    """Contact with a job is lost, or it is not known whether fal has accepted it."""


class JobCancelledError(RequestError):
    """The job was cancelled, by its run or by someone else."""


class RetiredEndpointError(RequestError):
    """fal does not serve the endpoint any more."""

    def __init__(self, endpoint_id: str, since: str, successor: str = "") -> None:
        instead = f"use {successor} instead" if successor else "look for another one with search"
        super().__init__(
            endpoint_id,
            f"fal no longer serves it (its list of {since} does not have it): {instead}.",
            status=404,
        )


class UploadError(FalError):
    """A file could not be read or uploaded to fal."""


class DownloadError(FalError):
    """A file of a result could not be downloaded."""


class ResultError(FalError):
    """A result does not match its schema, so that it cannot be used."""


class JournalError(FalError):
    """The list of jobs cannot be read or written; nothing was sent."""


class SpendLimitError(FalError):
    """A job would exceed the spend limit, or its price is unknown; nothing was sent."""


class JobLookupError(FalError, LookupError):
    """A job in the journal cannot be resumed or cancelled."""


class UnknownJobError(JobLookupError):
    """The journal has no such job."""


class UnknownRequestIdError(JobLookupError):
    """fal's id of the job is not known, so fal cannot be asked about it."""


class OtherAccountError(JobLookupError):
    """The job was sent with another key, so fal would not know it."""


class JobLeasedError(JobLookupError):
    """Another run is waiting for the job."""


class NoResultError(JobLookupError):
    """The job has no result, or the journal does not have it any more."""


def sanitizing(
    function: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, T]]:
    """Decorate a coroutine function so that its errors contain no credential.

    Errors of this package are complete in themselves, so their causes are dropped; other errors keep
    theirs.
    """

    @functools.wraps(function)
    async def sanitized(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await function(*args, **kwargs)
        except Exception as error:
            if isinstance(error, FalError):
                strip_chain(error)
            scrub(error)
            raise

    return sanitized
