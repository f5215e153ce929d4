"""How config files are read; :mod:`nodetool.fal.compiler.config.entry` says what an entry may say.

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
from codegen.config_files.literals import Literals, Places
from codegen.families import OTHERS, config_path, family_of
from codegen.paths import CONFIGS, shown
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
    root: Path = CONFIGS, remember_in: Path | None = None
) -> tuple[list[ModuleConfig], list[Diagnostic]]:
    """All config files, and everything that is wrong in them.

    Args:
        root: the folder.
        remember_in: a folder for what faultless files say, so that only changed ones are parsed
            again; it may be deleted at any time.
    """
    memory = _Memory(remember_in)
    files: dict[str, list[ModuleConfig]] = defaultdict(list)
    found: list[Diagnostic] = list(_outside_folders(root))
    for path in config_files(root):
        one_file, problems = read(path, memory)
        files[one_file.module].append(one_file)
        found += problems
    memory.save()
    modules = []
    for category, parts in files.items():
        module, problems = _joined(root / category, parts)
        modules.append(module)
        found += problems
    return modules, found


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


def _joined(folder: Path, parts: Sequence[ModuleConfig]) -> tuple[ModuleConfig, list[Diagnostic]]:
    """Join the files of a category; what two of them say is an error."""
    entries: dict[str, EndpointConfig] = {}
    shared: dict[str, tuple[str | int, ...]] = {}
    files: dict[str, str] = {}
    places: dict[str, dict[str, int]] = {"": {}}
    lines: dict[str, int] = {}
    found: list[Diagnostic] = []
    for part in parts:
        enums = {pointer("SHARED_ENUMS", name): name for name in part.shared_enums}
        for key in (*part.lines, *(e for e in part.entries if e not in part.lines), *enums):
            first = files.setdefault(key, part.file)
            if first != part.file:
                known = key if key in enums else ""
                where = part.pointer_lines.get("" if known else key, {})
                found.append(
                    Diagnostic(
                        code="configured-twice",
                        file=with_line(part.file, where, known),
                        endpoint="" if known else key,
                        pointer=known,
                        message=f"it is configured in {first}, too",
                        hint="keep one of the two",
                    )
                )
        entries = {**part.entries, **entries}
        shared = {**part.shared_enums, **shared}
        lines = {**part.lines, **lines}
        places[""] = {**part.pointer_lines.get("", {}), **places[""]}
        places = {**{e: dict(where) for e, where in part.pointer_lines.items() if e}, **places}
    module = ModuleConfig(
        module=folder.name,
        file=_display_name(folder),
        files=files,
        entries=entries,
        shared_enums=shared,
        lines=lines,
        pointer_lines=places,
        complete=all(part.complete for part in parts),
    )
    found += _wrong_families(folder, module)
    return module, found


def _wrong_families(folder: Path, module: ModuleConfig) -> Iterator[Diagnostic]:
    """Find the entries that stand in the file of another family than their ids say."""
    inside = _display_name(folder / "x.py").removesuffix("x.py")
    for endpoint in {**module.lines, **module.entries}:
        right = f"{inside}{family_of(folder.name, endpoint)}.py"
        if module.file_of(endpoint) != right:
            yield Diagnostic(
                code="config-family",
                file=with_line(
                    module.file_of(endpoint), module.pointer_lines.get(endpoint, {}), ""
                ),
                endpoint=endpoint,
                message=f"by its id, the entry belongs in {right}",
                hint="python -m codegen scaffold moves it; codegen/families.toml says what belongs where",
            )


def misplaced(root: Path, modules: Iterable[ModuleConfig]) -> dict[str, tuple[Path, Path]]:
    """Return endpoint -> the file its entry stands in, and the one it belongs in, where they differ."""
    paths = {_display_name(path): path for path in config_files(root)}
    wrong: dict[str, tuple[Path, Path]] = {}
    for module in modules:
        for endpoint in module.lines:
            old, new = paths[module.file_of(endpoint)], config_path(root, module.module, endpoint)
            if old != new:
                wrong[endpoint] = old, new
    return wrong


def _display_name(path: Path) -> str:
    """Return a config file or its folder as messages name it."""
    name = shown(path)
    if "/" in name or path.suffix != ".py" or not path.parent.name:
        return name
    return f"{path.parent.name}/{name}"


class _Memory:
    """What faultless files say, by name and digest of their text and of this module's."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / "configs.json" if folder else None
        self._known: dict[str, list[Any]] = {}
        self._used: dict[str, list[Any]] = {}
        if self._file and self._file.is_file():
            with contextlib.suppress(OSError, ValueError, TypeError):
                self._known = dict(json.loads(self._file.read_bytes()))

    def recall(self, path: Path, text: bytes) -> Literals | None:
        """What a file says that has not changed."""
        known = self._known.get(self._key(path))
        if not isinstance(known, list) or len(known) != 3 or known[0] != _digest(text):
            return None
        self._used[self._key(path)] = known
        return Literals(values=known[1], places=known[2])

    def keep(self, path: Path, text: bytes, said: Literals) -> None:
        """Remember a file."""
        if self._file is not None:
            self._used[self._key(path)] = [_digest(text), said.values, said.places]

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
    return b"".join(Path(file).read_bytes() for file in (__file__, str(literals.__file__)))


