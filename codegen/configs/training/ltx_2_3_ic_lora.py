"""Words for fal's training endpoints: ltx 2 3 ic lora. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx23-trainer-v2/ic-lora/a2a": {
        "class_name": "Ltx23TrainerV2IcLoraA2a",
        "title": "LTX-2.3 Trainer V2 IC-LoRA Audio to Audio",
        "docstring": "Trains an in-context LoRA for LTX-2.3 that takes a reference recording and returns a changed one. Upload sound pairs NAME_start and NAME_end as a ZIP; a fixed clip length applies, and no picture is involved.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "audio-to-audio"],
        "use_cases": [
            "Learn to make a plain voice whisper like a ghost",
            "Teach restoration from noisy and cleaned interview pairs",
            "Turn hummed tunes into a trained cello",
            "Make studio drums sound like a garage tape",
            "Train a megaphone effect for a rally scene",
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
                "description": "ZIP of sound pairs named NAME_start (reference) and NAME_end (wanted result), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/a2a": "plain LoRA",
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av": "picture too",
            "fal-ai/stable-audio-3-trainer": "Stable Audio model",
        },
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/av2av": {
        "class_name": "Ltx23TrainerV2IcLoraAv2av",
        "title": "LTX-2.3 Trainer V2 IC-LoRA Audio and Video",
        "docstring": "Trains an in-context LoRA for LTX-2.3 on paired clips that all have sound. It learns to answer a reference clip with new picture and new sound; small or slow reference videos are allowed.",
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
            "Restyle a puppet show and its music in one step",
            "Teach rain and its patter onto dry street clips",
            "Turn low-resolution previews with scratch sound into finals",
            "Learn a horror grade with its distorted noise",
            "Make dubbed test clips follow an actor's delivery",
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
            "fal-ai/ltx23-trainer-v2/av2av": "plain LoRA",
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av-masked": "only masked region",
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v": "picture only",
        },
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/av2av-masked": {
        "class_name": "Ltx23TrainerV2IcLoraAv2avMasked",
        "title": "LTX-2.3 Trainer V2 IC-LoRA Masked Audio and Video",
        "docstring": "Trains an in-context LoRA for LTX-2.3 to remake a masked picture region and the sound after a reference clip. Upload triples of reference, target and mask; one mask image for all frames or a mask video will do.",
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
            "Exchange a news desk's guest together with the voice",
            "Teach a masked waterfall to freeze and fall silent",
            "Replace a shop's parrot by a clock that ticks",
            "Train new props with their sounds into a stage recording",
            "Change a singer's costume and reverb in one edit",
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
            "fal-ai/ltx23-trainer-v2/av2av-masked": "plain LoRA",
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v-masked": "picture only",
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av": "whole frame",
        },
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/v2v": {
        "class_name": "Ltx23TrainerV2IcLoraV2v",
        "title": "LTX-2.3 Trainer V2 IC-LoRA Video to Video",
        "docstring": "Trains an in-context LoRA for LTX-2.3 that follows a control video such as pose, depth or sketch. Upload clip pairs NAME_start and NAME_end as a ZIP; the weights suit the LTX-2.3 reference-video-to-video LoRA endpoints.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "video-to-video",
            "vid2vid",
            "controlnet",
        ],
        "use_cases": [
            "Build a depth-to-clay-animation control from paired clips",
            "Learn to color a studio's line tests",
            "Teach stick-figure motion to drive a trained fox",
            "Turn rough 3D blocking into a set designer's look",
            "Make edge videos become a city's glass towers",
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
                "description": "ZIP of clip pairs named NAME_start (control) and NAME_end (target), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/v2v": "plain LoRA",
            "fal-ai/ltx23-v2v-trainer": "first version",
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av": "with sound",
        },
    },
    "fal-ai/ltx23-trainer-v2/ic-lora/v2v-masked": {
        "class_name": "Ltx23TrainerV2IcLoraV2vMasked",
        "title": "LTX-2.3 Trainer V2 IC-LoRA Masked Video to Video",
        "docstring": "Trains an in-context LoRA for LTX-2.3 that edits a video only inside a mask, after a control clip. The ZIP holds triples of reference, target and mask; everything outside the white area stays, and sound is not trained.",
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
            "Teach shoe swaps on walking models from masked pairs",
            "Change only the painting on a wall as a clip shows",
            "Learn to put trained armor on a masked actor",
            "Replace a counter display while the shop stays as filmed",
            "Train window views for a train compartment set",
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
                "description": "ZIP of triples named NAME_start (control), NAME_end (target) and NAME_mask (white is made anew), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/v2v-masked": "plain LoRA",
            "fal-ai/ltx23-trainer-v2/inpaint": "without reference",
            "fal-ai/ltx23-trainer-v2/ic-lora/av2av-masked": "with sound",
        },
    },
}
