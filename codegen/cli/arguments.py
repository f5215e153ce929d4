"""Arguments of the command line: several values behind one option, folders and patterns for files."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from typer.core import TyperCommand


class WrongUseError(Exception):
    """An argument that cannot be used: a sentence that says why."""


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
        return super().parse_args(ctx, spread(args, options))


def spread(arguments: Sequence[str], options: Iterable[str]) -> list[str]:
    """The arguments with the name of an option in front of each of its values.

    Args:
        arguments: as they were typed.
        options: names of options that may be repeated.
    """
    known = set(options)
    made: list[str] = []
    current = ""  # the option whose further values may follow
    expects = False  # whether the next argument is the value of an option, whatever it looks like
    for index, argument in enumerate(arguments):
        if argument == "--" and not expects:
            return [*made, *arguments[index:]]
        if expects or not argument.startswith("-"):
            made += [argument] if expects or not current else [current, argument]
            expects = False
            continue
        name, equals, _ = argument.partition("=")
        current = name if name in known else ""
        expects = bool(current) and not equals
        made.append(argument)
    return made


def documents(paths: Iterable[Path]) -> list[Path]:
    """The JSON files that are meant: files as they are, those in folders, those that patterns match.

    Raises:
        WrongUseError: when a path does not exist, or there is no JSON file in a folder.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        for file in _files(path):
            found.setdefault(file.resolve(), file)
    return list(found.values())


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        inside = sorted(each for each in path.rglob("*.json") if each.is_file())
        if not inside:
            raise WrongUseError(f"the folder {path} holds no .json file")
        return inside
    if path.exists():
        return [path]
    if glob.has_magic(str(path)):
        matching = [Path(name) for name in sorted(glob.glob(str(path), recursive=True))]
        if not matching:
            raise WrongUseError(f"no file matches {path}")
        return [file for each in matching for file in _files(each)]
    raise WrongUseError(f"{path} does not exist; give a file, a folder or a pattern")


def located(path: Path) -> str:
    """A path as people find it: relative where it is below the working folder."""
    whole = path.resolve()
    here = Path.cwd()
    if whole == here:
        return "."
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else str(whole)
