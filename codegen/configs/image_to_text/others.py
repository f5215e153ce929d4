"""Words for fal's image to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "nvidia/nemotron-3-nano-omni/vision": {
        "class_name": "NvidiaNemotron3NanoOmniVision",
        "title": "Nemotron 3 Nano Omni Vision",
        "docstring": "Answers prompts about one image with NVIDIA's open Nemotron 3 Nano Omni. A think mode reasons before answering, a system prompt sets the role, and answers run to 20000 tokens.",
        "tags": [
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "nvidia",
            "reasoning",
            "open-weights",
        ],
        "use_cases": [
            "Work through a geometry figure step by step in think mode",
            "Turn a photo of a whiteboard into a structured list",
            "Check a warehouse photo against safety rules in the system prompt",
            "Explain a chart from an annual report in plain words",
            "Write long descriptions of maps for blind readers",
        ],
        "basic_fields": ["prompt", "image", "system_prompt", "reasoning_mode", "max_tokens"],
        "alternatives": {
            "fal-ai/moondream3-preview/query": "small, reasoning",
            "openrouter/router/vision": "any model, several images",
            "fal-ai/bytedance/seed/v2/mini": "several images, videos",
        },
    },
}
