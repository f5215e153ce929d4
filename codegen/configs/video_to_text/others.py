"""Words for fal's video to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/mini-cpm/video": {
        "class_name": "MiniCpmVideo",
        "title": "MiniCPM Video",
        "docstring": "Answers a question about a video with the small MiniCPM vision model.",
        "basic_fields": ["prompt", "video"],
    },
    "fal-ai/sora-2/characters": {
        "class_name": "Sora2Characters",
        "title": "Sora 2 Character",
        "docstring": "Saves a character from a short video under a name and returns its identifier, which the Sora 2 text-to-video endpoints accept to show the same figure again.",
        "tags": [
            "custom-character",
            "character-consistency",
            "sora",
            "openai",
            "reference-to-video",
        ],
        "use_cases": [
            "Register a puppet once and cast it in every episode",
            "Keep a brand mascot the same across a year of clips",
            "Save a drawn dragon from its test animation for a fantasy series",
            "Reuse a pet as the hero of holiday greetings",
            "Set up the two figures of a recurring comedy sketch",
        ],
        "basic_fields": ["video", "name"],
        "field_overrides": {
            "video": {
                "description": "Clip that shows the character clearly; it is not edited, only learned from."
            },
            "name": {
                "description": "Name of the character; use it in later prompts together with the identifier."
            },
        },
        "main_output": "id",
        "alternatives": {
            "fal-ai/wan/v2.7/reference-to-video": "reference given directly",
            "fal-ai/kling-video/o3/standard/reference-to-video": "reference given directly",
        },
    },
    "nvidia/nemotron-3-nano-omni/video": {
        "class_name": "NvidiaNemotron3NanoOmniVideo",
        "title": "Nemotron 3 Nano Omni Video",
        "docstring": "Answers prompts about one video with NVIDIA's open Nemotron 3 Nano Omni, with a think mode, a system prompt and answers up to 20000 tokens.",
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
            "Describe a factory clip step by step for a work manual",
            "Judge in think mode who had right of way in a dash camera clip",
            "Write audio description lines for a short film",
            "List the tools a repair clip shows",
            "Answer quiz questions about a nature documentary scene",
        ],
        "basic_fields": ["prompt", "video", "system_prompt", "reasoning_mode", "max_tokens"],
        "alternatives": {
            "fal-ai/video-understanding": "fewer settings",
            "fal-ai/marlin": "events with times",
            "openrouter/router/video": "any model, several clips",
        },
    },
    "openrouter/router/video": {
        "class_name": "OpenrouterRouterVideo",
        "title": "OpenRouter Video",
        "docstring": "Answers a prompt about one or more videos with any video-capable model of the OpenRouter catalog, named by its identifier.",
        "tags": ["vision", "vlm", "openrouter", "language-model", "llm", "reasoning"],
        "use_cases": [
            "Compare three takes of a scene and pick the sharpest delivery",
            "Ask two vendors' models what happens in one clip",
            "Write chapter titles for a cooking show",
            "Check a set of ads for a missing logo",
            "Turn a screen recording into a written bug report",
        ],
        "basic_fields": ["prompt", "model", "videos", "system_prompt", "reasoning"],
        "field_overrides": {
            "model": {
                "description": "OpenRouter identifier of a model that accepts videos, written as vendor/model-name."
            },
            "prompt": {"description": "The question or task about the videos."},
        },
        "alternatives": {
            "openrouter/router/video/enterprise": "enterprise route",
            "fal-ai/video-understanding": "no model to choose",
            "nvidia/nemotron-3-nano-omni/video": "open weights",
        },
    },
    "openrouter/router/video/enterprise": {
        "class_name": "OpenrouterRouterVideoEnterprise",
        "title": "OpenRouter Video Enterprise",
        "docstring": "Answers a prompt about videos with a named OpenRouter model over fal's enterprise route. Its inputs equal those of OpenRouter Video.",
        "tags": ["vision", "vlm", "openrouter", "language-model", "llm", "reasoning"],
        "use_cases": [
            "Review insurance claim clips under a company agreement",
            "Summarize training films of an airline for its intranet",
            "Move a working OpenRouter Video step to the enterprise address",
            "Check store camera clips for blocked exits",
            "Describe crash test clips for an engineer's log",
        ],
        "basic_fields": ["prompt", "model", "videos", "system_prompt"],
        "field_overrides": {
            "model": {
                "description": "OpenRouter identifier of a model that accepts videos, such as vendor/model-name."
            },
            "prompt": {"description": "What to find out or write about the videos."},
        },
        "alternatives": {
            "openrouter/router/video": "standard route",
            "fal-ai/video-understanding": "no model to choose",
        },
    },
}
