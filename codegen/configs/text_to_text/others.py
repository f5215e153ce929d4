"""Words for fal's text to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "half-moon-ai/ai-detector/detect-text": {
        "class_name": "HalfMoonAiAiDetectorDetectText",
        "title": "Half Moon AI Text Detector",
        "docstring": "Judges whether a text was written by a language model, with verdict and confidence.",
        "basic_fields": ["text"],
    },
}
