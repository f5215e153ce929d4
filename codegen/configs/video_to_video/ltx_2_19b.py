"""Words for fal's video to video endpoints: ltx 2 19b. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/distilled/extend-video": {
        "class_name": "Ltx219BDistilledExtendVideo",
        "title": "LTX-2 19B Distilled Extend Video",
        "docstring": "Continues a clip forward or backward with sound in the few steps of the distilled 19B model, toward an end image if one is given. The quick, settings-light extension of the open LTX-2 generation.",
        "tags": [
            "video-extension",
            "ltx-2",
            "ltx",
            "distilled",
            "fast",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Try four ways a chase could go on before choosing one",
            "Add filler seconds to an aquarium loop in few steps",
            "Draft how a magician's trick began by extending backward",
            "Rough out a longer opening for a student film",
            "See whether a pan can reach the supplied final picture",
        ],
        "basic_fields": ["prompt", "video", "end_image", "num_frames", "extend_direction"],
        "alternatives": {
            "fal-ai/ltx-2-19b/extend-video": "full model",
            "fal-ai/ltx-2-19b/distilled/extend-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/extend-video": "newer generation",
        },
    },
    "fal-ai/ltx-2-19b/distilled/extend-video/lora": {
        "class_name": "Ltx219BDistilledExtendVideoLora",
        "title": "LTX-2 19B Distilled Extend Video LoRA",
        "docstring": "Extends a clip at either end with LoRAs trained for LTX-2, in few steps. For testing how a trained look or figure holds up as a scene runs on.",
        "tags": ["video-extension", "lora", "ltx-2", "ltx", "distilled", "fast", "with-audio"],
        "use_cases": [
            "Check if a trained hamster character survives another five seconds",
            "Prolong lo-fi room loops in an artist's learned palette",
            "Extend pixel-style game clips with a small style LoRA",
            "Compare LoRA weights on the same continued shot",
            "Lengthen a toy brand's clips in its trained plastic look",
        ],
        "basic_fields": ["prompt", "video", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": "What happens in the added part, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/extend-video/lora": "full model",
            "fal-ai/ltx-2-19b/distilled/extend-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/extend-video/lora": "newer generation",
        },
    },
    "fal-ai/ltx-2-19b/distilled/video-to-video": {
        "class_name": "Ltx219BDistilledVideoToVideo",
        "title": "LTX-2 19B Distilled Video to Video",
        "docstring": "Turns a clip into a new one that keeps its depth, edges or poses, in few steps, with optional start and end pictures and an audio track. Control add-ons of LTX-2 have an adjustable weight here.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "ltx-2",
            "ltx",
            "distilled",
            "fast",
            "with-audio",
        ],
        "use_cases": [
            "Restyle skateboard footage as chalk drawings by its edges",
            "Turn a phone dance into an alien dance by pose before the final render",
            "Test a set design over the depth of a rehearsal video",
            "Cut a quick dream sequence from ordinary kitchen footage",
            "Make draft visuals for a song that is already recorded",
        ],
        "basic_fields": ["prompt", "video", "preprocessor", "image", "audio"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show; movement and layout come from the input clip."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/video-to-video": "full model",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video": "successor",
            "fal-ai/wan-vace-14b": "reference images, masks",
        },
    },
    "fal-ai/ltx-2-19b/distilled/video-to-video/lora": {
        "class_name": "Ltx219BDistilledVideoToVideoLora",
        "title": "LTX-2 19B Distilled Video to Video LoRA",
        "docstring": "Turns a clip into a new one in the look of your LTX-2 LoRAs while keeping depth, edges or poses, in few steps. LoRAs and control add-on are weighted separately.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "controlnet",
            "ltx-2",
            "ltx",
            "distilled",
            "fast",
        ],
        "use_cases": [
            "Try a woodcut style LoRA on a blacksmith's workshop video",
            "Drive a trained mascot with a coach's filmed moves",
            "Balance style against pose for a ballet poster in motion",
            "Run a trained thermal camera look over a fire drill clip",
            "Preview a candy-land LoRA on a go-kart lap",
        ],
        "basic_fields": ["prompt", "video", "loras", "preprocessor", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/video-to-video/lora": "full model",
            "fal-ai/ltx-2-19b/distilled/video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora": "successor",
        },
    },
    "fal-ai/ltx-2-19b/extend-video": {
        "class_name": "Ltx219BExtendVideo",
        "title": "LTX-2 19B Extend Video",
        "docstring": "Continues a clip after its end or before its start on the full 19B model, with sound, camera presets and an optional end image. Step count and guidance can be set, unlike in the distilled variant.",
        "tags": ["video-extension", "ltx-2", "ltx", "with-audio", "camera-control", "open-weights"],
        "use_cases": [
            "Let a sailing shot drift on past the lighthouse",
            "Show what led up to a goalkeeper's save in a fan film",
            "Rise over a vineyard at the end with the jib-up preset",
            "Extend an ad until it settles on the packshot picture",
            "Carry an engine's sound across a longer garage scene",
        ],
        "basic_fields": ["prompt", "video", "end_image", "num_frames", "extend_direction"],
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/extend-video": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/extend-video": "successor",
            "fal-ai/ltx-2/extend-video": "simpler settings",
        },
    },
    "fal-ai/ltx-2-19b/extend-video/lora": {
        "class_name": "Ltx219BExtendVideoLora",
        "title": "LTX-2 19B Extend Video LoRA",
        "docstring": "Continues a clip at either end on the full 19B model with LTX-2 LoRAs for character or style. Takes the steps and guidance settings that the distilled variant leaves out.",
        "tags": [
            "video-extension",
            "lora",
            "ltx-2",
            "ltx",
            "with-audio",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Let a trained anime heroine finish her sword swing",
            "Lengthen the closing shot of a series in its trained grade",
            "Extend a toy train film with a LoRA of the real layout",
            "Prolong a perfume spot in the house's learned light",
            "Give a trained cartoon weather host more time at the map",
        ],
        "basic_fields": ["prompt", "video", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": "What happens in the added part, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/extend-video/lora": "fewer steps, faster",
            "fal-ai/ltx-2-19b/extend-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/extend-video/lora": "newer generation",
        },
    },
    "fal-ai/ltx-2-19b/video-to-video": {
        "class_name": "Ltx219BVideoToVideo",
        "title": "LTX-2 19B Video to Video",
        "docstring": "Makes a new video along the depth, edges or poses of a clip on the full 19B model, with start and end pictures and an audio track if wanted. Slower than the distilled variant, with step count and guidance to set.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "ltx-2",
            "ltx",
            "with-audio",
            "first-last-frame",
            "open-weights",
        ],
        "use_cases": [
            "Turn a stunt rehearsal into a dragon rider scene",
            "Rebuild a plain shop tour as a Victorian apothecary",
            "Follow a hand-filmed miniature set to make a fantasy valley",
            "Fit new pictures to an existing jingle and a filmed gesture",
            "Refine a soft animation with the detailer add-on",
        ],
        "basic_fields": ["prompt", "video", "preprocessor", "image", "audio"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show; movement and layout come from the input clip."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/video-to-video": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "successor",
            "fal-ai/wan-22-vace-fun-a14b/depth": "takes reference images",
        },
    },
    "fal-ai/ltx-2-19b/video-to-video/lora": {
        "class_name": "Ltx219BVideoToVideoLora",
        "title": "LTX-2 19B Video to Video LoRA",
        "docstring": "Makes a new video along a clip's depth, edges or poses with LTX-2 LoRAs on the full 19B model, including LoRAs trained on pairs of videos. Style, control and source each have their own weight.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "controlnet",
            "ltx-2",
            "ltx",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Apply a pair-trained LoRA that turns daylight rooms into candlelight",
            "Give a chess lesson the look of a studio's trained claymation",
            "Drive a learned superhero suit with a stunt performer's poses",
            "Convert rough 3D playblasts with a LoRA of finished shots",
            "Bring an exhibition's mosaic style to visitor footage",
        ],
        "basic_fields": ["prompt", "video", "loras", "preprocessor", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/video-to-video/lora": "fewer steps, faster",
            "fal-ai/ltx-2-19b/video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": "successor",
        },
    },
}
