"""Words for fal's text to image endpoints: bria. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/fibo-bbq-preview/generate": {
        "class_name": "BriaFiboBbqPreviewGenerate",
        "title": "FIBO BBQ Preview",
        "docstring": "Generates an image from a short prompt, a reference picture or a structured description that, unlike standard FIBO, has a color palette field. Runs 20 to 50 steps with adjustable guidance and returns the structured prompt it used.",
        "tags": [
            "text-to-image",
            "txt2img",
            "bria-fibo",
            "bria-ai",
            "structured-output",
            "json",
            "color-palette",
        ],
        "use_cases": [
            "Fix a brand's exact palette in an image brief for a packaging agency",
            "Turn a photo into an editable JSON description and regenerate it",
            "Try the preview against standard FIBO on the same product brief",
            "Keep lighting and lens identical while swapping one object in a catalog set",
            "Raise guidance for a strictly specified trade show visual",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Short wish that is expanded into a structured description; may be left out when a picture or a structured prompt is given."
            },
            "structured_prompt": {
                "description": "JSON description with fields such as objects, color_palette, lighting and style; change single fields to change only those aspects."
            },
        },
        "alternatives": {
            "bria/fibo/generate": "stable version, 4 megapixels",
            "bria/fibo-lite/generate": "faster, 8 steps",
        },
    },
    "bria/fibo-lite/generate": {
        "class_name": "BriaFiboLiteGenerate",
        "title": "FIBO Lite",
        "docstring": "Generates an image from a prompt, picture or structured JSON description in 8 default steps (4 to 30), the quick variant of Bria's FIBO. Returns the structured prompt for later refinement.",
        "tags": [
            "text-to-image",
            "txt2img",
            "bria-fibo",
            "bria-ai",
            "fast",
            "structured-output",
            "json",
        ],
        "use_cases": [
            "Iterate quickly on a JSON scene description before a final FIBO render",
            "Preview twenty lighting setups for a lamp maker's campaign",
            "Extract a structured prompt from a reference picture and edit it",
            "Draft licensed-data visuals for a newspaper's opinion page",
            "Feed machine-written JSON briefs into an image step of a web shop",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt", "aspect_ratio", "steps_num"],
        "field_overrides": {
            "prompt": {
                "description": "Short wish that is expanded into a structured description; may be left out when a picture or a structured prompt is given."
            },
            "structured_prompt": {
                "description": "JSON description of objects, background, lighting, lens and style; take one from an earlier run and change single fields."
            },
        },
        "alternatives": {
            "bria/fibo/generate": "more steps, 4 megapixels",
            "bria/fibo-bbq-preview/generate": "color palette field",
        },
    },
    "bria/fibo/generate": {
        "class_name": "BriaFiboGenerate",
        "title": "FIBO",
        "docstring": "Generates an image of 1 or 4 megapixels from a prompt, a picture or a long structured description of objects, lighting, lens and style. Bria's FIBO, trained on licensed data, gives the JSON back so that single attributes can be changed.",
        "tags": [
            "text-to-image",
            "txt2img",
            "bria-fibo",
            "bria-ai",
            "structured-output",
            "json",
            "hd",
        ],
        "use_cases": [
            "Change only the camera angle of an approved furniture scene",
            "Produce a 4-megapixel key visual from an art director's JSON brief",
            "Document exactly how a pharmacy ad image was specified",
            "Recreate a reference photo's lighting with other objects",
            "Generate stock pictures with licensed training data for a bank",
        ],
        "basic_fields": ["prompt", "image", "structured_prompt", "resolution", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Short wish that is expanded into a structured description; may be left out when a picture or a structured prompt is given."
            },
            "structured_prompt": {
                "description": "JSON description in named fields; reuse one that an earlier run returned and change just what should differ."
            },
        },
        "alternatives": {
            "bria/fibo-lite/generate": "faster, 8 steps",
            "bria/fibo-bbq-preview/generate": "color palette field",
            "bria/text-to-image/3.2": "plain prompts",
        },
    },
    "bria/text-to-image/3.2": {
        "class_name": "BriaTextToImage32",
        "title": "Bria 3.2 Text to Image",
        "docstring": "Generates one image from text with Bria 3.2, trained on licensed data, in nine aspect ratios. A prompt enhancer is on by default and a long list of unwanted traits is prefilled as negative prompt.",
        "tags": ["text-to-image", "txt2img", "bria-ai", "photorealistic", "illustration"],
        "use_cases": [
            "Make legally cautious pictures for an insurance brochure",
            "Illustrate an intranet article in 4:5 without stock fees",
            "Generate a hero image for a municipal website",
            "Get a detailed picture from a three-word idea through the enhancer",
            "Produce poster backgrounds for a public library's reading week",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "negative_prompt", "num_inference_steps"],
        "field_overrides": {
            "negative_prompt": {
                "description": "Things to avoid; already filled with common flaws, so add to it rather than replace it."
            }
        },
        "alternatives": {
            "bria/fibo/generate": "structured control",
            "fal-ai/bria/text-to-image/base": "four images, guidance pictures",
        },
    },
    "fal-ai/bria/text-to-image/base": {
        "class_name": "BriaTextToImageBase",
        "title": "Bria Text to Image Base",
        "docstring": "Generates 1 to 4 images from text with the 20 to 50 step Base model trained on licensed data. Guidance pictures can steer edges, depth, recoloring or a color grid, and the medium can be set to photography or art.",
        "tags": [
            "text-to-image",
            "txt2img",
            "bria-ai",
            "controlnet",
            "photorealistic",
            "illustration",
        ],
        "use_cases": [
            "Keep a product's outline through a canny guidance picture",
            "Recolor a scene to seasonal tones by a color grid image",
            "Get four alternatives of an illustration for a health leaflet",
            "Follow the depth of a room photo in a new interior picture",
            "Switch the same prompt between photograph and artwork",
        ],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "medium", "guidance"],
        "field_overrides": {
            "guidance": {
                "description": "Pictures that steer the result, each by edges, depth, recoloring or color grid, with a scale from 0 to 1."
            }
        },
        "alternatives": {
            "fal-ai/bria/text-to-image/fast": "cheaper, 8 steps",
            "fal-ai/bria/text-to-image/hd": "HD variant",
            "bria/text-to-image/3.2": "newer version",
        },
    },
    "fal-ai/bria/text-to-image/fast": {
        "class_name": "BriaTextToImageFast",
        "title": "Bria Text to Image Fast",
        "docstring": "Generates 1 to 4 images from text in 4 to 10 steps, the cheaper and quicker sibling of Bria Base with the same guidance pictures and medium switch. Trained on licensed data.",
        "tags": ["text-to-image", "txt2img", "bria-ai", "fast", "low-cost", "controlnet"],
        "use_cases": [
            "Sketch four directions for a bank's spring campaign in one run",
            "Test whether a color grid works before the Base render",
            "Fill a pitch deck with license-safe placeholder pictures",
            "Try many prompts for a city tourism poster on a small budget",
            "Supply quick pictures for daily internal newsletters",
        ],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "medium"],
        "field_overrides": {
            "guidance": {
                "description": "Pictures that steer the result, each by edges, depth, recoloring or color grid, with a scale from 0 to 1."
            }
        },
        "alternatives": {
            "fal-ai/bria/text-to-image/base": "more steps",
            "fal-ai/flux/schnell": "open weights, cheaper",
        },
    },
    "fal-ai/bria/text-to-image/hd": {
        "class_name": "BriaTextToImageHd",
        "title": "Bria Text to Image HD",
        "docstring": "Generates 1 to 4 images from text with the HD model of Bria, meant for larger pictures than Base at the same price per generation. Guidance pictures, negative prompt and the photography or art switch work alike.",
        "tags": ["text-to-image", "txt2img", "bria-ai", "hd", "controlnet", "photorealistic"],
        "use_cases": [
            "Print licensed-data images on a clinic's waiting room walls",
            "Render a detailed cover photo for an annual report",
            "Guide an HD cityscape with the depth of a rough 3D view",
            "Create sharp backdrops for a trade association's roll-up banners",
            "Deliver art prints of a hotel's surroundings in one style",
        ],
        "basic_fields": ["prompt", "num_images", "aspect_ratio", "medium"],
        "field_overrides": {
            "guidance": {
                "description": "Pictures that steer the result, each by edges, depth, recoloring or color grid, with a scale from 0 to 1."
            }
        },
        "alternatives": {
            "fal-ai/bria/text-to-image/base": "standard size",
            "fal-ai/bria/text-to-image/fast": "cheaper, 8 steps",
            "bria/fibo/generate": "structured control",
        },
    },
}
