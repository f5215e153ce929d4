"""Words for fal's text to video endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/text-to-video": {
        "class_name": "Wan25PreviewTextToVideo",
        "title": "Wan 2.5 Preview Text to Video",
        "docstring": "Generates 5 or 10 second clips from text with Alibaba's Wan 2.5 preview, at 480p to 1080p; an optional audio file becomes the soundtrack. Wan 2.6 and 2.7 no longer offer 480p.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "with-audio", "prompt-enhancement"],
        "use_cases": [
            "Lay a recorded jingle under a generated ice cream van clip",
            "Draft a bicycle shop ad in 480p before the 1080p render",
            "Picture a poem reading by feeding its recording along with a prompt",
            "Make a square clip of a kiln opening for a pottery studio",
            "Visualize a radio spot's voice track for a video platform",
        ],
        "basic_fields": ["prompt", "audio", "resolution", "duration", "aspect_ratio"],
        "field_overrides": {
            "audio": {
                "description": "Music or speech to use as the soundtrack, which also influences the picture. Leave it empty to let Wan decide."
            }
        },
        "alternatives": {
            "wan/v2.6/text-to-video": "successor, multi-shot",
            "fal-ai/wan/v2.7/text-to-video": "newest, up to 15s",
            "fal-ai/kling-video/v2.6/pro/text-to-video": "Kling model",
        },
    },
    "fal-ai/wan-alpha": {
        "class_name": "WanAlpha",
        "title": "Wan Alpha",
        "docstring": "Generates a video with a transparent background from text, with the mask as a separate result.",
        "basic_fields": ["prompt", "num_frames", "fps", "num_inference_steps"],
    },
    "fal-ai/wan-pro/text-to-video": {
        "class_name": "WanProTextToVideo",
        "title": "Wan 2.1 Pro Text to Video",
        "docstring": "Makes silent clips from text with the Pro version of Wan 2.1 and asks for nothing but a prompt: size and length cannot be set. Priced per 5 seconds, above the plain Wan 2.1 endpoint.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "cinematic"],
        "use_cases": [
            "Get one good clip of a koi pond without touching any settings",
            "Let a beginner's class try video prompts with a single text box",
            "Fix the random number and compare two wordings of a snow scene",
            "Show a potter's wheel in motion for a craft fair page",
            "Make a hero clip of a lavender field for a soap label",
        ],
        "basic_fields": ["prompt"],
        "alternatives": {
            "fal-ai/wan-t2v": "cheaper, more settings",
            "fal-ai/wan/v2.7/text-to-video": "successor",
            "fal-ai/hunyuan-video": "Tencent model",
        },
    },
    "fal-ai/wan-t2v": {
        "class_name": "WanT2v",
        "title": "Wan 2.1 Text to Video",
        "docstring": "Generates silent clips of 81 to 100 frames from text with the open Wan 2.1, at 480p to 720p. Frame rate, steps and a quicker turbo mode can be set; Wan 2.1 Pro hides all of that.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "open-weights"],
        "use_cases": [
            "Compare turbo and normal mode on the same waterfall prompt",
            "Make a tall clip of rising bread for a bakery's story",
            "Export 24 frames per second for a student editor's timeline",
            "Try out a prompt on open weights before training a LoRA",
            "Show an empty subway platform for a stage backdrop",
        ],
        "basic_fields": ["prompt", "negative_prompt", "resolution", "aspect_ratio", "num_frames"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video": "successor",
            "fal-ai/wan-t2v-lora": "own LoRAs",
            "fal-ai/hunyuan-video": "other open model",
        },
    },
    "fal-ai/wan-t2v-lora": {
        "class_name": "WanT2vLora",
        "title": "Wan 2.1 Text to Video LoRA",
        "docstring": "Generates silent Wan 2.1 clips from text with your own LoRA weights, such as those from the Wan 2.1 14B text-to-video trainer. Starts in turbo mode at 480p and can play the result backwards.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "lora", "open-weights"],
        "use_cases": [
            "Bring a trained puppet character into new scenes for a web series",
            "Apply a studio's oil-paint motion style to a museum teaser",
            "Reverse a shattering vase so that it puts itself together",
            "Use a squash-effect LoRA on a fruit brand's clip",
            "Check an early training checkpoint with the same few prompts",
        ],
        "basic_fields": ["prompt", "loras", "resolution", "num_frames"],
        "field_overrides": {
            "loras": {
                "description": "Trained Wan 2.1 14B text-to-video LoRAs, each with its file and strength."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video/lora": "newer Wan",
            "fal-ai/ltx-2.3-22b/text-to-video/lora": "LoRAs with sound",
            "fal-ai/ltxv-13b-098-distilled": "cheaper LoRA clips",
        },
    },
    "fal-ai/wan/v2.1/1.3b/text-to-video": {
        "class_name": "WanV2113bTextToVideo",
        "title": "Wan 2.1 1.3B Text to Video",
        "docstring": "Makes silent clips from text with the small 1.3-billion-parameter Wan 2.1. Exposes sampler, shift, guidance and steps, but not size or length, for people who study how the model reacts.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "open-weights"],
        "use_cases": [
            "Demonstrate guidance and shift to a machine learning class",
            "Compare the two samplers on one seed of a sailing boat",
            "Produce rough motion tests for a projection mapping plan",
            "Rank many prompts on a small model before using a large one",
            "Generate simple training footage of bouncing balls for a vision lab",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "aspect_ratio",
            "num_inference_steps",
            "sampler",
        ],
        "alternatives": {
            "fal-ai/wan-t2v": "larger model",
            "fal-ai/wan/v2.2-5b/text-to-video": "successor, small",
            "fal-ai/cosmos-predict-2.5/text-to-video": "other small model",
        },
    },
    "fal-ai/wan/v2.2-5b/text-to-video": {
        "class_name": "WanV225bTextToVideo",
        "title": "Wan 2.2 5B Text to Video",
        "docstring": "Generates silent clips of 17 to 161 frames at 24 frames per second by default from text with the smaller 5B Wan 2.2, at 580p or 720p. Frame interpolation by FILM or RIFE can smooth the motion.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "open-weights"],
        "use_cases": [
            "Smooth a slow dance clip with in-between frames for a studio's site",
            "Render a six second cloud time-lapse for a weather app",
            "Make 24 fps inserts that match cinema footage",
            "Produce a square clip of a spinning record for a vinyl store",
            "Test long negative prompts against an open model",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "num_frames", "negative_prompt"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video": "larger model",
            "fal-ai/wan/v2.2-5b/text-to-video/distill": "cheaper, faster",
            "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": "cheapest",
        },
    },
    "fal-ai/wan/v2.2-5b/text-to-video/distill": {
        "class_name": "WanV225bTextToVideoDistill",
        "title": "Wan 2.2 5B Distilled Text to Video",
        "docstring": "Creates silent clips of 17 to 161 frames with a distilled Wan 2.2 5B, cheaper per video than the plain 5B. Takes no negative prompt and runs at guidance 1 by default.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "distilled", "fast", "open-weights"],
        "use_cases": [
            "Preview twenty taglines as motion posters for a film festival",
            "Fill a kiosk demo with clips that visitors describe",
            "Make a low-cost 720p clip of a tractor for a farm shop",
            "Generate drifting smoke layers for a compositor",
            "Illustrate a children's riddle with a quick clip per answer",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "num_frames"],
        "alternatives": {
            "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": "cheaper",
            "fal-ai/wan/v2.2-5b/text-to-video": "not distilled",
            "fal-ai/ltx-video-13b-distilled": "other open model",
        },
    },
    "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": {
        "class_name": "WanV225bTextToVideoFastWan",
        "title": "Wan 2.2 5B FastWan Text to Video",
        "docstring": "Generates silent Wan 2.2 5B clips from text with the FastWan weights, cheaper per video than the distilled 5B. Has no step setting; a negative prompt and frame interpolation remain, and 480p is added.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "fast", "low-cost", "open-weights"],
        "use_cases": [
            "Produce hundreds of background clips for a trivia game",
            "Let pupils turn each sentence of their story into a clip",
            "Render 480p thumbnails in motion for a video archive mock-up",
            "Run a prompt contest where every entry gets a clip",
            "Find a usable composition before a costly A14B render",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "num_frames", "negative_prompt"],
        "alternatives": {
            "fal-ai/wan/v2.2-5b/text-to-video/distill": "step control",
            "fal-ai/wan/v2.2-a14b/text-to-video/turbo": "larger model, fast",
            "fal-ai/ltx-video": "cheaper",
        },
    },
    "fal-ai/wan/v2.2-a14b/text-to-video": {
        "class_name": "WanV22A14bTextToVideo",
        "title": "Wan 2.2 A14B Text to Video",
        "docstring": "Generates silent clips of 17 to 161 frames from text with the large open Wan 2.2 A14B, which uses one expert for early and one for late steps, each with its own guidance. 480p to 720p, with frame interpolation.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "open-weights", "cinematic"],
        "use_cases": [
            "Light a detective's office scene by raising the early guidance",
            "Make a detailed clip of a beekeeper's hives for a honey label",
            "Interpolate a hummingbird shot to smoother motion",
            "Render on open weights for a project that must document its model",
            "Produce a 720p clip of a steam train for a heritage railway",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "num_frames", "negative_prompt"],
        "field_overrides": {
            "guidance_scale": {
                "description": "How closely the early, layout-making steps follow the prompt."
            },
            "guidance_scale_2": {
                "description": "How closely the late, detail-making steps follow the prompt."
            },
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video/turbo": "faster",
            "fal-ai/wan/v2.2-a14b/text-to-video/lora": "own LoRAs",
            "fal-ai/wan/v2.7/text-to-video": "successor, 1080p",
        },
    },
    "fal-ai/wan/v2.2-a14b/text-to-video/lora": {
        "class_name": "WanV22A14bTextToVideoLora",
        "title": "Wan 2.2 A14B Text to Video LoRA",
        "docstring": "Generates silent Wan 2.2 A14B clips from text with your own LoRA weights, for example from the Wan 2.2 text-to-video trainer. Otherwise set like the plain A14B endpoint, plus backwards playback.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "lora", "open-weights"],
        "use_cases": [
            "Put a brand's trained clay mascot into a seasonal scene",
            "Keep one heroine alike through a twelve-part vertical drama",
            "Use a camera-orbit LoRA on furniture described in words",
            "Give game lore clips the ink-wash look of the concept art",
            "Play a trained melting effect backwards for a chocolate ad",
        ],
        "basic_fields": ["prompt", "loras", "resolution", "aspect_ratio", "num_frames"],
        "field_overrides": {
            "loras": {
                "description": "Trained Wan 2.2 A14B LoRAs with file and strength; choose for each whether it acts on the high-noise stage, the low-noise stage or both."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video": "without LoRAs, cheaper",
            "fal-ai/ltx-2.3-22b/text-to-video/lora": "LoRAs with sound",
            "fal-ai/wan-t2v-lora": "Wan 2.1 LoRAs",
        },
    },
    "fal-ai/wan/v2.2-a14b/text-to-video/turbo": {
        "class_name": "WanV22A14bTextToVideoTurbo",
        "title": "Wan 2.2 A14B Turbo Text to Video",
        "docstring": "Makes silent clips from text with a turbo version of the large Wan 2.2 A14B at a price per video that depends on the size. Size and format can be chosen; length, steps and guidance are fixed.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "fast", "open-weights"],
        "use_cases": [
            "Turn a chat bot's story beats into clips without tuning",
            "Get a quick harvest scene for an orchard's newsletter",
            "Offer users of an app a simple prompt-to-clip button",
            "Check the large model's idea of a scene in one short run",
            "Make a 1:1 clip of pouring tea for a shop listing",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video": "full control",
            "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": "cheaper",
            "fal-ai/ltxv-13b-098-distilled": "other open model",
        },
    },
    "fal-ai/wan/v2.7/text-to-video": {
        "class_name": "WanV27TextToVideo",
        "title": "Wan 2.7 Text to Video",
        "docstring": "Generates clips of 2 to 15 seconds, second by second, from text with Wan 2.7 at 720p or 1080p, in five formats. An optional audio file serves as soundtrack; it has no shot switch like Wan 2.6.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "with-audio", "prompt-enhancement"],
        "use_cases": [
            "Cut a clip to the exact seven seconds of a radio tag",
            "Give a recorded fairy tale paragraph a moving picture",
            "Make a 3:4 clip of a dress in wind for a boutique page",
            "Set a puppet dance to a folk tune you recorded",
            "Produce a 1080p product reveal with your own sound logo",
        ],
        "basic_fields": ["prompt", "audio", "duration", "resolution", "aspect_ratio"],
        "field_overrides": {
            "audio": {
                "description": "Music or speech to use as the soundtrack, which also influences the picture. Leave it empty to let Wan decide."
            }
        },
        "alternatives": {
            "wan/v2.6/text-to-video": "several shots",
            "fal-ai/wan-25-preview/text-to-video": "offers 480p",
            "bytedance/seedance-2.0/text-to-video": "ByteDance model",
        },
    },
    "wan/v2.6/text-to-video": {
        "class_name": "WanV26TextToVideo",
        "title": "Wan 2.6 Text to Video",
        "docstring": "Creates 5, 10 or 15 second clips from text with Wan 2.6 at 720p or 1080p and, unless switched off, cuts them into several shots. Your own audio file can be the soundtrack.",
        "tags": ["text-to-video", "txt2vid", "wan", "alibaba", "multi-shot", "with-audio"],
        "use_cases": [
            "Tell a 15 second love story in several shots from one paragraph",
            "Put cuts to a recorded drum solo for a music school",
            "Show a museum's restoration process from wide to close-up",
            "Switch multi-shot off for one long kayak take",
            "Make an episodic teaser for a serialized audio drama",
        ],
        "basic_fields": ["prompt", "audio", "duration", "multi_shots", "resolution"],
        "field_overrides": {
            "audio": {
                "description": "Music or speech to use as the soundtrack, which also influences the picture. Leave it empty to let Wan decide."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.7/text-to-video": "successor",
            "fal-ai/kling-video/v3/pro/text-to-video": "own shot list",
            "fal-ai/pixverse/v6/text-to-video": "style presets, 21:9",
        },
    },
}
