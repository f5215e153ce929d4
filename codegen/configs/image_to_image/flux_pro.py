"""Words for fal's image to image endpoints: flux pro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-pro/v1.1-ultra/redux": {
        "class_name": "FluxProV11UltraRedux",
        "docstring": "Makes variations of an image as text says with FLUX Pro v1.1 Ultra Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["image", "prompt", "aspect_ratio", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1.1/redux": {
        "class_name": "FluxProV11Redux",
        "docstring": "Makes variations of an image as text says with FLUX Pro v1.1 Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["image", "prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/canny": {
        "class_name": "FluxProCanny",
        "docstring": "Makes images from an image and text with FLUX Pro v1 Canny.",
        "tags": ["image-to-image", "image", "flux", "pro"],
        "basic_fields": ["prompt", "control_image", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/canny-finetuned": {
        "class_name": "FluxProV1CannyFinetuned",
        "docstring": "Makes images from an image and text with FLUX Pro v1 Canny Finetuned.",
        "tags": ["image-to-image", "image", "flux", "pro"],
        "basic_fields": ["prompt", "control_image", "finetune_id", "finetune_strength"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/depth": {
        "class_name": "FluxProDepth",
        "docstring": "Makes images from an image and text with FLUX Pro v1 Depth.",
        "tags": ["image-to-image", "image", "flux", "pro"],
        "basic_fields": ["prompt", "control_image", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/depth-finetuned": {
        "class_name": "FluxProV1DepthFinetuned",
        "docstring": "Makes images from an image and text with FLUX Pro v1 Depth Finetuned.",
        "tags": ["image-to-image", "image", "flux", "pro"],
        "basic_fields": ["prompt", "control_image", "finetune_id", "finetune_strength"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/fill": {
        "class_name": "FluxProFill",
        "docstring": "Repaints part of an image as text says with FLUX Pro v1 Fill by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs", "mask"],
        "basic_fields": ["prompt", "image", "mask", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/fill-finetuned": {
        "class_name": "FluxProV1FillFinetuned",
        "docstring": "Repaints part of an image as text says with FLUX Pro v1 Fill Finetuned by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs", "mask"],
        "basic_fields": ["prompt", "image", "mask", "finetune_id", "finetune_strength"],
        "curated": False,
    },
    "fal-ai/flux-pro/v1/redux": {
        "class_name": "FluxProRedux",
        "docstring": "Makes variations of an image as text says with FLUX Pro v1 Redux.",
        "tags": ["image-to-image", "image", "flux", "pro"],
        "basic_fields": ["image", "prompt", "image_size", "num_images"],
        "curated": False,
    },
}
