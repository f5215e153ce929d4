"""Words for fal's image to video endpoints: pika. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pika/v1.5/pikaffects": {
        "class_name": "PikaV15Pikaffects",
        "title": "Pika 1.5 Pikaffects",
        "docstring": "Applies one of sixteen playful effects to the main object of a picture, such as melting, inflating, crushing or turning it into cake. The effect is enough; a prompt is optional.",
        "tags": ["image-to-video", "img2vid", "effect", "template", "pika"],
        "use_cases": [
            "Cut a sneaker photo open as a cake for a store's birthday",
            "Inflate a logo sculpture until it floats away",
            "Melt an ice cream brand's statue in a summer post",
            "Squish a stress ball picture for a therapist's page",
            "Peel a robot photo to tease what is inside",
        ],
        "basic_fields": ["image", "pikaffect", "prompt"],
        "field_overrides": {
            "pikaffect": {
                "description": "What happens to the main object: it melts, inflates, explodes, turns into cake and so on."
            }
        },
        "alternatives": {
            "fal-ai/pixverse/v5.5/effects": "more effects",
            "fal-ai/wan-effects": "cheaper",
            "fal-ai/vidu/template-to-video": "story templates",
        },
    },
    "fal-ai/pika/v2.1/image-to-video": {
        "class_name": "PikaV21ImageToVideo",
        "title": "Pika 2.1 Image to Video",
        "docstring": "Animates a picture at 720p or 1080p from prompt and negative prompt. Older than 2.2 and twice its price at 720p.",
        "tags": ["image-to-video", "img2vid", "pika", "hd"],
        "use_cases": [
            "Match a clip to an earlier Pika 2.1 project",
            "Animate a fashion doll photo in 1080p",
            "Let a paper-cut landscape move in layers",
            "Compare Pika 2.1 and 2.2 on one picture",
            "Make a fish tank photo swirl for a pet store",
        ],
        "basic_fields": ["image", "prompt", "resolution", "negative_prompt"],
        "alternatives": {
            "fal-ai/pika/v2.2/image-to-video": "successor, cheaper at 720p",
            "fal-ai/pika/v2/turbo/image-to-video": "cheaper, faster",
            "fal-ai/pixverse/v5/image-to-video": "PixVerse model",
        },
    },
    "fal-ai/pika/v2.2/image-to-video": {
        "class_name": "PikaV22ImageToVideo",
        "title": "Pika 2.2 Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds at 720p or 1080p, at 720p for half the price of Pika 2.1. Silent, one starting picture.",
        "tags": ["image-to-video", "img2vid", "pika", "hd"],
        "use_cases": [
            "Make a 10 second teaser from a novelty mug photo",
            "Let a gingerbread house photo get a visitor",
            "Animate a band logo painted on a drum",
            "Turn a zine collage into a moving cover",
            "Give a balloon dog sculpture a short walk",
        ],
        "basic_fields": ["image", "prompt", "resolution", "duration"],
        "alternatives": {
            "fal-ai/pika/v2.2/pikaframes": "several keyframes",
            "fal-ai/pika/v2/turbo/image-to-video": "faster",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "end frame",
        },
    },
    "fal-ai/pika/v2.2/pikaframes": {
        "class_name": "PikaV22Pikaframes",
        "title": "Pika 2.2 Pikaframes",
        "docstring": "Joins several keyframe pictures into one video, with a length and an optional prompt for every transition between them, at 720p or 1080p.",
        "tags": ["first-last-frame", "image-to-video", "img2vid", "pika", "keyframes", "hd"],
        "use_cases": [
            "Build a timeline of a house from five dated photos",
            "Chain storyboard panels into one continuous animatic",
            "Grow a child's portraits from baby to teen in one clip",
            "Walk through six product colors with set timing",
            "Link travel photos of a road trip stop by stop",
        ],
        "basic_fields": ["images", "prompt", "transitions", "resolution"],
        "field_overrides": {
            "images": {
                "description": "Keyframes in order, at least two; the video passes through each of them."
            },
            "transitions": {
                "description": "One entry for each gap between pictures, with its seconds and a description of the change."
            },
        },
        "alternatives": {
            "fal-ai/veo3.1/first-last-frame-to-video": "two frames, sound",
            "fal-ai/pixverse/v6/transition": "two frames, sound",
            "luma/agent/ray/v3.2/image-to-video": "keyframes, HDR",
        },
    },
    "fal-ai/pika/v2.2/pikascenes": {
        "class_name": "PikaV22Pikascenes",
        "title": "Pika 2.2 Pikascenes",
        "docstring": "Combines pictures of people, objects, clothes and places as ingredients into one new 5 or 10 second scene, shown faithfully or interpreted freely. Seven formats, 1080p by default.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "pika",
            "multi-reference",
            "hd",
        ],
        "use_cases": [
            "Dress a model photo in a hat and coat from product shots",
            "Put a cat, a surfboard and a beach into one silly clip",
            "Mix a chef, a dish and a food truck for a 4:5 ad",
            "Place a musician in a painted world, freely interpreted",
            "Bring a bike, a rider and a town square together",
        ],
        "basic_fields": ["images", "prompt", "ingredients_mode", "aspect_ratio", "duration"],
        "alternatives": {
            "fal-ai/vidu/q2/reference-to-video/pro": "takes clips too",
            "fal-ai/kling-video/o1/reference-to-video": "3 to 10 seconds",
            "fal-ai/pixverse/c1/reference-to-video": "named references",
        },
    },
    "fal-ai/pika/v2/turbo/image-to-video": {
        "class_name": "PikaV2TurboImageToVideo",
        "title": "Pika 2.0 Turbo Image to Video",
        "docstring": "Animates a picture in the Turbo version of Pika 2.0, at 720p or 1080p for half the price per clip of Pika 2.1.",
        "tags": ["image-to-video", "img2vid", "pika", "fast"],
        "use_cases": [
            "Make quick joke clips from a group chat's photos",
            "Try five motion ideas on a toy photo",
            "Animate a lemonade stand sign for the weekend",
            "Turn a whiteboard doodle into a moving bit",
            "Draft a clip before the 10 second Pika 2.2 run",
        ],
        "basic_fields": ["image", "prompt", "resolution", "negative_prompt"],
        "alternatives": {
            "fal-ai/pika/v2.2/image-to-video": "newer, 10 seconds",
            "fal-ai/pika/v2.1/image-to-video": "not Turbo",
            "fal-ai/minimax/hailuo-02-fast/image-to-video": "MiniMax model",
        },
    },
}
