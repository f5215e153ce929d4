"""Words for fal's text to image endpoints: others s to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/sana": {
        "class_name": "Sana",
        "title": "Sana",
        "docstring": "Generates 1 to 4 images with NVIDIA's small open Sana at 18 default steps, the cheapest of the Sana endpoints per megapixel. Nine built-in styles; starts at 3840 by 2160 pixels.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sana",
            "nvidia",
            "low-cost",
            "open-weights",
            "style-presets",
        ],
        "use_cases": [
            "Fill a hobby game with hundreds of pixel art items",
            "Make very cheap pictures for a statistics class",
            "Try all nine styles on one fox motif",
            "Draw manga avatars for a forum",
            "Generate large custom-size desktop pictures at low cost",
        ],
        "basic_fields": ["prompt", "style_name", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/sana/v1.5/4.8b": "larger, newer",
            "fal-ai/sana/sprint": "2 steps",
            "fal-ai/flux/schnell": "fewer steps",
        },
    },
    "fal-ai/sana/sprint": {
        "class_name": "SanaSprint",
        "title": "Sana Sprint",
        "docstring": "Generates images in 2 default steps with the step-distilled Sana Sprint by NVIDIA, for nearly instant pictures. Same nine styles as the other Sana endpoints, and 3840 by 2160 pixels unless you set less.",
        "tags": [
            "text-to-image",
            "txt2img",
            "sana",
            "nvidia",
            "fast",
            "distilled",
            "low-cost",
            "style-presets",
        ],
        "use_cases": [
            "Repaint a canvas at each keystroke of a drawing toy",
            "Show speed against detail at a science night",
            "Give a quiz app instant answer pictures",
            "Generate neon-style thumbnails for a music bot",
            "Sketch scene ideas during an improv rehearsal",
        ],
        "basic_fields": ["prompt", "style_name", "image_size", "num_inference_steps"],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Steps of the distilled model; 1 to 4 are what it is made for."
            }
        },
        "alternatives": {
            "fal-ai/sana": "cheaper, more steps",
            "fal-ai/flux-2/klein/4b": "newer fast model",
            "fal-ai/hyper-sdxl": "one step SDXL",
        },
    },
    "fal-ai/sana/v1.5/1.6b": {
        "class_name": "SanaV1516b",
        "title": "Sana 1.5 1.6B",
        "docstring": "Generates images with the small 1.6-billion-parameter Sana 1.5, at a lower price than the 4.8B and a higher one than the first Sana. Styles, guidance and negative prompt included; starts at 3840 by 2160 pixels.",
        "tags": ["text-to-image", "txt2img", "sana", "nvidia", "open-weights", "style-presets"],
        "use_cases": [
            "Compare Sana and Sana 1.5 on one prompt list",
            "Illustrate a community cookbook on little money",
            "Draw fantasy spell cards in the matching preset",
            "Make cinematic backdrops for a puppet theater",
            "Produce 3D-look icons for a mini app",
        ],
        "basic_fields": ["prompt", "style_name", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/sana/v1.5/4.8b": "larger model",
            "fal-ai/sana": "cheaper",
            "fal-ai/z-image/turbo": "newer small model",
        },
    },
    "fal-ai/sana/v1.5/4.8b": {
        "class_name": "SanaV1548b",
        "title": "Sana 1.5 4.8B",
        "docstring": "Generates images with the 4.8-billion-parameter Sana 1.5, the largest Sana, for better prompt following and detail. Priced per megapixel, and 3840 by 2160 pixels unless you set another size.",
        "tags": ["text-to-image", "txt2img", "sana", "nvidia", "open-weights", "style-presets"],
        "use_cases": [
            "Render longer scene descriptions for an audio drama's site",
            "Paint digital art covers for self-published novels",
            "Draw an anime heroine with several named attributes",
            "Make mid-size prints of invented planets",
            "Test model size against quality in a benchmark",
        ],
        "basic_fields": ["prompt", "style_name", "image_size", "negative_prompt", "guidance_scale"],
        "alternatives": {
            "fal-ai/sana/v1.5/1.6b": "cheaper, smaller",
            "fal-ai/flux/dev": "larger open model",
        },
    },
    "fal-ai/sensenova-u1-infographic": {
        "class_name": "SensenovaU1Infographic",
        "title": "SenseNova U1 Infographic",
        "docstring": "Generates text-heavy infographics with SenseTime's open SenseNova U1 tuned for them, in nine ratios. It can think before drawing and then returns its reasoning too.",
        "tags": ["text-to-image", "txt2img", "infographic", "typography", "open-weights", "poster"],
        "use_cases": [
            "Explain how vaccines work in one illustrated sheet",
            "Turn quarterly figures into a labeled chart poster",
            "Lay out a five-step recycling guide for a town hall",
            "Summarize a history lesson as a timeline picture",
            "Compare three coffee brewing methods side by side",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "use_thinking", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": "Topic, headings, figures and labels of the infographic, with the layout you want; exact wording in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/glm-image": "knowledge-heavy layouts",
            "fal-ai/nano-banana-pro": "web facts, 4K",
            "fal-ai/qwen-image-2/pro/text-to-image": "other lettering model",
        },
    },
    "fal-ai/sky-raccoon": {
        "class_name": "SkyRaccoon",
        "title": "Sky Raccoon",
        "docstring": "Generates an image from text, with an optional turbo mode and prompt expansion.",
        "basic_fields": ["prompt", "negative_prompt", "num_inference_steps", "image_size"],
    },
    "fal-ai/switti": {
        "class_name": "Switti",
        "title": "Switti 1024",
        "docstring": "Generates 1024-pixel images from text with the scale-wise transformer Switti.",
        "basic_fields": ["prompt", "negative_prompt", "sampling_top_k", "sampling_top_p"],
    },
    "fal-ai/switti/512": {
        "class_name": "Switti512",
        "title": "Switti 512",
        "docstring": "Generates 512-pixel images from text with the scale-wise transformer Switti.",
        "basic_fields": ["prompt", "negative_prompt", "sampling_top_k", "sampling_top_p"],
    },
    "fal-ai/vecglypher": {
        "class_name": "Vecglypher",
        "title": "VecGlypher Text to Glyph",
        "docstring": "Draws letters as vector outlines in a style described by words such as weight, slant and serif, and returns both SVG code and a rendered picture. A language model writes the curves; colors and size are set separately.",
        "tags": [
            "vectorization",
            "svg",
            "text-to-image",
            "txt2img",
            "vecglypher",
            "font",
            "typography",
        ],
        "use_cases": [
            "Sketch a display font's capital letters for a brewery label",
            "Get an elegant serif ampersand as an SVG file",
            "Try bold slab letters for a sports club crest",
            "Cut a vinyl initial from generated outlines",
            "Explore italic weights before drawing a typeface",
        ],
        "basic_fields": [
            "prompt",
            "style_description",
            "output_size",
            "fill_color",
            "stroke_color",
        ],
        "field_overrides": {
            "prompt": {"description": "The letter, digit or short text to draw as glyphs."},
            "style_description": {
                "description": 'Comma-separated traits of the lettering, such as "bold, 700 weight, sans serif, geometric".'
            },
        },
        "alternatives": {
            "fal-ai/recraft/v4.1/text-to-vector": "vector pictures",
            "fal-ai/vecglypher/image-to-svg": "style from pictures",
        },
    },
    "fal-ai/vidu/q2/text-to-image": {
        "class_name": "ViduQ2TextToImage",
        "title": "Vidu Q2 Text to Image",
        "docstring": "Generates an image from text with Vidu Q2 in wide, tall or square format. Made as a starting picture for Vidu's other tools; nothing but ratio and seed to set.",
        "tags": ["text-to-image", "txt2img", "vidu", "cinematic"],
        "use_cases": [
            "Create the opening still of a Vidu shot",
            "Draw an anime heroine for later reference use",
            "Make a 16:9 mood frame for a car commercial",
            "Picture a tall fantasy tower for a teaser",
            "Produce square character cards for a series pitch",
        ],
        "basic_fields": ["prompt", "aspect_ratio"],
        "alternatives": {
            "fal-ai/kling-image/v3/text-to-image": "references, nine images",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "up to 4K",
        },
    },
    "xai/grok-imagine-image": {
        "class_name": "XaiGrokImagineImage",
        "title": "Grok Imagine Image",
        "docstring": "Generates 1 to 4 images from text with xAI's Grok Imagine at 1K or 2K, in 13 ratios including phone formats such as 9:19.5. Returns the prompt as the model revised it.",
        "tags": ["text-to-image", "txt2img", "grok-imagine", "xai"],
        "use_cases": [
            "Make lock screens in a phone's exact 9:19.5 ratio",
            "Draw satirical scenes for a humor newsletter",
            "Learn from the revised prompt how to word scenes",
            "Create four memes on an office theme",
            "Picture a 2:1 panorama for a virtual tour splash",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "num_images"],
        "alternatives": {
            "xai/grok-imagine-image/quality/text-to-image": "quality tier",
            "fal-ai/nano-banana": "Google model",
        },
    },
    "xai/grok-imagine-image/quality/text-to-image": {
        "class_name": "XaiGrokImagineImageQualityTextToImage",
        "title": "Grok Imagine Image Quality",
        "docstring": "Generates images with the Quality mode of Grok Imagine, which puts finish before speed; inputs, 1K and 2K sizes and the revised prompt match the standard mode.",
        "tags": ["text-to-image", "txt2img", "grok-imagine", "xai", "high-quality"],
        "use_cases": [
            "Render the chosen meme idea as a clean poster",
            "Make a 2K portrait for a radio host's page",
            "Finish a tall 9:20 story cover",
            "Picture a vintage motorcycle with fine chrome",
            "Produce final scene art for a visual joke book",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "num_images"],
        "alternatives": {
            "xai/grok-imagine-image": "standard mode",
            "openai/gpt-image-2": "custom sizes, quality levels",
            "fal-ai/flux-2-pro": "custom sizes, seed",
        },
    },
}
