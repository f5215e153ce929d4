"""Words for fal's audio to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/nemotron/asr": {
        "class_name": "NemotronAsr",
        "title": "Nemotron ASR",
        "docstring": "Transcribes speech in an audio file with NVIDIA's Nemotron model.",
        "basic_fields": ["audio"],
    },
    "fal-ai/nemotron/asr/stream": {
        "class_name": "NemotronAsrStream",
        "title": "Nemotron ASR Stream",
        "docstring": "Transcribes speech in an audio file with NVIDIA's Nemotron model and streams the text as it comes.",
        "basic_fields": ["audio"],
    },
    "fal-ai/silero-vad": {
        "class_name": "SileroVad",
        "title": "Silero VAD",
        "docstring": "Finds where in a recording someone speaks and returns start and end of each stretch, plus whether there is speech at all. Detects voice activity only; it writes no text.",
        "tags": [
            "silero",
            "speech-to-text",
            "transcription",
            "audio-editing",
            "structured-output",
            "json",
            "open-weights",
        ],
        "use_cases": [
            "Skip the silence of a long court recording before transcription",
            "Check uploads to a voice forum for actual speech",
            "Cut pauses out of a podcast by the returned times",
            "Measure how much each call center recording is talk",
            "Find the spoken parts of wildlife recordings to delete them",
        ],
        "basic_fields": ["audio"],
        "field_overrides": {"audio": {"description": "Recording to search for speech."}},
        "alternatives": {
            "fal-ai/wizper": "writes the text",
            "nvidia/nemotron-asr-multilingual/asr": "writes the text",
        },
    },
    "nvidia/nemotron-3-nano-omni/audio": {
        "class_name": "NvidiaNemotron3NanoOmniAudio",
        "title": "Nemotron 3 Nano Omni Audio",
        "docstring": "Answers a question or follows an instruction about an audio recording with NVIDIA's Nemotron 3 Nano Omni, in text. A thinking mode is slower and helps with hard questions.",
        "tags": ["audio-understanding", "nvidia", "language-model", "llm", "open-weights"],
        "use_cases": [
            "Ask who complains about what in a support call",
            "Summarize a city council recording in five points",
            "Have the mood of a voicemail judged",
            "List the promises made in a sales meeting",
            "Ask which instruments can be heard in a field recording",
        ],
        "basic_fields": ["prompt", "audio", "reasoning_mode", "system_prompt"],
        "field_overrides": {
            "prompt": {
                "description": 'Question or task about the recording, such as "Summarize what the caller wants".'
            }
        },
        "alternatives": {
            "openrouter/router/audio": "choice of models",
            "fal-ai/audio-understanding": "simple questions",
        },
    },
}
