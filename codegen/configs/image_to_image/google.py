"""Words for fal's image to image endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/gemini-25-flash-image/edit": {
        "class_name": "Gemini25FlashImageEdit",
        "docstring": "Edits images as text says with Gemini 2.5 Flash Image Edit by Google.",
        "tags": ["image-to-image", "image", "gemini", "flash", "google"],
        "basic_fields": ["prompt", "images", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/gemini-3-pro-image-preview/edit": {
        "class_name": "Gemini3ProImagePreviewEdit",
        "docstring": "Edits images as text says with Gemini 3 Pro Image Preview Edit by Google.",
        "tags": ["image-to-image", "image", "gemini", "pro", "preview", "google"],
        "basic_fields": ["prompt", "images", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/gemini-3.1-flash-image-preview/edit": {
        "class_name": "Gemini31FlashImagePreviewEdit",
        "docstring": "Edits images as text says with Gemini 3.1 Flash Image Preview Edit by Google.",
        "tags": ["image-to-image", "image", "gemini", "flash", "preview", "google"],
        "basic_fields": ["prompt", "images", "video", "audio"],
        "curated": False,
    },
    "fal-ai/gemini-flash-edit": {
        "class_name": "GeminiFlashEdit",
        "docstring": "Edits an image as text says with Gemini Flash Edit by Google.",
        "tags": ["image-to-image", "image", "gemini", "flash", "edit", "google"],
        "basic_fields": ["prompt", "image"],
        "curated": False,
    },
    "fal-ai/gemini-flash-edit/multi": {
        "class_name": "GeminiFlashEditMulti",
        "docstring": "Edits images as text says with Gemini Flash Edit Multi by Google.",
        "tags": ["image-to-image", "image", "gemini", "flash", "edit", "google"],
        "basic_fields": ["input_images", "prompt"],
        "curated": False,
    },
    "fal-ai/nano-banana-2/edit": {
        "class_name": "NanoBanana2Edit",
        "docstring": "Edits images as text says with Nano Banana 2 Edit by Google.",
        "tags": ["image-to-image", "image", "nano", "banana", "google"],
        "basic_fields": ["prompt", "images", "video", "audio"],
        "curated": False,
    },
    "fal-ai/nano-banana-pro/edit": {
        "class_name": "NanoBananaProEdit",
        "docstring": "Edits images as text says with Nano Banana Pro Edit by Google.",
        "tags": ["image-to-image", "image", "nano", "banana", "pro", "google"],
        "basic_fields": ["prompt", "images", "num_images", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/nano-banana/edit": {
        "class_name": "NanoBananaEdit",
        "docstring": "Edits or combines several images by written instruction with Google's Gemini 2.5 Flash Image.",
        "tags": [
            "image",
            "editing",
            "image-to-image",
            "google",
            "gemini",
            "nano-banana",
            "multi-image",
            "compositing",
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
    },
}
