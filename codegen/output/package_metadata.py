"""``package_metadata/nodetool-fal.json``, made by NodeTool's own ``nodetool-pkg scan``.

The scan imports the generated modules, so it runs in a process of its own, without keys in its
environment, and writes to a temporary file; the caller decides whether the tree changes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.errors import CodegenError
from codegen.paths import ROOT


class ScanError(CodegenError):
    """The scan failed, or left nodes out."""


def scan(root: Path = ROOT) -> str:
    """Return the metadata of the package as the app reads it.

    Raises:
        ScanError: with what the scan said, when a module could not be imported or a node's
            metadata could not be made.
    """
    secret = ("KEY", "TOKEN", "SECRET", "PASSWORD")
    env = {k: v for k, v in os.environ.items() if not any(word in k.upper() for word in secret)}
    env["PYTHONPATH"] = str(root / "src")
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        target = Path(folder) / "metadata.json"
        command = [
            sys.executable,
            "-m",
            "nodetool.package_tools",
            "scan",
            "--package-dir",
            str(root),
            "--output",
            str(target),
        ]
        completed = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
        warnings = [line for line in completed.stderr.splitlines() if "SCAN warn" in line]
        if completed.returncode or warnings or not target.exists():
            details = "\n".join(warnings) or completed.stderr.strip()[-2000:]
            raise ScanError(f"nodetool-pkg scan failed: {details}")
        return _line_by_node(target.read_text("utf-8"))


def _line_by_node(text: str) -> str:
    """Return a scan with a line for each node: in the wheel, indentation would cost a fifth of it.

    The nodes, which come module by module, are sorted by what nobody changes: their types.
    """
    metadata = json.loads(text)
    nodes = sorted(metadata.pop("nodes"), key=lambda node: node["node_type"])
    lines = [json.dumps(node, sort_keys=True, separators=(",", ":")) for node in nodes]
    head = json.dumps(metadata, sort_keys=True, indent=1).removesuffix("\n}")
    return head + ',\n "nodes": [\n' + ",\n".join(lines) + "\n]}\n"
