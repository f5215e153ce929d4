"""Words for fal's image to image endpoints: qwen image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image-2/edit": {
        "class_name": "QwenImage2Edit",
        "title": "Qwen Image 2.0 Edit",
        "docstring": "Edits one or more images by text with Alibaba's Qwen Image 2.0. Expands short prompts by default, accepts a negative prompt, and gives one to six results.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "multi-image",
            "typography",
        ],
        "use_cases": [
            "Correct the spelling on a generated storefront sign",
            "Make six color variants of a backpack for a survey",
            "Put a chef and a dish from two photos on one menu cover",
            "Turn a plain invitation into a paper-cut style card with the same text",
            "Clear the people from a temple photo for a travel guide",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/qwen-image-2/pro/edit": "Pro tier",
            "fal-ai/qwen-image-edit-2511": "open weights, sets steps",
            "fal-ai/nano-banana-2/edit": "4K, web search",
        },
    },
    "fal-ai/qwen-image-2/pro/edit": {
        "class_name": "QwenImage2ProEdit",
        "title": "Qwen Image 2.0 Pro Edit",
        "docstring": "Edits one or more images by text with the Pro tier of Qwen Image 2.0. Same arguments as the base tier, for pictures where lettering and fine detail are inspected closely.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "high-quality",
            "typography",
        ],
        "use_cases": [
            "Localize a movie poster's title block into Chinese and English",
            "Finish a packaging visual whose small print must stay legible",
            "Rework a six-page slide deck's cover picture for a bank",
            "Combine a gown, a necklace and a model for a bridal magazine",
            "Retouch a science museum's panel without breaking its labels",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/qwen-image-2/edit": "base tier",
            "openai/gpt-image-2/edit": "mask, quality levels",
            "fal-ai/bytedance/seedream/v4.5/edit": "sets of related pictures",
        },
    },
    "fal-ai/qwen-image-edit": {
        "class_name": "QwenImageEdit",
        "title": "Qwen Image Edit",
        "docstring": "Edits one image by text with the first Qwen Image Edit, known for changing lettering in English and Chinese. No reference pictures; 30 steps by default with an acceleration switch.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "typography",
            "open-weights",
        ],
        "use_cases": [
            "Replace the Chinese text on a tea tin with English in the same style",
            "Turn a cat photo ninety degrees to see it from the side",
            "Add a wooden sign with given words to a trail photo",
            "Repaint a cartoon mascot as a felt figure",
            "Change one wrong word in a scanned certificate template",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt", "num_images", "acceleration"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "successor, several images",
            "fal-ai/qwen-image-edit-lora": "own LoRAs",
            "fal-ai/flux-kontext/dev": "cheaper, other maker",
        },
    },
    "fal-ai/qwen-image-edit-2511": {
        "class_name": "QwenImageEdit2511",
        "title": "Qwen Image Edit 2511",
        "docstring": "Edits or combines several images by text with the November 2025 Qwen Image Edit, which follows release 2509. 28 steps by default, with none, regular or high acceleration.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "multi-image",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Join two siblings from separate photos on one park bench",
            "Keep a mascot's face through a run of edited comic panels",
            "Show a machine part in brushed steel instead of plastic",
            "Swap a model's bag for the one in a second picture",
            "Draft many edits with high acceleration before the slow final",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "image_size", "acceleration"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2511/lora": "own LoRAs",
            "fal-ai/qwen-image-2/edit": "newer family",
            "fal-ai/flux-2/edit": "Black Forest Labs model",
        },
    },
    "fal-ai/qwen-image-edit-2511-multiple-angles": {
        "class_name": "QwenImageEdit2511MultipleAngles",
        "title": "Qwen Image Edit 2511 Multiple Angles",
        "docstring": "Shows the subject of a photo from another camera position set by numbers: 0 to 360 degrees around, -30 to 90 up or down, and zoom from wide to close-up. Built on Qwen Image Edit 2511.",
        "tags": [
            "camera-control",
            "camera-angle",
            "image-editing",
            "photo-editing",
            "qwen-image",
            "lora",
            "product-photography",
        ],
        "use_cases": [
            "Make eight views around a handmade vase for a shop's spin viewer",
            "See the back of a character before modeling it in 3D",
            "Look down on a plated dish shot from the side",
            "Get a low hero angle of a motorbike from an eye-level photo",
            "Zoom out of a lamp picture to fit a catalog grid",
        ],
        "basic_fields": [
            "images",
            "horizontal_angle",
            "vertical_angle",
            "zoom",
            "additional_prompt",
        ],
        "field_overrides": {
            "horizontal_angle": {
                "description": "Camera position around the subject in degrees: 0 is the front, 90 a side, 180 the back."
            },
            "vertical_angle": {
                "description": "Camera height in degrees: -30 looks up from below, 0 is eye level, 90 looks straight down."
            },
            "zoom": {
                "description": "Distance of the camera: 0 is a wide view, 5 a medium one, 10 a close-up."
            },
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2509-lora-gallery/multiple-angles": "older, fewer steps",
            "fal-ai/flux-2-lora-gallery/multiple-angles": "FLUX.2 base",
            "fal-ai/image-apps-v2/perspective": "preset views",
        },
    },
    "fal-ai/qwen-image-edit-2511/lora": {
        "class_name": "QwenImageEdit2511Lora",
        "title": "Qwen Image Edit 2511 LoRA",
        "docstring": "Edits or combines several images by text with Qwen Image Edit 2511 and LoRAs of your own, each with its weight. All other arguments are those of the plain 2511 endpoint.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "lora",
            "multi-image",
            "open-weights",
        ],
        "use_cases": [
            "Apply a toy maker's trained clay look to customer photos",
            "Use a before-and-after LoRA trained on smile corrections for a dentist",
            "Stage empty rooms in a home builder's own furniture style",
            "Stack a line art LoRA and a coloring LoRA on comic pages",
            "Test a newly trained 2511 edit LoRA at three weights",
        ],
        "basic_fields": ["prompt", "images", "loras", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make, including the trigger words your LoRAs were trained with."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "without LoRAs",
            "fal-ai/qwen-image-edit-2509-lora": "for 2509 LoRAs",
            "fal-ai/flux-2/lora/edit": "FLUX.2 LoRAs",
        },
    },
    "fal-ai/qwen-image-edit-lora": {
        "class_name": "QwenImageEditLora",
        "title": "Qwen Image Edit LoRA",
        "docstring": "Edits one image by text with the first Qwen Image Edit plus your own LoRAs trained for it. Acceleration starts switched off, unlike in the plain endpoint.",
        "tags": ["image-editing", "photo-editing", "qwen-image", "alibaba", "lora", "open-weights"],
        "use_cases": [
            "Turn portraits into a caricaturist's trained line style",
            "Put a trained company mascot into staff photos",
            "Run a try-on LoRA made for the first Qwen Image Edit",
            "Convert sketches to a fashion house's flat drawing style",
            "Reproduce edits made with an August 2025 LoRA",
        ],
        "basic_fields": ["prompt", "image", "loras", "acceleration"],
        "field_overrides": {
            "prompt": {"description": "The edit to make, with the trigger words of the LoRAs used."}
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511/lora": "newer, several images",
            "fal-ai/qwen-image-edit": "cheaper, without LoRAs",
            "fal-ai/flux-kontext-lora": "Kontext LoRAs",
        },
    },
    "fal-ai/qwen-image-edit/image-to-image": {
        "class_name": "QwenImageEditImageToImage",
        "title": "Qwen Image Edit with Strength",
        "docstring": "Redraws one image by prompt with Qwen Image Edit, adding the strength control that the plain edit endpoint lacks: 0.94 by default, lower keeps more of the pixels.",
        "tags": [
            "image-to-image",
            "img2img",
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "open-weights",
        ],
        "use_cases": [
            "Tone down an edit that changes too much of a portrait",
            "Turn a colored pencil drawing into a render in five growing strengths",
            "Keep the exact layout of a shelf photo while changing its season",
            "Clean a rough game tile without moving its borders",
            "Let a faded fresco photo regain color but not new figures",
        ],
        "basic_fields": ["prompt", "image", "strength", "negative_prompt"],
        "alternatives": {
            "fal-ai/qwen-image/image-to-image": "cheaper, LoRAs",
            "fal-ai/qwen-image-edit": "instruction edits",
            "fal-ai/flux/dev/image-to-image": "Black Forest Labs model",
        },
    },
    "fal-ai/qwen-image-edit/inpaint": {
        "class_name": "QwenImageEditInpaint",
        "title": "Qwen Image Edit Inpaint",
        "docstring": "Repaints only the masked part of an image by prompt with Qwen Image Edit. Able to set readable words into the masked area; strength decides how much of the old content shows.",
        "tags": [
            "inpainting",
            "generative-fill",
            "qwen-image",
            "alibaba",
            "typography",
            "open-weights",
        ],
        "use_cases": [
            "Write a new shop name into the masked sign of a street photo",
            "Replace the screen content of a phone in a hand",
            "Fill the hole left by a removed plug on a white wall",
            "Put a different cake under the glass dome in a cafe shot",
            "Redo one garbled label in a generated infographic",
        ],
        "basic_fields": ["prompt", "image", "mask", "strength"],
        "field_overrides": {
            "mask": {
                "description": "Picture of the same size, white where the image is repainted and black where it stays."
            }
        },
        "alternatives": {
            "fal-ai/z-image/turbo/inpaint": "fewer steps",
            "fal-ai/flux-pro/v1/fill": "fewer settings",
            "fal-ai/ideogram/v3/edit": "style presets, palette",
        },
    },
    "fal-ai/qwen-image-layered": {
        "class_name": "QwenImageLayered",
        "title": "Qwen Image Layered",
        "docstring": "Splits a flat picture into 1 to 10 transparent layers, such as background, objects and lettering, that can be moved or edited one by one. The images output holds all of them.",
        "tags": [
            "layers",
            "transparent-background",
            "qwen-image",
            "alibaba",
            "image-utility",
            "open-weights",
        ],
        "use_cases": [
            "Separate a poster into ground, figure and title to change the title",
            "Prepare a storybook page for parallax animation",
            "Pull the product and its shadow off a flattened banner",
            "Get movable parts from a generated game menu",
            "Rebuild a lost layered file from an exported flyer",
        ],
        "basic_fields": ["image", "num_layers", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the whole picture, to help the split; optional and not an edit instruction."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-layered/lora": "own LoRAs",
            "fal-ai/ideogram/v3/layerize-text": "text layers only",
            "fal-ai/sam2/auto-segment": "masks, not layers",
        },
    },
    "fal-ai/qwen-image-layered/lora": {
        "class_name": "QwenImageLayeredLora",
        "title": "Qwen Image Layered LoRA",
        "docstring": "Splits a flat picture into 1 to 10 transparent layers with LoRAs that teach the model your kind of artwork or your way of dividing it.",
        "tags": [
            "layers",
            "transparent-background",
            "qwen-image",
            "alibaba",
            "lora",
        ],
        "use_cases": [
            "Split anime characters into hair, face and clothes with a trained LoRA",
            "Divide a card publisher's frames the same way every time",
            "Separate map labels from terrain in an atlas maker's style",
            "Take apart sticker sheets with a LoRA made on past ones",
            "Check whether a layering LoRA beats the base split",
        ],
        "basic_fields": ["image", "loras", "num_layers", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the whole picture with the trigger words of the LoRAs; optional."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-layered": "without LoRAs",
            "fal-ai/sam2/auto-segment": "masks, not layers",
        },
    },
    "fal-ai/qwen-image-max/edit": {
        "class_name": "QwenImageMaxEdit",
        "title": "Qwen Image Max Edit",
        "docstring": "Edits one or more images by text with Qwen Image Max, Alibaba's hosted flagship before version 2.0. Prompts go to 800 characters; one to six results, no step or guidance settings.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "multi-image",
            "high-quality",
        ],
        "use_cases": [
            "Give a portrait natural skin and daylight for an author page",
            "Edit an infographic's headline and icons in one instruction",
            "Turn three snack packs into one gift box advertisement",
            "Change a sedan's paint and wheels for a dealer's listing",
            "Offer a client six versions of a lobby with other plants",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/qwen-image-2/pro/edit": "newer family",
            "fal-ai/qwen-image-edit-2511": "open weights",
            "fal-ai/wan/v2.7/edit": "same maker",
        },
    },
    "fal-ai/qwen-image/image-to-image": {
        "class_name": "QwenImageImageToImage",
        "title": "Qwen Image Image to Image",
        "docstring": "Redraws an image from a full description with the first Qwen Image, not by edit instruction. Strength 0.6 by default, LoRAs, an optional turbo mode, and a lower price than Qwen Image Edit.",
        "tags": [
            "image-to-image",
            "img2img",
            "qwen-image",
            "alibaba",
            "lora",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Turn a layout sketch with lettering into a finished cafe poster",
            "Restyle a harbor photo with a watercolor LoRA",
            "Refine a low-resolution Qwen picture at low strength",
            "Make turbo drafts of a board game box from a doodle",
            "Vary a wallpaper motif while keeping its composition",
        ],
        "basic_fields": ["prompt", "image", "strength", "loras", "use_turbo"],
        "field_overrides": {
            "prompt": {
                "description": "Full description of the picture wanted, not an instruction about what to change."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit": "instruction edits",
            "fal-ai/z-image/turbo/image-to-image": "fewer steps",
            "fal-ai/flux-lora/image-to-image": "FLUX LoRAs",
        },
    },
}
