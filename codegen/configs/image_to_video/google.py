"""Words for fal's image to video endpoints: google. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/veo2/image-to-video": {
        "class_name": "Veo2ImageToVideo",
        "docstring": "Makes a video from an image and text with Veo 2 Image to Video.",
        "tags": ["image-to-video", "image", "video", "veo"],
        "basic_fields": ["prompt", "image", "duration"],
        "curated": False,
    },
    "fal-ai/veo3.1/fast/first-last-frame-to-video": {
        "class_name": "Veo31FastFirstLastFrameToVideo",
        "docstring": "Makes a video from two images and text with Veo 3.1 Fast First Last Frame to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "first_frame", "last_frame", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/veo3.1/fast/image-to-video": {
        "class_name": "Veo31FastImageToVideo",
        "docstring": "Makes a video from an image and text with Veo 3.1 Fast Image to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3.1/fast/reference-to-video": {
        "class_name": "Veo31FastReferenceToVideo",
        "docstring": "Makes a video from images and text with Veo 3.1 Fast Reference to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "images", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3.1/first-last-frame-to-video": {
        "class_name": "Veo31FirstLastFrameToVideo",
        "docstring": "Makes a video from two images and text with Veo 3.1 First Last Frame to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "first_frame", "last_frame", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/veo3.1/image-to-video": {
        "class_name": "Veo31ImageToVideo",
        "docstring": "Makes a video from an image and text with Veo 3.1 Image to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3.1/lite/first-last-frame-to-video": {
        "class_name": "Veo31LiteFirstLastFrameToVideo",
        "docstring": "Makes a video from two images and text with Veo 3.1 Lite First Last Frame to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "first_frame", "last_frame", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/veo3.1/lite/image-to-video": {
        "class_name": "Veo31LiteImageToVideo",
        "docstring": "Makes a video from an image and text with Veo 3.1 Lite Image to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3.1/reference-to-video": {
        "class_name": "Veo31ReferenceToVideo",
        "docstring": "Makes a video from images and text with Veo 3.1 Reference to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "images", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3/fast/image-to-video": {
        "class_name": "Veo3FastImageToVideo",
        "docstring": "Makes a video from an image and text with Veo 3 Fast Image to Video by Google.",
        "tags": ["image-to-video", "image", "video", "veo", "google", "sound"],
        "basic_fields": ["prompt", "image", "aspect_ratio", "duration"],
        "curated": False,
    },
    "fal-ai/veo3/image-to-video": {
        "class_name": "Veo3ImageToVideo",
        "docstring": "Animates a picture with Google's Veo 3 and generates matching dialogue, effects and ambience in the same pass.",
        "tags": ["video", "image-to-video", "veo", "google", "audio", "dialogue", "lip-sync"],
        "use_cases": [
            "Make a portrait deliver a scripted line with synchronised lips and voice",
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
    },
}
