"""Words for fal's text to image endpoints: flux. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-control-lora-canny": {
        "class_name": "FluxControlLoraCanny",
        "docstring": "Makes images from an image and text with FLUX Control LoRA Canny by Black Forest Labs.",
        "tags": [
            "text-to-image",
            "text",
            "image",
            "flux",
            "control",
            "lora",
            "canny",
            "black forest labs",
        ],
        "basic_fields": ["prompt", "control_lora_image", "image", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-control-lora-depth": {
        "class_name": "FluxControlLoraDepth",
        "docstring": "Makes images from an image and text with FLUX Control LoRA Depth by Black Forest Labs.",
        "tags": [
            "text-to-image",
            "text",
            "image",
            "flux",
            "control",
            "lora",
            "depth",
            "black forest labs",
        ],
        "basic_fields": ["prompt", "control_lora_image", "image", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-general": {
        "class_name": "FluxGeneral",
        "docstring": "Makes images from text with FLUX General by Black Forest Labs.",
        "tags": [
            "text-to-image",
            "text",
            "image",
            "flux",
            "general",
            "black forest labs",
            "lora",
            "controlnet",
        ],
        "basic_fields": ["prompt", "reference_image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-kontext-lora/text-to-image": {
        "class_name": "FluxKontextLoraTextToImage",
        "docstring": "Makes images from text with FLUX Kontext LoRA Text to Image by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "kontext", "lora", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-krea-lora": {
        "class_name": "FluxKreaLora",
        "docstring": "Makes images from text with FLUX Krea LoRA by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "krea", "lora", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "loras"],
        "curated": False,
    },
    "fal-ai/flux-krea-lora/stream": {
        "class_name": "FluxKreaLoraStream",
        "docstring": "Makes images from text with FLUX Krea LoRA Stream by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "krea", "lora", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "loras"],
        "curated": False,
    },
    "fal-ai/flux-lora": {
        "class_name": "FluxLora",
        "docstring": "Generates images from text with FLUX.1 dev plus one or more LoRA files for custom styles, people or products.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "flux",
            "lora",
            "custom-style",
            "personalization",
        ],
        "use_cases": [
            "Show your own trained character in new situations",
            "Stack a style LoRA and a subject LoRA in one image",
            "Place a product learned from photos into new settings",
            "Check how a freshly trained LoRA behaves at several scales",
            "Apply a community FLUX style to a whole picture series",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "guidance_scale", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA so that it takes effect."
            },
            "loras": {
                "description": "LoRA files for FLUX.1 dev, each with the address of its weights and a strength."
            },
            "num_images": {
                "description": "How many images to make from the prompt in one run.",
                "ge": 1,
                "le": 4,
            },
            "guidance_scale": {
                "description": "How closely the image follows the prompt; lower it if a LoRA makes the picture look overcooked."
            },
        },
    },
    "fal-ai/flux-lora/inpainting": {
        "class_name": "FluxLoraInpainting",
        "docstring": "Repaints part of an image as text says with FLUX LoRA Inpainting by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "black forest labs", "mask"],
        "basic_fields": ["prompt", "image", "mask", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-lora/stream": {
        "class_name": "FluxLoraStream",
        "docstring": "Makes images from text with FLUX LoRA Stream by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "loras"],
        "curated": False,
    },
    "fal-ai/flux-realism": {
        "class_name": "FluxRealism",
        "docstring": "Makes images from text with FLUX Realism.",
        "tags": ["text-to-image", "text", "image", "flux", "realism"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-subject": {
        "class_name": "FluxSubject",
        "docstring": "Makes images from an image and text with FLUX Subject by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "subject", "black forest labs"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
}
