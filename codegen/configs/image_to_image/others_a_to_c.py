"""Words for fal's image to image endpoints: others a to c. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bytedance/seedream/v5/lite/edit": {
        "class_name": "BytedanceSeedreamV5LiteEdit2",
        "title": "Seedream 5.0 Lite Edit",
        "docstring": "Edits or combines images by prompt with ByteDance's Seedream 5.0 Lite at automatic sizes of 2K, 3K or 4K. Can return a set of related images; the Pro version stops at automatic 2K and has no such setting.",
        "tags": [
            "image-editing",
            "photo-editing",
            "seedream",
            "bytedance",
            "4k",
            "multi-image",
            "multi-reference",
        ],
        "use_cases": [
            "Make a 4K party banner from a family snapshot",
            "Combine three fabric photos and a couch for a decorator",
            "Get a matching series of posts from one product picture",
            "Turn a pencil floor plan into a furnished top view",
            "Localize a snack wrapper's picture for another market",
        ],
        "basic_fields": ["prompt", "images", "image_size", "max_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "bytedance/seedream/v5/pro/edit": "larger model",
            "fal-ai/bytedance/seedream/v4.5/edit": "previous version",
            "fal-ai/nano-banana-2/edit": "Google model",
        },
    },
    "bytedance/seedream/v5/pro/edit": {
        "class_name": "BytedanceSeedreamV5ProEdit",
        "title": "Seedream 5.0 Pro Edit",
        "docstring": "Edits one or more images by prompt with Seedream 5.0 Pro, the larger ByteDance model, at automatic 1K or 2K or a size of your own. Has no setting for sets of related pictures, unlike Lite.",
        "tags": [
            "image-editing",
            "photo-editing",
            "seedream",
            "bytedance",
            "high-quality",
            "multi-image",
            "multi-reference",
        ],
        "use_cases": [
            "Retouch a cosmetics hero shot by written notes",
            "Merge a chef, a dish and a restaurant into one cover",
            "Replace the text on a product box for a pitch",
            "Put a sculptor's draft into the intended town square",
            "Carry a fashion look from a runway photo to a new model",
        ],
        "basic_fields": ["prompt", "images", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "bytedance/seedream/v5/lite/edit": "lighter, up to 4K",
            "fal-ai/nano-banana-pro/edit": "other maker, 4K",
            "fal-ai/flux-2-max/edit": "Black Forest Labs model",
        },
    },
    "clarityai/crystal-upscaler": {
        "class_name": "ClarityaiCrystalUpscaler",
        "title": "Crystal Upscaler",
        "docstring": "Enlarges an image with Clarity AI's Crystal Upscaler, known for faces and portraits. Creativity is zero by default, so it keeps to the original unless told otherwise; the factor can go beyond the usual 4x.",
        "tags": [
            "upscaling",
            "super-resolution",
            "crystal-upscaler",
            "clarity-ai",
            "portrait",
            "high-quality",
        ],
        "use_cases": [
            "Enlarge a tight headshot for a theater banner",
            "Restore skin texture in a small portrait of a speaker",
            "Print a family picture from a chat app at poster size",
            "Refine generated faces with creativity left at zero",
            "Push a product close-up beyond four times its size",
        ],
        "basic_fields": ["image", "scale_factor", "creativity"],
        "alternatives": {
            "fal-ai/clarity-upscaler": "prompt, resemblance",
            "fal-ai/topaz/upscale/image": "several upscale models",
            "fal-ai/seedvr/upscale/image": "open weights",
        },
    },
    "fal-ai/aura-sr": {
        "class_name": "AuraSr",
        "title": "AuraSR",
        "docstring": "Enlarges an image exactly four times with fal's open AuraSR, made for generated pictures. Two checkpoints and an overlapping mode against tile seams are the only settings.",
        "tags": ["upscaling", "super-resolution", "aura-sr", "open-weights", "low-cost", "fal"],
        "use_cases": [
            "Quadruple 1024 pixel generations for print on demand",
            "Enlarge diffusion concept art for a studio wall",
            "Upscale sprites' source renders in a nightly job",
            "Compare v1 and v2 on foliage detail",
            "Prepare generated textures at 4K size",
        ],
        "basic_fields": ["image", "checkpoint", "overlapping_tiles"],
        "alternatives": {
            "fal-ai/esrgan": "factor adjustable",
            "fal-ai/drct-super-resolution": "for photos",
            "fal-ai/clarity-upscaler": "invents detail",
        },
    },
    "fal-ai/bagel/edit": {
        "class_name": "BagelEdit",
        "title": "BAGEL Edit",
        "docstring": "Edits one image by prompt with BAGEL, ByteDance's open model that both understands and draws pictures. It can be told to reason about the request first.",
        "tags": ["image-editing", "photo-editing", "bagel", "bytedance", "open-weights"],
        "use_cases": [
            "Ask what a room would look like after a flood",
            "Let the model think through a physics question in a picture",
            "Age a banana by a week for a science lesson",
            "Move the hands of a clock to half past three",
            "Edit a puzzle picture where logic counts",
        ],
        "basic_fields": ["prompt", "image", "use_thought"],
        "alternatives": {
            "fal-ai/chrono-edit": "reasons over time",
            "fal-ai/qwen-image-edit": "more settings",
            "fal-ai/flux-kontext/dev": "cheaper",
        },
    },
    "fal-ai/ben/v2/image": {
        "class_name": "BenV2Image",
        "title": "BEN2 Background Removal",
        "docstring": "Removes the background of an image with BEN2, an open model that refines the uncertain edge areas. Priced by the megapixel; besides the image only a seed can be set.",
        "tags": ["background-removal", "rembg", "ben", "open-weights", "transparent-background"],
        "use_cases": [
            "Cut out dandelions and other fuzzy outlines",
            "Prepare dog portraits with fine fur for mugs",
            "Free dancers from a stage backdrop",
            "Separate a bicycle's spokes from a wall",
            "Make cutouts of ferns for a field guide",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/birefnet/v2": "model choice, mask",
            "fal-ai/bria/background/remove": "licensed training data",
            "fal-ai/imageutils/rembg": "crops to subject",
        },
    },
    "fal-ai/bernini-r/edit-image": {
        "class_name": "BerniniREditImage",
        "title": "Bernini-R Edit Image",
        "docstring": "Edits an image by prompt with ByteDance's Bernini-R, working at a size limit of 256 to 1,280 pixels that you set. Offers a negative prompt and prompt expansion, and returns the prompt it used.",
        "tags": ["image-editing", "photo-editing", "bernini", "bytedance", "prompt-enhancement"],
        "use_cases": [
            "Try an unusual editor on a small portrait first",
            "Add a straw hat to a scarecrow photo",
            "See how the expanded prompt reworded your edit",
            "Edit at 512 pixels to save time on drafts",
            "Change a lighthouse's stripes from red to blue",
        ],
        "basic_fields": ["prompt", "image", "max_image_size", "negative_prompt"],
        "alternatives": {
            "fal-ai/flux-kontext/dev": "better known",
            "bytedance/seedream/v5/lite/edit": "same maker, 4K",
            "fal-ai/qwen-image-edit-2511": "open weights",
        },
    },
    "fal-ai/birefnet": {
        "class_name": "BiRefNet",
        "title": "BiRefNet Background Removal",
        "docstring": "Removes the background of an image with the first BiRefNet endpoint: light, heavy or portrait model at 1024 or 2048 pixels. Version 2 adds matting and dynamic models.",
        "tags": [
            "background-removal",
            "rembg",
            "birefnet",
            "segmentation",
            "masking",
            "transparent-background",
        ],
        "use_cases": [
            "Cut out portraits with the model made for people",
            "Get a subject mask next to the cutout",
            "Strip backgrounds from wristwatch photos at 2048 pixels",
            "Prepare chess pieces for a rule book",
            "Keep an older workflow's cutouts unchanged",
        ],
        "basic_fields": ["image", "model", "operating_resolution", "output_mask"],
        "field_overrides": {
            "model": {
                "description": "Variant of the network: light, heavy or specialized in people."
            }
        },
        "alternatives": {
            "fal-ai/birefnet/v2": "successor",
            "fal-ai/ben/v2/image": "other open model",
            "fal-ai/bria/background/remove": "licensed training data",
        },
    },
    "fal-ai/birefnet/v2": {
        "class_name": "BirefnetV2",
        "title": "BiRefNet V2 Background Removal",
        "docstring": "Cuts the subject out of an image with BiRefNet and returns it on a transparent background or as a mask. Six models include matting for soft edges and one for portraits; works at up to 2304 pixels.",
        "tags": [
            "background-removal",
            "rembg",
            "birefnet",
            "segmentation",
            "masking",
            "transparent-background",
        ],
        "use_cases": [
            "Cut products out for shop listings on plain backgrounds",
            "Extract hair and fur with soft edges in matting mode",
            "Get a black and white subject mask for inpainting",
            "Make transparent stickers out of ordinary photos",
            "Isolate people with the portrait variant for ID layouts",
        ],
        "basic_fields": ["image", "model", "operating_resolution", "output_mask"],
        "field_overrides": {
            "model": {
                "description": "Variant of the network: lighter, heavier, or specialized in soft edges or people."
            },
            "operating_resolution": {
                "description": "Resolution the picture is analyzed at; higher finds finer edges but takes longer."
            },
            "refine_foreground": {
                "description": "Cleans background color off the edges of the cut-out subject."
            },
            "output_mask": {"description": "Also returns the mask that was used for the cut-out."},
            "mask_only": {"description": "Returns only the mask instead of the cut-out subject."},
        },
        "enum_value_overrides": {
            "model": {
                "General Use (Light)": "GENERAL_LIGHT",
                "General Use (Light 2K)": "GENERAL_LIGHT_2K",
                "General Use (Heavy)": "GENERAL_HEAVY",
                "General Use (Dynamic)": "GENERAL_DYNAMIC",
            },
            "operating_resolution": {
                "1024x1024": "RES_1024",
                "2048x2048": "RES_2048",
                "2304x2304": "RES_2304",
            },
        },
        "alternatives": {
            "fal-ai/bria/background/remove": "licensed training data",
            "fal-ai/imageutils/rembg": "simpler, crops",
            "pixelcut/background-removal": "nothing to tune",
        },
    },
    "fal-ai/boogu-image/edit": {
        "class_name": "BooguImageEdit",
        "title": "Boogu Image Edit",
        "docstring": "Edits one image by prompt with Boogu Image, with separate guidance for text and picture and a range of the denoising in which text guidance applies.",
        "tags": ["image-editing", "photo-editing", "image-to-image", "img2img", "boogu"],
        "use_cases": [
            "Tune how closely a retouched carnival scene keeps to its photo",
            "Explore guidance ranges on one flower picture",
            "Repaint a rowboat but hold to its outline",
            "Compare a lesser-known editor with FLUX on your prompts",
            "Block text in edits by negative prompt",
        ],
        "basic_fields": [
            "prompt",
            "image",
            "guidance_scale",
            "image_guidance_scale",
            "negative_prompt",
        ],
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "better known",
            "fal-ai/flux-kontext/dev": "better known",
            "fal-ai/firered-image-edit-v1.1": "several images",
        },
    },
    "fal-ai/bytedance/seededit/v3/edit-image": {
        "class_name": "BytedanceSeededitV3EditImage",
        "title": "SeedEdit 3.0",
        "docstring": "Edits one picture by written instruction with ByteDance SeedEdit 3.0.",
        "basic_fields": ["prompt", "image", "guidance_scale"],
    },
    "fal-ai/bytedance/seedream/v4.5/edit": {
        "class_name": "BytedanceSeedreamV45Edit",
        "title": "Seedream 4.5 Edit",
        "docstring": "Edits or combines images by prompt with ByteDance's Seedream 4.5, at automatic 2K or 4K or custom sizes, and returns up to six related pictures when asked. Successor of 4.0, without its choice of prompt rewriting.",
        "tags": [
            "image-editing",
            "photo-editing",
            "seedream",
            "bytedance",
            "4k",
            "multi-image",
            "multi-reference",
            "typography",
        ],
        "use_cases": [
            "Make a six picture story from one product photo",
            "Lay out a menu cover with dishes from several photos",
            "Upgrade a festival lineup poster to 4K",
            "Dress four friends in matching costumes",
            "Turn a sketch and a swatch into a finished backpack",
        ],
        "basic_fields": ["prompt", "images", "image_size", "max_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "bytedance/seedream/v5/lite/edit": "successor",
            "fal-ai/bytedance/seedream/v4/edit": "predecessor",
            "fal-ai/nano-banana-2/edit": "Google model",
        },
    },
    "fal-ai/bytedance/seedream/v4/edit": {
        "class_name": "BytedanceSeedreamV4Edit",
        "title": "Seedream 4.0 Edit",
        "docstring": "Edits and merges images by prompt with Seedream 4.0 at up to 4K, returning one to six related pictures per request. A prompt mode chooses between careful and fast rewriting; listed price is below Nano Banana.",
        "tags": [
            "image-editing",
            "photo-editing",
            "seedream",
            "bytedance",
            "4k",
            "multi-image",
            "low-cost",
        ],
        "use_cases": [
            "Rework a catalog of lamps on a budget",
            "Produce six poses of a mascot in one request",
            "Blend a tattoo drawing onto a forearm photo",
            "Replace the season in a garden center's banner",
            "Make a 4K wallpaper out of a beach snapshot",
        ],
        "basic_fields": ["prompt", "images", "image_size", "max_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "fal-ai/bytedance/seedream/v4.5/edit": "successor",
            "fal-ai/nano-banana/edit": "Google model",
            "fal-ai/qwen-image-edit-plus": "open weights",
        },
    },
    "fal-ai/bytedance/seedream/v5/lite/edit": {
        "class_name": "BytedanceSeedreamV5LiteEdit",
        "title": "Seedream 5.0 Lite Edit (fal-ai)",
        "docstring": "Edits images by prompt with Seedream 5.0 Lite under fal's own route; the number of returned pictures is bounded to six here. Sizes and inputs match the ByteDance route of the same model.",
        "tags": ["image-editing", "photo-editing", "seedream", "bytedance", "4k", "multi-image"],
        "use_cases": [
            "Turn one sneaker photo into a set of six ad scenes",
            "Give a realtor's pictures blue skies at 3K",
            "Restyle a cafe's cups for each holiday",
            "Fuse a portrait and a painting for a museum souvenir",
            "Swap billboards in a street photo for a media plan",
        ],
        "basic_fields": ["prompt", "images", "image_size", "max_images"],
        "field_overrides": {
            "prompt": {
                "description": "What to change or how to combine the images; refer to them as image 1, image 2 and so on."
            }
        },
        "alternatives": {
            "bytedance/seedream/v5/lite/edit": "same model, newer route",
            "bytedance/seedream/v5/pro/edit": "larger model",
            "fal-ai/bytedance/seedream/v4.5/edit": "previous version",
        },
    },
    "fal-ai/calligrapher": {
        "class_name": "Calligrapher",
        "title": "Calligrapher",
        "docstring": "Generates styled lettering in an image after a reference picture.",
        "basic_fields": ["source_image", "prompt", "reference_image", "mask_image"],
    },
    "fal-ai/cartoonify": {
        "class_name": "Cartoonify",
        "title": "Cartoonify",
        "docstring": "Turns a photo into a 3D cartoon without a prompt; a scale from 0.1 to 2 sets its strength. Listed above the price of Image Editing Cartoonify.",
        "tags": [
            "cartoon",
            "style-transfer",
            "effect",
            "image-to-image",
            "img2img",
            "illustration",
        ],
        "use_cases": [
            "Make a cartoon of the groom for a stag party shirt",
            "Turn a kindergarten group into animated film characters",
            "Draw the crew of a fishing boat for a can label",
            "Give an HR handbook friendly faces",
            "Push the cartoon scale up for a caricature effect",
        ],
        "basic_fields": ["image", "scale", "guidance_scale"],
        "alternatives": {
            "fal-ai/image-editing/cartoonify": "cheaper",
            "fal-ai/ghiblify": "hand-drawn anime look",
            "fal-ai/image-apps-v2/style-transfer": "many cartoon styles",
        },
    },
    "fal-ai/cat-vton": {
        "class_name": "CatVton",
        "title": "CatVTON Virtual Try-On",
        "docstring": "Dresses the person in one photo in the garment of another with the open CatVTON model. You name the part replaced: upper, lower, overall, inner or outer.",
        "tags": ["virtual-try-on", "vton", "cat-vton", "fashion", "open-weights"],
        "use_cases": [
            "Test a research try-on on your own garments",
            "Replace only the outer jacket over a shirt",
            "Swap skirts on a flat-lay to model page",
            "Tune guidance for patterned dresses",
            "Build a demo of a fitting room with open weights",
        ],
        "basic_fields": ["human_image", "garment_image", "cloth_type", "image_size"],
        "alternatives": {
            "fal-ai/fashn/tryon/v1.6": "commercial, newer",
            "fal-ai/leffa/virtual-tryon": "other open model",
            "fal-ai/flux-pro/v1/vto": "prompt, four steps",
        },
    },
    "fal-ai/chain-of-zoom": {
        "class_name": "ChainOfZoom",
        "title": "Chain-of-Zoom",
        "docstring": "Generates an extreme close-up of a point in an image by zooming in repeatedly.",
        "basic_fields": ["image", "center_x", "scale", "center_y"],
    },
    "fal-ai/chrono-edit": {
        "class_name": "ChronoEdit",
        "title": "ChronoEdit",
        "docstring": "Edits an image by prompt with NVIDIA's ChronoEdit, which treats the edit as the end of a short motion so that it stays physically plausible. Works at 480p or 720p; temporal reasoning is optional.",
        "tags": ["image-editing", "photo-editing", "nvidia", "open-weights", "fast"],
        "use_cases": [
            "Open a closed laptop in a product photo",
            "Let a robot arm pick up the cup it faces",
            "Pour half of the water out of a photographed glass",
            "Turn a car around the corner for a driving lesson",
            "Show a folded umbrella unfolded",
        ],
        "basic_fields": [
            "image",
            "prompt",
            "enable_temporal_reasoning",
            "resolution",
            "turbo_mode",
        ],
        "alternatives": {
            "fal-ai/chrono-edit-lora": "own LoRAs",
            "fal-ai/bagel/edit": "reasons in words",
            "fal-ai/qwen-image-edit-2511": "higher resolution",
        },
    },
    "fal-ai/chrono-edit-lora": {
        "class_name": "ChronoEditLora",
        "title": "ChronoEdit LoRA",
        "docstring": "Edits an image with ChronoEdit and LoRAs of your own, keeping its optional temporal reasoning. For edits or styles trained on ChronoEdit.",
        "tags": ["image-editing", "photo-editing", "nvidia", "lora", "open-weights"],
        "use_cases": [
            "Run a LoRA trained on assembly steps of a shelf",
            "Apply a trained before and after of dental work",
            "Keep a toy line's trained look in new poses",
            "Try a community ChronoEdit LoRA on storyboards",
            "Show a trained growth stage of a houseplant",
        ],
        "basic_fields": ["image", "prompt", "loras", "enable_temporal_reasoning", "resolution"],
        "field_overrides": {
            "prompt": {"description": "The edit in words, with the trigger words of your LoRAs."}
        },
        "alternatives": {
            "fal-ai/chrono-edit": "no LoRAs",
            "fal-ai/flux-kontext-lora": "Kontext LoRAs",
            "fal-ai/qwen-image-edit-2511/lora": "Qwen LoRAs",
        },
    },
    "fal-ai/chrono-edit-lora-gallery/paintbrush": {
        "class_name": "ChronoEditLoraGalleryPaintbrush",
        "title": "ChronoEdit LoRA Gallery Paintbrush",
        "docstring": "Turns rough strokes drawn on a photo into the real thing a prompt names, with ChronoEdit and a paintbrush LoRA. A mask can be given as well; further LoRAs can be stacked.",
        "tags": [
            "sketch",
            "image-editing",
            "photo-editing",
            "inpainting",
            "generative-fill",
            "nvidia",
            "lora",
        ],
        "use_cases": [
            "Doodle a crown on a cat photo and make it gold",
            "Scribble a bridge over a stream for a park plan",
            "Draw sunglasses on a friend by hand",
            "Sketch where a porch swing should hang",
            "Let children draw pets into a room photo",
        ],
        "basic_fields": ["image", "prompt", "mask", "lora_scale"],
        "field_overrides": {
            "image": {"description": "Photo with your strokes drawn on it."},
            "prompt": {"description": "What the strokes should become."},
        },
        "alternatives": {
            "fal-ai/chrono-edit": "edits without strokes",
            "bria/fibo-edit/add_object_by_text": "adds by text",
            "fal-ai/flux-pro/v1/fill": "by mask and prompt",
        },
    },
    "fal-ai/chrono-edit-lora-gallery/upscaler": {
        "class_name": "ChronoEditLoraGalleryUpscaler",
        "title": "ChronoEdit LoRA Gallery Upscaler",
        "docstring": "Enlarges an image 1 to 4 times with ChronoEdit and an upscaling LoRA. No prompt; 30 steps by default, against 8 for ChronoEdit edits.",
        "tags": ["upscaling", "super-resolution", "nvidia", "lora", "restoration"],
        "use_cases": [
            "Enlarge a ChronoEdit result from 480p",
            "Sharpen a robot camera's frames for a report",
            "Raise an old web photo of a bakery for print",
            "Try how a diffusion editor handles grass detail",
            "Combine upscaling with a style LoRA",
        ],
        "basic_fields": ["image", "upscale_factor", "lora_scale"],
        "alternatives": {
            "fal-ai/seedvr/upscale/image": "other open model",
            "fal-ai/clarity-upscaler": "prompt, creativity",
            "fal-ai/aura-sr": "fixed four times",
        },
    },
    "fal-ai/clarity-upscaler": {
        "class_name": "ClarityUpscaler",
        "title": "Clarity Upscaler",
        "docstring": "Enlarges an image 1 to 4 times and invents plausible fine detail with a Stable Diffusion based upscaler. Prompt, creativity and resemblance balance faithfulness against invention.",
        "tags": [
            "upscaling",
            "super-resolution",
            "clarity-upscaler",
            "clarity-ai",
            "stable-diffusion",
            "high-quality",
        ],
        "use_cases": [
            "Add skin and fabric texture to soft AI portraits",
            "Enlarge generated art while inventing fresh detail",
            "Balance faithfulness and invention with resemblance",
            "Sharpen small web images into poster-size files",
            "Steer upscaled detail with a describing prompt",
        ],
        "basic_fields": ["image", "prompt", "upscale_factor", "creativity", "resemblance"],
        "field_overrides": {
            "prompt": {
                "description": "Words that steer the added detail; describe the picture or the quality wanted."
            },
            "upscale_factor": {
                "description": "How many times wider and taller the result becomes.",
                "ge": 1,
                "le": 4,
            },
            "creativity": {
                "description": "How much new detail may be invented; high values can change faces and objects.",
                "ge": 0,
                "le": 1,
            },
            "resemblance": {
                "description": "How firmly the result is held to the structure of the original picture.",
                "ge": 0,
                "le": 1,
            },
            "negative_prompt": {
                "description": "Flaws or looks that the added detail should avoid."
            },
        },
        "alternatives": {
            "clarityai/crystal-upscaler": "same maker, faithful",
            "fal-ai/creative-upscaler": "own checkpoint, LoRA",
            "fal-ai/esrgan": "no invention, faster",
        },
    },
    "fal-ai/codeformer": {
        "class_name": "CodeFormer",
        "title": "CodeFormer",
        "docstring": "Repairs and enlarges faces in a photo with CodeFormer; fidelity decides between a true and a cleaner face. Can work on all faces or only the center one.",
        "tags": [
            "restoration",
            "codeformer",
            "portrait",
            "old-photo",
            "upscaling",
            "super-resolution",
            "low-cost",
        ],
        "use_cases": [
            "Recover faces in a blurry class reunion photo",
            "Fix distorted faces in generated crowds",
            "Sharpen one face cropped from a group picture",
            "Clean a passport photo of an ancestor",
            "Restore the bride in a scratched wedding print",
        ],
        "basic_fields": ["image", "fidelity", "upscale_factor", "only_center_face"],
        "alternatives": {
            "fal-ai/image-editing/photo-restoration": "repairs whole photo",
            "clarityai/crystal-upscaler": "enlarges portraits",
            "fal-ai/image-editing/face-enhancement": "other face enhancer",
        },
    },
    "fal-ai/control-light": {
        "class_name": "ControlLight",
        "title": "ControlLight",
        "docstring": "Brightens a dark photo in 4 to 8 steps, with a lighting level from 0 to 1 for how far. A ready prompt tells it to lift exposure and keep identity and colors.",
        "tags": ["relighting", "restoration", "image-editing", "photo-editing", "fast"],
        "use_cases": [
            "Rescue a dim concert snapshot",
            "Lift the shadows in an evening property photo",
            "Make a security camera still readable",
            "Brighten cave photos for a tour brochure",
            "Show details in an underexposed museum shot",
        ],
        "basic_fields": ["image", "lighting_level", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "How the dark photo should be improved; the ready text usually suffices."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/relighting": "new light styles",
            "fal-ai/image-editing/color-correction": "color and tone",
            "fal-ai/iclight-v2": "light by prompt",
        },
    },
    "fal-ai/controlnetsdxl": {
        "class_name": "Controlnetsdxl",
        "title": "ControlNet SDXL",
        "docstring": "Generates images by prompt that follow the structure of an input image.",
        "basic_fields": ["prompt", "image", "controlnet_conditioning_scale", "num_inference_steps"],
    },
    "fal-ai/creative-upscaler": {
        "class_name": "CreativeUpscaler",
        "title": "Creative Upscaler",
        "docstring": "Enlarges an image 1 to 5 times and redraws detail with SD 1.5 or SDXL, or with your own checkpoint, LoRA and embedding. Separate values for creativity, detail and shape.",
        "tags": [
            "upscaling",
            "super-resolution",
            "stable-diffusion",
            "sdxl",
            "lora",
            "high-quality",
        ],
        "use_cases": [
            "Upscale artwork with the checkpoint it was made with",
            "Add painterly strokes by LoRA while enlarging",
            "Blow up a fantasy map five times for a wall",
            "Tame invented detail with shape preservation",
            "Skip the clean-up pass on already sharp renders",
        ],
        "basic_fields": ["image", "prompt", "scale", "creativity", "shape_preservation"],
        "field_overrides": {
            "prompt": {
                "description": "Describes the picture to steer the added detail; may be left empty."
            }
        },
        "alternatives": {
            "fal-ai/clarity-upscaler": "simpler",
            "fal-ai/recraft/upscale/creative": "no settings",
            "fal-ai/esrgan": "no invention, faster",
        },
    },
}
