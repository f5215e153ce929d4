"""Words for fal's text to video endpoints: others a to e. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "alibaba/happy-horse/text-to-video": {
        "class_name": "AlibabaHappyHorseTextToVideo",
        "title": "Happy Horse 1.0 Text to Video",
        "docstring": "Generates clips of 3 to 15 seconds with sound from text with Alibaba's Happy Horse, at 720p or 1080p in five formats. Version 1.1 offers four more formats.",
        "tags": ["text-to-video", "txt2vid", "happy-horse", "alibaba", "cinematic", "with-audio"],
        "use_cases": [
            "Make a 3 second horse gallop sting for a riding school's page",
            "Produce an 11 second 4:3 clip for a local TV sponsor slot",
            "Show a noodle maker at work for a food hall screen",
            "Repeat a good clip by reusing its number with a changed prompt",
            "Create a square 1080p clip of a carousel for a town fair",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "alternatives": {
            "alibaba/happy-horse/v1.1/text-to-video": "successor, more formats",
            "fal-ai/wan/v2.7/text-to-video": "own soundtrack",
            "xai/grok-imagine-video/text-to-video": "xAI model",
        },
    },
    "alibaba/happy-horse/v1.1/text-to-video": {
        "class_name": "AlibabaHappyHorseV11TextToVideo",
        "title": "Happy Horse 1.1 Text to Video",
        "docstring": "Generates clips of 3 to 15 seconds with sound from text with Happy Horse 1.1, at 720p or 1080p. Its nine formats run from ultrawide 21:9 to ultratall 9:21 and include 4:5 for feeds.",
        "tags": ["text-to-video", "txt2vid", "happy-horse", "alibaba", "cinematic", "with-audio"],
        "use_cases": [
            "Make a 9:21 clip for a tall column display in a mall",
            "Produce a 4:5 feed ad of a handbag on a rotating stand",
            "Create an ultrawide 21:9 backdrop for a stage talk",
            "Fill a 5:4 museum monitor with a moving map room",
            "Render a 15 second meadow scene at 1080p for a tea label",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "alternatives": {
            "alibaba/happy-horse/text-to-video": "first version",
            "fal-ai/kling-video/v3/turbo/pro/text-to-video": "several shots",
            "fal-ai/luma-dream-machine/ray-2": "other maker, 9:21",
        },
    },
    "bytedance/seedance-2.0/fast/text-to-video": {
        "class_name": "BytedanceSeedance20FastTextToVideo",
        "title": "Seedance 2.0 Fast Text to Video",
        "docstring": "Makes clips of 4 to 15 seconds with sound from text using the Fast version of ByteDance's Seedance 2.0, at 480p or 720p. Gives up the 1080p of the full version for shorter waits.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "seedance",
            "bytedance",
            "with-audio",
            "fast",
            "multi-shot",
        ],
        "use_cases": [
            "Draft a sounded toothpaste spot and adjust the script at once",
            "Let the model choose length and format for a joke prompt",
            "Produce quick 720p reaction clips with voices for a quiz stream",
            "Try three dialogue versions of a shop scene in one sitting",
            "Make an ultrawide sounded mood clip for a game pitch",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio", "generate_audio"],
        "alternatives": {
            "bytedance/seedance-2.0/text-to-video": "up to 1080p",
            "bytedance/seedance-2.0/mini/text-to-video": "lighter",
            "fal-ai/veo3.1/fast": "Google model",
        },
    },
    "bytedance/seedance-2.0/mini/text-to-video": {
        "class_name": "BytedanceSeedance20MiniTextToVideo",
        "title": "Seedance 2.0 Mini Text to Video",
        "docstring": "Generates clips of 4 to 15 seconds with sound from text using the smallest Seedance 2.0, at 480p or 720p. Unlike Fast, it takes no seed and has no bitrate choice.",
        "tags": ["text-to-video", "txt2vid", "seedance", "bytedance", "with-audio"],
        "use_cases": [
            "Animate each joke of a daily calendar with a small sounded clip",
            "Sketch scenes of a radio play before choosing a larger model",
            "Make 480p sounded clips for a chat sticker pack",
            "Give a class a light model for first tries at film prompts",
            "Turn a short customer review into a talking scene draft",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio", "generate_audio"],
        "alternatives": {
            "bytedance/seedance-2.0/fast/text-to-video": "seed and bitrate",
            "bytedance/seedance-2.0/text-to-video": "up to 1080p",
            "fal-ai/veo3.1/lite": "Google model",
        },
    },
    "bytedance/seedance-2.0/text-to-video": {
        "class_name": "BytedanceSeedance20TextToVideo",
        "title": "Seedance 2.0 Text to Video",
        "docstring": "Creates clips of 4 to 15 seconds with sound from text using ByteDance's Seedance 2.0, at 480p, 720p or 1080p. Length and format can be left to the model, and a high bitrate can be asked for.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "seedance",
            "bytedance",
            "with-audio",
            "cinematic",
            "multi-shot",
        ],
        "use_cases": [
            "Film a two-person tango with music and foot sounds",
            "Deliver a 1080p high-bitrate spot for further color grading",
            "Write a courtroom scene with spoken lines and cuts",
            "Show a martial arts duel for a festival trailer at 21:9",
            "Let the model decide how long a fireworks scene should run",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, action, camera, cuts and sound; quote the lines that are spoken."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/fast/text-to-video": "faster",
            "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": "older version",
            "fal-ai/kling-video/v3/pro/text-to-video": "Kling model",
        },
    },
    "fal-ai/animatediff-sparsectrl-lcm": {
        "class_name": "AnimateDiffSparseCtrlLCM",
        "title": "AnimateDiff SparseCtrl LCM",
        "docstring": "Generates a short clip from text and up to three keyframe images in few steps with AnimateDiff.",
        "basic_fields": ["prompt", "keyframe_0_image", "keyframe_1_image", "keyframe_2_image"],
    },
    "fal-ai/bernini-r/text-to-video": {
        "class_name": "BerniniRTextToVideo",
        "title": "Bernini-R Text to Video",
        "docstring": "Generates clips of 5 to 121 frames from text with ByteDance's Bernini-R. The working size is capped between 256 and 1280 pixels; frames per second go from 4 to 30.",
        "tags": ["text-to-video", "txt2vid", "bernini", "bytedance", "prompt-enhancement"],
        "use_cases": [
            "Make a small 256 pixel preview clip before a full render",
            "Produce a five-frame flicker of a candle for a web icon",
            "Show a wide marsh landscape at 30 frames per second",
            "Read back the expanded prompt to learn better wording",
            "Compare accelerated and normal runs on a market scene",
        ],
        "basic_fields": [
            "prompt",
            "num_frames",
            "aspect_ratio",
            "max_image_size",
            "negative_prompt",
        ],
        "field_overrides": {
            "max_image_size": {
                "description": "Upper limit of the working size in pixels: larger is sharper but slower."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/text-to-video": "other open model",
            "fal-ai/hunyuan-video-v1.5/text-to-video": "similar length",
            "bytedance/seedance-2.0/text-to-video": "adds sound",
        },
    },
    "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": {
        "class_name": "SeeDanceV15ProTextToVideo",
        "title": "Seedance 1.5 Pro Text to Video",
        "docstring": "Generates clips of 4 to 12 seconds with sound from text using Seedance 1.5 Pro, up to 1080p. The camera can be held still, which Seedance 2.0 no longer offers as a switch.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "seedance",
            "bytedance",
            "with-audio",
            "camera-control",
        ],
        "use_cases": [
            "Lock the camera on a stage while two actors speak",
            "Make a fixed-shot clip of a shop window with street sound",
            "Create a 12 second singing puppet clip for a birthday",
            "Produce a quoted weather line from a cartoon meteorologist",
            "Render a tripod-like view of a campsite with crickets",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio", "generate_audio"],
        "alternatives": {
            "bytedance/seedance-2.0/text-to-video": "successor",
            "fal-ai/bytedance/seedance/v1/pro/text-to-video": "silent version",
            "fal-ai/kling-video/v2.6/pro/text-to-video": "Kling model",
        },
    },
    "fal-ai/bytedance/seedance/v1/lite/text-to-video": {
        "class_name": "BytedanceSeedanceV1LiteTextToVideo",
        "title": "Seedance 1.0 Lite Text to Video",
        "docstring": "Generates silent clips from text with the light version of Seedance 1.0.",
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "duration"],
    },
    "fal-ai/bytedance/seedance/v1/pro/fast/text-to-video": {
        "class_name": "SeeDanceV1ProFastTextToVideo",
        "title": "Seedance 1.0 Pro Fast Text to Video",
        "docstring": "Makes silent clips of 2 to 12 seconds from text with the quicker Seedance 1.0 Pro Fast, up to 1080p and billed per token at a lower rate than 1.0 Pro.",
        "tags": ["text-to-video", "txt2vid", "seedance", "bytedance", "fast", "low-cost"],
        "use_cases": [
            "Produce many 1080p silent inserts for a documentary editor",
            "Make a two second transition of flying leaves",
            "Set the exact frame count to match a music cue",
            "Draft a silent shoe commercial in six formats",
            "Fill a news app's vertical cards with short clips",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio"],
        "field_overrides": {
            "num_frames": {
                "description": "Exact length in frames, 29 to 289; overrides the duration when set."
            }
        },
        "alternatives": {
            "fal-ai/bytedance/seedance/v1/pro/text-to-video": "full version",
            "bytedance/seedance-2.0/fast/text-to-video": "successor with sound",
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": "Kling model",
        },
    },
    "fal-ai/bytedance/seedance/v1/pro/text-to-video": {
        "class_name": "BytedanceSeedanceV1ProTextToVideo",
        "title": "Seedance 1.0 Pro Text to Video",
        "docstring": "Creates silent clips of 2 to 12 seconds from text with the full Seedance 1.0 Pro, at 480p to 1080p in six formats, with an option to keep the camera still.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "seedance",
            "bytedance",
            "cinematic",
            "camera-control",
        ],
        "use_cases": [
            "Show a sculptor's studio from a fixed camera for a gallery site",
            "Make a silent 12 second epic landscape for an album release",
            "Generate a 21:9 drive through a canyon for a car brochure page",
            "Film a glassblower in three described shots",
            "Produce a 3:4 silent clip of a cocktail for a bar menu",
        ],
        "basic_fields": ["prompt", "resolution", "duration", "aspect_ratio"],
        "field_overrides": {
            "num_frames": {
                "description": "Exact length in frames, 29 to 289; overrides the duration when set."
            }
        },
        "alternatives": {
            "fal-ai/bytedance/seedance/v1/pro/fast/text-to-video": "faster, cheaper",
            "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": "adds sound",
            "fal-ai/minimax/hailuo-02/pro/text-to-video": "MiniMax model",
        },
    },
    "fal-ai/cogvideox-5b": {
        "class_name": "CogVideoX5B",
        "title": "CogVideoX-5B Text to Video",
        "docstring": "Generates short silent clips from text with the open CogVideoX-5B, 720 by 480 pixels unless you set another size. Takes LoRAs and smooths the motion with RIFE in-between frames by default.",
        "tags": ["text-to-video", "txt2vid", "cogvideox", "open-weights", "lora"],
        "use_cases": [
            "Rerun a published CogVideoX experiment with its settings",
            "Load a CogVideoX LoRA of a paper-craft style",
            "Make a soft, smoothed clip of a grazing deer",
            "Teach a workshop how guidance affects an open model",
            "Create a small square clip for a digital photo frame",
        ],
        "basic_fields": ["prompt", "negative_prompt", "loras", "video_size"],
        "alternatives": {
            "fal-ai/wan-t2v-lora": "newer, LoRAs too",
            "fal-ai/hunyuan-video": "other open model",
            "fal-ai/ltx-video-13b-distilled": "cheaper",
        },
    },
    "fal-ai/cosmos-predict-2.5/distilled/text-to-video": {
        "class_name": "CosmosPredict25DistilledTextToVideo",
        "title": "Cosmos Predict 2.5 Distilled Text to Video",
        "docstring": "Generates silent clips of 9 to 93 frames from text with NVIDIA's distilled Cosmos Predict 2.5 2B, in at most 20 steps. A faster variant without guidance control.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "cosmos",
            "nvidia",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Create many warehouse robot scenes for perception tests",
            "Preview dashcam situations before a full Cosmos run",
            "Make WebM clips of traffic for a simulator's web demo",
            "Generate quick variations of a pick-and-place task",
            "Check how a physics prompt behaves with different seeds",
        ],
        "basic_fields": ["prompt", "negative_prompt", "num_frames", "num_inference_steps"],
        "alternatives": {
            "fal-ai/cosmos-predict-2.5/text-to-video": "not distilled",
            "fal-ai/wan/v2.2-5b/text-to-video/distill": "other open model",
        },
    },
    "fal-ai/cosmos-predict-2.5/text-to-video": {
        "class_name": "CosmosPredict25TextToVideo",
        "title": "Cosmos Predict 2.5 Text to Video",
        "docstring": "Generates silent clips of 9 to 93 frames from text with NVIDIA's open 2B world model Cosmos Predict 2.5, made for physical scenes such as driving and robotics. Up to 50 steps with adjustable guidance.",
        "tags": ["text-to-video", "txt2vid", "cosmos", "nvidia", "open-weights"],
        "use_cases": [
            "Simulate a robot arm stacking boxes for a training set",
            "Show rare traffic cases for a driver assistance study",
            "Visualize liquid pouring for a lab automation pitch",
            "Make a rainy intersection clip for a computer vision class",
            "Render a forklift near-miss for a safety review",
        ],
        "basic_fields": ["prompt", "negative_prompt", "num_frames", "guidance_scale"],
        "alternatives": {
            "fal-ai/cosmos-predict-2.5/distilled/text-to-video": "faster",
            "fal-ai/wan/v2.2-5b/text-to-video": "longer clips",
            "fal-ai/hunyuan-video-v1.5/text-to-video": "other open model",
        },
    },
}
