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
from nodetool.dsl.running.report import FORMAT, NodeState, RunState
from nodetool.dsl.simulation import JOBS
from nodetool.fal.journal import ownership

try:
    import fcntl
except ImportError:  # Windows: only runs of the same process keep out of each other's folders
    fcntl = None  # type: ignore[assignment]

REPORT = "run.json"
#: prefix and suffix of files that are being written
_PART = (".nodetool-fal-", ".part")

_open_folders: set[Path] = set()
_lock = threading.Lock()


class RunDirectory:
    """The folder of the results of a run, locked while it is open.

    Neither paid results nor foreign files are ever overwritten: where a name is in use, another one
    is chosen. Only files that a simulated run has written are replaced.

    Args:
        path: of the folder; created when it does not exist.
        workflow: digest of the workflow without its values.
        nodes: the id and type of each of its nodes.
        resume: whether to resume the run that it holds.
        simulated: whether the results will be the simulator's.

    Attributes:
        path: of the folder.
        scope: of an earlier run that is resumed; empty when there is none.
        known: URL -> name of the file that an earlier run has fetched already.
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
            earlier = self._read_report()
            if earlier:
                self._check_earlier(earlier, workflow, nodes, resume, simulated)
                same_kind = bool(earlier.get("simulated")) == simulated
                has_journal = not simulated or (path / JOBS).exists()
                self._load(earlier, resume and same_kind and has_journal)
            for part in path.glob(f"{_PART[0]}*{_PART[1]}"):
                part.unlink(missing_ok=True)
            self._stack = stack.pop_all()

    def _read_report(self) -> Mapping[str, Any]:
        """Return the report of an earlier run; empty when there is none.

        Raises:
            DSLError: the file is not the report of a run.
        """
        file = self.path / REPORT
        if not file.exists():
            return {}
        try:
            report = json.loads(file.read_bytes())
        except (OSError, ValueError, RecursionError):
            report = None
        if not isinstance(report, dict) or report.get("format") != FORMAT:
            raise DSLError(
                f"{file} is not the report of a run; choose another folder, so that nothing in "
                "it is lost"
            )
        return report

    def _check_earlier(
        self,
        earlier: Mapping[str, Any],
        workflow: str,
        nodes: Set[tuple[str, str]],
        resume: bool,
        simulated: bool,
    ) -> None:
        """Check that a run may write where an earlier one has written.

        Raises:
            DSLError: it may not.
        """
        if earlier.get("workflow") != workflow:
            # which jobs are paid for is known node by node, so a workflow that grew can resume
            shared = nodes & {(str(n.get("id")), str(n.get("type"))) for n in _nodes(earlier)}
            if not (resume and shared):
                hint = "; or resume, to pay only for what is new" if shared else ""
                raise DSLError(
                    f"{self.path} holds the results of another workflow; choose another folder"
                    + hint
                )
        owner = earlier.get("process")
        is_own = owner == ownership.current_owner()
        if isinstance(owner, str) and not is_own and ownership.owner_alive(owner):
            raise DSLError(f"another run is writing to {self.path}; wait for it, or stop it")
        self._check_simulation(earlier, resume, simulated)

    def _check_simulation(self, earlier: Mapping[str, Any], resume: bool, simulated: bool) -> None:
        was_simulated = bool(earlier.get("simulated"))
        if simulated and not was_simulated and _may_have_cost(earlier):
            raise DSLError(
                f"{self.path} holds results that were paid for; simulate into another folder"
            )
        if resume and was_simulated and not simulated:
            raise DSLError(
                f"the run in {self.path} was simulated, so a real run cannot resume it; "
                "run without resume"
            )

    def _load(self, earlier: Mapping[str, Any], resume: bool) -> None:
        """Load what an earlier run has written, and, to resume it, its scope and results."""
        own = earlier.get("own")
        self._own = (
            {name for name in own if _is_file_name(name)} if isinstance(own, list) else set()
        )
        if earlier.get("simulated"):
            self._replaceable = set(self._own)
        if not resume:
            return
        self.scope = str(earlier.get("scope") or "")
        for node in _nodes(earlier):
            is_complete = self._load_files(node) and node.get("state") == NodeState.DONE
            ids = node.get("request_ids")
            if is_complete and isinstance(ids, list):
                self.finished.update(map(str, ids))

    def _load_files(self, node: Mapping[str, Any]) -> bool:
        """Load the files of a node that are still there; return whether these are all."""
        are_all = True
        for file in _objects(node.get("files")):
            name, url, size = file.get("name"), file.get("url"), file.get("size")
            if name in self._own and url and _size(self.path / str(name)) == size:
                self.known[str(url)] = str(name)
            else:
                are_all = False
        return are_all

    def close(self) -> None:
        """Unlock the folder for other runs."""
        self._stack.close()

    # -- files -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def part(self) -> Iterator[tuple[IO[bytes], Path]]:
        """Open a temporary file to write to, which is removed unless :meth:`keep` renames it."""
        handle, name = tempfile.mkstemp(prefix=_PART[0], suffix=_PART[1], dir=self.path)
        with os.fdopen(handle, "w+b") as file:
            try:
                yield file, Path(name)
            finally:
                Path(name).unlink(missing_ok=True)

    def keep(self, part: Path, base: str, extension: str) -> str:
        """Rename a written file to its final name, and return the name.

        Where another file has the name, a number is appended. A file with the same content is the
        same file: a run that was killed has written it.

        Args:
            part: path of the written file.
            base: its name without extension.
            extension: with its dot.
        """
        count = 1
        while True:
            name = f"{base}{extension}" if count == 1 else f"{base}~{count}{extension}"
            target = self.path / name
            if name not in self._replaceable:
                try:
                    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
                except FileExistsError:
                    if not _has_same_content(part, target):
                        count += 1
                        continue
            part.chmod(0o666 & ~_umask())
            os.replace(part, target)
            self._own.add(name)
            self._replaceable.discard(name)
            return name

    # -- the report --------------------------------------------------------------------------

    def claims(self, *, finished: bool) -> dict[str, Any]:
        """Return what a report says of the folder: its own files, and the process that writes to it.

        Args:
            finished: whether the run has ended, so that no process writes any more.
        """
        owner = None if finished else ownership.current_owner()
        return {"own": sorted(self._own), "process": owner}

    def write(self, text: str) -> None:
        """Write the report atomically."""
        with self.part() as (file, part):
            file.write(text.encode("utf-8", "replace"))
            file.close()
            part.chmod(0o666 & ~_umask())
            os.replace(part, self.path / REPORT)


@contextlib.contextmanager
def _exclusive_lock(path: Path) -> Iterator[None]:
    """Lock a folder for this run; the lock also ends with the process.

    Raises:
        DSLError: another run has locked it.
    """
    real_path = Path(os.path.realpath(path))
    with _lock:
        if real_path in _open_folders:
            raise DSLError(f"{path} is in use by another run of this process")
        handle = _lock_file(path)
        _open_folders.add(real_path)
    try:
        yield
    finally:
        with _lock:
            _open_folders.discard(real_path)
            if handle is not None:
                os.close(handle)


def _lock_file(path: Path) -> int | None:
    """Lock a folder against other processes; return the handle that holds the lock, if any."""
    if fcntl is None:
        return None
    handle = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise DSLError(f"another run is writing to {path}; wait for it, or stop it") from None
    except OSError:
        pass  # network file systems lock no folders; the process in the report protects it then
    return handle


def _is_file_name(name: object) -> bool:
    return isinstance(name, str) and bool(name) and Path(name).name == name and name != REPORT


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() and not path.is_symlink() else -1


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """Return the objects of a list that may have been edited by hand."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _nodes(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return _objects(report.get("nodes"))


def _may_have_cost(report: Mapping[str, Any]) -> bool:
    """Return whether a real run has had jobs, or was killed before it could record them."""
    evidence = (node.get(key) for node in _nodes(report) for key in ("request_ids", "files"))
    return report.get("state") == RunState.RUNNING or any(evidence)


def _has_same_content(part: Path, target: Path) -> bool:
    """Return whether a file exists already, byte for byte: a run that was killed has written it."""
    try:
        return not target.is_symlink() and filecmp.cmp(part, target, shallow=False)
    except OSError:
        return False


@cache
def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
