"""Words for fal's text to image endpoints: fast sdxl. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/fast-fooocus-sdxl": {
        "class_name": "FastFooocusSdxl",
        "title": "Fast Fooocus SDXL",
        "docstring": "Generates images from text with SDXL and the prompt expansion and refiner of Fooocus.",
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
    },
    "fal-ai/fast-fooocus-sdxl/image-to-image": {
        "class_name": "FastFooocusSdxlImageToImage",
        "title": "Fast Fooocus SDXL Image to Image",
        "docstring": "Redraws an image according to a prompt with SDXL in Fooocus manner: 8 default steps, prompt expansion and a refiner that are both on at the start. Returns 1 to 8 versions.",
        "tags": ["image-to-image", "img2img", "fooocus", "sdxl", "fast"],
        "use_cases": [
            "Turn a felt-pen drawing into a polished fantasy scene",
            "Get eight painted variants of a backyard photo for an art class",
            "Freshen an old game's loading screens in one look",
            'Expand "castle, winter" over a sketch into a detailed picture',
            "Restyle a pottery photo for a gallery flyer",
        ],
        "basic_fields": ["image", "prompt", "strength", "num_images"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn; the default of 0.95 keeps little of the source, so lower it to stay closer."
            }
        },
        "alternatives": {
            "fal-ai/fast-sdxl/image-to-image": "plain SDXL, LoRAs",
            "fal-ai/fooocus/upscale-or-vary": "subtle or strong variations",
        },
    },
    "fal-ai/fast-lcm-diffusion": {
        "class_name": "FastLcmDiffusion",
        "title": "Latent Consistency (SD 1.5/XL)",
        "docstring": "Generates 1 to 8 images from text with latent consistency sampling of Stable Diffusion, 6 steps by default and low guidance. An early few-step method for very quick drafts.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sdxl",
            "stable-diffusion",
            "fast",
            "distilled",
            "open-weights",
        ],
        "use_cases": [
            "Browse eight rough ideas for a tattoo shop's window at once",
            "Feed an interactive installation with pictures on visitor words",
            "Compare 2, 6 and 12 steps in a lecture on diffusion sampling",
            "Fill storyboard frames with quick thumbnails",
            "Test prompt wording before a slower model renders it",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "field_overrides": {
            "guidance_scale": {
                "description": "How strictly the prompt is followed; latent consistency works with low values of 1 to 2."
            }
        },
        "alternatives": {
            "fal-ai/fast-lightning-sdxl": "1 to 8 steps",
            "fal-ai/flux/schnell": "newer model",
        },
    },
    "fal-ai/fast-lightning-sdxl": {
        "class_name": "FastLightningSdxl",
        "title": "SDXL Lightning",
        "docstring": "Generates 1 to 8 images from text with ByteDance's distilled SDXL Lightning in exactly 1, 2, 4 or 8 steps. Needs no guidance value; textual inversion embeddings can be loaded.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sdxl",
            "fast",
            "distilled",
            "bytedance",
            "open-weights",
        ],
        "use_cases": [
            "Update a picture while a workshop participant rewrites the prompt",
            "Draw hundreds of icon ideas for a card game overnight",
            "Show one-step against eight-step results in a course",
            "Make mood pictures for a radio show's social feed",
            "Load a trained embedding and preview it in many scenes",
        ],
        "basic_fields": ["prompt", "num_inference_steps", "image_size", "num_images"],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Steps of the distilled model: 1 is quickest and rough, 4 the usual choice, 8 the cleanest."
            }
        },
        "alternatives": {
            "fal-ai/hyper-sdxl": "other distilled SDXL",
            "fal-ai/fast-sdxl": "full steps, LoRAs",
            "fal-ai/flux/schnell": "newer model",
        },
    },
    "fal-ai/fast-sdxl": {
        "class_name": "FastSdxl",
        "title": "Stable Diffusion XL",
        "docstring": "Generates 1 to 8 images from text with undistilled SDXL at 25 default steps, taking LoRAs, embeddings and a negative prompt. The SDXL to choose for community styles.",
        "tags": ["text-to-image", "txt2img", "sdxl", "stability-ai", "lora", "open-weights"],
        "use_cases": [
            "Apply one of the many community SDXL LoRAs to a book cover idea",
            "Render watercolor cats with a negative prompt against text and frames",
            "Generate eight variants of a game card illustration in one go",
            "Reproduce an older SDXL picture series with its seeds",
            "Test a self-trained SDXL LoRA at several strengths",
        ],
        "basic_fields": ["prompt", "loras", "negative_prompt", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, in short comma-separated phrases; add the trigger words of LoRAs and embeddings."
            }
        },
        "alternatives": {
            "fal-ai/fast-lightning-sdxl": "faster, few steps",
            "fal-ai/lora": "any base model",
            "fal-ai/flux-lora": "FLUX LoRAs",
        },
    },
    "fal-ai/fast-sdxl-controlnet-canny": {
        "class_name": "FastSdxlControlnetCanny",
        "title": "SDXL ControlNet Canny",
        "docstring": "Generates 1 to 8 images with SDXL that keep the edges of a control picture while the prompt sets content and style. Accepts LoRAs and embeddings; 35 steps by default.",
        "tags": [
            "image-to-image",
            "img2img",
            "sdxl",
            "controlnet",
            "edge-detection",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Repaint a building's line drawing in different materials",
            "Keep a logo's outline while filling it with flowers",
            "Give a chair's silhouette eight upholstery looks",
            "Recast a portrait's contours as stained glass",
            "Turn a coloring page into a finished illustration",
        ],
        "basic_fields": [
            "control_image",
            "prompt",
            "controlnet_conditioning_scale",
            "negative_prompt",
            "num_images",
        ],
        "field_overrides": {
            "control_image": {
                "description": "Picture whose edges are traced and kept; clear contours work better than blurry photos."
            }
        },
        "alternatives": {
            "fal-ai/sdxl-controlnet-union": "more control types",
            "fal-ai/flux-control-lora-canny": "FLUX instead of SDXL",
        },
    },
    "fal-ai/fast-turbo-diffusion": {
        "class_name": "FastTurboDiffusion",
        "title": "Fast Turbo Diffusion",
        "docstring": "Generates images from text with distilled Turbo versions of Stable Diffusion in very few steps.",
        "basic_fields": ["prompt", "model_name", "image_size", "num_inference_steps"],
    },
}
