"""Words for fal's image to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "nvidia/nemotron-3-nano-omni/vision": {
        "class_name": "NvidiaNemotron3NanoOmniVision",
        "docstring": "Answers questions about an image with NVIDIA Nemotron 3 Nano Omni Vision.",
        "tags": ["image-to-text", "image", "text", "nvidia"],
        "basic_fields": ["prompt", "image", "system_prompt", "reasoning_mode"],
        "curated": False,
    },
}
