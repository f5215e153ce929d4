"""Words for fal's image to video endpoints: others l to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/live-portrait": {
        "class_name": "LivePortrait",
        "docstring": "Makes a video from an image and a video with Live Portrait.",
        "tags": ["image-to-video", "image", "video", "live", "portrait"],
        "basic_fields": ["video", "image", "blink", "eyebrow"],
        "curated": False,
    },
    "fal-ai/longcat-video/distilled/image-to-video/480p": {
        "class_name": "LongcatVideoDistilledImageToVideo480P",
        "docstring": "Makes a video from an image and text with LongCat Video Distilled Image to Video 480p.",
        "tags": ["image-to-video", "image", "video", "longcat"],
        "basic_fields": ["image", "prompt", "num_frames", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/longcat-video/distilled/image-to-video/720p": {
        "class_name": "LongcatVideoDistilledImageToVideo720P",
        "docstring": "Makes a video from an image and text with LongCat Video Distilled Image to Video 720p.",
        "tags": ["image-to-video", "image", "video", "longcat"],
        "basic_fields": ["image", "prompt", "num_frames", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/longcat-video/image-to-video/480p": {
        "class_name": "LongcatVideoImageToVideo480P",
        "docstring": "Makes a video from an image and text with LongCat Video Image to Video 480p.",
        "tags": ["image-to-video", "image", "video", "longcat"],
        "basic_fields": ["image", "prompt", "negative_prompt", "num_frames"],
        "curated": False,
    },
    "fal-ai/longcat-video/image-to-video/720p": {
        "class_name": "LongcatVideoImageToVideo720P",
        "docstring": "Makes a video from an image and text with LongCat Video Image to Video 720p.",
        "tags": ["image-to-video", "image", "video", "longcat"],
        "basic_fields": ["image", "prompt", "negative_prompt", "num_frames"],
        "curated": False,
    },
    "fal-ai/luma-dream-machine/image-to-video": {
        "class_name": "LumaDreamMachine",
        "docstring": "Makes a video from an image and text with Luma Dream Machine Image to Video.",
        "tags": ["image-to-video", "image", "video", "luma", "dream", "machine"],
        "basic_fields": ["image", "prompt", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/luma-dream-machine/ray-2-flash/image-to-video": {
        "class_name": "LumaDreamMachineRay2FlashImageToVideo",
        "docstring": "Makes a video from an image and text with Luma Dream Machine Ray 2 Flash Image to Video by Luma AI.",
        "tags": ["image-to-video", "image", "video", "luma", "dream", "machine", "luma ai"],
        "basic_fields": ["prompt", "image", "end_image", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/luma-dream-machine/ray-2/image-to-video": {
        "class_name": "LumaDreamMachineRay2ImageToVideo",
        "docstring": "Creates natural, fluid motion from start and end images with Luma Ray 2, including seamless loops.",
        "tags": ["video", "image-to-video", "luma", "ray-2", "loop", "keyframes", "ultrawide"],
        "use_cases": [
            "Produce an endlessly looping website background from one photo",
            "Make ultrawide 21:9 establishing shots out of concept paintings",
            "Reveal a finished building by supplying only the closing image",
            "Generate smooth drone-like flyovers from an aerial landscape still",
            "Create tall 9:21 ambient visuals for lobby screens and phones",
        ],
        "basic_fields": ["image", "end_image", "prompt", "duration", "loop"],
        "field_overrides": {
            "image": {
                "description": "Opening frame; may be left out when a closing frame is given."
            },
            "end_image": {"description": "Closing frame that the motion leads to."},
            "loop": {
                "description": "Blend the end of the clip back into its beginning so that it repeats without a visible cut."
            },
            "resolution": {
                "description": "Size of the video; the higher sizes multiply the price."
            },
            "prompt": {"description": "Plain description of the scene and how it should move."},
        },
        "enum_value_overrides": {
            "duration": {"5s": "SECONDS_5", "9s": "SECONDS_9"},
            "resolution": {"540p": "RES_540P", "720p": "RES_720P", "1080p": "RES_1080P"},
        },
    },
    "fal-ai/lynx": {
        "class_name": "Lynx",
        "docstring": "Makes a video from an image and text with Lynx.",
        "tags": ["image-to-video", "image", "video", "lynx"],
        "basic_fields": ["prompt", "image", "num_frames", "frames_per_second"],
        "curated": False,
    },
    "fal-ai/magi-distilled/image-to-video": {
        "class_name": "MagiDistilledImageToVideo",
        "docstring": "Makes a video from an image and text with Magi Distilled Image to Video.",
        "tags": ["image-to-video", "image", "video", "magi", "distilled"],
        "basic_fields": ["prompt", "image", "num_frames", "resolution"],
        "curated": False,
    },
    "fal-ai/magi/image-to-video": {
        "class_name": "MagiImageToVideo",
        "docstring": "Makes a video from an image and text with Magi Image to Video.",
        "tags": ["image-to-video", "image", "video", "magi"],
        "basic_fields": ["prompt", "image", "num_frames", "resolution"],
        "curated": False,
    },
    "fal-ai/musetalk": {
        "class_name": "Musetalk",
        "docstring": "Lip-syncs a video to audio with MuseTalk.",
        "tags": ["image-to-video", "image", "video", "musetalk"],
        "basic_fields": ["source_video", "audio"],
        "curated": False,
    },
    "fal-ai/ovi/image-to-video": {
        "class_name": "OviImageToVideo",
        "docstring": "Makes a video from an image and text with Ovi Image to Video.",
        "tags": ["image-to-video", "image", "video", "ovi"],
        "basic_fields": ["prompt", "image", "negative_prompt", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/sadtalker": {
        "class_name": "Sadtalker",
        "docstring": "Makes a portrait photo talk and move its head to a speech recording with the open SadTalker model.",
        "tags": [
            "video",
            "talking-head",
            "lip-sync",
            "portrait",
            "avatar",
            "sadtalker",
            "audio-to-video",
        ],
        "use_cases": [
            "Make a historical portrait recite a famous speech",
            "Create a simple course avatar from one passport-style photo",
            "Animate a full-body picture with the head kept nearly still",
            "Choose among head movement styles for a virtual assistant",
            "Exaggerate facial expression for a cartoon-like spokesperson",
        ],
        "basic_fields": [
            "source_image",
            "driven_audio",
            "preprocess",
            "still_mode",
            "expression_scale",
        ],
        "field_overrides": {
            "source_image": {
                "description": "Portrait with one face looking roughly at the camera."
            },
            "driven_audio": {"description": "Speech that drives lips and head movement."},
            "preprocess": {
                "description": "How the picture is prepared: only the face area or the whole image."
            },
            "still_mode": {
                "description": "Keep head movement small; recommended when the whole image is used."
            },
            "pose_style": {"description": "Number of a head movement pattern.", "ge": 0, "le": 45},
            "expression_scale": {
                "description": "Strength of facial expression; larger is more exaggerated."
            },
        },
        "enum_value_overrides": {
            "face_model_resolution": {"256": "PIXELS_256", "512": "PIXELS_512"}
        },
    },
    "fal-ai/sadtalker/reference": {
        "class_name": "SadtalkerReference",
        "docstring": "Makes a video of someone speaking from an image, a video and audio with SadTalker Reference.",
        "tags": ["image-to-video", "image", "video", "sadtalker"],
        "basic_fields": ["source_image", "driven_audio", "reference_pose_video", "pose_style"],
        "curated": False,
    },
    "fal-ai/skyreels-i2v": {
        "class_name": "SkyreelsI2v",
        "docstring": "Makes a video from an image and text with SkyReels Image to Video.",
        "tags": ["image-to-video", "image", "video", "skyreels"],
        "basic_fields": ["prompt", "image", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/sora-2/image-to-video": {
        "class_name": "Sora2ImageToVideo",
        "docstring": "Makes a video from an image and text with Sora 2 Image to Video by OpenAI.",
        "tags": ["image-to-video", "image", "video", "sora", "openai"],
        "basic_fields": ["prompt", "image", "resolution", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/sora-2/image-to-video/pro": {
        "class_name": "Sora2ImageToVideoPro",
        "docstring": "Makes a video from an image and text with Sora 2 Image to Video Pro by OpenAI.",
        "tags": ["image-to-video", "image", "video", "sora", "openai"],
        "basic_fields": ["prompt", "image", "resolution", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/stable-video": {
        "class_name": "StableVideoImageToVideo",
        "docstring": "Makes a video from an image with Stable Video by Stability AI.",
        "tags": ["image-to-video", "image", "video", "stable", "stability ai"],
        "basic_fields": ["image", "motion_bucket_id", "cond_aug", "fps"],
        "aliases": ["text_to_video.StableVideo"],
        "curated": False,
    },
    "fal-ai/sync-lipsync/v3/image-to-video": {
        "class_name": "SyncLipsyncV3ImageToVideo",
        "docstring": "Lip-syncs an image to audio with Sync Lip Sync v3 Image to Video by Syncso.",
        "tags": ["image-to-video", "image", "video", "sync", "lipsync", "syncso"],
        "basic_fields": ["image", "audio"],
        "curated": False,
    },
    "luma/agent/ray/v3.2/image-to-video": {
        "class_name": "LumaAgentRayV32ImageToVideo",
        "docstring": "Makes a video from an image and text with Luma Agent Ray v3.2 Image to Video by Luma AI.",
        "tags": ["image-to-video", "image", "video", "luma", "luma ai"],
        "basic_fields": ["prompt", "image", "end_image", "reference_images"],
        "curated": False,
    },
    "moonvalley/marey/i2v": {
        "class_name": "MoonvalleyMareyI2v",
        "docstring": "Makes a video from an image and text with Moonvalley Marey Image to Video.",
        "tags": ["image-to-video", "image", "video", "moonvalley"],
        "basic_fields": ["prompt", "image", "dimensions", "duration"],
        "curated": False,
    },
    "nvidia/cosmos-3-super/image-to-video": {
        "class_name": "NvidiaCosmos3SuperImageToVideo",
        "docstring": "Makes a video from an image and text with NVIDIA Cosmos 3 Super Image to Video.",
        "tags": ["image-to-video", "image", "video", "nvidia"],
        "basic_fields": ["prompt", "image", "negative_prompt", "enable_prompt_expansion"],
        "curated": False,
    },
    "veed/fabric-1.0": {
        "class_name": "VeedFabric10",
        "docstring": "Makes a video of someone speaking from an image and audio with VEED Fabric 1.0.",
        "tags": ["image-to-video", "image", "video", "veed"],
        "basic_fields": ["image", "audio", "resolution"],
        "curated": False,
    },
    "veed/fabric-1.0/fast": {
        "class_name": "VeedFabric10Fast",
        "docstring": "Makes a video of someone speaking from an image and audio with VEED Fabric 1.0 Fast.",
        "tags": ["image-to-video", "image", "video", "veed"],
        "basic_fields": ["image", "audio", "resolution"],
        "curated": False,
    },
    "xai/grok-imagine-video/image-to-video": {
        "class_name": "XaiGrokImagineVideoImageToVideo",
        "docstring": "Makes a video from an image and text with xAI Grok Imagine Video Image to Video.",
        "tags": ["image-to-video", "image", "video", "xai"],
        "basic_fields": ["prompt", "image", "duration", "resolution"],
        "curated": False,
    },
    "xai/grok-imagine-video/reference-to-video": {
        "class_name": "XaiGrokImagineVideoReferenceToVideo",
        "docstring": "Makes a video from images and text with xAI Grok Imagine Video Reference to Video.",
        "tags": ["image-to-video", "image", "video", "xai"],
        "basic_fields": ["prompt", "reference_images", "duration", "resolution"],
        "curated": False,
    },
    "xai/grok-imagine-video/v1.5/image-to-video": {
        "class_name": "XaiGrokImagineVideoV15ImageToVideo",
        "docstring": "Makes a video from an image and text with xAI Grok Imagine Video v1.5 Image to Video.",
        "tags": ["image-to-video", "image", "video", "xai"],
        "basic_fields": ["prompt", "image", "duration", "resolution"],
        "curated": False,
    },
}
