"""Words for fal's video to video endpoints: wan 22 vace. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-22-vace-fun-a14b/depth": {
        "class_name": "Wan22VaceFunA14bDepth",
        "docstring": "Makes a video from a video and text with Wan 2.2 VACE Fun A14B Depth by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "fun", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-22-vace-fun-a14b/inpainting": {
        "class_name": "Wan22VaceFunA14bInpainting",
        "docstring": "Repaints part of a video as text says with Wan 2.2 VACE Fun A14B Inpainting by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "fun", "alibaba"],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image"],
        "curated": False,
    },
    "fal-ai/wan-22-vace-fun-a14b/outpainting": {
        "class_name": "Wan22VaceFunA14bOutpainting",
        "docstring": "Extends a video beyond the edges as text says with Wan 2.2 VACE Fun A14B Outpainting by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "fun", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-22-vace-fun-a14b/pose": {
        "class_name": "Wan22VaceFunA14bPose",
        "docstring": "Makes a video from a video and text with Wan 2.2 VACE Fun A14B Pose by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "fun", "alibaba"],
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
        "curated": False,
    },
    "fal-ai/wan-22-vace-fun-a14b/reframe": {
        "class_name": "Wan22VaceFunA14bReframe",
        "docstring": "Reframes a video to another shape with Wan 2.2 VACE Fun A14B Reframe by Alibaba.",
        "tags": ["video-to-video", "video", "wan", "vace", "fun", "alibaba"],
        "basic_fields": ["video", "prompt", "first_frame", "last_frame"],
        "curated": False,
    },
}
