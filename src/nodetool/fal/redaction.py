"""Credentials kept out of everything that people read: messages, errors and what led to them, logs.

What fal, or a proxy on the way there, answers may repeat the request, its key included, in any
spelling. This is the one place that knows the credentials of this process and how they may be
written; whatever comes from elsewhere goes through :func:`redact` before it is cut or shown.
"""

from __future__ import annotations

import base64
import logging
import re
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from html.entities import codepoint2name
from typing import Any, TypeVar

E = TypeVar("E", bound=BaseException)

#: what stands where a credential stood
MASK = "(a key)"
#: characters of a text that are looked at; no text that is longer is shown as a whole
LONGEST = 1 << 18
#: characters that a secret has at least: anything shorter may be part of any word
SHORTEST = 8
#: credentials that are remembered, the latest ones
MOST = 64

#: libraries whose log records may hold what an answer says
_LOGGERS = (
    *("nodetool.fal", "httpx", "fal_client.client"),
    *(f"httpcore.{name}" for name in ("connection", "http11", "http2", "proxy", "socks")),
)
#: in a text without any of these, a credential can only stand as it is
_ESCAPES = ("%", "\\", "&")
_BASE64 = re.compile(r"[A-Za-z0-9+/_=-]*")

_lock = threading.Lock()
_known: OrderedDict[str, _Credential] = OrderedDict()


class _Credential:
    """The spellings of one credential.

    Attributes:
        name: what stands before the colon; no secret by itself.
        plain: how it stands where nothing is escaped, in lower case.
        encoded: what stands in base64 or hexadecimal of it, whatever stands around it.
    """

    def __init__(self, credential: str) -> None:
        name, _, secret = credential.rpartition(":")
        if len(secret) < SHORTEST:  # it is told by its name as well
            name, secret = "", credential
        self.name = name
        self.plain = secret.lower()
        raw = secret.encode("utf-8", "surrogatepass")
        self.encoded = (*_base64_of(raw), raw.hex(), raw.hex().upper())
        named = f"(?:{_any_spelling(name)}{_any_spelling(':')})?" if name else ""
        self._spelled = re.compile(f"{named}{_any_spelling(secret)}", re.IGNORECASE)
        self._literal = re.compile(
            (f"(?:{re.escape(name)}:)?" if name else "") + re.escape(secret), re.IGNORECASE
        )

    def out_of(self, text: str) -> str:
        """A text without it."""
        if any(escape in text for escape in _ESCAPES):
            text = self._spelled.sub(MASK, text)
        elif self.plain in text.lower():
            text = self._literal.sub(MASK, text)
        for core in self.encoded:
            while (start := text.find(core)) >= 0:
                end = _BASE64.match(text, start).end()  # type: ignore[union-attr]  # may be empty
                begin = start
                while begin and _BASE64.fullmatch(text[begin - 1]):
                    begin -= 1
                text = f"{text[:begin]}{MASK}{text[end:]}"
        return text


def _any_spelling(text: str) -> str:
    """A pattern for a text as JSON, URLs, HTML and Python write it, also when two of them do."""
    return "".join(map(_spellings, text))


def _spellings(character: str) -> str:
    code = ord(character)
    entity = f"|{codepoint2name[code]}" if code in codepoint2name else ""
    # every repetition has an end, so that no text takes long
    return (
        rf"(?:\\{{0,4}}{re.escape(character)}|%(?:25){{0,3}}{code:02x}"
        rf"|\\{{1,4}}(?:u00|x){code:02x}"
        rf"|&(?:amp;){{0,3}}(?:#0{{0,4}}{code}|#x0{{0,4}}{code:x}{entity});?)"
    )


def _base64_of(raw: bytes) -> Iterator[str]:
    """What base64 of any text with a secret in it has, wherever in it the secret stands."""
    for offset in range(3):
        coded = base64.b64encode(bytes(offset) + raw).decode()
        # the first and the last characters also depend on what stands beside
        core = coded[(0, 2, 3)[offset] : len(coded) - (0, 3, 2)[(offset + len(raw)) % 3]]
        yield core
        if core != (urlsafe := core.translate(str.maketrans("+/", "-_"))):
            yield urlsafe


def remember(credential: str) -> None:
    """Keep a credential out of everything that is shown from now on.

    Args:
        credential: such as ``id:secret``; what is shorter than :data:`SHORTEST` is none.
    """
    if len(credential) < SHORTEST:
        return
    with _lock:
        known = _known.pop(credential, None) or _Credential(credential)
        _known[credential] = known
        while len(_known) > MOST:
            _known.popitem(last=False)
    _guard_logs()


def redact(text: str) -> str:
    """Return a text without the credentials of this process, however they are written.

    What is longer than :data:`LONGEST` is cut.
    """
    with _lock:
        known = list(_known.values())
    is_cut = len(text) > LONGEST
    text = text[:LONGEST]
    for credential in known:
        text = credential.out_of(text)
    for credential in known:  # the same secret may belong to two names
        if credential.name:
            text = text.replace(f"{credential.name}:{MASK}", MASK)
    # what was cut in two at the end is found no more; no spelling has more for a character
    return text[: -12 * 256] if is_cut else text


def redact_all(value: Any) -> Any:
    """Return a JSON value with all its texts redacted, keys included."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {redact_all(key): redact_all(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(redact_all, value))
    return value


# -- errors ----------------------------------------------------------------------------------------


def strip_chain(error: E) -> E:
    """Return an error without those that led to it: they hold requests, answers and variables."""
    error.__cause__ = error.__context__ = None
    return error


def scrub(error: BaseException) -> None:
    """Take every credential out of an error, its notes and all errors that led to it."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        waiting += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
        each.args = tuple(redact(part) if isinstance(part, str) else part for part in each.args)
        own = vars(each)
        own.update({name: redact(told) for name, told in own.items() if isinstance(told, str)})
        notes = getattr(each, "__notes__", None)
        if notes:
            each.__notes__ = [redact(str(note)) for note in notes]


# -- logs ------------------------------------------------------------------------------------------


class _Redacting(logging.Filter):
    """Changes records that a credential stands in; drops none."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact a record."""
        try:
            told = record.getMessage()
        except Exception:  # what cannot be written is written by nobody
            return True
        clean = redact(told)
        if clean != told:
            record.msg, record.args = clean, None
        if record.exc_info and record.exc_info[1] is not None:
            scrub(record.exc_info[1])
        return True


_filter = _Redacting()


def _guard_logs() -> None:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)  # once, however often this is said
