"""Words for fal's text to speech endpoints: minimax. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/minimax/preview/speech-2.5-hd": {
        "class_name": "MinimaxPreviewSpeech25Hd",
        "docstring": "Speaks text with MiniMax Preview Speech 2.5 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["text", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/preview/speech-2.5-turbo": {
        "class_name": "MinimaxPreviewSpeech25Turbo",
        "docstring": "Speaks text with MiniMax Preview Speech 2.5 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["text", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/speech-02-hd": {
        "class_name": "MinimaxSpeech02Hd",
        "docstring": "Reads text aloud in high fidelity with MiniMax Speech 02 HD, with emotion, pitch and many languages.",
        "tags": [
            "audio",
            "speech",
            "text-to-speech",
            "tts",
            "voice",
            "minimax",
            "multilingual",
            "emotion",
        ],
        "use_cases": [
            "Narrate audiobook chapters with a chosen emotional tone",
            "Voice Mandarin and Cantonese e-learning lessons naturally",
            "Correct the reading of brand names with a pronunciation list",
            "Master lossless FLAC narration for broadcast post-production",
            "Speak long marketing scripts in a cloned or preset voice",
        ],
        "basic_fields": ["text", "voice_setting", "language_boost", "audio_setting"],
        "field_overrides": {
            "text": {
                "description": "Script to be read; punctuation and paragraph breaks shape the pauses."
            },
            "voice_setting": {
                "description": "Voice, speed, volume, pitch and emotion of the speaker."
            },
            "language_boost": {
                "description": "Language or dialect whose pronunciation should be favoured."
            },
            "pronunciation_dict": {
                "description": "Replacement readings for words that would otherwise be mispronounced."
            },
            "audio_setting": {
                "description": "File type, sample rate, bit rate and channels of the recording."
            },
            "output_format": {
                "description": "How the service hands over the sound: as a link or as encoded data."
            },
        },
        "enum_value_overrides": {"language_boost": {"Chinese,Yue": "CANTONESE"}},
    },
    "fal-ai/minimax/speech-02-turbo": {
        "class_name": "MinimaxSpeech02Turbo",
        "docstring": "Speaks text with MiniMax Speech 02 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["text", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.6-hd": {
        "class_name": "MinimaxSpeech26Hd",
        "docstring": "Speaks text with MiniMax Speech 2.6 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.6-turbo": {
        "class_name": "MinimaxSpeech26Turbo",
        "docstring": "Speaks text with MiniMax Speech 2.6 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.8-hd": {
        "class_name": "MinimaxSpeech28Hd",
        "docstring": "Speaks text with MiniMax Speech 2.8 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.8-turbo": {
        "class_name": "MinimaxSpeech28Turbo",
        "docstring": "Speaks text with MiniMax Speech 2.8 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "voice_setting", "audio_setting", "language_boost"],
        "curated": False,
    },
    "fal-ai/minimax/voice-clone": {
        "class_name": "MinimaxVoiceClone",
        "docstring": "Copies a voice from audio and text with MiniMax Voice Clone.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["audio", "text", "noise_reduction", "need_volume_normalization"],
        "curated": False,
    },
    "fal-ai/minimax/voice-design": {
        "class_name": "MinimaxVoiceDesign",
        "docstring": "Designs a voice from text with MiniMax Voice Design.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "preview_text"],
        "curated": False,
    },
}
