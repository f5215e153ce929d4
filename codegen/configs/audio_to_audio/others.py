"""Words for fal's audio to audio endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ace-step/audio-inpaint": {
        "class_name": "AceStepAudioInpaint",
        "title": "ACE-Step Audio Inpaint",
        "docstring": "Remakes the stretch between two points of a song from style tags and optional lyrics, with a variance setting for how new it may sound. ACE-Step counts both points from the start or the end, within 240 seconds.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "ace-step",
            "lyrics",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Rewrite the sung second verse of a demo without touching the choruses",
            "Re-record the last ten seconds of a track by counting from its end",
            "Turn one chorus of a birthday song into a gospel choir version",
            "Replace a mispronounced name in a generated song",
            "Audition three variance levels for a middle eight",
        ],
        "basic_fields": ["audio", "tags", "lyrics", "start_time", "end_time"],
        "field_overrides": {
            "tags": {
                "description": "Comma-separated genres, moods and instruments for the new stretch; repeat those of the song if it should blend in."
            },
            "lyrics": {
                "description": "Words sung in the new stretch, with markers such as [verse] or [chorus]; leave empty for instrumental parts."
            },
        },
        "alternatives": {
            "fal-ai/stable-audio-25/inpaint": "instrumental, simple prompt",
            "fal-ai/stable-audio-3/medium/audio-inpainting": "instrumental, longer audio",
        },
    },
    "fal-ai/ace-step/audio-outpaint": {
        "class_name": "AceStepAudioOutpaint",
        "title": "ACE-Step Audio Outpaint",
        "docstring": "Extends a song by 0 to 240 seconds of new music at its start and its end, steered by style tags and optional lyrics to be sung. By default adds 30 seconds after the end.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "ace-step",
            "lyrics",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Sing a third verse onto a two-verse campaign song",
            "Add a spoken-style intro section in front of a hip hop beat",
            "Lengthen a wedding first dance song until the choreography ends",
            "Continue a school anthem demo with the words of its last stanza",
            "Give a short chorus hook both a build-up and a fade",
        ],
        "basic_fields": [
            "audio",
            "tags",
            "lyrics",
            "extend_before_duration",
            "extend_after_duration",
        ],
        "field_overrides": {
            "tags": {
                "description": "Comma-separated genres, moods and instruments of the added music; match the song for a smooth continuation."
            },
            "lyrics": {
                "description": "Words to be sung in the added parts, structured by [verse] or [chorus]; empty for instrumental music."
            },
        },
        "alternatives": {
            "sonauto/v2/extend": "one side per run",
            "fal-ai/stable-audio-3/medium/audio-outpainting": "instrumental, longer additions",
        },
    },
    "fal-ai/ace-step/audio-to-audio": {
        "class_name": "AceStepAudioToAudio",
        "title": "ACE-Step Audio to Audio",
        "docstring": 'Remixes a song into another style or swaps only its lyrics, given tags for the original and for the result. Pick the edit mode "remix" for new sound, "lyrics" to keep the music and change the words.',
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "ace-step",
            "lyrics",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Put Spanish words onto an English demo sung to the same tune",
            "Remix an acoustic ballad as a dance track for a club night",
            "Rewrite a pop song's chorus with a company anniversary text",
            "Turn a children's song into a heavy metal gag for a party",
            "Compare genre tags on one melody in a songwriting workshop",
        ],
        "basic_fields": ["audio", "original_tags", "tags", "edit_mode", "lyrics"],
        "field_overrides": {
            "original_tags": {
                "description": "Comma-separated tags that describe the song as it is now, so that the model knows what to move away from."
            },
            "tags": {
                "description": "Comma-separated tags for the result: genre, mood, instruments, voice."
            },
        },
        "alternatives": {
            "fal-ai/stable-audio-25/audio-to-audio": "plain prompt, instrumental",
            "fal-ai/stable-audio-3/medium/audio-to-audio": "instrumental, longer audio",
        },
    },
    "fal-ai/audio-understanding": {
        "class_name": "AudioUnderstanding",
        "title": "Audio Understanding",
        "docstring": "Answers a written question about a recording in text: what is heard, who speaks, which mood or instruments it has. A switch asks for a longer, more detailed analysis.",
        "tags": ["audio-to-audio", "captioning", "language-model", "llm"],
        "use_cases": [
            "Ask which instruments play in an archive recording without notes",
            "Summarize the mood of a call center conversation",
            "Describe the sounds in a wildlife recording for a field log",
            "Check whether an ad spot mentions the sponsor's name",
            "Tag a sound library with tempo, genre and mood descriptions",
        ],
        "basic_fields": ["audio", "prompt", "detailed_analysis"],
        "field_overrides": {
            "prompt": {
                "description": 'Your question about the recording, such as "Which sounds occur and in what order?".'
            }
        },
        "alternatives": {
            "nvidia/nemotron-3-nano-omni/audio": "with reasoning mode",
            "openrouter/router/audio": "choice of models",
        },
    },
    "fal-ai/deepfilternet3": {
        "class_name": "Deepfilternet3",
        "title": "DeepFilterNet 3",
        "docstring": "Suppresses background noise in speech recordings with the open DeepFilterNet 3 filter and returns the cleaned file in the chosen format and bitrate. There is no prompt, and how much is suppressed cannot be set.",
        "tags": ["audio-to-audio", "noise-removal", "deepfilternet", "open-weights"],
        "use_cases": [
            "Take the air conditioner hum out of a lecture recording",
            "Clean a podcast guest's noisy laptop microphone track",
            "Quiet keyboard clatter in a recorded video meeting",
            "Prepare dictations from a delivery van for transcription",
            "Remove hiss from oral history interviews on old tape transfers",
        ],
        "basic_fields": ["audio", "audio_format", "bitrate"],
        "field_overrides": {
            "audio": {"description": "Speech recording that is to be freed from background noise."}
        },
        "alternatives": {
            "fal-ai/elevenlabs/audio-isolation": "takes video too",
            "fal-ai/sam-audio/separate": "picks any described sound",
        },
    },
    "fal-ai/demucs": {
        "class_name": "Demucs",
        "title": "Demucs",
        "docstring": "Splits a mixed song into vocals, drums, bass, guitar, piano and other stems, with eight separation networks to choose from. The six-stem htdemucs_6s is the default; only it isolates guitar and piano.",
        "tags": ["audio-to-audio", "stem-separation", "demucs", "open-weights", "audio-editing"],
        "use_cases": [
            "Make a karaoke version of a song by dropping its lead vocals",
            "Extract a drum break or bass line to sample in a remix",
            "Mute the guitar in a recording to practice along with the band",
            "Transcribe a piano part from an isolated stem",
            "Prepare WAV stems of a stereo demo for a fresh mix",
        ],
        "basic_fields": ["audio", "model", "stems", "output_format"],
        "field_overrides": {
            "audio": {"description": "Finished, mixed song that is to be taken apart."},
            "model": {
                "description": "Separation network: htdemucs_6s splits six stems, htdemucs_ft is slower with cleaner vocals and drums, the mdx ones are older."
            },
            "stems": {
                "description": "Parts to return; leave empty for all that the network can separate."
            },
            "shifts": {
                "description": "Repeated passes with small time offsets that are averaged; better but proportionally slower."
            },
            "overlap": {
                "description": "Share by which neighboring windows overlap; more hides seams and takes longer."
            },
            "segment_length": {
                "description": "Window length in seconds that is processed at a time."
            },
        },
        "alternatives": {
            "fal-ai/sam-audio/separate": "any described sound",
            "fal-ai/elevenlabs/audio-isolation": "speech only",
        },
    },
    "fal-ai/dia-tts/voice-clone": {
        "class_name": "DiaTtsVoiceClone",
        "title": "Dia TTS Voice Clone",
        "docstring": "Speaks a script as dialogue with the Dia model, with speaker marks and nonverbal cues in the text. The fields for a reference voice are no longer sent to fal, so only the text shapes the result.",
        "tags": ["text-to-speech", "tts", "dia", "dialogue", "multi-speaker"],
        "use_cases": [
            "Read a two-person sketch with [S1] and [S2] marks for a comedy draft",
            "Voice a mock job interview for a careers workshop",
            "Hear a dialogue scene aloud before the actors' table read",
            "Add laughs and sighs to a spoken exchange for an animatic",
            "Keep an older voice-clone workflow running on text alone",
        ],
        "basic_fields": ["text"],
        "field_overrides": {
            "text": {
                "description": "Script to speak; start each turn with [S1] or [S2] and put sounds such as (laughs) in parentheses."
            },
        },
        "alternatives": {
            "fal-ai/dia-tts": "same model, plain",
            "fal-ai/vibevoice": "takes voice samples",
            "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": "several chosen voices",
        },
    },
    "fal-ai/elevenlabs/audio-isolation": {
        "class_name": "ElevenlabsAudioIsolation",
        "title": "ElevenLabs Audio Isolation",
        "docstring": "Isolates the voice in a recording or a video's soundtrack and removes noise, music and echo, using ElevenLabs Voice Isolator. Takes either a sound file or a video.",
        "tags": ["audio-to-audio", "noise-removal", "elevenlabs", "audio-editing"],
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
                "description": "Footage whose sound is cleaned; used in place of a sound file."
            },
        },
        "alternatives": {
            "fal-ai/deepfilternet3": "open weights",
            "fal-ai/sam-audio/separate": "any described sound",
            "fal-ai/demucs": "song stems",
        },
    },
    "fal-ai/elevenlabs/voice-changer": {
        "class_name": "ElevenlabsVoiceChanger",
        "title": "ElevenLabs Voice Changer",
        "docstring": "Replaces the voice in a recording with an ElevenLabs voice chosen by name or ID while timing and delivery stay as performed. Can strip background noise first.",
        "tags": ["voice-changer", "audio-to-audio", "elevenlabs", "audio-editing"],
        "use_cases": [
            "Act all roles of a game trailer yourself and give each another voice",
            "Disguise an informant's voice in an investigative report",
            "Redo a presenter's scratch narration in the brand's house voice",
            "Let one teacher perform every character of a language course dialogue",
            "Keep the emotion of a phone recording but swap in a studio voice",
        ],
        "basic_fields": ["audio", "voice", "remove_background_noise", "output_format"],
        "field_overrides": {
            "audio": {"description": "Performance whose words, timing and emotion are kept."},
            "voice": {
                "description": "ElevenLabs voice the recording is converted to, by name such as Rachel or by voice ID."
            },
        },
        "alternatives": {
            "fal-ai/chatterbox/speech-to-speech": "takes a voice sample",
            "resemble-ai/chatterboxhd/speech-to-speech": "sample or preset voices",
        },
    },
    "fal-ai/ffmpeg-api/merge-audios": {
        "class_name": "FfmpegApiMergeAudios",
        "title": "FFmpeg Merge Audios",
        "docstring": "Joins 2 to 5 audio files end to end into one, in list order, with FFmpeg. Output formats range from 8 kHz telephone codecs to 48 kHz PCM and Opus; nothing is generated.",
        "tags": ["audio-to-audio", "audio-editing", "ffmpeg-api", "audio-merge"],
        "use_cases": [
            "Glue intro, interview and outro of a podcast into one file",
            "String spoken chapters into a single audiobook section",
            "Put a station ID before a recorded radio spot",
            "Join telephone menu prompts in the phone system's ulaw format",
            "Chain generated music parts into a longer playlist track",
        ],
        "basic_fields": ["audios", "output_format"],
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "tracks on a timeline",
            "fal-ai/ffmpeg-api/merge-audio-video": "adds sound to video",
        },
    },
    "fal-ai/kling-video/create-voice": {
        "class_name": "KlingVideoCreateVoice",
        "title": "Kling Create Voice",
        "docstring": "Registers a voice from a recorded sample and returns its voice ID as text, for use in Kling endpoints that let characters speak. Makes no sound itself.",
        "tags": ["voice-cloning", "kling", "audio-to-audio", "custom-voice"],
        "use_cases": [
            "Store a mascot's voice once and reuse it in every Kling clip",
            "Let the founder's voice speak in generated explainer videos",
            "Create IDs for a web series cast before making the episodes",
            "Give a museum's animated guide the voice of its curator",
            "Take a character voice from an existing video file",
        ],
        "basic_fields": ["voice"],
        "alternatives": {
            "fal-ai/minimax/voice-clone": "voice for MiniMax speech",
            "fal-ai/qwen-3-tts/clone-voice/1.7b": "voice for Qwen speech",
        },
    },
    "fal-ai/lava-sr": {
        "class_name": "LavaSr",
        "title": "Lava SR",
        "docstring": "Enhances audio recordings with optional denoising and returns them at a chosen bitrate.",
        "basic_fields": ["audio", "denoise", "bitrate"],
    },
    "fal-ai/lux-tts": {
        "class_name": "LuxTts",
        "title": "LuxTTS",
        "docstring": "Speaks text in a voice copied from a reference recording.",
        "basic_fields": ["prompt", "audio", "num_inference_steps", "guidance_scale"],
    },
    "fal-ai/nova-sr": {
        "class_name": "NovaSr",
        "title": "Nova SR",
        "docstring": "Enhances the resolution of audio recordings and returns them in a chosen format.",
        "basic_fields": ["audio", "bitrate"],
    },
    "fal-ai/personaplex": {
        "class_name": "Personaplex",
        "title": "PersonaPlex",
        "docstring": "Answers a spoken message with speech and its transcript, playing a persona written in the prompt. NVIDIA's PersonaPlex offers 18 preset voices or copies one from a sample recording.",
        "tags": ["audio-to-audio", "chat", "nvidia", "voice-cloning"],
        "use_cases": [
            "Rehearse a job interview with a strict recruiter persona",
            "Answer a child's recorded question in the voice of a storybook owl",
            "Test how a hotel reception bot should sound before building it",
            "Practice small talk with a patient language partner",
            "Reply to voice mails as a friendly repair shop assistant",
        ],
        "basic_fields": ["audio", "prompt", "voice", "voice_audio"],
        "field_overrides": {
            "prompt": {
                "description": 'Role the model plays and how it should answer, such as "You are a patient pharmacist; answer briefly".'
            },
            "audio": {"description": "Recorded message that the persona replies to."},
        },
        "alternatives": {
            "fal-ai/personaplex/realtime": "live conversation",
            "nvidia/nemotron-3-nano-omni/audio": "answers in text",
        },
    },
    "fal-ai/personaplex/realtime": {
        "class_name": "PersonaplexRealtime",
        "title": "PersonaPlex Realtime",
        "docstring": "Converses by voice over a real-time connection: streams audio in and answers with audio chunks and text, in the persona and preset or sampled voice you set. For whole files use the standard PersonaPlex.",
        "tags": ["audio-to-audio", "real-time", "streaming", "chat", "nvidia"],
        "use_cases": [
            "Build a talking museum kiosk that reacts while visitors speak",
            "Prototype a voice hotline for a garden center",
            "Let a game character hold a spoken conversation with players",
            "Run oral exam practice with an examiner persona",
            "Give a reception robot a live voice",
        ],
        "basic_fields": ["audio", "prompt", "voice", "voice_audio"],
        "field_overrides": {
            "prompt": {
                "description": "Role the model plays during the conversation and how it should answer."
            },
            "audio": {
                "description": "Encoded chunk of the live microphone signal, as text, not a file."
            },
        },
        "alternatives": {
            "fal-ai/personaplex": "whole recordings",
            "nvidia/nemotron-3-nano-omni/audio": "answers in text",
        },
    },
    "fal-ai/playai/inpaint/diffusion": {
        "class_name": "PlayaiInpaintDiffusion",
        "title": "PlayAI Inpaint Diffusion",
        "docstring": "Replaces chosen words in a speech recording with newly spoken ones that follow the given text.",
        "basic_fields": ["text", "audio", "chunks", "output_text"],
    },
    "fal-ai/sam-audio/separate": {
        "class_name": "SamAudioSeparate",
        "title": "SAM Audio Separate",
        "docstring": 'Isolates a sound named in words, such as "dog barking" or "acoustic guitar", and returns it along with the rest of the recording. Meta\'s SAM Audio can search for the moments itself and rank several attempts.',
        "tags": [
            "audio-to-audio",
            "stem-separation",
            "sam-audio",
            "audio-editing",
            "noise-removal",
        ],
        "use_cases": [
            "Lift a single bird's song out of a dawn chorus recording",
            "Remove the barking dog from a home-recorded lecture via the residual",
            "Get the violin alone from a chamber music recording",
            "Pull footsteps out of location sound for the effects library",
            "Split the commentator from the stadium crowd in a match recording",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "predict_spans",
            "reranking_candidates",
            "acceleration",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'The sound to isolate, in a few plain words such as "woman speaking" or "church bell".'
            }
        },
        "alternatives": {
            "fal-ai/sam-audio/span-separate": "marks time spans",
            "fal-ai/demucs": "fixed song stems",
            "fal-ai/elevenlabs/audio-isolation": "speech only",
        },
    },
    "fal-ai/sam-audio/span-separate": {
        "class_name": "SamAudioSpanSeparate",
        "title": "SAM Audio Span Separate",
        "docstring": "Isolates a sound that you point out by time spans in which it occurs, or does not, with an optional description. Returns target and residual; useful where words alone are ambiguous.",
        "tags": ["audio-to-audio", "stem-separation", "sam-audio", "audio-editing"],
        "use_cases": [
            "Mark one squeak in a machine recording and extract all of its kind",
            "Separate two similar voices by marking where each one speaks",
            "Isolate an unknown animal call in a ranger's night recording",
            "Cut out a phone ring heard between two known seconds",
            "Extract a solo passage from a live bootleg by its time marks",
        ],
        "basic_fields": ["audio", "spans", "prompt", "reranking_candidates", "trim_to_span"],
        "field_overrides": {
            "spans": {
                "description": "Stretches in seconds that contain the wanted sound, or lack it when include is off."
            },
            "prompt": {
                "description": 'Optional words for the marked sound, such as "bicycle bell"; the spans alone may be enough.'
            },
        },
        "alternatives": {
            "fal-ai/sam-audio/separate": "by description only",
            "fal-ai/demucs": "fixed song stems",
        },
    },
    "fal-ai/tada/1b/text-to-speech": {
        "class_name": "Tada1bTextToSpeech",
        "title": "TADA 1B Text to Speech",
        "docstring": "Speaks text in a voice copied from a reference recording, in one of ten languages, with the 1-billion-parameter size of Hume AI's TADA. A transcript of the sample helps; speaking rate goes from half to double.",
        "tags": ["text-to-speech", "tts", "voice-cloning", "hume-ai", "multilingual"],
        "use_cases": [
            "Read daily store announcements in the manager's own voice",
            "Draft a voice-over in your voice before booking the studio",
            "Speak Polish delivery notices with a cloned dispatcher",
            "Slow a cloned reading down for dictation exercises",
            "Voice placeholder lines of a mobile game from one sample",
        ],
        "basic_fields": ["audio", "prompt", "transcript", "language", "speed_up_factor"],
        "field_overrides": {
            "audio": {"description": "Clean sample of the voice to copy."},
            "prompt": {"description": "The text to be spoken in the copied voice."},
        },
        "alternatives": {
            "fal-ai/tada/3b/text-to-speech": "larger model",
            "fal-ai/chatterbox/text-to-speech/multilingual": "23 languages, short texts",
            "fal-ai/f5-tts": "other voice cloner",
        },
    },
    "fal-ai/tada/3b/text-to-speech": {
        "class_name": "Tada3bTextToSpeech",
        "title": "TADA 3B Text to Speech",
        "docstring": "Clones a voice from a sample and reads text with it, using the 3-billion-parameter TADA by Hume AI. Offers the ten languages and fine controls of the 1B size in a bigger model.",
        "tags": ["text-to-speech", "tts", "voice-cloning", "hume-ai", "multilingual"],
        "use_cases": [
            "Narrate a family chronicle in a grandparent's recorded voice, with consent",
            "Produce Arabic and Japanese versions of an audio guide in one voice",
            "Record corrections for an audiobook without calling the reader back",
            "Voice a nonprofit's appeal in its patron's voice",
            "Read long-form newsletters aloud in the editor's voice",
        ],
        "basic_fields": ["audio", "prompt", "transcript", "language", "temperature"],
        "field_overrides": {
            "audio": {"description": "Clean sample of the voice to copy."},
            "prompt": {"description": "The text to be spoken in the copied voice."},
        },
        "alternatives": {
            "fal-ai/tada/1b/text-to-speech": "smaller model",
            "fal-ai/chatterbox/text-to-speech/multilingual": "23 languages, short texts",
            "fal-ai/index-tts-2/text-to-speech": "emotion control",
        },
    },
    "fal-ai/workflow-utilities/audio-compressor": {
        "class_name": "WorkflowUtilitiesAudioCompressor",
        "title": "Audio Compressor",
        "docstring": "Compresses the dynamics of a recording: levels above a threshold are turned down by a ratio, then makeup gain lifts the whole. Exposes attack, release and knee; output is encoded at 128 to 320 kbit/s.",
        "tags": ["audio-to-audio", "audio-editing", "workflow-utilities", "mastering"],
        "use_cases": [
            "Even out a speaker who wanders away from the microphone",
            "Make a quiet voice-over stand up against music in a car ad",
            "Tame loud laughs in a two-person podcast",
            "Tighten a generated drum track before mixing it",
            "Bring field recordings to a steady level for an audio walk",
        ],
        "basic_fields": ["audio", "threshold", "ratio", "attack", "release"],
        "alternatives": {
            "fal-ai/ffmpeg-api/loudnorm": "loudness target",
            "fal-ai/workflow-utilities/impulse-response": "reverb plus loudness",
        },
    },
    "fal-ai/workflow-utilities/impulse-response": {
        "class_name": "WorkflowUtilitiesImpulseResponse",
        "title": "Impulse Response Reverb",
        "docstring": "Convolves a recording with an impulse response so that it sounds as if played in that room or through that device, then normalizes loudness. Dry and wet levels set the mix.",
        "tags": ["audio-to-audio", "audio-editing", "workflow-utilities", "sound-effects", "sfx"],
        "use_cases": [
            "Place dry dialogue in a cathedral with the church's own impulse response",
            "Make a voice sound as if it came through an old telephone",
            "Match re-recorded lines to the room of the original take",
            "Let a synthetic choir sing in a concert hall for a museum exhibit",
            "Add the ring of a stairwell to game footsteps",
        ],
        "basic_fields": ["audio", "impulse_response", "dry_level", "wet_level"],
        "alternatives": {
            "fal-ai/workflow-utilities/audio-compressor": "dynamics only",
            "fal-ai/ffmpeg-api/loudnorm": "loudness only",
        },
    },
    "mirelo-ai/sfx1.6/extend-audio": {
        "class_name": "MireloAiSfx16ExtendAudio",
        "title": "Mirelo SFX 1.6 Extend Audio",
        "docstring": "Appends 1 to 57 seconds of matching sound effects or ambience to a recording, with or without a prompt. Ambience mode makes the sound loopable; 1 to 4 versions come back.",
        "tags": [
            "audio-to-audio",
            "audio-extension",
            "mirelo",
            "mirelo-ai",
            "sound-effects",
            "sfx",
            "loop",
        ],
        "use_cases": [
            "Turn a short campfire recording into a loop for a game menu",
            "Prolong a ferry's engine drone under a travel scene",
            "Continue office murmur beyond the end of a location take",
            "Get four alternative tails for a waterfall ambience",
            "Lengthen a sleep app's rain sound without an audible join",
        ],
        "basic_fields": ["audio", "text_prompt", "append_duration", "ambience", "num_samples"],
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/audio-outpainting": "also extends the start",
            "fal-ai/stable-audio-3/medium/audio-outpainting": "longer additions",
        },
    },
    "mirelo-ai/sfx1.6/inpaint-audio": {
        "class_name": "MireloAiSfx16InpaintAudio",
        "title": "Mirelo SFX 1.6 Inpaint Audio",
        "docstring": "Remakes a segment within the first 10 seconds of a sound recording, with or without a text prompt, and returns 1 to 4 versions. Made for effects and ambience, not for songs.",
        "tags": [
            "audio-to-audio",
            "audio-inpainting",
            "mirelo",
            "mirelo-ai",
            "sound-effects",
            "sfx",
            "audio-editing",
        ],
        "use_cases": [
            "Exchange a glass clink for a cork pop in a wine ad's sound",
            "Get four takes of a missing sword clash in a short fight cue",
            "Erase a voice from a ten-second street ambience",
            "Swap the second knock on a door for a doorbell",
            "Mend a glitch in a user interface sound",
        ],
        "basic_fields": ["audio", "segment", "text_prompt", "num_samples"],
        "field_overrides": {
            "segment": {
                "description": "Start (1 to 9) and end (2 to 10) in seconds of the stretch to remake."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/audio-inpainting": "longer recordings",
            "fal-ai/stable-audio-3/medium/audio-inpainting": "music and effects",
        },
    },
    "sonauto/v2/extend": {
        "class_name": "SonautoV2Extend",
        "title": "Sonauto v2 Extend",
        "docstring": "Extends a song at its left or right end with new music and singing from a prompt, style tags or lyrics. Can crop the chosen end first so that the new part starts at a better point.",
        "tags": [
            "audio-to-audio",
            "audio-extension",
            "sonauto",
            "lyrics",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Replace a weak fade-out by cropping it and singing a proper ending",
            "Add a sung opening to the front of a finished chorus",
            "Grow a 30 second hook into a full radio length song",
            "Continue a school musical number with your own lyrics",
            "Request several endings for a country song and compare them",
        ],
        "basic_fields": ["side", "audio", "prompt", "lyrics_prompt", "tags"],
        "field_overrides": {
            "prompt": {
                "description": "What the added music should be like; leave out to continue in the style of the song."
            }
        },
        "alternatives": {
            "fal-ai/ace-step/audio-outpaint": "both ends at once",
            "fal-ai/stable-audio-3/medium/audio-outpainting": "instrumental, both ends",
        },
    },
}
