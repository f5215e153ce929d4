"""Words for fal's audio to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/nemotron/asr": {
        "class_name": "NemotronAsr",
        "docstring": "Writes down what is said in audio with Nemotron ASR.",
        "tags": ["audio-to-text", "audio", "text", "nemotron"],
        "basic_fields": ["audio"],
        "curated": False,
    },
    "fal-ai/silero-vad": {
        "class_name": "SileroVad",
        "docstring": "Finds where there is speech in audio with Silero VAD.",
        "tags": ["audio-to-text", "audio", "text", "silero", "vad"],
        "basic_fields": ["audio"],
        "curated": False,
    },
}
