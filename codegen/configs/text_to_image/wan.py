"""Words for fal's text to image endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/text-to-image": {
        "class_name": "Wan25PreviewTextToImage",
        "docstring": "Makes images from text with Wan 2.5 Preview Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "preview", "alibaba"],
        "basic_fields": ["prompt", "negative_prompt", "num_images", "image_size"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-5b/text-to-image": {
        "class_name": "WanV225BTextToImage",
        "docstring": "Makes an image from text with Wan v2.2 5B Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba"],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "num_inference_steps",
            "enable_prompt_expansion",
        ],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/text-to-image": {
        "class_name": "WanV22A14BTextToImage",
        "docstring": "Makes an image from text with Wan v2.2 A14B Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba"],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "num_inference_steps",
            "enable_prompt_expansion",
        ],
        "curated": False,
    },
    "fal-ai/wan/v2.2-a14b/text-to-image/lora": {
        "class_name": "WanV22A14BTextToImageLora",
        "docstring": "Makes an image from text with Wan v2.2 A14B Text to Image LoRA by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba", "lora"],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "num_inference_steps",
            "enable_prompt_expansion",
        ],
        "curated": False,
    },
    "fal-ai/wan/v2.7/pro/text-to-image": {
        "class_name": "WanV27ProTextToImage",
        "docstring": "Makes images from text with Wan v2.7 Pro Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/wan/v2.7/text-to-image": {
        "class_name": "WanV27TextToImage",
        "docstring": "Makes images from text with Wan v2.7 Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "wan/v2.6/text-to-image": {
        "class_name": "WanV26TextToImage",
        "docstring": "Makes images from text with Wan v2.6 Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "wan", "alibaba"],
        "basic_fields": ["prompt", "image", "negative_prompt", "image_size"],
        "curated": False,
    },
}
