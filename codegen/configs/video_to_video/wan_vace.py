"""Words for fal's video to video endpoints: wan vace. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-vace": {
        "class_name": "WanVace",
        "title": "Wan VACE",
        "docstring": "Generates or edits a video from a prompt with a guiding video, a mask or reference images, depending on the chosen task.",
        "basic_fields": ["prompt", "video", "mask_video", "mask_image"],
    },
    "fal-ai/wan-vace-1-3b": {
        "class_name": "WanVace13b",
        "title": "Wan VACE 1.3B",
        "docstring": "Generates or edits video with the small 1.3B version of VACE: by depth, by pose or inside a mask. Reference images can set people and things; outpainting and reframing need the 14B version.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "inpainting",
            "generative-fill",
            "wan",
            "vace",
            "open-weights",
        ],
        "use_cases": [
            "Test whether a depth guide works before a 14B run",
            "Sketch a stick-figure dance as a forest sprite",
            "Replace a masked balloon with a lantern in a party clip",
            "Try one prompt with different reference faces",
            "Teach a class how depth control shapes a video",
        ],
        "basic_fields": ["prompt", "video", "task", "ref_images", "mask_video"],
        "field_overrides": {
            "task": {
                "description": "What the video is used for: as depth guide, as pose guide, or as footage to repaint inside the mask."
            }
        },
        "alternatives": {
            "fal-ai/wan-vace-14b": "larger, more tasks",
            "fal-ai/wan-vace-14b/depth": "depth only",
            "fal-ai/wan-22-vace-fun-a14b/inpainting": "newer version",
        },
    },
    "fal-ai/wan-vace-14b": {
        "class_name": "WanVace14b",
        "title": "Wan VACE 14B",
        "docstring": "Does five jobs with one node: depth or pose guided generation, inpainting, outpainting and reframing of video, chosen by the task argument. Takes masks, reference images, first and last frame.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "video-editing",
            "wan",
            "vace",
            "multi-reference",
            "open-weights",
        ],
        "use_cases": [
            "Build one tool for a studio that switches between mask and pose jobs",
            "Let a reference astronaut follow a filmed walk",
            "Put the same sofa into three room videos by mask",
            "Bridge a first and a last picture along a depth pass",
            "Compare depth and pose guidance on one gymnastics clip",
        ],
        "basic_fields": ["prompt", "video", "task", "ref_images", "mask_video"],
        "field_overrides": {
            "task": {
                "description": "Job to do: follow depth or pose, repaint inside a mask, extend the frame, or change its shape."
            }
        },
        "alternatives": {
            "fal-ai/wan-vace-1-3b": "smaller",
            "fal-ai/wan-vace-apps/video-edit": "by instruction",
            "fal-ai/wan-22-vace-fun-a14b/depth": "newer version",
        },
    },
    "fal-ai/wan-vace-14b/depth": {
        "class_name": "WanVace14bDepth",
        "title": "Wan VACE 14B Depth",
        "docstring": "Makes a new video along the depth of another one with Wan 2.1 VACE 14B, guided by prompt, reference images and first or last frame. With preprocessing on, ordinary footage can be the guide.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "depth-map",
            "wan",
            "vace",
            "multi-reference",
            "open-weights",
        ],
        "use_cases": [
            "Turn a warehouse walk into an ancient library",
            "Reuse one camera flight for four seasonal park videos",
            "Replace a clay model's look with a finished car's",
            "Set a toddler's blocks video on a giant scale city",
            "Show a cave tour as the ice age version for a museum",
        ],
        "basic_fields": ["prompt", "video", "ref_images", "preprocess", "resolution"],
        "field_overrides": {
            "video": {
                "description": "A depth video, or ordinary footage with preprocessing switched on."
            },
            "preprocess": {
                "description": "Works out the depth of ordinary footage first; leave off for a ready depth video."
            },
        },
        "alternatives": {
            "fal-ai/wan-22-vace-fun-a14b/depth": "Wan 2.2 version",
            "fal-ai/wan-vace-14b/pose": "follows body poses",
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "adds sound",
        },
    },
    "fal-ai/wan-vace-14b/inpainting": {
        "class_name": "WanVace14bInpainting",
        "title": "Wan VACE 14B Inpainting",
        "docstring": "Repaints a masked area of a video with Wan 2.1 VACE 14B, from a prompt and reference images if wanted. A still mask image does for static shots, a mask video for moving ones.",
        "tags": [
            "inpainting",
            "generative-fill",
            "video-editing",
            "wan",
            "vace",
            "multi-reference",
            "open-weights",
        ],
        "use_cases": [
            "Change the screen content of a laptop on a tripod shot",
            "Give a filmed mannequin a real jewelry piece from photos",
            "Replace a modern clock on the wall in a period scene",
            "Turn the coffee in a masked cup into tea with lemon",
            "Put another label on a wine bottle that stays still",
        ],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image", "ref_images"],
        "field_overrides": {
            "prompt": {"description": "What should appear inside the masked area."}
        },
        "alternatives": {
            "fal-ai/wan-22-vace-fun-a14b/inpainting": "Wan 2.2 version",
            "fal-ai/ltx-2.3-quality/inpaint/lora": "own LoRAs",
            "fal-ai/void-video-inpainting": "removes with traces",
        },
    },
    "fal-ai/wan-vace-14b/outpainting": {
        "class_name": "WanVace14bOutpainting",
        "title": "Wan VACE 14B Outpainting",
        "docstring": "Paints more picture to the left, right, top or bottom of a video with Wan 2.1 VACE 14B, each side on its own. The share added per side can be set up to the full size of the clip.",
        "tags": ["outpainting", "uncrop", "video-editing", "wan", "vace", "open-weights"],
        "use_cases": [
            "Give a chess tournament clip room on top for a scoreboard",
            "Extend a rooftop concert to show more skyline",
            "Double the width of a fish tank loop for a lobby display",
            "Add floor below a shoe close-up for the price line",
            "Complete a fountain that was cut off at the left edge",
        ],
        "basic_fields": ["prompt", "video", "expand_left", "expand_right", "expand_ratio"],
        "field_overrides": {
            "prompt": {"description": "What should be seen in the added areas."},
            "expand_left": {"description": "Adds picture on the left side."},
            "expand_right": {"description": "Adds picture on the right side."},
            "expand_top": {"description": "Adds picture above."},
            "expand_bottom": {"description": "Adds picture below."},
        },
        "alternatives": {
            "fal-ai/wan-22-vace-fun-a14b/outpainting": "Wan 2.2 version",
            "fal-ai/wan-vace-14b/reframe": "sets a target shape",
            "fal-ai/ltx-2.3-quality/outpaint": "up to 1080p",
        },
    },
    "fal-ai/wan-vace-14b/pose": {
        "class_name": "WanVace14bPose",
        "title": "Wan VACE 14B Pose",
        "docstring": "Makes a video in which new figures follow the body poses of another clip, with reference images for how they look. Takes a finished pose video, or footage with preprocessing switched on.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "pose-estimation",
            "motion-transfer",
            "motion-control",
            "wan",
            "vace",
        ],
        "use_cases": [
            "Let a knight from a reference picture do a real fencer's drill",
            "Turn a hobby dancer's clip into a glowing neon figure",
            "Show a yoga sequence with an anonymous drawn person",
            "Drive two puppets with a filmed handshake",
            "Animate a game enemy from an office chair stunt",
        ],
        "basic_fields": ["prompt", "video", "ref_images", "preprocess", "resolution"],
        "field_overrides": {
            "video": {
                "description": "A pose video, or footage of people with preprocessing switched on."
            },
            "preprocess": {
                "description": "Finds the poses in ordinary footage first; leave off for a ready pose video."
            },
        },
        "alternatives": {
            "fal-ai/wan-vace-14b/depth": "follows the space",
            "fal-ai/wan/v2.2-14b/animate/move": "keeps facial expression",
            "moonvalley/marey/pose-transfer": "Moonvalley model",
        },
    },
    "fal-ai/wan-vace-14b/reframe": {
        "class_name": "WanVace14bReframe",
        "title": "Wan VACE 14B Reframe",
        "docstring": "Changes a video to 16:9, 1:1 or 9:16 by painting the new areas with Wan 2.1 VACE 14B; the prompt is optional. Length and frame rate follow the input unless you switch that off.",
        "tags": ["outpainting", "uncrop", "video-editing", "wan", "vace", "open-weights"],
        "use_cases": [
            "Make a square clip for a menu board from a vertical one",
            "Prepare a landscape lecture excerpt for phones",
            "Remove letterbox bars and fill the picture of a family film",
            "Bring mixed phone videos to one shape for a memorial film",
            "Turn a 1:1 product loop into a wide website header",
        ],
        "basic_fields": ["video", "aspect_ratio", "prompt", "resolution", "zoom_factor"],
        "field_overrides": {
            "prompt": {"description": "What the added areas should show. May be left out."}
        },
        "alternatives": {
            "fal-ai/wan-22-vace-fun-a14b/reframe": "Wan 2.2 version",
            "fal-ai/wan-vace-apps/long-reframe": "long videos",
            "fal-ai/luma-dream-machine/ray-2/reframe": "more shapes",
        },
    },
    "fal-ai/wan-vace-apps/long-reframe": {
        "class_name": "WanVaceAppsLongReframe",
        "title": "Wan 2.1 VACE Long Reframe",
        "docstring": "Reframes longer videos to 16:9, 1:1 or 9:16: finds the scene cuts, works scene by scene and can paste the untouched original back in. A threshold sets how sensitive cut detection is.",
        "tags": ["outpainting", "uncrop", "video-editing", "long-video", "wan", "vace", "alibaba"],
        "use_cases": [
            "Turn a whole horizontal vlog with many cuts into a vertical one",
            "Prepare a complete music video for upright screens",
            "Reframe an edited property tour without splitting it by hand",
            "Make a square cut of a conference recap",
            "Convert a documentary trailer with fast cuts to 9:16",
        ],
        "basic_fields": ["video", "aspect_ratio", "prompt", "scene_threshold", "paste_back"],
        "field_overrides": {
            "prompt": {"description": "What the added areas should show. May be left out."}
        },
        "alternatives": {
            "fal-ai/wan-vace-14b/reframe": "short clips",
            "luma/agent/ray/v3.2/reframe": "Luma model",
            "fal-ai/ltx-2.3/reframe": "4:5 and 5:4",
        },
    },
    "fal-ai/wan-vace-apps/video-edit": {
        "class_name": "WanVaceAppsVideoEdit",
        "title": "Wan VACE Video Edit",
        "docstring": "Edits a video from a plain instruction with VACE, without masks, and takes reference images for what to insert. You can say whether the clip is about people or general scenes.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "wan",
            "vace",
            "alibaba",
            "multi-reference",
        ],
        "use_cases": [
            "Dress a street musician in a tuxedo by one sentence",
            "Change a kitchen's cabinets to the sample on a photo",
            "Turn a walking man into a bronze statue in motion",
            "Make the lake behind a picnic frozen",
            "Give a news desk clip a newsroom of the 1960s",
        ],
        "basic_fields": ["prompt", "video", "images", "video_type", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": 'The change to make, as an instruction, such as "Replace the car with a horse carriage".'
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.7/edit-video": "newer, up to 1080p",
            "fal-ai/editto": "frame rate, interpolation",
            "fal-ai/wan-vace-14b/inpainting": "limited by a mask",
        },
    },
}
