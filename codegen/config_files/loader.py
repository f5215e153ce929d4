"""Read config files; :mod:`nodetool.fal.compiler.config.entry` defines what an entry may hold.

``configs/<category>/<family>.py`` holds two literals, ``CONFIGS`` and ``SHARED_ENUMS``, and nothing
else: data only. The files are parsed, never run, so that a repeated key is found and nothing can
happen. The folder of a file decides the category of its endpoints; which family file an entry has to
stand in follows from its id (:mod:`codegen.families`), and an entry in another one is an error.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codegen.config_files import literals
from codegen.config_files.literals import LineMap, Literals
from codegen.curation import entries as entry_rules
from codegen.families import OTHERS, config_path, family_of
from codegen.paths import CONFIGS, display_path
from nodetool.fal.compiler.config import entry as entry_module
from nodetool.fal.compiler.config.entry import EndpointConfig, FieldOverride, ModuleConfig
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer, with_line

#: the code for an entry in the file of another family, which ``scaffold`` moves
WRONG_FAMILY = "config-family"
#: the beginning of pydantic's name for a complaint -> what is wanted
_WANTED = {
    "string": "text", "tuple": "a list", "list": "a list", "dict": "a dictionary",
    "bool": "True or False", "float": "a number", "int": "a whole number", "model": "a dictionary",
}  # fmt: skip


def config_files(root: Path = CONFIGS) -> list[Path]:
    """Return every config file, sorted: a folder for each category, a file for each family."""
    return sorted(path for path in root.glob("*/*.py") if not path.name.startswith("_"))


def categories(root: Path = CONFIGS) -> list[str]:
    """Return the categories that have a config file, sorted; each is a package of nodes."""
    return sorted({path.parent.name for path in config_files(root)})


def load(
    root: Path = CONFIGS, cache_folder: Path | None = None
) -> tuple[list[ModuleConfig], list[Diagnostic]]:
    """Load all config files, and report everything that is wrong in them.

    Args:
        root: the folder.
        cache_folder: where the literals of faultless files are stored, so that only changed ones
            are parsed again; it may be deleted at any time.
    """
    cache = _ParseCache(cache_folder)
    files: dict[str, list[ModuleConfig]] = defaultdict(list)
    diagnostics: list[Diagnostic] = list(_outside_folders(root))
    for path in config_files(root):
        part, problems = read(path, cache)
        files[part.module].append(part)
        diagnostics += problems
    cache.save()
    modules = []
    for category, parts in files.items():
        module, problems = _join(root / category, parts)
        modules.append(module)
        diagnostics += problems
    return modules, diagnostics


def _outside_folders(root: Path) -> Iterator[Diagnostic]:
    """Find the config files that stand in no category, whose words nothing would use."""
    for path in sorted(root.glob("*.py")):
        if not path.name.startswith("_"):
            yield Diagnostic(
                code="config-outside",
                file=_display_name(path),
                message="a config file stands in the folder of its category",
                hint=f"move it to {path.stem}/{OTHERS}.py, then python -m codegen scaffold",
            )


def _join(folder: Path, parts: Sequence[ModuleConfig]) -> tuple[ModuleConfig, list[Diagnostic]]:
    """Join the files of a category; what two of them say is an error."""
    entries: dict[str, EndpointConfig] = {}
    shared: dict[str, tuple[str | int, ...]] = {}
    files: dict[str, str] = {}
    locations: dict[str, dict[str, int]] = {"": {}}
    lines: dict[str, int] = {}
    diagnostics: list[Diagnostic] = []
    for part in parts:
        enums = {pointer("SHARED_ENUMS", name): name for name in part.shared_enums}
        for key in (*part.lines, *(e for e in part.entries if e not in part.lines), *enums):
            first_file = files.setdefault(key, part.file)
            if first_file != part.file:
                enum_pointer = key if key in enums else ""
                lines_of_key = part.pointer_lines.get("" if enum_pointer else key, {})
                diagnostics.append(
                    Diagnostic(
                        code="configured-twice",
                        file=with_line(part.file, lines_of_key, enum_pointer),
                        endpoint="" if enum_pointer else key,
                        pointer=enum_pointer,
                        message=f"it is configured in {first_file}, too",
                        hint="keep one of the two",
                    )
                )
        entries = {**part.entries, **entries}
        shared = {**part.shared_enums, **shared}
        lines = {**part.lines, **lines}
        locations[""] = {**part.pointer_lines.get("", {}), **locations[""]}
        locations = {
            **{e: dict(lines_of_key) for e, lines_of_key in part.pointer_lines.items() if e},
            **locations,
        }
    module = ModuleConfig(
        module=folder.name,
        file=_display_name(folder),
        files=files,
        entries=entries,
        shared_enums=shared,
        lines=lines,
        pointer_lines=locations,
        complete=all(part.complete for part in parts),
    )
    diagnostics += _wrong_families(folder, module)
    return module, diagnostics


def _wrong_families(folder: Path, module: ModuleConfig) -> Iterator[Diagnostic]:
    """Find the entries that stand in the file of another family than their ids say."""
    folder_name = _display_name(folder / "x.py").removesuffix("x.py")
    for endpoint in {**module.lines, **module.entries}:
        expected = f"{folder_name}{family_of(folder.name, endpoint)}.py"
        if module.file_of(endpoint) != expected:
            yield Diagnostic(
                code="config-family",
                file=with_line(
                    module.file_of(endpoint), module.pointer_lines.get(endpoint, {}), ""
                ),
                endpoint=endpoint,
                message=f"by its id, the entry belongs in {expected}",
                hint="python -m codegen scaffold moves it; codegen/families.toml says what belongs where",
            )


def misplaced(root: Path, modules: Iterable[ModuleConfig]) -> dict[str, tuple[Path, Path]]:
    """Return endpoint -> the file its entry stands in, and the one it belongs in, where they differ."""
    paths = {_display_name(path): path for path in config_files(root)}
    moves: dict[str, tuple[Path, Path]] = {}
    for module in modules:
        for endpoint in module.lines:
            old, new = paths[module.file_of(endpoint)], config_path(root, module.module, endpoint)
            if old != new:
                moves[endpoint] = old, new
    return moves


def _display_name(path: Path) -> str:
    """Return a config file or its folder as messages name it."""
    name = display_path(path)
    if "/" in name or path.suffix != ".py" or not path.parent.name:
        return name
    return f"{path.parent.name}/{name}"


class _ParseCache:
    """The literals of faultless files, by name and digest of their text and of this package's source."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / "configs.json" if folder else None
        self._known: dict[str, list[Any]] = {}
        self._used: dict[str, list[Any]] = {}
        if self._file and self._file.is_file():
            with contextlib.suppress(OSError, ValueError, TypeError):
                self._known = dict(json.loads(self._file.read_bytes()))

    def get(self, path: Path, text: bytes) -> Literals | None:
        """Return the parsed literals of a file that has not changed, None otherwise."""
        stored = self._known.get(self._key(path))
        if not isinstance(stored, list) or len(stored) != 3 or stored[0] != _digest(text):
            return None
        self._used[self._key(path)] = stored
        return Literals(values=stored[1], lines=stored[2])

    def put(self, path: Path, text: bytes, parsed: Literals) -> None:
        """Store the literals of a file."""
        if self._file is not None:
            self._used[self._key(path)] = [_digest(text), parsed.values, parsed.lines]

    @staticmethod
    def _key(path: Path) -> str:
        """Return what tells the files of all categories apart."""
        return f"{path.parent.name}/{path.name}"

    def save(self) -> None:
        """Write what is new; where that cannot be done, nothing is remembered."""
        if self._file is None or self._used == self._known:
            return
        with contextlib.suppress(OSError, TypeError, ValueError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(self._used), "utf-8")


