"""Read releases of ``@fal-ai/client``, with ``npm pack`` or from local tarballs."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import shutil
import subprocess
import tarfile
import tempfile
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from codegen.sources import SourceError
from codegen.sources.release_selection import UNRELEASED, Release, version_key
from codegen.sources.ts_declarations import parse_declarations

PACKAGE = "@fal-ai/client"
_DECLARATIONS = "package/src/types/endpoints.d.ts"
_MANIFEST = "package/package.json"
_MAX_BYTES = 64 * 2**20
_TIMEOUT = 120
#: what a damaged file raises depends on its compression
_DECOMPRESSION_ERRORS = (zlib.error, lzma.LZMAError)


def versions() -> list[str]:
    """Return every released version, oldest first.

    Raises:
        SourceError: when npm is missing or does not answer.
    """
    listed = json.loads(_npm("view", PACKAGE, "versions", "--json"))
    return listed if isinstance(listed, list) else [str(listed)]


def publication_dates() -> dict[str, str]:
    """Return version -> day by which it was published, ``YYYY-MM-DD``.

    A mirror may have got an old release late, so the earliest day of it and of every later release
    counts.

    Raises:
        SourceError: when npm is missing or does not answer.
    """
    answer = _npm("view", PACKAGE, "time", "--json")
    times = json.loads(answer) if answer.strip() else {}  # not every mirror keeps them
    dates: dict[str, str] = {}
    earliest = "9999"
    releases = [v for v in times if version_key(v)] if isinstance(times, dict) else []
    for version in sorted(releases, key=version_key, reverse=True):
        earliest = min(earliest, str(times[version])[:10])
        dates[version] = earliest
    return dates


def read_declarations(path: Path, date: str) -> Release:
    """Read declarations of the main branch, which no release has yet; ``.gz`` is unpacked.

    Args:
        path: ``endpoints.d.ts``.
        date: day of which they are, ``YYYY-MM-DD``.

    Raises:
        SourceError: when the file cannot be read or declares no endpoints.
    """
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"{path.name} cannot be read: {error}") from error
    if len(data) > _MAX_BYTES:
        raise SourceError(
            f"{path.name} is larger than {_MAX_BYTES >> 20} MiB; is it the right file?"
        )
    release = Release(UNRELEASED, parse_declarations(data), date)
    if not release.endpoints:
        raise SourceError(f"{path.name} declares no endpoints; take endpoints.d.ts of {PACKAGE}")
    return release


def fetch(
    selected: Sequence[str], on_progress: Callable[[str], None] = lambda text: None
) -> list[Release]:
    """Fetch the given versions; those that declare no endpoints are left out.

    Raises:
        SourceError: when npm is missing or a version does not exist.
    """

    dates = publication_dates()

    def fetch_one(version: str) -> Release | None:
        with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
            _npm("pack", f"{PACKAGE}@{version}", "--pack-destination", folder)
            tarballs = list(Path(folder).glob("*.tgz"))
            if len(tarballs) != 1:
                raise SourceError(
                    f"npm pack {PACKAGE}@{version} made no tarball; is the version right?"
                )
            release = read_tarball(tarballs[0])
        on_progress(f"{PACKAGE} {version}: {len(release.endpoints) if release else 0} endpoints")
        return replace(release, date=dates.get(version, "")) if release else None

    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        return [release for release in pool.map(fetch_one, selected) if release is not None]


def read_tarball(path: Path) -> Release | None:
    """Read the release in a tarball; None when it declares no endpoints, as the first ones do.

    Raises:
        SourceError: when the file is no such tarball.
    """
    try:
        with tarfile.open(path) as archive:
            manifest = json.loads(_member(archive, _MANIFEST, path) or b"{}")
            declarations = _member(archive, _DECLARATIONS, path)
    except (
        tarfile.TarError,
        OSError,
        EOFError,
        ValueError,
        RecursionError,
        *_DECOMPRESSION_ERRORS,
    ) as error:
        raise SourceError(f"{path.name} is not a tarball of {PACKAGE}: {error}") from error
    if not isinstance(manifest, dict) or manifest.get("name") != PACKAGE:
        raise SourceError(
            f"{path.name} is not a tarball of {PACKAGE}; make one with npm pack {PACKAGE}"
        )
    if declarations is None:
        return None
    return Release(str(manifest.get("version", "")), parse_declarations(declarations))


def _member(archive: tarfile.TarFile, name: str, path: Path) -> bytes | None:
    """Return the bytes of one member; nothing is unpacked to disk."""
    try:
        info = archive.getmember(name)
    except KeyError:
        return None
    if not info.isreg():  # npm packs no links; one could lead anywhere
        return None
    if info.size > _MAX_BYTES:
        raise SourceError(
            f"{path.name}: {name} is larger than {_MAX_BYTES >> 20} MiB; is it the right file?"
        )
    stream = archive.extractfile(info)
    return stream.read() if stream else None


def _npm(*arguments: str) -> str:
    program = shutil.which("npm")
    if program is None:
        raise SourceError(
            "npm is not installed: install Node.js, or give the packages with --tarball FILE"
        )
    try:
        completed = subprocess.run(
            [program, *arguments], capture_output=True, text=True, timeout=_TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(
            f"npm {arguments[0]} gave no answer in {_TIMEOUT} s; try again, or use --tarball FILE"
        ) from error
    if completed.returncode:
        lines = [
            line
            for line in completed.stderr.splitlines()
            if "npm error" in line.lower() or "ERR!" in line
        ]
        reason = next(
            (line for line in lines if "404" in line or "ETARGET" in line or "No matching" in line),
            "",
        )
        raise SourceError(
            f"npm {' '.join(arguments[:2])} failed: {reason or (lines or [completed.stderr.strip()])[0]}; "
            "try another version, or give packed ones with --tarball FILE"
        )
    return completed.stdout
