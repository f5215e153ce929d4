"""Words for fal's image to video endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/distilled/image-to-video": {
        "class_name": "Ltx219BDistilledImageToVideo",
        "title": "LTX-2 19B Distilled Image to Video",
        "docstring": "Animates a picture with sound in a few fixed steps, without guidance or step settings. The distilled LTX-2 19B makes 9 to 481 frames at any size and offers end frame and camera moves.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "ltx-2",
            "distilled",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Dolly in on a movie prop photo with a low hum as a quick test",
            "Export a short GIF reaction from a pet photo",
            "Draft ten camera moves on one architectural rendering",
            "Run an idea at small size before the 40-step version",
            "Make a jib-up shot over a wedding venue photo with birdsong",
        ],
        "basic_fields": ["prompt", "image", "end_image", "num_frames", "generate_audio"],
        "field_overrides": {
            "prompt": {"description": "Motion, camera and sound of the scene; quote spoken lines."}
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/image-to-video": "more steps",
            "fal-ai/ltx-2-19b/distilled/image-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "successor",
        },
    },
    "fal-ai/ltx-2-19b/distilled/image-to-video/lora": {
        "class_name": "Ltx219BDistilledImageToVideoLora",
        "title": "LTX-2 19B Distilled Image to Video LoRA",
        "docstring": "Animates a picture with the distilled LTX-2 19B while applying required LoRA files for style, character or motion. Quick tries of custom weights, with sound, end frame and built-in camera LoRAs.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-2",
            "lora",
            "distilled",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Check a fresh LTX-2 training run on five test pictures",
            "Draft an animated series shot in the studio's trained look",
            "Combine a claymation LoRA with a slow dolly move",
            "Compare LoRA strengths side by side with one seed",
            "Preview a puppet style on a client's product photo",
        ],
        "basic_fields": ["prompt", "image", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": "Scene and sound, including the trigger word the LoRA was trained with."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/image-to-video/lora": "more steps",
            "fal-ai/ltx-2-19b/distilled/image-to-video": "without LoRA",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora": "successor",
        },
    },
    "fal-ai/ltx-2-19b/image-to-video": {
        "class_name": "Ltx219BImageToVideo",
        "title": "LTX-2 19B Image to Video",
        "docstring": "Animates a picture with generated sound using the full LTX-2 19B model, 8 to 50 steps and adjustable guidance. Offers end frame, camera moves, 9 to 481 frames and ProRes or GIF output.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "ltx-2",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Deliver a ProRes clip from a matte painting to an editor",
            "Let a storm scene rumble while the camera pulls back",
            "Animate backwards from a final packshot with interpolation direction",
            "Give a radio play's cover picture a talking narrator",
            "Hold the camera static while only the market crowd moves",
        ],
        "basic_fields": ["prompt", "image", "end_image", "num_frames", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/image-to-video": "faster",
            "fal-ai/ltx-2-19b/image-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/image-to-video": "successor",
        },
    },
    "fal-ai/ltx-2-19b/image-to-video/lora": {
        "class_name": "Ltx219BImageToVideoLora",
        "title": "LTX-2 19B Image to Video LoRA",
        "docstring": "Animates a picture with the full LTX-2 19B and required custom LoRA weights. Steps, guidance, end frame and sound stay adjustable, so it suits final renders in a trained style.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-2",
            "lora",
            "with-audio",
            "first-last-frame",
            "open-weights",
        ],
        "use_cases": [
            "Render the final episode shots in a trained watercolor style",
            "Keep a trained actor's likeness while animating new stills",
            "Apply a brand's motion language LoRA to key visuals",
            "Use a retro VHS LoRA on concert photos with crowd noise",
            "Match a stop-motion look over start and end frames",
        ],
        "basic_fields": ["prompt", "image", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {"description": "Scene, motion and sound, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/image-to-video/lora": "faster",
            "fal-ai/ltx-2.3-22b/image-to-video/lora": "successor",
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "other open model",
        },
    },
    "fal-ai/ltx-2/image-to-video": {
        "class_name": "Ltx2ImageToVideo",
        "title": "LTX-2 Pro Image to Video",
        "docstring": "Animates a picture into 6, 8 or 10 seconds at 1080p, 1440p or 2160p and 25 or 50 frames per second, with sound unless switched off. Pro mode of LTX-2; the Fast mode runs longer.",
        "tags": ["image-to-video", "img2vid", "ltx-2", "lightricks", "4k", "with-audio"],
        "use_cases": [
            "Produce a 2160p shot of a watch face for a store screen",
            "Make a 50 fps clip of a skateboard photo for a smooth replay",
            "Add surf noise and motion to a resort's pool photo",
            "Turn a planetarium illustration into an 8 second 1440p scene",
            "Animate a magazine cover for its digital edition",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2/image-to-video/fast": "faster, longer",
            "fal-ai/ltx-2.3/image-to-video": "successor, end frame",
            "fal-ai/veo3.1/image-to-video": "Google model",
        },
    },
    "fal-ai/ltx-2/image-to-video/fast": {
        "class_name": "Ltx2ImageToVideoFast",
        "title": "LTX-2 Fast Image to Video",
        "docstring": "Animates a picture for 6 to 20 seconds in the Fast mode of LTX-2. Twice the longest duration of Pro; clips over 10 seconds are 1080p, shorter ones go up to 2160p.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-2",
            "lightricks",
            "fast",
            "4k",
            "with-audio",
            "long-video",
        ],
        "use_cases": [
            "Hold a single 20 second shot over a quiet lake for a meditation app",
            "Draft a 4K title background before the Pro render",
            "Let a street musician's photo play on for 18 seconds",
            "Make a long slow push through a museum hall photo",
            "Try two frame rates on a cycling still for a sports page",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "generate_audio"],
        "field_overrides": {
            "duration": {
                "description": "Length in seconds; more than 10 works only at 1080p and 25 frames per second."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2/image-to-video": "Pro mode",
            "fal-ai/ltx-2.3/image-to-video/fast": "successor, end frame",
            "fal-ai/veo3.1/fast/image-to-video": "Google model",
        },
    },
    "fal-ai/ltx-video-13b-dev/image-to-video": {
        "class_name": "LtxVideo13bDevImageToVideo",
        "title": "LTX Video 0.9.7 13B Dev Image to Video",
        "docstring": "Animates a picture with the undistilled 13B version of LTX Video 0.9.7, with LoRAs.",
        "basic_fields": ["prompt", "image", "negative_prompt", "loras"],
    },
    "fal-ai/ltx-video-13b-distilled/image-to-video": {
        "class_name": "LtxVideo13bDistilledImageToVideo",
        "title": "LTX Video 0.9.7 13B Distilled Image to Video",
        "docstring": "Animates a picture in two short passes at 480p or 720p, without sound; optional LoRAs, detail pass and reverse playback. Distilled 13B model of LTX Video 0.9.7, priced per clip.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-video",
            "distilled",
            "low-cost",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Make very cheap motion tests for a flip-book project",
            "Apply an older LTX Video LoRA to character art",
            "Fit the frame count to a jingle in the edit",
            "Reverse a falling-tower clip so the blocks stack up",
            "Animate scanned postcards for a local history wall",
        ],
        "basic_fields": ["prompt", "image", "loras", "resolution", "num_frames"],
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "newer version",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "successor, adds sound",
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "end frame",
        },
    },
    "fal-ai/ltx-video-lora/image-to-video": {
        "class_name": "LtxVideoLoraImageToVideo",
        "title": "LTX Video 0.9.7 LoRA Image to Video",
        "docstring": "Animates a picture with LTX Video 0.9.7 and custom LoRA weights.",
        "basic_fields": ["prompt", "image", "negative_prompt", "loras"],
    },
    "fal-ai/ltx-video-v095/image-to-video": {
        "class_name": "LtxVideoV095ImageToVideo",
        "title": "LTX Video 0.9.5 Image to Video",
        "docstring": "Animates a picture with LTX Video 0.9.5.",
        "basic_fields": ["prompt", "image", "negative_prompt", "resolution"],
    },
    "fal-ai/ltx-video-v097/image-to-video": {
        "class_name": "LtxVideoV097ImageToVideo",
        "title": "LTX Video 0.9.7 Image to Video",
        "docstring": "Animates a picture with LTX Video 0.9.7 at a chosen resolution.",
        "basic_fields": ["prompt", "image", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/ltx-video/image-to-video": {
        "class_name": "LTXImageToVideo",
        "title": "LTX Video Preview Image to Video",
        "docstring": "Animates a picture with the first LTX Video preview, released in 2024. Only prompt, negative prompt, steps and guidance to set; research license and a very low price per clip.",
        "tags": ["image-to-video", "img2vid", "ltx-video", "low-cost", "open-weights"],
        "use_cases": [
            "Compare the 2024 preview with today's LTX for a lecture",
            "Produce rough animated thumbnails for an image archive study",
            "Test a motion prompt's wording at the lowest cost",
            "Reproduce an early open video experiment by its seed",
            "Show students how step count changes a generated clip",
        ],
        "basic_fields": ["prompt", "image", "num_inference_steps", "guidance_scale"],
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "newer, longer",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "successor, adds sound",
            "fal-ai/fast-svd-lcm": "other small model",
        },
    },
    "fal-ai/ltxv-13b-098-distilled/image-to-video": {
        "class_name": "Ltxv13b098DistilledImageToVideo",
        "title": "LTX Video 0.9.8 13B Distilled Image to Video",
        "docstring": "Animates a picture for up to 1441 frames, a minute at 24 frames per second, with the distilled 0.9.8 model. Silent, 480p or 720p, with LoRAs and detail pass, priced per second.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-video",
            "distilled",
            "long-video",
            "lora",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Make a one minute ambient clip from a forest photo",
            "Run a long train window scene behind a podcast recording",
            "Use a trained LTX Video LoRA on catalog pictures",
            "Add the detail pass to a fabric close-up only for the final take",
            "Fill a waiting room screen with a slow aquarium scene",
        ],
        "basic_fields": ["prompt", "image", "loras", "resolution", "num_frames"],
        "alternatives": {
            "fal-ai/ltx-video-13b-distilled/image-to-video": "older, flat price",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "successor, adds sound",
            "fal-ai/wan/v2.2-5b/image-to-video": "other open model",
        },
    },
}
