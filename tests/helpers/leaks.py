"""Where a key shows: in any spelling, in any error that led to another one, in any variable."""

from __future__ import annotations

import base64
import json
import traceback
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import quote

import httpx

from nodetool.fal.simulator import KEY

#: whose variables are none of ours: a test has the key, and so has NodeTool's worker
_OTHERS = ("/tests/", "/_pytest/", "/nodetool/worker/", "/hypothesis/")


def spellings(key: str = KEY) -> dict[str, str]:
    """Return a key as responses may repeat it: spelling -> text."""
    secret = key.rpartition(":")[2]
    percent = "".join(f"%{byte:02X}" for byte in key.encode())
    return {
        "whole": key,
        "header": f"Authorization: Key {key}",
        "secret": secret,
        "upper": secret.upper(),
        "quoted": quote(key, safe=""),
        "percent": percent,
        "percent twice": percent.replace("%", "%25"),
        "percent, small": percent.lower(),
        "json": "".join(f"\\u{byte:04x}" for byte in key.encode()),
        "json twice": "".join(f"\\\\u{byte:04x}" for byte in key.encode()),
        "bytes": "".join(f"\\x{byte:02x}" for byte in key.encode()),
        "html": "".join(f"&#{byte};" for byte in key.encode()),
        "html, hexadecimal": "".join(f"&#x{byte:02X};" for byte in key.encode()),
        "entities": escape(key),
        "base64": base64.b64encode(f"Basic {key}".encode()).decode(),
        "base64 of secret": base64.b64encode(secret.encode()).decode(),
        "base64, one off": base64.b64encode(f"x{key}:".encode()).decode(),
        "base64 for urls": base64.urlsafe_b64encode(f"ab{key}".encode()).decode(),
        "hexadecimal": key.encode().hex(),
    }


def shown(text: str, key: str = KEY) -> list[str]:
    """Return the spellings in which a text contains a key."""
    secret = key.rpartition(":")[2]
    spelt = [spelling for spelling, what in spellings(key).items() if what in text]
    if secret.lower() in text.lower():
        spelt.append("secret")
    return spelt


def exposed_texts(error: BaseException) -> Iterator[tuple[str, str]]:
    """Yield every text that an error or one of its causes exposes: location, text."""
    yield "traceback", "".join(traceback.format_exception(error))
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        name = type(each).__name__
        waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
        yield f"{name}", f"{each} {each!r} {each.args!r} {getattr(each, '__notes__', '')}"
        for attribute, value in vars(each).items():
            yield f"{name}.{attribute}", "\n".join(_inside(value))
        for frame, line in traceback.walk_tb(each.__traceback__):
            file = frame.f_code.co_filename
            if not any(other in file for other in _OTHERS):
                for variable, value in frame.f_locals.items():
                    yield f"{file}:{line} {variable}", "\n".join(_inside(value))


def _inside(value: Any) -> Iterator[str]:
    """Yield the texts in a value."""
    try:
        yield repr(value)
    except Exception:
        return
    if isinstance(value, httpx.Response):
        yield f"{value.headers.raw!r} {value.content!r}"
        request = getattr(value, "_request", None)
        yield from _inside(request) if request is not None else ()
    elif isinstance(value, httpx.Request):
        yield f"{value.headers.raw!r} {value.url}"
    elif isinstance(value, BaseException):
        yield f"{value} {value.args!r}"
    elif isinstance(value, Mapping):
        yield json.dumps(dict(value), default=repr, skipkeys=True)


def assert_no_key(*things: str | BaseException | None, key: str = KEY) -> None:
    """Assert that no key is in texts, nor in errors and everything attached to them."""
    for thing in things:
        if isinstance(thing, BaseException):
            for location, text in exposed_texts(thing):
                assert not shown(text, key), f"{location}: {shown(text, key)}"
        elif thing is not None:
            assert not shown(thing, key), shown(thing, key)
