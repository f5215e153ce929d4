"""``python -m codegen``."""

from codegen.cli import app

app()
