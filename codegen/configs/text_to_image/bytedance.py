"""Words for fal's text to image endpoints: bytedance. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bytedance/dreamina/v3.1/text-to-image": {
        "class_name": "BytedanceDreaminaV31TextToImage",
        "docstring": "Makes images from text with ByteDance Dreamina v3.1 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "enhance_prompt"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v3/text-to-image": {
        "class_name": "BytedanceSeedreamV3TextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v3 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4.5/text-to-image": {
        "class_name": "BytedanceSeedreamV45TextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v4.5 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4/text-to-image": {
        "class_name": "BytedanceSeedreamV4TextToImage",
        "docstring": "Generates images of up to 4K from text with ByteDance Seedream 4, including sets of related pictures.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "seedream",
            "bytedance",
            "4k",
            "image-series",
        ],
        "use_cases": [
            "Generate native 4K images without a separate upscaler",
            "Create several related story panels from a single prompt",
            "Produce a coherent set of product shots for a catalog",
            "Make crisp desktop wallpapers at custom dimensions",
            "Let the model pick a fitting format with automatic size",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "field_overrides": {
            "num_images": {
                "description": "How many separate generations to run with the prompt.",
                "ge": 1,
                "le": 6,
            },
            "max_images": {
                "description": "Most images each generation may return; above one, the model can answer with a related set.",
                "ge": 1,
                "le": 6,
            },
            "enhance_prompt_mode": {
                "description": "How the prompt is improved beforehand: more thoroughly, or more quickly."
            },
            "image_size": {
                "description": "Size of the picture: a preset, your own width and height, or an automatic choice."
            },
        },
    },
    "fal-ai/bytedance/seedream/v5/lite/text-to-image": {
        "class_name": "BytedanceSeedreamV5LiteTextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v5 Lite Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "curated": False,
    },
}
