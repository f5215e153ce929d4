"""How config files are read; :mod:`nodetool.fal.schema.entries` says what an entry may say.

``configs/<module>.py`` holds two literals, ``CONFIGS`` and ``SHARED_ENUMS``, and nothing else: data
only. The files are parsed, never run, so that a repeated key is found and nothing can happen.
"""

from __future__ import annotations

import ast
import contextlib
import difflib
import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codegen.paths import CONFIGS, shown
from nodetool.fal.schema.diagnostics import Diagnostic
from nodetool.fal.schema.entries import EndpointConfig, FieldOverride, ModuleConfig

#: what can hold a dictionary in a literal
_CONTAINERS = (ast.Dict, ast.List, ast.Tuple)
#: the beginning of pydantic's name for a complaint -> what is wanted
_WANTED = {
    "string": "text", "tuple": "a list", "list": "a list", "dict": "a dictionary",
    "bool": "True or False", "float": "a number", "int": "a whole number", "model": "a dictionary",
}  # fmt: skip


def config_files(root: Path = CONFIGS) -> list[Path]:
    """Every config file, sorted; each is a module of nodes."""
    return sorted(path for path in root.glob("*.py") if not path.name.startswith("_"))


def load(
    root: Path = CONFIGS, remember_in: Path | None = None
) -> tuple[list[ModuleConfig], list[Diagnostic]]:
    """All config files, and everything that is wrong in them.

    Args:
        root: the folder.
        remember_in: a folder for what faultless files say, so that only changed ones are parsed
            again; it may be deleted at any time.
    """
    memory = _Memory(remember_in)
    modules, found = [], []
    for path in config_files(root):
        module, problems = read(path, memory)
        modules.append(module)
        found += problems
    memory.save()
    return modules, found


