"""Words for fal's audio to video endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2-19b/audio-to-video": {
        "class_name": "Ltx219BAudioToVideo",
        "title": "LTX-2 19B Audio to Video",
        "docstring": "Generates a video for an audio file and a prompt, as long as the sound by default, with optional first and last pictures and camera moves. Full LTX-2 19B with 8 to 50 steps.",
        "tags": [
            "audio-to-video",
            "lip-sync",
            "lipsync",
            "ltx-2",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Picture a thunderstorm recording as a storm over a wheat field",
            "Turn a demo song and a band photo into a rough music video",
            "Make a speaker in a described scene say a recorded line",
            "Film a radio drama scene from its sound track and one sentence",
            "Let footsteps on gravel become a walking shot at dusk",
        ],
        "basic_fields": ["prompt", "audio", "image", "end_image", "match_audio_length"],
        "field_overrides": {
            "prompt": {
                "description": "What is to be seen while the audio plays: subject, setting, camera."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/distilled/audio-to-video": "faster",
            "fal-ai/ltx-2-19b/audio-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/audio-to-video": "successor",
        },
    },
    "fal-ai/ltx-2-19b/audio-to-video/lora": {
        "class_name": "Ltx219BAudioToVideoLora",
        "title": "LTX-2 19B Audio to Video LoRA",
        "docstring": "Generates video from sound and prompt with the full LTX-2 19B and required LoRA weights, so that the pictures take a trained style or character.",
        "tags": ["audio-to-video", "ltx-2", "lora", "lip-sync", "lipsync", "open-weights"],
        "use_cases": [
            "Give a podcast excerpt visuals in the show's trained look",
            "Let a trained cartoon host speak the week's news",
            "Visualize a synth track in a studio's neon style",
            "Match a children's song to its trained felt characters",
            "Render a poem reading as moving linocuts",
        ],
        "basic_fields": ["prompt", "audio", "loras", "image"],
        "field_overrides": {
            "prompt": {
                "description": "Scene to be seen while the audio plays, with the LoRA's trigger word."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/audio-to-video": "without LoRA",
            "fal-ai/ltx-2-19b/distilled/audio-to-video/lora": "faster",
            "fal-ai/ltx-2.3-22b/audio-to-video/lora": "successor",
        },
    },
    "fal-ai/ltx-2-19b/distilled/audio-to-video": {
        "class_name": "Ltx219BDistilledAudioToVideo",
        "title": "LTX-2 19B Distilled Audio to Video",
        "docstring": "Generates a video to fit a sound file in few fixed steps, without guidance settings. The distilled LTX-2 19B for drafts, with optional start and end pictures.",
        "tags": [
            "audio-to-video",
            "ltx-2",
            "distilled",
            "fast",
            "lip-sync",
            "lipsync",
            "open-weights",
        ],
        "use_cases": [
            "Draft pictures for a jingle before the agency meeting",
            "Try three settings for one voice-over line",
            "Turn a bird call recording into a nature clip for class",
            "Rough out a lyric scene from a voice memo",
            "Test if a sound effect fits a certain camera move",
        ],
        "basic_fields": ["prompt", "audio", "image", "end_image", "match_audio_length"],
        "alternatives": {
            "fal-ai/ltx-2-19b/audio-to-video": "more steps",
            "fal-ai/ltx-2-19b/distilled/audio-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video": "successor",
        },
    },
    "fal-ai/ltx-2-19b/distilled/audio-to-video/lora": {
        "class_name": "Ltx219BDistilledAudioToVideoLora",
        "title": "LTX-2 19B Distilled Audio to Video LoRA",
        "docstring": "Generates quick sound-driven clips with custom LoRAs on the distilled LTX-2 19B. For trying trained weights against real recordings.",
        "tags": ["audio-to-video", "ltx-2", "lora", "distilled", "open-weights"],
        "use_cases": [
            "Check how a trained singer character holds up on a chorus",
            "Preview a comic style on an interview clip",
            "Compare two LoRA strengths on the same drum loop",
            "Draft an animated voicemail with a company's mascot weights",
            "See whether a paper-cut style follows a slow waltz",
        ],
        "basic_fields": ["prompt", "audio", "loras", "image"],
        "field_overrides": {
            "prompt": {"description": "Scene for the audio, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2-19b/audio-to-video/lora": "more steps",
            "fal-ai/ltx-2-19b/distilled/audio-to-video": "without LoRA",
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video/lora": "successor",
        },
    },
    "fal-ai/ltx-2.3-22b/audio-to-video": {
        "class_name": "Ltx2322bAudioToVideo",
        "title": "LTX-2.3 22B Audio to Video",
        "docstring": "Generates video to a recording with the full 22B model, setting prompt adherence for picture and sound separately and how firmly the two are tied. Optional start and end pictures.",
        "tags": [
            "audio-to-video",
            "lip-sync",
            "lipsync",
            "ltx-2.3",
            "camera-control",
            "open-weights",
        ],
        "use_cases": [
            "Tie a violinist's bow strokes closely to a recorded etude",
            "Make a historical speech recording into a filmed address",
            "Start on a radio studio photo and end on the skyline at sign-off",
            "Stage a phone call recording as a two person scene",
            "Fit factory noises to a shot of the right machines",
        ],
        "basic_fields": ["prompt", "audio", "image", "end_image", "match_audio_length"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video": "faster",
            "fal-ai/ltx-2.3-quality/audio-to-video": "quality variant",
            "fal-ai/ltx-2.3/audio-to-video": "fewer settings",
        },
    },
    "fal-ai/ltx-2.3-22b/audio-to-video/lora": {
        "class_name": "Ltx2322bAudioToVideoLora",
        "title": "LTX-2.3 22B Audio to Video LoRA",
        "docstring": "Generates sound-driven video with the full LTX-2.3 22B and required LoRAs, keeping separate guidance for picture and sound. Final clips in a trained look.",
        "tags": ["audio-to-video", "lip-sync", "lipsync", "ltx-2.3", "lora", "open-weights"],
        "use_cases": [
            "Finish a music video in the band's trained ink style",
            "Have a trained virtual host present recorded chapters",
            "Render a fairy tale recording with its trained heroine",
            "Show a museum's talking bust with its own trained face",
            "Keep a game narrator's look over all recorded lines",
        ],
        "basic_fields": ["prompt", "audio", "loras", "image"],
        "field_overrides": {
            "prompt": {"description": "Scene to go with the audio, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/audio-to-video": "without LoRA",
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video/lora": "faster",
            "fal-ai/ltx-2.3-quality/audio-to-video/lora": "quality variant",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/audio-to-video": {
        "class_name": "Ltx2322bDistilledAudioToVideo",
        "title": "LTX-2.3 22B Distilled Audio to Video",
        "docstring": "Generates a clip for an audio file in few steps with the distilled LTX-2.3 22B, widescreen by default. Scheduler, camera move and frame count can be set, but not steps or guidance.",
        "tags": [
            "audio-to-video",
            "lip-sync",
            "lipsync",
            "ltx-2.3",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Sketch visuals for every track of an EP",
            "Turn a stand-up recording into a rough stage clip",
            "Try a dolly-out under a slow piano piece",
            "Add moving pictures to a guided tour recording for review",
            "Draft a spoken ad with a described presenter",
        ],
        "basic_fields": ["prompt", "audio", "image", "end_image", "match_audio_length"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/audio-to-video": "more steps",
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/audio-to-video": "fewer settings",
        },
    },
    "fal-ai/ltx-2.3-22b/distilled/audio-to-video/lora": {
        "class_name": "Ltx2322bDistilledAudioToVideoLora",
        "title": "LTX-2.3 22B Distilled Audio to Video LoRA",
        "docstring": "Generates quick previews of trained weights against a sound file, using the distilled LTX-2.3 22B with required LoRAs and optional start and end pictures.",
        "tags": ["audio-to-video", "ltx-2.3", "lora", "distilled", "open-weights"],
        "use_cases": [
            "Audition three character LoRAs on one line of dialogue",
            "Rough cut a cartoon scene to its animatic sound",
            "See how a pixel style reacts to chiptune music",
            "Preview an opera aria with a trained stage design",
            "Test a brand look on a recorded slogan",
        ],
        "basic_fields": ["prompt", "audio", "loras", "image"],
        "field_overrides": {
            "prompt": {"description": "Scene for the audio, with the LoRA's trigger word."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/audio-to-video/lora": "more steps",
            "fal-ai/ltx-2.3-22b/distilled/audio-to-video": "without LoRA",
            "fal-ai/ltx-2.3-quality/audio-to-video/lora": "quality variant",
        },
    },
    "fal-ai/ltx-2.3-quality/audio-to-video": {
        "class_name": "Ltx23QualityAudioToVideo",
        "title": "LTX-2.3 Quality Audio to Video",
        "docstring": "Generates video from audio and prompt in the Quality variant of LTX-2.3, 8 to 30 steps, with an optional opening picture but no end frame. Length follows the sound unless you set frames.",
        "tags": ["audio-to-video", "lip-sync", "lipsync", "ltx-2.3", "high-quality"],
        "use_cases": [
            "Produce the final visual for a single's 15 second teaser",
            "Turn a mayor's recorded greeting and portrait into a clip",
            "Give a rain recording a close-up of leaves for a sleep channel",
            "Present a podcast quote with a filmed-looking host",
            "Stage a whale song with an underwater camera glide",
        ],
        "basic_fields": ["prompt", "audio", "image", "match_audio_length", "resolution"],
        "alternatives": {
            "fal-ai/ltx-2.3-22b/audio-to-video": "end frame, more controls",
            "fal-ai/ltx-2.3-quality/audio-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/audio-to-video": "fewer settings",
        },
    },
    "fal-ai/ltx-2.3-quality/audio-to-video/lora": {
        "class_name": "Ltx23QualityAudioToVideoLora",
        "title": "LTX-2.3 Quality Audio to Video LoRA",
        "docstring": "Generates sound-driven clips in the Quality variant of LTX-2.3 with as many as three LoRA files and an optional first picture.",
        "tags": ["audio-to-video", "lip-sync", "lipsync", "ltx-2.3", "lora", "high-quality"],
        "use_cases": [
            "Release a lyric clip with two trained styles mixed",
            "Give an audiobook publisher's trained narrator new chapters",
            "Film a dubbed puppet line with the puppet's own LoRA",
            "Illustrate an oral history tape in a trained sepia look",
            "Make a choir's recording into trained stained glass in motion",
        ],
        "basic_fields": ["prompt", "audio", "loras", "image", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Scene to go with the audio, with the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/audio-to-video": "without LoRA",
            "fal-ai/ltx-2.3-22b/audio-to-video/lora": "end frame, more controls",
            "fal-ai/ltx-2-19b/audio-to-video/lora": "older LoRAs",
        },
    },
    "fal-ai/ltx-2.3/audio-to-video": {
        "class_name": "Ltx23AudioToVideo",
        "title": "LTX-2.3 Pro Audio to Video",
        "docstring": "Generates a video from a recording, with picture, prompt, guidance and a wide or tall format as the only options. LTX-2.3 Pro has no frame counts or steps to set.",
        "tags": ["audio-to-video", "lip-sync", "lipsync", "ltx-2.3"],
        "use_cases": [
            "Turn a voice note and a selfie into a vertical talking clip",
            "Make a tall teaser from a podcast snippet and its cover",
            "Visualize a ringtone with its cover picture and no prompt",
            "Let a product photo appear while its jingle plays",
            "Give a church bell recording a matching village scene",
        ],
        "basic_fields": ["audio", "image", "prompt", "aspect_ratio"],
        "field_overrides": {
            "guidance_scale": {
                "description": "How firmly the video follows the prompt; leave it empty for a value that fits the inputs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2/audio-to-video": "older",
            "fal-ai/ltx-2.3-22b/audio-to-video": "end frame, more controls",
            "fal-ai/kling-video/ai-avatar/v2/standard": "talking portraits",
        },
    },
    "fal-ai/ltx-2/audio-to-video": {
        "class_name": "Ltx2AudioToVideo",
        "title": "LTX-2 Pro Audio to Video",
        "docstring": "Generates a video that fits an audio file, from the sound with an optional picture, prompt and guidance value. LTX-2 Pro, without a choice of format.",
        "tags": ["audio-to-video", "lip-sync", "lipsync", "ltx-2", "lightricks"],
        "use_cases": [
            "Put moving images under a meditation recording",
            "Show a singer photo performing a recorded verse",
            "Turn a bedtime story recording into a moving scene",
            "Match a marching band clip to a described parade",
            "Make a spoken product tip into a short film with one photo",
        ],
        "basic_fields": ["audio", "image", "prompt", "guidance_scale"],
        "alternatives": {
            "fal-ai/ltx-2.3/audio-to-video": "successor, vertical format",
            "fal-ai/ltx-2-19b/audio-to-video": "more controls",
            "fal-ai/longcat-single-avatar/audio-to-video": "talking person",
        },
    },
}
