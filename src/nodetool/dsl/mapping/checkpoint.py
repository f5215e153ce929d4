"""The folder of a map: what it is a map of, and what came of each row, as rows end.

``map.json`` says what is mapped, so that nothing else is taken for its continuation; it is the first
thing in the folder. ``rows.sqlite`` is appended to as rows end and survives the death of the process
at any moment. Who starts again in a folder finds all of the map before in ``earlier-1``, which can
still go on: what is paid for is never thrown away.
"""

from __future__ import annotations

import contextlib
import hashlib
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
from nodetool.dsl.mapping.models import DONE, FAILED, RowResult, pack
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.workflow_json import edge_json, node_json
from nodetool.fal.text import replace_surrogates

ABOUT, ROWS, FILES = "map.json", "rows.sqlite", "files"
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, digest TEXT NOT NULL,"
    " state TEXT NOT NULL, seconds REAL NOT NULL, error TEXT NOT NULL, requests TEXT NOT NULL,"
    " inputs TEXT NOT NULL, outputs TEXT NOT NULL)"
)
_HANDS = "CREATE TABLE IF NOT EXISTS hands (number INTEGER PRIMARY KEY, host TEXT NOT NULL)"
_RESULT = "number, state, seconds, error, requests, inputs, outputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFingerprint:
    """What is mapped.

    Attributes:
        graph: digest of the graph, without what only its drawing needs.
        table: digest of the table; empty for a stream of rows.
        inputs: column -> ``node.input``.
        simulated: whether the results are made up.
    """

    graph: str
    table: str
    inputs: Mapping[str, str]
    simulated: bool


def digest_of_graph(graph: GraphData) -> str:
    """A digest of what a graph does."""
    nodes = [node_json(node) for node in graph.nodes]
    for node in nodes:
        node.pop("ui_properties", None)
    told = [nodes, [edge_json(edge) for edge in graph.edges]]
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


