"""Words for fal's text to video endpoints: argil. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "argil/avatars/text-to-video": {
        "class_name": "ArgilAvatarsTextToVideo",
        "docstring": "Makes a video of someone speaking from text with Argil Avatars Text to Video by Argil AI.",
        "tags": ["text-to-video", "text", "video", "argil", "argil ai", "voice"],
        "basic_fields": ["avatar", "text", "voice", "remove_background"],
        "curated": False,
    },
}
