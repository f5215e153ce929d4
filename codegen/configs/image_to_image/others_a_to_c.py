"""Words for fal's image to image endpoints: others a to c. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/seedream/v5/lite/edit": {
        "class_name": "BytedanceSeedreamV5LiteEdit2",
        "docstring": "Edits images as text says with ByteDance Seedream v5 Lite Edit.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "images", "image_size", "max_images"],
        "curated": False,
    },
    "bytedance/seedream/v5/pro/edit": {
        "class_name": "BytedanceSeedreamV5ProEdit",
        "docstring": "Edits images as text says with ByteDance Seedream v5 Pro Edit.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "clarityai/crystal-upscaler": {
        "class_name": "ClarityaiCrystalUpscaler",
        "docstring": "Upscales an image with Clarity AI Crystal Upscaler.",
        "tags": ["image-to-image", "image", "clarityai", "clarity ai"],
        "basic_fields": ["image", "scale_factor", "creativity"],
        "curated": False,
    },
    "fal-ai/aura-sr": {
        "class_name": "AuraSr",
        "docstring": "Upscales an image with Aura SR.",
        "tags": ["image-to-image", "image", "aura", "upscale"],
        "basic_fields": ["image", "upscale_factor", "overlapping_tiles", "checkpoint"],
        "curated": False,
    },
    "fal-ai/bagel/edit": {
        "class_name": "BagelEdit",
        "docstring": "Edits an image as text says with Bagel Edit.",
        "tags": ["image-to-image", "image", "bagel"],
        "basic_fields": ["prompt", "image", "use_thought"],
        "curated": False,
    },
    "fal-ai/ben/v2/image": {
        "class_name": "BenV2Image",
        "docstring": "Removes the background of an image with BEN v2 Image.",
        "tags": ["image-to-image", "image", "ben"],
        "basic_fields": ["image"],
        "curated": False,
    },
    "fal-ai/bernini-r/edit-image": {
        "class_name": "BerniniREditImage",
        "docstring": "Edits an image as text says with Bernini-R Edit Image by Bytedance.",
        "tags": ["image-to-image", "image", "bernini", "bytedance"],
        "basic_fields": ["prompt", "image", "negative_prompt", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/birefnet": {
        "class_name": "BiRefNet",
        "docstring": "Removes the background of an image with BiRefNet.",
        "tags": ["image-to-image", "image", "birefnet"],
        "basic_fields": ["image", "model", "operating_resolution", "output_mask"],
        "curated": False,
    },
    "fal-ai/birefnet/v2": {
        "class_name": "BirefnetV2",
        "docstring": "Cuts the subject out of an image with BiRefNet and returns it on a transparent background or as a mask.",
        "tags": [
            "image",
            "background-removal",
            "segmentation",
            "matting",
            "cutout",
            "mask",
            "transparent-png",
        ],
        "use_cases": [
            "Cut products out for shop listings on plain backgrounds",
            "Extract hair and fur with soft edges in matting mode",
            "Get a black and white subject mask for inpainting",
            "Make transparent stickers out of ordinary photos",
            "Isolate people with the portrait variant for ID layouts",
        ],
        "basic_fields": ["image", "model", "operating_resolution", "output_mask"],
        "field_overrides": {
            "model": {
                "description": "Variant of the network: lighter, heavier, or specialized in soft edges or people."
            },
            "operating_resolution": {
                "description": "Resolution the picture is analyzed at; higher finds finer edges but takes longer."
            },
            "refine_foreground": {
                "description": "Cleans background color off the edges of the cut-out subject."
            },
            "output_mask": {"description": "Also returns the mask that was used for the cut-out."},
            "mask_only": {"description": "Returns only the mask instead of the cut-out subject."},
        },
        "enum_value_overrides": {
            "model": {
                "General Use (Light)": "GENERAL_LIGHT",
                "General Use (Light 2K)": "GENERAL_LIGHT_2K",
                "General Use (Heavy)": "GENERAL_HEAVY",
                "General Use (Dynamic)": "GENERAL_DYNAMIC",
            },
            "operating_resolution": {
                "1024x1024": "RES_1024",
                "2048x2048": "RES_2048",
                "2304x2304": "RES_2304",
            },
        },
    },
    "fal-ai/boogu-image/edit": {
        "class_name": "BooguImageEdit",
        "docstring": "Edits an image as text says with Boogu Image Edit.",
        "tags": ["image-to-image", "image", "boogu"],
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/bytedance/seededit/v3/edit-image": {
        "class_name": "BytedanceSeededitV3EditImage",
        "docstring": "Edits an image as text says with ByteDance SeedEdit v3 Edit Image.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "image", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4.5/edit": {
        "class_name": "BytedanceSeedreamV45Edit",
        "docstring": "Edits images as text says with ByteDance Seedream v4.5 Edit.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v4/edit": {
        "class_name": "BytedanceSeedreamV4Edit",
        "docstring": "Edits images as text says with ByteDance Seedream v4 Edit.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/bytedance/seedream/v5/lite/edit": {
        "class_name": "BytedanceSeedreamV5LiteEdit",
        "docstring": "Edits images as text says with ByteDance Seedream v5 Lite (First Address) Edit.",
        "tags": ["image-to-image", "image", "bytedance"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/calligrapher": {
        "class_name": "Calligrapher",
        "docstring": "Makes images from an image and text with Calligrapher.",
        "tags": ["image-to-image", "image", "calligrapher"],
        "basic_fields": ["source_image", "prompt", "reference_image", "mask_image"],
        "curated": False,
    },
    "fal-ai/cartoonify": {
        "class_name": "Cartoonify",
        "docstring": "Redraws an image in another style with Cartoonify.",
        "tags": ["image-to-image", "image", "cartoonify"],
        "basic_fields": ["image", "scale", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/cat-vton": {
        "class_name": "CatVton",
        "docstring": "Dresses a person in a garment, from two images with Cat VTON.",
        "tags": ["image-to-image", "image", "cat", "vton"],
        "basic_fields": ["human_image", "garment_image", "cloth_type", "image_size"],
        "curated": False,
    },
    "fal-ai/chain-of-zoom": {
        "class_name": "ChainOfZoom",
        "docstring": "Upscales an image as text says with Chain of Zoom.",
        "tags": ["image-to-image", "image", "chain", "zoom"],
        "basic_fields": ["image", "center_x", "scale", "center_y"],
        "curated": False,
    },
    "fal-ai/chrono-edit": {
        "class_name": "ChronoEdit",
        "docstring": "Edits an image as text says with Chrono Edit.",
        "tags": ["image-to-image", "image", "chrono", "edit"],
        "basic_fields": ["image", "prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/chrono-edit-lora": {
        "class_name": "ChronoEditLora",
        "docstring": "Edits an image as text says with Chrono Edit LoRA.",
        "tags": ["image-to-image", "image", "chrono", "edit", "lora"],
        "basic_fields": ["image", "prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/chrono-edit-lora-gallery/paintbrush": {
        "class_name": "ChronoEditLoraGalleryPaintbrush",
        "docstring": "Edits an image as text says with Chrono Edit LoRA Gallery Paintbrush.",
        "tags": ["image-to-image", "image", "chrono", "edit", "lora", "gallery", "mask"],
        "basic_fields": ["image", "prompt", "mask", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/chrono-edit-lora-gallery/upscaler": {
        "class_name": "ChronoEditLoraGalleryUpscaler",
        "docstring": "Upscales an image with Chrono Edit LoRA Gallery Upscaler.",
        "tags": ["image-to-image", "image", "chrono", "edit", "lora", "gallery", "upscale"],
        "basic_fields": ["image", "upscale_factor", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/clarity-upscaler": {
        "class_name": "ClarityUpscaler",
        "docstring": "Enlarges an image and invents plausible fine detail with a Stable Diffusion based upscaler.",
        "tags": [
            "image",
            "upscaling",
            "enhancement",
            "super-resolution",
            "detail",
            "creative-upscale",
        ],
        "use_cases": [
            "Add skin and fabric texture to soft AI portraits",
            "Enlarge generated art while inventing fresh detail",
            "Balance faithfulness and invention with resemblance",
            "Sharpen small web images into poster-size files",
            "Steer upscaled detail with a describing prompt",
        ],
        "basic_fields": ["image", "prompt", "upscale_factor", "creativity", "resemblance"],
        "field_overrides": {
            "prompt": {
                "description": "Words that steer the added detail; describe the picture or the quality wanted."
            },
            "upscale_factor": {
                "description": "How many times wider and taller the result becomes.",
                "ge": 1,
                "le": 4,
            },
            "creativity": {
                "description": "How much new detail may be invented; high values can change faces and objects.",
                "ge": 0,
                "le": 1,
            },
            "resemblance": {
                "description": "How firmly the result is held to the structure of the original picture.",
                "ge": 0,
                "le": 1,
            },
            "negative_prompt": {
                "description": "Flaws or looks that the added detail should avoid."
            },
        },
    },
    "fal-ai/codeformer": {
        "class_name": "CodeFormer",
        "docstring": "Restores an image with CodeFormer.",
        "tags": ["image-to-image", "image", "codeformer", "upscale"],
        "basic_fields": ["image", "fidelity", "upscale_factor", "aligned"],
        "curated": False,
    },
    "fal-ai/control-light": {
        "class_name": "ControlLight",
        "docstring": "Changes the light in an image as text says with Control Light.",
        "tags": ["image-to-image", "image", "control", "light"],
        "basic_fields": ["image", "prompt", "lighting_level", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/controlnetsdxl": {
        "class_name": "Controlnetsdxl",
        "docstring": "Makes images from an image and text with ControlNet SDXL.",
        "tags": ["image-to-image", "image", "controlnetsdxl"],
        "basic_fields": ["prompt", "image", "controlnet_conditioning_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/creative-upscaler": {
        "class_name": "CreativeUpscaler",
        "docstring": "Upscales an image as text says with Creative Upscaler.",
        "tags": ["image-to-image", "image", "creative", "upscaler"],
        "basic_fields": ["image", "prompt", "base_model", "additional_lora"],
        "curated": False,
    },
}
