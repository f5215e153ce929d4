"""Words for fal's segmentation endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/dwpose": {
        "class_name": "DWPose",
        "docstring": "Finds the poses of people in an image with DWPose.",
        "tags": ["image-to-image", "image", "dwpose"],
        "basic_fields": ["image", "draw_mode"],
        "aliases": ["image_to_image.Dwpose"],
        "curated": False,
    },
    "fal-ai/image-preprocessors/depth-anything/v2": {
        "class_name": "ImagePreprocessorDepthAnythingV2",
        "docstring": "Estimates how near the things in an image are with Image Preprocessors Depth Anything v2.",
        "tags": ["image-to-image", "image", "preprocessors"],
        "basic_fields": ["image"],
        "aliases": ["image_to_image.ImagePreprocessorsDepthAnythingV2"],
        "curated": False,
    },
    "fal-ai/imageutils/marigold-depth": {
        "class_name": "MarigoldDepth",
        "docstring": "Estimates how near the things in an image are with Image Utils Marigold Depth.",
        "tags": ["image-to-image", "image", "imageutils"],
        "basic_fields": ["image", "num_inference_steps", "ensemble_size", "processing_res"],
        "aliases": ["image_to_image.ImageutilsMarigoldDepth"],
        "curated": False,
    },
    "fal-ai/sam-3/image": {
        "class_name": "SAM3Image",
        "docstring": "Segments an image as text says with SAM 3 Image.",
        "tags": ["image-to-image", "image", "sam"],
        "basic_fields": ["image", "prompt", "text_prompt", "point_prompts"],
        "aliases": ["image_to_image.Sam3Image"],
        "curated": False,
    },
    "fal-ai/sam2/image": {
        "class_name": "SAM2Image",
        "docstring": "Segments objects in an image with Meta's SAM 2 from clicked points or boxes.",
        "tags": ["image", "segmentation", "mask", "sam2", "object-selection", "meta"],
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
    },
    "fal-ai/sam2/video": {
        "class_name": "SAM2Video",
        "docstring": "Segments a video as text says with SAM 2 Video.",
        "tags": ["video-to-video", "video", "sam", "mask"],
        "basic_fields": ["video", "mask", "prompts", "box_prompts"],
        "aliases": ["video_to_video.Sam2Video"],
        "curated": False,
    },
}
