"""Words for fal's text to image endpoints: others l to r. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/layer-diffusion": {
        "class_name": "LayerDiffusion",
        "title": "Layer Diffusion XL",
        "docstring": "Generates an image with a transparent background from text with SDXL and Layer Diffusion.",
        "basic_fields": ["prompt", "negative_prompt", "guidance_scale", "num_inference_steps"],
    },
    "fal-ai/longcat-image": {
        "class_name": "LongcatImage",
        "title": "LongCat-Image",
        "docstring": "Generates 1 to 4 images with Meituan's open 6-billion-parameter LongCat-Image, made for Chinese and English lettering and natural photos. Put the words to be written in quotation marks.",
        "tags": [
            "text-to-image",
            "txt2img",
            "longcat",
            "open-weights",
            "typography",
            "photorealistic",
        ],
        "use_cases": [
            "Write a delivery app's promotion in Chinese on a food photo",
            "Letter a bilingual bus stop ad",
            "Photograph street food with a readable price sign",
            "Draw calligraphy for a lunar calendar",
            "Test a compact open model on rare Chinese characters",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "num_inference_steps",
            "guidance_scale",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; enclose any lettering in quotation marks, Chinese or English."
            }
        },
        "alternatives": {
            "fal-ai/ovis-image": "other compact lettering model",
            "fal-ai/qwen-image-2512": "larger lettering model",
        },
    },
    "fal-ai/luma-photon/flash": {
        "class_name": "LumaPhotonFlash",
        "title": "Luma Photon Flash",
        "docstring": "Generates an image from text with Photon Flash, the quick and cheap version of Luma's Photon, in seven aspect ratios from 21:9 to 9:21.",
        "tags": ["text-to-image", "txt2img", "photon", "luma-ai", "fast", "low-cost"],
        "use_cases": [
            "Sketch a short film's frames in 21:9",
            "Make quick cinematic moods for a location scout",
            "Draft phone backgrounds in 9:21",
            "Illustrate scene changes of a radio drama",
            "Produce reference pictures for a lighting designer",
        ],
        "basic_fields": ["prompt", "aspect_ratio"],
        "alternatives": {
            "luma/agent/uni-1/v1/text-to-image": "newer Luma model",
            "fal-ai/flux/schnell": "open weights, cheaper",
        },
    },
    "fal-ai/lumina-image/v2": {
        "class_name": "LuminaImageV2",
        "title": "Lumina-Image 2.0",
        "docstring": "Generates 1 to 4 images with the open Lumina-Image 2.0, a compact model that reads a system prompt next to the prompt. Guidance can be normalized or cut off early.",
        "tags": ["text-to-image", "txt2img", "lumina", "open-weights"],
        "use_cases": [
            "Set the drawing manner once in a system prompt for a series",
            "Cut guidance early to save time in a test run",
            "Paint fairy-tale forests for a reading corner",
            "Compare system prompts in a prompt engineering course",
            "Draw product sketches for a wooden toy maker",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "system_prompt", "num_images"],
        "alternatives": {
            "fal-ai/z-image/base": "newer open model",
            "fal-ai/sana/v1.5/4.8b": "cheaper per megapixel",
        },
    },
    "fal-ai/minimax-image": {
        "class_name": "MinimaxImage",
        "title": "MiniMax Image",
        "docstring": "Generates images from text with MiniMax, in a choice of aspect ratios and with an optional prompt optimizer.",
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "prompt_optimizer"],
    },
    "fal-ai/minimax/image-01": {
        "class_name": "MinimaxImage01",
        "title": "MiniMax Image-01",
        "docstring": "Generates 1 to 9 images from text with MiniMax Image-01, the maker of Hailuo, in eight aspect ratios. A low price per image and an optional prompt optimizer suit larger sets.",
        "tags": ["text-to-image", "txt2img", "minimax", "low-cost", "cinematic"],
        "use_cases": [
            "Get nine poster ideas for a school play in one call",
            "Make first frames for Hailuo clips",
            "Picture a travel blog's stops in 21:9",
            "Draw portraits for all suspects of a mystery game",
            "Fill a recipe site with plausible dish photos",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images", "prompt_optimizer"],
        "field_overrides": {
            "prompt": {"description": "What the image should show, in at most 1,500 characters."}
        },
        "alternatives": {
            "fal-ai/z-image/turbo": "fast open model",
            "fal-ai/kling-image/v3/text-to-image": "nine images, references",
        },
    },
    "fal-ai/nucleus-image": {
        "class_name": "NucleusImage",
        "title": "Nucleus-Image",
        "docstring": "Generates 1 or 2 images with the open Nucleus-Image, a 17-billion-parameter mixture of experts of which some 2 billion act at a time. A base model without preference tuning: 50 steps and guidance 8 by default.",
        "tags": [
            "text-to-image",
            "txt2img",
            "open-weights",
            "mixture-of-experts",
            "negative-prompt",
        ],
        "use_cases": [
            "Study an untuned base model's natural variety",
            "Compare expert routing with dense models in a paper",
            "Draw neutral documentary scenes without a glossy look",
            "Exclude text and frames from nature pictures",
            "Prepare sample output before a fine-tuning project",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "aspect_ratio",
            "guidance_scale",
            "num_inference_steps",
        ],
        "alternatives": {
            "fal-ai/hunyuan-image/v3/text-to-image": "larger expert model",
            "fal-ai/flux-2/klein/9b/base": "other base model",
        },
    },
    "fal-ai/omnigen-v1": {
        "class_name": "OmniGenV1",
        "title": "OmniGen v1",
        "docstring": "Generates images from text and any number of input pictures that the prompt names by tags, so that one model covers composing, editing and identity. Two guidance values weigh text against pictures.",
        "tags": [
            "text-to-image",
            "txt2img",
            "omnigen",
            "multi-reference",
            "image-editing",
            "photo-editing",
            "open-weights",
        ],
        "use_cases": [
            "Put two people from separate photos at one table",
            "Combine a reference hat with a reference portrait",
            "Rework a picture by naming what should change in it",
            "Show a pet from a snapshot in a painted scene",
            "Test early unified generation against newer editors",
        ],
        "basic_fields": [
            "prompt",
            "input_images",
            "image_size",
            "guidance_scale",
            "img_guidance_scale",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What to make; refer to input pictures by tags such as <img><|image_1|></img>, in their order."
            }
        },
        "alternatives": {
            "fal-ai/omnigen-v2": "successor",
            "fal-ai/hidream-o1-image": "newer reference model",
            "fal-ai/flux-2/edit": "newer editor",
        },
    },
    "fal-ai/omnigen-v2": {
        "class_name": "OmnigenV2",
        "title": "OmniGen v2",
        "docstring": "Generates or edits images by instruction with the open OmniGen v2, from text alone or with input pictures whose subjects are combined. Separate guidance for text and pictures, plus a prefilled negative prompt.",
        "tags": [
            "text-to-image",
            "txt2img",
            "omnigen",
            "multi-reference",
            "image-editing",
            "photo-editing",
            "open-weights",
        ],
        "use_cases": [
            "Let the bird of image 1 sit on the desk of image 2",
            "Change a sofa's fabric by a written instruction",
            "Merge a child's drawing and a photo into one scene",
            "Dress a shop figure in a coat from another picture",
            "Balance text and picture guidance for a faithful edit",
        ],
        "basic_fields": [
            "prompt",
            "input_images",
            "image_size",
            "text_guidance_scale",
            "image_guidance_scale",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'What to make or change; name the pictures in words, such as "the bird in image 1".'
            }
        },
        "alternatives": {
            "fal-ai/omnigen-v1": "predecessor",
            "fal-ai/hidream-o1-image": "newer reference model",
            "fal-ai/flux-2/edit": "newer editor",
        },
    },
    "fal-ai/ovis-image": {
        "class_name": "OvisImage",
        "title": "Ovis-Image",
        "docstring": "Generates 1 to 4 images with Alibaba's open 7-billion-parameter Ovis-Image, trained above all to write legible Chinese and English text in posters, logos and interface mock-ups.",
        "tags": [
            "text-to-image",
            "txt2img",
            "alibaba",
            "open-weights",
            "typography",
            "poster",
            "logo",
        ],
        "use_cases": [
            "Mock up an app's onboarding screen with real wording",
            "Set a bilingual lecture poster with date and room",
            "Draft logo lettering for a bike courier",
            "Write packaging claims on a juice carton",
            "Draw an infographic header with a correctly spelled title",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "negative_prompt",
            "num_inference_steps",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; put lettering in quotation marks and say where it stands."
            }
        },
        "alternatives": {
            "fal-ai/longcat-image": "other compact lettering model",
            "fal-ai/qwen-image-2512": "larger lettering model",
            "ideogram/v4": "design model",
        },
    },
    "fal-ai/patina/material": {
        "class_name": "PatinaMaterial",
        "title": "PATINA Text to Material",
        "docstring": "Generates a tileable material from text as up to five maps: base color, normal, roughness, metalness and height, with optional enlargement by 2 or 4. An input picture and mask can steer it.",
        "tags": [
            "text-to-image",
            "txt2img",
            "patina",
            "fal",
            "pbr-materials",
            "seamless-texture",
            "game-assets",
        ],
        "use_cases": [
            "Make mossy cobblestone maps for a game level",
            "Create oak parquet with roughness for an interior rendering",
            "Texture a spaceship hull with metalness and height maps",
            "Tile a brick wall only sideways for a side scroller",
            "Rework a photo of plaster into a repeating material",
        ],
        "basic_fields": ["prompt", "image", "maps", "tiling_mode", "upscale_factor"],
        "field_overrides": {
            "prompt": {
                "description": 'The material to make, such as "worn copper plates with green patina".'
            },
            "image": {
                "description": "Picture to start from; strength decides how far the material departs from it."
            },
        },
        "alternatives": {
            "fal-ai/patina/material/extract": "material from a photo",
            "fal-ai/z-image/turbo/tiling": "color tile only",
            "fal-ai/patina": "maps from a picture",
        },
    },
    "fal-ai/phota": {
        "class_name": "Phota",
        "title": "Phota Text to Image",
        "docstring": "Generates 1 to 4 photographic images at 1K or 4K from text with Phota, whose companion endpoints learn a person's look and edit or enhance portraits. Can choose the ratio itself.",
        "tags": ["text-to-image", "txt2img", "phota", "photorealistic", "portrait", "4k"],
        "use_cases": [
            "Make a 4K holiday portrait scene for a photo studio",
            "Create test pictures before making a personal profile",
            "Show a hairdresser's salon with natural light",
            "Compose a square couple photo for an invitation",
            "Take a plausible travel snapshot for a game character",
        ],
        "basic_fields": ["prompt", "resolution", "aspect_ratio", "num_images"],
        "alternatives": {
            "fal-ai/flux/krea": "natural photo look",
            "fal-ai/flux-pro/v1.1-ultra": "raw photo mode",
            "fal-ai/nano-banana-pro": "Google model",
        },
    },
    "fal-ai/piflow": {
        "class_name": "Piflow",
        "title": "PiFlow",
        "docstring": "Generates images from text in very few steps with a distilled flow model.",
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
    },
    "fal-ai/reve/text-to-image": {
        "class_name": "ReveTextToImage",
        "title": "Reve",
        "docstring": "Generates images from text with Reve, in a choice of aspect ratios.",
        "basic_fields": ["prompt", "aspect_ratio", "num_images"],
    },
    "luma/agent/uni-1/v1/max": {
        "class_name": "LumaAgentUni1V1Max",
        "title": "Luma Uni-1 Max",
        "docstring": "Generates an image with the Max tier of Luma's Uni-1, which reasons about the prompt before drawing and takes as many as nine reference pictures. Offers web search, a manga style and ratios from 3:1 to 1:3.",
        "tags": [
            "text-to-image",
            "txt2img",
            "luma-ai",
            "multi-reference",
            "character-consistency",
            "web-search",
            "high-quality",
        ],
        "use_cases": [
            "Compose an ad from nine product and model references",
            "Draw finished manga pages with a fixed cast",
            "Set a real landmark correctly by web search",
            "Solve a tricky spatial brief for an exhibition booth",
            "Make a 3:1 billboard with readable claims",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "aspect_ratio",
            "style",
            "enable_web_search",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'What the image should show; say what each reference picture stands for, such as "the face of image 1".'
            }
        },
        "alternatives": {
            "luma/agent/uni-1/v1/text-to-image": "standard tier",
            "fal-ai/nano-banana-pro": "web search, 4K",
            "fal-ai/kling-image/o3/text-to-image": "series, 4K",
        },
    },
    "luma/agent/uni-1/v1/text-to-image": {
        "class_name": "LumaAgentUni1V1TextToImage",
        "title": "Luma Uni-1 Text to Image",
        "docstring": "Generates an image with Luma's Uni-1, an autoregressive model that plans a picture before drawing it, from text and 0 to 9 references. The standard tier; manga style and web search included.",
        "tags": [
            "text-to-image",
            "txt2img",
            "luma-ai",
            "multi-reference",
            "character-consistency",
            "web-search",
            "comic",
        ],
        "use_cases": [
            "Sketch manga panels for a library's reading club",
            "Combine a sofa, a rug and a wall color into one room",
            "Picture today's moon phase over a known skyline",
            "Keep two siblings recognizable in a storybook scene",
            "Make a tall 1:3 banner for a trade booth",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "aspect_ratio",
            "style",
            "enable_web_search",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'What the image should show; say what each reference picture stands for, such as "the face of image 1".'
            }
        },
        "alternatives": {
            "luma/agent/uni-1/v1/max": "higher tier",
            "fal-ai/hidream-o1-image": "open weights",
            "fal-ai/luma-photon/flash": "older Luma model",
        },
    },
    "microsoft/mai-image-2.5": {
        "class_name": "MicrosoftMaiImage25",
        "title": "MAI-Image 2.5",
        "docstring": "Generates 1 to 4 images from text with Microsoft's MAI-Image 2.5 in seven ratios or an automatic one, and returns a description along with them.",
        "tags": ["text-to-image", "txt2img", "microsoft", "photorealistic"],
        "use_cases": [
            "Illustrate a slide deck on workplace safety",
            "Get picture and description together for accessible pages",
            "Photograph an imaginary bakery counter at dawn",
            "Let the model choose the ratio for mixed blog topics",
            "Draw food for a hospital's diet leaflet",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images"],
        "alternatives": {
            "microsoft/mai-image-2.5-pro": "Pro tier",
            "openai/gpt-image-2": "custom sizes",
            "fal-ai/nano-banana": "Google model",
        },
    },
    "microsoft/mai-image-2.5-pro": {
        "class_name": "MicrosoftMaiImage25Pro",
        "title": "MAI-Image 2.5 Pro",
        "docstring": "Generates images with the Pro tier of Microsoft's MAI-Image 2.5, for final pictures; ratios, formats and the returned description are those of the standard tier.",
        "tags": ["text-to-image", "txt2img", "microsoft", "photorealistic", "high-quality"],
        "use_cases": [
            "Finish an annual report's cover after standard drafts",
            "Render a skylight-lit office for a workspace planner",
            "Make a lifelike portrait of a fictional founder",
            "Picture a hiking boot on wet rock for a catalog page",
            "Create a detailed still life for a tile maker",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images"],
        "alternatives": {
            "microsoft/mai-image-2.5": "standard tier",
            "fal-ai/flux-2-max": "Black Forest Labs model",
            "fal-ai/nano-banana-pro": "up to 4K",
        },
    },
    "nvidia/cosmos-3-super/text-to-image": {
        "class_name": "NvidiaCosmos3SuperTextToImage",
        "title": "Cosmos 3 Super Text to Image",
        "docstring": "Generates images with NVIDIA's Cosmos 3 Super, a world model for plausible physical scenes. An agentic mode makes 1 to 3 samples in each of 1 to 3 rounds instead of a single try.",
        "tags": [
            "text-to-image",
            "txt2img",
            "cosmos",
            "nvidia",
            "photorealistic",
            "negative-prompt",
        ],
        "use_cases": [
            "Stage warehouse scenes for training a robot's camera",
            "Let the agentic mode retry a complicated traffic situation",
            "Picture a rainy crossing seen from a delivery robot",
            "Create factory floor variations for safety tests",
            "Show physically plausible spills for a cleaning robot demo",
        ],
        "basic_fields": [
            "prompt",
            "image_size",
            "enable_agentic_generation",
            "num_images",
            "negative_prompt",
        ],
        "field_overrides": {
            "enable_agentic_generation": {
                "description": "Works in rounds with several samples each instead of one try; slower, for prompts that often fail."
            }
        },
        "alternatives": {
            "fal-ai/flux-2": "open weights",
            "fal-ai/nano-banana-pro": "other reasoning model",
        },
    },
    "openai/gpt-image-2": {
        "class_name": "OpenaiGptImage2",
        "title": "GPT Image 2",
        "docstring": "Generates 1 to 4 images with OpenAI's GPT Image 2 at preset or custom sizes and three quality levels, from prompts of up to 32,000 characters. Successor of 1.5, without its transparency setting.",
        "tags": ["text-to-image", "txt2img", "gpt-image", "openai", "typography", "high-quality"],
        "use_cases": [
            "Turn a complete event program into a laid-out poster",
            "Draw a page of a graphic novel from its script",
            "Make a website hero in an exact pixel size",
            "Render a map of a zoo with all enclosures named",
            "Produce cheap low-quality drafts before a high-quality final",
        ],
        "basic_fields": ["prompt", "image_size", "quality", "num_images"],
        "alternatives": {
            "fal-ai/gpt-image-1.5": "transparent background",
            "fal-ai/nano-banana-pro": "up to 4K",
            "fal-ai/gpt-image-1-mini": "smaller model",
        },
    },
    "reve/2.1/text-to-image": {
        "class_name": "Reve21TextToImage",
        "title": "Reve 2.1",
        "docstring": "Generates images from text with Reve 2.1 in 17 ratios from 4:1 to 1:4 or an automatic one. Follows prompts closely and letters legibly; successor of the first Reve endpoint.",
        "tags": ["text-to-image", "txt2img", "reve", "typography", "photorealistic"],
        "use_cases": [
            "Make a 4:1 email header for a garden festival",
            "Letter a cinema's film night poster",
            "Draw a 1:4 side banner for a museum shop",
            "Follow a precise product staging brief for sunglasses",
            "Let the model choose the format of mixed editorial pictures",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "num_images"],
        "alternatives": {
            "openai/gpt-image-2": "custom sizes",
            "ideogram/v4": "design and lettering",
            "fal-ai/nano-banana-2": "extreme ratios, 4K",
        },
    },
}