class _Memory:
    """What faultless files say, by name and digest of their text and of this module's."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / "configs.json" if folder else None
        self._known: dict[str, list[Any]] = {}
        self._used: dict[str, list[Any]] = {}
        if self._file and self._file.is_file():
            with contextlib.suppress(ValueError, TypeError):
                self._known = dict(json.loads(self._file.read_bytes()))

    def recall(self, path: Path, text: bytes) -> tuple[dict[str, Any], dict[str, int]] | None:
        """The values and line numbers of a file that has not changed."""
        known = self._known.get(path.name)
        if not isinstance(known, list) or len(known) != 3 or known[0] != _digest(text):
            return None
        self._used[path.name] = known
        return known[1], known[2]

    def keep(self, path: Path, text: bytes, values: dict[str, Any], lines: dict[str, int]) -> None:
        """Remember a file."""
        if self._file is not None:
            self._used[path.name] = [_digest(text), values, lines]

    def save(self) -> None:
        """Write what is new; where that cannot be done, nothing is remembered."""
        if self._file is None or self._used == self._known:
            return
        with contextlib.suppress(OSError, TypeError, ValueError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(self._used), "utf-8")


@cache
def _own_source() -> bytes:
    return Path(__file__).read_bytes()


def _digest(text: bytes) -> str:
    return hashlib.sha256(_own_source() + text).hexdigest()


def read(path: Path, memory: _Memory | None = None) -> tuple[ModuleConfig, list[Diagnostic]]:
    """One config file."""
    file = shown(path)
    text = path.read_bytes()
    memory = memory or _Memory()
    recalled = memory.recall(path, text)
    found: list[Diagnostic] = []
    if recalled is not None:
        values, lines = recalled
    else:
        values, lines, found = _parse(text, file)
        if not found:
            memory.keep(path, text, values, lines)
    entries, problems = _entries(values["CONFIGS"], file, lines)
    shared, more = _shared(values["SHARED_ENUMS"], file)
    module = ModuleConfig(
        module=path.stem, file=file, entries=entries, shared_enums=shared, lines=lines
    )
    return module, [*found, *problems, *more]


def _parse(text: bytes, file: str) -> tuple[dict[str, Any], dict[str, int], list[Diagnostic]]:
    """The two tables of a config file, the line of each entry, and what is no data."""
    found: list[Diagnostic] = []
    values: dict[str, Any] = {"CONFIGS": {}, "SHARED_ENUMS": {}}
    lines: dict[str, int] = {}
    try:
        tree = ast.parse(text.decode("utf-8"), filename=file)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        found.append(
            Diagnostic(
                code="config-syntax",
                file=f"{file}:{line}" if line else file,
                message=f"this is not Python: {getattr(error, 'msg', error)}",
                hint="a config file is two dictionaries: CONFIGS = {...} and SHARED_ENUMS = {...}",
            )
        )
        return values, lines, found
    for statement in tree.body:
        name, literal = _assignment(statement)
        if name not in values or literal is None:
            if not _is_docstring(statement) and not _is_import(statement):
                found.append(
                    Diagnostic(
                        code="config-not-data",
                        file=f"{file}:{statement.lineno}",
                        message="a config file holds CONFIGS and SHARED_ENUMS only, no code",
                        hint="move the line away, or write the value out as a literal",
                    )
                )
            continue
        try:
            values[name] = ast.literal_eval(literal)
        except (ValueError, TypeError, RecursionError, MemoryError):
            found.append(
                Diagnostic(
                    code="config-not-data",
                    file=f"{file}:{literal.lineno}",
                    message=f"{name} must be a literal: strings, numbers, lists and dictionaries",
                    hint="write the values out instead of computing them",
                )
            )
        found += _repeated(literal, file, name)
        if name == "CONFIGS" and isinstance(literal, ast.Dict):
            lines = {
                k.value: k.lineno
                for k in literal.keys
                if isinstance(k, ast.Constant) and isinstance(k.value, str)
            }
    return values, lines, found


def _assignment(statement: ast.stmt) -> tuple[str, ast.expr | None]:
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        return (target.id if isinstance(target, ast.Name) else ""), statement.value
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, statement.value
    return "", None


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_import(statement: ast.stmt) -> bool:
    """Imports are allowed for annotations of the two names only; nothing is run."""
    return isinstance(statement, ast.ImportFrom) and statement.module in {"typing", "__future__"}


def _repeated(literal: ast.expr, file: str, name: str) -> list[Diagnostic]:
    """Keys that stand twice in one dictionary, of which Python would silently keep the last."""
    found = []
    stack = [literal]
    while stack:  # ast.walk would visit every string of every list, too
        node = stack.pop()
        if isinstance(node, ast.List | ast.Tuple):
            stack += [item for item in node.elts if isinstance(item, _CONTAINERS)]
        if not isinstance(node, ast.Dict):
            continue
        stack += [value for value in node.values if isinstance(value, _CONTAINERS)]
        seen: set[Any] = set()
        for key in node.keys:
            if not isinstance(key, ast.Constant):
                continue
            if key.value in seen:
                found.append(
                    Diagnostic(
                        code="configured-twice",
                        file=f"{file}:{key.lineno}",
                        endpoint=str(key.value) if name == "CONFIGS" and node is literal else "",
                        message=f"the key {key.value!r} stands twice in {name}, so Python would drop the first",
                        hint="keep one of the two",
                    )
                )
            seen.add(key.value)
    return found


def _entries(
    raw: Any, file: str, lines: Mapping[str, int]
) -> tuple[dict[str, EndpointConfig], list[Diagnostic]]:
    entries: dict[str, EndpointConfig] = {}
    found: list[Diagnostic] = []
    if not isinstance(raw, dict):
        return {}, [
            Diagnostic(
                code="config-shape",
                file=file,
                message="CONFIGS must be a dictionary: endpoint id -> entry",
                hint='CONFIGS = {"fal-ai/flux/dev": {"class_name": "FluxDev", ...}}',
            )
        ]
    for endpoint, value in raw.items():
        try:
            entries[str(endpoint)] = EndpointConfig.model_validate(value)
        except ValidationError as error:
            where = f"{file}:{lines.get(str(endpoint), 1)}"
            found += entry_problems(error, where, str(endpoint))
    return entries, found


def entry_problems(error: ValidationError, file: str, endpoint: str) -> Iterator[Diagnostic]:
    """What is wrong in one entry. A misspelt key is no missing one besides."""
    items = error.errors(include_url=False)
    misspelt = {item["loc"][:-1] for item in items if item["type"] == "extra_forbidden"}
    for item in items:
        *place, key = item["loc"] or ("",)
        unknown = item["type"] == "extra_forbidden"
        if item["type"] == "missing" and tuple(place) in misspelt:
            continue
        known = (FieldOverride if "field_overrides" in place else EndpointConfig).model_fields
        close = difflib.get_close_matches(str(key), known, 1)
        meant = f"did you mean {close[0]!r}? " if close and unknown else ""
        yield Diagnostic(
            code="unknown-config-key" if unknown else "config-value",
            file=file,
            endpoint=endpoint,
            pointer="".join(f"/{part}" for part in item["loc"]),
            message=_problem(item["type"], str(key), item["input"]),
            hint=(
                f"{meant}known keys: {', '.join(known)}"
                if unknown
                else "see CONTRIBUTING.md, 'What a config entry says'"
            ),
        )


def _problem(kind: str, key: str, value: Any) -> str:
    """One of pydantic's complaints as a sentence."""
    if kind == "extra_forbidden":
        return f"{key!r} is no key of a config entry"
    if kind == "missing":
        return f"{key!r} is missing"
    wanted = _WANTED.get(kind.partition("_")[0], "another kind of value")
    return f"{key!r} must be {wanted}, not {value!r:.60}"


def _shared(raw: Any, file: str) -> tuple[dict[str, tuple[str | int, ...]], list[Diagnostic]]:
    good = isinstance(raw, dict) and all(
        isinstance(k, str)
        and isinstance(v, list | tuple)
        and v
        and all(isinstance(i, str | int) for i in v)
        for k, v in raw.items()
    )
    if good:
        return {name: tuple(values) for name, values in raw.items()}, []
    return {}, [
        Diagnostic(
            code="config-shape",
            file=file,
            message="SHARED_ENUMS must be a dictionary: enum name -> list of values",
            hint='SHARED_ENUMS = {"VideoResolution": ["720p", "1080p"]}',
        )
    ]
