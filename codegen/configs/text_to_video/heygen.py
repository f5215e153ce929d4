"""Words for fal's text to video endpoints: heygen. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/heygen/avatar3/digital-twin": {
        "class_name": "HeygenAvatar3DigitalTwin",
        "title": "HeyGen Avatar 3 Digital Twin",
        "docstring": "Makes a HeyGen presenter speak a typed script or your audio with the third avatar generation, from 360p to 1080p. The presenter is shown normally, in a circle or close up.",
        "tags": [
            "talking-head",
            "avatar",
            "text-to-video",
            "txt2vid",
            "heygen",
            "presenter",
            "audio-to-video",
        ],
        "use_cases": [
            "Put a round presenter bubble beside a software tutorial",
            "Make a small 360p test of a script before recording",
            "Dress a compliance course in one fixed presenter in a blazer",
            "Have the narrator speak 20 percent slower for learners",
            "Fill a 4:5 feed ad with a close-up of a smiling host",
        ],
        "basic_fields": ["character", "voice", "audio", "resolution", "aspect_ratio"],
        "field_overrides": {
            "character": {
                "description": "The presenter and the framing: normal, in a circle or as a close-up."
            },
            "voice": {
                "description": "The script to speak with the name or identifier of a voice and its speed."
            },
            "audio": {
                "description": "Recorded speech for the presenter to lip-sync instead of the typed script."
            },
        },
        "alternatives": {
            "fal-ai/heygen/avatar4/digital-twin": "successor",
            "fal-ai/heygen/avatar5/digital-twin": "newest, up to 4K",
            "argil/avatars/text-to-video": "UGC-style presenters",
        },
    },
    "fal-ai/heygen/avatar4/digital-twin": {
        "class_name": "HeygenAvatar4DigitalTwin",
        "title": "HeyGen Avatar 4 Digital Twin",
        "docstring": "Makes a HeyGen presenter speak a typed script or your audio with the fourth avatar generation. Settings as in Avatar 3, with an automatic format added; Avatar 5 brings 4K, captions and backgrounds.",
        "tags": [
            "talking-head",
            "avatar",
            "text-to-video",
            "txt2vid",
            "heygen",
            "presenter",
            "audio-to-video",
        ],
        "use_cases": [
            "Localize a product update by changing script and voice only",
            "Let a sofa-side host introduce a weekly book club video",
            "Lip-sync a CEO's recorded memo to a neutral presenter",
            "Produce square onboarding lessons for a phone app",
            "Answer five customer questions with one consistent face",
        ],
        "basic_fields": ["character", "voice", "audio", "resolution", "aspect_ratio"],
        "field_overrides": {
            "character": {
                "description": "The presenter and the framing: normal, in a circle or as a close-up."
            },
            "voice": {
                "description": "The script to speak with the name or identifier of a voice and its speed."
            },
            "audio": {
                "description": "Recorded speech for the presenter to lip-sync instead of the typed script."
            },
        },
        "alternatives": {
            "fal-ai/heygen/avatar5/digital-twin": "successor, up to 4K",
            "fal-ai/heygen/avatar4/image-to-video": "your own photo",
            "veed/avatars/text-to-video": "Veed model",
        },
    },
    "fal-ai/heygen/avatar5/digital-twin": {
        "class_name": "HeygenAvatar5DigitalTwin",
        "title": "HeyGen Avatar 5 Digital Twin",
        "docstring": "Makes a HeyGen presenter speak your script or audio with the fifth avatar generation, from 720p to 4K. Adds a removable or replaced background, a watermark, a caption file and WebM output.",
        "tags": [
            "talking-head",
            "avatar",
            "text-to-video",
            "txt2vid",
            "heygen",
            "presenter",
            "4k",
            "subtitles",
        ],
        "use_cases": [
            "Export a presenter without background as WebM for a web page",
            "Put a branch manager in front of a photo of the real shop",
            "Deliver a 4K welcome video for a congress hall with captions",
            "Stamp a draft watermark on training videos under review",
            "Give every state's tax reminder the same narrator and logo",
        ],
        "basic_fields": ["prompt", "avatar", "voice", "audio", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "The script that the presenter speaks; leave it empty if you supply audio."
            },
            "audio": {
                "description": "Recorded speech for the presenter to lip-sync instead of the script."
            },
        },
        "alternatives": {
            "fal-ai/heygen/avatar4/digital-twin": "older, circle framing",
            "fal-ai/heygen/v3/video-agent": "whole video from brief",
            "argil/avatars/text-to-video": "Argil AI model",
        },
    },
}
