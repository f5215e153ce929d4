"""An update of the tree happens as a whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.output import atomic_write
from codegen.output.atomic_write import GENERATED_HEADER


def test_what_is_as_planned_keeps_its_time_stamp(tmp_path: Path) -> None:
    same, other, new = (tmp_path / name for name in ("same.py", "other.py", "sub/new.py"))
    same.write_text("a\n", "utf-8")
    other.write_text("b\n", "utf-8")
    os.utime(same, ns=(1, 1))
    files = {same: "a\n", other: "c\n", new: "d\n"}
    changes = atomic_write.compare(files)
    assert (changes.unchanged, changes.written) == ((same,), (other, new))
    atomic_write.apply(files, changes)
    assert same.stat().st_mtime_ns == 1
    assert {path: path.read_text("utf-8") for path in files} == files
    assert not atomic_write.compare(files)
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == [
        "new.py", "other.py", "same.py",
    ]  # fmt: skip


def test_a_failure_in_the_middle_leaves_everything_as_it_was(tmp_path: Path) -> None:
    first, blocked, gone = (tmp_path / name for name in ("a.py", "b.py", "c.py"))
    first.write_text("old\n", "utf-8")
    gone.write_text(f"{GENERATED_HEADER}\n", "utf-8")
    blocked.mkdir()  # a folder in the place of a file: moving the file there fails
    files = {first: "new\n", blocked: "new\n", tmp_path / "z.py": "new\n"}
    changes = atomic_write.Changes(written=tuple(files), removed=(gone,))
    with pytest.raises(OSError, match=r"b\.py"):
        atomic_write.apply(files, changes)
    assert first.read_text("utf-8") == "old\n"
    assert gone.exists()
    assert sorted(os.listdir(tmp_path)) == ["a.py", "b.py", "c.py"]


def test_what_a_killed_process_has_left_is_removed(tmp_path: Path) -> None:
    path = tmp_path / "a" / "x.json"
    path.parent.mkdir()
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    left = path.parent / f".x.json.{ended.pid}-abc_12"
    others = [f".x.json.{os.getpid()}-abc_12", f".y.json.{ended.pid}-abc_12", ".x.json.swp"]
    for each in (left, *(path.parent / name for name in others)):
        each.write_text("half", "utf-8")
    files = {path: "whole"}
    for _ in range(2):  # also when there is nothing to write any more
        atomic_write.apply(files, atomic_write.compare(files))
        assert sorted(p.name for p in path.parent.iterdir()) == sorted([*others, "x.json"])
        left.write_text("half", "utf-8")


def test_only_generated_files_are_orphans(tmp_path: Path) -> None:
    (tmp_path / "kept.py").write_text(f"{GENERATED_HEADER} Do not edit.\n", "utf-8")
    (tmp_path / "orphan.py").write_text(f"{GENERATED_HEADER} Do not edit.\n", "utf-8")
    (tmp_path / "by_hand.py").write_text("# mine\n", "utf-8")
    (tmp_path / "odd.py").write_bytes(b"\xff\xfe")
    orphans = atomic_write.orphans(tmp_path, [tmp_path / "kept.py"])
    assert orphans == [tmp_path / "orphan.py"]
    atomic_write.apply({}, atomic_write.compare({}, orphans))
    assert sorted(os.listdir(tmp_path)) == ["by_hand.py", "kept.py", "odd.py"]


def test_the_diff_shows_what_would_change(tmp_path: Path) -> None:
    changed, gone = tmp_path / "a.py", tmp_path / "b.py"
    changed.write_text("one\ntwo\n", "utf-8")
    gone.write_text("bye\n", "utf-8")
    files = {changed: "one\nthree\n", tmp_path / "c.py": "new\n"}
    text = "".join(atomic_write.diff(files, atomic_write.compare(files, [gone])))
    assert "-two\n+three\n" in text
    assert "+new\n" in text
    assert "-bye\n" in text
