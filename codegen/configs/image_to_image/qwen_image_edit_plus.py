"""Words for fal's image to image endpoints: qwen image edit plus. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image-edit-plus": {
        "class_name": "QwenImageEditPlus",
        "title": "Qwen Image Edit Plus",
        "docstring": "Edits or combines several images by text with Qwen Image Edit Plus, the name under which the 2509 release first appeared on fal. Same arguments as the 2509 endpoint.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "multi-image",
            "open-weights",
        ],
        "use_cases": [
            "Put a couple's rabbit on the picnic blanket from another photo",
            "Replace a laptop lid's logo with the one in a second file",
            "Recolor a hand-knit sweater to match a yarn sample picture",
            "Turn a floor lamp photo and a room into one listing image",
            "Keep workflows going that were built on the Plus address",
        ],
        "basic_fields": ["prompt", "images", "image_size", "negative_prompt"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "successor",
            "fal-ai/qwen-image-edit-2509": "same model, newer address",
            "fal-ai/bytedance/seedream/v4/edit": "ByteDance model",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora": {
        "class_name": "QwenImageEditPlusLora",
        "title": "Qwen Image Edit Plus LoRA",
        "docstring": "Edits or combines several images by text with Qwen Image Edit Plus and LoRAs trained for it; Plus and 2509 are the same release, so their LoRAs fit both. Costs more than Plus without LoRAs.",
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
            "Run a LoRA from the Plus trainer over a batch of test pictures",
            "Turn photos of plants into a botanist's trained plate style",
            "Apply a hairdresser's color-change LoRA to client selfies",
            "Bring furniture cutouts into rooms with a trained staging LoRA",
            "Mix an anime LoRA and an outfit LoRA at half weight each",
        ],
        "basic_fields": ["prompt", "images", "loras", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make, including the words the loaded LoRAs react to."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511/lora": "for 2511 LoRAs",
            "fal-ai/qwen-image-edit-plus": "cheaper, without LoRAs",
            "fal-ai/flux-kontext-lora": "Kontext LoRAs",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/add-background": {
        "class_name": "QwenImageEditPlusLoraGalleryAddBackground",
        "title": "Qwen Image Edit Plus Add Background",
        "docstring": "Sets an object shot on white into a scene described in the prompt, using a ready LoRA on Qwen Image Edit Plus at 6 steps and guidance 1 by default.",
        "tags": [
            "background-replacement",
            "product-photography",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Show a white-background saddle in a stable aisle",
            "Stand a craft beer can on a wet bar at night",
            "Move a stroller cutout to a park path in autumn",
            "Place a microscope on a busy lab bench for a brochure",
            "Give a plain cake photo a birthday table behind it",
        ],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to put behind the object. Keep the opening 'Remove white background' and describe the scene after it."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/add-background": "FLUX.2 base",
            "fal-ai/bria/product-shot": "licensed training data",
            "pixelcut/product-photo": "plain backgrounds, shadows",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/face-to-full-portrait": {
        "class_name": "QwenImageEditPlusLoraGalleryFaceToFullPortrait",
        "title": "Qwen Image Edit Plus Face to Full Portrait",
        "docstring": "Extends a cropped face to a portrait with body, clothes and setting as the prompt says. Ready LoRA on Qwen Image Edit Plus; up to four variants in a run.",
        "tags": [
            "portrait",
            "headshot",
            "outpainting",
            "uncrop",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Complete a torn photo of which only the face survives",
            "Make a speaker picture with blazer from a chat avatar",
            "Imagine an avatar face in hiking gear on a ridge",
            "Turn a face sketch by a forensic class into a standing figure",
            "Prepare a half-length start frame for a talking avatar",
        ],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "images": {
                "description": "A close crop of one face, ideally cut free of its background."
            },
            "prompt": {
                "description": "Clothing, pose and setting of the person; start with 'Photography.' for a photo look."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/face-to-full-portrait": "FLUX.2 base",
            "fal-ai/image-apps-v2/headshot-photo": "ready-made headshots",
            "fal-ai/flux-pulid": "any scene",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/group-photo": {
        "class_name": "QwenImageEditPlusLoraGalleryGroupPhoto",
        "title": "Qwen Image Edit Plus Group Photo",
        "docstring": "Composes people from several portraits into one scene, standing together as described, with a group LoRA already loaded on Qwen Image Edit Plus.",
        "tags": [
            "multi-image",
            "portrait",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "character-consistency",
        ],
        "use_cases": [
            "Add the sister abroad to a family Christmas picture",
            "Show a doubles team together before their first match",
            "Stage historical figures from two paintings in one meeting",
            "Bring podcast hosts from two cities into one cover",
            "Join a founder and a new partner for the press release photo",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "images": {"description": "Portraits of the people to combine, one person in each."},
            "prompt": {
                "description": "Who stands where, how they hold themselves, and the setting behind them."
            },
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/kling-image/o1": "multi-view elements",
            "fal-ai/vidu/q2/reference-to-image": "fewer settings",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/integrate-product": {
        "class_name": "QwenImageEditPlusLoraGalleryIntegrateProduct",
        "title": "Qwen Image Edit Plus Integrate Product",
        "docstring": "Harmonizes a collage in which a product lies on a background, correcting its perspective, shadow and color, with a fusion LoRA on Qwen Image Edit Plus.",
        "tags": [
            "product-placement",
            "product-photography",
            "relighting",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Make a pasted sneaker stand firmly on a wet street",
            "Match a cutout sofa to the evening light of a showroom",
            "Sink a lotion bottle into sand for a sun care ad",
            "Clean up a quick collage of a drone over a vineyard",
            "Hang a pasted lamp believably above a dining table",
        ],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "images": {"description": "The collage: background with the product placed on it."},
            "prompt": {
                "description": "Instruction to blend the product in, with what should be put right: shadow, angle, light."
            },
        },
        "alternatives": {
            "bria/embed-product": "places products itself",
            "bria/fibo-edit/blend": "licensed training data",
            "fal-ai/image-editing/scene-composition": "other maker",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/lighting-restoration": {
        "class_name": "QwenImageEditPlusLoraGalleryLightingRestoration",
        "title": "Qwen Image Edit Plus Lighting Restoration",
        "docstring": "Repairs badly lit photos: takes off hard shadows and spots, then lights the scene softly again. Takes no prompt; a relight LoRA is loaded on Qwen Image Edit Plus.",
        "tags": [
            "relighting",
            "restoration",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Fix the ceiling lamp shadows in a passport photo try",
            "Save a market stall picture taken under a colored tarp",
            "Lift the dark half of a face lit by a window",
            "Prepare sunny and cloudy garden shots for one brochure",
            "Rework a band photo spoiled by a street lamp",
        ],
        "basic_fields": ["images", "num_images", "image_size", "guidance_scale"],
        "alternatives": {
            "fal-ai/qwen-image-edit-plus-lora-gallery/remove-lighting": "flat light only",
            "bria/fibo-edit/relight": "chosen light",
            "fal-ai/iclight-v2": "light by prompt",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/multiple-angles": {
        "class_name": "QwenImageEditPlusLoraGalleryMultipleAngles",
        "title": "Qwen Image Edit Plus Multiple Angles",
        "docstring": "Renders a photo from a turned, lowered, raised or nearer camera, set with sliders, by a camera LoRA on Qwen Image Edit Plus. Turns reach 90 degrees to either side.",
        "tags": [
            "camera-control",
            "camera-angle",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "product-photography",
        ],
        "use_cases": [
            "Show both profiles of a guitar from one front shot",
            "Raise the camera over a model railway photo",
            "Step closer to a shop window for a second frame",
            "Give a comic background the reverse angle of a talk",
            "Widen a small bathroom photo with the lens switch",
        ],
        "basic_fields": [
            "images",
            "rotate_right_left",
            "vertical_angle",
            "move_forward",
            "wide_angle_lens",
        ],
        "field_overrides": {
            "vertical_angle": {
                "description": "Camera height: -1 looks down from above, 0 is level, 1 looks up from below."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511-multiple-angles": "all around, newer",
            "fal-ai/flux-2-lora-gallery/multiple-angles": "FLUX.2 base",
            "fal-ai/image-apps-v2/perspective": "preset views",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/next-scene": {
        "class_name": "QwenImageEditPlusLoraGalleryNextScene",
        "title": "Qwen Image Edit Plus Next Scene",
        "docstring": "Continues a still with the next film shot: the prompt directs the camera and the event, a storyboard LoRA on Qwen Image Edit Plus keeps look and characters.",
        "tags": [
            "cinematic",
            "character-consistency",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "comic",
        ],
        "use_cases": [
            "Pull back from a cook's hands to show the whole kitchen",
            "Plan a short film's second shot from its first frame",
            "Follow a knight through the gate in a game intro board",
            "Make paired first and last frames for a video node",
            "Let pupils continue a picture story from one photo",
        ],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "Start with 'Next Scene:' and tell what the camera does and what comes into view."
            }
        },
        "alternatives": {
            "fal-ai/kling-image/o3/image-to-image": "series in one run",
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/nano-banana-2/edit": "Google model",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/remove-element": {
        "class_name": "QwenImageEditPlusLoraGalleryRemoveElement",
        "title": "Qwen Image Edit Plus Remove Element",
        "docstring": "Deletes what the prompt names from one or more photos and rebuilds what was behind it, by a removal LoRA on Qwen Image Edit Plus. No mask or box.",
        "tags": [
            "object-removal",
            "eraser",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Remove the for sale sign from a front yard picture",
            "Take the reading glasses off a lecturer in a staff portrait",
            "Erase the tripod legs in a panorama crop",
            "Clean the parking meter out of a cafe terrace shot",
            "Delete a lens cap forgotten on a still life table",
        ],
        "basic_fields": ["images", "prompt", "num_images", "lora_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Names what to delete, such as 'Remove the bicycle on the left'. The default names nothing, so always set it."
            }
        },
        "alternatives": {
            "fal-ai/object-removal": "four quality levels",
            "fal-ai/finegrain-eraser": "shadows and reflections too",
            "bria/fibo-edit/erase_by_text": "licensed training data",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/remove-lighting": {
        "class_name": "QwenImageEditPlusLoraGalleryRemoveLighting",
        "title": "Qwen Image Edit Plus Remove Lighting",
        "docstring": "Flattens a photo to even, shadow-free light, with no prompt to write. For textures, cutouts and pictures that will be lit anew; LoRA on Qwen Image Edit Plus.",
        "tags": [
            "relighting",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "game-assets",
        ],
        "use_cases": [
            "Free a brick facade from the tree's shadow for a texture",
            "Take the vignette of a flash off a copied document",
            "Bring a sunlit product to neutral before cutting it out",
            "Even out a mural photo for a reprint",
            "Make studio-like base pictures of rocks for a mineral guide",
        ],
        "basic_fields": ["images", "num_images", "image_size", "output_format"],
        "alternatives": {
            "fal-ai/qwen-image-edit-plus-lora-gallery/lighting-restoration": "relights softly",
            "fal-ai/iclight-v2": "sets new light",
            "fal-ai/docres": "for documents",
        },
    },
    "fal-ai/qwen-image-edit-plus-lora-gallery/shirt-design": {
        "class_name": "QwenImageEditPlusLoraGalleryShirtDesign",
        "title": "Qwen Image Edit Plus Shirt Design",
        "docstring": "Puts a graphic onto the shirt a person wears in a photo, with wrinkles and shading, by a print LoRA on Qwen Image Edit Plus. The person and the design come as two input pictures.",
        "tags": [
            "fashion",
            "virtual-try-on",
            "vton",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Mock up merch for a podcast on its hosts",
            "Show a soccer sponsor's logo on a player",
            "Try ten slogan layouts on one model for a web shop",
            "Let a school vote on shirts for its anniversary",
            "Check a brewery print on light and dark shirts",
        ],
        "basic_fields": ["images", "prompt", "lora_scale", "num_images"],
        "field_overrides": {
            "images": {"description": "The person in a shirt and the design, as two pictures."}
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/kling/v1-5/kolors-virtual-try-on": "whole garments",
            "fal-ai/nano-banana-2/edit": "Google model",
        },
    },
}
