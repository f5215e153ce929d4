"""Words for fal's training endpoints: ltx 2 3 ic lora. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx23-trainer-v2/ic-lora/a2a": {
        "class_name": "Ltx23TrainerV2IcLoraA2a",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 IC-LoRA Audio to Audio.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "audio_duration_seconds", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/av2av": {
        "class_name": "Ltx23TrainerV2IcLoraAv2av",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 IC-LoRA Audio-Video to Audio-Video.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/av2av-masked": {
        "class_name": "Ltx23TrainerV2IcLoraAv2avMasked",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 IC-LoRA Audio-Video to Audio-Video Masked.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/v2v": {
        "class_name": "Ltx23TrainerV2IcLoraV2v",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 IC-LoRA Video to Video.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/v2v-masked": {
        "class_name": "Ltx23TrainerV2IcLoraV2vMasked",
        "docstring": "Trains a model on an archive of files with LTX-2.3 Trainer v2 IC-LoRA Video to Video Masked.",
        "tags": ["training", "ltx", "trainer"],
        "basic_fields": ["training_data", "rank", "number_of_frames", "number_of_steps"],
        "curated": False,
    },
}
