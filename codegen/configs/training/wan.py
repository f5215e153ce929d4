"""Words for fal's training endpoints: wan. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/wan-22-image-trainer": {
        "class_name": "Wan22ImageTrainer",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Image Trainer by Alibaba.",
        "tags": ["training", "wan", "image", "trainer", "alibaba"],
        "basic_fields": [
            "training_data",
            "trigger_phrase",
            "include_synthetic_captions",
            "use_face_detection",
        ],
        "curated": False,
    },
    "fal-ai/wan-22-trainer/i2v-a14b": {
        "class_name": "Wan22TrainerI2vA14b",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Trainer Image to Video A14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-22-trainer/t2v-a14b": {
        "class_name": "Wan22TrainerT2vA14b",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Trainer Text to Video A14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-trainer": {
        "class_name": "WanTrainer",
        "docstring": "Trains a model on an archive of files with Wan Trainer by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-trainer/flf2v-720p": {
        "class_name": "WanTrainerFlf2v720p",
        "docstring": "Trains a model on an archive of files with Wan Trainer First-Last Frame to Video 720p by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-trainer/i2v-720p": {
        "class_name": "WanTrainerI2v720p",
        "docstring": "Trains a model on an archive of files with Wan Trainer Image to Video 720p by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-trainer/t2v": {
        "class_name": "WanTrainerT2v",
        "docstring": "Trains a model on an archive of files with Wan Trainer Text to Video by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/wan-trainer/t2v-14b": {
        "class_name": "WanTrainerT2v14b",
        "docstring": "Trains a model on an archive of files with Wan Trainer Text to Video 14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "number_of_steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
}
