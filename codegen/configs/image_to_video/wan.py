"""Words for fal's image to video endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-25-preview/image-to-video": {
        "class_name": "Wan25PreviewImageToVideo",
        "title": "Wan 2.5 Preview Image to Video",
        "docstring": "Animates an image for 5 or 10 seconds at 480p to 1080p and can follow a supplied soundtrack or voice recording. The preview of Wan 2.5 returns the rewritten prompt too.",
        "tags": ["image-to-video", "img2vid", "wan", "alibaba", "audio-to-video", "hd"],
        "use_cases": [
            "Make a photographed singer perform to an uploaded song excerpt",
            "Let a mascot drawing speak a recorded greeting in a full HD clip",
            "Time camera moves on a landscape painting to a piece of music",
            "Expand a terse motion idea into a detailed shot with prompt rewriting",
            "Compare seeds for the same picture to pick the best take at 480p",
        ],
        "basic_fields": ["image", "prompt", "audio", "duration", "resolution"],
        "field_overrides": {
            "image": {"description": "Picture used as the first frame."},
            "audio": {
                "description": "Optional music or speech that the clip is set to; cut to the length of the video when longer."
            },
            "prompt": {
                "description": "Description of the movement, camera and mood wanted in the clip."
            },
            "enable_prompt_expansion": {
                "description": "Have a language model enrich the prompt; helps short prompts but adds some waiting time."
            },
            "resolution": {
                "description": "Size of the rendered video; larger sizes are slower and cost more."
            },
        },
        "enum_value_overrides": {
            "duration": {"5": "SECONDS_5", "10": "SECONDS_10"},
            "resolution": {"480p": "RES_480P", "720p": "RES_720P", "1080p": "RES_1080P"},
        },
        "alternatives": {
            "wan/v2.6/image-to-video": "successor, multi-shot",
            "fal-ai/wan/v2.7/image-to-video": "newest, end frame",
            "fal-ai/kling-video/v2.6/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/wan-ati": {
        "class_name": "WanAti",
        "title": "Wan ATI",
        "docstring": "Animates an image along motion tracks drawn for its parts.",
        "basic_fields": ["image", "prompt", "track", "num_inference_steps"],
    },
    "fal-ai/wan-effects": {
        "class_name": "WanEffects",
        "title": "Wan Effects",
        "docstring": "Applies a named effect, such as squish, inflate, samurai or timelapse, to the subject of a picture and returns a short clip. Runs Wan with one ready LoRA per effect, so no prompt writing beyond naming the subject.",
        "tags": ["image-to-video", "img2vid", "wan", "effect", "template", "alibaba"],
        "use_cases": [
            "Squish a plush toy photo for a toy store's joke post",
            "Turn a colleague's portrait into a pirate captain for a farewell",
            "Inflate a product can until it floats for a party supply ad",
            "Show a friend as a samurai in a birthday clip",
            "Flood a model railway photo with the tsunami effect for a club page",
        ],
        "basic_fields": ["subject", "image", "effect_type", "aspect_ratio"],
        "field_overrides": {
            "subject": {
                "description": "Short name of what the effect acts on, for example a cute kitten or a red car; it is put into the effect's prompt."
            },
            "lora_scale": {
                "description": "Strength of the effect; higher exaggerates it, lower keeps the subject closer to the picture."
            },
        },
        "alternatives": {
            "fal-ai/pixverse/v5.5/effects": "more effects",
            "fal-ai/pika/v1.5/pikaffects": "other effects",
            "fal-ai/vidu/template-to-video": "story templates",
        },
    },
    "fal-ai/wan-flf2v": {
        "class_name": "WanFlf2v",
        "title": "Wan 2.1 First-Last-Frame to Video",
        "docstring": "Fills in the motion between a required first and last picture, 81 to 100 frames at 480p or 720p. The Wan 2.1 model made for this job; accepts LoRAs.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "wan",
            "alibaba",
            "open-weights",
            "lora",
        ],
        "use_cases": [
            "Bloom a tulip from bud photo to open flower photo for a bulb catalog",
            "Tween two key drawings of an animated short",
            "Shift a room from empty to staged between two broker photos",
            "Join the last frame of one generated clip to the first of the next",
            "Show a skin care client's before picture turning into the after picture",
        ],
        "basic_fields": ["prompt", "start_image", "end_image", "resolution", "num_frames"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video": "newer, optional end frame",
            "fal-ai/framepack/flf2v": "other open model",
            "fal-ai/veo3.1/fast/first-last-frame-to-video": "adds sound",
        },
    },
    "fal-ai/wan-i2v": {
        "class_name": "WanI2v",
        "title": "Wan 2.1 Image to Video",
        "docstring": "Animates a picture with the open Wan 2.1 model, 81 to 100 frames at 480p or 720p, with steps, guidance and shift open to tuning. The first Wan release, without end frame or LoRAs.",
        "tags": ["image-to-video", "img2vid", "wan", "alibaba", "open-weights"],
        "use_cases": [
            "Recreate a published Wan 2.1 result from its seed and settings",
            "Study how the shift value changes motion for a seminar",
            "Let a fishing boat photo rock at its pier for a town site",
            "Animate a woodcut print with falling rain for a zine",
            "Make a 480p motion test of a puppet maker's newest figure",
        ],
        "basic_fields": ["prompt", "image", "resolution", "num_frames", "negative_prompt"],
        "alternatives": {
            "fal-ai/wan-i2v-lora": "own LoRAs",
            "fal-ai/wan/v2.2-a14b/image-to-video": "successor",
            "fal-ai/wan/v2.2-5b/image-to-video": "cheaper",
        },
    },
    "fal-ai/wan-i2v-lora": {
        "class_name": "WanI2vLora",
        "title": "Wan 2.1 Image to Video LoRA",
        "docstring": "Animates a picture with Wan 2.1 and your own LoRA weights, for example a trained effect or motion. Has a turbo mode and can play the clip in reverse; costs more per clip than plain Wan 2.1.",
        "tags": ["image-to-video", "img2vid", "wan", "alibaba", "lora", "open-weights"],
        "use_cases": [
            "Apply a self-trained cake-cutting effect to product photos",
            "Use a rotation LoRA to spin a ceramic vase in its photo",
            "Give portraits the hand-drawn wobble of a studio's trained style",
            "Test checkpoints from the Wan trainer on the same still",
            "Reverse a crumble LoRA so that an object assembles itself",
        ],
        "basic_fields": ["prompt", "image", "loras", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Motion and scene; include the trigger word of the LoRA if it has one."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "successor",
            "fal-ai/wan-i2v": "cheaper, no LoRA",
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "other open model",
        },
    },
    "fal-ai/wan-move": {
        "class_name": "WanMove",
        "title": "Wan Move 480p",
        "docstring": "Animates an image along point trajectories at 480p.",
        "basic_fields": ["image", "prompt", "trajectories", "num_inference_steps"],
    },
    "fal-ai/wan-pro/image-to-video": {
        "class_name": "WanProImageToVideo",
        "title": "Wan 2.1 Pro Image to Video",
        "docstring": "Animates a picture with the Pro version of Wan 2.1 from picture, prompt and seed alone. Nothing else to set, and twice the price of a 720p clip from plain Wan 2.1.",
        "tags": ["image-to-video", "img2vid", "wan", "alibaba", "high-quality"],
        "use_cases": [
            "Produce a clip without touching steps, shift or guidance",
            "Animate a winery's harvest photo for its tasting room screen",
            "Let a marathon photo roll on for a sponsor's recap",
            "Turn an illustrator's dragon into a flying shot for a print fair",
            "Bring a lighthouse photo's waves to life for a coastal newsletter",
        ],
        "basic_fields": ["prompt", "image"],
        "alternatives": {
            "fal-ai/wan-i2v": "cheaper, more settings",
            "fal-ai/wan/v2.7/image-to-video": "successor",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/wan/v2.2-5b/image-to-video": {
        "class_name": "WanV225bImageToVideo",
        "title": "Wan 2.2 5B Image to Video",
        "docstring": "Animates a picture with the small 5-billion-parameter Wan 2.2 at 580p or 720p, 24 frames per second by default and up to 161 frames, with optional in-between frames. Priced per clip.",
        "tags": ["image-to-video", "img2vid", "wan", "alibaba", "open-weights", "low-cost"],
        "use_cases": [
            "Make 24 fps drafts before rendering with the 14B model",
            "Preview what a home workstation's Wan 2.2 5B will give",
            "Smooth a slow pan over a map by adding in-between frames",
            "Animate a hundred stamp scans for a philately site on a budget",
            "Let a bonsai photo's leaves tremble for a garden club",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "resolution"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video": "larger model, end frame",
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "cheaper",
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "other open model",
        },
    },
    "fal-ai/wan/v2.2-a14b/image-to-video": {
        "class_name": "WanV22A14BImageToVideo",
        "title": "Wan 2.2 A14B Image to Video",
        "docstring": "Animates a picture, optionally toward an end picture, with the full two-expert Wan 2.2 14B model. Every sampling control is open, with 17 to 161 frames at 480p to 720p and frame interpolation.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "wan", "alibaba", "open-weights"],
        "use_cases": [
            "Fine-tune steps and both guidance values for a music video shot",
            "Loop a waterfall still by giving it as start and end",
            "Animate a tabletop miniature battle for a war gaming channel",
            "Match an existing ComfyUI Wan 2.2 setup with the same settings",
            "Move from a pencil layout to its inked page in one clip",
        ],
        "basic_fields": ["image", "prompt", "end_image", "num_frames", "resolution"],
        "field_overrides": {
            "guidance_scale": {
                "description": "Prompt strength in the first, high-noise stage, which decides layout and motion."
            },
            "guidance_scale_2": {
                "description": "Prompt strength in the second, low-noise stage, which decides detail."
            },
        },
        "aliases": ["image_to_video.WanV22A14bImageToVideo"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "faster",
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "own LoRAs",
            "wan/v2.6/image-to-video": "newer, follows audio",
        },
    },
    "fal-ai/wan/v2.2-a14b/image-to-video/lora": {
        "class_name": "WanV22A14bImageToVideoLora",
        "title": "Wan 2.2 A14B Image to Video LoRA",
        "docstring": "Animates a picture with Wan 2.2 14B plus LoRAs, which can be loaded into the high-noise stage, the low-noise stage or both. Keeps the end frame and adds reverse playback; priced above the plain endpoint.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "wan",
            "alibaba",
            "lora",
            "open-weights",
        ],
        "use_cases": [
            "Add a community camera-orbit LoRA to a sneaker photo",
            "Animate an indie game's art in its trained house style",
            "Speed up drafts with a self-supplied distillation LoRA",
            "Test one LoRA in the high-noise stage only, then in both",
            "Run a trained dance move on several mascot pictures",
        ],
        "basic_fields": ["image", "prompt", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files with their strength; each can be assigned to the high-noise stage, the low-noise stage or both."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video": "cheaper, no LoRA",
            "fal-ai/wan-i2v-lora": "Wan 2.1 LoRAs",
            "fal-ai/ltx-2.3-22b/image-to-video/lora": "adds sound",
        },
    },
    "fal-ai/wan/v2.2-a14b/image-to-video/turbo": {
        "class_name": "WanV22A14bImageToVideoTurbo",
        "title": "Wan 2.2 A14B Turbo Image to Video",
        "docstring": "Animates a picture with a distilled few-step Wan 2.2 14B, with optional end frame at 480p to 720p. Trades the sampling controls and frame count for speed and a price per clip set by the size.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "wan",
            "alibaba",
            "fast",
            "distilled",
        ],
        "use_cases": [
            "Try a dozen motion prompts on one still in a single sitting",
            "Animate every page of a short picture book for a read-aloud",
            "Make quick before and after clips of a car detailer's photos",
            "Draft transitions between slides of a keynote",
            "Preview a motion idea while the client is on the call",
        ],
        "basic_fields": ["image", "prompt", "end_image", "resolution"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video": "all sampling controls",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "adds sound",
            "fal-ai/minimax/hailuo-02-fast/image-to-video": "MiniMax model",
        },
    },
    "fal-ai/wan/v2.7/image-to-video": {
        "class_name": "WanV27ImageToVideo",
        "title": "Wan 2.7 Image to Video",
        "docstring": "Generates 2 to 15 seconds at 720p or 1080p from a first picture, first and last pictures, or a clip to continue, optionally driven by an audio file.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "video-extension",
            "audio-to-video",
            "wan",
            "alibaba",
            "hd",
        ],
        "use_cases": [
            "Continue a drone clip beyond the point where the battery ended",
            "Set a singer's photo to a 15 second chorus in 1080p",
            "Drive a talking vegetable character with a recorded joke",
            "Take a fashion sketch to its finished dress photo in four seconds",
            "Lengthen an existing ad clip to fit a longer slot",
        ],
        "basic_fields": ["image", "prompt", "end_image", "video", "audio"],
        "field_overrides": {
            "video": {"description": "Clip to continue; use it in place of the first picture."},
            "audio": {"description": "Speech or music that drives lips and timing."},
        },
        "alternatives": {
            "wan/v2.6/image-to-video": "older, multi-shot",
            "bytedance/seedance-2.0/image-to-video": "480p, automatic length",
            "fal-ai/kling-video/v3/pro/image-to-video": "several shots, elements",
        },
    },
    "fal-ai/wan/v2.7/reference-to-video": {
        "class_name": "WanV27ReferenceToVideo",
        "title": "Wan 2.7 Reference to Video",
        "docstring": "Generates 2 to 10 seconds in which people or things from reference pictures and reference clips appear, as one take or cut into several shots, at 720p or 1080p.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "wan",
            "alibaba",
            "multi-reference",
            "character-consistency",
        ],
        "use_cases": [
            "Carry a comedian's look from a phone clip into a new sketch",
            "Bring two adopted shelter cats together in one playful scene",
            "Keep a mascot suit identical over several cuts of a match promo",
            "Place a sculptor's bust into three shots of an imagined gallery",
            "Make a 1080p teaser with the cast photos of an amateur play",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "reference_videos",
            "duration",
            "multi_shots",
        ],
        "alternatives": {
            "wan/v2.6/reference-to-video": "older, videos only",
            "bytedance/seedance-2.0/reference-to-video": "also takes audio",
            "fal-ai/kling-video/o3/pro/reference-to-video": "Kling model",
        },
    },
    "wan/v2.6/image-to-video": {
        "class_name": "WanV26ImageToVideo",
        "title": "Wan 2.6 Image to Video",
        "docstring": "Animates a picture for 5, 10 or 15 seconds at 720p or 1080p, follows an optional audio file and can cut the result into several shots.",
        "tags": ["image-to-video", "img2vid", "audio-to-video", "wan", "alibaba", "hd"],
        "use_cases": [
            "Tell a 15 second three shot story from one travel photo",
            "Sync a cartoon band picture to a demo recording",
            "Turn a charity's photo and a volunteer's voice note into an appeal",
            "Let a language model flesh out a five word motion idea",
            "Make a 1080p opener for a science fair from its poster",
        ],
        "basic_fields": ["prompt", "image", "audio", "duration", "multi_shots"],
        "field_overrides": {
            "audio": {"description": "Speech or music for the clip; picture and lips follow it."}
        },
        "alternatives": {
            "wan/v2.6/image-to-video/flash": "faster",
            "fal-ai/wan/v2.7/image-to-video": "successor, end frame",
            "fal-ai/wan-25-preview/image-to-video": "also 480p",
        },
    },
    "wan/v2.6/image-to-video/flash": {
        "class_name": "WanV26ImageToVideoFlash",
        "title": "Wan 2.6 Flash Image to Video",
        "docstring": "Animates a picture for 5, 10 or 15 seconds in the faster Flash version of Wan 2.6. Takes the same picture, audio and shot settings and adds a switch for generated sound.",
        "tags": [
            "image-to-video",
            "img2vid",
            "audio-to-video",
            "wan",
            "alibaba",
            "fast",
            "with-audio",
        ],
        "use_cases": [
            "Render silent versions of listing clips by switching sound off",
            "Test whether a storyboard frame wants one take or several cuts",
            "Turn a day's news photos into short clips before the evening issue",
            "Give a street food photo sizzling noise for a menu board",
            "Draft lip movements to a scratch voice track",
        ],
        "basic_fields": ["prompt", "image", "audio", "duration", "generate_audio"],
        "alternatives": {
            "wan/v2.6/image-to-video": "full version",
            "fal-ai/kling-video/v3/turbo/standard/image-to-video": "Kling model",
            "bytedance/seedance-2.0/fast/image-to-video": "end frame",
        },
    },
}
