"""The sources of facts. Every source returns :class:`codegen.snapshot.Facts`, so they can be merged."""


class SourceError(RuntimeError):
    """A source is not available or not usable; the message says what to do."""
