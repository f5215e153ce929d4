"""Words for fal's image to video endpoints: kling. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/ai-avatar/v2/pro": {
        "class_name": "KlingVideoAiAvatarV2Pro",
        "title": "Kling AI Avatar v2 Pro",
        "docstring": "Animates one portrait so that it speaks or sings a recording, with lips and face following the audio. Pro tier of the second Kling avatar version; the clip lasts as long as the sound, and a short prompt can steer the performance.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "audio-to-video", "kling"],
        "use_cases": [
            "Let an insurance mascot drawing read the policy summary you recorded",
            "Have a choir director's portrait sing a demo track for the rehearsal page",
            "Turn a CEO headshot and a voice memo into a quarterly greeting",
            "Make an illustrated storybook fox narrate its own chapter",
            "Present a museum audio guide through a painted portrait of the artist",
        ],
        "basic_fields": ["image", "audio", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Optional hint for mood, gestures and expression; the words spoken come only from the audio."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/ai-avatar/v2/standard": "lower tier",
            "fal-ai/bytedance/omnihuman/v1.5": "takes a mask",
            "veed/fabric-1.0": "other maker",
        },
    },
    "fal-ai/kling-video/ai-avatar/v2/standard": {
        "class_name": "KlingVideoAiAvatarV2Standard",
        "title": "Kling AI Avatar v2 Standard",
        "docstring": "Makes a face in a picture talk in time with your audio file. Standard tier of Kling AI Avatar v2 with the same three inputs as Pro (picture, recording, optional prompt), meant for everyday clips.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "audio-to-video", "kling"],
        "use_cases": [
            "Give a weekly school bulletin a talking principal from one photo",
            "Turn a recorded FAQ answer into a help-desk clip with a friendly face",
            "Let a cartoon parrot on a pet shop page announce opening hours",
            "Draft a talking-head ad before re-rendering it in the Pro tier",
            "Put a face to a language lesson recorded as plain voice",
        ],
        "basic_fields": ["image", "audio", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Optional note on expression and manner; it does not change what is said."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/ai-avatar/v2/pro": "higher tier",
            "fal-ai/flashtalk": "open weights",
            "fal-ai/creatify/aurora": "other maker",
        },
    },
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
            "Put two puppet characters from a kids' show into one dialogue shot",
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
            "fal-ai/vidu/q2/image-to-video/pro": "other maker",
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
            "Render a lobby wall loop from an architect's still for a large display",
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
            "fal-ai/veo3.1/image-to-video": "other maker",
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
            "fal-ai/veo3.1/reference-to-video": "other maker",
            "minimax/h3/reference-to-video": "takes audio references",
        },
    },
    "fal-ai/kling-video/o3/pro/image-to-video": {
        "class_name": "KlingVideoO3ProImageToVideo",
        "title": "Kling O3 Pro Image to Video",
        "docstring": "Animates a picture for 3 to 15 seconds, optionally towards a closing frame, as one take or as several prompted shots, with sound if switched on. Pro tier of Kling O3, below the 4K version.",
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
            "bytedance/seedance-2.0/image-to-video": "other maker",
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
            "wan/v2.6/reference-to-video": "other maker",
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
            "fal-ai/vidu/q3/image-to-video": "other maker",
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
            "fal-ai/vidu/q3/reference-to-video/mix": "other maker",
        },
    },
    "fal-ai/kling-video/v1.5/pro/image-to-video": {
        "class_name": "KlingVideoV15ProImageToVideo",
        "title": "Kling 1.5 Pro Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds and can restrict motion by hand: a static mask freezes areas, dynamic masks push parts along drawn paths. Older Pro version, kept for its motion brush and end frame.",
        "tags": [
            "image-to-video",
            "img2vid",
            "motion-transfer",
            "motion-control",
            "first-last-frame",
            "kling",
        ],
        "use_cases": [
            "Freeze a shop sign and let only the curtains behind it blow",
            "Drive a paper boat along a path drawn across a lake photo",
            "Make a cinemagraph of steam rising over a still coffee cup",
            "Move a single cloud in a painting while the village stays fixed",
            "Send a toy train around the tracks in a hobbyist's diorama photo",
        ],
        "basic_fields": ["prompt", "image", "static_mask", "dynamic_masks", "duration"],
        "field_overrides": {
            "dynamic_masks": {
                "description": "Areas to move: each has a mask picture and a trajectory given as a list of x and y points."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1/standard/image-to-video": "cheaper, same masks",
            "fal-ai/kling-video/v1.6/pro/image-to-video": "cheaper, no masks",
            "fal-ai/kling-video/v2.1/pro/image-to-video": "newer, end frame",
        },
    },
    "fal-ai/kling-video/v1.6/pro/elements": {
        "class_name": "KlingVideoV16ProElements",
        "title": "Kling 1.6 Pro Elements",
        "docstring": "Combines several separate pictures, such as a person, a pet and a place, into one 5 or 10 second clip. Pro tier of the 1.6 Elements model, about twice the price of Standard.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "kling",
            "multi-reference",
            "multi-image",
        ],
        "use_cases": [
            "Bring grandparents from two photos together at one table",
            "Seat a model photo on the sofa photo of a furniture shop",
            "Let a child's toy robot walk through the photo of her bedroom",
            "Combine a chef portrait, a pan and a kitchen for a cooking intro",
            "Join a hiker, a tent and a mountain view into a 10 second ad",
        ],
        "basic_fields": ["input_images", "prompt", "duration", "aspect_ratio"],
        "field_overrides": {
            "input_images": {
                "description": "One to four pictures of people, animals, things or places that should appear together."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/standard/elements": "cheaper",
            "fal-ai/kling-video/o1/reference-to-video": "successor",
            "fal-ai/pika/v2.2/pikascenes": "other maker",
        },
    },
    "fal-ai/kling-video/v1.6/pro/image-to-video": {
        "class_name": "KlingVideoV16ProImageToVideo",
        "title": "Kling 1.6 Pro Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds with a prompt, negative prompt and optional end picture. The Pro tier of Kling 1.6 adds the end frame that Standard lacks.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "kling"],
        "use_cases": [
            "Reproduce a clip in the older 1.6 look for a running series",
            "Close a mirror-selfie clip on a planned final pose",
            "Let a folded napkin photo unfold to the laid table photo",
            "Send a kite from the beach photo up into the sky photo",
            "Turn two panels of a webcomic into a bridging motion shot",
        ],
        "basic_fields": ["prompt", "image", "tail_image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v1.6/standard/image-to-video": "cheaper",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper, newer",
            "fal-ai/pixverse/v5/transition": "other maker",
        },
    },
    "fal-ai/kling-video/v1.6/standard/elements": {
        "class_name": "KlingVideoV16StandardElements",
        "title": "Kling 1.6 Standard Elements",
        "docstring": "Merges one or more subject pictures into a short scene described in the prompt, 5 or 10 seconds long. Standard tier of Elements 1.6, priced below Pro.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "kling",
            "multi-reference",
            "low-cost",
        ],
        "use_cases": [
            "Sketch an ad with a friend's photo and a skateboard before a shoot",
            "Place the team's mascot in the photo of next week's stadium",
            "Show a vase on three customers' window sills as test clips",
            "Let two pets from separate photos play in one garden",
            "Mock up a birthday greeting with the child and a dinosaur drawing",
        ],
        "basic_fields": ["input_images", "prompt", "duration", "aspect_ratio"],
        "field_overrides": {
            "input_images": {
                "description": "One to four pictures, each showing one person, animal, thing or place for the scene."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/elements": "higher tier",
            "fal-ai/kling-video/o1/standard/reference-to-video": "successor",
            "fal-ai/vidu/reference-to-video": "other maker",
        },
    },
    "fal-ai/kling-video/v1.6/standard/image-to-video": {
        "class_name": "KlingVideoV16StandardImageToVideo",
        "title": "Kling 1.6 Standard Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds from prompt and negative prompt, without an end frame. Lowest tier of Kling 1.6, at less than half the price of its Pro tier.",
        "tags": ["image-to-video", "img2vid", "kling", "low-cost"],
        "use_cases": [
            "Make the leaves in a garden center's photo sway for a header clip",
            "Try ten motion prompts on one character drawing on a small budget",
            "Add drifting snow to a ski lodge photo for a newsletter",
            "Let a scanned flyer's dancer make one turn",
            "Bring a classroom diorama photo to gentle motion for parents",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/image-to-video": "end frame",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "cheaper, newer",
            "fal-ai/minimax/hailuo-02/standard/image-to-video": "end frame",
        },
    },
    "fal-ai/kling-video/v1/pro/ai-avatar": {
        "class_name": "KlingVideoV1ProAiAvatar",
        "title": "Kling AI Avatar v1 Pro",
        "docstring": "Makes a portrait speak your recording with synchronized lips. Pro tier of the first Kling avatar generation, about twice the price per second of its Standard tier.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "audio-to-video", "kling"],
        "use_cases": [
            "Turn a lawyer's studio portrait into a spoken welcome for the firm's site",
            "Let a game's quest giver read a recorded line as one clip",
            "Have a painted saint tell his legend in a church's video booth",
            "Record a product recall notice once and show it with a calm presenter",
            "Make a bride's childhood drawing say her toast",
        ],
        "basic_fields": ["image", "audio", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Optional direction for expression and gesture; speech comes from the audio alone."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1/standard/ai-avatar": "cheaper",
            "fal-ai/kling-video/ai-avatar/v2/pro": "successor",
            "fal-ai/bytedance/omnihuman": "other maker",
        },
    },
    "fal-ai/kling-video/v1/pro/image-to-video": {
        "class_name": "KlingVideoV1ProImageToVideo",
        "title": "Kling 1.0 Pro Image to Video",
        "docstring": "Animates a picture for a few seconds with prompt, end picture, static mask and dynamic masks.",
        "basic_fields": ["prompt", "image", "tail_image", "static_mask"],
    },
    "fal-ai/kling-video/v1/standard/ai-avatar": {
        "class_name": "KlingVideoV1StandardAiAvatar",
        "title": "Kling AI Avatar v1 Standard",
        "docstring": "Turns a face picture and an audio file into a talking clip as long as the recording. First generation, Standard tier, at about half the Pro price per second.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "kling",
            "low-cost",
        ],
        "use_cases": [
            "Add a talking guide to a history quiz for a class of twelve",
            "Let a neighborhood shop's owner announce a sale from one selfie",
            "Make placeholder cutscenes with speaking character art",
            "Turn voice feedback to students into short face clips",
            "Have a lucky cat figurine deliver a birthday message",
        ],
        "basic_fields": ["image", "audio", "prompt"],
        "alternatives": {
            "fal-ai/kling-video/v1/pro/ai-avatar": "higher tier",
            "fal-ai/kling-video/ai-avatar/v2/standard": "successor",
            "veed/fabric-1.0/fast": "other maker",
        },
    },
    "fal-ai/kling-video/v1/standard/image-to-video": {
        "class_name": "KlingVideoV1StandardImageToVideo",
        "title": "Kling 1.0 Standard Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds in the first Kling version, with an end picture, a static mask that freezes areas and dynamic masks that move parts along paths.",
        "tags": [
            "image-to-video",
            "img2vid",
            "motion-transfer",
            "motion-control",
            "first-last-frame",
            "kling",
        ],
        "use_cases": [
            "Keep a product label frozen while the background drifts",
            "Move a chess piece along a drawn path in a still photo",
            "Recreate an early Kling look for a retrospective on AI video",
            "Animate only the flag in a castle photo for a tourist office",
            "Roll a marble along a set curve in a physics teacher's photo",
        ],
        "basic_fields": ["prompt", "image", "static_mask", "dynamic_masks", "duration"],
        "field_overrides": {
            "dynamic_masks": {
                "description": "Areas to move: each entry holds a mask picture and a trajectory of x and y points."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.5/pro/image-to-video": "newer, same masks",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "cheaper, newer",
            "fal-ai/wan/v2.2-a14b/image-to-video": "open weights",
        },
    },
    "fal-ai/kling-video/v3/4k/image-to-video": {
        "class_name": "KlingVideoV34kImageToVideo",
        "title": "Kling 3.0 4K Image to Video",
        "docstring": "Animates a start picture in 4K for 3 to 15 seconds with native sound, an optional end frame, several shots and reference elements that keep characters recognizable.",
        "tags": [
            "image-to-video",
            "img2vid",
            "kling",
            "4k",
            "first-last-frame",
            "with-audio",
            "character-consistency",
        ],
        "use_cases": [
            "Deliver a 4K brand film opener with speech from one key visual",
            "Animate a gallery's landscape painting for a projection wall",
            "Cut a multi-shot watch commercial that survives a close crop",
            "Hold a lead actor's face steady across a 15 second 4K scene",
            "Turn a planetarium still into a detailed dome screen test",
        ],
        "basic_fields": ["start_image", "prompt", "end_image", "duration", "elements"],
        "field_overrides": {
            "elements": {
                "description": "Characters or objects to keep consistent, each from pictures or a short video; named @Element1 and so on in the prompt."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/pro/image-to-video": "lower resolution",
            "fal-ai/kling-video/o3/4k/image-to-video": "same resolution",
            "fal-ai/veo3.1/image-to-video": "other maker",
        },
    },
    "fal-ai/kling-video/v3/pro/image-to-video": {
        "class_name": "KlingVideoV3ProImageToVideo",
        "title": "Kling 3.0 Pro Image to Video",
        "docstring": "Animates a start picture for 3 to 15 seconds with speech and effects generated by default, an optional end frame, a shot list and named elements. Pro tier of Kling 3.0.",
        "tags": [
            "image-to-video",
            "img2vid",
            "kling",
            "first-last-frame",
            "with-audio",
            "dialogue",
            "character-consistency",
        ],
        "use_cases": [
            "Let two characters from a still exchange three lines on camera",
            "Build a four shot trailer for a podcast from its cover art",
            "Finish an ad clip exactly on the packshot frame",
            "Animate a courtroom sketch with murmurs and a gavel",
            "Keep a chef's face and apron the same over several kitchen shots",
        ],
        "basic_fields": ["start_image", "prompt", "end_image", "duration", "elements"],
        "field_overrides": {
            "prompt": {
                "description": "Action, camera and sound; put spoken lines in quotation marks and call elements @Element1, @Element2."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/standard/image-to-video": "lower tier",
            "fal-ai/kling-video/v3/4k/image-to-video": "higher resolution",
            "bytedance/seedance-2.0/image-to-video": "other maker",
        },
    },
    "fal-ai/kling-video/v3/standard/image-to-video": {
        "class_name": "KlingVideoV3StandardImageToVideo",
        "title": "Kling 3.0 Standard Image to Video",
        "docstring": "Turns a start picture into a 3 to 15 second clip with sound on by default; takes an end frame, shot list and elements like Pro. Standard tier of Kling 3.0.",
        "tags": ["image-to-video", "img2vid", "kling", "first-last-frame", "with-audio"],
        "use_cases": [
            "Make a talking birthday card from a family photo",
            "Add street noise and motion to an old postcard of your town",
            "Rough out a short film shot by shot with temporary dialogue",
            "Turn a yoga pose photo into a guided 15 second movement",
            "Animate a vet's waiting room poster with a purring cat",
        ],
        "basic_fields": ["start_image", "prompt", "end_image", "duration", "generate_audio"],
        "alternatives": {
            "fal-ai/kling-video/v3/pro/image-to-video": "higher tier",
            "fal-ai/kling-video/v3/turbo/standard/image-to-video": "faster",
            "fal-ai/veo3.1/fast/image-to-video": "other maker",
        },
    },
    "fal-ai/kling-video/v3/turbo/pro/image-to-video": {
        "class_name": "KlingVideoV3TurboProImageToVideo",
        "title": "Kling 3.0 Turbo Pro Image to Video",
        "docstring": "Animates one picture for 3 to 15 seconds from a prompt or a list of shots. Turbo variant of Kling 3.0 in the Pro tier, reduced to four inputs: no end frame, elements or sound switch.",
        "tags": ["image-to-video", "img2vid", "kling", "fast"],
        "use_cases": [
            "Push a batch of fashion stills through the same slow dolly move",
            "Turn a news illustration into a moving backdrop before air time",
            "Time three shots to a jingle by giving each its seconds",
            "Animate a comic splash page for its release day post",
            "Make a fly-in for a realtor's front photo between two viewings",
        ],
        "basic_fields": ["image", "prompt", "duration", "multi_prompt"],
        "field_overrides": {
            "multi_prompt": {
                "description": "Shots in order, each with prompt and seconds; fill it in instead of the prompt."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v3/turbo/standard/image-to-video": "lower tier",
            "fal-ai/kling-video/v3/pro/image-to-video": "end frame, elements",
            "bytedance/seedance-2.0/fast/image-to-video": "end frame, sound switch",
        },
    },
    "fal-ai/kling-video/v3/turbo/standard/image-to-video": {
        "class_name": "KlingVideoV3TurboStandardImageToVideo",
        "title": "Kling 3.0 Turbo Standard Image to Video",
        "docstring": "Animates one picture with a prompt or shot list, 3 to 15 seconds. The Standard tier of the Turbo line, for quick tries with only picture, prompt, shots and length to set.",
        "tags": ["image-to-video", "img2vid", "kling", "fast"],
        "use_cases": [
            "Check whether a storyboard frame works in motion",
            "Move the clouds in fifty listing photos for a holiday rental portal",
            "Sketch a two shot sequence for a student film pitch",
            "Let a florist's bouquet photo turn slowly for a daily story",
            "Animate a meme picture while it is still funny",
        ],
        "basic_fields": ["image", "prompt", "duration", "multi_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v3/turbo/pro/image-to-video": "higher tier",
            "fal-ai/kling-video/v3/standard/image-to-video": "end frame, sound",
            "fal-ai/ltx-2.3/image-to-video/fast": "other maker",
        },
    },
}
