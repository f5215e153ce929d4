"""Words for fal's text to video endpoints: kling v1. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/v1.5/pro/effects": {
        "class_name": "KlingVideoV15ProEffects",
        "docstring": "Makes a video from images with Kling Video v1.5 Pro Effects.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v1.5/pro/text-to-video": {
        "class_name": "KlingVideoV15ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video v1.5 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v1.6/pro/effects": {
        "class_name": "KlingVideoV16ProEffects",
        "docstring": "Makes a video from images with Kling Video v1.6 Pro Effects.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v1.6/pro/text-to-video": {
        "class_name": "KlingVideoV16ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video v1.6 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v1.6/standard/effects": {
        "class_name": "KlingVideoV16StandardEffects",
        "docstring": "Makes a video from images with Kling Video v1.6 Standard Effects.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v1.6/standard/text-to-video": {
        "class_name": "KlingVideoV16StandardTextToVideo",
        "docstring": "Makes a video from text with Kling Video v1.6 Standard Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v1/pro/text-to-video": {
        "class_name": "KlingVideoV1ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video v1 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v1/standard/effects": {
        "class_name": "KlingVideoV1StandardEffects",
        "docstring": "Makes a video from images with Kling Video v1 Standard Effects.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v1/standard/text-to-video": {
        "class_name": "KlingVideoV1StandardTextToVideo",
        "docstring": "Makes a video from text with Kling Video v1 Standard Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "curated": False,
    },
}
