"""Words for fal's audio to text endpoints. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/nemotron/asr": {
        "class_name": "NemotronAsr",
        "docstring": "Makes text from audio with Nemotron.",
        "tags": ["audio-to-text", "audio", "text", "nemotron"],
        "basic_fields": ["audio", "acceleration"],
        "curated": False,
    },
    "fal-ai/silero-vad": {
        "class_name": "SileroVad",
        "docstring": "Makes data from audio with Silero VAD.",
        "tags": ["audio-to-text", "audio", "text", "silero", "vad"],
        "basic_fields": ["audio"],
        "curated": False,
    },
}
