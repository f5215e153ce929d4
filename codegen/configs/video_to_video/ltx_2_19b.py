"""Words for fal's video to video endpoints: ltx 2 19b. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/distilled/extend-video": {
        "class_name": "Ltx219BDistilledExtendVideo",
        "docstring": "Continues a video as text says with LTX-2 19B Distilled Extend Video.",
        "tags": ["video-to-video", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "video", "end_image", "num_frames"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/distilled/extend-video/lora": {
        "class_name": "Ltx219BDistilledExtendVideoLora",
        "docstring": "Continues a video as text says with LTX-2 19B Distilled Extend Video LoRA.",
        "tags": ["video-to-video", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "video", "loras", "end_image"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/distilled/video-to-video": {
        "class_name": "Ltx219BDistilledVideoToVideo",
        "docstring": "Makes a video from a video and text with LTX-2 19B Distilled Video to Video.",
        "tags": ["video-to-video", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "video", "audio", "image"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/distilled/video-to-video/lora": {
        "class_name": "Ltx219BDistilledVideoToVideoLora",
        "docstring": "Makes a video from a video and text with LTX-2 19B Distilled Video to Video LoRA.",
        "tags": ["video-to-video", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "video", "loras", "audio"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/extend-video": {
        "class_name": "Ltx219BExtendVideo",
        "docstring": "Continues a video as text says with LTX-2 19B Extend Video.",
        "tags": ["video-to-video", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "video", "end_image", "num_frames"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/extend-video/lora": {
        "class_name": "Ltx219BExtendVideoLora",
        "docstring": "Continues a video as text says with LTX-2 19B Extend Video LoRA.",
        "tags": ["video-to-video", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "video", "loras", "end_image"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/video-to-video": {
        "class_name": "Ltx219BVideoToVideo",
        "docstring": "Makes a video from a video and text with LTX-2 19B Video to Video.",
        "tags": ["video-to-video", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "video", "audio", "image"],
        "curated": False,
    },
    "fal-ai/ltx-2-19b/video-to-video/lora": {
        "class_name": "Ltx219BVideoToVideoLora",
        "docstring": "Makes a video from a video and text with LTX-2 19B Video to Video LoRA.",
        "tags": ["video-to-video", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "video", "loras", "audio"],
        "curated": False,
    },
}
