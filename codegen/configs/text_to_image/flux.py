"""Words for fal's text to image endpoints: flux. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-control-lora-canny": {
        "class_name": "FluxControlLoraCanny",
        "title": "FLUX.1 [dev] Control LoRA Canny",
        "docstring": "Generates images with FLUX.1 [dev] that keep the edges of a control picture, which a Control LoRA traces by the Canny method. Takes more LoRAs and an optional start image.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-1",
            "controlnet",
            "edge-detection",
            "lora",
        ],
        "use_cases": [
            "Dress a product's exact outline in new packaging designs",
            "Repaint a town's street view from its line drawing",
            "Keep a mascot's contour while changing its material to glass or wool",
            "Turn a stage designer's ink sketch into a lit set photo",
            "Combine a traced pose with your own style LoRA",
        ],
        "basic_fields": [
            "prompt",
            "control_lora_image",
            "image_size",
            "control_lora_strength",
            "loras",
        ],
        "field_overrides": {
            "preprocess_depth": {
                "description": "Whether the control picture is prepared first; turn it off if you supply a finished edge picture."
            },
            "control_lora_image": {
                "description": "Picture whose edges the result keeps; clear outlines work best."
            },
        },
        "alternatives": {
            "fal-ai/flux-control-lora-depth": "depth instead of edges",
            "fal-ai/fast-sdxl-controlnet-canny": "SDXL instead of FLUX",
            "fal-ai/flux-general": "many controls at once",
        },
    },
    "fal-ai/flux-control-lora-depth": {
        "class_name": "FluxControlLoraDepth",
        "title": "FLUX.1 [dev] Control LoRA Depth",
        "docstring": "Generates images with FLUX.1 [dev] that follow the depth of a control picture, so the arrangement in space stays while surfaces and light change. Estimates the depth itself or takes a ready depth map.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "controlnet", "depth-map", "lora"],
        "use_cases": [
            "Refurnish a photographed room without moving its walls",
            "Turn a gray 3D block-out into a finished game environment",
            "Show a landscape architect's terrain model in four seasons",
            "Reuse the staging of a product photo for another product world",
            "Put a sculpture's volume into bronze, ice and paper versions",
        ],
        "basic_fields": [
            "prompt",
            "control_lora_image",
            "image_size",
            "control_lora_strength",
            "preprocess_depth",
        ],
        "field_overrides": {
            "control_lora_image": {
                "description": "Picture or depth map whose spatial layout the result keeps."
            }
        },
        "alternatives": {
            "fal-ai/flux-control-lora-canny": "edges instead of depth",
            "fal-ai/flux-general": "many controls at once",
        },
    },
    "fal-ai/flux-general": {
        "class_name": "FluxGeneral",
        "title": "FLUX.1 [dev] General (ControlNets and LoRAs)",
        "docstring": "Generates 1 to 10 images with FLUX.1 [dev] and nearly every add-on at once: LoRAs, Control LoRAs, ControlNets, IP-Adapters, EasyControl, a reference picture and true negative prompts. The expert's FLUX, at a higher price than plain dev.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "controlnet", "ip-adapter", "lora"],
        "use_cases": [
            "Combine a pose ControlNet with a character LoRA for a graphic novel",
            "Carry the look of a painting into new scenes by IP-Adapter",
            "Exclude lettering from posters with a working negative prompt",
            "Stack depth and edge controls over an architect's rendering",
            "Study noise schedules and guidance variants in a research lab",
        ],
        "basic_fields": ["prompt", "loras", "controlnets", "ip_adapters", "image_size"],
        "field_overrides": {
            "negative_prompt": {
                "description": "Things to avoid; works through NAG or, with use_real_cfg on, through full guidance."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora": "cheaper, LoRAs only",
            "fal-ai/flux-control-lora-canny": "cheaper, edges only",
            "fal-ai/flux-control-lora-depth": "cheaper, depth only",
        },
    },
    "fal-ai/flux-kontext-lora/text-to-image": {
        "class_name": "FluxKontextLoraTextToImage",
        "title": "FLUX.1 Kontext [dev] LoRA Text to Image",
        "docstring": "Generates images from text alone with FLUX.1 Kontext [dev] and LoRAs trained for Kontext, whose main use is editing. Runs 10 to 50 steps with a low default guidance of 2.5.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "flux-kontext", "lora"],
        "use_cases": [
            "Check a freshly trained Kontext LoRA without an input picture",
            "Make start pictures in the same model that edits them later",
            "Apply a Kontext style LoRA to new scenes for a calendar",
            "Generate a mascot that the Kontext editor then restages",
            "Compare LoRA scales on a fixed prompt before an edit job",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_inference_steps", "guidance_scale"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files trained for FLUX.1 Kontext [dev], each with a strength; those for plain FLUX.1 [dev] may not fit."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora": "LoRAs for FLUX.1 [dev]",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
        },
    },
    "fal-ai/flux-krea-lora": {
        "class_name": "FluxKreaLora",
        "title": "FLUX.1 Krea [dev] LoRA",
        "docstring": "Generates images from text with FLUX.1 Krea [dev], tuned by Krea against the glossy AI look, plus your LoRA files. Same price as the LoRA endpoint of plain FLUX.1 [dev].",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-1",
            "flux-krea",
            "krea",
            "lora",
            "photorealistic",
        ],
        "use_cases": [
            "Photograph your trained product in natural, unpolished light",
            "Keep a family portrait LoRA from looking airbrushed",
            "Give a ceramicist's mug line documentary-style pictures",
            "Show a trained dog in film-like park scenes",
            "Build an editorial series around a trained model's face",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "guidance_scale", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/flux/krea": "no LoRAs, cheaper",
            "fal-ai/flux-lora": "plain FLUX.1 [dev]",
            "fal-ai/flux-krea-lora/stream": "streams while drawing",
        },
    },
    "fal-ai/flux-krea-lora/stream": {
        "class_name": "FluxKreaLoraStream",
        "title": "FLUX.1 Krea [dev] LoRA Stream",
        "docstring": "Generates images with FLUX.1 Krea [dev] and LoRAs while streaming intermediate results, so that an app can show the picture as it forms. Same inputs and price as the plain LoRA endpoint.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "flux-krea", "lora", "streaming"],
        "use_cases": [
            "Show a picture forming live on a trade show screen",
            "Let users of a design app stop a LoRA render that goes wrong",
            "Let gallery visitors watch their sentence turn into a painting",
            "Demonstrate denoising steps of a custom style in class",
            "Reduce perceived waiting time in a photo print web shop",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/flux-krea-lora": "without streaming",
            "fal-ai/flux-lora/stream": "plain FLUX.1 [dev]",
        },
    },
    "fal-ai/flux-lora": {
        "class_name": "FluxLora",
        "title": "FLUX.1 [dev] LoRA",
        "docstring": "Generates images from text with FLUX.1 [dev] plus one or more LoRA files for your own styles, people or products. The usual home for LoRAs from the FLUX fast, portrait and turbo trainers.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "lora", "character-consistency"],
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
                "description": "LoRA files for FLUX.1 [dev], each with the address of its weights and a strength."
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
        "alternatives": {
            "fal-ai/flux-krea-lora": "natural photo look",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
            "fal-ai/flux-general": "adds ControlNets",
        },
    },
    "fal-ai/flux-lora/inpainting": {
        "class_name": "FluxLoraInpainting",
        "title": "FLUX.1 [dev] LoRA Inpainting",
        "docstring": "Repaints the masked area of an image with FLUX.1 [dev] and your LoRAs, leaving the rest as it is. Strength decides how much of the old content shines through.",
        "tags": [
            "inpainting",
            "generative-fill",
            "image-editing",
            "photo-editing",
            "flux",
            "flux-1",
            "lora",
        ],
        "use_cases": [
            "Put your trained product into the empty hands of a stock photo",
            "Replace a person in a crowd shot with your own LoRA character",
            "Redo a badly drawn hand in the style of the rest of the series",
            "Place a trained sneaker on a masked pedestal",
            "Insert the team mascot into a stadium picture",
        ],
        "basic_fields": ["prompt", "image", "mask", "loras", "strength"],
        "field_overrides": {
            "prompt": {
                "description": "What the masked area should show, with the trigger words of your LoRAs."
            },
            "mask": {"description": "White marks the area to repaint, black what stays."},
        },
        "alternatives": {
            "fal-ai/flux-krea-lora/inpainting": "natural photo look",
            "fal-ai/flux-general/inpainting": "adds ControlNets",
            "fal-ai/flux-lora-fill": "made for filling",
        },
    },
    "fal-ai/flux-lora/stream": {
        "class_name": "FluxLoraStream",
        "title": "FLUX.1 [dev] LoRA Stream",
        "docstring": "Generates images with FLUX.1 [dev] and LoRAs and streams previews during the run, for apps that show progress. Inputs match the normal FLUX LoRA endpoint.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "lora", "streaming"],
        "use_cases": [
            "Let shoppers watch their avatar being painted in your brand's style",
            "Cancel a wrong composition early in a storyboard tool",
            "Feed a live projection with forming images at a concert",
            "Give a children's exhibit pictures that appear step by step",
            "Preview a trained font style while a sign maker tweaks the text",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora": "without streaming",
            "fal-ai/flux-krea-lora/stream": "natural photo look",
        },
    },
    "fal-ai/flux-realism": {
        "class_name": "FluxRealism",
        "title": "FLUX Realism",
        "docstring": "Generates photorealistic images from text with FLUX and a realism LoRA of adjustable strength.",
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
    },
    "fal-ai/flux-subject": {
        "class_name": "FluxSubject",
        "title": "FLUX.1 Subject",
        "docstring": "Generates new scenes around the subject of one reference picture, without any training, in 8 default steps. Describe the scene in the prompt; the object or character is taken from the picture.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-1",
            "character-consistency",
            "product-photography",
        ],
        "use_cases": [
            "Show one toy from a single photo at the beach, in snow and on a shelf",
            "Place a craftsman's lamp into a living room without a photo shoot",
            "Move a plush mascot through the scenes of a picture book",
            "Try a backpack design on a mountain trail",
            "Picture a bakery's signature cake at a garden party",
        ],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "field_overrides": {
            "image": {
                "description": "Picture of the one object or character to keep, clearly visible on a plain background."
            },
            "prompt": {"description": "The new scene, naming the subject in it."},
        },
        "alternatives": {
            "fal-ai/flux-pro/kontext": "edits by instruction",
            "fal-ai/flux-2/edit": "takes several images",
        },
    },
}
