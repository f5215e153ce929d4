"""A planner and a router of a few lines, so that these tests are about generating alone.

The settings go to the arguments of the same name, or to those in a short table.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.generate.options import Planner, Router
from nodetool.fal.planner.plan import Decision, DecisionKind, Mode, Plan
from nodetool.fal.planner.request import GenerationRequest

#: setting -> arguments that take it, the first that an endpoint has
NAMES = {
    "images": ("image_urls", "image_url"),
    "first_frame": ("image_url",),
    "last_frame": ("tail_image_url", "end_image_url"),
    "references": ("reference_image_urls",),
    "mask": ("mask_url", "mask_image_url"),
    "video": ("video_url",),
    "audio": ("audio_url", "ref_audio_url"),
    "text": ("text", "prompt"),
    "count": ("num_images",),
    "steps": ("num_inference_steps",),
    "guidance": ("guidance_scale",),
    "format": ("output_format",),
}
LISTS = ("image_urls", "reference_image_urls")


def plan(endpoint_id: str, request: GenerationRequest, *, several_jobs: bool = False) -> Plan:
    """Plan a request without converting anything."""
    endpoint = endpoints.find(endpoint_id)
    has = endpoint.input_names()
    arguments: dict[str, Any] = {}
    decisions = []
    jobs = 1
    for field, value in request.asked().items():
        name = next((each for each in NAMES.get(field, (field,)) if each in has), None)
        if field == "count" and name is None and several_jobs:
            jobs = value
            decisions.append(Decision(field=field, asked=value, kind=DecisionKind.CONVERTED))
            continue
        if name is None:
            kind = DecisionKind.UNSUPPORTED
            reason = "it has no argument for it"
            decisions.append(Decision(field=field, asked=value, kind=kind, reason=reason))
            continue
        sent = value
        if isinstance(value, tuple):
            sent = list(value) if name in LISTS else value[0]
        arguments[name] = sent
        decisions.append(
            Decision(field=field, asked=value, sent={name: sent}, kind=DecisionKind.EXACT)
        )
    for name, value in request.extra.items():
        known = name in has
        if known:
            arguments[name] = value
        decisions.append(
            Decision(
                field=f"extra.{name}",
                asked=value,
                sent={name: value} if known else {},
                kind=DecisionKind.EXACT if known else DecisionKind.UNSUPPORTED,
                reason="" if known else "it has no such argument",
            )
        )
    missing = sorted(endpoint.required_names() - arguments.keys())
    return Plan(
        endpoint_id=endpoint_id,
        arguments=arguments,
        decisions=tuple(decisions),
        missing=tuple(missing),
        jobs=jobs,
    )


@dataclass(frozen=True)
class Candidate:
    plan: Plan


def router(*endpoint_ids: str) -> Router:
    """Return a router that knows some endpoints, in this order."""

    def route(
        kind: str,
        request: GenerationRequest,
        needs: Collection[str] = (),
        *,
        mode: Mode = Mode.STRICT,
        several_jobs: bool = False,
        planner: Planner = plan,
    ) -> list[Candidate]:
        plans = [
            planner(each, request, several_jobs=several_jobs)
            for each in endpoint_ids
            if set(needs) <= endpoints.find(each).capabilities
        ]
        return [Candidate(each) for each in plans if not each.missing and not each.refused(mode)]

    return route
