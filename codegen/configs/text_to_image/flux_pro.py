"""Words for fal's text to image endpoints: flux pro. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-pro/kontext/max/text-to-image": {
        "class_name": "FluxProKontextMaxTextToImage",
        "title": "FLUX.1 Kontext [max] Text to Image",
        "docstring": "Generates 1 to 4 images from text with Kontext [max], the larger, dearer tier of the Kontext line with better typography and prompt following than [pro]. Nine aspect ratios from 21:9 to 9:21.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-1",
            "flux-kontext",
            "flux-pro",
            "typography",
            "high-quality",
        ],
        "use_cases": [
            "Set a book title cleanly on an illustrated cover",
            "Draw a restaurant sign with the exact house name",
            "Create a detailed start picture for later Kontext [max] edits",
            "Compose an ultrawide website header with a slogan",
            "Render a complicated brief with several objects in fixed places",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-pro/kontext/text-to-image": "cheaper",
            "fal-ai/flux-2-max": "successor line",
            "ideogram/v4": "lettering and design",
        },
    },
    "fal-ai/flux-pro/kontext/text-to-image": {
        "class_name": "FluxProKontextTextToImage",
        "title": "FLUX.1 Kontext [pro] Text to Image",
        "docstring": "Generates 1 to 4 images from text with Kontext [pro], half the price of [max]. Handy as the first step of a chain in which Kontext then edits the picture.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "flux-kontext", "flux-pro"],
        "use_cases": [
            "Invent a storybook fox that Kontext restages page by page",
            "Make a room picture to be redecorated by later instructions",
            "Start a product scene whose background will be swapped afterwards",
            "Draw phone wallpapers in the tall 9:21 ratio",
            "Create four brand mascot proposals for a bike shop",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-pro/kontext/max/text-to-image": "better lettering",
            "fal-ai/flux-pro/v1.1": "plain text to image",
            "fal-ai/flux-2-pro": "successor line",
        },
    },
    "fal-ai/flux-pro/new": {
        "class_name": "FluxProNew",
        "title": "FLUX.1 [pro] New",
        "docstring": "Generates images from text with an updated FLUX.1 [pro], with adjustable steps and guidance.",
        "basic_fields": ["prompt", "image_size", "guidance_scale", "num_inference_steps"],
    },
    "fal-ai/flux-pro/v1.1": {
        "class_name": "FluxV1Pro",
        "title": "FLUX1.1 [pro]",
        "docstring": "Generates 1 to 4 images from text at a size of your choice with FLUX1.1 [pro], priced by megapixel. The standard tier of version 1.1; ultra goes to four megapixels.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-1",
            "flux-pro",
            "black-forest-labs",
            "photorealistic",
        ],
        "use_cases": [
            "Make blog headers in a custom pixel size",
            "Render small, inexpensive previews of an ad motif",
            "Picture a planned dog park for a neighborhood petition",
            "Illustrate a fitness app's exercises with realistic people",
            "Produce square cover art for a jazz single",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "enhance_prompt"],
        "alternatives": {
            "fal-ai/flux-pro/v1.1-ultra": "four megapixels, raw look",
            "fal-ai/flux-2-pro": "successor",
            "fal-ai/flux/dev": "open weights, cheaper",
        },
    },
    "fal-ai/flux-pro/v1.1-ultra": {
        "class_name": "FluxV1ProUltra",
        "title": "FLUX1.1 [pro] ultra",
        "docstring": "Generates images of about four megapixels from text with FLUX1.1 [pro] ultra, with a raw mode for less polished photographs and an optional picture to borrow from. Aspect ratios from 21:9 to 9:21.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "flux-pro", "hd", "photorealistic"],
        "use_cases": [
            "Create four-megapixel pictures for large prints",
            "Get candid, less polished photographs with the raw setting",
            "Make ultrawide panoramas and banner backgrounds",
            "Blend the look of a reference picture into a new scene",
            "Render final campaign visuals after cheaper drafts",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "raw", "num_images"],
        "field_overrides": {
            "image": {
                "description": "Optional reference picture whose content and look are mixed into the new image."
            },
            "image_prompt_strength": {
                "description": "How strongly the reference picture shapes the result compared with the text.",
                "ge": 0,
                "le": 1,
            },
            "raw": {"description": "Gives a more natural, less processed photographic look."},
            "enhance_prompt": {
                "description": "Lets the service expand a short prompt with more detail before generating."
            },
            "num_images": {
                "description": "How many high-resolution images to make in one run.",
                "ge": 1,
                "le": 4,
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
        "alternatives": {
            "fal-ai/flux-pro/v1.1-ultra-finetuned": "own fine-tune",
            "fal-ai/flux-2-max": "successor line",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "up to 4K",
        },
    },
    "fal-ai/flux-pro/v1.1-ultra-finetuned": {
        "class_name": "FluxProV11UltraFinetuned",
        "title": "FLUX1.1 [pro] ultra Fine-tuned",
        "docstring": "Generates four-megapixel images with your own fine-tune of FLUX1.1 [pro], called by its ID and weighted from 0 to 2. Needs a model from the FLUX pro trainer; costs slightly more than ultra.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-1", "flux-pro", "hd"],
        "use_cases": [
            "Print large pictures of a product line you have trained",
            "Keep a brand ambassador recognizable on billboards",
            "Render a trained porcelain pattern on new tableware",
            "Weigh a subtle against a strong fine-tune on one motif",
            "Create raw-look campaign photos of a trained car",
        ],
        "basic_fields": ["prompt", "finetune_id", "finetune_strength", "aspect_ratio", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, including the trigger word of your fine-tune."
            }
        },
        "alternatives": {
            "fal-ai/flux-lora": "open weights, LoRAs",
            "fal-ai/flux-pro/v1.1-ultra": "without fine-tune",
            "ideogram/v4/lora": "LoRAs for Ideogram",
        },
    },
}
