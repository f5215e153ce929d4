"""Words for fal's text to speech endpoints: others m to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/maya": {
        "class_name": "Maya",
        "title": "Maya1 Text to Speech",
        "docstring": "Speaks text in a voice made up from a written description, with emotion tags inside the text, using the open Maya1 model. Returns one 24 or 48 kHz recording with its duration.",
        "tags": ["text-to-speech", "tts", "maya", "voice-design", "emotion", "open-weights"],
        "use_cases": [
            "Describe an old pirate with a hoarse voice and let him tell a joke",
            "Mark laughs and whispers inside a bedtime story",
            "Create an alien ambassador for a science fiction podcast without a recording",
            "Match a written casting note with a spoken audition line",
            "Voice a nervous event host for a comedy sketch",
        ],
        "basic_fields": ["text", "prompt", "temperature", "sample_rate"],
        "field_overrides": {
            "text": {
                "description": "Text to be spoken. Emotions can be written as tags, such as <laugh>, <sigh>, <whisper> or <angry>."
            },
            "prompt": {
                "description": "Description of the voice: age, gender, accent, pitch, pace, timbre and mood."
            },
        },
        "alternatives": {
            "fal-ai/maya/batch": "many texts at once",
            "fal-ai/qwen-3-tts/voice-design/1.7b": "ten languages",
            "fal-ai/minimax/voice-design": "reusable voice ID",
        },
    },
    "fal-ai/maya/batch": {
        "class_name": "MayaBatch",
        "title": "Maya1 Text to Speech Batch",
        "docstring": "Speaks 1 to 100 texts in one run, each in the voice described for it, with Maya1. Returns a list of recordings with their durations instead of the single file of Maya1.",
        "tags": ["text-to-speech", "tts", "maya", "voice-design", "emotion", "open-weights"],
        "use_cases": [
            "Voice all hundred barks of a game's guards in one go",
            "Give every character of a puppet show script a described voice",
            "Generate a test set of spoken commands in many accents",
            "Record a full set of vocabulary cards, one file per word",
            "Compare twenty descriptions of a mascot's voice on the same line",
        ],
        "basic_fields": ["texts", "prompts", "temperature", "sample_rate"],
        "field_overrides": {
            "prompts": {
                "description": "Descriptions of the voices, as many as there are texts and in the same order."
            }
        },
        "alternatives": {
            "fal-ai/maya": "one text",
            "fal-ai/maya/stream": "plays while generating",
            "fal-ai/qwen-3-tts/voice-design/1.7b": "ten languages",
        },
    },
    "fal-ai/maya/stream": {
        "class_name": "MayaStream",
        "title": "Maya1 Text to Speech Stream",
        "docstring": "Streams your text read aloud while it is being generated, in a voice described in words, with Maya1. Defaults to 24 kHz MP3 and also offers raw PCM, so that playback can begin before the text is finished.",
        "tags": ["text-to-speech", "tts", "maya", "voice-design", "streaming", "real-time"],
        "use_cases": [
            "Start playing a story app's narrator before the page is finished",
            "Feed raw PCM of an invented radio DJ into a live mixer",
            "Let a robot receptionist begin to answer without a pause",
            "Hear early whether a voice description fits and stop if not",
            "Play a game master's improvised lines at the table",
        ],
        "basic_fields": ["text", "prompt", "output_format", "sample_rate"],
        "field_overrides": {
            "text": {
                "description": "Text to be spoken. Emotions can be written as tags, such as <laugh>, <sigh> or <whisper>."
            },
            "prompt": {
                "description": "Description of the voice: age, gender, accent, pitch, pace, timbre and mood."
            },
        },
        "alternatives": {
            "fal-ai/maya": "finished file, 48 kHz",
            "fal-ai/elevenlabs/tts/turbo-v2.5": "low delay, presets",
            "fal-ai/minimax/speech-2.8-turbo": "fast, preset voices",
        },
    },
    "fal-ai/orpheus-tts": {
        "class_name": "OrpheusTts",
        "title": "Orpheus TTS",
        "docstring": "Speaks English text in one of eight voices from Tara to Zoe with Orpheus, an open speech model built on Llama. Tags in the text add laughs, sighs and gasps.",
        "tags": ["text-to-speech", "tts", "orpheus", "emotion", "open-weights"],
        "use_cases": [
            "Read a chatty newsletter with a chuckle in the right place",
            "Give a voice assistant a sigh before bad news",
            "Record an empathic wellness check-in for a clinic's app",
            "Voice a yawning night guard in a hidden object game",
            "Test how eight speakers sound on the same ad copy",
        ],
        "basic_fields": ["text", "voice", "temperature"],
        "field_overrides": {
            "text": {
                "description": "Text to be spoken. Sounds can be written as tags: <laugh>, <chuckle>, <sigh>, <cough>, <sniffle>, <groan>, <yawn>, <gasp>."
            }
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech": "cheaper, copies voices",
            "fal-ai/dia-tts": "two speakers",
            "fal-ai/kokoro/american-english": "more English voices",
        },
    },
    "fal-ai/qwen-3-tts/text-to-speech/0.6b": {
        "class_name": "Qwen3TtsTextToSpeech06B",
        "title": "Qwen 3 TTS Text to Speech [0.6B]",
        "docstring": "Speaks text in ten languages with the small 0.6B Qwen 3 TTS, in a preset voice or one cloned beforehand into an embedding file. Lighter than the 1.7B model.",
        "tags": [
            "text-to-speech",
            "tts",
            "qwen",
            "alibaba",
            "multilingual",
            "open-weights",
            "fast",
        ],
        "use_cases": [
            "Try out a small open speech model before hosting it yourself",
            "Speak Japanese station names with the voice Ono_Anna",
            "Read form fields aloud to visually impaired users",
            "Reuse a cloned voice file for short daily greetings",
            "Generate practice sentences for a Korean class",
        ],
        "basic_fields": ["text", "voice", "language", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "How the text should be spoken, such as very happy or slow and serious."
            },
            "speaker_voice_embedding_file": {
                "description": "Voice file from a Qwen 3 TTS voice cloning run; replaces the preset voice."
            },
        },
        "alternatives": {
            "fal-ai/qwen-3-tts/text-to-speech/1.7b": "larger model",
            "fal-ai/qwen-3-tts/voice-design/1.7b": "voice from description",
            "alibaba/qwen-audio-3-tts": "more preset voices",
        },
    },
    "fal-ai/qwen-3-tts/text-to-speech/1.7b": {
        "class_name": "Qwen3TtsTextToSpeech17B",
        "title": "Qwen 3 TTS Text to Speech [1.7B]",
        "docstring": "Speaks text with the larger 1.7B Qwen 3 TTS in one of nine preset voices or from a cloned voice file, following a style prompt. Detects the language or takes one of ten.",
        "tags": [
            "text-to-speech",
            "tts",
            "qwen",
            "alibaba",
            "multilingual",
            "emotion",
            "open-weights",
        ],
        "use_cases": [
            "Narrate a bilingual children's book with one cloned parent voice",
            "Ask for an excited delivery of a product launch line",
            "Let Uncle_Fu tell a Chinese folk tale",
            "Produce German and Italian audio for the same furniture manual",
            "Voice a serious safety film for a chemical plant in Russian",
        ],
        "basic_fields": ["text", "voice", "language", "prompt", "speaker_voice_embedding_file"],
        "field_overrides": {
            "prompt": {
                "description": "How the text should be spoken, such as very happy or slow and serious."
            },
            "speaker_voice_embedding_file": {
                "description": "Voice file from a Qwen 3 TTS voice cloning run; replaces the preset voice."
            },
        },
        "alternatives": {
            "fal-ai/qwen-3-tts/text-to-speech/0.6b": "smaller model",
            "fal-ai/qwen-3-tts/voice-design/1.7b": "voice from description",
            "fal-ai/minimax/speech-2.8-hd": "more languages",
        },
    },
    "fal-ai/qwen-3-tts/voice-design/1.7b": {
        "class_name": "Qwen3TtsVoiceDesign17B",
        "title": "Qwen 3 TTS Voice Design [1.7B]",
        "docstring": "Invents a voice from a description and speaks your text with it in one of ten languages, using the 1.7B Qwen 3 TTS. Returns the recording, which can serve as the sample for cloning.",
        "tags": [
            "voice-design",
            "text-to-speech",
            "tts",
            "qwen",
            "alibaba",
            "multilingual",
            "open-weights",
        ],
        "use_cases": [
            "Draft a wise turtle's voice for a French animated short",
            "Make a sample of an invented speaker to clone later",
            "Cast a teenage skateboarder for a safety campaign from a sentence",
            "Design a soft-spoken Spanish yoga teacher",
            "Compare three descriptions of a brand voice on the same slogan",
        ],
        "basic_fields": ["text", "prompt", "language"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the voice: age, gender, accent, timbre, pace and mood."
            }
        },
        "alternatives": {
            "fal-ai/minimax/voice-design": "reusable voice ID",
            "fal-ai/maya": "emotion tags in text",
            "fal-ai/qwen-3-tts/text-to-speech/1.7b": "preset or cloned voices",
        },
    },
    "fal-ai/vibevoice": {
        "class_name": "Vibevoice",
        "title": "VibeVoice 1.5B",
        "docstring": "Turns a long script of up to 90,000 characters into a conversation of several speakers with Microsoft's VibeVoice 1.5B, each with a preset or a voice sample. Takes three times the text of the 7B model.",
        "tags": [
            "text-to-speech",
            "tts",
            "vibevoice",
            "microsoft",
            "multi-speaker",
            "dialogue",
            "narration",
        ],
        "use_cases": [
            "Turn a long article into a full podcast episode with two hosts",
            "Perform a three person stage play from its script",
            "Record a Mandarin talk show with Bowen and Xinran",
            "Voice a whole textbook chapter as teacher and student",
            "Make a town hall debate for a civics class",
        ],
        "basic_fields": ["script", "speakers", "cfg_scale"],
        "field_overrides": {
            "script": {
                "description": "Script to speak. With several speakers, begin each line with Speaker 0:, Speaker 1: and so on."
            },
            "speakers": {
                "description": "Voices in the order of the speaker numbers, each a preset or a recording to copy."
            },
        },
        "alternatives": {
            "fal-ai/vibevoice/7b": "larger model, shorter scripts",
            "fal-ai/gemini-3.1-flash-tts": "style instructions",
            "fal-ai/dia-tts": "nonverbal sounds",
        },
    },
    "fal-ai/vibevoice/0.5b": {
        "class_name": "Vibevoice05B",
        "title": "VibeVoice 0.5B",
        "docstring": "Reads a script of up to 90,000 characters in one of six preset voices with the small VibeVoice 0.5B. Single speaker only; the 1.5B and 7B models do conversations and copy voices.",
        "tags": [
            "text-to-speech",
            "tts",
            "vibevoice",
            "microsoft",
            "narration",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Listen to a long legal contract on the way to work",
            "Convert a blog archive to single-voice audio",
            "Read the minutes of a parish council to members",
            "Narrate a walking tour with the voice of Grace",
            "Check the flow of a novel chapter by ear",
        ],
        "basic_fields": ["script", "speaker", "cfg_scale"],
        "field_overrides": {
            "script": {"description": "Text to be read by the one chosen speaker."}
        },
        "alternatives": {
            "fal-ai/vibevoice": "several speakers",
            "fal-ai/kokoro/american-english": "more voices",
            "fal-ai/gemini-3.1-flash-tts": "style instructions",
        },
    },
    "fal-ai/vibevoice/7b": {
        "class_name": "Vibevoice7b",
        "title": "VibeVoice 7B",
        "docstring": "Performs a script of up to 30,000 characters with several speakers using VibeVoice 7B, the largest of the three, in preset voices or ones copied from recordings. Same price per minute as 1.5B.",
        "tags": [
            "text-to-speech",
            "tts",
            "vibevoice",
            "microsoft",
            "multi-speaker",
            "dialogue",
            "voice-cloning",
        ],
        "use_cases": [
            "Let two cloned hosts discuss this week's research papers",
            "Record a family's voices as characters in a home radio play",
            "Dramatize a historical correspondence with sampled readers",
            "Produce a bilingual English and Chinese sales dialogue",
            "Turn an interview transcript back into spoken conversation",
        ],
        "basic_fields": ["script", "speakers", "cfg_scale"],
        "field_overrides": {
            "script": {
                "description": "Script to speak. With several speakers, begin each line with Speaker 0:, Speaker 1: and so on."
            },
            "speakers": {
                "description": "Voices in the order of the speaker numbers, each a preset or a recording to copy."
            },
        },
        "alternatives": {
            "fal-ai/vibevoice": "longer scripts",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "preset voices",
            "fal-ai/dia-tts": "nonverbal sounds",
        },
    },
    "fal-ai/zonos2": {
        "class_name": "Zonos2",
        "title": "Zonos2 Text to Speech",
        "docstring": "Speaks text in the voice of a reference recording with Zyphra's Zonos2. Offers an accurate mode, cleaning of the reference's background and full sampling controls such as min-p.",
        "tags": ["text-to-speech", "tts", "voice-cloning", "zonos", "zyphra"],
        "use_cases": [
            "Copy a field recording's speaker after cleaning its background hiss",
            "Finish a lecture series in the teacher's voice after a cold",
            "Patch one mispronounced sentence in a recorded audiobook",
            "Repeat a take exactly by fixing the seed",
            "Speak UI strings in a game hero's established voice",
        ],
        "basic_fields": ["reference_audio", "text", "language", "accurate_mode"],
        "field_overrides": {
            "language": {"description": "Language code of the text, such as en_us."}
        },
        "alternatives": {
            "fal-ai/zonos": "predecessor",
            "fal-ai/index-tts-2/text-to-speech": "emotion control",
            "fal-ai/chatterbox/text-to-speech": "laugh and sigh tags",
        },
    },
    "resemble-ai/chatterboxhd/text-to-speech": {
        "class_name": "ResembleAiChatterboxhdTextToSpeech",
        "title": "Chatterbox HD Text to Speech",
        "docstring": "Speaks text in one of nine named voices or one copied from a sample, with Resemble AI's hosted Chatterbox HD. A switch returns audio at a higher sample rate; costs more than Chatterbox.",
        "tags": [
            "text-to-speech",
            "tts",
            "chatterbox",
            "resemble-ai",
            "voice-cloning",
            "emotion",
            "high-quality",
        ],
        "use_cases": [
            "Deliver a dramatic trailer line with exaggeration near the maximum",
            "Render a final ad read at the higher sample rate",
            "Let Siobhan narrate an Irish heritage walk",
            "Clone a sports commentator, with permission, for a video game",
            "Switch between Blade and Aurora for two rival radio hosts",
        ],
        "basic_fields": ["text", "voice", "audio", "exaggeration", "high_quality_audio"],
        "field_overrides": {
            "audio": {"description": "Recording of a voice to copy instead of a preset."}
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech": "cheaper",
            "fal-ai/elevenlabs/tts/eleven-v3": "audio tags",
            "fal-ai/minimax/speech-2.8-hd": "more languages",
        },
    },
    "xai/tts/v1": {
        "class_name": "XaiTtsV1",
        "title": "xAI Text to Speech",
        "docstring": "Speaks up to 15,000 characters in one of xAI's five voices: Eve, Ara, Rex, Sal or Leo. Detects the language or takes one of 20 language settings, with regional Arabic, Spanish and Portuguese.",
        "tags": ["text-to-speech", "tts", "xai", "multilingual", "narration"],
        "use_cases": [
            "Read a long chatbot answer aloud without splitting it",
            "Voice Gulf Arabic notices for an airport lounge",
            "Record a Bengali news digest in one pass",
            "Tell apart European and Brazilian Portuguese in a course",
            "Narrate a Turkish cooking channel with the voice of Ara",
        ],
        "basic_fields": ["text", "voice", "language", "output_format"],
        "field_overrides": {
            "output_format": {"description": "File format of the recording and its sound settings."}
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/turbo-v2.5": "more voices",
            "fal-ai/gemini-3.1-flash-tts": "several speakers",
            "fal-ai/minimax/speech-2.8-hd": "emotion settings",
        },
    },
}
