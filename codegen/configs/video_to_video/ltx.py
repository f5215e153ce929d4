"""Words for fal's video to video endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-video-13b-dev/extend": {
        "class_name": "LtxVideo13bDevExtend",
        "title": "LTX Video 0.9.7 13B Dev Extend",
        "docstring": "Continues a video from a prompt with LTX Video 0.9.7 13B, with optional LoRAs.",
        "basic_fields": ["prompt", "video", "negative_prompt", "loras"],
    },
    "fal-ai/ltx-video-13b-dev/multiconditioning": {
        "class_name": "LtxVideo13bDevMulticonditioning",
        "title": "LTX Video 0.9.7 13B Dev Multi-Conditioning",
        "docstring": "Generates a video from a prompt with several guiding images and videos placed at chosen frames.",
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
    },
    "fal-ai/ltx-video-13b-distilled/extend": {
        "class_name": "LtxVideo13bDistilledExtend",
        "title": "LTX Video 0.9.7 13B Distilled Extend",
        "docstring": "Continues a video from a prompt, without sound, in few steps with the distilled 0.9.7 model, with LoRAs and up to 1441 frames in all. Two passes, a rough and a refining one, are set separately.",
        "tags": [
            "video-extension",
            "ltx-video",
            "ltx",
            "lora",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Continue a project whose LoRAs were trained for LTX Video",
            "Stretch an abstract visual to a full minute",
            "Extend a night drive cheaply for a lo-fi channel",
            "Test how far a model railway loop can run on",
            "Reverse and extend a paint drip for a title",
        ],
        "basic_fields": ["prompt", "video", "loras", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {"description": "What happens in the added part."},
            "video": {
                "description": "The video to continue, with the frame where it comes in and how strongly it holds."
            },
        },
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/extend": "successor",
            "fal-ai/ltx-2.3-22b/extend-video": "adds sound",
            "fal-ai/ltx-video-v095/extend": "earlier, smaller model",
        },
    },
    "fal-ai/ltx-video-13b-distilled/multiconditioning": {
        "class_name": "LtxVideo13bDistilledMulticonditioning",
        "title": "LTX Video 0.9.7 13B Distilled Multi-Conditioning",
        "docstring": "Generates a video from a prompt with several images and videos as guides, each at a chosen frame, on the distilled 0.9.7 model. Guide videos can be used as they are or as depth, pose or edges.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "keyframes",
            "controlnet",
            "ltx-video",
            "ltx",
            "lora",
            "distilled",
        ],
        "use_cases": [
            "Join three stills of a seed, sprout and flower into one growth clip",
            "Begin with a filmed wave and end on a painted one",
            "Set pose footage at the start and a portrait at the close",
            "Fill the gap between two clips of a train ride",
            "Animate a comic page panel by panel",
        ],
        "basic_fields": ["prompt", "images", "videos", "num_frames", "loras"],
        "field_overrides": {
            "images": {
                "description": "Guiding images, each with the frame at which it should appear and its strength."
            }
        },
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/multiconditioning": "successor",
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "adds sound, needs video",
            "fal-ai/ltx-video-v095/multiconditioning": "earlier, smaller model",
        },
    },
    "fal-ai/ltx-video-lora/multiconditioning": {
        "class_name": "LtxVideoLoraMulticonditioning",
        "title": "LTX Video 0.9.7 LoRA Multi-Conditioning",
        "docstring": "Generates a video from a prompt, LoRAs and several guiding images and videos.",
        "basic_fields": ["prompt", "negative_prompt", "loras", "resolution"],
    },
    "fal-ai/ltx-video-v095/extend": {
        "class_name": "LtxVideoV095Extend",
        "title": "LTX Video 0.9.5 Extend",
        "docstring": "Continues a video from a prompt, without sound, with LTX Video 0.9.5, an early open model, at 480p or 720p in 16:9 or 9:16. Priced per video, without LoRAs or frame count.",
        "tags": ["video-extension", "ltx-video", "ltx", "low-cost", "open-weights"],
        "use_cases": [
            "Reproduce clips made with LTX 0.9.5 in an older workflow",
            "Add a few seconds to a fireplace loop",
            "Learn how extension works at a flat low price",
            "Let a bird drawing fly out of the frame",
            "Compare an early video model with later ones in class",
        ],
        "basic_fields": ["prompt", "video", "resolution", "aspect_ratio"],
        "field_overrides": {
            "prompt": {"description": "What happens in the added part."},
            "video": {
                "description": "The video to continue and the frame where it comes in, 0 to 120 in steps of 8."
            },
        },
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/extend": "newer, LoRAs",
            "fal-ai/ltx-2.3-22b/extend-video": "adds sound",
            "fal-ai/pixverse/extend": "up to 1080p",
        },
    },
    "fal-ai/ltx-video-v095/multiconditioning": {
        "class_name": "LtxVideoV095Multiconditioning",
        "title": "LTX Video 0.9.5 Multi-Conditioning",
        "docstring": "Generates a short silent video from a prompt with images and videos fixed at chosen frames, on the early LTX Video 0.9.5. Flat price per video; frames count in steps of eight.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "keyframes",
            "ltx-video",
            "ltx",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Morph from a sketch to the finished poster",
            "Bridge two halves of an old clip that lost its middle",
            "Pin a logo picture at the last frame",
            "Try keyframing before moving to a larger model",
            "Turn four seasons' photos of a tree into one clip",
        ],
        "basic_fields": ["prompt", "images", "videos", "resolution"],
        "field_overrides": {
            "images": {
                "description": "Guiding images, each with the frame at which it should appear, 0 to 120 in steps of 8."
            }
        },
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/multiconditioning": "newer, more control",
            "fal-ai/ltx-video-13b-distilled/multiconditioning": "same price, 13B",
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "adds sound, needs video",
        },
    },
    "fal-ai/ltx-video-v097/extend": {
        "class_name": "LtxVideoV097Extend",
        "title": "LTX Video 0.9.7 Extend",
        "docstring": "Continues a video from a prompt with LTX Video 0.9.7.",
        "basic_fields": ["prompt", "video", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/ltx-video-v097/multiconditioning": {
        "class_name": "LtxVideoV097Multiconditioning",
        "title": "LTX Video 0.9.7 Multi-Conditioning",
        "docstring": "Generates a video from a prompt with guiding images and videos with LTX Video 0.9.7.",
        "basic_fields": ["prompt", "num_inference_steps", "negative_prompt", "resolution"],
    },
    "fal-ai/ltxv-13b-098-distilled/extend": {
        "class_name": "Ltxv13b098DistilledExtend",
        "title": "LTX Video 0.9.8 13B Distilled Extend",
        "docstring": "Continues a video from a prompt, without sound, with the distilled 0.9.8 model, the last before LTX-2: up to 1441 frames, LoRAs and an optional detail pass. Priced per second of video.",
        "tags": [
            "video-extension",
            "ltx-video",
            "ltx",
            "lora",
            "distilled",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Let a hot air balloon drift for nearly a minute",
            "Extend a trained paper-craft style with its LoRA",
            "Add fine detail to a longer walk through a fantasy town",
            "Continue a silent art loop for a hotel corridor",
            "Keep colors steady in a long sunset extension",
        ],
        "basic_fields": ["prompt", "video", "loras", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {"description": "What happens in the added part."},
            "video": {
                "description": "The video to continue, with the frame where it comes in and how strongly it holds."
            },
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/extend-video": "newer, with sound",
            "fal-ai/ltx-video-13b-distilled/extend": "earlier version",
            "fal-ai/magi-distilled/extend-video": "picks the frame",
        },
    },
    "fal-ai/ltxv-13b-098-distilled/multiconditioning": {
        "class_name": "Ltxv13b098DistilledMulticonditioning",
        "title": "LTX Video 0.9.8 13B Distilled Multi-Conditioning",
        "docstring": "Generates a silent video up to 1441 frames long from a prompt with many images and videos fixed at chosen frames, on the distilled 0.9.8 model. Videos can guide by look, depth, pose or edges.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "keyframes",
            "controlnet",
            "ltx-video",
            "ltx",
            "lora",
            "long-video",
        ],
        "use_cases": [
            "Build a long journey clip from ten location photos",
            "Place a depth video first and a style picture later",
            "Make a music visual that hits a still at each chorus",
            "Storyboard a spot with frames at exact times",
            "Blend a real river clip into a painted one",
        ],
        "basic_fields": ["prompt", "images", "videos", "num_frames", "loras"],
        "field_overrides": {
            "images": {
                "description": "Guiding images, each with the frame at which it should appear and its strength."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "newer, needs video",
            "fal-ai/ltx-video-13b-distilled/multiconditioning": "earlier version",
            "fal-ai/wan-vace-14b": "reference images, masks",
        },
    },
}
