"""Words for fal's unknown endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-3-tts/clone-voice/0.6b": {
        "class_name": "Qwen3TtsCloneVoice06b",
        "docstring": "Copies a voice from audio with Qwen 3 TTS Clone Voice 0.6B by Alibaba.",
        "tags": ["audio-to-audio", "audio", "qwen", "tts", "alibaba"],
        "basic_fields": ["audio", "reference_text"],
        "curated": False,
    },
    "fal-ai/qwen-3-tts/clone-voice/1.7b": {
        "class_name": "Qwen3TtsCloneVoice17b",
        "docstring": "Copies a voice from audio with Qwen 3 TTS Clone Voice 1.7B by Alibaba.",
        "tags": ["audio-to-audio", "audio", "qwen", "tts", "alibaba"],
        "basic_fields": ["audio", "reference_text"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/interleave-video": {
        "class_name": "WorkflowUtilitiesInterleaveVideo",
        "docstring": "Makes a video from videos with Workflow Utilities Interleave Video.",
        "tags": ["unknown", "workflow", "utilities"],
        "basic_fields": ["videos", "frames_per_second"],
        "curated": False,
    },
    "openrouter/router/audio": {
        "class_name": "OpenrouterRouterAudio",
        "docstring": "Answers questions about audio with OpenRouter Router Audio.",
        "tags": ["unknown", "openrouter"],
        "basic_fields": ["audio", "prompt", "model", "system_prompt"],
        "curated": False,
    },
}
