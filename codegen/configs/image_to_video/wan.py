"""Words for fal's image to video endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/image-to-video": {
        "class_name": "Wan25PreviewImageToVideo",
        "docstring": "Animates an image with the Wan 2.5 preview model and can follow a supplied soundtrack or voice recording.",
        "tags": [
            "video",
            "image-to-video",
            "wan",
            "audio-driven",
            "alibaba",
            "full-hd",
            "animation",
        ],
        "use_cases": [
            "Make a photographed singer perform to an uploaded song excerpt",
            "Let a mascot drawing speak a recorded greeting in a full HD clip",
            "Time camera moves on a landscape painting to a piece of music",
            "Expand a terse motion idea into a detailed shot with prompt rewriting",
            "Compare seeds for the same picture to pick the best take at 480p",
        ],
        "basic_fields": ["image", "prompt", "audio", "duration", "resolution"],
        "field_overrides": {
            "image": {"description": "Picture used as the first frame."},
            "audio": {
                "description": "Optional music or speech that the clip is set to; cut to the length of the video when longer."
            },
            "prompt": {
                "description": "Description of the movement, camera and mood wanted in the clip."
            },
            "enable_prompt_expansion": {
                "description": "Have a language model enrich the prompt; helps short prompts but adds some waiting time."
            },
            "resolution": {
                "description": "Size of the rendered video; larger sizes are slower and cost more."
            },
        },
        "enum_value_overrides": {
            "duration": {"5": "SECONDS_5", "10": "SECONDS_10"},
            "resolution": {"480p": "RES_480P", "720p": "RES_720P", "1080p": "RES_1080P"},
        },
    },
    "fal-ai/wan-ati": {
        "class_name": "WanAti",
        "docstring": "Makes a video from an image and text with Wan ATI by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "ati", "alibaba"],
        "basic_fields": ["image", "prompt", "track", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/wan-effects": {
        "class_name": "WanEffects",
        "docstring": "Makes a video from an image with Wan Effects by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "effects", "alibaba"],
        "basic_fields": ["subject", "image", "effect_type", "num_frames"],
        "curated": False,
    },
    "fal-ai/wan-flf2v": {
        "class_name": "WanFlf2v",
        "docstring": "Makes a video from two images and text with Wan First-Last Frame to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "flf", "alibaba", "lora"],
        "basic_fields": ["prompt", "start_image", "end_image", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/wan-i2v": {
        "class_name": "WanI2v",
        "docstring": "Makes a video from an image and text with Wan Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "image", "negative_prompt", "num_frames"],
        "curated": False,
    },
    "fal-ai/wan-i2v-lora": {
        "class_name": "WanI2vLora",
        "docstring": "Makes a video from an image and text with Wan Image to Video LoRA by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "lora", "alibaba"],
        "basic_fields": ["prompt", "image", "negative_prompt", "num_frames"],
        "curated": False,
    },
    "fal-ai/wan-move": {
        "class_name": "WanMove",
        "docstring": "Makes a video from an image and text with Wan Move by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "move", "alibaba"],
        "basic_fields": ["image", "prompt", "trajectories", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/wan-pro/image-to-video": {
        "class_name": "WanProImageToVideo",
        "docstring": "Makes a video from an image and text with Wan Pro Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "pro", "alibaba"],
        "basic_fields": ["prompt", "image"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-5b/image-to-video": {
        "class_name": "WanV225bImageToVideo",
        "docstring": "Makes a video from an image and text with Wan v2.2 5B Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["image", "prompt", "num_frames", "frames_per_second"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/image-to-video": {
        "class_name": "WanV22A14BImageToVideo",
        "docstring": "Makes a video from an image and text with Wan v2.2 A14B Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["image", "prompt", "end_image", "num_frames"],
        "aliases": ["image_to_video.WanV22A14bImageToVideo"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/image-to-video/lora": {
        "class_name": "WanV22A14bImageToVideoLora",
        "docstring": "Makes a video from an image and text with Wan v2.2 A14B Image to Video LoRA by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba", "lora"],
        "basic_fields": ["image", "prompt", "end_image", "num_frames"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/image-to-video/turbo": {
        "class_name": "WanV22A14bImageToVideoTurbo",
        "docstring": "Makes a video from an image and text with Wan v2.2 A14B Image to Video Turbo by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["image", "prompt", "end_image", "resolution"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/image-to-video": {
        "class_name": "WanV27ImageToVideo",
        "docstring": "Makes a video from an image and text with Wan v2.7 Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "image", "end_image", "video"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/reference-to-video": {
        "class_name": "WanV27ReferenceToVideo",
        "docstring": "Makes a video from images and text with Wan v2.7 Reference to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "reference_images", "reference_videos", "negative_prompt"],
        "curated": False,
    },
    "wan/v2.6/image-to-video": {
        "class_name": "WanV26ImageToVideo",
        "docstring": "Makes a video from an image and text with Wan v2.6 Image to Video by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "image", "audio", "resolution"],
        "curated": False,
    },
    "wan/v2.6/image-to-video/flash": {
        "class_name": "WanV26ImageToVideoFlash",
        "docstring": "Makes a video from an image and text with Wan v2.6 Image to Video Flash by Alibaba.",
        "tags": ["image-to-video", "image", "video", "wan", "alibaba", "sound"],
        "basic_fields": ["prompt", "image", "audio", "resolution"],
        "curated": False,
    },
}
