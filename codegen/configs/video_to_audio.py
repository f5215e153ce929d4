"""Words for fal's video to audio endpoints. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/video-to-audio": {
        "class_name": "KlingVideoVideoToAudio",
        "docstring": "Makes audio from a video with Kling Video.",
        "tags": ["video-to-audio", "video", "audio", "kling"],
        "basic_fields": ["video", "asmr_mode", "background_music_prompt", "sound_effect_prompt"],
        "curated": False,
    },
    "fal-ai/sam-audio/visual-separate": {
        "class_name": "SamAudioVisualSeparate",
        "docstring": "Makes audio from a video and text with Sam Audio.",
        "tags": ["video-to-audio", "video", "audio", "sam"],
        "basic_fields": ["video", "prompt", "mask_video", "acceleration"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1.5/video-to-audio": {
        "class_name": "MireloAiSfxV15VideoToAudio",
        "docstring": "Makes data from a video with Mirelo SFX V1.5 by Mirelo AI.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "duration", "seed", "num_samples"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1/video-to-audio": {
        "class_name": "MireloAiSfxV1VideoToAudio",
        "docstring": "Makes audio from a video with Mirelo SFX by Mirelo AI.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "duration", "seed", "num_samples"],
        "curated": False,
    },
}
