"""Words for fal's video to video endpoints: ltx 2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2/extend-video": {
        "class_name": "Ltx2ExtendVideo",
        "docstring": "Continues a video as text says with LTX-2 Extend Video.",
        "tags": ["video-to-video", "video", "ltx"],
        "basic_fields": ["video", "prompt", "duration", "mode"],
        "curated": False,
    },
    "fal-ai/ltx-2/retake-video": {
        "class_name": "Ltx2RetakeVideo",
        "docstring": "Makes a video from a video and text with LTX-2 Retake Video by Lightricks.",
        "tags": ["video-to-video", "video", "ltx", "lightricks"],
        "basic_fields": ["video", "prompt", "start_time", "duration"],
        "curated": False,
    },
}
