"""Words for fal's training endpoints. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-klein-4b-base-trainer": {
        "class_name": "Flux2Klein4BBaseTrainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 4B Base Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-4b-base-trainer/edit": {
        "class_name": "Flux2Klein4BBaseTrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 4B Base Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-9b-base-trainer": {
        "class_name": "Flux2Klein9BBaseTrainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 9B Base Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-9b-base-trainer/edit": {
        "class_name": "Flux2Klein9BBaseTrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 9B Base Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer": {
        "class_name": "Flux2Trainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer-v2": {
        "class_name": "Flux2TrainerV2",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer v2 by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer-v2/edit": {
        "class_name": "Flux2TrainerV2Edit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer v2 Edit by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer/edit": {
        "class_name": "Flux2TrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-kontext-trainer": {
        "class_name": "FluxKontextTrainer",
        "docstring": "Trains a model on an archive of files with FLUX Kontext Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "kontext", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "curated": False,
    },
    "fal-ai/flux-krea-trainer": {
        "class_name": "FluxKreaTrainer",
        "docstring": "Trains a model on an archive of files with FLUX Krea Trainer.",
        "tags": ["training", "flux", "krea", "trainer"],
        "basic_fields": ["images_data", "steps", "create_masks", "data_archive_format"],
        "curated": False,
    },
    "fal-ai/flux-lora-fast-training": {
        "class_name": "FluxLoraFastTraining",
        "docstring": "Trains a FLUX LoRA on a ZIP of images within minutes, for a style, a person or an object.",
        "tags": ["training", "lora", "flux", "fine-tuning", "fast", "style", "personalization"],
        "use_cases": [
            "Teach FLUX a house illustration style from samples",
            "Learn a mascot or pet from a dozen snapshots",
            "Train a new product as soon as its photos are taken",
            "Offer customers personal avatars built in minutes",
            "Compare trigger words in short, repeated trainings",
        ],
        "basic_fields": ["images_data", "trigger_word", "steps", "is_style"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of training pictures, optionally with a caption text file of the same name for each."
            },
            "trigger_word": {
                "description": "Word that calls up the trained subject in later prompts; pick something unusual."
            },
            "is_style": {
                "description": "Set for learning an art style; subject helpers such as masks and captions are then skipped."
            },
            "create_masks": {
                "description": "Masks the subject so that the training concentrates on it rather than on the background."
            },
            "steps": {
                "description": "Training steps; too few miss the likeness, too many make results stiff."
            },
        },
    },
    "fal-ai/flux-lora-portrait-trainer": {
        "class_name": "FluxLoraPortraitTrainer",
        "docstring": "Trains a FLUX LoRA tuned for people on a ZIP of portraits, for faithful likeness and fine facial detail.",
        "tags": ["training", "lora", "flux", "portrait", "fine-tuning", "face", "headshot"],
        "use_cases": [
            "Train a personal likeness for business headshots",
            "Capture fine skin and hair detail of one model",
            "Continue an earlier face training from its checkpoint",
            "Build a virtual actor for a photo story",
            "Learn a face from mixed close-ups and full-body shots",
        ],
        "basic_fields": ["images_data", "trigger_phrase", "steps", "learning_rate", "subject_crop"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of portraits of one person; varied angles, light and expressions give a better likeness."
            },
            "trigger_phrase": {
                "description": "Phrase that calls up the person in later prompts; choose one with no other meaning."
            },
            "subject_crop": {
                "description": "Crops the training pictures around the person automatically."
            },
            "multiresolution_training": {
                "description": "Trains at several picture sizes so the face holds up near and far."
            },
            "resume_from_checkpoint": {
                "description": "Address of earlier trained weights to continue from instead of starting anew."
            },
            "learning_rate": {
                "description": "How fast the weights change; high values learn sooner but may distort the face."
            },
        },
    },
    "fal-ai/flux-pro-trainer": {
        "class_name": "FluxProTrainer",
        "docstring": "Trains a model on an archive of files with FLUX Pro Trainer.",
        "tags": ["training", "flux", "pro", "trainer"],
        "basic_fields": ["data", "finetune_comment", "mode", "captioning"],
        "curated": False,
    },
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
    "fal-ai/recraft/v3/create-style": {
        "class_name": "RecraftV3CreateStyle",
        "docstring": "Learns a style from an archive of files for later images with Recraft v3 Create Style.",
        "tags": ["training", "recraft"],
        "basic_fields": ["images_data", "base_style"],
        "curated": False,
    },
    "fal-ai/turbo-flux-trainer": {
        "class_name": "TurboFluxTrainer",
        "docstring": "Trains a model on an archive of files with Turbo FLUX Trainer by Black Forest Labs.",
        "tags": ["training", "turbo", "flux", "trainer", "black forest labs"],
        "basic_fields": ["images_data", "steps", "face_crop", "learning_rate"],
        "curated": False,
    },
    "fal-ai/wan-22-image-trainer": {
        "class_name": "Wan22ImageTrainer",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Image Trainer by Alibaba.",
        "tags": ["training", "wan", "image", "trainer", "alibaba"],
        "basic_fields": ["training_data", "trigger_phrase", "steps", "include_synthetic_captions"],
        "curated": False,
    },
    "fal-ai/wan-22-trainer/i2v-a14b": {
        "class_name": "Wan22TrainerI2vA14b",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Trainer Image to Video A14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-22-trainer/t2v-a14b": {
        "class_name": "Wan22TrainerT2vA14b",
        "docstring": "Trains a model on an archive of files with Wan 2.2 Trainer Text to Video A14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-trainer": {
        "class_name": "WanTrainer",
        "docstring": "Trains a model on an archive of files with Wan Trainer by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-trainer/flf2v-720p": {
        "class_name": "WanTrainerFlf2v720p",
        "docstring": "Trains a model on an archive of files with Wan Trainer First-Last Frame to Video 720p by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-trainer/i2v-720p": {
        "class_name": "WanTrainerI2v720p",
        "docstring": "Trains a model on an archive of files with Wan Trainer Image to Video 720p by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-trainer/t2v": {
        "class_name": "WanTrainerT2v",
        "docstring": "Trains a model on an archive of files with Wan Trainer Text to Video by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
        "curated": False,
    },
    "fal-ai/wan-trainer/t2v-14b": {
        "class_name": "WanTrainerT2v14b",
        "docstring": "Trains a model on an archive of files with Wan Trainer Text to Video 14B by Alibaba.",
        "tags": ["training", "wan", "trainer", "alibaba"],
        "basic_fields": ["training_data", "auto_scale_input", "learning_rate", "number_of_steps"],
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
