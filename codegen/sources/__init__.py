"""Where facts come from. Every source gives :class:`codegen.snapshot.Facts`, so they can be merged."""


class SourceError(RuntimeError):
    """A source could not be had; the message says what to do."""
