"""Words for fal's text to image endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/gemini-25-flash-image": {
        "class_name": "Gemini25FlashImage",
        "docstring": "Makes images from text with Gemini 2.5 Flash Image by Google.",
        "tags": ["text-to-image", "text", "image", "gemini", "flash", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/gemini-3-pro-image-preview": {
        "class_name": "Gemini3ProImagePreview",
        "docstring": "Makes images from text with Gemini 3 Pro Image Preview by Google.",
        "tags": ["text-to-image", "text", "image", "gemini", "pro", "preview", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "system_prompt"],
        "curated": False,
    },
    "fal-ai/gemini-3.1-flash-image-preview": {
        "class_name": "Gemini31FlashImagePreview",
        "docstring": "Makes images from text with Gemini 3.1 Flash Image Preview by Google.",
        "tags": ["text-to-image", "text", "image", "gemini", "flash", "preview", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "system_prompt"],
        "curated": False,
    },
    "fal-ai/imagen3": {
        "class_name": "Imagen3",
        "docstring": "Makes images from text with Imagen 3 by Google.",
        "tags": ["text-to-image", "text", "image", "imagen", "google"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "num_images"],
        "curated": False,
    },
    "fal-ai/imagen3/fast": {
        "class_name": "Imagen3Fast",
        "docstring": "Makes images from text with Imagen 3 Fast by Google.",
        "tags": ["text-to-image", "text", "image", "imagen", "google"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "num_images"],
        "curated": False,
    },
    "fal-ai/imagen4/preview": {
        "class_name": "Imagen4Preview",
        "docstring": "Makes images from text with Imagen 4 Preview.",
        "tags": ["text-to-image", "text", "image", "imagen"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/imagen4/preview/fast": {
        "class_name": "Imagen4PreviewFast",
        "docstring": "Makes images from text with Imagen 4 Preview Fast.",
        "tags": ["text-to-image", "text", "image", "imagen"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/imagen4/preview/ultra": {
        "class_name": "Imagen4PreviewUltra",
        "docstring": "Makes images from text with Imagen 4 Preview Ultra by Google.",
        "tags": ["text-to-image", "text", "image", "imagen", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/nano-banana": {
        "class_name": "NanoBanana",
        "docstring": "Generates images from text with Google's Gemini 2.5 Flash Image, strong at world knowledge and complex requests.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "google",
            "gemini",
            "nano-banana",
            "instruction-following",
        ],
        "use_cases": [
            "Illustrate factual topics that need world knowledge",
            "Stage scenes described in conversational language",
            "Create a character to revise later with the edit version",
            "Draw labelled explainer graphics for lessons",
            "Compose social posts in tall or square ratios",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "output_format"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, said as you would brief a person; detailed instructions are understood well."
            },
            "num_images": {
                "description": "How many images to ask the model for.",
                "ge": 1,
                "le": 4,
            },
            "limit_generations": {
                "description": "Keeps each request to one image, even if the prompt itself asks for several."
            },
        },
        "enum_value_overrides": {
            "safety_tolerance": {
                "1": "LEVEL_1",
                "2": "LEVEL_2",
                "3": "LEVEL_3",
                "4": "LEVEL_4",
                "5": "LEVEL_5",
                "6": "LEVEL_6",
            }
        },
    },
    "fal-ai/nano-banana-2": {
        "class_name": "NanoBanana2",
        "docstring": "Makes images from text with Nano Banana 2 by Google.",
        "tags": ["text-to-image", "text", "image", "nano", "banana", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "system_prompt"],
        "curated": False,
    },
    "fal-ai/nano-banana-pro": {
        "class_name": "NanoBananaPro",
        "docstring": "Makes images from text with Nano Banana Pro by Google.",
        "tags": ["text-to-image", "text", "image", "nano", "banana", "pro", "google"],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "system_prompt"],
        "curated": False,
    },
}
