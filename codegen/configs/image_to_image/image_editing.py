"""Words for fal's image to image endpoints: image editing. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/image-editing/age-progression": {
        "class_name": "ImageEditingAgeProgression",
        "docstring": "Edits an image as text says with Image Editing Age Progression.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/baby-version": {
        "class_name": "ImageEditingBabyVersion",
        "docstring": "Edits an image with Image Editing Baby Version.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/background-change": {
        "class_name": "ImageEditingBackgroundChange",
        "docstring": "Gives an image another background as text says with Image Editing Background Change.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/broccoli-haircut": {
        "class_name": "ImageEditingBroccoliHaircut",
        "docstring": "Edits an image with Image Editing Broccoli Haircut.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "lora_scale"],
        "curated": False,
    },
    "fal-ai/image-editing/cartoonify": {
        "class_name": "ImageEditingCartoonify",
        "docstring": "Redraws an image in another style with Image Editing Cartoonify.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/color-correction": {
        "class_name": "ImageEditingColorCorrection",
        "docstring": "Edits an image with Image Editing Color Correction.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/expression-change": {
        "class_name": "ImageEditingExpressionChange",
        "docstring": "Edits an image as text says with Image Editing Expression Change.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/face-enhancement": {
        "class_name": "ImageEditingFaceEnhancement",
        "docstring": "Edits an image with Image Editing Face Enhancement.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/hair-change": {
        "class_name": "ImageEditingHairChange",
        "docstring": "Edits an image as text says with Image Editing Hair Change.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/object-removal": {
        "class_name": "ImageEditingObjectRemoval",
        "docstring": "Removes things from an image as text says with Image Editing Object Removal.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/photo-restoration": {
        "class_name": "ImageEditingPhotoRestoration",
        "docstring": "Repairs old or damaged photos by removing scratches, fixing fading and restoring color without a prompt.",
        "tags": [
            "image",
            "restoration",
            "old-photos",
            "repair",
            "colorize",
            "scratch-removal",
            "editing",
        ],
        "use_cases": [
            "Mend scratches and creases in scanned family photos",
            "Bring back washed-out colors in faded prints",
            "Clean up archive pictures for a local history display",
            "Revive a grandparent's wedding portrait as a gift",
            "Prepare vintage snapshots for a genealogy album",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale", "output_format"],
        "field_overrides": {
            "image": {
                "description": "Scan or photo of the damaged picture; a straight, evenly lit scan works best."
            },
            "guidance_scale": {
                "description": "How strongly the restoration is applied; lower values stay nearer to the original."
            },
            "num_inference_steps": {
                "description": "Steps spent on the repair; more can give cleaner detail but take longer."
            },
            "aspect_ratio": {
                "description": "Shape of the restored picture; leave unset so the original format is kept."
            },
        },
        "enum_value_overrides": {
            "safety_tolerance": {
                "1": "LEVEL_1",
                "2": "LEVEL_2",
                "3": "LEVEL_3",
                "4": "LEVEL_4",
                "5": "LEVEL_5",
                "6": "LEVEL_6",
            }
        },
    },
    "fal-ai/image-editing/plushie-style": {
        "class_name": "ImageEditingPlushieStyle",
        "docstring": "Redraws an image in another style with Image Editing Plushie Style.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "lora_scale"],
        "curated": False,
    },
    "fal-ai/image-editing/professional-photo": {
        "class_name": "ImageEditingProfessionalPhoto",
        "docstring": "Edits an image with Image Editing Professional Photo.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/realism": {
        "class_name": "ImageEditingRealism",
        "docstring": "Edits an image with Image Editing Realism.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "lora_scale"],
        "curated": False,
    },
    "fal-ai/image-editing/reframe": {
        "class_name": "ImageEditingReframe",
        "docstring": "Reframes an image to another shape with Image Editing Reframe.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/retouch": {
        "class_name": "ImageEditingRetouch",
        "docstring": "Edits an image with Image Editing Retouch.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "lora_scale"],
        "curated": False,
    },
    "fal-ai/image-editing/scene-composition": {
        "class_name": "ImageEditingSceneComposition",
        "docstring": "Edits an image as text says with Image Editing Scene Composition.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/style-transfer": {
        "class_name": "ImageEditingStyleTransfer",
        "docstring": "Redraws an image in another style as text says with Image Editing Style Transfer.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/text-removal": {
        "class_name": "ImageEditingTextRemoval",
        "docstring": "Removes things from an image with Image Editing Text Removal.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "aspect_ratio"],
        "curated": False,
    },
    "fal-ai/image-editing/time-of-day": {
        "class_name": "ImageEditingTimeOfDay",
        "docstring": "Edits an image as text says with Image Editing Time of Day.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/weather-effect": {
        "class_name": "ImageEditingWeatherEffect",
        "docstring": "Edits an image as text says with Image Editing Weather Effect.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/image-editing/wojak-style": {
        "class_name": "ImageEditingWojakStyle",
        "docstring": "Redraws an image in another style with Image Editing Wojak Style.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "guidance_scale", "num_inference_steps", "lora_scale"],
        "curated": False,
    },
    "fal-ai/image-editing/youtube-thumbnails": {
        "class_name": "ImageEditingYoutubeThumbnails",
        "docstring": "Edits an image as text says with Image Editing YouTube Thumbnails.",
        "tags": ["image-to-image", "image", "editing"],
        "basic_fields": ["image", "prompt", "guidance_scale", "num_inference_steps"],
        "curated": False,
    },
}
