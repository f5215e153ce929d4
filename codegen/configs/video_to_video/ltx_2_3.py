"""Words for fal's video to video endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/extend-video": {
        "class_name": "Ltx2322bExtendVideo",
        "title": "LTX-2.3 22B Extend Video",
        "docstring": "Continues a clip after its end or before its start, with picture and sound made together and an optional end image. Has its own guidance settings for picture and sound and seven camera presets.",
        "tags": [
            "video-extension",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "camera-control",
            "first-last-frame",
            "open-weights",
        ],
        "use_cases": [
            "Lengthen a forest clip with birdsong that carries on",
            "Invent the seconds before a vase falls for a physics lesson",
            "Pull the camera back from a finished cake with the dolly-out preset",
            "Join two scenes by ending the extension on the next scene's first picture",
            "Let a train ride continue so the credits fit",
        ],
        "basic_fields": ["prompt", "video", "extend_direction", "end_image", "num_frames"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/extend-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/extend-video": "simpler settings",
            "fal-ai/ltx-2-19b/distilled/extend-video": "distilled, fewer steps",
        },
    },
    "fal-ai/ltx-2.3-22b/extend-video/lora": {
        "class_name": "Ltx2322bExtendVideoLora",
        "title": "LTX-2.3 22B Extend Video LoRA",
        "docstring": "Continues a clip forward or backward with your own LTX-2.3 LoRAs, so that a trained character or style stays recognizable in the added part. Picture and sound have separate guidance settings.",
        "tags": [
            "video-extension",
            "lora",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Carry a trained cartoon fox further down the path",
            "Extend a soap commercial in the brand's learned lighting",
            "Prolong an explainer that uses a paper cutout style LoRA",
            "Give a game trailer a longer opening in its own engine look",
            "Add the missing end of a scene with a trained sitcom set",
        ],
        "basic_fields": ["prompt", "video", "loras", "extend_direction", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": "What happens in the added part, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/extend-video": "without LoRAs",
            "fal-ai/ltx-2.3-quality/extend-video/lora": "fewer settings",
            "fal-ai/ltx-2-19b/extend-video/lora": "LTX-2 LoRAs",
        },
    },
    "fal-ai/ltx-2.3-22b/reference-video-to-video": {
        "class_name": "Ltx2322bReferenceVideoToVideo",
        "title": "LTX-2.3 22B Reference Video to Video",
        "docstring": "Makes a new video that follows a reference clip by depth, edges or pose, with start image, end image and an audio track if wanted. The full 22B model: more steps than Distilled and separate guidance for picture and sound.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "first-last-frame",
            "open-weights",
        ],
        "use_cases": [
            "Turn a walk-through of an empty flat into a furnished loft",
            "Dub new visuals under a recorded poem while keeping the reader's gestures",
            "Rebuild a stop-motion test as a snowy fantasy scene by its depth",
            "Make a period version of a street scene for a museum from a phone clip",
            "Sharpen the detail of a soft render with the detailer control",
        ],
        "basic_fields": ["prompt", "video", "preprocessor", "image", "audio"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show; movement and layout come from the reference clip."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": "own LoRAs",
            "fal-ai/wan-vace-14b/depth": "takes reference images",
        },
    },
    "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": {
        "class_name": "Ltx2322bReferenceVideoToVideoLora",
        "title": "LTX-2.3 22B Reference Video to Video LoRA",
        "docstring": "Follows a reference clip by depth, edges or pose and renders it with your own LTX-2.3 LoRAs on the full 22B model. Also the place to run LoRAs trained on pairs of videos.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "controlnet",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Render an actor's performance as the studio's trained robot",
            "Apply a learned frost effect to every shot of a winter campaign",
            "Repeat a trained oil-paint look over a gallery tour",
            "Turn a puppet rehearsal into the final trained fairy-tale style",
            "Use a pair-trained LoRA that turns sketches in motion into color",
        ],
        "basic_fields": ["prompt", "video", "loras", "preprocessor", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-quality/reference-video-to-video/lora": "separate control video",
        },
    },
    "fal-ai/ltx-2.3-22b/video-to-video": {
        "class_name": "Ltx2322bVideoToVideo",
        "title": "LTX-2.3 22B Video to Video",
        "docstring": "Redoes a clip as the prompt says on the full 22B model, with sound, camera presets and separate guidance for picture and sound. Starts from the footage itself rather than from extracted edges or poses.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Turn a lakeside clip into the same bay under northern lights",
            "Remake a product turntable as if it stood in a desert studio",
            "Change a summer farm tour to harvest season with fitting sounds",
            "Restage a dull office pan as a 1970s newsroom",
            "Give a school play recording the look of a painted backdrop world",
        ],
        "basic_fields": ["prompt", "video", "match_video_length", "video_strength", "camera_lora"],
        "field_overrides": {
            "prompt": {"description": "What the remade clip should show and sound like."},
            "video_strength": {
                "description": "How closely the result sticks to the input video. The value set beforehand, 0.01, leaves the model almost free; raise it to keep more of the clip."
            },
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/video-to-video": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/video-to-video/lora": "own LoRAs",
            "fal-ai/wan/v2.2-a14b/video-to-video": "strength and interpolation",
        },
    },
    "fal-ai/ltx-2.3-22b/video-to-video/lora": {
        "class_name": "Ltx2322bVideoToVideoLora",
        "title": "LTX-2.3 22B Video to Video LoRA",
        "docstring": "Redoes a clip on the full 22B model with your own LoRAs deciding look or character, with sound and camera presets. For final runs after a style was tested on the distilled variant.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "lora",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Bring a fashion label's trained film look to runway footage",
            "Convert drone shots into the hand-drawn map style of a travel series",
            "Finish a music clip in a LoRA made from the album artwork",
            "Show a theme park ride in the style of its concept paintings",
            "Apply a trained archival film look to new interviews",
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
            "fal-ai/ltx-2.3-22b/distilled/video-to-video/lora": "fewer steps, faster",
            "fal-ai/ltx-2.3-22b/video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": "follows depth or poses",
        },
    },
    "fal-ai/ltx-2.3/extend-video": {
        "class_name": "Ltx23ExtendVideo",
        "title": "LTX-2.3 Pro Extend Video",
        "docstring": "Adds 1 to 20 seconds to the start or the end of a video, with an optional prompt and a setting for how many seconds of the original to look at. Five arguments in all, counted in seconds instead of frames.",
        "tags": ["video-extension", "ltx-2.3", "lightricks", "long-video"],
        "use_cases": [
            "Give a wedding kiss five more seconds for the slow song",
            "Add a calm opening to a yoga clip so the title has space",
            "Stretch a waterfall shot to cover a museum narration",
            "Let a keynote walk-on last until the applause ends",
            "Continue a barista's pour without writing any prompt",
        ],
        "basic_fields": ["video", "prompt", "duration", "mode", "context"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/extend-video": "end image, camera presets",
            "fal-ai/ltx-2/extend-video": "earlier version",
            "xai/grok-imagine-video/extend-video": "xAI model",
        },
    },
    "fal-ai/ltx-2.3/reframe": {
        "class_name": "Ltx23Reframe",
        "title": "LTX-2.3 Reframe",
        "docstring": "Fits a video to another shape, square, 4:5, 5:4, 9:16 or 16:9, at 720p or 1080p. Takes only video, shape and resolution: there is no prompt for what appears in the new areas.",
        "tags": ["outpainting", "uncrop", "video-editing", "ltx-2.3", "lightricks", "hd"],
        "use_cases": [
            "Turn a widescreen interview into a vertical cut for phones",
            "Make a square version of a trailer for a shop window screen",
            "Fit portrait clips from guests into a 16:9 wedding film",
            "Deliver 4:5 versions of a sneaker spot for a social feed",
            "Adapt horizontal match footage for a stadium's upright displays",
        ],
        "basic_fields": ["video", "aspect_ratio", "resolution"],
        "alternatives": {
            "luma/agent/ray/v3.2/reframe": "adds a prompt",
            "fal-ai/luma-dream-machine/ray-2-flash/reframe": "more shapes",
            "fal-ai/ltx-2.3-quality/outpaint": "says what appears",
        },
    },
    "fal-ai/ltx-2.3/retake-video": {
        "class_name": "Ltx23RetakeVideo",
        "title": "LTX-2.3 Pro Retake Video",
        "docstring": "Redoes 2 to 20 seconds inside a video as the prompt says and leaves the rest as it was. Replaces the picture, the sound or both in the chosen stretch.",
        "tags": ["video-editing", "ltx-2.3", "lightricks", "with-audio", "dialogue"],
        "use_cases": [
            "Change one line of an actor's dialogue without a new shoot",
            "Replace a stumble in the middle of a presenter's walk",
            "Swap a honking horn for quiet street sound between seconds 4 and 8",
            "Let the dog catch the ball in the one take where it missed",
            "Give the last seconds of a cooking clip a better reveal",
        ],
        "basic_fields": ["video", "prompt", "start_time", "duration", "retake_mode"],
        "field_overrides": {
            "prompt": {
                "description": "What should be seen and heard in the chosen stretch instead."
            },
            "duration": {"description": "Length of the stretch to redo, in seconds."},
        },
        "alternatives": {
            "fal-ai/ltx-2/retake-video": "earlier version",
            "fal-ai/wan/v2.7/edit-video": "edits the whole clip",
            "fal-ai/ltx-2.3-quality/inpaint": "redoes a masked area",
        },
    },
}
