"""Words for fal's image to video endpoints: others a to f. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "alibaba/happy-horse/image-to-video": {
        "class_name": "AlibabaHappyHorseImageToVideo",
        "title": "Happy Horse 1.0 Image to Video",
        "docstring": "Animates a picture for 3 to 15 seconds with sound at 720p or 1080p with Alibaba's Happy Horse, even without a prompt. No end frame; the shape follows the picture.",
        "tags": ["image-to-video", "img2vid", "happy-horse", "alibaba", "hd", "with-audio"],
        "use_cases": [
            "Let a stable's horse portrait toss its mane in 1080p",
            "Animate a ceramic studio's shelf photo without a prompt",
            "Make a 15 second seaside scene for a ferry line",
            "Turn a jazz poster into a playing band",
            "Bring a model kit's box art to life for a hobby shop",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution"],
        "alternatives": {
            "alibaba/happy-horse/v1.1/image-to-video": "successor",
            "fal-ai/wan/v2.7/image-to-video": "end frame, takes audio",
            "fal-ai/kling-video/v3/standard/image-to-video": "Kling model",
        },
    },
    "alibaba/happy-horse/reference-to-video": {
        "class_name": "AlibabaHappyHorseReferenceToVideo",
        "title": "Happy Horse 1.0 Reference to Video",
        "docstring": "Generates a 3 to 15 second scene with sound that keeps the subjects of your reference pictures, at 720p or 1080p in five formats.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "happy-horse",
            "alibaba",
            "multi-reference",
            "hd",
            "with-audio",
        ],
        "use_cases": [
            "Put a rider, a horse and a beach photo into one scene",
            "Keep a soda mascot's look over several store ads",
            "Make a square clip with two toy figures from photos",
            "Show a tailor's suit on a man from another picture",
            "Stage a school play's cast before costumes are sewn",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "duration", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "The scene and its action. Name the subjects of the reference pictures in their order as character1, character2 and so on."
            }
        },
        "alternatives": {
            "alibaba/happy-horse/v1.1/reference-to-video": "successor, more formats",
            "fal-ai/wan/v2.7/reference-to-video": "takes videos",
            "fal-ai/vidu/q3/reference-to-video/mix": "Vidu model",
        },
    },
    "alibaba/happy-horse/v1.1/image-to-video": {
        "class_name": "AlibabaHappyHorseV11ImageToVideo",
        "title": "Happy Horse 1.1 Image to Video",
        "docstring": "Animates a picture, with sound, in version 1.1 of Alibaba's Happy Horse, which takes the same inputs as 1.0: optional prompt, 3 to 15 seconds, 720p or 1080p.",
        "tags": ["image-to-video", "img2vid", "happy-horse", "alibaba", "hd", "with-audio"],
        "use_cases": [
            "Redo a Happy Horse 1.0 clip with the newer version",
            "Animate a winter market painting for an advent calendar",
            "Let a race photo run on for a cycling club",
            "Give a botanical plate swaying stems in 1080p",
            "Make a long moody shot from a detective novel's cover",
        ],
        "basic_fields": ["image", "prompt", "duration", "resolution"],
        "alternatives": {
            "alibaba/happy-horse/image-to-video": "older",
            "bytedance/seedance-2.0/image-to-video": "end frame",
            "wan/v2.6/image-to-video": "follows audio",
        },
    },
    "alibaba/happy-horse/v1.1/reference-to-video": {
        "class_name": "AlibabaHappyHorseV11ReferenceToVideo",
        "title": "Happy Horse 1.1 Reference to Video",
        "docstring": "Generates scenes with sound around reference pictures with Happy Horse 1.1, adding ultrawide, ultratall and 4:5 formats to what 1.0 offers. 3 to 15 seconds at 720p or 1080p.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "happy-horse",
            "alibaba",
            "multi-reference",
            "hd",
            "with-audio",
        ],
        "use_cases": [
            "Make a 21:9 title shot with a game's three heroes",
            "Fill a 9:21 elevator screen with a branded scene",
            "Show a wedding cake and its couple in a 4:5 post",
            "Place two portrait subjects at one cafe table",
            "Keep a cartoon owl alike in every library clip",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "duration", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What happens in the scene. The reference pictures are called character1, character2 and so on, in their order."
            }
        },
        "alternatives": {
            "alibaba/happy-horse/reference-to-video": "older",
            "bytedance/seedance-2.0/reference-to-video": "takes clips and audio",
            "fal-ai/kling-video/o3/pro/reference-to-video": "Kling model",
        },
    },
    "decart/lucy-14b/image-to-video": {
        "class_name": "DecartLucy14BImageToVideo",
        "title": "Lucy 14B Image to Video",
        "docstring": "Animates a picture with Decart's 14-billion-parameter Lucy model.",
        "basic_fields": ["prompt", "image", "resolution", "aspect_ratio"],
    },
    "decart/lucy-i2v": {
        "class_name": "DecartLucyI2v",
        "title": "Lucy Image to Video",
        "docstring": "Animates a picture from a prompt with Decart's Lucy.",
        "basic_fields": ["prompt", "image", "aspect_ratio"],
    },
    "fal-ai/ai-avatar": {
        "class_name": "AIAvatar",
        "title": "AI Avatar Single Audio (MultiTalk)",
        "docstring": "Animates a portrait so that it speaks one audio file.",
        "basic_fields": ["image", "audio", "prompt", "num_frames"],
    },
    "fal-ai/ai-avatar/multi": {
        "class_name": "AIAvatarMulti",
        "title": "AI Avatar Multi Audio (MultiTalk)",
        "docstring": "Animates two people in one picture in conversation, each speaking an audio file of their own. 41 to 241 frames at 480p or 720p; the second recording is optional.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "multi-speaker",
            "dialogue",
        ],
        "use_cases": [
            "Turn a two-host podcast excerpt and their photo into a clip",
            "Let two puppets in one picture argue with recorded voices",
            "Stage an interview from a single studio photo",
            "Make a language dialogue for learners with two faces",
            "Animate a couple's photo with their recorded vows",
        ],
        "basic_fields": ["image", "first_audio", "second_audio", "prompt", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Short description of the scene and how the two talk to each other."
            },
            "image": {"description": "Picture with both speakers in view."},
        },
        "alternatives": {
            "fal-ai/ai-avatar/multi-text": "takes text",
            "fal-ai/infinitalk": "one speaker, longer",
            "fal-ai/kling-video/v3/standard/image-to-video": "dialogue from prompt",
        },
    },
    "fal-ai/ai-avatar/multi-text": {
        "class_name": "AIAvatarMultiText",
        "title": "AI Avatar Multi Text (MultiTalk)",
        "docstring": "Animates two people in a picture speaking two typed texts, each in a voice chosen from twenty. No recordings needed.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "multi-speaker", "dialogue"],
        "use_cases": [
            "Write a two-line sketch for a picture of two gnomes",
            "Make a question and answer clip for a clinic's page",
            "Let a photo of two statues discuss art history",
            "Draft dialogue for a comic before actors record it",
            "Produce a greeting from twins with two voices",
        ],
        "basic_fields": ["image", "first_text_input", "second_text_input", "prompt", "voice1"],
        "field_overrides": {
            "prompt": {
                "description": "Short description of the scene; the spoken words go into the two text fields."
            },
            "image": {"description": "Picture with both speakers in view."},
        },
        "alternatives": {
            "fal-ai/ai-avatar/multi": "takes recordings",
            "fal-ai/ai-avatar/single-text": "one speaker",
            "fal-ai/kling-video/v3/standard/image-to-video": "dialogue from prompt",
        },
    },
    "fal-ai/ai-avatar/single-text": {
        "class_name": "AIAvatarSingleText",
        "title": "AI Avatar Single Text (MultiTalk)",
        "docstring": "Animates one portrait speaking a typed text in a stock voice, 41 to 241 frames at 480p or 720p, in the setting that the prompt describes.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "portrait"],
        "use_cases": [
            "Type a shop notice and let the owner's photo read it",
            "Give a museum portrait a one-sentence introduction",
            "Test wording for a welcome clip before recording it",
            "Let a pupil's drawn hero say the moral of the tale",
            "Make a spoken error message for a kiosk",
        ],
        "basic_fields": ["image", "text_input", "voice", "prompt"],
        "field_overrides": {
            "text_input": {"description": "The words the person speaks."},
            "prompt": {
                "description": "Short description of the scene and manner; it is not spoken."
            },
        },
        "alternatives": {
            "fal-ai/flashhead": "no prompt needed",
            "fal-ai/infinitalk/single-text": "longer",
            "veed/fabric-1.0/text": "describes the voice",
        },
    },
    "fal-ai/amt-interpolation/frame-interpolation": {
        "class_name": "AMTFrameInterpolation",
        "title": "AMT Frame Interpolation",
        "docstring": "Generates the frames between two or more pictures and joins them into a smooth clip at a chosen frame rate. No prompt: it only moves from one frame to the next.",
        "tags": ["frame-interpolation", "slow-motion", "first-last-frame", "keyframes"],
        "use_cases": [
            "Smooth a stop-motion puppet sequence shot at few frames",
            "Turn twelve time-lapse garden photos into a flowing clip",
            "Fill in between hand-drawn animation keys",
            "Make a slow-motion bit from a burst of sports photos",
            "Blend satellite pictures of a storm into one motion",
        ],
        "basic_fields": ["frames", "output_fps", "recursive_interpolation_passes"],
        "alternatives": {
            "fal-ai/film": "two frames",
            "fal-ai/rife": "two frames",
            "fal-ai/pika/v2.2/pikaframes": "invents motion, prompts",
        },
    },
    "fal-ai/bernini-r/reference-to-video": {
        "class_name": "BerniniRReferenceToVideo",
        "title": "Bernini-R Reference to Video",
        "docstring": "Generates a scene from one to five reference pictures and a prompt, 5 to 121 frames with a set working size of up to 1280 pixels. Steps and speed-up are open to tuning.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "bernini",
            "bytedance",
            "multi-reference",
        ],
        "use_cases": [
            "Compose a person, a dress and a garden into one test clip",
            "Make five frames only to check a composition",
            "Place a lamp from a catalog into a described room",
            "Compare step counts for a reference-driven shot",
            "Show a dog and its drawn double in the same park",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "aspect_ratio",
            "num_frames",
            "max_image_size",
        ],
        "alternatives": {
            "bytedance/seedance-2.0/reference-to-video": "takes clips and audio",
            "fal-ai/wan/v2.7/reference-to-video": "takes videos",
            "fal-ai/vidu/q3/reference-to-video/mix": "Vidu model",
        },
    },
    "fal-ai/cogvideox-5b/image-to-video": {
        "class_name": "CogVideoX5BImageToVideo",
        "title": "CogVideoX-5B Image to Video",
        "docstring": "Animates a picture with the open CogVideoX-5B of 2024, 720 by 480 by default, with LoRAs, 1 to 50 steps and RIFE smoothing.",
        "tags": ["image-to-video", "img2vid", "cogvideox", "open-weights", "lora"],
        "use_cases": [
            "Run a CogVideoX LoRA from a research project",
            "Reproduce a 2024 paper's image-to-video samples",
            "Smooth a low frame rate clip with the RIFE switch",
            "Animate a course's diagram with an open model",
            "Compare guidance values on one landscape photo",
        ],
        "basic_fields": ["image", "prompt", "loras", "num_inference_steps"],
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/image-to-video/lora": "newer, LoRAs too",
            "fal-ai/ltxv-13b-098-distilled/image-to-video": "newer, longer",
            "fal-ai/hunyuan-video-v1.5/image-to-video": "newer open model",
        },
    },
    "fal-ai/cosmos-predict-2.5/image-to-video": {
        "class_name": "CosmosPredict25ImageToVideo",
        "title": "Cosmos Predict 2.5 2B Image to Video",
        "docstring": "Predicts how a scene goes on from one picture and a prompt, 9 to 93 frames. NVIDIA's open 2B world model, aimed at physical AI such as robots and driving.",
        "tags": ["image-to-video", "img2vid", "cosmos", "nvidia", "open-weights"],
        "use_cases": [
            "Predict a robot arm's next seconds from a bench photo",
            "Make synthetic driving clips from a dash cam still",
            "Show how a stack of boxes may fall in a warehouse picture",
            "Generate training footage of factory belts",
            "Test a world model on a lab video's first frame",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "num_inference_steps"],
        "alternatives": {
            "nvidia/cosmos-3-super/image-to-video": "successor, custom size",
            "fal-ai/wan/v2.2-5b/image-to-video": "other open model",
            "fal-ai/ltx-2.3-22b/image-to-video": "adds sound",
        },
    },
    "fal-ai/creatify/aurora": {
        "class_name": "CreatifyAurora",
        "title": "Creatify Aurora",
        "docstring": "Animates a person's picture to an audio file at 480p or 720p, with separate strengths for prompt and audio. Made by Creatify for ad presenters.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "audio-to-video", "creatify"],
        "use_cases": [
            "Make a spokesperson ad from one model photo and a voice track",
            "Test a direct-to-camera pitch for a skin cream",
            "Let a course author appear from her profile picture",
            "Raise the audio strength for a fast auctioneer",
            "Produce user-style testimonials with licensed faces",
        ],
        "basic_fields": ["image", "audio", "prompt", "resolution"],
        "field_overrides": {
            "prompt": {"description": "Optional note on gestures, framing and mood."}
        },
        "alternatives": {
            "veed/fabric-1.0": "fewer settings",
            "fal-ai/kling-video/ai-avatar/v2/pro": "Kling model",
            "fal-ai/bytedance/omnihuman/v1.5": "up to 1080p",
        },
    },
    "fal-ai/davinci-magihuman": {
        "class_name": "DavinciMagihuman",
        "title": "daVinci MagiHuman",
        "docstring": "Animates a person in a picture for 1 to 30 seconds from a prompt and an optional recording, in four sizes from 256p to 1080p. The small default size is meant for drafts.",
        "tags": [
            "image-to-video",
            "img2vid",
            "talking-head",
            "avatar",
            "audio-to-video",
            "portrait",
        ],
        "use_cases": [
            "Draft a monologue at 256p, then render it at 1080p",
            "Give an actor's headshot a 30 second talking take",
            "Follow a recorded line with a described temper",
            "Make a portrait photo smile and turn for a memorial",
            "Preview a presenter for a company intro",
        ],
        "basic_fields": ["image", "prompt", "audio", "duration", "resolution"],
        "field_overrides": {"audio": {"description": "Optional speech that the person follows."}},
        "alternatives": {
            "fal-ai/kling-video/ai-avatar/v2/standard": "needs audio",
            "fal-ai/ovi/image-to-video": "speech from prompt",
            "fal-ai/bytedance/omnihuman/v1.5": "needs audio",
        },
    },
    "fal-ai/decart/lucy-5b/image-to-video": {
        "class_name": "DecartLucy5bImageToVideo",
        "title": "Lucy 5B Image to Video",
        "docstring": "Animates a picture at 720p in wide or tall format with Decart's small Lucy model, at a flat price per clip. Nothing to set but prompt, picture and format.",
        "tags": ["image-to-video", "img2vid", "lucy", "decart", "fast"],
        "use_cases": [
            "Turn a chat app's photo messages into short clips",
            "Give event visitors a moving souvenir from a snapshot",
            "Make quick tall previews for a dating profile",
            "Animate a hamburger picture for a drive-in menu test",
            "Try a motion idea with no settings at all",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "adds sound",
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "cheaper, end frame",
            "fal-ai/minimax/hailuo-02-fast/image-to-video": "MiniMax model",
        },
    },
    "fal-ai/fast-svd-lcm": {
        "class_name": "FastSvdLcm",
        "title": "Stable Video Diffusion Turbo (LCM)",
        "docstring": "Animates a picture without any prompt in as few as one to twenty steps, using an LCM version of Stable Video Diffusion. A motion value decides how much moves.",
        "tags": ["image-to-video", "img2vid", "svd", "stable-video", "fast", "open-weights"],
        "use_cases": [
            "Add a faint drift to a landscape photo in four steps",
            "Test motion values from calm to wild on a flame picture",
            "Animate an abstract painting without describing it",
            "Show a class how few steps a distilled model needs",
            "Make a tiny moving header from a texture photo",
        ],
        "basic_fields": ["image", "motion_bucket_id", "steps", "fps"],
        "alternatives": {
            "fal-ai/stable-video": "more steps",
            "fal-ai/ltx-2.3-22b/distilled/image-to-video": "prompt, sound",
            "fal-ai/wan/v2.2-a14b/image-to-video/turbo": "takes a prompt",
        },
    },
    "fal-ai/ffmpeg-api/images-to-video": {
        "class_name": "FfmpegApiImagesToVideo",
        "title": "FFmpeg Images to Video",
        "docstring": "Joins one to 200 pictures into a video, showing each for a set number of frames at 1 to 120 frames per second. Plain FFmpeg: no AI motion and no transitions.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "image-utility"],
        "use_cases": [
            "Turn numbered render frames into a playable clip",
            "Make a slide show of a house tour with timed pictures",
            "Build a time-lapse from a site camera's photos",
            "Assemble stop-motion shots at twelve frames per second",
            "Put generated storyboard panels in order as an animatic",
        ],
        "basic_fields": ["images", "fps"],
        "field_overrides": {
            "images": {
                "description": "Pictures in order, each with the address of the file and the number of frames it stays (1 to 1000)."
            }
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "tracks and audio",
            "fal-ai/amt-interpolation/frame-interpolation": "smooth in-betweens",
            "fal-ai/pika/v2.2/pikaframes": "AI motion between",
        },
    },
    "fal-ai/flashhead": {
        "class_name": "Flashhead",
        "title": "FlashHead",
        "docstring": "Makes a face in a picture speak a typed text in one of twenty voices, with a dial from lively to steady delivery. Soul AI Lab's text version; FlashTalk takes recordings.",
        "tags": ["talking-head", "avatar", "lip-sync", "lipsync", "soul-ai-lab", "portrait"],
        "use_cases": [
            "Let a store assistant picture answer a typed question",
            "Read daily specials aloud from a chef's caricature",
            "Make a spoken quiz host from one drawing",
            "Lower the stability for an excited game announcer",
            "Give each character in a text adventure a face and voice",
        ],
        "basic_fields": ["image", "text", "voice", "stability"],
        "alternatives": {
            "fal-ai/flashtalk": "takes recordings",
            "fal-ai/ai-avatar/single-text": "scene prompt",
            "veed/fabric-1.0/text": "describes the voice",
        },
    },
    "fal-ai/framepack": {
        "class_name": "Framepack",
        "title": "FramePack Image to Video",
        "docstring": "Animates a picture for 30 to 900 frames at 480p or 720p with FramePack, which predicts section after section and so reaches long single shots. Priced per second.",
        "tags": ["image-to-video", "img2vid", "framepack", "long-video", "open-weights"],
        "use_cases": [
            "Let a dancer's photo move through a 30 second routine",
            "Make a long quiet shot of a monk at a temple",
            "Keep one person in frame over a full song verse",
            "Animate a folk costume photo for a heritage site",
            "Show a cat at a window for half a minute",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "resolution"],
        "alternatives": {
            "fal-ai/framepack/f1": "forward-only variant",
            "fal-ai/framepack/flf2v": "adds end frame",
            "fal-ai/longcat-video/distilled/image-to-video/480p": "cheaper",
        },
    },
    "fal-ai/framepack/f1": {
        "class_name": "FramepackF1",
        "title": "FramePack F1",
        "docstring": "Animates a picture for 30 to 900 frames with the F1 variant of FramePack, which predicts forward only and allows larger movement than the original. Same inputs and price.",
        "tags": ["image-to-video", "img2vid", "framepack", "long-video", "open-weights"],
        "use_cases": [
            "Let a walker in a photo leave the frame",
            "Make a skater's long line with strong movement",
            "Compare F1 with plain FramePack on one portrait",
            "Send a paper plane through a whole classroom",
            "Animate a chase from one comic picture for 20 seconds",
        ],
        "basic_fields": ["image", "prompt", "num_frames", "resolution"],
        "alternatives": {
            "fal-ai/framepack": "steadier",
            "fal-ai/framepack/flf2v": "adds end frame",
            "fal-ai/longcat-video/distilled/image-to-video/720p": "other open model",
        },
    },
    "fal-ai/framepack/flf2v": {
        "class_name": "FramepackFlf2v",
        "title": "FramePack First and Last Frame to Video",
        "docstring": "Generates 30 to 1800 frames of motion from a first to a required last picture with FramePack, at 480p or 720p. A strength value sets how much the last picture shapes the clip.",
        "tags": [
            "first-last-frame",
            "image-to-video",
            "img2vid",
            "framepack",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Stretch a change from dawn to dusk over a full minute",
            "Guide a long dance from first pose to bow",
            "Join two paintings of a gallery tour at walking pace",
            "Move a chess figure slowly to its final square",
            "Lead a long shot from a cottage door to the lake picture",
        ],
        "basic_fields": ["image", "end_image", "prompt", "num_frames", "strength"],
        "field_overrides": {
            "strength": {
                "description": "How much the last picture influences the clip; lower leaves the way there more open."
            }
        },
        "alternatives": {
            "fal-ai/wan-flf2v": "shorter, LoRAs",
            "fal-ai/framepack": "without end frame",
            "fal-ai/pixverse/v6/transition": "adds sound",
        },
    },
}
