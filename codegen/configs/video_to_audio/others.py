"""Words for fal's video to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/video-to-audio": {
        "class_name": "KlingVideoVideoToAudio",
        "title": "Kling Video to Audio",
        "docstring": "Makes sound effects and background music for a video, each from its own short prompt, and returns the audio and the video with it. An ASMR mode brings out close-up sounds; priced per video.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "kling",
            "instrumental",
            "with-audio",
        ],
        "use_cases": [
            "Give a slime video its close-up ASMR squish",
            "Score a drone clip with soft strings and wind",
            "Make engine sounds and driving drums for a race cut",
            "Add crackling fire and lute music to a tavern scene",
            "Sound a silent Kling clip before posting",
        ],
        "basic_fields": ["video", "sound_effect_prompt", "background_music_prompt", "asmr_mode"],
        "field_overrides": {
            "sound_effect_prompt": {
                "description": "Sounds that should be heard. Replace the default, which describes a drag race."
            },
            "background_music_prompt": {
                "description": "Music behind the video. Replace the default, which asks for car race music."
            },
        },
        "alternatives": {
            "mirelo-ai/sfx-v1.5/video-to-audio": "several versions",
            "fal-ai/thinksound/audio": "open weights, adjustable steps",
            "sonilo/v1.1/video-to-music": "music only",
        },
    },
    "fal-ai/sam-audio/visual-separate": {
        "class_name": "SamAudioVisualSeparate",
        "title": "SAM Audio Visual Separate",
        "docstring": "Isolates the sound of one thing seen in a video, chosen by a mask video, a prompt or both, and returns it along with everything else as a second file. Separates recorded sound; it does not make new sound.",
        "tags": [
            "stem-separation",
            "noise-removal",
            "sam-audio",
            "audio-editing",
            "segmentation",
            "masking",
        ],
        "use_cases": [
            "Pull one violinist's part out of a quartet video",
            "Separate a commentator from the stadium noise",
            "Isolate the bark of the masked dog in a yard clip",
            "Remove a passing truck from an interview's sound",
            "Split guitar and voice of a street singer",
        ],
        "basic_fields": ["video", "prompt", "mask_video", "reranking_candidates"],
        "field_overrides": {
            "mask_video": {
                "description": "Video mask marking, frame by frame, the thing whose sound is wanted."
            },
            "prompt": {
                "description": 'Sound to isolate, such as "the woman speaking" or "acoustic guitar".'
            },
        },
        "alternatives": {
            "fal-ai/sam-audio/separate": "audio file and prompt",
            "fal-ai/sam-audio/span-separate": "by time spans",
        },
    },
    "mirelo-ai/sfx-v1.5/video-to-audio": {
        "class_name": "MireloAiSfxV15VideoToAudio",
        "title": "Mirelo SFX 1.5 Video to Audio",
        "docstring": "Makes synchronized sound effects for up to 10 seconds of a video and returns two to eight audio files without the picture. An offset picks where in the video to begin.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "mirelo", "mirelo-ai"],
        "use_cases": [
            "Audition eight door creaks for a horror cut",
            "Collect variations of footsteps for a game's sound library",
            "Make effects for one stretch of a long animation",
            "Mix generated ambience under a finished voice track",
            "Get raw whooshes for a sports graphics package",
        ],
        "basic_fields": ["video", "text_prompt", "duration", "start_offset", "num_samples"],
        "field_overrides": {
            "text_prompt": {
                "description": "Sounds that should be heard; the picture decides what is not said."
            }
        },
        "alternatives": {
            "mirelo-ai/sfx-v1.5/video-to-video": "returns video with sound",
            "mirelo-ai/sfx-v1/video-to-audio": "cheaper",
            "sonilo/v1.1/video-to-sound-effects": "prompts per stretch",
        },
    },
    "mirelo-ai/sfx-v1/video-to-audio": {
        "class_name": "MireloAiSfxV1VideoToAudio",
        "title": "Mirelo SFX 1 Video to Audio",
        "docstring": "Makes synchronized sound effects for up to 10 seconds from the start of a video and returns two to eight audio files. The first version, priced below 1.5.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "mirelo",
            "mirelo-ai",
            "low-cost",
        ],
        "use_cases": [
            "Draft audio for a puppet short on a small budget",
            "Get two takes of rain for a window scene",
            "Make rough effects for an animatic's timing",
            "Build a folder of bounces from one ball clip",
            "Try sounds for a logo before buying library effects",
        ],
        "basic_fields": ["video", "text_prompt", "duration", "num_samples"],
        "field_overrides": {
            "text_prompt": {
                "description": "Sounds that should be heard; the picture decides what is not said."
            }
        },
        "alternatives": {
            "mirelo-ai/sfx-v1.5/video-to-audio": "start offset",
            "mirelo-ai/sfx-v1/video-to-video": "returns video with sound",
            "fal-ai/thinksound/audio": "one file, cheaper",
        },
    },
    "sonilo/v1.1/video-to-music": {
        "class_name": "SoniloV11VideoToMusic",
        "title": "Sonilo 1.1 Video to Music",
        "docstring": "Composes music that fits a video and returns the audio alone, in one to three versions and for up to 600 seconds. The prompt is optional; a start offset picks the stretch.",
        "tags": [
            "video-to-audio",
            "foley",
            "text-to-music",
            "music-generation",
            "sonilo",
            "instrumental",
        ],
        "use_cases": [
            "Score a nine-minute documentary cut in one run",
            "Compare three themes for a hotel film",
            "Get music to mix under an existing voice-over",
            "Compose for the last two minutes of a graduation video",
            "Replace temp music in a student film",
        ],
        "basic_fields": ["video", "prompt", "num_samples", "start_offset", "duration"],
        "field_overrides": {
            "prompt": {"description": "Style, mood or instruments of the music. May be left out."}
        },
        "alternatives": {
            "sonilo/v1.1/video-to-video-music": "returns video with music",
            "fal-ai/kling-video/video-to-audio": "music and effects",
        },
    },
    "sonilo/v1.1/video-to-sound-effects": {
        "class_name": "SoniloV11VideoToSoundEffects",
        "title": "Sonilo 1.1 Video to Sound Effects",
        "docstring": "Makes sound effects for a video as audio in WAV, MP3, AAC or FLAC, from one prompt or from prompts for single stretches. The sibling video endpoint returns the picture too.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "sonilo"],
        "use_cases": [
            "Prompt each scene of a cartoon with its own noises",
            "Deliver WAV effects to a film mixer",
            "Make only the explosion between two time marks",
            "Sound a board game tutorial: dice, then cards",
            "Get foley for a fashion film without touching the picture",
        ],
        "basic_fields": ["video", "prompt", "segments", "audio_format"],
        "field_overrides": {
            "segments": {"description": "Stretches with a start, an end and a prompt of their own."}
        },
        "alternatives": {
            "sonilo/v1.1/video-to-video-sound-effects": "returns video with sound",
            "mirelo-ai/sfx-v1.5/video-to-audio": "several versions",
            "fal-ai/thinksound/audio": "open weights",
        },
    },
}
