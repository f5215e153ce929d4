"""Words for fal's training endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-video-lora-training": {
        "class_name": "HunyuanVideoLoraTraining",
        "docstring": "Trains a model on an archive of files with Hunyuan Video LoRA Training by Tencent.",
        "tags": ["training", "hunyuan", "video", "lora", "tencent"],
        "basic_fields": ["images_data", "steps", "data_archive_format", "do_caption"],
        "curated": False,
    },
    "fal-ai/ltx-video-trainer": {
        "class_name": "LtxVideoTrainer",
        "docstring": "Trains a model on an archive of files with LTX Video Trainer by Lightricks.",
        "tags": ["training", "ltx", "video", "trainer", "lightricks"],
        "basic_fields": ["training_data", "aspect_ratio", "resolution", "auto_scale_input"],
        "curated": False,
    },
    "fal-ai/ltx2-video-trainer": {
        "class_name": "Ltx2VideoTrainer",
        "docstring": "Trains a model on an archive of files with LTX-2 Video Trainer by Lightricks.",
        "tags": ["training", "ltx", "video", "trainer", "lightricks"],
        "basic_fields": ["training_data", "aspect_ratio", "resolution", "audio_normalize"],
        "curated": False,
    },
    "fal-ai/phota/create-profile": {
        "class_name": "PhotaCreateProfile",
        "docstring": "Learns from an archive of files what a person looks like, for later images with Phota Create Profile.",
        "tags": ["training", "phota"],
        "basic_fields": ["image_data"],
        "curated": False,
    },
    "fal-ai/recraft/v3/create-style": {
        "class_name": "RecraftV3CreateStyle",
        "docstring": "Learns a style from an archive of files for later images with Recraft v3 Create Style.",
        "tags": ["training", "recraft"],
        "basic_fields": ["images_data", "base_style"],
        "curated": False,
    },
    "fal-ai/z-image-base-trainer": {
        "class_name": "ZImageBaseTrainer",
        "docstring": "Trains a model on an archive of files with Z-Image Base Trainer.",
        "tags": ["training", "image", "base", "trainer"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/z-image-trainer": {
        "class_name": "ZImageTrainer",
        "docstring": "Trains a model on an archive of files with Z-Image Trainer by Alibaba.",
        "tags": ["training", "image", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/z-image-turbo-trainer-v2": {
        "class_name": "ZImageTurboTrainerV2",
        "docstring": "Trains a model on an archive of files with Z-Image Turbo Trainer v2 by Alibaba.",
        "tags": ["training", "image", "turbo", "trainer", "alibaba"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
}
