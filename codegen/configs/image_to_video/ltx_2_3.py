"""Words for fal's image to video endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-22b/distilled/image-to-video": {
        "class_name": "Ltx2322bDistilledImageToVideo",
        "title": "LTX-2.3 22B Distilled Image to Video",
        "docstring": "Draws a moving shot with sound out of one picture in few steps, with the distilled LTX-2.3 22B. Size, scheduler, camera move, end frame and 9 to 481 frames can be set, steps and guidance cannot.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "ltx-2.3",
            "distilled",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Sketch a trailer's shots with temporary sound in one afternoon",
            "Slide the camera left past a shop's photo with door chimes",
            "Draft the gap between two anime key frames",
            "Make a WebM background clip for a landing page",
            "Find the right prompt before the 40-step render",
        ],
        "basic_fields": ["prompt", "image", "end_image", "num_frames", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/image-to-video": "more steps",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/image-to-video/fast": "up to 2160p",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora": {
        "class_name": "Ltx2322bDistilledImageToVideoLora",
        "title": "LTX-2.3 22B Distilled Image to Video LoRA",
        "docstring": "Animates a picture through the distilled LTX-2.3 22B with at least one custom LoRA. The quick way to see trained weights in motion, sound included.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-2.3",
            "lora",
            "distilled",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Score every checkpoint of a character training on one portrait",
            "Rough out a felt-puppet series with its own LoRA",
            "Blend two style LoRAs and look for the better ratio",
            "Show a client three trained looks on their product still",
            "Test a sign language gesture LoRA on new people",
        ],
        "basic_fields": ["prompt", "image", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {"description": "Scene, motion and sound, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/image-to-video/lora": "more steps",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "without LoRA",
            "fal-ai/ltx-2.3-quality/image-to-video/lora": "quality variant",
        },
    },
    "fal-ai/ltx-2.3-22b/image-to-video": {
        "class_name": "Ltx2322bImageToVideo",
        "title": "LTX-2.3 22B Image to Video",
        "docstring": "Animates a picture with the full LTX-2.3 22B model and separate guidance for picture and sound, 8 to 50 steps. For careful tuning of one clip of 9 to 481 frames with optional end frame.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "ltx-2.3",
            "with-audio",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Tune picture and voice guidance apart for a dialogue shot",
            "Tie hammer blows to their sound in a blacksmith scene",
            "Render a ProRes master of a title sequence shot",
            "Bridge two frames of a graphic novel with matching ambience",
            "Run a sampler comparison for a lab report",
        ],
        "basic_fields": ["prompt", "image", "end_image", "num_frames", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "faster",
            "fal-ai/ltx-2.3-quality/image-to-video": "quality variant",
            "fal-ai/ltx-2.3/image-to-video": "up to 2160p",
        },
    },
    "fal-ai/ltx-2.3-22b/image-to-video/lora": {
        "class_name": "Ltx2322bImageToVideoLora",
        "title": "LTX-2.3 22B Image to Video LoRA",
        "docstring": "Animates a picture with the full LTX-2.3 22B plus required LoRA weights, keeping separate picture and sound guidance. Final renders with a trained style, person or movement.",
        "tags": [
            "image-to-video",
            "img2vid",
            "ltx-2.3",
            "lora",
            "first-last-frame",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Finish an animated short in its director's trained line style",
            "Keep a spokesperson's trained likeness over a campaign",
            "Bring a choreographer's trained movement to costume photos",
            "Give archive stills the grain of a trained film stock",
            "Render a game cutscene from key art with the house LoRA",
        ],
        "basic_fields": ["prompt", "image", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {"description": "Scene, motion and sound, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/image-to-video/lora": "faster",
            "fal-ai/ltx-2.3-quality/image-to-video/lora": "quality variant",
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "other open model",
        },
    },
    "fal-ai/ltx-2.3-quality/image-to-video": {
        "class_name": "Ltx23QualityImageToVideo",
        "title": "LTX-2.3 Quality Image to Video",
        "docstring": "Animates a picture in the Quality variant of LTX-2.3, 8 to 30 steps, with sound by default. Fewer dials than the 22B endpoint: steps, one guidance value and how firmly to hold the picture.",
        "tags": ["image-to-video", "img2vid", "ltx-2.3", "with-audio", "high-quality"],
        "use_cases": [
            "Animate a perfume still with glass chimes for a launch page",
            "Loosen image strength so a stiff portrait can turn its head",
            "Make a custom-size clip for a narrow shop display",
            "Turn a theater set model photo into a lit stage shot",
            "Render a nature book plate with wind and insects",
        ],
        "basic_fields": ["prompt", "image", "num_frames", "resolution", "generate_audio"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/image-to-video": "end frame, more controls",
            "fal-ai/ltx-2.3-quality/image-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/image-to-video": "up to 2160p",
        },
    },
    "fal-ai/ltx-2.3-quality/image-to-video/lora": {
        "class_name": "Ltx23QualityImageToVideoLora",
        "title": "LTX-2.3 Quality Image to Video LoRA",
        "docstring": "Animates a picture in the Quality variant of LTX-2.3 with as many as three LoRA files. Sound is made along with the motion; an end frame is not offered.",
        "tags": ["image-to-video", "img2vid", "ltx-2.3", "lora", "with-audio", "high-quality"],
        "use_cases": [
            "Stack a style and a motion LoRA on an album cover",
            "Render a toy line's commercial in its trained plastic look",
            "Animate a cartoonist's panels in the trained ink style",
            "Give a restaurant's dishes the same trained macro look",
            "Put a trained mascot into motion with cheering sound",
        ],
        "basic_fields": ["prompt", "image", "loras", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Scene, motion and sound, with the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/image-to-video": "without LoRA",
            "fal-ai/ltx-2.3-22b/image-to-video/lora": "end frame, more controls",
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "other open model",
        },
    },
    "fal-ai/ltx-2.3-quality/ingredient": {
        "class_name": "Ltx23QualityIngredient",
        "title": "LTX-2.3 Quality Ingredient to Video",
        "docstring": "Generates a clip with sound around what a picture shows, using it as an ingredient rather than as a fixed first frame. Two strengths set how closely the video keeps to the picture and how much of it is worked in.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "ltx-2.3",
            "with-audio",
            "character-consistency",
        ],
        "use_cases": [
            "Put a photographed ceramic mug into a new breakfast scene",
            "Let a drawn fox appear in a forest it was never drawn in",
            "Show a shop's backpack on a rainy mountain trail",
            "Stage a museum's helmet on a soldier in a reenactment",
            "Lower the ingredient strength to only echo a painting's mood",
        ],
        "basic_fields": ["prompt", "image", "num_frames", "resolution", "ingredient_strength"],
        "field_overrides": {
            "image": {
                "description": "Picture of the subject to build the scene around; it need not be the first frame."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/image-to-video": "starts on the picture",
            "fal-ai/vidu/q3/reference-to-video/mix": "several references",
            "fal-ai/kling-video/o3/standard/reference-to-video": "several references",
        },
    },
    "fal-ai/ltx-2.3/image-to-video": {
        "class_name": "Ltx23ImageToVideo",
        "title": "LTX-2.3 Pro Image to Video",
        "docstring": "Animates a picture for 6, 8 or 10 seconds at 1080p to 2160p and 24 to 50 frames per second, with sound and, unlike LTX-2 Pro, an optional end frame and vertical format.",
        "tags": ["image-to-video", "img2vid", "first-last-frame", "ltx-2.3", "4k", "with-audio"],
        "use_cases": [
            "Make a vertical 2160p clip of a sneaker for a store totem",
            "End a trailer shot exactly on the poster artwork",
            "Animate a cookbook spread at 24 fps for a cinema ad",
            "Give a jazz club photo a 10 second scene with trumpet",
            "Produce a 48 fps slow pan over a detailed city model",
        ],
        "basic_fields": ["image", "prompt", "end_image", "duration", "resolution"],
        "alternatives": {
            "fal-ai/ltx-2.3/image-to-video/fast": "faster, longer",
            "fal-ai/ltx-2.3-22b/image-to-video": "more controls",
            "fal-ai/veo3.1/image-to-video": "Google model",
        },
    },
    "fal-ai/ltx-2.3/image-to-video/fast": {
        "class_name": "Ltx23ImageToVideoFast",
        "title": "LTX-2.3 Fast Image to Video",
        "docstring": "Animates a picture for 6 to 20 seconds in the Fast mode of LTX-2.3, with sound and optional end frame. 1440p and 2160p go up to 10 seconds; longer clips, which Pro does not offer, are 1080p.",
        "tags": [
            "image-to-video",
            "img2vid",
            "first-last-frame",
            "ltx-2.3",
            "fast",
            "4k",
            "with-audio",
            "long-video",
        ],
        "use_cases": [
            "Stretch a sunrise into a 20 second scene ending on a given frame",
            "Draft vertical story clips from a day's product photos",
            "Hold a long talking shot of an animated weather presenter",
            "Make a 14 second countdown scene from a rocket illustration",
            "Test the end frame of a long transition before the Pro run",
        ],
        "basic_fields": ["image", "prompt", "end_image", "duration", "resolution"],
        "field_overrides": {
            "duration": {
                "description": "Length in seconds; more than 10 works only at 1080p and 25 frames per second."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3/image-to-video": "Pro mode",
            "fal-ai/ltx-2/image-to-video/fast": "older",
            "bytedance/seedance-2.0/fast/image-to-video": "ByteDance model",
        },
    },
}
