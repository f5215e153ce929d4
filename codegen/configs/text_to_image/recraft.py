"""Words for fal's text to image endpoints: recraft. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/recraft-20b": {
        "class_name": "Recraft20b",
        "docstring": "Makes images from text with Recraft 20B.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "style", "colors"],
        "curated": False,
    },
    "fal-ai/recraft-v3": {
        "class_name": "RecraftV3",
        "docstring": "Makes images from text with Recraft v3.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "style"],
        "curated": False,
    },
    "fal-ai/recraft/v3/text-to-image": {
        "class_name": "RecraftV3TextToImage",
        "docstring": "Generates photos, illustrations and vector art from text with Recraft V3, with fine control of style and colors.",
        "tags": [
            "image",
            "generation",
            "text-to-image",
            "vector",
            "svg",
            "illustration",
            "brand-design",
        ],
        "use_cases": [
            "Create scalable vector icons and spot illustrations",
            "Make a matching set of drawings in one saved custom style",
            "Steer an illustration with exact RGB brand colors",
            "Produce pixel art, engravings or linocut-style pictures",
            "Lay out ad graphics with longer passages of text",
        ],
        "basic_fields": ["prompt", "style", "image_size", "colors"],
        "field_overrides": {
            "style": {
                "description": "Look of the result: a broad family such as photo or vector, or a narrower style within it."
            },
            "colors": {
                "description": "RGB colors the image should prefer, such as those of a brand."
            },
            "style_id": {
                "description": "Identifier of a custom Recraft style to use instead of a built-in one."
            },
        },
    },
    "fal-ai/recraft/v4.1/pro/text-to-image": {
        "class_name": "RecraftV41ProTextToImage",
        "docstring": "Makes images from text with Recraft v4.1 Pro Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4.1/pro/text-to-vector": {
        "class_name": "RecraftV41ProTextToVector",
        "docstring": "Makes images from text with Recraft v4.1 Pro Text to Vector.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4.1/text-to-image": {
        "class_name": "RecraftV41TextToImage",
        "docstring": "Makes images from text with Recraft v4.1 Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4.1/text-to-vector": {
        "class_name": "RecraftV41TextToVector",
        "docstring": "Makes images from text with Recraft v4.1 Text to Vector.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4.1/utility/pro/text-to-image": {
        "class_name": "RecraftV41UtilityProTextToImage",
        "docstring": "Makes images from text with Recraft v4.1 Utility Pro Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4.1/utility/text-to-image": {
        "class_name": "RecraftV41UtilityTextToImage",
        "docstring": "Makes images from text with Recraft v4.1 Utility Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4/pro/text-to-image": {
        "class_name": "RecraftV4ProTextToImage",
        "docstring": "Makes images from text with Recraft v4 Pro Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4/pro/text-to-vector": {
        "class_name": "RecraftV4ProTextToVector",
        "docstring": "Makes images from text with Recraft v4 Pro Text to Vector.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4/text-to-image": {
        "class_name": "RecraftV4TextToImage",
        "docstring": "Makes images from text with Recraft v4 Text to Image.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
    "fal-ai/recraft/v4/text-to-vector": {
        "class_name": "RecraftV4TextToVector",
        "docstring": "Makes images from text with Recraft v4 Text to Vector.",
        "tags": ["text-to-image", "text", "image", "recraft"],
        "basic_fields": ["prompt", "image_size", "colors", "background_color"],
        "curated": False,
    },
}
