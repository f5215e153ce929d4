"""Words for fal's image to video endpoints: minimax. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/minimax-video/image-to-video": {
        "class_name": "MinimaxVideoImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Video Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-02-fast/image-to-video": {
        "class_name": "MinimaxHailuo02FastImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 02 Fast Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "duration", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-02/pro/image-to-video": {
        "class_name": "MinimaxHailuo02ProImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 02 Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "end_image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-02/standard/image-to-video": {
        "class_name": "MinimaxHailuo02StandardImageToVideo",
        "docstring": "Brings a picture to life with MiniMax Hailuo 02 Standard, a mid-priced model that handles physical motion well.",
        "tags": [
            "video",
            "image-to-video",
            "minimax",
            "hailuo",
            "physics",
            "animation",
            "affordable",
        ],
        "use_cases": [
            "Animate gymnasts, dancers or skaters from a single action photo",
            "Show splashing water or falling objects in a still with plausible physics",
            "Draft many low-resolution motion ideas before paying for a final render",
            "Make short social clips from finished digital artwork on a budget",
            "Connect an opening and a closing illustration in a six second scene",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "end_image"],
        "field_overrides": {
            "image": {
                "description": "First frame of the clip; its proportions decide the shape of the video."
            },
            "end_image": {
                "description": "Optional picture that the motion should lead to at the end."
            },
            "prompt": {"description": "Action and camera movement to add to the picture."},
            "prompt_optimizer": {
                "description": "Let MiniMax rewrite the prompt first; turn off when the wording must be followed exactly."
            },
            "resolution": {
                "description": "Vertical size of the video; the smaller one is cheaper and good for drafts."
            },
        },
        "enum_value_overrides": {
            "duration": {"6": "SECONDS_6", "10": "SECONDS_10"},
            "resolution": {"512P": "RES_512P", "768P": "RES_768P"},
        },
    },
    "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video": {
        "class_name": "MinimaxHailuo23FastProImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 2.3 Fast Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": {
        "class_name": "MinimaxHailuo23FastStandardImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 2.3 Fast Standard Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer", "duration"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-2.3/pro/image-to-video": {
        "class_name": "MinimaxHailuo23ProImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 2.3 Pro Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/hailuo-2.3/standard/image-to-video": {
        "class_name": "MinimaxHailuo23StandardImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Hailuo 2.3 Standard Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer", "duration"],
        "curated": False,
    },
    "fal-ai/minimax/video-01-director/image-to-video": {
        "class_name": "MinimaxVideo01DirectorImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Video 01 Director Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/video-01-live/image-to-video": {
        "class_name": "MinimaxVideo01LiveImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Video 01 Live Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/video-01-subject-reference": {
        "class_name": "MinimaxVideo01SubjectReference",
        "docstring": "Makes a video from an image and text with MiniMax Video 01 Subject Reference.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "subject_reference_image", "prompt_optimizer"],
        "curated": False,
    },
    "fal-ai/minimax/video-01/image-to-video": {
        "class_name": "MinimaxVideo01ImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax Video 01 Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "curated": False,
    },
    "minimax/h3/image-to-video": {
        "class_name": "MinimaxH3ImageToVideo",
        "docstring": "Makes a video from an image and text with MiniMax H3 Image to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "image", "end_image", "resolution"],
        "curated": False,
    },
    "minimax/h3/reference-to-video": {
        "class_name": "MinimaxH3ReferenceToVideo",
        "docstring": "Makes a video from images and text with MiniMax H3 Reference to Video.",
        "tags": ["image-to-video", "image", "video", "minimax"],
        "basic_fields": ["prompt", "reference_audios", "reference_videos", "reference_images"],
        "curated": False,
    },
}
