"""Words for fal's text to video endpoints: heygen v3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v3/video-agent": {
        "class_name": "HeygenV3VideoAgent",
        "title": "HeyGen Video Agent 3",
        "docstring": "Plans and makes a complete presenter video from a brief of up to 10,000 characters, with as many as 20 of your files to work from. Presenter and voice may be chosen or left to the agent.",
        "tags": ["text-to-video", "txt2vid", "talking-head", "avatar", "heygen", "presenter"],
        "use_cases": [
            "Turn a sales brochure and its pictures into a spoken video",
            "Hand over a course outline and receive a taught lesson",
            "Let the agent choose host and voice for a city news digest",
            "Make an upright product tour from a page of notes",
            "Feed quarterly charts to the agent for a shareholder clip",
        ],
        "basic_fields": ["prompt", "files", "avatar", "voice", "orientation"],
        "field_overrides": {
            "prompt": {
                "description": "The brief: topic, audience, tone, length and what must be said or shown."
            }
        },
        "alternatives": {
            "fal-ai/heygen/v2/video-agent": "simpler, minimum length",
            "fal-ai/heygen/avatar5/digital-twin": "exact script",
            "argil/avatars/text-to-video": "Argil AI model",
        },
    },
}
