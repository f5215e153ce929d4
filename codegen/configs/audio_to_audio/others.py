"""Words for fal's audio to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ace-step/audio-inpaint": {
        "class_name": "AceStepAudioInpaint",
        "docstring": "Replaces a part of audio as text says with ACE-Step Audio Inpaint.",
        "tags": ["audio-to-audio", "audio", "ace", "step"],
        "basic_fields": ["audio", "tags", "lyrics", "start_time_relative_to"],
        "curated": False,
    },
    "fal-ai/ace-step/audio-outpaint": {
        "class_name": "AceStepAudioOutpaint",
        "docstring": "Continues audio before and after as text says with ACE-Step Audio Outpaint.",
        "tags": ["audio-to-audio", "audio", "ace", "step"],
        "basic_fields": ["audio", "tags", "lyrics", "extend_before_duration"],
        "curated": False,
    },
    "fal-ai/ace-step/audio-to-audio": {
        "class_name": "AceStepAudioToAudio",
        "docstring": "Makes music from audio and text with ACE-Step Audio to Audio.",
        "tags": ["audio-to-audio", "audio", "ace", "step"],
        "basic_fields": ["audio", "original_tags", "tags", "lyrics"],
        "curated": False,
    },
    "fal-ai/audio-understanding": {
        "class_name": "AudioUnderstanding",
        "docstring": "Answers questions about audio with Audio Understanding.",
        "tags": ["audio-to-audio", "audio", "understanding"],
        "basic_fields": ["audio", "prompt", "detailed_analysis"],
        "curated": False,
    },
    "fal-ai/deepfilternet3": {
        "class_name": "Deepfilternet3",
        "docstring": "Cleans up the sound of audio with DeepFilterNet 3.",
        "tags": ["audio-to-audio", "audio", "deepfilternet"],
        "basic_fields": ["audio", "bitrate"],
        "curated": False,
    },
    "fal-ai/demucs": {
        "class_name": "Demucs",
        "docstring": "Splits a song into stems such as vocals, drums, bass, guitar and piano with the Demucs separation models.",
        "tags": ["audio", "stem-separation", "demucs", "vocals", "karaoke", "music", "remix"],
        "use_cases": [
            "Make a karaoke version by removing the lead vocals",
            "Extract a drum break or bass line to sample in a remix",
            "Mute the guitar in a recording to practise along with the band",
            "Transcribe a piano part from an isolated stem",
            "Prepare WAV stems of a demo for a fresh mix",
        ],
        "basic_fields": ["audio", "model", "stems", "output_format"],
        "field_overrides": {
            "audio": {"description": "Finished, mixed song that is to be taken apart."},
            "model": {
                "description": "Separation network; some split more instruments, others give cleaner vocals and drums."
            },
            "stems": {
                "description": "Parts to return; leave empty for all that the network can separate."
            },
            "shifts": {
                "description": "Repeated passes with small time offsets that are averaged; better but proportionally slower."
            },
            "overlap": {
                "description": "Share by which neighbouring windows overlap; more hides seams and takes longer."
            },
            "segment_length": {
                "description": "Window length in seconds that is processed at a time."
            },
        },
    },
    "fal-ai/dia-tts/voice-clone": {
        "class_name": "DiaTtsVoiceClone",
        "docstring": "Speaks text in a voice copied from text with Dia TTS Voice Clone.",
        "tags": ["audio-to-audio", "audio", "dia", "tts"],
        "basic_fields": ["text"],
        "curated": False,
    },
    "fal-ai/elevenlabs/audio-isolation": {
        "class_name": "ElevenlabsAudioIsolation",
        "docstring": "Removes noise, music and echo from a recording and keeps the clean voice, using ElevenLabs Voice Isolator.",
        "tags": [
            "audio",
            "voice-isolation",
            "noise-removal",
            "denoise",
            "speech-enhancement",
            "elevenlabs",
            "cleanup",
        ],
        "use_cases": [
            "Rescue an outdoor interview drowned in traffic or wind",
            "Pull clean dialogue straight out of a phone video file",
            "Clean voice samples before they are used for cloning",
            "Strip background music from a vlog to replace the score",
            "Improve transcription accuracy on noisy call recordings",
        ],
        "basic_fields": ["audio", "video"],
        "field_overrides": {
            "audio": {
                "description": "Recording whose voice should be kept; give either this or a video."
            },
            "video": {
                "description": "Footage whose soundtrack is cleaned; used in place of a sound file."
            },
        },
    },
    "fal-ai/elevenlabs/voice-changer": {
        "class_name": "ElevenlabsVoiceChanger",
        "docstring": "Changes the voice in audio with ElevenLabs Voice Changer.",
        "tags": ["audio-to-audio", "audio", "elevenlabs", "voice"],
        "basic_fields": ["audio", "voice", "remove_background_noise"],
        "curated": False,
    },
    "fal-ai/ffmpeg-api/merge-audios": {
        "class_name": "FfmpegApiMergeAudios",
        "docstring": "Joins several audio files with FFmpeg API Merge Audios.",
        "tags": ["audio-to-audio", "audio", "ffmpeg", "api"],
        "basic_fields": ["audios"],
        "curated": False,
    },
    "fal-ai/kling-video/create-voice": {
        "class_name": "KlingVideoCreateVoice",
        "docstring": "Copies a voice from audio with Kling Video Create Voice.",
        "tags": ["audio-to-audio", "audio", "kling", "video"],
        "basic_fields": ["voice"],
        "curated": False,
    },
    "fal-ai/lava-sr": {
        "class_name": "LavaSr",
        "docstring": "Cleans up the sound of audio with Lava SR.",
        "tags": ["audio-to-audio", "audio", "lava"],
        "basic_fields": ["audio", "denoise", "bitrate"],
        "curated": False,
    },
    "fal-ai/lux-tts": {
        "class_name": "LuxTts",
        "docstring": "Speaks text in a voice copied from audio with Lux TTS.",
        "tags": ["audio-to-audio", "audio", "lux", "tts"],
        "basic_fields": ["prompt", "audio", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/nova-sr": {
        "class_name": "NovaSr",
        "docstring": "Cleans up the sound of audio with Nova SR.",
        "tags": ["audio-to-audio", "audio", "nova"],
        "basic_fields": ["audio", "bitrate"],
        "curated": False,
    },
    "fal-ai/personaplex": {
        "class_name": "Personaplex",
        "docstring": "Answers speech with speech, from audio and text with PersonaPlex.",
        "tags": ["audio-to-audio", "audio", "personaplex", "voice"],
        "basic_fields": ["audio", "prompt", "voice_audio", "voice"],
        "curated": False,
    },
    "fal-ai/personaplex/realtime": {
        "class_name": "PersonaplexRealtime",
        "docstring": "Answers speech with speech, from audio and text with PersonaPlex Real-Time.",
        "tags": ["audio-to-audio", "audio", "personaplex", "voice"],
        "basic_fields": ["audio", "prompt", "voice_audio", "voice"],
        "curated": False,
    },
    "fal-ai/playai/inpaint/diffusion": {
        "class_name": "PlayaiInpaintDiffusion",
        "docstring": "Replaces a part of audio as text says with PlayAI Inpaint Diffusion.",
        "tags": ["audio-to-audio", "audio", "playai"],
        "basic_fields": ["text", "audio", "chunks", "output_text"],
        "curated": False,
    },
    "fal-ai/sam-audio/separate": {
        "class_name": "SamAudioSeparate",
        "docstring": "Separates a sound from the rest of audio and text with SAM Audio Separate.",
        "tags": ["audio-to-audio", "audio", "sam"],
        "basic_fields": ["audio", "prompt", "predict_spans", "reranking_candidates"],
        "curated": False,
    },
    "fal-ai/sam-audio/span-separate": {
        "class_name": "SamAudioSpanSeparate",
        "docstring": "Separates a sound from the rest of audio and text with SAM Audio Span Separate.",
        "tags": ["audio-to-audio", "audio", "sam"],
        "basic_fields": ["audio", "spans", "prompt", "reranking_candidates"],
        "curated": False,
    },
    "fal-ai/tada/1b/text-to-speech": {
        "class_name": "Tada1bTextToSpeech",
        "docstring": "Speaks text in a voice copied from audio with TADA 1B Text to Speech by Hume AI.",
        "tags": ["audio-to-audio", "audio", "tada", "hume ai"],
        "basic_fields": ["audio", "prompt", "transcript", "language"],
        "curated": False,
    },
    "fal-ai/tada/3b/text-to-speech": {
        "class_name": "Tada3bTextToSpeech",
        "docstring": "Speaks text in a voice copied from audio with TADA 3B Text to Speech.",
        "tags": ["audio-to-audio", "audio", "tada"],
        "basic_fields": ["audio", "prompt", "transcript", "language"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/audio-compressor": {
        "class_name": "WorkflowUtilitiesAudioCompressor",
        "docstring": "Evens out loud and quiet parts of audio with Workflow Utilities Audio Compressor.",
        "tags": ["audio-to-audio", "audio", "workflow", "utilities"],
        "basic_fields": ["audio", "threshold", "ratio", "attack"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/impulse-response": {
        "class_name": "WorkflowUtilitiesImpulseResponse",
        "docstring": "Gives two audio files the sound of a room with Workflow Utilities Impulse Response.",
        "tags": ["audio-to-audio", "audio", "workflow", "utilities"],
        "basic_fields": ["audio", "impulse_response", "dry_level", "wet_level"],
        "curated": False,
    },
    "mirelo-ai/sfx1.6/extend-audio": {
        "class_name": "MireloAiSfx16ExtendAudio",
        "docstring": "Continues audio as text says with Mirelo AI SFX 1.6 Extend Audio.",
        "tags": ["audio-to-audio", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["audio", "text_prompt", "append_duration", "ambience"],
        "curated": False,
    },
    "mirelo-ai/sfx1.6/inpaint-audio": {
        "class_name": "MireloAiSfx16InpaintAudio",
        "docstring": "Replaces a part of audio as text says with Mirelo AI SFX 1.6 Inpaint Audio.",
        "tags": ["audio-to-audio", "audio", "mirelo", "mirelo ai"],
        "basic_fields": ["audio", "segment", "text_prompt", "num_samples"],
        "curated": False,
    },
    "sonauto/v2/extend": {
        "class_name": "SonautoV2Extend",
        "docstring": "Continues audio as text says with Sonauto v2 Extend.",
        "tags": ["audio-to-audio", "audio", "sonauto"],
        "basic_fields": ["side", "audio", "prompt", "tags"],
        "curated": False,
    },
}
