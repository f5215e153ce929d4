"""Print tables with aligned columns, on terminals of any width and in pipes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from nodetool.fal.text import replace_surrogates
from nodetool.fal_cli.terminal.console import out

_SEPARATOR, _INDENT = "  ", "    "
#: fewest characters of a terminal for the last column
_MIN_LAST = 24


def print_columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows below headings; the last column may be a sentence.

    A terminal shows as much of the last column as fits next to the others. Where not even these
    fit, each row becomes a few lines, ``heading: value``. Output to a pipe is never shortened.
    """
    cells = [[" ".join(replace_surrogates(cell).split()) for cell in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(headings, *cells, strict=True)]
    prefix = sum(widths[:-1]) + len(_SEPARATOR) * (len(widths) - 1)
    last = None
    if out.is_terminal:
        last = out.width - prefix
        if last < min(widths[-1], _MIN_LAST):
            for line in _stacked(headings, cells):
                out.print(Text(line))
            return
    for number, row in enumerate([headings, *cells]):
        style = "bold" if number == 0 and not out.no_color else ""
        out.print(Text(_line(row, widths, last), style))


def _line(row: Sequence[str], widths: Sequence[int], last: int | None) -> str:
    """Format a row; ``last`` is the width to which its last cell is shortened, if any."""
    cells = [set_cell_size(cell, width) for cell, width in zip(row[:-1], widths, strict=False)]
    end = row[-1]
    if last is not None and cell_len(end) > last:
        end = set_cell_size(end, last - 1).rstrip() + "…"
    return _SEPARATOR.join([*cells, end]).rstrip()


def _stacked(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield each row as lines of its own, with an empty line between rows."""
    for number, row in enumerate(rows):
        if number:
            yield ""
        for heading, cell in zip(headings, row, strict=True):
            lines = Text(f"{heading}: {cell}").wrap(out, max(20, out.width - len(_INDENT)))
            for count, line in enumerate(lines):
                yield (_INDENT if count else "") + line.plain.rstrip()
