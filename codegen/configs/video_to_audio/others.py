"""Words for fal's video to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/video-to-audio": {
        "class_name": "KlingVideoVideoToAudio",
        "docstring": "Makes sound for a video with Kling Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "kling"],
        "basic_fields": ["video", "asmr_mode", "background_music_prompt", "sound_effect_prompt"],
        "curated": False,
    },
    "fal-ai/sam-audio/visual-separate": {
        "class_name": "SamAudioVisualSeparate",
        "docstring": "Separates a sound from the rest of a video and text with SAM Audio Visual Separate.",
        "tags": ["video-to-audio", "video", "audio", "sam"],
        "basic_fields": ["video", "prompt", "mask_video", "chunk_overlap"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1.5/video-to-audio": {
        "class_name": "MireloAiSfxV15VideoToAudio",
        "docstring": "Makes sound for a video as text says with Mirelo AI SFX v1.5 Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "duration", "num_samples", "start_offset"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1/video-to-audio": {
        "class_name": "MireloAiSfxV1VideoToAudio",
        "docstring": "Makes sound for a video as text says with Mirelo AI SFX v1 Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "duration", "num_samples", "text_prompt"],
        "curated": False,
    },
}
