"""Words for fal's text to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "CassetteAI/music-generator": {
        "class_name": "CassetteAIMusicGenerator",
        "docstring": "Makes music from text with CassetteAI Music Generator.",
        "tags": ["text-to-audio", "text", "audio", "cassette"],
        "basic_fields": ["prompt", "duration"],
        "curated": False,
    },
    "beatoven/music-generation": {
        "class_name": "BeatovenMusicGeneration",
        "docstring": "Makes music from text with Beatoven Music Generation by Beatoven AI.",
        "tags": ["text-to-audio", "text", "audio", "beatoven", "beatoven ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "creativity"],
        "curated": False,
    },
    "beatoven/sound-effect-generation": {
        "class_name": "BeatovenSoundEffectGeneration",
        "docstring": "Makes sound effects from text with Beatoven Sound Effect Generation by Beatoven AI.",
        "tags": ["text-to-audio", "text", "audio", "beatoven", "beatoven ai"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "creativity"],
        "curated": False,
    },
    "cassetteai/sound-effects-generator": {
        "class_name": "CassetteaiSoundEffectsGenerator",
        "docstring": "Makes sound effects from text with CassetteAI Sound Effects Generator by Cassette AI.",
        "tags": ["text-to-audio", "text", "audio", "cassetteai", "cassette ai"],
        "basic_fields": ["prompt", "duration"],
        "curated": False,
    },
    "fal-ai/ace-step": {
        "class_name": "ACEStep",
        "docstring": "Composes complete songs with sung lyrics from style tags with the open ACE-Step music model, in seconds.",
        "tags": ["audio", "music", "song", "lyrics", "text-to-music", "vocals", "ace-step"],
        "use_cases": [
            "Turn a poem into a sung demo in a chosen genre",
            "Write a multilingual birthday song with verse and chorus markers",
            "Produce four-minute backing tracks by leaving out the vocals",
            "Try many genre tags on one lyric to find its best arrangement",
            "Balance tag and lyric guidance to fix unclear singing",
        ],
        "basic_fields": ["tags", "lyrics", "duration", "seed"],
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
                "description": "Strength of an artefact-reducing correction during sampling."
            },
        },
    },
    "fal-ai/ace-step/prompt-to-audio": {
        "class_name": "ACEStepPromptToAudio",
        "docstring": "Makes music from text with ACE-Step Prompt to Audio.",
        "tags": ["text-to-audio", "text", "audio", "ace", "step"],
        "basic_fields": ["prompt", "duration", "guidance_scale", "scheduler"],
        "curated": False,
    },
    "fal-ai/csm-1b": {
        "class_name": "CSM1B",
        "docstring": "Speaks text with CSM 1B.",
        "tags": ["text-to-audio", "text", "audio", "csm"],
        "basic_fields": ["scene", "context"],
        "curated": False,
    },
    "fal-ai/diffrhythm": {
        "class_name": "DiffRhythm",
        "docstring": "Makes music from text with DiffRhythm.",
        "tags": ["text-to-audio", "text", "audio", "diffrhythm"],
        "basic_fields": ["lyrics", "reference_audio", "num_inference_steps", "scheduler"],
        "curated": False,
    },
    "fal-ai/elevenlabs/music": {
        "class_name": "ElevenLabsMusic",
        "docstring": "Makes music from text with ElevenLabs Music.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": ["prompt", "composition_plan", "force_instrumental", "music_length_ms"],
        "curated": False,
    },
    "fal-ai/elevenlabs/sound-effects": {
        "class_name": "ElevenlabsSoundEffects",
        "docstring": "Creates short sound effects from a description with ElevenLabs, ready for games, film and apps.",
        "tags": [
            "audio",
            "sound-effects",
            "sfx",
            "text-to-audio",
            "elevenlabs",
            "foley",
            "game-audio",
        ],
        "use_cases": [
            "Generate button clicks and notification chimes for an app",
            "Fill a game prototype with creature growls and spell sounds",
            "Get a one-off door creak or glass break for a radio play",
            "Export telephone-quality effects in u-law for IVR menus",
            "Create several gunshot or explosion variants for a trailer",
        ],
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
        "docstring": "Makes sound effects from text with ElevenLabs Sound Effects v2.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": ["text", "duration_seconds", "loop", "prompt_influence"],
        "curated": False,
    },
    "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": {
        "class_name": "ElevenLabsTextToDialogueV3",
        "docstring": "Speaks text with ElevenLabs Text to Dialogue Eleven v3.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs"],
        "basic_fields": [
            "inputs",
            "language_code",
            "pronunciation_dictionary_locators",
            "stability",
        ],
        "curated": False,
    },
    "fal-ai/elevenlabs/tts/eleven-v3": {
        "class_name": "ElevenLabsTTSV3",
        "docstring": "Speaks text with ElevenLabs TTS Eleven v3.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs", "voice"],
        "basic_fields": ["text", "voice", "apply_text_normalization", "language_code"],
        "curated": False,
    },
    "fal-ai/elevenlabs/tts/multilingual-v2": {
        "class_name": "ElevenLabsTTSMultilingualV2",
        "docstring": "Speaks text with ElevenLabs TTS Multilingual v2.",
        "tags": ["text-to-audio", "text", "audio", "elevenlabs", "voice"],
        "basic_fields": ["text", "style", "voice", "apply_text_normalization"],
        "curated": False,
    },
    "fal-ai/f5-tts": {
        "class_name": "F5TTS",
        "docstring": "Speaks text in a voice copied from audio with F5 TTS.",
        "tags": ["text-to-audio", "text", "audio", "tts"],
        "basic_fields": ["ref_audio", "gen_text", "model_type", "ref_text"],
        "curated": False,
    },
    "fal-ai/gemini-tts": {
        "class_name": "GeminiTts",
        "docstring": "Speaks text with Gemini TTS by Google.",
        "tags": ["text-to-audio", "text", "audio", "gemini", "tts", "google", "voice"],
        "basic_fields": ["prompt", "voice", "model", "language_code"],
        "curated": False,
    },
    "fal-ai/lyria2": {
        "class_name": "Lyria2",
        "docstring": "Makes music from text with Lyria 2 by Google.",
        "tags": ["text-to-audio", "text", "audio", "lyria", "google"],
        "basic_fields": ["prompt", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/minimax-music": {
        "class_name": "MinimaxMusic",
        "docstring": "Makes music from audio and text with MiniMax Music.",
        "tags": ["text-to-audio", "text", "audio", "minimax", "music"],
        "basic_fields": ["prompt", "reference_audio"],
        "curated": False,
    },
    "fal-ai/minimax-music/v1.5": {
        "class_name": "MinimaxMusicV15",
        "docstring": "Makes music from text with MiniMax Music v1.5.",
        "tags": ["text-to-audio", "text", "audio", "minimax", "music"],
        "basic_fields": ["prompt", "lyrics_prompt", "audio_setting"],
        "curated": False,
    },
    "fal-ai/minimax-music/v2": {
        "class_name": "MinimaxMusicV2",
        "docstring": "Makes music from text with MiniMax Music v2.",
        "tags": ["text-to-audio", "text", "audio", "minimax", "music"],
        "basic_fields": ["prompt", "lyrics_prompt", "audio_setting"],
        "curated": False,
    },
    "fal-ai/mmaudio-v2/text-to-audio": {
        "class_name": "MmaudioV2TextToAudio",
        "docstring": "Makes audio from text with MMAudio v2 Text to Audio.",
        "tags": ["text-to-audio", "text", "audio", "mmaudio"],
        "basic_fields": ["prompt", "negative_prompt", "duration", "cfg_strength"],
        "curated": False,
    },
    "fal-ai/playai/tts/dialog": {
        "class_name": "PlayaiTtsDialog",
        "docstring": "Speaks text with PlayAI TTS Dialog.",
        "tags": ["text-to-audio", "text", "audio", "playai"],
        "basic_fields": ["input", "response_format", "voices"],
        "curated": False,
    },
    "fal-ai/playai/tts/v3": {
        "class_name": "PlayaiTtsV3",
        "docstring": "Speaks text with PlayAI TTS v3.",
        "tags": ["text-to-audio", "text", "audio", "playai", "voice"],
        "basic_fields": ["input", "voice", "response_format"],
        "curated": False,
    },
    "fal-ai/stable-audio": {
        "class_name": "StableAudio",
        "docstring": "Generates short sound effects, loops and instrumental pieces from text with Stable Audio Open.",
        "tags": [
            "audio",
            "generation",
            "text-to-audio",
            "music",
            "sound-effects",
            "stable-audio",
            "loops",
        ],
        "use_cases": [
            "Make drum loops at a stated tempo for a sample library",
            "Create field-recording style textures for ambient productions",
            "Generate synth riffs and risers to layer in a DAW project",
            "Compose a half-minute instrumental bed for a podcast intro",
            "Design evolving drones for installations and meditation apps",
        ],
        "basic_fields": ["prompt", "seconds_total", "steps"],
        "field_overrides": {
            "prompt": {
                "description": "Sound in keywords: instruments, genre, mood and tempo in BPM."
            },
            "seconds_total": {"description": "Length of the whole piece in seconds."},
            "seconds_start": {
                "description": "Point within the imagined piece at which the returned clip begins."
            },
            "steps": {"description": "Denoising steps; fewer are faster and rougher."},
        },
    },
    "fal-ai/stable-audio-25/text-to-audio": {
        "class_name": "StableAudio25TextToAudio",
        "docstring": "Makes audio from text with Stable Audio 2.5 Text to Audio by Stability AI.",
        "tags": ["text-to-audio", "text", "audio", "stable", "stability ai"],
        "basic_fields": ["prompt", "num_inference_steps", "guidance_scale", "seconds_total"],
        "curated": False,
    },
    "fal-ai/yue": {
        "class_name": "Yue",
        "docstring": "Makes music from text with YuE.",
        "tags": ["text-to-audio", "text", "audio", "yue"],
        "basic_fields": ["lyrics", "genres"],
        "curated": False,
    },
    "fal-ai/zonos": {
        "class_name": "Zonos",
        "docstring": "Speaks text in a voice copied from audio with Zonos.",
        "tags": ["text-to-audio", "text", "audio", "zonos"],
        "basic_fields": ["prompt", "reference_audio"],
        "curated": False,
    },
    "sonauto/v2/inpaint": {
        "class_name": "SonautoV2Inpaint",
        "docstring": "Replaces a part of audio as text says with Sonauto v2 Inpaint.",
        "tags": ["text-to-audio", "text", "audio", "sonauto"],
        "basic_fields": ["audio", "lyrics_prompt", "sections", "balance_strength"],
        "curated": False,
    },
    "sonauto/v2/text-to-music": {
        "class_name": "SonautoV2TextToMusic",
        "docstring": "Makes music from text with Sonauto v2 Text to Music.",
        "tags": ["text-to-audio", "text", "audio", "sonauto"],
        "basic_fields": ["prompt", "balance_strength", "bpm", "lyrics_prompt"],
        "curated": False,
    },
}
