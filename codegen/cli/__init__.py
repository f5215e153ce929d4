"""The commands of ``python -m codegen``: their arguments, their output, their exit codes."""