def _digest(text: bytes) -> str:
    return hashlib.sha256(_own_source() + text).hexdigest()


def read(path: Path, memory: _Memory | None = None) -> tuple[ModuleConfig, list[Diagnostic]]:
    """One config file."""
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
    return read_text(text, path, memory)


def read_text(
    text: bytes, path: Path, memory: _Memory | None = None
) -> tuple[ModuleConfig, list[Diagnostic]]:
    """One config file that has this text, or is going to have it."""
    file = _display_name(path)
    memory = memory or _Memory()
    said = memory.recall(path, text)
    if said is None:
        said = literals.parse(text, file)
        if not said.found:
            memory.keep(path, text, said)
    entries, problems = _entries(said.values["CONFIGS"], file, said.places)
    shared, more = _shared(said.values["SHARED_ENUMS"], file, said.places.get("", {}))
    module = ModuleConfig(
        module=path.parent.name,
        file=file,
        entries=entries,
        shared_enums=shared,
        lines={endpoint: where[""] for endpoint, where in said.places.items() if "" in where},
        pointer_lines=said.places,
        complete=said.complete,
    )
    return module, [*said.found, *problems, *more]


def _entries(
    raw: Any, file: str, places: Places
) -> tuple[dict[str, EndpointConfig], list[Diagnostic]]:
    entries: dict[str, EndpointConfig] = {}
    found: list[Diagnostic] = []
    if not isinstance(raw, dict):
        line = places.get("", {}).get("/CONFIGS")
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
            found += entry_problems(error, file, endpoint, places.get(endpoint, {}))
    return entries, found


def entry_problems(
    error: ValidationError, file: str, endpoint: str, lines: Mapping[str, int] | None = None
) -> Iterator[Diagnostic]:
    """What is wrong in one entry. A misspelt key is no missing one besides.

    Args:
        error: what pydantic said.
        file: where the entry stands.
        endpoint: whose it is.
        lines: JSON pointer into the entry -> line of the file.
    """
    items = error.errors(include_url=False)
    misspelt = {item["loc"][:-1] for item in items if item["type"] == "extra_forbidden"}
    for item in items:
        loc = tuple(part for part in item["loc"] if part != "[key]")
        place, key = loc[:-1], (loc[-1] if loc else "")
        unknown = item["type"] == "extra_forbidden"
        if item["type"] == "missing" and place in misspelt:
            continue
        known = (FieldOverride if "field_overrides" in place else EndpointConfig).model_fields
        close = difflib.get_close_matches(str(key), known, 1)
        meant = f"did you mean {close[0]!r}? " if close and unknown else ""
        where = pointer(*loc)
        yield Diagnostic(
            code="unknown-config-key" if unknown else "config-value",
            file=with_line(file, lines or {}, where),
            endpoint=endpoint,
            pointer=where,
            message=_problem(item["type"], loc, item["input"]),
            hint=(
                f"{meant}known keys: {', '.join(known)}"
                if unknown
                else "see CONTRIBUTING.md, 'What a config entry says'"
            ),
        )


def _problem(kind: str, loc: Sequence[int | str], value: Any) -> str:
    """One of pydantic's complaints as a sentence."""
    names = [part for part in loc if isinstance(part, str)]
    what = repr(names[-1]) if names else "the entry"
    if loc and isinstance(loc[-1], int):
        what = f"item {loc[-1] + 1} of {what}"
    if kind == "extra_forbidden":
        return f"{what:.80} is no key of a config entry"
    if kind == "missing":
        return f"{what} is missing"
    wanted = _WANTED.get(kind.partition("_")[0], "another kind of value")
    return f"{what:.80} must be {wanted}, not {value!r:.60}"


def _shared(
    raw: Any, file: str, lines: Mapping[str, int]
) -> tuple[dict[str, tuple[str | int, ...]], list[Diagnostic]]:
    """The enums that fields share: values of one kind, texts or whole numbers."""
    shared: dict[str, tuple[str | int, ...]] = {}
    found: list[Diagnostic] = []
    hint = 'SHARED_ENUMS = {"VideoResolution": ["720p", "1080p"]}'

    def say(where: str, message: str) -> None:
        place = with_line(file, lines, where)
        found.append(
            Diagnostic(code="config-shape", file=place, pointer=where, message=message, hint=hint)
        )

    if not isinstance(raw, dict):
        say("/SHARED_ENUMS", "SHARED_ENUMS must be a dictionary: enum name -> list of values")
        return {}, found
    for name, values in raw.items():
        kinds = {type(value) for value in values} if isinstance(values, list) else set()
        if kinds in ({str}, {int}):
            shared[name] = tuple(values)
        else:
            where = pointer("SHARED_ENUMS", name)
            say(where, f"the values of {name!r:.60} must be a list of texts, or of whole numbers")
    return shared, found
