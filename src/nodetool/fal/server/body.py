"""The body of a request, JSON or a form, as the settings of a generation."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import UploadFile
from starlette.requests import Request

from nodetool.fal.generate.inputs import build_request
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.server.errors import ApiError, invalid

_MAX_FIELDS = 200
_SETTINGS = frozenset(each.name for each in fields(GenerationRequest))
_REQUEST = TypeAdapter(GenerationRequest)
#: parameters of OpenAI's clients that say nothing about the result
_SILENT = ("user", "safety_identifier", "prompt_cache_key", "metadata")


class Body:
    """The parameters of a request; what is taken is gone, and the rest are settings.

    Args:
        values: parameter -> value; files are bytes.
        is_form: whether all values are texts, some of which mean numbers.
    """

    def __init__(self, values: Mapping[str, Any], *, is_form: bool = False) -> None:
        self._is_form = is_form
        self._values = {name: value for name, value in values.items() if value is not None}
        for name in _SILENT:
            self._values.pop(name, None)

    def take(self, name: str) -> Any:
        """Remove a parameter and return its value, None if it is not there."""
        return self._values.pop(name, None)

    def text(self, name: str) -> str | None:
        """Remove a parameter that is a text.

        Raises:
            ApiError: it is none.
        """
        value = self.take(name)
        if value is not None and not isinstance(value, str):
            raise invalid(name, "it must be a text")
        return value

    def required(self, name: str) -> str:
        """Remove a text without which there is nothing to do.

        Raises:
            ApiError: it is missing or no text.
        """
        value = self.text(name)
        if not value:
            raise invalid(name, "it is required")
        return value

    def ignore(self, name: str, *defaults: Any) -> None:
        """Remove a parameter if its value asks for nothing special."""
        if self._values.get(name) in defaults:
            self.take(name)

    def refuse(self, name: str, reason: str, *defaults: Any) -> None:
        """Remove a parameter that is not supported, unless its value asks for nothing special.

        Raises:
            ApiError: it does.
        """
        value = self.take(name)
        if value is not None and value not in defaults:
            raise invalid(name, reason)

    def files(self, name: str) -> tuple[bytes | str, ...]:
        """Remove one file or several, which are contents, URLs or objects with a URL.

        Raises:
            ApiError: something in it is no file.
        """
        value = self.take(name)
        several = value if isinstance(value, list) else [] if value is None else [value]
        return tuple(_file(each, name) for each in several)

    def size(self) -> dict[str, Any]:
        """Remove ``size`` and return it as width and height, or as an aspect ratio.

        Raises:
            ApiError: it is neither.
        """
        size = self.text("size")
        if size is None or size == "auto":
            return {}
        width, x, height = size.casefold().partition("x")
        if x and width.isdecimal() and height.isdecimal() and len(size) < 16:
            return {"width": int(width), "height": int(height)}
        if ":" in size:
            return {"aspect_ratio": size}
        raise invalid("size", f"{size[:40]!r} is not WIDTHxHEIGHT, such as 1024x1024")

    def request(self, settings: Mapping[str, Any]) -> GenerationRequest:
        """Return the request: what is given, and all parameters that were not taken.

        Those are generic settings, such as ``seed``, or arguments of the endpoint's own.

        Args:
            settings: of the request; None stands for what was not asked.

        Raises:
            ApiError: a value has a type that its setting cannot have.
        """
        rest = dict(self._values)
        extra = rest.pop("extra", {})
        if not isinstance(extra, Mapping):
            raise invalid("extra", "it must be an object")
        given = {name: value for name, value in settings.items() if value is not None}
        generic = {name: rest.pop(name) for name in _SETTINGS & rest.keys()}
        own = {**rest, **extra}
        if self._is_form:
            own = {name: _parsed(value) for name, value in own.items()}
        request = build_request({**generic, **given, "extra": own})
        values = {name: getattr(request, name) for name in _SETTINGS}
        try:
            return _REQUEST.validate_python(values)
        except ValidationError as error:
            first = error.errors()[0]
            raise invalid(".".join(map(str, first["loc"])), first["msg"]) from None


async def read_body(request: Request) -> Body:
    """Return the parameters of a request.

    Raises:
        ApiError: it is neither JSON nor a form.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind == "multipart/form-data":
        return await _read_form(request)
    if kind != "application/json":
        raise ApiError(
            415, "send application/json or multipart/form-data", "unsupported_media_type"
        )
    try:
        values = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise ApiError(400, "the body is not JSON", "invalid_json") from None
    if not isinstance(values, dict):
        raise ApiError(400, "the body is not a JSON object", "invalid_json")
    return Body(values)


async def _read_form(request: Request) -> Body:
    values: dict[str, Any] = {}
    limits: dict[str, Any] = {"max_files": _MAX_FIELDS, "max_fields": _MAX_FIELDS}
    limits["max_part_size"] = sys.maxsize  # the guard limits the whole body
    async with request.form(**limits) as form:
        for name, item in form.multi_items():
            value: Any = await item.read() if isinstance(item, UploadFile) else item
            base, bracket, key = name.partition("[")
            key = key.removesuffix("]")
            if bracket and not key:
                values.setdefault(base, []).append(value)
            elif bracket:
                values.setdefault(base, {})[key] = value
            elif name in values:
                earlier = values[name]
                values[name] = [*earlier, value] if isinstance(earlier, list) else [earlier, value]
            else:
                values[name] = value
    return Body(values, is_form=True)


def _file(value: Any, name: str) -> bytes | str:
    if isinstance(value, Mapping):
        value = value.get("image_url") or value.get("url")
    if isinstance(value, Mapping):
        value = value.get("url")
    if isinstance(value, bytes):
        return value
    if isinstance(value, str) and value.startswith(("https://", "http://", "data:")):
        return value
    raise invalid(name, "it must be a file, a URL or a data URI")


def _parsed(value: Any) -> Any:
    """Return a field of a form as the JSON value that it stands for, if it does."""
    if not isinstance(value, str):
        return value
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return value if isinstance(parsed, str) or parsed is None else parsed
