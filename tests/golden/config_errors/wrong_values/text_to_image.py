"""Words that hold a mistake."""

CONFIGS = {
    "fal-ai/golden/text-to-image": {
        "class_name": "Painter",
        "docstring": "Makes images.",
        "tags": ["image"],
        "field_overrides": {
            "prompt": {"ge": 1, "media": "sound"},
            "num_images": {"ge": 5, "le": 4, "default": "one"},
            "guidance_scale": {"name": "seed"},
            "promt": {"description": "Misspelt."},
        },
        "curated": False,
    },
}
