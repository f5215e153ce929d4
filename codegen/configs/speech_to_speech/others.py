"""Words for fal's speech to speech endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/chatterbox/speech-to-speech": {
        "class_name": "ChatterboxSpeechToSpeech",
        "docstring": "Changes the voice in audio with Chatterbox Speech to Speech by Resemble AI.",
        "tags": ["speech-to-speech", "speech", "chatterbox", "resemble ai"],
        "basic_fields": ["source_audio", "target_voice_audio"],
        "curated": False,
    },
    "resemble-ai/chatterboxhd/speech-to-speech": {
        "class_name": "ResembleAiChatterboxhdSpeechToSpeech",
        "docstring": "Changes the voice in audio with Resemble AI Chatterbox HD Speech to Speech.",
        "tags": ["speech-to-speech", "speech", "resemble", "resemble ai"],
        "basic_fields": [
            "source_audio",
            "target_voice_audio",
            "target_voice",
            "high_quality_audio",
        ],
        "curated": False,
    },
}
