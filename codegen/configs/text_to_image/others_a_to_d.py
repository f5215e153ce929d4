"""Words for fal's text to image endpoints: others a to d. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/seedream/v5/lite/text-to-image": {
        "class_name": "BytedanceSeedreamV5LiteTextToImage2",
        "docstring": "Makes images from text with ByteDance Seedream v5 Lite Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "max_images", "num_images"],
        "curated": False,
    },
    "bytedance/seedream/v5/pro/text-to-image": {
        "class_name": "BytedanceSeedreamV5ProTextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v5 Pro Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/aura-flow": {
        "class_name": "AuraFlow",
        "docstring": "Makes images from text with Aura Flow.",
        "tags": ["text-to-image", "text", "image", "aura", "flow"],
        "basic_fields": ["prompt", "num_images", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/bagel": {
        "class_name": "Bagel",
        "docstring": "Makes images from text with Bagel.",
        "tags": ["text-to-image", "text", "image", "bagel"],
        "basic_fields": ["prompt", "use_thought"],
        "curated": False,
    },
    "fal-ai/bitdance": {
        "class_name": "Bitdance",
        "docstring": "Makes images from text with BitDance.",
        "tags": ["text-to-image", "text", "image", "bitdance"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/boogu-image": {
        "class_name": "BooguImage",
        "docstring": "Makes images from text with Boogu Image.",
        "tags": ["text-to-image", "text", "image", "boogu"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/bytedance/dreamina/v3.1/text-to-image": {
        "class_name": "BytedanceDreaminaV31TextToImage",
        "docstring": "Makes images from text with ByteDance Dreamina v3.1 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "enhance_prompt", "num_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v3/text-to-image": {
        "class_name": "BytedanceSeedreamV3TextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v3 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "guidance_scale", "num_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4.5/text-to-image": {
        "class_name": "BytedanceSeedreamV45TextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v4.5 Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4/text-to-image": {
        "class_name": "BytedanceSeedreamV4TextToImage",
        "docstring": "Generates images of up to 4K from text with ByteDance Seedream 4, including sets of related pictures.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "seedream",
            "bytedance",
            "4k",
            "image-series",
        ],
        "use_cases": [
            "Generate native 4K images without a separate upscaler",
            "Create several related story panels from a single prompt",
            "Produce a coherent set of product shots for a catalog",
            "Make crisp desktop wallpapers at custom dimensions",
            "Let the model pick a fitting format with automatic size",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "field_overrides": {
            "num_images": {
                "description": "How many separate generations to run with the prompt.",
                "ge": 1,
                "le": 6,
            },
            "max_images": {
                "description": "Most images each generation may return; above one, the model can answer with a related set.",
                "ge": 1,
                "le": 6,
            },
            "enhance_prompt_mode": {
                "description": "How the prompt is improved beforehand: more thoroughly, or more quickly."
            },
            "image_size": {
                "description": "Size of the picture: a preset, your own width and height, or an automatic choice."
            },
        },
    },
    "fal-ai/bytedance/seedream/v5/lite/text-to-image": {
        "class_name": "BytedanceSeedreamV5LiteTextToImage",
        "docstring": "Makes images from text with ByteDance Seedream v5 Lite (First Address) Text to Image.",
        "tags": ["text-to-image", "text", "image", "bytedance"],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "curated": False,
    },
    "fal-ai/cogview4": {
        "class_name": "Cogview4",
        "docstring": "Makes images from text with CogView4.",
        "tags": ["text-to-image", "text", "image", "cogview"],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/diffusion-edge": {
        "class_name": "DiffusionEdge",
        "docstring": "Draws the lines and edges of an image with Diffusion Edge.",
        "tags": ["text-to-image", "text", "image", "diffusion", "edge"],
        "basic_fields": ["image"],
        "curated": False,
    },
    "fal-ai/dreamo": {
        "class_name": "Dreamo",
        "docstring": "Makes images from text with DreamO.",
        "tags": ["text-to-image", "text", "image", "dreamo"],
        "basic_fields": ["prompt", "first_image", "second_image", "first_reference_task"],
        "curated": False,
    },
}
