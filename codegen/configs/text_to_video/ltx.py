"""Words for fal's text to video endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/distilled/text-to-video": {
        "class_name": "Ltx219BDistilledTextToVideo",
        "title": "LTX-2 19B Distilled Text to Video",
        "docstring": "Generates video with sound from text using the distilled, few-step LTX-2 19B, from 9 to 481 frames. Has no step or guidance settings; preset camera moves such as dolly and jib can be added.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2",
            "lightricks",
            "distilled",
            "with-audio",
            "camera-control",
        ],
        "use_cases": [
            "Push the camera into a haunted hallway for a puppet show intro",
            "Get quick sounded drafts of every scene in a radio drama",
            "Export a ProRes draft of a forest scene to an editor",
            "Make an eight second aquarium clip with bubbling sound",
            "Try each preset camera move on the same castle gate",
        ],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio", "camera_lora"],
        "alternatives": {
            "fal-ai/ltx-2-19b/text-to-video": "full step control",
            "fal-ai/ltx-2-19b/distilled/text-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/distilled/text-to-video": "successor",
        },
    },
    "fal-ai/ltx-2-19b/distilled/text-to-video/lora": {
        "class_name": "Ltx219BDistilledTextToVideoLora",
        "title": "LTX-2 19B Distilled Text to Video LoRA",
        "docstring": "Generates video with sound from text using the distilled LTX-2 19B plus one or more LoRAs of your own, such as those made by the LTX-2 video trainer. Quick runs without step or guidance settings.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2",
            "lora",
            "distilled",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Check a freshly trained LTX-2 character in a few quick scenes",
            "Give a paper-cutout style to a library's story clips",
            "Mix a style LoRA with a preset jib-up move for a tower shot",
            "Show three strengths of one effect LoRA side by side",
            "Make rough episodes with a trained toy hero for a client review",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size", "generate_audio"],
        "field_overrides": {
            "loras": {
                "description": "LTX-2 LoRAs trained for video, each with its file and strength."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/text-to-video/lora": "full step control",
            "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": "successor",
            "fal-ai/wan/v2.2-a14b/text-to-video/lora": "silent, other family",
        },
    },
    "fal-ai/ltx-2-19b/text-to-video": {
        "class_name": "Ltx219BTextToVideo",
        "title": "LTX-2 19B Text to Video",
        "docstring": "Generates video with sound from text using the full open LTX-2 19B, with 8 to 50 steps, guidance and preset camera moves. Up to 481 frames in any size you set.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2",
            "lightricks",
            "with-audio",
            "open-weights",
            "camera-control",
        ],
        "use_cases": [
            "Render a custom-size clip for an oddly shaped LED banner",
            "Spend 50 steps on a choir scene with singing",
            "Slide the camera left along a market stall with haggling noise",
            "Study how guidance changes speech and picture together",
            "Make a 19 second river clip with water sound for a waiting room",
        ],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio", "camera_lora"],
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/text-to-video": "faster",
            "fal-ai/ltx-2.3-22b/text-to-video": "successor",
            "fal-ai/ltx-2/text-to-video": "up to 4K",
        },
    },
    "fal-ai/ltx-2-19b/text-to-video/lora": {
        "class_name": "Ltx219BTextToVideoLora",
        "title": "LTX-2 19B Text to Video LoRA",
        "docstring": "Generates video with sound from text using the full LTX-2 19B with your own LoRAs on top. Keeps step count and guidance adjustable, which the distilled LoRA endpoint does not.",
        "tags": ["text-to-video", "txt2vid", "ltx-2", "lora", "with-audio", "open-weights"],
        "use_cases": [
            "Render final shots with a trained spokes-animal and its sounds",
            "Apply a documentary film-grain LoRA to invented archive scenes",
            "Raise the steps until a trained dance style holds together",
            "Bring a comic's heroine into a sounded rooftop scene",
            "Combine a costume LoRA and a location LoRA for a period drama",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size", "generate_audio"],
        "field_overrides": {
            "loras": {
                "description": "LTX-2 LoRAs trained for video, each with its file and strength."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/text-to-video/lora": "faster",
            "fal-ai/ltx-2.3-22b/text-to-video/lora": "successor",
            "fal-ai/wan-t2v-lora": "Wan LoRAs, silent",
        },
    },
    "fal-ai/ltx-2/text-to-video": {
        "class_name": "Ltx2TextToVideo",
        "title": "LTX-2 Pro Text to Video",
        "docstring": "Generates 6, 8 or 10 second widescreen clips with sound from text using Lightricks LTX-2 Pro, at 1080p, 1440p or 2160p and 25 or 50 frames per second. Fast allows longer clips.",
        "tags": ["text-to-video", "txt2vid", "ltx-2", "lightricks", "4k", "with-audio"],
        "use_cases": [
            "Render 2160p nature shots for large displays without an upscaling step",
            "Produce smooth 50 fps sports or dance footage from a description",
            "Create 1440p title backgrounds that leave room for cropping in the edit",
            "Add ambient city sound and picture to a presentation in one request",
            "Deliver PAL-friendly 25 fps inserts for European broadcast edits",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "fps", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "One flowing paragraph on the scene, its movement, light and sound."
            },
            "fps": {
                "description": "Frames per second; the higher rate looks smoother in fast movement."
            },
            "resolution": {
                "description": "Height of the widescreen picture; larger formats raise price and waiting time."
            },
            "generate_audio": {
                "description": "Whether to create a soundtrack that fits the picture."
            },
            "duration": {"description": "Clip length in seconds; each second adds to the price."},
        },
        "enum_value_overrides": {
            "resolution": {"1080p": "RES_1080P", "1440p": "RES_1440P", "2160p": "RES_2160P"}
        },
        "alternatives": {
            "fal-ai/ltx-2/text-to-video/fast": "faster, up to 20s",
            "fal-ai/ltx-2.3/text-to-video": "successor, portrait too",
            "fal-ai/kling-video/v3/4k/text-to-video": "Kling model",
        },
    },
    "fal-ai/ltx-2/text-to-video/fast": {
        "class_name": "Ltx2TextToVideoFast",
        "title": "LTX-2 Fast Text to Video",
        "docstring": "Makes clips of 6 to 20 seconds with sound from text using the Fast version of LTX-2. Twice the maximum length of LTX-2 Pro, with shorter waits; clips over 10 seconds are 1080p, shorter ones go up to 2160p.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2",
            "lightricks",
            "fast",
            "with-audio",
            "long-video",
        ],
        "use_cases": [
            "Make a 20 second sounded tour of an imagined treehouse hotel",
            "Fill the full length of a radio ad with one continuous shot",
            "Draft a 4K waterfall clip for a spa before the Pro render",
            "Get 50 fps skate park footage for a shoe store's screen",
            "Tell a joke with setup and punch line in one unbroken clip",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "fps", "generate_audio"],
        "field_overrides": {
            "duration": {
                "description": "Length in seconds; more than 10 works only at 1080p and 25 frames per second."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2/text-to-video": "Pro version",
            "fal-ai/ltx-2.3/text-to-video/fast": "successor, portrait too",
            "fal-ai/sora-2/text-to-video": "OpenAI model",
        },
    },
    "fal-ai/ltx-video": {
        "class_name": "LTXVideo",
        "title": "LTX Video Preview Text to Video",
        "docstring": "Generates short silent clips from text with the first LTX-Video preview, at a fixed size and length and a very low price per video. Licensed for research use.",
        "tags": ["text-to-video", "txt2vid", "ltx-video", "low-cost", "open-weights"],
        "use_cases": [
            "Produce cheap noisy clips to test a video player or detector",
            "Show students how early open video models moved",
            "Run thousands of prompts for a study of motion bias",
            "Make a tiny abstract clip for a website experiment",
            "Try guidance and step settings where each run costs little",
        ],
        "basic_fields": ["prompt", "negative_prompt", "num_inference_steps", "guidance_scale"],
        "alternatives": {
            "fal-ai/ltx-video-v095": "newer",
            "fal-ai/ltx-video-13b-distilled": "larger model",
            "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": "higher resolution",
        },
    },
    "fal-ai/ltx-video-13b-dev": {
        "class_name": "LtxVideo13bDev",
        "title": "LTX Video 0.9.7 13B Dev Text to Video",
        "docstring": "Generates silent clips from text with the undistilled LTX-Video 0.9.7 13B, optionally with LoRAs.",
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
    },
    "fal-ai/ltx-video-13b-distilled": {
        "class_name": "LtxVideo13bDistilled",
        "title": "LTX Video 0.9.7 13B Distilled Text to Video",
        "docstring": "Generates silent clips from text with the distilled 13B LTX-Video 0.9.7 in two passes, at one price per video. Takes LoRAs and up to 1,441 frames.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-video",
            "distilled",
            "lora",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Make a minute of slow ink swirls for a gallery projector",
            "Try a trained LTX LoRA on text prompts at a flat price per video",
            "Steady the colors of a long sunset with the temporal setting",
            "Turn a rough first pass into a crisper clip with the detail pass",
            "Play a blooming flower in reverse for a condolence page",
        ],
        "basic_fields": ["prompt", "loras", "resolution", "aspect_ratio", "num_frames"],
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled": "successor",
            "fal-ai/ltx-2.3-22b/distilled/text-to-video": "adds sound",
            "fal-ai/wan/v2.2-5b/text-to-video/distill": "other open model",
        },
    },
    "fal-ai/ltx-video-lora": {
        "class_name": "LtxVideoLora",
        "title": "LTX Video LoRA Text to Video",
        "docstring": "Generates silent clips from text with an early LTX-Video and your own LoRAs.",
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
    },
    "fal-ai/ltx-video-v095": {
        "class_name": "LtxVideoV095",
        "title": "LTX Video 0.9.5 Text to Video",
        "docstring": "Makes silent clips from text with LTX-Video 0.9.5 at 480p or 720p, wide or tall, and expands the prompt by default. Simpler than the 13B endpoints: no LoRAs and no frame count.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-video",
            "low-cost",
            "open-weights",
            "prompt-enhancement",
        ],
        "use_cases": [
            "Turn a three-word idea into a clip by letting the prompt grow",
            "Make tall 480p test clips for a vertical video app",
            "Illustrate a math puzzle with a simple moving scene",
            "Draft a boat trip teaser at a low price per video",
            "Compare LTX 0.9.5 with the 13B version for a blog test",
        ],
        "basic_fields": ["prompt", "negative_prompt", "resolution", "aspect_ratio"],
        "alternatives": {
            "fal-ai/ltx-video-13b-distilled": "larger, same price",
            "fal-ai/ltxv-13b-098-distilled": "successor",
            "fal-ai/wan-t2v": "other open model",
        },
    },
    "fal-ai/ltx-video-v097": {
        "class_name": "LtxVideoV097",
        "title": "LTX Video 0.9.7 Text to Video",
        "docstring": "Generates silent clips from text with LTX-Video 0.9.7 at a chosen resolution and format.",
        "basic_fields": ["prompt", "num_inference_steps", "negative_prompt", "resolution"],
    },
    "fal-ai/ltxv-13b-098-distilled": {
        "class_name": "Ltxv13b098Distilled",
        "title": "LTX Video 0.9.8 13B Distilled Text to Video",
        "docstring": "Generates silent clips of up to 1,441 frames from text with the distilled 13B LTX-Video 0.9.8, the last version before LTX-2. Supports LoRAs and an optional detail pass and is priced per second.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-video",
            "distilled",
            "lora",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Make a one-minute drifting nebula for a planetarium queue",
            "Render long wallpaper-like scenes for a train station display",
            "Apply a fabric-motion LoRA to a curtain maker's clips",
            "Soften harsh contrast in a desert clip with tone compression",
            "Produce 24 fps square clips for a vending machine screen",
        ],
        "basic_fields": ["prompt", "loras", "resolution", "aspect_ratio", "num_frames"],
        "field_overrides": {
            "tone_map_compression_ratio": {
                "description": "How much to tame extremes of brightness and contrast: higher gives a softer, more even picture."
            }
        },
        "alternatives": {
            "fal-ai/ltx-video-13b-distilled": "flat price",
            "fal-ai/ltx-2-19b/distilled/text-to-video": "adds sound",
            "fal-ai/wan/v2.2-a14b/text-to-video/lora": "other LoRA family",
        },
    },
}
