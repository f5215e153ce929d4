"""Words for fal's text to image endpoints: rundiffusion. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "rundiffusion-fal/juggernaut-flux-lora": {
        "class_name": "RundiffusionFalJuggernautFluxLora",
        "docstring": "Makes images from text with RunDiffusion Juggernaut FLUX LoRA.",
        "tags": ["text-to-image", "text", "image", "rundiffusion", "fal", "lora"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "loras"],
        "curated": False,
    },
    "rundiffusion-fal/juggernaut-flux/base": {
        "class_name": "RundiffusionFalJuggernautFluxBase",
        "docstring": "Makes images from text with RunDiffusion Juggernaut FLUX Base.",
        "tags": ["text-to-image", "text", "image", "rundiffusion", "fal"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "rundiffusion-fal/juggernaut-flux/lightning": {
        "class_name": "RundiffusionFalJuggernautFluxLightning",
        "docstring": "Makes images from text with RunDiffusion Juggernaut FLUX Lightning.",
        "tags": ["text-to-image", "text", "image", "rundiffusion", "fal"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "curated": False,
    },
    "rundiffusion-fal/juggernaut-flux/pro": {
        "class_name": "RundiffusionFalJuggernautFluxPro",
        "docstring": "Makes images from text with RunDiffusion Juggernaut FLUX Pro.",
        "tags": ["text-to-image", "text", "image", "rundiffusion", "fal"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "rundiffusion-fal/rundiffusion-photo-flux": {
        "class_name": "RundiffusionFalRundiffusionPhotoFlux",
        "docstring": "Makes images from text with RunDiffusion Photo FLUX.",
        "tags": ["text-to-image", "text", "image", "rundiffusion", "fal", "lora"],
        "basic_fields": ["prompt", "photo_lora_scale", "image_size", "num_inference_steps"],
        "curated": False,
    },
}
