"""Words for fal's text to speech endpoints: minimax. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/minimax/preview/speech-2.5-hd": {
        "class_name": "MinimaxPreviewSpeech25Hd",
        "title": "MiniMax Speech 2.5 HD Preview",
        "docstring": "Reads up to 5,000 characters aloud with the preview of MiniMax Speech 2.5 HD, with voice, speed, pitch and emotion settings. Its pronunciation boost also lists Persian, Filipino and Tamil; costs more than 2.5 Turbo.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "emotion",
            "high-quality",
        ],
        "use_cases": [
            "Voice a Filipino safety briefing for the crew of a cargo ship",
            "Record Tamil museum audio stops with a calm neutral voice",
            "Read a Persian short story aloud in stereo FLAC for a radio slot",
            "Teach the narrator how to say village names in a local history tour",
            "Speak a sad farewell monologue for the last scene of a puppet film",
        ],
        "basic_fields": ["text", "voice_setting", "language_boost", "audio_setting"],
        "alternatives": {
            "fal-ai/minimax/speech-2.8-hd": "successor",
            "fal-ai/minimax/preview/speech-2.5-turbo": "cheaper",
            "fal-ai/elevenlabs/tts/eleven-v3": "other voices",
        },
    },
    "fal-ai/minimax/preview/speech-2.5-turbo": {
        "class_name": "MinimaxPreviewSpeech25Turbo",
        "title": "MiniMax Speech 2.5 Turbo Preview",
        "docstring": "Turns text into speech with the preview of MiniMax Speech 2.5 Turbo, the tier below HD in price, with the same voice, emotion and language arguments. Takes 5,000 characters per run and returns the duration in milliseconds.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "emotion",
            "fast",
        ],
        "use_cases": [
            "Draft the voice-over of an explainer before booking the HD take",
            "Announce delayed buses at a depot in several languages",
            "Read Tamil homework instructions to primary school pupils",
            "Time a script by reading off the duration of each spoken paragraph",
            "Speak angry and frightened barks for background villagers in a game",
        ],
        "basic_fields": ["text", "voice_setting", "language_boost", "audio_setting"],
        "alternatives": {
            "fal-ai/minimax/speech-2.8-turbo": "successor",
            "fal-ai/minimax/preview/speech-2.5-hd": "higher fidelity",
            "fal-ai/minimax/speech-02-turbo": "cheaper",
        },
    },
    "fal-ai/minimax/speech-02-hd": {
        "class_name": "MinimaxSpeech02Hd",
        "title": "MiniMax Speech-02 HD",
        "docstring": "Reads text aloud with MiniMax Speech-02 HD, with preset or cloned voices, emotion, pitch, speed and a list of your own pronunciations. The first HD generation on fal: cheaper than 2.5 and 2.6 HD, with 5,000 characters per run.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "emotion",
            "narration",
        ],
        "use_cases": [
            "Narrate audiobook chapters with a chosen emotional tone",
            "Voice Mandarin and Cantonese e-learning lessons",
            "Correct the reading of brand names with a pronunciation list",
            "Master lossless FLAC narration for broadcast post-production",
            "Speak long marketing scripts in a cloned or preset voice",
        ],
        "basic_fields": ["text", "voice_setting", "language_boost", "audio_setting"],
        "field_overrides": {
            "text": {
                "description": "Script to be read; punctuation and paragraph breaks shape the pauses."
            },
            "voice_setting": {
                "description": "Voice, speed, volume, pitch and emotion of the speaker."
            },
            "language_boost": {
                "description": "Language or dialect whose pronunciation should be favored."
            },
            "pronunciation_dict": {
                "description": "Replacement readings for words that would otherwise be mispronounced."
            },
            "audio_setting": {
                "description": "File type, sample rate, bit rate and channels of the recording."
            },
            "output_format": {
                "description": "How the service hands over the sound: as a link or as encoded data."
            },
        },
        "enum_value_overrides": {"language_boost": {"Chinese,Yue": "CANTONESE"}},
        "alternatives": {
            "fal-ai/minimax/speech-2.6-hd": "successor, longer texts",
            "fal-ai/minimax/speech-02-turbo": "cheaper",
            "fal-ai/elevenlabs/tts/multilingual-v2": "other voices",
        },
    },
    "fal-ai/minimax/speech-02-turbo": {
        "class_name": "MinimaxSpeech02Turbo",
        "title": "MiniMax Speech-02 Turbo",
        "docstring": "Speaks up to 5,000 characters of text with MiniMax Speech-02 Turbo, the least expensive of the priced MiniMax voices. Voice, speed, volume, pitch, emotion and pronunciation are set as in Speech-02 HD.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "low-cost",
            "fast",
        ],
        "use_cases": [
            "Read hundreds of product descriptions aloud on a small budget",
            "Fill a phone menu with spoken options in Vietnamese and Thai",
            "Preview a radio ad script in three different voices",
            "Voice placeholder dialogue lines until the actors are cast",
            "Read daily recipe steps to a cook with floury hands",
        ],
        "basic_fields": ["text", "voice_setting", "language_boost", "audio_setting"],
        "alternatives": {
            "fal-ai/minimax/speech-02-hd": "higher fidelity",
            "fal-ai/minimax/speech-2.6-turbo": "successor, longer texts",
            "fal-ai/chatterbox/text-to-speech": "cheaper, open weights",
        },
    },
    "fal-ai/minimax/speech-2.6-hd": {
        "class_name": "MinimaxSpeech26Hd",
        "title": "MiniMax Speech 2.6 [HD]",
        "docstring": "Turns a script of up to 10,000 characters into speech with MiniMax Speech 2.6 HD, twice the length that 2.5 takes. Adds loudness normalization to a target level, range and peak.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "narration",
            "high-quality",
        ],
        "use_cases": [
            "Deliver a podcast intro that already meets the target loudness",
            "Narrate a whole lecture chapter in one run for a distance learning course",
            "Record a Ukrainian audio guide for a botanical garden",
            "Produce evenly loud prompts for the kiosks of a train operator",
            "Read an annual report to shareholders with limited peaks",
        ],
        "basic_fields": [
            "prompt",
            "voice_setting",
            "language_boost",
            "normalization_setting",
            "audio_setting",
        ],
        "field_overrides": {
            "prompt": {
                "description": "Text to be spoken, up to 10,000 characters; paragraph breaks and punctuation shape the pauses."
            }
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.8-hd": "successor",
            "fal-ai/minimax/speech-2.6-turbo": "cheaper, faster",
            "fal-ai/elevenlabs/tts/eleven-v3": "audio tags",
        },
    },
    "fal-ai/minimax/speech-2.6-turbo": {
        "class_name": "MinimaxSpeech26Turbo",
        "title": "MiniMax Speech 2.6 [Turbo]",
        "docstring": "Speaks scripts of up to 10,000 characters with MiniMax Speech 2.6 Turbo, the quicker and cheaper tier of 2.6, keeping the emotion, pronunciation and loudness settings of the HD tier.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "fast",
            "emotion",
        ],
        "use_cases": [
            "Read a long newsletter to commuters minutes after it is sent",
            "Answer hotel guests with a spoken reply in Korean",
            "Level the volume of spoken quiz questions for a classroom speaker",
            "Convert a support knowledge base to listenable articles",
            "Give each mission briefing in a mobile game a cheerful voice",
        ],
        "basic_fields": ["prompt", "voice_setting", "language_boost", "normalization_setting"],
        "field_overrides": {
            "prompt": {
                "description": "Text to be spoken, up to 10,000 characters; paragraph breaks and punctuation shape the pauses."
            }
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.6-hd": "higher fidelity",
            "fal-ai/minimax/speech-2.8-turbo": "successor",
            "fal-ai/minimax/speech-02-turbo": "cheaper",
        },
    },
    "fal-ai/minimax/speech-2.8-hd": {
        "class_name": "MinimaxSpeech28Hd",
        "title": "MiniMax Speech 2.8 [HD]",
        "docstring": "Reads up to 10,000 characters aloud with MiniMax Speech 2.8 HD, the newest HD tier, which can also bend a voice by pitch, intensity and timbre on top of its emotion and loudness settings.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "emotion",
            "high-quality",
        ],
        "use_cases": [
            "Darken the timbre of a narrator for a true crime series",
            "Give one preset voice to twins in a radio play by shifting its pitch",
            "Record a warm welcome for the audio description of a theme park ride",
            "Voice a Polish fairy tale with a surprised little dragon",
            "Read the opening of a fantasy novel with stronger vocal intensity",
        ],
        "basic_fields": [
            "prompt",
            "voice_setting",
            "voice_modify",
            "language_boost",
            "audio_setting",
        ],
        "field_overrides": {
            "prompt": {
                "description": "Text to be spoken, up to 10,000 characters; paragraph breaks and punctuation shape the pauses."
            }
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.8-turbo": "faster",
            "fal-ai/elevenlabs/tts/eleven-v3": "audio tags",
            "fal-ai/gemini-3.1-flash-tts": "several speakers",
        },
    },
    "fal-ai/minimax/speech-2.8-turbo": {
        "class_name": "MinimaxSpeech28Turbo",
        "title": "MiniMax Speech 2.8 [Turbo]",
        "docstring": "Turns text into speech with MiniMax Speech 2.8 Turbo, the tier of 2.8 meant for speed. Pitch, intensity and timbre of the voice can be shifted from -100 to 100, as in 2.8 HD.",
        "tags": [
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "multilingual",
            "fast",
            "emotion",
        ],
        "use_cases": [
            "Speak the replies of a travel assistant with little delay",
            "Try ten timbre settings on one line before recording the final voice",
            "Read live auction lots aloud for remote bidders",
            "Make a gruff shopkeeper and a shrill parrot from the same preset voice",
            "Announce results at a school sports day from a spreadsheet",
        ],
        "basic_fields": ["prompt", "voice_setting", "voice_modify", "language_boost"],
        "field_overrides": {
            "prompt": {
                "description": "Text to be spoken, up to 10,000 characters; paragraph breaks and punctuation shape the pauses."
            }
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.8-hd": "higher fidelity",
            "fal-ai/elevenlabs/tts/turbo-v2.5": "word timestamps",
            "fal-ai/minimax/speech-2.6-turbo": "predecessor",
        },
    },
    "fal-ai/minimax/voice-clone": {
        "class_name": "MinimaxVoiceClone",
        "title": "MiniMax Voice Cloning",
        "docstring": "Copies a voice from a recording and returns a custom voice ID for the MiniMax speech endpoints, plus a spoken preview of your text. Can remove noise and even out the loudness of the sample first.",
        "tags": [
            "voice-cloning",
            "text-to-speech",
            "tts",
            "minimax-speech",
            "minimax",
            "narration",
        ],
        "use_cases": [
            "Keep a retiring narrator's voice, with consent, for future course updates",
            "Clone a founder's voice once and reuse its ID for every product tour",
            "Clean a noisy phone sample before copying the speaker",
            "Hear how your cloned voice says a line before paying for long texts",
            "Give a person losing their speech a voice built from old recordings",
        ],
        "basic_fields": ["audio", "text", "noise_reduction", "need_volume_normalization", "model"],
        "field_overrides": {
            "audio": {"description": "Recording of the voice to copy; clear speech of one person."},
            "text": {
                "description": "Sentence spoken as a preview in the cloned voice, up to 1,000 characters."
            },
            "model": {"description": "MiniMax speech model that speaks the preview."},
        },
        "alternatives": {
            "fal-ai/minimax/voice-design": "voice from description",
            "fal-ai/chatterbox/text-to-speech": "no separate cloning step",
            "fal-ai/zonos2": "clones and speaks",
        },
    },
    "fal-ai/minimax/voice-design": {
        "class_name": "MinimaxVoiceDesign",
        "title": "MiniMax Voice Design",
        "docstring": "Designs a new voice from a written description and returns its custom voice ID together with a spoken sample of your preview text. Needs no recording, unlike MiniMax Voice Cloning.",
        "tags": ["voice-design", "text-to-speech", "tts", "minimax-speech", "minimax", "narration"],
        "use_cases": [
            "Invent a gravelly sea captain voice for an audio drama",
            "Create a house voice for a bank's phone line without hiring a speaker",
            "Describe a kindly grandmother and hear her read a bedtime line",
            "Find a villain voice for a tabletop campaign recap",
            "Store a designed voice ID to use in later MiniMax speech runs",
        ],
        "basic_fields": ["prompt", "preview_text"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the voice: age, gender, accent, tone, pace and mood."
            }
        },
        "alternatives": {
            "fal-ai/qwen-3-tts/voice-design/1.7b": "open weights",
            "fal-ai/minimax/voice-clone": "voice from recording",
            "fal-ai/maya": "speaks any description",
        },
    },
}
