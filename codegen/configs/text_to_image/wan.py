"""Words for fal's text to image endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/text-to-image": {
        "class_name": "Wan25PreviewTextToImage",
        "title": "Wan 2.5 Preview Text to Image",
        "docstring": "Generates 1 to 4 images from text with Alibaba's hosted Wan 2.5 preview. Rewrites the prompt by default and returns the wording that was really used.",
        "tags": ["text-to-image", "txt2img", "wan", "alibaba", "cinematic"],
        "use_cases": [
            "Make stills to animate with Wan afterwards",
            "Read how a vague prompt was rewritten",
            "Picture a noodle vendor in rain for a film pitch",
            "Draw four looks of a spaceship bridge",
            "Create square artwork for a playlist",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "wan/v2.6/text-to-image": "successor",
            "fal-ai/wan/v2.2-a14b/text-to-image": "cheaper, open weights",
        },
    },
    "fal-ai/wan/v2.2-5b/text-to-image": {
        "class_name": "WanV225BTextToImage",
        "title": "Wan 2.2 5B Text to Image",
        "docstring": "Generates one image with the small 5-billion-parameter Wan 2.2, a motion model used for stills, in 2 to 50 steps. Costs less per image than the A14B.",
        "tags": ["text-to-image", "txt2img", "wan", "alibaba", "open-weights", "low-cost"],
        "use_cases": [
            "Make cheap start frames that fit a Wan 5B clip",
            "Sketch film moods on a student budget",
            "Test how shift changes layout and detail",
            "Draw placeholder shots for an animatic",
            "Illustrate a blog on open models",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_inference_steps"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-image": "larger model",
            "fal-ai/z-image/turbo": "faster",
        },
    },
    "fal-ai/wan/v2.2-a14b/text-to-image": {
        "class_name": "WanV22A14BTextToImage",
        "title": "Wan 2.2 A14B Text to Image",
        "docstring": "Generates one image with the large open Wan 2.2 A14B, whose two experts, for layout and for detail, have their own guidance values. Known for natural light and film-like people.",
        "tags": [
            "text-to-image",
            "txt2img",
            "wan",
            "alibaba",
            "open-weights",
            "photorealistic",
            "cinematic",
            "mixture-of-experts",
        ],
        "use_cases": [
            "Photograph a diner scene in natural neon light",
            "Make believable extras for a period drama board",
            "Tune first and second guidance on one portrait",
            "Prepare a still that Wan 2.2 will animate",
            "Show a fisherman at dawn for a documentary pitch",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "image_size",
            "guidance_scale",
            "guidance_scale_2",
        ],
        "field_overrides": {
            "guidance_scale": {
                "description": "How strictly the first expert, which lays out the picture, follows the prompt."
            },
            "guidance_scale_2": {
                "description": "How strictly the second expert, which adds the detail, follows the prompt."
            },
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-image/lora": "own LoRAs",
            "fal-ai/wan/v2.2-5b/text-to-image": "cheaper, smaller",
            "fal-ai/wan/v2.7/text-to-image": "newest version",
        },
    },
    "fal-ai/wan/v2.2-a14b/text-to-image/lora": {
        "class_name": "WanV22A14BTextToImageLora",
        "title": "Wan 2.2 A14B LoRA Text to Image",
        "docstring": "Generates one image with Wan 2.2 A14B and LoRA files, such as those of fal's Wan 2.2 image trainer; a LoRA can act on the first, the second or both experts. Costs twice as much as without.",
        "tags": [
            "text-to-image",
            "txt2img",
            "wan",
            "alibaba",
            "lora",
            "open-weights",
            "photorealistic",
        ],
        "use_cases": [
            "Shoot a trained actress in film-like stills",
            "Use a community Wan realism LoRA for street photos",
            "Keep a trained car identical from still to clip",
            "Give a game's cutscene stills its trained look",
            "Compare a LoRA on the layout and the detail expert",
        ],
        "basic_fields": ["prompt", "loras", "negative_prompt", "image_size"],
        "field_overrides": {
            "reverse_video": {
                "description": "Left over from the motion endpoints; without effect on a still image."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-image": "without LoRAs, cheaper",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
            "fal-ai/qwen-image-2512/lora": "LoRAs for Qwen",
        },
    },
    "fal-ai/wan/v2.7/pro/text-to-image": {
        "class_name": "WanV27ProTextToImage",
        "title": "Wan 2.7 Pro Text to Image",
        "docstring": "Generates 1 to 5 images with the Pro tier of Wan 2.7 from prompts of at most 2,000 characters, and returns any text the model writes with them.",
        "tags": ["text-to-image", "txt2img", "wan", "alibaba", "high-quality", "photorealistic"],
        "use_cases": [
            "Render the final still of a perfume storyboard",
            "Make five matching hotel pictures for a brochure",
            "Show a tailor's hands at work in close detail",
            "Create a lettered tea packaging visual",
            "Produce WebP hero pictures for an online shop",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/wan/v2.7/text-to-image": "standard tier",
            "fal-ai/qwen-image-2/pro/text-to-image": "Alibaba's other line",
            "fal-ai/flux-2-pro": "Black Forest Labs model",
        },
    },
    "fal-ai/wan/v2.7/text-to-image": {
        "class_name": "WanV27TextToImage",
        "title": "Wan 2.7 Text to Image",
        "docstring": "Generates 1 to 5 images with the standard tier of Alibaba's Wan 2.7, with a negative prompt of 500 characters and three file formats.",
        "tags": ["text-to-image", "txt2img", "wan", "alibaba", "photorealistic"],
        "use_cases": [
            "Draft stills before the Wan 2.7 Pro render",
            "Get five variants of a mountain hut scene",
            "Rule out crowds and text in resort pictures",
            "Make consistent openers for Wan 2.7 clips",
            "Illustrate a travel podcast's episode pages",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/wan/v2.7/pro/text-to-image": "Pro tier",
            "wan/v2.6/text-to-image": "takes a picture",
            "fal-ai/z-image/turbo": "fast open model",
        },
    },
    "wan/v2.6/text-to-image": {
        "class_name": "WanV26TextToImage",
        "title": "Wan 2.6 Text to Image",
        "docstring": "Generates as many as five images per request with Wan 2.6 from text and an optional reference picture, and returns written text beside them, so one call can yield an illustrated sequence.",
        "tags": ["text-to-image", "txt2img", "wan", "alibaba", "storyboard", "multi-image"],
        "use_cases": [
            "Make an illustrated tutorial on repotting in one call",
            "Continue the style of a reference picture in a series",
            "Draw a five-panel fable with its narration",
            "Create step pictures for a furniture kit",
            "Picture a product from a snapshot in new places",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt", "image_size", "max_images"],
        "field_overrides": {
            "image": {
                "description": "Optional reference picture whose style or content guides the result."
            },
            "max_images": {
                "description": "The most images per request; the model decides how many of them the prompt needs."
            },
        },
        "alternatives": {
            "fal-ai/wan/v2.7/text-to-image": "successor",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "related sets, 4K",
            "fal-ai/kling-image/o3/text-to-image": "picture series",
        },
    },
}
