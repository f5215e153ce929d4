"""Words for fal's image to json endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bagel/understand": {
        "class_name": "BagelUnderstand",
        "title": "Bagel Image Understanding",
        "docstring": "Answers a question about an image with Bagel, ByteDance's open model that both reads and draws pictures. Takes only picture and question; there is no length or temperature to set.",
        "tags": [
            "visual-question-answering",
            "vqa",
            "vision",
            "vlm",
            "bagel",
            "bytedance",
            "open-weights",
        ],
        "use_cases": [
            "Ask what a generated picture got wrong before asking Bagel to edit it",
            "Have a child's science drawing explained in two sentences",
            "Check if a shop window photo shows the new posters",
            "Read the mood of a painting for an audio guide draft",
            "Tell which step of an assembly a photo shows",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "prompt": {"description": "The question about the image, or what should be described."}
        },
        "alternatives": {
            "fal-ai/moondream3-preview/query": "reasoning switch",
            "openrouter/router/vision": "any vision model",
            "nvidia/nemotron-3-nano-omni/vision": "system prompt, thinking",
        },
    },
}
