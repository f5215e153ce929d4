"""The paths of everything in the repository, defined here only."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODEGEN = ROOT / "codegen"
SCHEMAS = CODEGEN / "schemas"
CONFIGS = CODEGEN / "configs"
FAMILIES = CODEGEN / "families.toml"
NODE_TYPES = CODEGEN / "node_types.json"
INTERFACE = CODEGEN / "interface.json"
MAIN_OUTPUTS = CODEGEN / "main_outputs.csv"
CATALOGUE = ROOT / "all_models.json"
README = ROOT / "README.md"
SRC = ROOT / "src"
NODES = SRC / "nodetool" / "nodes" / "fal"
WRAPPERS = SRC / "nodetool" / "dsl" / "fal"
METADATA = SRC / "nodetool" / "package_metadata" / "nodetool-fal.json"
CACHE = ROOT / ".cache" / "codegen"
HTTP_CACHE = ROOT / ".cache" / "platform" / "http.sqlite"
#: fal's own texts, for people's own builds: never committed
DESCRIPTIONS = CODEGEN / ".descriptions"


def display_path(path: Path) -> str:
    """Return ``path`` relative to the repository, as messages name it."""
    try:
        return path.resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return path.name
