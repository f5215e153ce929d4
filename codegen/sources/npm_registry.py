"""Releases of ``@fal-ai/client``: through ``npm pack``, or from tarballs that are at hand."""

from __future__ import annotations

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
from pathlib import Path

from codegen.sources import SourceError
from codegen.sources.release_selection import Release
from codegen.sources.ts_declarations import parse_declarations

PACKAGE = "@fal-ai/client"
_DECLARATIONS = "package/src/types/endpoints.d.ts"
_MANIFEST = "package/package.json"
_MOST_BYTES = 64 * 2**20
_SECONDS = 120
_DAMAGE = (zlib.error, lzma.LZMAError)  # what a damaged file raises depends on its compression


def versions() -> list[str]:
    """Every released version, oldest first.

    Raises:
        SourceError: when npm is missing or does not answer.
    """
    listed = json.loads(_npm("view", PACKAGE, "versions", "--json"))
    return listed if isinstance(listed, list) else [str(listed)]


def fetch(wanted: Sequence[str], tell: Callable[[str], None] = lambda text: None) -> list[Release]:
    """The given versions without those that declare no endpoints.

    Raises:
        SourceError: when npm is missing or a version does not exist.
    """

    def one(version: str) -> Release | None:
        with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
            _npm("pack", f"{PACKAGE}@{version}", "--pack-destination", folder)
            tarballs = list(Path(folder).glob("*.tgz"))
            if len(tarballs) != 1:
                raise SourceError(
                    f"npm pack {PACKAGE}@{version} made no tarball; is the version right?"
                )
            release = read_tarball(tarballs[0])
        tell(f"{PACKAGE} {version}: {len(release.endpoints) if release else 0} endpoints")
        return release

    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        return [release for release in pool.map(one, wanted) if release is not None]


def read_tarball(path: Path) -> Release | None:
    """The release in a tarball; None when it declares no endpoints, as the first ones do.

    Raises:
        SourceError: when the file is no such tarball.
    """
    try:
        with tarfile.open(path) as archive:
            manifest = json.loads(_member(archive, _MANIFEST, path) or b"{}")
            declarations = _member(archive, _DECLARATIONS, path)
    except (tarfile.TarError, OSError, EOFError, ValueError, RecursionError, *_DAMAGE) as error:
        raise SourceError(f"{path.name} is not a tarball of {PACKAGE}: {error}") from error
    if not isinstance(manifest, dict) or manifest.get("name") != PACKAGE:
        raise SourceError(
            f"{path.name} is not a tarball of {PACKAGE}; make one with npm pack {PACKAGE}"
        )
    if declarations is None:
        return None
    return Release(str(manifest.get("version", "")), parse_declarations(declarations))


def _member(archive: tarfile.TarFile, name: str, path: Path) -> bytes | None:
    """The bytes of one member; nothing is unpacked to disk."""
    try:
        info = archive.getmember(name)
    except KeyError:
        return None
    if not info.isreg():  # npm packs no links; one could lead anywhere
        return None
    if info.size > _MOST_BYTES:
        raise SourceError(
            f"{path.name}: {name} is larger than {_MOST_BYTES >> 20} MiB; is it the right file?"
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
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(
            f"npm {arguments[0]} gave no answer in {_SECONDS} s; try again, or use --tarball FILE"
        ) from error
    if done.returncode:
        lines = [
            line
            for line in done.stderr.splitlines()
            if "npm error" in line.lower() or "ERR!" in line
        ]
        reason = next(
            (line for line in lines if "404" in line or "ETARGET" in line or "No matching" in line),
            "",
        )
        raise SourceError(
            f"npm {' '.join(arguments[:2])} failed: {reason or (lines or [done.stderr.strip()])[0]}; "
            "try another version, or give packed ones with --tarball FILE"
        )
    return done.stdout
