"""Words for fal's image to video endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/distilled/image-to-video": {
        "class_name": "Ltx2322bDistilledImageToVideo",
        "docstring": "Makes a video from an image and text with LTX-2.3 22B Distilled Image to Video.",
        "tags": ["image-to-video", "image", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "image", "end_image", "num_frames"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora": {
        "class_name": "Ltx2322bDistilledImageToVideoLora",
        "docstring": "Makes a video from an image and text with LTX-2.3 22B Distilled Image to Video LoRA.",
        "tags": ["image-to-video", "image", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "image", "loras", "end_image"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/image-to-video": {
        "class_name": "Ltx2322bImageToVideo",
        "docstring": "Makes a video from an image and text with LTX-2.3 22B Image to Video.",
        "tags": ["image-to-video", "image", "video", "ltx", "sound"],
        "basic_fields": ["prompt", "image", "end_image", "num_frames"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-22b/image-to-video/lora": {
        "class_name": "Ltx2322bImageToVideoLora",
        "docstring": "Makes a video from an image and text with LTX-2.3 22B Image to Video LoRA.",
        "tags": ["image-to-video", "image", "video", "ltx", "lora", "sound"],
        "basic_fields": ["prompt", "image", "loras", "end_image"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-quality/image-to-video": {
        "class_name": "Ltx23QualityImageToVideo",
        "docstring": "Makes a video from an image and text with LTX-2.3 Quality Image to Video.",
        "tags": ["image-to-video", "image", "video", "ltx", "quality", "sound"],
        "basic_fields": ["prompt", "image", "num_frames", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-quality/image-to-video/lora": {
        "class_name": "Ltx23QualityImageToVideoLora",
        "docstring": "Makes a video from an image and text with LTX-2.3 Quality Image to Video LoRA.",
        "tags": ["image-to-video", "image", "video", "ltx", "quality", "lora", "sound"],
        "basic_fields": ["prompt", "image", "loras", "num_frames"],
        "curated": False,
    },
    "fal-ai/ltx-2.3-quality/ingredient": {
        "class_name": "Ltx23QualityIngredient",
        "docstring": "Makes a video from an image and text with LTX-2.3 Quality Ingredient.",
        "tags": ["image-to-video", "image", "video", "ltx", "quality", "sound"],
        "basic_fields": ["prompt", "image", "num_frames", "resolution"],
        "curated": False,
    },
    "fal-ai/ltx-2.3/image-to-video": {
        "class_name": "Ltx23ImageToVideo",
        "docstring": "Makes a video from an image and text with LTX-2.3 Image to Video.",
        "tags": ["image-to-video", "image", "video", "ltx", "sound"],
        "basic_fields": ["image", "prompt", "end_image", "duration"],
        "curated": False,
    },
    "fal-ai/ltx-2.3/image-to-video/fast": {
        "class_name": "Ltx23ImageToVideoFast",
        "docstring": "Makes a video from an image and text with LTX-2.3 Image to Video Fast.",
        "tags": ["image-to-video", "image", "video", "ltx", "sound"],
        "basic_fields": ["image", "prompt", "end_image", "duration"],
        "curated": False,
    },
}
