"""Words for fal's llm endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "easel-ai/fashion-size-estimator": {
        "class_name": "EaselAiFashionSizeEstimator",
        "title": "Easel AI Fashion Size Estimator",
        "docstring": "Estimates a person's clothing size and body measures from a photo.",
        "basic_fields": ["image"],
    },
    "fal-ai/any-llm": {
        "class_name": "AnyLlm",
        "title": "Any LLM",
        "docstring": "Sends a text prompt to one of several well-known language models, chosen from a fixed list, and returns the answer.",
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
        "title": "Any LLM Enterprise",
        "docstring": "Sends a text prompt to a language model from a fixed list over the enterprise route.",
        "basic_fields": ["prompt", "model", "system_prompt", "priority"],
    },
    "fal-ai/bytedance/seed/v2/mini": {
        "class_name": "BytedanceSeedV2Mini",
        "title": "Seed 2.0 Mini",
        "docstring": "Answers prompts about text, images and videos with ByteDance's small Seed 2.0, continuing a conversation if given one. Thinking can be on, off or automatic, with four effort levels.",
        "tags": ["language-model", "llm", "chat", "vision", "vlm", "bytedance", "reasoning"],
        "use_cases": [
            "Compare two clips of one product ad and name the better hook",
            "Answer a shopper's follow-up about a dress photo in a chat",
            "Read five receipts and add them up with high effort",
            "Write scene prompts from a storyboard picture",
            "Sort support mails with thinking disabled",
        ],
        "basic_fields": ["prompt", "images", "videos", "thinking", "system_prompt"],
        "field_overrides": {
            "images": {"description": "Pictures to ask about together with the prompt; optional."},
            "messages": {
                "description": "Earlier turns of the conversation, oldest first; pass back the messages output to continue a chat."
            },
        },
        "alternatives": {
            "openrouter/router": "any model, text",
            "nvidia/nemotron-3-nano-omni": "text only, open weights",
            "openrouter/router/vision": "any vision model",
        },
    },
    "fal-ai/qwen-3-guard": {
        "class_name": "Qwen3Guard",
        "title": "Qwen 3 Guard 8B",
        "docstring": "Labels a text as safe or unsafe and names the categories concerned.",
        "basic_fields": ["prompt"],
    },
    "fal-ai/recraft-v3/create-style": {
        "class_name": "RecraftV3CreateStyle",
        "title": "Recraft V3 Create Style (Old Address)",
        "docstring": "Creates a style from an archive of pictures and returns its identifier for later Recraft images.",
        "basic_fields": ["images_data", "base_style"],
    },
    "fal-ai/video-prompt-generator": {
        "class_name": "VideoPromptGenerator",
        "title": "Video Prompt Generator",
        "docstring": "Writes a full video prompt from a short idea and an optional image. Menus for style, camera, direction, pacing and effects are worked in, by a language model from a fixed list.",
        "tags": [
            "prompt-enhancement",
            "prompt-generator",
            "language-model",
            "llm",
            "cinematic",
            "low-cost",
        ],
        "use_cases": [
            "Grow 'a fox in snow' into a drone shot with slow pacing",
            "Write five camera variants of one shampoo ad idea",
            "Describe a product photo as a motion prompt for Kling",
            "Teach students how pacing words change a clip",
            "Boil a long scene idea down to a short prompt",
        ],
        "basic_fields": ["input_concept", "image", "style", "camera_style", "prompt_length"],
        "field_overrides": {
            "image": {
                "description": "Optional picture the prompt should take into account, such as the start frame."
            },
            "model": {"description": "Language model that writes the prompt."},
        },
        "alternatives": {
            "openrouter/router": "own instructions",
            "fal-ai/bytedance/seed/v2/mini": "own instructions, sees images",
        },
    },
    "nvidia/nemotron-3-nano-omni": {
        "class_name": "NvidiaNemotron3NanoOmni",
        "title": "Nemotron 3 Nano Omni Text",
        "docstring": "Answers text prompts with NVIDIA's open Nemotron 3 Nano Omni. A think mode reasons before answering; up to 20000 tokens. Sister endpoints take an image, a recording or a clip.",
        "tags": ["language-model", "llm", "chat", "nvidia", "reasoning", "open-weights"],
        "use_cases": [
            "Turn meeting notes into a list of decisions",
            "Solve a scheduling puzzle for a school in think mode",
            "Rewrite a scene idea as a detailed image prompt",
            "Draft replies to guest reviews in a hotel's tone",
            "Give a lab an open model's answer next to a closed one's",
        ],
        "basic_fields": ["prompt", "system_prompt", "reasoning_mode", "max_tokens"],
        "alternatives": {
            "openrouter/router": "any model",
            "fal-ai/bytedance/seed/v2/mini": "images and videos too",
        },
    },
    "openrouter/router": {
        "class_name": "OpenRouter",
        "title": "OpenRouter LLM",
        "docstring": "Sends a text prompt to any language model in the OpenRouter catalog, named by its identifier, and returns the answer, with the reasoning if asked for.",
        "tags": ["language-model", "llm", "chat", "openrouter", "reasoning", "prompt-enhancement"],
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
        "alternatives": {
            "openrouter/router/enterprise": "enterprise route",
            "openrouter/router/openai/v1/chat/completions": "OpenAI format",
            "fal-ai/bytedance/seed/v2/mini": "fixed model, images",
        },
    },
    "openrouter/router/enterprise": {
        "class_name": "OpenrouterRouterEnterprise",
        "title": "OpenRouter LLM Enterprise",
        "docstring": "Sends a text prompt to a named OpenRouter model over fal's enterprise route. The arguments and results are those of the standard OpenRouter endpoint.",
        "tags": ["language-model", "llm", "chat", "openrouter", "reasoning"],
        "use_cases": [
            "Run a bank's wording check over its contracted route",
            "Switch a tested OpenRouter workflow to the enterprise address",
            "Summarize a hospital group's policy papers under its agreement",
            "Let a law firm compare two models on one clause",
            "Draft tender answers where procurement demands this route",
        ],
        "basic_fields": ["prompt", "model", "system_prompt", "reasoning"],
        "field_overrides": {
            "model": {
                "description": "OpenRouter identifier of the model, such as vendor/model-name."
            },
            "reasoning": {
                "description": "Also returns the model's reasoning steps, if the chosen model provides them."
            },
        },
        "alternatives": {
            "openrouter/router": "standard route",
            "openrouter/router/openai/v1/chat/completions": "OpenAI format",
        },
    },
    "openrouter/router/openai/v1/chat/completions": {
        "class_name": "OpenRouterChatCompletions",
        "title": "OpenRouter Chat Completions",
        "docstring": "Answers a whole conversation in OpenAI's chat completions format with any OpenRouter model. Everything goes into one arguments object, and the raw reply comes back as one.",
        "tags": [
            "language-model",
            "llm",
            "chat",
            "openrouter",
            "openai-compatible",
            "structured-output",
            "json",
        ],
        "use_cases": [
            "Port an existing OpenAI chat request without rewriting it",
            "Send several turns of a tutor dialogue at once",
            "Ask for a reply that follows a JSON schema",
            "Pass tool definitions to a model that supports them",
            "Read token counts from the raw reply for billing",
        ],
        "basic_fields": ["arguments"],
        "field_overrides": {
            "arguments": {
                "description": "Body of an OpenAI chat completions request: model (an OpenRouter identifier), messages with role and content, and options such as temperature or max_tokens."
            }
        },
        "alternatives": {
            "openrouter/router": "simple prompt",
            "openrouter/router/openai/v1/responses": "responses format",
        },
    },
    "openrouter/router/openai/v1/embeddings": {
        "class_name": "OpenrouterRouterOpenaiV1Embeddings",
        "title": "OpenRouter Embeddings",
        "docstring": "Turns texts into embedding vectors with an OpenRouter model, in OpenAI's embeddings format. For search, grouping and comparing by meaning; one arguments object in, the raw reply out.",
        "tags": ["embedding", "openrouter", "openai-compatible", "structured-output", "json"],
        "use_cases": [
            "Build meaning-based search over a museum's object texts",
            "Group thousands of survey answers by topic",
            "Find duplicate help desk tickets",
            "Match job ads to resumes by content",
            "Rank product descriptions against a shopper's sentence",
        ],
        "basic_fields": ["arguments"],
        "field_overrides": {
            "arguments": {
                "description": "Body of an OpenAI embeddings request: model (an OpenRouter identifier of an embedding model) and input, a text or list of texts."
            }
        },
        "alternatives": {
            "openrouter/router": "answers, not vectors",
            "openrouter/router/openai/v1/chat/completions": "answers, not vectors",
        },
    },
    "openrouter/router/openai/v1/responses": {
        "class_name": "OpenrouterRouterOpenaiV1Responses",
        "title": "OpenRouter Responses",
        "docstring": "Answers input in OpenAI's newer responses format with any OpenRouter model. One arguments object in, the raw reply with its output items out.",
        "tags": ["language-model", "llm", "chat", "openrouter", "openai-compatible", "reasoning"],
        "use_cases": [
            "Move an app written for the responses API to another vendor",
            "Receive reasoning and answer as separate output items",
            "Send instructions and input as two fields for a report",
            "Test one request against models of three vendors",
            "Keep a chatbot's code while changing only the model name",
        ],
        "basic_fields": ["arguments"],
        "field_overrides": {
            "arguments": {
                "description": "Body of an OpenAI responses request: model (an OpenRouter identifier), input, and options such as instructions."
            }
        },
        "alternatives": {
            "openrouter/router/openai/v1/chat/completions": "chat completions format",
            "openrouter/router": "simple prompt",
        },
    },
}
