"""Words for fal's text to video endpoints: argil. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "argil/avatars/text-to-video": {
        "class_name": "ArgilAvatarsTextToVideo",
        "title": "Argil Avatars Text to Video",
        "docstring": "Makes a ready-made Argil presenter, in casual UGC or studio Masterclass style, speak your text with one of 20 named voices. The background can be cut out; moderation results come along.",
        "tags": [
            "talking-head",
            "avatar",
            "text-to-video",
            "txt2vid",
            "argil",
            "presenter",
            "text-to-speech",
            "tts",
        ],
        "use_cases": [
            "Record a casual phone-style testimonial for a skin care shop",
            "Teach a bookkeeping lesson with a Masterclass presenter",
            "Cut out the presenter and place her over a software demo",
            "Produce the same ad with five faces to test which sells",
            "Turn a written podcast summary into a car-seat style clip",
        ],
        "basic_fields": ["avatar", "text", "voice", "remove_background"],
        "alternatives": {
            "argil/avatars/audio-to-video": "uses your recording",
            "veed/avatars/text-to-video": "fixed voices",
            "fal-ai/heygen/avatar5/digital-twin": "larger sizes, captions",
        },
    },
}
