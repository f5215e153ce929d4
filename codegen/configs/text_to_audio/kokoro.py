"""Words for fal's text to audio endpoints: kokoro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kokoro/american-english": {
        "class_name": "KokoroAmericanEnglish",
        "title": "Kokoro TTS American English",
        "docstring": "Speaks American English with the small open Kokoro model in one of 20 preset voices, 11 female and 9 male. Very low priced, with no cloning and no emotion control.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights", "fast"],
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
        "alternatives": {
            "fal-ai/kokoro/british-english": "UK accent",
            "fal-ai/chatterbox/text-to-speech": "voice cloning",
            "fal-ai/elevenlabs/tts/turbo-v2.5": "many languages",
        },
    },
    "fal-ai/kokoro/brazilian-portuguese": {
        "class_name": "KokoroBrazilianPortuguese",
        "title": "Kokoro TTS Brazilian Portuguese",
        "docstring": "Speaks Brazilian Portuguese with the small open Kokoro model in one female and two male preset voices, at any pace from a tenth to five times normal.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Read bus stop names aloud for a transit app in São Paulo",
            "Voice a Brazilian soap opera quiz in a phone game",
            "Make slow dictations for learners of Portuguese",
            "Turn a Rio food blog's posts into cheap daily audio",
            "Announce queue numbers at a clinic in Recife",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Portuguese text that the voice should read aloud."},
            "voice": {
                "description": "Preset speaker; the prefix pf marks the female voice, pm the male ones."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "more languages, cloning",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
            "fal-ai/gemini-tts": "style by words",
        },
    },
    "fal-ai/kokoro/british-english": {
        "class_name": "KokoroBritishEnglish",
        "title": "Kokoro TTS British English",
        "docstring": "Speaks English with a British accent through the small open Kokoro model: four female and four male preset voices and an adjustable pace.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Narrate a village cricket club's match reports",
            "Give a butler robot in a game a British voice",
            "Read a London walking tour aloud stop by stop",
            "Produce exam listening texts with a UK accent",
            "Voice a detective story draft for a proofreading ear",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "English text that the voice should read aloud."},
            "voice": {"description": "Preset speaker; bf voices are female, bm voices male."},
        },
        "alternatives": {
            "fal-ai/kokoro/american-english": "US accent",
            "fal-ai/elevenlabs/tts/eleven-v3": "expressive",
            "fal-ai/chatterbox/text-to-speech": "voice cloning",
        },
    },
    "fal-ai/kokoro/french": {
        "class_name": "KokoroFrench",
        "title": "Kokoro TTS French",
        "docstring": "Speaks French with the small open Kokoro model in its single French voice, the female Siwis, at an adjustable pace.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Read a bakery's allergy list aloud in French",
            "Make vocabulary audio for a French evening class",
            "Narrate a Loire cycling guide in one steady voice",
            "Speak parcel notices on a French-language hotline test",
            "Check how a subtitle text sounds when spoken in French",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "French text that the voice should read aloud."},
            "voice": {"description": "The only French voice, the female Siwis."},
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
            "fal-ai/gemini-tts": "style by words",
        },
    },
    "fal-ai/kokoro/hindi": {
        "class_name": "KokoroHindi",
        "title": "Kokoro TTS Hindi",
        "docstring": "Speaks Hindi with the small open Kokoro model in two female and two male preset voices, priced per thousand characters like every Kokoro language.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Read crop price messages aloud for farmers in Hindi",
            "Voice a Hindi alphabet game for preschoolers",
            "Make audio of temple festival schedules",
            "Turn Hindi health leaflets into short recordings",
            "Speak exam questions for a visually impaired student",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Hindi text that the voice should read aloud."},
            "voice": {"description": "Preset speaker; hf voices are female, hm voices male."},
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/gemini-tts": "style by words",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
        },
    },
    "fal-ai/kokoro/italian": {
        "class_name": "KokoroItalian",
        "title": "Kokoro TTS Italian",
        "docstring": "Speaks Italian with the small open Kokoro model in two preset voices, the female Sara and the male Nicola.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Read opera plot summaries aloud for an Italian audience",
            "Produce recipe steps in Italian for a hands-free kitchen app",
            "Voice both parts of a beginner dialogue, Sara and Nicola",
            "Announce boat departures on a lake ferry demo",
            "Turn a Tuscan winery's cellar tour into audio stops",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Italian text that the voice should read aloud."},
            "voice": {"description": "Preset speaker: if_sara is female, im_nicola male."},
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
            "fal-ai/gemini-tts": "style by words",
        },
    },
    "fal-ai/kokoro/japanese": {
        "class_name": "KokoroJapanese",
        "title": "Kokoro TTS Japanese",
        "docstring": "Speaks Japanese with the small open Kokoro model in four female voices and one male voice, most of them named after Japanese tales.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Read a Japanese folk tale in the matching story voice",
            "Make listening drills for a Japanese language exam",
            "Voice train door warnings in a model railway show",
            "Speak hotel check-in hints for guests from Japan",
            "Give a visual novel draft its first Japanese read-through",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Japanese text that the voice should read aloud."},
            "voice": {"description": "Preset speaker; jf voices are female, jm_kumo is male."},
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
            "fal-ai/minimax/speech-2.8-turbo": "MiniMax model",
        },
    },
    "fal-ai/kokoro/mandarin-chinese": {
        "class_name": "KokoroMandarinChinese",
        "title": "Kokoro TTS Mandarin Chinese",
        "docstring": "Speaks Mandarin Chinese with the small open Kokoro model in four female and four male preset voices, at a pace you set.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Make tone practice recordings for Mandarin students",
            "Read product labels aloud for a Chinese grocery app",
            "Voice a Mandarin museum audio guide in two speakers",
            "Turn daily Chinese headlines into a short bulletin",
            "Speak warehouse picking orders to a Mandarin-speaking team",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Chinese text that the voice should read aloud."},
            "voice": {"description": "Preset speaker; zf voices are female, zm voices male."},
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.8-turbo": "other maker, more voices",
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/qwen-3-tts/text-to-speech/0.6b": "other open model",
        },
    },
    "fal-ai/kokoro/spanish": {
        "class_name": "KokoroSpanish",
        "title": "Kokoro TTS Spanish",
        "docstring": "Speaks Spanish with the small open Kokoro model in one female voice, Dora, and two male voices, Alex and Santa.",
        "tags": ["text-to-speech", "tts", "kokoro", "low-cost", "open-weights"],
        "use_cases": [
            "Record Spanish phone greetings for a dental office",
            "Read a soccer ticker aloud in Spanish",
            "Let the Santa voice tell a Christmas story in Spanish",
            "Make Spanish audio for bilingual school letters",
            "Speak tour bus stops in Madrid at a slower pace",
        ],
        "basic_fields": ["prompt", "voice", "speed"],
        "field_overrides": {
            "prompt": {"description": "Spanish text that the voice should read aloud."},
            "voice": {
                "description": "Preset speaker: ef_dora is female, em_alex and em_santa are male."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "cloning",
            "fal-ai/elevenlabs/tts/multilingual-v2": "more voices",
            "fal-ai/gemini-tts": "style by words",
        },
    },
}
