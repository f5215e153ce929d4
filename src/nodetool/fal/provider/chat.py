"""NodeTool's messages -> the prompt, the instructions and the files of one request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from nodetool.fal.generate.inputs import RequestSettingError

_SPEAKERS = {"user": "User", "assistant": "Assistant", "tool": "Tool"}
#: kind of content -> file setting
_FILES = {"image": "images", "audio": "audio", "video": "video"}


def read_messages(messages: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return parameters and files from a conversation.

    Endpoints of fal take one prompt, so a conversation of several turns becomes a transcript that
    ends with what is asked.

    Raises:
        RequestSettingError: there is no message of a user, or more files than a request can take.
    """
    instructions = [_text(each) for each in messages if each.role == "system"]
    turns = [each for each in messages if each.role in _SPEAKERS and (_text(each) or _files(each))]
    if not turns:
        raise RequestSettingError("messages: there is nothing to answer")
    files: dict[str, Any] = {}
    for kind, value in (pair for each in turns for pair in _files(each)):
        if kind == "images":
            files.setdefault("images", []).append(value)
        elif kind in files:
            raise RequestSettingError(f"messages: a request takes one {kind} file, not several")
        else:
            files[kind] = value
    if len(turns) == 1:
        prompt = _text(turns[0])
    else:
        lines = [f"{_SPEAKERS[each.role]}: {_text(each)}" for each in turns]
        prompt = "\n\n".join([*lines, "Assistant:"])
    return {"prompt": prompt, "system_prompt": "\n\n".join(filter(None, instructions))}, files


def _text(message: Any) -> str:
    if isinstance(message.content, str):
        return message.content
    parts = message.content if isinstance(message.content, list) else ()
    return "\n".join(text for each in parts if isinstance(text := getattr(each, "text", None), str))


def _files(message: Any) -> Iterator[tuple[str, Any]]:
    """Yield setting -> file for the files of a message."""
    for part in message.content if isinstance(message.content, list) else ():
        for kind, setting in _FILES.items():
            value = getattr(part, kind, None)
            if value is not None:
                yield setting, value
