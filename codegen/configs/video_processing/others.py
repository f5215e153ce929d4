"""Words for fal's video processing endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/live-avatar": {
        "class_name": "LiveAvatar",
        "docstring": "Makes a video of someone speaking from an image, audio and text with Live Avatar.",
        "tags": ["image-to-video", "image", "video", "live", "avatar"],
        "basic_fields": ["image", "audio", "prompt", "num_clips"],
        "aliases": ["image_to_video.LiveAvatar"],
        "curated": False,
    },
    "fal-ai/rife": {
        "class_name": "RIFE",
        "docstring": "Makes the frames between two images with RIFE.",
        "tags": ["image-to-image", "image", "rife"],
        "basic_fields": ["start_image", "end_image", "output_type", "num_frames"],
        "aliases": ["image_to_image.Rife"],
        "curated": False,
    },
    "fal-ai/rife/video": {
        "class_name": "RIFEVideo",
        "docstring": "Makes a video smoother with frames in between with RIFE Video.",
        "tags": ["video-to-video", "video", "rife"],
        "basic_fields": ["video", "num_frames", "use_scene_detection", "use_calculated_fps"],
        "aliases": ["video_to_video.RifeVideo"],
        "curated": False,
    },
    "fal-ai/sync-lipsync/v2": {
        "class_name": "SyncLipsyncV2",
        "docstring": "Re-times mouth movements in a video to new speech with Sync's lipsync-2 models while keeping the speaker's style.",
        "tags": [
            "video",
            "lip-sync",
            "dubbing",
            "talking-head",
            "localization",
            "sync",
            "audio-to-video",
        ],
        "use_cases": [
            "Dub a training video into another language with fitting mouth shapes",
            "Fix a misspoken sentence in an interview without a reshoot",
            "Personalise sales greetings by swapping names in the recorded speech",
            "Match a retimed voice track by stretching footage with the remap mode",
            "Get sharper teeth and beard detail in close-ups with the pro variant",
        ],
        "basic_fields": ["video", "audio", "model", "sync_mode"],
        "field_overrides": {
            "video": {"description": "Footage with a clearly visible speaker."},
            "audio": {"description": "Speech that the mouth should follow."},
            "model": {
                "description": "Quality tier; the professional one keeps facial detail better and costs more."
            },
            "sync_mode": {
                "description": "What to do when the sound and the footage differ in length."
            },
        },
        "aliases": ["video_to_video.SyncLipsyncV2"],
    },
    "fal-ai/topaz/upscale/video": {
        "class_name": "TopazVideoUpscale",
        "docstring": "Enlarges, cleans up and smooths existing footage with Topaz video enhancement models.",
        "tags": [
            "video",
            "upscale",
            "enhance",
            "topaz",
            "denoise",
            "frame-interpolation",
            "restoration",
            "4k",
        ],
        "use_cases": [
            "Bring old camcorder tapes to HD while removing noise and halos",
            "Upscale generated 720p clips to 4K for delivery",
            "Convert 24 fps footage to fluid 60 fps by interpolating frames",
            "Denoise high-ISO night recordings before colour grading",
            "Enlarge rendered animation with a model made for computer graphics",
        ],
        "basic_fields": ["video", "model", "upscale_factor", "target_fps"],
        "field_overrides": {
            "video": {
                "description": "Footage to enhance; its length and target size drive the price."
            },
            "model": {
                "description": "Enhancement model: general repair, denoising, computer graphics or generative restoration."
            },
            "upscale_factor": {
                "description": "How many times wider and taller the result becomes."
            },
            "target_fps": {
                "description": "Frame rate to interpolate to; leave empty to keep the original rate."
            },
            "recover_detail": {
                "description": "How much fine detail of the original is mixed back into the result."
            },
            "grain": {"description": "Film grain added at the end to hide an overly clean look."},
        },
        "aliases": ["video_to_video.TopazUpscaleVideo"],
    },
    "fal-ai/video-upscaler": {
        "class_name": "VideoUpscaler",
        "docstring": "Upscales a video with Video Upscaler.",
        "tags": ["video-to-video", "video", "upscaler"],
        "basic_fields": ["video", "scale"],
        "aliases": ["video_to_video.VideoUpscaler"],
        "curated": False,
    },
}
