"""Types of nodes and edges: what may be connected, and what values an input takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nodetool.dsl.lazy_exports import lazy_exports as _lazy_exports

if TYPE_CHECKING:
    from nodetool.dsl.typecheck.validation import (
        check as check,
    )
    from nodetool.dsl.typecheck.validation import (
        coerce_input as coerce_input,
    )
    from nodetool.dsl.typecheck.validation import (
        dynamic_inputs as dynamic_inputs,
    )

# on first use, because they import NodeTool, which takes a second or more
__all__, __getattr__, __dir__ = _lazy_exports(
    __name__,
    {
        "nodetool.dsl.typecheck.validation": "check coerce_input dynamic_inputs",
    },
)
