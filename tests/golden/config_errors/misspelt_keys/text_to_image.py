"""Words that hold a mistake."""

CONFIGS = {
    "fal-ai/golden/text-to-image": {
        "class_name": "Painter",
        "docstring": "Makes images.",
        "tags": "image",
        "field_overrides": {
            "seed": {"descripton": "Misspelt, too."},
        },
        "use_case": ["one"],
        "curated": False,
    },
}
