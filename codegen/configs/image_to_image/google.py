"""Words for fal's image to image endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/gemini-25-flash-image/edit": {
        "class_name": "Gemini25FlashImageEdit",
        "title": "Gemini 2.5 Flash Image Edit",
        "docstring": "Edits and combines images by written instruction with Gemini 2.5 Flash Image, the model also offered as Nano Banana Edit, at the same price. Returns the picture and a text description.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gemini",
            "nano-banana",
            "google",
            "multi-image",
            "character-consistency",
        ],
        "use_cases": [
            "Ask for a friendlier smile in a realtor's portrait",
            "Show how a tree will look in a front yard photo",
            "Put a stuffed toy on a moon landscape for a nursery print",
            "Translate a sketch on a napkin into a tidy diagram",
            "Make a pet wear the hat from a second photo",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images, in plain sentences."
            }
        },
        "alternatives": {
            "fal-ai/gemini-3.1-flash-image-preview/edit": "successor, up to 4K",
            "fal-ai/flux-kontext/dev": "open weights",
            "fal-ai/bytedance/seedream/v4/edit": "larger images",
        },
    },
    "fal-ai/gemini-3-pro-image-preview/edit": {
        "class_name": "Gemini3ProImagePreviewEdit",
        "title": "Gemini 3 Pro Image Preview Edit",
        "docstring": "Edits images by instruction with Gemini 3 Pro Image, the model also offered as Nano Banana Pro Edit, at 1K, 2K or 4K. A system prompt and web search help with factual graphics.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gemini",
            "google",
            "4k",
            "typography",
            "multi-image",
            "web-search",
        ],
        "use_cases": [
            "Add a correct chart of today's weather to a map photo",
            "Relabel the parts of a textbook diagram in Spanish",
            "Bring a conference badge to 4K print size with new names",
            "Follow a house style set once as a system prompt",
            "Build an infographic from a photographed whiteboard",
        ],
        "basic_fields": ["prompt", "images", "resolution", "aspect_ratio", "system_prompt"],
        "alternatives": {
            "fal-ai/gemini-3.1-flash-image-preview/edit": "lighter, more inputs",
            "openai/gpt-image-2/edit": "mask, custom sizes",
            "fal-ai/flux-2-max/edit": "custom sizes",
        },
    },
    "fal-ai/gemini-3.1-flash-image-preview/edit": {
        "class_name": "Gemini31FlashImagePreviewEdit",
        "title": "Gemini 3.1 Flash Image Preview Edit",
        "docstring": "Makes or edits an image from a prompt plus any mix of pictures, a PDF, video and audio, with Gemini 3.1 Flash Image at 0.5K to 4K. Thinking can be set to minimal or high.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gemini",
            "google",
            "4k",
            "multi-image",
            "multi-reference",
        ],
        "use_cases": [
            "Draw a cover picture for a lecture from its PDF handout",
            "Turn a short clip of a goal into a poster frame",
            "Illustrate a voice memo as a one page sketch",
            "Make an 8:1 web banner from a product photo",
            "Cut costs on thumbnails with 0.5K output",
        ],
        "basic_fields": ["prompt", "images", "resolution", "aspect_ratio", "thinking_level"],
        "field_overrides": {
            "video": {"description": "Video whose content the picture should be based on."},
            "audio": {"description": "Audio whose content the picture should be based on."},
        },
        "alternatives": {
            "fal-ai/gemini-3-pro-image-preview/edit": "larger Pro model",
            "google/nano-banana-lite/edit": "lighter sibling",
            "openai/gpt-image-2/edit": "OpenAI model",
        },
    },
    "fal-ai/gemini-flash-edit": {
        "class_name": "GeminiFlashEdit",
        "title": "Gemini Flash Edit",
        "docstring": "Edits one image as a written instruction says.",
        "basic_fields": ["prompt", "image"],
    },
    "fal-ai/gemini-flash-edit/multi": {
        "class_name": "GeminiFlashEditMulti",
        "title": "Gemini Flash Edit Multi Image",
        "docstring": "Edits or combines several images as a written instruction says.",
        "basic_fields": ["input_images", "prompt"],
    },
    "fal-ai/nano-banana-2/edit": {
        "class_name": "NanoBanana2Edit",
        "title": "Nano Banana 2 Edit",
        "docstring": "Edits or composes images by instruction with Nano Banana 2, also from a PDF, a video or audio as source, at 0.5K to 4K and in shapes from 8:1 to 1:8. Web search and a thinking level can be added.",
        "tags": [
            "image-editing",
            "photo-editing",
            "nano-banana",
            "gemini",
            "google",
            "4k",
            "multi-image",
            "character-consistency",
        ],
        "use_cases": [
            "Turn a recipe PDF into an illustrated kitchen card",
            "Stretch a mural photo into a tall 1:8 bookmark design",
            "Make a school trip clip into a single comic page",
            "Update a city map sticker with facts from the web",
            "Place the same hero in six scenes of a picture book",
        ],
        "basic_fields": ["prompt", "images", "resolution", "aspect_ratio", "thinking_level"],
        "field_overrides": {
            "video": {"description": "Video whose content the picture should be based on."},
            "audio": {"description": "Audio whose content the picture should be based on."},
        },
        "alternatives": {
            "fal-ai/nano-banana-pro/edit": "Pro model",
            "google/nano-banana-lite/edit": "lighter sibling",
            "fal-ai/bytedance/seedream/v4.5/edit": "ByteDance model",
        },
    },
    "fal-ai/nano-banana-pro/edit": {
        "class_name": "NanoBananaProEdit",
        "title": "Nano Banana Pro Edit",
        "docstring": "Edits and merges images by instruction with Google's Nano Banana Pro (Gemini 3 Pro Image), with legible text and output at 1K, 2K or 4K. The larger model beside Nano Banana 2, for images only.",
        "tags": [
            "image-editing",
            "photo-editing",
            "nano-banana",
            "gemini",
            "google",
            "4k",
            "typography",
            "multi-image",
        ],
        "use_cases": [
            "Localize a movie poster's text for five countries",
            "Composite a full product family onto a 4K trade fair backdrop",
            "Keep four friends recognizable in a painted group scene",
            "Turn a floor plan and material photos into a room view",
            "Retouch a magazine spread by a list of art director notes",
        ],
        "basic_fields": ["prompt", "images", "resolution", "aspect_ratio", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; put words that should appear in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/nano-banana-2/edit": "Flash model, more inputs",
            "openai/gpt-image-2/edit": "mask, custom sizes",
            "fal-ai/bytedance/seedream/v4.5/edit": "sets of related pictures",
        },
    },
    "fal-ai/nano-banana/edit": {
        "class_name": "NanoBananaEdit",
        "title": "Nano Banana Edit",
        "docstring": "Edits or combines several images by written instruction with Nano Banana, Google's Gemini 2.5 Flash Image. The first generation: one resolution, ten aspect ratios, no web search.",
        "tags": [
            "image-editing",
            "photo-editing",
            "nano-banana",
            "gemini",
            "google",
            "multi-image",
            "character-consistency",
        ],
        "use_cases": [
            "Dress a person from one photo in clothes from another",
            "Merge a product shot and a room photo into one scene",
            "Change pose or expression while keeping the same face",
            "Combine several references into a group picture",
            "Fix small photo problems by asking in plain language",
        ],
        "basic_fields": ["images", "prompt", "aspect_ratio", "num_images"],
        "field_overrides": {
            "images": {
                "description": "One or more pictures to edit or combine; the prompt can refer to them by their order."
            },
            "prompt": {
                "description": "What to change or how to combine the pictures, in plain sentences."
            },
            "aspect_ratio": {
                "description": "Shape of the result; the automatic choice goes by the input pictures."
            },
            "num_images": {
                "description": "How many edited versions to ask the model for.",
                "ge": 1,
                "le": 4,
            },
            "limit_generations": {
                "description": "Keeps each request to one image, even if the instruction asks for several."
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
            "fal-ai/nano-banana-2/edit": "successor, up to 4K",
            "fal-ai/nano-banana-pro/edit": "larger model, 4K",
            "google/nano-banana-lite/edit": "lighter sibling",
        },
    },
}
