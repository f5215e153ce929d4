"""Words for fal's video to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/mini-cpm/video": {
        "class_name": "MiniCpmVideo",
        "docstring": "Answers questions about a video with Mini CPM Video.",
        "tags": ["video-to-text", "video", "text", "mini", "cpm"],
        "basic_fields": ["prompt", "video"],
        "curated": False,
    },
    "fal-ai/sora-2/characters": {
        "class_name": "Sora2Characters",
        "docstring": "Saves a character from a video for later videos with Sora 2 Characters.",
        "tags": ["image-to-video", "image", "video", "sora"],
        "basic_fields": ["video", "name"],
        "main_output": "id",
        "curated": False,
    },
    "nvidia/nemotron-3-nano-omni/video": {
        "class_name": "NvidiaNemotron3NanoOmniVideo",
        "docstring": "Answers questions about a video with NVIDIA Nemotron 3 Nano Omni Video.",
        "tags": ["video-to-text", "video", "text", "nvidia"],
        "basic_fields": ["prompt", "video", "system_prompt", "reasoning_mode"],
        "curated": False,
    },
    "openrouter/router/video": {
        "class_name": "OpenrouterRouterVideo",
        "docstring": "Answers questions about videos with OpenRouter Router Video.",
        "tags": ["video-to-text", "video", "text", "openrouter"],
        "basic_fields": ["prompt", "model", "videos", "system_prompt"],
        "curated": False,
    },
    "openrouter/router/video/enterprise": {
        "class_name": "OpenrouterRouterVideoEnterprise",
        "docstring": "Answers questions about videos with OpenRouter Router Video Enterprise.",
        "tags": ["video-to-text", "video", "text", "openrouter"],
        "basic_fields": ["prompt", "model", "videos", "system_prompt"],
        "curated": False,
    },
}
