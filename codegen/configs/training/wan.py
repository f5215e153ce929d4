"""Words for fal's training endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-22-image-trainer": {
        "class_name": "Wan22ImageTrainer",
        "title": "Wan 2.2 14B Image Trainer",
        "docstring": "Trains a text-to-image LoRA for Wan 2.2 A14B on a ZIP of images. Returns a high-noise and a low-noise weights file, both for Wan 2.2 Text to Image LoRA; faces can be detected, masked and cropped.",
        "tags": ["training", "fine-tuning", "lora", "wan", "alibaba", "text-to-image", "txt2img"],
        "use_cases": [
            "Train an actor's likeness for realistic film stills",
            "Teach Wan a fashion label's fabric look as a style",
            "Let the trainer caption a hundred unsorted street photos",
            "Learn a ceramic figure with masks that ignore the table",
            "Make a face LoRA with extra crops from group pictures",
        ],
        "basic_fields": ["training_data", "trigger_phrase", "steps", "is_style"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
            "fal-ai/qwen-image-2512-trainer": "Qwen model",
            "fal-ai/z-image-turbo-trainer-v2": "small fast model",
        },
    },
    "fal-ai/wan-22-trainer/i2v-a14b": {
        "class_name": "Wan22TrainerI2vA14b",
        "title": "Wan 2.2 Image to Video Trainer",
        "docstring": "Trains a LoRA for Wan 2.2 A14B image to video at 480p on a ZIP of clips, to teach a motion or effect that starts from a still. The weights load in Wan 2.2 A14B Image to Video LoRA.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "wan",
            "alibaba",
            "image-to-video",
            "img2vid",
            "effect",
        ],
        "use_cases": [
            "Teach a still to crumble like sand for a fantasy trailer",
            "Learn a dance move to apply to any mascot picture",
            "Train a product spin that starts from a catalog shot",
            "Make portraits wink the way a brand's clips do",
            "Learn a camera orbit from twenty phone recordings",
        ],
        "basic_fields": ["training_data", "number_of_steps", "trigger_phrase", "auto_scale_input"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/wan-22-trainer/t2v-a14b": "for text to video",
            "fal-ai/ltx23-trainer-v2/i2v": "LTX-2.3 with sound",
            "fal-ai/wan-trainer/i2v-720p": "Wan 2.1",
        },
    },
    "fal-ai/wan-22-trainer/t2v-a14b": {
        "class_name": "Wan22TrainerT2vA14b",
        "title": "Wan 2.2 Text to Video Trainer",
        "docstring": "Trains a LoRA for Wan 2.2 A14B text to video at 480p on a ZIP of clips or images with optional captions. The weights load in Wan 2.2 A14B Text to Video LoRA.",
        "tags": ["training", "fine-tuning", "lora", "wan", "alibaba", "text-to-video", "txt2vid"],
        "use_cases": [
            "Teach Wan a stop-motion studio's puppet and sets",
            "Learn a retro camcorder look from family tapes",
            "Train a race car's livery for invented track scenes",
            "Give a serialized drama one recurring lead",
            "Learn how a liquid brand's pours move",
        ],
        "basic_fields": ["training_data", "number_of_steps", "trigger_phrase", "auto_scale_input"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips or images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/wan-22-trainer/i2v-a14b": "for image to video",
            "fal-ai/ltx23-trainer-v2/t2v": "LTX-2.3 with sound",
            "fal-ai/wan-trainer/t2v-14b": "Wan 2.1",
        },
    },
    "fal-ai/wan-trainer": {
        "class_name": "WanTrainer",
        "title": "Wan 2.1 Image to Video 480p Trainer",
        "docstring": "Trains a LoRA for Wan 2.1 image to video at 480p on a ZIP of clips.",
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
    },
    "fal-ai/wan-trainer/flf2v-720p": {
        "class_name": "WanTrainerFlf2v720p",
        "title": "Wan 2.1 First-Last Frame to Video Trainer",
        "docstring": "Trains a LoRA for Wan 2.1 first and last frame to video at 720p on a ZIP of clips.",
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
    },
    "fal-ai/wan-trainer/i2v-720p": {
        "class_name": "WanTrainerI2v720p",
        "title": "Wan 2.1 Image to Video 720p Trainer",
        "docstring": "Trains a LoRA for the 720p image-to-video model of Wan 2.1 on a ZIP of clips. The weights load in Wan 2.1 Image to Video LoRA; Wan 2.2 has a trainer of its own.",
        "tags": ["training", "fine-tuning", "lora", "wan", "alibaba", "image-to-video", "img2vid"],
        "use_cases": [
            "Extend a Wan 2.1 effect collection with one more LoRA",
            "Teach a squeeze effect from clips of a clay workshop",
            "Learn a slow hair-blow motion for salon portraits",
            "Train a page-turn that starts from a book cover",
            "Make a garden gate open in any house photo",
        ],
        "basic_fields": ["training_data", "number_of_steps", "trigger_phrase", "auto_scale_input"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/wan-22-trainer/i2v-a14b": "Wan 2.2",
            "fal-ai/ltx23-trainer-v2/i2v": "LTX-2.3 with sound",
        },
    },
    "fal-ai/wan-trainer/t2v": {
        "class_name": "WanTrainerT2v",
        "title": "Wan 2.1 Text to Video 1.3B Trainer",
        "docstring": "Trains a LoRA for the small 1.3B text-to-video model of Wan 2.1 on a ZIP of clips or images. Returns a LoRA file and a config file for use in your own setup of that model; the 14B trainer feeds Wan 2.1 Text to Video LoRA.",
        "tags": ["training", "fine-tuning", "lora", "wan", "alibaba", "text-to-video", "txt2vid"],
        "use_cases": [
            "Train a tiny video LoRA for a home computer's graphics card",
            "Study how rank and steps act on a small Wan model",
            "Prototype a motion set before training the 14B model",
            "Teach a classroom's robot toy to a local Wan setup",
            "Make a quick style LoRA for an art student's laptop",
        ],
        "basic_fields": ["training_data", "number_of_steps", "trigger_phrase", "auto_scale_input"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips or images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/wan-trainer/t2v-14b": "larger Wan 2.1",
            "fal-ai/wan-22-trainer/t2v-a14b": "Wan 2.2",
            "fal-ai/ltx23-video-trainer": "LTX-2.3",
        },
    },
    "fal-ai/wan-trainer/t2v-14b": {
        "class_name": "WanTrainerT2v14b",
        "title": "Wan 2.1 Text to Video 14B Trainer",
        "docstring": "Trains a LoRA for the 14B text-to-video model of Wan 2.1 on a ZIP of clips or images with optional captions. The weights load in Wan 2.1 Text to Video LoRA.",
        "tags": ["training", "fine-tuning", "lora", "wan", "alibaba", "text-to-video", "txt2vid"],
        "use_cases": [
            "Add a second character to a Wan 2.1 series",
            "Learn a theater troupe's masks from rehearsal clips",
            "Teach a fireworks maker's signature burst",
            "Train an ink animation look for a poem film",
            "Rebuild a LoRA for an existing Wan 2.1 pipeline",
        ],
        "basic_fields": ["training_data", "number_of_steps", "trigger_phrase", "auto_scale_input"],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips or images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/wan-22-trainer/t2v-a14b": "Wan 2.2",
            "fal-ai/wan-trainer/t2v": "smaller model",
            "fal-ai/ltx23-trainer-v2/t2v": "LTX-2.3 with sound",
        },
    },
}
