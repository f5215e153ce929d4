"""Words for fal's image to video endpoints: others l to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/live-portrait": {
        "class_name": "LivePortrait",
        "title": "LivePortrait",
        "docstring": "Animates a portrait with the head and face movement of a driving video, with sliders that add smile, gaze, blink, mouth shape and head turn. Transfers motion, not sound-driven speech.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "live-portrait",
            "portrait",
            "talking-head",
            "avatar",
        ],
        "use_cases": [
            "Perform a cartoon face with your own webcam clip",
            "Make a Renaissance portrait nod and smile like an actor",
            "Let a pet picture copy a person's grimaces for fun",
            "Shift the gaze of a talking portrait to the viewer",
            "Reuse one acted take on five character pictures",
        ],
        "basic_fields": ["image", "video", "smile", "rotate_yaw"],
        "field_overrides": {
            "video": {"description": "Clip of a face whose movements the portrait copies."},
            "image": {"description": "Portrait to bring to life; one face, clearly visible."},
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/move": "whole body",
            "fal-ai/sadtalker/reference": "adds speech audio",
        },
    },
    "fal-ai/longcat-video/distilled/image-to-video/480p": {
        "class_name": "LongcatVideoDistilledImageToVideo480P",
        "title": "LongCat Video Distilled 480p Image to Video",
        "docstring": "Animates a picture at 480p in 2 to 16 steps, for 17 to 961 frames; at the default 15 frames per second the longest clip passes one minute. One of the lowest prices per second for long clips.",
        "tags": [
            "image-to-video",
            "img2vid",
            "longcat",
            "distilled",
            "long-video",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Make a one minute fireplace scene for a cafe screen",
            "Draft long walks through a game's concept art",
            "Test how far a scene holds before it drifts",
            "Animate a sheep meadow for a sleep channel",
            "Fill a waiting line screen with slow city traffic",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "Always write your own: the text filled in beforehand describes a race car cockpit."
            }
        },
        "alternatives": {
            "fal-ai/longcat-video/distilled/image-to-video/720p": "higher resolution",
            "fal-ai/longcat-video/image-to-video/480p": "more steps",
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "own LoRAs",
        },
    },
    "fal-ai/longcat-video/distilled/image-to-video/720p": {
        "class_name": "LongcatVideoDistilledImageToVideo720P",
        "title": "LongCat Video Distilled 720p Image to Video",
        "docstring": "Animates a picture at 720p in two short passes of 2 to 16 steps each, 17 to 961 frames at 30 frames per second by default. The quick version for long shots that need some detail.",
        "tags": ["image-to-video", "img2vid", "longcat", "distilled", "long-video", "open-weights"],
        "use_cases": [
            "Make a 30 second train ride from a window photo",
            "Draft a continuous tour through a palace painting",
            "Give a yoga video a long calm sea backdrop",
            "Export a long ProRes background for an editor",
            "Balance first and refining steps on one still",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "num_refine_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "Always write your own: the text filled in beforehand describes a race car cockpit."
            }
        },
        "alternatives": {
            "fal-ai/longcat-video/distilled/image-to-video/480p": "smaller, one pass",
            "fal-ai/longcat-video/image-to-video/720p": "more steps",
            "fal-ai/framepack": "other open model",
        },
    },
    "fal-ai/longcat-video/image-to-video/480p": {
        "class_name": "LongcatVideoImageToVideo480P",
        "title": "LongCat Video 480p Image to Video",
        "docstring": "Animates a picture at 480p with the full LongCat Video, 8 to 50 steps with guidance and negative prompt, for 17 to 961 frames.",
        "tags": ["image-to-video", "img2vid", "longcat", "long-video", "open-weights"],
        "use_cases": [
            "Render a minute of a sailing trip from one photo",
            "Compare full and distilled LongCat on one still",
            "Keep unwanted captions away with a negative prompt",
            "Follow a hiker through a long mountain scene",
            "Make a steady long shot for a poem reading",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Always write your own: the text filled in beforehand describes a race car cockpit."
            }
        },
        "alternatives": {
            "fal-ai/longcat-video/distilled/image-to-video/480p": "faster",
            "fal-ai/longcat-video/image-to-video/720p": "higher resolution",
            "fal-ai/framepack/f1": "other open model",
        },
    },
    "fal-ai/longcat-video/image-to-video/720p": {
        "class_name": "LongcatVideoImageToVideo720P",
        "title": "LongCat Video 720p Image to Video",
        "docstring": "Animates a picture at 720p with the full LongCat Video: a first pass and a refining pass of 8 to 50 steps each, 17 to 961 frames at 30 frames per second by default.",
        "tags": ["image-to-video", "img2vid", "longcat", "long-video", "open-weights", "hd"],
        "use_cases": [
            "Render the final long take after distilled drafts",
            "Make a half minute drone-like flight over a valley photo",
            "Show a harbor from morning calm to busy quay in one take",
            "Animate a mural walk for a city art trail",
            "Produce a long stage backdrop for a school musical",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "num_refine_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "Always write your own: the text filled in beforehand describes a race car cockpit."
            }
        },
        "alternatives": {
            "fal-ai/longcat-video/distilled/image-to-video/720p": "faster",
            "fal-ai/longcat-video/image-to-video/480p": "smaller, one pass",
            "fal-ai/ltx-2.3/image-to-video/fast": "adds sound",
        },
    },
    "fal-ai/luma-dream-machine/image-to-video": {
        "class_name": "LumaDreamMachine",
        "title": "Luma Dream Machine Image to Video",
        "docstring": "Animates a picture with the first Luma Dream Machine, with optional end image and loop.",
        "basic_fields": ["image", "prompt", "end_image", "aspect_ratio"],
    },
    "fal-ai/luma-dream-machine/ray-2-flash/image-to-video": {
        "class_name": "LumaDreamMachineRay2FlashImageToVideo",
        "title": "Luma Ray 2 Flash Image to Video",
        "docstring": "Animates between optional start and end pictures, or in a loop, for 5 or 9 seconds with the faster Ray 2 Flash. Costs well under half of Ray 2.",
        "tags": [
            "image-to-video",
            "img2vid",
            "luma-ray",
            "luma-ai",
            "fast",
            "loop",
            "first-last-frame",
        ],
        "use_cases": [
            "Make a looping hero banner on a small budget",
            "Draft a 9:21 phone background from a forest photo",
            "Test an end-frame-only reveal of a logo",
            "Loop a candle flame for a ceremony screen",
            "Preview 21:9 camera moves for a concept reel",
        ],
        "basic_fields": ["image", "end_image", "prompt", "duration", "loop"],
        "field_overrides": {
            "image": {
                "description": "Opening frame; may be left out when a closing frame is given."
            }
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2/image-to-video": "full version",
            "luma/agent/ray/v3.2/image-to-video": "newer, HDR",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/luma-dream-machine/ray-2/image-to-video": {
        "class_name": "LumaDreamMachineRay2ImageToVideo",
        "title": "Luma Ray 2 Image to Video",
        "docstring": "Animates from a start picture, to an end picture or between both with Luma Ray 2, 5 or 9 seconds in formats from 21:9 to 9:21, with loops that repeat without a visible cut.",
        "tags": [
            "image-to-video",
            "img2vid",
            "luma-ray",
            "luma-ai",
            "loop",
            "first-last-frame",
            "cinematic",
        ],
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
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2-flash/image-to-video": "cheaper, faster",
            "luma/agent/ray/v3.2/image-to-video": "successor, HDR",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "cheaper",
        },
    },
    "fal-ai/lynx": {
        "class_name": "Lynx",
        "title": "Lynx (Old Address)",
        "docstring": "Generates a video of a person from one reference picture, under Lynx's former address.",
        "basic_fields": ["prompt", "image", "num_frames", "frames_per_second"],
    },
    "fal-ai/magi-distilled/image-to-video": {
        "class_name": "MagiDistilledImageToVideo",
        "title": "MAGI-1 Distilled Image to Video",
        "docstring": "Animates a picture in 4 to 32 steps with the distilled MAGI-1, which generates chunk by chunk, 96 to 192 frames at 480p or 720p.",
        "tags": ["image-to-video", "img2vid", "magi", "distilled", "open-weights"],
        "use_cases": [
            "Make a 192 frame shot with an open chunk-wise model",
            "Try 4 against 32 steps on a portrait",
            "Animate a square album cover for a release post",
            "Let a robot drawing walk through a lab",
            "Test chunked generation for a film school paper",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "resolution", "num_inference_steps"],
        "alternatives": {
            "fal-ai/framepack": "longer",
            "fal-ai/wan/v2.2-a14b/image-to-video": "end frame",
            "fal-ai/longcat-video/distilled/image-to-video/720p": "longer",
        },
    },
    "fal-ai/magi/image-to-video": {
        "class_name": "MagiImageToVideo",
        "title": "MAGI-1 Image to Video",
        "docstring": "Animates a picture with the full MAGI-1 model.",
        "basic_fields": ["prompt", "image", "num_frames", "resolution"],
    },
    "fal-ai/musetalk": {
        "class_name": "Musetalk",
        "title": "MuseTalk",
        "docstring": "Changes the lips of a person in a video so that they match a new recording, with the open MuseTalk model. Needs footage, not a still picture, and has no further settings.",
        "tags": ["lip-sync", "lipsync", "video-to-video", "vid2vid", "musetalk", "open-weights"],
        "use_cases": [
            "Fit a corrected line to a recorded lecture",
            "Match a translated voice track to an interview clip",
            "Replace a misspoken product name in a demo video",
            "Sync a puppet film's human host to a new take",
            "Test open lip-sync on a short talking clip",
        ],
        "basic_fields": ["source_video", "audio"],
        "alternatives": {
            "fal-ai/latentsync": "loop modes",
            "fal-ai/sync-lipsync/v2": "handles different lengths",
            "veed/lipsync": "Veed model",
        },
    },
    "fal-ai/ovi/image-to-video": {
        "class_name": "OviImageToVideo",
        "title": "Ovi Image to Video",
        "docstring": "Animates a picture and creates matching speech and sound effects in the same pass with the open Ovi model. Lines and noises are written into the prompt with special marks.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ovi",
            "with-audio",
            "dialogue",
            "lip-sync",
            "lipsync",
            "open-weights",
        ],
        "use_cases": [
            "Let a selfie say a typed punch line with room noise",
            "Make a crow photo caw over a described field",
            "Write a two-sentence statement for a statue's picture",
            "Keep echo away from a voice with the audio negative prompt",
            "Test open talking clips before a paid model",
        ],
        "basic_fields": ["image", "prompt", "negative_prompt", "audio_negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Scene in words; put spoken lines between <S> and <E>, and describe sounds between <AUDCAP> and <ENDAUDCAP>."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/image-to-video": "end frame, longer",
            "fal-ai/davinci-magihuman": "follows a recording",
            "fal-ai/kling-video/v2.6/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/sadtalker": {
        "class_name": "Sadtalker",
        "title": "SadTalker",
        "docstring": "Makes a portrait photo talk and move its head to a speech recording with the open SadTalker model. Head movement patterns, still mode and expression strength can be chosen.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "sadtalker",
            "portrait",
            "open-weights",
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
        "alternatives": {
            "fal-ai/sadtalker/reference": "copies head movement",
            "fal-ai/flashtalk": "newer",
            "veed/fabric-1.0": "Veed model",
        },
    },
    "fal-ai/sadtalker/reference": {
        "class_name": "SadtalkerReference",
        "title": "SadTalker Reference",
        "docstring": "Makes a portrait speak a recording while its head follows the movement of a reference video. The variant of SadTalker for a given performance instead of a numbered pattern.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "sadtalker",
            "open-weights",
        ],
        "use_cases": [
            "Give an avatar the nods of a real news anchor",
            "Let a drawn judge move like the actor who rehearsed him",
            "Keep head motion the same over a series of portraits",
            "Copy a calm listening posture to a helpline avatar",
            "Combine one voice, one face and another person's gestures",
        ],
        "basic_fields": [
            "source_image",
            "driven_audio",
            "reference_pose_video",
            "expression_scale",
        ],
        "field_overrides": {
            "preprocess": {
                "description": "How the picture is prepared: only the face area or the whole image."
            }
        },
        "alternatives": {
            "fal-ai/sadtalker": "no reference video",
            "fal-ai/live-portrait": "copies the whole face",
            "fal-ai/bytedance/omnihuman/v1.5": "prompt for acting",
        },
    },
    "fal-ai/skyreels-i2v": {
        "class_name": "SkyreelsI2v",
        "title": "SkyReels V1 Image to Video",
        "docstring": "Animates a picture, mainly of people, with SkyReels V1.",
        "basic_fields": ["prompt", "image", "guidance_scale", "num_inference_steps"],
    },
    "fal-ai/sora-2/image-to-video": {
        "class_name": "Sora2ImageToVideo",
        "title": "Sora 2 Image to Video",
        "docstring": "Animates a picture into 4 to 20 seconds at 720p with synchronized sound by OpenAI's Sora 2, and can bring in saved characters. Also returns a thumbnail and a spritesheet.",
        "tags": [
            "image-to-video",
            "img2vid",
            "sora",
            "openai",
            "with-audio",
            "character-consistency",
        ],
        "use_cases": [
            "Turn a comic panel into a 20 second spoken gag",
            "Put two saved characters into a photographed kitchen",
            "Make a vertical street interview from a still",
            "Use the spritesheet for a preview strip on a page",
            "Pin a dated model version for a consistent series",
        ],
        "basic_fields": ["image", "prompt", "duration", "aspect_ratio", "character_ids"],
        "field_overrides": {
            "character_ids": {
                "description": "Identifiers of up to two saved characters; also name them in the prompt."
            }
        },
        "alternatives": {
            "fal-ai/sora-2/image-to-video/pro": "1080p",
            "fal-ai/veo3.1/fast/image-to-video": "Google model",
            "bytedance/seedance-2.0/image-to-video": "end frame",
        },
    },
    "fal-ai/sora-2/image-to-video/pro": {
        "class_name": "Sora2ImageToVideoPro",
        "title": "Sora 2 Pro Image to Video",
        "docstring": "Animates a picture into 4 to 20 seconds with sound in the Pro version of Sora 2, adding 1080p to the 720p of the standard one.",
        "tags": ["image-to-video", "img2vid", "sora", "openai", "with-audio", "hd", "cinematic"],
        "use_cases": [
            "Render a 1080p short with dialogue from a film still",
            "Make a 20 second brand story from one key visual",
            "Animate a mountaineer photo with wind and breath",
            "Finish a shot that was tested in standard Sora 2",
            "Give a car launch image a full HD driving scene",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "aspect_ratio"],
        "field_overrides": {
            "resolution": {
                "description": "Size of the video; true_1080p gives full 1920 by 1080 pixels."
            }
        },
        "alternatives": {
            "fal-ai/sora-2/image-to-video": "720p only",
            "fal-ai/veo3.1/image-to-video": "up to 4K",
            "fal-ai/kling-video/v3/pro/image-to-video": "end frame",
        },
    },
    "fal-ai/stable-video": {
        "class_name": "StableVideoImageToVideo",
        "title": "Stable Video Diffusion",
        "docstring": "Animates a picture without a prompt using Stability AI's Stable Video Diffusion; besides the seed, motion strength, noise and frame rate can be set. Not distilled, unlike the quicker LCM version.",
        "tags": [
            "image-to-video",
            "img2vid",
            "svd",
            "stable-video",
            "stability-ai",
            "open-weights",
        ],
        "use_cases": [
            "Let clouds drift over a mountain photo with no prompt",
            "Make gentle motion for a picture that words cannot describe",
            "Compare motion values for a generative art series",
            "Animate a fractal render for a concert screen",
            "Keep an older SVD project reproducible by seed",
        ],
        "basic_fields": ["image", "motion_bucket_id", "fps", "cond_aug"],
        "aliases": ["text_to_video.StableVideo"],
        "alternatives": {
            "fal-ai/fast-svd-lcm": "faster",
            "fal-ai/wan/v2.2-5b/image-to-video": "takes a prompt",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "prompt, sound",
        },
    },
    "fal-ai/sync-lipsync/v3/image-to-video": {
        "class_name": "SyncLipsyncV3ImageToVideo",
        "title": "sync-3 Avatar Image to Video",
        "docstring": "Makes a face in a still picture speak a recording with the sync-3 model by sync.so, with no prompt and nothing to tune.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "sync-lipsync",
            "syncso",
        ],
        "use_cases": [
            "Give a voice-over a face from a stock portrait",
            "Let an archived photo of a poet read her recorded verse",
            "Turn a customer's audio review into a talking picture",
            "Make a still of a game boss taunt with a recorded line",
            "Add a speaking picture to a phone menu demo",
        ],
        "basic_fields": ["image", "audio"],
        "alternatives": {
            "fal-ai/sync-lipsync/v3": "for videos",
            "veed/fabric-1.0": "Veed model",
            "fal-ai/kling-video/ai-avatar/v2/pro": "prompt for acting",
        },
    },
    "luma/agent/ray/v3.2/image-to-video": {
        "class_name": "LumaAgentRayV32ImageToVideo",
        "title": "Luma Ray 3.2 Image to Video",
        "docstring": "Animates a picture for five seconds at 540p to 1080p, with end picture, further keyframes, zero to four reference pictures, loops, and HDR or EXR output for grading.",
        "tags": [
            "image-to-video",
            "img2vid",
            "luma-ray",
            "luma-ai",
            "keyframes",
            "loop",
            "first-last-frame",
            "hd",
        ],
        "use_cases": [
            "Deliver an EXR shot that a colorist can grade in HDR",
            "Place three keyframes at set points of a product spin",
            "Keep an actress alike by adding reference pictures",
            "Loop a planetarium sky for a dome entrance",
            "Make a 21:9 end-frame transition for a title sequence",
        ],
        "basic_fields": ["image", "prompt", "end_image", "reference_images", "resolution"],
        "field_overrides": {
            "keyframes": {
                "description": "Addresses of pictures the video should pass through; give their positions in keyframe_indexes."
            }
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2/image-to-video": "earlier version",
            "fal-ai/pika/v2.2/pikaframes": "keyframes with prompts",
            "fal-ai/kling-video/o3/pro/image-to-video": "adds sound",
        },
    },
    "moonvalley/marey/i2v": {
        "class_name": "MoonvalleyMareyI2v",
        "title": "Marey Realism 1.5 Image to Video",
        "docstring": "Animates a picture for 5 or 10 seconds at up to 1920 by 1080 with Moonvalley's Marey, a model trained on licensed footage for film and advertising use.",
        "tags": [
            "image-to-video",
            "img2vid",
            "marey",
            "moonvalley",
            "cinematic",
            "hd",
            "photorealistic",
        ],
        "use_cases": [
            "Make footage for a broadcaster that demands licensed training data",
            "Extend a film plate of a foggy street",
            "Animate a 4:3 period scene for a documentary",
            "Produce a square nature shot for an agency pitch",
            "Turn a costume drama still into a ten second take",
        ],
        "basic_fields": ["image", "prompt", "dimensions", "duration"],
        "alternatives": {
            "fal-ai/kling-video/v2.1/master/image-to-video": "Kling model",
            "fal-ai/veo3.1/image-to-video": "adds sound",
            "luma/agent/ray/v3.2/image-to-video": "HDR, keyframes",
        },
    },
    "nvidia/cosmos-3-super/image-to-video": {
        "class_name": "NvidiaCosmos3SuperImageToVideo",
        "title": "Cosmos 3 Super Image to Video",
        "docstring": "Continues a picture as video for 5 to 189 frames at a custom size with NVIDIA's Cosmos 3 Super. An agentic mode makes several samples in rounds for one result.",
        "tags": ["image-to-video", "img2vid", "cosmos", "nvidia", "open-weights"],
        "use_cases": [
            "Simulate a delivery robot's path from a hallway photo",
            "Produce rare traffic scenes for a driving data set",
            "Let the agentic mode search for a plausible fluid pour",
            "Show a crane lifting a load from a site picture",
            "Extend a surgical trainer's still into a tool motion",
        ],
        "basic_fields": [
            "image",
            "prompt",
            "num_frames",
            "enable_agentic_generation",
            "image_size",
        ],
        "alternatives": {
            "fal-ai/cosmos-predict-2.5/image-to-video": "smaller, older",
            "fal-ai/wan/v2.2-a14b/image-to-video": "other open model",
            "fal-ai/ltx-2.3-22b/image-to-video": "end frame, camera presets",
        },
    },
    "veed/fabric-1.0": {
        "class_name": "VeedFabric10",
        "title": "VEED Fabric 1.0",
        "docstring": "Turns any picture with a face into a talking clip of your recording, at 480p or 720p. Cheaper per second than its Fast version and without further settings.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "fabric",
            "veed",
        ],
        "use_cases": [
            "Let a clay figure photo read a recorded fable",
            "Make a talking ad from an illustrated grandma",
            "Turn a webinar quote and a headshot into a post",
            "Give a dog photo a recorded adoption plea",
            "Produce a talking thumbnail for a course chapter",
        ],
        "basic_fields": ["image", "audio", "resolution"],
        "alternatives": {
            "veed/fabric-1.0/fast": "faster",
            "veed/fabric-1.0/text": "takes text",
            "fal-ai/kling-video/ai-avatar/v2/standard": "prompt for acting",
        },
    },
    "veed/fabric-1.0/fast": {
        "class_name": "VeedFabric10Fast",
        "title": "VEED Fabric 1.0 Fast",
        "docstring": "Makes a picture talk to a recording in the quicker version of Fabric, at 480p or 720p and a higher price per second.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "fabric",
            "veed",
            "fast",
        ],
        "use_cases": [
            "Reply to a fan's question with a talking avatar while live",
            "Turn breaking voice notes into clips on a news desk",
            "Show a talking mock-up during a client call",
            "Make same-day talking cards for an event's guests",
            "Check lip fit of a new voice on a brand character",
        ],
        "basic_fields": ["image", "audio", "resolution"],
        "alternatives": {
            "veed/fabric-1.0": "cheaper",
            "fal-ai/flashtalk": "Soul AI Lab model",
            "fal-ai/creatify/aurora": "prompt for acting",
        },
    },
    "xai/grok-imagine-video/image-to-video": {
        "class_name": "XaiGrokImagineVideoImageToVideo",
        "title": "Grok Imagine Video Image to Video",
        "docstring": "Animates a picture for 1 to 15 seconds with sound at 480p or 720p with xAI's Grok Imagine, in seven formats or that of the picture.",
        "tags": ["image-to-video", "img2vid", "grok-imagine", "xai", "with-audio"],
        "use_cases": [
            "Turn a meme template into a moving joke",
            "Make a 3:2 clip from a holiday photo",
            "Animate a protest poster for a museum of design",
            "Give a three second twist to a product still",
            "Let a pixel hero photo jump in a square post",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution", "aspect_ratio"],
        "alternatives": {
            "xai/grok-imagine-video/v1.5/image-to-video": "successor",
            "fal-ai/vidu/q3/image-to-video/turbo": "up to 1080p",
            "fal-ai/pixverse/v6/image-to-video": "PixVerse model",
        },
    },
    "xai/grok-imagine-video/reference-to-video": {
        "class_name": "XaiGrokImagineVideoReferenceToVideo",
        "title": "Grok Imagine Video Reference to Video",
        "docstring": "Generates a scene of 1 to 10 seconds around one to seven reference pictures with xAI's Grok Imagine, at 480p or 720p in seven formats.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "grok-imagine",
            "xai",
            "multi-reference",
        ],
        "use_cases": [
            "Bring seven board game heroes into one tavern",
            "Combine friends' photos into a road trip clip",
            "Show a jacket, a model and a street in one 2:3 post",
            "Place a team's mascot beside its star player",
            "Test a crossover scene with two toy lines",
        ],
        "basic_fields": ["prompt", "reference_images", "duration", "resolution", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "The scene. Name the reference pictures in their order as @Image1, @Image2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/pixverse/c1/reference-to-video": "named references",
            "fal-ai/vidu/q3/reference-to-video/mix": "up to 1080p",
            "fal-ai/veo3.1/fast/reference-to-video": "Google model",
        },
    },
    "xai/grok-imagine-video/v1.5/image-to-video": {
        "class_name": "XaiGrokImagineVideoV15ImageToVideo",
        "title": "Grok Imagine Video 1.5 Image to Video",
        "docstring": "Animates a picture for 1 to 15 seconds with sound at 480p or 720p with version 1.5 of Grok Imagine. The format follows the picture; unlike 1.0 it cannot be chosen.",
        "tags": ["image-to-video", "img2vid", "grok-imagine", "xai", "with-audio"],
        "use_cases": [
            "Animate a satire drawing for a newsletter",
            "Make a fifteen second street scene from a travel snap",
            "Let a plush astronaut float out of its box",
            "Compare 1.0 and 1.5 on the same meme",
            "Turn a fantasy book cover into a teaser",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution"],
        "alternatives": {
            "xai/grok-imagine-video/image-to-video": "older, format choice",
            "fal-ai/sora-2/image-to-video": "OpenAI model",
            "bytedance/seedance-2.0/fast/image-to-video": "end frame",
        },
    },
}