class Checkpoint:
    """The open folder; one process at a time has it.

    Args:
        out: the folder, made when it is not there.
        identity: what is mapped.
        resume: whether to go on where an earlier map of the same stopped; else what that one has
            left is set aside.
        produces: files that the map makes besides, which must not be somebody else's.

    Raises:
        DSLError: when the folder is in use, belongs to another map, or cannot be written.
    """

    def __init__(
        self,
        out: Path,
        identity: MapFingerprint,
        *,
        resume: bool = True,
        produces: tuple[str, ...] = (),
    ) -> None:
        self.out = out
        with self._guarded():
            out.mkdir(parents=True, exist_ok=True)
            begun = self._about() is not None
            if not begun:
                self._refuse_foreign_files((ROWS, *produces))
                self._write_about(identity, new=True)
            self._database = sqlite3.connect(
                out / ROWS, timeout=1, isolation_level=None, check_same_thread=False
            )
        try:
            with self._guarded():
                # exclusive: no second map of the folder, and no shared memory, which network
                # file systems do not have
                self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
                self._database.execute("PRAGMA journal_mode=WAL")
                self._database.execute("PRAGMA synchronous=NORMAL")
                self._database.execute("PRAGMA cache_size=-4096")
                self._database.execute("BEGIN EXCLUSIVE")
                self._database.execute(_SCHEMA)
                self._database.execute(_HANDS)
                self._database.execute("COMMIT")  # the lock stays
                self._remove_drafts(produces)
                if begun and not resume:
                    self._archive(produces)
                    self._database.execute("DELETE FROM rows")
                    self._database.execute("DELETE FROM hands")
                    self._write_about(identity)
                about = self._about() or {}
            self._compare(about, identity)
        except BaseException:
            self._database.close()
            raise
        self.map_id = str(about["id"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let another process have the folder."""
        self._database.close()

    # -- rows ----------------------------------------------------------------------------------

    def state(self, number: int, digest: str) -> str:
        """What came of a row before; empty when it has not ended.

        Raises:
            DSLError: when it was another row then.
        """
        rows = self._run("SELECT state, digest FROM rows WHERE number=?", (number,))
        if not rows:
            return ""
        if rows[0][1] != digest:
            raise DSLError(
                f"row {number} is not what it was when the map into {self.out} began; map the "
                "changed table into another folder, or start again with resume=False (--no-resume)"
            )
        return str(rows[0][0])

    def add(self, digest: str, result: RowResult) -> None:
        """Write down what came of a row."""
        self._run(
            "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                result.number,
                digest,
                result.state,
                round(result.seconds, 3),
                replace_surrogates(result.error),
                pack(result.requests),
                pack(dict(result.inputs)),
                pack(dict(result.outputs)),
            ),
        )

    def record_host(self, number: int, host: str) -> None:
        """Write down which machine has a row in hand."""
        self._run("INSERT OR REPLACE INTO hands VALUES (?, ?)", (number, host))

    def row_host(self, number: int) -> tuple[str, bool]:
        """The machine that has a row in hand, empty for none, and whether the row has failed."""
        rows = self._run(
            "SELECT host, EXISTS (SELECT 1 FROM rows WHERE rows.number=hands.number)"
            " FROM hands WHERE number=?",
            (number,),
        )
        return (str(rows[0][0]), bool(rows[0][1])) if rows else ("", False)

    def counts(self) -> tuple[int, int]:
        """How many rows are done and how many have failed."""
        told = dict(self._run("SELECT state, count(*) FROM rows GROUP BY state", ()))
        return told.get(DONE, 0), told.get(FAILED, 0)

    def results(self) -> Iterator[RowResult]:
        """What came of the rows, in their order."""
        last = 0
        while True:
            rows = self._run(
                f"SELECT {_RESULT} FROM rows WHERE number>? ORDER BY number LIMIT 200", (last,)
            )
            if not rows:
                return
            for row in rows:
                yield _result(row)
            last = rows[-1][0]

    # -- the folder ----------------------------------------------------------------------------

    def _about(self) -> dict[str, Any] | None:
        file = self.out / ABOUT
        if not file.exists():
            return None
        try:
            about = json.loads(file.read_bytes())
            if about["format"] == 1 and isinstance(about["id"], str):
                return dict(about)
        except (ValueError, LookupError, TypeError):
            pass
        raise DSLError(f"{file} is not from a map that can be resumed; choose another folder")

    def _write_about(self, identity: MapFingerprint, *, new: bool = False) -> None:
        """Write down what is mapped, whole or not at all.

        Args:
            identity: that.
            new: whether another process that was quicker wins.
        """
        about = {"format": 1, "id": uuid.uuid4().hex, **asdict(identity)}
        file = self.out / ABOUT
        draft = temp_path(file)
        draft.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
        try:
            if not new:
                draft.replace(file)
                return
            try:
                os.link(draft, file)
            except OSError:  # the file is there, or there are no links on this file system
                if not file.exists():
                    draft.replace(file)
        finally:
            draft.unlink(missing_ok=True)

    def _remove_drafts(self, produces: tuple[str, ...]) -> None:
        """Remove what maps that were killed had not finished writing."""
        for name in (ABOUT, *produces):
            for draft in self.out.glob(temp_path(self.out / name, "*").name):
                draft.unlink(missing_ok=True)

    def _archive(self, produces: tuple[str, ...]) -> None:
        """Move everything of the map before into a folder of its own."""
        count = 1
        while (self.out / f"earlier-{count}").exists():
            count += 1
        aside = self.out / f"earlier-{count}"
        aside.mkdir()
        shutil.copyfile(self.out / ABOUT, aside / ABOUT)  # first, as in every folder of a map
        with contextlib.closing(sqlite3.connect(aside / ROWS)) as copy:
            self._database.backup(copy)
        for name in (FILES, *produces):
            if (self.out / name).exists():
                (self.out / name).rename(aside / name)

    def _refuse_foreign_files(self, names: tuple[str, ...]) -> None:
        for name in names:
            if (self.out / name).exists():
                raise DSLError(
                    f"{self.out / name} is there already, and not from a map; choose another folder"
                )

    def _compare(self, about: Mapping[str, Any], identity: MapFingerprint) -> None:
        parts = {
            "graph": "the graph is not the one",
            "table": "the table is not the one",
            "inputs": "the columns do not set the inputs",
            "simulated": "real and simulated results do not go together; this is not the kind",
        }
        for name, words in parts.items():
            if about.get(name) != asdict(identity)[name]:
                raise DSLError(
                    f"{words} that the map into {self.out} began with; map into another folder, "
                    "or start again with resume=False (--no-resume), which pays for all rows again"
                )

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._guarded():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise DSLError(f"another process is mapping into {self.out} right now") from None
            raise DSLError(f"{self.out} cannot be written: {error}") from None
        except (OSError, sqlite3.Error) as error:
            raise DSLError(f"{self.out} cannot be used: {error}") from None


def temp_path(file: Path, process: int | str | None = None) -> Path:
    """Where a process writes a file until it is whole."""
    return file.with_name(f".{file.name}.{process or os.getpid()}.draft")


def _result(row: tuple[Any, ...]) -> RowResult:
    number, state, seconds, error, requests, inputs, outputs = row
    return RowResult(
        number=number,
        state=state,
        seconds=seconds,
        error=error,
        requests=tuple(json.loads(requests)),
        inputs=json.loads(inputs),
        outputs=json.loads(outputs),
    )
