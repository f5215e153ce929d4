"""Words for fal's text to video endpoints: others p to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pika/v2.1/text-to-video": {
        "class_name": "PikaV21TextToVideo",
        "docstring": "Makes a video from text with Pika v2.1 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pika"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pika/v2.2/text-to-video": {
        "class_name": "PikaV22TextToVideo",
        "docstring": "Makes a video from text with Pika v2.2 Text to Video.",
        "tags": ["text-to-video", "text", "video", "pika"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/pika/v2/turbo/text-to-video": {
        "class_name": "PikaV2TurboTextToVideo",
        "docstring": "Makes a video from text with Pika v2 Turbo Text to Video.",
        "tags": ["text-to-video", "text", "video", "pika"],
        "basic_fields": ["prompt", "negative_prompt", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/sana-video": {
        "class_name": "SanaVideo",
        "docstring": "Makes a video from text with Sana Video.",
        "tags": ["text-to-video", "text", "video", "sana"],
        "basic_fields": ["prompt", "negative_prompt", "resolution", "num_frames"],
        "curated": False,
    },
    "fal-ai/sora-2/text-to-video": {
        "class_name": "Sora2TextToVideo",
        "docstring": "Turns a prompt into a video with synchronised sound using OpenAI's Sora 2, for clips of up to twenty seconds.",
        "tags": [
            "video",
            "generation",
            "text-to-video",
            "sora",
            "openai",
            "audio",
            "storytelling",
            "characters",
        ],
        "use_cases": [
            "Tell a mini story with several camera cuts inside one generated clip",
            "Reuse a registered character across episodes of a short series",
            "Make twenty second comedy sketches with speech and sound effects",
            "Screen client work for protected brands before a clip is rendered",
            "Pin a dated model snapshot so a campaign keeps a consistent look",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "character_ids"],
        "field_overrides": {
            "prompt": {
                "description": "Screenplay-like description: shots, action, dialogue and sounds."
            },
            "character_ids": {
                "description": "Identifiers of characters created earlier; mention them by name in the prompt."
            },
            "delete_video": {
                "description": "Remove the clip from OpenAI's servers after delivery; it cannot be remixed afterwards."
            },
            "detect_and_block_ip": {
                "description": "Check the request for protected brands or characters and refuse it when found."
            },
            "model": {
                "description": "Version of Sora to use; a dated one stays fixed while the plain one may be updated."
            },
            "duration": {"description": "Clip length in seconds; billing is per second."},
        },
    },
    "fal-ai/sora-2/text-to-video/pro": {
        "class_name": "Sora2TextToVideoPro",
        "docstring": "Makes a video from text with Sora 2 Text to Video Pro by OpenAI.",
        "tags": ["text-to-video", "text", "video", "sora", "openai"],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/stepfun-video": {
        "class_name": "StepfunVideo",
        "docstring": "Makes a video from text with Stepfun Video.",
        "tags": ["text-to-video", "text", "video", "stepfun"],
        "basic_fields": ["prompt", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/t2v-turbo": {
        "class_name": "T2VTurbo",
        "docstring": "Makes a video from text with T2V-Turbo.",
        "tags": ["text-to-video", "text", "video", "turbo"],
        "basic_fields": ["prompt", "num_inference_steps", "guidance_scale", "num_frames"],
        "curated": False,
    },
    "fal-ai/transpixar": {
        "class_name": "Transpixar",
        "docstring": "Makes videos from text with TransPixar.",
        "tags": ["text-to-video", "text", "video", "transpixar"],
        "basic_fields": ["prompt", "negative_prompt", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/vidu/q1/text-to-video": {
        "class_name": "ViduQ1TextToVideo",
        "docstring": "Makes a video from text with Vidu Q1 Text to Video.",
        "tags": ["text-to-video", "text", "video", "vidu"],
        "basic_fields": ["prompt", "style", "aspect_ratio", "movement_amplitude"],
        "curated": False,
    },
    "fal-ai/vidu/q2/text-to-video": {
        "class_name": "ViduQ2TextToVideo",
        "docstring": "Makes a video from text with Vidu Q2 Text to Video.",
        "tags": ["text-to-video", "text", "video", "vidu"],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/vidu/q3/text-to-video": {
        "class_name": "ViduQ3TextToVideo",
        "docstring": "Makes a video from text with Vidu Q3 Text to Video.",
        "tags": ["text-to-video", "text", "video", "vidu"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "fal-ai/vidu/q3/text-to-video/turbo": {
        "class_name": "ViduQ3TextToVideoTurbo",
        "docstring": "Makes a video from text with Vidu Q3 Text to Video Turbo.",
        "tags": ["text-to-video", "text", "video", "vidu"],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution"],
        "curated": False,
    },
    "veed/avatars/text-to-video": {
        "class_name": "VeedAvatarsTextToVideo",
        "docstring": "Makes a video of someone speaking from text with VEED Avatars Text to Video.",
        "tags": ["text-to-video", "text", "video", "veed"],
        "basic_fields": ["avatar_id", "text"],
        "curated": False,
    },
    "veed/fabric-1.0/text": {
        "class_name": "VeedFabric10Text",
        "docstring": "Makes a video of someone speaking from an image and text with VEED Fabric 1.0 Text.",
        "tags": ["text-to-video", "text", "video", "veed"],
        "basic_fields": ["image", "text", "resolution", "voice_description"],
        "curated": False,
    },
    "xai/grok-imagine-video/text-to-video": {
        "class_name": "XaiGrokImagineVideoTextToVideo",
        "docstring": "Makes a video from text with xAI Grok Imagine Video Text to Video.",
        "tags": ["text-to-video", "text", "video", "xai"],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio"],
        "curated": False,
    },
}
