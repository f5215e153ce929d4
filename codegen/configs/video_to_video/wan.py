"""Words for fal's video to video endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-fun-control": {
        "class_name": "WanFunControl",
        "docstring": "Makes a video from a video and text with Wan Fun Control by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "fun", "control", "alibaba"],
        "basic_fields": ["prompt", "control_video", "reference_image", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/wan-motion": {
        "class_name": "WanMotion",
        "docstring": "Makes a video from an image, a video and text with Wan Motion by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "motion", "alibaba"],
        "basic_fields": ["video", "image", "prompt", "adapt_motion"],
        "curated": False,
    },
    "fal-ai/wan-vision-enhancer": {
        "class_name": "WanVisionEnhancer",
        "docstring": "Makes a video from a video and text with Wan Vision Enhancer by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vision", "enhancer", "alibaba"],
        "basic_fields": ["video", "prompt", "target_resolution", "creativity"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-14b/animate/move": {
        "class_name": "WanV2214bAnimateMove",
        "docstring": "Makes a video from an image and a video with Wan v2.2 14B Animate Move by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba"],
        "basic_fields": ["video", "image", "guidance_scale", "resolution"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-14b/animate/replace": {
        "class_name": "WanV2214bAnimateReplace",
        "docstring": "Makes a video from an image and a video with Wan v2.2 14B Animate Replace by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba"],
        "basic_fields": ["video", "image", "guidance_scale", "resolution"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/video-to-video": {
        "class_name": "WanV22A14bVideoToVideo",
        "docstring": "Makes a video from a video and text with Wan v2.2 A14B Video to Video by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba"],
        "basic_fields": ["video", "prompt", "strength", "num_frames"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/edit-video": {
        "class_name": "WanV27EditVideo",
        "docstring": "Edits a video as text says with Wan v2.7 Edit Video by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "video", "reference_image", "resolution"],
        "curated": False,
    },
    "wan/v2.6/reference-to-video": {
        "class_name": "WanV26ReferenceToVideo",
        "docstring": "Makes a video from videos and text with Wan v2.6 Reference to Video by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "videos", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "wan/v2.6/reference-to-video/flash": {
        "class_name": "WanV26ReferenceToVideoFlash",
        "docstring": "Makes a video from videos and text with Wan v2.6 Reference to Video Flash by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "alibaba", "sound"],
        "basic_fields": ["prompt", "videos", "images", "aspect_ratio"],
        "curated": False,
    },
}
