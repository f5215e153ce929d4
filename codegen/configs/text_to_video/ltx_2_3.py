"""Words for fal's text to video endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/distilled/text-to-video": {
        "class_name": "Ltx2322bDistilledTextToVideo",
        "docstring": "Makes a video from text with LTX-2.3 22B Distilled Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": {
        "class_name": "Ltx2322bDistilledTextToVideoLora",
        "docstring": "Makes a video from text with LTX-2.3 22B Distilled Text to Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/text-to-video": {
        "class_name": "Ltx2322bTextToVideo",
        "docstring": "Makes a video from text with LTX-2.3 22B Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/text-to-video/lora": {
        "class_name": "Ltx2322bTextToVideoLora",
        "docstring": "Makes a video from text with LTX-2.3 22B Text to Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-quality/text-to-video": {
        "class_name": "Ltx23QualityTextToVideo",
        "docstring": "Makes a video from text with LTX-2.3 Quality Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "quality", "sound"],
        "basic_fields": ["prompt", "num_frames", "resolution", "frames_per_second"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-quality/text-to-video/lora": {
        "class_name": "Ltx23QualityTextToVideoLora",
        "docstring": "Makes a video from text with LTX-2.3 Quality Text to Video LoRA.",
        "tags": ["text-to-video", "text", "video", "ltx", "quality", "lora", "sound"],
        "basic_fields": ["prompt", "loras", "num_frames", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-2.3/text-to-video": {
        "class_name": "Ltx23TextToVideo",
        "docstring": "Makes a video from text with LTX-2.3 Text to Video.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/ltx-2.3/text-to-video/fast": {
        "class_name": "Ltx23TextToVideoFast",
        "docstring": "Makes a video from text with LTX-2.3 Text to Video Fast.",
        "tags": ["text-to-video", "text", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "curated": False,
    },
}
