"""Words for fal's text to image endpoints: qwen image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image": {
        "class_name": "QwenImage",
        "docstring": "Generates images from text with Alibaba's open Qwen-Image model, notable for rendering Chinese and English text.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "qwen",
            "chinese-text",
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
    },
    "fal-ai/qwen-image-2/pro/text-to-image": {
        "class_name": "QwenImage2ProTextToImage",
        "docstring": "Makes images from text with Qwen Image 2 Pro Text to Image.",
        "tags": ["text-to-image", "text", "image", "qwen"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "enable_prompt_expansion"],
        "curated": False,
    },
    "fal-ai/qwen-image-2/text-to-image": {
        "class_name": "QwenImage2TextToImage",
        "docstring": "Makes images from text with Qwen Image 2 Text to Image.",
        "tags": ["text-to-image", "text", "image", "qwen"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "enable_prompt_expansion"],
        "curated": False,
    },
    "fal-ai/qwen-image-2512": {
        "class_name": "QwenImage2512",
        "docstring": "Makes images from text with Qwen Image 2512 by Alibaba.",
        "tags": ["text-to-image", "text", "image", "qwen", "2512", "alibaba"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/qwen-image-2512/lora": {
        "class_name": "QwenImage2512Lora",
        "docstring": "Makes images from text with Qwen Image 2512 LoRA by Alibaba.",
        "tags": ["text-to-image", "text", "image", "qwen", "2512", "alibaba", "lora"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/qwen-image-max/text-to-image": {
        "class_name": "QwenImageMaxTextToImage",
        "docstring": "Makes images from text with Qwen Image Max Text to Image by Alibaba.",
        "tags": ["text-to-image", "text", "image", "qwen", "max", "alibaba"],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "enable_prompt_expansion"],
        "curated": False,
    },
}
