"""Words for fal's video to video endpoints: pixverse. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pixverse/extend": {
        "class_name": "PixverseExtend",
        "title": "PixVerse Extend",
        "docstring": "Continues a video for 5 or 8 seconds from a prompt, with a choice of PixVerse models from v3.5 to v6, five drawn styles and up to 1080p. Sound can be made along.",
        "tags": ["video-extension", "pixverse", "anime", "with-audio", "hd"],
        "use_cases": [
            "Carry on a clay-style cooking clip until the pizza comes out",
            "Give an anime duel eight more seconds",
            "Continue an older v4.5 project with the same model version",
            "Add a second beat to a bakery's window teaser",
            "Let a comic-style hero land after his jump",
        ],
        "basic_fields": ["video", "prompt", "duration", "resolution", "model"],
        "alternatives": {
            "fal-ai/pixverse/v6/extend": "successor, up to 15s",
            "fal-ai/pixverse/extend/fast": "faster, up to 720p",
            "fal-ai/vidu/q2/video-extension/pro": "Vidu model",
        },
    },
    "fal-ai/pixverse/extend/fast": {
        "class_name": "PixverseExtendFast",
        "title": "PixVerse Extend Fast",
        "docstring": "Continues a video from a prompt in the quicker mode of PixVerse, at up to 720p and without a choice of length. Model version, drawn style and sound can be set as in PixVerse Extend.",
        "tags": ["video-extension", "pixverse", "fast", "anime", "with-audio"],
        "use_cases": [
            "Try several endings for a joke clip in one sitting",
            "Extend a cyberpunk street loop for a stream background",
            "Sketch how a 3D cartoon scene could go on",
            "Add a few seconds to a story post before lunch",
            "Check if a clip still holds together when it runs on",
        ],
        "basic_fields": ["video", "prompt", "resolution", "style", "model"],
        "alternatives": {
            "fal-ai/pixverse/extend": "1080p, sets length",
            "fal-ai/pixverse/v6/extend": "newest model",
            "fal-ai/magi-distilled/extend-video": "open weights",
        },
    },
    "fal-ai/pixverse/lipsync": {
        "class_name": "PixverseLipsync",
        "title": "PixVerse Lipsync",
        "docstring": "Makes the person in a video speak: either an audio file or a text read by one of 14 voices. The text option saves a separate speech step.",
        "tags": ["lip-sync", "lipsync", "dubbing", "tts", "text-to-speech", "pixverse"],
        "use_cases": [
            "Let a filmed gym trainer say a new price without a reshoot",
            "Type a birthday greeting for a cartoon pirate to speak",
            "Voice a silent AI-made news anchor with a ready-made voice",
            "Replace a mumbled line by a clean studio recording",
            "Make a farm tour guide speak the English script",
        ],
        "basic_fields": ["video", "audio", "text", "voice_id"],
        "field_overrides": {
            "audio": {
                "description": "Speech for the lips to follow. Leave it out to have the text spoken instead."
            },
            "voice_id": {"description": "Voice that reads the text; unused when you supply audio."},
        },
        "alternatives": {
            "veed/lipsync/v2": "audio only",
            "fal-ai/sync-lipsync/v3": "choice of moving parts",
            "fal-ai/latentsync": "open weights, cheaper",
        },
    },
    "fal-ai/pixverse/sound-effects": {
        "class_name": "PixverseSoundEffects",
        "title": "PixVerse Sound Effects",
        "docstring": "Adds sound effects to a video, described in an optional prompt, and returns the video with its new track. The original sound can stay underneath.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "pixverse", "with-audio"],
        "use_cases": [
            "Add crackle and hiss to a silent barbecue clip",
            "Put crowd noise under a muted marathon finish",
            "Keep the presenter's voice and add thunder behind it",
            "Give a generated spaceship landing its rumble",
            "Add page turns and pencil sounds to a drawing time-lapse",
        ],
        "basic_fields": ["video", "prompt", "original_sound_switch"],
        "field_overrides": {
            "prompt": {
                "description": "Sounds that should be heard; left empty, PixVerse picks them itself."
            }
        },
        "alternatives": {
            "fal-ai/hunyuan-video-foley": "open weights",
            "mirelo-ai/sfx1.6/video-to-video": "up to 60 seconds",
            "fal-ai/mmaudio-v2": "cheaper",
        },
    },
    "fal-ai/pixverse/v6/extend": {
        "class_name": "PixverseV6Extend",
        "title": "PixVerse V6 Extend",
        "docstring": "Continues a video for 1 to 15 seconds with PixVerse V6, at 360p to 1080p, in its own look or one of five drawn styles. The general Extend endpoint stops at 8 seconds.",
        "tags": ["video-extension", "pixverse", "anime", "with-audio", "hd"],
        "use_cases": [
            "Stretch a short dragon flight to a full 15 seconds",
            "Let a street interview clip end with a pan to the skyline",
            "Continue a clay bear's walk until he reaches his cave",
            "Give a concert teaser a longer build-up with sound",
            "Add exactly three seconds so a spot meets its slot",
        ],
        "basic_fields": ["video", "prompt", "duration", "resolution", "style"],
        "alternatives": {
            "fal-ai/pixverse/extend": "older models too",
            "xai/grok-imagine-video/extend-video": "xAI model",
            "fal-ai/ltx-2.3/extend-video": "up to 20 seconds",
        },
    },
}
