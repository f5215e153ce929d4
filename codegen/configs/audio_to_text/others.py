"""Words for fal's audio to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/nemotron/asr": {
        "class_name": "NemotronAsr",
        "docstring": "Writes down what is said in audio with Nemotron ASR.",
        "tags": ["audio-to-text", "audio", "text", "nemotron"],
        "basic_fields": ["audio"],
        "curated": False,
    },
    "fal-ai/nemotron/asr/stream": {
        "class_name": "NemotronAsrStream",
        "docstring": "Writes down what is said in audio with Nemotron ASR Stream.",
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
    "nvidia/nemotron-3-nano-omni/audio": {
        "class_name": "NvidiaNemotron3NanoOmniAudio",
        "docstring": "Answers questions about audio with NVIDIA Nemotron 3 Nano Omni Audio.",
        "tags": ["audio-to-text", "audio", "text", "nvidia"],
        "basic_fields": ["prompt", "audio", "system_prompt", "reasoning_mode"],
        "curated": False,
    },
}
