"""Words for fal's image to video endpoints: pixverse v5. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pixverse/v5.5/effects": {
        "class_name": "PixverseV55Effects",
        "docstring": "Makes a video from an image with PixVerse v5.5 Effects.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["effect", "image", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.5/image-to-video": {
        "class_name": "PixverseV55ImageToVideo",
        "docstring": "Makes a video from an image and text with PixVerse v5.5 Image to Video.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "image", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.5/transition": {
        "class_name": "PixverseV55Transition",
        "docstring": "Makes a video from two images and text with PixVerse v5.5 Transition.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "first_image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.6/image-to-video": {
        "class_name": "PixverseV56ImageToVideo",
        "docstring": "Makes a video from an image and text with PixVerse v5.6 Image to Video.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "image", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/pixverse/v5.6/transition": {
        "class_name": "PixverseV56Transition",
        "docstring": "Makes a video from two images and text with PixVerse v5.6 Transition.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "first_image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/pixverse/v5/effects": {
        "class_name": "PixverseV5Effects",
        "docstring": "Makes a video from an image with PixVerse v5 Effects.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["effect", "image", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/pixverse/v5/image-to-video": {
        "class_name": "PixverseV5ImageToVideo",
        "docstring": "Makes a video from an image and text with PixVerse v5 Image to Video.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "image", "resolution", "duration"],
        "curated": False,
    },
    "fal-ai/pixverse/v5/transition": {
        "class_name": "PixverseV5Transition",
        "docstring": "Makes a video from two images and text with PixVerse v5 Transition.",
        "tags": ["image-to-video", "image", "video", "pixverse"],
        "basic_fields": ["prompt", "first_image", "end_image", "aspect_ratio"],
        "curated": False,
    },
}
