"""Words for fal's text to image endpoints: bria. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/fibo-bbq-preview/generate": {
        "class_name": "BriaFiboBbqPreviewGenerate",
        "docstring": "Makes an image from text with Bria Fibo BBQ Preview Generate by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "structured_prompt"],
        "curated": False,
    },
    "bria/fibo-lite/generate": {
        "class_name": "BriaFiboLiteGenerate",
        "docstring": "Makes an image from text with Bria Fibo Lite Generate by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt", "aspect_ratio"],
        "curated": False,
    },
    "bria/fibo/generate": {
        "class_name": "BriaFiboGenerate",
        "docstring": "Makes an image from text with Bria Fibo Generate by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt", "steps_num"],
        "curated": False,
    },
    "bria/text-to-image/3.2": {
        "class_name": "BriaTextToImage32",
        "docstring": "Makes an image from text with Bria Text to Image 3.2.",
        "tags": ["text-to-image", "text", "image", "bria"],
        "basic_fields": ["prompt", "num_inference_steps", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/bria/text-to-image/base": {
        "class_name": "BriaTextToImageBase",
        "docstring": "Makes images from text with Bria Text to Image Base by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "negative_prompt", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bria/text-to-image/fast": {
        "class_name": "BriaTextToImageFast",
        "docstring": "Makes images from text with Bria Text to Image Fast by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "negative_prompt", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/bria/text-to-image/hd": {
        "class_name": "BriaTextToImageHd",
        "docstring": "Makes images from text with Bria Text to Image HD by Bria AI.",
        "tags": ["text-to-image", "text", "image", "bria", "bria ai"],
        "basic_fields": ["prompt", "negative_prompt", "num_images", "aspect_ratio"],
        "curated": False,
    },
}
