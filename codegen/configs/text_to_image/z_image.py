"""Words for fal's text to image endpoints: z image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/z-image/base": {
        "class_name": "ZImageBase",
        "title": "Z-Image Base",
        "docstring": "Generates 1 to 4 images with the undistilled 6-billion-parameter Z-Image by Alibaba's Tongyi lab: 28 default steps, guidance and a negative prompt. More varied and controllable than Turbo.",
        "tags": [
            "text-to-image",
            "txt2img",
            "z-image",
            "alibaba",
            "open-weights",
            "photorealistic",
        ],
        "use_cases": [
            "Explore diverse faces for a casting mood board",
            "Exclude text and watermarks from nature scenes",
            "Calibrate prompts before training a Base LoRA",
            "Write a bilingual shop name on an awning",
            "Make varied covers for a short story series",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "guidance_scale", "num_images"],
        "alternatives": {
            "fal-ai/z-image/turbo": "faster, 8 steps",
            "fal-ai/z-image/base/lora": "own LoRAs",
            "fal-ai/qwen-image-2512": "larger model",
        },
    },
    "fal-ai/z-image/base/lora": {
        "class_name": "ZImageBaseLora",
        "title": "Z-Image Base LoRA",
        "docstring": "Generates images with LoRAs on Z-Image Base, where guidance and negative prompts act; loads what the Z-Image Base trainer produces.",
        "tags": ["text-to-image", "txt2img", "z-image", "alibaba", "lora", "open-weights"],
        "use_cases": [
            "Show a trained vase collection in styled rooms",
            "Keep a trained comic hero apart from stray lettering",
            "Compare LoRA strengths at fixed guidance",
            "Render a club's trained uniform on new players",
            "Apply a photographer's trained color look to landscapes",
        ],
        "basic_fields": ["prompt", "loras", "negative_prompt", "image_size", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            },
            "loras": {"description": "LoRA files trained on Z-Image Base, each with a strength."},
        },
        "alternatives": {
            "fal-ai/z-image/turbo/lora": "faster, 8 steps",
            "fal-ai/qwen-image-2512/lora": "larger model",
            "fal-ai/flux-2/klein/9b/base/lora": "FLUX.2 instead",
        },
    },
    "fal-ai/z-image/turbo": {
        "class_name": "ZImageTurbo",
        "title": "Z-Image Turbo",
        "docstring": "Generates 1 to 4 images in 1 to 8 steps with the distilled Z-Image Turbo, known for realistic people and English and Chinese lettering at high speed. Prompt expansion is optional.",
        "tags": [
            "text-to-image",
            "txt2img",
            "z-image",
            "alibaba",
            "fast",
            "distilled",
            "open-weights",
            "photorealistic",
        ],
        "use_cases": [
            "Generate realistic testimonial pictures for a demo shop",
            "Answer chat requests with photos in seconds",
            "Draft a month of bilingual social posts",
            "Make quick portraits for a face-drawing class",
            "Try forty hero image ideas for a landing page",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "alternatives": {
            "fal-ai/z-image/base": "negative prompt, variety",
            "fal-ai/z-image/turbo/lora": "own LoRAs",
            "fal-ai/flux-2/klein/9b": "other fast model",
        },
    },
    "fal-ai/z-image/turbo/lora": {
        "class_name": "ZImageTurboLora",
        "title": "Z-Image Turbo LoRA",
        "docstring": "Generates images in at most 8 steps with LoRAs on Z-Image Turbo, for example from the Z-Image Turbo trainers. Quick enough to serve a trained person or style on request.",
        "tags": [
            "text-to-image",
            "txt2img",
            "z-image",
            "alibaba",
            "lora",
            "fast",
            "distilled",
            "photorealistic",
        ],
        "use_cases": [
            "Let guests see themselves in costumes at a gala booth",
            "Serve a trained mascot in a customer chat",
            "Try a community realism LoRA on street scenes",
            "Make daily outfit pictures of a virtual model",
            "Preview a new LoRA right after training",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            },
            "loras": {"description": "LoRA files trained on Z-Image Turbo, each with a strength."},
        },
        "alternatives": {
            "fal-ai/z-image/base/lora": "guidance, negative prompt",
            "fal-ai/flux-2/klein/9b/lora": "FLUX.2 instead",
            "fal-ai/krea-2/turbo/lora": "expressive styles",
        },
    },
    "fal-ai/z-image/turbo/tiling": {
        "class_name": "ZImageTurboTiling",
        "title": "Z-Image Turbo Tiling",
        "docstring": "Generates images that repeat without visible seams sideways, downward or both ways, with Z-Image Turbo in at most 8 steps. Can also make an existing picture, or a masked part of it, tile.",
        "tags": [
            "text-to-image",
            "txt2img",
            "z-image",
            "seamless-texture",
            "game-assets",
            "fast",
            "alibaba",
        ],
        "use_cases": [
            "Design a repeating fabric print with lemons",
            "Make a horizontally looping skyline for a side scroller",
            "Turn a photo of pebbles into a repeating floor texture",
            "Create gift wrap patterns for a stationery shop",
            "Fill a website background with an endless doodle",
        ],
        "basic_fields": ["prompt", "image_size", "tiling_mode", "image", "strength"],
        "field_overrides": {
            "image": {
                "description": "Optional picture to start from; strength decides how much of it is redrawn."
            }
        },
        "alternatives": {
            "fal-ai/z-image/turbo/tiling/lora": "own LoRAs",
            "fal-ai/patina/material": "full material maps",
        },
    },
    "fal-ai/z-image/turbo/tiling/lora": {
        "class_name": "ZImageTurboTilingLora",
        "title": "Z-Image Turbo Tiling LoRA",
        "docstring": "Generates endlessly repeating patterns in the style of your own LoRAs on Z-Image Turbo; tiling works in one or both directions and can start from a picture.",
        "tags": [
            "text-to-image",
            "txt2img",
            "z-image",
            "seamless-texture",
            "lora",
            "game-assets",
            "alibaba",
        ],
        "use_cases": [
            "Print a textile designer's trained motif as yard goods",
            "Make ground tiles in a game's hand-painted style",
            "Repeat a brand's trained illustrations on tissue paper",
            "Create vertical wallpaper strips in an artist's style",
            "Turn a trained folk ornament into a border pattern",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "tiling_mode"],
        "field_overrides": {
            "prompt": {"description": "The pattern to make; include the trigger word of each LoRA."}
        },
        "alternatives": {
            "fal-ai/z-image/turbo/tiling": "without LoRAs",
            "fal-ai/patina/material": "full material maps",
        },
    },
}
