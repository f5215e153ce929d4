"""Words for fal's text to image endpoints: flux pro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-pro/kontext/max/text-to-image": {
        "class_name": "FluxProKontextMaxTextToImage",
        "docstring": "Makes images from text with FLUX Pro Kontext Max Text to Image by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "guidance_scale", "num_images", "enhance_prompt"],
        "curated": False,
    },
    "fal-ai/flux-pro/kontext/text-to-image": {
        "class_name": "FluxProKontextTextToImage",
        "docstring": "Makes images from text with FLUX Pro Kontext Text to Image by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "guidance_scale", "num_images", "enhance_prompt"],
        "curated": False,
    },
    "fal-ai/flux-pro/new": {
        "class_name": "FluxProNew",
        "docstring": "Makes images from text with FLUX Pro New.",
        "tags": ["text-to-image", "text", "image", "flux", "pro"],
        "basic_fields": ["prompt", "image_size", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1.1": {
        "class_name": "FluxV1Pro",
        "docstring": "Makes images from text with FLUX Pro v1.1 by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "enhance_prompt"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1.1-ultra": {
        "class_name": "FluxV1ProUltra",
        "docstring": "Generates images of up to four megapixels from text with FLUX1.1 pro ultra, with an optional raw photo look.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "flux",
            "high-resolution",
            "photorealistic",
            "print",
        ],
        "use_cases": [
            "Create four-megapixel pictures for large prints",
            "Get candid, less polished photographs with the raw setting",
            "Make ultrawide panoramas and banner backgrounds",
            "Blend the look of a reference picture into a new scene",
            "Render final campaign visuals after cheaper drafts",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "raw", "num_images"],
        "field_overrides": {
            "image": {
                "description": "Optional reference picture whose content and look are mixed into the new image."
            },
            "image_prompt_strength": {
                "description": "How strongly the reference picture shapes the result compared with the text.",
                "ge": 0,
                "le": 1,
            },
            "raw": {"description": "Gives a more natural, less processed photographic look."},
            "enhance_prompt": {
                "description": "Lets the service expand a short prompt with more detail before generating."
            },
            "num_images": {
                "description": "How many high-resolution images to make in one run.",
                "ge": 1,
                "le": 4,
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
    "fal-ai/flux-pro/v1.1-ultra-finetuned": {
        "class_name": "FluxProV11UltraFinetuned",
        "docstring": "Makes images from text with FLUX Pro v1.1 Ultra Finetuned by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "finetune_id", "finetune_strength", "image"],
        "curated": False,
    },
}
