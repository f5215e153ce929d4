"""Words for fal's text to video endpoints: heygen v3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v3/video-agent": {
        "class_name": "HeygenV3VideoAgent",
        "docstring": "Makes a video in which an avatar speaks with HeyGen v3 Video Agent.",
        "tags": ["text-to-video", "text", "video", "heygen", "voice"],
        "basic_fields": ["prompt", "files", "avatar", "voice"],
        "curated": False,
    },
}
