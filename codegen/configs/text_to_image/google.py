"""Words for fal's text to image endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/gemini-25-flash-image": {
        "class_name": "Gemini25FlashImage",
        "title": "Gemini 2.5 Flash Image",
        "docstring": "Generates 1 to 4 images from conversational text with Google's Gemini 2.5 Flash Image, the model better known as Nano Banana, under its official name. Also returns the model's written comment; same price as fal-ai/nano-banana.",
        "tags": ["text-to-image", "txt2img", "gemini", "nano-banana", "google"],
        "use_cases": [
            "Draw a step-by-step origami guide from a written instruction",
            "Illustrate a biology worksheet on photosynthesis",
            "Read the model's comment alongside a generated city map sketch",
            "Make a birthday invitation with a named cartoon cat",
            "Picture idioms literally for a language class",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images"],
        "alternatives": {
            "fal-ai/nano-banana-pro": "up to 4K",
            "fal-ai/gemini-3.1-flash-image-preview": "successor",
            "openai/gpt-image-2": "OpenAI model",
        },
    },
    "fal-ai/gemini-3-pro-image-preview": {
        "class_name": "Gemini3ProImagePreview",
        "title": "Gemini 3 Pro Image",
        "docstring": "Generates images at 1K, 2K or 4K with Google's Gemini 3 Pro Image, known as Nano Banana Pro, under its official name. Web search brings in current facts and a system prompt sets standing rules.",
        "tags": [
            "text-to-image",
            "txt2img",
            "gemini",
            "nano-banana",
            "google",
            "4k",
            "typography",
            "web-search",
        ],
        "use_cases": [
            "Chart last night's election results as a readable infographic",
            "Typeset a trilingual menu for a hotel restaurant",
            "Fix a publisher's house style in a system prompt for all covers",
            "Draw a labeled cross-section of a heat pump in 4K",
            "Make a storyboard page with captions in legible lettering",
        ],
        "basic_fields": [
            "prompt",
            "resolution",
            "aspect_ratio",
            "system_prompt",
            "enable_web_search",
        ],
        "alternatives": {
            "fal-ai/gemini-3.1-flash-image-preview": "Flash tier, more ratios",
            "fal-ai/flux-2-max": "Black Forest Labs model",
            "openai/gpt-image-2": "other maker, custom sizes",
        },
    },
    "fal-ai/gemini-3.1-flash-image-preview": {
        "class_name": "Gemini31FlashImagePreview",
        "title": "Gemini 3.1 Flash Image",
        "docstring": "Generates images from 0.5K to 4K with Gemini 3.1 Flash Image, sold as Nano Banana 2, under its official name. Adds a thinking level and strips as long as 8:1 or as tall as 1:8.",
        "tags": [
            "text-to-image",
            "txt2img",
            "gemini",
            "nano-banana",
            "google",
            "4k",
            "web-search",
            "fast",
        ],
        "use_cases": [
            "Draw a timeline frieze in 8:1 for a classroom wall",
            "Make a tall 1:8 bookmark with a quotation",
            "Sketch at 0.5K, then repeat the winner at 4K",
            "Let the model think longer about a crowded seek-and-find scene",
            "Illustrate today's weather facts found by web search",
        ],
        "basic_fields": [
            "prompt",
            "resolution",
            "aspect_ratio",
            "thinking_level",
            "enable_web_search",
        ],
        "alternatives": {
            "fal-ai/gemini-3-pro-image-preview": "Pro tier",
            "google/nano-banana-2-lite": "lighter version",
            "fal-ai/gemini-25-flash-image": "predecessor",
        },
    },
    "fal-ai/imagen3": {
        "class_name": "Imagen3",
        "title": "Imagen 3",
        "docstring": "Generates images from text with Google's Imagen 3, with a negative prompt and a choice of aspect ratios.",
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "num_images"],
    },
    "fal-ai/imagen3/fast": {
        "class_name": "Imagen3Fast",
        "title": "Imagen 3 Fast",
        "docstring": "Generates images from text with the quicker and cheaper version of Google's Imagen 3.",
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "num_images"],
    },
    "fal-ai/imagen4/preview": {
        "class_name": "Imagen4Preview",
        "title": "Imagen 4",
        "docstring": "Generates images from text with Google's Imagen 4 at a chosen resolution and aspect ratio.",
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "resolution"],
    },
    "fal-ai/imagen4/preview/fast": {
        "class_name": "Imagen4PreviewFast",
        "title": "Imagen 4 Fast",
        "docstring": "Generates images from text with the quicker and cheaper version of Google's Imagen 4.",
        "basic_fields": ["prompt", "num_images", "aspect_ratio"],
    },
    "fal-ai/imagen4/preview/ultra": {
        "class_name": "Imagen4PreviewUltra",
        "title": "Imagen 4 Ultra",
        "docstring": "Generates images from text with the top tier of Google's Imagen 4.",
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "resolution"],
    },
    "fal-ai/nano-banana": {
        "class_name": "NanoBanana",
        "title": "Nano Banana",
        "docstring": "Generates 1 to 4 images from text with Google's Gemini 2.5 Flash Image, which draws on world knowledge and follows long, conversational requests. Ten aspect ratios at one resolution.",
        "tags": ["text-to-image", "txt2img", "nano-banana", "gemini", "google"],
        "use_cases": [
            "Illustrate factual topics that need world knowledge",
            "Stage scenes described in conversational language",
            "Create a character to revise later with the edit version",
            "Draw labeled explainer graphics for lessons",
            "Compose social posts in tall or square ratios",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "output_format"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, said as you would brief a person; detailed instructions are understood well."
            },
            "num_images": {
                "description": "How many images to ask the model for.",
                "ge": 1,
                "le": 4,
            },
            "limit_generations": {
                "description": "Keeps each request to one image, even if the prompt itself asks for several."
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
            "fal-ai/nano-banana-2": "successor, up to 4K",
            "fal-ai/nano-banana-pro": "Pro tier, 4K",
            "google/nano-banana-lite": "lighter version",
        },
    },
    "fal-ai/nano-banana-2": {
        "class_name": "NanoBanana2",
        "title": "Nano Banana 2",
        "docstring": "Generates images in 0.5K, 1K, 2K or 4K with Google's Gemini 3.1 Flash Image. Can search the web, think before drawing, and fill extreme banners from 8:1 to 1:8.",
        "tags": [
            "text-to-image",
            "txt2img",
            "nano-banana",
            "gemini",
            "google",
            "4k",
            "web-search",
            "fast",
        ],
        "use_cases": [
            "Design a leaderboard ad banner in 8:1 for a ski resort",
            "Illustrate this season's league table with current standings",
            "Render a detailed treasure map with a high thinking level",
            "Plan scroll-long story graphics in the 1:4 ratio",
            "Produce small 0.5K drafts for a large card set",
        ],
        "basic_fields": [
            "prompt",
            "resolution",
            "aspect_ratio",
            "thinking_level",
            "enable_web_search",
        ],
        "alternatives": {
            "fal-ai/nano-banana-pro": "Pro tier",
            "google/nano-banana-2-lite": "lighter version",
            "bytedance/seedream/v5/pro/text-to-image": "ByteDance model",
        },
    },
    "fal-ai/nano-banana-pro": {
        "class_name": "NanoBananaPro",
        "title": "Nano Banana Pro",
        "docstring": "Generates 1K, 2K or 4K images with Google's Gemini 3 Pro Image, the tier for exact lettering, diagrams and complex briefs. Takes a system prompt and, if wanted, looks facts up on the web.",
        "tags": [
            "text-to-image",
            "txt2img",
            "nano-banana",
            "gemini",
            "google",
            "4k",
            "typography",
            "web-search",
        ],
        "use_cases": [
            "Lay out a full-page recipe with ingredients and steps as text",
            "Draw a 4K anatomical poster for a vet's waiting room",
            "Visualize a subway network with every station name",
            "Make ad posters in Japanese and German from one brief",
            "Show a historically checked Roman kitchen for a textbook",
        ],
        "basic_fields": [
            "prompt",
            "resolution",
            "aspect_ratio",
            "system_prompt",
            "enable_web_search",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put lettering in quotation marks and describe layout, style and facts as in a design brief."
            }
        },
        "alternatives": {
            "fal-ai/nano-banana-2": "Flash tier, more ratios",
            "openai/gpt-image-2": "custom sizes",
            "fal-ai/flux-2-max": "Black Forest Labs model",
        },
    },
}
