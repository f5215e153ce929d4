"""Words for fal's text to speech endpoints. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/chatterbox/text-to-speech": {
        "class_name": "ChatterboxTextToSpeech",
        "docstring": "Speaks text with Chatterbox Text to Speech by Resemble AI.",
        "tags": ["text-to-speech", "text", "speech", "chatterbox", "resemble ai"],
        "basic_fields": ["text", "audio", "cfg", "exaggeration"],
        "curated": False,
    },
    "fal-ai/chatterbox/text-to-speech/multilingual": {
        "class_name": "ChatterboxTextToSpeechMultilingual",
        "docstring": "Speaks text with Chatterbox Text to Speech Multilingual by Resemble AI.",
        "tags": ["text-to-speech", "text", "speech", "chatterbox", "resemble ai", "voice"],
        "basic_fields": ["text", "voice", "cfg_scale", "custom_audio_language"],
        "curated": False,
    },
    "fal-ai/dia-tts": {
        "class_name": "DiaTts",
        "docstring": "Speaks text with Dia TTS.",
        "tags": ["text-to-speech", "text", "speech", "dia", "tts"],
        "basic_fields": ["text"],
        "curated": False,
    },
    "fal-ai/elevenlabs/tts/turbo-v2.5": {
        "class_name": "ElevenlabsTtsTurboV25",
        "docstring": "Turns text into natural speech with low delay using ElevenLabs Turbo v2.5, in more than thirty languages.",
        "tags": [
            "audio",
            "speech",
            "text-to-speech",
            "tts",
            "voice",
            "elevenlabs",
            "low-latency",
            "multilingual",
        ],
        "use_cases": [
            "Answer chatbot users with spoken replies at conversational speed",
            "Read live news alerts aloud moments after they are written",
            "Get word timings along with speech to animate captions",
            "Join separately made paragraphs smoothly by passing nearby text",
            "Voice customer support prompts in the caller's own language",
        ],
        "basic_fields": ["text", "voice", "speed", "stability"],
        "field_overrides": {
            "text": {"description": "Words to be spoken; write them as they should sound."},
            "voice": {"description": "Name or identifier of an ElevenLabs voice."},
            "stability": {
                "description": "Steadiness of delivery; low is livelier and less predictable, high is even.",
                "ge": 0,
                "le": 1,
            },
            "similarity_boost": {
                "description": "How closely the result keeps to the original voice.",
                "ge": 0,
                "le": 1,
            },
            "previous_text": {
                "description": "Text spoken just before this passage, used to match intonation; it is not read aloud."
            },
            "timestamps": {"description": "Also return when each word is spoken."},
        },
    },
    "fal-ai/index-tts-2/text-to-speech": {
        "class_name": "IndexTts2TextToSpeech",
        "docstring": "Speaks text in a voice copied from audio with Index TTS 2 Text to Speech.",
        "tags": ["text-to-speech", "text", "speech", "index", "tts"],
        "basic_fields": ["prompt", "audio", "emotional_audio", "strength"],
        "curated": False,
    },
    "fal-ai/inworld-tts": {
        "class_name": "InworldTts",
        "docstring": "Speaks text with Inworld TTS.",
        "tags": ["text-to-speech", "text", "speech", "inworld", "tts", "voice"],
        "basic_fields": ["text", "voice", "sample_rate_hertz"],
        "curated": False,
    },
    "fal-ai/kling-video/v1/tts": {
        "class_name": "KlingVideoV1Tts",
        "docstring": "Speaks text with Kling Video v1 TTS.",
        "tags": ["text-to-speech", "text", "speech", "kling", "video"],
        "basic_fields": ["text", "voice_id", "voice_speed"],
        "curated": False,
    },
    "fal-ai/maya": {
        "class_name": "Maya",
        "docstring": "Speaks text with Maya.",
        "tags": ["text-to-speech", "text", "speech", "maya"],
        "basic_fields": ["prompt", "text", "max_tokens", "repetition_penalty"],
        "curated": False,
    },
    "fal-ai/maya/batch": {
        "class_name": "MayaBatch",
        "docstring": "Speaks text with Maya Batch.",
        "tags": ["text-to-speech", "text", "speech", "maya"],
        "basic_fields": ["prompts", "texts", "max_tokens", "repetition_penalty"],
        "curated": False,
    },
    "fal-ai/minimax/preview/speech-2.5-hd": {
        "class_name": "MinimaxPreviewSpeech25Hd",
        "docstring": "Speaks text with MiniMax Preview Speech 2.5 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["text", "audio_setting", "language_boost", "pronunciation_dict"],
        "curated": False,
    },
    "fal-ai/minimax/preview/speech-2.5-turbo": {
        "class_name": "MinimaxPreviewSpeech25Turbo",
        "docstring": "Speaks text with MiniMax Preview Speech 2.5 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["text", "audio_setting", "language_boost", "pronunciation_dict"],
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
        "basic_fields": ["text", "audio_setting", "language_boost", "pronunciation_dict"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.6-hd": {
        "class_name": "MinimaxSpeech26Hd",
        "docstring": "Speaks text with MiniMax Speech 2.6 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "audio_setting", "language_boost", "normalization_setting"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.6-turbo": {
        "class_name": "MinimaxSpeech26Turbo",
        "docstring": "Speaks text with MiniMax Speech 2.6 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "audio_setting", "language_boost", "normalization_setting"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.8-hd": {
        "class_name": "MinimaxSpeech28Hd",
        "docstring": "Speaks text with MiniMax Speech 2.8 HD.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "audio_setting", "language_boost", "normalization_setting"],
        "curated": False,
    },
    "fal-ai/minimax/speech-2.8-turbo": {
        "class_name": "MinimaxSpeech28Turbo",
        "docstring": "Speaks text with MiniMax Speech 2.8 Turbo.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "audio_setting", "language_boost", "normalization_setting"],
        "curated": False,
    },
    "fal-ai/minimax/voice-clone": {
        "class_name": "MinimaxVoiceClone",
        "docstring": "Copies a voice from audio and text with MiniMax Voice Clone.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["audio", "text", "model", "accuracy"],
        "curated": False,
    },
    "fal-ai/minimax/voice-design": {
        "class_name": "MinimaxVoiceDesign",
        "docstring": "Designs a voice from text with MiniMax Voice Design.",
        "tags": ["text-to-speech", "text", "speech", "minimax"],
        "basic_fields": ["prompt", "preview_text"],
        "curated": False,
    },
    "fal-ai/orpheus-tts": {
        "class_name": "OrpheusTts",
        "docstring": "Speaks text with Orpheus TTS.",
        "tags": ["text-to-speech", "text", "speech", "orpheus", "tts", "voice"],
        "basic_fields": ["text", "voice", "repetition_penalty", "temperature"],
        "curated": False,
    },
    "fal-ai/qwen-3-tts/text-to-speech/0.6b": {
        "class_name": "Qwen3TtsTextToSpeech06B",
        "docstring": "Speaks text with Qwen 3 TTS Text to Speech 0.6B by Alibaba.",
        "tags": ["text-to-speech", "text", "speech", "qwen", "tts", "alibaba", "voice"],
        "basic_fields": ["text", "prompt", "speaker_voice_embedding_file", "voice"],
        "curated": False,
    },
    "fal-ai/qwen-3-tts/text-to-speech/1.7b": {
        "class_name": "Qwen3TtsTextToSpeech17B",
        "docstring": "Speaks text with Qwen 3 TTS Text to Speech 1.7B by Alibaba.",
        "tags": ["text-to-speech", "text", "speech", "qwen", "tts", "alibaba", "voice"],
        "basic_fields": ["text", "prompt", "speaker_voice_embedding_file", "voice"],
        "curated": False,
    },
    "fal-ai/qwen-3-tts/voice-design/1.7b": {
        "class_name": "Qwen3TtsVoiceDesign17B",
        "docstring": "Designs a voice from text with Qwen 3 TTS Voice Design 1.7B by Alibaba.",
        "tags": ["text-to-speech", "text", "speech", "qwen", "tts", "alibaba"],
        "basic_fields": ["prompt", "text", "language", "max_new_tokens"],
        "curated": False,
    },
    "fal-ai/vibevoice": {
        "class_name": "Vibevoice",
        "docstring": "Speaks text with VibeVoice.",
        "tags": ["text-to-speech", "text", "speech", "vibevoice"],
        "basic_fields": ["script", "speakers", "cfg_scale"],
        "curated": False,
    },
    "fal-ai/vibevoice/0.5b": {
        "class_name": "Vibevoice05B",
        "docstring": "Speaks text with VibeVoice 0.5B.",
        "tags": ["text-to-speech", "text", "speech", "vibevoice"],
        "basic_fields": ["script", "speaker", "cfg_scale"],
        "curated": False,
    },
    "fal-ai/vibevoice/7b": {
        "class_name": "Vibevoice7b",
        "docstring": "Speaks text with VibeVoice 7B.",
        "tags": ["text-to-speech", "text", "speech", "vibevoice"],
        "basic_fields": ["script", "speakers", "cfg_scale"],
        "curated": False,
    },
    "resemble-ai/chatterboxhd/text-to-speech": {
        "class_name": "ResembleAiChatterboxhdTextToSpeech",
        "docstring": "Speaks text with Resemble AI Chatterbox HD Text to Speech.",
        "tags": ["text-to-speech", "text", "speech", "resemble", "resemble ai", "voice"],
        "basic_fields": ["text", "audio", "voice", "cfg"],
        "curated": False,
    },
    "xai/tts/v1": {
        "class_name": "XaiTtsV1",
        "docstring": "Speaks text with xAI TTS v1.",
        "tags": ["text-to-speech", "text", "speech", "xai", "voice"],
        "basic_fields": ["text", "voice", "language"],
        "curated": False,
    },
}
