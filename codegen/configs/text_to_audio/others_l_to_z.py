"""Words for fal's text to audio endpoints: others l to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-quality/text-to-audio": {
        "class_name": "Ltx23QualityTextToAudio",
        "title": "LTX-2.3 Quality Text to Audio",
        "docstring": "Generates sound without a picture from text using the audio half of LTX-2.3. Length comes from frames divided by frames per second, 5 seconds by default.",
        "tags": ["text-to-audio", "txt2audio", "sound-effects", "sfx", "ltx-2.3", "open-weights"],
        "use_cases": [
            "Make the sound of a harbor for a clip shot without audio",
            "Produce speech-like crowd noise for a theater scene",
            "Test LTX sound prompts before making a whole video",
            "Generate rain on a tin roof at an exact frame length",
            "Create a short spoken line with room echo",
        ],
        "basic_fields": ["prompt", "num_frames", "frames_per_second"],
        "field_overrides": {
            "num_frames": {
                "description": "Length of the sound counted in frames; divided by the frames per second it gives the seconds."
            },
            "negative_prompt": {"description": "Sounds and styles to avoid."},
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/text-to-audio/lora": "own LoRAs",
            "fal-ai/stable-audio-3/medium/text-to-audio": "up to 380 seconds",
            "fal-ai/mmaudio-v2/text-to-audio": "other open model",
        },
    },
    "fal-ai/ltx-2.3-quality/text-to-audio/lora": {
        "class_name": "Ltx23QualityTextToAudioLora",
        "title": "LTX-2.3 Quality Text to Audio LoRA",
        "docstring": "Generates sound from text using LTX-2.3 with your own audio LoRAs, such as those from the LTX 2.3 text-to-audio trainer.",
        "tags": [
            "text-to-audio",
            "txt2audio",
            "sound-effects",
            "sfx",
            "ltx-2.3",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Call up a trained engine sound for a racing game",
            "Use a LoRA of one forest's birds in a nature exhibit",
            "Check a sound LoRA after each training run",
            "Give every clip of a series its trained room tone",
            "Blend two instrument LoRAs for an art installation",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "frames_per_second"],
        "field_overrides": {
            "loras": {
                "description": "LTX-2.3 LoRAs trained on sound, each with its file and strength."
            },
            "num_frames": {
                "description": "Length of the sound counted in frames; divided by the frames per second it gives the seconds."
            },
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/text-to-audio": "without LoRAs",
            "fal-ai/stable-audio-3/medium/text-to-audio": "longer sounds",
        },
    },
    "fal-ai/lyria2": {
        "class_name": "Lyria2",
        "title": "Lyria 2",
        "docstring": "Composes instrumental music from text with Google's Lyria 2, with a negative prompt for what to leave out. Billed per 30 seconds; it does not sing lyrics, unlike Lyria 3.",
        "tags": ["text-to-music", "music-generation", "lyria", "google", "instrumental"],
        "use_cases": [
            "Score a half-minute trailer for a local history film",
            "Keep drums out of a reading room's ambient piece",
            "Make a bossa nova bed for a coffee roaster's video",
            "Produce a synth cue for a tech podcast break",
            "Fix the random number and vary only the mood word",
        ],
        "basic_fields": ["prompt", "negative_prompt"],
        "field_overrides": {
            "prompt": {"description": "Genre, instruments, mood and tempo of the piece."}
        },
        "alternatives": {
            "fal-ai/lyria3": "successor, sings",
            "fal-ai/stable-audio-25/text-to-audio": "sets length",
            "cassetteai/music-generator": "cheaper",
        },
    },
    "fal-ai/lyria3": {
        "class_name": "Lyria3",
        "title": "Lyria 3",
        "docstring": "Makes music with or without singing from a prompt, and if you like from a picture, with Google's Lyria 3. Returns the lyrics beside the recording.",
        "tags": ["text-to-music", "music-generation", "lyria", "google", "lyrics"],
        "use_cases": [
            "Turn a vacation photo into a short song about that day",
            "Compose a jingle and keep its lyrics as text",
            "Ask for a purely instrumental harp piece in the prompt",
            "Make a theme for an illustrated children's book cover",
            "Write a goofy anthem for a bowling team",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt"],
        "field_overrides": {
            "image": {"description": "Picture whose mood and content inspire the music."},
            "prompt": {
                "description": "Style, mood, instruments, singing and theme; ask for instrumental if nobody should sing."
            },
        },
        "alternatives": {
            "fal-ai/lyria3/pro": "higher tier",
            "fal-ai/lyria2": "instrumental only",
            "fal-ai/minimax-music/v2.6": "own lyrics",
        },
    },
    "fal-ai/lyria3/pro": {
        "class_name": "Lyria3Pro",
        "title": "Lyria 3 Pro",
        "docstring": "Composes songs from a prompt, and optionally a picture, with Lyria 3 Pro, the higher tier of Google's Lyria 3. Inputs are the same; the sung lyrics come back as text.",
        "tags": ["text-to-music", "music-generation", "lyria", "google", "lyrics", "high-quality"],
        "use_cases": [
            "Produce the final version of a song drafted with Lyria 3",
            "Compose a theater season's theme from its poster",
            "Write a structured pop song with verse, chorus and bridge",
            "Make a choir piece for a town's anniversary film",
            "Score a painting for a gallery's audio room",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt"],
        "field_overrides": {
            "image": {"description": "Picture whose mood and content inspire the music."},
            "prompt": {
                "description": "Style, mood, instruments, singing, structure and theme of the song."
            },
        },
        "alternatives": {
            "fal-ai/lyria3": "lighter tier",
            "fal-ai/elevenlabs/music": "section plan",
            "fal-ai/minimax-music/v2.6": "own lyrics",
        },
    },
    "fal-ai/minimax-music": {
        "class_name": "MinimaxMusic",
        "title": "MiniMax Music",
        "docstring": "Makes a song in the style of a reference recording, with the lyrics given in the prompt. The first MiniMax music model; later versions need no reference.",
        "tags": [
            "text-to-music",
            "music-generation",
            "minimax-music",
            "minimax",
            "lyrics",
            "audio-to-audio",
        ],
        "use_cases": [
            "Sing new advent lyrics in the style of last year's recording",
            "Give a soccer chant the feel of a sample track",
            "Try a poem over the mood of your own guitar demo",
            "Make a parody text follow an original demo's arrangement",
            "Keep a radio show's jingle style for a new sponsor line",
        ],
        "basic_fields": ["prompt", "reference_audio"],
        "field_overrides": {
            "prompt": {
                "description": "The lyrics to sing, at most 600 characters; two line breaks make a pause, and ## at start and end adds accompaniment."
            },
            "reference_audio": {
                "description": "Song with music and voice whose style the new song should follow."
            },
        },
        "alternatives": {
            "fal-ai/minimax-music/v2.6": "successor",
            "fal-ai/diffrhythm": "open weights, reference",
            "fal-ai/minimax-music/v1.5": "no reference needed",
        },
    },
    "fal-ai/minimax-music/v1.5": {
        "class_name": "MinimaxMusicV15",
        "title": "MiniMax Music 1.5",
        "docstring": "Composes a song from a style prompt and required lyrics with MiniMax Music 1.5, as MP3, PCM or FLAC. Style text is limited to 600 characters; version 2 takes 2,000.",
        "tags": [
            "text-to-music",
            "music-generation",
            "minimax-music",
            "minimax",
            "lyrics",
            "low-cost",
        ],
        "use_cases": [
            "Turn a company's farewell verses into a soul ballad",
            "Export a lossless FLAC of a school musical number",
            "Sing a recycling rhyme as rap for a city campaign",
            "Make a country song from a customer's love letter",
            "Try [Verse] and [Chorus] marks on a short lyric",
        ],
        "basic_fields": ["prompt", "lyrics_prompt", "audio_setting"],
        "alternatives": {
            "fal-ai/minimax-music/v2": "successor",
            "fal-ai/minimax-music/v2.6": "lyrics optional",
            "fal-ai/ace-step": "open weights",
        },
    },
    "fal-ai/minimax-music/v2": {
        "class_name": "MinimaxMusicV2",
        "title": "MiniMax Music 2",
        "docstring": "Composes a song from a style prompt of up to 2,000 characters and required lyrics with MiniMax Music 2. FLAC is still offered here; 2.5 and later swap it for WAV and make lyrics optional.",
        "tags": ["text-to-music", "music-generation", "minimax-music", "minimax", "lyrics"],
        "use_cases": [
            "Describe an arrangement in detail for a folk ballad",
            "Set a scout troop's verses to a campfire song",
            "Make a metal song from a comic's battle text",
            "Produce a lossless theme for an audio drama",
            "Sing a bakery's daily specials as doo-wop",
        ],
        "basic_fields": ["prompt", "lyrics_prompt", "audio_setting"],
        "alternatives": {
            "fal-ai/minimax-music/v2.6": "successor",
            "fal-ai/minimax-music/v2.5": "instrumental too",
            "fal-ai/elevenlabs/music": "ElevenLabs model",
        },
    },
    "fal-ai/minimax-music/v2.5": {
        "class_name": "MinimaxMusicV25",
        "title": "MiniMax Music 2.5",
        "docstring": "Makes a song or an instrumental piece from a prompt with MiniMax Music 2.5. Lyrics of up to 3,500 characters are optional, since the model can write them from the prompt.",
        "tags": [
            "text-to-music",
            "music-generation",
            "minimax-music",
            "minimax",
            "lyrics",
            "instrumental",
        ],
        "use_cases": [
            "Get words and tune for a garden center song from one idea",
            "Make an instrumental samba for a street parade video",
            "Sing a long narrative ballad about a shipwreck",
            "Produce a WAV demo for a musical's second act",
            "Set a pharmacy's opening hours to a barbershop tune",
        ],
        "basic_fields": ["prompt", "lyrics", "is_instrumental", "lyrics_optimizer"],
        "field_overrides": {
            "lyrics_optimizer": {
                "description": "Writes lyrics from the prompt when you leave the lyrics empty."
            }
        },
        "alternatives": {
            "fal-ai/minimax-music/v2.6": "successor",
            "fal-ai/lyria3/pro": "Google model",
            "fal-ai/ace-step/prompt-to-audio": "open weights",
        },
    },
    "fal-ai/minimax-music/v2.6": {
        "class_name": "MinimaxMusicV26",
        "title": "MiniMax Music 2.6",
        "docstring": "Composes songs or instrumentals from a style prompt with MiniMax Music 2.6, the newest MiniMax music endpoint here. Your own lyrics are optional and the model can write some for you.",
        "tags": [
            "text-to-music",
            "music-generation",
            "minimax-music",
            "minimax",
            "lyrics",
            "instrumental",
        ],
        "use_cases": [
            "Produce a singer demo for a bride's own love lyrics",
            "Compose an instrumental theme for a puzzle app",
            "Let the model write a silly song about a lost sock",
            "Make a gospel version of a club's motto",
            "Deliver 44.1 kHz WAV music to a video editor",
        ],
        "basic_fields": ["prompt", "lyrics", "is_instrumental", "lyrics_optimizer"],
        "field_overrides": {
            "lyrics_optimizer": {
                "description": "Writes lyrics from the prompt when you leave the lyrics empty."
            }
        },
        "alternatives": {
            "fal-ai/elevenlabs/music": "up to ten minutes",
            "fal-ai/lyria3/pro": "picture as input",
            "fal-ai/ace-step": "open weights",
        },
    },
    "fal-ai/mmaudio-v2/text-to-audio": {
        "class_name": "MmaudioV2TextToAudio",
        "title": "MMAudio 2 Text to Audio",
        "docstring": "Generates sound effects and ambience of 1 to 30 seconds from text with the open MMAudio 2, better known for adding sound to footage. Priced by the second, with a negative prompt.",
        "tags": [
            "text-to-audio",
            "txt2audio",
            "sound-effects",
            "sfx",
            "mmaudio",
            "open-weights",
            "low-cost",
        ],
        "use_cases": [
            "Make a thunder roll to lay under a silent clip",
            "Keep music out of a generated street ambience",
            "Produce footsteps on gravel for a walking game",
            "Create a half-minute kitchen noise for a restaurant film",
            "Test a sound idea in text before running it on a video",
        ],
        "basic_fields": ["prompt", "duration", "negative_prompt"],
        "alternatives": {
            "fal-ai/elevenlabs/sound-effects/v2": "loops",
            "fal-ai/stable-audio-3/small/sfx/text-to-audio": "up to 120 seconds",
            "mirelo-ai/sfx1.6/text-to-audio": "Mirelo AI model",
        },
    },
    "fal-ai/playai/tts/dialog": {
        "class_name": "PlayaiTtsDialog",
        "title": "PlayAI Dialog TTS",
        "docstring": "Speaks a dialogue between named voices with PlayAI.",
        "basic_fields": ["input", "response_format", "voices"],
    },
    "fal-ai/playai/tts/v3": {
        "class_name": "PlayaiTtsV3",
        "title": "PlayAI 3 TTS",
        "docstring": "Speaks text in a chosen voice with PlayAI 3.",
        "basic_fields": ["input", "voice", "response_format"],
    },
    "fal-ai/yue": {
        "class_name": "Yue",
        "title": "YuE",
        "docstring": "Sings lyrics as a song in given genres with the open YuE model.",
        "basic_fields": ["lyrics", "genres"],
    },
    "fal-ai/zonos": {
        "class_name": "Zonos",
        "title": "Zonos",
        "docstring": "Speaks text in a voice copied from a reference recording with Zyphra's open Zonos. Takes just the recording and the words; Zonos2 is the later version.",
        "tags": ["text-to-speech", "tts", "voice-cloning", "zonos", "zyphra", "open-weights"],
        "use_cases": [
            "Read a newsletter in its editor's own voice",
            "Keep a consented narrator available for late script changes",
            "Voice a family cookbook with a grandmother's recording",
            "Make a prototype assistant speak like its founder",
            "Clone a puppet player's character voice for rehearsals",
        ],
        "basic_fields": ["reference_audio", "prompt"],
        "field_overrides": {
            "reference_audio": {"description": "Clean recording of the voice to copy."},
            "prompt": {"description": "The words to speak in that voice."},
        },
        "alternatives": {
            "fal-ai/zonos2": "successor",
            "fal-ai/f5-tts": "transcript helps",
            "fal-ai/chatterbox/text-to-speech": "other open model",
        },
    },
    "mirelo-ai/sfx1.6/text-to-audio": {
        "class_name": "MireloAiSfx16TextToAudio",
        "title": "Mirelo SFX 1.6 Text to Audio",
        "docstring": "Creates sound effects of up to 60 seconds from text, in 1 to 4 versions, with an ambience mode whose end runs into its start. The ambience can be doubled into a longer file.",
        "tags": [
            "sound-effects",
            "sfx",
            "text-to-audio",
            "txt2audio",
            "mirelo",
            "mirelo-ai",
            "loop",
            "game-assets",
        ],
        "use_cases": [
            "Loop a minute of tavern ambience in a role-playing game",
            "Pick the best of four sword swishes for a fight scene",
            "Make a short camera shutter for a photo app",
            "Fill an escape room with an endless engine room hum",
            "Export FLAC thunder for a planetarium's sound desk",
        ],
        "basic_fields": ["text_prompt", "duration", "ambience", "num_samples"],
        "alternatives": {
            "fal-ai/elevenlabs/sound-effects/v2": "other maker, loops",
            "sonilo/v1.1/text-to-sound-effects": "Sonilo model",
            "cassetteai/sound-effects-generator": "flat price",
        },
    },
    "sonauto/v2/inpaint": {
        "class_name": "SonautoV2Inpaint",
        "title": "Sonauto 2 Inpaint",
        "docstring": "Re-sings or replaces chosen time sections of a song with new lyrics, leaving the rest as it is. Give start and end of each section; the result is the whole song or just the new part.",
        "tags": ["audio-editing", "audio-inpainting", "sonauto", "lyrics", "audio-to-audio"],
        "use_cases": [
            "Swap a misspelled name in a finished wedding song",
            "Rewrite the second verse of a demo without a new recording",
            "Replace an outdated phone number in a radio jingle",
            "Try another chorus on the same backing",
            "Cut out only the new bridge for a mix engineer",
        ],
        "basic_fields": ["audio", "sections", "lyrics_prompt", "tags"],
        "field_overrides": {
            "lyrics_prompt": {
                "description": "The words of the song, including the new words for the replaced sections."
            },
            "sections": {"description": "Start and end, in seconds, of each part to replace."},
        },
        "alternatives": {
            "fal-ai/ace-step/audio-inpaint": "open weights",
            "fal-ai/stable-audio-25/inpaint": "instrumental sound",
        },
    },
    "sonauto/v2/text-to-music": {
        "class_name": "SonautoV2TextToMusic",
        "title": "Sonauto 2 Text to Music",
        "docstring": "Generates a full song from a prompt, style tags, lyrics or any mix of them with Sonauto 2. Tempo, number of versions and the balance of voice and instruments can be set.",
        "tags": ["text-to-music", "music-generation", "sonauto", "lyrics"],
        "use_cases": [
            "Make two versions of a bakery jingle and keep one",
            "Set 128 beats per minute for an aerobics track",
            "Sing a club's chant with tags such as ska and brass",
            "Favor natural vocals in an acoustic love song",
            "Let the model write lyrics about a lighthouse keeper",
        ],
        "basic_fields": ["prompt", "tags", "lyrics_prompt", "bpm"],
        "field_overrides": {
            "prompt": {
                "description": "What the song is about and how it sounds; the model derives tags and lyrics that you leave out."
            }
        },
        "alternatives": {
            "fal-ai/ace-step": "open weights, cheaper",
            "fal-ai/minimax-music/v2.6": "MiniMax model",
            "fal-ai/elevenlabs/music": "section plan",
        },
    },
    "sonilo/v1.1/text-to-music": {
        "class_name": "SoniloV11TextToMusic",
        "title": "Sonilo 1.1 Text to Music",
        "docstring": "Composes music of 1 to 600 seconds from text with Sonilo 1.1, in as many as three versions per run. Takes no lyrics.",
        "tags": ["text-to-music", "music-generation", "sonilo", "instrumental"],
        "use_cases": [
            "Compose ten minutes of background for a gallery opening",
            "Compare three versions of a podcast theme in one run",
            "Make a one second brand chime for an elevator door",
            "Score a train journey film at its exact length",
            "Produce calm music for a dentist's treatment room",
        ],
        "basic_fields": ["prompt", "duration", "num_samples"],
        "alternatives": {
            "fal-ai/elevenlabs/music": "vocals, section plan",
            "cassetteai/music-generator": "up to three minutes",
            "fal-ai/stable-audio-3/medium/text-to-audio": "open weights",
        },
    },
    "sonilo/v1.1/text-to-sound-effects": {
        "class_name": "SoniloV11TextToSoundEffects",
        "title": "Sonilo 1.1 Text to Sound Effects",
        "docstring": "Makes sound effects from text with Sonilo 1.1, 8 seconds long by default, as AAC, WAV, MP3 or FLAC.",
        "tags": ["sound-effects", "sfx", "text-to-audio", "txt2audio", "sonilo"],
        "use_cases": [
            "Produce a phone-ready AAC sound of popping corks",
            "Make a wooden toy train sound for a store display",
            "Create wing flaps for a dragon puppet show",
            "Get snow crunching steps for a winter coat ad",
            "Fill a quiz app with buzzers and ticking clocks",
        ],
        "basic_fields": ["prompt", "duration", "audio_format"],
        "alternatives": {
            "fal-ai/elevenlabs/sound-effects/v2": "loops",
            "mirelo-ai/sfx1.6/text-to-audio": "several versions",
            "cassetteai/sound-effects-generator": "Cassette AI model",
        },
    },
}
