"""Words for fal's image to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bagel/understand": {
        "class_name": "BagelUnderstand",
        "docstring": "Answers questions about an image with Bagel Understand.",
        "tags": ["vision", "bagel"],
        "basic_fields": ["prompt", "image"],
        "curated": False,
    },
}
