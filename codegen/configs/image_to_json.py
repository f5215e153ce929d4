"""Words for fal's image to json endpoints. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bagel/understand": {
        "class_name": "BagelUnderstand",
        "docstring": "Makes text from an image and text with Bagel.",
        "tags": ["vision", "bagel"],
        "basic_fields": ["prompt", "image", "seed"],
        "curated": False,
    },
}
