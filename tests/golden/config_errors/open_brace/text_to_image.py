"""Words that hold a mistake."""

CONFIGS = {
    "fal-ai/golden/text-to-image": {
        "class_name": "Painter",
        "docstring": "Makes images.",
        "tags": ["image"],
        "curated": False,
    "fal-ai/golden/image-to-video": {
        "class_name": "Film",
        "docstring": "Makes films.",
        "curated": False,
    },
}
