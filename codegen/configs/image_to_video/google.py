"""Words for fal's image to video endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/veo2/image-to-video": {
        "class_name": "Veo2ImageToVideo",
        "title": "Veo 2 Image to Video",
        "docstring": "Animates a picture for 5 to 8 seconds with Google's Veo 2, silent and with only picture, prompt and length to set. Costs more per second than Veo 3.",
        "tags": ["image-to-video", "img2vid", "veo", "google", "cinematic"],
        "use_cases": [
            "Match new footage to an older campaign made with Veo 2",
            "Animate a skyline photo without any generated sound",
            "Turn a storybook watercolor into a six second drift",
            "Make a silent aerial glide from a vineyard photo",
            "Compare Veo generations on one still for an article",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/veo3.1/image-to-video": "successor with sound",
            "fal-ai/veo3/fast/image-to-video": "cheaper, adds sound",
            "fal-ai/kling-video/v2.1/master/image-to-video": "cheaper, negative prompt",
        },
    },
    "fal-ai/veo3.1/fast/first-last-frame-to-video": {
        "class_name": "Veo31FastFirstLastFrameToVideo",
        "title": "Veo 3.1 Fast First and Last Frame to Video",
        "docstring": "Fills the time between a required first and last picture with motion and sound, 4 to 8 seconds at 720p up to 4K. The Fast version costs less per second than the full Veo 3.1.",
        "tags": [
            "first-last-frame",
            "image-to-video",
            "img2vid",
            "veo",
            "google",
            "fast",
            "with-audio",
        ],
        "use_cases": [
            "Take a kitchen from old photo to renovated photo with tool noise",
            "Try five transitions between two album covers",
            "Turn a seed packet into the blooming bed for a garden shop",
            "Bridge scene cards of a corporate story with sound",
            "Make a daytime facade glide into its lit evening view",
        ],
        "basic_fields": ["prompt", "first_frame", "last_frame", "duration", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/first-last-frame-to-video": "full model",
            "fal-ai/veo3.1/lite/first-last-frame-to-video": "Lite tier",
            "fal-ai/pixverse/c1/transition": "PixVerse model",
        },
    },
    "fal-ai/veo3.1/fast/image-to-video": {
        "class_name": "Veo31FastImageToVideo",
        "title": "Veo 3.1 Fast Image to Video",
        "docstring": "Animates a picture for 4, 6 or 8 seconds with dialogue and effects at 720p up to 4K. Fast version of Veo 3.1, cheaper per second than the full model.",
        "tags": [
            "image-to-video",
            "img2vid",
            "veo",
            "google",
            "fast",
            "with-audio",
            "dialogue",
            "4k",
        ],
        "use_cases": [
            "Make a talking weather map mascot each morning",
            "Draft spoken ad variants from one packshot",
            "Turn a listing photo into a vertical walk-in with footsteps",
            "Let a cartoon cloud say a nursery rhyme line",
            "Test a 4K shot before the full Veo render",
        ],
        "basic_fields": ["prompt", "image", "duration", "aspect_ratio", "resolution"],
        "field_overrides": {
            "prompt": {"description": "Action, camera and sound; spoken lines in quotation marks."}
        },
        "alternatives": {
            "fal-ai/veo3.1/image-to-video": "full model",
            "fal-ai/veo3.1/lite/image-to-video": "Lite tier",
            "bytedance/seedance-2.0/fast/image-to-video": "longer, end frame",
        },
    },
    "fal-ai/veo3.1/fast/reference-to-video": {
        "class_name": "Veo31FastReferenceToVideo",
        "title": "Veo 3.1 Fast Reference to Video",
        "docstring": "Generates an 8 second scene with sound that keeps the subjects of your reference pictures, at 720p up to 4K. Fast version of the reference mode, in wide or tall format.",
        "tags": ["reference-to-video", "veo", "google", "fast", "multi-reference", "with-audio"],
        "use_cases": [
            "Draft a spot with a handbag, a model and a Paris cafe photo",
            "Test if a mascot stays recognizable in action",
            "Make a vertical greeting from a team's cartoon portraits",
            "Place a prototype bike on a coastal road with wind noise",
            "Preview a toy's unboxing scene from catalog pictures",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/reference-to-video": "full model",
            "bytedance/seedance-2.0/fast/reference-to-video": "takes clips and audio",
            "fal-ai/kling-video/o3/standard/reference-to-video": "longer",
        },
    },
    "fal-ai/veo3.1/first-last-frame-to-video": {
        "class_name": "Veo31FirstLastFrameToVideo",
        "title": "Veo 3.1 First and Last Frame to Video",
        "docstring": "Generates 4, 6 or 8 seconds of motion with sound between two given pictures, at 720p up to 4K. The full Veo 3.1 model for planned openings and endings.",
        "tags": [
            "first-last-frame",
            "image-to-video",
            "img2vid",
            "veo",
            "google",
            "with-audio",
            "4k",
            "cinematic",
        ],
        "use_cases": [
            "Connect a trailer's two key frames with scored motion in 4K",
            "Morph a brand's first logo into its current one with sound",
            "Show a ship model becoming the real vessel for a museum",
            "Fly from a continent map into a city photo",
            "Transform a rough diamond photo into the finished ring",
        ],
        "basic_fields": ["prompt", "first_frame", "last_frame", "duration", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/fast/first-last-frame-to-video": "cheaper, faster",
            "fal-ai/kling-video/o3/pro/image-to-video": "longer",
            "fal-ai/vidu/q3/image-to-video": "Vidu model",
        },
    },
    "fal-ai/veo3.1/image-to-video": {
        "class_name": "Veo31ImageToVideo",
        "title": "Veo 3.1 Image to Video",
        "docstring": "Animates a picture for 4, 6 or 8 seconds with speech, effects and ambience, at 720p up to 4K. Google's full Veo 3.1 model, at the same price per second as Veo 3 except in 4K.",
        "tags": [
            "image-to-video",
            "img2vid",
            "veo",
            "google",
            "with-audio",
            "dialogue",
            "4k",
            "cinematic",
        ],
        "use_cases": [
            "Let a period drama still speak its opening line",
            "Produce a 4K hero shot with engine sound for a car site",
            "Give a nature photograph birdsong and a slow crane move",
            "Animate a chef portrait that explains the dish",
            "Turn a cover illustration into a vertical book teaser",
        ],
        "basic_fields": ["prompt", "image", "duration", "aspect_ratio", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Action, camera and sound; put spoken lines in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1/fast/image-to-video": "cheaper, faster",
            "fal-ai/veo3.1/first-last-frame-to-video": "adds end frame",
            "fal-ai/kling-video/v3/pro/image-to-video": "longer",
        },
    },
    "fal-ai/veo3.1/lite/first-last-frame-to-video": {
        "class_name": "Veo31LiteFirstLastFrameToVideo",
        "title": "Veo 3.1 Lite First and Last Frame to Video",
        "docstring": "Generates an 8 second passage between two pictures with sound, at 720p or 1080p. The Lite tier has one fixed length and no 4K.",
        "tags": [
            "first-last-frame",
            "image-to-video",
            "img2vid",
            "veo",
            "google",
            "low-cost",
            "with-audio",
        ],
        "use_cases": [
            "Move a puzzle from loose pieces to the finished picture",
            "Link two lesson diagrams with a spoken explanation",
            "Let a caterpillar photo become the butterfly for a class",
            "Make a simple logo reveal from sketch to final mark",
            "Slide from a menu's raw ingredients to the plated dish",
        ],
        "basic_fields": ["prompt", "first_frame", "last_frame", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/fast/first-last-frame-to-video": "4K, shorter lengths",
            "fal-ai/veo3.1/first-last-frame-to-video": "full model",
            "fal-ai/vidu/q2/image-to-video/turbo": "Vidu model",
        },
    },
    "fal-ai/veo3.1/lite/image-to-video": {
        "class_name": "Veo31LiteImageToVideo",
        "title": "Veo 3.1 Lite Image to Video",
        "docstring": "Animates a picture for 4, 6 or 8 seconds with sound in the Lite tier of Veo 3.1, at 720p or 1080p. Same inputs as the Fast tier, without 4K.",
        "tags": ["image-to-video", "img2vid", "veo", "google", "low-cost", "with-audio"],
        "use_cases": [
            "Make daily four second clips for a bakery's counter screen",
            "Let pupils' portraits in a yearbook wave and say hello",
            "Add rain and traffic to a storyboard frame",
            "Produce a small library of spoken flash cards",
            "Draft sound ideas for a game's key art",
        ],
        "basic_fields": ["prompt", "image", "duration", "aspect_ratio", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/fast/image-to-video": "4K",
            "fal-ai/veo3.1/image-to-video": "full model",
            "bytedance/seedance-2.0/mini/image-to-video": "ByteDance model",
        },
    },
    "fal-ai/veo3.1/reference-to-video": {
        "class_name": "Veo31ReferenceToVideo",
        "title": "Veo 3.1 Reference to Video",
        "docstring": "Generates an 8 second scene with sound around the people, products or places in your reference pictures, at 720p up to 4K. The full Veo 3.1 model, in wide or tall format.",
        "tags": [
            "reference-to-video",
            "veo",
            "google",
            "multi-reference",
            "character-consistency",
            "with-audio",
            "4k",
        ],
        "use_cases": [
            "Keep a film's heroine and her coat the same in a new scene",
            "Show a watch, its box and a hand model in one ad shot",
            "Set a hotel's lobby, pool and mascot into one vertical clip",
            "Stage a historical figure from three paintings of him",
            "Let a cereal character talk at a real breakfast table",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "resolution"],
        "alternatives": {
            "fal-ai/veo3.1/fast/reference-to-video": "faster",
            "bytedance/seedance-2.0/reference-to-video": "takes clips and audio",
            "fal-ai/kling-video/o3/pro/reference-to-video": "longer",
        },
    },
    "fal-ai/veo3/fast/image-to-video": {
        "class_name": "Veo3FastImageToVideo",
        "title": "Veo 3 Fast Image to Video",
        "docstring": "Animates a picture for 4, 6 or 8 seconds with generated sound at 720p or 1080p. The fast version of Veo 3, cheaper per second and without the 4K of Veo 3.1.",
        "tags": ["image-to-video", "img2vid", "veo", "google", "fast", "with-audio"],
        "use_cases": [
            "Extend a series that was begun with Veo 3 Fast",
            "Let a garden gnome photo comment on the weather",
            "Make a 720p sound sketch from a stage design",
            "Turn a quote card's portrait into a speaking clip",
            "Try three dialogue lines on one character drawing",
        ],
        "basic_fields": ["prompt", "image", "duration", "aspect_ratio", "generate_audio"],
        "alternatives": {
            "fal-ai/veo3.1/fast/image-to-video": "successor, 4K",
            "fal-ai/veo3/image-to-video": "full model",
            "fal-ai/sora-2/image-to-video": "OpenAI model",
        },
    },
    "fal-ai/veo3/image-to-video": {
        "class_name": "Veo3ImageToVideo",
        "title": "Veo 3 Image to Video",
        "docstring": "Animates a picture with Google's Veo 3 and generates matching dialogue, effects and ambience in the same pass, 4 to 8 seconds at 720p or 1080p. Veo 3.1 replaced it at the same price for these sizes.",
        "tags": ["image-to-video", "img2vid", "veo", "google", "with-audio", "dialogue", "hd"],
        "use_cases": [
            "Make a portrait deliver a scripted line with synchronized lips and voice",
            "Give a travel photo moving waves together with the sound of the sea",
            "Turn a brand key visual into a vertical advert with spoken copy",
            "Create a talking animal clip from a pet photo without separate dubbing",
            "Render silent 1080p b-roll from a still by switching sound off",
        ],
        "basic_fields": ["image", "prompt", "duration", "aspect_ratio", "generate_audio"],
        "field_overrides": {
            "image": {
                "description": "Picture that starts the clip; best supplied in the proportions wanted for the video."
            },
            "prompt": {
                "description": "Describe the action, the camera and the sound; put spoken lines in quotation marks."
            },
            "generate_audio": {
                "description": "Also create speech, effects and ambience; switching it off makes the clip cheaper."
            },
            "auto_fix": {
                "description": "Reword prompts that break Google's content rules instead of failing."
            },
            "aspect_ratio": {
                "description": "Shape of the video; it can be taken over from the input picture."
            },
            "safety_tolerance": {
                "description": "How lenient the content filter is, rising from strict to permissive."
            },
        },
        "enum_value_overrides": {
            "duration": {"4s": "SECONDS_4", "6s": "SECONDS_6", "8s": "SECONDS_8"},
            "resolution": {"720p": "RES_720P", "1080p": "RES_1080P"},
        },
        "alternatives": {
            "fal-ai/veo3.1/image-to-video": "successor, 4K",
            "fal-ai/veo3/fast/image-to-video": "cheaper, faster",
            "fal-ai/kling-video/v2.6/pro/image-to-video": "Kling model",
        },
    },
}
