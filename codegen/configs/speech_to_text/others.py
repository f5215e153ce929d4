"""Words for fal's speech to text endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/cohere-transcribe": {
        "class_name": "CohereTranscribe",
        "title": "Cohere Transcribe",
        "docstring": "Transcribes speech with Cohere's model in one of fourteen languages, which you name since none is detected. Punctuation can be left out; the result is plain text without speakers or word timings.",
        "tags": ["speech-to-text", "transcription", "cohere", "multilingual", "open-weights"],
        "use_cases": [
            "Write down Korean voice messages for a support desk",
            "Turn Greek interviews into text for translation",
            "Make unpunctuated text for a word counting study",
            "Transcribe Arabic radio clips for a media monitor",
            "Put dictated Dutch site notes into a report",
        ],
        "basic_fields": ["audio", "language", "punctuation", "max_new_tokens"],
        "field_overrides": {
            "language": {
                "description": "Language spoken in the recording. It is not detected: choose it, or English is assumed."
            },
            "max_new_tokens": {
                "description": "Upper limit on the transcript's length in tokens; raise it for long recordings so the end is not cut."
            },
        },
        "alternatives": {
            "fal-ai/wizper": "more languages, segments",
            "nvidia/nemotron-asr-multilingual/asr": "detects the language",
            "fal-ai/elevenlabs/speech-to-text/scribe-v2": "speakers, word timings",
        },
    },
    "fal-ai/elevenlabs/speech-to-text": {
        "class_name": "ElevenLabsSpeechToText",
        "title": "ElevenLabs Scribe v1",
        "docstring": "Transcribes recordings with the first ElevenLabs Scribe, labeling speakers and sounds such as laughter and timing each word. The language is detected unless given.",
        "tags": [
            "speech-to-text",
            "transcription",
            "elevenlabs",
            "diarization",
            "multilingual",
            "subtitles",
        ],
        "use_cases": [
            "Note laughter and applause in stand-up or event recordings",
            "Write accessible captions that include non-speech sounds",
            "Minute a board meeting with each remark tied to a speaker",
            "Transcribe interviews in less common languages",
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
        "alternatives": {
            "fal-ai/elevenlabs/speech-to-text/scribe-v2": "successor, key terms",
            "fal-ai/wizper": "translates, no speakers",
            "nvidia/nemotron-asr-multilingual/asr": "plain text",
        },
    },
    "fal-ai/elevenlabs/speech-to-text/scribe-v2": {
        "class_name": "ElevenLabsScribeV2",
        "title": "ElevenLabs Scribe v2",
        "docstring": "Transcribes recordings with Scribe v2: speakers, sound events and word timings as in v1, and a list of up to 100 key terms so that names and jargon are spelled right.",
        "tags": [
            "speech-to-text",
            "transcription",
            "elevenlabs",
            "diarization",
            "multilingual",
            "subtitles",
        ],
        "use_cases": [
            "Spell drug names correctly in a doctor's dictation",
            "Caption a product launch full of brand terms",
            "Transcribe a city council session with its members' names",
            "Separate host and guest of a science podcast full of jargon",
            "Time every word of a lecture for a clickable transcript",
        ],
        "basic_fields": ["audio", "language_code", "diarize", "keyterms", "tag_audio_events"],
        "field_overrides": {
            "language_code": {
                "description": "Code of the spoken language; leave empty to have it detected."
            }
        },
        "alternatives": {
            "fal-ai/elevenlabs/speech-to-text": "earlier version",
            "fal-ai/cohere-transcribe": "open weights",
            "fal-ai/wizper": "translates to English",
        },
    },
    "fal-ai/smart-turn": {
        "class_name": "SmartTurn",
        "title": "Smart Turn",
        "docstring": "Judges from a snippet of speech whether the speaker has finished or is only pausing, with Pipecat's Smart Turn. Returns a yes or no, its probability and metrics, not a transcript.",
        "tags": ["turn-detection", "real-time", "dialogue", "open-weights", "audio-utility"],
        "use_cases": [
            "Keep a phone bot from cutting in on a thinking caller",
            "Decide when a voice tutor should answer a pupil",
            "Find natural cut points in an interview recording",
            "Tune the pause length of a drive-through order system",
            "Label finished and unfinished remarks in call logs",
        ],
        "basic_fields": ["audio"],
        "alternatives": {
            "fal-ai/silero-vad": "finds speech and silence",
            "fal-ai/speech-to-text/turbo": "writes the words",
        },
    },
    "fal-ai/speech-to-text": {
        "class_name": "SpeechToText",
        "title": "fal Speech to Text",
        "docstring": "Transcribes a recording to plain text with fal's speech recognition, with or without punctuation and capitals. The standard model of four variants at one price.",
        "tags": ["speech-to-text", "transcription", "fal", "dictation"],
        "use_cases": [
            "Put an interview into text for a newspaper article",
            "Make lowercase transcripts for a keyword matcher",
            "Turn a pastor's recorded sermon into a printable text",
            "Archive phone orders of a flower shop as notes",
            "Write down lab dictation for a protocol",
        ],
        "basic_fields": ["audio", "use_pnc"],
        "alternatives": {
            "fal-ai/speech-to-text/turbo": "faster",
            "fal-ai/speech-to-text/stream": "text while running",
            "fal-ai/wizper": "many languages",
        },
    },
    "fal-ai/speech-to-text/stream": {
        "class_name": "SpeechToTextStream",
        "title": "fal Speech to Text Stream",
        "docstring": "Transcribes a recording with fal's standard speech model and delivers the text piece by piece while it works, instead of all at the end.",
        "tags": ["speech-to-text", "transcription", "fal", "streaming", "real-time"],
        "use_cases": [
            "Show growing captions while a long talk is processed",
            "Start a summary before the whole meeting is written down",
            "Display a caller's words live on an agent's screen",
            "Let a reader follow along with a reading as it is transcribed",
            "Stop early when the wanted passage has appeared",
        ],
        "basic_fields": ["audio", "use_pnc"],
        "alternatives": {
            "fal-ai/speech-to-text/turbo/stream": "faster",
            "fal-ai/speech-to-text": "whole text at once",
        },
    },
    "fal-ai/speech-to-text/turbo": {
        "class_name": "SpeechToTextTurbo",
        "title": "fal Speech to Text Turbo",
        "docstring": "Transcribes a recording to plain text with the turbo variant of fal's speech recognition, which favors speed and costs the same as the standard one.",
        "tags": ["speech-to-text", "transcription", "fal", "fast"],
        "use_cases": [
            "Read short voice commands in a smart home demo",
            "Transcribe voicemail before the phone rings again",
            "Sort thousands of call snippets by topic words",
            "Type out chat voice notes in a group app",
            "Check that a generated voice said its script",
        ],
        "basic_fields": ["audio", "use_pnc"],
        "alternatives": {
            "fal-ai/speech-to-text": "standard model",
            "fal-ai/speech-to-text/turbo/stream": "text while running",
            "fal-ai/wizper": "many languages",
        },
    },
    "fal-ai/speech-to-text/turbo/stream": {
        "class_name": "SpeechToTextTurboStream",
        "title": "fal Speech to Text Turbo Stream",
        "docstring": "Transcribes a recording with the turbo speech model and streams partial text as it goes, the variant with the least waiting of the four.",
        "tags": ["speech-to-text", "transcription", "fal", "streaming", "fast", "real-time"],
        "use_cases": [
            "Feed a voice assistant with words before the file is done",
            "Put first caption lines on screen with little delay",
            "Watch a radio recording for a name as text arrives",
            "Drive a live translation step from partial text",
            "Preview the start of a long dictation within moments",
        ],
        "basic_fields": ["audio", "use_pnc"],
        "alternatives": {
            "fal-ai/speech-to-text/stream": "standard model",
            "fal-ai/speech-to-text/turbo": "whole text at once",
        },
    },
    "fal-ai/whisper": {
        "class_name": "Whisper",
        "title": "Whisper",
        "docstring": "Transcribes or translates speech with OpenAI's Whisper, with word timings and speaker separation.",
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
        "title": "Wizper (Whisper v3)",
        "docstring": "Transcribes speech, or translates it to English, with fal's speed-tuned build of Whisper large v3. Returns timed segments in a long list of languages, without speaker separation.",
        "tags": [
            "speech-to-text",
            "transcription",
            "whisper",
            "wizper",
            "fast",
            "subtitles",
            "multilingual",
            "open-weights",
        ],
        "use_cases": [
            "Caption hours of single-speaker webinars in a short time",
            "Feed dictated notes to a language model with little delay",
            "Cut transcripts into short segments sized for subtitle lines",
            "Translate a Spanish farm interview into English text",
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
                "description": "Join neighboring pieces into longer segments where they fit."
            },
            "task": {
                "description": "Whether the text stays in the spoken language or is put into English."
            },
        },
        "alternatives": {
            "fal-ai/elevenlabs/speech-to-text/scribe-v2": "speakers, word timings",
            "fal-ai/cohere-transcribe": "punctuation switch",
            "nvidia/nemotron-asr-multilingual/asr": "acceleration levels",
        },
    },
    "nvidia/nemotron-asr-multilingual/asr": {
        "class_name": "NvidiaNemotronAsrMultilingualAsr",
        "title": "Nemotron ASR Multilingual",
        "docstring": "Transcribes speech with NVIDIA's multilingual Nemotron in 40 language and country variants or with automatic detection. Four acceleration levels; returns plain text only.",
        "tags": [
            "speech-to-text",
            "transcription",
            "nvidia",
            "multilingual",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Sort a hotline's calls when the language is not known",
            "Write down Canadian French council meetings",
            "Transcribe Maltese and Slovenian archive tapes",
            "Run a night job over call recordings at full acceleration",
            "Tell Brazilian from European Portuguese material by setting",
        ],
        "basic_fields": ["audio", "language", "acceleration"],
        "field_overrides": {
            "language": {
                "description": "Language and country of the speaker, such as pt-BR; auto detects it."
            }
        },
        "alternatives": {
            "fal-ai/wizper": "segments, translates",
            "fal-ai/cohere-transcribe": "Cohere model",
            "fal-ai/elevenlabs/speech-to-text/scribe-v2": "speakers, word timings",
        },
    },
}
