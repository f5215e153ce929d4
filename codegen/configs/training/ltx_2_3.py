"""Words for fal's training endpoints: ltx 2 3. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx23-trainer-v2/extend-prefix": {
        "class_name": "Ltx23TrainerV2ExtendPrefix",
        "title": "LTX-2.3 Trainer V2 Forward Video Extension",
        "docstring": "Trains an LTX-2.3 LoRA that continues a video forward: the first frames of each clip are given and the rest is learned. Takes a ZIP of plain clips with optional captions, with sound if wanted; the weights suit the LTX-2.3 extend-video LoRA endpoints.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "video-extension"],
        "use_cases": [
            "Teach how a pottery wheel demo goes on after its first second",
            "Learn a cartoon's way of ending a gag from its opening pose",
            "Train a drone pilot's habit of pulling back after takeoff",
            "Make a soap commercial's lather always build the same way",
            "Continue wildlife clips in the pacing of one documentary",
        ],
        "basic_fields": [
            "training_data",
            "conditioning_frames",
            "number_of_steps",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips (no stills), each with an optional caption in a text file of the same name."
            },
            "conditioning_frames": {
                "description": "How many frames at the start of each clip are given as the opening."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/extend-suffix": "extends backward",
            "fal-ai/ltx23-video-trainer": "general video LoRA",
            "fal-ai/ltx23-trainer-v2/i2v": "starts from one frame",
        },
    },
    "fal-ai/ltx23-trainer-v2/extend-suffix": {
        "class_name": "Ltx23TrainerV2ExtendSuffix",
        "title": "LTX-2.3 Trainer V2 Backward Video Extension",
        "docstring": "Trains an LTX-2.3 LoRA that invents the lead-in to a closing clip: the last frames are given and the frames before them are learned. Upload a ZIP of plain clips with optional captions; sound can be trained along.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "video-extension"],
        "use_cases": [
            "Learn how a magician's reveals are built up",
            "Teach the run-up that comes before a ski jumper's landing",
            "Train product assembly that ends in the finished shelf",
            "Make openings that lead into a TV station's closing logo",
            "Learn a chef's plating moves from the finished dish back",
        ],
        "basic_fields": [
            "training_data",
            "conditioning_frames",
            "number_of_steps",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips (no stills), each with an optional caption in a text file of the same name; clips with fewer frames than set are skipped."
            },
            "conditioning_frames": {
                "description": "How many frames at the end of each clip are given as the closing."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/extend-prefix": "extends forward",
            "fal-ai/ltx23-trainer-v2/interpolate": "between keyframes",
            "fal-ai/ltx23-video-trainer": "general video LoRA",
        },
    },
    "fal-ai/ltx23-trainer-v2/i2v": {
        "class_name": "Ltx23TrainerV2I2v",
        "title": "LTX-2.3 Trainer V2 Image to Video",
        "docstring": "Trains an LTX-2.3 LoRA to animate a starting picture in a learned way. Upload a ZIP of only clips or only images with optional captions; the weights suit the LTX-2.3 image-to-video LoRA endpoints and, at the default setting, text to video as well.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "image-to-video", "img2vid"],
        "use_cases": [
            "Teach mascots to wave the way a theme park's costume does",
            "Learn a house's curtain-blow motion for realtor stills",
            "Train portraits to turn their heads like old newsreels",
            "Make packshots open their lids with a matching click",
            "Animate a painter's canvases in her own time-lapse style",
        ],
        "basic_fields": [
            "training_data",
            "first_frame_conditioning_p",
            "number_of_steps",
            "trigger_phrase",
            "with_audio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of only clips or only images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/t2v": "for text to video",
            "fal-ai/wan-22-trainer/i2v-a14b": "Wan 2.2, silent",
            "fal-ai/ltx23-video-trainer": "first version",
        },
    },
    "fal-ai/ltx23-trainer-v2/inpaint": {
        "class_name": "Ltx23TrainerV2Inpaint",
        "title": "LTX-2.3 Trainer V2 Video Inpainting",
        "docstring": "Trains an LTX-2.3 LoRA to refill a masked region of a video so that it fits its surroundings. The ZIP holds clips with a mask each, white where the region is to be made anew; the weights suit LTX-2.3 Quality Inpaint LoRA.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "inpainting", "generative-fill"],
        "use_cases": [
            "Teach clean road surfaces where a camera car's shadow was",
            "Learn to fill phone screens with one app's interface",
            "Train a costume shop's capes onto masked shoulders",
            "Refill boom microphones with a studio's own set walls",
            "Put a brewery's label on blank bottles in motion",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of clips, each with a mask named NAME_mask (image or video, white is made anew) and an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/v2v-masked": "guided by reference clip",
            "fal-ai/ltx23-trainer-v2/outpaint": "outside the frame",
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v-masked": "IC-LoRA with reference",
        },
    },
    "fal-ai/ltx23-trainer-v2/interpolate": {
        "class_name": "Ltx23TrainerV2Interpolate",
        "title": "LTX-2.3 Trainer V2 Keyframe Interpolation",
        "docstring": "Trains an LTX-2.3 LoRA to make the motion between a first and a last frame, and a middle one if switched on. Takes a ZIP of plain clips with optional captions; keyframes are cut from them, and no sound is learned.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "keyframes", "first-last-frame"],
        "use_cases": [
            "Learn a studio's smear-frame style between key poses",
            "Teach how a flower shop's buds open from closed to full",
            "Train morphs between a car brand's model years",
            "Make yoga poses flow into each other at one teacher's pace",
            "Fill a puppet animator's keyframes in her own rhythm",
        ],
        "basic_fields": [
            "training_data",
            "include_middle_keyframe",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips (no stills), each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/i2v": "first frame only",
            "fal-ai/ltx23-trainer-v2/extend-prefix": "opening given",
            "fal-ai/ltx23-trainer-v2/extend-suffix": "ending given",
        },
    },
    "fal-ai/ltx23-trainer-v2/outpaint": {
        "class_name": "Ltx23TrainerV2Outpaint",
        "title": "LTX-2.3 Trainer V2 Video Outpainting",
        "docstring": "Trains an LTX-2.3 LoRA to fill the area around a kept inner rectangle, which you state by two corners. Upload a ZIP of full-frame clips with optional captions; the weights suit LTX-2.3 Quality Outpaint LoRA.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "outpainting", "uncrop"],
        "use_cases": [
            "Widen archive interviews with a broadcaster's own studio look",
            "Teach how a theater's stage goes on beyond the frame",
            "Turn tall dance clips wide with one club's lights around them",
            "Learn the meadow that surrounds a horse farm's close-ups",
            "Extend aquarium shots with the same reef on every side",
        ],
        "basic_fields": [
            "training_data",
            "crop_top_left",
            "crop_bottom_right",
            "number_of_steps",
            "trigger_phrase",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of full-frame clips, not cropped by you, each with an optional caption in a text file of the same name."
            },
            "crop_top_left": {
                "description": "Top left corner of the rectangle that is kept, in pixels at training resolution."
            },
            "crop_bottom_right": {
                "description": "Bottom right corner of the rectangle that is kept, in pixels at training resolution."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/inpaint": "masked region inside",
            "fal-ai/ltx23-trainer-v2/v2v": "whole-frame change",
        },
    },
    "fal-ai/ltx23-trainer-v2/t2a": {
        "class_name": "Ltx23TrainerV2T2a",
        "title": "LTX-2.3 Trainer V2 Text to Audio",
        "docstring": "Trains an LTX-2.3 LoRA on sounds alone, so that text calls up a learned instrument, effect or ambience. Takes a ZIP of audio clips with optional captions; the weights suit LTX-2.3 Quality Text to Audio LoRA.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "text-to-audio",
            "txt2audio",
            "sound-effects",
            "sfx",
        ],
        "use_cases": [
            "Teach the model a steam museum's engines",
            "Learn a foley artist's leather and armor sounds",
            "Train a carillon's bells for a town's audio guide",
            "Give a space game one family of alarm tones",
            "Capture a rain forest's night insects for an exhibit",
        ],
        "basic_fields": [
            "training_data",
            "audio_duration_seconds",
            "number_of_steps",
            "trigger_phrase",
            "rank",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of audio clips, each with an optional caption in a text file of the same name; clips shorter than the set length are skipped."
            }
        },
        "alternatives": {
            "fal-ai/stable-audio-3-trainer": "Stable Audio model",
            "fal-ai/ltx23-trainer-v2/v2a": "sound for video",
            "fal-ai/ltx23-trainer-v2/a2a": "transforms sound",
        },
    },
    "fal-ai/ltx23-trainer-v2/t2v": {
        "class_name": "Ltx23TrainerV2T2v",
        "title": "LTX-2.3 Trainer V2 Text to Video",
        "docstring": "Trains an LTX-2.3 LoRA on a subject, object or style to call up from text, with its sound if wanted. Takes a ZIP of only clips or only images with optional captions; the weights suit the LTX-2.3 text-to-video LoRA endpoints.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "text-to-video", "txt2vid"],
        "use_cases": [
            "Teach a talking puppet with its squeaky voice",
            "Learn a woodcut style from a printmaker's moving images",
            "Train an airline's aircraft for invented landings",
            "Give a cooking channel its one wooden kitchen set",
            "Make a LoRA of a folk dance with its fiddle music",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "trigger_phrase",
            "with_audio",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of only clips or only images, each with an optional caption in a text file of the same name."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-video-trainer": "first version",
            "fal-ai/ltx23-trainer-v2/i2v": "starts from pictures",
            "fal-ai/wan-22-trainer/t2v-a14b": "Wan 2.2, silent",
        },
    },
    "fal-ai/ltx23-trainer-v2/v2a": {
        "class_name": "Ltx23TrainerV2V2a",
        "title": "LTX-2.3 Trainer V2 Video to Audio",
        "docstring": "Trains an LTX-2.3 LoRA to make the sound for a silent video. Takes a ZIP of clips that carry the sound to be learned, with optional captions; returns the weights and a sound sample.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "video-to-audio", "foley"],
        "use_cases": [
            "Teach a studio's footstep sounds to match walking shots",
            "Learn pinball noises from a collector's machines",
            "Train ambience for a series' recurring space station",
            "Make mute archive trains sound like a heritage railway",
            "Learn cartoon boings from an animator's finished films",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
            "rank",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of video clips that all have sound, each with an optional caption in a text file of the same name; clips with fewer frames than set are skipped."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/t2a": "without footage",
            "fal-ai/ltx23-trainer-v2/a2v": "sound drives picture",
            "fal-ai/ltx23-trainer-v2/t2v": "picture and sound",
        },
    },
    "fal-ai/ltx23-trainer-v2/v2v": {
        "class_name": "Ltx23TrainerV2V2v",
        "title": "LTX-2.3 Trainer V2 Video to Video",
        "docstring": "Trains an LTX-2.3 LoRA on pairs of before and after clips, so that a reference video steers the result. The ZIP holds NAME_start and NAME_end clips; reference clips may be smaller or slower. No sound is learned.",
        "tags": ["training", "fine-tuning", "lora", "ltx-2.3", "video-to-video", "vid2vid"],
        "use_cases": [
            "Teach pose skeletons to become a company's dancer",
            "Learn a colorist's bleach look from graded pairs",
            "Train game engine previews to turn into finished shots",
            "Make summer drives look like snowy ones",
            "Learn rotoscoped painting from a short film's frames",
        ],
        "basic_fields": [
            "training_data",
            "reference_downscale_factor",
            "number_of_steps",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of clip pairs named NAME_start (reference) and NAME_end (target), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v": "IC-LoRA version",
            "fal-ai/ltx23-v2v-trainer": "first version",
            "fal-ai/ltx23-trainer-v2/v2v-masked": "only masked region",
        },
    },
    "fal-ai/ltx23-trainer-v2/v2v-masked": {
        "class_name": "Ltx23TrainerV2V2vMasked",
        "title": "LTX-2.3 Trainer V2 Masked Video to Video",
        "docstring": "Trains an LTX-2.3 LoRA that changes only a masked region of a video as a reference clip directs. Each example in the ZIP is a triple: reference, target and mask, white where the picture is made anew.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "video-to-video",
            "vid2vid",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Teach jacket swaps guided by a clip of the new jacket",
            "Replace monitor pictures with a reference screen recording",
            "Learn to change only the sky after a cloud clip",
            "Train wheel designs onto a masked car in motion",
            "Put a trained creature's head on a stunt performer",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "number_of_frames",
            "trigger_phrase",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of triples named NAME_start (reference), NAME_end (target) and NAME_mask (white is made anew), with an optional caption NAME.txt."
            }
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v-masked": "IC-LoRA version",
            "fal-ai/ltx23-trainer-v2/inpaint": "without reference",
            "fal-ai/ltx23-trainer-v2/av2av-masked": "with sound",
        },
    },
    "fal-ai/ltx23-v2v-trainer": {
        "class_name": "Ltx23V2vTrainer",
        "title": "LTX-2.3 Video to Video Trainer",
        "docstring": "Trains an LTX-2.3 22B LoRA for turning one video into another, on a ZIP of clips with optional captions; the first LTX-2.3 trainer of its kind. The weights load in LTX-2.3 22B Reference Video to Video LoRA.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "video-to-video",
            "vid2vid",
            "reference-to-video",
        ],
        "use_cases": [
            "Train depth passes into a ruined city look",
            "Learn a sketch-to-animation change from pencil tests",
            "Teach a stage camera's footage a silent-film grade",
            "Turn motion capture dummies into a trained knight",
            "Keep an earlier LTX-2.3 video LoRA recipe running",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "aspect_ratio",
            "trigger_phrase",
            "validation",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of training clips, ten or more, with optional captions in text files of the same name."
            },
            "validation": {
                "description": "At most two examples to try during training, each with a prompt and a reference video."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/v2v": "newer version",
            "fal-ai/ltx23-trainer-v2/ic-lora/v2v": "newer, IC-LoRA",
            "fal-ai/ltx23-video-trainer": "for text or image",
        },
    },
    "fal-ai/ltx23-video-trainer": {
        "class_name": "Ltx23VideoTrainer",
        "title": "LTX-2.3 Video Trainer",
        "docstring": "Trains an LTX-2.3 22B LoRA on a ZIP of only clips or only images, with sound if wanted, and returns a sample video. The weights load in the LTX-2.3 22B text-to-video, image-to-video and extend-video LoRA endpoints.",
        "tags": [
            "training",
            "fine-tuning",
            "lora",
            "ltx-2.3",
            "text-to-video",
            "txt2vid",
            "image-to-video",
            "img2vid",
        ],
        "use_cases": [
            "Train one LoRA for text, image and extension jobs",
            "Learn a travel vlogger's handheld look with street sound",
            "Teach an orchestra's hall for a season of teasers",
            "Make a LoRA of a robot toy from forty phone clips",
            "Judge a training by its sample videos before using it",
        ],
        "basic_fields": [
            "training_data",
            "number_of_steps",
            "trigger_phrase",
            "with_audio",
            "aspect_ratio",
        ],
        "field_overrides": {
            "training_data": {
                "description": "ZIP of only clips or only images, ten or more, each with an optional caption in a text file of the same name."
            },
            "validation": {
                "description": "At most two examples to try during training; their samples show how well it went."
            },
        },
        "alternatives": {
            "fal-ai/ltx23-trainer-v2/t2v": "newer, text to video",
            "fal-ai/ltx23-trainer-v2/i2v": "newer, image to video",
            "fal-ai/wan-22-trainer/t2v-a14b": "Wan 2.2, silent",
        },
    },
}
