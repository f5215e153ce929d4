"""Words for fal's video to video endpoints: wan 22 vace. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-22-vace-fun-a14b/depth": {
        "class_name": "Wan22VaceFunA14bDepth",
        "title": "Wan 2.2 VACE Fun A14B Depth",
        "docstring": "Makes a new video that keeps the spatial layout of a depth video, with reference images and first and last frame to set the look. Raw footage works too once preprocessing is switched on.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "depth-map",
            "wan",
            "vace",
            "alibaba",
            "multi-reference",
        ],
        "use_cases": [
            "Give a gray 3D flythrough of a hall the look of a cathedral",
            "Rebuild a garden walk as an underwater reef",
            "Keep the depth of a car commercial and change the desert to ice",
            "Render a stage designer's model box as the full-size set",
            "Turn a phone pan of a living room into a dollhouse",
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
            "fal-ai/wan-vace-14b/depth": "cheaper, Wan 2.1",
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "adds sound",
            "fal-ai/wan-vace-14b": "several tasks",
        },
    },
    "fal-ai/wan-22-vace-fun-a14b/inpainting": {
        "class_name": "Wan22VaceFunA14bInpainting",
        "title": "Wan 2.2 VACE Fun A14B Inpainting",
        "docstring": "Repaints the masked part of a video on the Wan 2.2 version of VACE. The mask can be a video or one image, and reference images show what should appear.",
        "tags": [
            "inpainting",
            "generative-fill",
            "video-editing",
            "wan",
            "vace",
            "alibaba",
            "multi-reference",
        ],
        "use_cases": [
            "Put a client's vase on a table in a panning room shot",
            "Replace a street sign frame by frame with a fictional one",
            "Change only the dress in a dance clip from a designer's photo",
            "Fill the masked window with a city skyline at dusk",
            "Swap the cake in a masked area for another flavor",
        ],
        "basic_fields": ["prompt", "video", "mask_video", "mask_image", "ref_images"],
        "field_overrides": {
            "prompt": {"description": "What should appear inside the masked area."}
        },
        "alternatives": {
            "fal-ai/wan-vace-14b/inpainting": "cheaper, Wan 2.1",
            "fal-ai/ltx-2.3-quality/inpaint": "adds sound",
            "fal-ai/void-video-inpainting": "removes with traces",
        },
    },
    "fal-ai/wan-22-vace-fun-a14b/outpainting": {
        "class_name": "Wan22VaceFunA14bOutpainting",
        "title": "Wan 2.2 VACE Fun A14B Outpainting",
        "docstring": "Extends a video beyond any of its four sides, each switched on separately, by a chosen share of its size. Wan 2.2 version of VACE; prompt and reference images say what lies outside.",
        "tags": ["outpainting", "uncrop", "video-editing", "wan", "vace", "alibaba"],
        "use_cases": [
            "Add sky above a church tower cut off in a drone clip",
            "Widen only the right side so a title fits next to the speaker",
            "Grow a close pet video into a full room",
            "Show the missing feet in a tap dance recording",
            "Make space on both sides of a vertical clip for a widescreen show",
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
            "fal-ai/wan-vace-14b/outpainting": "cheaper, Wan 2.1",
            "fal-ai/ltx-2.3-quality/outpaint": "up to 1080p",
            "luma/agent/ray/v3.2/reframe": "Luma model",
        },
    },
    "fal-ai/wan-22-vace-fun-a14b/pose": {
        "class_name": "Wan22VaceFunA14bPose",
        "title": "Wan 2.2 VACE Fun A14B Pose",
        "docstring": "Generates a video from a prompt in which figures follow the poses of an input video, with optional reference images.",
        "basic_fields": ["prompt", "video", "ref_images", "first_frame"],
    },
    "fal-ai/wan-22-vace-fun-a14b/reframe": {
        "class_name": "Wan22VaceFunA14bReframe",
        "title": "Wan 2.2 VACE Fun A14B Reframe",
        "docstring": "Turns a video into 16:9, 1:1 or 9:16 by painting the missing areas, with an optional zoom and trimming of black borders. Wan 2.2 version; keeps the length and frame rate of the input by default.",
        "tags": ["outpainting", "uncrop", "video-editing", "wan", "vace", "alibaba"],
        "use_cases": [
            "Make a vertical story from a landscape hotel clip",
            "Square a theater recording for a program page",
            "Drop the black bars of an old broadcast and fill the frame",
            "Fit upright guest videos into a widescreen wedding film",
            "Zoom out a little on a cramped kitchen scene",
        ],
        "basic_fields": ["video", "aspect_ratio", "prompt", "resolution", "zoom_factor"],
        "field_overrides": {
            "prompt": {"description": "What the added areas should show. May be left out."}
        },
        "alternatives": {
            "fal-ai/wan-vace-14b/reframe": "cheaper, Wan 2.1",
            "fal-ai/wan-vace-apps/long-reframe": "long videos",
            "fal-ai/luma-dream-machine/ray-2-flash/reframe": "more shapes",
        },
    },
}
