"""Words for fal's video to video endpoints: others s to u. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/sam-3-1/video": {
        "class_name": "Sam31Video",
        "title": "SAM 3.1 Video Segmentation",
        "docstring": "Finds and follows up to 128 objects through a video, named in words or marked by points or boxes, and returns the video with the masks painted on. SAM 3.1 adds a limit on the number of objects.",
        "tags": ["segmentation", "masking", "sam-3", "object-detection", "open-weights"],
        "use_cases": [
            "Highlight every player of one team in a match clip",
            "Follow all bees on a hive board by one word",
            "Show which car an investigator means by one box",
            "Track the scalpel in a surgery training video",
            "Mark sheep in a drone flight for a farm count",
        ],
        "basic_fields": ["video", "prompt", "point_prompts", "box_prompts", "max_num_objects"],
        "alternatives": {
            "fal-ai/sam-3-1/video-rle": "mask and frame inputs",
            "fal-ai/sam-3/video": "earlier version",
            "fal-ai/birefnet/v2/video": "finds main subject itself",
        },
    },
    "fal-ai/sam-3-1/video-rle": {
        "class_name": "Sam31VideoRle",
        "title": "SAM 3.1 Video Segmentation (RLE)",
        "docstring": "Segments and follows objects in a video for data work, with points and boxes set on chosen frames or a starting mask image. Painted masks are off by default and a zip of boxed frames can be returned.",
        "tags": ["segmentation", "masking", "sam-3", "object-detection", "open-weights"],
        "use_cases": [
            "Label forklifts on chosen frames for a training set",
            "Follow a cell from a mask drawn in the first frame",
            "Mark a runner again after she passes behind a tree",
            "Export boxed frames of road signs for annotation",
            "Track up to 100 fish with a low detection threshold",
        ],
        "basic_fields": ["video", "prompt", "mask", "point_prompts", "box_prompts"],
        "field_overrides": {
            "mask": {"description": "Mask image that marks the object in the starting frame."},
            "frame_index": {
                "description": "Number of the video frame on which the first prompts apply."
            },
        },
        "alternatives": {
            "fal-ai/sam-3-1/video": "paints masks directly",
            "fal-ai/sam-3/video-rle": "earlier version",
            "fal-ai/birefnet/v2/video": "returns a mask video",
        },
    },
    "fal-ai/sam-3/video": {
        "class_name": "Sam3Video",
        "title": "SAM 3 Video Segmentation",
        "docstring": "Finds and follows objects in a video that are named in words, clicked or boxed, with Meta's SAM 3, and paints the masks over the picture. SAM 3.1 does the same with a cap on the number of objects.",
        "tags": ["segmentation", "masking", "sam-3", "object-detection", "open-weights"],
        "use_cases": [
            'Pick out "the yellow umbrella" in a rainy crowd',
            "Follow a single dog by two clicks in a park clip",
            "Paint helmets on a building site for a safety lesson",
            "Show all solar panels in a roof inspection flight",
            "Mark the ball through a tennis rally",
        ],
        "basic_fields": ["video", "prompt", "point_prompts", "box_prompts", "detection_threshold"],
        "field_overrides": {
            "text_prompt": {"description": "Older name of the prompt, kept for older workflows."}
        },
        "alternatives": {
            "fal-ai/sam-3-1/video": "successor",
            "fal-ai/sam-3/video-rle": "mask and frame inputs",
            "fal-ai/birefnet/v2/video": "finds main subject itself",
        },
    },
    "fal-ai/sam-3/video-rle": {
        "class_name": "Sam3VideoRle",
        "title": "SAM 3 Video Segmentation (RLE)",
        "docstring": "Segments and follows objects in a video with SAM 3 for further processing: prompts can sit on any frame, a mask image can start the tracking, and boxed frames come back as a zip if wanted.",
        "tags": ["segmentation", "masking", "sam-3", "object-detection", "open-weights"],
        "use_cases": [
            "Prepare tracked objects for a compositor's own tool",
            "Correct a lost track by a point on a later frame",
            "Begin from a hand-painted mask of a ship",
            "Collect boxed frames of wildlife for a field study",
            "Follow a train door's movement in an inspection video",
        ],
        "basic_fields": ["video", "prompt", "mask", "point_prompts", "box_prompts"],
        "field_overrides": {
            "mask": {"description": "Mask image that marks the object in the starting frame."},
            "frame_index": {
                "description": "Number of the video frame on which the first prompts apply."
            },
        },
        "alternatives": {
            "fal-ai/sam-3-1/video-rle": "successor",
            "fal-ai/sam-3/video": "paints masks directly",
            "fal-ai/birefnet/v2/video": "returns a mask video",
        },
    },
    "fal-ai/scail": {
        "class_name": "Scail",
        "title": "SCAIL",
        "docstring": "Animates one or more characters of an image with the movements of a video.",
        "basic_fields": ["prompt", "image", "video", "multi_character"],
    },
    "fal-ai/scail-2": {
        "class_name": "Scail2",
        "title": "SCAIL-2",
        "docstring": "Animates a person or animal from a picture with the movement of a video, or puts it in the place of the one filmed. Takes over everything or only the poses; the masks it works with come back too.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "animation",
            "z-ai",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Let a photographed cat copy another cat's jump",
            "Replace a filmed jogger by a cartoon runner",
            "Take only the poses of a dancer for a puppet",
            "Swap a stand-in dog for the trained hero's photo",
            "Animate a museum's dinosaur drawing from a lizard clip",
        ],
        "basic_fields": ["image", "video", "prompt", "mode", "subject_type"],
        "field_overrides": {
            "image": {"description": "Picture of the figure to animate or to put into the video."},
            "video": {
                "description": "Clip whose movement is taken over, or in which the figure is replaced."
            },
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/replace": "Wan model",
            "fal-ai/kling-video/v3/pro/motion-control": "keeps original sound",
            "fal-ai/bytedance/dreamactor/v2": "two inputs only",
        },
    },
    "fal-ai/seedvr/upscale/video": {
        "class_name": "SeedvrUpscaleVideo",
        "title": "SeedVR2 Video Upscaler",
        "docstring": "Upscales and restores a video with the open SeedVR2 model by a factor up to 10 or to a target from 720p to 2160p. A noise setting decides between new detail and staying true; priced by megapixels.",
        "tags": ["upscaling", "super-resolution", "seedvr", "restoration", "4k", "open-weights"],
        "use_cases": [
            "Take a 480p AI clip to 2160p with new texture",
            "Restore a soft VHS transfer of a graduation",
            "Upscale a documentary's web clips to a common 1080p",
            "Keep a face true with low noise in an interview",
            "Deliver an upscaled ProRes master to a festival",
        ],
        "basic_fields": [
            "video",
            "upscale_mode",
            "upscale_factor",
            "target_resolution",
            "noise_scale",
        ],
        "field_overrides": {
            "noise_scale": {
                "description": "Noise added before restoring: higher invents more detail, lower stays truer."
            }
        },
        "alternatives": {
            "fal-ai/flashvsr/upscale/video": "built for speed",
            "fal-ai/topaz/upscale/video": "denoise, frame rate",
            "fal-ai/bytedance-upscaler/upscale/video": "footage presets",
        },
    },
    "fal-ai/sora-2/video-to-video/remix": {
        "class_name": "Sora2VideoToVideoRemix",
        "title": "Sora 2 Remix",
        "docstring": "Makes a changed version of a video that Sora 2 generated earlier, named by its video id, as the prompt says. Works only on Sora videos that were not deleted, not on uploaded files.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "sora", "openai", "with-audio"],
        "use_cases": [
            "Give a generated dog a red collar without a new scene",
            "Change a Sora clip's weather from sun to storm",
            "Keep a generated set and swap the actor's coat",
            "Make three color variants of a liked take",
            "Rework the ending of a clip for a client's note",
        ],
        "basic_fields": ["video_id", "prompt", "delete_video"],
        "field_overrides": {
            "video_id": {
                "description": "Id from the output of an earlier Sora 2 node whose delete_video was off."
            },
            "prompt": {"description": "What should change compared with the earlier video."},
            "delete_video": {
                "description": "Removes the new video from OpenAI after it is made. Turn off if you want to remix it again."
            },
        },
        "alternatives": {
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "takes any video",
            "xai/grok-imagine-video/edit-video": "takes any video",
            "google/gemini-omni-flash/edit": "takes any video",
        },
    },
    "fal-ai/steady-dancer": {
        "class_name": "SteadyDancer",
        "title": "SteadyDancer",
        "docstring": "Animates a person in an image along the dance of a video.",
        "basic_fields": ["image", "video", "prompt", "negative_prompt"],
    },
    "fal-ai/sync-lipsync": {
        "class_name": "SyncLipsync",
        "title": "Sync Lipsync 1.9",
        "docstring": "Fits the lips in a video to a speech recording with the first lipsync generation of sync.so; versions 1.7.1, 1.8.0 and 1.9.0-beta can be chosen. Priced well below Sync Lipsync 2.",
        "tags": ["lip-sync", "lipsync", "dubbing", "sync-lipsync", "syncso", "low-cost"],
        "use_cases": [
            "Dub a long webinar archive on a small budget",
            "Reproduce an older dub with the same model version",
            "Check a translated script on the picture before a better model",
            "Sync a mascot suit's open mouth to a song",
            "Choose what happens when the new speech is shorter",
        ],
        "basic_fields": ["video", "audio", "model", "sync_mode"],
        "field_overrides": {
            "sync_mode": {
                "description": "What to do when sound and footage differ in length, such as cutting off, looping or holding still."
            },
            "model": {"description": "Model version: 1.9.0-beta is the newest of the three."},
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v2": "successor",
            "fal-ai/latentsync": "cheaper, open weights",
            "veed/lipsync": "cheaper",
        },
    },
    "fal-ai/sync-lipsync/react-1": {
        "class_name": "SyncLipsyncReact1",
        "title": "Sync React-1",
        "docstring": "Reanimates a speaker in a video for new speech and one of six emotions: only the lips, the whole face or also head movement. For changing a performance, not just its mouth.",
        "tags": ["lip-sync", "lipsync", "dubbing", "sync-lipsync", "syncso", "portrait"],
        "use_cases": [
            "Make an actor deliver a line sadly instead of calmly",
            "Give a dubbed host the smile that fits the new language",
            "Turn a neutral safety briefing into a friendly one",
            "Add anger to a villain's close-up after the shoot",
            "Compare six emotional readings of one sentence",
        ],
        "basic_fields": ["video", "audio", "emotion", "model_mode", "lipsync_mode"],
        "field_overrides": {
            "temperature": {
                "description": "How expressive the performance is: higher is livelier, lower calmer."
            }
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v3": "newest Sync model",
            "fal-ai/sync-lipsync/v2/pro": "mouth only",
            "fal-ai/infinitalk/video-to-video": "emotion by prompt",
        },
    },
    "fal-ai/sync-lipsync/v2/pro": {
        "class_name": "SyncLipsyncV2Pro",
        "title": "Sync Lipsync 2 Pro",
        "docstring": "Fits the lips in a video to new speech with lipsync-2-pro, the variant for detail such as teeth and beards in close-ups. Costs more per minute than Sync Lipsync 2.",
        "tags": ["lip-sync", "lipsync", "dubbing", "sync-lipsync", "syncso", "high-quality"],
        "use_cases": [
            "Sync a bearded actor's close-up for a streaming release",
            "Replace one word in a bank's image film",
            "Dub a beauty tutorial where the mouth fills the frame",
            "Prepare a big-screen testimonial in another language",
            "Repair a mumbled vow in a wedding film",
        ],
        "basic_fields": ["video", "audio", "sync_mode"],
        "field_overrides": {
            "sync_mode": {
                "description": "What to do when sound and footage differ in length, such as cutting off, looping or stretching."
            }
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v2": "cheaper",
            "fal-ai/sync-lipsync/v3": "successor",
            "fal-ai/heygen/v3/lipsync/precision": "HeyGen model",
        },
    },
    "fal-ai/sync-lipsync/v3": {
        "class_name": "SyncLipsyncV3",
        "title": "sync-3 Lipsync",
        "docstring": "Fits a speaker in a video to new speech with the third sync.so generation. Options cover which part of the face moves, mood, who of several people is speaking, and hands or objects in front of the mouth.",
        "tags": ["lip-sync", "lipsync", "dubbing", "sync-lipsync", "syncso", "high-quality"],
        "use_cases": [
            "Dub a two-person talk with only the active speaker changed",
            "Sync a singer whose microphone hides the mouth",
            "Re-voice a chef who tastes while talking",
            "Translate a round table with people turning their heads",
            "Move the entire head for a livelier dub",
        ],
        "basic_fields": ["video", "audio", "options"],
        "field_overrides": {
            "options": {
                "description": "Who speaks, which part of the face moves, mood, covered mouths, and what happens when lengths differ."
            }
        },
        "alternatives": {
            "fal-ai/sync-lipsync/v2/pro": "earlier generation",
            "fal-ai/sync-lipsync/react-1": "six emotions",
            "veed/lipsync/v2": "two inputs only",
        },
    },
    "fal-ai/tavus/hummingbird-lipsync/v0": {
        "class_name": "TavusHummingbirdLipsyncV0",
        "title": "Tavus Hummingbird Lipsync",
        "docstring": "Fits the lips in a video to a supplied speech recording.",
        "basic_fields": ["video", "audio"],
    },
    "fal-ai/thinksound": {
        "class_name": "Thinksound",
        "title": "ThinkSound Video to Video",
        "docstring": "Makes sound for a video with a model that reasons about what is seen, and returns the video with the sound on it. A prompt is optional; one run takes about a minute.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "thinksound",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Sound a clip of a coffee machine without any text",
            "Let the model work out what a mute factory line sounds like",
            "Add a cat's bell and steps to a hallway clip",
            "Give a drone shot of surf its waves",
            "Compare its sound with that of another foley node",
        ],
        "basic_fields": ["video", "prompt", "cfg_scale", "num_inference_steps"],
        "field_overrides": {
            "prompt": {"description": "Sounds that should be heard. May be left out."}
        },
        "alternatives": {
            "fal-ai/thinksound/audio": "returns audio only",
            "fal-ai/mmaudio-v2": "sets duration",
            "fal-ai/controlfoley": "takes reference sound",
        },
    },
    "fal-ai/thinksound/audio": {
        "class_name": "ThinksoundAudio",
        "title": "ThinkSound Video to Audio",
        "docstring": "Makes the sound that fits a video and returns only the audio file, for mixing in an editor. Same model and price as ThinkSound Video to Video, prompt optional.",
        "tags": [
            "video-to-audio",
            "foley",
            "sound-effects",
            "sfx",
            "thinksound",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Get a separate ambience track for a documentary mix",
            "Lay generated foley under recorded dialogue",
            "Collect sound sketches of a game's cutscenes",
            "Try different sounds without encoding the video again",
            "Hand a sound editor raw steps and door noises",
        ],
        "basic_fields": ["video", "prompt", "cfg_scale", "num_inference_steps"],
        "field_overrides": {
            "prompt": {"description": "Sounds that should be heard. May be left out."}
        },
        "alternatives": {
            "fal-ai/thinksound": "returns video with sound",
            "mirelo-ai/sfx-v1.5/video-to-audio": "several versions",
            "sonilo/v1.1/video-to-sound-effects": "prompts per stretch",
        },
    },
    "simalabs/sima-video-upscaler-lite": {
        "class_name": "SimalabsSimaVideoUpscalerLite",
        "title": "Sima Video Upscaler Lite",
        "docstring": "Upscales a video and sets how strongly the result is compressed.",
        "basic_fields": ["video", "crf"],
    },
    "sonilo/v1.1/video-to-video-music": {
        "class_name": "SoniloV11VideoToVideoMusic",
        "title": "Sonilo 1.1 Video Music",
        "docstring": "Composes music for a video, with an optional prompt for the style, and returns the video with it. Speech in the original can be kept; several versions can be made at once.",
        "tags": [
            "video-to-audio",
            "foley",
            "text-to-music",
            "music-generation",
            "sonilo",
            "instrumental",
            "with-audio",
        ],
        "use_cases": [
            "Score a realtor's house tour and keep her voice",
            "Give a ski edit music that follows its cuts",
            "Make three music versions of a bakery film",
            "Put calm piano under a hospice volunteer's story",
            "Replace uncleared music in a school event video",
        ],
        "basic_fields": ["video", "prompt", "keep_speech_vocal", "num_samples"],
        "field_overrides": {
            "prompt": {"description": "Style, mood or instruments of the music. May be left out."}
        },
        "alternatives": {
            "sonilo/v1.1/video-to-music": "returns audio only",
            "sonilo/v1.1/video-to-video-sound-effects": "effects, no music",
            "fal-ai/kling-video/video-to-audio": "music and effects",
        },
    },
    "sonilo/v1.1/video-to-video-sound-effects": {
        "class_name": "SoniloV11VideoToVideoSoundEffects",
        "title": "Sonilo 1.1 Video Sound Effects",
        "docstring": "Adds sound effects to a video by one prompt or by prompts for single stretches, and returns the video and the audio in WAV, MP3, AAC or FLAC.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "sonilo", "with-audio"],
        "use_cases": [
            "Give each shot of a trailer its own sound prompt",
            "Add a door slam only between seconds 3 and 4",
            "Deliver FLAC effects with the finished animation",
            "Sound a cooking clip: chopping first, then frying",
            "Put wind on the outdoor part of a game capture only",
        ],
        "basic_fields": ["video", "prompt", "segments", "audio_format"],
        "field_overrides": {
            "segments": {"description": "Stretches with a start, an end and a prompt of their own."}
        },
        "alternatives": {
            "sonilo/v1.1/video-to-sound-effects": "returns audio only",
            "sonilo/v1.1/video-to-video-music": "music instead",
            "mirelo-ai/sfx1.6/video-to-video": "several versions",
        },
    },
}
