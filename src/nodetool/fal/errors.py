"""What can go wrong with a call to fal, each as one sentence that a person can act on.

::

    FalError
    ├── MissingKeyError          no key is set
    ├── UnusableKeyError         what is set as the key cannot be one
    ├── InvalidArgumentsError    fal would refuse, or has refused, an argument
    ├── UploadError              a file could not be read or handed to fal
    ├── DocumentError            (schema.documents) no node can be made of a document
    ├── NotAnEndpointError       (schema.find) a text names no endpoint
    ├── DownloadError            a file of a result could not be fetched
    ├── ResultError              an answer is not what its schema promises
    ├── JournalError             the list of jobs cannot be written, so nothing is sent
    └── RequestError             fal refused a request or could not fulfil it
        ├── AccessError          the key is not accepted, or may not do this
        ├── RefusedContentError  the model will not make this content
        ├── ModelError           the model failed
        ├── RateLimitError       too many requests, for longer than we wait
        ├── JobTimeoutError      it took longer than allowed; the job goes on and can be resumed
        ├── LostError            contact with a job is lost, or it is not known whether there is one
        └── JobCancelledError    somebody cancelled the job
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


class FalError(Exception):
    """Base of all errors that this package raises; no credential stands in any."""

    def __init__(self, *told: object) -> None:
        super().__init__(*(redact(each) if isinstance(each, str) else each for each in told))

    def __str__(self) -> str:
        """The sentence, as any file and any terminal takes it, whatever names and values are in it."""
        return replace_surrogates(super().__str__())


class MissingKeyError(FalError):
    """There is no key for fal."""

    def __init__(self) -> None:
        super().__init__(
            "No fal key is set: save it as FAL_API_KEY in NodeTool's settings, or as FAL_KEY in "
            "the environment. It looks like id:secret and comes from fal's dashboard."
        )


class InvalidKeyError(FalError):
    """What is set as the key cannot be one; the message does not have it."""

    def __init__(self, name: str, place: int, character: str) -> None:
        word = unicodedata.name(character, "LINE BREAK" if character in "\r\n" else "UNNAMED")
        super().__init__(
            f"The fal key in {name} cannot be one: its character {place} is {word} "
            f"(U+{ord(character):04X}). A key is letters, digits and signs without blanks, "
            "id:secret: copy it again, and only it. Nothing was sent."
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an argument: ``field`` is its name in the app."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


class InvalidArgumentsError(FalError, ValueError):
    """Arguments that fal would refuse, or that it has refused.

    Attributes:
        problems: what is wrong, field by field.
        request_id: fal's id of the job, if there was one.
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
        listed = "; ".join(str(problem) for problem in self.problems)
        place = f" (request {request_id})" if request_id else ""
        what = "refused its arguments" if by_fal else "was not called"
        super().__init__(f"{endpoint_id}{place} {what}: {listed}")


class RequestError(FalError):
    """fal refused a request or could not fulfil it.

    Attributes:
        request_id: fal's id of the job, empty when there was none yet.
        status: HTTP status code, 0 when there was no answer.
    """

    def __init__(
        self, endpoint_id: str, message: str, *, request_id: str = "", status: int = 0
    ) -> None:
        self.endpoint_id = endpoint_id
        self.request_id = request_id
        self.status = status
        place = f" (request {request_id})" if request_id else ""
        super().__init__(f"{endpoint_id}{place}: {message}")


class AuthError(RequestError):
    """fal does not accept the key, or the account may not do this."""


class ContentPolicyError(RequestError):
    """The model will not make this content."""


class ModelError(RequestError):
    """The model failed at its work."""


class RateLimitError(RequestError):
    """fal refused the request as one too many, again and again."""


class JobTimeoutError(RequestError, TimeoutError):
    """It took longer than allowed; the job goes on at fal and is resumed by the next run."""


class UnknownOutcomeError(RequestError):
    """Contact with a job is lost, or it is not known whether fal has taken it."""


class JobCancelledError(RequestError):
    """The job was cancelled, by its run or by somebody else."""


class UploadError(FalError):
    """A file could not be read or handed to fal."""


class DownloadError(FalError):
    """A file of a result could not be fetched."""


class ResultError(FalError):
    """fal's answer is not what its schema promises, so that nothing can be made of it."""


class JournalError(FalError):
    """The list of jobs cannot be read or written; nothing was sent."""


def sanitizing(
    function: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let no credential out of a coroutine function with its errors.

    Errors of this package say all that there is to say, so that what led to them stays here;
    others keep it.
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
