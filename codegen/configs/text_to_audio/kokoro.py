"""Words for fal's text to audio endpoints: kokoro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kokoro/american-english": {
        "class_name": "KokoroAmericanEnglish",
        "docstring": "Speaks American English with the small and very cheap open Kokoro voice model.",
        "tags": ["audio", "speech", "text-to-speech", "tts", "kokoro", "english", "fast", "cheap"],
        "use_cases": [
            "Convert large archives of blog posts to audio at minimal cost",
            "Give screen-reader style read-outs a pleasant US accent",
            "Produce placeholder narration while a video is still being edited",
            "Speak game character barks with a range of male and female presets",
            "Slow down read-aloud passages for learners of English",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "English text that the voice should read aloud."},
            "voice": {
                "description": "Preset speaker; the second letter of the prefix tells female from male."
            },
            "speed": {"description": "Pace of speech as a factor of normal speed."},
        },
    },
    "fal-ai/kokoro/brazilian-portuguese": {
        "class_name": "KokoroBrazilianPortuguese",
        "docstring": "Makes audio from text with Kokoro Brazilian Portuguese.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/british-english": {
        "class_name": "KokoroBritishEnglish",
        "docstring": "Makes audio from text with Kokoro British English.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/french": {
        "class_name": "KokoroFrench",
        "docstring": "Makes audio from text with Kokoro French.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/hindi": {
        "class_name": "KokoroHindi",
        "docstring": "Makes audio from text with Kokoro Hindi.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/italian": {
        "class_name": "KokoroItalian",
        "docstring": "Makes audio from text with Kokoro Italian.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/japanese": {
        "class_name": "KokoroJapanese",
        "docstring": "Makes audio from text with Kokoro Japanese.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/mandarin-chinese": {
        "class_name": "KokoroMandarinChinese",
        "docstring": "Makes audio from text with Kokoro Mandarin Chinese.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
    "fal-ai/kokoro/spanish": {
        "class_name": "KokoroSpanish",
        "docstring": "Makes audio from text with Kokoro Spanish.",
        "tags": ["text-to-audio", "text", "audio", "kokoro", "voice"],
        "basic_fields": ["prompt", "voice", "speed"],
        "curated": False,
    },
}
