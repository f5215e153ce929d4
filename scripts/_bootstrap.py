"""Imported first by scripts that need the project: without it, they go on in the project's own venv."""

import importlib.util
import os
import sys
from pathlib import Path

if importlib.util.find_spec("nodetool") is None:
    _folder = Path(__file__).resolve().parent.parent / ".venv"
    _python = _folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _python.exists() or Path(sys.prefix) == _folder:
        sys.exit("The project is not installed; run scripts/setup first.")
    os.execv(_python, [str(_python), *sys.argv])
