"""Words for fal's text to image endpoints: stable diffusion. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/dreamshaper": {
        "class_name": "Dreamshaper",
        "title": "DreamShaper",
        "docstring": "Generates 1 to 8 images with DreamShaper, the community Stable Diffusion model known for fantasy art and painted portraits. Comes with a long ready-made negative prompt; takes LoRAs and embeddings.",
        "tags": [
            "text-to-image",
            "txt2img",
            "stable-diffusion",
            "lora",
            "illustration",
            "concept-art",
            "open-weights",
        ],
        "use_cases": [
            "Paint elf portraits for a role-playing campaign",
            "Recreate pictures from an older DreamShaper recipe",
            "Make storybook castles for a nursery wall",
            "Try character costumes as concept art",
            "Load a style embedding for dark fantasy scenes",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images", "loras"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, in comma-separated phrases; add trigger words of LoRAs and embeddings."
            },
            "negative_prompt": {
                "description": "Things to avoid; already filled with common flaws, so add to it rather than replace it."
            },
        },
        "alternatives": {
            "fal-ai/realistic-vision": "photos instead of art",
            "fal-ai/fast-sdxl": "plain SDXL",
            "fal-ai/flux-lora": "newer, LoRAs too",
        },
    },
    "fal-ai/hyper-sdxl": {
        "class_name": "HyperSdxl",
        "title": "Hyper-SDXL",
        "docstring": "Generates images with ByteDance's distilled Hyper-SDXL in 1, 2 or 4 steps, one by default. Accepts embeddings, but no negative prompt or guidance value.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sdxl",
            "bytedance",
            "fast",
            "distilled",
            "open-weights",
        ],
        "use_cases": [
            "Draw a picture per typed word in a live demo",
            "Measure single-step speed for a kiosk installation",
            "Fill a collage wall with quick random scenes",
            "Preview embeddings in one step each",
            "Show four-step against one-step pictures in a talk",
        ],
        "basic_fields": ["prompt", "num_inference_steps", "image_size", "num_images"],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Steps of the distilled model: 1 is quickest, 4 the cleanest."
            }
        },
        "alternatives": {
            "fal-ai/fast-lightning-sdxl": "up to 8 steps",
            "fal-ai/flux-2/klein/4b": "newer fast model",
            "fal-ai/sana/sprint": "other instant model",
        },
    },
    "fal-ai/lcm": {
        "class_name": "Lcm",
        "title": "Latent Consistency (Single Endpoint)",
        "docstring": "Generates or inpaints images in few steps with latent consistency versions of Stable Diffusion.",
        "basic_fields": ["prompt", "image", "mask", "lora"],
    },
    "fal-ai/lightning-models": {
        "class_name": "LightningModels",
        "title": "Lightning Models",
        "docstring": "Generates images in few steps with a chosen Lightning fine-tune of SDXL.",
        "basic_fields": ["prompt", "model_name", "negative_prompt", "image_size"],
    },
    "fal-ai/lora": {
        "class_name": "Lora",
        "title": "Stable Diffusion LoRA (Any Model)",
        "docstring": "Generates images with any Stable Diffusion 1.5 or SDXL model you name, plus LoRAs, embeddings, ControlNets, an IP-Adapter and IC-Light relighting. Offers 11 schedulers, steps and noise levels of your own, and tiling for large pictures.",
        "tags": [
            "text-to-image",
            "txt2img",
            "stable-diffusion",
            "sdxl",
            "lora",
            "controlnet",
            "ip-adapter",
            "open-weights",
        ],
        "use_cases": [
            "Run a favorite community checkpoint without a local GPU",
            "Combine an old SD 1.5 LoRA with a pose ControlNet",
            "Relight a portrait against a new background by IC-Light",
            "Weight single words of a long prompt with emphasis marks",
            "Make a very large picture in overlapping tiles",
        ],
        "basic_fields": ["model_name", "prompt", "negative_prompt", "loras", "image_size"],
        "field_overrides": {
            "model_name": {
                "description": "Base model, as a Hugging Face repository such as stabilityai/stable-diffusion-xl-base-1.0 or a link to a weights file."
            }
        },
        "alternatives": {
            "fal-ai/fast-sdxl": "SDXL only, simpler",
            "fal-ai/stable-diffusion-v15": "SD 1.5, simpler",
            "fal-ai/flux-general": "FLUX with add-ons",
        },
    },
    "fal-ai/pixart-sigma": {
        "class_name": "PixartSigma",
        "title": "PixArt-Sigma",
        "docstring": "Generates 1 to 8 images with the open PixArt-Sigma, a small diffusion transformer, in one of nine styles from cinematic to pixel art. Offers two samplers and a negative prompt.",
        "tags": ["text-to-image", "txt2img", "pixart", "open-weights", "style-presets"],
        "use_cases": [
            "Compare an early diffusion transformer with its heirs",
            "Draw neon city posters in the ready-made style",
            "Make pixel art badges for a coding club",
            "Sketch manga-style panels for a short comic",
            "Paint fantasy maps for a library event",
        ],
        "basic_fields": ["prompt", "style", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/sana": "same styles, newer",
            "fal-ai/lumina-image/v2": "newer open model",
        },
    },
    "fal-ai/playground-v25": {
        "class_name": "PlaygroundV25",
        "title": "Playground v2.5",
        "docstring": "Generates 1 to 8 images with Playground v2.5, an SDXL-sized model tuned for vivid color and contrast, at a low guidance of 3. Embeddings can be loaded.",
        "tags": ["text-to-image", "txt2img", "playground", "open-weights", "illustration"],
        "use_cases": [
            "Make colorful market scenes for a juice brand",
            "Paint saturated landscapes for a puzzle maker",
            "Draw bright app store banners",
            "Create eight vivid bird portraits for a birding club",
            "Reproduce pictures from an earlier Playground project",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images", "guidance_scale"],
        "alternatives": {"fal-ai/fast-sdxl": "LoRAs, plain SDXL", "fal-ai/flux/dev": "newer model"},
    },
    "fal-ai/pony-v7": {
        "class_name": "PonyV7",
        "title": "Pony V7",
        "docstring": "Generates 1 or 2 images with Pony V7, the character-focused community model built on AuraFlow, for stylized people, animals and creatures. Runs 20 to 50 steps.",
        "tags": [
            "text-to-image",
            "txt2img",
            "aura-flow",
            "anime",
            "cartoon",
            "open-weights",
            "anthropomorphic",
        ],
        "use_cases": [
            "Design a talking horse for a webcomic",
            "Draw a costume sheet for an animal mascot",
            "Make character art for a fan convention badge",
            "Explore creature ideas for a children's card game",
            "Illustrate an original character in several styles",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "num_images",
            "guidance_scale",
            "num_inference_steps",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; a natural description of the character first, then style and setting."
            }
        },
        "alternatives": {
            "fal-ai/stable-cascade/sote-diffusion": "other anime model",
            "fal-ai/aura-flow": "base model",
        },
    },
    "fal-ai/realistic-vision": {
        "class_name": "RealisticVision",
        "title": "Realistic Vision",
        "docstring": "Generates 1 to 8 photo-like images with the community Stable Diffusion model Realistic Vision. Comes with a long negative prompt against common flaws and takes LoRAs and embeddings.",
        "tags": [
            "text-to-image",
            "txt2img",
            "stable-diffusion",
            "lora",
            "photorealistic",
            "portrait",
            "open-weights",
        ],
        "use_cases": [
            "Make stock-like portraits for a wireframe",
            "Recreate pictures from an older Realistic Vision recipe",
            "Load a photo LoRA for retro film looks",
            "Generate eight candidates of a gardener's portrait",
            "Picture old workshops for a history blog",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images", "loras"],
        "field_overrides": {
            "negative_prompt": {
                "description": "Things to avoid; already filled with common flaws, so add to it rather than replace it."
            }
        },
        "alternatives": {
            "fal-ai/dreamshaper": "art instead of photos",
            "fal-ai/flux/krea": "newer photo model",
        },
    },
    "fal-ai/sdxl-controlnet-union": {
        "class_name": "SdxlControlnetUnion",
        "title": "SDXL ControlNet Union",
        "docstring": "Generates 1 to 8 images with SDXL under as many as six kinds of control at once: edges, soft edges, depth, normals, pose and segmentation, each from its own picture. LoRAs and embeddings too.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sdxl",
            "controlnet",
            "pose-estimation",
            "depth-map",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Put a dancer's pose into a temple with its depth kept",
            "Recolor a floor plan's regions as a rendered apartment",
            "Combine a soft outline and a normal map for a shoe design",
            "Copy a yoga pose from a photo to an illustrated figure",
            "Keep a street's layout while changing the century",
        ],
        "basic_fields": [
            "prompt",
            "canny_image",
            "depth_image",
            "openpose_image",
            "controlnet_conditioning_scale",
        ],
        "alternatives": {
            "fal-ai/fast-sdxl-controlnet-canny": "edges only",
            "fal-ai/flux-general": "FLUX with controls",
            "fal-ai/flux-control-lora-depth": "FLUX, depth only",
        },
    },
    "fal-ai/stable-cascade": {
        "class_name": "StableCascade",
        "title": "Stable Cascade",
        "docstring": "Generates 1 to 4 images in two stages, layout and then detail, each with its own steps and guidance, with Stability AI's Stable Cascade. For research use by its license.",
        "tags": ["text-to-image", "txt2img", "stable-cascade", "stability-ai", "open-weights"],
        "use_cases": [
            "Study how two-stage generation splits the work",
            "Vary only the detail stage's steps in an experiment",
            "Draw soft painterly scenes for a thesis figure",
            "Compare cascades with latent diffusion in a seminar",
            "Recreate earlier Cascade pictures for a retrospective",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "first_stage_steps",
            "second_stage_steps",
            "image_size",
        ],
        "alternatives": {
            "fal-ai/stable-cascade/sote-diffusion": "anime version",
            "fal-ai/stable-diffusion-v35-large": "newer Stability model",
        },
    },
    "fal-ai/stable-cascade/sote-diffusion": {
        "class_name": "StableCascadeSoteDiffusion",
        "title": "SoteDiffusion",
        "docstring": "Generates 1 to 4 anime pictures with SoteDiffusion, an anime fine-tune of Stable Cascade, in two stages at a guidance of 8 and 2. For research use by its license.",
        "tags": ["text-to-image", "txt2img", "stable-cascade", "anime", "open-weights"],
        "use_cases": [
            "Draw anime portraits for a style study",
            "Test tag-based prompts on a two-stage model",
            "Compare anime models in a student project",
            "Sketch school-life scenes for a manga class",
            "Examine the second stage's guidance on line work",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "first_stage_steps",
            "second_stage_steps",
            "image_size",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'What the image should show, as comma-separated tags in the anime board manner, such as "1girl, short hair, rain".'
            }
        },
        "alternatives": {
            "fal-ai/stable-cascade": "not anime",
            "fal-ai/pony-v7": "newer character model",
        },
    },
    "fal-ai/stable-diffusion-v15": {
        "class_name": "StableDiffusionV15",
        "title": "Stable Diffusion 1.5",
        "docstring": "Generates 1 to 8 images with the classic Stable Diffusion 1.5, 512 pixels square by default, with LoRAs, embeddings and a negative prompt. For the huge stock of SD 1.5 add-ons.",
        "tags": ["text-to-image", "txt2img", "sd-1.5", "stable-diffusion", "lora", "open-weights"],
        "use_cases": [
            "Bring an archive of SD 1.5 LoRAs back to use",
            "Teach diffusion basics with a well-documented model",
            "Make tiny sprites and textures for a retro game",
            "Reproduce a 2023 artwork from its seed and settings",
            "Load a textual inversion for a lost art style",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "loras", "num_images"],
        "alternatives": {
            "fal-ai/fast-sdxl": "larger successor",
            "fal-ai/lora": "any model",
            "fal-ai/realistic-vision": "photo fine-tune",
        },
    },
    "fal-ai/stable-diffusion-v3-medium": {
        "class_name": "StableDiffusionV3Medium",
        "title": "Stable Diffusion 3 Medium",
        "docstring": "Generates 1 to 4 images with Stable Diffusion 3 Medium, with negative prompt and an optional rewriting of the prompt by a language model. Version 3.5 Medium replaces it.",
        "tags": ["text-to-image", "txt2img", "stable-diffusion", "stability-ai", "open-weights"],
        "use_cases": [
            "Repeat a 2024 test series for comparison with 3.5",
            "Letter a short word on a cupcake",
            "Expand a brief prompt by language model before drawing",
            "Draw still life scenes for a model history lecture",
            "Check older prompts before moving them to 3.5",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "prompt_expansion",
            "image_size",
            "num_images",
        ],
        "alternatives": {
            "fal-ai/stable-diffusion-v35-medium": "successor",
            "fal-ai/stable-diffusion-v35-large": "larger, ControlNet",
        },
    },
    "fal-ai/stable-diffusion-v35-large": {
        "class_name": "StableDiffusionV35Large",
        "title": "Stable Diffusion 3.5 Large",
        "docstring": "Generates 1 to 4 images with the 8-billion-parameter Stable Diffusion 3.5 Large, which accepts LoRAs, a ControlNet and an IP-Adapter. Costs more per megapixel than 3.5 Medium.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sd-3.5",
            "stability-ai",
            "controlnet",
            "ip-adapter",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Guide a composition with a ControlNet pose or depth map",
            "Borrow a look from a picture through an IP-Adapter",
            "Keep unwanted elements out with a negative prompt",
            "Explore painterly and photographic art styles in one model",
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
        "alternatives": {
            "fal-ai/stable-diffusion-v35-medium": "cheaper, smaller",
            "fal-ai/flux-general": "FLUX with add-ons",
            "fal-ai/flux-lora": "cheaper, FLUX LoRAs",
        },
    },
    "fal-ai/stable-diffusion-v35-medium": {
        "class_name": "StableDiffusionV35Medium",
        "title": "Stable Diffusion 3.5 Medium",
        "docstring": "Generates 1 to 4 images with the small version of Stable Diffusion 3.5 in 40 default steps, cheaper per megapixel than Large. No LoRAs or ControlNet.",
        "tags": ["text-to-image", "txt2img", "sd-3.5", "stability-ai", "low-cost", "open-weights"],
        "use_cases": [
            "Illustrate a daily poem cheaply",
            "Draw varied art styles for a school exhibition",
            "Test prompts before running them on 3.5 Large",
            "Paint watercolor vegetables for a farm box leaflet",
            "Picture flea market finds for an ad, with clutter excluded",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/stable-diffusion-v35-large": "larger, LoRAs",
            "fal-ai/sana/v1.5/4.8b": "cheaper per megapixel",
            "fal-ai/z-image/base": "newer open model",
        },
    },
}
