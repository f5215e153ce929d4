"""Words for fal's image to video endpoints: hunyuan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-avatar": {
        "class_name": "HunyuanAvatar",
        "docstring": "Makes a video of someone speaking from an image, audio and text with Hunyuan Avatar by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "avatar", "tencent"],
        "basic_fields": ["audio", "image", "text", "num_frames"],
        "curated": False,
    },
    "fal-ai/hunyuan-custom": {
        "class_name": "HunyuanCustom",
        "docstring": "Makes a video from an image and text with Hunyuan Custom by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "custom", "tencent"],
        "basic_fields": ["prompt", "image", "negative_prompt", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/hunyuan-portrait": {
        "class_name": "HunyuanPortrait",
        "docstring": "Makes a video from an image and a video with Hunyuan Portrait by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "portrait", "tencent"],
        "basic_fields": ["image", "video", "use_arcface"],
        "curated": False,
    },
    "fal-ai/hunyuan-video-image-to-video": {
        "class_name": "HunyuanVideoImageToVideo",
        "docstring": "Makes a video from an image and text with Hunyuan Video Image to Video by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "tencent"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/hunyuan-video-img2vid-lora": {
        "class_name": "HunyuanVideoImg2vidLora",
        "docstring": "Makes a video from an image and text with Hunyuan Video Image to Video LoRA by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "img", "vid", "lora", "tencent"],
        "basic_fields": ["prompt", "image"],
        "curated": False,
    },
    "fal-ai/hunyuan-video-v1.5/image-to-video": {
        "class_name": "HunyuanVideoV15ImageToVideo",
        "docstring": "Makes a video from an image and text with Hunyuan Video v1.5 Image to Video by Tencent.",
        "tags": ["image-to-video", "image", "video", "hunyuan", "tencent"],
        "basic_fields": ["prompt", "image", "negative_prompt", "aspect_ratio"],
        "curated": False,
    },
}
