"""Words for fal's text to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/fibo/generate/structured_prompt": {
        "class_name": "BriaFiboGenerateStructured_prompt",
        "docstring": "Writes a structured prompt from text with Bria Fibo Generate Structured Prompt by Bria AI.",
        "tags": ["text-to-json", "text", "json", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "curated": False,
    },
}
