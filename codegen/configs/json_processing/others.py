"""Words for fal's json processing endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ffmpeg-api/loudnorm": {
        "class_name": "FfmpegApiLoudnorm",
        "title": "FFmpeg Loudness Normalization",
        "docstring": "Brings a recording to a chosen loudness in LUFS with FFmpeg's EBU R128 filter, while holding true peak and loudness range. Figures from an earlier measuring pass can be fed in.",
        "tags": [
            "audio-editing",
            "loudness",
            "ffmpeg-api",
            "video-utility",
            "ffmpeg",
            "audio-to-audio",
        ],
        "use_cases": [
            "Bring all podcast episodes to -16 LUFS",
            "Match a guest's quiet remote track to the host",
            "Meet a broadcaster's -23 LUFS delivery rule",
            "Even out chapters of a home-recorded audiobook",
            "Measure a mix first, then normalize it in linear mode",
        ],
        "basic_fields": [
            "audio",
            "integrated_loudness",
            "true_peak",
            "loudness_range",
            "print_summary",
        ],
        "alternatives": {
            "fal-ai/workflow-utilities/audio-compressor": "evens out dynamics",
            "fal-ai/deepfilternet3": "removes noise",
        },
    },
    "fal-ai/ffmpeg-api/metadata": {
        "class_name": "FfmpegApiMetadata",
        "title": "FFmpeg Media Metadata",
        "docstring": "Reads technical data such as duration, codec, resolution and frame rate from a video or audio file with FFmpeg. Can also extract the first and last frame.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "metadata", "image-utility"],
        "use_cases": [
            "Route clips in a workflow by their length or resolution",
            "Check that uploads meet codec and frame rate requirements",
            "Grab first and last frames to chain image-to-video steps",
            "List sample rate and channels of a sound collection",
            "Compute the cost of a job from media length before starting it",
        ],
        "basic_fields": ["media", "extract_frames"],
        "field_overrides": {
            "media": {"description": "Video or sound file to inspect."},
            "extract_frames": {"description": "Also return the first and last picture of a video."},
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/waveform": "waveform values",
            "fal-ai/ffmpeg-api/extract-frame": "frames only",
        },
    },
    "fal-ai/ffmpeg-api/waveform": {
        "class_name": "FfmpegApiWaveform",
        "title": "FFmpeg Audio Waveform",
        "docstring": "Measures the waveform of a recording as a list of numbers, 1 to 10 a second, with its duration. Smoothing and decimal places are set; no picture is drawn.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "waveform", "structured-output", "json"],
        "use_cases": [
            "Draw the wave under a web player from ready numbers",
            "Find the loud moments of a game commentary",
            "Detect long silences in a lecture before cutting",
            "Animate a logo to the swell of a jingle",
            "Compare two takes of a song by their dynamics",
        ],
        "basic_fields": ["media", "points_per_second", "smoothing_window", "precision"],
        "alternatives": {
            "fal-ai/ffmpeg-api/metadata": "technical data",
            "fal-ai/silero-vad": "where speech is",
        },
    },
    "fal-ai/omnilottie": {
        "class_name": "Omnilottie",
        "title": "OmniLottie Text to Lottie",
        "docstring": "Generates a small vector animation as a Lottie file from a text prompt with OmniLottie. Sampling temperature and a token limit shape variety and length.",
        "tags": ["lottie", "animation", "omnilottie", "vectorization", "svg", "illustration"],
        "use_cases": [
            "Make a bouncing check mark for an app's success screen",
            "Draw a loading spinner in the shape of a coffee cup",
            "Animate a bell icon for a notification panel",
            "Sketch a swimming fish for a children's counting page",
            "Add a pulsing heart to a donation button",
        ],
        "basic_fields": ["prompt", "max_tokens", "temperature"],
        "field_overrides": {
            "prompt": {
                "description": "Shapes, colors and movement of the animation, such as 'a red ball bounces twice on a line'."
            }
        },
        "alternatives": {
            "fal-ai/omnilottie/image-to-lottie": "from a picture",
            "fal-ai/omnilottie/video-to-lottie": "from a clip",
        },
    },
    "fal-ai/omnilottie/image-to-lottie": {
        "class_name": "OmnilottieImageToLottie",
        "title": "OmniLottie Image to Lottie",
        "docstring": "Turns a picture into a Lottie vector animation whose movement the prompt describes, with OmniLottie. Both picture and prompt are required.",
        "tags": ["lottie", "animation", "omnilottie", "vectorization", "svg", "logo"],
        "use_cases": [
            "Make a flat logo draw itself on a landing page",
            "Let the mascot of a bank app wave",
            "Set the gears of an infographic icon in motion",
            "Animate a weather symbol for a forecast widget",
            "Turn a sticker into an animated chat reaction",
        ],
        "basic_fields": ["prompt", "image", "max_tokens", "temperature"],
        "field_overrides": {
            "prompt": {"description": "How the things in the picture should move."},
            "image": {
                "description": "Simple flat artwork such as an icon or logo; photos hold too much detail."
            },
        },
        "alternatives": {
            "fal-ai/omnilottie": "prompt only",
            "fal-ai/omnilottie/video-to-lottie": "movement from a clip",
        },
    },
    "fal-ai/omnilottie/video-to-lottie": {
        "class_name": "OmnilottieVideoToLottie",
        "title": "OmniLottie Video to Lottie",
        "docstring": "Converts a short video into a Lottie vector animation with OmniLottie, taking over shapes and movement. An additional prompt is optional.",
        "tags": [
            "lottie",
            "animation",
            "omnilottie",
            "vectorization",
            "svg",
            "video-to-video",
            "vid2vid",
        ],
        "use_cases": [
            "Rebuild a screen recording of a button effect as Lottie",
            "Turn an old video banner into a light vector file",
            "Convert a motion designer's draft clip for a web page",
            "Trace a simple cartoon walk for an app's empty state",
            "Replace a heavy onboarding clip by a small animation",
        ],
        "basic_fields": ["video", "prompt", "max_tokens", "temperature"],
        "field_overrides": {
            "prompt": {"description": "Optional hint about what is shown or which parts matter."}
        },
        "alternatives": {
            "fal-ai/omnilottie/image-to-lottie": "from a picture",
            "fal-ai/omnilottie": "prompt only",
        },
    },
}
