"""Words for fal's image to image endpoints: others n to o. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/nafnet/deblur": {
        "class_name": "NafnetDeblur",
        "title": "NAFNet Deblur",
        "docstring": "Removes blur from a photo with NAFNet, a small restoration network, and returns it at the same framing. Has no settings beside the seed and repaints nothing from a prompt.",
        "tags": [
            "restoration",
            "deblurring",
            "nafnet",
            "image-to-image",
            "img2img",
            "open-weights",
        ],
        "use_cases": [
            "Sharpen a shaky photo of a running dog for a canvas print",
            "Make a motion-blurred license plate in a dash camera still easier to read",
            "Rescue handheld museum shots taken without flash",
            "Deblur phone photos of receipts before text recognition",
            "Clear up a shaken birthday candle picture for a family album",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/nafnet/denoise": "noise, not blur",
            "fal-ai/image-apps-v2/photo-restoration": "repairs old photos",
            "fal-ai/docres": "for documents",
        },
    },
    "fal-ai/nafnet/denoise": {
        "class_name": "NafnetDenoise",
        "title": "NAFNet Denoise",
        "docstring": "Removes camera noise and grain from a photo with NAFNet while leaving the subject as it is. The counterpart of NAFNet Deblur for pictures taken in low light.",
        "tags": ["restoration", "denoising", "nafnet", "image-to-image", "img2img", "open-weights"],
        "use_cases": [
            "Clean the grain from a concert photo shot at high ISO",
            "Smooth noisy night sky exposures before stacking",
            "Tidy a dim restaurant snapshot for a review page",
            "Remove sensor noise from microscope pictures for a lab report",
            "Prepare grainy scans of negatives for enlargement",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/nafnet/deblur": "blur, not noise",
            "fal-ai/topaz/upscale/image": "enlarges too",
            "bria/fibo-edit/restore": "restores old photos",
        },
    },
    "fal-ai/nextstep-1": {
        "class_name": "Nextstep1",
        "title": "NextStep-1 Edit",
        "docstring": "Edits an image from a prompt and a negative prompt with the autoregressive NextStep-1.",
        "basic_fields": ["prompt", "image", "negative_prompt"],
    },
    "fal-ai/object-removal": {
        "class_name": "ObjectRemoval",
        "title": "Object Removal by Prompt",
        "docstring": "Erases the things you name from an image and fills the gap, without drawing a mask. Four model qualities and a mask expansion of up to 50 pixels control how clean the edge gets.",
        "tags": [
            "object-removal",
            "eraser",
            "image-editing",
            "photo-editing",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Take the trash cans out of a house listing photo by naming them",
            "Remove the tourists in front of a fountain for a city guide",
            "Erase power lines from a hillside wedding picture",
            "Clear the clutter from a desk in a coworking ad",
            "Delete a shadow with its object by widening the mask",
        ],
        "basic_fields": ["image", "prompt", "model", "mask_expansion"],
        "field_overrides": {
            "prompt": {
                "description": "Name of the thing or things to remove, such as 'red car' or 'people in the background'."
            },
            "model": {
                "description": "Quality tier of the eraser, from low to best; higher ones take longer."
            },
        },
        "alternatives": {
            "fal-ai/object-removal/mask": "you draw the mask",
            "fal-ai/finegrain-eraser": "Finegrain model",
            "bria/fibo-edit/erase_by_text": "licensed training data",
        },
    },
    "fal-ai/object-removal/bbox": {
        "class_name": "ObjectRemovalBbox",
        "title": "Object Removal by Box",
        "docstring": "Erases whatever lies inside one or more boxes and fills the gap. Boxes are given as shares of the picture (0 to 1), so detector output can be passed on without a prompt.",
        "tags": [
            "object-removal",
            "eraser",
            "image-editing",
            "photo-editing",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Erase every logo a detector boxed in a street scene",
            "Remove the date stamp that always sits in the same corner",
            "Take out one of three identical bottles by its position",
            "Clean detected rubbish from drone beach photos in a pipeline",
            "Delete a watermark box from your own proof pictures",
        ],
        "basic_fields": ["image", "box_prompts", "model", "mask_expansion"],
        "field_overrides": {
            "box_prompts": {
                "description": "Boxes around what to remove, each with left, top, right and bottom as shares of the picture from 0 to 1."
            },
            "model": {
                "description": "How careful the fill is, from low to best quality; better takes longer."
            },
        },
        "alternatives": {
            "fal-ai/object-removal": "names instead of boxes",
            "fal-ai/finegrain-eraser/bbox": "Finegrain model",
            "fal-ai/object-removal/mask": "exact mask",
        },
    },
    "fal-ai/object-removal/mask": {
        "class_name": "ObjectRemovalMask",
        "title": "Object Removal by Mask",
        "docstring": "Erases the white area of a mask from an image and fills it with what would be behind. Choose it when a brush or a segmentation node already marks the exact shape.",
        "tags": [
            "object-removal",
            "eraser",
            "image-editing",
            "photo-editing",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Brush out a stray hair across a model's cheek",
            "Remove the rig that holds a floating shoe in a product shot",
            "Erase a person cut out by a segmentation node upstream",
            "Take a crack out of a scanned glass plate along its exact line",
            "Clear the crane from a skyline with a hand-painted mask",
        ],
        "basic_fields": ["image", "mask", "model", "mask_expansion"],
        "field_overrides": {
            "mask": {
                "description": "Picture of the same size, white where the image is to be erased and black elsewhere."
            },
            "model": {
                "description": "Quality of the removal in four levels; the best is the default and the slowest."
            },
        },
        "alternatives": {
            "fal-ai/object-removal": "no mask, by name",
            "fal-ai/finegrain-eraser/mask": "Finegrain model",
            "fal-ai/bria/eraser": "licensed training data",
        },
    },
    "fal-ai/omni-zero": {
        "class_name": "OmniZero",
        "title": "Omni-Zero Stylized Portrait",
        "docstring": "Makes a stylized portrait from four pictures, a base, a composition, a style and an identity, plus a prompt. Each of them has its own strength.",
        "tags": [
            "portrait",
            "style-transfer",
            "multi-reference",
            "image-to-image",
            "img2img",
            "ip-adapter",
            "instant-id",
        ],
        "use_cases": [
            "Paint a CEO in the manner of a house artist in the pose of a royal portrait",
            "Make a band's faces match one linocut style for a tour shirt",
            "Put a grandmother's face into the layout of a famous painting",
            "Design tarot cards with friends as figures in one drawing style",
            "Balance likeness against style for a caricature booth",
        ],
        "basic_fields": ["prompt", "image", "composition_image", "style_image", "identity_image"],
        "alternatives": {
            "fal-ai/photomaker": "style presets",
            "fal-ai/uso": "style and subject",
            "fal-ai/ip-adapter-face-id": "face photo only",
        },
    },
    "fal-ai/onereward": {
        "class_name": "Onereward",
        "title": "OneReward Fill",
        "docstring": "Repaints the masked part of an image by prompt with the FLUX Fill based OneReward.",
        "basic_fields": ["image", "mask", "prompt", "num_inference_steps"],
    },
    "openai/gpt-image-2/edit": {
        "class_name": "OpenaiGptImage2Edit",
        "title": "GPT Image 2 Edit",
        "docstring": "Edits or combines images by text with OpenAI's GPT Image 2. Adds custom sizes to what GPT Image 1.5 offers and keeps the mask, but has no background or fidelity setting.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gpt-image",
            "openai",
            "inpainting",
            "generative-fill",
            "typography",
            "multi-image",
        ],
        "use_cases": [
            "Translate all labels on an anatomy chart while keeping its layout",
            "Redo a concert poster photo at a custom print size with new dates",
            "Replace only the masked storefront sign in a street photo",
            "Combine six ingredient pictures into one infographic for a recipe card",
            "Turn a whiteboard photo into a clean process diagram",
        ],
        "basic_fields": ["prompt", "images", "mask", "image_size", "quality"],
        "field_overrides": {
            "mask": {
                "description": "Mask picture marking the area to change; without it the whole image may change."
            }
        },
        "alternatives": {
            "fal-ai/gpt-image-1.5/edit": "transparent background",
            "fal-ai/nano-banana-pro/edit": "web search",
            "bytedance/seedream/v5/pro/edit": "ByteDance model",
        },
    },
}
