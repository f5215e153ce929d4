"""Words for fal's video to video endpoints: others g to r. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-video-foley": {
        "class_name": "HunyuanVideoFoley",
        "title": "Hunyuan Video Foley",
        "docstring": "Makes sound effects and ambience for a video from the picture and a required text, with Tencent's foley model, and returns the video with sound. Priced per ten seconds of footage.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "tencent",
            "with-audio",
            "open-weights",
        ],
        "use_cases": [
            "Give a generated train arrival its brakes and platform noise",
            "Add cutlery and chatter to a silent restaurant tour",
            "Make forest sounds for a wildlife camera clip",
            "Score a parkour cut with shoes and breath",
            "Sketch foley for an animated kitchen before the studio day",
        ],
        "basic_fields": ["video", "text_prompt", "negative_prompt"],
        "field_overrides": {
            "text_prompt": {
                "description": 'Sounds that should be heard, such as "rain on a tin roof, distant thunder".'
            }
        },
        "alternatives": {
            "fal-ai/mmaudio-v2": "cheaper",
            "fal-ai/controlfoley": "takes reference sound",
            "mirelo-ai/sfx1.6/video-to-video": "no prompt needed",
        },
    },
    "fal-ai/hunyuan-video-lora/video-to-video": {
        "class_name": "HunyuanVideoLoraVideoToVideo",
        "title": "Hunyuan Video LoRA Video to Video",
        "docstring": "Redraws a video from a prompt with Hunyuan Video and optional LoRAs.",
        "basic_fields": ["prompt", "video", "pro_mode", "aspect_ratio"],
    },
    "fal-ai/hunyuan-video/video-to-video": {
        "class_name": "HunyuanVideoToVideo",
        "title": "Hunyuan Video to Video",
        "docstring": "Redraws a video from a prompt with Tencent's Hunyuan Video at 480p to 720p and 85 or 129 frames; strength sets how far it departs. Pro mode takes more steps at greater cost. About four minutes a run.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "hunyuan-video",
            "tencent",
            "open-weights",
            "style-transfer",
        ],
        "use_cases": [
            "Turn a bike ride into a 1980s action film shot",
            "Change a plain forest walk to an enchanted one at high strength",
            "Give an acted scene a noir look with light strength",
            "Remake a toy dinosaur clip as a living animal",
            "Render a short dance in oil paint for a gallery loop",
        ],
        "basic_fields": ["prompt", "video", "strength", "resolution", "pro_mode"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, 1 follows mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/video-to-video": "newer",
            "fal-ai/krea-wan-14b/video-to-video": "faster",
            "fal-ai/ltx-2.3-22b/video-to-video": "adds sound",
        },
    },
    "fal-ai/infinitalk": {
        "class_name": "Infinitalk",
        "title": "InfiniTalk Image to Video",
        "docstring": "Makes the person in a picture talk along with an audio track, with lips, head and body moving, for 41 to 721 frames at 480p or 720p. A prompt describes scene and manner.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "infinitalk",
            "portrait",
        ],
        "use_cases": [
            "Let a founder's portrait speak a welcome message",
            "Turn a podcast passage and a host's photo into a clip",
            "Make a painted poet recite a recorded verse",
            "Give a language app's character recorded phrases",
            "Have a mascot drawing explain recycling to children",
        ],
        "basic_fields": ["image", "audio", "prompt", "resolution", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": 'How the person looks and behaves while speaking, such as "A woman in a studio speaks calmly".'
            }
        },
        "alternatives": {
            "fal-ai/infinitalk/video-to-video": "starts from a video",
            "fal-ai/sync-lipsync/v3/image-to-video": "Sync model",
        },
    },
    "fal-ai/infinitalk/video-to-video": {
        "class_name": "InfinitalkVideoToVideo",
        "title": "InfiniTalk Video to Video",
        "docstring": "Makes the person in an existing video speak a new audio track, with head and expression following and not the mouth alone. 41 to 241 frames at 480p or 720p.",
        "tags": [
            "lip-sync",
            "lipsync",
            "dubbing",
            "talking-head",
            "avatar",
            "infinitalk",
            "video-to-video",
            "vid2vid",
        ],
        "use_cases": [
            "Dub a cooking host into Spanish with natural nods",
            "Replace a stiff reading by a livelier recording",
            "Give a silent stock clip of a speaker actual words",
            "Fix a sentence in a trainer's video, gestures included",
            "Let a filmed puppet speak a new joke",
        ],
        "basic_fields": ["video", "audio", "prompt", "resolution", "num_frames"],
        "field_overrides": {"prompt": {"description": "How the person behaves while speaking."}},
        "alternatives": {
            "fal-ai/infinitalk": "starts from a picture",
            "fal-ai/sync-lipsync/v3": "lips, face or head",
            "fal-ai/latentsync": "cheaper, mouth only",
        },
    },
    "fal-ai/krea-wan-14b/video-to-video": {
        "class_name": "KreaWan14BVideoToVideo",
        "title": "Krea Wan 14B Video to Video",
        "docstring": "Redraws a video from a prompt with Krea's 14B model built on Wan, made for fast generation. Strength sets the distance from the original; there is little else to tune.",
        "tags": ["video-to-video", "vid2vid", "krea", "wan", "fast", "low-cost", "style-transfer"],
        "use_cases": [
            "Try six art styles on a tram ride within a coffee break",
            "Turn sketchy animation into painted frames",
            "Draft a sci-fi look for a warehouse scene",
            "Make quick visuals for a DJ set from street clips",
            "Preview prompts before a slower Wan run",
        ],
        "basic_fields": ["prompt", "video", "strength"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, 1 follows mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/video-to-video": "more settings",
            "decart/lucy-restyle": "fixed 720p",
            "fal-ai/ltx-2.3-22b/distilled/video-to-video": "adds sound",
        },
    },
    "fal-ai/latentsync": {
        "class_name": "Latentsync",
        "title": "LatentSync",
        "docstring": "Fits the lips in a video to any speech recording with ByteDance's open diffusion model, at a low price per second. Short footage can be looped or played back and forth under longer speech.",
        "tags": [
            "lip-sync",
            "lipsync",
            "dubbing",
            "latentsync",
            "bytedance",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Extend a short talking-head loop under a longer narration track",
            "Lip-sync anime-style or painted faces to recorded dialogue",
            "Dub a lecture series at low cost with one fixed seed",
            "Build a virtual presenter from a few seconds of webcam video",
            "Run lip-sync tests that can later move to self-hosted weights",
        ],
        "basic_fields": ["video", "audio", "loop_mode", "guidance_scale"],
        "field_overrides": {
            "video": {"description": "Footage with one face that stays visible throughout."},
            "audio": {"description": "Speech recording that the lips should match."},
            "guidance_scale": {
                "description": "Strength of the lip match; higher is more exact but may distort the mouth or flicker.",
                "ge": 1,
                "le": 2,
            },
            "loop_mode": {
                "description": "How the footage continues when the speech is longer than the video."
            },
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v2": "keeps speaking style",
            "veed/lipsync": "two inputs only",
            "fal-ai/infinitalk/video-to-video": "moves the head too",
        },
    },
    "fal-ai/lightx/recamera": {
        "class_name": "LightxRecamera",
        "title": "Light-X ReCamera",
        "docstring": "Re-renders a video from a new camera path or position: gradual moves, bullet time, direct jumps or a dolly zoom. Also returns the original and a view of the geometry behind it.",
        "tags": ["camera-control", "video-to-video", "vid2vid", "cinematic", "effect"],
        "use_cases": [
            "Add a bullet time orbit to a basketball dunk",
            "Give a locked-off interview a slow move to the side",
            "Put a vertigo dolly zoom on a scared actor",
            "View a dance take from higher up",
            "Test another angle before a reshoot is ordered",
        ],
        "basic_fields": ["video", "camera", "mode", "trajectory", "target_pose"],
        "field_overrides": {
            "camera": {
                "description": "traj follows the path in trajectory; target goes to the position in target_pose."
            },
            "trajectory": {
                "description": "Camera path as three lists, theta, phi and radius, with the angles and the distance along the way."
            },
            "prompt": {"description": "What the video shows. May be left out."},
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/video-to-video": "camera presets",
            "luma/agent/ray/v3.2/video-to-video": "restyles too",
            "fal-ai/lightx/relight": "changes the light",
        },
    },
    "fal-ai/lightx/relight": {
        "class_name": "LightxRelight",
        "title": "Light-X Relight",
        "docstring": "Changes the light in a video: from a text, a reference picture, a light map (HDR) or a new background. Camera and action stay; also returns the original and a view of the light it used.",
        "tags": ["relighting", "video-to-video", "vid2vid", "cinematic", "effect"],
        "use_cases": [
            "Light a daytime monologue like a candle-lit room",
            "Match a green screen actor to the plate's light",
            "Use an HDR map of a studio for a filmed bottle",
            "Copy the sunset of a reference photo to a beach walk",
            "Bring light from the left into a flat webcam talk",
        ],
        "basic_fields": [
            "video",
            "relit_cond_type",
            "relit_cond_img",
            "prompt",
            "relight_parameters",
        ],
        "field_overrides": {
            "relit_cond_type": {
                "description": "Source of the new light: text and direction (ic), reference picture (ref), light map (hdr) or background (bg)."
            },
            "prompt": {"description": "What the video shows. May be left out."},
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/day-to-night": "day to night only",
            "fal-ai/lightx/recamera": "changes the camera",
            "fal-ai/luma-dream-machine/ray-2/modify": "changes anything",
        },
    },
    "fal-ai/luma-dream-machine/ray-2-flash/modify": {
        "class_name": "LumaDreamMachineRay2FlashModify",
        "title": "Luma Ray 2 Flash Modify",
        "docstring": "Remakes a video by prompt, with nine degrees from close to the original to reimagined, in the faster and cheaper Flash variant of Ray 2. A picture can set the new first frame.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "luma-ray",
            "luma-ai",
            "fast",
            "style-transfer",
        ],
        "use_cases": [
            "Test all three degrees of change on a storyboard take",
            "Turn cardboard props into stone for a school film",
            "Swap a suburban street for a western town at flex_2",
            "Try a new wardrobe from an edited first frame",
            "Draft a painted look for a ballet recording",
        ],
        "basic_fields": ["video", "prompt", "mode", "image"],
        "field_overrides": {
            "image": {
                "description": "First frame of the new look, for example an edited still of the video."
            }
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2/modify": "full Ray 2",
            "luma/agent/ray/v3.2/video-to-video": "successor",
            "decart/lucy-edit/pro": "single changes",
        },
    },
    "fal-ai/luma-dream-machine/ray-2-flash/reframe": {
        "class_name": "LumaDreamMachineRay2FlashReframe",
        "title": "Luma Ray 2 Flash Reframe",
        "docstring": "Fits a video to one of seven shapes from 9:21 to 21:9 by painting the missing parts, in the cheaper Flash variant. Position of the original in the new frame can be set, a prompt is optional.",
        "tags": [
            "outpainting",
            "uncrop",
            "video-editing",
            "luma-ray",
            "luma-ai",
            "fast",
            "low-cost",
        ],
        "use_cases": [
            "Turn podcast footage into vertical clips at low cost",
            "Make a 21:9 opener from a 16:9 drone shot",
            "Put a speaker low in a tall frame to leave room for text",
            "Convert a month of square posts to portrait",
            "Fit old 4:3 matches to widescreen",
        ],
        "basic_fields": ["video", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y"],
        "field_overrides": {
            "prompt": {"description": "What the added areas should show. May be left out."}
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2/reframe": "full Ray 2",
            "luma/agent/ray/v3.2/reframe": "successor",
            "fal-ai/ltx-2.3/reframe": "4:5 and 5:4",
        },
    },
    "fal-ai/luma-dream-machine/ray-2/modify": {
        "class_name": "LumaDreamMachineRay2Modify",
        "title": "Luma Ray 2 Modify",
        "docstring": "Remakes a video by prompt with full Ray 2, from adhere (near the original) over flex to reimagine, three steps each. An edited picture can give the first frame of the new look.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "luma-ray",
            "luma-ai",
            "style-transfer",
            "cinematic",
        ],
        "use_cases": [
            "Turn actors in a garage into astronauts on a bridge",
            "Dress a phone-shot scene as a silent film at adhere_2",
            "Let toy blocks become a city at reimagine_3",
            "Carry a retouched first frame's look through a perfume shot",
            "Replace a plain stage by a burning castle",
        ],
        "basic_fields": ["video", "prompt", "mode", "image"],
        "field_overrides": {
            "image": {
                "description": "First frame of the new look, for example an edited still of the video."
            }
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2-flash/modify": "cheaper, faster",
            "luma/agent/ray/v3.2/video-to-video": "successor",
            "fal-ai/kling-video/o1/video-to-video/edit": "takes references",
        },
    },
    "fal-ai/luma-dream-machine/ray-2/reframe": {
        "class_name": "LumaDreamMachineRay2Reframe",
        "title": "Luma Ray 2 Reframe",
        "docstring": "Fits a video to one of seven shapes from 9:21 to 21:9 with full Ray 2, painting what the camera did not see. Crop limits and position give exact control over where the original sits.",
        "tags": ["outpainting", "uncrop", "video-editing", "luma-ray", "luma-ai", "cinematic"],
        "use_cases": [
            "Deliver one fashion film in portrait, square and widescreen",
            "Expand a close portrait of a cellist to the hall around her",
            "Set exact limits so a sponsor board stays in frame",
            "Make an ultra-tall version for an elevator display",
            "Widen a vertical rally clip for a TV program",
        ],
        "basic_fields": ["video", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y"],
        "field_overrides": {
            "prompt": {"description": "What the added areas should show. May be left out."}
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2-flash/reframe": "cheaper, faster",
            "luma/agent/ray/v3.2/reframe": "successor",
            "fal-ai/wan-vace-14b/reframe": "open weights",
        },
    },
    "fal-ai/magi-distilled/extend-video": {
        "class_name": "MagiDistilledExtendVideo",
        "title": "MAGI-1 Distilled Extend Video",
        "docstring": "Continues a video from a prompt with the distilled MAGI-1 model, for 96 to 192 frames at 480p or 720p. You can set the source frame from which the new footage starts.",
        "tags": ["video-extension", "magi", "distilled", "fast", "open-weights"],
        "use_cases": [
            "Branch off from the middle of a clip with another ending",
            "Let a ship sail on for eight more seconds",
            "Extend a fantasy flight step by step with new prompts",
            "Try out several outcomes of a domino setup",
            "Continue a sand mandala being drawn",
        ],
        "basic_fields": ["prompt", "video", "start_frame", "num_frames"],
        "field_overrides": {"prompt": {"description": "What happens in the added part."}},
        "alternatives": {
            "fal-ai/ltxv-13b-098-distilled/extend": "cheaper, LoRAs",
            "fal-ai/pixverse/extend": "up to 1080p",
            "fal-ai/ltx-2.3-22b/extend-video": "adds sound",
        },
    },
    "fal-ai/magi/extend-video": {
        "class_name": "MagiExtendVideo",
        "title": "MAGI-1 Extend Video",
        "docstring": "Continues a video from a prompt with the full MAGI-1 model.",
        "basic_fields": ["prompt", "video", "num_frames", "start_frame"],
    },
    "fal-ai/mmaudio-v2": {
        "class_name": "MmaudioV2",
        "title": "MMAudio V2 Video to Video",
        "docstring": "Adds effects and ambience to a video of up to 30 seconds, guided by a text prompt, and returns the video with its sound. Low price per second; the picture can be ignored so that the text alone decides.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "mmaudio",
            "low-cost",
            "with-audio",
        ],
        "use_cases": [
            "Give silent AI video footsteps, impacts and room tone in sync",
            "Sketch foley for an animatic before the sound designer starts",
            "Restore atmosphere to archive film that was shot without sound",
            "Replace windy location sound with clean matching ambience",
            "Add engine and tire noise to a rendered car animation",
        ],
        "basic_fields": ["video", "prompt", "duration", "negative_prompt"],
        "field_overrides": {
            "video": {
                "description": "Clip that the sound is made for; it is returned with the new soundtrack."
            },
            "prompt": {"description": "Sounds that should be heard, in a few words."},
            "negative_prompt": {"description": "Sounds to avoid, such as music or voices."},
            "mask_away_clip": {
                "description": "Hide the visual content from the model so that the prompt decides what is heard."
            },
            "num_steps": {
                "description": "Sampling steps; more are slower and may sound cleaner.",
                "ge": 4,
                "le": 50,
            },
            "cfg_strength": {"description": "How firmly the sound follows the prompt."},
        },
        "alternatives": {
            "fal-ai/controlfoley": "takes reference sound",
            "fal-ai/thinksound": "prompt optional",
            "mirelo-ai/sfx1.6/video-to-video": "several versions",
        },
    },
    "fal-ai/muse-pose": {
        "class_name": "MusePose",
        "title": "MusePose",
        "docstring": "Animates a person in an image along the poses of a video.",
        "basic_fields": ["video", "image", "width", "height"],
    },
    "fal-ai/one-to-all-animation/1.3b": {
        "class_name": "OneToAllAnimation13B",
        "title": "One-to-All Animation 1.3B",
        "docstring": "Animates a character picture along the poses of a driving video with the small 1.3B model, up to 720p. Separate weights set how closely picture and pose are followed; a negative prompt is required.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "animation",
            "pose-estimation",
            "image-to-video",
            "img2vid",
            "open-weights",
        ],
        "use_cases": [
            "Try a mascot's dance in the small model before the 14B run",
            "Draft a stick-limbed cartoon's walk from a phone clip",
            "Find good pose weights for an unusual body shape",
            "Let pupils animate their drawings with their own moves",
            "Make rough motion tests for a puppet film",
        ],
        "basic_fields": ["image", "video", "prompt", "negative_prompt", "pose_guidance_scale"],
        "field_overrides": {
            "image": {"description": "Picture of the character to animate."},
            "video": {"description": "Clip whose poses are followed."},
        },
        "alternatives": {
            "fal-ai/one-to-all-animation/14b": "larger model",
            "fal-ai/wan/v2.2-14b/animate/move": "keeps facial expression",
            "fal-ai/bytedance/dreamactor/v2": "no prompts needed",
        },
    },
    "fal-ai/one-to-all-animation/14b": {
        "class_name": "OneToAllAnimation14B",
        "title": "One-to-All Animation 14B",
        "docstring": "Animates a character picture along the poses of a driving video with the 14B model, for the final version after tests on 1.3B. Same inputs, up to 720p, both prompts required.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "animation",
            "pose-estimation",
            "image-to-video",
            "img2vid",
            "open-weights",
            "high-quality",
        ],
        "use_cases": [
            "Let a tall elf and a small dwarf perform the same greeting",
            "Animate a half-length portrait from a full-body clip",
            "Produce a game hero's victory dance for a trailer",
            "Set a vintage poster figure in motion for a club night",
            "Make a fashion sketch walk like the model on the runway",
        ],
        "basic_fields": ["image", "video", "prompt", "negative_prompt", "pose_guidance_scale"],
        "field_overrides": {
            "image": {"description": "Picture of the character to animate."},
            "video": {"description": "Clip whose poses are followed."},
        },
        "alternatives": {
            "fal-ai/one-to-all-animation/1.3b": "smaller model",
            "fal-ai/kling-video/v3/pro/motion-control": "keeps original sound",
            "fal-ai/scail-2": "animals, replacement",
        },
    },
    "fal-ai/pika/v2/pikadditions": {
        "class_name": "PikaV2Pikadditions",
        "title": "Pika 2.0 Pikadditions",
        "docstring": "Adds the person, animal or object of a picture to an existing video, as an optional prompt says. The scene of the video stays; only the newcomer is made.",
        "tags": ["video-editing", "pika", "effect", "video-to-video", "vid2vid"],
        "use_cases": [
            "Let a pet photo stroll through a living room clip",
            "Put a company mascot next to a speaker",
            "Add a plush dragon to a child's birthday video",
            "Seat a celebrity lookalike doll at a cafe table",
            "Drop a product's giant version into a street scene",
        ],
        "basic_fields": ["video", "image", "prompt"],
        "field_overrides": {
            "image": {"description": "Picture of the person, animal or thing to add."},
            "prompt": {"description": "Where the addition appears and what it does."},
        },
        "alternatives": {
            "alibaba/happy-horse/video-edit": "several reference images",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "takes elements",
            "fal-ai/bernini-r/reference-edit-video": "one to five images",
        },
    },
    "google/gemini-omni-flash/edit": {
        "class_name": "GoogleGeminiOmniFlashEdit",
        "title": "Gemini Omni Flash Edit Video",
        "docstring": "Edits a video by written instruction with Google's Gemini Omni Flash. Prompt and video are all it takes.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "google", "gemini-omni"],
        "use_cases": [
            "Tell it in one sentence to make a garden video autumnal",
            "Change the sign of a lemonade stand in a clip",
            "Turn a daylight balcony into a night with fireworks",
            "Remove a stray bag from a yoga class video",
            "Give a toy car race real cars",
        ],
        "basic_fields": ["prompt", "video"],
        "field_overrides": {"prompt": {"description": "The edit to make, in plain words."}},
        "alternatives": {
            "xai/grok-imagine-video/edit-video": "sets resolution",
            "fal-ai/wan/v2.7/edit-video": "reference image, 1080p",
            "decart/lucy-edit/pro": "Decart model",
        },
    },
    "half-moon-ai/ai-face-swap/faceswapvideo": {
        "class_name": "AIFaceSwapVideo",
        "title": "AI Face Swap Video",
        "docstring": "Puts the face of an image onto a person in a video.",
        "basic_fields": ["source_face", "target_video"],
        "aliases": ["video_processing.FaceSwapVideo"],
    },
    "luma/agent/ray/v3.2/reframe": {
        "class_name": "LumaAgentRayV32Reframe",
        "title": "Luma Ray 3.2 Reframe",
        "docstring": "Fits a video to one of six shapes from 9:16 to 21:9 with Ray 3.2, at 540p to 1080p, following a required prompt. The original can be placed anywhere in the new frame by fractions of its size.",
        "tags": ["outpainting", "uncrop", "video-editing", "luma-ray", "luma-ai", "hd"],
        "use_cases": [
            "Make a 1080p vertical version of a car film",
            "Describe the crowd that should appear beside a lone skater",
            "Place a speaker in the left third of a wide frame",
            "Turn a 3:4 art video into a 21:9 wall projection",
            "Show more sea around a cropped sailing boat",
        ],
        "basic_fields": ["prompt", "video", "aspect_ratio", "resolution", "source_position"],
        "field_overrides": {"prompt": {"description": "What the added areas should show."}},
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2-flash/reframe": "earlier, prompt optional",
            "fal-ai/ltx-2.3/reframe": "no prompt",
            "fal-ai/ltx-2.3-quality/outpaint": "adds sound",
        },
    },
    "luma/agent/ray/v3.2/video-to-video": {
        "class_name": "LumaAgentRayV32VideoToVideo",
        "title": "Luma Ray 3.2 Video to Video",
        "docstring": "Remakes a 5 or 10 second video by prompt with Ray 3.2 and says what to hold on to: depth, surfaces, faces, poses or movement. Keyframe pictures, HDR and EXR export are available.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "luma-ray",
            "luma-ai",
            "keyframes",
            "hd",
        ],
        "use_cases": [
            "Turn a stage rehearsal into a film scene and hold the actors' faces",
            "Export EXR of a restyled shot for compositing",
            "Guide a day's change of weather with three keyframe pictures",
            "Keep only the poses of a stunt and rebuild the world",
            "Remake a kitchen ad in HDR with a new interior",
        ],
        "basic_fields": ["prompt", "video", "edit_strength", "start_image", "controls"],
        "field_overrides": {
            "keyframes": {
                "description": "Pictures the video should pass through, as web addresses; place them with the keyframe indexes."
            },
            "keyframe_indexes": {
                "description": "Position of each keyframe in the video, in the order of the keyframes."
            },
        },
        "alternatives": {
            "fal-ai/luma-dream-machine/ray-2/modify": "earlier version",
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "takes references",
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "adds sound",
        },
    },
    "mirelo-ai/sfx-v1.5/video-to-video": {
        "class_name": "MireloAiSfxV15VideoToVideo",
        "title": "Mirelo SFX 1.5 Video to Video",
        "docstring": "Adds synchronized sound effects to up to 10 seconds of a video and returns two to eight versions to choose from. New against version 1: an offset for where in the video to begin.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "mirelo",
            "mirelo-ai",
            "with-audio",
        ],
        "use_cases": [
            "Sound only the second half of a longer game capture",
            "Choose among eight takes of a breaking glass",
            "Give a mute pet clip paws and purring",
            "Add machine noise to a factory tour from second 20",
            "Offer a client two sound versions of a logo sting",
        ],
        "basic_fields": ["video", "text_prompt", "duration", "start_offset", "num_samples"],
        "field_overrides": {
            "text_prompt": {
                "description": "Sounds that should be heard; the picture decides what is not said."
            }
        },
        "alternatives": {
            "mirelo-ai/sfx1.6/video-to-video": "successor, up to 60s",
            "mirelo-ai/sfx-v1.5/video-to-audio": "returns audio only",
            "fal-ai/mmaudio-v2": "cheaper",
        },
    },
    "mirelo-ai/sfx-v1/video-to-video": {
        "class_name": "MireloAiSfxV1VideoToVideo",
        "title": "Mirelo SFX 1 Video to Video",
        "docstring": "Adds synchronized sound effects to the first seconds of a video, up to 10, in two to eight versions. The first Mirelo model, priced below version 1.5.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "mirelo",
            "mirelo-ai",
            "with-audio",
            "low-cost",
        ],
        "use_cases": [
            "Put pops and whooshes on a short product animation",
            "Sound a child's stop-motion clip of clay worms",
            "Keep an older project's sound on the same model",
            "Make cheap sound drafts for ten ad variants",
            "Add bounce and squeak to a ball game replay",
        ],
        "basic_fields": ["video", "text_prompt", "duration", "num_samples"],
        "field_overrides": {
            "text_prompt": {
                "description": "Sounds that should be heard; the picture decides what is not said."
            }
        },
        "alternatives": {
            "mirelo-ai/sfx1.6/video-to-video": "newest version",
            "mirelo-ai/sfx-v1.5/video-to-video": "start offset",
            "mirelo-ai/sfx-v1/video-to-audio": "returns audio only",
        },
    },
    "mirelo-ai/sfx1.6/video-to-video": {
        "class_name": "MireloAiSfx16VideoToVideo",
        "title": "Mirelo SFX 1.6 Video to Video",
        "docstring": "Adds synchronized sound effects to a video, now for up to 60 seconds in one run and in one to four versions. A prompt is optional. Earlier Mirelo versions stop at ten seconds.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "mirelo",
            "mirelo-ai",
            "with-audio",
        ],
        "use_cases": [
            "Sound a whole minute of game trailer in one run",
            "Add city noise to a 45 second walking tour",
            "Give a long robot animation steady servo sounds",
            "Fit sound to a minute of silent sports footage",
            "Pick one of four versions for a museum film",
        ],
        "basic_fields": ["video", "text_prompt", "duration", "num_samples"],
        "alternatives": {
            "mirelo-ai/sfx-v1.5/video-to-video": "start offset",
            "fal-ai/controlfoley": "takes reference sound",
            "sonilo/v1.1/video-to-video-sound-effects": "prompts per stretch",
        },
    },
    "moonvalley/marey/motion-transfer": {
        "class_name": "MoonvalleyMareyMotionTransfer",
        "title": "Marey Motion Transfer",
        "docstring": "Makes a new video that takes over the movement of a reference video, with Moonvalley's Marey; a first frame and a reference picture can set what is seen. Any motion counts, not only people's poses.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "marey",
            "moonvalley",
            "video-to-video",
            "vid2vid",
            "cinematic",
        ],
        "use_cases": [
            "Give a paper boat the drift of a filmed leaf",
            "Put the motion of a galloping horse on a mechanical one",
            "Reuse a wave's roll for flowing silk in an ad",
            "Move a crane shot's dynamics to a desert city",
            "Let smoke follow a dancer's ribbon",
        ],
        "basic_fields": ["prompt", "video", "first_frame_image", "reference_image"],
        "field_overrides": {
            "prompt": {"description": "The new scene that takes over the movement."}
        },
        "alternatives": {
            "moonvalley/marey/pose-transfer": "body poses",
            "fal-ai/kling-video/v3/pro/motion-control": "character from image",
            "fal-ai/kling-video/o3/pro/video-to-video/reference": "images and elements",
        },
    },
    "moonvalley/marey/pose-transfer": {
        "class_name": "MoonvalleyMareyPoseTransfer",
        "title": "Marey Pose Transfer",
        "docstring": "Makes a new video in which a figure takes over the body poses of the person in a reference video, with Moonvalley's Marey. A first frame or reference picture sets how the figure looks.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "pose-estimation",
            "marey",
            "moonvalley",
            "video-to-video",
            "vid2vid",
        ],
        "use_cases": [
            "Let a Renaissance duke do a modern bow",
            "Turn a stunt rehearsal into the costumed scene",
            "Give a shadow puppet a mime artist's poses",
            "Have a robot teach the tai chi of a filmed master",
            "Recast a runway walk with an astronaut",
        ],
        "basic_fields": ["prompt", "video", "first_frame_image", "reference_image"],
        "field_overrides": {
            "prompt": {"description": "The new scene and the figure that takes over the poses."}
        },
        "alternatives": {
            "moonvalley/marey/motion-transfer": "any movement",
            "fal-ai/wan-vace-14b/pose": "open weights",
            "fal-ai/one-to-all-animation/14b": "character from image",
        },
    },
    "pixelcut/video-background-removal": {
        "class_name": "PixelcutVideoBackgroundRemoval",
        "title": "Pixelcut Video Background Removal",
        "docstring": "Removes the background of a video and returns VP9, which can hold transparency, or H.264. Switches refine edges such as hair and tell it whether the subject is a person.",
        "tags": ["background-removal", "rembg", "pixelcut", "transparent-background"],
        "use_cases": [
            "Cut out a hairdresser's model with loose curls",
            "Prepare a seller's handbag spin without a person",
            "Put a yoga teacher over a beach picture",
            "Make transparent reaction clips for a gaming channel",
            "Cut out a singer for a stage backdrop",
        ],
        "basic_fields": ["video", "output_codec", "subject_is_person", "refine_foreground_edges"],
        "field_overrides": {
            "output_codec": {
                "description": "vp9 for a transparent background, h264 for a file that plays everywhere."
            }
        },
        "alternatives": {
            "veed/video-background-removal": "same options",
            "bria/video/background-removal/v3": "more output formats",
            "fal-ai/birefnet/v2/video": "picks model, mask",
        },
    },
}
