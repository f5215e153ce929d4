"""Words for fal's image to video endpoints: others g to k. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/goal-force": {
        "class_name": "GoalForce",
        "title": "Goal Force",
        "docstring": "Generates a video in which a drawn force or projectile sets the objects of a picture in motion.",
        "basic_fields": ["prompt", "image", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/haiper-video-v2/image-to-video": {
        "class_name": "HaiperVideoV2ImageToVideo",
        "title": "Haiper 2.0 Image to Video (First Address)",
        "docstring": "Animates a picture with Haiper 2.0 under its first address.",
        "basic_fields": ["prompt", "image", "duration", "prompt_enhancer"],
    },
    "fal-ai/haiper-video/v2.5/image-to-video/fast": {
        "class_name": "HaiperVideoV25ImageToVideoFast",
        "title": "Haiper 2.5 Fast Image to Video",
        "docstring": "Animates a picture with the fast version of Haiper 2.5.",
        "basic_fields": ["prompt", "image", "duration", "prompt_enhancer"],
    },
    "fal-ai/haiper-video/v2/image-to-video": {
        "class_name": "HaiperVideoV2ImageToVideo2",
        "title": "Haiper 2.0 Image to Video",
        "docstring": "Animates a picture from a prompt with Haiper 2.0 for a chosen duration.",
        "basic_fields": ["prompt", "image", "duration", "prompt_enhancer"],
    },
    "fal-ai/heygen/avatar4/image-to-video": {
        "class_name": "HeygenAvatar4ImageToVideo",
        "title": "HeyGen Avatar 4 Image to Video",
        "docstring": "Turns a portrait into a presenter who speaks a typed script in a HeyGen voice, or your own recording, before a color, picture or video background. 360p to 1080p with captions if wanted.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "heygen",
            "subtitles",
        ],
        "use_cases": [
            "Let a realtor's photo present a listing over its own picture",
            "Make a captioned HR notice from a manager's headshot",
            "Publish a vertical pharmacy tip with a smiling expert",
            "Turn a typed lesson into a teacher clip with colored background",
            "Switch a spokesperson from stable to expressive style",
        ],
        "basic_fields": ["image", "prompt", "audio", "voice", "background"],
        "field_overrides": {
            "prompt": {
                "description": "The script that the person speaks; leave it out when you give a recording."
            },
            "audio": {"description": "Recording to speak in place of the script and voice."},
            "voice": {"description": "HeyGen voice that reads the script."},
        },
        "alternatives": {
            "fal-ai/heygen/avatar4/digital-twin": "HeyGen avatars",
            "veed/fabric-1.0/text": "voice from description",
            "fal-ai/kling-video/ai-avatar/v2/pro": "Kling model",
        },
    },
    "fal-ai/hunyuan-avatar": {
        "class_name": "HunyuanAvatar",
        "title": "Hunyuan Avatar",
        "docstring": "Animates a person in a picture to speak or sing an audio file.",
        "basic_fields": ["audio", "image", "text", "num_frames"],
    },
    "fal-ai/hunyuan-custom": {
        "class_name": "HunyuanCustom",
        "title": "Hunyuan Custom",
        "docstring": "Generates a video that keeps the subject of a reference image.",
        "basic_fields": ["prompt", "image", "negative_prompt", "num_inference_steps"],
    },
    "fal-ai/hunyuan-portrait": {
        "class_name": "HunyuanPortrait",
        "title": "Hunyuan Portrait",
        "docstring": "Animates a portrait with the facial motion of a driving video.",
        "basic_fields": ["video", "image", "use_arcface"],
    },
    "fal-ai/hunyuan-video-image-to-video": {
        "class_name": "HunyuanVideoImageToVideo",
        "title": "Hunyuan Video Image to Video",
        "docstring": "Animates a picture into 129 frames at 720p with Tencent's open Hunyuan Video. A stability switch holds the clip closer to the picture at the cost of movement.",
        "tags": ["image-to-video", "img2vid", "hunyuan-video", "tencent", "open-weights"],
        "use_cases": [
            "Keep a product's label intact with the stability switch",
            "Give a statue photo a slow orbit at 720p",
            "Animate a kite festival picture in a tall format",
            "Match older Hunyuan Video text clips with picture starts",
            "Let a calligrapher's photo finish its stroke",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio", "i2v_stability"],
        "alternatives": {
            "fal-ai/hunyuan-video-v1.5/image-to-video": "newer",
            "fal-ai/wan/v2.2-a14b/image-to-video": "other open model",
            "fal-ai/hunyuan-video-img2vid-lora": "cheaper, LoRA-based",
        },
    },
    "fal-ai/hunyuan-video-img2vid-lora": {
        "class_name": "HunyuanVideoImg2vidLora",
        "title": "Hunyuan Video img2vid LoRA",
        "docstring": "Animates a picture with Hunyuan Video made to accept images through a fixed img2vid LoRA, from before the official image model. You bring no LoRA of your own; only prompt and seed can be set.",
        "tags": ["image-to-video", "img2vid", "hunyuan-video", "tencent", "open-weights"],
        "use_cases": [
            "Recreate an early 2025 Hunyuan image clip by seed",
            "Compare the LoRA route with the official image model",
            "Animate a retro car photo with no settings",
            "Make a simple moving portrait for a model history page",
            "Test a long prompt on a plain still",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "image": {
                "description": "Opening picture; it is cropped and resized to 960 by 544 pixels, so give a wide one."
            }
        },
        "alternatives": {
            "fal-ai/hunyuan-video-image-to-video": "official image model",
            "fal-ai/hunyuan-video-v1.5/image-to-video": "newer",
            "fal-ai/wan-i2v-lora": "own LoRAs",
        },
    },
    "fal-ai/hunyuan-video-v1.5/image-to-video": {
        "class_name": "HunyuanVideoV15ImageToVideo",
        "title": "Hunyuan Video 1.5 Image to Video",
        "docstring": "Animates a picture at 480p for as many as 121 frames with Hunyuan Video 1.5, with negative prompt, steps and prompt rewriting to set. Newer and smaller than the first Hunyuan Video.",
        "tags": ["image-to-video", "img2vid", "hunyuan-video", "tencent", "open-weights"],
        "use_cases": [
            "Test the 1.5 model before installing it on a workstation",
            "Animate a tea house photo in wide format",
            "Make a short 480p gesture of a puppet",
            "Study how prompt rewriting changes a simple scene",
            "Let a bamboo forest photo sway for a spa page",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio", "num_frames"],
        "alternatives": {
            "fal-ai/hunyuan-video-image-to-video": "720p, older",
            "fal-ai/wan/v2.2-5b/image-to-video": "720p, other maker",
            "fal-ai/kandinsky5-pro/image-to-video": "other open model",
        },
    },
    "fal-ai/kandinsky5-pro/image-to-video": {
        "class_name": "Kandinsky5ProImageToVideo",
        "title": "Kandinsky 5 Pro Image to Video",
        "docstring": "Animates a picture for five seconds at 512p or 1024p with the open Kandinsky 5 Pro, 1 to 40 steps with optional speed-up.",
        "tags": ["image-to-video", "img2vid", "kandinsky", "open-weights", "hd"],
        "use_cases": [
            "Animate a ballet photo at 1024p with an open model",
            "Draft at 512p, then repeat the seed at 1024p",
            "Let snow fall on a wooden church painting",
            "Compare open video models on one still for a blog",
            "Give a folk tale illustration a five second motion",
        ],
        "basic_fields": ["image", "prompt", "resolution", "num_inference_steps"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video": "other open model",
            "fal-ai/hunyuan-video-v1.5/image-to-video": "other open model",
            "fal-ai/ltx-2.3-22b/image-to-video": "adds sound",
        },
    },
    "google/gemini-omni-flash/image-to-video": {
        "class_name": "GoogleGeminiOmniFlashImageToVideo",
        "title": "Gemini Omni Flash Image to Video",
        "docstring": "Animates a picture from a prompt, with sound, using Google's Gemini Omni Flash, eight seconds by default, in wide or tall format. Only length and format can be set besides.",
        "tags": ["image-to-video", "img2vid", "gemini-omni", "gemini", "google", "with-audio"],
        "use_cases": [
            "Turn a tall recipe photo into an eight second clip",
            "Animate a wide map for a history channel intro",
            "Explain a small change of scene to the model in plain words",
            "Make a hotel's breakfast photo come alive",
            "Move a mascot drawing across a wide banner",
        ],
        "basic_fields": ["image", "prompt", "duration", "aspect_ratio"],
        "alternatives": {
            "fal-ai/veo3.1/fast/image-to-video": "resolution choice",
            "google/gemini-omni-flash/reference-to-video": "takes several images",
            "bytedance/seedance-2.0/fast/image-to-video": "ByteDance model",
        },
    },
    "google/gemini-omni-flash/reference-to-video": {
        "class_name": "GoogleGeminiOmniFlashReferenceToVideo",
        "title": "Gemini Omni Flash Reference to Video",
        "docstring": "Generates a clip with sound from several reference pictures and a prompt with Google's Gemini Omni Flash, wide or tall, eight seconds by default.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "gemini-omni",
            "gemini",
            "google",
            "multi-reference",
            "with-audio",
        ],
        "use_cases": [
            "Combine a room photo and a lamp photo into one pan",
            "Put a child's drawn hero into her own street",
            "Let a shop's three bestsellers share a scene",
            "Place a guide's portrait in front of four sights",
            "Test a brand character next to a real product",
        ],
        "basic_fields": ["prompt", "images", "duration", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "The scene to make. Tags such as <IMAGE_REF_0>, counted from zero, give a picture its part."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1/fast/reference-to-video": "resolution choice",
            "bytedance/seedance-2.0/fast/reference-to-video": "takes clips and audio",
            "fal-ai/kling-video/o3/standard/reference-to-video": "Kling model",
        },
    },
}
