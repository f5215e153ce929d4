"""Words for fal's image to image endpoints: flux kontext. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-kontext-lora": {
        "class_name": "FluxKontextLora",
        "title": "FLUX.1 Kontext [dev] LoRA",
        "docstring": "Edits an image by instruction with FLUX.1 Kontext [dev] and LoRAs trained on before and after pairs or styles. Output shape follows the input or one of 11 ratios.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "lora",
            "black-forest-labs",
            "style-transfer",
        ],
        "use_cases": [
            "Run a trained edit that turns house photos into blueprints",
            "Apply a caricaturist's Kontext LoRA to party guests",
            "Clean scanned negatives with a LoRA trained on restored pairs",
            "Give product photos your house shadow style",
            "Turn selfies into collectible figurines with a community LoRA",
        ],
        "basic_fields": ["image", "prompt", "loras", "guidance_scale", "resolution_mode"],
        "field_overrides": {
            "prompt": {
                "description": "The edit as an instruction, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/flux-kontext/dev": "cheaper, no LoRAs",
            "fal-ai/flux-2/lora/edit": "newer base",
            "fal-ai/qwen-image-edit-2511/lora": "Qwen base",
        },
    },
    "fal-ai/flux-kontext-lora/image-to-image": {
        "class_name": "FluxKontextLoraImageToImage",
        "title": "FLUX.1 Kontext [dev] LoRA Image to Image",
        "docstring": "Redraws an image by prompt and strength with FLUX.1 Kontext [dev] and LoRAs.",
        "basic_fields": ["image", "prompt", "num_inference_steps", "guidance_scale"],
    },
    "fal-ai/flux-kontext-lora/inpaint": {
        "class_name": "FluxKontextLoraInpaint",
        "title": "FLUX.1 Kontext [dev] LoRA Inpaint",
        "docstring": "Fills the masked area of an image with what a reference image shows, guided by a prompt, using FLUX.1 Kontext [dev] and optional LoRAs. All four inputs are required: image, mask, reference and prompt.",
        "tags": [
            "inpainting",
            "generative-fill",
            "flux-kontext",
            "lora",
            "multi-reference",
            "product-placement",
        ],
        "use_cases": [
            "Put the handbag from a pack shot into a model's masked hand",
            "Replace a wall picture with the artwork of a gallery's client",
            "Swap a car's rims for the ones in a parts photo",
            "Mount the exact lamp from a catalog above a dining table",
            "Place a real logo patch on a masked sleeve",
        ],
        "basic_fields": ["image", "mask", "reference_image", "prompt", "loras"],
        "field_overrides": {
            "reference_image": {
                "description": "Image of the thing that should appear in the masked area."
            }
        },
        "alternatives": {
            "fal-ai/flux-general/inpainting": "ControlNets, IP-Adapter",
            "fal-ai/qwen-image-edit/inpaint": "no reference needed",
            "fal-ai/flux-lora-fill": "reference optional",
        },
    },
    "fal-ai/flux-kontext/dev": {
        "class_name": "FluxKontextDev",
        "title": "FLUX.1 Kontext [dev]",
        "docstring": "Edits one image by written instruction with FLUX.1 Kontext [dev], the open-weights version, and keeps what is not mentioned. Priced by the megapixel; steps, guidance and acceleration can be set.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "black-forest-labs",
            "open-weights",
            "low-cost",
            "character-consistency",
        ],
        "use_cases": [
            "Take the glasses off a portrait",
            "Move a character into a library and keep the face",
            "Paint a gray rental car red for an ad",
            "Turn a photographed street into a pencil drawing",
            "Change the words on a birthday cake",
        ],
        "basic_fields": [
            "prompt",
            "image",
            "guidance_scale",
            "num_inference_steps",
            "resolution_mode",
        ],
        "field_overrides": {
            "prompt": {
                "description": "The change to make, as an instruction; also say what must stay the same."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/kontext": "hosted pro version",
            "fal-ai/flux-kontext-lora": "own LoRAs",
            "fal-ai/flux-2/edit": "successor, several images",
        },
    },
    "fal-ai/flux-pro/kontext": {
        "class_name": "FluxProKontext",
        "title": "FLUX.1 Kontext [pro]",
        "docstring": "Edits an image by written instruction with FLUX.1 Kontext [pro] while keeping the rest of the picture intact. Costs half of Kontext [max] per image and takes a single input.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "flux-pro",
            "black-forest-labs",
            "character-consistency",
            "typography",
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
        "alternatives": {
            "fal-ai/flux-pro/kontext/max": "stronger, pricier",
            "fal-ai/flux-pro/kontext/multi": "takes several images",
            "fal-ai/nano-banana/edit": "several images, similar price",
        },
    },
    "fal-ai/flux-pro/kontext/max": {
        "class_name": "FluxProKontextMax",
        "title": "FLUX.1 Kontext [max]",
        "docstring": "Edits a picture by instruction with FLUX.1 Kontext [max], the tier above pro with closer prompt following and better lettering, at twice the price. One input image, up to four versions.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "black-forest-labs",
            "typography",
            "high-quality",
            "character-consistency",
        ],
        "use_cases": [
            "Rewrite a neon sign in a film poster letter by letter",
            "Correct a spelling mistake on a printed banner photo",
            "Turn a sketch of a robot into four finished toy packs",
            "Keep a model's face while changing every garment",
            "Move a product from a white table to a marble bathroom",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The change to make, as an instruction; put words that should appear in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/kontext": "cheaper",
            "fal-ai/flux-pro/kontext/max/multi": "takes several images",
            "fal-ai/flux-2-max/edit": "successor",
        },
    },
    "fal-ai/flux-pro/kontext/max/multi": {
        "class_name": "FluxProKontextMaxMulti",
        "title": "FLUX.1 Kontext [max] Multi",
        "docstring": "Combines several input images by instruction with FLUX.1 Kontext [max], for example a person, an object and a place. Fal marks the multi-image version as experimental.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "black-forest-labs",
            "multi-image",
            "multi-reference",
            "high-quality",
        ],
        "use_cases": [
            "Seat two actors from separate headshots at one cafe table",
            "Put a label design on a bottle and the bottle on a bar",
            "Bring a grandmother and a newborn into one portrait",
            "Compose a book cover from a castle, a knight and a dragon photo",
            "Match a necklace photo to a model photo for a jeweler",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "How to combine the images, as an instruction naming what to take from each."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/kontext/multi": "cheaper",
            "fal-ai/flux-2-max/edit": "successor",
            "fal-ai/nano-banana/edit": "cheaper, other maker",
        },
    },
    "fal-ai/flux-pro/kontext/multi": {
        "class_name": "FluxProKontextMulti",
        "title": "FLUX.1 Kontext [pro] Multi",
        "docstring": "Merges or edits several images by instruction with FLUX.1 Kontext [pro]. Same price per picture as the single-image pro version and half of Max Multi.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-kontext",
            "flux-pro",
            "black-forest-labs",
            "multi-image",
            "multi-reference",
        ],
        "use_cases": [
            "Show a new sofa from the supplier in the customer's living room",
            "Put last year's team captain into this year's group photo",
            "Stage a fruit crate and a tablecloth for a farm shop flyer",
            "Carry the fabric of one photo onto the chair of another",
            "Join two storyboard characters in a single frame",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "How to combine the images, as an instruction naming what to take from each."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/kontext/max/multi": "stronger, pricier",
            "fal-ai/flux-2-pro/edit": "successor",
            "fal-ai/qwen-image-edit-plus": "open weights",
        },
    },
}
