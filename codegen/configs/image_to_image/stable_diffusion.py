"""Words for fal's image to image endpoints: stable diffusion. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hyper-sdxl/image-to-image": {
        "class_name": "HyperSdxlImageToImage",
        "title": "Hyper-SDXL Image to Image",
        "docstring": "Redraws an image by prompt with SDXL distilled to a few steps by Hyper-SD.",
        "basic_fields": ["prompt", "image", "embeddings", "crop_output"],
    },
    "fal-ai/hyper-sdxl/inpainting": {
        "class_name": "HyperSdxlInpainting",
        "title": "Hyper-SDXL Inpainting",
        "docstring": "Repaints a masked area by prompt with SDXL distilled to a few steps by Hyper-SD.",
        "basic_fields": ["prompt", "image", "mask", "embeddings"],
    },
    "fal-ai/lcm-sd15-i2i": {
        "class_name": "LcmSd15I2i",
        "title": "LCM Stable Diffusion 1.5 Image to Image",
        "docstring": "Redraws an image, or only its masked part, by prompt with a latent consistency version of Stable Diffusion 1.5: 4 steps by default, at most 12, and up to 8 images a run.",
        "tags": [
            "image-to-image",
            "img2img",
            "sd-1.5",
            "stable-diffusion",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Drive a drawing app that repaints after each stroke",
            "Show a class how step count changes a picture",
            "Make eight cheap variants of a doodle for a story game",
            "Fill masked spots in small thumbnails quickly",
            "Prototype an interactive mirror for a children's museum",
        ],
        "basic_fields": ["prompt", "image", "strength", "mask", "num_images"],
        "field_overrides": {
            "mask": {
                "description": "Optional mask: white parts are redrawn, the rest is kept. Without it the whole picture is redrawn."
            },
            "guidance_scale": {
                "description": "How closely the prompt is followed; consistency models work best around 1."
            },
        },
        "alternatives": {
            "fal-ai/fast-lcm-diffusion/image-to-image": "SDXL size, LCM",
            "fal-ai/fast-lightning-sdxl/image-to-image": "SDXL, few steps",
            "fal-ai/z-image/turbo/image-to-image": "newer, few steps",
        },
    },
    "fal-ai/lora/image-to-image": {
        "class_name": "LoraImageToImage",
        "title": "Stable Diffusion with LoRAs Image to Image",
        "docstring": "Redraws an image with any Stable Diffusion 1.5 or SDXL checkpoint plus LoRAs, embeddings, ControlNets, IP-Adapters and IC-Light weights you name. Gives the finest control of schedule and tiles.",
        "tags": [
            "image-to-image",
            "img2img",
            "stable-diffusion",
            "sdxl",
            "lora",
            "controlnet",
            "ip-adapter",
            "open-weights",
        ],
        "use_cases": [
            "Run a favorite anime checkpoint with two style LoRAs on a sketch",
            "Relight a bust with IC-Light weights and a background picture",
            "Rebuild an old local workflow with its scheduler and clip skip",
            "Redraw a wide mural in overlapping tiles",
            "Steer a costume redesign with a pose ControlNet and a face adapter",
        ],
        "basic_fields": ["model_name", "prompt", "image", "noise_strength", "loras"],
        "field_overrides": {
            "model_name": {
                "description": "Stable Diffusion 1.5 or SDXL checkpoint, as a Hugging Face repository name or a link to its weights."
            },
            "noise_strength": {
                "description": "How far the result departs from the input: low keeps it, 1 nearly ignores it."
            },
        },
        "alternatives": {
            "fal-ai/fast-sdxl/image-to-image": "simpler, plain SDXL",
            "fal-ai/flux-general/image-to-image": "FLUX with everything",
            "fal-ai/sdxl-controlnet-union/image-to-image": "SDXL, ready controls",
        },
    },
    "fal-ai/lora/inpaint": {
        "class_name": "LoraInpaint",
        "title": "Stable Diffusion with LoRAs Inpaint",
        "docstring": "Repaints the masked part of an image with a Stable Diffusion 1.5 or SDXL checkpoint of your choice and your LoRAs, embeddings, ControlNets or IP-Adapters, at up to 150 steps.",
        "tags": [
            "inpainting",
            "generative-fill",
            "stable-diffusion",
            "sdxl",
            "lora",
            "controlnet",
            "ip-adapter",
            "open-weights",
        ],
        "use_cases": [
            "Replace a character's outfit with a clothing LoRA",
            "Mend one panel of a webtoon with the checkpoint it was drawn in",
            "Put a referenced lamp into a masked corner through an IP-Adapter",
            "Repaint hands along a depth ControlNet",
            "Fill a fantasy map's empty coast in the same trained style",
        ],
        "basic_fields": ["model_name", "prompt", "image", "mask", "loras"],
        "field_overrides": {
            "model_name": {
                "description": "Checkpoint to paint with (Stable Diffusion 1.5 or SDXL), as a repository name or link."
            },
            "mask": {"description": "Mask of the same size: white is repainted, black stays."},
        },
        "alternatives": {
            "fal-ai/inpaint": "checkpoint only, simpler",
            "fal-ai/fast-sdxl/inpainting": "plain SDXL",
            "fal-ai/flux-general/inpainting": "FLUX with everything",
        },
    },
    "fal-ai/playground-v25/image-to-image": {
        "class_name": "PlaygroundV25ImageToImage",
        "title": "Playground v2.5 Image to Image",
        "docstring": "Redraws an image by prompt with Playground v2.5, an SDXL-like model tuned for vivid color and contrast. Low guidance of 3 by default; textual inversion embeddings can be loaded.",
        "tags": [
            "image-to-image",
            "img2img",
            "playground",
            "open-weights",
            "illustration",
            "low-cost",
        ],
        "use_cases": [
            "Turn a dull fruit stand photo into a glowing poster",
            "Repaint a phone case design in jewel colors",
            "Make eight dreamlike versions of a lighthouse picture",
            "Polish a rough fantasy tavern sketch",
            "Give a perfume still a saturated editorial look",
        ],
        "basic_fields": ["image", "prompt", "strength", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/fast-sdxl/image-to-image": "SDXL, LoRAs",
            "fal-ai/kolors/image-to-image": "Chinese prompts too",
            "fal-ai/flux/dev/image-to-image": "newer model",
        },
    },
    "fal-ai/playground-v25/inpainting": {
        "class_name": "PlaygroundV25Inpainting",
        "title": "Playground v2.5 Inpainting",
        "docstring": "Repaints the masked part of an image by prompt with Playground v2.5 and its vivid palette. Up to 65 steps and 8 results; embeddings can be loaded, but no LoRAs.",
        "tags": ["inpainting", "generative-fill", "playground", "open-weights", "illustration"],
        "use_cases": [
            "Exchange the moon in a night painting for a lantern",
            "Add flowers to an empty window box on a postcard",
            "Fix a Playground picture's hand in the model's own palette",
            "Put a bright cocktail on a masked table top",
            "Replace a boring floor with mosaic in a spa picture",
        ],
        "basic_fields": ["image", "mask", "prompt", "strength"],
        "field_overrides": {
            "mask": {
                "description": "Picture of the same size: white areas are repainted, black ones kept."
            }
        },
        "alternatives": {
            "fal-ai/fast-sdxl/inpainting": "SDXL, LoRAs",
            "fal-ai/inpaint": "any checkpoint",
            "fal-ai/z-image/turbo/inpaint": "newer, few steps",
        },
    },
    "fal-ai/sd15-depth-controlnet": {
        "class_name": "Sd15DepthControlnet",
        "title": "Stable Diffusion 1.5 Depth ControlNet",
        "docstring": "Generates an image by prompt that follows the depth of a control image, with Stable Diffusion 1.5.",
        "basic_fields": ["prompt", "control_image", "controlnet_conditioning_scale", "image_size"],
    },
    "fal-ai/sdxl-controlnet-union/image-to-image": {
        "class_name": "SdxlControlnetUnionImageToImage",
        "title": "SDXL ControlNet Union Image to Image",
        "docstring": "Redraws an image by prompt with SDXL while up to six kinds of control pictures act at once: canny, depth, normal, pose, segmentation and TEED lines. LoRAs and embeddings fit in too.",
        "tags": [
            "controlnet",
            "image-to-image",
            "img2img",
            "sdxl",
            "lora",
            "pose-estimation",
            "depth-map",
            "open-weights",
        ],
        "use_cases": [
            "Hold a dancer's pose and a room's depth in one repaint",
            "Turn a region map into a park plan rendering",
            "Keep a shoe's contour lines while changing its material",
            "Relay a 3D scene's normals and depth to a painted look",
            "Combine a sketch's soft lines with a photo's lighting",
        ],
        "basic_fields": ["image", "prompt", "depth_image", "openpose_image", "strength"],
        "alternatives": {
            "fal-ai/fast-sdxl-controlnet-canny/image-to-image": "edges only",
            "fal-ai/flux-general/image-to-image": "FLUX ControlNets",
            "fal-ai/z-image/turbo/controlnet": "newer, few steps",
        },
    },
    "fal-ai/sdxl-controlnet-union/inpainting": {
        "class_name": "SdxlControlnetUnionInpainting",
        "title": "SDXL ControlNet Union Inpainting",
        "docstring": "Repaints a masked area with SDXL so that the fill obeys control pictures for edges, depth, surface normals, pose, regions or soft lines, used singly or together.",
        "tags": ["inpainting", "generative-fill", "controlnet", "sdxl", "lora", "open-weights"],
        "use_cases": [
            "Put a new figure in a given pose into a masked street corner",
            "Reshape a masked kitchen island along an architect's lines",
            "Replace a statue while keeping its depth in the square",
            "Fill a torn map section along traced coast lines",
            "Redress a masked mannequin by a segmentation plan",
        ],
        "basic_fields": ["image", "mask", "prompt", "canny_image", "openpose_image"],
        "field_overrides": {
            "mask": {"description": "Mask of the same size, white where the picture may change."}
        },
        "alternatives": {
            "fal-ai/fast-sdxl-controlnet-canny/inpainting": "edges only",
            "fal-ai/flux-general/inpainting": "FLUX ControlNets",
            "fal-ai/lora/inpaint": "any checkpoint",
        },
    },
    "fal-ai/stable-diffusion-v3-medium/image-to-image": {
        "class_name": "StableDiffusionV3MediumImageToImage",
        "title": "Stable Diffusion 3 Medium Image to Image",
        "docstring": "Redraws an image by prompt with Stability AI's Stable Diffusion 3 Medium. Strength 0.9 by default, a negative prompt, and optional expansion of the prompt.",
        "tags": ["image-to-image", "img2img", "stable-diffusion", "stability-ai", "open-weights"],
        "use_cases": [
            "Turn a child's drawing of a house into a realistic cottage",
            "Redraw a snapshot with a legible banner in it",
            "Compare SD 3 Medium with SDXL on the same input for a blog",
            "Make a pastel version of a seaside photo for stationery",
            "Rework a low-resolution icon into a detailed picture",
        ],
        "basic_fields": ["image", "prompt", "strength", "negative_prompt", "prompt_expansion"],
        "alternatives": {
            "fal-ai/fast-sdxl/image-to-image": "SDXL, LoRAs",
            "fal-ai/flux/dev/image-to-image": "newer model",
            "fal-ai/z-image/turbo/image-to-image": "newer, few steps",
        },
    },
}
