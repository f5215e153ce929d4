"""Words for fal's text to video endpoints: kling. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/lipsync/audio-to-video": {
        "class_name": "KlingVideoLipsyncAudioToVideo",
        "title": "Kling LipSync Audio to Video",
        "docstring": "Re-animates the mouth of a person in a video so that the lips match a voice recording you supply. Takes your own audio, where Kling LipSync Text to Video speaks a typed line with a preset voice.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lip-sync",
            "lipsync",
            "kling",
            "dubbing",
            "audio-to-video",
        ],
        "use_cases": [
            "Fit a fresh voice-over take to a spokesperson clip shot last month",
            "Replace a mumbled line in a wedding toast video with a clean recording",
            "Match a translated narration to the instructor of a safety training film",
            "Make a choir singer in a rehearsal clip mouth the studio vocal",
            "Fix one wrong price in a car dealer's ad with a single re-recorded line",
        ],
        "basic_fields": ["video", "audio"],
        "field_overrides": {
            "audio": {
                "description": "Recording of the speech or singing that the lips are to follow; it becomes the sound of the clip."
            }
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v2": "Sync model",
            "fal-ai/latentsync": "open weights",
            "fal-ai/kling-video/lipsync/text-to-video": "speaks typed text",
        },
    },
    "fal-ai/kling-video/lipsync/text-to-video": {
        "class_name": "KlingVideoLipsyncTextToVideo",
        "title": "Kling LipSync Text to Video",
        "docstring": "Makes a person in an existing video say a typed line of at most 120 characters in a preset Chinese or English voice, with the lips moving to match. Needs no recording, unlike Kling LipSync Audio to Video.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lip-sync",
            "lipsync",
            "kling",
            "text-to-speech",
            "tts",
            "dubbing",
        ],
        "use_cases": [
            "Let a cartoon mascot clip greet visitors with one typed sentence",
            "Give a silent Kling clip of a shop assistant a short welcome line",
            "Try three slogans on the same actor shot before booking a voice artist",
            "Turn a muted portrait clip into a spoken birthday wish in Chinese",
            "Slow down a spoken safety reminder on a factory floor video",
        ],
        "basic_fields": ["video", "text", "voice_id", "voice_language", "voice_speed"],
        "alternatives": {
            "fal-ai/kling-video/lipsync/audio-to-video": "uses your recording",
            "fal-ai/pixverse/lipsync": "PixVerse model",
        },
    },
    "fal-ai/kling-video/o3/4k/text-to-video": {
        "class_name": "KlingVideoO34kTextToVideo",
        "title": "Kling O3 4K Text to Video",
        "docstring": "Renders 3 to 15 second clips from text in 4K with Kling O3, with optional sound and a list of prompts for several timed shots. The 4K tier is for large screens; O3 Pro and Standard take the same inputs at smaller sizes.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "kling",
            "4k",
            "multi-shot",
            "with-audio",
            "high-quality",
        ],
        "use_cases": [
            "Fill a cinema foyer screen with a 15 second mountain flyover in 4K",
            "Render detailed macro shots of gemstones for a jeweler's trade fair wall",
            "Plan a three-shot hotel spot and get each shot at its own length",
            "Make a square 4K clip of falling petals for an LED installation",
            "Supply sharp establishing shots that an editor can crop into later",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "generate_audio", "multi_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What the whole clip shows. Leave it empty if you describe the shots one by one instead."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/4k/text-to-video": "sound by default",
            "fal-ai/kling-video/o3/pro/text-to-video": "smaller size",
            "fal-ai/veo3.1": "4K from Google",
        },
    },
    "fal-ai/kling-video/o3/pro/text-to-video": {
        "class_name": "KlingVideoO3ProTextToVideo",
        "title": "Kling O3 Pro Text to Video",
        "docstring": "Turns a prompt, or a list of shot prompts with their own lengths, into a 3 to 15 second clip with Kling O3 in the Pro tier. Sound is off until you ask for it; there is no negative prompt.",
        "tags": ["text-to-video", "txt2vid", "kling", "multi-shot", "with-audio", "cinematic"],
        "use_cases": [
            "Storyboard a chase as five timed shots and watch it as one clip",
            "Let the model pick the camera angles for a perfume film",
            "Shoot an imaginary harbor at dawn for the opening of a documentary",
            "Produce a silent 12 second vertical clip to lay under a podcast quote",
            "Pitch a music video idea to a band with cuts already in place",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "multi_prompt", "generate_audio"],
        "alternatives": {
            "fal-ai/kling-video/o3/4k/text-to-video": "4K output",
            "fal-ai/kling-video/o3/standard/text-to-video": "lower tier",
            "bytedance/seedance-2.0/text-to-video": "ByteDance model",
        },
    },
    "fal-ai/kling-video/o3/standard/text-to-video": {
        "class_name": "KlingVideoO3StandardTextToVideo",
        "title": "Kling O3 Standard Text to Video",
        "docstring": "Generates Kling O3 clips of 3 to 15 seconds from text in the Standard tier, the entry level below Pro and 4K, with optional sound and multi-shot prompts.",
        "tags": ["text-to-video", "txt2vid", "kling", "multi-shot", "with-audio"],
        "use_cases": [
            "Draft a two-shot recipe teaser before paying for the Pro render",
            "Try ten moods for a festival trailer at the entry tier",
            "Make a 1:1 clip of a barista pouring milk for a café's feed",
            "Add clink and chatter sound to an invented brewery taproom scene",
            "Check whether a storyboard's shot lengths feel right in motion",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "generate_audio", "multi_prompt"],
        "alternatives": {
            "fal-ai/kling-video/o3/pro/text-to-video": "higher tier",
            "fal-ai/kling-video/v3/standard/text-to-video": "negative prompt",
            "fal-ai/wan/v2.7/text-to-video": "Alibaba model",
        },
    },
    "fal-ai/kling-video/v2.1/master/text-to-video": {
        "class_name": "KlingVideoV21MasterTextToVideo",
        "title": "Kling 2.1 Master Text to Video",
        "docstring": "Creates silent 5 or 10 second clips from text in the Master tier of Kling 2.1, the top tier of its generation, with a negative prompt and a prompt-strength dial. Costs as much per second as Kling 2.0 Master.",
        "tags": ["text-to-video", "txt2vid", "kling", "cinematic", "high-quality"],
        "use_cases": [
            "Film a slow ballet jump on a rainy rooftop for a theater poster screen",
            "Show a blacksmith hammering glowing iron for a craft museum loop",
            "Generate a vertical clip of waves for a surf school's booking page",
            "Visualize a storm rolling over wheat fields for a weather channel title",
            "Exclude blur and text from a clean car commercial shot",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": "cheaper, newer",
            "fal-ai/kling-video/v3/pro/text-to-video": "successor with sound",
            "fal-ai/veo2": "Google model",
        },
    },
    "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": {
        "class_name": "KlingVideoV25TurboProTextToVideo",
        "title": "Kling 2.5 Turbo Pro Text to Video",
        "docstring": "Makes silent 5 or 10 second clips from text with Kling 2.5 Turbo Pro, suited to fast action and complex camera moves, cheaper per second than the Master tier.",
        "tags": ["text-to-video", "txt2vid", "kling", "fast", "cinematic"],
        "use_cases": [
            "Stage chase and fight scenes with quick but coherent body movement",
            "Generate square video posts for feeds straight from a caption",
            "Visualize a tracking or crane shot before the real shoot",
            "Supply ten second stock-like cutaways to lay under a voice-over",
            "Test many action prompts on a small budget before the final take",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Subject, action, setting and camera move; several steps of action may be described in order."
            },
            "negative_prompt": {"description": "Flaws or elements to steer the picture away from."},
            "cfg_scale": {
                "description": "Balance between obeying the prompt, when high, and looser, more natural motion, when low.",
                "ge": 0,
                "le": 1,
            },
            "duration": {"description": "Clip length in seconds; the price rises with it."},
        },
        "enum_value_overrides": {"duration": {"5": "SECONDS_5", "10": "SECONDS_10"}},
        "alternatives": {
            "fal-ai/kling-video/v2.6/pro/text-to-video": "adds sound",
            "fal-ai/kling-video/v3/turbo/pro/text-to-video": "successor, multi-shot",
            "fal-ai/minimax/hailuo-02/pro/text-to-video": "MiniMax model",
        },
    },
    "fal-ai/kling-video/v2.6/pro/text-to-video": {
        "class_name": "KlingVideoV26ProTextToVideo",
        "title": "Kling 2.6 Pro Text to Video",
        "docstring": "Generates 5 or 10 second clips from text together with matching sound, which Kling 2.5 and older lack; the sound can be switched off. Keeps the negative prompt and prompt-strength dial of earlier Kling versions.",
        "tags": ["text-to-video", "txt2vid", "kling", "with-audio", "dialogue"],
        "use_cases": [
            "Get a street musician clip whose strumming is heard as it is seen",
            "Let a news anchor character read one quoted sentence aloud",
            "Make a crackling campfire scene with sound for a sleep app",
            "Create a talking animal skit for a pet shop's social channel",
            "Turn off the sound and use the clip under a recorded interview",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "generate_audio", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What is seen and heard; put spoken lines in quotation marks and name who says them."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/pro/text-to-video": "successor, up to 15s",
            "fal-ai/veo3.1": "higher resolution",
            "fal-ai/bytedance/seedance/v1.5/pro/text-to-video": "ByteDance model",
        },
    },
    "fal-ai/kling-video/v2/master/text-to-video": {
        "class_name": "KlingVideoV2MasterTextToVideo",
        "title": "Kling 2.0 Master Text to Video",
        "docstring": "Produces silent 5 or 10 second clips from text with Kling 2.0 Master, the first Master tier. Kept for work begun with it, since Kling 2.1 Master costs the same per second.",
        "tags": ["text-to-video", "txt2vid", "kling", "cinematic"],
        "use_cases": [
            "Rebuild an older spot with the model version its first cut used",
            "Show a paper boat drifting through a flooded alley for a short film",
            "Render a tall clip of a lighthouse beam for a maritime museum kiosk",
            "Compare how Kling 2.0 and 2.1 move the same dancer",
            "Create a ten second desert caravan shot for a history lesson",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v2.1/master/text-to-video": "successor",
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": "cheaper",
            "fal-ai/luma-dream-machine/ray-2": "Luma AI model",
        },
    },
    "fal-ai/kling-video/v3/4k/text-to-video": {
        "class_name": "KlingVideoV34kTextToVideo",
        "title": "Kling 3.0 4K Text to Video",
        "docstring": "Generates 3 to 15 second clips with sound from text in 4K with Kling 3.0, as one shot or as a list of timed shots. Adds a negative prompt and prompt-strength dial that the O3 4K endpoint lacks.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "kling",
            "4k",
            "with-audio",
            "multi-shot",
            "high-quality",
        ],
        "use_cases": [
            "Make an airport video wall clip of a coastline with surf sound",
            "Deliver a 4K opening shot of an orchestra hall to a broadcaster",
            "Show fabric texture close up for a fashion house's runway backdrop",
            "Cut a 15 second real estate teaser from four described rooms",
            "Keep text and watermarks out of a clip for a stadium screen",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "multi_prompt", "generate_audio"],
        "alternatives": {
            "fal-ai/kling-video/v3/pro/text-to-video": "smaller size",
            "fal-ai/kling-video/o3/4k/text-to-video": "O3 variant",
            "fal-ai/ltx-2.3/text-to-video": "4K from LTX",
        },
    },
    "fal-ai/kling-video/v3/pro/text-to-video": {
        "class_name": "KlingVideoV3ProTextToVideo",
        "title": "Kling 3.0 Pro Text to Video",
        "docstring": "Creates 3 to 15 second clips with sound from a prompt or from several timed shot prompts, in the Pro tier of Kling 3.0. Shots can be cut as you list them or planned by the model.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "kling",
            "with-audio",
            "multi-shot",
            "cinematic",
            "dialogue",
        ],
        "use_cases": [
            "Script a coffee commercial as wide, medium and close shot in one run",
            "Write a two-line argument between chefs and hear it acted",
            "Make a 15 second trailer for a tabletop game with music and cuts",
            "Leave the shot plan to the model for a travel agency's island clip",
            "Produce a vertical micro-drama scene with dialogue for phones",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "multi_prompt", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, action, camera and sound of the whole clip; quote spoken lines. Leave it empty if you list the shots separately."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/4k/text-to-video": "4K output",
            "fal-ai/kling-video/v3/standard/text-to-video": "lower tier",
            "fal-ai/veo3.1": "Google model",
        },
    },
    "fal-ai/kling-video/v3/standard/text-to-video": {
        "class_name": "KlingVideoV3StandardTextToVideo",
        "title": "Kling 3.0 Standard Text to Video",
        "docstring": "Makes 3 to 15 second clips with sound from text in the Standard tier of Kling 3.0, with the same shot list, negative prompt and formats as the Pro tier.",
        "tags": ["text-to-video", "txt2vid", "kling", "with-audio", "multi-shot"],
        "use_cases": [
            "Sketch an entire explainer in short sounded clips before the Pro pass",
            "Animate a bedtime story paragraph by paragraph with ambient sound",
            "Post a weekly florist clip of this season's bouquet with birdsong",
            "Test where to cut between two speakers in a sitcom pilot",
            "Make placeholder footage with sound for an editor's rough cut",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "multi_prompt", "generate_audio"],
        "alternatives": {
            "fal-ai/kling-video/v3/pro/text-to-video": "higher tier",
            "fal-ai/kling-video/v3/turbo/standard/text-to-video": "faster",
            "fal-ai/veo3.1/lite": "Google model",
        },
    },
    "fal-ai/kling-video/v3/turbo/pro/text-to-video": {
        "class_name": "KlingVideoV3TurboProTextToVideo",
        "title": "Kling 3.0 Turbo Pro Text to Video",
        "docstring": "Generates 3 to 15 second clips from a prompt or several timed shot prompts with the faster Turbo build of Kling 3.0 in its Pro tier. Sound comes along and cannot be switched off; there is no negative prompt or strength dial.",
        "tags": ["text-to-video", "txt2vid", "kling", "fast", "multi-shot", "with-audio"],
        "use_cases": [
            "Turn around four versions of a sneaker spot within one client call",
            "Preview every shot of a storyboard at Pro tier the same morning",
            "Make quick b-roll of city traffic for a breaking news package",
            "Iterate on a stunt description until the fall looks right",
            "Build a set of 9:16 clips for a gym's challenge week",
        ],
        "basic_fields": ["prompt", "multi_prompt", "duration", "aspect_ratio"],
        "alternatives": {
            "fal-ai/kling-video/v3/pro/text-to-video": "sound switch",
            "fal-ai/kling-video/v3/turbo/standard/text-to-video": "lower tier",
            "bytedance/seedance-2.0/fast/text-to-video": "ByteDance model",
        },
    },
    "fal-ai/kling-video/v3/turbo/standard/text-to-video": {
        "class_name": "KlingVideoV3TurboStandardTextToVideo",
        "title": "Kling 3.0 Turbo Standard Text to Video",
        "docstring": "Turns text or timed shot prompts into 3 to 15 second clips with native sound by Kling 3.0 Turbo in the Standard tier, the lower of the two Turbo tiers, for drafts and large numbers of clips.",
        "tags": ["text-to-video", "txt2vid", "kling", "fast", "multi-shot", "with-audio"],
        "use_cases": [
            "Draft dozens of ad hooks overnight and keep the three that work",
            "Check the wording of a prompt before running Kling 3.0 Pro",
            "Make simple motion backgrounds for a school presentation",
            "Fill an animatic with moving drafts in place of still frames",
            "Test shot lengths of a puppet show idea before the 4K version",
        ],
        "basic_fields": ["prompt", "multi_prompt", "duration", "aspect_ratio"],
        "alternatives": {
            "fal-ai/kling-video/v3/turbo/pro/text-to-video": "higher tier",
            "fal-ai/kling-video/v3/standard/text-to-video": "sound switch",
            "fal-ai/wan/v2.2-5b/text-to-video/fast-wan": "open weights",
        },
    },
}
