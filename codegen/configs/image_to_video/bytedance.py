"""Words for fal's image to video endpoints: bytedance. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/lynx": {
        "class_name": "BytedanceLynx",
        "title": "Lynx",
        "docstring": "Generates a new scene around one person, keeping the face from a single reference picture instead of using it as the first frame. Open sampling settings, 9 to 81 frames at 480p to 720p, and a dial for likeness.",
        "tags": [
            "reference-to-video",
            "image-to-video",
            "img2vid",
            "bytedance",
            "character-consistency",
            "portrait",
        ],
        "use_cases": [
            "Put an employee's portrait into a scene at a trade fair",
            "Show an author walking through the city of her novel",
            "Keep a presenter's face while changing clothes and place",
            "Raise the likeness setting for a relative in a family sketch",
            "Cast one selfie as astronaut, baker and diver in three clips",
        ],
        "basic_fields": ["image", "prompt", "resolution", "ip_scale"],
        "field_overrides": {
            "image": {
                "description": "Clear picture of one face; it supplies the identity, not the first frame."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/reference-to-video": "several references, audio",
            "fal-ai/minimax/video-01-subject-reference": "MiniMax model",
            "fal-ai/wan/v2.7/reference-to-video": "longer, higher resolution",
        },
    },
    "bytedance/seedance-2.0/fast/image-to-video": {
        "class_name": "BytedanceSeedance20FastImageToVideo",
        "title": "Seedance 2.0 Fast Image to Video",
        "docstring": "Animates a picture for 4 to 15 seconds with generated sound in the Fast tier of Seedance 2.0, at 480p or 720p. Optional end frame; length and format can be chosen automatically.",
        "tags": [
            "image-to-video",
            "img2vid",
            "seedance",
            "bytedance",
            "fast",
            "with-audio",
            "first-last-frame",
        ],
        "use_cases": [
            "Draft a spoken scene from a storyboard frame before the full tier",
            "Let the model pick the length for a funny pet photo clip",
            "Make 480p tests of an ad with and without end frame",
            "Put guests' voices behind a bistro still for a story",
            "Turn a press photo into a vertical clip before lunch",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "alternatives": {
            "bytedance/seedance-2.0/image-to-video": "up to 1080p",
            "bytedance/seedance-2.0/mini/image-to-video": "Mini tier",
            "fal-ai/kling-video/v3/turbo/pro/image-to-video": "Kling model",
        },
    },
    "bytedance/seedance-2.0/fast/reference-to-video": {
        "class_name": "BytedanceSeedance20FastReferenceToVideo",
        "title": "Seedance 2.0 Fast Reference to Video",
        "docstring": "Generates scenes from any mix of reference pictures, clips and recordings in the Fast tier, at 480p or 720p for 4 to 15 seconds with sound.",
        "tags": [
            "reference-to-video",
            "seedance",
            "bytedance",
            "fast",
            "multi-reference",
            "with-audio",
        ],
        "use_cases": [
            "Test how a dancer's clip transfers to a mascot picture",
            "Rough out a scene with a voice sample and two character sheets",
            "Try a camera move copied from a phone clip on a product",
            "Preview a music spot cut to a supplied beat",
            "Draft a vertical skit with the same two hand puppets",
        ],
        "basic_fields": ["prompt", "images", "videos", "audios", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "Describe the scene and name the references by number: @Image1, @Video1, @Audio1."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/reference-to-video": "up to 1080p",
            "bytedance/seedance-2.0/mini/reference-to-video": "Mini tier",
            "fal-ai/kling-video/o3/standard/reference-to-video": "Kling model",
        },
    },
    "bytedance/seedance-2.0/image-to-video": {
        "class_name": "BytedanceSeedance20ImageToVideo",
        "title": "Seedance 2.0 Image to Video",
        "docstring": "Animates a picture for 4 to 15 seconds with speech, effects and music created alongside, up to 1080p. The full Seedance 2.0 tier, with end frame, automatic length and format, and a high bitrate option.",
        "tags": [
            "image-to-video",
            "img2vid",
            "seedance",
            "bytedance",
            "with-audio",
            "first-last-frame",
            "hd",
            "dialogue",
        ],
        "use_cases": [
            "Let a film still play on with its actors' lines and room tone",
            "Render a 15 second 1080p brand clip that ends on the logo plate",
            "Turn a football photo into the goal with stadium roar",
            "Use the high bitrate mode for footage that will be graded",
            "Animate an ultrawide concept painting in 21:9",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "Action, camera, sound and dialogue; put spoken words in quotation marks."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/fast/image-to-video": "faster",
            "fal-ai/kling-video/v3/pro/image-to-video": "Kling model",
            "fal-ai/veo3.1/image-to-video": "up to 4K",
        },
    },
    "bytedance/seedance-2.0/mini/image-to-video": {
        "class_name": "BytedanceSeedance20MiniImageToVideo",
        "title": "Seedance 2.0 Mini Image to Video",
        "docstring": "Animates a picture for 4 to 15 seconds at 480p or 720p with sound in the smallest Seedance 2.0 tier. End frame and automatic length stay; there is no seed or bitrate setting.",
        "tags": [
            "image-to-video",
            "img2vid",
            "seedance",
            "bytedance",
            "low-cost",
            "with-audio",
            "first-last-frame",
        ],
        "use_cases": [
            "Animate every entry of a children's drawing contest",
            "Produce simple sound clips for a classroom vocabulary game",
            "Sketch twenty hooks for a store's video ads",
            "Bring daily specials photos to life with kitchen noise",
            "Test end frames for a comic strip at small size",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "alternatives": {
            "bytedance/seedance-2.0/fast/image-to-video": "Fast tier",
            "bytedance/seedance-2.0/image-to-video": "up to 1080p",
            "fal-ai/veo3.1/lite/image-to-video": "Google model",
        },
    },
    "bytedance/seedance-2.0/mini/reference-to-video": {
        "class_name": "BytedanceSeedance20MiniReferenceToVideo",
        "title": "Seedance 2.0 Mini Reference to Video",
        "docstring": "Generates a scene from reference pictures, clips and recordings in the Mini tier of Seedance 2.0: 480p or 720p, 4 to 15 seconds, sound optional, no seed.",
        "tags": [
            "reference-to-video",
            "seedance",
            "bytedance",
            "low-cost",
            "multi-reference",
            "with-audio",
        ],
        "use_cases": [
            "Make first tests of a school play's costumes in motion",
            "Let a shop's cat star in a simple weekly clip",
            "Copy a hand gesture clip onto a cartoon teacher",
            "Combine a voice note and a drawing into a short scene",
            "Check a product's look in five settings at small size",
        ],
        "basic_fields": ["prompt", "images", "videos", "audios", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "Scene in words, naming the references as @Image1, @Video1, @Audio1."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/fast/reference-to-video": "Fast tier",
            "bytedance/seedance-2.0/reference-to-video": "up to 1080p",
            "fal-ai/vidu/q3/reference-to-video/mix": "Vidu model",
        },
    },
    "bytedance/seedance-2.0/reference-to-video": {
        "class_name": "BytedanceSeedance20ReferenceToVideo",
        "title": "Seedance 2.0 Reference to Video",
        "docstring": "Generates a scene that takes people and objects from pictures, motion or camera work from clips, and voice or rhythm from recordings, up to 1080p and 4 to 15 seconds with sound.",
        "tags": [
            "reference-to-video",
            "seedance",
            "bytedance",
            "multi-reference",
            "character-consistency",
            "with-audio",
            "hd",
        ],
        "use_cases": [
            "Recreate a tracking shot from a sample clip with your own cast",
            "Give an animated host the voice from a recorded sample",
            "Choreograph a jewelry ad to a supplied piano track",
            "Carry a costume, a face and a set from three pictures into one shot",
            "Continue a series episode with last week's clip as reference",
        ],
        "basic_fields": ["prompt", "images", "videos", "audios", "duration"],
        "field_overrides": {
            "prompt": {
                "description": "Say what each reference is for and name it by number, such as @Image1 dances like in @Video1 to @Audio1."
            }
        },
        "alternatives": {
            "bytedance/seedance-2.0/fast/reference-to-video": "faster",
            "fal-ai/kling-video/o3/pro/reference-to-video": "start and end frame",
            "minimax/h3/reference-to-video": "2K by default",
        },
    },
    "fal-ai/bytedance/omnihuman": {
        "class_name": "BytedanceOmnihuman",
        "title": "OmniHuman",
        "docstring": "Animates a picture of a person to an audio file, with face, hands and body moving to the speech or song. The first version, with only picture and sound as inputs.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "omnihuman",
            "bytedance",
        ],
        "use_cases": [
            "Let a half-length portrait give a recorded lecture with gestures",
            "Turn a singer's press photo into a performance of the chorus",
            "Have a company founder's photo tell the origin story",
            "Make a costumed reenactor recite a soldier's letter",
            "Show a yoga teacher's picture speaking a breathing exercise",
        ],
        "basic_fields": ["image", "audio"],
        "alternatives": {
            "fal-ai/bytedance/omnihuman/v1.5": "successor, prompt",
            "fal-ai/kling-video/v1/standard/ai-avatar": "cheaper",
            "veed/fabric-1.0": "cheaper at 480p",
        },
    },
    "fal-ai/bytedance/omnihuman/v1.5": {
        "class_name": "OmniHumanV15",
        "title": "OmniHuman 1.5",
        "docstring": "Animates a person in a picture to speech or song at 720p or 1080p, guided by a prompt for acting and camera, with a mask to choose the speaker and a turbo mode.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "omnihuman",
            "bytedance",
            "hd",
        ],
        "use_cases": [
            "Pick the speaker in a group photo with a mask",
            "Direct a fairy tale king to grow angry through his speech",
            "Make a 1080p museum host greet visitors with open arms",
            "Run a fast draft of a spokesperson clip in turbo mode",
            "Let an opera poster's soprano sing her own recording",
        ],
        "basic_fields": ["image", "audio", "prompt", "mask", "resolution"],
        "field_overrides": {
            "prompt": {"description": "Optional direction for acting, gestures and camera."},
            "mask": {
                "description": "Picture that marks which person should speak, if there are several."
            },
        },
        "alternatives": {
            "fal-ai/bytedance/omnihuman": "cheaper, older",
            "fal-ai/kling-video/ai-avatar/v2/pro": "Kling model",
            "veed/fabric-1.0": "cheaper",
        },
    },
    "fal-ai/bytedance/seedance/v1.5/pro/image-to-video": {
        "class_name": "SeeDanceV15ProImageToVideo",
        "title": "Seedance 1.5 Pro Image to Video",
        "docstring": "Animates a picture for 4 to 12 seconds with sound made in the same pass, at 480p to 1080p. Has an end frame and, unlike version 2.0, a fixed-camera switch.",
        "tags": [
            "image-to-video",
            "img2vid",
            "seedance",
            "bytedance",
            "with-audio",
            "first-last-frame",
            "hd",
        ],
        "use_cases": [
            "Lock the camera on a chessboard while the pieces click into place",
            "Let a ventriloquist photo deliver a one-line gag",
            "Make a 12 second harbor scene with gulls and bells",
            "Bridge a sketch and a finished mural with spray can noise",
            "Produce a silent 480p test by switching sound off",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "alternatives": {
            "bytedance/seedance-2.0/image-to-video": "successor, longer",
            "fal-ai/bytedance/seedance/v1/pro/image-to-video": "without sound",
            "fal-ai/kling-video/v2.6/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/bytedance/seedance/v1/lite/image-to-video": {
        "class_name": "BytedanceSeedanceV1LiteImageToVideo",
        "title": "Seedance 1.0 Lite Image to Video",
        "docstring": "Animates a picture with the light version of Seedance 1.0, optionally toward an end frame.",
        "basic_fields": ["prompt", "image", "end_image", "aspect_ratio"],
    },
    "fal-ai/bytedance/seedance/v1/lite/reference-to-video": {
        "class_name": "SeeDanceV1LiteReferenceToVideo",
        "title": "Seedance 1.0 Lite Reference to Video",
        "docstring": "Generates a clip from several reference pictures with Seedance 1.0 Lite.",
        "basic_fields": ["prompt", "reference_images", "aspect_ratio", "resolution"],
    },
    "fal-ai/bytedance/seedance/v1/pro/fast/image-to-video": {
        "class_name": "SeeDanceV1ProFastImageToVideo",
        "title": "Seedance 1.0 Pro Fast Image to Video",
        "docstring": "Animates a picture for 2 to 12 seconds at up to 1080p in the faster Pro version, at less than half the token price of Seedance 1.0 Pro. Silent and without end frame.",
        "tags": ["image-to-video", "img2vid", "seedance", "bytedance", "fast", "low-cost", "hd"],
        "use_cases": [
            "Make 1080p product clips for a hundred shop items",
            "Animate a two second blink of a logo mascot",
            "Draft camera-locked scenes for a visual novel",
            "Turn travel agency photos into short silent headers",
            "Test a motion idea at 480p before the full Pro run",
        ],
        "basic_fields": ["prompt", "image", "resolution", "duration", "aspect_ratio"],
        "alternatives": {
            "fal-ai/bytedance/seedance/v1/pro/image-to-video": "end frame",
            "bytedance/seedance-2.0/fast/image-to-video": "successor, adds sound",
            "fal-ai/kling-video/v2.5-turbo/standard/image-to-video": "Kling model",
        },
    },
    "fal-ai/bytedance/seedance/v1/pro/image-to-video": {
        "class_name": "BytedanceSeedanceV1ProImageToVideo",
        "title": "Seedance 1.0 Pro Image to Video",
        "docstring": "Animates a picture into a silent clip of 2 to 12 seconds at 480p to 1080p, with optional end frame, fixed camera and an exact frame count if needed.",
        "tags": [
            "image-to-video",
            "img2vid",
            "seedance",
            "bytedance",
            "first-last-frame",
            "hd",
            "cinematic",
        ],
        "use_cases": [
            "Set an exact frame count so a shot fits an existing edit",
            "Animate a perfume flacon between two lighting photos",
            "Turn a comic's establishing panel into a widescreen pan",
            "Make silent footage for a film with its own score",
            "Hold the camera still over a busy street market painting",
        ],
        "basic_fields": ["prompt", "image", "end_image", "resolution", "duration"],
        "alternatives": {
            "fal-ai/bytedance/seedance/v1/pro/fast/image-to-video": "cheaper, faster",
            "fal-ai/bytedance/seedance/v1.5/pro/image-to-video": "successor, adds sound",
            "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": "Kling model",
        },
    },
    "fal-ai/bytedance/video-stylize": {
        "class_name": "ByteDanceVideoStylize",
        "title": "ByteDance Video Stylize",
        "docstring": "Generates a video in a given art style from one image.",
        "basic_fields": ["style", "image"],
    },
}
