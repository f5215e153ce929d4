"""Nodes as they are declared, and the handles that connect them. Imports nothing of NodeTool."""

from __future__ import annotations

import inspect
import itertools
import keyword
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Generic, Literal, Self, TypeAlias, TypeVar

from nodetool.dsl.errors import DSLError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_creation_order = itertools.count()
#: most characters of a name
_MAX_NAME_LENGTH = 200
_WORD_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Output(Generic[T_co]):
    """An output of a node: a handle to connect to inputs that accept its type.

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
            f"connect {self.slot} to an input, and let a node join the texts"
        )

    def __format__(self, spec: str) -> str:
        return str(self)


#: an input: a value, or an output that gives one
In: TypeAlias = T | Output[T]
#: an input that takes a list: of values, of outputs (in a workflow an input is either set or connected,
#: so never of both), or an output that gives one
ManyIn: TypeAlias = Sequence[T] | Sequence[Output[T]] | Output[Sequence[T]] | Output[list[T]]


@dataclass(frozen=True, slots=True)
class Declaration:
    """What was declared of a node.

    Attributes:
        type: of the node in NodeTool, such as ``fal.text_to_image.FluxDev``.
        name: the id that it was given; empty for none.
        position: where the app shows it, in pixels; None where it is laid out.
        inputs: name -> value or :class:`Output`, without those that equal their defaults.
        number: of the node in the order of creation.
    """

    type: str
    name: str
    position: tuple[float, float] | None
    inputs: Mapping[str, Any]
    number: int


class Node:
    """A declared node: its type, its inputs, its handles.

    Generated wrappers derive from it; :class:`AnyNode` stands for all other nodes. It has few public
    names, because wrappers have a property for each output that is called otherwise.
    """

    #: the node's type in NodeTool, such as ``fal.text_to_image.FluxDev``
    _type: ClassVar[str] = ""

    def __init__(self, given: Mapping[str, Any]) -> None:
        """Store the inputs.

        Args:
            given: name -> value or :class:`Output`; those that equal the default of the signature
                are left out, and so are ``self`` and ``__class__``, so that it may be ``locals()``.
        """
        defaults = _defaults(type(self).__init__)
        self._number = next(_creation_order)
        self._name = ""
        self._position: tuple[float, float] | None = None
        self._inputs: dict[str, Any] = {
            name: value
            for name, value in given.items()
            if name not in {"self", "__class__"}
            and not _is_default(value, defaults.get(name, _Missing))
        }

    def __repr__(self) -> str:
        return f"<{self._name or type(self).__name__}>"

    @classmethod
    def node_type(cls) -> str:
        """Return the type in NodeTool that a wrapper stands for; empty where each node has its own."""
        return cls._type

    def declaration(self) -> Declaration:
        """Return what was declared of the node so far."""
        return Declaration(
            type=self._type,
            name=self._name,
            position=self._position,
            inputs=self._inputs,
            number=self._number,
        )

    def out(self, slot: str) -> Output[Any]:
        """Return the handle of an output by its name."""
        return Output(self, slot)

    def named(self, name: str, *, any_text: bool = False) -> Self:
        """Set the id of the node in graphs, best a word that can be the name of a variable.

        Args:
            name: of the node.
            any_text: whether to accept ids that people cannot read, as in workflows that other
                programs have written.

        Raises:
            DSLError: the name is empty, or, without ``any_text``, longer than 200 characters or
                not printable.
        """
        if not (any_text and name) and not is_name(name):
            raise DSLError(f"{name[:40]!r} cannot be the name of a node; use letters, digits and _")
        self._name = name
        return self

    def at(self, x: float, y: float) -> Self:
        """Set where the app shows the node, in pixels from the upper left; else it is laid out."""
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
        """Set how a node of fal is run, in addition to what the environment says.

        In JSON, and as inputs of :class:`AnyNode`, they are called ``fal_timeout`` and so on.

        Args:
            timeout: longest time for its job, in seconds; 0 for no limit.
            force: whether to pay again although the result is known.
            priority: in fal's queue.
            download: whether the files of the result are fetched into the run.
        """
        options = {"timeout": timeout, "force": force, "priority": priority, "download": download}
        inputs = {f"fal_{name}": value for name, value in options.items() if value is not None}
        return self.connect(**inputs)

    def connect(self, /, **inputs: Any) -> Self:
        """Set more inputs, values or handles, after the node was created."""
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
        """Return the handle of the main output."""
        return self.out("output")


class _Missing:
    """Marks an input without a default."""


@cache
def _defaults(constructor: Callable[..., None]) -> dict[str, Any]:
    """Return the defaults of the inputs in the signature of a constructor, by name."""
    parameters = inspect.signature(constructor).parameters.values()
    return {p.name: p.default for p in parameters if p.default is not inspect.Parameter.empty}


def _is_default(value: Any, default: Any) -> bool:
    plain = value.value if isinstance(value, Enum) else value  # signatures have no members of enums
    return value is default or (type(plain) is type(default) and bool(plain == default))


def is_name(text: str) -> bool:
    """Return whether a text can be the id of a node."""
    return bool(text.strip()) and len(text) <= _MAX_NAME_LENGTH and text.isprintable()


def readable_id(node_type: str) -> str:
    """Return the id that a node gets from its type: ``fal.text_to_image.FluxDev`` -> ``flux_dev``."""
    words = _WORD_BOUNDARY.sub("_", node_type.rpartition(".")[2]).lower()
    name = re.sub(r"\W+", "_", words).strip("_") or "node"
    return f"_{name}" if name[0].isdigit() or keyword.iskeyword(name) else name


def is_node(value: Any) -> bool:
    """Return whether a value is a node or the class of one, where an output of it is meant."""
    return isinstance(value, Node) or (isinstance(value, type) and issubclass(value, Node))


def instead_of_node(value: Any) -> str:
    """Return the message about a node where an output of it is meant."""
    cls = value if isinstance(value, type) else type(value)
    call = f"{cls.__name__}(…)" if isinstance(value, type) else ""
    slot = "output" if hasattr(cls, "output") else 'out("…")'
    subject = f"the class {cls.__name__}" if call else f"the node {value!r}"
    return f"{subject} is given, not an output of it; did you mean {call}.{slot}?"


def required_inputs(wrapper: type[Node]) -> set[str]:
    """Return the inputs without which a wrapper cannot be called."""
    parameters = list(inspect.signature(wrapper.__init__).parameters.values())[1:]
    return {parameter.name for parameter in parameters if parameter.default is parameter.empty}


def retained_inputs(wrapper: type[Node], given: Mapping[str, Any]) -> set[str]:
    """Return those inputs that a constructor takes and keeps: it drops what equals its defaults.

    Args:
        wrapper: the class of the node.
        given: input -> value.
    """
    parameters = inspect.signature(wrapper.__init__).parameters.values()
    accepted = {parameter.name for parameter in parameters}
    if any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters):
        accepted = set(given)
    node = object.__new__(wrapper)
    Node.__init__(node, {name: value for name, value in given.items() if name in accepted})
    return set(node.declaration().inputs)


def handles_in(value: Any) -> Iterator[Output[Any]]:
    """Yield the handles in a value, also those inside lists and objects."""
    if isinstance(value, Output):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from handles_in(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from handles_in(item)
