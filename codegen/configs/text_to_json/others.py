"""Words for fal's text to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/fibo-edit/edit/structured_instruction": {
        "class_name": "BriaFiboEditEditStructuredInstruction",
        "title": "FIBO Edit Structured Instruction",
        "docstring": "Writes the structured JSON of an edit from an image, an optional mask and a plain instruction, for Bria's FIBO Edit. Describes objects, light and style, so the edit can be checked before it runs.",
        "tags": [
            "prompt-enhancement",
            "structured-output",
            "json",
            "bria-ai",
            "bria-fibo",
            "vision",
            "vlm",
        ],
        "use_cases": [
            "See how 'make it dusk' will be read before paying for the edit",
            "Store an agency's edits as data that can be repeated",
            "Adjust one light value by hand and send the rest unchanged",
            "Translate a retoucher's note into fields for FIBO Edit",
            "Audit what an automated edit was told to change",
        ],
        "basic_fields": ["image", "instruction", "mask"],
        "field_overrides": {
            "instruction": {
                "description": "The edit in plain words, such as 'turn the red car blue'; it becomes the structured instruction."
            },
            "mask": {"description": "Optional mask of the area the edit is about."},
        },
        "aliases": ["text_to_json.BriaFiboEditEditStructured_instruction"],
        "alternatives": {
            "bria/fibo/generate/structured_prompt": "for new images",
            "bria/fibo-lite/generate/structured_prompt": "for new images, Lite",
        },
    },
    "bria/fibo-lite/generate/structured_prompt": {
        "class_name": "BriaFiboLiteGenerateStructuredPrompt",
        "title": "FIBO Lite Structured Prompt",
        "docstring": "Writes the structured JSON prompt that FIBO Lite draws from, starting with a short text, an image or an earlier structured prompt to refine.",
        "tags": [
            "prompt-enhancement",
            "structured-output",
            "json",
            "bria-ai",
            "bria-fibo",
            "prompt-generator",
        ],
        "use_cases": [
            "Turn 'cozy bookshop' into fields for light, lens and mood",
            "Describe a reference photo as JSON for a similar picture",
            "Change one object in a saved prompt and keep all others",
            "Feed FIBO Lite from a spreadsheet of short ideas",
            "Collect prompts of a series to keep its style constant",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "The picture idea, or what to change if an image or structured prompt is given as well."
            },
            "structured_prompt": {
                "description": "An earlier structured prompt to refine; leave empty to start new."
            },
        },
        "aliases": ["text_to_json.BriaFiboLiteGenerateStructured_prompt"],
        "alternatives": {
            "bria/fibo-lite/generate/structured_prompt/lite": "lighter writer",
            "bria/fibo/generate/structured_prompt": "for full FIBO",
        },
    },
    "bria/fibo-lite/generate/structured_prompt/lite": {
        "class_name": "BriaFiboLiteGenerateStructuredPromptLite",
        "title": "FIBO Lite Structured Prompt Lite",
        "docstring": "Writes a structured prompt for FIBO Lite with the light variant of the prompt writer. Takes the same text, image or earlier prompt; the answer comes as one object.",
        "tags": ["prompt-enhancement", "structured-output", "json", "bria-ai", "bria-fibo", "fast"],
        "use_cases": [
            "Expand chat messages into picture prompts on the fly",
            "Draft prompts for a hundred greeting card motifs",
            "Check quickly which objects a sketch idea implies",
            "Prepare JSON prompts in a demo that must answer soon",
            "Refine a prompt's background field between two drafts",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Short idea for the picture, or the change to make to the prompt given."
            }
        },
        "aliases": ["text_to_json.BriaFiboLiteGenerateStructured_promptLite"],
        "alternatives": {
            "bria/fibo-lite/generate/structured_prompt": "fuller writer",
            "bria/fibo/generate/structured_prompt": "for full FIBO",
        },
    },
    "bria/fibo/generate/structured_prompt": {
        "class_name": "BriaFiboGenerateStructured_prompt",
        "title": "FIBO Structured Prompt",
        "docstring": "Writes the detailed JSON prompt for Bria's full FIBO from text, an image or an earlier prompt: objects, background, lighting, aesthetics, camera and lettering in separate fields.",
        "tags": [
            "prompt-enhancement",
            "structured-output",
            "json",
            "bria-ai",
            "bria-fibo",
            "prompt-generator",
        ],
        "use_cases": [
            "Plan a campaign image field by field with an art director",
            "Derive a prompt from a mood photo and swap only the lens",
            "Keep the lighting of a catalog constant over many products",
            "Save prompts in version control beside the pictures",
            "Let a form on a website fill FIBO's fields",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "The picture to plan, or the change to make to the image or structured prompt given."
            },
            "structured_prompt": {
                "description": "An earlier structured prompt whose fields should be refined."
            },
        },
        "alternatives": {
            "bria/fibo-lite/generate/structured_prompt": "for FIBO Lite",
            "bria/fibo-edit/edit/structured_instruction": "for edits",
        },
    },
}
