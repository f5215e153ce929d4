"""Words for fal's text to speech endpoints: others a to l. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "alibaba/qwen-audio-3-tts": {
        "class_name": "AlibabaQwenAudio3Tts",
        "title": "Qwen Audio 3.0 TTS (Flash)",
        "docstring": "Speaks text with one of Alibaba's ready-made Qwen voices in ten languages, or with the language detected from the text. Only text, voice and language can be set; there is no style prompt or cloning.",
        "tags": ["text-to-speech", "tts", "qwen", "alibaba", "multilingual", "fast"],
        "use_cases": [
            "Read menu items aloud in Chinese and English for a food court kiosk",
            "Let language learners hear one sentence in ten languages",
            "Give a weather bot a named voice such as Cherry or Ethan",
            "Speak Russian arrival notices for a small airport",
            "Narrate a slide show without touching any sound settings",
        ],
        "basic_fields": ["text", "voice", "language"],
        "alternatives": {
            "fal-ai/qwen-3-tts/text-to-speech/1.7b": "style prompt, cloning",
            "fal-ai/minimax/speech-2.8-turbo": "more voice settings",
            "fal-ai/inworld-tts": "other voices",
        },
    },
    "async/tts-pro/v1.0": {
        "class_name": "AsyncTtsProV10",
        "title": "Async Text to Speech Pro v1.0",
        "docstring": "Reads a transcript in a chosen Async voice in English, French, Spanish, German, Italian or Portuguese. Returns the recording with its content type and size in bytes.",
        "tags": ["text-to-speech", "tts", "async", "multilingual", "narration"],
        "use_cases": [
            "Voice Italian wine notes for a tasting room tablet",
            "Produce the Portuguese track of a museum audio guide",
            "Read out a court transcript for a documentary edit",
            "Record French prompts for a ticket machine",
            "Speak German driving theory questions for a learner app",
        ],
        "basic_fields": ["transcript", "voice", "language", "output_format"],
        "field_overrides": {
            "output_format": {"description": "File format of the recording and its sound settings."}
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/turbo-v2.5": "more languages",
            "fal-ai/minimax/speech-2.8-hd": "emotion settings",
            "xai/tts/v1": "more languages",
        },
    },
    "fal-ai/bytedance/seed-speech/tts/v2": {
        "class_name": "BytedanceSeedSpeechTtsV2",
        "title": "ByteDance Seed Speech TTS 2.0",
        "docstring": "Speaks up to 5,000 characters in ByteDance Seed Speech voices, many of them bilingual English and Chinese, with speed, volume, pitch and a plain-language instruction for the delivery. Saves MP3 or Opus at 8 to 48 kHz.",
        "tags": ["text-to-speech", "tts", "bytedance", "multilingual", "emotion"],
        "use_cases": [
            "Voice a bilingual English and Chinese museum guide with one speaker",
            "Ask a narrator to whisper the ghost's lines in a podcast story",
            "Deliver Mexican Spanish voicemail greetings as small Opus files",
            "Record Korean beauty tutorial voice-overs at 48 kHz",
            "Slow down an Indonesian listening exercise for beginners",
        ],
        "basic_fields": ["text", "voice", "voice_instruction", "speed", "language"],
        "field_overrides": {
            "voice": {
                "description": "Ready-made voice; the ending of its name lists the languages it speaks."
            }
        },
        "alternatives": {
            "fal-ai/minimax/speech-2.8-hd": "emotion presets",
            "fal-ai/gemini-3.1-flash-tts": "several speakers",
            "fal-ai/qwen-3-tts/text-to-speech/1.7b": "open weights",
        },
    },
    "fal-ai/chatterbox/text-to-speech": {
        "class_name": "ChatterboxTextToSpeech",
        "title": "Chatterbox Text to Speech",
        "docstring": "Speaks text in a default voice or in one copied from a short audio sample, with Resemble AI's open Chatterbox model. Exaggeration sets how dramatic it sounds; tags in the text add laughs and sighs. Cheaper than Chatterbox HD.",
        "tags": [
            "text-to-speech",
            "tts",
            "chatterbox",
            "resemble-ai",
            "voice-cloning",
            "emotion",
            "open-weights",
        ],
        "use_cases": [
            "Make a goblin merchant overact his sales pitch in an indie game",
            "Copy a colleague's voice for a birthday message",
            "Insert a laugh or a sigh into the host lines of a comedy podcast",
            "Read meditation scripts calmly with exaggeration turned down",
            "Dub the voice of a claymation character from one clean sample",
        ],
        "basic_fields": ["text", "audio", "exaggeration", "cfg"],
        "field_overrides": {
            "text": {
                "description": "Text to be spoken. Sounds can be written as tags: <laugh>, <chuckle>, <sigh>, <cough>, <sniffle>, <groan>, <yawn>, <gasp>."
            },
            "audio": {
                "description": "Recording of the voice to copy; without it a default voice speaks."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech/multilingual": "more languages",
            "resemble-ai/chatterboxhd/text-to-speech": "preset voices, higher fidelity",
            "fal-ai/index-tts-2/text-to-speech": "finer emotion control",
        },
    },
    "fal-ai/chatterbox/text-to-speech/multilingual": {
        "class_name": "ChatterboxTextToSpeechMultilingual",
        "title": "Chatterbox Multilingual Text to Speech",
        "docstring": "Speaks short texts of up to 300 characters in one of 23 languages with Chatterbox, in a built-in language voice or your own sample. Suits single lines rather than chapters.",
        "tags": [
            "text-to-speech",
            "tts",
            "chatterbox",
            "resemble-ai",
            "multilingual",
            "voice-cloning",
        ],
        "use_cases": [
            "Voice one-line train announcements in Danish, Finnish and Swedish",
            "Say the word of the day in Swahili for a language app",
            "Carry an actor's sampled voice into Hebrew one-liners",
            "Record short Greek prompts for a pharmacy phone menu",
            "Read Hindi flash cards to children",
        ],
        "basic_fields": ["text", "voice", "custom_audio_language", "exaggeration"],
        "field_overrides": {
            "voice": {
                "description": "Name of a language for its built-in voice, or the web address of your own voice recording."
            },
            "custom_audio_language": {
                "description": "Language to speak when the voice is your own recording; ignored for built-in voices."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech": "longer English texts",
            "fal-ai/elevenlabs/tts/multilingual-v2": "longer texts",
            "fal-ai/minimax/speech-02-hd": "longer texts, emotion",
        },
    },
    "fal-ai/dia-tts": {
        "class_name": "DiaTts",
        "title": "Dia",
        "docstring": "Turns a dialogue script with speaker marks into one recording of two people talking, including laughs and other nonverbal sounds, with Nari Labs' open Dia model. Takes nothing but the text.",
        "tags": ["text-to-speech", "tts", "dia", "dialogue", "multi-speaker", "open-weights"],
        "use_cases": [
            "Stage an interview between two invented podcast hosts",
            "Turn a screenplay page into a table read for two",
            "Make a phone call scene with laughter for an audio play",
            "Voice a customer and clerk role play for sales training",
            "Let two cartoon mice argue over the last piece of cheese",
        ],
        "basic_fields": ["text"],
        "field_overrides": {
            "text": {
                "description": "Script to speak. Mark speakers with [S1] and [S2] and write sounds in brackets, such as (laughs) or (coughs)."
            }
        },
        "alternatives": {
            "fal-ai/vibevoice/7b": "longer, own voices",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "preset voices",
            "fal-ai/gemini-3.1-flash-tts": "two to ten speakers",
        },
    },
    "fal-ai/elevenlabs/tts/turbo-v2.5": {
        "class_name": "ElevenlabsTtsTurboV25",
        "title": "ElevenLabs TTS Turbo v2.5",
        "docstring": "Turns text into speech with low delay using ElevenLabs Turbo v2.5, in more than thirty languages. Can return word timestamps and match its intonation to the text before and after.",
        "tags": ["text-to-speech", "tts", "elevenlabs", "multilingual", "fast"],
        "use_cases": [
            "Answer chatbot users with spoken replies at conversational speed",
            "Read live news alerts aloud moments after they are written",
            "Get word timings along with speech to animate captions",
            "Join separately made paragraphs smoothly by passing nearby text",
            "Voice customer support prompts in the caller's own language",
        ],
        "basic_fields": ["text", "voice", "speed", "stability"],
        "field_overrides": {
            "text": {"description": "Words to be spoken; write them as they should sound."},
            "voice": {"description": "Name or identifier of an ElevenLabs voice."},
            "stability": {
                "description": "Steadiness of delivery; low is livelier and less predictable, high is even.",
                "ge": 0,
                "le": 1,
            },
            "similarity_boost": {
                "description": "How closely the result keeps to the original voice.",
                "ge": 0,
                "le": 1,
            },
            "previous_text": {
                "description": "Text spoken just before this passage, used to match intonation; it is not read aloud."
            },
            "timestamps": {"description": "Also return when each word is spoken."},
            "style": {
                "description": "How strongly the speaking style of the voice is exaggerated; 0 is neutral and most stable."
            },
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/eleven-v3": "more expressive",
            "fal-ai/elevenlabs/tts/multilingual-v2": "higher fidelity",
            "fal-ai/minimax/speech-02-turbo": "cheaper",
        },
    },
    "fal-ai/gemini-3.1-flash-tts": {
        "class_name": "Gemini31FlashTts",
        "title": "Gemini 3.1 Flash TTS",
        "docstring": "Speaks texts of up to 50,000 characters in one Gemini voice or as a conversation of 2 to 10 speakers, each with a voice of its own. A separate style instruction directs tone and pace.",
        "tags": [
            "text-to-speech",
            "tts",
            "gemini",
            "google",
            "multi-speaker",
            "dialogue",
            "multilingual",
        ],
        "use_cases": [
            "Cast a whole radio play with a different voice for each role",
            "Read a long government report aloud in a sober newsreader style",
            "Produce a Marathi health podcast with a doctor and a patient",
            "Have a panel of five experts discuss a written article",
            "Voice a sports quiz with an excited host and two contestants",
        ],
        "basic_fields": ["prompt", "style_instructions", "voice", "speakers", "language_code"],
        "field_overrides": {
            "prompt": {
                "description": "Text to be spoken. With several speakers, begin each line with the speaker's ID and a colon."
            },
            "speakers": {
                "description": "Speakers of a conversation, each an ID used in the text and a voice; leave empty for a single voice."
            },
        },
        "alternatives": {
            "fal-ai/gemini-tts": "earlier Gemini voices",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "other voices",
            "fal-ai/vibevoice/7b": "open weights, cloning",
        },
    },
    "fal-ai/index-tts-2/text-to-speech": {
        "class_name": "IndexTts2TextToSpeech",
        "title": "IndexTTS 2.0",
        "docstring": "Speaks text in a voice copied from a recording, with the emotion set apart from the voice: by a second recording, by eight sliders such as angry or calm, or by a description. Price runs by the second of audio.",
        "tags": ["text-to-speech", "tts", "index-tts", "voice-cloning", "emotion", "open-weights"],
        "use_cases": [
            "Let a calm narrator's cloned voice shout like the reference clip",
            "Dial in half melancholy and half surprise for a game cutscene line",
            "Re-record one film line with a sadder reading in the actor's voice",
            "Describe fear in words and have a haunted house host speak it",
            "Test five emotional takes of one ad slogan with the same speaker",
        ],
        "basic_fields": ["audio", "prompt", "emotional_audio", "strength"],
        "field_overrides": {
            "audio": {"description": "Recording of the voice to copy."},
            "prompt": {"description": "Text to be spoken in the copied voice."},
            "strength": {
                "description": "How strongly the emotion of the emotional recording is taken on; lower is milder."
            },
            "should_use_prompt_for_emotion": {
                "description": "Derives the emotion from the emotion prompt, or from the spoken text if there is none."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/text-to-speech": "simpler emotion control",
            "fal-ai/zonos2": "cloning, more sampling settings",
            "fal-ai/f5-tts": "plain cloning",
        },
    },
    "fal-ai/inworld-tts": {
        "class_name": "InworldTts",
        "title": "Inworld TTS-1.5 Max",
        "docstring": "Speaks up to 2,000 characters with Inworld TTS-1.5 Max in a named character voice whose label shows its language. Sample rate goes from 8,000 to 48,000 hertz.",
        "tags": ["text-to-speech", "tts", "inworld", "game-assets", "multilingual"],
        "use_cases": [
            "Give tavern guests in a role-playing game distinct named voices",
            "Speak telephone-grade 8 kHz prompts for an old call center",
            "Voice an Indian English tutor with Anjali or Arjun",
            "Record the quest log of a text adventure at 48 kHz",
            "Try several British butlers for a mystery game",
        ],
        "basic_fields": ["text", "voice", "sample_rate_hertz"],
        "field_overrides": {
            "voice": {"description": "Named voice; the code in brackets is its language."}
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/turbo-v2.5": "adds word timestamps",
            "fal-ai/minimax/speech-2.8-turbo": "emotion settings",
            "alibaba/qwen-audio-3-tts": "other preset voices",
        },
    },
    "fal-ai/kling-video/v1/tts": {
        "class_name": "KlingVideoV1Tts",
        "title": "Kling TTS",
        "docstring": "Speaks up to 500 characters in a Kling preset voice, such as cartoon children or a British boy, at 0.8 to 2 times the normal pace. Made for short lines, for example for Kling lip sync, at one price per run.",
        "tags": ["text-to-speech", "tts", "kling", "cartoon", "low-cost"],
        "use_cases": [
            "Record one line for a talking portrait before the lip sync step",
            "Voice a cartoon girl in a ten second cereal ad",
            "Make a fast-talking disclaimer at double speed",
            "Add a spoken greeting to a Kling clip of a virtual host",
            "Speak a short riddle in a storybook app",
        ],
        "basic_fields": ["text", "voice_id", "voice_speed"],
        "field_overrides": {
            "voice_id": {"description": "Kling preset voice that speaks the text."}
        },
        "alternatives": {
            "fal-ai/minimax/speech-02-turbo": "longer texts, emotion",
            "fal-ai/inworld-tts": "character voices",
            "xai/tts/v1": "longer texts",
        },
    },
}
