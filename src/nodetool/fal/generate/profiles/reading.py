"""Find ``nodetool-fal.toml`` and read it; what is wrong with it is said in sentences with lines."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs
from pydantic import BaseModel, ValidationError

from nodetool.fal.errors import FalError
from nodetool.fal.generate.profiles.lines import child, line_of
from nodetool.fal.generate.profiles.schema import (
    ConfigFile,
    LoraEntry,
    Preset,
    PresetSettings,
    Profile,
)
from nodetool.fal.suggestions import closest
from nodetool.fal.text import truncate_repr

#: name of the file that is looked for
FILE_NAME = "nodetool-fal.toml"
#: environment variable that names the file
VARIABLE = "FAL_CONFIG"
#: largest file that is read, in bytes
_MAX_SIZE = 1_000_000
#: parts of a location that pydantic adds for members of a union
_TABLES: Mapping[tuple[str, ...], type[BaseModel]] = {
    (): ConfigFile,
    ("defaults",): Profile,
    ("profiles", "*"): Profile,
    ("presets", "*"): Preset,
    ("presets", "*", "settings"): PresetSettings,
    ("presets", "*", "loras", "*"): LoraEntry,
}


class ConfigError(FalError, ValueError):
    """The configuration cannot be used.

    Attributes:
        problems: what is wrong, as sentences that name the file and the line.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A configuration that was read.

    Attributes:
        file: where it is from; None if there is none.
        text: what the file holds.
        content: the same as values.
    """

    file: Path | None = None
    text: str = ""
    content: ConfigFile = field(default_factory=ConfigFile)

    def problem(self, path: Sequence[str | int], message: str) -> str:
        """Return a sentence about a key, with file and line."""
        return f"{_position(self.file, self.text, path)}: {_dotted(path)}: {message}"

    def path(self, text: str) -> Path:
        """Return a path that the file names; it is relative to the folder of the file."""
        folder = self.file.parent if self.file is not None else Path()
        return folder / Path(text).expanduser()


def find_config(environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the file that counts: FAL_CONFIG's, the nearest above the current folder, the user's.

    Raises:
        ConfigError: the nearest one belongs to another user of this machine.
    """
    variables = os.environ if environment is None else environment
    if named := variables.get(VARIABLE, "").strip():
        return Path(named).expanduser()
    folder = Path.cwd()
    for each in (folder, *folder.parents):
        file = each / FILE_NAME
        if file.is_file():
            _check_owner(file)
            return file
    file = Path(platformdirs.user_config_dir("nodetool-fal", appauthor=False)) / FILE_NAME
    return file if file.is_file() else None


def _check_owner(file: Path) -> None:
    """Refuse a file of another user: it could choose dear models, and pictures of yours to send.

    Raises:
        ConfigError: it belongs to somebody else.
    """
    if hasattr(os, "getuid") and file.stat().st_uid not in {os.getuid(), 0}:
        raise ConfigError(
            [
                f"{file} belongs to another user, so it is not used; name it with --config or in "
                f"{VARIABLE} if you trust it"
            ]
        )


def load_config(file: Path | str | None = None) -> Config:
    """Return the configuration of a file, or of the one that counts; an empty one if there is none.

    Args:
        file: to read; None for that of :func:`find_config`.

    Raises:
        ConfigError: it cannot be read, or says what cannot be; all of it in one error.
    """
    path = Path(file).expanduser() if file is not None else find_config()
    if path is None:
        return Config()
    path = path.absolute()
    try:
        with path.open("rb") as stream:
            content = stream.read(_MAX_SIZE + 1)
        if len(content) > _MAX_SIZE:
            raise ConfigError([f"{path} is too large for a configuration; it may have 1 MB"])
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise ConfigError([f"{path} cannot be read: {error.strerror or error}"]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{path} is not text in UTF-8"]) from None
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError([_not_toml(path, error)]) from None
    try:
        parsed = ConfigFile.model_validate(values)
    except ValidationError as error:
        raise ConfigError(_sentences(path, text, error)) from None
    return Config(file=path, text=text, content=parsed)


def _not_toml(path: Path, error: Exception) -> str:
    match = re.fullmatch(r"(.*) \(at line (\d+), column \d+\)", str(error))
    if match is None:
        return f"{path}: this is not TOML: {error}"
    return f"{path}, line {match[2]}: this is not TOML: {match[1]}"


# -- sentences -------------------------------------------------------------------------------------


def _sentences(path: Path, text: str, error: ValidationError) -> list[str]:
    """Return what is wrong, in the order of the lines, each thing once."""
    values = tomllib.loads(text)
    result: dict[tuple[int, str], None] = {}
    for each in error.errors(include_url=False, include_context=True):
        location = _existing(values, each["loc"])
        line = line_of(text, location)
        sentence = f"{_dotted(location)}: {_reason(each, location)}"
        result[line or 0, sentence] = None
    return [f"{_where(path, line)}: {sentence}" for line, sentence in sorted(result)]


def _existing(values: Any, location: Sequence[str | int]) -> tuple[str | int, ...]:
    """Return the parts of a location that are in the file: pydantic also names types and keys."""
    path: list[str | int] = []
    for part in location:
        inner = child(values, part)
        if inner is not None:
            values = inner
            path.append(part)
    return tuple(path)


def _reason(error: Any, location: Sequence[str | int]) -> str:
    if error["type"] == "extra_forbidden":
        table = _table(location[:-1])
        known = sorted(table.model_fields) if table is not None else []
        near = closest(str(location[-1]), known, limit=1, least=0.6)
        return f"there is no such key; {_hint(near, known)}"
    if error["type"] == "missing":
        return f"it lacks {error['loc'][-1]!r}"
    message = str(error["msg"]).removeprefix("Value error, ")
    message = message.replace("Input should be", "it must be", 1)
    return f"{message}, not {truncate_repr(error['input'], 60)}"


def _hint(near: Sequence[str], known: Sequence[str]) -> str:
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"


def _table(path: Sequence[str | int]) -> type[BaseModel] | None:
    """Return the class of the table at a path."""
    for pattern, table in _TABLES.items():
        pairs = zip(pattern, path, strict=False)
        if len(pattern) == len(path) and all(part in {"*", key} for part, key in pairs):
            return table
    return None


def _dotted(path: Sequence[str | int]) -> str:
    parts = [f"[{each + 1}]" if isinstance(each, int) else f".{each}" for each in path]
    return "".join(parts).lstrip(".")


def _position(file: Path | None, text: str, path: Sequence[str | int]) -> str:
    return _where(file or Path(FILE_NAME), line_of(text, path))


def _where(path: Path, line: int | None) -> str:
    return f"{path}, line {line}" if line else str(path)
