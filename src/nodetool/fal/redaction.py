"""Redacts credentials from everything that people read: messages, errors with their causes, logs.

A response of fal, or of a proxy in between, may repeat the request including its key, in any
encoding. Only this module knows the credentials of this process and their possible encodings; all
untrusted text goes through :func:`redact` before it is truncated or shown.
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

#: replaces a credential
MASK = "(a key)"
#: most characters of a text that are searched; longer texts are truncated
MAX_TEXT_LENGTH = 1 << 18
#: fewest characters of a secret: anything shorter may be part of any word
MIN_SECRET_LENGTH = 8
#: most credentials that are remembered; the latest ones are
MAX_CREDENTIALS = 64

#: loggers whose records may contain text of a response
_LOGGERS = (
    *("nodetool.fal", "httpx", "fal_client.client"),
    *(f"httpcore.{name}" for name in ("connection", "http11", "http2", "proxy", "socks")),
)
#: a text without any of these can contain a credential only literally
_ESCAPES = ("%", "\\", "&")
_BASE64 = re.compile(r"[A-Za-z0-9+/_=-]*")

_lock = threading.Lock()
_known: OrderedDict[str, _Credential] = OrderedDict()


class _Credential:
    """All encodings of one credential.

    Attributes:
        name: the part before the colon, which is not a secret by itself.
        plain: the secret without any escaping, in lower case.
        encoded: its base64 and hexadecimal forms, independent of the text around it.
    """

    def __init__(self, credential: str) -> None:
        name, _, secret = credential.rpartition(":")
        if len(secret) < MIN_SECRET_LENGTH:  # then the name is part of the secret
            name, secret = "", credential
        self.name = name
        self.plain = secret.lower()
        raw = secret.encode("utf-8", "surrogatepass")
        self.encoded = (*_base64_of(raw), raw.hex(), raw.hex().upper())
        name_pattern = f"(?:{_any_encoding(name)}{_any_encoding(':')})?" if name else ""
        self._escaped = re.compile(f"{name_pattern}{_any_encoding(secret)}", re.IGNORECASE)
        self._literal = re.compile(
            (f"(?:{re.escape(name)}:)?" if name else "") + re.escape(secret), re.IGNORECASE
        )

    def mask_in(self, text: str) -> str:
        """Return a text with this credential masked."""
        if any(escape in text for escape in _ESCAPES):
            text = self._escaped.sub(MASK, text)
        elif self.plain in text.lower():
            text = self._literal.sub(MASK, text)
        for core in self.encoded:
            while (start := text.find(core)) >= 0:
                end = _BASE64.match(text, start).end()  # type: ignore[union-attr]  # may be empty
                while start and _BASE64.fullmatch(text[start - 1]):
                    start -= 1
                text = f"{text[:start]}{MASK}{text[end:]}"
        return text


def _any_encoding(text: str) -> str:
    """Return a pattern for a text as escaped in JSON, URLs, HTML and Python, also by two of them."""
    return "".join(map(_character_pattern, text))


def _character_pattern(character: str) -> str:
    code = ord(character)
    entity = f"|{codepoint2name[code]}" if code in codepoint2name else ""
    # every repetition is bounded, so that no text takes long
    return (
        rf"(?:\\{{0,4}}{re.escape(character)}|%(?:25){{0,3}}{code:02x}"
        rf"|\\{{1,4}}(?:u00|x){code:02x}"
        rf"|&(?:amp;){{0,3}}(?:#0{{0,4}}{code}|#x0{{0,4}}{code:x}{entity});?)"
    )


def _base64_of(raw: bytes) -> Iterator[str]:
    """Yield what base64 of any text around a secret contains, for each position of the secret."""
    for offset in range(3):
        coded = base64.b64encode(bytes(offset) + raw).decode()
        # the first and the last characters also depend on the text around the secret
        core = coded[(0, 2, 3)[offset] : len(coded) - (0, 3, 2)[(offset + len(raw)) % 3]]
        yield core
        if core != (urlsafe := core.translate(str.maketrans("+/", "-_"))):
            yield urlsafe


def remember(credential: str) -> None:
    """Redact a credential from everything that is shown from now on.

    Args:
        credential: such as ``id:secret``; anything shorter than :data:`MIN_SECRET_LENGTH` is ignored.
    """
    if len(credential) < MIN_SECRET_LENGTH:
        return
    with _lock:
        known = _known.pop(credential, None) or _Credential(credential)
        _known[credential] = known
        while len(_known) > MAX_CREDENTIALS:
            _known.popitem(last=False)
    _guard_logs()


def redact(text: str) -> str:
    """Return a text with all credentials of this process masked, however they are encoded.

    A text longer than :data:`MAX_TEXT_LENGTH` is truncated.
    """
    with _lock:
        known = list(_known.values())
    is_cut = len(text) > MAX_TEXT_LENGTH
    text = text[:MAX_TEXT_LENGTH]
    for credential in known:
        text = credential.mask_in(text)
    for credential in known:  # the same secret may belong to two names
        if credential.name:
            text = text.replace(f"{credential.name}:{MASK}", MASK)
    # a credential cut at the end would not be found; no encoding takes more than 12 per character
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
    """Return an error without its causes: they hold requests, responses and variables."""
    error.__cause__ = error.__context__ = None
    return error


def scrub(error: BaseException) -> None:
    """Redact an error, its notes and all of its causes in place."""
    seen: set[int] = set()
    stack: list[BaseException | None] = [error]
    while stack:
        current = stack.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        stack += [current.__cause__, current.__context__, *getattr(current, "exceptions", ())]
        current.args = tuple(redact(arg) if isinstance(arg, str) else arg for arg in current.args)
        fields = vars(current)
        fields.update({k: redact(value) for k, value in fields.items() if isinstance(value, str)})
        notes = getattr(current, "__notes__", None)
        if notes:
            current.__notes__ = [redact(str(note)) for note in notes]


# -- logs ------------------------------------------------------------------------------------------


class _RedactingFilter(logging.Filter):
    """Redacts log records that contain a credential; drops none."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact a record."""
        try:
            message = record.getMessage()
        except Exception:  # a record that cannot be formatted is not written by any handler
            return True
        redacted = redact(message)
        if redacted != message:
            record.msg, record.args = redacted, None
        if record.exc_info and record.exc_info[1] is not None:
            scrub(record.exc_info[1])
        return True


_filter = _RedactingFilter()


def _guard_logs() -> None:
    """Install the filter on all loggers of :data:`_LOGGERS`."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)  # does nothing if it is there already
