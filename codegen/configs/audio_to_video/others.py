"""Words for fal's audio to video endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "argil/avatars/audio-to-video": {
        "class_name": "ArgilAvatarsAudioToVideo",
        "title": "Argil Avatars Audio to Video",
        "docstring": "Makes one of 28 stock presenters speak your recording, in studio style or as handheld user footage, with an option to cut out the background. No picture needed.",
        "tags": ["audio-to-video", "talking-head", "avatar", "lip-sync", "lipsync", "argil"],
        "use_cases": [
            "Test an ad script read with three presenters in user style",
            "Let a studio presenter give your recorded online lesson",
            "Place a cut-out presenter over your own slides",
            "Turn a podcast tip into a car-selfie style clip",
            "Publish a recorded HR notice without filming anyone",
        ],
        "basic_fields": ["avatar", "audio", "remove_background"],
        "field_overrides": {
            "avatar": {
                "description": "Stock presenter; names marked UGC look like phone footage, names marked Masterclass like a studio course."
            }
        },
        "alternatives": {
            "argil/avatars/text-to-video": "takes text",
            "veed/avatars/audio-to-video": "other presenters",
            "fal-ai/heygen/avatar4/image-to-video": "own picture",
        },
    },
    "fal-ai/echomimic-v3": {
        "class_name": "EchomimicV3",
        "title": "EchoMimic V3",
        "docstring": "Animates a person's picture to a recording with the open EchoMimic V3, guided by a required prompt and separate strengths for text and audio. Long recordings are made in chunks of 49 to 161 frames.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "echomimic",
            "open-weights",
        ],
        "use_cases": [
            "Animate a half-length portrait with hands for a lecture",
            "Tune the audio strength until lips match fast speech",
            "Compare open avatar models for a thesis",
            "Let a hired actor's still read a long safety text",
            "Describe posture and setting for a talking farmer clip",
        ],
        "basic_fields": ["image", "audio", "prompt", "num_frames_per_generation"],
        "field_overrides": {
            "prompt": {
                "description": "What the person does while speaking, with place and mood; speech comes from the audio."
            }
        },
        "alternatives": {
            "fal-ai/longcat-single-avatar/image-audio-to-video": "other open model",
            "fal-ai/infinitalk": "other open model",
            "veed/fabric-1.0": "cheaper",
        },
    },
    "fal-ai/elevenlabs/dubbing": {
        "class_name": "ElevenlabsDubbing",
        "title": "ElevenLabs Dubbing",
        "docstring": "Dubs speech in a video or recording into another language, keeping the speakers' voices apart, with up to 50 speakers. Give either a video or an audio file and the target language.",
        "tags": [
            "dubbing",
            "elevenlabs",
            "multilingual",
            "video-to-video",
            "vid2vid",
            "multi-speaker",
        ],
        "use_cases": [
            "Publish a cooking course in Spanish with the chef's own voice",
            "Dub a panel talk with four speakers into German",
            "Offer a city's emergency clip in the languages of its residents",
            "Translate a game trailer's narration into Japanese",
            "Make a startup's demo video understandable to Polish buyers",
        ],
        "basic_fields": ["target_lang", "video", "audio", "source_lang", "num_speakers"],
        "field_overrides": {
            "target_lang": {
                "description": "Language code of the dubbed speech, for example es, de or ja."
            },
            "source_lang": {
                "description": "Code of the language spoken in the original; leave empty to detect it."
            },
        },
        "alternatives": {
            "fal-ai/heygen/v2/translate/precision": "adds lip-sync",
            "fal-ai/heygen/v2/translate/speed": "adds lip-sync, faster",
        },
    },
    "fal-ai/flashtalk": {
        "class_name": "Flashtalk",
        "title": "FlashTalk",
        "docstring": "Makes a face in one picture speak an audio file, with nothing else to set but the seed. Soul AI Lab's audio version; FlashHead is its sibling for typed text.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "soul-ai-lab",
            "open-weights",
        ],
        "use_cases": [
            "Add a face to an answering machine greeting",
            "Let a pencil portrait speak a diary entry",
            "Turn support call snippets into training clips",
            "Make a talking tutor from an avatar picture and recorded math",
            "Give a chatbot's recorded answer a speaking portrait",
        ],
        "basic_fields": ["image", "audio"],
        "alternatives": {
            "fal-ai/flashhead": "takes text",
            "fal-ai/kling-video/ai-avatar/v2/standard": "prompt for acting",
            "veed/fabric-1.0/fast": "480p or 720p",
        },
    },
    "fal-ai/longcat-multi-avatar/image-audio-to-video": {
        "class_name": "LongcatMultiAvatarImageAudioToVideo",
        "title": "LongCat Multi Avatar Image and Audio to Video",
        "docstring": "Animates two people in a picture, each speaking an audio file of their own.",
        "basic_fields": ["image", "audio_url_person1", "audio_url_person2", "prompt"],
    },
    "fal-ai/longcat-single-avatar/audio-to-video": {
        "class_name": "LongcatSingleAvatarAudioToVideo",
        "title": "LongCat Single Avatar Audio to Video",
        "docstring": "Generates a speaking person from a recording and a description, without any picture. Chains one to ten segments for long speech, at 480p or 720p.",
        "tags": [
            "audio-to-video",
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "longcat",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Invent a news anchor for a recorded school bulletin",
            "Describe a medieval scholar to narrate a history tape",
            "Produce a long lecture speaker without a model release",
            "Test how voice and described face go together",
            "Give an anonymous interview a made-up face",
        ],
        "basic_fields": ["audio", "prompt", "resolution", "num_segments"],
        "field_overrides": {
            "prompt": {"description": "Who speaks and where: looks, clothes, setting, manner."},
            "num_segments": {
                "description": "Pieces chained one after another; set enough of them to cover the length of your audio."
            },
        },
        "alternatives": {
            "fal-ai/longcat-single-avatar/image-audio-to-video": "own picture",
            "fal-ai/ltx-2.3/audio-to-video": "any scene",
            "veed/avatars/audio-to-video": "stock presenters",
        },
    },
    "fal-ai/longcat-single-avatar/image-audio-to-video": {
        "class_name": "LongcatSingleAvatarImageAudioToVideo",
        "title": "LongCat Single Avatar Image and Audio to Video",
        "docstring": "Animates the person in a picture to a recording and chains up to ten segments, so that longer speeches keep going. Open model at 480p or 720p with 10 to 100 steps and separate text and audio strengths.",
        "tags": [
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "audio-to-video",
            "longcat",
            "long-video",
            "open-weights",
        ],
        "use_cases": [
            "Let a portrait read a chapter in several chained segments",
            "Turn a monk's photo and chant into a devotional clip",
            "Make a long product talk from a founder's still",
            "Animate a puppet photo to a full bedtime song",
            "Tune audio strength for a mumbling witness statement",
        ],
        "basic_fields": ["image", "audio", "prompt", "resolution", "num_segments"],
        "field_overrides": {
            "num_segments": {
                "description": "Pieces chained one after another; set enough of them to cover the length of your audio."
            }
        },
        "alternatives": {
            "fal-ai/longcat-single-avatar/audio-to-video": "without picture",
            "fal-ai/infinitalk": "other open model",
            "fal-ai/bytedance/omnihuman/v1.5": "ByteDance model",
        },
    },
    "fal-ai/stable-avatar": {
        "class_name": "StableAvatar",
        "title": "Stable Avatar",
        "docstring": "Animates a person in a picture to an audio file, guided by a prompt.",
        "basic_fields": ["image", "audio", "prompt", "aspect_ratio"],
    },
    "fal-ai/wan/v2.2-14b/speech-to-video": {
        "class_name": "WanV2214bSpeechToVideo",
        "title": "Wan 2.2 14B Speech to Video",
        "docstring": "Animates a picture so that the person speaks or sings a recording in the prompt's scene, 40 to 120 frames at 480p to 720p. Open Wan model with all sampling and export settings.",
        "tags": [
            "audio-to-video",
            "talking-head",
            "avatar",
            "lip-sync",
            "lipsync",
            "wan",
            "alibaba",
            "open-weights",
        ],
        "use_cases": [
            "Let a folk singer's photo sing on a described train",
            "Stage a film monologue with camera and gesture in the prompt",
            "Animate a talking cartoon bear with its recorded lines",
            "Repeat a take with other steps and shift values",
            "Make a conductor's picture speak before the concert",
        ],
        "basic_fields": ["image", "audio", "prompt", "resolution", "num_frames"],
        "field_overrides": {
            "prompt": {"description": "Scene, gestures and camera while the person speaks."}
        },
        "alternatives": {
            "fal-ai/longcat-single-avatar/image-audio-to-video": "longer speech",
            "fal-ai/echomimic-v3": "other open model",
            "fal-ai/kling-video/ai-avatar/v2/pro": "Kling model",
        },
    },
    "veed/avatars/audio-to-video": {
        "class_name": "VeedAvatarsAudioToVideo",
        "title": "VEED Avatars Audio to Video",
        "docstring": "Makes one of VEED's stock avatars speak your recording, in wide or vertical framing, some from the side or walking. Priced per minute.",
        "tags": ["audio-to-video", "talking-head", "avatar", "lip-sync", "lipsync", "veed"],
        "use_cases": [
            "Record a coupon offer and show it with a walking presenter",
            "Make vertical tips for a bank's app from voice files",
            "Let an avatar present minutes of a condo meeting",
            "Swap presenters on the same recorded pitch for a test",
            "Show a side-view host for a recorded tutorial",
        ],
        "basic_fields": ["avatar_id", "audio"],
        "alternatives": {
            "veed/avatars/text-to-video": "takes text",
            "argil/avatars/audio-to-video": "other presenters",
            "veed/fabric-1.0": "own picture",
        },
    },
}
