"""Words for fal's video to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/kling-video/video-to-audio": {
        "class_name": "KlingVideoVideoToAudio",
        "docstring": "Makes sound for a video with Kling Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "kling"],
        "basic_fields": ["video", "sound_effect_prompt", "background_music_prompt", "asmr_mode"],
        "curated": False,
    },
    "fal-ai/sam-audio/visual-separate": {
        "class_name": "SamAudioVisualSeparate",
        "docstring": "Separates a sound from the rest of a video and text with SAM Audio Visual Separate.",
        "tags": ["video-to-audio", "video", "audio", "sam"],
        "basic_fields": ["video", "mask_video", "prompt", "reranking_candidates"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1.5/video-to-audio": {
        "class_name": "MireloAiSfxV15VideoToAudio",
        "docstring": "Makes sound for a video as text says with Mirelo AI SFX v1.5 Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "text_prompt", "num_samples", "duration"],
        "curated": False,
    },
    "mirelo-ai/sfx-v1/video-to-audio": {
        "class_name": "MireloAiSfxV1VideoToAudio",
        "docstring": "Makes sound for a video as text says with Mirelo AI SFX v1 Video to Audio.",
        "tags": ["video-to-audio", "video", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["video", "text_prompt", "num_samples", "duration"],
        "curated": False,
    },
    "sonilo/v1.1/video-to-music": {
        "class_name": "SoniloV11VideoToMusic",
        "docstring": "Makes music for a video as text says with Sonilo v1.1 Video to Music.",
        "tags": ["video-to-audio", "video", "audio", "sonilo"],
        "basic_fields": ["video", "prompt", "num_samples", "start_offset"],
        "curated": False,
    },
    "sonilo/v1.1/video-to-sound-effects": {
        "class_name": "SoniloV11VideoToSoundEffects",
        "docstring": "Makes sound for a video as text says with Sonilo v1.1 Video to Sound Effects.",
        "tags": ["video-to-audio", "video", "audio", "sonilo"],
        "basic_fields": ["video", "prompt", "segments"],
        "curated": False,
    },
}
