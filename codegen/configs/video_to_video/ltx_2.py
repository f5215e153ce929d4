"""Words for fal's video to video endpoints: ltx 2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2/extend-video": {
        "class_name": "Ltx2ExtendVideo",
        "title": "LTX-2 Pro Extend Video",
        "docstring": "Lengthens a video at its start or end by 1 to 20 seconds with LTX-2, the version before LTX-2.3. The prompt is optional, and context sets how much of the original is looked at.",
        "tags": ["video-extension", "ltx-2", "lightricks", "long-video"],
        "use_cases": [
            "Extend clips of an older LTX-2 project so that the look stays the same",
            "Add a breath of empty street before the hero walks in",
            "Let a candle burn on until the poem is over",
            "Give an online course intro three more seconds for its logo",
            "Lengthen a zoo camera clip until the keeper arrives",
        ],
        "basic_fields": ["video", "prompt", "duration", "mode", "context"],
        "alternatives": {
            "fal-ai/ltx-2.3/extend-video": "successor",
            "fal-ai/ltx-2-19b/extend-video": "end image, more settings",
            "fal-ai/veo3.1/fast/extend-video": "Google model",
        },
    },
    "fal-ai/ltx-2/retake-video": {
        "class_name": "Ltx2RetakeVideo",
        "title": "LTX-2 Pro Retake Video",
        "docstring": "Regenerates one stretch of 2 to 20 seconds in an existing video from a prompt: its picture, its sound or both. Uses LTX-2; LTX-2.3 has the same job with a newer model.",
        "tags": ["video-editing", "ltx-2", "lightricks", "with-audio", "dialogue"],
        "use_cases": [
            "Redo only the soundtrack under a noisy handshake scene",
            "Have a talking character say the corrected opening hours",
            "Replace the blurry middle of a generated beach clip",
            "Give a puppet a different reaction in the third second",
            "Swap a cloudy transition for a burst of confetti",
        ],
        "basic_fields": ["video", "prompt", "start_time", "duration", "retake_mode"],
        "field_overrides": {
            "prompt": {
                "description": "What should be seen and heard in the chosen stretch instead."
            },
            "duration": {"description": "Length of the stretch to redo, in seconds."},
        },
        "alternatives": {
            "fal-ai/ltx-2.3/retake-video": "successor",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "edits the whole clip",
            "fal-ai/wan/v2.7/edit-video": "edits the whole clip",
        },
    },
}
