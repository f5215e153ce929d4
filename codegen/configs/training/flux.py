"""Words for fal's training endpoints: flux. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-klein-4b-base-trainer": {
        "class_name": "Flux2Klein4BBaseTrainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 4B Base Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-4b-base-trainer/edit": {
        "class_name": "Flux2Klein4BBaseTrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 4B Base Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-9b-base-trainer": {
        "class_name": "Flux2Klein9BBaseTrainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 9B Base Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-klein-9b-base-trainer/edit": {
        "class_name": "Flux2Klein9BBaseTrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Klein 9B Base Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "klein", "base", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer": {
        "class_name": "Flux2Trainer",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer-v2": {
        "class_name": "Flux2TrainerV2",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer v2 by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer-v2/edit": {
        "class_name": "Flux2TrainerV2Edit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer v2 Edit by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-2-trainer/edit": {
        "class_name": "Flux2TrainerEdit",
        "docstring": "Trains a model on an archive of files with FLUX.2 Trainer Edit by Black Forest Labs.",
        "tags": ["training", "flux", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-kontext-trainer": {
        "class_name": "FluxKontextTrainer",
        "docstring": "Trains a model on an archive of files with FLUX Kontext Trainer by Black Forest Labs.",
        "tags": ["training", "flux", "kontext", "trainer", "black forest labs"],
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
        "curated": False,
    },
    "fal-ai/flux-krea-trainer": {
        "class_name": "FluxKreaTrainer",
        "docstring": "Trains a model on an archive of files with FLUX Krea Trainer.",
        "tags": ["training", "flux", "krea", "trainer"],
        "basic_fields": ["images_data", "trigger_word", "create_masks", "steps"],
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
        "basic_fields": ["data", "finetune_comment", "trigger_word", "captioning"],
        "curated": False,
    },
    "fal-ai/turbo-flux-trainer": {
        "class_name": "TurboFluxTrainer",
        "docstring": "Trains a model on an archive of files with Turbo FLUX Trainer by Black Forest Labs.",
        "tags": ["training", "turbo", "flux", "trainer", "black forest labs"],
        "basic_fields": ["images_data", "trigger_phrase", "steps", "learning_rate"],
        "curated": False,
    },
}
