"""Words for fal's json processing endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ffmpeg-api/loudnorm": {
        "class_name": "FfmpegApiLoudnorm",
        "docstring": "Evens out the loudness of audio with FFmpeg API Loudness Normalization.",
        "tags": ["json", "ffmpeg", "api"],
        "basic_fields": ["audio", "integrated_loudness", "true_peak", "loudness_range"],
        "curated": False,
    },
    "fal-ai/ffmpeg-api/metadata": {
        "class_name": "FfmpegApiMetadata",
        "docstring": "Reads technical data such as duration, codec, resolution and frame rate from a video or audio file.",
        "tags": ["video", "audio", "metadata", "ffmpeg", "probe", "duration", "codec", "utility"],
        "use_cases": [
            "Route clips in a workflow by their length or resolution",
            "Check that uploads meet codec and frame rate requirements",
            "Grab first and last frames to chain image-to-video steps",
            "Catalogue sample rate and channels of a sound collection",
            "Compute the cost of a job from media length before starting it",
        ],
        "basic_fields": ["media", "extract_frames"],
        "field_overrides": {
            "media": {"description": "Video or sound file to inspect."},
            "extract_frames": {"description": "Also return the first and last picture of a video."},
        },
    },
    "fal-ai/ffmpeg-api/waveform": {
        "class_name": "FfmpegApiWaveform",
        "docstring": "Measures the waveform of audio with FFmpeg API Waveform.",
        "tags": ["json", "ffmpeg", "api"],
        "basic_fields": ["media", "points_per_second", "precision", "smoothing_window"],
        "curated": False,
    },
    "fal-ai/omnilottie": {
        "class_name": "Omnilottie",
        "docstring": "Makes a Lottie animation from text with OmniLottie.",
        "tags": ["json", "omnilottie"],
        "basic_fields": ["prompt", "max_tokens", "temperature", "top_p"],
        "curated": False,
    },
    "fal-ai/omnilottie/image-to-lottie": {
        "class_name": "OmnilottieImageToLottie",
        "docstring": "Makes a Lottie animation from an image and text with OmniLottie Image to Lottie.",
        "tags": ["json", "omnilottie"],
        "basic_fields": ["prompt", "image", "max_tokens", "temperature"],
        "curated": False,
    },
    "fal-ai/omnilottie/video-to-lottie": {
        "class_name": "OmnilottieVideoToLottie",
        "docstring": "Makes a Lottie animation from a video and text with OmniLottie Video to Lottie.",
        "tags": ["json", "omnilottie"],
        "basic_fields": ["video", "prompt", "max_tokens", "temperature"],
        "curated": False,
    },
}
