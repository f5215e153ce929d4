"""Words for fal's image to video endpoints: kling v2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/v2.1/master/image-to-video": {
        "class_name": "KlingVideoV21MasterImageToVideo",
        "title": "Kling 2.1 Master Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds in the top tier of Kling 2.1, priced at about three times the Pro tier. Takes prompt and negative prompt, but no end frame and no sound.",
        "tags": ["image-to-video", "img2vid", "kling", "cinematic", "high-quality"],
        "use_cases": [
            "Render the final hero shot of a perfume ad after cheaper drafts",
            "Animate a stunt photo with difficult body motion for a film pitch",
            "Give a documentary's archive photo a slow push-in with moving crowds",
            "Bring an oil painting of a naval battle into motion for an exhibition",
            "Produce the one close-up of a trailer that must hold up full screen",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v2.1/pro/image-to-video": "cheaper, end frame",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper, newer",
            "fal-ai/kling-video/v3/pro/image-to-video": "successor, adds sound",
        },
    },
    "fal-ai/kling-video/v2.1/pro/image-to-video": {
        "class_name": "KlingVideoV21ProImageToVideo",
        "title": "Kling 2.1 Pro Image to Video",
        "docstring": "Animates a still for 5 or 10 seconds and can steer the shot to a given closing frame. The Pro tier of Kling 2.1 sits between Standard and the much dearer Master tier, which has no end frame.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "kling", "cinematic"],
        "use_cases": [
            "Morph one product photo into another by setting both first and last frame",
            "Turn a film storyboard panel into a moving shot with a planned ending",
            "Bridge two keyframes of an illustrated character with believable motion",
            "Build before-and-after renovation clips from two matching photos",
            "Animate a fashion lookbook portrait and finish on the next outfit",
        ],
        "basic_fields": ["image", "prompt", "duration", "tail_image"],
        "field_overrides": {
            "image": {"description": "Picture that becomes the opening frame of the clip."},
            "tail_image": {
                "description": "Picture the clip should arrive at in its final frame; leave empty for an open ending."
            },
            "prompt": {
                "description": "What should move and how the camera behaves; the look already comes from the image."
            },
            "cfg_scale": {
                "description": "How literally the motion follows the prompt; lower leaves Kling more freedom.",
                "ge": 0,
                "le": 1,
            },
            "duration": {"description": "Length of the clip in seconds; longer clips cost more."},
        },
        "enum_value_overrides": {"duration": {"5": "SECONDS_5", "10": "SECONDS_10"}},
        "alternatives": {
            "fal-ai/kling-video/v2.1/standard/image-to-video": "cheaper",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper, newer",
            "fal-ai/minimax/hailuo-02/pro/image-to-video": "MiniMax model",
        },
    },
    "fal-ai/kling-video/v2.1/standard/image-to-video": {
        "class_name": "KlingVideoV21StandardImageToVideo",
        "title": "Kling 2.1 Standard Image to Video",
        "docstring": "Animates a single picture for 5 or 10 seconds at the lowest price of the 2.1 line. No end frame: the clip starts on your image and ends freely.",
        "tags": ["image-to-video", "img2vid", "kling", "low-cost"],
        "use_cases": [
            "Let a bakery's croissant photo steam for a morning post",
            "Add swaying grass and walking cows to a dairy's landscape photo",
            "Make a wedding portrait's veil move for an online guest book",
            "Animate flash card drawings for a kindergarten lesson",
            "Turn a book cover into a short clip for a library screen",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v2.1/pro/image-to-video": "end frame",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "cheaper, newer",
            "fal-ai/minimax/hailuo-02/standard/image-to-video": "end frame",
        },
    },
    "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": {
        "class_name": "KlingVideoV25TurboProImageToVideo",
        "title": "Kling 2.5 Turbo Pro Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds with optional closing frame. The Turbo Pro version costs less per second than 2.1 Pro and keeps its end frame; it has no sound.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "kling", "fast"],
        "use_cases": [
            "Send a parkour photo through a full jump with a planned landing frame",
            "Turn season photos of one garden into spring-to-fall transitions",
            "Animate a boxer's portrait into a punch for a gym's campaign",
            "Loop a shop window by using the same picture as start and end",
            "Let a car brochure photo drive off and stop at the closing frame",
        ],
        "basic_fields": ["prompt", "image", "tail_image", "duration"],
        "field_overrides": {
            "tail_image": {
                "description": "Picture to end on; give the opening picture again for a loop."
            }
        },
        "alternatives": {
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "cheaper",
            "fal-ai/kling-video/v2.6/pro/image-to-video": "adds sound",
            "bytedance/seedance-2.0/fast/image-to-video": "adds sound",
        },
    },
    "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": {
        "class_name": "KlingVideoV25TurboStandardImageToVideo",
        "title": "Kling 2.5 Turbo Standard Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds from prompt and negative prompt. Costs less per second than 2.1 Standard; no end frame, no sound.",
        "tags": ["image-to-video", "img2vid", "kling", "fast", "low-cost"],
        "use_cases": [
            "Turn a month of product photos into daily motion posts on a budget",
            "Try camera moves on a matte painting before the costly render",
            "Make a hamster photo run for a pet shop's story",
            "Animate slides of a geography lesson, one river at a time",
            "Give a real estate drone photo a slow forward glide",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "end frame",
            "fal-ai/minimax/hailuo-02-fast/image-to-video": "cheaper",
            "fal-ai/kling-video/v3/turbo/standard/image-to-video": "newer, longer",
        },
    },
    "fal-ai/kling-video/v2.6/pro/image-to-video": {
        "class_name": "KlingVideoV26ProImageToVideo",
        "title": "Kling 2.6 Pro Image to Video",
        "docstring": "Animates a start picture for 5 or 10 seconds and creates speech, effects and ambience in the same pass. Takes an end frame and ids of voices for the speakers; sound can be switched off.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "kling",
            "with-audio",
            "dialogue",
            "lip-sync",
            "lipsync",
        ],
        "use_cases": [
            "Let a barista photo say the drink of the day with cafe noise",
            "Give the same brand voice to every clip by passing its voice id",
            "Turn a rainy street still into a clip with thunder and footsteps",
            "Make a talking puppet scene from one puppet photo and one line of text",
            "End a sung greeting exactly on the studio's logo frame",
        ],
        "basic_fields": ["prompt", "start_image", "end_image", "duration", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Action, camera and sound; spoken lines in quotation marks. With voice_ids, name the speakers as <<<voice_1>>> and <<<voice_2>>>."
            },
            "voice_ids": {
                "description": "Identifiers of voices for the speakers, in order; at most two."
            },
        },
        "alternatives": {
            "fal-ai/kling-video/v3/pro/image-to-video": "successor",
            "fal-ai/veo3.1/image-to-video": "up to 4K",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "without sound",
        },
    },
    "fal-ai/kling-video/v2/master/image-to-video": {
        "class_name": "KlingVideoV2MasterImageToVideo",
        "title": "Kling 2.0 Master Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds with the 2.0 generation's only tier, Master. Costs the same per second as 2.1 Master, which replaced it; useful to match earlier clips.",
        "tags": ["image-to-video", "img2vid", "kling", "cinematic"],
        "use_cases": [
            "Reshoot one scene of an older campaign in its original 2.0 look",
            "Animate a sci-fi concept plate for a director's mood reel",
            "Let an equestrian photo continue into a full gallop",
            "Bring a historical engraving to life for a broadcast documentary",
            "Compare Kling generations on the same still for a review",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v2.1/master/image-to-video": "successor, same price",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper, newer",
            "fal-ai/luma-dream-machine/ray-2/image-to-video": "Luma AI model",
        },
    },
}
