"""Words for fal's image to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bagel/understand": {
        "class_name": "BagelUnderstand",
        "docstring": "Makes text from an image and text with Bagel Understand.",
        "tags": ["image-to-json", "image", "json", "bagel"],
        "basic_fields": ["image", "prompt"],
        "curated": False,
    },
}
