"""Words for fal's video to video endpoints: heygen. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v2/translate/precision": {
        "class_name": "HeygenV2TranslatePrecision",
        "docstring": "Dubs a video into another language with HeyGen v2 Translate Precision.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "output_language", "srt", "translate_audio_only"],
        "curated": False,
    },
    "fal-ai/heygen/v2/translate/speed": {
        "class_name": "HeygenV2TranslateSpeed",
        "docstring": "Dubs a video into another language with HeyGen v2 Translate Speed.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "output_language", "srt", "translate_audio_only"],
        "curated": False,
    },
    "fal-ai/heygen/v3/lipsync/precision": {
        "class_name": "HeygenV3LipsyncPrecision",
        "docstring": "Lip-syncs a video to audio with HeyGen v3 Lip Sync Precision.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "audio", "title", "enable_caption"],
        "curated": False,
    },
    "fal-ai/heygen/v3/lipsync/speed": {
        "class_name": "HeygenV3LipsyncSpeed",
        "docstring": "Lip-syncs a video to audio with HeyGen v3 Lip Sync Speed.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "audio", "title", "enable_caption"],
        "curated": False,
    },
}
