"""Words for fal's text to audio endpoints: stable audio. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/stable-audio": {
        "class_name": "StableAudio",
        "docstring": "Generates short sound effects, loops and instrumental pieces from text with Stable Audio Open.",
        "tags": [
            "audio",
            "generation",
            "text-to-audio",
            "music",
            "sound-effects",
            "stable-audio",
            "loops",
        ],
        "use_cases": [
            "Make drum loops at a stated tempo for a sample library",
            "Create field-recording style textures for ambient productions",
            "Generate synth riffs and risers to layer in a DAW project",
            "Compose a half-minute instrumental bed for a podcast intro",
            "Design evolving drones for installations and meditation apps",
        ],
        "basic_fields": ["prompt", "seconds_total", "steps"],
        "field_overrides": {
            "prompt": {
                "description": "Sound in keywords: instruments, genre, mood and tempo in BPM."
            },
            "seconds_total": {"description": "Length of the whole piece in seconds."},
            "seconds_start": {
                "description": "Point within the imagined piece at which the returned clip begins."
            },
            "steps": {"description": "Denoising steps; fewer are faster and rougher."},
        },
    },
    "fal-ai/stable-audio-25/text-to-audio": {
        "class_name": "StableAudio25TextToAudio",
        "docstring": "Makes audio from text with Stable Audio 2.5 Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "seconds_total", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/medium/base/text-to-audio": {
        "class_name": "StableAudio3MediumBaseTextToAudio",
        "docstring": "Makes audio from text with Stable Audio 3 Medium Base Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/medium/text-to-audio": {
        "class_name": "StableAudio3MediumTextToAudio",
        "docstring": "Makes audio from text with Stable Audio 3 Medium Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/small/music/base/text-to-audio": {
        "class_name": "StableAudio3SmallMusicBaseTextToAudio",
        "docstring": "Makes music from text with Stable Audio 3 Small Music Base Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/small/music/text-to-audio": {
        "class_name": "StableAudio3SmallMusicTextToAudio",
        "docstring": "Makes music from text with Stable Audio 3 Small Music Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/small/sfx/base/text-to-audio": {
        "class_name": "StableAudio3SmallSfxBaseTextToAudio",
        "docstring": "Makes audio from text with Stable Audio 3 Small SFX Base Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/stable-audio-3/small/sfx/text-to-audio": {
        "class_name": "StableAudio3SmallSfxTextToAudio",
        "docstring": "Makes audio from text with Stable Audio 3 Small SFX Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "num_inference_steps"],
        "curated": False,
    },
}
