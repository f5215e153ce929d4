"""Words for fal's audio to audio endpoints: stable audio. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/stable-audio-25/audio-to-audio": {
        "class_name": "StableAudio25AudioToAudio",
        "title": "Stable Audio 2.5 Audio to Audio",
        "docstring": "Transforms a recording into new music or sound that keeps its outline while following a prompt, from 1 to 190 seconds long. The strength setting decides how far Stable Audio 2.5 departs from the source.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Turn a hummed melody into a full string arrangement for a demo",
            "Restyle a drum loop from rock to trip hop without losing its rhythm",
            "Make a three-minute ambient bed from a short field recording of rain",
            "Produce a lo-fi version of your podcast theme for the closing credits",
            "Change a piano sketch into a synth-wave cue for a student film",
        ],
        "basic_fields": ["audio", "prompt", "strength", "total_seconds"],
        "field_overrides": {
            "prompt": {
                "description": "The style, instruments and mood the transformed recording should have."
            },
            "strength": {
                "description": "How far the result departs from the source recording; low values keep it close, 1 uses it hardly at all."
            },
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-to-audio": "successor, longer audio",
            "fal-ai/ace-step/audio-to-audio": "keeps or rewrites lyrics",
        },
    },
    "fal-ai/stable-audio-25/inpaint": {
        "class_name": "StableAudio25Inpaint",
        "title": "Stable Audio 2.5 Inpaint",
        "docstring": "Replaces the stretch between two seconds of a recording with newly generated sound that follows a prompt, keeping the rest. Works on results of 1 to 190 seconds; with the mask at the end it also continues a track.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
        ],
        "use_cases": [
            "Replace a flawed guitar solo between two timestamps of a demo track",
            "Swap the bridge of a jingle for a calmer passage with strings",
            "Finish a half-written loop by filling in everything after second 30",
            "Cover a burst of wind noise in an instrumental live recording",
            "Try three different drops in the middle of an electronic track",
        ],
        "basic_fields": ["audio", "prompt", "mask_start", "mask_end", "seconds_total"],
        "field_overrides": {
            "prompt": {
                "description": "What the replaced stretch should sound like, so that it fits the audio around it."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-inpainting": "successor, longer audio",
            "fal-ai/ace-step/audio-inpaint": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/medium/audio-inpainting": {
        "class_name": "StableAudio3MediumAudioInpainting",
        "title": "Stable Audio 3 Medium Audio Inpainting",
        "docstring": "Regenerates the part of a recording between two timestamps from a prompt with the larger Stable Audio 3 Medium, which handles positions up to second 380. Runs 8 steps by default, unlike the slower Base version.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Rewrite the second chorus of a five-minute track with fuller brass",
            "Patch a dropout in a long meditation soundscape",
            "Put a tabla break into the middle of a fusion instrumental",
            "Replace a copyrighted sample in a mix with newly made strings",
            "Remove a clumsy key change by regenerating the bars around it",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "mask_start_seconds",
            "mask_end_seconds",
            "negative_prompt",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What should be heard between the two marks; name instruments, tempo and mood that match the rest."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/base/audio-inpainting": "more steps and guidance",
            "fal-ai/stable-audio-3/small/music/audio-inpainting": "smaller, music only",
            "fal-ai/ace-step/audio-inpaint": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/medium/audio-outpainting": {
        "class_name": "StableAudio3MediumAudioOutpainting",
        "title": "Stable Audio 3 Medium Audio Outpainting",
        "docstring": "Adds newly generated audio before and after a recording, as many as 380 seconds on each side, following a prompt. The Medium model in 8 default steps; set both extension lengths, since they start at zero.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Give a game theme a slow intro and a fading outro around the existing loop",
            "Lengthen a yoga studio track to fill the whole cooldown",
            "Stretch a 20 second ad cue so that it fits a three-minute showreel",
            "Build an opening swell in front of a wedding film's main theme",
            "Continue an unfinished orchestral mock-up to hear where it could go",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "extend_seconds_before",
            "extend_seconds_after",
            "negative_prompt",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the added sound before and after the recording should be; describe the same instruments and mood to stay in character."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/base/audio-outpainting": "more steps and guidance",
            "fal-ai/ace-step/audio-outpaint": "songs with lyrics",
            "sonauto/v2/extend": "sung songs",
        },
    },
    "fal-ai/stable-audio-3/medium/audio-to-audio": {
        "class_name": "StableAudio3MediumAudioToAudio",
        "title": "Stable Audio 3 Medium Audio to Audio",
        "docstring": "Remakes a source recording as music or sound described in a prompt, up to 380 seconds long, with the Medium size of Stable Audio 3. The noise level sets how much of the original survives; 8 steps by default.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Turn a beatboxed groove into an acoustic drum kit take",
            "Recast a choir warm-up as a cathedral organ piece for a museum room",
            "Make a darker six-minute version of a board game night playlist theme",
            "Convert a whistled tune into a marimba cue for a nature film",
            "Reshape a recording of machines into an industrial ambience for theater",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What the remade audio should sound like: genre, instruments, tempo, mood."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/base/audio-to-audio": "more steps and guidance",
            "fal-ai/stable-audio-25/audio-to-audio": "previous version",
            "fal-ai/ace-step/audio-to-audio": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/medium/base/audio-inpainting": {
        "class_name": "StableAudio3MediumBaseAudioInpainting",
        "title": "Stable Audio 3 Medium Base Audio Inpainting",
        "docstring": "Rebuilds a marked stretch of a long recording with the undistilled Medium Base model: 50 steps and a guidance of 7 by default, so the prompt and the negative prompt weigh more than in the 8-step version.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
        ],
        "use_cases": [
            "Fix one passage of a film score when the 8-step fill drifts off style",
            "Keep vocals out of a regenerated passage with the negative prompt",
            "Compare guidance values on the same eight bars of a techno track",
            "Write a transition between two glued recordings of an audio tour",
            "Repair the damaged middle of a digitized instrumental cassette",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "mask_start_seconds",
            "mask_end_seconds",
            "negative_prompt",
        ],
        "field_overrides": {
            "guidance_scale": {
                "description": "How strictly the filled stretch follows the prompt; this Base version is made for real guidance, around 7."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-inpainting": "faster, 8 steps",
            "fal-ai/stable-audio-3/small/music/base/audio-inpainting": "smaller, music only",
            "fal-ai/stable-audio-25/inpaint": "previous version",
        },
    },
    "fal-ai/stable-audio-3/medium/base/audio-outpainting": {
        "class_name": "StableAudio3MediumBaseAudioOutpainting",
        "title": "Stable Audio 3 Medium Base Audio Outpainting",
        "docstring": "Continues a recording at its start, its end or both with the undistilled Medium Base model, as many as 380 seconds per side. Its 50 default steps and guidance of 7 hold the extension closer to the prompt than the distilled version.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
        ],
        "use_cases": [
            "Write a strictly described outro for a documentary's closing titles",
            "Extend a spa soundscape while ruling out drums in the negative prompt",
            "Lead a trailer hit in with a minute of slowly rising tension",
            "Test how step counts change the continuation of one guitar phrase",
            "Lengthen a ballet rehearsal track beyond its recorded ending",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "extend_seconds_before",
            "extend_seconds_after",
            "negative_prompt",
        ],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Refinement passes; Base needs some 50, and far fewer leave the added audio rough."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-outpainting": "faster, 8 steps",
            "fal-ai/stable-audio-3/small/music/base/audio-outpainting": "smaller, music only",
            "fal-ai/ace-step/audio-outpaint": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/medium/base/audio-to-audio": {
        "class_name": "StableAudio3MediumBaseAudioToAudio",
        "title": "Stable Audio 3 Medium Base Audio to Audio",
        "docstring": "Reworks a recording according to a prompt with the undistilled Medium Base checkpoint, for results of 1 to 380 seconds. Takes 50 steps by default and reacts to guidance and negative prompts, at the cost of time.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Turn a MIDI mock-up into a live-sounding jazz trio with tight prompt control",
            "Rework a harp practice recording into a fantasy game's tavern music",
            "Explore noise levels to find how much of a source melody should remain",
            "Translate a street musician's riff into a disco arrangement",
            "Make an eerie slowed variant of a music box recording for a haunted house",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level", "guidance_scale"],
        "field_overrides": {
            "guidance_scale": {
                "description": "How strictly the rework follows the prompt; Base is meant to run with real guidance, around 7."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-to-audio": "faster, 8 steps",
            "fal-ai/stable-audio-3/small/music/base/audio-to-audio": "smaller, music only",
            "fal-ai/stable-audio-25/audio-to-audio": "previous version",
        },
    },
    "fal-ai/stable-audio-3/small/music/audio-inpainting": {
        "class_name": "StableAudio3SmallMusicAudioInpainting",
        "title": "Stable Audio 3 Small Music Audio Inpainting",
        "docstring": "Fills a marked passage of a music clip with a newly composed one, using the small music model of Stable Audio 3. Marks may lie anywhere in the first 120 seconds; 8 steps by default suit quick retries.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Swap four bars of a ringtone for a softer piano fill",
            "Draft several fills for a gap in a radio jingle within a few runs",
            "Replace a wrong chord in a ukulele backing track for a school class",
            "Vary the middle section of a menu loop for a mobile puzzle game",
            "Hide an edit point in a one-minute fitness track",
        ],
        "basic_fields": ["audio", "prompt", "mask_start_seconds", "mask_end_seconds"],
        "field_overrides": {
            "prompt": {
                "description": "The music that should fill the marked passage: instruments, tempo, key and mood of its surroundings."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-inpainting": "larger, longer audio",
            "fal-ai/stable-audio-3/small/music/base/audio-inpainting": "more steps and guidance",
            "fal-ai/ace-step/audio-inpaint": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/small/music/audio-outpainting": {
        "class_name": "StableAudio3SmallMusicAudioOutpainting",
        "title": "Stable Audio 3 Small Music Audio Outpainting",
        "docstring": "Prepends and appends newly made music to a clip, as much as 120 seconds on each side, with the small music model in 8 default steps. Describe the continuation in the prompt and set the seconds to add.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Stretch an eight-second vlog sting into a half-minute intro",
            "Let a bakery's ad jingle run on under the spoken offer",
            "Add a count-in and a final chord to a homemade backing track",
            "Sketch continuations of a riff before recording them with the band",
            "Grow a loading-screen loop into a full level theme",
        ],
        "basic_fields": ["audio", "prompt", "extend_seconds_before", "extend_seconds_after"],
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-outpainting": "larger, longer additions",
            "fal-ai/stable-audio-3/small/music/base/audio-outpainting": "more steps and guidance",
            "sonauto/v2/extend": "sung songs",
        },
    },
    "fal-ai/stable-audio-3/small/music/audio-to-audio": {
        "class_name": "StableAudio3SmallMusicAudioToAudio",
        "title": "Stable Audio 3 Small Music Audio to Audio",
        "docstring": "Re-creates a melody or loop as another piece of music described in words, 1 to 120 seconds long. The small music checkpoint works in 8 steps by default and makes quick variations of existing material.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Hear a folk tune as chiptune for a retro platform game",
            "Give a holiday campaign a sleigh-bell variant of its usual jingle",
            "Turn a kazoo recording from class into a brass fanfare",
            "Produce ten quick takes on a bass line and keep the best one",
            "Shift a café playlist loop from bossa nova to soft house",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level"],
        "field_overrides": {
            "prompt": {
                "description": "The music to make out of the source: genre, instruments, tempo, mood."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/medium/audio-to-audio": "larger, longer audio",
            "fal-ai/stable-audio-3/small/sfx/audio-to-audio": "for sound effects",
            "fal-ai/ace-step/audio-to-audio": "songs with lyrics",
        },
    },
    "fal-ai/stable-audio-3/small/music/base/audio-inpainting": {
        "class_name": "StableAudio3SmallMusicBaseAudioInpainting",
        "title": "Stable Audio 3 Small Music Base Audio Inpainting",
        "docstring": "Composes a replacement for part of a music clip with the undistilled Small Music Base model. Default 50 steps and guidance 7 make the fill obey the prompt and negative prompt more; marks reach second 120.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
        ],
        "use_cases": [
            "Insert a flute passage described note by note in character into a folk loop",
            "Force a fill without percussion for a lullaby by naming drums as unwanted",
            "Rebuild the turnaround of a blues backing track until it sits right",
            "Smooth the join between two takes of a ceramic shop's promo tune",
            "Study how guidance changes one regenerated bar in a music technology class",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "mask_start_seconds",
            "mask_end_seconds",
            "negative_prompt",
        ],
        "alternatives": {
            "fal-ai/stable-audio-3/small/music/audio-inpainting": "faster, 8 steps",
            "fal-ai/stable-audio-3/medium/base/audio-inpainting": "larger, longer audio",
        },
    },
    "fal-ai/stable-audio-3/small/music/base/audio-outpainting": {
        "class_name": "StableAudio3SmallMusicBaseAudioOutpainting",
        "title": "Stable Audio 3 Small Music Base Audio Outpainting",
        "docstring": "Extends a piece of music backward and forward in time with the undistilled small model, 120 seconds at most per side. Slower than the 8-step sibling, but guidance and negative prompts take effect.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
        ],
        "use_cases": [
            "Continue a cello improvisation without letting other instruments join in",
            "Write a tightly specified pickup in front of a marching band theme",
            "Finish a sketch for a puppet show score after its first eight bars",
            "Lengthen a quiz show's thinking music to exactly two minutes",
            "Test different endings for a short film's end-credit song",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "extend_seconds_before",
            "extend_seconds_after",
            "negative_prompt",
        ],
        "alternatives": {
            "fal-ai/stable-audio-3/small/music/audio-outpainting": "faster, 8 steps",
            "fal-ai/stable-audio-3/medium/base/audio-outpainting": "larger, longer additions",
        },
    },
    "fal-ai/stable-audio-3/small/music/base/audio-to-audio": {
        "class_name": "StableAudio3SmallMusicBaseAudioToAudio",
        "title": "Stable Audio 3 Small Music Base Audio to Audio",
        "docstring": "Converts a musical source into a described new version of 1 to 120 seconds using the undistilled small music model. Default 50 steps; guidance steers how strictly the result obeys the text.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Arrange a sung lullaby for music box with strict prompt guidance",
            "Make a minor-key variant of a theme park's parade tune",
            "Test whether a surf-rock riff works as reggae before rehearsing it",
            "Turn a synth preset demo into a chamber strings texture",
            "Derive a calmer underscore from a trailer cue for the dialogue scenes",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level", "guidance_scale"],
        "alternatives": {
            "fal-ai/stable-audio-3/small/music/audio-to-audio": "faster, 8 steps",
            "fal-ai/stable-audio-3/medium/base/audio-to-audio": "larger, longer audio",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/audio-inpainting": {
        "class_name": "StableAudio3SmallSfxAudioInpainting",
        "title": "Stable Audio 3 Small SFX Audio Inpainting",
        "docstring": "Swaps a marked moment of a sound recording for another noise described in words, using the small sound-effects model in 8 default steps. Start and end marks go up to second 120.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Replace a cough in a forest ambience with birdsong",
            "Put a thunderclap into a rain recording at a precise second",
            "Exchange a car horn in a street scene for a bicycle bell",
            "Cover a microphone bump in a beach recording with waves",
            "Change the door slam in a radio play from wood to metal",
        ],
        "basic_fields": ["audio", "prompt", "mask_start_seconds", "mask_end_seconds"],
        "field_overrides": {
            "prompt": {
                "description": 'The noise or ambience to put between the marks, such as "glass shattering on tiles".'
            }
        },
        "alternatives": {
            "mirelo-ai/sfx1.6/inpaint-audio": "other effects model",
            "fal-ai/stable-audio-3/small/sfx/base/audio-inpainting": "more steps and guidance",
            "fal-ai/stable-audio-3/medium/audio-inpainting": "larger, longer audio",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/audio-outpainting": {
        "class_name": "StableAudio3SmallSfxAudioOutpainting",
        "title": "Stable Audio 3 Small SFX Audio Outpainting",
        "docstring": "Lengthens a sound effect or ambience at either end with matching new sound, as much as 120 seconds per side. The small effects model runs 8 steps by default, so retakes are quick.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Let a ten-second crowd murmur run for a whole restaurant scene",
            "Add distant thunder in front of a storm recording",
            "Draw out an explosion's rumble for a slow-motion shot",
            "Lengthen a train interior recording for an audio drama journey",
            "Give a door creak a longer tail in an escape room",
        ],
        "basic_fields": ["audio", "prompt", "extend_seconds_before", "extend_seconds_after"],
        "alternatives": {
            "mirelo-ai/sfx1.6/extend-audio": "other effects model",
            "fal-ai/stable-audio-3/small/sfx/base/audio-outpainting": "more steps and guidance",
            "fal-ai/stable-audio-3/medium/audio-outpainting": "larger, longer additions",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/audio-to-audio": {
        "class_name": "StableAudio3SmallSfxAudioToAudio",
        "title": "Stable Audio 3 Small SFX Audio to Audio",
        "docstring": "Reshapes a recorded noise into a different sound effect that follows the text, 1 to 120 seconds long. Uses the small effects checkpoint with 8 default steps; timing of the source carries over at low noise levels.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Turn mouth noises into monster growls for an indie game",
            "Make spaceship engines out of a vacuum cleaner recording",
            "Convert finger taps on a desk into horse hooves on gravel",
            "Derive five sword hits from one kitchen knife sample",
            "Transform a bathroom recording into a dripping cave ambience",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level"],
        "field_overrides": {
            "prompt": {
                "description": 'The effect to make out of the source, with material, place and action, such as "heavy iron gate, large hall".'
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/base/audio-to-audio": "more steps and guidance",
            "fal-ai/stable-audio-3/medium/audio-to-audio": "larger, longer audio",
            "fal-ai/stable-audio-3/small/music/audio-to-audio": "for music",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/base/audio-inpainting": {
        "class_name": "StableAudio3SmallSfxBaseAudioInpainting",
        "title": "Stable Audio 3 Small SFX Base Audio Inpainting",
        "docstring": "Regenerates a chosen moment of an effects track with the undistilled SFX Base model: 50 default steps, guidance 7 and a negative prompt that can rule sounds out. Marks lie within the first 120 seconds.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-inpainting",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Fill a gap in a wetland recording and exclude human voices by negative prompt",
            "Place an exactly described gear shift into a driving simulator loop",
            "Replace one footstep on snow in a series without changing the others",
            "Patch a clipped firework in a city festival recording",
            "Rework the impact of a stunt fall until it matches the picture",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "mask_start_seconds",
            "mask_end_seconds",
            "negative_prompt",
        ],
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/audio-inpainting": "faster, 8 steps",
            "mirelo-ai/sfx1.6/inpaint-audio": "other effects model",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/base/audio-outpainting": {
        "class_name": "StableAudio3SmallSfxBaseAudioOutpainting",
        "title": "Stable Audio 3 Small SFX Base Audio Outpainting",
        "docstring": "Adds described sound before or after an effects recording with the undistilled SFX Base model, 120 seconds at most on each side. Takes 50 default steps and weighs prompt and negative prompt with guidance 7.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "audio-extension",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Continue a zoo's jungle ambience without adding any music",
            "Let an approaching siren be heard before a recorded ambulance stop",
            "Lengthen a laboratory hum for a science center installation",
            "Write the aftermath of a recorded building collapse: dust, debris, silence",
            "Extend a fireplace recording to a two-minute winter scene",
        ],
        "basic_fields": [
            "audio",
            "prompt",
            "extend_seconds_before",
            "extend_seconds_after",
            "negative_prompt",
        ],
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/audio-outpainting": "faster, 8 steps",
            "mirelo-ai/sfx1.6/extend-audio": "other effects model",
        },
    },
    "fal-ai/stable-audio-3/small/sfx/base/audio-to-audio": {
        "class_name": "StableAudio3SmallSfxBaseAudioToAudio",
        "title": "Stable Audio 3 Small SFX Base Audio to Audio",
        "docstring": "Morphs a source noise into another effect by text with the undistilled SFX Base checkpoint, giving 1 to 120 seconds. Choose it when the prompt must be followed closely; the 8-step version is quicker.",
        "tags": [
            "audio-to-audio",
            "audio-editing",
            "stable-audio",
            "stability-ai",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Design a robot's voice-like chirps from a squeaky hinge sample",
            "Turn a hair dryer into a desert storm with a guided prompt",
            "Age a modern phone ring into a 1940s bell for a period play",
            "Build a dragon's wing beats from a flapping umbrella",
            "Make underwater versions of a shooter's weapon sounds",
        ],
        "basic_fields": ["audio", "prompt", "duration", "init_noise_level", "guidance_scale"],
        "alternatives": {
            "fal-ai/stable-audio-3/small/sfx/audio-to-audio": "faster, 8 steps",
            "fal-ai/stable-audio-3/medium/base/audio-to-audio": "larger, longer audio",
        },
    },
}
