"""Words for fal's video to video endpoints: wan vace. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-vace": {
        "class_name": "WanVace",
        "docstring": "Makes a video from a video and text with Wan VACE by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image"],
        "curated": False,
    },
    "fal-ai/wan-vace-1-3b": {
        "class_name": "WanVace13b",
        "docstring": "Makes a video from a video and text with Wan VACE 1.3B by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "mask_video"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b": {
        "class_name": "WanVace14b",
        "docstring": "Makes a video from a video and text with Wan VACE 14B by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b/depth": {
        "class_name": "WanVace14bDepth",
        "docstring": "Makes a video from a video and text with Wan VACE 14B Depth by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b/inpainting": {
        "class_name": "WanVace14bInpainting",
        "docstring": "Repaints part of a video as text says with Wan VACE 14B Inpainting by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b/outpainting": {
        "class_name": "WanVace14bOutpainting",
        "docstring": "Extends a video beyond the edges as text says with Wan VACE 14B Outpainting by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b/pose": {
        "class_name": "WanVace14bPose",
        "docstring": "Makes a video from a video and text with Wan VACE 14B Pose by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-vace-14b/reframe": {
        "class_name": "WanVace14bReframe",
        "docstring": "Reframes a video to another shape with Wan VACE 14B Reframe by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "alibaba"],
        "basic_fields": ["video", "prompt", "first_frame", "last_frame"],
        "curated": False,
    },
    "fal-ai/wan-vace-apps/long-reframe": {
        "class_name": "WanVaceAppsLongReframe",
        "docstring": "Reframes a video to another shape with Wan VACE Apps Long Reframe by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "apps", "alibaba"],
        "basic_fields": ["video", "prompt", "negative_prompt", "resolution"],
        "curated": False,
    },
    "fal-ai/wan-vace-apps/video-edit": {
        "class_name": "WanVaceAppsVideoEdit",
        "docstring": "Edits a video as text says with Wan VACE Apps Video Edit by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "apps", "alibaba"],
        "basic_fields": ["prompt", "video", "images", "video_type"],
        "curated": False,
    },
}