@cache
def _own_source() -> bytes:
    """Return everything that decides what is found in a file."""
    rules = sorted(Path(entry_rules.__file__).parent.glob("*.*"))
    files = (Path(__file__), Path(literals.__file__), Path(entry_module.__file__), *rules)
    return b"".join(file.read_bytes() for file in files)


def _digest(text: bytes) -> str:
    return hashlib.sha256(_own_source() + text).hexdigest()


def read(path: Path, cache: _ParseCache | None = None) -> tuple[ModuleConfig, list[Diagnostic]]:
    """Read one config file."""
    file = _display_name(path)
    try:
        text = path.read_bytes()
    except OSError as error:
        return ModuleConfig(module=path.parent.name, file=file, complete=False), [
            Diagnostic(
                code="config-unreadable",
                file=file,
                message=f"it cannot be read: {error.strerror}",
                hint="a config is a file that you may read; remove or repair it",
            )
        ]
    return read_text(text, path, cache)


def read_text(
    text: bytes, path: Path, cache: _ParseCache | None = None
) -> tuple[ModuleConfig, list[Diagnostic]]:
    """Parse the text of a config file that exists or is going to be written."""
    file = _display_name(path)
    cache = cache or _ParseCache()
    stored = cache.get(path, text)
    parsed = stored or literals.parse(text, file)
    entries, problems = _entries(parsed.values["CONFIGS"], file, parsed.lines)
    shared, enum_problems = _shared_enums(
        parsed.values["SHARED_ENUMS"], file, parsed.lines.get("", {})
    )
    module = ModuleConfig(
        module=path.parent.name,
        file=file,
        entries=entries,
        shared_enums=shared,
        lines={endpoint: lines[""] for endpoint, lines in parsed.lines.items() if "" in lines},
        pointer_lines=parsed.lines,
        complete=parsed.complete,
    )
    diagnostics = [*parsed.diagnostics, *problems, *enum_problems]
    if stored is None:  # what is stored had no fault
        for endpoint, entry in entries.items():
            diagnostics += entry_rules.check(module, endpoint, entry)
        if not diagnostics:
            cache.put(path, text, parsed)
    return module, diagnostics


