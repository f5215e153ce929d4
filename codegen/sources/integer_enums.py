"""List the closed sets of digits that are sent as JSON integers.

TypeScript declarations write ``5 | 10`` and ``"5" | "10"`` alike, and their defaults too, so the
declarations cannot tell. What stands here was established from fal's published schemas and from
request examples of public clients; everything else travels as strings, as in ``"duration": "5"``.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Endpoint or family (a leading part of ids) -> arguments whose enum values are integers.
INTEGER_ENUMS: Mapping[str, frozenset[str]] = {
    family: frozenset(arguments)
    for family, arguments in {
        "fal-ai/inworld-tts": {"sample_rate_hertz"},
        "fal-ai/ltx-2": {"duration", "fps"},
        "fal-ai/ltx-2.3": {"duration", "fps"},
        "fal-ai/ltx-video-trainer": {"rank"},
        "fal-ai/ltx2-video-trainer": {"rank"},
        "fal-ai/magi": {"num_inference_steps"},
        "fal-ai/magi-distilled": {"num_inference_steps"},
        "fal-ai/minimax": {"sample_rate", "bitrate", "channel"},
        "fal-ai/pika/v2.2/image-to-video": {"duration"},
        "fal-ai/pika/v2.2/text-to-video": {"duration"},
        "fal-ai/sora-2": {"duration"},
        "fal-ai/trellis": {"texture_size"},
        "fal-ai/trellis-2": {"texture_size", "resolution"},
        "fal-ai/vidu/q2": {"duration"},
        "fal-ai/wan/v2.7": {"duration"},
        "sonauto/v2": {"output_bit_rate"},
    }.items()
}


def is_integer_enum(endpoint: str, argument: str) -> bool:
    """Decide whether the enum values of an argument (also of a nested one) are integers in JSON."""
    parts = endpoint.split("/")
    families = ("/".join(parts[:count]) for count in range(2, len(parts) + 1))
    return any(argument in INTEGER_ENUMS.get(family, ()) for family in families)
