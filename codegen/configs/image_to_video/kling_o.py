"""Words for fal's image to video endpoints: kling o. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/o1/image-to-video": {
        "class_name": "KlingVideoO1ImageToVideo",
        "title": "Kling O1 Image to Video Pro (First and Last Frame)",
        "docstring": "Animates the path from an opening picture to an optional closing picture as the prompt directs, 3 to 10 seconds long. Pro tier of Kling O1, with every whole second selectable and no sound.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "kling", "cinematic"],
        "use_cases": [
            "Move from an empty plot photo to the finished house rendering for a developer",
            "Bridge two storyboard panels into one shot of exactly seven seconds",
            "Let a closed gift box photo become the opened one for a jeweler's teaser",
            "Age a tree from sapling photo to full crown for a nursery's page",
            "Turn a day view of a skyline into its night view in one continuous shot",
        ],
        "basic_fields": ["start_image", "prompt", "end_image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/o1/standard/image-to-video": "lower tier",
            "fal-ai/kling-video/o3/pro/image-to-video": "successor, adds sound",
            "fal-ai/veo3.1/first-last-frame-to-video": "adds sound",
        },
    },
    "fal-ai/kling-video/o1/reference-to-video": {
        "class_name": "KlingVideoO1ReferenceToVideo",
        "title": "Kling O1 Reference to Video Pro",
        "docstring": "Generates a new 3 to 10 second clip in which characters, products or places from your reference pictures appear. Pro tier of Kling O1; elements group several views of one subject and are named in the prompt.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "kling",
            "multi-reference",
            "character-consistency",
        ],
        "use_cases": [
            "Keep the same cartoon barista in every spot of a coffee campaign",
            "Place a sneaker, shown from four sides, on a street scene in motion",
            "Put two puppet characters from a kids' show into one shot together",
            "Show your hotel lobby photo with a guest character walking through it",
            "Stage a board game's heroes together for its crowdfunding trailer",
        ],
        "basic_fields": ["prompt", "images", "elements", "duration", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Describe the scene and call the references by number: @Image1, @Image2 for images, @Element1 for elements."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o1/standard/reference-to-video": "lower tier",
            "fal-ai/kling-video/o3/pro/reference-to-video": "successor, adds sound",
            "bytedance/seedance-2.0/reference-to-video": "also takes audio",
        },
    },
    "fal-ai/kling-video/o1/standard/image-to-video": {
        "class_name": "KlingVideoO1StandardImageToVideo",
        "title": "Kling O1 Image to Video Standard (First and Last Frame)",
        "docstring": "Animates a start picture for 3 to 10 seconds and, if you give one, lands on your end picture. Standard tier of Kling O1 for the same first and last frame job as the Pro tier.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "kling"],
        "use_cases": [
            "Test three closing frames for a bakery ad before choosing one",
            "Morph a pencil sketch of a chair into its finished photo",
            "Turn a before and after haircut pair into a salon reel",
            "Animate a map view sliding into a street view for a travel vlog",
            "Show a plated dish going from full to empty for a diner's feed",
        ],
        "basic_fields": ["start_image", "prompt", "end_image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/o1/image-to-video": "higher tier",
            "fal-ai/kling-video/o3/standard/image-to-video": "successor, adds sound",
            "fal-ai/vidu/q2/image-to-video/pro": "Vidu model",
        },
    },
    "fal-ai/kling-video/o1/standard/reference-to-video": {
        "class_name": "KlingVideoO1StandardReferenceToVideo",
        "title": "Kling O1 Reference to Video Standard",
        "docstring": "Builds a clip of 3 to 10 seconds from reference pictures and multi-view elements instead of a fixed first frame. Standard tier of Kling O1; wide, tall or square.",
        "tags": ["reference-to-video", "image-to-video", "img2vid", "kling", "multi-reference"],
        "use_cases": [
            "Try a new mascot in ten everyday scenes before the brand meeting",
            "Show a handmade teapot pouring tea from three product photos",
            "Draft a comic's villain walking through different city streets",
            "Make square clips with your own dog as the lead for a kennel's feed",
            "Combine a model photo and a backpack photo into one hiking shot",
        ],
        "basic_fields": ["prompt", "images", "elements", "duration", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene and action in words; refer to the pictures as @Image1 and to elements as @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o1/reference-to-video": "higher tier",
            "fal-ai/kling-video/o3/standard/reference-to-video": "successor, adds sound",
            "fal-ai/vidu/q2/reference-to-video/pro": "also takes videos",
        },
    },
    "fal-ai/kling-video/o3/4k/image-to-video": {
        "class_name": "KlingVideoO34kImageToVideo",
        "title": "Kling O3 4K Image to Video",
        "docstring": "Animates a picture into a 4K clip of 3 to 15 seconds, with optional end frame, several prompted shots and switchable sound. The 4K version of Kling O3, for large screens.",
        "tags": [
            "image-to-video",
            "img2vid",
            "kling",
            "4k",
            "first-last-frame",
            "with-audio",
            "cinematic",
        ],
        "use_cases": [
            "Render a lobby wall clip from an architect's still for a large display",
            "Turn a key visual into a cinema pre-roll that holds up on a big screen",
            "Animate a nature photo for a trade fair LED wall",
            "Cut a three shot perfume teaser from one bottle photo at full detail",
            "Produce a 4K opening shot that leaves room for cropping in the edit",
        ],
        "basic_fields": ["image", "prompt", "end_image", "duration", "generate_audio"],
        "field_overrides": {
            "multi_prompt": {
                "description": "List of shots played one after another, each with its own prompt and seconds; use it instead of the single prompt."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/image-to-video": "lower resolution",
            "fal-ai/kling-video/v3/4k/image-to-video": "takes reference elements",
            "fal-ai/veo3.1/image-to-video": "Google model",
        },
    },
    "fal-ai/kling-video/o3/4k/reference-to-video": {
        "class_name": "KlingVideoO34kReferenceToVideo",
        "title": "Kling O3 4K Reference to Video",
        "docstring": "Generates 4K video of 3 to 15 seconds around recurring characters and objects taken from reference pictures or elements, with optional first and last frame, shot list and sound.",
        "tags": [
            "reference-to-video",
            "kling",
            "4k",
            "multi-reference",
            "character-consistency",
            "with-audio",
        ],
        "use_cases": [
            "Film a car brand's new model from its press photos for a showroom screen",
            "Keep one actor's look over a three shot festival trailer",
            "Stage a museum statue, shown from several sides, in an ancient street",
            "Produce a 4K banner clip with a sports club's mascot and its stadium",
            "Put a fashion label's coat and its model into a runway scene",
        ],
        "basic_fields": ["prompt", "images", "elements", "duration", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Describe the scene and call references by number, such as @Image1 or @Element1; leave it empty when you give a shot list in multi_prompt."
            },
            "elements": {
                "description": "Characters or objects, each from a front picture with further views or from a short video; named @Element1, @Element2 in the prompt."
            },
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/reference-to-video": "lower resolution",
            "fal-ai/veo3.1/reference-to-video": "Google model",
            "minimax/h3/reference-to-video": "takes audio references",
        },
    },
    "fal-ai/kling-video/o3/pro/image-to-video": {
        "class_name": "KlingVideoO3ProImageToVideo",
        "title": "Kling O3 Pro Image to Video",
        "docstring": "Animates a picture for 3 to 15 seconds, optionally toward a closing frame, as one take or as several prompted shots, with sound if switched on. Pro tier of Kling O3, below the 4K version.",
        "tags": [
            "image-to-video",
            "img2vid",
            "kling",
            "first-last-frame",
            "with-audio",
            "keyframes",
        ],
        "use_cases": [
            "Cut a product launch clip with three planned shots from one hero photo",
            "Let a theater poster come alive for 15 seconds with stage noise",
            "Animate a cookbook photo from raw dough to the given baked loaf",
            "Turn a concept painting into an establishing shot with wind and birds",
            "Make a vertical real estate teaser that ends on the agency's card",
        ],
        "basic_fields": ["image", "prompt", "end_image", "duration", "generate_audio"],
        "field_overrides": {
            "multi_prompt": {
                "description": "Shots in order, each with its own prompt and length in seconds, instead of one prompt for the whole clip."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/image-to-video": "lower tier",
            "fal-ai/kling-video/o3/4k/image-to-video": "higher resolution",
            "bytedance/seedance-2.0/image-to-video": "ByteDance model",
        },
    },
    "fal-ai/kling-video/o3/pro/reference-to-video": {
        "class_name": "KlingVideoO3ProReferenceToVideo",
        "title": "Kling O3 Pro Reference to Video",
        "docstring": "Generates clips of 3 to 15 seconds that carry people, things and styles over from reference pictures or elements, with start and end frame, shot list and sound as options. Pro tier of Kling O3.",
        "tags": [
            "reference-to-video",
            "kling",
            "multi-reference",
            "character-consistency",
            "with-audio",
        ],
        "use_cases": [
            "Shoot a web series scene with the same two heroes as last week",
            "Place a craft beer can and its bartender into a busy pub with noise",
            "Give a game's character sheet a first moving trailer",
            "Tell a three shot story about one plush toy for a toy maker",
            "Stage an author's book cover figure in her fictional village",
        ],
        "basic_fields": ["prompt", "images", "elements", "duration", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "What happens, naming references by number, for example @Element1 hands @Image1 to @Element2."
            },
            "elements": {
                "description": "Subjects built from a front picture plus other views, or from a short video; addressed as @Element1, @Element2."
            },
        },
        "alternatives": {
            "fal-ai/kling-video/o3/standard/reference-to-video": "lower tier",
            "fal-ai/kling-video/o3/4k/reference-to-video": "higher resolution",
            "fal-ai/wan/v2.7/reference-to-video": "pictures and clips",
        },
    },
    "fal-ai/kling-video/o3/standard/image-to-video": {
        "class_name": "KlingVideoO3StandardImageToVideo",
        "title": "Kling O3 Standard Image to Video",
        "docstring": "Turns one picture into 3 to 15 seconds of motion with an optional last frame, a list of shots and optional audio. The Standard tier of Kling O3, same controls as Pro.",
        "tags": ["image-to-video", "img2vid", "kling", "first-last-frame", "with-audio"],
        "use_cases": [
            "Draft a multi-shot music teaser from an album cover",
            "Animate a farmer's market photo with crowd noise for the town's page",
            "Bring a class photo to life for a graduation evening",
            "Test shot order and timing before paying for the Pro render",
            "Let a tattoo sketch move from blank skin to the finished design",
        ],
        "basic_fields": ["image", "prompt", "end_image", "duration", "generate_audio"],
        "alternatives": {
            "fal-ai/kling-video/o3/pro/image-to-video": "higher tier",
            "fal-ai/kling-video/v3/standard/image-to-video": "takes reference elements",
            "fal-ai/vidu/q3/image-to-video": "Vidu model",
        },
    },
    "fal-ai/kling-video/o3/standard/reference-to-video": {
        "class_name": "KlingVideoO3StandardReferenceToVideo",
        "title": "Kling O3 Standard Reference to Video",
        "docstring": "Puts referenced characters and objects into new scenes of 3 to 15 seconds, silent or with sound. Standard tier of Kling O3, taking pictures, elements, and a start or end frame.",
        "tags": [
            "reference-to-video",
            "kling",
            "multi-reference",
            "character-consistency",
            "with-audio",
        ],
        "use_cases": [
            "Previsualize a puppet film with the real puppets' photos",
            "Make a running gag clip with the same office cat every Friday",
            "Show a stroller from your shop in a park, a bus and a cafe",
            "Draft scenes for a children's book with its fixed heroine",
            "Let a wine label's knight ride past the actual vineyard",
        ],
        "basic_fields": ["prompt", "images", "elements", "duration", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Scene description that names the references by number: @Image1, @Element1."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/reference-to-video": "higher tier",
            "fal-ai/kling-video/o1/standard/reference-to-video": "without sound",
            "fal-ai/vidu/q3/reference-to-video/mix": "Vidu model",
        },
    },
}
