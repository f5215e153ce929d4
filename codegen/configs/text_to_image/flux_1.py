"""Words for fal's text to image endpoints: flux 1. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-1/dev": {
        "class_name": "Flux1Dev",
        "docstring": "Makes images from text with FLUX.1 Dev by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-1/krea": {
        "class_name": "Flux1Krea",
        "docstring": "Makes images from text with FLUX.1 Krea by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-1/schnell": {
        "class_name": "Flux1Schnell",
        "docstring": "Makes images from text with FLUX.1 Schnell by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "num_inference_steps", "image_size", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-1/srpo": {
        "class_name": "Flux1Srpo",
        "docstring": "Makes images from text with FLUX.1 SRPO by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux/dev": {
        "class_name": "FluxDev",
        "docstring": "Generates detailed images from text with the 12B open-weight FLUX.1 dev model, a solid all-round choice.",
        "tags": ["image", "generation", "text-to-image", "flux", "open-weights", "photorealistic"],
        "use_cases": [
            "Turn long descriptive prompts into detailed scenes",
            "Compare guidance values on one seed to study prompt adherence",
            "Make base images that a FLUX image-to-image step refines",
            "Produce illustrations for articles at a moderate cost",
            "Test prompts before training a FLUX LoRA on the same base",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "num_inference_steps",
            "guidance_scale",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; full natural sentences work better than keyword lists."
            },
            "num_inference_steps": {
                "description": "Denoising steps; more steps add fine detail and take longer, with little gain at the high end.",
                "ge": 1,
                "le": 50,
            },
            "guidance_scale": {
                "description": "How closely the image follows the prompt; low values look more natural, high values more literal.",
                "ge": 1,
                "le": 20,
            },
            "num_images": {
                "description": "How many images to make from the prompt in one run.",
                "ge": 1,
                "le": 4,
            },
            "acceleration": {
                "description": "Trades some image quality for a quicker run on the same model."
            },
        },
    },
    "fal-ai/flux/krea": {
        "class_name": "FluxKrea",
        "docstring": "Makes images from text with FLUX Krea by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux/schnell": {
        "class_name": "FluxSchnell",
        "docstring": "Generates images from text in very few steps with the distilled FLUX.1 schnell model, for quick and cheap drafts.",
        "tags": ["image", "generation", "text-to-image", "flux", "fast", "low-cost", "drafts"],
        "use_cases": [
            "Preview a prompt in seconds before using a slower model",
            "Fill a mood board with dozens of low-cost image ideas",
            "Drive an interactive app that redraws as the user types",
            "Generate placeholder pictures for website mockups",
            "Sketch every shot of a storyboard in one quick pass",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; keep it clear and direct, as few steps leave little room for nuance."
            },
            "num_inference_steps": {
                "description": "Denoising steps; this distilled model needs only a handful and gains little from more.",
                "ge": 1,
            },
            "num_images": {
                "description": "How many quick variants to make from the prompt in one run.",
                "ge": 1,
                "le": 4,
            },
            "guidance_scale": {
                "description": "Guidance value passed to the model; it matters less here than with undistilled FLUX models."
            },
        },
    },
    "fal-ai/flux/srpo": {
        "class_name": "FluxSrpo",
        "docstring": "Makes images from text with FLUX SRPO by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
}
