"""Words for fal's text to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "half-moon-ai/ai-detector/detect-text": {
        "class_name": "HalfMoonAiAiDetectorDetectText",
        "docstring": "Judges whether a model made text with Half Moon AI Detector Detect Text.",
        "tags": ["text-to-text", "text", "half", "moon"],
        "basic_fields": ["text"],
        "curated": False,
    },
}
