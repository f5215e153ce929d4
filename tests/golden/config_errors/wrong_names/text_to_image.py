"""Words that hold a mistake."""

CONFIGS = {
    "fal-ai/golden/text-to-image": {
        "class_name": "Field",
        "docstring": "Makes images.",
        "tags": ["image"],
        "enum_overrides": {"image_size": "Any"},
        "enum_value_overrides": {"image_size": {"square_hd": "mro"}},
        "basic_fields": ["prompt", "prompt", "nothing"],
        "aliases": ["text_to_image.Painter"],
        "curated": False,
    },
}
