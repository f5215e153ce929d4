"""Say what will be sent, and what became of every setting that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum
from typing import Any

from nodetool.fal.errors import FalError
from nodetool.fal.planner.display import describe_value


class DecisionKind(StrEnum):
    """What became of a setting."""

    #: sent as it was asked
    EXACT = "exact"
    #: sent in the endpoint's own form, with the same meaning: ``5`` as ``"5s"``
    CONVERTED = "converted"
    #: the endpoint has nothing equal, so the closest value is sent
    NEAREST = "nearest"
    #: the endpoint has no argument for it, or none of its values is near
    UNSUPPORTED = "unsupported"


class Mode(StrEnum):
    """What is done about settings that an endpoint does not have as asked."""

    #: nothing that is nearest or unsupported is sent: :class:`PlanError` before anything is uploaded
    STRICT = "strict"
    #: media, masks and counts still raise; the rest is told in the decisions
    TELL = "tell"


#: settings whose loss changes what a request is or costs: refused in every mode
ALWAYS_STRICT = frozenset(
    {"images", "first_frame", "last_frame", "references", "mask", "video", "audio", "model_3d", "count", "extra"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What became of one setting.

    Attributes:
        field: the setting, as :class:`~nodetool.fal.planner.request.GenerationRequest` names it; an
            argument of ``extra`` as ``extra.name``.
        asked: the value that was asked for.
        sent: argument in the API -> value; empty where nothing is sent.
        kind: what became of it.
        reason: why it is not exact, as a sentence; empty where it is.
    """

    field: str
    asked: Any
    sent: Mapping[str, Any] = dataclass_field(default_factory=dict)
    kind: DecisionKind
    reason: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the decision as plain JSON; files stand in it as short texts."""
        return {
            "field": self.field,
            "asked": describe_value(self.asked),
            "sent": {name: describe_value(value) for name, value in self.sent.items()},
            "kind": self.kind.value,
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One request as it would be sent.

    Attributes:
        endpoint_id: fal's id.
        arguments: argument in the API -> value; files are still as the caller gave them, also
            where the API wants a URL in an object of the file.
        decisions: one for every setting that was asked for.
        missing: required arguments that no setting provides.
        jobs: how many jobs this takes: more than 1 only where a count was allowed to be several jobs;
            a seed among the arguments is that of the first, and counts up.
    """

    endpoint_id: str
    arguments: Mapping[str, Any]
    decisions: Sequence[Decision]
    missing: Sequence[str] = ()
    jobs: int = 1

    def refused(self, mode: Mode = Mode.STRICT) -> list[Decision]:
        """Return the decisions that stop this request in a mode."""
        kinds = {DecisionKind.NEAREST, DecisionKind.UNSUPPORTED}
        return [
            decision
            for decision in self.decisions
            if decision.kind in kinds
            and (mode is Mode.STRICT or decision.field.partition(".")[0] in ALWAYS_STRICT)
        ]

    def require(self, mode: Mode = Mode.STRICT) -> Plan:
        """Return the plan itself if nothing stops it.

        Raises:
            PlanError: when a decision or a missing argument does.
        """
        if self.missing or self.refused(mode):
            raise PlanError(self, mode)
        return self


class PlanError(FalError, ValueError):
    """An endpoint cannot do what was asked, and nothing was sent.

    Attributes:
        plan: what would have been sent.
        refused: the decisions that stop it.
        alternatives: endpoints that can do all of it, if they were looked for.
    """

    def __init__(self, plan: Plan, mode: Mode, alternatives: Sequence[str] = ()) -> None:
        self.plan = plan
        self.refused = plan.refused(mode)
        self.alternatives = tuple(alternatives)
        parts = [
            f"{each.field}={describe_value(each.asked)!s:.80}: {each.reason.rstrip('.')}"
            for each in self.refused
        ]
        parts += [f"the endpoint needs {name!r}" for name in plan.missing]
        hint = f" These can: {', '.join(self.alternatives)}." if self.alternatives else ""
        super().__init__(f"{plan.endpoint_id} cannot do that: {'; '.join(parts)}.{hint}")
