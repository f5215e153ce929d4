"""Words for fal's image to video endpoints: kling v2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/v2.1/master/image-to-video": {
        "class_name": "KlingVideoV21MasterImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2.1 Master Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling"],
        "basic_fields": ["prompt", "image", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.1/pro/image-to-video": {
        "class_name": "KlingVideoV21ProImageToVideo",
        "docstring": "Animates a still image with Kling 2.1 Pro, optionally steering the shot towards a given closing frame.",
        "tags": [
            "video",
            "generation",
            "image-to-video",
            "kling",
            "animation",
            "start-end-frame",
            "cinematic",
        ],
        "use_cases": [
            "Morph one product photo into another by setting both first and last frame",
            "Turn a film storyboard panel into a moving shot with a planned ending",
            "Bridge two keyframes of an illustrated character with believable motion",
            "Build before-and-after renovation clips from two matching photos",
            "Animate a fashion lookbook portrait while keeping fabric detail sharp",
        ],
        "basic_fields": ["image", "prompt", "duration", "tail_image"],
        "field_overrides": {
            "image": {"description": "Picture that becomes the opening frame of the clip."},
            "tail_image": {
                "description": "Picture the clip should arrive at in its final frame; leave empty for an open ending."
            },
            "prompt": {
                "description": "What should move and how the camera behaves; the look already comes from the image."
            },
            "cfg_scale": {
                "description": "How literally the motion follows the prompt; lower leaves Kling more freedom.",
                "ge": 0,
                "le": 1,
            },
            "duration": {"description": "Length of the clip in seconds; longer clips cost more."},
        },
        "enum_value_overrides": {"duration": {"5": "SECONDS_5", "10": "SECONDS_10"}},
    },
    "fal-ai/kling-video/v2.1/standard/image-to-video": {
        "class_name": "KlingVideoV21StandardImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2.1 Standard Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling"],
        "basic_fields": ["prompt", "image", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": {
        "class_name": "KlingVideoV25TurboProImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2.5 Turbo Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling"],
        "basic_fields": ["prompt", "image", "tail_image", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": {
        "class_name": "KlingVideoV25TurboStandardImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2.5 Turbo Standard Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling"],
        "basic_fields": ["prompt", "image", "duration", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/kling-video/v2.6/pro/image-to-video": {
        "class_name": "KlingVideoV26ProImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2.6 Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling", "sound"],
        "basic_fields": ["prompt", "start_image", "end_image", "duration"],
        "curated": False,
    },
    "fal-ai/kling-video/v2/master/image-to-video": {
        "class_name": "KlingVideoV2MasterImageToVideo",
        "docstring": "Makes a video from an image and text with Kling Video v2 Master Image to Video.",
        "tags": ["image-to-video", "image", "video", "kling"],
        "basic_fields": ["prompt", "image", "duration", "negative_prompt"],
        "curated": False,
    },
}
