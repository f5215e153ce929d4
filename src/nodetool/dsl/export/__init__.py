"""Graphs as something else: programs and diagrams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nodetool.dsl.lazy_exports import lazy_exports as _lazy_exports

if TYPE_CHECKING:
    from nodetool.dsl.export.diagram import (
        to_mermaid as to_mermaid,
    )
    from nodetool.dsl.export.diagram import (
        to_picture as to_picture,
    )
    from nodetool.dsl.export.diagram import (
        to_svg as to_svg,
    )
    from nodetool.dsl.export.python import (
        to_python as to_python,
    )

# on first use, because they import NodeTool, which takes a second or more
__all__, __getattr__, __dir__ = _lazy_exports(
    __name__,
    {
        "nodetool.dsl.export.diagram": "to_mermaid to_picture to_svg",
        "nodetool.dsl.export.python": "to_python",
    },
)
