"""Words for fal's training endpoints: ltx 2 3 audio. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx23-trainer-v2/a2a": {
        "class_name": "Ltx23TrainerV2A2a",
        "title": "LTX-2.3 Trainer V2 Audio to Audio",
        "docstring": "Trains an LTX-2.3 LoRA that turns one recording into another, such as a clean voice into an old radio. The ZIP holds NAME_start and NAME_end sound pairs; the result is a weights file and a sound sample.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "audio-to-audio"],
        "use_cases": [
            "Teach a telephone-line effect from paired recordings",
            "Learn to lift hiss from a label's tape transfers",
            "Turn spoken lines into a trained robot timbre",
            "Make plain guitar takes sound like one vintage amp",
            "Train a cathedral's echo from dry and wet pairs",
        ],
        "basic_fields": [
            "training_data",
            "audio_duration_seconds",
            "number_of_steps",
            "trigger_phrase",
            "rank",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of sound pairs named NAME_start (input) and NAME_end (wanted result), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/ic-lora/a2a": "IC-LoRA version",
            "fal-ai/stable-audio-3-trainer": "Stable Audio model",
            "fal-ai/ltx23-trainer-v2/av2av": "picture too",
        },
    },
    "fal-ai/ltx23-trainer-v2/a2v": {
        "class_name": "Ltx23TrainerV2A2v",
        "title": "LTX-2.3 Trainer V2 Audio to Video",
        "docstring": "Trains an LTX-2.3 LoRA to move a start picture in time with a recording. Each example in the ZIP is a start image, a sound and the target clip; the weights suit the LTX-2.3 audio-to-video LoRA endpoints.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "audio-to-video",
            "lip-sync",
            "lipsync",
        ],
        "use_cases": [
            "Teach a presenter's face to speak like the real host",
            "Learn how a marionette nods to its recorded lines",
            "Train stage lights that pulse with a band's drums",
            "Make a choir's painted portraits sing in time",
            "Learn a radio host's gestures for talk clips",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of groups named NAME_start (image), NAME_audio (sound) and NAME_end (target clip), with a caption NAME.txt unless a trigger phrase is set."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/v2a": "sound for picture",
            "fal-ai/ltx23-trainer-v2/i2v": "without sound input",
            "fal-ai/ltx23-trainer-v2/av2av": "reference with sound",
        },
    },
    "fal-ai/ltx23-trainer-v2/audio-extend-prefix": {
        "class_name": "Ltx23TrainerV2AudioExtendPrefix",
        "title": "LTX-2.3 Trainer V2 Forward Audio Extension",
        "docstring": "Trains an LTX-2.3 LoRA to continue a sound from its opening seconds. Takes a ZIP of plain audio clips with optional captions, from each of which the given opening is cut; only sound is learned.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "audio-extension", "audio-to-audio"],
        "use_cases": [
            "Learn how a blues player answers the first bar",
            "Teach crowd noise to swell after the kick-off",
            "Continue bird calls the way one valley sounds",
            "Train a narrator's rhythm to go on after a phrase",
            "Make engine starts run on into a steady idle",
        ],
        "basic_fields": [
            "training_data",
            "conditioning_seconds",
            "audio_duration_seconds",
            "number_of_steps",
            "trigger_phrase",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of audio clips, each with an optional caption in a text file of the same name; clips shorter than the set length are skipped."
            },
            "conditioning_seconds": {
                "description": "How many seconds at the start of each clip are given; must be less than the clip length."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/audio-extend-suffix": "extends backward",
            "fal-ai/ltx23-trainer-v2/audio-inpaint": "fills gaps",
            "fal-ai/ltx23-trainer-v2/t2a": "from text",
        },
    },
    "fal-ai/ltx23-trainer-v2/audio-extend-suffix": {
        "class_name": "Ltx23TrainerV2AudioExtendSuffix",
        "title": "LTX-2.3 Trainer V2 Backward Audio Extension",
        "docstring": "Trains an LTX-2.3 LoRA to invent what sounds before a given ending. Upload plain audio clips as a ZIP, with captions if you have them; the closing seconds of each are kept and the lead-in is learned.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "audio-extension", "audio-to-audio"],
        "use_cases": [
            "Teach drum fills that lead into a known chorus",
            "Learn the build-up before a thunder clap",
            "Train intros that run into a station's jingle",
            "Make approaching steps end at a door knock",
            "Learn risers that land on a game's hit sound",
        ],
        "basic_fields": [
            "training_data",
            "conditioning_seconds",
            "audio_duration_seconds",
            "number_of_steps",
            "trigger_phrase",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of audio clips, each with an optional caption in a text file of the same name; clips shorter than the set length are skipped."
            },
            "conditioning_seconds": {
                "description": "How many seconds at the end of each clip are given; must be less than the clip length."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/audio-extend-prefix": "extends forward",
            "fal-ai/ltx23-trainer-v2/audio-inpaint": "fills gaps",
            "fal-ai/ltx23-trainer-v2/t2a": "from text",
        },
    },
    "fal-ai/ltx23-trainer-v2/audio-inpaint": {
        "class_name": "Ltx23TrainerV2AudioInpaint",
        "title": "LTX-2.3 Trainer V2 Audio Inpainting",
        "docstring": "Trains an LTX-2.3 LoRA to remake marked stretches of a recording so that they fit the rest. Every clip in the ZIP comes with a JSON list of start and end seconds; a caption is optional.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "audio-inpainting",
            "audio-to-audio",
        ],
        "use_cases": [
            "Teach repairs of needle skips in one singer's records",
            "Learn to replace coughs in a concert hall's recordings",
            "Fill drop-outs in a ham radio archive",
            "Train swaps of single words in a mascot's voice",
            "Remake masked beats in a drummer's loops",
        ],
        "basic_fields": [
            "training_data",
            "audio_duration_seconds",
            "number_of_steps",
            "trigger_phrase",
            "rank",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of audio clips, each with NAME_mask.json listing the seconds to remake, such as [[1.0, 2.0]], and an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/audio-extend-prefix": "continues sound",
            "fal-ai/ltx23-trainer-v2/a2a": "whole recording",
            "fal-ai/stable-audio-3-trainer": "Stable Audio model",
        },
    },
    "fal-ai/ltx23-trainer-v2/av2av": {
        "class_name": "Ltx23TrainerV2Av2av",
        "title": "LTX-2.3 Trainer V2 Audio and Video to Audio and Video",
        "docstring": "Trains an LTX-2.3 LoRA on pairs of clips with sound, so that it changes picture and sound together after a reference. The ZIP holds NAME_start and NAME_end clips, all with an audio track.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "video-to-video",
            "vid2vid",
            "audio-to-audio",
            "with-audio",
        ],
        "use_cases": [
            "Turn daytime streets with traffic into quiet night scenes",
            "Teach cartoon versions of clips with matching silly sounds",
            "Learn an underwater look together with muffled speech",
            "Make rehearsal takes look and sound like the opening night",
            "Train an old newsreel's picture and narrator tone",
        ],
        "basic_fields": [
            "training_data",
            "reference_downscale_factor",
            "number_of_steps",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of clip pairs with sound named NAME_start (reference) and NAME_end (target), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av": "IC-LoRA version",
            "fal-ai/ltx23-trainer-v2/av2av-masked": "only masked region",
            "fal-ai/ltx23-trainer-v2/v2v": "picture only",
        },
    },
    "fal-ai/ltx23-trainer-v2/av2av-masked": {
        "class_name": "Ltx23TrainerV2Av2avMasked",
        "title": "LTX-2.3 Trainer V2 Masked Audio and Video",
        "docstring": "Trains an LTX-2.3 LoRA that remakes a masked part of the picture after a reference clip and makes new sound along with it. The ZIP holds triples: reference and target with sound, and a mask, white where the picture changes.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "video-to-video",
            "vid2vid",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Swap a street musician's instrument and its sound",
            "Teach a masked mouth to speak a new line in the same voice",
            "Replace a toy car's engine look and its noise",
            "Train a fountain into masked squares with splashing",
            "Put a trained parrot on a perch with its calls",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of triples named NAME_start and NAME_end (both with sound) and NAME_mask (white is made anew), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av-masked": "IC-LoRA version",
            "fal-ai/ltx23-trainer-v2/v2v-masked": "picture only",
            "fal-ai/ltx23-trainer-v2/av2av": "whole frame",
        },
    },
}
