"""Words for fal's text to image endpoints: others h to k. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hidream-i1-dev": {
        "class_name": "HidreamI1Dev",
        "title": "HiDream-I1 Dev",
        "docstring": "Generates images with the guidance-distilled Dev version of the open 17-billion-parameter HiDream-I1 in 28 default steps. Sits between Fast and Full in time and price.",
        "tags": ["text-to-image", "txt2img", "hidream", "open-weights", "distilled"],
        "use_cases": [
            "Draw mid-budget illustrations for a regional magazine",
            "Preview prompts that the Full version will render later",
            "Picture aquarium fish for an encyclopedia entry",
            "Make cinematic stills for a short story contest",
            "Produce custom-size backgrounds for a kiosk display",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "num_inference_steps"],
        "alternatives": {
            "fal-ai/hidream-i1-fast": "cheaper, faster",
            "fal-ai/hidream-i1-full": "guidance, LoRAs",
            "fal-ai/hidream-o1-image/dev": "successor",
        },
    },
    "fal-ai/hidream-i1-fast": {
        "class_name": "HidreamI1Fast",
        "title": "HiDream-I1 Fast",
        "docstring": "Generates images with the quickest HiDream-I1, 16 default steps, at a third of the price of Dev. No guidance value; a negative prompt is accepted.",
        "tags": [
            "text-to-image",
            "txt2img",
            "hidream",
            "open-weights",
            "distilled",
            "fast",
            "low-cost",
        ],
        "use_cases": [
            "Illustrate a long FAQ with one small picture per answer",
            "Try color moods for a paint shop's wall displays",
            "Draw encounter pictures between game rounds",
            "Compare many hat designs before one is refined",
            "Generate sample data for an image sorting exercise",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "num_images"],
        "alternatives": {
            "fal-ai/hidream-i1-dev": "more steps",
            "fal-ai/flux/schnell": "cheaper, 4 steps",
            "fal-ai/z-image/turbo": "newer fast model",
        },
    },
    "fal-ai/hidream-i1-full": {
        "class_name": "HidreamI1Full",
        "title": "HiDream-I1 Full",
        "docstring": "Generates images with the complete HiDream-I1 at 50 default steps, with guidance, negative prompt and LoRA files. The slowest and dearest of the three I1 versions and the only one with guidance.",
        "tags": ["text-to-image", "txt2img", "hidream", "open-weights", "lora", "high-quality"],
        "use_cases": [
            "Render a final book jacket after drafts with Fast",
            "Follow a long, exact description of a stage costume",
            "Apply a HiDream LoRA to a set of greeting cards",
            "Raise guidance for a literal technical illustration",
            "Paint landscape prints for a holiday cottage",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "guidance_scale", "loras"],
        "alternatives": {
            "fal-ai/hidream-i1-dev": "cheaper, fewer steps",
            "fal-ai/hidream-o1-image": "successor",
            "fal-ai/flux-2/lora": "LoRAs for FLUX.2",
        },
    },
    "fal-ai/hidream-o1-image": {
        "class_name": "HidreamO1Image",
        "title": "HiDream-O1 Image",
        "docstring": "Generates images with the open 8-billion-parameter HiDream-O1, which works on pixels directly and can take reference pictures of people, objects or styles. Full version: 50 steps and guidance 5 by default.",
        "tags": [
            "text-to-image",
            "txt2img",
            "hidream",
            "open-weights",
            "multi-reference",
            "character-consistency",
        ],
        "use_cases": [
            "Place two reference people in one invented scene",
            "Compose a storyboard frame from costume and set pictures",
            "Show a reference handbag on a described street",
            "Draw a lettered poster in the style of a reference print",
            "Keep a picture's proportions while reimagining its content",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "image_size",
            "guidance_scale",
            "num_images",
        ],
        "field_overrides": {
            "prompt": {
                "description": 'What the image should show; say which role each reference picture plays, such as "the person of image 1".'
            }
        },
        "alternatives": {
            "fal-ai/hidream-o1-image/dev": "fewer steps",
            "fal-ai/omnigen-v2": "other reference model",
            "luma/agent/uni-1/v1/text-to-image": "as many references",
        },
    },
    "fal-ai/hidream-o1-image/dev": {
        "class_name": "HidreamO1ImageDev",
        "title": "HiDream-O1 Image Dev",
        "docstring": "Generates images with or without reference pictures using the distilled Dev version of HiDream-O1, at most 28 steps and no guidance by default. For quicker trials than the full O1.",
        "tags": [
            "text-to-image",
            "txt2img",
            "hidream",
            "open-weights",
            "multi-reference",
            "distilled",
        ],
        "use_cases": [
            "Try out which reference photo of a chef works for a menu",
            "Draft family card scenes from several portraits",
            "Combine a toy and a landscape reference for a postcard",
            "Iterate on a mascot's outfits before the full render",
            "Sketch product bundles from separate pack shots",
        ],
        "basic_fields": ["prompt", "reference_images", "image_size", "num_inference_steps"],
        "field_overrides": {
            "prompt": {
                "description": 'What the image should show; say which role each reference picture plays, such as "the bag of image 2".'
            }
        },
        "alternatives": {
            "fal-ai/hidream-o1-image": "full steps, guidance",
            "fal-ai/hidream-i1-dev": "text only",
            "fal-ai/flux-subject": "one subject picture",
        },
    },
    "fal-ai/hunyuan-image/v2.1/text-to-image": {
        "class_name": "HunyuanImageV21TextToImage",
        "title": "HunyuanImage 2.1",
        "docstring": "Generates 1 to 4 images with Tencent's open HunyuanImage 2.1. Rewrites the prompt in more detail by default, and an optional second model refines the picture.",
        "tags": ["text-to-image", "txt2img", "hunyuan-image", "tencent", "open-weights"],
        "use_cases": [
            "Elaborate a one-line idea for a temple fair banner",
            "Refine a dragon mural design with the second-stage model",
            "Draw poster characters for a stage musical",
            "Write a Chinese title into a movie-style poster",
            "Make wide scenery for a visual novel",
        ],
        "basic_fields": ["prompt", "image_size", "use_reprompt", "use_refiner", "num_images"],
        "alternatives": {
            "fal-ai/hunyuan-image/v3/text-to-image": "successor, same price",
            "fal-ai/qwen-image": "cheaper",
        },
    },
    "fal-ai/hunyuan-image/v3/instruct/text-to-image": {
        "class_name": "HunyuanImageV3InstructTextToImage",
        "title": "HunyuanImage 3.0 Instruct",
        "docstring": "Generates images with the instruction-tuned HunyuanImage 3.0, which interprets a request before drawing and can choose the size itself. Prompt expansion is on by default; no negative prompt or steps.",
        "tags": [
            "text-to-image",
            "txt2img",
            "hunyuan-image",
            "tencent",
            "open-weights",
            "typography",
        ],
        "use_cases": [
            "Ask in plain words for a comic explaining a math theorem",
            "Let the model pick the format for a mixed list of requests",
            "Draw a labeled cutaway of a steam engine",
            "Turn a vague brief from a client into a finished motif",
            "Illustrate a proverb with its hidden meaning",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "guidance_scale"],
        "alternatives": {
            "fal-ai/hunyuan-image/v3/text-to-image": "negative prompt, steps",
            "fal-ai/gpt-image-1.5": "OpenAI model",
            "fal-ai/glm-image": "open hybrid model",
        },
    },
    "fal-ai/hunyuan-image/v3/text-to-image": {
        "class_name": "HunyuanImageV3TextToImage",
        "title": "HunyuanImage 3.0",
        "docstring": "Generates images with Tencent's open HunyuanImage 3.0, a very large mixture-of-experts model that draws within a multimodal language model. Steps, guidance and negative prompt are yours to set.",
        "tags": ["text-to-image", "txt2img", "hunyuan-image", "tencent", "open-weights"],
        "use_cases": [
            "Follow a thousand-word scene description of a battle",
            "Render a detailed market street with dozens of people",
            "Keep watermarks out by a negative prompt",
            "Compare guidance 4 and 7.5 on a still life",
            "Design ceremonial robes for a fantasy film",
        ],
        "basic_fields": ["prompt", "image_size", "negative_prompt", "guidance_scale", "num_images"],
        "alternatives": {
            "fal-ai/hunyuan-image/v3/instruct/text-to-image": "interprets instructions",
            "fal-ai/hunyuan-image/v2.1/text-to-image": "predecessor, refiner",
            "fal-ai/flux-2": "other open model",
        },
    },
    "fal-ai/illusion-diffusion": {
        "class_name": "IllusionDiffusion",
        "title": "Illusion Diffusion",
        "docstring": "Hides a pattern, word or shape in a generated scene: the light and dark areas of an input picture become houses, clouds or crowds that form it. Built on Stable Diffusion with a ControlNet.",
        "tags": [
            "image-to-image",
            "img2img",
            "controlnet",
            "optical-illusion",
            "qr-code",
            "stable-diffusion",
        ],
        "use_cases": [
            "Hide a company's initials in an aerial village view",
            "Turn a spiral into a medieval town for a puzzle page",
            "Blend a scannable pattern into a flower field for a poster",
            "Let a portrait silhouette appear in a mountain landscape",
            "Make find-the-word pictures for a children's magazine",
        ],
        "basic_fields": ["image", "prompt", "controlnet_conditioning_scale", "negative_prompt"],
        "field_overrides": {
            "image": {
                "description": "High-contrast black and white picture of the pattern, word or shape to hide."
            },
            "controlnet_conditioning_scale": {
                "description": "How visible the hidden pattern is; lower hides it better, higher makes it obvious."
            },
        },
        "alternatives": {
            "fal-ai/sdxl-controlnet-union": "other control types",
            "fal-ai/fast-sdxl-controlnet-canny": "follows edges",
        },
    },
    "fal-ai/janus": {
        "class_name": "Janus",
        "title": "Janus-Pro",
        "docstring": "Generates 1 to 16 images from text with DeepSeek's open Janus-Pro, a model that both sees and draws by predicting tokens. Temperature and a guidance weight set variety.",
        "tags": ["text-to-image", "txt2img", "open-weights", "janus"],
        "use_cases": [
            "Get sixteen small variants of a still life in one run",
            "Study how temperature changes generated pictures",
            "Compare a unified vision model with diffusion in class",
            "Draw simple square icons for a study app",
            "Illustrate logic puzzles at low resolution",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "temperature"],
        "alternatives": {
            "fal-ai/bagel": "newer unified model",
            "fal-ai/flux/schnell": "sharper, fast",
        },
    },
    "fal-ai/kling-image/o3/text-to-image": {
        "class_name": "KlingImageO3TextToImage",
        "title": "Kling Image O3",
        "docstring": "Generates 1 to 9 single images or a connected series in 1K, 2K or 4K with Kling's O3, using elements: characters and objects shown by reference pictures. The tier above Kling Image 3.0.",
        "tags": [
            "text-to-image",
            "txt2img",
            "kling",
            "4k",
            "multi-reference",
            "character-consistency",
            "storyboard",
        ],
        "use_cases": [
            "Create a nine-picture series of one heroine's day",
            "Place a registered product element into 4K ad scenes",
            "Prepare matching first frames for Kling video shots",
            "Tell a picture book's plot with the same two animals",
            "Design a wide 21:9 film still with the recurring cast",
        ],
        "basic_fields": ["prompt", "elements", "resolution", "result_type", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; refer to elements as @Element1, @Element2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/kling-image/v3/text-to-image": "lower tier, negative prompt",
            "fal-ai/bytedance/seedream/v4.5/text-to-image": "ByteDance model",
            "luma/agent/uni-1/v1/max": "takes nine references",
        },
    },
    "fal-ai/kling-image/v3/text-to-image": {
        "class_name": "KlingImageV3TextToImage",
        "title": "Kling Image 3.0",
        "docstring": "Generates 1 to 9 images in 1K or 2K with Kling Image 3.0, from text, a negative prompt and optional elements with reference pictures. No series mode or 4K, which O3 has.",
        "tags": ["text-to-image", "txt2img", "kling", "multi-reference", "character-consistency"],
        "use_cases": [
            "Draw a recurring courier character at nine city spots",
            "Exclude crowds from a beach resort picture",
            "Make start frames for a Kling clip of a sneaker",
            "Show a perfume element in four seasonal settings",
            "Produce vertical story pictures of a pet brand's cat",
        ],
        "basic_fields": ["prompt", "elements", "negative_prompt", "resolution", "aspect_ratio"],
        "alternatives": {
            "fal-ai/kling-image/o3/text-to-image": "4K, picture series",
            "fal-ai/nano-banana-2": "Google model",
        },
    },
    "fal-ai/kolors": {
        "class_name": "Kolors",
        "title": "Kolors",
        "docstring": "Generates 1 to 8 images from Chinese or English text with Kuaishou's open Kolors, an SDXL-class model with six schedulers and as many as 150 steps.",
        "tags": [
            "text-to-image",
            "txt2img",
            "kolors",
            "open-weights",
            "photorealistic",
            "multilingual",
        ],
        "use_cases": [
            "Prompt portraits in Chinese for a wedding studio",
            "Paint glossy fruit for a supermarket flyer",
            "Compare schedulers on one prompt in a workshop",
            "Draw hanfu fashion for a costume rental",
            "Make eight variants of a tea room interior",
        ],
        "basic_fields": ["prompt", "negative_prompt", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/cogview4": "Chinese lettering",
            "fal-ai/fast-sdxl": "SDXL with LoRAs",
            "fal-ai/qwen-image": "newer, Chinese lettering",
        },
    },
    "fal-ai/krea-2/turbo": {
        "class_name": "Krea2Turbo",
        "title": "Krea 2 Turbo",
        "docstring": "Generates images with the open-weight, few-step Turbo of Krea 2, tuned for expressive styles. fal's own hosting with free pixel sizes and acceleration; Krea's endpoints add creativity and moodboards.",
        "tags": [
            "text-to-image",
            "txt2img",
            "krea",
            "fast",
            "distilled",
            "open-weights",
            "illustration",
        ],
        "use_cases": [
            "Explore ten illustration styles for a children's radio app",
            "Draft gouache landscapes for a tea brand's tins",
            "Generate textile motifs at exact pixel sizes",
            "Try typographic experiments for a zine",
            "Let prompt expansion enrich two-word style ideas",
        ],
        "basic_fields": ["prompt", "image_size", "num_images", "enable_prompt_expansion"],
        "alternatives": {
            "fal-ai/krea-2/turbo/lora": "own LoRAs",
            "fal-ai/krea-2/turbo/style": "style from pictures",
            "krea/v2/large/text-to-image": "larger, moodboards",
        },
    },
    "fal-ai/krea-2/turbo/lora": {
        "class_name": "Krea2TurboLora",
        "title": "Krea 2 Turbo LoRA",
        "docstring": "Generates images in few steps with Krea 2 Turbo and LoRAs, such as those from fal's Krea 2 trainer. For an own look with Krea's range of styles.",
        "tags": ["text-to-image", "txt2img", "krea", "lora", "fast", "distilled", "open-weights"],
        "use_cases": [
            "Continue a painter's trained brushwork across a calendar",
            "Print a band's trained zine look on tour posters",
            "Use a published Krea 2 watercolor LoRA for invitations",
            "Keep a tattoo artist's trained linework in new motifs",
            "Style a podcast's episode covers alike",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the image should show; include the trigger word of each LoRA."
            }
        },
        "alternatives": {
            "fal-ai/krea-2/turbo": "without LoRAs",
            "fal-ai/krea-2/turbo/style": "style without training",
            "fal-ai/z-image/turbo/lora": "other fast LoRA model",
        },
    },
    "fal-ai/krea-2/turbo/style": {
        "class_name": "Krea2TurboStyle",
        "title": "Krea 2 Turbo Style",
        "docstring": "Generates new scenes in the style of one or more reference pictures with Krea 2 Turbo; a scale sets how strongly the style acts. Needs no training.",
        "tags": ["text-to-image", "txt2img", "krea", "style-transfer", "multi-reference", "fast"],
        "use_cases": [
            "Draw new motifs in the style of a brand's existing illustrations",
            "Mix the look of two paintings into festival artwork",
            "Match spot drawings to an old edition of a schoolbook",
            "Carry a mural's palette over to tote bags",
            "Give a game's item cards the look of its concept art",
        ],
        "basic_fields": ["prompt", "reference_images", "style_scale", "image_size", "num_images"],
        "field_overrides": {
            "reference_images": {
                "description": "Pictures whose style, not content, the result takes on."
            },
            "prompt": {
                "description": "The content of the new picture; leave the style to the references."
            },
        },
        "alternatives": {
            "krea/v2/medium/text-to-image": "several weighted references",
            "fal-ai/krea-2/turbo/lora": "trained style",
            "fal-ai/ideogram/v3": "style references, lettering",
        },
    },
    "imagineart/imagineart-1.5-preview/text-to-image": {
        "class_name": "ImagineartImagineart15PreviewTextToImage",
        "title": "ImagineArt 1.5 Preview",
        "docstring": "Generates an image from text with ImagineArt 1.5 in nine aspect ratios; apart from ratio and seed there is nothing to set.",
        "tags": ["text-to-image", "txt2img", "imagineart", "photorealistic", "portrait"],
        "use_cases": [
            "Make a lifelike portrait for a character dossier",
            "Picture a picnic scene for a cheese maker's site",
            "Draw a 3:1 header for a knitting forum",
            "Create a quick lifestyle photo without any settings",
            "Show a city bike in evening traffic",
        ],
        "basic_fields": ["prompt", "aspect_ratio"],
        "alternatives": {
            "imagineart/imagineart-1.5-pro-preview/text-to-image": "Pro tier",
            "imagineart/imagineart-2.0-preview/text-to-image": "successor",
        },
    },
    "imagineart/imagineart-1.5-pro-preview/text-to-image": {
        "class_name": "ImagineartImagineart15ProPreviewTextToImage",
        "title": "ImagineArt 1.5 Pro Preview",
        "docstring": "Generates an image with the Pro tier of ImagineArt 1.5, same nine ratios, for finished pictures after trials with the standard tier.",
        "tags": ["text-to-image", "txt2img", "imagineart", "photorealistic", "high-quality"],
        "use_cases": [
            "Render the final beauty shot for a skincare leaflet",
            "Show fabric texture in a tailor's lookbook",
            "Make a detailed gallery print of an orchid",
            "Picture a chef plating dessert for a banner",
            "Finish a poster motif tried out in the standard tier",
        ],
        "basic_fields": ["prompt", "aspect_ratio"],
        "alternatives": {
            "imagineart/imagineart-1.5-preview/text-to-image": "standard tier",
            "imagineart/imagineart-2.0-preview/text-to-image": "successor, reasoning",
            "fal-ai/flux-2-max": "Black Forest Labs model",
        },
    },
    "imagineart/imagineart-2.0-preview/text-to-image": {
        "class_name": "ImagineartImagineart20PreviewTextToImage",
        "title": "ImagineArt 2.0 Preview",
        "docstring": "Generates an image at 1K or 2K with ImagineArt 2.0, which can reason about the prompt at a low or high level first. Fourteen ratios, from 4:1 to 1:4.",
        "tags": ["text-to-image", "txt2img", "imagineart", "photorealistic", "hd"],
        "use_cases": [
            "Let the model think through a crowded family reunion",
            "Make a 4:1 shop window frieze at 2K",
            "Draw a tall infographic column for a health center",
            "Picture a plausible camera setup in a photo studio",
            "Create wide 21:9 key art for a podcast",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "resolution", "reasoning"],
        "alternatives": {
            "imagineart/imagineart-1.5-pro-preview/text-to-image": "previous Pro",
            "fal-ai/nano-banana-2": "thinking levels, 4K",
            "luma/agent/uni-1/v1/text-to-image": "reasoning, references",
        },
    },
    "krea/v2/large/text-to-image": {
        "class_name": "KreaV2LargeTextToImage",
        "title": "Krea 2 Large",
        "docstring": "Generates an image with the largest Krea 2, which had less post-training than Medium, with 0 to 10 weighted style references, saved styles and a moodboard. Creativity runs from raw to high.",
        "tags": [
            "text-to-image",
            "txt2img",
            "krea",
            "style-transfer",
            "moodboard",
            "multi-reference",
        ],
        "use_cases": [
            "Shoot grainy, imperfect fashion stories from a moodboard",
            "Weigh three reference photos against each other for a film look",
            "Push creativity to high for an album's surreal artwork",
            "Render exactly what a shot list says with creativity on raw",
            "Subtract an unwanted style by a negative reference strength",
        ],
        "basic_fields": [
            "prompt",
            "aspect_ratio",
            "creativity",
            "image_style_references",
            "moodboards",
        ],
        "field_overrides": {
            "image_style_references": {
                "description": "Pictures whose style is taken on, each with a strength; values below zero push away from that style."
            }
        },
        "alternatives": {
            "krea/v2/medium/text-to-image": "smaller, steadier",
            "fal-ai/krea-2/turbo/style": "open weights, fast",
            "fal-ai/flux/krea": "Krea's FLUX version",
        },
    },
    "krea/v2/medium/text-to-image": {
        "class_name": "KreaV2MediumTextToImage",
        "title": "Krea 2 Medium",
        "docstring": "Generates an image with the smaller, steadier Krea 2, at its best with illustration, anime and painting. Takes the same weighted style references, styles, moodboard and creativity levels as Large.",
        "tags": [
            "text-to-image",
            "txt2img",
            "krea",
            "style-transfer",
            "moodboard",
            "illustration",
            "anime",
        ],
        "use_cases": [
            "Illustrate a fairy tale series in one referenced gouache style",
            "Draw anime key visuals for a game jam entry",
            "Keep a magazine's spot drawings consistent by style ID",
            "Turn a moodboard into wallpaper patterns for a nursery",
            "Paint recipe cards in the look of two reference prints",
        ],
        "basic_fields": [
            "prompt",
            "aspect_ratio",
            "creativity",
            "image_style_references",
            "moodboards",
        ],
        "field_overrides": {
            "image_style_references": {
                "description": "Pictures whose style is taken on, each with a strength; values below zero push away from that style."
            }
        },
        "alternatives": {
            "krea/v2/medium/turbo/text-to-image": "faster",
            "krea/v2/large/text-to-image": "larger, rawer",
            "fal-ai/krea-2/turbo/lora": "own LoRAs",
        },
    },
    "krea/v2/medium/turbo/text-to-image": {
        "class_name": "KreaV2MediumTurboTextToImage",
        "title": "Krea 2 Medium Turbo",
        "docstring": "Generates an image with the sped-up Krea 2 Medium for quick style exploration; style references, moodboard and creativity work as in the full Medium.",
        "tags": [
            "text-to-image",
            "txt2img",
            "krea",
            "style-transfer",
            "moodboard",
            "fast",
            "illustration",
        ],
        "use_cases": [
            "Audition many style references for a picture book",
            "Iterate on a poster's brush texture during a client call",
            "Sketch anime outfits with a costume club",
            "Check whether a moodboard carries over before using Large",
            "Draw quick card backs for a tabletop prototype",
        ],
        "basic_fields": ["prompt", "aspect_ratio", "creativity", "image_style_references"],
        "alternatives": {
            "krea/v2/medium/text-to-image": "full version",
            "krea/v2/large/text-to-image": "larger, rawer",
            "fal-ai/krea-2/turbo": "free pixel sizes",
        },
    },
}
