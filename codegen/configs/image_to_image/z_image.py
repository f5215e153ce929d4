"""Words for fal's image to image endpoints: z image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/z-image/turbo/controlnet": {
        "class_name": "ZImageTurboControlnet",
        "docstring": "Makes images from an image and text with Z-Image Turbo ControlNet by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/controlnet/lora": {
        "class_name": "ZImageTurboControlnetLora",
        "docstring": "Makes images from an image and text with Z-Image Turbo ControlNet LoRA by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/image-to-image": {
        "class_name": "ZImageTurboImageToImage",
        "docstring": "Makes images from an image and text with Z-Image Turbo Image to Image by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/image-to-image/lora": {
        "class_name": "ZImageTurboImageToImageLora",
        "docstring": "Makes images from an image and text with Z-Image Turbo Image to Image LoRA by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/inpaint": {
        "class_name": "ZImageTurboInpaint",
        "docstring": "Repaints part of an image as text says with Z-Image Turbo Inpaint by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba"],
        "basic_fields": ["prompt", "image", "mask_image", "image_size"],
        "curated": False,
    },
    "fal-ai/z-image/turbo/inpaint/lora": {
        "class_name": "ZImageTurboInpaintLora",
        "docstring": "Repaints part of an image as text says with Z-Image Turbo Inpaint LoRA by Alibaba.",
        "tags": ["image-to-image", "image", "alibaba", "lora"],
        "basic_fields": ["prompt", "image", "mask_image", "image_size"],
        "curated": False,
    },
}
