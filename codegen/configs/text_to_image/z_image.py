"""Words for fal's text to image endpoints: z image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/z-image/base": {
        "class_name": "ZImageBase",
        "docstring": "Makes images from text with Z-Image Base by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/z-image/base/lora": {
        "class_name": "ZImageBaseLora",
        "docstring": "Makes images from text with Z-Image Base LoRA by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/z-image/turbo": {
        "class_name": "ZImageTurbo",
        "docstring": "Makes images from text with Z-Image Turbo by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/lora": {
        "class_name": "ZImageTurboLora",
        "docstring": "Makes images from text with Z-Image Turbo LoRA by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/tiling": {
        "class_name": "ZImageTurboTiling",
        "docstring": "Makes images from text with Z-Image Turbo Tiling by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba"],
        "basic_fields": ["prompt", "image", "mask_image", "image_size"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/tiling/lora": {
        "class_name": "ZImageTurboTilingLora",
        "docstring": "Makes images from text with Z-Image Turbo Tiling LoRA by Alibaba.",
        "tags": ["text-to-image", "text", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image", "mask_image", "image_size"],
        "curated": False,
    },
}
