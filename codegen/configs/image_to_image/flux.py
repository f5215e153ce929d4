"""Words for fal's image to image endpoints: flux. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-control-lora-canny/image-to-image": {
        "class_name": "FluxControlLoraCannyImageToImage",
        "title": "FLUX.1 [dev] Control LoRA Canny Image to Image",
        "docstring": "Redraws an image by prompt while the edges of a second control image fix the outlines, using FLUX.1 [dev] with the Canny control LoRA. Strength sets how far the colors and content may leave the first image.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "controlnet",
            "edge-detection",
            "lora",
            "black-forest-labs",
        ],
        "use_cases": [
            "Recolor a car photo while keeping the outlines of a design drawing",
            "Merge a texture photo with the contour of a vase",
            "Render a shoe sketch over an existing lifestyle photo",
            "Keep a logo's edges while turning the scene into neon light",
            "Fit a storefront photo to the lines of an architect's elevation",
        ],
        "basic_fields": [
            "prompt",
            "image",
            "control_lora_image",
            "strength",
            "control_lora_strength",
        ],
        "field_overrides": {
            "control_lora_image": {"description": "Image whose edges the result should follow."}
        },
        "alternatives": {
            "fal-ai/flux-lora-canny": "one image is enough",
            "fal-ai/flux-control-lora-depth/image-to-image": "follows depth instead",
            "fal-ai/sdxl-controlnet-union/image-to-image": "SDXL, more control types",
        },
    },
    "fal-ai/flux-control-lora-depth/image-to-image": {
        "class_name": "FluxControlLoraDepthImageToImage",
        "title": "FLUX.1 [dev] Control LoRA Depth Image to Image",
        "docstring": "Repaints an image by prompt with the spatial depth of a second image as guide, using FLUX.1 [dev] and the depth control LoRA. Keeps distances and volumes rather than exact outlines, unlike the Canny version.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "controlnet",
            "depth-map",
            "lora",
            "black-forest-labs",
        ],
        "use_cases": [
            "Refurnish a room photo while its walls and distances stay put",
            "Turn a mountain photo into a fantasy valley with the same relief",
            "Swap the material of a sculpture but keep its volume",
            "Restage a shop window at Christmas with the same depth of shelves",
            "Move a street scene to the 1920s without changing perspective",
        ],
        "basic_fields": [
            "prompt",
            "image",
            "control_lora_image",
            "strength",
            "control_lora_strength",
        ],
        "field_overrides": {
            "control_lora_image": {"description": "Image whose depth the result should follow."}
        },
        "alternatives": {
            "fal-ai/flux-lora-depth": "one image is enough",
            "fal-ai/flux-control-lora-canny/image-to-image": "follows edges instead",
            "fal-ai/flux-general/image-to-image": "any ControlNet",
        },
    },
    "fal-ai/flux-differential-diffusion": {
        "class_name": "FluxDifferentialDiffusion",
        "title": "FLUX.1 [dev] Differential Diffusion",
        "docstring": "Repaints an image by prompt, with a grayscale change map saying how much each area may change.",
        "basic_fields": ["prompt", "image", "change_map_image", "num_inference_steps"],
    },
    "fal-ai/flux-general/differential-diffusion": {
        "class_name": "FluxGeneralDifferentialDiffusion",
        "title": "FLUX.1 [dev] General Differential Diffusion",
        "docstring": "Repaints an image in degrees: the shades of a change map say how much each area may change. Runs FLUX.1 [dev] with your own LoRAs, ControlNets, IP-Adapters and EasyControls.",
        "tags": [
            "inpainting",
            "generative-fill",
            "image-to-image",
            "img2img",
            "flux-1",
            "lora",
            "controlnet",
            "ip-adapter",
        ],
        "use_cases": [
            "Fade a painted sky gently into an untouched photo of a city",
            "Age only the background of a portrait, less and less toward the face",
            "Grow moss on a statue from a gradient drawn by hand",
            "Blend a collage's seams with soft transitions",
            "Let autumn creep from one side of a park photo to the other",
        ],
        "basic_fields": ["prompt", "image", "change_map_image", "strength", "loras"],
        "field_overrides": {
            "change_map_image": {
                "description": "Grayscale image of the same size; its shade sets how much each part may change."
            }
        },
        "alternatives": {
            "fal-ai/flux-general/inpainting": "hard mask",
            "fal-ai/flux-lora-fill": "fill model, simpler",
            "fal-ai/flux-pro/v1/fill": "simpler, no setup",
        },
    },
    "fal-ai/flux-general/image-to-image": {
        "class_name": "FluxGeneralImageToImage",
        "title": "FLUX.1 [dev] General Image to Image",
        "docstring": "Redraws an image by prompt with FLUX.1 [dev] and any mix of LoRAs, control LoRAs, ControlNets, IP-Adapters and a style reference. The build-it-yourself variant, with negative prompt and scheduler settings.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "lora",
            "controlnet",
            "ip-adapter",
            "black-forest-labs",
        ],
        "use_cases": [
            "Combine a brand style LoRA with a depth ControlNet in one pass",
            "Carry the look of a mood board picture into a product photo",
            "Drive a character's redraw with pose and edge guides together",
            "Test a community ControlNet on real sketches",
            "Keep unwanted objects out of a restyled photo by negative prompt",
        ],
        "basic_fields": ["prompt", "image", "strength", "loras", "controlnets"],
        "alternatives": {
            "fal-ai/flux-lora/image-to-image": "simpler, cheaper",
            "fal-ai/flux/dev/image-to-image": "no add-ons, cheaper",
            "fal-ai/sdxl-controlnet-union/image-to-image": "SDXL controls",
        },
    },
    "fal-ai/flux-general/inpainting": {
        "class_name": "FluxGeneralInpainting",
        "title": "FLUX.1 [dev] General Inpainting",
        "docstring": "Fills the masked area of an image by prompt with FLUX.1 [dev], and lets you load LoRAs, ControlNets, IP-Adapters and a reference image for the fill. Leaves the rest of the picture.",
        "tags": [
            "inpainting",
            "generative-fill",
            "flux-1",
            "lora",
            "controlnet",
            "ip-adapter",
            "black-forest-labs",
        ],
        "use_cases": [
            "Paint your trained mascot into an empty spot of a crowd photo",
            "Replace a jacket following the folds of a control image",
            "Insert a bottle that resembles a reference shot into a bar scene",
            "Redo hands in an illustration under pose guidance",
            "Fill a damaged fresco with a LoRA trained on the painter",
        ],
        "basic_fields": ["prompt", "image", "mask", "strength", "loras"],
        "alternatives": {
            "fal-ai/flux-lora-fill": "cheaper, fill model",
            "fal-ai/flux-kontext-lora/inpaint": "reference image fill",
            "fal-ai/flux-pro/v1/fill": "no setup needed",
        },
    },
    "fal-ai/flux-general/rf-inversion": {
        "class_name": "FluxGeneralRfInversion",
        "title": "FLUX.1 [dev] General RF-Inversion",
        "docstring": "Edits an image by prompt by running FLUX.1 [dev] backward to noise and forward again (RF-Inversion), with two guidance values for how much of the source survives. Needs no mask or training.",
        "tags": [
            "image-editing",
            "photo-editing",
            "image-to-image",
            "img2img",
            "flux-1",
            "lora",
            "controlnet",
        ],
        "use_cases": [
            "Turn a portrait into a claymation figure that keeps its pose",
            "Give a cat glasses without drawing a mask",
            "Study how inversion settings trade likeness against change",
            "Make a face look older while the light stays the same",
            "Restyle a street photo as a gouache with its layout intact",
        ],
        "basic_fields": [
            "prompt",
            "image",
            "controller_guidance_forward",
            "controller_guidance_reverse",
            "reverse_guidance_end",
        ],
        "field_overrides": {
            "prompt": {
                "description": "The finished picture in words, including what should be different from the source."
            }
        },
        "alternatives": {
            "fal-ai/flux-kontext/dev": "edits by instruction",
            "fal-ai/flowedit": "edit without inversion",
            "fal-ai/flux/dev/image-to-image": "simpler strength setting",
        },
    },
    "fal-ai/flux-krea-lora/image-to-image": {
        "class_name": "FluxKreaLoraImageToImage",
        "title": "FLUX.1 Krea [dev] LoRA Image to Image",
        "docstring": "Redraws an image by prompt with FLUX.1 Krea [dev], a version tuned for natural-looking photos, plus your own LoRAs. Output size is free, from presets to custom pixels.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-krea",
            "flux-1",
            "lora",
            "photorealistic",
            "black-forest-labs",
        ],
        "use_cases": [
            "Turn a 3D mockup into a natural-looking photo of your trained product",
            "Give stiff stock portraits candid film grain and light",
            "Place a trained face into a restaged wedding snapshot",
            "Make a game render look like a travel magazine photo",
            "Restyle food shots for a bistro with its own house LoRA",
        ],
        "basic_fields": ["prompt", "image", "strength", "loras", "image_size"],
        "alternatives": {
            "fal-ai/flux-1/krea/image-to-image": "cheaper, no LoRAs",
            "fal-ai/flux-lora/image-to-image": "FLUX.1 dev base",
            "fal-ai/flux-krea-lora/inpainting": "changes a masked area",
        },
    },
    "fal-ai/flux-krea-lora/inpainting": {
        "class_name": "FluxKreaLoraInpainting",
        "title": "FLUX.1 Krea [dev] LoRA Inpainting",
        "docstring": "Repaints the masked part of an image by prompt with FLUX.1 Krea [dev] and optional LoRAs. Chosen over plain FLUX.1 [dev] when the patch should look like an unposed photograph.",
        "tags": [
            "inpainting",
            "generative-fill",
            "flux-krea",
            "flux-1",
            "lora",
            "photorealistic",
            "black-forest-labs",
        ],
        "use_cases": [
            "Replace a plastic-looking face in a generated image with natural skin",
            "Put your trained dog into the empty basket of a photo",
            "Repaint a messy desk in a founder's portrait",
            "Swap the dish on a restaurant table for tonight's special",
            "Change a sweater for a trained knitwear pattern",
        ],
        "basic_fields": ["prompt", "image", "mask", "strength", "loras"],
        "alternatives": {
            "fal-ai/flux-lora-fill": "fill model, pastes back",
            "fal-ai/flux-krea-lora/image-to-image": "whole image",
            "fal-ai/z-image/turbo/inpaint/lora": "fewer steps",
        },
    },
    "fal-ai/flux-lora-canny": {
        "class_name": "FluxLoraCanny",
        "title": "FLUX.1 [dev] Canny with LoRAs",
        "docstring": "Generates a new image by prompt along the Canny edges of one input image, with the FLUX.1 [dev] Canny model and your LoRAs. Only the outlines are taken over; colors and materials come from the text.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "controlnet",
            "edge-detection",
            "lora",
            "line-art",
        ],
        "use_cases": [
            "Color a tattoo outline as a finished skin design",
            "Turn a floor plan's lines into an inked fantasy map",
            "Paint a coloring book page in your trained style",
            "Dress a furniture line drawing in oak or marble",
            "Make ten color worlds from one packaging dieline",
        ],
        "basic_fields": ["prompt", "image", "loras", "image_size", "guidance_scale"],
        "field_overrides": {"image": {"description": "Image whose edges the result follows."}},
        "alternatives": {
            "fal-ai/flux-lora-depth": "follows depth instead",
            "fal-ai/flux-control-lora-canny/image-to-image": "also keeps colors",
            "fal-ai/z-image/turbo/controlnet": "fewer steps",
        },
    },
    "fal-ai/flux-lora-depth": {
        "class_name": "FluxLoraDepth",
        "title": "FLUX.1 [dev] Depth with LoRAs",
        "docstring": "Generates an image by prompt that has the depth of the input image, with the FLUX.1 [dev] Depth model and your LoRAs. Foreground and background stay where they are; surfaces and style are new.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "controlnet",
            "depth-map",
            "lora",
            "architecture",
        ],
        "use_cases": [
            "Dress a gray architectural model as a finished building",
            "Convert a blocked-out game level to a concept painting",
            "Try six interior styles on one empty living room",
            "Turn a toy diorama into an epic battlefield",
            "Reuse the composition of an album cover with new characters",
        ],
        "basic_fields": ["prompt", "image", "loras", "image_size", "guidance_scale"],
        "field_overrides": {"image": {"description": "Image whose depth the result follows."}},
        "alternatives": {
            "fal-ai/flux-lora-canny": "follows edges instead",
            "fal-ai/flux-control-lora-depth/image-to-image": "also keeps colors",
            "fal-ai/z-image/turbo/controlnet": "fewer steps",
        },
    },
    "fal-ai/flux-lora-fill": {
        "class_name": "FluxLoraFill",
        "title": "FLUX.1 [dev] Fill with LoRAs",
        "docstring": "Fills the masked area of an image with the FLUX.1 [dev] Fill model and optional LoRAs, with or without a prompt. Pastes the new part back onto the untouched original and can use a picture as the guide for the fill.",
        "tags": [
            "inpainting",
            "generative-fill",
            "outpainting",
            "uncrop",
            "flux-1",
            "lora",
            "object-removal",
            "eraser",
        ],
        "use_cases": [
            "Remove a lamp post from a real estate photo and fill in the lawn",
            "Swap a table's empty bowl for fruit in a trained still life style",
            "Paint the missing corner of a scanned postcard",
            "Place a pictured handbag into the masked hand of a model",
            "Extend a mural photo past its cropped edge with a border mask",
        ],
        "basic_fields": ["image", "mask", "prompt", "loras", "paste_back"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the masked area; leave empty to let the surroundings decide."
            }
        },
        "alternatives": {
            "fal-ai/flux-pro/v1/fill": "pro fill, no LoRAs",
            "fal-ai/flux-general/inpainting": "adds ControlNets",
            "fal-ai/qwen-image-edit/inpaint": "other open model",
        },
    },
    "fal-ai/flux-lora/image-to-image": {
        "class_name": "FluxLoraImageToImage",
        "title": "FLUX.1 [dev] LoRA Image to Image",
        "docstring": "Redraws an image by prompt with FLUX.1 [dev] and one or more LoRAs, at a strength and output size you set. The usual choice when you have trained a style or subject and want to apply it to a photo.",
        "tags": [
            "image-to-image",
            "img2img",
            "flux-1",
            "lora",
            "style-transfer",
            "black-forest-labs",
            "open-weights",
        ],
        "use_cases": [
            "Apply your trained watercolor style to holiday photos",
            "Turn a selfie into your studio's mascot style",
            "Stylize map tiles for a board game in one consistent hand",
            "Blend two LoRAs, a character and an ink style, over a sketch",
            "Convert staff portraits to the company's illustration look",
        ],
        "basic_fields": ["prompt", "image", "loras", "strength", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "The finished picture in words, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/flux-kontext-lora": "edits by instruction",
            "fal-ai/flux-krea-lora/image-to-image": "more natural photos",
            "fal-ai/z-image/turbo/image-to-image/lora": "fewer steps",
        },
    },
    "fal-ai/flux-pulid": {
        "class_name": "FluxPulid",
        "title": "PuLID FLUX",
        "docstring": "Generates a new picture of the person in a reference photo, without training, by adding PuLID face identity to FLUX.1 [dev]. ID weight and start step trade likeness against freedom.",
        "tags": [
            "image-to-image",
            "img2img",
            "pulid",
            "flux-1",
            "character-consistency",
            "portrait",
            "black-forest-labs",
        ],
        "use_cases": [
            "Show a customer as an astronaut for a museum photo booth",
            "Make a fantasy book cover with the author's face",
            "Cast one actor's face in five period costumes for a pitch",
            "Draw a birthday child as the hero of a storybook",
            "Preview a singer in different album cover settings",
        ],
        "basic_fields": ["prompt", "reference_image", "id_weight", "start_step", "image_size"],
        "field_overrides": {
            "prompt": {"description": "The new scene, clothing and style for the person."},
            "reference_image": {"description": "Clear photo of the face to keep."},
        },
        "alternatives": {
            "fal-ai/pulid": "SDXL version",
            "fal-ai/instant-character": "whole character",
            "fal-ai/photomaker": "several photos",
        },
    },
    "fal-ai/flux-vision-upscaler": {
        "class_name": "FluxVisionUpscaler",
        "title": "FLUX Vision Upscaler",
        "docstring": "Enlarges an image 1 to 4 times and adds detail with FLUX, guided by a caption that a vision model writes and that is returned with the result. Creativity sets how much is invented; there is no prompt to write.",
        "tags": [
            "upscaling",
            "super-resolution",
            "flux",
            "restoration",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Enlarge a small generated image for a poster without writing a prompt",
            "Add plausible fabric detail to a low resolution lookbook photo",
            "Blow up an old web banner four times for a trade fair wall",
            "Read the returned caption as alt text for the enlarged picture",
            "Sharpen a blurry concept thumbnail into a presentable frame",
        ],
        "basic_fields": ["image", "upscale_factor", "creativity", "guidance"],
        "field_overrides": {
            "guidance": {
                "description": "How strictly the automatically written caption is followed; higher sticks closer to it."
            }
        },
        "alternatives": {
            "fal-ai/clarity-upscaler": "own prompt",
            "fal-ai/seedvr/upscale/image": "stays closer to original",
            "fal-ai/topaz/upscale/image": "several upscale models",
        },
    },
}
