"""Words for fal's training endpoints: qwen image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image-2512-trainer": {
        "class_name": "QwenImage2512Trainer",
        "docstring": "Trains a model on an archive of files with Qwen Image 2512 Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "2512", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-2512-trainer-v2": {
        "class_name": "QwenImage2512TrainerV2",
        "docstring": "Trains a model on an archive of files with Qwen Image 2512 Trainer v2 by Alibaba.",
        "tags": ["training", "qwen", "image", "2512", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-edit-2509-trainer": {
        "class_name": "QwenImageEdit2509Trainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Edit 2509 Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "edit", "2509", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-edit-2511-trainer": {
        "class_name": "QwenImageEdit2511Trainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Edit 2511 Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "edit", "2511", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-edit-plus-trainer": {
        "class_name": "QwenImageEditPlusTrainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Edit Plus Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "edit", "plus", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-edit-trainer": {
        "class_name": "QwenImageEditTrainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Edit Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "edit", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-layered-trainer": {
        "class_name": "QwenImageLayeredTrainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Layered Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "layered", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/qwen-image-trainer": {
        "class_name": "QwenImageTrainer",
        "docstring": "Trains a model on an archive of files with Qwen Image Trainer by Alibaba.",
        "tags": ["training", "qwen", "image", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "learning_rate", "trigger_phrase"],
        "curated": False,
    },
    "fal-ai/qwen-image-trainer-v2": {
        "class_name": "QwenImageTrainerV2",
        "docstring": "Trains a model on an archive of files with Qwen Image Trainer v2.",
        "tags": ["training", "qwen", "image", "trainer"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
}
