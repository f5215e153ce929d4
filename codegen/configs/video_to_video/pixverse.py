"""Words for fal's video to video endpoints: pixverse. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pixverse/extend": {
        "class_name": "PixverseExtend",
        "docstring": "Continues a video as text says with PixVerse Extend.",
        "tags": ["video-to-video", "video", "pixverse"],
        "basic_fields": ["video", "prompt", "negative_prompt", "style"],
        "curated": False,
    },
    "fal-ai/pixverse/extend/fast": {
        "class_name": "PixverseExtendFast",
        "docstring": "Continues a video as text says with PixVerse Extend Fast.",
        "tags": ["video-to-video", "video", "pixverse"],
        "basic_fields": ["video", "prompt", "negative_prompt", "style"],
        "curated": False,
    },
    "fal-ai/pixverse/lipsync": {
        "class_name": "PixverseLipsync",
        "docstring": "Lip-syncs a video to text with PixVerse Lip Sync.",
        "tags": ["video-to-video", "video", "pixverse"],
        "basic_fields": ["video", "audio", "text", "voice_id"],
        "curated": False,
    },
    "fal-ai/pixverse/sound-effects": {
        "class_name": "PixverseSoundEffects",
        "docstring": "Makes sound for a video as text says with PixVerse Sound Effects.",
        "tags": ["video-to-video", "video", "pixverse"],
        "basic_fields": ["video", "prompt", "original_sound_switch"],
        "curated": False,
    },
    "fal-ai/pixverse/v6/extend": {
        "class_name": "PixverseV6Extend",
        "docstring": "Continues a video as text says with PixVerse v6 Extend.",
        "tags": ["video-to-video", "video", "pixverse"],
        "basic_fields": ["video", "prompt", "negative_prompt", "style"],
        "curated": False,
    },
}
