"""Words for fal's image to image endpoints: fast sdxl. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/fast-lcm-diffusion/image-to-image": {
        "class_name": "FastLcmDiffusionImageToImage",
        "docstring": "Makes images from an image and text with Fast LCM Diffusion Image to Image by Stability AI.",
        "tags": ["image-to-image", "image", "fast", "lcm", "diffusion", "stability ai"],
        "basic_fields": ["image", "prompt", "crop_output", "expand_prompt"],
        "curated": False,
    },
    "fal-ai/fast-lcm-diffusion/inpainting": {
        "class_name": "FastLcmDiffusionInpainting",
        "docstring": "Repaints part of an image as text says with Fast LCM Diffusion Inpainting by Stability AI.",
        "tags": ["image-to-image", "image", "fast", "lcm", "diffusion", "stability ai", "mask"],
        "basic_fields": ["image", "mask", "prompt", "expand_prompt"],
        "curated": False,
    },
    "fal-ai/fast-lightning-sdxl/image-to-image": {
        "class_name": "FastLightningSdxlImageToImage",
        "docstring": "Makes images from an image and text with Fast Lightning SDXL Image to Image.",
        "tags": ["image-to-image", "image", "fast", "lightning", "sdxl"],
        "basic_fields": ["image", "prompt", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/fast-lightning-sdxl/inpainting": {
        "class_name": "FastLightningSdxlInpainting",
        "docstring": "Repaints part of an image as text says with Fast Lightning SDXL Inpainting.",
        "tags": ["image-to-image", "image", "fast", "lightning", "sdxl", "mask"],
        "basic_fields": ["image", "mask", "prompt", "image_size"],
        "curated": False,
    },
    "fal-ai/fast-sdxl-controlnet-canny/image-to-image": {
        "class_name": "FastSdxlControlnetCannyImageToImage",
        "docstring": "Makes images from two images and text with Fast SDXL ControlNet Canny Image to Image.",
        "tags": ["image-to-image", "image", "fast", "sdxl", "controlnet", "canny", "lora"],
        "basic_fields": ["control_image", "image", "prompt", "controlnet_conditioning_scale"],
        "curated": False,
    },
    "fal-ai/fast-sdxl-controlnet-canny/inpainting": {
        "class_name": "FastSdxlControlnetCannyInpainting",
        "docstring": "Repaints part of two images as text says with Fast SDXL ControlNet Canny Inpainting.",
        "tags": ["image-to-image", "image", "fast", "sdxl", "controlnet", "canny", "lora", "mask"],
        "basic_fields": ["control_image", "image", "mask", "prompt"],
        "curated": False,
    },
    "fal-ai/fast-sdxl/image-to-image": {
        "class_name": "FastSdxlImageToImage",
        "docstring": "Makes images from an image and text with Fast SDXL Image to Image.",
        "tags": ["image-to-image", "image", "fast", "sdxl", "lora"],
        "basic_fields": ["image", "prompt", "crop_output", "embeddings"],
        "curated": False,
    },
    "fal-ai/fast-sdxl/inpainting": {
        "class_name": "FastSdxlInpainting",
        "docstring": "Repaints part of an image as text says with Fast SDXL Inpainting.",
        "tags": ["image-to-image", "image", "fast", "sdxl", "lora", "mask"],
        "basic_fields": ["image", "mask", "prompt", "embeddings"],
        "curated": False,
    },
    "fal-ai/fast-turbo-diffusion/image-to-image": {
        "class_name": "FastTurboDiffusionImageToImage",
        "docstring": "Makes images from an image and text with Fast Turbo Diffusion Image to Image.",
        "tags": ["image-to-image", "image", "fast", "turbo", "diffusion"],
        "basic_fields": ["prompt", "image", "model_name", "image_size"],
        "curated": False,
    },
    "fal-ai/fast-turbo-diffusion/inpainting": {
        "class_name": "FastTurboDiffusionInpainting",
        "docstring": "Repaints part of an image as text says with Fast Turbo Diffusion Inpainting.",
        "tags": ["image-to-image", "image", "fast", "turbo", "diffusion", "mask"],
        "basic_fields": ["prompt", "image", "mask", "model_name"],
        "curated": False,
    },
}
