"""Words for fal's text to image endpoints: ideogram. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ideogram/custom-models/generate": {
        "class_name": "IdeogramCustomModelsGenerate",
        "title": "Ideogram Custom Model",
        "docstring": "Generates 1 to 8 images with your own trained Ideogram model, chosen by its ID, in 15 aspect ratios and three rendering speeds. Keeps brand or character looks that a prompt alone cannot fix.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography"],
        "use_cases": [
            "Write weekly offers in a grocery chain's trained poster look",
            "Draw a football club's mascot in its official style",
            "Generate packaging series with a tea brand's ornaments",
            "Keep a comic heroine's face through a print campaign",
            "Render event flyers in a theater's corporate design",
        ],
        "basic_fields": ["model_id", "prompt", "aspect_ratio", "rendering_speed", "num_images"],
        "field_overrides": {
            "model_id": {
                "description": "ID of your own Ideogram model, as its training returned it."
            }
        },
        "alternatives": {
            "ideogram/v4/lora": "LoRAs on version 4",
            "fal-ai/ideogram/v3": "no training needed",
        },
    },
    "fal-ai/ideogram/v2": {
        "class_name": "IdeogramV2",
        "title": "Ideogram 2.0",
        "docstring": "Generates one image with readable lettering from text in five styles, such as design, 3D render or anime, with a negative prompt. Costs more than V2 Turbo.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "logo", "poster"],
        "use_cases": [
            "Letter a vintage-style label for a honey jar",
            "Render a neon sign with a bar's name",
            "Draft a T-shirt slogan with a matching drawing",
            "Reproduce an older Ideogram 2.0 series by seed",
            "Make 3D letters for a toy store's window",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "style", "negative_prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put the words to be lettered in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/ideogram/v2/turbo": "cheaper, faster",
            "fal-ai/ideogram/v3": "successor",
            "ideogram/v4": "newest version",
        },
    },
    "fal-ai/ideogram/v2/turbo": {
        "class_name": "IdeogramV2Turbo",
        "title": "Ideogram 2.0 Turbo",
        "docstring": "Generates lettered images with the quicker and cheaper Turbo mode of Ideogram 2.0, keeping its five styles and the negative prompt that V2A lacks.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "fast"],
        "use_cases": [
            "Try twelve wordings of a street-fair banner",
            "Sketch a monogram while a client watches",
            "Keep borders out of sticker drafts with a negative prompt",
            "Mock up storefront signs for a sign maker's quote",
            "Draft meme pictures with large captions",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "style", "negative_prompt"],
        "alternatives": {
            "fal-ai/ideogram/v2": "slower, more polished",
            "fal-ai/ideogram/v2a/turbo": "cheaper",
            "ideogram/v4/fast": "newest version",
        },
    },
    "fal-ai/ideogram/v2a": {
        "class_name": "IdeogramV2a",
        "title": "Ideogram 2a",
        "docstring": "Generates images with lettering and design styles at half the price of Ideogram 2.0; version 2a was made for speed and has no negative prompt.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography"],
        "use_cases": [
            "Create quick greeting cards with a printed name",
            "Illustrate coupon codes for a pizzeria's flyer",
            "Make anime-styled channel banners with a title",
            "Produce event badges with short slogans",
            "Design simple chapter title pages for an e-book",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "style", "expand_prompt"],
        "alternatives": {
            "fal-ai/ideogram/v2a/turbo": "cheaper, faster",
            "fal-ai/ideogram/v3": "newer, style references",
            "fal-ai/ideogram/v2": "has negative prompt",
        },
    },
    "fal-ai/ideogram/v2a/turbo": {
        "class_name": "IdeogramV2aTurbo",
        "title": "Ideogram 2a Turbo",
        "docstring": "Generates lettered pictures with the fastest and cheapest of the version 2 Ideograms. Five styles and eleven ratios; expansion of short prompts is on by default.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "fast", "low-cost"],
        "use_cases": [
            "Generate name tags for a whole summer camp",
            "Test headline layouts for a farmers' market poster",
            "Illustrate daily quotes for a mindfulness app",
            "Draft tavern signs for a role-playing session",
            "Fill a school newspaper with small captioned drawings",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "style", "expand_prompt"],
        "alternatives": {
            "fal-ai/ideogram/v2a": "slower, more polished",
            "ideogram/v4/instant": "newest version",
            "fal-ai/ideogram/v3": "successor",
        },
    },
    "fal-ai/ideogram/v3": {
        "class_name": "IdeogramV3",
        "title": "Ideogram 3.0",
        "docstring": "Generates 1 to 8 designs with readable lettering from text, with dozens of style presets, style reference pictures, style codes and a brand color palette. Rendering speed sets price and polish.",
        "tags": [
            "text-to-image",
            "txt2img",
            "ideogram",
            "typography",
            "logo",
            "poster",
            "color-palette",
            "style-presets",
        ],
        "use_cases": [
            "Design posters whose headlines must be spelled correctly",
            "Draft logo ideas that combine a symbol with a company name",
            "Apply a preset such as Bauhaus or travel poster to a scene",
            "Keep a set of graphics in one brand color palette",
            "Transfer the style of reference images by uploading them",
        ],
        "basic_fields": ["prompt", "images", "style", "rendering_speed", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put any words that must appear in it in quotation marks."
            },
            "images": {
                "description": "Reference pictures whose style the result should take over."
            },
            "style_codes": {
                "description": "Codes that stand for saved Ideogram styles; use them instead of reference pictures."
            },
            "style_preset": {
                "description": "Ready-made artistic look applied on top of the prompt."
            },
            "color_palette": {
                "description": "Colors the design should use, as a named palette or a list of weighted colors."
            },
            "expand_prompt": {
                "description": "Lets Ideogram rewrite the prompt with more detail; turn off for exact wording."
            },
        },
        "enum_value_overrides": {
            "style_preset": {
                "80S_ILLUSTRATION": "EIGHTIES_ILLUSTRATION",
                "90S_NOSTALGIA": "NINETIES_NOSTALGIA",
            }
        },
        "alternatives": {
            "ideogram/v4": "successor",
            "fal-ai/ideogram/v3/generate-transparent": "transparent background",
            "fal-ai/recraft/v3/text-to-image": "vector styles too",
        },
    },
    "fal-ai/ideogram/v3/generate-transparent": {
        "class_name": "IdeogramV3GenerateTransparent",
        "title": "Ideogram 3.0 Transparent",
        "docstring": "Generates 1 to 8 images on a transparent background with Ideogram 3.0, ready to be placed on other designs, in 15 aspect ratios. Takes a negative prompt, but no style references.",
        "tags": [
            "text-to-image",
            "txt2img",
            "ideogram",
            "transparent-background",
            "sticker",
            "logo",
            "t-shirt",
        ],
        "use_cases": [
            "Print a lettered dinosaur on children's shirts without cutting it out",
            "Make die-cut stickers for a coffee roaster",
            "Overlay a sale badge on existing product photos",
            "Supply isolated clip art of tools for a hardware flyer",
            "Create emotes for a streamer's chat",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "rendering_speed", "num_images"],
        "alternatives": {
            "fal-ai/gpt-image-1.5": "other maker, transparency",
            "fal-ai/ideogram/v3": "with background, styles",
            "fal-ai/recraft/v4.1/text-to-vector": "scalable vector",
        },
    },
    "ideogram/v4": {
        "class_name": "IdeogramV4",
        "title": "Ideogram 4.0",
        "docstring": "Generates 1 to 4 images with lettering from text with the open-weight Ideogram 4.0. A Medium or Large expansion model rewrites the prompt; rendering speed and acceleration trade time for polish.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "poster", "open-weights"],
        "use_cases": [
            "Compose a film festival program cover with several text lines",
            "Rework a two-word idea with the Large expansion model",
            "Design a wine list page with vineyard drawing and names",
            "Render a chalkboard menu for a bistro",
            "Make a lettered safety notice for a construction site",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "rendering_speed",
            "expansion_model",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put words that must appear in quotation marks."
            },
            "expansion_model": {
                "description": "Size of the model that adds detail to the prompt; Large elaborates more than Medium."
            },
        },
        "alternatives": {
            "ideogram/v4/fast": "faster",
            "ideogram/v4/lora": "own LoRAs",
            "openai/gpt-image-2": "very long prompts",
        },
    },
    "ideogram/v4/fast": {
        "class_name": "IdeogramV4Fast",
        "title": "Ideogram 4.0 Fast",
        "docstring": "Generates images with lettering in the fast mode of Ideogram 4.0, still with three rendering speeds. Prompt expansion can be switched off, unlike in the standard endpoint.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "fast"],
        "use_cases": [
            "Send the exact prompt unchanged for a series of place cards",
            "Iterate on a festival wristband's wording",
            "Illustrate headlines for a local radio's site",
            "Sketch ten food truck liveries with names",
            "Draft board game box titles",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "rendering_speed",
            "expansion_model",
            "num_images",
        ],
        "field_overrides": {
            "expansion_model": {
                "description": "Size of the model that adds detail to the prompt; None sends your prompt as it is."
            }
        },
        "alternatives": {
            "ideogram/v4/instant": "faster still",
            "ideogram/v4": "slower, more polished",
            "fal-ai/ideogram/v2/turbo": "older Turbo",
        },
    },
    "ideogram/v4/instant": {
        "class_name": "IdeogramV4Instant",
        "title": "Ideogram 4.0 Instant",
        "docstring": "Generates images with the quickest mode of Ideogram 4.0, at one fixed rendering speed. For drafts and live use; expansion of the prompt is optional.",
        "tags": ["text-to-image", "txt2img", "ideogram", "typography", "fast"],
        "use_cases": [
            "Show lettering ideas while a customer is on the phone",
            "Draw hangman-style picture riddles in a party game",
            "Preview cake inscriptions in a patisserie's order form",
            "Generate chat stickers with a typed word",
            "Explore title card looks for a wedding video",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "expansion_model"],
        "field_overrides": {
            "expansion_model": {
                "description": "Size of the model that adds detail to the prompt; None sends your prompt as it is."
            }
        },
        "alternatives": {
            "ideogram/v4/fast": "slower, more polished",
            "ideogram/v4": "full version",
            "fal-ai/ideogram/v2a/turbo": "older Turbo",
        },
    },
    "ideogram/v4/lora": {
        "class_name": "IdeogramV4Lora",
        "title": "Ideogram 4.0 LoRA",
        "docstring": "Generates images with Ideogram 4.0 and 0 to 3 LoRAs from its trainer, so that lettering and layout come in your own style or with your own subject.",
        "tags": ["text-to-image", "txt2img", "ideogram", "lora", "typography"],
        "use_cases": [
            "Letter a skate brand's decks in its trained graffiti style",
            "Combine a mascot LoRA and a print-texture LoRA on one poster",
            "Make seasonal cards in an illustrator's trained hand",
            "Put a trained bottle next to a readable headline",
            "Render game cards with title text in the house style",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "rendering_speed", "expansion_model"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show, with LoRA trigger words; put lettering in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/ideogram/custom-models/generate": "trained Ideogram model",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
            "ideogram/v4": "without LoRAs",
        },
    },
}
