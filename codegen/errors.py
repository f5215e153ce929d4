"""The base of the generator's exceptions: the command line prints their messages, without a traceback."""


class CodegenError(Exception):
    """The generator cannot go on; the message says why, and what to do."""


class WrongUseError(CodegenError):
    """An argument cannot be used; the message says why."""
