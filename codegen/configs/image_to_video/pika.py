"""Words for fal's image to video endpoints: pika. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pika/v1.5/pikaffects": {
        "class_name": "PikaV15Pikaffects",
        "docstring": "Makes a video from an image and text with Pika v1.5 Pikaffects.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["image", "pikaffect", "prompt", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/pika/v2.1/image-to-video": {
        "class_name": "PikaV21ImageToVideo",
        "docstring": "Makes a video from an image and text with Pika v2.1 Image to Video.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["image", "prompt", "negative_prompt", "resolution"],
        "curated": False,
    },
    "fal-ai/pika/v2.2/image-to-video": {
        "class_name": "PikaV22ImageToVideo",
        "docstring": "Makes a video from an image and text with Pika v2.2 Image to Video.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["image", "prompt", "negative_prompt", "resolution"],
        "curated": False,
    },
    "fal-ai/pika/v2.2/pikaframes": {
        "class_name": "PikaV22Pikaframes",
        "docstring": "Makes a video from images and text with Pika v2.2 Pikaframes.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["images", "prompt", "transitions", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/pika/v2.2/pikascenes": {
        "class_name": "PikaV22Pikascenes",
        "docstring": "Makes a video from images and text with Pika v2.2 Pikascenes.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["images", "prompt", "negative_prompt", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/pika/v2/turbo/image-to-video": {
        "class_name": "PikaV2TurboImageToVideo",
        "docstring": "Makes a video from an image and text with Pika v2 Turbo Image to Video.",
        "tags": ["image-to-video", "image", "video", "pika"],
        "basic_fields": ["image", "prompt", "negative_prompt", "resolution"],
        "curated": False,
    },
}
