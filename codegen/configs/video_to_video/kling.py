"""Words for fal's video to video endpoints: kling. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/o1/standard/video-to-video/edit": {
        "class_name": "KlingVideoO1StandardVideoToVideoEdit",
        "title": "Kling O1 Edit Video [Standard]",
        "docstring": "Edits an existing clip from a written instruction, with reference images and described elements to bring in. The Standard tier of the first Omni model; sound of the original is dropped unless you ask to keep it.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "kling", "multi-reference"],
        "use_cases": [
            "Change a cyclist's red helmet to the sponsor's blue one",
            "Remove a passer-by from a florist's storefront clip",
            "Swap a cloudy sky for sunset in a campsite video",
            "Put a reference handbag on a model's arm in a lookbook clip",
            "Turn a filmed hallway into a snowy tunnel for a school play trailer",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "keep_audio"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "successor",
            "fal-ai/kling-video/o1/video-to-video/edit": "Pro tier",
            "fal-ai/wan/v2.7/edit-video": "Alibaba model",
        },
    },
    "fal-ai/kling-video/o1/standard/video-to-video/reference": {
        "class_name": "KlingVideoO1StandardVideoToVideoReference",
        "title": "Kling O1 Reference Video to Video [Standard]",
        "docstring": "Makes a new 3 to 10 second shot that takes its movement, camera style or content from a reference clip, with images and elements for the cast. The Standard tier of Kling O1.",
        "tags": [
            "reference-to-video",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "character-consistency",
        ],
        "use_cases": [
            "Shoot the next scene in the camera style of an existing one",
            "Borrow a crane move from a film student's clip for a new location",
            "Put two drawn characters into the staging of a filmed handshake",
            "Make a matching reverse angle for a dialogue already generated",
            "Copy the pace of a sports clip for a toy car chase",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "The new shot. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/video-to-video/reference": "successor, up to 15s",
            "fal-ai/kling-video/o1/video-to-video/reference": "Pro tier",
            "wan/v2.6/reference-to-video": "several reference videos",
        },
    },
    "fal-ai/kling-video/o1/video-to-video/edit": {
        "class_name": "KlingVideoO1VideoToVideoEdit",
        "title": "Kling O1 Edit Video [Pro]",
        "docstring": "Edits a clip from a written instruction with images and elements as references, in the Pro tier of Kling O1. Same arguments as Standard; Pro is the tier for the final render.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "high-quality",
        ],
        "use_cases": [
            "Replace a prototype phone with the final product in a launch film",
            "Restyle a live-action dance as gouache animation for an opening title",
            "Dress a filmed actor in a costume from a designer's sheet",
            "Add falling snow to a chalet commercial shot in autumn",
            "Take the logo off a truck in a documentary scene",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "keep_audio"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "successor",
            "fal-ai/kling-video/o1/standard/video-to-video/edit": "Standard tier",
            "fal-ai/luma-dream-machine/ray-2/modify": "degrees of change",
        },
    },
    "fal-ai/kling-video/o1/video-to-video/reference": {
        "class_name": "KlingVideoO1VideoToVideoReference",
        "title": "Kling O1 Reference Video to Video [Pro]",
        "docstring": "Makes a new shot of 3 to 10 seconds guided by a reference clip plus images and elements, in the Pro tier of Kling O1. For scenes that must match footage already in the edit.",
        "tags": [
            "reference-to-video",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "character-consistency",
            "high-quality",
        ],
        "use_cases": [
            "Add a missing cutaway that matches a finished commercial",
            "Continue a stop-motion look in a new setting with the same puppet",
            "Reuse a handheld walk for a fantasy character in armor",
            "Build a second camera angle of a sneaker jump",
            "Keep a presenter's gestures while a new host delivers them",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "The new shot. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/video-to-video/reference": "successor, up to 15s",
            "fal-ai/kling-video/o1/standard/video-to-video/reference": "Standard tier",
            "wan/v2.6/reference-to-video": "several reference videos",
        },
    },
    "fal-ai/kling-video/o3/pro/video-to-video/edit": {
        "class_name": "KlingVideoO3ProVideoToVideoEdit",
        "title": "Kling O3 Edit Video [Pro]",
        "docstring": "Edits a clip of about 3 to 10 seconds by instruction with the newer Omni model, Pro tier, and keeps the original sound unless told otherwise. Elements take a frontal picture and further references of a person or thing.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "high-quality",
        ],
        "use_cases": [
            "Exchange an actor's coat in every second of a take",
            "Turn a test kitchen clip into the restaurant's real interior",
            "Replace a stand-in stuffed cat by the client's own cat from photos",
            "Change season and weather in a real estate flyby while its voice-over stays",
            "Erase climbing ropes from a stunt before the trailer is cut",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "keep_audio"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "Standard tier",
            "fal-ai/wan/v2.7/edit-video": "changes length, shape",
            "alibaba/happy-horse/video-edit": "Alibaba model, 1080p",
        },
    },
    "fal-ai/kling-video/o3/pro/video-to-video/reference": {
        "class_name": "KlingVideoO3ProVideoToVideoReference",
        "title": "Kling O3 Reference Video to Video [Pro]",
        "docstring": "Generates a new shot of 3 to 15 seconds that follows a reference clip, with images and elements for who and what appears. Pro tier of Kling O3, five seconds longer than O1 allows.",
        "tags": [
            "reference-to-video",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "character-consistency",
            "high-quality",
        ],
        "use_cases": [
            "Make a 15 second episode opener in the manner of last season's",
            "Let a mascot act out a filmed mime routine",
            "Restage a car spot's tracking shot with next year's model",
            "Create the sequel scene to a short film with the same two leads",
            "Translate a hand-held travel clip into a painted fantasy port",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "The new shot. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/video-to-video/reference": "Standard tier",
            "wan/v2.6/reference-to-video": "several reference videos",
            "fal-ai/kling-video/v3/pro/motion-control": "copies body movement",
        },
    },
    "fal-ai/kling-video/o3/standard/video-to-video/edit": {
        "class_name": "KlingVideoO3StandardVideoToVideoEdit",
        "title": "Kling O3 Edit Video [Standard]",
        "docstring": "Edits a clip of about 3 to 10 seconds by instruction, with reference images and elements, in the Standard tier of Kling O3. Original sound stays by default, which O1 switches off.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "kling", "multi-reference"],
        "use_cases": [
            "Recolor a bakery van in a neighborhood ad",
            "Take a tourist out of the background of a proposal video",
            "Try three sofa fabrics in a showroom pan",
            "Give a science teacher's clip a moon surface instead of the classroom",
            "Place a client's drink can from a photo into a picnic scene",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "keep_audio"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "Pro tier",
            "xai/grok-imagine-video/edit-video": "xAI model",
            "decart/lucy-edit/pro": "prompt only",
        },
    },
    "fal-ai/kling-video/o3/standard/video-to-video/reference": {
        "class_name": "KlingVideoO3StandardVideoToVideoReference",
        "title": "Kling O3 Reference Video to Video [Standard]",
        "docstring": "Generates a new shot of 3 to 15 seconds guided by a reference clip, images and elements, in the Standard tier of Kling O3. Keeps the reference clip's sound unless switched off.",
        "tags": [
            "reference-to-video",
            "video-to-video",
            "vid2vid",
            "kling",
            "multi-reference",
            "character-consistency",
        ],
        "use_cases": [
            "Draft the next beat of a web series from its last shot",
            "Put a storybook rabbit through a toddler's filmed walk",
            "Match the pan of a hotel tour in a second, empty room",
            "Turn a rehearsal clip into a draft of the stage scene",
            "Try several casts for the same choreographed greeting",
        ],
        "basic_fields": ["prompt", "video", "images", "elements", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "The new shot. Name inputs as @Video1, @Image1 and @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/video-to-video/reference": "Pro tier",
            "wan/v2.6/reference-to-video/flash": "also without videos",
            "fal-ai/kling-video/o1/standard/video-to-video/reference": "earlier version",
        },
    },
    "fal-ai/kling-video/v2.6/pro/motion-control": {
        "class_name": "KlingVideoV26ProMotionControl",
        "title": "Kling 2.6 Pro Motion Control",
        "docstring": "Moves the character of a still image like the person in a reference video, in the Pro tier. Facing direction follows either the image or the video, and the video's sound can be kept.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "image-to-video",
            "img2vid",
            "kling",
            "character-consistency",
        ],
        "use_cases": [
            "Let a drawn tiger perform a dancer's filmed routine",
            "Give a model photo the catwalk turn of last season's show",
            "Make a brand character repeat a sign language phrase",
            "Transfer a martial arts form to a game hero portrait",
            "Bring a portrait painting to life with an actor's gestures",
        ],
        "basic_fields": ["image", "video", "character_orientation", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Optional scene and mood; the movement itself comes from the video."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/pro/motion-control": "successor",
            "fal-ai/kling-video/v2.6/standard/motion-control": "Standard tier",
            "fal-ai/bytedance/dreamactor/v2": "ByteDance model",
        },
    },
    "fal-ai/kling-video/v2.6/standard/motion-control": {
        "class_name": "KlingVideoV26StandardMotionControl",
        "title": "Kling 2.6 Standard Motion Control",
        "docstring": "Transfers the movements in a video onto a person or figure in a picture, in the Standard tier of Kling 2.6. For trying out moves before a Pro render.",
        "tags": ["motion-transfer", "motion-control", "image-to-video", "img2vid", "kling"],
        "use_cases": [
            "Test if a mascot's short arms suit a filmed cheer",
            "Make a pet portrait nod along to a song clip",
            "Try a chef illustration with a real chef's knife work",
            "Let history class figures wave like the pupils who filmed themselves",
            "Draft a trend dance for a cereal box character",
        ],
        "basic_fields": ["image", "video", "character_orientation", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Optional scene and mood; the movement itself comes from the video."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/standard/motion-control": "successor",
            "fal-ai/kling-video/v2.6/pro/motion-control": "Pro tier",
            "fal-ai/wan/v2.2-14b/animate/move": "open weights",
        },
    },
    "fal-ai/kling-video/v3/pro/motion-control": {
        "class_name": "KlingVideoV3ProMotionControl",
        "title": "Kling 3.0 Pro Motion Control",
        "docstring": "Moves a pictured character like the performer in a video and can hold its face with extra reference pictures. The Pro tier of Kling 3.0; elements are new compared with 2.6.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "image-to-video",
            "img2vid",
            "kling",
            "character-consistency",
            "high-quality",
        ],
        "use_cases": [
            "Keep a virtual singer's face steady through a filmed choreography",
            "Let a period-drama lead repeat a stunt performer's fall",
            "Make an ad's animated chef handle pans like the real one",
            "Carry a sign language interpreter's gestures over to an avatar",
            "Act out a fantasy queen's speech from a phone recording",
        ],
        "basic_fields": ["image", "video", "character_orientation", "prompt", "elements"],
        "field_overrides": {
            "prompt": {
                "description": "Optional scene and mood; the movement itself comes from the video."
            },
            "elements": {
                "description": "Reference pictures that hold the character's face steady, called up in the prompt."
            },
        },
        "alternatives": {
            "fal-ai/kling-video/v3/standard/motion-control": "Standard tier",
            "fal-ai/kling-video/v2.6/pro/motion-control": "earlier version",
            "fal-ai/scail-2": "also replaces characters",
        },
    },
    "fal-ai/kling-video/v3/standard/motion-control": {
        "class_name": "KlingVideoV3StandardMotionControl",
        "title": "Kling 3.0 Standard Motion Control",
        "docstring": "Makes a character from one image copy the motion of a reference video, with optional element pictures, in the Standard tier of Kling 3.0. Image or video decides which way the character faces.",
        "tags": ["motion-transfer", "motion-control", "image-to-video", "img2vid", "kling"],
        "use_cases": [
            "Put a comic heroine into a skateboarder's trick",
            "Let a museum's wax figure photo juggle for a poster clip",
            "Preview a puppet show by acting it out on camera",
            "Send a birthday card with grandma doing a breakdance",
            "Give an exercise app's cartoon coach a trainer's squats",
        ],
        "basic_fields": ["image", "video", "character_orientation", "prompt", "elements"],
        "field_overrides": {
            "prompt": {
                "description": "Optional scene and mood; the movement itself comes from the video."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/pro/motion-control": "Pro tier",
            "fal-ai/wan-motion": "adapts body proportions",
            "fal-ai/wan/v2.2-14b/animate/move": "open weights",
        },
    },
}
