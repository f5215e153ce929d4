"""Words for fal's text to image endpoints: fast sdxl. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/fast-fooocus-sdxl": {
        "class_name": "FastFooocusSdxl",
        "docstring": "Makes images from text with Fast Fooocus SDXL.",
        "tags": ["text-to-image", "text", "image", "fast", "fooocus", "sdxl"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/fast-fooocus-sdxl/image-to-image": {
        "class_name": "FastFooocusSdxlImageToImage",
        "docstring": "Makes images from an image and text with Fast Fooocus SDXL Image to Image.",
        "tags": ["text-to-image", "text", "image", "fast", "fooocus", "sdxl"],
        "basic_fields": ["image", "prompt", "crop_output", "embeddings"],
        "curated": False,
    },
    "fal-ai/fast-lcm-diffusion": {
        "class_name": "FastLcmDiffusion",
        "docstring": "Makes images from text with Fast LCM Diffusion by Stability AI.",
        "tags": ["text-to-image", "text", "image", "fast", "lcm", "diffusion", "stability ai"],
        "basic_fields": ["prompt", "expand_prompt", "guidance_scale", "image_size"],
        "curated": False,
    },
    "fal-ai/fast-lightning-sdxl": {
        "class_name": "FastLightningSdxl",
        "docstring": "Makes images from text with Fast Lightning SDXL.",
        "tags": ["text-to-image", "text", "image", "fast", "lightning", "sdxl"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "image_size"],
        "curated": False,
    },
    "fal-ai/fast-sdxl": {
        "class_name": "FastSdxl",
        "docstring": "Makes images from text with Fast SDXL.",
        "tags": ["text-to-image", "text", "image", "fast", "sdxl", "lora"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/fast-sdxl-controlnet-canny": {
        "class_name": "FastSdxlControlnetCanny",
        "docstring": "Makes images from an image and text with Fast SDXL ControlNet Canny.",
        "tags": ["text-to-image", "text", "image", "fast", "sdxl", "controlnet", "canny", "lora"],
        "basic_fields": ["control_image", "prompt", "controlnet_conditioning_scale", "embeddings"],
        "curated": False,
    },
    "fal-ai/fast-turbo-diffusion": {
        "class_name": "FastTurboDiffusion",
        "docstring": "Makes images from text with Fast Turbo Diffusion.",
        "tags": ["text-to-image", "text", "image", "fast", "turbo", "diffusion"],
        "basic_fields": ["prompt", "model_name", "image_size", "num_inference_steps"],
        "curated": False,
    },
}
