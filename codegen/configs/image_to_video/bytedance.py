"""Words for fal's image to video endpoints: bytedance. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/lynx": {
        "class_name": "BytedanceLynx",
        "docstring": "Makes a video from an image and text with ByteDance Lynx.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["prompt", "image", "negative_prompt", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bytedance/omnihuman": {
        "class_name": "BytedanceOmnihuman",
        "docstring": "Makes a video of someone speaking from an image and audio with ByteDance OmniHuman.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["audio", "image"],
        "curated": False,
    },
    "fal-ai/bytedance/omnihuman/v1.5": {
        "class_name": "OmniHumanV15",
        "docstring": "Makes a video of someone speaking from an image, audio and text with ByteDance OmniHuman v1.5.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["audio", "image", "prompt", "resolution"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1.5/pro/image-to-video": {
        "class_name": "SeeDanceV15ProImageToVideo",
        "docstring": "Makes a video from an image and text with ByteDance Seedance v1.5 Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "bytedance", "sound"],
        "basic_fields": ["prompt", "image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/lite/image-to-video": {
        "class_name": "BytedanceSeedanceV1LiteImageToVideo",
        "docstring": "Makes a video from an image and text with ByteDance Seedance v1 Lite Image to Video.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["prompt", "image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/lite/reference-to-video": {
        "class_name": "SeeDanceV1LiteReferenceToVideo",
        "docstring": "Makes a video from images and text with ByteDance Seedance v1 Lite Reference to Video.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["prompt", "reference_images", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/pro/fast/image-to-video": {
        "class_name": "SeeDanceV1ProFastImageToVideo",
        "docstring": "Makes a video from an image and text with ByteDance Seedance v1 Pro Fast Image to Video.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/bytedance/seedance/v1/pro/image-to-video": {
        "class_name": "BytedanceSeedanceV1ProImageToVideo",
        "docstring": "Makes a video from an image and text with ByteDance Seedance v1 Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["prompt", "image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bytedance/video-stylize": {
        "class_name": "ByteDanceVideoStylize",
        "docstring": "Makes a video from an image with ByteDance Video Stylize.",
        "tags": ["image-to-video", "image", "video", "bytedance"],
        "basic_fields": ["image", "style"],
        "curated": False,
    },
}
