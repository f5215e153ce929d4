"""Words for fal's image to image endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/image-to-image": {
        "class_name": "Wan25PreviewImageToImage",
        "docstring": "Makes images from images and text with Wan 2.5 Preview Image to Image by Alibaba.",
        "tags": ["image-to-image", "image", "wan", "preview", "alibaba"],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/image-to-image": {
        "class_name": "WanV22A14BImageToImage",
        "docstring": "Makes an image from an image and text with Wan v2.2 A14B Image to Image by Alibaba.",
        "tags": ["image-to-image", "image", "wan", "alibaba"],
        "basic_fields": ["image", "prompt", "strength", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/edit": {
        "class_name": "WanV27Edit",
        "docstring": "Edits images as text says with Wan v2.7 Edit by Alibaba.",
        "tags": ["image-to-image", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/pro/edit": {
        "class_name": "WanV27ProEdit",
        "docstring": "Edits images as text says with Wan v2.7 Pro Edit by Alibaba.",
        "tags": ["image-to-image", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size"],
        "curated": False,
    },
    "wan/v2.6/image-to-image": {
        "class_name": "WanV26ImageToImage",
        "docstring": "Makes images from images and text with Wan v2.6 Image to Image by Alibaba.",
        "tags": ["image-to-image", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size"],
        "curated": False,
    },
}
