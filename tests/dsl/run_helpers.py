"""What tests of runs declare and look at again and again."""

from __future__ import annotations

from typing import Any

from nodetool.workflows.base_node import BaseNode

from nodetool.dsl.graph import AnyNode
from nodetool.dsl.running import Report
from nodetool.fal.simulator import Simulator
from tests.dsl import sample_nodes as own

FLUX_NODE = "fal.text_to_image.FluxDev"
KLING = "fal.image_to_video.KlingVideoV21ProImageToVideo"
KLING_ID = "fal-ai/kling-video/v2.1/pro/image-to-video"


def node(cls: type[BaseNode], **inputs: Any) -> AnyNode:
    return AnyNode(own.type_of(cls), **inputs)


def flux(prompt: Any = "a lighthouse", **more: Any) -> AnyNode:
    return AnyNode(FLUX_NODE, prompt=prompt, **more)


def text(value: str, seconds: float = 0.0) -> AnyNode:
    return node(own.Text, text=value, seconds=seconds)


def states(report: Report) -> dict[str, str]:
    return {each.id: each.state for each in report.nodes}


def prompts(simulator: Simulator) -> list[str]:
    return sorted(each.arguments["prompt"] for each in simulator.state.submissions)
