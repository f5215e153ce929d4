"""Which property of a result the slot ``output`` shows: what the endpoint is for.

The rule is the table ``main_output.toml``; a config entry has the last word.
"""

from __future__ import annotations

import operator
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from nodetool.fal.compiler.annotations import is_media
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind
from nodetool.fal.compiler.parsing import inference

_TABLE = Path(__file__).with_name("main_output.toml")
#: what the last word of a category or module means, where it is no kind of file itself
_TARGETS = {
    "3d": "model_3d",
    "model3d": "model_3d",
    "speech": "audio",
    "segmentation": "image",
    "video_processing": "video",
    "json_processing": "json",
}
ONLY_ONE = "the only thing it gives"
UNKNOWN = "what it gives is not known, so it is all of it"
AMBIGUOUS = "none of several is the answer, so it is all of it"
CONFIGURED = "the config says so"


@dataclass(frozen=True, slots=True, kw_only=True)
class MainOutput:
    """What ``output`` shows.

    Attributes:
        field: the property; None for the whole result.
        reason: why, in words.
        instead_of: what it would be by the rows that came first alone, where that differs.
        moved: whether it differs, so that ``field`` keeps a slot of its own besides.
    """

    field: FieldIR | None
    reason: str
    instead_of: FieldIR | None = None
    moved: bool = False

    @property
    def api_name(self) -> str:
        """Name of the property; empty for the whole result."""
        return self.field.api_name if self.field else ""


def main_output(endpoint: EndpointIR, module: str, configured: str = "") -> MainOutput:
    """Return what the slot ``output`` of an endpoint shows.

    Args:
        endpoint: what its document says.
        module: where its node stands; it tells what the endpoint gives where the category does not.
        configured: the property that a config names; one that there is not is no choice.
    """
    outputs = endpoint.outputs
    by_rule = _by_rule(outputs, _target(endpoint.category or module))
    named = next((f for f in outputs if f.api_name == configured), None)
    chosen, reason = (named, CONFIGURED) if named is not None else by_rule
    before = outputs[0] if len(outputs) == 1 else _first(outputs, _target(module))
    if chosen is before:
        return MainOutput(field=chosen, reason=reason)
    return MainOutput(field=chosen, reason=reason, instead_of=before, moved=True)


def _by_rule(outputs: Sequence[FieldIR], target: str) -> tuple[FieldIR | None, str]:
    if len(outputs) < 2:
        return (outputs[0], ONLY_ONE) if outputs else (None, UNKNOWN)
    for row in _rows():
        found = row.pick(outputs, target)
        if found is not None:
            return found, row.because
    return None, AMBIGUOUS


def _first(outputs: Sequence[FieldIR], target: str) -> FieldIR | None:
    """What the rows choose that were there before any other."""
    picked = (row.pick(outputs, target) for row in _rows() if row.first)
    return next((field for field in picked if field is not None), None)


def _target(name: str) -> str:
    """What a category or module gives: ``text-to-3d`` and ``text_to_3d`` give ``model_3d``."""
    target = name.replace("-", "_").rpartition("_to_")[2]
    return _TARGETS.get(target, target)


# -- the table -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row of the table, whose head explains it."""

    because: str
    targets: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    required: bool = False
    first: bool = False

    def pick(self, outputs: Iterable[FieldIR], target: str) -> FieldIR | None:
        """The property that fits best; of equal ones the first."""
        if self.targets and target not in self.targets:
            return None
        fitting = [field for field in outputs if self._matches(field, target)]
        if not self.names and not self.words:
            return next(iter(fitting), None)
        for is_meant in self._name_tests(target):
            found = next((field for field in fitting if is_meant(field.api_name)), None)
            if found is not None:
                return found
        return None

    def _matches(self, field: FieldIR, target: str) -> bool:
        if self.required and not field.required:
            return False
        if self.without and not set(self.without).isdisjoint(inference.words(field.api_name)):
            return False
        if self.apart and field.api_name.startswith(self.apart):
            return False
        return not self.kinds or _is_media_of(
            field, [kind.format(target=target) for kind in self.kinds]
        )

    def _name_tests(self, target: str) -> Iterator[Callable[[str], bool]]:
        """What a name may be, the best first."""
        yield from (partial(operator.eq, name.format(target=target)) for name in self.names)
        yield from (partial(_has_word, word) for word in self.words)


def _has_word(word: str, name: str) -> bool:
    return word in inference.words(name)


def _is_media_of(field: FieldIR, kinds: Sequence[str]) -> bool:
    """Whether a property is a file, or a list of files, of one of some kinds."""
    if not is_media(field.type):
        return False
    type_ = field.type
    while type_.kind is Kind.LIST and type_.item is not None:
        type_ = type_.item
    return "any" in kinds or type_.media in kinds


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(map(_row, tomllib.loads(_TABLE.read_text("utf-8"))["row"]))


def _row(told: dict[str, Any]) -> _Row:
    plain = {"because", "required", "first"}
    given: dict[str, Any] = {k: v if k in plain else tuple(v.split()) for k, v in told.items()}
    return _Row(**given)
