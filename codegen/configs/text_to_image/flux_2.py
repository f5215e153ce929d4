"""Words for fal's text to image endpoints: flux 2. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2": {
        "class_name": "Flux2",
        "title": "FLUX.2 [dev]",
        "docstring": "Generates 1 to 4 images from text with the open-weight FLUX.2 [dev], 4 to 50 steps, with acceleration levels and optional prompt expansion. The adjustable base of the FLUX.2 family; Flash and Turbo are its quick versions.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "black-forest-labs",
            "open-weights",
            "photorealistic",
        ],
        "use_cases": [
            "Render detailed botanical scenes for a seed catalog",
            "Tune steps and guidance for a repeatable illustration style",
            "Write legible shop signs into a small-town street scene",
            "Generate four covers for a cookbook and let readers vote",
            "Prepare reference frames for an animation pitch",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "num_inference_steps",
            "guidance_scale",
            "num_images",
        ],
        "alternatives": {
            "fal-ai/flux-2/turbo": "faster",
            "fal-ai/flux-2-pro": "no tuning needed",
            "fal-ai/flux-2/lora": "own LoRAs",
        },
    },
    "fal-ai/flux-2-flex": {
        "class_name": "Flux2Flex",
        "title": "FLUX.2 [flex]",
        "docstring": "Generates an image from text with FLUX.2 [flex], the hosted FLUX.2 whose steps (2 to 50) and guidance you set yourself. Chosen for text rendering and fine detail where [pro] fixes those settings.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "black-forest-labs",
            "typography",
            "high-quality",
        ],
        "use_cases": [
            "Set a concert poster with several lines of small print",
            "Draft with 6 steps, then rerun the same seed with 50",
            "Mock up a cereal box with ingredients and slogan",
            "Lay out an infographic about recycling for a school wall",
            "Raise guidance until an architect's brief is followed to the letter",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-2-pro": "fixed settings",
            "fal-ai/flux-2-max": "top tier",
            "ideogram/v4": "other lettering model",
        },
    },
    "fal-ai/flux-2-lora-gallery/ballpoint-pen-sketch": {
        "class_name": "Flux2LoraGalleryBallpointPenSketch",
        "title": "FLUX.2 LoRA Ballpoint Pen Sketch",
        "docstring": "Draws scenes as ballpoint pen sketches with hatching and ink lines, using FLUX.2 [dev] and a fixed LoRA whose strength you set from 0 to 2.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "lora",
            "sketch",
            "line-art",
            "illustration",
        ],
        "use_cases": [
            "Illustrate a travel diary with pen drawings of its stops",
            "Make notebook-style doodles for a lawyer's explainer slides",
            "Draw a barber's haircuts as inked portraits",
            "Sketch furniture ideas as if jotted on graph paper",
            "Give a detective game hand-drawn evidence pages",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "The scene or object to sketch; the pen style comes from the LoRA, so describe content rather than style."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/digital-comic-art": "comic instead of pen",
            "fal-ai/flux-2/lora": "own LoRAs",
            "fal-ai/recraft/v3/text-to-image": "many drawing styles",
        },
    },
    "fal-ai/flux-2-lora-gallery/digital-comic-art": {
        "class_name": "Flux2LoraGalleryDigitalComicArt",
        "title": "FLUX.2 LoRA Digital Comic Art",
        "docstring": "Illustrates prompts as digital comic art with bold outlines and flat, strong colors, through a built-in style LoRA on FLUX.2 [dev].",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "lora",
            "comic",
            "cartoon",
            "illustration",
        ],
        "use_cases": [
            "Draw the hero of a fire department's safety comic",
            "Make splash panels for a dental clinic's kids' leaflet",
            "Turn a startup's story into single comic frames",
            "Design villain cards for a tabletop game",
            "Illustrate a chemistry lesson as superhero scenes",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "Characters, action and setting of the panel; the comic look is added by the LoRA."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/ballpoint-pen-sketch": "pen instead of comic",
            "fal-ai/flux-2/lora": "own LoRAs",
        },
    },
    "fal-ai/flux-2-lora-gallery/hdr-style": {
        "class_name": "Flux2LoraGalleryHdrStyle",
        "title": "FLUX.2 LoRA HDR Style",
        "docstring": "Generates pictures with the look of high dynamic range photography, with open shadows, glowing highlights and strong local contrast, through a LoRA on FLUX.2 [dev].",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "lora",
            "hdr",
            "photorealistic",
            "landscape",
        ],
        "use_cases": [
            "Show a canyon at sunrise for an outdoor outfitter's banner",
            "Make dramatic factory interiors for an industrial calendar",
            "Picture a hotel room with bright windows and detailed shadows",
            "Render classic cars with gleaming chrome for a club poster",
            "Generate moody storm skies as matte painting plates",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/realism": "restrained photo look",
            "fal-ai/flux-2/lora": "own LoRAs",
            "fal-ai/flux-2": "no fixed style",
        },
    },
    "fal-ai/flux-2-lora-gallery/realism": {
        "class_name": "Flux2LoraGalleryRealism",
        "title": "FLUX.2 LoRA Realism",
        "docstring": "Generates photographs of people and places with natural skin, fabric and light, by adding a fixed realism LoRA to FLUX.2 [dev]. Lower the LoRA scale for a softer effect.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "lora",
            "photorealistic",
            "portrait",
        ],
        "use_cases": [
            "Create believable customer portraits for a persona deck",
            "Show a nurse at work for a hospital's recruiting page",
            "Picture an everyday kitchen scene for a food blog",
            "Make true-to-life crowd extras for a storyboard",
            "Generate a fisherman's portrait for a tinned fish label",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/hdr-style": "dramatic light",
            "fal-ai/flux/krea": "natural photo look",
            "fal-ai/flux-2/lora": "own LoRAs",
        },
    },
    "fal-ai/flux-2-lora-gallery/satellite-view-style": {
        "class_name": "Flux2LoraGallerySatelliteViewStyle",
        "title": "FLUX.2 LoRA Satellite View",
        "docstring": "Generates top-down pictures that look like satellite or aerial imagery of invented places, with a fixed LoRA on FLUX.2 [dev].",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "lora", "satellite", "landscape"],
        "use_cases": [
            "Invent coastlines for a strategy game's mission maps",
            "Show a fictional island from orbit in a disaster movie pitch",
            "Make abstract river delta prints for an office wall",
            "Sketch what a planned solar park could look like from above",
            "Draw practice imagery for a geography quiz",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": 'The terrain or settlement as seen from above, such as "harbor town with a grid of streets".'
            }
        },
        "alternatives": {"fal-ai/flux-2/lora": "own LoRAs", "fal-ai/flux-2": "no fixed style"},
    },
    "fal-ai/flux-2-lora-gallery/sepia-vintage": {
        "class_name": "Flux2LoraGallerySepiaVintage",
        "title": "FLUX.2 LoRA Sepia Vintage",
        "docstring": "Generates pictures in the brown tones and worn look of old photographs, by a fixed vintage LoRA on FLUX.2 [dev] with adjustable scale.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "lora", "vintage", "portrait"],
        "use_cases": [
            "Stage a 1900s family portrait for a murder mystery dinner",
            "Make wanted posters for a Western themed restaurant",
            "Illustrate a brewery's founding legend on its beer mats",
            "Create period photographs for a genealogy novel",
            "Give an escape room aged clues of a lost expedition",
        ],
        "basic_fields": ["prompt", "lora_scale", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/realism": "modern photo look",
            "fal-ai/flux-2/lora": "own LoRAs",
        },
    },
    "fal-ai/flux-2-max": {
        "class_name": "Flux2Max",
        "title": "FLUX.2 [max]",
        "docstring": "Generates an image from text with FLUX.2 [max], the top tier of the FLUX.2 family, above [pro]. Steps and guidance are fixed; you choose size, format and safety tolerance.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "black-forest-labs",
            "high-quality",
            "photorealistic",
        ],
        "use_cases": [
            "Render the final key visual of a perfume launch",
            "Produce a museum poster with exact lettering and fine texture",
            "Illustrate a demanding scene with many people and props",
            "Make a cover image for a print magazine",
            "Generate hero pictures of a watch after cheaper drafts",
        ],
        "basic_fields": ["prompt", "image_size", "output_format"],
        "alternatives": {
            "fal-ai/flux-2-pro": "lower tier",
            "fal-ai/flux-2-flex": "adjustable steps",
            "fal-ai/nano-banana-pro": "up to 4K",
        },
    },
    "fal-ai/flux-2-pro": {
        "class_name": "Flux2Pro",
        "title": "FLUX.2 [pro]",
        "docstring": "Generates an image from text with the hosted FLUX.2 [pro], which sets steps and guidance by itself. The everyday production tier between [dev] and [max].",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "black-forest-labs",
            "photorealistic",
        ],
        "use_cases": [
            "Make banner pictures for an online florist without tuning settings",
            "Produce ad variants with a fixed hex color in the prompt",
            "Illustrate a weekly newsletter in one recurring style",
            "Show a yet-unbuilt playground for a city council meeting",
            "Create a campaign picture in portrait and landscape sizes",
        ],
        "basic_fields": ["prompt", "image_size", "output_format"],
        "alternatives": {
            "fal-ai/flux-2-max": "higher tier",
            "fal-ai/flux-2-flex": "adjustable steps",
            "fal-ai/flux-2": "open weights",
        },
    },
    "fal-ai/flux-2/flash": {
        "class_name": "Flux2Flash",
        "title": "FLUX.2 Flash",
        "docstring": "Generates 1 to 4 images with the quickest distilled version of FLUX.2 [dev]; the steps are fixed, guidance and prompt expansion can be set.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "fast", "distilled"],
        "use_cases": [
            "Redraw a slide illustration live during a meeting",
            "Generate quest item pictures while a game session runs",
            "Try forty taglines as poster scenes before choosing one",
            "Give a chatbot instant pictures of the recipes it suggests",
            "Make quick thumbnails for a news ticker",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-2/turbo": "other fast version",
            "fal-ai/flux-2": "full steps",
            "fal-ai/flux-2/klein/4b": "small fast model",
        },
    },
    "fal-ai/flux-2/lora": {
        "class_name": "Flux2Lora",
        "title": "FLUX.2 [dev] LoRA",
        "docstring": "Generates images from text with FLUX.2 [dev] and LoRAs from the FLUX.2 trainer, at 28 default steps. For own people, products and styles on the full-size open model.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "lora",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Place a trained perfume bottle in complex, readable ad scenes",
            "Continue a retired illustrator's style under license",
            "Show an author's fantasy hero on all five book covers",
            "Picture a trained kitchen line in different apartments",
            "Recreate a club's vintage jersey in new sports scenes",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "guidance_scale", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            },
            "loras": {
                "description": "LoRA files trained for FLUX.2 [dev], each with a strength; FLUX.1 files do not fit."
            },
        },
        "alternatives": {
            "fal-ai/flux-lora": "LoRAs for FLUX.1",
            "fal-ai/flux-2/klein/9b/base/lora": "smaller FLUX.2",
            "fal-ai/flux-2": "without LoRAs",
        },
    },
    "fal-ai/flux-2/turbo": {
        "class_name": "Flux2Turbo",
        "title": "FLUX.2 Turbo",
        "docstring": "Generates 1 to 4 images with a distilled FLUX.2 [dev] of few fixed steps, a middle way between Flash and the full model. Prompt expansion can fill out short ideas.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "fast", "distilled"],
        "use_cases": [
            "Prepare a day's social posts for a garden center before opening",
            "Turn short product names into full scenes by prompt expansion",
            "Draw scene cards during a tabletop role-playing evening",
            "Produce A/B variants of a landing page picture",
            "Illustrate a live-blogged conference talk by talk",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "guidance_scale"],
        "alternatives": {
            "fal-ai/flux-2/flash": "quicker still",
            "fal-ai/flux-2": "full steps",
            "fal-ai/z-image/turbo": "other fast model",
        },
    },
}
