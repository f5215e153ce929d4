"""What can go wrong with a call to fal, each as one sentence that a person can act on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


class FalError(Exception):
    """Base of all errors that this package raises."""


class MissingKeyError(FalError):
    """There is no key for fal."""

    def __init__(self) -> None:
        super().__init__(
            "No fal key is set: save it as FAL_API_KEY in NodeTool's settings, or as FAL_KEY in "
            "the environment. It looks like id:secret and comes from fal's dashboard."
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an argument: ``field`` is its name in the app."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}"


class InvalidArgumentsError(FalError, ValueError):
    """Arguments that fal would refuse, found before anything was uploaded or paid."""

    def __init__(self, endpoint_id: str, problems: Sequence[Problem]) -> None:
        self.endpoint_id = endpoint_id
        self.problems = tuple(problems)
        listed = "; ".join(str(problem) for problem in self.problems)
        super().__init__(f"{endpoint_id} was not called: {listed}")


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


class UploadError(FalError):
    """A file could not be read or handed to fal."""


class ResultError(FalError):
    """fal's answer is not what its schema promises, so that nothing can be made of it."""


#: what files look like inside a text: data URIs, long base64, bytes as Python writes them
_FILES = re.compile(
    r"""data:[^\s,"'<>]{0,200},[^\s"'<>)]* | [A-Za-z0-9+/_-]{200,}={0,2}"""
    r"""| \bb'(?:\\.|[^'\\]){20,}' | \bb"(?:\\.|[^"\\]){20,}\" """,
    re.VERBOSE,
)


def shortened(value: object, limit: int = 60) -> str:
    """A value for a message: short, without the bytes of data URIs."""
    text = repr(value)
    if "data:" in text and ";base64," in text:
        return "a data URI"
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def readable(text: str, limit: int = 1000) -> str:
    """A text from elsewhere for a message: without the files inside it, and not endless."""
    # cut first to what can matter, so that the search stays quick however long the text is
    text = _FILES.sub("(a file)", text[: 1000 * limit])
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
