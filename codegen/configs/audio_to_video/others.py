"""Words for fal's audio to video endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "argil/avatars/audio-to-video": {
        "class_name": "ArgilAvatarsAudioToVideo",
        "docstring": "Makes a video of someone speaking from audio with Argil Avatars Audio to Video by Argil AI.",
        "tags": ["audio-to-video", "audio", "video", "argil", "argil ai"],
        "basic_fields": ["avatar", "audio", "remove_background"],
        "curated": False,
    },
    "fal-ai/echomimic-v3": {
        "class_name": "EchomimicV3",
        "docstring": "Makes a video of someone speaking from an image, audio and text with EchoMimic v3.",
        "tags": ["audio-to-video", "audio", "video", "echomimic"],
        "basic_fields": ["image", "audio", "prompt", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/elevenlabs/dubbing": {
        "class_name": "ElevenlabsDubbing",
        "docstring": "Dubs audio into another language with ElevenLabs Dubbing.",
        "tags": ["audio-to-video", "audio", "video", "elevenlabs"],
        "basic_fields": ["target_lang", "audio", "video", "source_lang"],
        "curated": False,
    },
    "fal-ai/flashtalk": {
        "class_name": "Flashtalk",
        "docstring": "Makes a video of someone speaking from an image and audio with FlashTalk by Soul AI Lab.",
        "tags": ["audio-to-video", "audio", "video", "flashtalk", "soul ai lab"],
        "basic_fields": ["image", "audio"],
        "curated": False,
    },
    "fal-ai/longcat-multi-avatar/image-audio-to-video": {
        "class_name": "LongcatMultiAvatarImageAudioToVideo",
        "docstring": "Makes a video of someone speaking from an image and text with LongCat Multi Avatar Image Audio to Video.",
        "tags": ["audio-to-video", "audio", "video", "longcat", "multi", "avatar"],
        "basic_fields": ["image", "audio_url_person1", "audio_url_person2", "prompt"],
        "curated": False,
    },
    "fal-ai/longcat-single-avatar/audio-to-video": {
        "class_name": "LongcatSingleAvatarAudioToVideo",
        "docstring": "Makes a video of someone speaking from audio and text with LongCat Single Avatar Audio to Video.",
        "tags": ["audio-to-video", "audio", "video", "longcat", "single", "avatar"],
        "basic_fields": ["audio", "prompt", "negative_prompt", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/longcat-single-avatar/image-audio-to-video": {
        "class_name": "LongcatSingleAvatarImageAudioToVideo",
        "docstring": "Makes a video of someone speaking from an image, audio and text with LongCat Single Avatar Image Audio to Video.",
        "tags": ["audio-to-video", "audio", "video", "longcat", "single", "avatar"],
        "basic_fields": ["image", "audio", "prompt", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/stable-avatar": {
        "class_name": "StableAvatar",
        "docstring": "Makes a video of someone speaking from an image, audio and text with Stable Avatar.",
        "tags": ["audio-to-video", "audio", "video", "stable", "avatar"],
        "basic_fields": ["image", "audio", "prompt", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/wan/v2.2-14b/speech-to-video": {
        "class_name": "WanV2214bSpeechToVideo",
        "docstring": "Makes a video of someone speaking from an image, audio and text with Wan v2.2 14B Speech to Video by Alibaba.",
        "tags": ["audio-to-video", "audio", "video", "wan", "alibaba"],
        "basic_fields": ["prompt", "image", "audio", "negative_prompt"],
        "curated": False,
    },
    "veed/avatars/audio-to-video": {
        "class_name": "VeedAvatarsAudioToVideo",
        "docstring": "Makes a video of someone speaking from audio with VEED Avatars Audio to Video.",
        "tags": ["audio-to-video", "audio", "video", "veed"],
        "basic_fields": ["avatar_id", "audio"],
        "curated": False,
    },
}
