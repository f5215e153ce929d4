"""Words for fal's text to image endpoints: sana. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/sana": {
        "class_name": "Sana",
        "docstring": "Makes images from text with Sana.",
        "tags": ["text-to-image", "text", "image", "sana"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/sana/sprint": {
        "class_name": "SanaSprint",
        "docstring": "Makes images from text with Sana Sprint.",
        "tags": ["text-to-image", "text", "image", "sana"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/sana/v1.5/1.6b": {
        "class_name": "SanaV1516b",
        "docstring": "Makes images from text with Sana v1.5 1.6B.",
        "tags": ["text-to-image", "text", "image", "sana"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/sana/v1.5/4.8b": {
        "class_name": "SanaV1548b",
        "docstring": "Makes images from text with Sana v1.5 4.8B.",
        "tags": ["text-to-image", "text", "image", "sana"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
}
