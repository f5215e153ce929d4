"""``python -m codegen``."""

from codegen.cli.app import app

app()
