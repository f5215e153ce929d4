"""Words for fal's video processing endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/live-avatar": {
        "class_name": "LiveAvatar",
        "title": "Live Avatar",
        "docstring": "Makes the person in an image speak an audio track, clip by clip.",
        "basic_fields": ["image", "audio", "prompt", "num_clips"],
        "aliases": ["image_to_video.LiveAvatar"],
    },
    "fal-ai/rife": {
        "class_name": "RIFE",
        "title": "RIFE Image Interpolation",
        "docstring": "Makes 1 to 64 frames between two still images with RIFE and returns them as pictures or as a video. The two images can be included as first and last frame.",
        "tags": [
            "frame-interpolation",
            "slow-motion",
            "rife",
            "first-last-frame",
            "multi-image",
            "low-cost",
        ],
        "use_cases": [
            "Make a short morph between two product shots",
            "Fill in drawings between two animation key poses",
            "Blend before and after photos of a haircut",
            "Turn two satellite pictures into a gentle transition",
            "Create intermediate faces for a morphing exhibit",
        ],
        "basic_fields": ["start_image", "end_image", "num_frames", "output_type"],
        "field_overrides": {
            "num_frames": {"description": "How many frames to make between the two images."}
        },
        "aliases": ["image_to_image.Rife"],
        "alternatives": {
            "fal-ai/film": "large movements",
            "fal-ai/amt-interpolation/frame-interpolation": "AMT model",
        },
    },
    "fal-ai/rife/video": {
        "class_name": "RIFEVideo",
        "title": "RIFE Video Interpolation",
        "docstring": "Adds one to four frames between each pair of frames of a video with RIFE, a fast interpolator. Can split at scene cuts, work out the new frame rate and close the loop.",
        "tags": ["frame-interpolation", "slow-motion", "rife", "loop", "low-cost"],
        "use_cases": [
            "Bring 16 fps generated clips to a smooth 32",
            "Slow a dog's leap without stutter",
            "Smooth an edited trailer without blending its cuts",
            "Close a lava lamp clip to an endless loop",
            "Convert a 12 fps cartoon for a 48 fps show",
        ],
        "basic_fields": ["video", "num_frames", "use_scene_detection", "loop"],
        "field_overrides": {
            "num_frames": {
                "description": "Frames to add between each pair of frames; 1 doubles the frame rate."
            }
        },
        "aliases": ["video_to_video.RifeVideo"],
        "alternatives": {
            "fal-ai/film/video": "same price, other model",
            "fal-ai/amt-interpolation": "several passes",
            "fal-ai/topaz/upscale/video": "also upscales",
        },
    },
    "fal-ai/sync-lipsync/v2": {
        "class_name": "SyncLipsyncV2",
        "title": "Sync Lipsync 2",
        "docstring": "Fits mouth movements in a video to new speech with sync.so's lipsync-2 models while keeping the speaker's style. The model switch leads to the Pro variant; five ways to handle different lengths.",
        "tags": ["lip-sync", "lipsync", "dubbing", "sync-lipsync", "syncso"],
        "use_cases": [
            "Dub a training video into another language with fitting mouth shapes",
            "Fix a misspoken sentence in an interview without a reshoot",
            "Personalize sales greetings by swapping names in the recorded speech",
            "Match a retimed voice track by stretching footage with the remap mode",
            "Get sharper teeth and beard detail in close-ups with the pro model",
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
        "alternatives": {
            "fal-ai/sync-lipsync/v3": "successor",
            "fal-ai/sync-lipsync": "cheaper, earlier",
            "veed/lipsync": "cheaper",
        },
    },
    "fal-ai/topaz/upscale/video": {
        "class_name": "TopazVideoUpscale",
        "title": "Topaz Video Upscale",
        "docstring": "Enlarges, cleans up and smooths footage with a choice of Topaz models, from general repair and denoising to generative restoration. Noise, halo, compression, grain and frame rate are set separately.",
        "tags": [
            "upscaling",
            "super-resolution",
            "topaz",
            "topaz-labs",
            "restoration",
            "frame-interpolation",
            "slow-motion",
            "4k",
        ],
        "use_cases": [
            "Bring old camcorder tapes to HD while removing noise and halos",
            "Upscale generated 720p clips to 4K for delivery",
            "Convert 24 fps footage to fluid 60 fps by interpolating frames",
            "Denoise high-ISO night recordings before color grading",
            "Enlarge rendered animation with a model made for computer graphics",
        ],
        "basic_fields": ["video", "model", "upscale_factor", "target_fps"],
        "field_overrides": {
            "video": {
                "description": "Footage to enhance; its length and target size drive the price."
            },
            "model": {
                "description": "Enhancement model: general repair (Proteus), denoising (Nyx), computer graphics (Gaia CG) or generative restoration (Starlight)."
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
        "alternatives": {
            "fal-ai/seedvr/upscale/video": "open weights",
            "fal-ai/bytedance-upscaler/upscale/video": "footage presets",
            "fal-ai/flashvsr/upscale/video": "built for speed",
        },
    },
    "fal-ai/video-upscaler": {
        "class_name": "VideoUpscaler",
        "title": "Video Upscaler (RealESRGAN)",
        "docstring": "Enlarges each frame of a video one to eight times with RealESRGAN, an older open upscaler. One setting, priced by megapixels.",
        "tags": ["upscaling", "super-resolution", "esrgan", "low-cost", "open-weights"],
        "use_cases": [
            "Enlarge a small cartoon clip for a classroom screen",
            "Upscale an app's screen recording eight times for a detail view",
            "Make a cheap first pass of a GIF-sized meme",
            "Double a pixel-clean animation before interpolation",
            "Enlarge a whole season of tiny web clips at low cost",
        ],
        "basic_fields": ["video", "scale"],
        "field_overrides": {
            "scale": {"description": "How many times wider and taller the video becomes."}
        },
        "aliases": ["video_to_video.VideoUpscaler"],
        "alternatives": {
            "fal-ai/seedvr/upscale/video": "restores detail",
            "fal-ai/flashvsr/upscale/video": "up to 4x, newer",
            "clarityai/crystal-video-upscaler": "Clarity AI model",
        },
    },
}
