"""The folder of a map: its fingerprint, and the result of each row, as rows end.

``map.json`` has the fingerprint, so that no other map resumes this one; it is the first file in the
folder. ``rows.sqlite`` is appended to as rows end and survives the death of the process at any
moment. Starting again in a folder moves the previous map into ``earlier-1``, where it can still be
resumed: what is paid for is never thrown away.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.models import RowResult, RowState, to_json_text
from nodetool.fal.text import replace_surrogates

ABOUT, ROWS, FILES = "map.json", "rows.sqlite", "files"
_ROWS_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, digest TEXT NOT NULL,"
    " state TEXT NOT NULL, seconds REAL NOT NULL, error TEXT NOT NULL, requests TEXT NOT NULL,"
    " inputs TEXT NOT NULL, outputs TEXT NOT NULL)"
)
_HOSTS_SCHEMA = "CREATE TABLE IF NOT EXISTS hands (number INTEGER PRIMARY KEY, host TEXT NOT NULL)"
_RESULT_COLUMNS = "number, state, seconds, error, requests, inputs, outputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFingerprint:
    """Identifies what is mapped.

    Attributes:
        graph: digest of the graph, without what only its drawing needs.
        table: digest of the table; empty for a stream of rows.
        inputs: column -> ``node.input``.
        simulated: whether the results are the simulator's.
    """

    graph: str
    table: str
    inputs: Mapping[str, str]
    simulated: bool


class Checkpoint:
    """The folder of a map, open and locked for one process.

    Args:
        out: the folder; created when it does not exist.
        fingerprint: of the map.
        resume: whether to resume an earlier map of the same; else its files are archived.
        produces: names of other files that the map writes, which must not exist before.

    Raises:
        DSLError: the folder is in use, belongs to another map, or cannot be written.
    """

    def __init__(
        self,
        out: Path,
        fingerprint: MapFingerprint,
        *,
        resume: bool = True,
        produces: tuple[str, ...] = (),
    ) -> None:
        self.out = out
        with self._map_errors():
            out.mkdir(parents=True, exist_ok=True)
            exists = self._read_fingerprint() is not None
            if not exists:
                self._refuse_foreign_files((ROWS, *produces))
                self._write_fingerprint(fingerprint, new=True)
            self._database = sqlite3.connect(
                out / ROWS, timeout=1, isolation_level=None, check_same_thread=False
            )
        try:
            with self._map_errors():
                self._prepare_database()
                self._remove_temporary_files(produces)
                if exists and not resume:
                    self._archive(produces)
                    self._database.execute("DELETE FROM rows")
                    self._database.execute("DELETE FROM hands")
                    self._write_fingerprint(fingerprint)
                stored = self._read_fingerprint() or {}
            self._compare(stored, fingerprint)
        except BaseException:
            self._database.close()
            raise
        self.map_id = str(stored["id"])

    def _prepare_database(self) -> None:
        # exclusive: no second map of the folder, and no shared memory, which network file systems
        # do not have
        self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute("PRAGMA cache_size=-4096")
        self._database.execute("BEGIN EXCLUSIVE")
        self._database.execute(_ROWS_SCHEMA)
        self._database.execute(_HOSTS_SCHEMA)
        self._database.execute("COMMIT")  # the lock remains

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Unlock the folder for other processes."""
        self._database.close()

    # -- rows ----------------------------------------------------------------------------------

    def state(self, number: int, digest: str) -> RowState | None:
        """Return the state of a row at the end of earlier maps; None when it has not ended.

        Args:
            number: of the row, from 1.
            digest: of its values.

        Raises:
            DSLError: it was another row then.
        """
        rows = self._run("SELECT state, digest FROM rows WHERE number=?", (number,))
        if not rows:
            return None
        if rows[0][1] != digest:
            raise DSLError(
                f"row {number} is not what it was when the map into {self.out} began; map the "
                "changed table into another folder, or start again with resume=False (--no-resume)"
            )
        return RowState(rows[0][0])

    def add(self, digest: str, result: RowResult) -> None:
        """Store the result of a row.

        Args:
            digest: of the values of the row.
            result: of the row.
        """
        self._run(
            "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                result.number,
                digest,
                result.state.value,
                round(result.seconds, 3),
                replace_surrogates(result.error),
                to_json_text(result.requests),
                to_json_text(dict(result.inputs)),
                to_json_text(dict(result.outputs)),
            ),
        )

    def record_host(self, number: int, host: str) -> None:
        """Store the machine that runs a row."""
        self._run("INSERT OR REPLACE INTO hands VALUES (?, ?)", (number, host))

    def row_host(self, number: int) -> tuple[str, bool]:
        """Return the machine that runs a row, empty for none, and whether the row has ended."""
        rows = self._run(
            "SELECT host, EXISTS (SELECT 1 FROM rows WHERE rows.number=hands.number)"
            " FROM hands WHERE number=?",
            (number,),
        )
        return (str(rows[0][0]), bool(rows[0][1])) if rows else ("", False)

    def counts(self) -> tuple[int, int]:
        """Return the number of rows that are done and of those that have failed."""
        counts = dict(self._run("SELECT state, count(*) FROM rows GROUP BY state", ()))
        return counts.get(RowState.DONE, 0), counts.get(RowState.FAILED, 0)

    def results(self) -> Iterator[RowResult]:
        """Yield the results of the rows, in their order."""
        last = 0
        while True:
            rows = self._run(
                f"SELECT {_RESULT_COLUMNS} FROM rows WHERE number>? ORDER BY number LIMIT 200",
                (last,),
            )
            if not rows:
                return
            for row in rows:
                yield _result(row)
            last = rows[-1][0]

    # -- the folder ----------------------------------------------------------------------------

    def _read_fingerprint(self) -> dict[str, Any] | None:
        """Return the fingerprint in the folder; None when there is none.

        Raises:
            DSLError: the file is not from a map.
        """
        file = self.out / ABOUT
        if not file.exists():
            return None
        try:
            data = json.loads(file.read_bytes())
            if data["format"] == 1 and isinstance(data["id"], str):
                return dict(data)
        except (ValueError, LookupError, TypeError):
            pass
        raise DSLError(f"{file} is not from a map that can be resumed; choose another folder")

    def _write_fingerprint(self, fingerprint: MapFingerprint, *, new: bool = False) -> None:
        """Write the fingerprint atomically.

        Args:
            fingerprint: of the map.
            new: whether a file that another process has written meanwhile is left alone.
        """
        data = {"format": 1, "id": uuid.uuid4().hex, **asdict(fingerprint)}
        file = self.out / ABOUT
        temporary = temp_path(file)
        temporary.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
        try:
            if not new:
                temporary.replace(file)
                return
            try:
                os.link(temporary, file)
            except OSError:  # the file exists, or this file system has no links
                if not file.exists():
                    temporary.replace(file)
        finally:
            temporary.unlink(missing_ok=True)

    def _remove_temporary_files(self, produces: tuple[str, ...]) -> None:
        """Remove files that killed maps had not finished writing."""
        for name in (ABOUT, *produces):
            for temporary in self.out.glob(temp_path(self.out / name, "*").name):
                temporary.unlink(missing_ok=True)

    def _archive(self, produces: tuple[str, ...]) -> None:
        """Move all files of the previous map into a folder of its own."""
        count = 1
        while (self.out / f"earlier-{count}").exists():
            count += 1
        archive = self.out / f"earlier-{count}"
        archive.mkdir()
        shutil.copyfile(self.out / ABOUT, archive / ABOUT)  # first, as in every folder of a map
        with contextlib.closing(sqlite3.connect(archive / ROWS)) as copy:
            self._database.backup(copy)
        for name in (FILES, *produces):
            if (self.out / name).exists():
                (self.out / name).rename(archive / name)

    def _refuse_foreign_files(self, names: tuple[str, ...]) -> None:
        for name in names:
            if (self.out / name).exists():
                raise DSLError(
                    f"{self.out / name} is there already, and not from a map; choose another folder"
                )

    def _compare(self, stored: Mapping[str, Any], fingerprint: MapFingerprint) -> None:
        """Check that the fingerprint in the folder is the one of this map.

        Raises:
            DSLError: it is another one.
        """
        messages = {
            "graph": "the graph is not the one",
            "table": "the table is not the one",
            "inputs": "the columns do not set the inputs",
            "simulated": "real and simulated results do not go together; this is not the kind",
        }
        for name, message in messages.items():
            if stored.get(name) != asdict(fingerprint)[name]:
                raise DSLError(
                    f"{message} that the map into {self.out} began with; map into another folder, "
                    "or start again with resume=False (--no-resume), which pays for all rows again"
                )

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._map_errors():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _map_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise DSLError(f"another process is mapping into {self.out} right now") from None
            raise DSLError(f"{self.out} cannot be written: {error}") from None
        except (OSError, sqlite3.Error) as error:
            raise DSLError(f"{self.out} cannot be used: {error}") from None


def temp_path(file: Path, process: int | str | None = None) -> Path:
    """Return where a process writes a file until it is complete.

    Args:
        file: its final path.
        process: id of the process, or ``*`` for a pattern; by default this one.
    """
    return file.with_name(f".{file.name}.{process or os.getpid()}.temporary")


def _result(row: tuple[Any, ...]) -> RowResult:
    number, state, seconds, error, requests, inputs, outputs = row
    return RowResult(
        number=number,
        state=RowState(state),
        seconds=seconds,
        error=error,
        requests=tuple(json.loads(requests)),
        inputs=json.loads(inputs),
        outputs=json.loads(outputs),
    )
