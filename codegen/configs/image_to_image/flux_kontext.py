"""Words for fal's image to image endpoints: flux kontext. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-kontext-lora": {
        "class_name": "FluxKontextLora",
        "docstring": "Edits an image as text says with FLUX Kontext LoRA by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "kontext", "lora", "black forest labs"],
        "basic_fields": ["image", "prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-kontext-lora/image-to-image": {
        "class_name": "FluxKontextLoraImageToImage",
        "docstring": "Edits an image as text says with FLUX Kontext LoRA Image to Image.",
        "tags": ["image-to-image", "image", "flux", "kontext", "lora"],
        "basic_fields": ["image", "prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-kontext-lora/inpaint": {
        "class_name": "FluxKontextLoraInpaint",
        "docstring": "Repaints part of two images as text says with FLUX Kontext LoRA Inpaint by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "kontext", "lora", "black forest labs", "mask"],
        "basic_fields": ["image", "prompt", "reference_image", "mask"],
        "curated": False,
    },
    "fal-ai/flux-kontext/dev": {
        "class_name": "FluxKontextDev",
        "docstring": "Edits an image as text says with FLUX Kontext Dev by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "kontext", "black forest labs"],
        "basic_fields": ["prompt", "image", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-pro/kontext": {
        "class_name": "FluxProKontext",
        "docstring": "Edits an image by written instruction with FLUX.1 Kontext pro while keeping the rest of the picture intact.",
        "tags": [
            "image",
            "editing",
            "image-to-image",
            "flux",
            "kontext",
            "instruction-editing",
            "character-consistency",
        ],
        "use_cases": [
            "Change the color of a car and leave the street untouched",
            "Keep one character recognizable across several scenes",
            "Replace the wording on a sign without altering its font",
            "Restyle a photograph as a watercolor from one instruction",
            "Remove a distracting object with a short command",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The change to make, as an instruction; also say what must stay the same."
            },
            "image": {
                "description": "Picture to edit or to take the character, object or style from."
            },
            "guidance_scale": {
                "description": "How literally the edit instruction is followed; high values can make the edit look forced.",
                "ge": 1,
                "le": 20,
            },
            "aspect_ratio": {
                "description": "Shape of the edited picture; leave unset to let the input picture decide."
            },
            "num_images": {
                "description": "How many versions of the edit to make.",
                "ge": 1,
                "le": 4,
            },
        },
        "enum_value_overrides": {
            "safety_tolerance": {
                "1": "LEVEL_1",
                "2": "LEVEL_2",
                "3": "LEVEL_3",
                "4": "LEVEL_4",
                "5": "LEVEL_5",
                "6": "LEVEL_6",
            }
        },
    },
    "fal-ai/flux-pro/kontext/max": {
        "class_name": "FluxProKontextMax",
        "docstring": "Edits an image as text says with FLUX Pro Kontext Max by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "image", "guidance_scale", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/kontext/max/multi": {
        "class_name": "FluxProKontextMaxMulti",
        "docstring": "Edits images as text says with FLUX Pro Kontext Max Multi by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "images", "guidance_scale", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-pro/kontext/multi": {
        "class_name": "FluxProKontextMulti",
        "docstring": "Edits images as text says with FLUX Pro Kontext Multi by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "pro", "black forest labs"],
        "basic_fields": ["prompt", "images", "guidance_scale", "num_images"],
        "curated": False,
    },
}
