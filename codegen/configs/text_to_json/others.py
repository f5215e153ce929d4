"""Words for fal's text to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/fibo-edit/edit/structured_instruction": {
        "class_name": "BriaFiboEditEditStructuredInstruction",
        "docstring": "Makes data from text with Bria Fibo Edit Structured Instruction by Bria AI.",
        "tags": ["text-to-json", "text", "json", "bria", "bria ai", "mask"],
        "basic_fields": ["image", "mask", "instruction"],
        "aliases": ["text_to_json.BriaFiboEditEditStructured_instruction"],
        "curated": False,
    },
    "bria/fibo-lite/generate/structured_prompt": {
        "class_name": "BriaFiboLiteGenerateStructuredPrompt",
        "docstring": "Writes a structured prompt from text with Bria Fibo Lite Generate Structured Prompt by Bria AI.",
        "tags": ["text-to-json", "text", "json", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "aliases": ["text_to_json.BriaFiboLiteGenerateStructured_prompt"],
        "curated": False,
    },
    "bria/fibo-lite/generate/structured_prompt/lite": {
        "class_name": "BriaFiboLiteGenerateStructuredPromptLite",
        "docstring": "Writes a structured prompt from text with Bria Fibo Lite Generate Structured Prompt Lite by Bria AI.",
        "tags": ["text-to-json", "text", "json", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "aliases": ["text_to_json.BriaFiboLiteGenerateStructured_promptLite"],
        "curated": False,
    },
    "bria/fibo/generate/structured_prompt": {
        "class_name": "BriaFiboGenerateStructured_prompt",
        "docstring": "Writes a structured prompt from text with Bria Fibo Generate Structured Prompt by Bria AI.",
        "tags": ["text-to-json", "text", "json", "bria", "bria ai"],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "curated": False,
    },
}
