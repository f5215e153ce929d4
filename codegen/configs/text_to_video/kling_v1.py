"""Words for fal's text to video endpoints: kling v1. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/v1.5/pro/effects": {
        "class_name": "KlingVideoV15ProEffects",
        "title": "Kling 1.5 Pro Effects",
        "docstring": "Puts the people in your photos into a ready-made Kling effect, such as a hug, a squish or a bullet-time shot, as a 5 or 10 second clip. Needs no prompt; the 1.5 Pro version costs slightly more per second than 1.6 Pro.",
        "tags": ["image-to-video", "img2vid", "kling", "effect", "template"],
        "use_cases": [
            "Squeeze a chocolate bar photo with the squish effect for a candy brand",
            "Turn a school portrait into a yearbook clip for a class reunion",
            "Make two relatives from separate photos hug in a memorial video",
            "Let a stuffed toy photo go fuzzy for a toy maker's teaser",
            "Pop a sneaker picture into pixels for a retro gaming shop",
        ],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "field_overrides": {
            "input_images": {
                "description": "One photo for most effects; two photos, one per person, for hug, kiss and heart gesture."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/effects": "newer, cheaper",
            "fal-ai/kling-video/v1.6/standard/effects": "cheaper, newer",
            "fal-ai/pixverse/v5.5/effects": "other effects",
        },
    },
    "fal-ai/kling-video/v1.5/pro/text-to-video": {
        "class_name": "KlingVideoV15ProTextToVideo",
        "title": "Kling 1.5 Pro Text to Video",
        "docstring": "Generates silent 5 or 10 second clips from text with the Pro tier of Kling 1.5, an early version. Kling 1.6 Pro offers the same inputs for slightly less per second.",
        "tags": ["text-to-video", "txt2vid", "kling", "cinematic"],
        "use_cases": [
            "Reproduce a look from an earlier Kling 1.5 campaign",
            "Make a slow pan over a miniature village for a toy catalog page",
            "Show a jellyfish drifting in dark water for an aquarium's lobby",
            "Create a square clip of steam rising from dumplings for a menu screen",
            "Benchmark newer video models against a late 2024 baseline",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/text-to-video": "newer, cheaper",
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": "successor, cheaper",
        },
    },
    "fal-ai/kling-video/v1.6/pro/effects": {
        "class_name": "KlingVideoV16ProEffects",
        "title": "Kling 1.6 Pro Effects",
        "docstring": "Animates one photo, or two people from two photos, with a Kling effect template in the Pro tier of version 1.6. Pick the scene by name instead of writing a prompt; clips last 5 or 10 seconds.",
        "tags": ["image-to-video", "img2vid", "kling", "effect", "template", "portrait"],
        "use_cases": [
            "Make a couple's engagement photos end in a heart gesture clip",
            "Turn a cosplayer's snapshot into a boxed anime figure clip",
            "Send a pet portrait into the sky with the rocket effect",
            "Give a magician's headshot a vanishing act for a show teaser",
            "Let a bride and groom kiss in a clip made from two single portraits",
        ],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "field_overrides": {
            "input_images": {
                "description": "One photo for most effects; two photos, one per person, for hug, kiss and heart gesture."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/standard/effects": "cheaper",
            "fal-ai/pixverse/v5.5/effects": "other effects",
            "fal-ai/wan-effects": "own effect list",
        },
    },
    "fal-ai/kling-video/v1.6/pro/text-to-video": {
        "class_name": "KlingVideoV16ProTextToVideo",
        "title": "Kling 1.6 Pro Text to Video",
        "docstring": "Makes silent 5 or 10 second clips from text in the Pro tier of Kling 1.6, above Standard in price. Offers a negative prompt and a dial for how literally the prompt is followed.",
        "tags": ["text-to-video", "txt2vid", "kling", "cinematic"],
        "use_cases": [
            "Show a clockmaker's hands at work for an antiques fair banner",
            "Make a ten second forest walk to play behind a meditation app",
            "Film an imaginary moon base for a planetarium's opening hours screen",
            "Loosen the prompt strength and let a dreamy dance clip surprise you",
            "Produce a portrait-format clip of lanterns for a night market invitation",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v1.6/standard/text-to-video": "cheaper",
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video": "successor, cheaper",
            "fal-ai/pika/v2.2/text-to-video": "Pika model",
        },
    },
    "fal-ai/kling-video/v1.6/standard/effects": {
        "class_name": "KlingVideoV16StandardEffects",
        "title": "Kling 1.6 Standard Effects",
        "docstring": "Applies a preset Kling effect scene to one or two photos in the Standard tier of version 1.6, cheaper per second than the 1.6 Pro effects.",
        "tags": ["image-to-video", "img2vid", "kling", "effect", "template", "low-cost"],
        "use_cases": [
            "Make fun guest clips for a photo booth at a street festival",
            "Jiggle a jelly dessert photo for a bakery's weekend special",
            "Slice a product cutout like jelly for a quirky kitchenware post",
            "Turn staff photos into bouncing instant-film clips for a newsletter",
            "Try every effect on one picture before choosing the Pro render",
        ],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "field_overrides": {
            "input_images": {
                "description": "One photo for most effects; two photos, one per person, for hug, kiss and heart gesture."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/effects": "higher tier",
            "fal-ai/pixverse/v5.5/effects": "other effects",
            "fal-ai/wan-effects": "own effect list",
        },
    },
    "fal-ai/kling-video/v1.6/standard/text-to-video": {
        "class_name": "KlingVideoV16StandardTextToVideo",
        "title": "Kling 1.6 Standard Text to Video",
        "docstring": "Creates silent 5 or 10 second clips from text in the Standard tier of Kling 1.6, cheaper per second than 1.6 Pro but with identical settings.",
        "tags": ["text-to-video", "txt2vid", "kling", "low-cost"],
        "use_cases": [
            "Make a cheap moving backdrop for a puppet theater's stream",
            "Visualize vocabulary words as short clips for a language class",
            "Draft a zoo's penguin feeding teaser before filming it",
            "Supply filler shots of rain on windows for a radio show's video feed",
            "Try a storyboard frame by frame without spending much",
        ],
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
        "alternatives": {
            "fal-ai/kling-video/v1.6/pro/text-to-video": "higher tier",
            "fal-ai/kling-video/v3/turbo/standard/text-to-video": "successor",
            "fal-ai/ltxv-13b-098-distilled": "cheaper, open weights",
        },
    },
    "fal-ai/kling-video/v1/pro/text-to-video": {
        "class_name": "KlingVideoV1ProTextToVideo",
        "title": "Kling 1.0 Pro Text to Video",
        "docstring": "Generates silent 5 or 10 second clips from text in the Pro tier of the first Kling version.",
        "basic_fields": ["prompt", "duration", "aspect_ratio", "negative_prompt"],
    },
    "fal-ai/kling-video/v1/standard/effects": {
        "class_name": "KlingVideoV1StandardEffects",
        "title": "Kling 1.0 Standard Effects",
        "docstring": "Turns one or two photos into an effect clip with the original Kling 1.0 Standard model. Has the same effect names and per-second price as 1.6 Standard.",
        "tags": ["image-to-video", "img2vid", "kling", "effect", "template"],
        "use_cases": [
            "Recreate an older hug clip so that a family series looks alike",
            "Bloom a flower shop's logo photo with the bloombloom effect",
            "Make a dizzy cartoon clip from a mascot picture for a funfair",
            "Compare how versions 1.0 and 1.6 press the same soft toy",
            "Strike a trainer's portrait with lightning for a boxing gym promo",
        ],
        "basic_fields": ["effect_scene", "input_images", "duration"],
        "field_overrides": {
            "input_images": {
                "description": "One photo for most effects; two photos, one per person, for hug, kiss and heart gesture."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v1.6/standard/effects": "successor, same price",
            "fal-ai/kling-video/v1.6/pro/effects": "higher tier",
            "fal-ai/pixverse/v5.5/effects": "other effects",
        },
    },
    "fal-ai/kling-video/v1/standard/text-to-video": {
        "class_name": "KlingVideoV1StandardTextToVideo",
        "title": "Kling 1.0 Standard Text to Video",
        "docstring": "Generates silent 5 or 10 second clips from text with Kling 1.0 Standard, the only Kling text endpoint here with camera settings: four preset moves, or one movement with a direction and amount.",
        "tags": ["text-to-video", "txt2vid", "kling", "camera-control", "low-cost"],
        "use_cases": [
            "Tilt the camera down a cathedral tower for an architecture lecture",
            "Zoom slowly toward a shop door for a local business spot",
            "Roll the view sideways for a dream sequence in a student film",
            "Compare pan speeds on the same harbor scene before a real shoot",
            "Pull the camera down and back from a chess player to close a scene",
        ],
        "basic_fields": ["prompt", "duration", "camera_control", "advanced_camera_control"],
        "field_overrides": {
            "advanced_camera_control": {
                "description": "One camera move of your own: its kind (pan, tilt, roll, zoom, sideways or up and down) and an amount from -10 to 10."
            }
        },
        "alternatives": {
            "fal-ai/minimax/video-01-director": "camera by prompt",
            "fal-ai/kling-video/v1.6/standard/text-to-video": "newer, same price",
        },
    },
}
