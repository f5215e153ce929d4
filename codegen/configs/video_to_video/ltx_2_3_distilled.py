"""Words for fal's video to video endpoints: ltx 2 3 distilled. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video": {
        "class_name": "Ltx2322bDistilledReferenceVideoToVideo",
        "title": "LTX-2.3 22B Distilled Reference Video to Video",
        "docstring": "Makes a new video with sound that follows the depth, edges or poses of a reference clip, with optional start image, end image and audio. The distilled model needs few steps and has no guidance settings.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "distilled",
            "fast",
            "ltx-2.3",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Try ten looks for one blocked-out camera move in an afternoon",
            "Draft a music video by following the edges of a rehearsal clip",
            "Swap a filmed hallway for a spaceship corridor with the same walk",
            "Check whether a depth pass reads well before the slow final render",
            "Sketch a dancing skeleton from a pose video for Halloween",
        ],
        "basic_fields": ["prompt", "video", "preprocessor", "image", "audio"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show; movement and layout come from the reference clip."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "full model, guidance settings",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "separate control video",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora": {
        "class_name": "Ltx2322bDistilledReferenceVideoToVideoLora",
        "title": "LTX-2.3 22B Distilled Reference Video to Video LoRA",
        "docstring": "Follows the depth, edges or poses of a clip and renders it in few steps in the look of your own LTX-2.3 LoRAs. Meant for quick runs of a trained style or a trained before-and-after effect.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "controlnet",
            "distilled",
            "fast",
            "ltx-2.3",
            "with-audio",
        ],
        "use_cases": [
            "Preview an illustrator's trained ink style on a walking test",
            "Run a storyboard animatic in the show's learned look before the review",
            "Try several LoRA weights on the same short reference clip",
            "Give a gym's exercise demos one trained cartoon coach",
            "Test a freshly trained v2v effect on footage it has never seen",
        ],
        "basic_fields": ["prompt", "video", "loras", "preprocessor", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": "full model",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video": "without LoRAs",
            "fal-ai/ltx-2-19b/distilled/video-to-video/lora": "LTX-2 LoRAs",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/video-to-video": {
        "class_name": "Ltx2322bDistilledVideoToVideo",
        "title": "LTX-2.3 22B Distilled Video to Video",
        "docstring": "Redoes a clip as the prompt says, with new sound and a choice of camera moves, in the few steps of the distilled model. Works straight from the footage, without edge, depth or pose guides.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "distilled",
            "fast",
            "ltx-2.3",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Draft a rainy version of a park clip before booking a location",
            "Get a quick felt-puppet take on a phone video for a class project",
            "Try a slow dolly-in on existing tabletop footage",
            "Compare five moods for an intro on the same ten lines of prompt",
            "Restyle a silent screen recording into a retro terminal scene with hum",
        ],
        "basic_fields": ["prompt", "video", "match_video_length", "video_strength", "camera_lora"],
        "field_overrides": {
            "prompt": {"description": "What the remade clip should show and sound like."},
            "video_strength": {
                "description": "How closely the result sticks to the input video. The value set beforehand, 0.01, leaves the model almost free; raise it to keep more of the clip."
            },
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/video-to-video": "full model",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video": "follows depth or poses",
            "fal-ai/krea-wan-14b/video-to-video": "silent, other model",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/video-to-video/lora": {
        "class_name": "Ltx2322bDistilledVideoToVideoLora",
        "title": "LTX-2.3 22B Distilled Video to Video LoRA",
        "docstring": "Redoes a clip in few steps with your own LoRAs for the look, plus sound and camera moves. The fast way to apply a trained style to footage that needs no structural guide.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "distilled",
            "fast",
            "ltx-2.3",
            "with-audio",
            "camera-control",
        ],
        "use_cases": [
            "Put a band's trained risograph look on tour footage overnight",
            "Test which of three style LoRAs suits a bakery's clip",
            "Turn playground scenes into a children's book style learned from scans",
            "Sketch a trained noir look on a podcast trailer",
            "Check a LoRA checkpoint on real footage between training runs",
        ],
        "basic_fields": ["prompt", "video", "loras", "video_strength", "camera_lora"],
        "field_overrides": {
            "prompt": {
                "description": "What the remade clip should show, with the trigger words of your LoRAs."
            },
            "video_strength": {
                "description": "How closely the result sticks to the input video. The value set beforehand, 0.01, leaves the model almost free; raise it to keep more of the clip."
            },
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/video-to-video/lora": "full model",
            "fal-ai/ltx-2.3-22b/distilled/video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora": "follows depth or poses",
        },
    },
}
