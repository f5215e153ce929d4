"""Words for fal's text to video endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/veo2": {
        "class_name": "Veo2",
        "title": "Veo 2",
        "docstring": "Generates silent 5 to 8 second clips from text with Google's Veo 2, in wide, tall or square format. Square output and 5 or 7 second lengths set it apart from Veo 3, which adds sound.",
        "tags": ["text-to-video", "txt2vid", "veo", "google", "cinematic", "prompt-enhancement"],
        "use_cases": [
            "Make a square silent clip of a sushi platter for a restaurant feed",
            "Show glacier ice calving for a geography lesson slide",
            "Film an imaginary vineyard at sunrise for a wine label website",
            "Get a seven second drone view of terraced fields under a narrator",
            "Create text-free motion backgrounds for a museum's title cards",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "duration", "negative_prompt"],
        "alternatives": {
            "fal-ai/veo3": "sound, cheaper per second",
            "fal-ai/veo3.1": "up to 4K",
            "fal-ai/kling-video/v2.1/master/text-to-video": "Kling model",
        },
    },
    "fal-ai/veo3": {
        "class_name": "Veo3",
        "title": "Veo 3",
        "docstring": "Generates 4, 6 or 8 second clips with native sound, including spoken lines, from text using Google's Veo 3, at 720p or 1080p. Veo 3.1 adds 4K; Veo 3 Fast costs less.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "veo",
            "google",
            "with-audio",
            "dialogue",
            "cinematic",
        ],
        "use_cases": [
            "Write a two-person street interview and get it filmed with voices",
            "Produce a fictional news report with presenter speech and room sound",
            "Create ASMR-style close-ups whose sound matches every touch on screen",
            "Pitch an advertising concept as an eight second spot with audio",
            "Film imaginary wildlife documentary scenes complete with narration",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            },
            "negative_prompt": {
                "description": "Things that should not be seen or heard in the clip."
            },
            "generate_audio": {
                "description": "Create speech, effects and music along with the picture; a silent clip costs less."
            },
            "auto_fix": {
                "description": "Rewrite a prompt that would be refused by the content rules and try again."
            },
            "seed": {
                "description": "Number that makes a take roughly repeatable with the same settings."
            },
            "safety_tolerance": {
                "description": "Leniency of the content filter; higher lets more through."
            },
        },
        "enum_value_overrides": {
            "duration": {"4s": "SECONDS_4", "6s": "SECONDS_6", "8s": "SECONDS_8"},
            "resolution": {"720p": "RES_720P", "1080p": "RES_1080P"},
        },
        "alternatives": {
            "fal-ai/veo3/fast": "cheaper, faster",
            "fal-ai/veo3.1": "successor, up to 4K",
            "fal-ai/sora-2/text-to-video": "longer clips",
        },
    },
    "fal-ai/veo3.1": {
        "class_name": "Veo31",
        "title": "Veo 3.1",
        "docstring": "Creates 4, 6 or 8 second clips with sound and speech from text using Google's Veo 3.1, at 720p, 1080p or 4K. The full model of the 3.1 family, above Fast and Lite.",
        "tags": ["text-to-video", "txt2vid", "veo", "google", "with-audio", "dialogue", "4k"],
        "use_cases": [
            "Render a 4K opening scene with score for an independent film",
            "Let a museum guide character explain a fossil in one spoken sentence",
            "Produce a vertical perfume spot with whispered tagline",
            "Create a thunderstorm over a stadium with matching crowd noise",
            "Act out a customer service dialogue for a training course",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1/fast": "cheaper, faster",
            "fal-ai/kling-video/v3/4k/text-to-video": "up to 15 seconds",
            "fal-ai/sora-2/text-to-video/pro": "longer clips",
        },
    },
    "fal-ai/veo3.1/fast": {
        "class_name": "Veo31Fast",
        "title": "Veo 3.1 Fast",
        "docstring": "Makes the same 4 to 8 second sounded clips as Veo 3.1, up to 4K, with a quicker and cheaper build of the model. For drafts and for volume.",
        "tags": ["text-to-video", "txt2vid", "veo", "google", "with-audio", "fast", "4k"],
        "use_cases": [
            "Test five readings of one punch line before the full Veo 3.1 take",
            "Produce daily weather character clips with a spoken forecast",
            "Make a fast 4K drone shot with wind sound for a tourism board",
            "Try camera wordings on a car reveal within a short meeting",
            "Generate vertical sounded teasers for each chapter of an audiobook",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1": "full model",
            "fal-ai/veo3.1/lite": "lighter tier",
            "bytedance/seedance-2.0/fast/text-to-video": "up to 15 seconds",
        },
    },
    "fal-ai/veo3.1/lite": {
        "class_name": "Veo31Lite",
        "title": "Veo 3.1 Lite",
        "docstring": "Generates 4, 6 or 8 second clips with sound from text using the lightest model of Google's Veo 3.1 family. Stops at 1080p, where Veo 3.1 and 3.1 Fast go to 4K.",
        "tags": ["text-to-video", "txt2vid", "veo", "google", "with-audio", "low-cost"],
        "use_cases": [
            "Illustrate flash cards for a language app with tiny sounded scenes",
            "Make a batch of farm animal clips with their calls for toddlers",
            "Draft a podcast trailer scene with a spoken hook",
            "Add a cheerful waving character to an onboarding email",
            "Sketch a comic's panels as 1080p moving shots with noise",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1/fast": "up to 4K",
            "fal-ai/kling-video/v3/standard/text-to-video": "up to 15 seconds",
            "fal-ai/ltx-2.3/text-to-video/fast": "longer clips",
        },
    },
    "fal-ai/veo3/fast": {
        "class_name": "Veo3Fast",
        "title": "Veo 3 Fast",
        "docstring": "Produces 4, 6 or 8 second clips with sound from text using a cheaper, quicker build of Veo 3, at 720p or 1080p. Costs the same per second as Veo 3.1 Fast, which adds 4K at a higher price.",
        "tags": ["text-to-video", "txt2vid", "veo", "google", "with-audio", "fast"],
        "use_cases": [
            "Rehearse a comedy sketch line by line with voices before filming",
            "Turn a lost pet notice into a short spoken neighborhood clip",
            "Prototype a game's tavern scene with chatter and lute",
            "Make quick sounded reaction shots for a sports recap",
            "Find the right accent for a spokesperson by trying several takes",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "resolution", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, characters, camera and sound in one text; quote the lines that people should say."
            }
        },
        "alternatives": {
            "fal-ai/veo3": "full model",
            "fal-ai/veo3.1/fast": "successor, up to 4K",
            "fal-ai/ltx-2/text-to-video/fast": "longer clips",
        },
    },
}
