"""Words for fal's training endpoints: flux. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-klein-4b-base-trainer": {
        "class_name": "Flux2Klein4BBaseTrainer",
        "title": "FLUX.2 [klein] 4B Base Trainer",
        "docstring": "Trains a text-to-image LoRA for FLUX.2 klein 4B Base on a ZIP of images.",
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
    },
    "fal-ai/flux-2-klein-4b-base-trainer/edit": {
        "class_name": "Flux2Klein4BBaseTrainerEdit",
        "title": "FLUX.2 [klein] 4B Base Trainer Edit",
        "docstring": "Trains an edit LoRA for FLUX.2 klein 4B Base on a ZIP of before and after images.",
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
    },
    "fal-ai/flux-2-klein-9b-base-trainer": {
        "class_name": "Flux2Klein9BBaseTrainer",
        "title": "FLUX.2 [klein] 9B Base Trainer",
        "docstring": "Trains a text-to-image LoRA for FLUX.2 klein 9B Base on a ZIP of images with optional captions. The weights come as a fal or ComfyUI file and run on FLUX.2 klein 9B Base LoRA.",
        "tags": ["training", "fine-tuning", "lora", "flux-2", "klein", "black-forest-labs"],
        "use_cases": [
            "Teach the 9B klein model a brewery's label style",
            "Train the hero of a mobile game for its art team",
            "Export a ComfyUI LoRA of a ceramicist's glaze patterns",
            "Learn a school's mascot from twenty captioned drawings",
            "Find out how few steps a single backpack photo set needs",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of images in one style or of one subject, each with an optional caption in a text file of the same name."
            },
            "default_caption": {
                "description": "Caption for images without a text file; needed if any image has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "larger FLUX.2 [dev]",
            "fal-ai/flux-2-klein-9b-base-trainer/edit": "learns edits",
            "fal-ai/z-image-turbo-trainer-v2": "other small model",
        },
    },
    "fal-ai/flux-2-klein-9b-base-trainer/edit": {
        "class_name": "Flux2Klein9BBaseTrainerEdit",
        "title": "FLUX.2 [klein] 9B Base Trainer Edit",
        "docstring": "Trains an edit LoRA for FLUX.2 klein 9B Base on a ZIP of before and after image pairs. The weights run on FLUX.2 klein 9B Base Edit LoRA, for a change you want to repeat on many pictures.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "flux-2",
            "klein",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Teach klein to clean scanned blueprints from paired examples",
            "Learn a studio's night-to-day retouch for house photos",
            "Train a sketch-to-shoe edit from a designer's archive",
            "Turn raw fruit shots into a grocer's fixed packshot look",
            "Make a repeatable edit that restores faded shop signs",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of pairs named NAME_start and NAME_end (before and after), with up to three more inputs NAME_start2 to NAME_start4 and an optional NAME.txt holding the edit instruction."
            },
            "default_caption": {
                "description": "Edit instruction for pairs without a text file; needed if any pair has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2/edit": "larger FLUX.2 [dev]",
            "fal-ai/qwen-image-edit-2509-trainer": "Qwen edit model",
            "fal-ai/flux-kontext-trainer": "Kontext edit model",
        },
    },
    "fal-ai/flux-2-trainer": {
        "class_name": "Flux2Trainer",
        "title": "FLUX.2 [dev] Trainer",
        "docstring": "Trains a text-to-image LoRA for FLUX.2 [dev] on a ZIP of images, ten or more, with optional captions. The weights file loads in FLUX.2 LoRA; the edit variant learns from image pairs instead.",
        "tags": ["training", "fine-tuning", "lora", "flux-2", "black-forest-labs"],
        "use_cases": [
            "Train an illustrator's gouache style for a magazine's covers",
            "Teach FLUX.2 a watch brand's dial down to the hands",
            "Learn a town's old facades for heritage renderings",
            "Capture a knit pattern house's textures for mock-ups",
            "Build a consistent heroine for a graphic novel",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of at least ten images in one style or of one subject, each with an optional caption in a text file of the same name."
            },
            "default_caption": {
                "description": "Caption for images without a text file; needed if any image has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "newer trainer",
            "fal-ai/flux-2-klein-9b-base-trainer": "smaller model",
            "fal-ai/qwen-image-2512-trainer": "other model",
        },
    },
    "fal-ai/flux-2-trainer-v2": {
        "class_name": "Flux2TrainerV2",
        "title": "FLUX.2 [dev] Trainer V2",
        "docstring": "Trains a text-to-image LoRA for FLUX.2 [dev] with the second version of the trainer. It takes the same ZIP of images and captions as the first, and its weights load in FLUX.2 LoRA.",
        "tags": ["training", "fine-tuning", "lora", "flux-2", "black-forest-labs"],
        "use_cases": [
            "Retrain a LoRA made with the first trainer and compare both",
            "Learn a furniture line's wood grain for room scenes",
            "Teach a toy company's plush family to one LoRA",
            "Train a botanist's pen drawings as a plate style",
            "Make a regional costume LoRA for a folk museum",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of images in one style or of one subject, each with an optional caption in a text file of the same name."
            },
            "default_caption": {
                "description": "Caption for images without a text file; needed if any image has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer": "first version",
            "fal-ai/flux-2-trainer-v2/edit": "learns edits",
            "fal-ai/z-image-turbo-trainer-v2": "other model",
        },
    },
    "fal-ai/flux-2-trainer-v2/edit": {
        "class_name": "Flux2TrainerV2Edit",
        "title": "FLUX.2 [dev] Trainer V2 Edit",
        "docstring": "Trains an edit LoRA for FLUX.2 [dev] on before and after image pairs with the second version of the trainer. Load the resulting weights in FLUX.2 LoRA Edit.",
        "tags": ["training", "fine-tuning", "lora", "flux-2", "image-editing", "photo-editing"],
        "use_cases": [
            "Teach a fixed lens-flare removal from corrected wedding photos",
            "Learn how a studio places sunglasses on plain portraits",
            "Train floor plan to furnished view for a home stager",
            "Turn flat-lay shirts into a shop's ghost mannequin look",
            "Repeat a newspaper's halftone treatment on any photo",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of pairs named NAME_start and NAME_end (before and after), with an optional NAME.txt holding the edit instruction."
            },
            "default_caption": {"description": "Edit instruction for pairs without a text file."},
        },
        "alternatives": {
            "fal-ai/flux-2-trainer/edit": "first version",
            "fal-ai/qwen-image-edit-2509-trainer": "Qwen edit model",
            "fal-ai/flux-2-klein-9b-base-trainer/edit": "smaller model",
        },
    },
    "fal-ai/flux-2-trainer/edit": {
        "class_name": "Flux2TrainerEdit",
        "title": "FLUX.2 [dev] Trainer Edit",
        "docstring": "Trains FLUX.2 [dev] on pairs of start and end images so that it learns one particular edit. Out comes a LoRA file for FLUX.2 LoRA Edit, in fal or ComfyUI naming.",
        "tags": ["training", "fine-tuning", "lora", "flux-2", "image-editing", "photo-editing"],
        "use_cases": [
            "Learn a dentist's smile preview from treated cases",
            "Teach the way a colorist tints historic street photos",
            "Train wireframe to screen design for an app agency",
            "Make messy desks tidy in a stationery brand's style",
            "Learn to add snow to a ski hotel's summer pictures",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "output_lora_format"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of pairs named NAME_start and NAME_end (before and after), with an optional NAME.txt holding the edit instruction."
            },
            "default_caption": {
                "description": "Edit instruction for pairs without a text file; needed if any pair has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2/edit": "newer trainer",
            "fal-ai/flux-kontext-trainer": "Kontext edit model",
            "fal-ai/qwen-image-edit-2509-trainer": "Qwen edit model",
        },
    },
    "fal-ai/flux-kontext-trainer": {
        "class_name": "FluxKontextTrainer",
        "title": "FLUX.1 Kontext Trainer",
        "docstring": "Trains a LoRA for FLUX.1 Kontext [dev] on a ZIP of before and after pairs, so that it performs one edit on demand. The weights run on FLUX Kontext LoRA; charged per step.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "flux-kontext",
            "black-forest-labs",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Teach Kontext a tattoo artist's stencil conversion",
            "Learn to turn selfies into a theater's poster portraits",
            "Train a uniform swap for a sports club's player photos",
            "Make cutaway views from closed product shots",
            "Repeat a baker's icing design on plain cakes",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of pairs named NAME_start and NAME_end (before and after), with an optional NAME.txt holding the edit instruction."
            },
            "default_caption": {
                "description": "Edit instruction for pairs without a text file; needed if any pair has none."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2/edit": "newer FLUX.2",
            "fal-ai/qwen-image-edit-2509-trainer": "Qwen edit model",
            "fal-ai/flux-2-klein-9b-base-trainer/edit": "newer, small model",
        },
    },
    "fal-ai/flux-krea-trainer": {
        "class_name": "FluxKreaTrainer",
        "title": "FLUX.1 Krea Trainer",
        "docstring": "Trains a LoRA for FLUX.1 Krea [dev] on a ZIP of images.",
        "basic_fields": ["images_data", "trigger_word", "create_masks", "steps"],
    },
    "fal-ai/flux-lora-fast-training": {
        "class_name": "FluxLoraFastTraining",
        "title": "FLUX.1 LoRA Fast Trainer",
        "docstring": "Trains a FLUX.1 [dev] LoRA on a ZIP of images for a style, a person or an object, with automatic captions and subject masks. The weights load in FLUX LoRA; a preview of the prepared data is returned.",
        "tags": ["training", "fine-tuning", "lora", "flux-1", "fast"],
        "use_cases": [
            "Teach FLUX a house illustration style from samples",
            "Learn a mascot or pet from a dozen snapshots",
            "Train a new product as soon as its photos are taken",
            "Offer customers avatars trained on their own photos",
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
        "alternatives": {
            "fal-ai/turbo-flux-trainer": "cheaper",
            "fal-ai/flux-lora-portrait-trainer": "tuned for faces",
            "fal-ai/flux-2-trainer-v2": "newer FLUX.2",
        },
    },
    "fal-ai/flux-lora-portrait-trainer": {
        "class_name": "FluxLoraPortraitTrainer",
        "title": "FLUX.1 LoRA Portrait Trainer",
        "docstring": "Trains a FLUX.1 [dev] LoRA tuned for people on a ZIP of portraits, with cropping around the person and training at several picture sizes. The weights load in FLUX LoRA; earlier weights can be continued.",
        "tags": ["training", "fine-tuning", "lora", "flux-1", "portrait", "headshot"],
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
        "alternatives": {
            "fal-ai/flux-lora-fast-training": "styles and objects too",
            "fal-ai/turbo-flux-trainer": "cheaper",
            "fal-ai/phota/create-profile": "profile for Phota",
        },
    },
    "fal-ai/flux-pro-trainer": {
        "class_name": "FluxProTrainer",
        "title": "FLUX Pro Trainer",
        "docstring": "Fine-tunes FLUX Pro on a ZIP of images and returns an identifier.",
        "basic_fields": ["data", "finetune_comment", "trigger_word", "captioning"],
    },
    "fal-ai/turbo-flux-trainer": {
        "class_name": "TurboFluxTrainer",
        "title": "Turbo FLUX Trainer",
        "docstring": "Trains a FLUX.1 [dev] LoRA for a subject or a style on a ZIP of images, at a lower price per step than the fast and portrait trainers. Can crop to faces; the weights load in FLUX LoRA.",
        "tags": ["training", "fine-tuning", "lora", "flux-1", "fast", "low-cost"],
        "use_cases": [
            "Train a likeness for every member of a choir",
            "Learn a graffiti style from wall photos over lunch",
            "Make trial LoRAs to find the best photo selection",
            "Give a bakery's cookie shapes their own trigger word",
            "Set style mode for a set of linocut prints",
        ],
        "basic_fields": ["images_data", "trigger_phrase", "steps", "training_style"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora-fast-training": "captions and masks",
            "fal-ai/flux-lora-portrait-trainer": "tuned for faces",
            "fal-ai/z-image-turbo-trainer-v2": "other model",
        },
    },
}
