"""Words for fal's text to video endpoints: pixverse. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pixverse/v3.5/text-to-video": {
        "class_name": "PixverseV35TextToVideo",
        "docstring": "Makes a video from text with PixVerse v3.5 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v3.5/text-to-video/fast": {
        "class_name": "PixverseV35TextToVideoFast",
        "docstring": "Makes a video from text with PixVerse v3.5 Text to Video Fast.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v4.5/text-to-video": {
        "class_name": "PixverseV45TextToVideo",
        "docstring": "Makes a video from text with PixVerse v4.5 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v4.5/text-to-video/fast": {
        "class_name": "PixverseV45TextToVideoFast",
        "docstring": "Makes a video from text with PixVerse v4.5 Text to Video Fast.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v4/text-to-video": {
        "class_name": "PixverseV4TextToVideo",
        "docstring": "Makes a video from text with PixVerse v4 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v4/text-to-video/fast": {
        "class_name": "PixverseV4TextToVideoFast",
        "docstring": "Makes a video from text with PixVerse v4 Text to Video Fast.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.5/text-to-video": {
        "class_name": "PixverseV55TextToVideo",
        "docstring": "Makes a video from text with PixVerse v5.5 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.6/text-to-video": {
        "class_name": "PixverseV56TextToVideo",
        "docstring": "Makes a video from text with PixVerse v5.6 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v5/text-to-video": {
        "class_name": "PixverseV5TextToVideo",
        "docstring": "Makes a video from text with PixVerse v5 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pixverse/v6/text-to-video": {
        "class_name": "PixverseV6TextToVideo",
        "docstring": "Makes a video from text with PixVerse v6 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pixverse"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
}
