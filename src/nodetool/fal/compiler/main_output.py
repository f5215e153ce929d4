"""Choose the property of a result that the slot ``output`` holds: the purpose of the endpoint.

The rule is the table ``main_output.toml``; a config entry overrides it.
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
#: last word of a category or module -> kind of file, where the word is not a kind itself
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
    """The choice for the slot ``output``.

    Attributes:
        field: the property; None for the whole result.
        reason: why it was chosen, in words.
        instead_of: the choice of the oldest rows alone, if that differs.
        moved: whether it differs, so that ``field`` also keeps a slot of its own.
    """

    field: FieldIR | None
    reason: str
    instead_of: FieldIR | None = None
    moved: bool = False

    @property
    def api_name(self) -> str:
        """Return the name of the property; empty for the whole result."""
        return self.field.api_name if self.field else ""


def main_output(endpoint: EndpointIR, module: str, configured: str = "") -> MainOutput:
    """Choose the property that the slot ``output`` of an endpoint holds.

    Args:
        endpoint: the endpoint, as its document describes it.
        module: module of its node, which decides where the endpoint has no category.
        configured: the property that a config names; ignored if the result does not have it.
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
        field = row.pick(outputs, target)
        if field is not None:
            return field, row.because
    return None, AMBIGUOUS


def _first(outputs: Sequence[FieldIR], target: str) -> FieldIR | None:
    """Return the choice of the oldest rows."""
    picked = (row.pick(outputs, target) for row in _rows() if row.first)
    return next((field for field in picked if field is not None), None)


def _target(name: str) -> str:
    """Return what a category or module produces: ``text-to-3d`` and ``text_to_3d`` give ``model_3d``."""
    target = name.replace("-", "_").rpartition("_to_")[2]
    return _TARGETS.get(target, target)


# -- the table -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row of the table; comments at the top of the table explain it."""

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
        """Return the property that matches best, of equal ones the first; None if none matches."""
        if self.targets and target not in self.targets:
            return None
        matches = [field for field in outputs if self._matches(field, target)]
        if not self.names and not self.words:
            return next(iter(matches), None)
        for matches_name in self._name_tests(target):
            chosen = next((field for field in matches if matches_name(field.api_name)), None)
            if chosen is not None:
                return chosen
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
        """Yield tests of a property's name, the best first."""
        yield from (partial(operator.eq, name.format(target=target)) for name in self.names)
        yield from (partial(_has_word, word) for word in self.words)


def _has_word(word: str, name: str) -> bool:
    return word in inference.words(name)


def _is_media_of(field: FieldIR, kinds: Sequence[str]) -> bool:
    """Return whether a property is a file, or a list of files, of one of some kinds."""
    if not is_media(field.type):
        return False
    type_ = field.type
    while type_.kind is Kind.LIST and type_.item is not None:
        type_ = type_.item
    return "any" in kinds or type_.media in kinds


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(map(_row, tomllib.loads(_TABLE.read_text("utf-8"))["row"]))


def _row(raw: dict[str, Any]) -> _Row:
    plain = {"because", "required", "first"}
    values: dict[str, Any] = {k: v if k in plain else tuple(v.split()) for k, v in raw.items()}
    return _Row(**values)
