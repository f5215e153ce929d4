"""Words for fal's video to video endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-fun-control": {
        "class_name": "WanFunControl",
        "title": "Wan 2.2 Fun Control",
        "docstring": "Generates a video from a prompt along the depth or poses of a control video, with an optional reference image.",
        "basic_fields": ["prompt", "control_video", "reference_image", "negative_prompt"],
    },
    "fal-ai/wan-motion": {
        "class_name": "WanMotion",
        "title": "Wan Motion",
        "docstring": "Animates a person in an image with the movements of a video, and by default adjusts them to the body proportions of that person. Another switch takes extra care of the likeness.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "wan",
            "alibaba",
            "image-to-video",
            "img2vid",
            "character-consistency",
        ],
        "use_cases": [
            "Let a child's drawn knight copy an adult fencer's lunge",
            "Fit a tall dancer's routine to a short round mascot",
            "Animate a tailor's model photo with a walk filmed in the shop",
            "Keep a singer's likeness while she performs a new choreography",
            "Give a physiotherapy figure the exact exercise shown by a trainer",
        ],
        "basic_fields": ["video", "image", "prompt", "adapt_motion", "enhance_identity"],
        "field_overrides": {
            "video": {"description": "Clip whose movement is borrowed."},
            "image": {"description": "Picture of the character that should move."},
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/move": "open weights",
            "fal-ai/kling-video/v3/standard/motion-control": "keeps original sound",
            "fal-ai/scail-2": "animals too",
        },
    },
    "fal-ai/wan-vision-enhancer": {
        "class_name": "WanVisionEnhancer",
        "title": "Wan Vision Enhancer",
        "docstring": "Generates a sharper, more detailed version of a video at a chosen target resolution.",
        "basic_fields": ["video", "prompt", "target_resolution", "creativity"],
    },
    "fal-ai/wan/v2.2-14b/animate/move": {
        "class_name": "WanV2214bAnimateMove",
        "title": "Wan 2.2 Animate Move",
        "docstring": "Animates the character in an image with body movement and facial expression from a video, keeping the scene of the image. The sibling Replace works the other way and keeps the scene of the video.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "wan",
            "alibaba",
            "image-to-video",
            "img2vid",
            "open-weights",
        ],
        "use_cases": [
            "Make an oil portrait sing along with a filmed chorister",
            "Let a game character's splash art dance",
            "Read a fairy tale on camera and have the drawn wolf act it",
            "Turn one cosplay photo into a short fight scene",
            "Give a history book figure a teacher's gestures and expressions",
        ],
        "basic_fields": ["video", "image", "resolution", "use_turbo"],
        "field_overrides": {
            "video": {
                "description": "Performance to copy: movements and expression are taken from it."
            },
            "image": {"description": "Character to animate; its background stays."},
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/replace": "keeps the video's scene",
            "fal-ai/wan-motion": "adapts body proportions",
            "fal-ai/kling-video/v3/pro/motion-control": "facing direction control",
        },
    },
    "fal-ai/wan/v2.2-14b/animate/replace": {
        "class_name": "WanV2214bAnimateReplace",
        "title": "Wan 2.2 Animate Replace",
        "docstring": "Replaces the person in a video with the character from an image, taking over movement and expression while the video's own scene and light stay. Use Move to keep the picture's background instead.",
        "tags": [
            "video-editing",
            "motion-transfer",
            "motion-control",
            "wan",
            "alibaba",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Put a cartoon plumber in place of a handyman in a how-to video",
            "Swap a stand-in for the lead actor in a wide shot",
            "Let a brand mascot present a tour filmed with an employee",
            "Recast a home skateboarding clip with a robot",
            "Hide a witness's identity behind a neutral drawn person",
        ],
        "basic_fields": ["video", "image", "resolution", "use_turbo"],
        "field_overrides": {
            "video": {"description": "Clip with the person to replace."},
            "image": {"description": "Character that takes the person's place."},
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/move": "keeps the image's scene",
            "fal-ai/scail-2": "human or animal",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "by written instruction",
        },
    },
    "fal-ai/wan/v2.2-a14b/video-to-video": {
        "class_name": "WanV22A14bVideoToVideo",
        "title": "Wan 2.2 A14B Video to Video",
        "docstring": "Redraws a clip as the prompt says, with a strength that sets how much changes, at up to 720p and 161 frames. In-between frames from FILM or RIFE can smooth the result.",
        "tags": ["video-to-video", "vid2vid", "wan", "alibaba", "open-weights", "style-transfer"],
        "use_cases": [
            "Turn a phone clip of a market into a gouache film at half strength",
            "Make a low-poly game capture look like a storm at sea",
            "Change a plain diner into a neon one while movements stay similar",
            "Smooth an anime conversion with one in-between frame per pair",
            "Try strengths from light grade to full remake on a dance clip",
        ],
        "basic_fields": ["video", "prompt", "strength", "resolution", "num_frames"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, values near 1 follow mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/krea-wan-14b/video-to-video": "cheaper",
            "fal-ai/wan/v2.7/edit-video": "edits by instruction",
            "fal-ai/ltx-2.3-22b/video-to-video": "adds sound",
        },
    },
    "fal-ai/wan/v2.7/edit-video": {
        "class_name": "WanV27EditVideo",
        "title": "Wan 2.7 Edit Video",
        "docstring": "Edits a video by written instruction at 720p or 1080p, with one optional reference image, and can change its shape and cut it to 2 to 10 seconds. Sound is kept or left to the model.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "wan", "alibaba", "hd"],
        "use_cases": [
            "Change a chef's apron to the color of a reference photo",
            "Turn a landscape clip of a boat tour into a snowy vertical one",
            "Replace the text on a chalkboard in a cafe ad",
            "Give a furniture video walnut wood instead of oak",
            "Remove a lamp post from a wedding video and keep the vows",
        ],
        "basic_fields": ["prompt", "video", "reference_image", "resolution", "duration"],
        "field_overrides": {
            "duration": {
                "description": "Length of the result in seconds; 0 keeps the length of the input."
            }
        },
        "alternatives": {
            "alibaba/happy-horse/video-edit": "several reference images",
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "elements and images",
            "xai/grok-imagine-video/edit-video": "xAI model",
        },
    },
    "wan/v2.6/reference-to-video": {
        "class_name": "WanV26ReferenceToVideo",
        "title": "Wan 2.6 Reference to Video",
        "docstring": "Makes a new 5 or 10 second video starring the people or things seen in one or more reference videos, in one take or several shots, with sound, at 720p or 1080p.",
        "tags": [
            "reference-to-video",
            "wan",
            "alibaba",
            "character-consistency",
            "multi-reference",
            "hd",
            "with-audio",
        ],
        "use_cases": [
            "Cast yourself from a selfie video in a spy movie scene",
            "Let two filmed pets meet in one adventure",
            "Make a mini commercial starring a shop owner from a short clip",
            "Give a school mascot costume, filmed once, a new stunt",
            "Turn a host's intro clip into a three-shot trailer",
        ],
        "basic_fields": ["prompt", "videos", "aspect_ratio", "duration", "multi_shots"],
        "field_overrides": {
            "prompt": {
                "description": "The scene to make. Refer to the reference videos as @Video1, @Video2 and so on."
            },
            "videos": {
                "description": "Clips that show the people or things to star in the new video, 2 to 30 seconds each."
            },
        },
        "alternatives": {
            "wan/v2.6/reference-to-video/flash": "faster, takes images too",
            "fal-ai/kling-video/o3/standard/video-to-video/reference": "follows the clip's motion",
            "fal-ai/kling-video/o3/pro/video-to-video/reference": "up to 15 seconds",
        },
    },
    "wan/v2.6/reference-to-video/flash": {
        "class_name": "WanV26ReferenceToVideoFlash",
        "title": "Wan 2.6 Reference to Video Flash",
        "docstring": "Makes a new 5 or 10 second video with the subjects of reference videos, images or both, in the quicker Flash variant of Wan 2.6. Sound can be turned off.",
        "tags": [
            "reference-to-video",
            "wan",
            "alibaba",
            "fast",
            "multi-reference",
            "character-consistency",
            "with-audio",
            "hd",
        ],
        "use_cases": [
            "Draft an ad with a product photo and a spokesperson's clip",
            "Put a plush toy from three photos into a moon landing",
            "Try four story ideas for the same filmed dog",
            "Make a silent teaser of a shoe from a turntable video",
            "Stage a meeting of two puppets, one filmed and one photographed",
        ],
        "basic_fields": ["prompt", "videos", "images", "duration", "multi_shots"],
        "field_overrides": {
            "prompt": {
                "description": "The scene to make. Call the references Character1, Character2 and so on, counting the videos first and then the images."
            },
            "images": {
                "description": "Pictures of people or things to star in the video, instead of or along with videos."
            },
        },
        "alternatives": {
            "wan/v2.6/reference-to-video": "full variant",
            "fal-ai/kling-video/o1/standard/video-to-video/reference": "follows the clip's motion",
            "fal-ai/kling-video/o3/standard/video-to-video/reference": "up to 15 seconds",
        },
    },
}
