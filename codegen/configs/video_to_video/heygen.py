"""Words for fal's video to video endpoints: heygen. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/v2/translate/precision": {
        "class_name": "HeygenV2TranslatePrecision",
        "docstring": "Dubs a video into another language with HeyGen v2 Translate Precision.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "output_language", "enable_dynamic_duration", "speaker_num"],
        "curated": False,
    },
    "fal-ai/heygen/v2/translate/speed": {
        "class_name": "HeygenV2TranslateSpeed",
        "docstring": "Dubs a video into another language with HeyGen v2 Translate Speed.",
        "tags": ["video-to-video", "video", "heygen"],
        "basic_fields": ["video", "output_language", "enable_dynamic_duration", "speaker_num"],
        "curated": False,
    },
}
