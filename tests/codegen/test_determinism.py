"""Same input, same bytes: whatever the hash seed, the locale, the folder or the number of workers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.paths import ROOT

_PROGRAM = """
import hashlib, sys
from codegen import pipeline
plan = pipeline.plan(pipeline.Paths(cache=None), workers=int(sys.argv[1]))
assert plan.ok, plan.diagnostics
for path in sorted(plan.files):
    print(path.name, hashlib.sha256(plan.files[path].encode()).hexdigest())
"""


def digests(workers: int, where: Path, **environment: str) -> str:
    """Return name and digest of every planned file, computed in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(workers)],
        cwd=where,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.slow
def test_hash_seed_locale_folder_and_workers_do_not_show(tmp_path: Path) -> None:
    first = digests(1, ROOT, PYTHONHASHSEED="1", LC_ALL="C")
    second = digests(2, tmp_path, PYTHONHASHSEED="4242", LC_ALL="C.UTF-8", TZ="Asia/Tokyo")
    assert first.count("\n") > 25
    assert first == second
