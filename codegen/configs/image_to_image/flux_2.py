"""Words for fal's image to image endpoints: flux 2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-flex/edit": {
        "class_name": "Flux2FlexEdit",
        "title": "FLUX.2 [flex] Edit",
        "docstring": "Edits or combines images by prompt with FLUX.2 [flex], the FLUX.2 tier that lets you set steps (2 to 50) and guidance yourself. Pro and Max decide both for you.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-2",
            "black-forest-labs",
            "multi-reference",
            "typography",
            "multi-image",
        ],
        "use_cases": [
            "Trade steps for speed while proofing label text on a soda can",
            "Correct the headline on a poster and tune guidance until it reads well",
            "Place three catalog products on one picnic blanket",
            "Test how guidance affects a hair color edit",
            "Swap a menu board's prices for a food truck photo",
        ],
        "basic_fields": ["prompt", "images", "num_inference_steps", "guidance_scale", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-pro/edit": "no tuning needed",
            "fal-ai/flux-2/edit": "open weights",
            "fal-ai/nano-banana-pro/edit": "up to 4K",
        },
    },
    "fal-ai/flux-2-lora-gallery/add-background": {
        "class_name": "Flux2LoraGalleryAddBackground",
        "title": "FLUX.2 LoRA Gallery Add Background",
        "docstring": "Puts a described background behind a subject on a plain or cut-out backdrop, with FLUX.2 [dev] and a ready LoRA for the task. The prompt takes the form Add Background and the place, such as forest.",
        "tags": [
            "background-replacement",
            "image-editing",
            "photo-editing",
            "flux-2",
            "lora",
            "product-photography",
        ],
        "use_cases": [
            "Set a studio cutout of a tent on a mountain meadow",
            "Give team portraits on white the same office behind them",
            "Place garden gnomes in a fairy tale forest",
            "Show a canoe on white against a misty lake",
            "Move a bride's studio pose to a vineyard",
        ],
        "basic_fields": ["images", "prompt", "lora_scale", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "The words Add Background followed by the new surroundings, such as Add Background forest."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2509-lora-gallery/add-background": "Qwen base",
            "bria/replace-background": "Bria, negative prompt",
            "fal-ai/image-editing/background-change": "takes one image",
        },
    },
    "fal-ai/flux-2-lora-gallery/apartment-staging": {
        "class_name": "Flux2LoraGalleryApartmentStaging",
        "title": "FLUX.2 LoRA Gallery Apartment Staging",
        "docstring": "Furnishes photos of empty rooms as the prompt says, with FLUX.2 [dev] and a LoRA for virtual staging. Walls, windows and viewpoint come from the photo.",
        "tags": [
            "interior-design",
            "image-editing",
            "photo-editing",
            "flux-2",
            "lora",
            "architecture",
        ],
        "use_cases": [
            "Stage a vacant two-room flat for a rental listing",
            "Show buyers a nursery and a home office in the same spare room",
            "Furnish a loft in Scandinavian style before the open house",
            "Help a tenant picture a sofa bed in a narrow studio",
            "Present an empty shop as a cozy bookstore to investors",
        ],
        "basic_fields": ["images", "prompt", "lora_scale", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "Furniture, style and mood for the room, such as a Scandinavian living room with an oak table."
            }
        },
        "alternatives": {
            "fal-ai/nano-banana-pro/edit": "general editor, 4K",
            "fal-ai/flux-2-pro/edit": "general editor",
            "fal-ai/flux-kontext/dev": "general editor, open weights",
        },
    },
    "fal-ai/flux-2-lora-gallery/face-to-full-portrait": {
        "class_name": "Flux2LoraGalleryFaceToFullPortrait",
        "title": "FLUX.2 LoRA Gallery Face to Full Portrait",
        "docstring": "Builds a portrait with body, clothes and setting around a cropped face, using FLUX.2 [dev] and a LoRA trained for that. A default prompt is in place, so a face crop alone is enough.",
        "tags": [
            "portrait",
            "image-editing",
            "photo-editing",
            "flux-2",
            "lora",
            "outpainting",
            "uncrop",
            "character-consistency",
        ],
        "use_cases": [
            "Grow a passport crop into a portrait for a speaker page",
            "Complete the body of a game character drawn only as a head",
            "Turn a tight ID photo into a seated portrait for an obituary",
            "Give a choir's face-only snapshots matching half-length portraits",
            "Sketch costume ideas around an actor's face crop",
        ],
        "basic_fields": ["images", "prompt", "lora_scale", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "Begin with Face to full portrait, then describe clothes, pose and setting."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2509-lora-gallery/face-to-full-portrait": "Qwen base",
            "fal-ai/flux-pulid": "new scenes, same face",
            "fal-ai/instant-character": "whole character",
        },
    },
    "fal-ai/flux-2-lora-gallery/multiple-angles": {
        "class_name": "Flux2LoraGalleryMultipleAngles",
        "title": "FLUX.2 LoRA Gallery Multiple Angles",
        "docstring": "Shows the subject of an image from another camera position: 0 to 360 degrees around, 0 to 60 degrees up, and nearer or farther. Uses FLUX.2 [dev] with a camera LoRA instead of a prompt.",
        "tags": [
            "camera-angle",
            "camera-control",
            "image-to-image",
            "img2img",
            "flux-2",
            "lora",
            "product-photography",
        ],
        "use_cases": [
            "Make eight turntable views of a sneaker from one photo",
            "Get a high angle of a cake for a bakery menu",
            "Collect side and back views of a figurine for a modeler",
            "Zoom from a wide bicycle shot to its gear hub",
            "Plan where to place the camera before a chair shoot",
        ],
        "basic_fields": ["images", "horizontal_angle", "vertical_angle", "zoom"],
        "field_overrides": {
            "vertical_angle": {
                "description": "Height of the camera in degrees, from level with the subject (0) to well above it (60)."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511-multiple-angles": "Qwen base",
            "fal-ai/image-apps-v2/perspective": "named views",
            "fal-ai/qwen-image-edit-2509-lora-gallery/multiple-angles": "Qwen base",
        },
    },
    "fal-ai/flux-2-lora-gallery/virtual-tryon": {
        "class_name": "Flux2LoraGalleryVirtualTryon",
        "title": "FLUX.2 LoRA Gallery Virtual Try-On",
        "docstring": "Dresses a person from one image in a garment from another, following a prompt, with FLUX.2 [dev] and a try-on LoRA. Strength of the LoRA, steps and guidance are open to tuning.",
        "tags": ["virtual-try-on", "vton", "fashion", "flux-2", "lora", "multi-image"],
        "use_cases": [
            "Show a vintage shop's jacket on its own staff",
            "Preview a knit sweater pattern on a customer photo",
            "Pair one model with ten scarves for a market stall page",
            "Check how team jerseys look on players of different builds",
            "Let a bride compare two veils on her own portrait",
        ],
        "basic_fields": ["images", "prompt", "lora_scale", "image_size"],
        "field_overrides": {
            "images": {"description": "Photo of the person first, then the garment."},
            "prompt": {
                "description": "Who wears what, such as the woman in image 1 wearing the coat from image 2."
            },
        },
        "alternatives": {
            "fal-ai/fashn/tryon/v1.6": "no prompt needed",
            "fal-ai/flux-pro/v1/vto": "four steps",
            "fal-ai/image-apps-v2/virtual-try-on": "no prompt needed",
        },
    },
    "fal-ai/flux-2-max/edit": {
        "class_name": "Flux2MaxEdit",
        "title": "FLUX.2 [max] Edit",
        "docstring": "Edits or combines images by prompt with FLUX.2 [max], the top tier of the family. Steps and guidance are handled by the model; you set the prompt, the images and the size.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-2",
            "black-forest-labs",
            "multi-reference",
            "high-quality",
            "multi-image",
        ],
        "use_cases": [
            "Finish the hero image of a perfume campaign",
            "Change the model's hand in a jewelry ad and leave the rings as they are",
            "Merge a sofa, a lamp and a rug into one catalog room",
            "Retouch a magazine cover by written art direction",
            "Carry a mascot through a set of holiday scenes",
        ],
        "basic_fields": ["prompt", "images", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-pro/edit": "tier below",
            "fal-ai/flux-2-flex/edit": "adjustable steps",
            "fal-ai/nano-banana-pro/edit": "up to 4K",
        },
    },
    "fal-ai/flux-2-pro/edit": {
        "class_name": "Flux2ProEdit",
        "title": "FLUX.2 [pro] Edit",
        "docstring": "Edits images by instruction with FLUX.2 [pro], which needs no steps or guidance to be set. Accepts several references, and the size can follow the input automatically.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-2",
            "black-forest-labs",
            "multi-reference",
            "multi-image",
        ],
        "use_cases": [
            "Change a van's livery to the client's brand colors",
            "Swap the season in a ski resort's summer photo",
            "Put a winery's label on an unlabeled bottle shot",
            "Restyle a bakery counter using a mood picture as the second image",
            "Turn a daytime facade into an evening shot for a hotel",
        ],
        "basic_fields": ["prompt", "images", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-max/edit": "top tier",
            "fal-ai/flux-2/edit": "open weights",
            "fal-ai/bytedance/seedream/v4.5/edit": "ByteDance model",
        },
    },
    "fal-ai/flux-2-pro/outpaint": {
        "class_name": "Flux2ProOutpaint",
        "title": "FLUX.2 [pro] Outpaint",
        "docstring": "Extends an image by up to 2,048 pixels on each side, with the new area made by FLUX.2 [pro] to match the old. Takes no prompt; a fast mode and automatic cropping can be chosen.",
        "tags": [
            "outpainting",
            "uncrop",
            "flux-2",
            "black-forest-labs",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Widen a portrait photo into a website banner",
            "Add headroom above a cropped wedding couple",
            "Give a square album cover extra bleed for print",
            "Extend the beach on both sides of a surfer photo",
            "Leave space on the left of a product for ad copy",
        ],
        "basic_fields": ["image", "expand_left", "expand_right", "expand_top", "expand_bottom"],
        "field_overrides": {
            "mode": {"description": "High takes more care with the new area; fast returns sooner."}
        },
        "alternatives": {
            "fal-ai/bria/expand": "prompt, canvas size",
            "fal-ai/image-apps-v2/outpaint": "zoom out, prompt",
            "fal-ai/ideogram/v3/reframe": "target size",
        },
    },
    "fal-ai/flux-2/edit": {
        "class_name": "Flux2Edit",
        "title": "FLUX.2 [dev] Edit",
        "docstring": "Edits one or more images by prompt with FLUX.2 [dev], the large open-weights model of the family, in 4 to 50 steps. Can rewrite the prompt with more detail and return several versions.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-2",
            "black-forest-labs",
            "multi-reference",
            "open-weights",
            "multi-image",
        ],
        "use_cases": [
            "Replace the sky over a barn in a farm stay's listing",
            "Dress a chess piece photo as a fantasy knight",
            "Compare four edits of the same storefront in one run",
            "Add a hand-painted sign to a cafe's wall",
            "Combine a dog photo and a beach photo for a greeting card",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_inference_steps", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/turbo/edit": "fewer steps, faster",
            "fal-ai/flux-2/lora/edit": "own LoRAs",
            "fal-ai/flux-2-pro/edit": "hosted pro tier",
        },
    },
    "fal-ai/flux-2/flash/edit": {
        "class_name": "Flux2FlashEdit",
        "title": "FLUX.2 [dev] Flash Edit",
        "docstring": "Edits images by prompt with Flash, a distilled FLUX.2 [dev] made for the shortest wait; the number of steps is fixed. Draft here and finish with the full model or a Pro tier.",
        "tags": ["image-editing", "photo-editing", "flux-2", "fast", "distilled", "low-cost"],
        "use_cases": [
            "Sketch ten color schemes for a scooter in a client meeting",
            "Let kiosk visitors turn themselves into pirates",
            "Preview edits live in a photo booth app",
            "Try many background ideas for a podcast cover",
            "Screen prompts before running them on FLUX.2 Pro",
        ],
        "basic_fields": ["prompt", "images", "image_size", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-2/turbo/edit": "sibling distillation",
            "fal-ai/flux-2/klein/4b/edit": "small, four steps",
            "fal-ai/flux-2/edit": "full step count",
        },
    },
    "fal-ai/flux-2/lora/edit": {
        "class_name": "Flux2LoraEdit",
        "title": "FLUX.2 [dev] LoRA Edit",
        "docstring": "Edits images by prompt with FLUX.2 [dev] plus one or more of your own LoRAs, for a trained style, product or edit. Otherwise the same controls as FLUX.2 [dev] Edit.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-2",
            "lora",
            "black-forest-labs",
            "open-weights",
            "style-transfer",
        ],
        "use_cases": [
            "Redraw customer photos in a comic artist's trained ink style",
            "Insert a trained sneaker model into street photos",
            "Run an edit LoRA that turns floor plans into room renders",
            "Apply a studio's color grade LoRA to a fashion series",
            "Keep a children's book hero on model across pages",
        ],
        "basic_fields": ["prompt", "images", "loras", "image_size", "guidance_scale"],
        "field_overrides": {
            "prompt": {"description": "The edit in words, with the trigger words of your LoRAs."}
        },
        "alternatives": {
            "fal-ai/flux-2/edit": "no LoRAs",
            "fal-ai/flux-2/klein/9b/edit/lora": "four steps, smaller",
            "fal-ai/qwen-image-edit-2511/lora": "Qwen base",
        },
    },
    "fal-ai/flux-2/turbo/edit": {
        "class_name": "Flux2TurboEdit",
        "title": "FLUX.2 [dev] Turbo Edit",
        "docstring": "Edits images by prompt with Turbo, fal's few-step distillation of FLUX.2 [dev]. Steps cannot be set, guidance and size can; quicker than the full model, with Flash as the sibling trimmed further for speed.",
        "tags": ["image-editing", "photo-editing", "flux-2", "fast", "distilled", "multi-image"],
        "use_cases": [
            "Recolor a whole furniture range for a web shop in an afternoon",
            "Add seasonal decorations to a chain's store photos",
            "Change backdrops of pet portraits while the owner waits",
            "Make localized versions of a poster's scenery",
            "Tidy up listing photos of used guitars",
        ],
        "basic_fields": ["prompt", "images", "image_size", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-2/flash/edit": "faster",
            "fal-ai/flux-2/edit": "full step count",
            "fal-ai/flux-2/klein/9b/edit": "smaller model, steps adjustable",
        },
    },
}
