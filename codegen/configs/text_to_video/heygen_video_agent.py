"""Words for fal's text to video endpoints: heygen video agent. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v2/video-agent": {
        "class_name": "HeygenV2VideoAgent",
        "title": "HeyGen Video Agent 2",
        "docstring": "Plans and makes a presenter video from one written brief; a config sets orientation, presenter and a length of at least 5 seconds. Takes no files, voice or style, which Video Agent 3 adds.",
        "tags": ["text-to-video", "txt2vid", "talking-head", "avatar", "heygen", "presenter"],
        "use_cases": [
            "Get a 30 second explainer on recycling from one paragraph",
            "Make an upright job posting video with a chosen presenter",
            "Turn a safety rule into a short spoken reminder for drivers",
            "Produce a landscape welcome video for a summer camp",
            "Draft a charity appeal before writing the exact script",
        ],
        "basic_fields": ["prompt", "config"],
        "field_overrides": {
            "prompt": {
                "description": "The brief: topic, audience, tone and what the presenter must say."
            },
            "config": {"description": "Orientation, presenter and length in seconds of the video."},
        },
        "alternatives": {
            "fal-ai/heygen/v3/video-agent": "successor, takes files",
            "fal-ai/heygen/avatar5/digital-twin": "exact script",
            "veed/avatars/text-to-video": "Veed model",
        },
    },
}
