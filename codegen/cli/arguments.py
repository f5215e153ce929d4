"""Arguments of the command line: several values behind one option, folders and patterns for files."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from typer.core import TyperCommand

from codegen.errors import WrongUseError


class Variadic(TyperCommand):
    """A command whose repeatable options take several values at once, as shells expand patterns."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse ``--option a b`` as ``--option a --option b``."""
        options = {
            name
            for each in self.params
            if each.param_type_name == "option" and getattr(each, "multiple", False)
            for name in each.opts
        }
        return super().parse_args(ctx, repeat_option_names(args, options))


def repeat_option_names(arguments: Sequence[str], options: Iterable[str]) -> list[str]:
    """Put the name of an option in front of each of its values.

    Args:
        arguments: as they were typed.
        options: names of options that may be repeated.
    """
    known = set(options)
    result: list[str] = []
    current = ""  # the option whose further values may follow
    expects = False  # whether the next argument is the value of an option, whatever it looks like
    for index, argument in enumerate(arguments):
        if argument == "--" and not expects:
            return [*result, *arguments[index:]]
        if expects or not argument.startswith("-"):
            result += [argument] if expects or not current else [current, argument]
            expects = False
            continue
        name, equals, _ = argument.partition("=")
        current = name if name in known else ""
        expects = bool(current) and not equals
        result.append(argument)
    return result


def documents(paths: Iterable[Path]) -> list[Path]:
    """Return the JSON files meant: files themselves, files in folders, and files that match patterns.

    Raises:
        WrongUseError: when a path does not exist, or there is no JSON file in a folder.
    """
    files: dict[Path, Path] = {}
    for path in paths:
        for file in _files(path):
            files.setdefault(file.resolve(), file)
    return list(files.values())


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        files = sorted(each for each in path.rglob("*.json") if each.is_file())
        if not files:
            raise WrongUseError(f"the folder {path} holds no .json file")
        return files
    if path.exists():
        return [path]
    if glob.has_magic(str(path)):
        matches = [Path(name) for name in sorted(glob.glob(str(path), recursive=True))]
        if not matches:
            raise WrongUseError(f"no file matches {path}")
        return [file for each in matches for file in _files(each)]
    raise WrongUseError(f"{path} does not exist; give a file, a folder or a pattern")


def relative_path(path: Path) -> str:
    """Return a path for display: relative where it is below the working folder."""
    absolute = path.resolve()
    working_folder = Path.cwd()
    if absolute == working_folder:
        return "."
    return (
        absolute.relative_to(working_folder).as_posix()
        if absolute.is_relative_to(working_folder)
        else str(absolute)
    )
