"""Words for fal's image to image endpoints: flux pro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-pro/v1.1-ultra/redux": {
        "class_name": "FluxProV11UltraRedux",
        "title": "FLUX1.1 [pro] ultra Redux",
        "docstring": "Makes variations of a picture with FLUX1.1 [pro] ultra, steered by an optional prompt and the weight of the image against it. A raw mode gives less polished, more natural results; shapes go from 21:9 to 9:21.",
        "tags": [
            "variations",
            "image-to-image",
            "img2img",
            "flux-pro",
            "black-forest-labs",
            "photorealistic",
            "high-quality",
        ],
        "use_cases": [
            "Shoot a panoramic sequel to a desert road photo",
            "Turn a moody still into a candid raw variation",
            "Blend a jewelry reference with a written beach setting",
            "Make large format siblings of a mural motif",
            "Recast a sports poster with the same light but another athlete",
        ],
        "basic_fields": ["image", "prompt", "image_prompt_strength", "aspect_ratio", "raw"],
        "field_overrides": {
            "prompt": {
                "description": "What should differ or be added; leave empty for a plain variation."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/v1.1/redux": "steps and guidance adjustable",
            "fal-ai/flux-1/dev/redux": "cheaper, open weights",
            "fal-ai/ideogram/v3/remix": "Ideogram model",
        },
    },
    "fal-ai/flux-pro/v1.1/redux": {
        "class_name": "FluxProV11Redux",
        "title": "FLUX1.1 [pro] Redux",
        "docstring": "Varies an image with FLUX1.1 [pro] Redux and, unlike the dev version, listens to a prompt as well. Pixel size, steps and guidance can be set; no raw mode or 21:9 presets as in ultra.",
        "tags": [
            "variations",
            "image-to-image",
            "img2img",
            "flux-pro",
            "flux",
            "black-forest-labs",
        ],
        "use_cases": [
            "Restyle a beer label photo toward a written autumn theme",
            "Derive a chapter set from one approved illustration",
            "Generate wine bar interiors like the reference, but by daylight",
            "Vary a hero shot for regional ad editions",
            "Test palettes on a packaging still by prompt",
        ],
        "basic_fields": ["image", "prompt", "image_size", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What should differ or be added; leave empty for a plain variation."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/v1.1-ultra/redux": "larger, raw mode",
            "fal-ai/flux-1/dev/redux": "cheaper, no prompt",
            "fal-ai/flux-1/schnell/redux": "cheapest, fast",
        },
    },
    "fal-ai/flux-pro/v1/canny": {
        "class_name": "FluxProCanny",
        "title": "FLUX.1 [pro] Canny",
        "docstring": "Generates an image by prompt along the edges of a control image.",
        "basic_fields": ["prompt", "control_image", "image_size", "guidance_scale"],
    },
    "fal-ai/flux-pro/v1/canny-finetuned": {
        "class_name": "FluxProV1CannyFinetuned",
        "title": "FLUX.1 [pro] Canny Fine-tuned",
        "docstring": "Generates an image along the edges of a control image with your own fine-tune.",
        "basic_fields": ["prompt", "control_image", "finetune_id", "finetune_strength"],
    },
    "fal-ai/flux-pro/v1/depth": {
        "class_name": "FluxProDepth",
        "title": "FLUX.1 [pro] Depth",
        "docstring": "Generates an image by prompt that follows the depth of a control image.",
        "basic_fields": ["prompt", "control_image", "image_size", "guidance_scale"],
    },
    "fal-ai/flux-pro/v1/depth-finetuned": {
        "class_name": "FluxProV1DepthFinetuned",
        "title": "FLUX.1 [pro] Depth Fine-tuned",
        "docstring": "Generates an image that follows the depth of a control image with your own fine-tune.",
        "basic_fields": ["prompt", "control_image", "finetune_id", "finetune_strength"],
    },
    "fal-ai/flux-pro/v1/erase": {
        "class_name": "FluxProV1Erase",
        "title": "FLUX [pro] Erase",
        "docstring": "Removes what a mask covers and fills in the surroundings, without a prompt. The mask can be grown by 0 to 100 pixels so that shadows and edges go too.",
        "tags": [
            "object-removal",
            "eraser",
            "flux-pro",
            "black-forest-labs",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Take trash bins out of a home seller's street view",
            "Erase a boom mic that dips into a film still",
            "Remove a stranger and the shadow next to a newlywed couple",
            "Clear power lines from a landscape before printing",
            "Clean dust spots from a scanned slide by mask",
        ],
        "basic_fields": ["image", "mask", "dilate_pixels"],
        "alternatives": {
            "fal-ai/bria/eraser": "keeps transparency",
            "fal-ai/object-removal/mask": "four quality levels",
            "fal-ai/finegrain-eraser/mask": "removes shadows too",
        },
    },
    "fal-ai/flux-pro/v1/fill": {
        "class_name": "FluxProFill",
        "title": "FLUX.1 [pro] Fill",
        "docstring": "Repaints the masked part of an image by prompt with the FLUX.1 [pro] Fill model, which matches light and perspective of the surroundings. Also extends pictures when the mask covers added border.",
        "tags": [
            "inpainting",
            "generative-fill",
            "outpainting",
            "uncrop",
            "flux-pro",
            "black-forest-labs",
        ],
        "use_cases": [
            "Add a fireplace to a bare wall for an interior decorator",
            "Replace a closed sign with an open one",
            "Fill the empty plate in a cookbook photo",
            "Give a statue back its missing arm",
            "Paint a boat onto a masked patch of lake",
        ],
        "basic_fields": ["prompt", "image", "mask", "num_images"],
        "field_overrides": {"prompt": {"description": "What should appear in the masked area."}},
        "alternatives": {
            "fal-ai/flux-lora-fill": "cheaper, own LoRAs",
            "bria/genfill/v2": "licensed training data",
            "fal-ai/ideogram/v3/edit": "better with text",
        },
    },
    "fal-ai/flux-pro/v1/fill-finetuned": {
        "class_name": "FluxProV1FillFinetuned",
        "title": "FLUX.1 [pro] Fill Fine-tuned",
        "docstring": "Fills the masked area of an image with FLUX.1 [pro] Fill and your own fine-tune, named by its ID and weighted from 0 to 2. Costs slightly more than plain Fill.",
        "tags": ["inpainting", "generative-fill", "flux-pro", "flux", "black-forest-labs"],
        "use_cases": [
            "Paint your fine-tuned sneaker onto masked feet",
            "Insert a brand mascot into event photos",
            "Replace generic bottles by your trained packaging",
            "Put a fine-tuned house cat on an empty windowsill",
            "Patch a comic panel in the artist's trained style",
        ],
        "basic_fields": ["prompt", "image", "mask", "finetune_id", "finetune_strength"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the masked area, with the trigger word of your fine-tune."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/v1/fill": "cheaper, no fine-tune",
            "fal-ai/flux-lora-fill": "LoRA files instead",
            "fal-ai/flux-general/inpainting": "LoRAs and ControlNets",
        },
    },
    "fal-ai/flux-pro/v1/redux": {
        "class_name": "FluxProRedux",
        "title": "FLUX.1 [pro] Redux",
        "docstring": "Generates variations of an image with an optional prompt.",
        "basic_fields": ["image", "prompt", "image_size", "guidance_scale"],
    },
    "fal-ai/flux-pro/v1/vto": {
        "class_name": "FluxProV1Vto",
        "title": "FLUX Virtual Try-On",
        "docstring": "Dresses the person in one photo in the garment of another with a FLUX try-on model in 1 to 4 steps. Needs a prompt besides the two images.",
        "tags": ["virtual-try-on", "vton", "fashion", "flux", "black-forest-labs", "fast"],
        "use_cases": [
            "Show a shopper the blazer from the rack on her own photo",
            "Produce quick fit previews for a thrift store feed",
            "Try stage costumes on dancers before sewing",
            "Let a tailor present two suit cloths on the client",
            "Fill a size guide with one shirt on many body types",
        ],
        "basic_fields": ["prompt", "human_image", "garment_image", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "What the person should wear, describing the garment of the second image."
            }
        },
        "alternatives": {
            "fal-ai/fashn/tryon/v1.6": "no prompt needed",
            "fal-ai/flux-2-lora-gallery/virtual-tryon": "more settings",
            "fal-ai/kling/v1-5/kolors-virtual-try-on": "no prompt needed",
        },
    },
}
