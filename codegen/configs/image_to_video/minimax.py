"""Words for fal's image to video endpoints: minimax. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/minimax-video/image-to-video": {
        "class_name": "MinimaxVideoImageToVideo",
        "title": "MiniMax Video Image to Video (Old Address)",
        "docstring": "Animates a picture with MiniMax Video-01 under its former address.",
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
    },
    "fal-ai/minimax/hailuo-02-fast/image-to-video": {
        "class_name": "MinimaxHailuo02FastImageToVideo",
        "title": "Hailuo 02 Fast Image to Video",
        "docstring": "Animates a picture for 6 or 10 seconds in the low-resolution Fast mode of Hailuo 02, at well under half the price of Standard at 768p. No end frame or resolution to choose.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "fast", "low-cost"],
        "use_cases": [
            "Screen fifty motion prompts before choosing one to render",
            "Make small clips of a day's catch for a fishmonger's status",
            "Animate thumbnails for a quiz app",
            "Try if a dance photo reads well in motion",
            "Produce quick gag clips of office plants",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/minimax/hailuo-02/standard/image-to-video": "end frame, sharper",
            "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": "newer",
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "Alibaba model",
        },
    },
    "fal-ai/minimax/hailuo-02/pro/image-to-video": {
        "class_name": "MinimaxHailuo02ProImageToVideo",
        "title": "Hailuo 02 Pro Image to Video",
        "docstring": "Animates a picture at 1080p with an optional end picture, the upper tier of Hailuo 02. Length is fixed; only prompt, pictures and prompt rewriting can be set.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "first-last-frame", "hd"],
        "use_cases": [
            "Render a gymnast's vault in full HD from one action photo",
            "Let a poured coffee still end on the finished latte picture",
            "Finish a stunt previs after cheaper Standard drafts",
            "Animate a basketball dunk poster for an arena screen",
            "Move a glass sculpture photo from liquid to solid",
        ],
        "basic_fields": ["prompt", "image", "end_image"],
        "alternatives": {
            "fal-ai/minimax/hailuo-02/standard/image-to-video": "cheaper",
            "fal-ai/minimax/hailuo-2.3/pro/image-to-video": "newer",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper, 5 or 10s",
        },
    },
    "fal-ai/minimax/hailuo-02/standard/image-to-video": {
        "class_name": "MinimaxHailuo02StandardImageToVideo",
        "title": "Hailuo 02 Standard Image to Video",
        "docstring": "Animates a picture for 6 or 10 seconds at 512p or 768p, optionally toward an end frame. The mid-priced Hailuo 02, known for physical motion such as water, falls and acrobatics.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "first-last-frame"],
        "use_cases": [
            "Animate gymnasts, dancers or skaters from a single action photo",
            "Show splashing water or falling objects in a still with plausible physics",
            "Draft many low-resolution motion ideas before paying for a final render",
            "Make short social clips from finished digital artwork on a budget",
            "Connect an opening and a closing illustration in a six second scene",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "end_image"],
        "field_overrides": {
            "image": {
                "description": "First frame of the clip; its proportions decide the shape of the video."
            },
            "end_image": {
                "description": "Optional picture that the motion should lead to at the end."
            },
            "prompt": {"description": "Action and camera movement to add to the picture."},
            "prompt_optimizer": {
                "description": "Let MiniMax rewrite the prompt first; turn off when the wording must be followed exactly."
            },
            "resolution": {
                "description": "Vertical size of the video; the smaller one is cheaper and good for drafts."
            },
        },
        "enum_value_overrides": {
            "duration": {"6": "SECONDS_6", "10": "SECONDS_10"},
            "resolution": {"512P": "RES_512P", "768P": "RES_768P"},
        },
        "alternatives": {
            "fal-ai/minimax/hailuo-02/pro/image-to-video": "higher resolution",
            "fal-ai/minimax/hailuo-02-fast/image-to-video": "faster, cheaper than 768p",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "Kling model",
        },
    },
    "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video": {
        "class_name": "MinimaxHailuo23FastProImageToVideo",
        "title": "Hailuo 2.3 Fast Pro Image to Video",
        "docstring": "Animates a picture at 1080p in the faster version of Hailuo 2.3 Pro, for about two thirds of its price. Takes picture, prompt and a prompt rewriting switch.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "fast", "hd"],
        "use_cases": [
            "Turn a fight scene panel into a 1080p moment",
            "Render a dancer's leap for a same-day event recap",
            "Animate an anime key visual in full HD on a deadline",
            "Make a smoke and spark shot from a workshop photo",
            "Bring a hockey card to life for a fan page",
        ],
        "basic_fields": ["prompt", "image"],
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3/pro/image-to-video": "full version",
            "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": "cheaper",
            "fal-ai/kling-video/v3/turbo/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": {
        "class_name": "MinimaxHailuo23FastStandardImageToVideo",
        "title": "Hailuo 2.3 Fast Standard Image to Video",
        "docstring": "Animates a picture for 6 or 10 seconds, the least expensive way into Hailuo 2.3. No end frame; the prompt can be rewritten by MiniMax or taken literally.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "fast", "low-cost"],
        "use_cases": [
            "Make a ten second clip of a juggler photo for a circus ad",
            "Animate a cat's jump from one snapshot",
            "Draft facial expressions for a comic's heroine",
            "Let a waterfall postcard flow for a hiking blog",
            "Try literal and rewritten prompts side by side",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3/standard/image-to-video": "full version",
            "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video": "higher resolution",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "Kling model",
        },
    },
    "fal-ai/minimax/hailuo-2.3/pro/image-to-video": {
        "class_name": "MinimaxHailuo23ProImageToVideo",
        "title": "Hailuo 2.3 Pro Image to Video",
        "docstring": "Animates a picture at 1080p with the top tier of Hailuo 2.3, a fixed-length clip from picture and prompt. Costs more than the Fast Pro version.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax", "hd", "high-quality"],
        "use_cases": [
            "Render a ballet photo into a full HD turn for a theater screen",
            "Finish an anime title shot with complex body motion",
            "Make a wave crash over a lighthouse photo for a trailer",
            "Animate a portrait through a slow change of emotion",
            "Show a fabric's fall in 1080p for a fashion label",
        ],
        "basic_fields": ["prompt", "image"],
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video": "cheaper, faster",
            "fal-ai/minimax/hailuo-02/pro/image-to-video": "end frame",
            "fal-ai/kling-video/v2.1/master/image-to-video": "Kling model",
        },
    },
    "fal-ai/minimax/hailuo-2.3/standard/image-to-video": {
        "class_name": "MinimaxHailuo23StandardImageToVideo",
        "title": "Hailuo 2.3 Standard Image to Video",
        "docstring": "Animates a picture for 6 or 10 seconds with the regular Hailuo 2.3, between Fast Standard and Pro in price. Silent; picture and prompt decide everything.",
        "tags": ["image-to-video", "img2vid", "hailuo", "minimax"],
        "use_cases": [
            "Make a breakdancer mural spin for a youth center",
            "Animate a juggling robot illustration for a tech meetup",
            "Let a horse photo walk on for a riding school's site",
            "Turn a tango poster into a ten second dance",
            "Show how a tent folds up from one product photo",
        ],
        "basic_fields": ["prompt", "image", "duration"],
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": "cheaper, faster",
            "fal-ai/minimax/hailuo-2.3/pro/image-to-video": "higher resolution",
            "fal-ai/minimax/hailuo-02/standard/image-to-video": "end frame",
        },
    },
    "fal-ai/minimax/video-01-director/image-to-video": {
        "class_name": "MinimaxVideo01DirectorImageToVideo",
        "title": "MiniMax Video 01 Director Image to Video",
        "docstring": "Animates a picture with camera moves written into the prompt in square brackets, such as pan, truck, zoom or tilt. The camera-control variant of Video 01.",
        "tags": ["image-to-video", "img2vid", "minimax", "hailuo", "camera-control", "cinematic"],
        "use_cases": [
            "Combine a push in and a tilt up on a cathedral photo",
            "Rehearse a tracking shot for a short film's location still",
            "Truck left past a shelf photo for a wine shop",
            "Teach students camera terms on one and the same picture",
            "Shake the camera over an explosion concept painting",
        ],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "field_overrides": {
            "prompt": {
                "description": "Action with camera commands in square brackets, for example [Pan left], [Zoom in] or two at once [Truck right, Tilt up]."
            }
        },
        "alternatives": {
            "fal-ai/minimax/video-01/image-to-video": "no camera commands",
            "fal-ai/pixverse/v4.5/image-to-video": "camera presets",
            "fal-ai/ltx-2.3-22b/image-to-video": "camera presets, sound",
        },
    },
    "fal-ai/minimax/video-01-live/image-to-video": {
        "class_name": "MinimaxVideo01LiveImageToVideo",
        "title": "MiniMax Video 01 Live Image to Video",
        "docstring": "Animates drawings and illustrations in the Live variant of Video 01, which was made for bringing 2D art and characters into motion.",
        "tags": [
            "image-to-video",
            "img2vid",
            "minimax",
            "hailuo",
            "anime",
            "illustration",
            "animation",
        ],
        "use_cases": [
            "Let a manga panel's heroine turn and blink",
            "Animate an emote artist's character sheet",
            "Give a children's book page breathing figures",
            "Move a chibi avatar's hair and scarf for a streamer",
            "Wake a webtoon cover for its launch post",
        ],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "alternatives": {
            "fal-ai/minimax/video-01/image-to-video": "for photos",
            "fal-ai/minimax/hailuo-2.3-fast/standard/image-to-video": "cheaper, newer",
            "fal-ai/pixverse/v5/image-to-video": "style presets",
        },
    },
    "fal-ai/minimax/video-01-subject-reference": {
        "class_name": "MinimaxVideo01SubjectReference",
        "title": "MiniMax Video 01 Subject Reference",
        "docstring": "Generates a new scene with the person from one reference picture, keeping the face while place, clothes and action follow the prompt.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "minimax",
            "hailuo",
            "character-consistency",
            "portrait",
        ],
        "use_cases": [
            "Cast a client's portrait in three different ad scenes",
            "Show a novel's cover model in key scenes of the plot",
            "Make a birthday clip with grandma as a rock star",
            "Place a trainer's face in every exercise intro",
            "Test actors' looks in a planned setting from headshots",
        ],
        "basic_fields": ["subject_reference_image", "prompt", "prompt_optimizer"],
        "field_overrides": {
            "subject_reference_image": {
                "description": "Clear picture of one person whose face should be kept."
            }
        },
        "alternatives": {
            "minimax/h3/reference-to-video": "several references",
            "bytedance/lynx": "likeness dial",
            "fal-ai/vidu/reference-to-video": "several references",
        },
    },
    "fal-ai/minimax/video-01/image-to-video": {
        "class_name": "MinimaxVideo01ImageToVideo",
        "title": "MiniMax Video 01 Image to Video",
        "docstring": "Animates a picture with the original Hailuo model from 2024, using picture and prompt alone. Later Hailuo versions cost less for a six second clip.",
        "tags": ["image-to-video", "img2vid", "minimax", "hailuo"],
        "use_cases": [
            "Recreate the 2024 Hailuo look for a comparison reel",
            "Let a photographed goldfish swim out of its bowl",
            "Animate a vintage travel poster for a cafe wall",
            "Give a sculpture photo a slow walk around",
            "Make a knitted doll wave in a craft shop's post",
        ],
        "basic_fields": ["prompt", "image", "prompt_optimizer"],
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3/standard/image-to-video": "cheaper, successor",
            "fal-ai/minimax/video-01-director/image-to-video": "camera commands",
            "fal-ai/minimax/video-01-live/image-to-video": "for illustrations",
        },
    },
    "minimax/h3/image-to-video": {
        "class_name": "MinimaxH3ImageToVideo",
        "title": "MiniMax H3 Image to Video",
        "docstring": "Animates a picture with sound, optionally toward an end picture, with MiniMax H3 at 2K by default and a length given in seconds. Hailuo clips from the same maker are silent.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "minimax", "hd", "with-audio"],
        "use_cases": [
            "Make a 2K opening shot of a mountain lodge from one photo",
            "Turn a rough clay model into its glazed vase between two photos",
            "Animate a large-format poster for a cinema lobby",
            "Set an odd length such as seven seconds for a fixed slot",
            "Show a suitcase opening and packed in a single move",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "field_overrides": {
            "resolution": {"description": "Size of the video: 480P, 768P, 2K or 4K."}
        },
        "alternatives": {
            "fal-ai/minimax/hailuo-2.3/pro/image-to-video": "1080p",
            "fal-ai/kling-video/v3/4k/image-to-video": "several shots",
            "fal-ai/ltx-2.3/image-to-video": "sets frame rate",
        },
    },
    "minimax/h3/reference-to-video": {
        "class_name": "MinimaxH3ReferenceToVideo",
        "title": "MiniMax H3 Reference to Video",
        "docstring": "Generates a scene with sound from a prompt plus reference pictures, clips and recordings, at 2K by default and in six formats or one that adapts to the input.",
        "tags": [
            "reference-to-video",
            "minimax",
            "multi-reference",
            "character-consistency",
            "hd",
            "with-audio",
        ],
        "use_cases": [
            "Carry a singer's face and a sample of her voice into a new set",
            "Reuse a drone move from one clip over another town",
            "Bring a product's four views into an ultrawide ad",
            "Put a sports mascot into a scene cut to the fan song",
            "Keep a comic's two heroes alike across an episode",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "reference_videos",
            "reference_audios",
            "duration",
        ],
        "field_overrides": {
            "resolution": {"description": "Size of the video: 480P, 768P, 2K or 4K."}
        },
        "alternatives": {
            "bytedance/seedance-2.0/reference-to-video": "sound switch",
            "fal-ai/kling-video/o3/4k/reference-to-video": "4K",
            "fal-ai/wan/v2.7/reference-to-video": "several shots",
        },
    },
}
