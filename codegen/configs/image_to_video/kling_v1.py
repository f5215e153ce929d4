"""Words for fal's image to video endpoints: kling v1. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
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
            "fal-ai/kling-video/v2.1/pro/image-to-video": "newer",
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
            "fal-ai/pika/v2.2/pikascenes": "Pika model",
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
            "fal-ai/pixverse/v5/transition": "PixVerse model",
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
            "fal-ai/vidu/reference-to-video": "Vidu model",
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
            "fal-ai/bytedance/omnihuman": "ByteDance model",
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
            "veed/fabric-1.0/fast": "Veed model",
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
}
