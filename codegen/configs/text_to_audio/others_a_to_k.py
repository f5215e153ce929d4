"""Words for fal's text to audio endpoints: others a to k. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "beatoven/music-generation": {
        "class_name": "BeatovenMusicGeneration",
        "title": "Beatoven Music Generation",
        "docstring": "Generates instrumental music from text with Beatoven's model.",
        "basic_fields": ["prompt", "negative_prompt", "duration", "refinement"],
    },
    "beatoven/sound-effect-generation": {
        "class_name": "BeatovenSoundEffectGeneration",
        "title": "Beatoven Sound Effect Generation",
        "docstring": "Generates sound effects from text with Beatoven's model.",
        "basic_fields": ["prompt", "negative_prompt", "duration", "refinement"],
    },
    "bytedance/seed-audio-1.0": {
        "class_name": "BytedanceSeedAudio10",
        "title": "Seed Audio 1.0",
        "docstring": "Generates audio from a prompt with ByteDance's Seed Audio 1.0, guided if you like by recordings, a picture or a named voice. Speed, pitch, volume and sample rate can be set.",
        "tags": [
            "text-to-audio",
            "txt2audio",
            "text-to-speech",
            "tts",
            "bytedance",
            "audio-to-audio",
            "multilingual",
        ],
        "use_cases": [
            "Give a picture of a rainy pier its spoken mood piece",
            "Match a new announcement to the sound of two sample recordings",
            "Lower the pitch of a narrator for a fairy tale giant",
            "Export 8 kHz speech for an old phone system",
            "Mix English and Chinese lines in one airport notice",
        ],
        "basic_fields": ["prompt", "audios", "image", "voice"],
        "field_overrides": {
            "prompt": {"description": "The text to speak and how it should sound, in words."},
            "audios": {"description": "Recordings whose voice or sound the result should take up."},
        },
        "alternatives": {
            "fal-ai/gemini-tts": "style by words",
            "fal-ai/bytedance/seed-speech/tts/v2": "plain speech",
            "fal-ai/elevenlabs/tts/eleven-v3": "ElevenLabs model",
        },
    },
    "cassetteai/music-generator": {
        "class_name": "CassetteAIMusicGenerator",
        "title": "CassetteAI Music Generator",
        "docstring": "Composes music from a text prompt at a length of 10 to 180 seconds that you must state. Simple and low priced by the minute; takes no lyrics.",
        "tags": ["text-to-music", "music-generation", "cassette-ai", "low-cost", "instrumental"],
        "use_cases": [
            "Make a 45 second bed for a hardware store radio ad",
            "Fit a tune to the exact length of a wedding slide show",
            "Produce a jazzy hold music for a small law office",
            "Give a yoga teacher three minutes of calm flute",
            "Sketch boss-fight themes for a student game",
        ],
        "basic_fields": ["prompt", "duration"],
        "field_overrides": {
            "prompt": {"description": "Genre, mood, instruments, key and tempo of the music."}
        },
        "aliases": ["text_to_audio.CassetteaiMusicGenerator"],
        "alternatives": {
            "fal-ai/stable-audio-25/text-to-audio": "sound effects too",
            "sonilo/v1.1/text-to-music": "up to ten minutes",
            "fal-ai/minimax-music/v2.6": "sung lyrics",
        },
    },
    "cassetteai/sound-effects-generator": {
        "class_name": "CassetteaiSoundEffectsGenerator",
        "title": "CassetteAI Sound Effects Generator",
        "docstring": "Makes one sound effect of 1 to 30 seconds from a text description, at a flat price per sound. Both text and length are required.",
        "tags": ["sound-effects", "sfx", "text-to-audio", "txt2audio", "cassette-ai", "low-cost"],
        "use_cases": [
            "Make a squeaky gate for a radio drama's ghost scene",
            "Produce a five second spaceship hum for a kids' game",
            "Add hoofbeats of set length to an animated short",
            "Get a market crowd murmur for a stage play",
            "Create a till bell for a shop's checkout animation",
        ],
        "basic_fields": ["prompt", "duration"],
        "alternatives": {
            "fal-ai/elevenlabs/sound-effects/v2": "loops, free length",
            "mirelo-ai/sfx1.6/text-to-audio": "up to 60 seconds",
            "fal-ai/stable-audio-3/small/sfx/text-to-audio": "open weights",
        },
    },
    "fal-ai/ace-step": {
        "class_name": "ACEStep",
        "title": "ACE-Step",
        "docstring": "Composes complete songs of 5 to 240 seconds with sung lyrics from style tags with the open ACE-Step music model. Separate settings decide how closely music follows the tags and singing follows the words.",
        "tags": [
            "text-to-music",
            "music-generation",
            "lyrics",
            "ace-step",
            "open-weights",
            "low-cost",
        ],
        "use_cases": [
            "Turn a poem into a sung demo in a chosen genre",
            "Write a multilingual birthday song with verse and chorus markers",
            "Produce four-minute backing tracks by leaving out the vocals",
            "Try many genre tags on one lyric to find its best arrangement",
            "Balance tag and lyric guidance to fix unclear singing",
        ],
        "basic_fields": ["tags", "lyrics", "duration", "lyric_guidance_scale"],
        "field_overrides": {
            "tags": {
                "description": "Comma-separated styles, instruments, tempo and voice that shape the song."
            },
            "lyrics": {
                "description": "Words to sing, with section markers in square brackets; leave empty for no fixed text."
            },
            "duration": {"description": "Length of the song in seconds."},
            "lyric_guidance_scale": {"description": "How closely the singing keeps to the words."},
            "tag_guidance_scale": {"description": "How closely the music keeps to the style tags."},
            "granularity_scale": {
                "description": "Strength of an artifact-reducing correction during sampling."
            },
        },
        "alternatives": {
            "fal-ai/ace-step/prompt-to-audio": "writes lyrics itself",
            "fal-ai/diffrhythm": "reference song",
            "fal-ai/minimax-music/v2.6": "MiniMax model",
        },
    },
    "fal-ai/ace-step/prompt-to-audio": {
        "class_name": "ACEStepPromptToAudio",
        "title": "ACE-Step Prompt to Audio",
        "docstring": "Composes songs of 5 to 240 seconds from one free prompt with ACE-Step, working out tags and lyrics by itself and returning both. Can be limited to instrumental music.",
        "tags": [
            "text-to-music",
            "music-generation",
            "ace-step",
            "open-weights",
            "instrumental",
            "low-cost",
        ],
        "use_cases": [
            "Describe a pirate tavern song and get words and music",
            "Make an instrumental tango for a dance class",
            "Read back the invented lyrics and refine them in ACE-Step",
            "Get a funny office farewell song from one sentence",
            "Produce a lullaby about trains for a family video",
        ],
        "basic_fields": ["prompt", "instrumental", "duration"],
        "alternatives": {
            "fal-ai/ace-step": "your own lyrics",
            "sonauto/v2/text-to-music": "lyrics optional",
            "fal-ai/lyria3": "Google model",
        },
    },
    "fal-ai/csm-1b": {
        "class_name": "CSM1B",
        "title": "CSM-1B",
        "docstring": "Speaks a scene of conversation turns with Sesame's open CSM-1B, one voice per speaker number. Sample recordings with their transcripts can set the voices and the tone of the talk.",
        "tags": [
            "text-to-speech",
            "tts",
            "csm",
            "dialogue",
            "multi-speaker",
            "open-weights",
            "voice-cloning",
        ],
        "use_cases": [
            "Speak a two-person skit for a language textbook",
            "Continue a recorded chat in the same two voices",
            "Prototype a phone assistant that sounds conversational",
            "Voice a short radio debate between three neighbors",
            "Study how earlier turns change the tone of a reply",
        ],
        "basic_fields": ["scene", "context"],
        "field_overrides": {
            "scene": {
                "description": "The lines in speaking order, each with a speaker number and its text."
            },
            "context": {
                "description": "Sample recordings, each with its transcript and speaker number, that set the voices."
            },
        },
        "alternatives": {
            "fal-ai/dia-tts": "tags and laughter",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "named voices",
            "fal-ai/vibevoice": "long dialogues",
        },
    },
    "fal-ai/diffrhythm": {
        "class_name": "DiffRhythm",
        "title": "DiffRhythm",
        "docstring": "Sings your lyrics as a full song of 95 or 285 seconds with music, in the style of a reference recording or of a few words. An open model that renders the whole song at once.",
        "tags": [
            "text-to-music",
            "music-generation",
            "lyrics",
            "diffrhythm",
            "open-weights",
            "audio-to-audio",
        ],
        "use_cases": [
            "Sing a school's anthem text in the style of a sample track",
            "Make a nearly five minute ballad from a finished lyric",
            "Try a slogan as a 95 second disco song",
            "Borrow the mood of a demo recording for new words",
            "Produce a choir-like version of a wedding poem",
        ],
        "basic_fields": ["lyrics", "reference_audio", "style_prompt", "music_duration"],
        "field_overrides": {
            "lyrics": {
                "description": "The words to be sung, one line each; a line may begin with its start time, as in [00:10.00]."
            },
            "reference_audio": {
                "description": "A song or clip whose style the new song should take up."
            },
        },
        "alternatives": {
            "fal-ai/ace-step": "sets length freely",
            "fal-ai/minimax-music/v2.6": "MiniMax model",
            "sonauto/v2/text-to-music": "style tags",
        },
    },
    "fal-ai/elevenlabs/music": {
        "class_name": "ElevenLabsMusic",
        "title": "ElevenLabs Music",
        "docstring": "Composes songs or instrumentals of 3 seconds to 10 minutes from a prompt, or from a composition plan that sets styles and lyrics section by section. Vocals can be ruled out.",
        "tags": ["text-to-music", "music-generation", "elevenlabs", "lyrics", "instrumental"],
        "use_cases": [
            "Plan a podcast theme as intro, build and outro with set lengths",
            "Score a ten minute museum film in one run",
            "Make a three second logo sting for a news app",
            "Write a fitness song whose chorus lands at a fixed time",
            "Get an instrumental version of a brand tune",
        ],
        "basic_fields": ["prompt", "music_length_ms", "composition_plan", "force_instrumental"],
        "field_overrides": {
            "prompt": {
                "description": "Style, mood, instruments, voice and theme of the piece. Leave it empty if you use a composition plan."
            },
            "composition_plan": {
                "description": "Styles to include and avoid, and a list of sections with their own style, length and lyrics."
            },
        },
        "alternatives": {
            "fal-ai/lyria3/pro": "Google model",
            "fal-ai/minimax-music/v2.6": "full lyrics field",
            "sonilo/v1.1/text-to-music": "several versions",
        },
    },
    "fal-ai/elevenlabs/sound-effects": {
        "class_name": "ElevenlabsSoundEffects",
        "title": "ElevenLabs Sound Effects",
        "docstring": "Creates short sound effects from a description with the first ElevenLabs sound model.",
        "basic_fields": ["text", "duration_seconds", "prompt_influence", "output_format"],
        "field_overrides": {
            "text": {
                "description": "The sound to make: its source, action, distance and surroundings."
            },
            "duration_seconds": {
                "description": "Length in seconds; leave empty to let the model choose what suits the sound.",
                "ge": 0.5,
            },
            "prompt_influence": {
                "description": "How literally the text is taken; lower gives more varied results.",
                "ge": 0,
                "le": 1,
            },
            "output_format": {
                "description": "Codec, sample rate and, for lossy codecs, bit rate of the file."
            },
        },
    },
    "fal-ai/elevenlabs/sound-effects/v2": {
        "class_name": "ElevenLabsSoundEffectsV2",
        "title": "ElevenLabs Sound Effects 2",
        "docstring": "Creates sound effects of 0.5 to 22 seconds from a description, with a loop option and a choice of 19 file formats. Leave the length empty and the model picks one that suits.",
        "tags": [
            "sound-effects",
            "sfx",
            "text-to-audio",
            "txt2audio",
            "elevenlabs",
            "loop",
            "game-assets",
        ],
        "use_cases": [
            "Generate button clicks and notification chimes for an app",
            "Fill a game prototype with creature growls and spell sounds",
            "Export telephone-quality effects in u-law for IVR menus",
            "Make a cave drip loop that repeats without a join",
            "Get a one-off door creak or glass break for a radio play",
        ],
        "basic_fields": ["text", "duration_seconds", "prompt_influence", "loop"],
        "field_overrides": {
            "text": {
                "description": "The sound to make: its source, action, distance and surroundings."
            },
            "prompt_influence": {
                "description": "How literally the text is taken; lower gives more varied results."
            },
        },
        "alternatives": {
            "mirelo-ai/sfx1.6/text-to-audio": "up to 60 seconds",
            "sonilo/v1.1/text-to-sound-effects": "Sonilo model",
            "fal-ai/stable-audio-3/small/sfx/text-to-audio": "open weights",
        },
    },
    "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": {
        "class_name": "ElevenLabsTextToDialogueV3",
        "title": "ElevenLabs v3 Text to Dialogue",
        "docstring": "Performs a dialogue with ElevenLabs v3: each line has its own text and voice, and the speakers react in one continuous recording. Tags such as [laughs] steer the acting.",
        "tags": [
            "text-to-speech",
            "tts",
            "elevenlabs",
            "dialogue",
            "multi-speaker",
            "multilingual",
        ],
        "use_cases": [
            "Perform a two-host podcast opening from a script",
            "Voice a quarrel between a troll and a knight for a game",
            "Rehearse a sales call with customer and agent voices",
            "Record a grammar dialogue for a textbook chapter",
            "Add pronunciation rules for drug names in a nursing talk",
        ],
        "basic_fields": ["inputs", "stability", "language_code"],
        "field_overrides": {
            "inputs": {
                "description": "The lines in order, each with its text and the name or identifier of its voice; tags such as [whispers] or [laughs] may stand in the text."
            }
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/eleven-v3": "single speaker",
            "fal-ai/gemini-tts": "up to ten speakers",
            "fal-ai/vibevoice": "open weights",
        },
    },
    "fal-ai/elevenlabs/tts/eleven-v3": {
        "class_name": "ElevenLabsTTSV3",
        "title": "ElevenLabs v3 TTS",
        "docstring": "Reads up to 5,000 characters aloud with ElevenLabs v3, the expressive model that follows tags such as [sighs] or [excited] in the text. Timestamps can be returned with the speech.",
        "tags": ["text-to-speech", "tts", "elevenlabs", "multilingual", "high-quality"],
        "use_cases": [
            "Act out a thriller's chapter with whispers and gasps",
            "Time words for karaoke-style captions in a reading app",
            "Voice an excited horse race announcer for a game",
            "Give a charity letter a warm, breaking voice",
            "Produce a sarcastic robot for a satire show",
        ],
        "basic_fields": ["text", "voice", "stability", "language_code"],
        "field_overrides": {
            "text": {
                "description": "Words to speak; tags in square brackets such as [whispers], [sighs] or [excited] steer the delivery."
            }
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/multilingual-v2": "steadier, speed control",
            "fal-ai/elevenlabs/tts/turbo-v2.5": "faster, cheaper",
            "fal-ai/gemini-tts": "style by words",
        },
    },
    "fal-ai/elevenlabs/tts/multilingual-v2": {
        "class_name": "ElevenLabsTTSMultilingualV2",
        "title": "ElevenLabs Multilingual v2 TTS",
        "docstring": "Reads text aloud in many languages with ElevenLabs Multilingual v2, with speed, style and similarity dials and fields for the text before and after. Steadier for long reading than the more theatrical v3.",
        "tags": ["text-to-speech", "tts", "elevenlabs", "multilingual", "high-quality"],
        "use_cases": [
            "Record an audiobook in parts that join without a jump in tone",
            "Read a museum guide in one voice across several languages",
            "Slow a meditation script to 0.8 of normal speed",
            "Align narration to slides with returned timestamps",
            "Voice an e-learning series with a steady brand narrator",
        ],
        "basic_fields": ["text", "voice", "stability", "speed", "similarity_boost"],
        "field_overrides": {
            "style": {
                "description": "How strongly to exaggerate the voice's own manner; zero is most stable."
            }
        },
        "alternatives": {
            "fal-ai/elevenlabs/tts/eleven-v3": "more expressive",
            "fal-ai/elevenlabs/tts/turbo-v2.5": "faster, cheaper",
            "fal-ai/minimax/speech-2.8-hd": "MiniMax model",
        },
    },
    "fal-ai/f5-tts": {
        "class_name": "F5TTS",
        "title": "F5-TTS",
        "docstring": "Speaks new text in the voice of a short reference recording with the open F5-TTS or E2-TTS model. Adding the words of the sample helps; silences can be cut out.",
        "tags": ["text-to-speech", "tts", "voice-cloning", "f5-tts", "open-weights"],
        "use_cases": [
            "Fix one mispronounced name in your own podcast recording",
            "Read a thesis aloud in the author's voice",
            "Compare F5 and E2 cloning on the same speaker",
            "Voice a demo of a game character by its writer",
            "Make a farewell message in a retired teacher's voice, with consent",
        ],
        "basic_fields": ["gen_text", "ref_audio", "model_type", "ref_text"],
        "alternatives": {
            "fal-ai/zonos": "fewer inputs",
            "fal-ai/chatterbox/text-to-speech": "other open model",
            "fal-ai/index-tts-2/text-to-speech": "emotion control",
        },
    },
    "fal-ai/gemini-tts": {
        "class_name": "GeminiTts",
        "title": "Gemini 2.5 TTS",
        "docstring": "Speaks a text of up to 50,000 characters with Google's Gemini 2.5 Flash or Pro voices, in a manner described in plain words. Takes 2 to 10 named speakers for dialogues.",
        "tags": [
            "text-to-speech",
            "tts",
            "gemini",
            "google",
            "multi-speaker",
            "multilingual",
            "dialogue",
        ],
        "use_cases": [
            "Read a whole short story in a sleepy bedtime manner",
            "Stage a five-person town meeting for a civics lesson",
            "Give a Polish audio guide a proud, slow delivery",
            "Switch from Flash to Pro for the final podcast take",
            "Voice a safety notice firmly in Indian English",
        ],
        "basic_fields": ["prompt", "style_instructions", "voice", "model", "speakers"],
        "field_overrides": {
            "prompt": {
                "description": "The text to speak; for a dialogue begin each line with the speaker's name and a colon."
            }
        },
        "alternatives": {
            "fal-ai/gemini-3.1-flash-tts": "successor",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "ElevenLabs model",
            "fal-ai/vibevoice": "open weights",
        },
    },
}
