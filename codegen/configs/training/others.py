"""Words for fal's training endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ernie-image-trainer": {
        "class_name": "ErnieImageTrainer",
        "title": "ERNIE-Image Trainer",
        "docstring": "Trains a LoRA for Baidu's ERNIE-Image on a ZIP of images with optional captions, in 10 to 40,000 steps. Returns weights and a config file; the weights load in ERNIE-Image LoRA.",
        "tags": ["training", "fine-tuning", "lora", "ernie-image", "baidu"],
        "use_cases": [
            "Teach ERNIE-Image a tea house's packaging style",
            "Learn a calligrapher's brush scenes from scans",
            "Train a festival mascot with Chinese captions",
            "Make a porcelain pattern LoRA for a tableware shop",
            "Run a ten step test to check that the ZIP is valid",
        ],
        "basic_fields": ["images_data", "steps", "default_caption"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-2512-trainer": "Qwen model",
            "fal-ai/z-image-turbo-trainer-v2": "small fast model",
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
        },
    },
    "fal-ai/hunyuan-video-lora-training": {
        "class_name": "HunyuanVideoLoraTraining",
        "title": "Hunyuan Video LoRA Training",
        "docstring": "Trains a LoRA for Hunyuan Video on a ZIP of images.",
        "basic_fields": ["images_data", "steps", "trigger_word", "learning_rate"],
    },
    "fal-ai/ideogram/custom-models": {
        "class_name": "IdeogramCustomModels",
        "title": "Ideogram Custom Model Trainer",
        "docstring": "Trains a private Ideogram model on a ZIP of images and returns its identifier and address rather than a weights file. Use it in Ideogram Custom Model Generate; there are no settings besides the ZIP.",
        "tags": ["training", "fine-tuning", "ideogram", "typography", "logo"],
        "use_cases": [
            "Train a chain's poster style with its lettering",
            "Learn a card maker's hand-lettered greetings",
            "Give a record label a model of its cover art",
            "Teach a sticker shop's characters with their captions",
            "Build a private model that needs no weights handling",
        ],
        "basic_fields": ["images_data"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of the images whose style or subject the model should learn."
            }
        },
        "alternatives": {
            "ideogram/v4/trainer": "LoRA file, settings",
            "fal-ai/recraft/v3/create-style": "style from few images",
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
        },
    },
    "fal-ai/krea-2-trainer": {
        "class_name": "Krea2Trainer",
        "title": "Krea 2 Trainer",
        "docstring": "Trains a LoRA for Krea 2 on a ZIP of images at 768 or 1024 pixels, with automatic captions for an object, a character or a style if you like. The weights load in Krea 2 Turbo LoRA.",
        "tags": ["training", "fine-tuning", "lora", "krea"],
        "use_cases": [
            "Let the trainer caption a photographer's portfolio as a style",
            "Learn a sneaker from phone pictures without writing captions",
            "Train at 1024 pixels for a perfume bottle's fine engraving",
            "Check the prepared data before paying for more steps",
            "Teach Krea 2 an animator's background paintings",
        ],
        "basic_fields": ["images_data", "trigger_phrase", "auto_captioning", "steps", "resolution"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
            "fal-ai/z-image-turbo-trainer-v2": "other fast model",
            "fal-ai/qwen-image-2512-trainer": "Qwen model",
        },
    },
    "fal-ai/phota/create-profile": {
        "class_name": "PhotaCreateProfile",
        "title": "Phota Create Profile",
        "docstring": "Learns a person's look from a ZIP of photos and returns a profile identifier instead of a weights file. Pass it to Phota Edit or Phota Enhance to keep that person's face true.",
        "tags": ["training", "fine-tuning", "phota", "portrait", "character-consistency"],
        "use_cases": [
            "Register a bride before retouching her wedding album",
            "Keep a speaker's face true across edited event photos",
            "Make a profile of each child for a school photographer",
            "Prepare a politician's likeness for consistent press portraits",
            "Set up a grandparent's face for restoring blurred shots",
        ],
        "basic_fields": ["image_data"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of photos of one person, clear and from different angles."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora-portrait-trainer": "LoRA for FLUX",
            "fal-ai/turbo-flux-trainer": "cheap FLUX LoRA",
        },
    },
    "fal-ai/qwen-image-2512-trainer": {
        "class_name": "QwenImage2512Trainer",
        "title": "Qwen Image 2512 Trainer",
        "docstring": "Trains a text-to-image LoRA for Qwen Image 2512 on a ZIP of images with captions, in 100 to 30,000 steps. The weights load in Qwen Image 2512 LoRA.",
        "tags": ["training", "fine-tuning", "lora", "qwen-image", "alibaba"],
        "use_cases": [
            "Teach Qwen a signage maker's bilingual shop boards",
            "Learn a comic artist's panels with readable lettering",
            "Train a dumpling brand's character for posters",
            "Make a LoRA of a museum's map style",
            "Give a calendar publisher one flower painting look",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of training images, each with a caption in a text file of the same name, or without if a default caption is set."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
            "fal-ai/z-image-trainer": "smaller model",
            "fal-ai/ernie-image-trainer": "Baidu model",
        },
    },
    "fal-ai/qwen-image-2512-trainer-v2": {
        "class_name": "QwenImage2512TrainerV2",
        "title": "Qwen Image 2512 Trainer V2",
        "docstring": "Trains a LoRA for Qwen Image 2512 on a ZIP of images with the second trainer version.",
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
    },
    "fal-ai/qwen-image-edit-2509-trainer": {
        "class_name": "QwenImageEdit2509Trainer",
        "title": "Qwen Image Edit 2509 Trainer",
        "docstring": "Trains an edit LoRA for Qwen Image Edit 2509 on a ZIP of before and after pairs with an instruction each. The weights load in Qwen Image Edit 2509 LoRA.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "qwen-image",
            "alibaba",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Teach Qwen a tailor's alterations from before and after shots",
            "Learn to swap menu languages while keeping the layout",
            "Train wall color changes for a paint store",
            "Turn product sketches into a foundry's cast metal look",
            "Make a repeatable background swap for a car dealer",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of pairs named NAME_start and NAME_end (before and after), with an optional NAME.txt holding the edit instruction."
            },
            "default_caption": {"description": "Edit instruction for pairs without a text file."},
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2/edit": "FLUX.2 model",
            "fal-ai/flux-kontext-trainer": "Kontext model",
            "fal-ai/flux-2-klein-9b-base-trainer/edit": "smaller model",
        },
    },
    "fal-ai/qwen-image-edit-2511-trainer": {
        "class_name": "QwenImageEdit2511Trainer",
        "title": "Qwen Image Edit 2511 Trainer",
        "docstring": "Trains an edit LoRA for Qwen Image Edit 2511 on a ZIP of image pairs.",
        "basic_fields": ["image_data", "learning_rate", "steps", "default_caption"],
    },
    "fal-ai/qwen-image-edit-plus-trainer": {
        "class_name": "QwenImageEditPlusTrainer",
        "title": "Qwen Image Edit Plus Trainer",
        "docstring": "Trains an edit LoRA for Qwen Image Edit Plus on a ZIP of image pairs.",
        "basic_fields": ["image_data", "learning_rate", "steps", "default_caption"],
    },
    "fal-ai/qwen-image-edit-trainer": {
        "class_name": "QwenImageEditTrainer",
        "title": "Qwen Image Edit Trainer",
        "docstring": "Trains an edit LoRA for the first Qwen Image Edit on a ZIP of image pairs.",
        "basic_fields": ["image_data", "learning_rate", "steps", "default_caption"],
    },
    "fal-ai/qwen-image-layered-trainer": {
        "class_name": "QwenImageLayeredTrainer",
        "title": "Qwen Image Layered Trainer",
        "docstring": "Trains a LoRA for Qwen Image Layered on a ZIP of pictures and their layers.",
        "basic_fields": ["image_data", "learning_rate", "steps", "default_caption"],
    },
    "fal-ai/qwen-image-trainer": {
        "class_name": "QwenImageTrainer",
        "title": "Qwen Image Trainer",
        "docstring": "Trains a LoRA for the first Qwen Image on a ZIP of images.",
        "basic_fields": ["image_data", "steps", "learning_rate", "trigger_phrase"],
    },
    "fal-ai/qwen-image-trainer-v2": {
        "class_name": "QwenImageTrainerV2",
        "title": "Qwen Image Trainer V2",
        "docstring": "Trains a LoRA for the first Qwen Image with the second trainer version.",
        "basic_fields": ["image_data", "steps", "learning_rate", "default_caption"],
    },
    "fal-ai/recraft/v3/create-style": {
        "class_name": "RecraftV3CreateStyle",
        "title": "Recraft V3 Create Style",
        "docstring": "Derives a reusable style from a ZIP of a few images, built on a base such as realistic photo, digital or vector illustration. Returns a style identifier for Recraft V3 text to image and image to image; no steps to set.",
        "tags": ["style-transfer", "recraft", "illustration", "training", "fine-tuning"],
        "use_cases": [
            "Set a café chain's line icons as a style for all stores",
            "Reuse an annual report's vector look in the next one",
            "Turn five brand photos into a photographic house style",
            "Give a children's book series one crayon manner",
            "Match new infographics to an agency's existing set",
        ],
        "basic_fields": ["images_data", "base_style"],
        "field_overrides": {
            "images_data": {"description": "ZIP of one to five pictures that share the style."}
        },
        "alternatives": {
            "fal-ai/ideogram/custom-models": "Ideogram model",
            "fal-ai/flux-2-trainer-v2": "LoRA file, FLUX.2",
            "fal-ai/krea-2-trainer": "LoRA file, Krea",
        },
    },
    "fal-ai/stable-audio-3-trainer": {
        "class_name": "StableAudio3Trainer",
        "title": "Stable Audio 3 Trainer",
        "docstring": "Trains a LoRA or a relative such as DoRA for a Stable Audio 3 base model: Medium, Small Music or Small SFX. Takes a ZIP of sounds, each with a caption, and returns a weights file for the chosen base; training can go on from an earlier LoRA.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "stable-audio",
            "stability-ai",
            "text-to-music",
            "music-generation",
        ],
        "use_cases": [
            "Teach Stable Audio a brass band's arrangements, with permission",
            "Learn a sound designer's monster growls on the SFX base",
            "Train a lo-fi producer's own loops for endless variations",
            "Continue last month's LoRA with ten new field recordings",
            "Capture a church organ's stops for a game composer",
        ],
        "basic_fields": ["audio_data", "model", "number_of_steps", "rank"],
        "field_overrides": {
            "audio_data": {
                "description": "ZIP of audio files, each with a caption in a text file of the same name, such as clip.wav and clip.txt."
            },
            "duration": {"description": "Length of the training excerpts, in seconds."},
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/t2a": "LTX-2.3 audio",
            "fal-ai/ltx23-trainer-v2/a2a": "learns transformations",
        },
    },
    "fal-ai/trellis-2-lora-trainer": {
        "class_name": "Trellis2LoraTrainer",
        "title": "TRELLIS.2 LoRA Trainer",
        "docstring": "Trains TRELLIS.2 adapters on a ZIP of 3D files, one each for rough structure, geometry and texture as you choose. The weights load in TRELLIS.2 LoRA to turn images into 3D in the learned style.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "trellis",
            "image-to-3d",
            "img-to-3d",
            "game-assets",
        ],
        "use_cases": [
            "Teach a game's low-poly prop style from finished models",
            "Learn a furniture maker's joints for 3D previews",
            "Train only the texture stage on hand-painted assets",
            "Give a miniature company's orcs matching proportions",
            "Adapt 3D generation to a museum's pottery scans",
        ],
        "basic_fields": ["data", "denoisers", "rank", "resolution", "training_steps"],
        "field_overrides": {
            "data": {
                "description": "ZIP of 3D model files to learn from, or the prepared data of an earlier run."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-trainer-v2": "for images instead",
            "fal-ai/z-image-turbo-trainer-v2": "for images instead",
        },
    },
    "fal-ai/z-image-base-trainer": {
        "class_name": "ZImageBaseTrainer",
        "title": "Z-Image Base Trainer",
        "docstring": "Trains a LoRA for Z-Image Base on a ZIP of images.",
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
    },
    "fal-ai/z-image-trainer": {
        "class_name": "ZImageTrainer",
        "title": "Z-Image Trainer",
        "docstring": "Trains a LoRA for Z-Image Turbo on a ZIP of images and lets you weigh content against style. The weights load in Z-Image Turbo LoRA; the V2 trainer drops that choice and allows more steps.",
        "tags": ["training", "fine-tuning", "lora", "z-image", "alibaba"],
        "use_cases": [
            "Learn only the style of an etching collection, not its subjects",
            "Set content focus for a delivery robot's exact shape",
            "Train a street artist's letters for fast mock-ups",
            "Make a balanced LoRA of a soap maker's bars",
            "Teach a small model a radio station's host",
        ],
        "basic_fields": ["image_data", "steps", "training_type", "default_caption"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/z-image-turbo-trainer-v2": "newer trainer",
            "fal-ai/flux-2-klein-9b-base-trainer": "FLUX.2 klein",
            "fal-ai/qwen-image-2512-trainer": "Qwen model",
        },
    },
    "fal-ai/z-image-turbo-trainer-v2": {
        "class_name": "ZImageTurboTrainerV2",
        "title": "Z-Image Turbo Trainer V2",
        "docstring": "Trains a LoRA for Z-Image Turbo with the second version of its trainer, in 10 to 40,000 steps on a ZIP of images with optional captions. The weights load in Z-Image Turbo LoRA.",
        "tags": ["training", "fine-tuning", "lora", "z-image", "alibaba"],
        "use_cases": [
            "Train a product LoRA for a shop's instant image tool",
            "Learn a cosplay group's armor in many short runs",
            "Teach a paper theater look to a fast image model",
            "Push a difficult likeness with several thousand steps",
            "Make a pastry LoRA for a few-step menu image tool",
        ],
        "basic_fields": ["image_data", "steps", "default_caption", "learning_rate"],
        "field_overrides": {
            "image_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/z-image-trainer": "content or style",
            "fal-ai/flux-2-klein-9b-base-trainer": "FLUX.2 klein",
            "fal-ai/turbo-flux-trainer": "FLUX.1 model",
        },
    },
    "ideogram/v4/trainer": {
        "class_name": "IdeogramV4Trainer",
        "title": "Ideogram 4 LoRA Trainer",
        "docstring": "Trains a LoRA for Ideogram 4 on a ZIP of images with optional captions, with steps, resolution and learning rate to set. The weights load in Ideogram 4 LoRA, unlike Ideogram's custom models, which stay on its servers.",
        "tags": ["training", "fine-tuning", "lora", "ideogram", "typography"],
        "use_cases": [
            "Teach Ideogram 4 a sign painter's script lettering",
            "Learn a packaging line with its label layout",
            "Export a ComfyUI file of a poster collective's style",
            "Train a seed company's packet art with plant names",
            "Give a restaurant's chalkboard menu a fixed look",
        ],
        "basic_fields": ["images_data", "steps", "default_caption", "resolution"],
        "field_overrides": {
            "images_data": {
                "description": "ZIP of training images, each with an optional caption in a text file of the same name."
            },
            "resolution": {
                "description": "Size that the images are trained at; auto lets the trainer decide."
            },
        },
        "alternatives": {
            "fal-ai/ideogram/custom-models": "no settings",
            "fal-ai/flux-2-trainer-v2": "FLUX.2 model",
            "fal-ai/qwen-image-2512-trainer": "Qwen model",
        },
    },
}
