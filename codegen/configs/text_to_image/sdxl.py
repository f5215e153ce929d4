"""Words for fal's text to image endpoints: sdxl. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/dreamshaper": {
        "class_name": "Dreamshaper",
        "docstring": "Makes images from text with DreamShaper.",
        "tags": ["text-to-image", "text", "image", "dreamshaper", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/hyper-sdxl": {
        "class_name": "HyperSdxl",
        "docstring": "Makes images from text with Hyper SDXL.",
        "tags": ["text-to-image", "text", "image", "hyper", "sdxl"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/lcm": {
        "class_name": "Lcm",
        "docstring": "Makes images from text with LCM.",
        "tags": ["text-to-image", "text", "image", "lcm", "mask"],
        "basic_fields": ["prompt", "image", "lora", "mask"],
        "curated": False,
    },
    "fal-ai/lightning-models": {
        "class_name": "LightningModels",
        "docstring": "Makes images from text with Lightning Models.",
        "tags": ["text-to-image", "text", "image", "lightning", "models", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/lora": {
        "class_name": "Lora",
        "docstring": "Makes images from text with Stable Diffusion with LoRA.",
        "tags": ["text-to-image", "text", "image", "lora", "controlnet"],
        "basic_fields": [
            "prompt",
            "model_name",
            "ic_light_image",
            "ic_light_model_background_image",
        ],
        "curated": False,
    },
    "fal-ai/pixart-sigma": {
        "class_name": "PixartSigma",
        "docstring": "Makes images from text with PixArt Sigma.",
        "tags": ["text-to-image", "text", "image", "pixart", "sigma"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "style"],
        "curated": False,
    },
    "fal-ai/playground-v25": {
        "class_name": "PlaygroundV25",
        "docstring": "Makes images from text with Playground v2.5.",
        "tags": ["text-to-image", "text", "image", "playground"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/pony-v7": {
        "class_name": "PonyV7",
        "docstring": "Makes images from text with Pony v7.",
        "tags": ["text-to-image", "text", "image", "pony"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/realistic-vision": {
        "class_name": "RealisticVision",
        "docstring": "Makes images from text with Realistic Vision.",
        "tags": ["text-to-image", "text", "image", "realistic", "vision", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/sdxl-controlnet-union": {
        "class_name": "SdxlControlnetUnion",
        "docstring": "Makes images from text with SDXL ControlNet Union.",
        "tags": ["text-to-image", "text", "image", "sdxl", "controlnet", "union", "lora"],
        "basic_fields": ["prompt", "canny_image", "depth_image", "normal_image"],
        "curated": False,
    },
}
