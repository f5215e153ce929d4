"""Nodes as they are declared, and the handles that connect them. Imports nothing of NodeTool."""

from __future__ import annotations

import inspect
import itertools
import keyword
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Generic, Literal, Self, TypeAlias, TypeVar

from nodetool.dsl.errors import DSLError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_created = itertools.count()
#: characters of a name
_LONGEST = 200
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Output(Generic[T_co]):
    """An output of a node: a handle to connect to inputs that take what it gives.

    Attributes:
        node: the node that it belongs to.
        slot: its name.
    """

    __slots__ = ("node", "slot")

    def __init__(self, node: Node, slot: str) -> None:
        self.node = node
        self.slot = slot

    def __repr__(self) -> str:
        return f"<{type(self.node).__name__}.{self.slot}>"

    def __bool__(self) -> bool:
        raise DSLError(
            f"{self!r} has no value before the graph runs, so it is neither true nor false"
        )

    def __iter__(self) -> Iterator[Any]:
        raise DSLError(f"{self!r} has no value before the graph runs, so it has no items")

    def __str__(self) -> str:
        raise DSLError(
            f"{self!r} has no value before the graph runs, so it cannot be part of a text; "
            f"connect {self.slot} to an input, and let a node put texts together"
        )

    def __format__(self, spec: str) -> str:
        return str(self)


#: an input: a value, or an output that gives one
In: TypeAlias = T | Output[T]
#: an input that takes a list: of values, of outputs (in a workflow an input is either set or connected,
#: so never of both), or an output that gives one
ManyIn: TypeAlias = Sequence[T] | Sequence[Output[T]] | Output[Sequence[T]] | Output[list[T]]


class Node:
    """A node that is declared: its type, what was said about its inputs, its handles.

    Generated wrappers derive from it; :class:`AnyNode` stands for all other nodes.
    """

    #: the node's type in NodeTool, such as ``fal.text_to_image.FluxDev``
    _type: ClassVar[str] = ""

    def __init__(self, given: Mapping[str, Any]) -> None:
        """Note the inputs.

        Args:
            given: name -> value or :class:`Output`; those that are the default of the signature
                are left out, and so are ``self`` and ``__class__``, so that it may be ``locals()``.
        """
        defaults = _defaults(type(self).__init__)
        self._number = next(_created)
        self._name = ""
        self._position: tuple[float, float] | None = None
        self._inputs: dict[str, Any] = {
            name: value
            for name, value in given.items()
            if name not in {"self", "__class__"} and not _is(value, defaults.get(name, _Missing))
        }

    def __repr__(self) -> str:
        return f"<{self._name or type(self).__name__}>"

    def out(self, slot: str) -> Output[Any]:
        """The handle of an output by its name."""
        return Output(self, slot)

    def named(self, name: str, *, any_text: bool = False) -> Self:
        """Give the node its id in graphs: a word, best one that can be a variable.

        Args:
            name: of the node.
            any_text: whether the id may also be one that people cannot read, as workflows have
                them that other programs have written.

        Raises:
            DSLError: when the name is empty, or not ``any_text`` and longer than 200 characters or
                not printable.
        """
        if not (any_text and name) and not is_name(name):
            raise DSLError(f"{name[:40]!r} cannot be the name of a node; use letters, digits and _")
        self._name = name
        return self

    def at(self, x: float, y: float) -> Self:
        """Say where the app shows the node, in pixels from the upper left; else it is laid out."""
        self._position = (x, y)
        return self

    def options(
        self,
        *,
        timeout: float | None = None,
        force: bool | None = None,
        priority: Literal["normal", "low"] | None = None,
        download: bool | None = None,
    ) -> Self:
        """Say how a node of fal is run, beside what the environment says.

        In JSON, and as inputs of :class:`AnyNode`, they are called ``fal_timeout`` and so on.

        Args:
            timeout: longest time for its job, seconds; 0 for ever.
            force: whether to pay anew although the result is known.
            priority: in fal's queue.
            download: whether the files of the result come into the run.
        """
        told = {"timeout": timeout, "force": force, "priority": priority, "download": download}
        given = {f"fal_{name}": value for name, value in told.items() if value is not None}
        return self.connect(**given)

    def connect(self, /, **inputs: Any) -> Self:
        """Say more inputs, values or handles, after the node was made."""
        self._inputs.update(inputs)
        return self


class AnyNode(Node):
    """A node of any type that is installed, untyped: ``AnyNode("nodetool.constant.String", …)``.

    Its handles are ``node.out("slot")``; ``node.output`` is the slot of that name.
    """

    def __init__(self, node_type: str, /, **inputs: Any) -> None:
        super().__init__(inputs)
        self._type = node_type  # type: ignore[misc]

    def __repr__(self) -> str:
        return f"<{self._name or self._type}>"

    @property
    def output(self) -> Output[Any]:
        """The main output."""
        return self.out("output")


class _Missing:
    """Stands for no default."""


@cache
def _defaults(constructor: Callable[..., None]) -> dict[str, Any]:
    """Input -> its default in the signature."""
    parameters = inspect.signature(constructor).parameters.values()
    return {p.name: p.default for p in parameters if p.default is not inspect.Parameter.empty}


def _is(value: Any, default: Any) -> bool:
    plain = value.value if isinstance(value, Enum) else value  # signatures have no members of enums
    return value is default or (type(plain) is type(default) and bool(plain == default))


def is_name(text: str) -> bool:
    """Whether a text can be the id of a node."""
    return bool(text.strip()) and len(text) <= _LONGEST and text.isprintable()


def readable_id(node_type: str) -> str:
    """``fal.text_to_image.FluxDev`` -> ``flux_dev``."""
    words = _HUMPS.sub("_", node_type.rpartition(".")[2]).lower()
    name = re.sub(r"\W+", "_", words).strip("_") or "node"
    return f"_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name


def is_node(value: Any) -> bool:
    """Whether a value is a node, or the class of one, where an output of it is meant."""
    return isinstance(value, Node) or (isinstance(value, type) and issubclass(value, Node))


def instead_of_node(value: Any) -> str:
    """What is wrong with a node where an output of it is meant."""
    kind = value if isinstance(value, type) else type(value)
    made = f"{kind.__name__}(…)" if isinstance(value, type) else ""
    slot = "output" if hasattr(kind, "output") else 'out("…")'
    what = f"the class {kind.__name__}" if made else f"the node {value!r}"
    return f"{what} is given, not an output of it; did you mean {made}.{slot}?"


def handles_in(value: Any) -> Iterator[Output[Any]]:
    """The handles in a value, those inside lists too."""
    if isinstance(value, Output):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from handles_in(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from handles_in(item)
