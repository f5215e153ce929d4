"""Words for fal's segmentation endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/dwpose": {
        "class_name": "DWPose",
        "title": "DWPose Pose Estimation",
        "docstring": "Finds the people in an image and draws their pose as a stick figure with DWPose: body, hands, face or all, or masks of faces and hands instead.",
        "tags": [
            "pose-estimation",
            "controlnet",
            "image-utility",
            "segmentation",
            "masking",
            "open-weights",
        ],
        "use_cases": [
            "Make a pose map from a fashion shot for a ControlNet",
            "Mask every face in a crowd before blurring",
            "Copy hand positions from a sign language photo",
            "Compare a golfer's stance in two stills",
            "Prepare a dancer's skeleton for a character artist",
        ],
        "basic_fields": ["image", "draw_mode"],
        "field_overrides": {
            "draw_mode": {
                "description": "What to draw: the whole pose, only body, face or hands, or masks that cover faces or hands."
            }
        },
        "aliases": ["image_to_image.Dwpose"],
        "alternatives": {"fal-ai/dwpose/video": "for videos", "fal-ai/sam-3/3d-body": "3D body"},
    },
    "fal-ai/image-preprocessors/depth-anything/v2": {
        "class_name": "ImagePreprocessorDepthAnythingV2",
        "title": "Depth Anything v2",
        "docstring": "Estimates a depth map from one image with Depth Anything v2 in a single pass. The picture is its only input, against the steps and ensemble settings of Marigold.",
        "tags": ["depth-map", "controlnet", "image-preprocessors", "image-utility", "open-weights"],
        "use_cases": [
            "Prepare a control map for redrawing a living room",
            "Fake a shallow lens on a phone portrait from its distances",
            "Cut a landscape into planes for a parallax page",
            "Make a relief for a CNC mill from a face photo",
            "Order detected objects by distance in a yard picture",
        ],
        "basic_fields": ["image"],
        "aliases": ["image_to_image.ImagePreprocessorsDepthAnythingV2"],
        "alternatives": {
            "fal-ai/imageutils/marigold-depth": "ensemble, more settings",
            "fal-ai/image-preprocessors/midas": "classic model",
            "fal-ai/imageutils/depth": "another estimator",
        },
    },
    "fal-ai/imageutils/marigold-depth": {
        "class_name": "MarigoldDepth",
        "title": "Marigold Depth",
        "docstring": "Estimates a depth map with Marigold, a diffusion model: several estimates of 2 to 50 steps are averaged, which is slower than one-pass models but can be tuned.",
        "tags": ["depth-map", "controlnet", "image-utility", "stable-diffusion", "open-weights"],
        "use_cases": [
            "Get a fine depth map of lace for a displacement print",
            "Average twenty estimates of a cave photo for a steady map",
            "Turn an engraving into a bas-relief model",
            "Study how ensemble size changes depth in a paper",
            "Prepare a stereo pair from an archive photograph",
        ],
        "basic_fields": ["image", "ensemble_size", "num_inference_steps", "processing_res"],
        "aliases": ["image_to_image.ImageutilsMarigoldDepth"],
        "alternatives": {
            "fal-ai/image-preprocessors/depth-anything/v2": "faster, one pass",
            "fal-ai/imageutils/depth": "faster",
            "fal-ai/image-preprocessors/zoe": "one pass",
        },
    },
    "fal-ai/sam-3/image": {
        "class_name": "SAM3Image",
        "title": "SAM 3 Image Segmentation",
        "docstring": "Segments what a phrase, point or box names in an image with Meta's first SAM 3, and returns mask pictures. Keeps the older text prompt field that SAM 3.1 no longer has.",
        "tags": [
            "segmentation",
            "masking",
            "sam-3",
            "object-detection",
            "image-utility",
            "open-weights",
        ],
        "use_cases": [
            "Mask all hard hats in a construction photo by name",
            "Cut one shoe out of a pair with a box",
            "Create an inpainting mask for the sky in a listing",
            "Split a buffet photo into single dishes",
            "Run a saved SAM 3 workflow without changing its output",
        ],
        "basic_fields": [
            "image",
            "prompt",
            "point_prompts",
            "box_prompts",
            "return_multiple_masks",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What to segment, as a short noun phrase such as 'red umbrella'. The default is only a sample: set your own."
            }
        },
        "aliases": ["image_to_image.Sam3Image"],
        "alternatives": {
            "fal-ai/sam-3-1/image": "successor",
            "fal-ai/sam-3/image-rle": "compact mask data",
            "fal-ai/sam2/image": "clicks and boxes only",
        },
    },
    "fal-ai/sam2/image": {
        "class_name": "SAM2Image",
        "title": "SAM 2 Image Segmentation",
        "docstring": "Segments objects in an image with Meta's SAM 2 from clicked points or boxes. Takes no words; for text prompts use SAM 3.",
        "tags": ["segmentation", "masking", "sam-2", "image-utility", "open-weights"],
        "use_cases": [
            "Select one object with a single click coordinate",
            "Turn detector boxes into pixel-exact object masks",
            "Exclude areas from a selection with negative points",
            "Label training pictures for a segmentation dataset",
            "Measure the area an object covers in a picture",
        ],
        "basic_fields": ["image", "prompts", "box_prompts", "apply_mask"],
        "field_overrides": {
            "prompts": {
                "description": "Points on the picture, each marked as part of the object or as background."
            },
            "box_prompts": {
                "description": "Rectangles in pixel coordinates drawn around the objects to select."
            },
            "apply_mask": {
                "description": "Puts the mask onto the picture instead of returning the bare mask."
            },
        },
        "aliases": ["image_to_image.Sam2Image"],
        "alternatives": {
            "fal-ai/sam-3-1/image": "text prompts too",
            "fal-ai/sam2/auto-segment": "finds everything",
            "fal-ai/evf-sam": "text prompts",
        },
    },
    "fal-ai/sam2/video": {
        "class_name": "SAM2Video",
        "title": "SAM 2 Video Segmentation",
        "docstring": "Follows objects through a video with SAM 2, starting from points, boxes or a mask on chosen frames. Returns the masked video and, if wanted, a zip of frames with boxes.",
        "tags": [
            "segmentation",
            "masking",
            "sam-2",
            "video-to-video",
            "vid2vid",
            "object-detection",
            "open-weights",
        ],
        "use_cases": [
            "Track a skater with one click for a color splash effect",
            "Make a moving mask of a car for a repaint node",
            "Follow a cell through a microscope recording",
            "Isolate a singer on stage for compositing",
            "Correct a lost track by clicking again on a later frame",
        ],
        "basic_fields": ["video", "prompts", "box_prompts", "mask", "apply_mask"],
        "field_overrides": {
            "mask": {"description": "Mask of the object to follow, in place of points or boxes."},
            "prompts": {
                "description": "Points that mark the object or the background, each with the number of the frame it was clicked on."
            },
        },
        "aliases": ["video_to_video.Sam2Video"],
        "alternatives": {
            "fal-ai/sam-3-1/video": "newer, text prompts",
            "fal-ai/sam-3/video": "text prompts",
        },
    },
}
