"""The folder of a run: its report, and which files are its own."""

from __future__ import annotations

import contextlib
import filecmp
import json
import os
import tempfile
import threading
from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path
from typing import IO, Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.running.report import FORMAT
from nodetool.fal.journal import ownership

try:
    import fcntl
except ImportError:  # Windows: only runs of the same process keep out of each other's folders
    fcntl = None  # type: ignore[assignment]

REPORT = "run.json"
#: the list of jobs of a simulated run that can be taken up again
JOBS = ".simulated-jobs.sqlite"
#: how the files begin and end that are being written
_PART = (".nodetool-fal-", ".part")

_in_use: set[Path] = set()
_lock = threading.Lock()


class RunDirectory:
    """Where the results of a run go.

    What was paid for is never overwritten, nor what is somebody else's: where a name is taken,
    another one is found. Only files that a simulated run has made are replaced.

    Args:
        path: of the folder; made when it is not there.
        workflow: digest of the workflow without its values.
        nodes: the id and type of each of its nodes.
        resume: whether to take up the run that is there.
        simulated: whether the results will be the simulator's.

    Attributes:
        path: of the folder.
        scope: of an earlier run that is taken up again; empty when there is none.
        known: address -> file, of what an earlier run has fetched already.
        finished: fal's ids of the jobs of nodes that were done in it, with all their files.

    Raises:
        DSLError: it cannot be used, another run is writing to it, or it holds something else.
    """

    def __init__(
        self,
        path: Path,
        workflow: str,
        *,
        nodes: Set[tuple[str, str]] = frozenset(),
        resume: bool,
        simulated: bool,
    ) -> None:
        self.path = path
        self.scope = ""
        self.known: dict[str, str] = {}
        self.finished: set[str] = set()
        self._own: set[str] = set()
        self._replaceable: set[str] = set()
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DSLError(f"{path} cannot be a folder for results: {error.strerror}") from None
        with contextlib.ExitStack() as stack:
            stack.enter_context(_exclusive_lock(path))
            earlier = self._earlier()
            if earlier:
                self._compare(earlier, workflow, nodes, resume, simulated)
                alike = bool(earlier.get("simulated")) == simulated
                listed = not simulated or (path / JOBS).exists()
                self._take_up(earlier, resume and alike and listed)
            for part in path.glob(f"{_PART[0]}*{_PART[1]}"):
                part.unlink(missing_ok=True)
            self._stack = stack.pop_all()

    def _earlier(self) -> Mapping[str, Any]:
        file = self.path / REPORT
        if not file.exists():
            return {}
        try:
            told = json.loads(file.read_bytes())
        except (OSError, ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or told.get("format") != FORMAT:
            raise DSLError(
                f"{file} is not the report of a run; choose another folder, so that nothing in "
                "it is lost"
            )
        return told

    def _compare(
        self,
        earlier: Mapping[str, Any],
        workflow: str,
        nodes: Set[tuple[str, str]],
        resume: bool,
        simulated: bool,
    ) -> None:
        """Whether a run may write where an earlier one has written.

        Raises:
            DSLError: else.
        """
        if earlier.get("workflow") != workflow:
            # which jobs are paid for is known node by node, so a workflow that grew can go on
            shared = nodes & {(str(n.get("id")), str(n.get("type"))) for n in _nodes(earlier)}
            if not (resume and shared):
                also = "; or resume, to pay only for what is new" if shared else ""
                raise DSLError(
                    f"{self.path} holds the results of another workflow; choose another folder"
                    + also
                )
        owner = earlier.get("process")
        if isinstance(owner, str) and owner != _me() and ownership.owner_alive(owner):
            raise DSLError(f"another run is writing to {self.path}; wait for it, or stop it")
        was_simulated = bool(earlier.get("simulated"))
        if simulated and not was_simulated and _may_have_cost(earlier):
            raise DSLError(
                f"{self.path} holds results that were paid for; simulate into another folder"
            )
        if resume and was_simulated and not simulated:
            raise DSLError(
                f"the run in {self.path} was simulated, so a real one cannot take it up again; "
                "run without resume"
            )

    def _take_up(self, earlier: Mapping[str, Any], resume: bool) -> None:
        own = earlier.get("own")
        self._own = {name for name in own if _plain(name)} if isinstance(own, list) else set()
        if earlier.get("simulated"):
            self._replaceable = set(self._own)
        if not resume:
            return
        self.scope = str(earlier.get("scope") or "")
        for node in _nodes(earlier):
            whole = node.get("state") == "done"
            for file in _objects(node.get("files")):
                name, url, size = file.get("name"), file.get("url"), file.get("size")
                if name in self._own and url and _size(self.path / str(name)) == size:
                    self.known[str(url)] = str(name)
                else:
                    whole = False
            ids = node.get("request_ids")
            if whole and isinstance(ids, list):
                self.finished.update(map(str, ids))

    def close(self) -> None:
        """Let other runs use the folder."""
        self._stack.close()

    # -- files -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def part(self) -> Iterator[tuple[IO[bytes], Path]]:
        """A file to write to, which goes away unless it is :meth:`kept`."""
        handle, name = tempfile.mkstemp(prefix=_PART[0], suffix=_PART[1], dir=self.path)
        with os.fdopen(handle, "w+b") as file:
            try:
                yield file, Path(name)
            finally:
                Path(name).unlink(missing_ok=True)

    def keep(self, part: Path, base: str, ending: str) -> str:
        """Give a written file its name; returns it.

        Where another file has the name, a number goes behind it. A file with the same content is
        the same file: a run that was killed has written it.
        """
        count = 1
        while True:
            name = f"{base}{ending}" if count == 1 else f"{base}~{count}{ending}"
            target = self.path / name
            if name not in self._replaceable:
                try:
                    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
                except FileExistsError:
                    if not _same(part, target):
                        count += 1
                        continue
            part.chmod(0o666 & ~_umask())
            os.replace(part, target)
            self._own.add(name)
            self._replaceable.discard(name)
            return name

    # -- the report --------------------------------------------------------------------------

    def claims(self, *, over: bool) -> dict[str, Any]:
        """Return what a report says of the folder: which files are its own, and who writes to it."""
        return {"own": sorted(self._own), "process": None if over else _me()}

    def write(self, text: str) -> None:
        """Write the report, whole or not at all."""
        with self.part() as (file, part):
            file.write(text.encode("utf-8", "replace"))
            file.close()
            part.chmod(0o666 & ~_umask())
            os.replace(part, self.path / REPORT)


@contextlib.contextmanager
def _exclusive_lock(path: Path) -> Iterator[None]:
    """Nobody else has the folder as long as this lasts; it ends with the process, too.

    Raises:
        DSLError: somebody has.
    """
    place = Path(os.path.realpath(path))
    handle = None
    with _lock:
        if place in _in_use:
            raise DSLError(f"{path} is in use by another run of this process")
        if fcntl is not None:
            handle = os.open(path, os.O_RDONLY)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(handle)
                raise DSLError(
                    f"another run is writing to {path}; wait for it, or stop it"
                ) from None
            except OSError:
                pass  # network file systems lock no folders; then the report says who is there
        _in_use.add(place)
    try:
        yield
    finally:
        with _lock:
            _in_use.discard(place)
            if handle is not None:
                os.close(handle)


def _me() -> str:
    return ownership.current_owner()


def _plain(name: object) -> bool:
    return isinstance(name, str) and bool(name) and Path(name).name == name and name != REPORT


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() and not path.is_symlink() else -1


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list that somebody may have edited."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _nodes(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return _objects(report.get("nodes"))


def _may_have_cost(report: Mapping[str, Any]) -> bool:
    """Whether a real run has had anything done, or was killed before it could say so."""
    told = (node.get(key) for node in _nodes(report) for key in ("request_ids", "files"))
    return report.get("state") == "running" or any(told)


def _same(part: Path, target: Path) -> bool:
    """Whether a file is there already, byte for byte: a run that was killed has written it."""
    try:
        return not target.is_symlink() and filecmp.cmp(part, target, shallow=False)
    except OSError:
        return False


@cache
def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
