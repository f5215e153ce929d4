"""Words for fal's text to image endpoints: qwen image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image": {
        "class_name": "QwenImage",
        "title": "Qwen-Image",
        "docstring": "Generates images with Alibaba's first open Qwen-Image, noted for Chinese and English lettering. Takes LoRAs, a turbo switch and 2 to 250 steps; version 2512 follows it.",
        "tags": [
            "text-to-image",
            "txt2img",
            "qwen-image",
            "alibaba",
            "open-weights",
            "typography",
            "lora",
        ],
        "use_cases": [
            "Render Chinese characters accurately in signs and posters",
            "Build bilingual slides and infographics with dense text",
            "Try community Qwen LoRA styles on a prompt",
            "Cut waiting time with the turbo setting while iterating",
            "Write multi-line captions into comic panels",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "use_turbo", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; quote any Chinese or English text that must appear in it."
            },
            "use_turbo": {
                "description": "Switches to a faster mode with few steps for quicker results."
            },
            "loras": {
                "description": "LoRA weights made for Qwen-Image that add a style or subject."
            },
            "guidance_scale": {
                "description": "How closely the image follows the prompt; moderate values suit this model best."
            },
            "num_images": {
                "description": "How many images to make from the prompt in one run.",
                "ge": 1,
                "le": 4,
            },
        },
        "alternatives": {
            "fal-ai/qwen-image-2512": "successor",
            "fal-ai/longcat-image": "smaller lettering model",
            "fal-ai/z-image/turbo": "faster",
        },
    },
    "fal-ai/qwen-image-2/pro/text-to-image": {
        "class_name": "QwenImage2ProTextToImage",
        "title": "Qwen-Image 2 Pro Text to Image",
        "docstring": "Generates 1 to 4 images with the Pro tier of Qwen-Image 2, for finished layouts with lettering. Expands the prompt by default; a negative prompt of 500 characters can rule things out.",
        "tags": [
            "text-to-image",
            "txt2img",
            "qwen-image",
            "qwen",
            "alibaba",
            "typography",
            "high-quality",
        ],
        "use_cases": [
            "Set a two-language product sheet for a trade fair",
            "Render a final calendar page with all dates",
            "Design a tea shop's storefront sign",
            "Compose a slide with headline, bullets and picture",
            "Letter a movie poster's credit block",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "negative_prompt",
            "enable_prompt_expansion",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put lettering in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-2/text-to-image": "standard tier",
            "fal-ai/qwen-image-max/text-to-image": "earlier top tier",
            "ideogram/v4": "other design model",
        },
    },
    "fal-ai/qwen-image-2/text-to-image": {
        "class_name": "QwenImage2TextToImage",
        "title": "Qwen-Image 2 Text to Image",
        "docstring": "Generates 1 to 4 images with the standard tier of Qwen-Image 2, the second generation of Alibaba's lettering-capable model. Steps and guidance are fixed; prompt expansion can be switched off.",
        "tags": ["text-to-image", "txt2img", "qwen-image", "qwen", "alibaba", "typography"],
        "use_cases": [
            "Draft a comic strip with speech balloons",
            "Make classroom posters with grammar rules",
            "Picture a shop's weekly offers with prices",
            "Sketch flyer layouts before the Pro render",
            "Illustrate a festival map with named stages",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "negative_prompt",
            "enable_prompt_expansion",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put lettering in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-2/pro/text-to-image": "Pro tier",
            "fal-ai/qwen-image-2512": "open weights",
        },
    },
    "fal-ai/qwen-image-2512": {
        "class_name": "QwenImage2512",
        "title": "Qwen-Image 2512",
        "docstring": "Generates images with the December 2025 update of the open Qwen-Image, with more natural people and finer texture than the first. Steps, guidance and acceleration are adjustable.",
        "tags": [
            "text-to-image",
            "txt2img",
            "qwen-image",
            "alibaba",
            "open-weights",
            "typography",
            "photorealistic",
        ],
        "use_cases": [
            "Photograph believable customers in a bilingual ad",
            "Draw a herb encyclopedia page with names",
            "Tune steps and guidance for a lettered book cover",
            "Replace plastic-looking people from the first version",
            "Make test pictures before training a 2512 LoRA",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "image_size",
            "num_inference_steps",
            "num_images",
        ],
        "alternatives": {
            "fal-ai/qwen-image-2512/lora": "own LoRAs",
            "fal-ai/qwen-image-2/text-to-image": "newer version",
            "fal-ai/qwen-image": "predecessor, turbo switch",
        },
    },
    "fal-ai/qwen-image-2512/lora": {
        "class_name": "QwenImage2512Lora",
        "title": "Qwen-Image 2512 LoRA",
        "docstring": "Generates images with Qwen-Image 2512 and LoRA files, such as those of fal's 2512 trainer, so that lettering comes together with your own style or subject.",
        "tags": [
            "text-to-image",
            "txt2img",
            "qwen-image",
            "alibaba",
            "lora",
            "open-weights",
            "typography",
        ],
        "use_cases": [
            "Put a trained tea tin next to a Chinese slogan",
            "Draw a school's mascot on lettered award certificates",
            "Apply a trained papercut style to holiday posters",
            "Show a trained actor's face on a theater bill",
            "Check a new 2512 LoRA at several strengths",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "negative_prompt", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, with the trigger word of each LoRA; put lettering in quotation marks."
            },
            "loras": {
                "description": "LoRA files trained on Qwen-Image 2512, each with a strength."
            },
        },
        "alternatives": {
            "fal-ai/qwen-image-2512": "without LoRAs",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
            "ideogram/v4/lora": "LoRAs for Ideogram",
        },
    },
    "fal-ai/qwen-image-max/text-to-image": {
        "class_name": "QwenImageMaxTextToImage",
        "title": "Qwen-Image Max",
        "docstring": "Generates images with Qwen-Image Max, Alibaba's hosted top tier of the first generation, from prompts of at most 800 characters. Aims at realistic people and clean lettering.",
        "tags": [
            "text-to-image",
            "txt2img",
            "qwen-image",
            "alibaba",
            "photorealistic",
            "typography",
            "high-quality",
        ],
        "use_cases": [
            "Make a realistic team photo for an invented company",
            "Render a tea ceremony portrait in fine detail",
            "Write a hotel's name on a believable facade",
            "Create a lifestyle ad for noise-canceling headphones",
            "Show a grandmother baking for a flour brand",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/qwen-image-2/pro/text-to-image": "newer version",
            "fal-ai/qwen-image-2512": "open weights",
            "fal-ai/flux-2-max": "Black Forest Labs model",
        },
    },
}