def _entries(
    raw: Any, file: str, locations: LineMap
) -> tuple[dict[str, EndpointConfig], list[Diagnostic]]:
    entries: dict[str, EndpointConfig] = {}
    diagnostics: list[Diagnostic] = []
    if not isinstance(raw, dict):
        line = locations.get("", {}).get("/CONFIGS")
        return {}, [
            Diagnostic(
                code="config-shape",
                file=f"{file}:{line}" if line else file,
                pointer="/CONFIGS",
                message="CONFIGS must be a dictionary: endpoint id -> entry",
                hint='CONFIGS = {"fal-ai/flux/dev": {"class_name": "FluxDev", ...}}',
            )
        ]
    for endpoint, value in raw.items():
        try:
            entries[endpoint] = EndpointConfig.model_validate(value)
        except ValidationError as error:
            diagnostics += entry_problems(error, file, endpoint, locations.get(endpoint, {}))
    return entries, diagnostics


def entry_problems(
    error: ValidationError, file: str, endpoint: str, lines: Mapping[str, int] | None = None
) -> Iterator[Diagnostic]:
    """Yield what is wrong in one entry. A misspelt key is not reported as missing as well.

    Args:
        error: pydantic's error.
        file: the config file of the entry.
        endpoint: its id.
        lines: JSON pointer into the entry -> line of the file.
    """
    items = error.errors(include_url=False)
    misspelt = {item["loc"][:-1] for item in items if item["type"] == "extra_forbidden"}
    for item in items:
        loc = tuple(part for part in item["loc"] if part != "[key]")
        parent, key = loc[:-1], (loc[-1] if loc else "")
        unknown = item["type"] == "extra_forbidden"
        if item["type"] == "missing" and parent in misspelt:
            continue
        known = (FieldOverride if "field_overrides" in parent else EndpointConfig).model_fields
        matches = difflib.get_close_matches(str(key), known, 1)
        suggestion = f"did you mean {matches[0]!r}? " if matches and unknown else ""
        location = pointer(*loc)
        yield Diagnostic(
            code="unknown-config-key" if unknown else "config-value",
            file=with_line(file, lines or {}, location),
            endpoint=endpoint,
            pointer=location,
            message=_problem(item["type"], loc, item["input"]),
            hint=(
                f"{suggestion}known keys: {', '.join(known)}"
                if unknown
                else "see CONTRIBUTING.md, 'What a config entry says'"
            ),
        )


def _problem(kind: str, loc: Sequence[int | str], value: Any) -> str:
    """Turn one of pydantic's errors into a sentence."""
    names = [part for part in loc if isinstance(part, str)]
    subject = repr(names[-1]) if names else "the entry"
    if loc and isinstance(loc[-1], int):
        subject = f"item {loc[-1] + 1} of {subject}"
    if kind == "extra_forbidden":
        return f"{subject:.80} is no key of a config entry"
    if kind == "missing":
        return f"{subject} is missing"
    expected = _WANTED.get(kind.partition("_")[0], "another kind of value")
    return f"{subject:.80} must be {expected}, not {value!r:.60}"


def _shared_enums(
    raw: Any, file: str, lines: Mapping[str, int]
) -> tuple[dict[str, tuple[str | int, ...]], list[Diagnostic]]:
    """Return the enums that fields share: values of one kind, texts or whole numbers."""
    shared: dict[str, tuple[str | int, ...]] = {}
    diagnostics: list[Diagnostic] = []
    hint = 'SHARED_ENUMS = {"VideoResolution": ["720p", "1080p"]}'

    def report(location_pointer: str, message: str) -> None:
        location = with_line(file, lines, location_pointer)
        diagnostics.append(
            Diagnostic(
                code="config-shape",
                file=location,
                pointer=location_pointer,
                message=message,
                hint=hint,
            )
        )

    if not isinstance(raw, dict):
        report("/SHARED_ENUMS", "SHARED_ENUMS must be a dictionary: enum name -> list of values")
        return {}, diagnostics
    for name, values in raw.items():
        kinds = {type(value) for value in values} if isinstance(values, list) else set()
        if kinds in ({str}, {int}):
            shared[name] = tuple(values)
        else:
            location_pointer = pointer("SHARED_ENUMS", name)
            report(
                location_pointer,
                f"the values of {name!r:.60} must be a list of texts, or of whole numbers",
            )
    return shared, diagnostics
