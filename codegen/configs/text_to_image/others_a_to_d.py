"""Words for fal's text to image endpoints: others a to d. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/seedream/v5/lite/text-to-image": {
        "class_name": "BytedanceSeedreamV5LiteTextToImage2",
        "title": "Seedream 5.0 Lite Text to Image (ByteDance)",
        "docstring": "Generates images from text with Seedream 5.0 Lite at ByteDance's own address on fal, with automatic sizes of 2K, 3K or 4K. With a maximum above one, a single prompt may return a related set.",
        "tags": ["text-to-image", "txt2img", "seedream", "bytedance", "4k"],
        "use_cases": [
            "Make a matching set of zodiac cards from one prompt",
            "Print 4K room dividers for a tea house",
            "Draw the stages of a butterfly's life as related pictures",
            "Let automatic 3K sizing pick the format of travel posters",
            "Fetch BytePlus links directly into a shop system",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "alternatives": {
            "bytedance/seedream/v5/pro/text-to-image": "Pro tier",
            "fal-ai/bytedance/seedream/v5/lite/text-to-image": "same model, other address",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "predecessor",
        },
    },
    "bytedance/seedream/v5/pro/text-to-image": {
        "class_name": "BytedanceSeedreamV5ProTextToImage",
        "title": "Seedream 5.0 Pro Text to Image",
        "docstring": "Generates images from text with Seedream 5.0 Pro, the top tier of the version, at presets, own pixel sizes or automatic 1K and 2K. Lite goes to automatic 4K and related sets; Pro offers PNG output.",
        "tags": ["text-to-image", "txt2img", "seedream", "bytedance", "high-quality", "typography"],
        "use_cases": [
            "Render a jewelry ad with an engraved inscription",
            "Visualize a hotel lobby in careful detail",
            "Compose a bilingual exhibition poster",
            "Make lossless PNG masters of a book illustration",
            "Draw a complex kitchen scene for a cookware brand",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "output_format"],
        "alternatives": {
            "bytedance/seedream/v5/lite/text-to-image": "lighter tier, 4K",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "predecessor, up to 4K",
            "fal-ai/nano-banana-pro": "Google model",
        },
    },
    "fal-ai/aura-flow": {
        "class_name": "AuraFlow",
        "title": "AuraFlow",
        "docstring": "Generates 1 or 2 images from text with fal's open AuraFlow v0.3, 20 to 50 steps. Expands the prompt by default; an early open model that follows wordings of many objects.",
        "tags": ["text-to-image", "txt2img", "aura-flow", "fal", "open-weights"],
        "use_cases": [
            "Arrange several colored shapes as a spatial test scene",
            "Study prompt following of an early flow model",
            "Draw surreal still life scenes for a poetry reading",
            "Recreate pictures from older AuraFlow projects",
            "Make dreamlike covers for ambient tapes",
        ],
        "basic_fields": ["prompt", "num_images", "guidance_scale", "num_inference_steps"],
        "alternatives": {"fal-ai/flux/dev": "newer open model", "fal-ai/sana": "small open model"},
    },
    "fal-ai/bagel": {
        "class_name": "Bagel",
        "title": "BAGEL",
        "docstring": "Generates an image from text with ByteDance's open multimodal BAGEL, which can reason about the request first. Has no size or step settings; the thought switch helps with difficult prompts.",
        "tags": ["text-to-image", "txt2img", "bagel", "bytedance", "open-weights"],
        "use_cases": [
            "Draw the answer to a riddle after letting the model think",
            'Picture "a car made of small cars" for a design quiz',
            "Compare drawing with and without reasoning in a lecture",
            "Illustrate cause and effect for a physics handout",
            "Test an open model that also edits and sees pictures",
        ],
        "basic_fields": ["prompt", "use_thought"],
        "alternatives": {
            "fal-ai/hidream-o1-image": "takes references",
            "fal-ai/flux/dev": "adjustable size, steps",
        },
    },
    "fal-ai/bitdance": {
        "class_name": "Bitdance",
        "title": "BitDance",
        "docstring": "Generates 1 to 4 images from text with BitDance, an open autoregressive model that predicts binary visual tokens instead of denoising a whole picture at once. Runs 10 to 100 steps with guidance around 7.5.",
        "tags": ["text-to-image", "txt2img", "open-weights", "bitdance"],
        "use_cases": [
            "Contrast token-based with diffusion pictures in a research talk",
            "Draw animals in clothes for a nursery frieze",
            "Examine how step counts change an autoregressive image",
            "Make scenic postcards of an invented seaside town",
            "Collect test pictures for a model comparison site",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "num_inference_steps",
            "guidance_scale",
            "num_images",
        ],
        "alternatives": {
            "fal-ai/emu-3.5-image/text-to-image": "other autoregressive model",
            "fal-ai/flux-2": "diffusion model",
        },
    },
    "fal-ai/boogu-image": {
        "class_name": "BooguImage",
        "title": "Boogu Image",
        "docstring": "Generates images with the open 10-billion-parameter Boogu Image, which also letters in Chinese and English. Has a negative prompt and a window of the run in which guidance acts.",
        "tags": ["text-to-image", "txt2img", "open-weights", "boogu", "typography"],
        "use_cases": [
            "Try a lesser-known model on a standard prompt set",
            "Limit guidance to the first half of a run to soften contrast",
            "Letter club badges in English and Chinese for a scout group",
            "Illustrate a garden club's newsletter",
            "Make character ideas for a puppet workshop",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "num_images", "guidance_scale"],
        "field_overrides": {
            "cfg_range_start": {
                "description": "Fraction of the run from which guidance acts; 0 is the beginning."
            }
        },
        "alternatives": {
            "fal-ai/z-image/base": "other open model",
            "fal-ai/flux-2": "larger open model",
        },
    },
    "fal-ai/bytedance/dreamina/v3.1/text-to-image": {
        "class_name": "BytedanceDreaminaV31TextToImage",
        "title": "Dreamina 3.1 Text to Image",
        "docstring": "Generates 1 to 4 images from text with ByteDance's Dreamina 3.1, tuned for polished, stylized pictures, with optional prompt enhancement. Costs as much per image as Seedream 4.",
        "tags": ["text-to-image", "txt2img", "bytedance", "cinematic", "illustration"],
        "use_cases": [
            "Make glossy character portraits for a visual novel",
            "Draw posters for a K-pop dance class",
            "Enhance a five-word idea into a fantasy market scene",
            "Create beauty close-ups for a lipstick palette",
            "Illustrate a perfume's seasons in four pictures",
        ],
        "basic_fields": ["prompt", "image_size", "enhance_prompt", "num_images"],
        "alternatives": {
            "fal-ai/bytedance/seedream/v4/text-to-image": "up to 4K",
            "bytedance/seedream/v5/pro/text-to-image": "newest ByteDance model",
        },
    },
    "fal-ai/bytedance/seedream/v3/text-to-image": {
        "class_name": "BytedanceSeedreamV3TextToImage",
        "title": "Seedream 3.0 Text to Image",
        "docstring": "Generates images from text with ByteDance's Seedream 3.0, with adjustable guidance.",
        "basic_fields": ["prompt", "image_size", "guidance_scale", "num_images"],
    },
    "fal-ai/bytedance/seedream/v4.5/text-to-image": {
        "class_name": "BytedanceSeedreamV45TextToImage",
        "title": "Seedream 4.5 Text to Image",
        "docstring": "Generates 1 to 6 images from text with Seedream 4.5, ByteDance's step after version 4, at presets, own pixel sizes or automatic 2K and 4K. May return a related set for one prompt.",
        "tags": ["text-to-image", "txt2img", "seedream", "bytedance", "4k", "typography"],
        "use_cases": [
            "Make six matching tea label designs in one request",
            "Print a detailed 4K city panorama for a lobby",
            "Lay out a restaurant's opening poster with readable dates",
            "Draw a consistent fashion lookbook spread",
            "Picture every room of a boutique hotel in one style",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "alternatives": {
            "bytedance/seedream/v5/pro/text-to-image": "successor, Pro",
            "fal-ai/bytedance/seedream/v4/text-to-image": "predecessor",
            "fal-ai/nano-banana-2": "other maker, 4K",
        },
    },
    "fal-ai/bytedance/seedream/v4/text-to-image": {
        "class_name": "BytedanceSeedreamV4TextToImage",
        "title": "Seedream 4.0 Text to Image",
        "docstring": "Generates images of up to 4K from text with ByteDance's Seedream 4, including sets of related pictures from one prompt. Enhances the prompt thoroughly or quickly and can choose the size itself.",
        "tags": ["text-to-image", "txt2img", "seedream", "bytedance", "4k"],
        "use_cases": [
            "Generate native 4K images without a separate upscaler",
            "Create several related story panels from a single prompt",
            "Produce a coherent set of product shots for a catalog",
            "Make crisp desktop wallpapers at custom dimensions",
            "Let the model pick a fitting format with automatic size",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images", "enhance_prompt_mode"],
        "field_overrides": {
            "num_images": {
                "description": "How many separate generations to run with the prompt.",
                "ge": 1,
                "le": 6,
            },
            "max_images": {
                "description": "Most images each generation may return; above one, the model can answer with a related set.",
                "ge": 1,
                "le": 6,
            },
            "enhance_prompt_mode": {
                "description": "How the prompt is improved beforehand: more thoroughly, or more quickly."
            },
            "image_size": {
                "description": "Size of the picture: a preset, your own width and height, or an automatic choice."
            },
        },
        "alternatives": {
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "successor",
            "bytedance/seedream/v5/lite/text-to-image": "newest, Lite",
            "fal-ai/nano-banana-2": "other maker, 4K",
        },
    },
    "fal-ai/bytedance/seedream/v5/lite/text-to-image": {
        "class_name": "BytedanceSeedreamV5LiteTextToImage",
        "title": "Seedream 5.0 Lite Text to Image",
        "docstring": "Generates 1 to 6 images with ByteDance's Seedream 5.0 Lite at automatic 2K to 4K sizes; each may bring a set of related pictures. The lighter tier of version 5, first published under this address.",
        "tags": ["text-to-image", "txt2img", "seedream", "bytedance", "4k"],
        "use_cases": [
            "Draft a picture set for a furniture catalog in one go",
            "Generate 3K pictures for a bank's branch screens",
            "Illustrate a six-step yoga sequence in one style",
            "Create large pattern swatches for a textile printer",
            "Make matching avatars for a team page",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "max_images"],
        "alternatives": {
            "bytedance/seedream/v5/pro/text-to-image": "Pro tier",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "predecessor",
            "fal-ai/z-image/turbo": "fast open model",
        },
    },
    "fal-ai/cogview4": {
        "class_name": "Cogview4",
        "title": "CogView4",
        "docstring": "Generates 1 to 4 images from Chinese or English prompts with the open CogView4 by Z.ai, which can also write Chinese characters. Runs 50 default steps with negative prompt and guidance.",
        "tags": ["text-to-image", "txt2img", "z-ai", "open-weights", "typography", "multilingual"],
        "use_cases": [
            "Write Chinese couplets on New Year posters",
            "Draw a scene from a classical poem given in Chinese",
            "Make bilingual menu pictures for a noodle house",
            "Test Chinese prompts on an open model",
            "Illustrate a Mandarin textbook's vocabulary",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "negative_prompt",
            "num_inference_steps",
            "num_images",
        ],
        "alternatives": {
            "fal-ai/glm-image": "newer Z.ai model",
            "fal-ai/qwen-image": "cheaper, Chinese lettering",
        },
    },
    "fal-ai/diffusion-edge": {
        "class_name": "DiffusionEdge",
        "title": "DiffusionEdge",
        "docstring": "Detects the edges of a picture and returns them as a line image, with a diffusion-based method that yields thin, crisp contours. Takes nothing but the picture.",
        "tags": ["edge-detection", "line-art", "image-to-image", "img2img", "controlnet"],
        "use_cases": [
            "Prepare an edge map for a ControlNet from a room photo",
            "Extract contours of a leaf for an engraving template",
            "Turn a photo into outlines for a woodburning pattern",
            "Compare learned edges with Canny in a vision course",
            "Trace a car's silhouette for a technical sketch",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/image-preprocessors/teed": "other edge detector",
            "fal-ai/image-preprocessors/lineart": "line drawing",
        },
    },
    "fal-ai/dreamo": {
        "class_name": "Dreamo",
        "title": "DreamO",
        "docstring": "Generates images from text and one or two reference pictures used for identity, object or style.",
        "basic_fields": ["prompt", "first_image", "second_image", "first_reference_task"],
    },
}
