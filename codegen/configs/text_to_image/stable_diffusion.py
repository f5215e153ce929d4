"""Words for fal's text to image endpoints: stable diffusion. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/dreamshaper": {
        "class_name": "Dreamshaper",
        "docstring": "Makes images from text with DreamShaper.",
        "tags": ["text-to-image", "text", "image", "dreamshaper", "lora"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/hyper-sdxl": {
        "class_name": "HyperSdxl",
        "docstring": "Makes images from text with Hyper SDXL.",
        "tags": ["text-to-image", "text", "image", "hyper", "sdxl"],
        "basic_fields": ["prompt", "embeddings", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/lcm": {
        "class_name": "Lcm",
        "docstring": "Makes images from text with LCM.",
        "tags": ["text-to-image", "text", "image", "lcm", "mask"],
        "basic_fields": ["prompt", "image", "mask", "lora"],
        "curated": False,
    },
    "fal-ai/lightning-models": {
        "class_name": "LightningModels",
        "docstring": "Makes images from text with Lightning Models.",
        "tags": ["text-to-image", "text", "image", "lightning", "models", "lora"],
        "basic_fields": ["prompt", "model_name", "negative_prompt", "image_size"],
        "curated": False,
    },
    "fal-ai/lora": {
        "class_name": "Lora",
        "docstring": "Makes images from text with Stable Diffusion with LoRA.",
        "tags": ["text-to-image", "text", "image", "lora", "controlnet"],
        "basic_fields": [
            "model_name",
            "prompt",
            "ic_light_model",
            "ic_light_model_background_image",
        ],
        "curated": False,
    },
    "fal-ai/pixart-sigma": {
        "class_name": "PixartSigma",
        "docstring": "Makes images from text with PixArt Sigma.",
        "tags": ["text-to-image", "text", "image", "pixart", "sigma"],
        "basic_fields": ["prompt", "negative_prompt", "style", "image_size"],
        "curated": False,
    },
    "fal-ai/playground-v25": {
        "class_name": "PlaygroundV25",
        "docstring": "Makes images from text with Playground v2.5.",
        "tags": ["text-to-image", "text", "image", "playground"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/pony-v7": {
        "class_name": "PonyV7",
        "docstring": "Makes images from text with Pony v7.",
        "tags": ["text-to-image", "text", "image", "pony"],
        "basic_fields": ["prompt", "image_size", "num_images", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/realistic-vision": {
        "class_name": "RealisticVision",
        "docstring": "Makes images from text with Realistic Vision.",
        "tags": ["text-to-image", "text", "image", "realistic", "vision", "lora"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/sdxl-controlnet-union": {
        "class_name": "SdxlControlnetUnion",
        "docstring": "Makes images from text with SDXL ControlNet Union.",
        "tags": ["text-to-image", "text", "image", "sdxl", "controlnet", "union", "lora"],
        "basic_fields": ["prompt", "canny_image", "depth_image", "normal_image"],
        "curated": False,
    },
    "fal-ai/stable-cascade": {
        "class_name": "StableCascade",
        "docstring": "Makes images from text with Stable Cascade by Stability AI.",
        "tags": ["text-to-image", "text", "image", "stable", "cascade", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "first_stage_steps", "second_stage_steps"],
        "curated": False,
    },
    "fal-ai/stable-cascade/sote-diffusion": {
        "class_name": "StableCascadeSoteDiffusion",
        "docstring": "Makes images from text with Stable Cascade Sote Diffusion by Stability AI.",
        "tags": ["text-to-image", "text", "image", "stable", "cascade", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "first_stage_steps", "second_stage_steps"],
        "curated": False,
    },
    "fal-ai/stable-diffusion-v15": {
        "class_name": "StableDiffusionV15",
        "docstring": "Makes images from text with Stable Diffusion v1.5 by Stability AI.",
        "tags": ["text-to-image", "text", "image", "stable", "diffusion", "stability ai", "lora"],
        "basic_fields": ["prompt", "embeddings", "expand_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/stable-diffusion-v3-medium": {
        "class_name": "StableDiffusionV3Medium",
        "docstring": "Makes images from text with Stable Diffusion v3 Medium by Stability AI.",
        "tags": ["text-to-image", "text", "image", "stable", "diffusion", "medium", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "prompt_expansion", "image_size"],
        "curated": False,
    },
    "fal-ai/stable-diffusion-v35-large": {
        "class_name": "StableDiffusionV35Large",
        "docstring": "Generates images from text with Stable Diffusion 3.5 Large, with LoRA, ControlNet and IP-Adapter support.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "stable-diffusion",
            "controlnet",
            "ip-adapter",
            "lora",
        ],
        "use_cases": [
            "Guide a composition with a ControlNet pose or depth map",
            "Borrow a look from a picture through an IP-Adapter",
            "Keep unwanted elements out with a negative prompt",
            "Explore varied painterly and photographic art styles",
            "Run SD 3.5 LoRA files without hosting a GPU",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "guidance_scale", "loras"],
        "field_overrides": {
            "negative_prompt": {
                "description": "Things to keep out of the image, such as unwanted objects, styles or flaws."
            },
            "guidance_scale": {
                "description": "How strictly the image follows the prompt; very high values oversaturate and harden the picture."
            },
            "loras": {
                "description": "LoRA weights made for Stable Diffusion 3.5 Large; those for older versions do not fit."
            },
            "controlnet": {
                "description": "ControlNet weights and control image that fix the structure of the picture."
            },
            "ip_adapter": {
                "description": "IP-Adapter weights and reference picture that pass on its look or content."
            },
            "num_images": {
                "description": "How many images to make from the prompt in one run.",
                "ge": 1,
                "le": 4,
            },
        },
    },
    "fal-ai/stable-diffusion-v35-medium": {
        "class_name": "StableDiffusionV35Medium",
        "docstring": "Makes images from text with Stable Diffusion v3.5 Medium by Stability AI.",
        "tags": ["text-to-image", "text", "image", "stable", "diffusion", "medium", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
        "curated": False,
    },
}
