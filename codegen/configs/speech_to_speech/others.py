"""Words for fal's speech to speech endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/chatterbox/speech-to-speech": {
        "class_name": "ChatterboxSpeechToSpeech",
        "title": "Chatterbox Speech to Speech",
        "docstring": "Converts the voice in a recording to that of a sample while words, pace and melody stay. Resemble AI's open Chatterbox; without a sample a default voice is used.",
        "tags": [
            "voice-changer",
            "voice-cloning",
            "resemble-ai",
            "chatterbox",
            "audio-to-audio",
            "open-weights",
            "low-cost",
        ],
        "use_cases": [
            "Let one reader voice all roles of a fairy tale",
            "Turn a scratch narration into the hired speaker's sound, with consent",
            "Hide a whistleblower's voice and keep the emphasis",
            "Give a game writer's lines a gruff guard's voice",
            "Re-voice a retake so it matches last week's session",
        ],
        "basic_fields": ["source_audio", "target_voice_audio"],
        "alternatives": {
            "resemble-ai/chatterboxhd/speech-to-speech": "ready-made voices",
            "fal-ai/elevenlabs/voice-changer": "ElevenLabs voices",
        },
    },
    "resemble-ai/chatterboxhd/speech-to-speech": {
        "class_name": "ResembleAiChatterboxhdSpeechToSpeech",
        "title": "Chatterbox HD Speech to Speech",
        "docstring": "Converts the voice in a recording to one of nine ready-made voices or to that of your sample, with output at a higher sample rate if wanted. Costs a little more than Chatterbox.",
        "tags": [
            "voice-changer",
            "voice-cloning",
            "resemble-ai",
            "chatterbox",
            "audio-to-audio",
            "high-quality",
        ],
        "use_cases": [
            "Speak a radio spot yourself and deliver it as Aurora",
            "Give an audio drama's extras different ready-made voices",
            "Turn a shy author's reading into a confident voice",
            "Convert a museum guide's draft to one house voice",
            "Make a high sample rate version for a documentary mix",
        ],
        "basic_fields": [
            "source_audio",
            "target_voice",
            "target_voice_audio",
            "high_quality_audio",
        ],
        "alternatives": {
            "fal-ai/chatterbox/speech-to-speech": "cheaper",
            "fal-ai/elevenlabs/voice-changer": "ElevenLabs voices",
        },
    },
}
