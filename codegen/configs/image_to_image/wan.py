"""Words for fal's image to image endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/image-to-image": {
        "class_name": "Wan25PreviewImageToImage",
        "title": "Wan 2.5 Preview Image Edit",
        "docstring": "Edits or combines one or more images by text with the preview of Wan 2.5. Returns up to 4 images, the seeds of each and the prompt as it was really used.",
        "tags": [
            "image-editing",
            "photo-editing",
            "image-to-image",
            "img2img",
            "wan",
            "alibaba",
            "multi-image",
        ],
        "use_cases": [
            "Make a start frame for Wan 2.5 video from a face and a place",
            "Turn a mechanic's phone photo into a tidy workshop ad",
            "Merge a vase and a wallpaper sample into one interior shot",
            "Recreate a good variant from the seed it reported",
            "Give a ski resort photo fresh snow for the opening weekend",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "wan/v2.6/image-to-image": "successor",
            "fal-ai/wan/v2.7/edit": "newest Wan",
            "fal-ai/qwen-image-edit-plus": "open weights",
        },
    },
    "fal-ai/wan/v2.2-a14b/image-to-image": {
        "class_name": "WanV22A14BImageToImage",
        "title": "Wan 2.2 A14B Image to Image",
        "docstring": "Redraws one image from a description with the open Wan 2.2 A14B at a set strength. Two guidance values steer its early and late stage; instruction edits need a later Wan.",
        "tags": ["image-to-image", "img2img", "wan", "alibaba", "open-weights", "photorealistic"],
        "use_cases": [
            "Turn a plastic-looking render into a film-like photo",
            "Refine a frame before it goes into Wan 2.2 video",
            "Give a stage set sketch believable materials at strength 0.6",
            "Redo a stormy sea painting as a photograph",
            "Study how shift and two guidance values change a portrait",
        ],
        "basic_fields": ["image", "prompt", "strength", "negative_prompt", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the picture wanted, not an edit instruction."
            },
            "guidance_scale_2": {
                "description": "Guidance in the later, low-noise stage: higher follows the prompt more closely in the details."
            },
        },
        "alternatives": {
            "fal-ai/wan/v2.7/edit": "instruction edits",
            "fal-ai/qwen-image/image-to-image": "same maker, LoRAs",
            "fal-ai/z-image/turbo/image-to-image": "fewer steps",
        },
    },
    "fal-ai/wan/v2.7/edit": {
        "class_name": "WanV27Edit",
        "title": "Wan 2.7 Image Edit",
        "docstring": "Edits or combines one or more images by instruction with Wan 2.7. Prompts of up to 2000 characters are expanded unless you turn that off; one to four results.",
        "tags": ["image-editing", "photo-editing", "wan", "alibaba", "multi-image"],
        "use_cases": [
            "Put a farm's eggs, basket and logo together in one label picture",
            "Change a hotel pool photo from noon to blue hour",
            "Restyle a puppy portrait as a felt craft for a card",
            "Fill an empty gallery wall with paintings from other files",
            "Tidy the cables in a podcast studio shot",
        ],
        "basic_fields": ["prompt", "images", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/wan/v2.7/pro/edit": "Pro tier",
            "fal-ai/qwen-image-2/edit": "same maker",
            "fal-ai/bytedance/seedream/v4.5/edit": "ByteDance model",
        },
    },
    "fal-ai/wan/v2.7/pro/edit": {
        "class_name": "WanV27ProEdit",
        "title": "Wan 2.7 Pro Image Edit",
        "docstring": "Edits or combines images by instruction with the Pro tier of Wan 2.7. Takes exactly what the base tier takes, so prompts can be tried there first.",
        "tags": ["image-editing", "photo-editing", "wan", "alibaba", "high-quality", "multi-image"],
        "use_cases": [
            "Finish a tourism board's cover after drafts in the base tier",
            "Exchange the gemstone in a ring close-up for an auction",
            "Merge a conductor and a hall into an orchestra's season poster",
            "Retouch a luxury apartment's view through the window",
            "Render a shoe in three leathers from swatch photos",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/wan/v2.7/edit": "base tier",
            "fal-ai/qwen-image-2/pro/edit": "same maker",
            "fal-ai/nano-banana-pro/edit": "Google model",
        },
    },
    "wan/v2.6/image-to-image": {
        "class_name": "WanV26ImageToImage",
        "title": "Wan 2.6 Image Edit",
        "docstring": "Edits or combines one or more images by text with Wan 2.6, which sits between the 2.5 preview and 2.7. Prompt expansion is on by default; no output format is offered.",
        "tags": [
            "image-editing",
            "photo-editing",
            "image-to-image",
            "img2img",
            "wan",
            "alibaba",
            "multi-image",
        ],
        "use_cases": [
            "Carry a mascot's look over to four new scenes",
            "Set a clay pot photo in the style of a second picture",
            "Turn a bus photo into a branded one for a pitch",
            "Compare 2.6 with 2.7 on the same restaurant picture",
            "Blend a violinist and a winter park into an album cover",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size"],
        "alternatives": {
            "fal-ai/wan/v2.7/edit": "successor",
            "fal-ai/wan-25-preview/image-to-image": "earlier version",
            "fal-ai/qwen-image-max/edit": "same maker",
        },
    },
}
