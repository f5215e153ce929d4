"""Words for fal's image to image endpoints: z image. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/z-image/turbo/controlnet": {
        "class_name": "ZImageTurboControlnet",
        "title": "Z-Image Turbo ControlNet",
        "docstring": "Generates a new picture in at most 8 steps that follows the edges, depth or pose of a control image. The control map is drawn for you, or supplied ready made.",
        "tags": [
            "controlnet",
            "image-to-image",
            "img2img",
            "z-image",
            "alibaba",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Dress a stick figure pose as a medieval guard",
            "Turn a building's depth into ten facade ideas in a minute",
            "Color a line drawing as a photo with canny edges",
            "Keep a room's layout while changing its era",
            "Draft product scenes on the outline of a perfume bottle",
        ],
        "basic_fields": ["prompt", "image", "preprocess", "control_scale"],
        "field_overrides": {
            "preprocess": {
                "description": "How the control image is prepared: canny draws its edges, depth its distances, pose its body pose; none uses it as it is, for ready maps."
            }
        },
        "alternatives": {
            "fal-ai/z-image/turbo/controlnet/lora": "own LoRAs",
            "fal-ai/flux-control-lora-depth/image-to-image": "FLUX, depth",
            "fal-ai/sdxl-controlnet-union/image-to-image": "several controls at once",
        },
    },
    "fal-ai/z-image/turbo/controlnet/lora": {
        "class_name": "ZImageTurboControlnetLora",
        "title": "Z-Image Turbo ControlNet LoRA",
        "docstring": "Combines structure from a control image (edges, depth, pose or a ready map) with LoRAs of your own on Z-Image Turbo. At most 8 steps.",
        "tags": ["controlnet", "image-to-image", "img2img", "z-image", "alibaba", "lora", "fast"],
        "use_cases": [
            "Pose a trained comic heroine after a dancer's photo",
            "Fill a floor's depth map with a designer's trained style",
            "Color a tattoo stencil in the shop's own manner",
            "Put a trained sneaker on the edges of a rough sketch",
            "Draw a card deck with one LoRA and fifty-two outlines",
        ],
        "basic_fields": ["prompt", "image", "loras", "preprocess", "control_scale"],
        "field_overrides": {
            "preprocess": {
                "description": "Turns the control image into canny edges, depth or pose first; none if it already is such a map."
            }
        },
        "alternatives": {
            "fal-ai/z-image/turbo/controlnet": "without LoRAs",
            "fal-ai/flux-general/image-to-image": "FLUX, ControlNets, LoRAs",
            "fal-ai/sdxl-controlnet-union/image-to-image": "SDXL, several controls",
        },
    },
    "fal-ai/z-image/turbo/image-to-image": {
        "class_name": "ZImageTurboImageToImage",
        "title": "Z-Image Turbo Image to Image",
        "docstring": "Redraws an image by prompt in at most 8 steps with the distilled Z-Image Turbo. Strength 0.6 by default; no guidance value or negative prompt to set.",
        "tags": [
            "image-to-image",
            "img2img",
            "z-image",
            "alibaba",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Turn rough marker sketches into photos while brainstorming",
            "Give a webcam still the look of an oil portrait live on stage",
            "Freshen low-detail generated faces at strength 0.3",
            "Try twenty looks for a lamp shade photo before lunch",
            "Recast a stock city photo at night for a thriller cover",
        ],
        "basic_fields": ["prompt", "image", "strength", "num_images"],
        "alternatives": {
            "fal-ai/z-image/turbo/image-to-image/lora": "own LoRAs",
            "fal-ai/qwen-image/image-to-image": "more steps, guidance",
            "fal-ai/flux/dev/image-to-image": "Black Forest Labs model",
        },
    },
    "fal-ai/z-image/turbo/image-to-image/lora": {
        "class_name": "ZImageTurboImageToImageLora",
        "title": "Z-Image Turbo Image to Image LoRA",
        "docstring": "Redraws an image by prompt with Z-Image Turbo and your own LoRAs, in at most 8 steps. For a trained person, product or style on an existing composition.",
        "tags": ["image-to-image", "img2img", "z-image", "alibaba", "lora", "fast", "open-weights"],
        "use_cases": [
            "Give holiday photos an illustrator's trained gouache look",
            "Replace a stand-in by a trained actor's face at higher strength",
            "Turn blockouts into a game's house style by the dozen",
            "Restyle menu photos with a cafe's film LoRA",
            "Check each checkpoint of a LoRA training on one photo",
        ],
        "basic_fields": ["prompt", "image", "loras", "strength"],
        "field_overrides": {
            "prompt": {"description": "The picture wanted, with the trigger words of your LoRAs."}
        },
        "alternatives": {
            "fal-ai/z-image/turbo/image-to-image": "without LoRAs",
            "fal-ai/flux-lora/image-to-image": "FLUX LoRAs",
            "fal-ai/qwen-image/image-to-image": "Qwen LoRAs",
        },
    },
    "fal-ai/z-image/turbo/inpaint": {
        "class_name": "ZImageTurboInpaint",
        "title": "Z-Image Turbo Inpaint",
        "docstring": "Repaints the masked part of an image by prompt in at most 8 steps. Its control has a scale, a start and an end to set, next to the usual strength.",
        "tags": [
            "inpainting",
            "generative-fill",
            "z-image",
            "alibaba",
            "distilled",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Swap the plant on a desk photo during a client call",
            "Repair the sky where a kite was masked out",
            "Try quick hats on a masked dog portrait",
            "Replace a cracked tile in a bathroom shot",
            "Fill a missing puzzle piece in a nursery picture",
        ],
        "basic_fields": ["prompt", "image", "mask_image", "strength", "control_scale"],
        "field_overrides": {
            "mask_image": {
                "description": "Mask of the same size: white is repainted, black is kept."
            }
        },
        "alternatives": {
            "fal-ai/z-image/turbo/inpaint/lora": "own LoRAs",
            "fal-ai/qwen-image-edit/inpaint": "more steps, lettering",
            "fal-ai/flux-pro/v1/fill": "Black Forest Labs model",
        },
    },
    "fal-ai/z-image/turbo/inpaint/lora": {
        "class_name": "ZImageTurboInpaintLora",
        "title": "Z-Image Turbo Inpaint LoRA",
        "docstring": "Repaints a masked area with something your LoRAs were trained on, such as a product or a face, on Z-Image Turbo in at most 8 steps.",
        "tags": [
            "inpainting",
            "generative-fill",
            "z-image",
            "alibaba",
            "lora",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Paint a trained mug into the hand under the mask",
            "Repair a trained character's eyes without touching the rest",
            "Set a sofa maker's model into a masked corner",
            "Replace a stunt double's masked face with the trained lead",
            "Fill a frame on the wall with a painter's learned style",
        ],
        "basic_fields": ["prompt", "image", "mask_image", "loras", "strength"],
        "field_overrides": {
            "prompt": {
                "description": "What to paint inside the mask, with your LoRAs' trigger words."
            },
            "mask_image": {"description": "Mask of the same size, white over the part to repaint."},
        },
        "alternatives": {
            "fal-ai/z-image/turbo/inpaint": "without LoRAs",
            "fal-ai/flux-krea-lora/inpainting": "FLUX Krea LoRAs",
            "fal-ai/lora/inpaint": "Stable Diffusion LoRAs",
        },
    },
}
