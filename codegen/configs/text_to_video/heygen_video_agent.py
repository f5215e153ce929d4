"""Words for fal's text to video endpoints: heygen video agent. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v2/video-agent": {
        "class_name": "HeygenV2VideoAgent",
        "docstring": "Makes a video in which an avatar speaks with HeyGen v2 Video Agent.",
        "tags": ["text-to-video", "text", "video", "heygen"],
        "basic_fields": ["prompt", "config"],
        "curated": False,
    },
}
