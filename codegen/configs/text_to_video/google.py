"""Words for fal's text to video endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/veo2": {
        "class_name": "Veo2",
        "docstring": "Makes a video from text with Veo 2 by Google.",
        "tags": ["text-to-video", "text", "video", "veo", "google"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/veo3": {
        "class_name": "Veo3",
        "docstring": "Generates short realistic videos with native sound from text using Google's Veo 3.",
        "tags": [
            "video",
            "generation",
            "text-to-video",
            "veo",
            "google",
            "audio",
            "dialogue",
            "cinematic",
        ],
        "use_cases": [
            "Write a two-person street interview and get it filmed with voices",
            "Produce a fictional news report with presenter speech and room sound",
            "Create ASMR-style close-ups whose sound matches every touch on screen",
            "Pitch an advertising concept as an eight second spot with audio",
            "Film imaginary wildlife documentary scenes complete with narration",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            },
            "negative_prompt": {
                "description": "Things that should not be seen or heard in the clip."
            },
            "generate_audio": {
                "description": "Create speech, effects and music along with the picture; a silent clip costs less."
            },
            "auto_fix": {
                "description": "Rewrite a prompt that would be refused by the content rules and try again."
            },
            "seed": {
                "description": "Number that makes a take roughly repeatable with the same settings."
            },
            "safety_tolerance": {
                "description": "Leniency of the content filter; higher lets more through."
            },
        },
        "enum_value_overrides": {
            "duration": {"4s": "SECONDS_4", "6s": "SECONDS_6", "8s": "SECONDS_8"},
            "resolution": {"720p": "RES_720P", "1080p": "RES_1080P"},
        },
    },
    "fal-ai/veo3.1": {
        "class_name": "Veo31",
        "docstring": "Makes a video from text with Veo 3.1 by Google.",
        "tags": ["text-to-video", "text", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/veo3.1/fast": {
        "class_name": "Veo31Fast",
        "docstring": "Makes a video from text with Veo 3.1 Fast by Google.",
        "tags": ["text-to-video", "text", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/veo3.1/lite": {
        "class_name": "Veo31Lite",
        "docstring": "Makes a video from text with Veo 3.1 Lite by Google.",
        "tags": ["text-to-video", "text", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/veo3/fast": {
        "class_name": "Veo3Fast",
        "docstring": "Makes a video from text with Veo 3 Fast.",
        "tags": ["text-to-video", "text", "video", "veo", "sound"],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "curated": False,
    },
}
