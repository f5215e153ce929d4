"""Words for fal's text to image endpoints: fooocus. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/fooocus": {
        "class_name": "Fooocus",
        "title": "Fooocus",
        "docstring": "Generates images from text with SDXL behind the Fooocus defaults: ready-made styles to combine, four performance modes, sharpness and a refiner. One control picture, an inpaint picture and LoRAs are optional.",
        "tags": [
            "text-to-image",
            "txt2img",
            "fooocus",
            "sdxl",
            "lora",
            "style-presets",
            "open-weights",
        ],
        "use_cases": [
            "Combine film and watercolor presets for a fairy-tale calendar",
            "Get a decent picture without writing long prompts",
            "Reuse an existing Fooocus recipe of styles and sharpness",
            "Match a sketch's outline with a single control picture",
            "Draw tarot cards with a fantasy preset and a LoRA",
        ],
        "basic_fields": ["prompt", "styles", "performance", "aspect_ratio", "num_images"],
        "field_overrides": {
            "aspect_ratio": {
                "description": "Size in pixels as width and height, such as 1024x1024 or 1152x896."
            }
        },
        "alternatives": {
            "fal-ai/fooocus/image-prompt": "several reference pictures",
            "fal-ai/fast-sdxl": "plain SDXL",
            "fal-ai/flux/dev": "newer model",
        },
    },
    "fal-ai/fooocus/image-prompt": {
        "class_name": "FooocusImagePrompt",
        "title": "Fooocus Image Prompt",
        "docstring": "Generates images steered by 1 to 4 pictures, each used for its content, edges, structure or face, with its own weight and stopping point. Text is optional; inpainting and upscaling can be mixed in.",
        "tags": [
            "image-to-image",
            "img2img",
            "fooocus",
            "sdxl",
            "ip-adapter",
            "multi-reference",
            "face-swap",
        ],
        "use_cases": [
            "Mix a mood picture with the pose of a second photo",
            "Put a friend's face on a knight painting for a party",
            "Blend two interior photos into a third design idea",
            "Draw new album art from the band's earlier covers",
            "Keep a building's edges while a painting lends the colors",
        ],
        "basic_fields": ["image_prompt_1", "prompt", "image_prompt_2", "styles", "num_images"],
        "field_overrides": {
            "image_prompt_1": {
                "description": "First picture with its use (ImagePrompt for content, PyraCanny for edges, CPDS for structure, FaceSwap for the face), weight and stop point."
            }
        },
        "alternatives": {
            "fal-ai/fooocus": "text first",
            "fal-ai/omnigen-v2": "references by instruction",
        },
    },
    "fal-ai/fooocus/inpaint": {
        "class_name": "FooocusInpaint",
        "title": "Fooocus Inpaint",
        "docstring": "Repaints a masked area, improves faces or hands in it, or extends the picture on chosen sides, with SDXL and the Fooocus inpaint engine. Mask growth, field of view and strength are adjustable.",
        "tags": [
            "inpainting",
            "generative-fill",
            "outpainting",
            "uncrop",
            "fooocus",
            "sdxl",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Improve blurred eyes in a group photo by the detail mode",
            "Extend a portrait to a wide banner on the left and right",
            "Add a vase to an empty table in a listing photo",
            "Swap the sky of a campsite picture",
            "Repair a torn corner of a scanned poster",
        ],
        "basic_fields": [
            "inpaint_image",
            "mask_image",
            "prompt",
            "inpaint_mode",
            "outpaint_selections",
        ],
        "alternatives": {
            "fal-ai/flux-pro/v1/fill": "newer fill model",
            "fal-ai/fast-sdxl/inpainting": "plain SDXL",
            "fal-ai/flux-lora/inpainting": "FLUX, LoRAs too",
        },
    },
    "fal-ai/fooocus/upscale-or-vary": {
        "class_name": "FooocusUpscaleOrVary",
        "title": "Fooocus Upscale or Vary",
        "docstring": "Upscales an image 1.5 or 2 times or makes subtle or strong variations of it with SDXL in Fooocus. By default varies strongly; as many as four pictures can guide the result.",
        "tags": ["image-to-image", "img2img", "upscaling", "super-resolution", "fooocus", "sdxl"],
        "use_cases": [
            "Get subtle alternatives of a nearly right character portrait",
            "Double the size of an SDXL picture before printing postcards",
            "Make strong variations of a carpet pattern",
            "Refresh a blog's old header while keeping its theme",
            "Offer a client four takes on an approved logo scene",
        ],
        "basic_fields": ["uov_image", "uov_method", "prompt", "styles"],
        "field_overrides": {
            "uov_method": {
                "description": "What to do: Vary (Subtle or Strong) redraws at the same size, Upscale enlarges 1.5 or 2 times, Fast 2x without adding detail."
            }
        },
        "alternatives": {
            "fal-ai/clarity-upscaler": "upscaling with detail",
            "fal-ai/esrgan": "plain upscaling",
            "fal-ai/fast-sdxl/image-to-image": "plain SDXL variations",
        },
    },
}
