"""Words for fal's training endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-video-trainer": {
        "class_name": "LtxVideoTrainer",
        "title": "LTX-Video Trainer",
        "docstring": "Trains a LoRA for LTX-Video on a ZIP of clips or images and returns weights and a sample video.",
        "basic_fields": ["training_data", "rank", "number_of_steps", "number_of_frames"],
    },
    "fal-ai/ltx2-video-trainer": {
        "class_name": "Ltx2VideoTrainer",
        "title": "LTX-2 Video Trainer",
        "docstring": "Trains a LoRA for LTX-2 19B on a ZIP of clips or images, with or without sound.",
        "basic_fields": ["training_data", "rank", "number_of_steps", "learning_rate"],
    },
}
