"""Types of inputs with a closed set of values, in addition to those of :mod:`nodetool.dsl.node`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypeVar

from nodetool.dsl.node import Output

E = TypeVar("E")
L = TypeVar("L")

#: one of a closed set of texts: a member of its enum, the text itself, or an output that gives a text
Choice: TypeAlias = E | L | Output[str]
#: one of a closed set of whole numbers
IntChoice: TypeAlias = E | L | Output[int]
# A list of both choices and outputs is refused only when a graph is created: mypy does not find the
# texts of a list among two kinds of sequences.

#: some of a closed set of texts
Choices: TypeAlias = Sequence[E | L | Output[str]] | Output[Sequence[str]]
#: some of a closed set of whole numbers
IntChoices: TypeAlias = Sequence[E | L | Output[int]] | Output[Sequence[int]]
