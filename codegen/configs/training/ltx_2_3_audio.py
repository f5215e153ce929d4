"""Words for fal's training endpoints: ltx 2 3 audio. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx23-trainer-v2/a2a": {
        "class_name": "Ltx23TrainerV2A2a",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio to Audio.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "audio_duration_seconds", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/a2v": {
        "class_name": "Ltx23TrainerV2A2v",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio to Video.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/audio-extend-prefix": {
        "class_name": "Ltx23TrainerV2AudioExtendPrefix",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio Extend Prefix.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "audio_duration_seconds", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/audio-extend-suffix": {
        "class_name": "Ltx23TrainerV2AudioExtendSuffix",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio Extend Suffix.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "audio_duration_seconds", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/audio-inpaint": {
        "class_name": "Ltx23TrainerV2AudioInpaint",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio Inpaint.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "audio_duration_seconds", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/av2av": {
        "class_name": "Ltx23TrainerV2Av2av",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio-Video to Audio-Video.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/av2av-masked": {
        "class_name": "Ltx23TrainerV2Av2avMasked",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 Audio-Video to Audio-Video Masked.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
}
