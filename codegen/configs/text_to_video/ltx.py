"""Words for fal's text to video endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/distilled/text-to-video": {
        "class_name": "Ltx219BDistilledTextToVideo",
        "docstring": "Makes a video from text with LTX-2 19B Distilled Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/distilled/text-to-video/lora": {
        "class_name": "Ltx219BDistilledTextToVideoLora",
        "docstring": "Makes a video from text with LTX-2 19B Distilled Text to Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/text-to-video": {
        "class_name": "Ltx219BTextToVideo",
        "docstring": "Makes a video from text with LTX-2 19B Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/text-to-video/lora": {
        "class_name": "Ltx219BTextToVideoLora",
        "docstring": "Makes a video from text with LTX-2 19B Text to Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size"],
        "curated": False,
    },
    "fal-ai/ltx-2/text-to-video": {
        "class_name": "Ltx2TextToVideo",
        "docstring": "Generates video with sound from text using Lightricks LTX-2, up to 4K and with smooth high frame rates.",
        "tags": [
            "video",
            "generation",
            "text-to-video",
            "ltx",
            "lightricks",
            "4k",
            "audio",
            "high-frame-rate",
        ],
        "use_cases": [
            "Render 2160p nature shots for large displays without an upscaling step",
            "Produce smooth 50 fps sports or dance footage from a description",
            "Create 1440p title backgrounds that leave room for cropping in the edit",
            "Add ambient city sound and picture to a presentation in one request",
            "Deliver PAL-friendly 25 fps inserts for European broadcast edits",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "fps", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "One flowing paragraph on the scene, its movement, light and sound."
            },
            "fps": {
                "description": "Frames per second; the higher rate looks smoother in fast movement."
            },
            "resolution": {
                "description": "Height of the widescreen picture; larger formats raise price and waiting time."
            },
            "generate_audio": {
                "description": "Whether to create a soundtrack that fits the picture."
            },
            "duration": {"description": "Clip length in seconds; each second adds to the price."},
        },
        "enum_value_overrides": {
            "resolution": {"1080p": "RES_1080P", "1440p": "RES_1440P", "2160p": "RES_2160P"}
        },
    },
    "fal-ai/ltx-2/text-to-video/fast": {
        "class_name": "Ltx2TextToVideoFast",
        "docstring": "Makes a video from text with LTX-2 Text to Video Fast by Lightricks.",
        "tags": ["text-to-video", "text", "video", "ltx", "lightricks", "sound"],
        "basic_fields": ["prompt", "duration", "resolution", "fps"],
        "curated": False,
    },
    "fal-ai/ltx-video": {
        "class_name": "LTXVideo",
        "docstring": "Makes a video from text with LTX Video.",
        "tags": ["text-to-video", "text", "video", "ltx"],
        "basic_fields": ["prompt", "negative_prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/ltx-video-13b-dev": {
        "class_name": "LtxVideo13bDev",
        "docstring": "Makes a video from text with LTX Video 13B Dev by Lightricks.",
        "tags": ["text-to-video", "text", "video", "ltx", "dev", "lightricks", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-video-13b-distilled": {
        "class_name": "LtxVideo13bDistilled",
        "docstring": "Makes a video from text with LTX Video 13B Distilled.",
        "tags": ["text-to-video", "text", "video", "ltx", "distilled", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-video-lora": {
        "class_name": "LtxVideoLora",
        "docstring": "Makes a video from text with LTX Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-video-v095": {
        "class_name": "LtxVideoV095",
        "docstring": "Makes a video from text with LTX Video 0.9.5.",
        "tags": ["text-to-video", "text", "video", "ltx", "095"],
        "basic_fields": ["prompt", "negative_prompt", "resolution", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/ltx-video-v097": {
        "class_name": "LtxVideoV097",
        "docstring": "Makes a video from text with LTX Video 0.9.7.",
        "tags": ["text-to-video", "text", "video", "ltx", "097"],
        "basic_fields": ["prompt", "num_inference_steps", "negative_prompt", "resolution"],
        "curated": False,
    },
    "fal-ai/ltxv-13b-098-distilled": {
        "class_name": "Ltxv13b098Distilled",
        "docstring": "Makes a video from text with LTX Video 0.9.8 13B Distilled.",
        "tags": ["text-to-video", "text", "video", "ltxv", "098", "distilled", "ltx", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
        "curated": False,
    },
}
