"""The sources of facts. Every source returns :class:`codegen.snapshot.Facts`, so they can be merged."""

from codegen.errors import CodegenError


class SourceError(CodegenError):
    """A source is not available or not usable; the message says what to do."""
