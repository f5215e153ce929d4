"""Words for fal's training endpoints: ltx. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-video-trainer": {
        "class_name": "LtxVideoTrainer",
        "docstring": "Trains a model on an archive of files with LTX Video Trainer by Lightricks.",
        "tags": ["training", "ltx", "video", "trainer", "lightricks"],
        "basic_fields": ["training_data", "rank", "number_of_steps", "number_of_frames"],
        "curated": False,
    },
    "fal-ai/ltx2-video-trainer": {
        "class_name": "Ltx2VideoTrainer",
        "docstring": "Trains a model on an archive of files with LTX-2 Video Trainer by Lightricks.",
        "tags": ["training", "ltx", "video", "trainer", "lightricks"],
        "basic_fields": ["training_data", "rank", "number_of_steps", "learning_rate"],
        "curated": False,
    },
}
