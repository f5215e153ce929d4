"""Words for fal's text to video endpoints: bytedance. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": {
        "class_name": "SeeDanceV15ProTextToVideo",
        "docstring": "Makes a video from text with ByteDance Seedance v1.5 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "bytedance", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/lite/text-to-video": {
        "class_name": "BytedanceSeedanceV1LiteTextToVideo",
        "docstring": "Makes a video from text with ByteDance Seedance v1 Lite Text to Video.",
        "tags": ["text-to-video", "text", "video", "bytedance"],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/pro/fast/text-to-video": {
        "class_name": "SeeDanceV1ProFastTextToVideo",
        "docstring": "Makes a video from text with ByteDance Seedance v1 Pro Fast Text to Video.",
        "tags": ["text-to-video", "text", "video", "bytedance"],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/pro/text-to-video": {
        "class_name": "BytedanceSeedanceV1ProTextToVideo",
        "docstring": "Makes a video from text with ByteDance Seedance v1 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "bytedance"],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "duration"],
        "curated": False,
    },
}
