"""Words for fal's unknown endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-3-tts/clone-voice/0.6b": {
        "class_name": "Qwen3TtsCloneVoice06b",
        "title": "Qwen 3 TTS Clone Voice 0.6B",
        "docstring": "Learns a voice from a recording and returns it as a speaker embedding file for the 0.6B Qwen 3 TTS, the smaller of two sizes. It speaks nothing itself.",
        "tags": ["voice-cloning", "custom-voice", "qwen", "alibaba", "embedding", "open-weights"],
        "use_cases": [
            "Prepare a narrator's voice file for quick drafts",
            "Keep a game character's voice ready for many short lines",
            "Save a teacher's voice once for daily vocabulary audio",
            "Compare the two clone sizes on the same sample",
            "Clone a volunteer's voice for a village museum's guide",
        ],
        "basic_fields": ["audio", "reference_text"],
        "field_overrides": {
            "audio": {
                "description": "Clear recording of one person speaking, without music; the voice to copy."
            }
        },
        "alternatives": {
            "fal-ai/qwen-3-tts/clone-voice/1.7b": "larger model",
            "fal-ai/minimax/voice-clone": "MiniMax model",
            "fal-ai/chatterbox/text-to-speech": "clones and speaks",
        },
    },
    "fal-ai/qwen-3-tts/clone-voice/1.7b": {
        "class_name": "Qwen3TtsCloneVoice17b",
        "title": "Qwen 3 TTS Clone Voice 1.7B",
        "docstring": "Learns a voice from a recording for the larger, 1.7B Qwen 3 TTS and returns a speaker embedding file to pass on to that endpoint.",
        "tags": ["voice-cloning", "custom-voice", "qwen", "alibaba", "embedding", "open-weights"],
        "use_cases": [
            "Copy an author's voice for reading a whole audiobook",
            "Store a brand's spokesperson as a reusable voice file",
            "Restore lines an actor can no longer re-record, with consent",
            "Bring one host's voice into several languages of a course",
            "Give a speech-impaired client back an earlier recorded voice",
        ],
        "basic_fields": ["audio", "reference_text"],
        "field_overrides": {
            "audio": {
                "description": "Recording of the single speaker to copy; clean and without other voices."
            }
        },
        "alternatives": {
            "fal-ai/qwen-3-tts/clone-voice/0.6b": "smaller model",
            "fal-ai/minimax/voice-clone": "MiniMax model",
            "fal-ai/kling-video/create-voice": "for Kling videos",
        },
    },
    "fal-ai/workflow-utilities/interleave-video": {
        "class_name": "WorkflowUtilitiesInterleaveVideo",
        "title": "Interleave Videos",
        "docstring": "Joins several videos into one by interleaving them, at a frame rate you can set from 1 to 120. No model is involved.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "video-to-video", "vid2vid"],
        "use_cases": [
            "Weave the odd and even frames of two renders back together",
            "Make a flicker effect from two camera takes",
            "Merge alternate-frame outputs of an upscaling pipeline",
            "Combine three timelapses into one rhythmic clip",
            "Set 60 frames a second on two woven game captures",
        ],
        "basic_fields": ["videos", "frames_per_second"],
        "field_overrides": {
            "videos": {
                "description": "Videos to interleave, in the order in which they take turns."
            }
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/merge-videos": "one after another",
            "fal-ai/workflow-utilities/blend-video": "laid over each other",
        },
    },
    "openrouter/router/audio": {
        "class_name": "OpenrouterRouterAudio",
        "title": "OpenRouter Audio",
        "docstring": "Answers a prompt about a recording with any audio-capable model in the OpenRouter catalog, named by its identifier. For questions, summaries and descriptions of sound.",
        "tags": [
            "language-model",
            "llm",
            "openrouter",
            "speech-to-text",
            "transcription",
            "reasoning",
        ],
        "use_cases": [
            "Ask which callers in a hotline recording were angry and why",
            "Summarize a lecture straight from its recording",
            "Describe the instruments in a demo song for tagging",
            "Compare two audio models on one dialect interview",
            "List the action points of a voice memo",
        ],
        "basic_fields": ["audio", "prompt", "model", "system_prompt", "reasoning"],
        "field_overrides": {
            "model": {
                "description": "OpenRouter identifier of a model that accepts audio, written as vendor/model-name."
            },
            "prompt": {"description": "The question or task about the recording."},
        },
        "alternatives": {
            "fal-ai/audio-understanding": "no model to choose",
            "nvidia/nemotron-3-nano-omni/audio": "open weights",
            "fal-ai/elevenlabs/speech-to-text/scribe-v2": "exact transcript",
        },
    },
}
