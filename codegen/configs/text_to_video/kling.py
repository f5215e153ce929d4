"""Words for fal's text to video endpoints: kling. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/lipsync/audio-to-video": {
        "class_name": "KlingVideoLipsyncAudioToVideo",
        "docstring": "Lip-syncs a video to audio with Kling Video Lip Sync Audio to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["audio", "video"],
        "curated": False,
    },
    "fal-ai/kling-video/lipsync/text-to-video": {
        "class_name": "KlingVideoLipsyncTextToVideo",
        "docstring": "Lip-syncs a video to text with Kling Video Lip Sync Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["text", "video", "voice_id", "voice_language"],
        "curated": False,
    },
    "fal-ai/kling-video/o3/pro/text-to-video": {
        "class_name": "KlingVideoO3ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video O3 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "generate_audio"],
        "curated": False,
    },
    "fal-ai/kling-video/o3/standard/text-to-video": {
        "class_name": "KlingVideoO3StandardTextToVideo",
        "docstring": "Makes a video from text with Kling Video O3 Standard Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "generate_audio"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.1/master/text-to-video": {
        "class_name": "KlingVideoV21MasterTextToVideo",
        "docstring": "Makes a video from text with Kling Video v2.1 Master Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": {
        "class_name": "KlingVideoV25TurboProTextToVideo",
        "docstring": "Makes silent cinematic clips from text with Kling 2.5 Turbo Pro, suited to fast action and complex camera moves.",
        "tags": [
            "video",
            "generation",
            "text-to-video",
            "kling",
            "turbo",
            "action",
            "camera-motion",
        ],
        "use_cases": [
            "Stage chase and fight scenes with quick but coherent body movement",
            "Generate square video posts for feeds straight from a caption",
            "Visualise a tracking or crane shot before the real shoot",
            "Supply ten second stock-like cutaways to lay under a voice-over",
            "Depict sports highlights with difficult acrobatics and motion blur",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Subject, action, setting and camera move; several steps of action may be described in order."
            },
            "negative_prompt": {"description": "Flaws or elements to steer the picture away from."},
            "cfg_scale": {
                "description": "Balance between obeying the prompt, when high, and looser, more natural motion, when low.",
                "ge": 0,
                "le": 1,
            },
            "duration": {"description": "Clip length in seconds; the price rises with it."},
        },
        "enum_value_overrides": {"duration": {"5": "SECONDS_5", "10": "SECONDS_10"}},
    },
    "fal-ai/kling-video/v2.6/pro/text-to-video": {
        "class_name": "KlingVideoV26ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video v2.6 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling", "sound"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v2/master/text-to-video": {
        "class_name": "KlingVideoV2MasterTextToVideo",
        "docstring": "Makes a video from text with Kling Video v2 Master Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v3/pro/text-to-video": {
        "class_name": "KlingVideoV3ProTextToVideo",
        "docstring": "Makes a video from text with Kling Video v3 Pro Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling", "sound"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v3/standard/text-to-video": {
        "class_name": "KlingVideoV3StandardTextToVideo",
        "docstring": "Makes a video from text with Kling Video v3 Standard Text to Video.",
        "tags": ["text-to-video", "text", "video", "kling", "sound"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "duration"],
        "curated": False,
    },
}
