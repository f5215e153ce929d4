"""Words for fal's text to video endpoints: heygen. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/avatar3/digital-twin": {
        "class_name": "HeygenAvatar3DigitalTwin",
        "docstring": "Makes a video in which an avatar speaks with HeyGen Avatar 3 Digital Twin.",
        "tags": ["text-to-video", "text", "video", "heygen", "voice"],
        "basic_fields": ["character", "voice", "audio", "resolution"],
        "curated": False,
    },
    "fal-ai/heygen/avatar4/digital-twin": {
        "class_name": "HeygenAvatar4DigitalTwin",
        "docstring": "Makes a video in which an avatar speaks with HeyGen Avatar 4 Digital Twin.",
        "tags": ["text-to-video", "text", "video", "heygen", "voice"],
        "basic_fields": ["character", "voice", "audio", "resolution"],
        "curated": False,
    },
    "fal-ai/heygen/avatar5/digital-twin": {
        "class_name": "HeygenAvatar5DigitalTwin",
        "docstring": "Makes a video in which an avatar speaks with HeyGen Avatar 5 Digital Twin.",
        "tags": ["text-to-video", "text", "video", "heygen", "voice"],
        "basic_fields": ["prompt", "audio", "avatar", "voice"],
        "curated": False,
    },
}
