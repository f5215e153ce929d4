"""Words for fal's text to video endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/distilled/text-to-video": {
        "class_name": "Ltx2322bDistilledTextToVideo",
        "title": "LTX-2.3 22B Distilled Text to Video",
        "docstring": "Generates video with sound from text using the distilled LTX-2.3 22B: few steps, no guidance settings, up to 481 frames. Preset camera moves and several file types, including ProRes and GIF.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2.3",
            "distilled",
            "with-audio",
            "camera-control",
            "fast",
        ],
        "use_cases": [
            "Export a short sounded gag as an animated GIF and as MP4",
            "Dolly out from a campfire while the crackle fades into night",
            "Draft all scenes of a museum audio walk with picture",
            "Make quick ProRes plates for a compositor to build on",
            "Lift the camera over a maze with a preset jib for a puzzle game",
        ],
        "basic_fields": ["prompt", "num_frames", "video_size", "generate_audio", "camera_lora"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/text-to-video": "full step control",
            "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/text-to-video/fast": "up to 4K",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": {
        "class_name": "Ltx2322bDistilledTextToVideoLora",
        "title": "LTX-2.3 22B Distilled Text to Video LoRA",
        "docstring": "Generates video with sound from text using the distilled LTX-2.3 22B with your own LoRAs, for instance from the LTX-2.3 video trainer. The quicker way to look at a trained LoRA.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2.3",
            "lora",
            "distilled",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Audition each checkpoint of a LoRA training on one prompt",
            "Show a toy maker its trained figure walking and talking",
            "Make daily clips with a trained radio host avatar",
            "Try a claymation LoRA with the static camera preset",
            "Blend two style LoRAs at low strength for a festival ident",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size", "generate_audio"],
        "field_overrides": {
            "loras": {
                "description": "LTX-2.3 LoRAs trained for video, each with its file and strength."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/text-to-video/lora": "full step control",
            "fal-ai/ltx-2.3-quality/text-to-video/lora": "quality pipeline",
            "fal-ai/wan/v2.2-a14b/text-to-video/lora": "silent, other family",
        },
    },
    "fal-ai/ltx-2.3-22b/text-to-video": {
        "class_name": "Ltx2322bTextToVideo",
        "title": "LTX-2.3 22B Text to Video",
        "docstring": "Generates video with sound from text using the full LTX-2.3 22B, with separate guidance for picture and sound, 8 to 50 steps, samplers and camera presets. LTX-2.3 Pro hides these settings.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2.3",
            "with-audio",
            "open-weights",
            "camera-control",
        ],
        "use_cases": [
            "Tie footsteps more closely to a walking figure with audio guidance",
            "Research how picture and sound guidance act on one seed",
            "Raise only the sound guidance to get clearer thunder",
            "Make a custom-size clip for an elevator display",
            "Render a 40-step blacksmith scene with hammer blows",
        ],
        "basic_fields": [
            "prompt",
            "num_frames",
            "video_size",
            "generate_audio",
            "num_inference_steps",
        ],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/text-to-video": "faster",
            "fal-ai/ltx-2.3-quality/text-to-video": "fewer settings",
            "fal-ai/ltx-2.3/text-to-video": "up to 4K",
        },
    },
    "fal-ai/ltx-2.3-22b/text-to-video/lora": {
        "class_name": "Ltx2322bTextToVideoLora",
        "title": "LTX-2.3 22B Text to Video LoRA",
        "docstring": "Generates video with sound from text using the full LTX-2.3 22B with LoRAs you trained, keeping every guidance and step setting for picture and sound.",
        "tags": ["text-to-video", "txt2vid", "ltx-2.3", "lora", "with-audio", "open-weights"],
        "use_cases": [
            "Produce final episodes with a trained cartoon duo and their voices",
            "Refine how strongly a trained motion shows by changing guidance",
            "Give a brand's signature transition its own LoRA and render it",
            "Let a trained historical costume style fill a castle tour",
            "Render an accurate machine part from a LoRA for a maintenance film",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "video_size", "generate_audio"],
        "field_overrides": {
            "loras": {
                "description": "LTX-2.3 LoRAs trained for video, each with its file and strength."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": "faster",
            "fal-ai/ltx-2.3-quality/text-to-video/lora": "fewer settings",
            "fal-ai/ltx-2-19b/text-to-video/lora": "LTX-2 LoRAs",
        },
    },
    "fal-ai/ltx-2.3-quality/text-to-video": {
        "class_name": "Ltx23QualityTextToVideo",
        "title": "LTX-2.3 Quality Text to Video",
        "docstring": "Generates video with sound from text using the Quality pipeline of LTX-2.3, with 8 to 30 steps and one guidance value in place of the many settings of the 22B endpoint.",
        "tags": ["text-to-video", "txt2vid", "ltx-2.3", "with-audio", "high-quality"],
        "use_cases": [
            "Make a polished clip of a violin workshop with planing sounds",
            "Set 30 frames per second for a webinar's opening scene",
            "Produce a sounded fireplace clip for a hotel's in-room channel",
            "Render a final shot without learning sampler settings",
            "Create a 4:3 clip for an old television art installation",
        ],
        "basic_fields": [
            "prompt",
            "num_frames",
            "resolution",
            "generate_audio",
            "num_inference_steps",
        ],
        "alternatives": {
            "fal-ai/ltx-2.3-quality/text-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/text-to-video": "more settings",
            "fal-ai/ltx-2.3/text-to-video": "up to 4K",
        },
    },
    "fal-ai/ltx-2.3-quality/text-to-video/lora": {
        "class_name": "Ltx23QualityTextToVideoLora",
        "title": "LTX-2.3 Quality Text to Video LoRA",
        "docstring": "Generates video with sound from text using the LTX-2.3 Quality pipeline with up to three LoRAs of your own, such as those from the LTX-2.3 trainers.",
        "tags": ["text-to-video", "txt2vid", "ltx-2.3", "lora", "with-audio", "high-quality"],
        "use_cases": [
            "Combine a character, a style and a motion LoRA in one clip",
            "Finish a trained mascot's holiday greeting in the quality pipeline",
            "Render a trained sneaker model in motion for a launch page",
            "Keep a puppet series' felt texture in its final episodes",
            "Show a vineyard's trained watercolor look with harvest sounds",
        ],
        "basic_fields": ["prompt", "loras", "num_frames", "resolution", "generate_audio"],
        "field_overrides": {
            "loras": {"description": "One to three LTX-2.3 LoRAs, each with its file and strength."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/text-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/text-to-video/lora": "more settings",
            "fal-ai/ltx-2.3-22b/distilled/text-to-video/lora": "faster",
        },
    },
    "fal-ai/ltx-2.3/text-to-video": {
        "class_name": "Ltx23TextToVideo",
        "title": "LTX-2.3 Pro Text to Video",
        "docstring": "Generates 6, 8 or 10 second clips with sound from text using LTX-2.3 Pro, wide or tall, at 1080p to 2160p and 24 to 50 frames per second. Tall output is new against LTX-2 Pro.",
        "tags": ["text-to-video", "txt2vid", "ltx-2.3", "lightricks", "4k", "with-audio"],
        "use_cases": [
            "Render a tall 2160p clip for a shop's portrait display",
            "Produce cinema-rate 24 fps inserts with sound for a short film",
            "Make a 48 fps slow pan over a stadium at night",
            "Create a 4K vertical trailer for a thriller novel",
            "Add room tone and picture to a keynote's opening slide",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2.3/text-to-video/fast": "faster, up to 20s",
            "fal-ai/ltx-2.3-quality/text-to-video": "frame-exact length",
            "fal-ai/veo3.1": "Google model",
        },
    },
    "fal-ai/ltx-2.3/text-to-video/fast": {
        "class_name": "Ltx23TextToVideoFast",
        "title": "LTX-2.3 Fast Text to Video",
        "docstring": "Makes clips of 6 to 20 seconds with sound from text using the Fast version of LTX-2.3, wide or tall. Doubles the longest clip of LTX-2.3 Pro; over 10 seconds it is 1080p, below that up to 2160p.",
        "tags": [
            "text-to-video",
            "txt2vid",
            "ltx-2.3",
            "lightricks",
            "fast",
            "with-audio",
            "long-video",
        ],
        "use_cases": [
            "Shoot a 20 second vertical walk through a fantasy bazaar",
            "Get a fast sounded preview of a stage show's projection",
            "Make long ambience clips of a jungle for a reptile house",
            "Try three lengths of a comedy beat before the Pro render",
            "Produce a 16 second tall recipe teaser with sizzling sound",
        ],
        "basic_fields": ["prompt", "duration", "resolution", "aspect_ratio", "generate_audio"],
        "field_overrides": {
            "duration": {
                "description": "Length in seconds; more than 10 works only at 1080p and 25 frames per second."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3/text-to-video": "Pro version",
            "fal-ai/ltx-2/text-to-video/fast": "older version",
            "fal-ai/sora-2/text-to-video": "OpenAI model",
        },
    },
}
