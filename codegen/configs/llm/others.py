"""Words for fal's llm endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "easel-ai/fashion-size-estimator": {
        "class_name": "EaselAiFashionSizeEstimator",
        "docstring": "Estimates clothing sizes from an image with Easel AI Fashion Size Estimator.",
        "tags": ["llm", "easel"],
        "basic_fields": ["image"],
        "curated": False,
    },
    "fal-ai/any-llm": {
        "class_name": "AnyLlm",
        "docstring": "Sends a text prompt to one of several well-known language models, chosen from a fixed list, and returns the answer.",
        "tags": ["text", "llm", "text-generation", "chat", "gpt", "claude", "gemini", "llama"],
        "use_cases": [
            "Rewrite short ideas into rich image prompts",
            "Swap between GPT, Claude and Gemini with one setting",
            "Summarize transcripts produced earlier in a workflow",
            "Choose answers for low latency or for high throughput",
            "Translate captions before text-to-speech",
        ],
        "basic_fields": ["prompt", "model", "system_prompt", "temperature", "max_tokens"],
        "field_overrides": {
            "prompt": {"description": "The question or task for the language model."},
            "model": {
                "description": "Language model that answers; small ones are cheap and quick, large ones reason better."
            },
            "system_prompt": {
                "description": "Standing instructions on role, tone or output format that apply to the answer."
            },
            "priority": {
                "description": "Whether the request is served for a quick first answer or for overall speed."
            },
            "reasoning": {
                "description": "Also returns the model's reasoning, where the chosen model offers it."
            },
            "temperature": {
                "description": "How varied the wording is; low is predictable, high is more surprising."
            },
        },
        "enum_value_overrides": {
            "model": {
                "deepseek/deepseek-r1": "DEEPSEEK_R1",
                "anthropic/claude-3.7-sonnet": "CLAUDE_3_7_SONNET",
                "anthropic/claude-3.5-sonnet": "CLAUDE_3_5_SONNET",
                "anthropic/claude-3-5-haiku": "CLAUDE_3_5_HAIKU",
                "anthropic/claude-3-haiku": "CLAUDE_3_HAIKU",
                "google/gemini-pro-1.5": "GEMINI_PRO_1_5",
                "google/gemini-flash-1.5": "GEMINI_FLASH_1_5",
                "google/gemini-flash-1.5-8b": "GEMINI_FLASH_1_5_8B",
                "google/gemini-2.0-flash-001": "GEMINI_2_0_FLASH_001",
                "google/gemini-2.5-flash": "GEMINI_2_5_FLASH",
                "google/gemini-2.5-flash-lite": "GEMINI_2_5_FLASH_LITE",
                "google/gemini-2.5-pro": "GEMINI_2_5_PRO",
                "meta-llama/llama-3.2-1b-instruct": "LLAMA_3_2_1B_INSTRUCT",
                "meta-llama/llama-3.2-3b-instruct": "LLAMA_3_2_3B_INSTRUCT",
                "meta-llama/llama-3.1-8b-instruct": "LLAMA_3_1_8B_INSTRUCT",
                "meta-llama/llama-3.1-70b-instruct": "LLAMA_3_1_70B_INSTRUCT",
                "openai/gpt-oss-120b": "GPT_OSS_120B",
                "openai/gpt-4o-mini": "GPT_4O_MINI",
                "openai/gpt-4o": "GPT_4O",
                "openai/gpt-4.1": "GPT_4_1",
                "openai/o3": "O3",
                "openai/gpt-5-chat": "GPT_5_CHAT",
                "openai/gpt-5-mini": "GPT_5_MINI",
                "openai/gpt-5-nano": "GPT_5_NANO",
                "meta-llama/llama-4-maverick": "LLAMA_4_MAVERICK",
                "meta-llama/llama-4-scout": "LLAMA_4_SCOUT",
            }
        },
    },
    "fal-ai/any-llm/enterprise": {
        "class_name": "AnyLlmEnterprise",
        "docstring": "Answers text in words with Any LLM Enterprise.",
        "tags": ["llm", "any"],
        "basic_fields": ["prompt", "model", "system_prompt", "priority"],
        "curated": False,
    },
    "fal-ai/bytedance/seed/v2/mini": {
        "class_name": "BytedanceSeedV2Mini",
        "docstring": "Answers images and text in words with ByteDance Seed v2 Mini.",
        "tags": ["llm", "bytedance"],
        "basic_fields": ["prompt", "images", "videos", "messages"],
        "curated": False,
    },
    "fal-ai/qwen-3-guard": {
        "class_name": "Qwen3Guard",
        "docstring": "Checks text for unsuitable content with Qwen 3 Guard by Alibaba.",
        "tags": ["llm", "qwen", "guard", "alibaba"],
        "basic_fields": ["prompt"],
        "curated": False,
    },
    "fal-ai/recraft-v3/create-style": {
        "class_name": "RecraftV3CreateStyle",
        "docstring": "Learns a style from an archive of files for later images with Recraft v3 (First Address) Create Style.",
        "tags": ["llm", "recraft"],
        "basic_fields": ["images_data", "base_style"],
        "curated": False,
    },
    "fal-ai/video-prompt-generator": {
        "class_name": "VideoPromptGenerator",
        "docstring": "Writes a prompt for a video from an idea with Video Prompt Generator.",
        "tags": ["llm", "video", "prompt", "generator"],
        "basic_fields": ["input_concept", "image", "style", "camera_style"],
        "curated": False,
    },
    "nvidia/nemotron-3-nano-omni": {
        "class_name": "NvidiaNemotron3NanoOmni",
        "docstring": "Answers text in words with NVIDIA Nemotron 3 Nano Omni.",
        "tags": ["llm", "nvidia"],
        "basic_fields": ["prompt", "system_prompt", "reasoning_mode", "max_tokens"],
        "curated": False,
    },
    "openrouter/router": {
        "class_name": "OpenRouter",
        "docstring": "Sends a text prompt to any language model in the OpenRouter catalog, named by its identifier.",
        "tags": [
            "text",
            "llm",
            "text-generation",
            "chat",
            "openrouter",
            "model-routing",
            "reasoning",
        ],
        "use_cases": [
            "Reach newly released models by typing their identifier",
            "Benchmark niche open models on the same question",
            "Pay for many LLM vendors through one fal account",
            "Route hard tasks to a reasoning model by name",
            "Extract structured JSON with a model tuned for it",
        ],
        "basic_fields": ["prompt", "model", "system_prompt", "temperature", "max_tokens"],
        "field_overrides": {
            "prompt": {"description": "The question or task sent to the chosen model."},
            "model": {
                "description": "OpenRouter identifier of the model, written as vendor, slash, model name."
            },
            "system_prompt": {
                "description": "Standing instructions for the model, such as its role or answer format."
            },
            "reasoning": {
                "description": "Also returns the model's reasoning steps, if the chosen model provides them."
            },
            "max_tokens": {
                "description": "Upper limit on the length of the answer; too low a limit cuts it off."
            },
        },
    },
    "openrouter/router/enterprise": {
        "class_name": "OpenrouterRouterEnterprise",
        "docstring": "Answers text in words with OpenRouter Router Enterprise.",
        "tags": ["llm", "openrouter"],
        "basic_fields": ["prompt", "model", "system_prompt", "reasoning"],
        "curated": False,
    },
    "openrouter/router/openai/v1/chat/completions": {
        "class_name": "OpenRouterChatCompletions",
        "docstring": "Answers a conversation as a chat assistant with OpenRouter Router OpenAI v1 Chat Completions.",
        "tags": ["llm", "openrouter"],
        "basic_fields": ["arguments"],
        "curated": False,
    },
    "openrouter/router/openai/v1/embeddings": {
        "class_name": "OpenrouterRouterOpenaiV1Embeddings",
        "docstring": "Turns text into an embedding, numbers that other programs compare with OpenRouter Router OpenAI v1 Embeddings.",
        "tags": ["llm", "openrouter"],
        "basic_fields": ["arguments"],
        "curated": False,
    },
    "openrouter/router/openai/v1/responses": {
        "class_name": "OpenrouterRouterOpenaiV1Responses",
        "docstring": "Answers a conversation as a chat assistant with OpenRouter Router OpenAI v1 Responses.",
        "tags": ["llm", "openrouter"],
        "basic_fields": ["arguments"],
        "curated": False,
    },
}
