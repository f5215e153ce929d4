"""Words for fal's text to image endpoints: rundiffusion. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "rundiffusion-fal/juggernaut-flux-lora": {
        "class_name": "RundiffusionFalJuggernautFluxLora",
        "title": "Juggernaut FLUX LoRA",
        "docstring": "Generates images with RunDiffusion's Juggernaut FLUX Base and your LoRA files for FLUX.1 [dev], adding Juggernaut's sharper, more natural photo look to your own subject or style.",
        "tags": ["text-to-image", "txt2img", "flux", "rundiffusion", "lora", "photorealistic"],
        "use_cases": [
            "Give a trained fitness coach a crisp gym portrait",
            "Combine a product LoRA with Juggernaut's skin and light",
            "Compare one LoRA on plain FLUX and on Juggernaut",
            "Shoot a trained leather bag in window light",
            "Stack a film LoRA onto realistic street scenes",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "guidance_scale", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora": "cheaper, plain FLUX",
            "rundiffusion-fal/rundiffusion-photo-flux": "fixed photo LoRA",
            "rundiffusion-fal/juggernaut-flux/base": "without LoRAs",
        },
    },
    "rundiffusion-fal/juggernaut-flux/base": {
        "class_name": "RundiffusionFalJuggernautFluxBase",
        "title": "Juggernaut FLUX Base",
        "docstring": "Generates images with Juggernaut FLUX Base, RunDiffusion's fine-tune of FLUX.1 [dev] for sharper detail and less waxy people. 28 default steps; dearer than [dev], cheaper than Pro.",
        "tags": ["text-to-image", "txt2img", "flux", "rundiffusion", "photorealistic"],
        "use_cases": [
            "Replace plain FLUX [dev] in a portrait routine",
            "Picture armored knights with believable metal",
            "Show a cabin interior for a rental listing mock-up",
            "Make detailed wildlife scenes for a calendar",
            "Render an elderly couple dancing for a senior magazine",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux/lightning": "cheaper, faster",
            "rundiffusion-fal/juggernaut-flux/pro": "higher tier",
            "fal-ai/flux/dev": "cheaper, untuned",
        },
    },
    "rundiffusion-fal/juggernaut-flux/lightning": {
        "class_name": "RundiffusionFalJuggernautFluxLightning",
        "title": "Juggernaut FLUX Lightning",
        "docstring": "Generates images in 4 default steps (1 to 12) with the distilled Juggernaut FLUX, by far the cheapest Juggernaut per megapixel. No guidance value.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "rundiffusion",
            "fast",
            "distilled",
            "low-cost",
            "photorealistic",
        ],
        "use_cases": [
            "Preview photo ideas before a Juggernaut Pro render",
            "Make many extras' faces for a crowd reference sheet",
            "Serve quick realistic scenes in a storytelling app",
            "Draft thumbnails of food shots for a menu app",
            "Try camera angles of a storefront in a minute",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux/base": "more detail",
            "fal-ai/flux/schnell": "cheaper, untuned",
        },
    },
    "rundiffusion-fal/juggernaut-flux/pro": {
        "class_name": "RundiffusionFalJuggernautFluxPro",
        "title": "Juggernaut FLUX Pro",
        "docstring": "Generates images with Juggernaut FLUX Pro, the top tier of RunDiffusion's FLUX line for photographs with natural skin and fine texture. The dearest Juggernaut per megapixel.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "rundiffusion",
            "photorealistic",
            "portrait",
            "high-quality",
        ],
        "use_cases": [
            "Shoot the final headshot of a fictional spokesperson",
            "Render knitwear so that single stitches are visible",
            "Make a close portrait of a weathered sailor",
            "Create a realistic jewelry scene for a goldsmith",
            "Finish a campaign picture drafted with Lightning",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux/base": "cheaper",
            "fal-ai/flux-pro/v1.1-ultra": "four megapixels, raw",
            "fal-ai/flux/krea": "natural photo look",
        },
    },
    "rundiffusion-fal/rundiffusion-photo-flux": {
        "class_name": "RundiffusionFalRundiffusionPhotoFlux",
        "title": "RunDiffusion Photo FLUX",
        "docstring": "Generates photographs with FLUX.1 [dev] plus RunDiffusion's photo LoRA, whose weight is adjustable, and further LoRAs of your own.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "rundiffusion",
            "lora",
            "photorealistic",
            "portrait",
        ],
        "use_cases": [
            "Dial the photo look down for an illustration hybrid",
            "Make candid market photos for a city guide",
            "Add your own portrait LoRA to the photo style",
            "Show a mechanic at work with real-looking grease",
            "Create natural family pictures for a bank leaflet",
        ],
        "basic_fields": ["prompt", "photo_lora_scale", "image_size", "loras", "guidance_scale"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux-lora": "full fine-tune",
            "fal-ai/flux-krea-lora": "other natural look",
            "fal-ai/flux-2-lora-gallery/realism": "FLUX.2 realism",
        },
    },
}
