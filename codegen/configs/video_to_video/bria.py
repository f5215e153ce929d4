"""Words for fal's video to video endpoints: bria. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/video/background-removal": {
        "class_name": "BriaVideoBackgroundRemoval",
        "docstring": "Removes the background of a video with Bria Video Background Removal by Bria AI.",
        "tags": ["video-to-video", "video", "bria", "bria ai"],
        "basic_fields": ["video", "output_codec", "refine_foreground_edges", "subject_is_person"],
        "curated": False,
    },
    "bria/video/increase-resolution": {
        "class_name": "BriaVideoIncreaseResolution",
        "docstring": "Upscales a video with Bria Video Increase Resolution by Bria AI.",
        "tags": ["video-to-video", "video", "bria", "bria ai"],
        "basic_fields": ["video", "desired_increase", "output_container_and_codec"],
        "curated": False,
    },
}
