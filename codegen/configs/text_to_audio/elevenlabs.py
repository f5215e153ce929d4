"""Words for fal's text to audio endpoints: elevenlabs. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/elevenlabs/music": {
        "class_name": "ElevenLabsMusic",
        "docstring": "Makes music from text with ElevenLabs Music.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": ["prompt", "composition_plan", "force_instrumental", "music_length_ms"],
        "curated": False,
    },
    "fal-ai/elevenlabs/sound-effects": {
        "class_name": "ElevenlabsSoundEffects",
        "docstring": "Creates short sound effects from a description with ElevenLabs, ready for games, film and apps.",
        "tags": [
            "audio",
            "sound-effects",
            "sfx",
            "text-to-audio",
            "elevenlabs",
            "foley",
            "game-audio",
        ],
        "use_cases": [
            "Generate button clicks and notification chimes for an app",
            "Fill a game prototype with creature growls and spell sounds",
            "Get a one-off door creak or glass break for a radio play",
            "Export telephone-quality effects in u-law for IVR menus",
            "Create several gunshot or explosion variants for a trailer",
        ],
        "basic_fields": ["text", "duration_seconds", "prompt_influence", "output_format"],
        "field_overrides": {
            "text": {
                "description": "The sound to make: its source, action, distance and surroundings."
            },
            "duration_seconds": {
                "description": "Length in seconds; leave empty to let the model choose what suits the sound.",
                "ge": 0.5,
            },
            "prompt_influence": {
                "description": "How literally the text is taken; lower gives more varied results.",
                "ge": 0,
                "le": 1,
            },
            "output_format": {
                "description": "Codec, sample rate and, for lossy codecs, bit rate of the file."
            },
        },
    },
    "fal-ai/elevenlabs/sound-effects/v2": {
        "class_name": "ElevenLabsSoundEffectsV2",
        "docstring": "Makes sound effects from text with ElevenLabs Sound Effects v2.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": ["text", "duration_seconds", "loop", "prompt_influence"],
        "curated": False,
    },
    "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": {
        "class_name": "ElevenLabsTextToDialogueV3",
        "docstring": "Speaks text with ElevenLabs Text to Dialogue Eleven v3.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": [
            "inputs",
            "language_code",
            "pronunciation_dictionary_locators",
            "stability",
        ],
        "curated": False,
    },
    "fal-ai/elevenlabs/tts/eleven-v3": {
        "class_name": "ElevenLabsTTSV3",
        "docstring": "Speaks text with ElevenLabs TTS Eleven v3.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs", "voice"],
        "basic_fields": ["text", "voice", "apply_text_normalization", "language_code"],
        "curated": False,
    },
    "fal-ai/elevenlabs/tts/multilingual-v2": {
        "class_name": "ElevenLabsTTSMultilingualV2",
        "docstring": "Speaks text with ElevenLabs TTS Multilingual v2.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs", "voice"],
        "basic_fields": ["text", "style", "voice", "apply_text_normalization"],
        "curated": False,
    },
}
