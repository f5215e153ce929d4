"""Words for fal's text to image endpoints: ideogram. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ideogram/custom-models/generate": {
        "class_name": "IdeogramCustomModelsGenerate",
        "docstring": "Makes images from text with Ideogram Custom Models Generate.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["model_id", "prompt", "aspect_ratio", "rendering_speed"],
        "curated": False,
    },
    "fal-ai/ideogram/v2": {
        "class_name": "IdeogramV2",
        "docstring": "Makes images from text with Ideogram v2.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "aspect_ratio", "expand_prompt", "style"],
        "curated": False,
    },
    "fal-ai/ideogram/v2/turbo": {
        "class_name": "IdeogramV2Turbo",
        "docstring": "Makes images from text with Ideogram v2 Turbo.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "aspect_ratio", "expand_prompt", "style"],
        "curated": False,
    },
    "fal-ai/ideogram/v2a": {
        "class_name": "IdeogramV2a",
        "docstring": "Makes images from text with Ideogram v2a.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "aspect_ratio", "expand_prompt", "style"],
        "curated": False,
    },
    "fal-ai/ideogram/v2a/turbo": {
        "class_name": "IdeogramV2aTurbo",
        "docstring": "Makes images from text with Ideogram v2a Turbo.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "aspect_ratio", "expand_prompt", "style"],
        "curated": False,
    },
    "fal-ai/ideogram/v3": {
        "class_name": "IdeogramV3",
        "docstring": "Generates designs and images from text with Ideogram 3.0, which renders readable lettering and many styles.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "typography",
            "logo",
            "poster",
            "graphic-design",
        ],
        "use_cases": [
            "Design posters whose headlines must be spelled correctly",
            "Draft logo ideas that combine a symbol with a company name",
            "Apply a preset such as Bauhaus or travel poster to a scene",
            "Keep a set of graphics in one brand color palette",
            "Transfer the style of reference images by uploading them",
        ],
        "basic_fields": ["prompt", "images", "style", "rendering_speed", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put any words that must appear in it in quotation marks."
            },
            "images": {
                "description": "Reference pictures whose style the result should take over."
            },
            "style_codes": {
                "description": "Codes that stand for saved Ideogram styles; use them instead of reference pictures."
            },
            "style_preset": {
                "description": "Ready-made artistic look applied on top of the prompt."
            },
            "color_palette": {
                "description": "Colors the design should use, as a named palette or a list of weighted colors."
            },
            "expand_prompt": {
                "description": "Lets Ideogram rewrite the prompt with more detail; turn off for exact wording."
            },
        },
        "enum_value_overrides": {
            "style_preset": {
                "80S_ILLUSTRATION": "EIGHTIES_ILLUSTRATION",
                "90S_NOSTALGIA": "NINETIES_NOSTALGIA",
            }
        },
    },
    "fal-ai/ideogram/v3/generate-transparent": {
        "class_name": "IdeogramV3GenerateTransparent",
        "docstring": "Makes images from text with Ideogram v3 Generate Transparent.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "aspect_ratio", "rendering_speed", "expand_prompt"],
        "curated": False,
    },
    "ideogram/v4": {
        "class_name": "IdeogramV4",
        "docstring": "Makes images from text with Ideogram v4.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "expansion_model", "image_size", "rendering_speed"],
        "curated": False,
    },
    "ideogram/v4/fast": {
        "class_name": "IdeogramV4Fast",
        "docstring": "Makes images from text with Ideogram v4 Fast.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "expansion_model", "image_size", "rendering_speed"],
        "curated": False,
    },
    "ideogram/v4/instant": {
        "class_name": "IdeogramV4Instant",
        "docstring": "Makes images from text with Ideogram v4 Instant.",
        "tags": ["text-to-image", "text", "image", "ideogram"],
        "basic_fields": ["prompt", "expansion_model", "image_size", "num_images"],
        "curated": False,
    },
    "ideogram/v4/lora": {
        "class_name": "IdeogramV4Lora",
        "docstring": "Makes images from text with Ideogram v4 LoRA.",
        "tags": ["text-to-image", "text", "image", "ideogram", "lora"],
        "basic_fields": ["prompt", "expansion_model", "image_size", "rendering_speed"],
        "curated": False,
    },
}
