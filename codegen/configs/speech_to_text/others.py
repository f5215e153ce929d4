"""Words for fal's speech to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/cohere-transcribe": {
        "class_name": "CohereTranscribe",
        "docstring": "Writes down what is said in audio with Cohere Transcribe.",
        "tags": ["speech-to-text", "speech", "text", "cohere", "transcribe"],
        "basic_fields": ["audio", "language", "punctuation", "max_new_tokens"],
        "curated": False,
    },
    "fal-ai/elevenlabs/speech-to-text": {
        "class_name": "ElevenLabsSpeechToText",
        "docstring": "Transcribes recordings with ElevenLabs Scribe, labelling speakers and sounds such as laughter.",
        "tags": [
            "audio",
            "speech-to-text",
            "transcription",
            "scribe",
            "elevenlabs",
            "diarization",
            "audio-events",
        ],
        "use_cases": [
            "Note laughter and applause in stand-up or event recordings",
            "Write accessible captions that include non-speech sounds",
            "Minute a board meeting with each remark tied to a speaker",
            "Transcribe interviews in less common languages accurately",
            "Prepare word timings for text-based audio editing",
        ],
        "basic_fields": ["audio", "language_code", "diarize", "tag_audio_events"],
        "field_overrides": {
            "audio": {"description": "Recording of one or several people talking."},
            "language_code": {
                "description": "Code of the spoken language; leave empty to have it detected."
            },
            "diarize": {"description": "Mark which speaker says each word."},
            "tag_audio_events": {
                "description": "Also write down sounds that are not speech, such as laughter."
            },
        },
    },
    "fal-ai/elevenlabs/speech-to-text/scribe-v2": {
        "class_name": "ElevenLabsScribeV2",
        "docstring": "Writes down what is said in audio with ElevenLabs Speech to Text Scribe v2.",
        "tags": ["speech-to-text", "speech", "text", "elevenlabs"],
        "basic_fields": ["audio", "language_code", "tag_audio_events", "diarize"],
        "curated": False,
    },
    "fal-ai/smart-turn": {
        "class_name": "SmartTurn",
        "docstring": "Tells whether the speaker in audio has finished with Smart Turn.",
        "tags": ["speech-to-text", "speech", "text", "smart", "turn"],
        "basic_fields": ["audio"],
        "curated": False,
    },
    "fal-ai/speech-to-text": {
        "class_name": "SpeechToText",
        "docstring": "Writes down what is said in audio with Speech to Text.",
        "tags": ["speech-to-text", "speech", "text"],
        "basic_fields": ["audio", "use_pnc"],
        "curated": False,
    },
    "fal-ai/speech-to-text/stream": {
        "class_name": "SpeechToTextStream",
        "docstring": "Writes down what is said in audio with Speech to Text Stream.",
        "tags": ["speech-to-text", "speech", "text"],
        "basic_fields": ["audio", "use_pnc"],
        "curated": False,
    },
    "fal-ai/speech-to-text/turbo": {
        "class_name": "SpeechToTextTurbo",
        "docstring": "Writes down what is said in audio with Speech to Text Turbo.",
        "tags": ["speech-to-text", "speech", "text"],
        "basic_fields": ["audio", "use_pnc"],
        "curated": False,
    },
    "fal-ai/speech-to-text/turbo/stream": {
        "class_name": "SpeechToTextTurboStream",
        "docstring": "Writes down what is said in audio with Speech to Text Turbo Stream.",
        "tags": ["speech-to-text", "speech", "text"],
        "basic_fields": ["audio", "use_pnc"],
        "curated": False,
    },
    "fal-ai/whisper": {
        "class_name": "Whisper",
        "docstring": "Transcribes or translates speech with OpenAI's Whisper, with word timings and speaker separation.",
        "tags": [
            "audio",
            "speech-to-text",
            "transcription",
            "whisper",
            "diarization",
            "subtitles",
            "translation",
        ],
        "use_cases": [
            "Subtitle a lecture with word-level timestamps",
            "Split a panel recording by speaker when the head count is known",
            "Translate foreign-language voice notes into English text",
            "Spell product names correctly by hinting them in the prompt",
            "Index a podcast archive for full-text search",
        ],
        "basic_fields": ["audio", "task", "language", "chunk_level", "diarize"],
        "field_overrides": {
            "audio": {"description": "Recording whose speech is written down."},
            "task": {
                "description": "Write down the words in their own language or render them in English."
            },
            "prompt": {
                "description": "Names and terms that occur in the recording, given as a spelling hint."
            },
            "diarize": {"description": "Also tell who speaks when; adds processing time."},
            "num_speakers": {
                "description": "Number of voices in the recording, if known; only used when speakers are separated."
            },
            "batch_size": {
                "description": "Number of pieces processed at once; affects speed, not the text.",
                "ge": 1,
                "le": 64,
            },
        },
    },
    "fal-ai/wizper": {
        "class_name": "Wizper",
        "docstring": "Transcribes speech quickly with fal's speed-tuned build of Whisper large v3, without speaker separation.",
        "tags": [
            "audio",
            "speech-to-text",
            "transcription",
            "whisper",
            "fast",
            "subtitles",
            "captions",
        ],
        "use_cases": [
            "Caption hours of single-speaker webinars in a short time",
            "Feed dictated notes to a language model with little delay",
            "Cut transcripts into short segments sized for subtitle lines",
            "Keep raw unmerged chunks for a custom alignment step",
            "Screen voicemail messages by text as they arrive",
        ],
        "basic_fields": ["audio", "language", "task", "max_segment_len"],
        "field_overrides": {
            "audio": {"description": "Speech recording to write down."},
            "language": {
                "description": "Language that is spoken; setting it correctly avoids wrong guesses."
            },
            "max_segment_len": {
                "description": "Longest allowed segment in seconds before it is split.",
                "ge": 10,
                "le": 29,
            },
            "merge_chunks": {
                "description": "Join neighbouring pieces into longer segments where they fit."
            },
            "task": {
                "description": "Whether the text stays in the spoken language or is put into English."
            },
        },
    },
    "nvidia/nemotron-asr-multilingual/asr": {
        "class_name": "NvidiaNemotronAsrMultilingualAsr",
        "docstring": "Writes down what is said in audio with NVIDIA Nemotron ASR Multilingual ASR.",
        "tags": ["speech-to-text", "speech", "text", "nvidia"],
        "basic_fields": ["audio", "language"],
        "curated": False,
    },
}
