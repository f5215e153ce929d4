"""Words for fal's image to image endpoints: others g to i. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/genfocus": {
        "class_name": "Genfocus",
        "title": "GenFocus Refocus",
        "docstring": "Generates a copy of a photo refocused on a chosen point, with the blur strength of the out-of-focus parts set by hand.",
        "basic_fields": ["image", "num_inference_steps", "focus_point", "blur_strength"],
    },
    "fal-ai/genfocus/all-in-focus": {
        "class_name": "GenfocusAllInFocus",
        "title": "GenFocus All in Focus",
        "docstring": "Generates a copy of a photo in which near and far parts are sharp at once, without a prompt.",
        "basic_fields": ["image", "num_inference_steps", "target_long_side"],
    },
    "fal-ai/ghiblify": {
        "class_name": "Ghiblify",
        "title": "Ghiblify",
        "docstring": "Redraws a photo as a hand-painted anime scene in the manner of Studio Ghibli. Takes nothing but the picture: there is no prompt and no strength to set.",
        "tags": ["image-to-image", "img2img", "style-transfer", "anime", "cartoon", "effect"],
        "use_cases": [
            "Turn a family vacation snapshot into a painted anime scene for a holiday card",
            "Give every pet at an animal shelter an anime portrait for its adoption page",
            "Redraw a street view of your bakery as an animated film still for the menu cover",
            "Make matching anime avatars from the team photos of a small gaming clan",
            "Turn a wedding couple's engagement photo into a save-the-date illustration",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/cartoonify": "3D cartoon look",
            "fal-ai/image-editing/cartoonify": "cheaper",
            "fal-ai/image-apps-v2/style-transfer": "other styles",
        },
    },
    "fal-ai/glm-image/image-to-image": {
        "class_name": "GlmImageImageToImage",
        "title": "GLM-Image Image to Image",
        "docstring": "Makes new pictures from one or more input images and a prompt with Z.ai's GLM-Image. Offers ten preset sizes or a custom one, 10 to 100 steps, one to four results, and optional prompt expansion.",
        "tags": [
            "image-to-image",
            "img2img",
            "image-editing",
            "photo-editing",
            "glm-image",
            "z-ai",
            "multi-reference",
        ],
        "use_cases": [
            "Rework a museum flyer so its headline and date are set in a new layout",
            "Put a ceramic mug from a catalog photo into a breakfast scene described in words",
            "Redo a science classroom poster with the same diagram on a darker ground",
            "Make four versions of a bus stop ad from one product picture",
            "Combine a mascot drawing and a shop photo into one opening announcement",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "What the new picture should show and what to take from the input images. Put words that must appear in the picture in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-2/edit": "negative prompt",
            "fal-ai/hunyuan-image/v3/instruct/edit": "follows edit instructions",
            "fal-ai/nano-banana-2/edit": "4K, web search",
        },
    },
    "fal-ai/gpt-image-1-mini/edit": {
        "class_name": "GptImage1MiniEdit",
        "title": "GPT Image 1 Mini Edit",
        "docstring": "Edits one or more images by text with OpenAI's small GPT Image 1. Keeps the quality levels and transparent background of the full model, but drops its input fidelity setting.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gpt-image",
            "openai",
            "low-cost",
            "transparent-background",
            "multi-image",
        ],
        "use_cases": [
            "Draft twenty label ideas for a hot sauce bottle before paying for final art",
            "Cut a toy out of its box photo onto a transparent background for a web shop",
            "Add a Santa hat to each staff photo for the office party invitation",
            "Swap the wall color in a rental listing photo to see what suits the sofa",
            "Merge a logo and a tote bag picture into a quick merchandise preview",
        ],
        "basic_fields": ["prompt", "images", "quality", "image_size", "background"],
        "alternatives": {
            "fal-ai/gpt-image-1.5/edit": "newer, takes a mask",
            "openai/gpt-image-2/edit": "successor",
            "fal-ai/qwen-image-2/edit": "other maker",
        },
    },
    "fal-ai/gpt-image-1.5/edit": {
        "class_name": "GptImage15Edit",
        "title": "GPT Image 1.5 Edit",
        "docstring": "Edits one or more images by text with OpenAI's GPT Image 1.5. An optional mask limits the change to one area, and input fidelity sets how closely faces and details are kept.",
        "tags": [
            "image-editing",
            "photo-editing",
            "inpainting",
            "generative-fill",
            "gpt-image",
            "openai",
            "transparent-background",
        ],
        "use_cases": [
            "Repaint only the dashboard of a used car photo through a mask and leave the rest alone",
            "Change the jacket of a CEO portrait while keeping the face as it is",
            "Rewrite the price on a chalkboard menu photo for the new season",
            "Place three candle photos together on one transparent shop banner",
            "Turn a long creative brief into an edited perfume ad in one request",
        ],
        "basic_fields": ["prompt", "images", "mask_image", "quality", "input_fidelity"],
        "alternatives": {
            "openai/gpt-image-2/edit": "successor",
            "fal-ai/gpt-image-1-mini/edit": "small, low cost",
            "fal-ai/nano-banana-pro/edit": "Google model",
        },
    },
    "fal-ai/gpt-image-1/edit-image": {
        "class_name": "GptImage1EditImage",
        "title": "GPT Image 1 Edit",
        "docstring": "Edits one or more images by text with OpenAI's first GPT Image model. Unlike the mini it has an input fidelity setting for faces and details; unlike GPT Image 1.5 it takes no mask.",
        "tags": [
            "image-editing",
            "photo-editing",
            "gpt-image",
            "openai",
            "transparent-background",
            "multi-image",
        ],
        "use_cases": [
            "Turn a child's crayon monster into a clean plush toy concept",
            "Rebuild an old store sign photo as an opaque print-ready square",
            "Put a client's dog into the style of a 1930s travel poster",
            "Collect five skincare bottles from separate photos into one gift basket picture",
            "Reproduce an edit from an older pipeline that was tuned on this version",
        ],
        "basic_fields": ["prompt", "images", "input_fidelity", "quality", "background"],
        "alternatives": {
            "openai/gpt-image-2/edit": "successor",
            "fal-ai/gpt-image-1.5/edit": "newer, takes a mask",
            "fal-ai/gpt-image-1-mini/edit": "small, low cost",
        },
    },
    "fal-ai/gpt-image-1/edit-image/byok": {
        "class_name": "GptImage1EditImageByok",
        "title": "GPT Image 1 Edit (Own OpenAI Key)",
        "docstring": "Edits images by text with GPT Image 1, billed to an OpenAI key passed along with the request.",
        "basic_fields": ["prompt", "images", "openai_api_key", "image_size"],
    },
    "fal-ai/hidream-e1-1": {
        "class_name": "HidreamE11",
        "title": "HiDream E1.1 Edit",
        "docstring": "Edits an image by instruction with HiDream E1.1, with separate guidance for text and picture.",
        "basic_fields": ["image", "prompt", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/hidream-e1-full": {
        "class_name": "HidreamE1Full",
        "title": "HiDream E1 Full Edit",
        "docstring": "Edits an image by instruction with HiDream E1 Full, the first release of the editing model.",
        "basic_fields": ["image", "prompt", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/hidream-i1-full/image-to-image": {
        "class_name": "HidreamI1FullImageToImage",
        "title": "HiDream I1 Full Image to Image",
        "docstring": "Redraws an image from a prompt with HiDream I1 Full, the undistilled 50-step model. A strength setting decides how much of the original stays, and LoRAs and a negative prompt are accepted.",
        "tags": ["image-to-image", "img2img", "hidream", "lora", "open-weights", "illustration"],
        "use_cases": [
            "Turn a gray 3D block-out of a castle into painted concept art for a game studio",
            "Restyle a vineyard photo as an oil painting for a wine label",
            "Apply a comic LoRA to photos of a town for a tourism booklet",
            "Refine a rough tabletop character sketch while keeping its pose",
            "Make a low-strength variation of a pattern for a wallpaper sample book",
        ],
        "basic_fields": ["prompt", "image", "strength", "negative_prompt", "loras"],
        "alternatives": {
            "fal-ai/hidream-o1-image/edit": "newer, instruction edits",
            "fal-ai/flux/dev/image-to-image": "cheaper",
            "fal-ai/flux-lora/image-to-image": "FLUX LoRAs",
        },
    },
    "fal-ai/hidream-o1-image/dev/edit": {
        "class_name": "HidreamO1ImageDevEdit",
        "title": "HiDream O1 Image Dev Edit",
        "docstring": "Edits one or more reference images by text with the Dev variant of HiDream O1, which runs at most 28 steps and starts without guidance, against 50 steps and guidance 5 for the full one.",
        "tags": [
            "image-editing",
            "photo-editing",
            "hidream",
            "multi-reference",
            "fast",
            "distilled",
        ],
        "use_cases": [
            "Try ten cover arrangements for a cookbook from the same dish photo before the final run",
            "Put a plush toy from two reference photos into a storybook forest",
            "Change the season in a campsite picture for a quick social post",
            "Test how a new logo sits on a delivery van photo",
            "Swap the vase on a staged table while keeping the photo's proportions",
        ],
        "basic_fields": ["prompt", "reference_images", "image_size", "keep_original_aspect"],
        "alternatives": {
            "fal-ai/hidream-o1-image/edit": "more steps, guidance",
            "fal-ai/flux-2/turbo/edit": "other maker, fast",
            "fal-ai/qwen-image-edit-2511": "open weights",
        },
    },
    "fal-ai/hidream-o1-image/edit": {
        "class_name": "HidreamO1ImageEdit",
        "title": "HiDream O1 Image Edit",
        "docstring": "Edits one or more reference images by text with the full HiDream O1 model at up to 50 steps with guidance. The default canvas is 2048 by 2048; the proportions of the original can be kept instead.",
        "tags": [
            "image-editing",
            "photo-editing",
            "hidream",
            "multi-reference",
            "character-consistency",
            "hd",
        ],
        "use_cases": [
            "Dress a historical reenactor's portrait in a uniform shown on a second photo",
            "Compose a 2048 pixel hero picture for a furniture shop from a chair and a room",
            "Carry one comic heroine from her model sheet into a rainy rooftop scene",
            "Replace the cars in a street photo with horse carts for a local history book",
            "Restyle a botanical photo as a copper engraving for a seed packet",
        ],
        "basic_fields": [
            "prompt",
            "reference_images",
            "image_size",
            "guidance_scale",
            "keep_original_aspect",
        ],
        "alternatives": {
            "fal-ai/hidream-o1-image/dev/edit": "faster, fewer steps",
            "fal-ai/bytedance/seedream/v4.5/edit": "ByteDance model",
            "fal-ai/flux-2/edit": "open weights",
        },
    },
    "fal-ai/hunyuan-image/v3/instruct/edit": {
        "class_name": "HunyuanImageV3InstructEdit",
        "title": "Hunyuan Image 3.0 Instruct Edit",
        "docstring": "Edits one or more images as an instruction says with Tencent's Hunyuan Image 3.0 Instruct. Prompt expansion is on by default and fills in a short instruction before the edit.",
        "tags": [
            "image-editing",
            "photo-editing",
            "hunyuan-image",
            "tencent",
            "multi-image",
            "open-weights",
        ],
        "use_cases": [
            "Fuse a skateboard photo and a graffiti texture into a deck design",
            "Remove the scaffolding from a church photo with one short sentence",
            "Turn a phone snapshot of dumplings into a menu picture on dark slate",
            "Give an apartment photo evening light for a listing in four variants",
            "Replace the actor's props in a theater still for the program booklet",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "The edit as an instruction: what to change, add or remove, and which input image is meant by each part."
            }
        },
        "alternatives": {
            "fal-ai/bytedance/seedream/v4.5/edit": "sets of related pictures",
            "fal-ai/hy-wu-edit": "sets the steps",
            "fal-ai/qwen-image-2/pro/edit": "negative prompt",
        },
    },
    "fal-ai/hunyuan_world": {
        "class_name": "Hunyuan_World",
        "title": "Hunyuan World Panorama",
        "docstring": "Generates a panorama from one image and a description of the surroundings with Tencent's Hunyuan World 1.0. Only the two are set; size and steps are fixed.",
        "tags": [
            "image-to-image",
            "img2img",
            "hunyuan-world",
            "tencent",
            "outpainting",
            "uncrop",
            "landscape",
        ],
        "use_cases": [
            "Extend a concept painting of a canyon into a sky panorama for a game level",
            "Build the backdrop of a virtual reality museum room from one photo of its hall",
            "Turn a beach snapshot into surroundings for a relaxation app",
            "Make an environment map for lighting a 3D product scene from a studio photo",
            "Sketch the world around a film set still for a previsualization",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What the surroundings beyond the picture's edges look like: place, weather, light, and what stands in each direction."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-pro/outpaint": "extends the borders only",
            "fal-ai/bria/expand": "cheaper, flat pictures",
            "fal-ai/image-apps-v2/outpaint": "zoom out",
        },
    },
    "fal-ai/hy-wu-edit": {
        "class_name": "HyWuEdit",
        "title": "HY-WU Image Edit",
        "docstring": "Edits one or more images by text with HY-WU. Reasons about the instruction before drawing unless thinking is switched off, and lets you set 1 to 100 steps.",
        "tags": ["image-editing", "photo-editing", "multi-image", "open-weights", "tencent"],
        "use_cases": [
            "Put the shoes from one picture on the runner in another for a sports flyer",
            "Work out which of three garden beds to replant and show the result",
            "Move the pattern of a vintage scarf onto a phone case",
            "Make a quick low-step preview of a shop front repaint, then a careful one",
            "Add safety vests to every worker in a site photo for a training slide",
        ],
        "basic_fields": ["prompt", "images", "enable_thinking", "num_inference_steps"],
        "field_overrides": {
            "images": {"description": "The picture to edit first, then the references."},
        },
        "alternatives": {
            "fal-ai/hunyuan-image/v3/instruct/edit": "sets the guidance",
            "fal-ai/firered-image-edit-v1.1": "negative prompt, guidance",
            "fal-ai/stepx-edit2": "also reasons first",
        },
    },
    "fal-ai/iclight-v2": {
        "class_name": "IclightV2",
        "title": "IC-Light v2 Relighting",
        "docstring": "Relights a subject and paints a fitting background from a prompt, with the light coming from the left, right, top or bottom if you like. An optional second pass refines the result at higher resolution.",
        "tags": [
            "relighting",
            "image-to-image",
            "img2img",
            "iclight",
            "portrait",
            "product-photography",
        ],
        "use_cases": [
            "Put a flat studio shot of a watch into warm light from the left",
            "Give a headshot taken under office lamps the look of a sunset terrace",
            "Match a cut-out bottle to a moonlit bar scene for a spirits ad",
            "Light a figurine from below for a horror board game box",
            "Try four light directions on one sneaker before booking a photographer",
        ],
        "basic_fields": ["prompt", "image", "initial_latent", "image_size", "enable_hr_fix"],
        "field_overrides": {
            "prompt": {
                "description": "The light and the scene around the subject, such as 'neon light, city street at night'. Name the subject too so that it is kept."
            },
            "initial_latent": {
                "description": "Side from which the light falls on the subject; None leaves the direction to the prompt."
            },
        },
        "alternatives": {
            "fal-ai/image-apps-v2/relighting": "preset lighting",
            "bria/fibo-edit/relight": "licensed training data",
            "fal-ai/qwen-image-edit-plus-lora-gallery/lighting-restoration": "repairs bad light",
        },
    },
    "fal-ai/inpaint": {
        "class_name": "Inpaint",
        "title": "Stable Diffusion Inpaint (Any Checkpoint)",
        "docstring": "Repaints the masked part of an image with any Stable Diffusion 1.5 or SDXL checkpoint you name by repository or link. Suited to custom checkpoints rather than instruction edits.",
        "tags": [
            "inpainting",
            "generative-fill",
            "stable-diffusion",
            "sdxl",
            "sd-1.5",
            "open-weights",
        ],
        "use_cases": [
            "Fill a torn corner of a scanned postcard with an SDXL checkpoint of your choice",
            "Repaint the shield of a fantasy knight with a game studio's own checkpoint",
            "Replace the flowers in a bridal bouquet under a hand-drawn mask",
            "Compare how five checkpoints repair the same missing window",
            "Add a boat to an empty lake in a watercolor made with the same model",
        ],
        "basic_fields": ["model_name", "prompt", "image", "mask"],
        "field_overrides": {
            "model_name": {
                "description": "Stable Diffusion 1.5 or SDXL checkpoint to paint with, as a Hugging Face repository name or a link."
            },
            "prompt": {
                "description": "What should appear in the masked area, in the words the chosen checkpoint was trained on."
            },
        },
        "alternatives": {
            "fal-ai/fast-sdxl/inpainting": "fixed SDXL, simpler",
            "fal-ai/lora/inpaint": "own LoRAs",
            "fal-ai/flux-pro/v1/fill": "newer model",
        },
    },
    "fal-ai/instant-character": {
        "class_name": "InstantCharacter",
        "title": "InstantCharacter",
        "docstring": "Places the character from one reference image into new scenes described by a prompt, without training. A scale from 0 to 2 sets how strongly the likeness holds against the prompt.",
        "tags": [
            "image-to-image",
            "img2img",
            "character-consistency",
            "tencent",
            "illustration",
            "portrait",
        ],
        "use_cases": [
            "Show the same storybook fox on twelve pages in twelve places",
            "Draw a brewery's goat mascot surfing, cooking and dancing for bar coasters",
            "Put a webcomic hero in a new outfit without losing the face",
            "Make emote poses of a streamer's avatar from one drawing",
            "Test a cereal box character in four holiday scenes before ordering art",
        ],
        "basic_fields": ["prompt", "image", "scale", "image_size", "num_images"],
        "alternatives": {
            "fal-ai/ideogram/character": "rendering speeds, style codes",
            "fal-ai/minimax/image-01/subject-reference": "cheaper, real people",
            "fal-ai/uno": "several references",
        },
    },
    "fal-ai/invisible-watermark": {
        "class_name": "InvisibleWatermark",
        "title": "Invisible Watermark",
        "docstring": "Hides a short text in an image without changing how it looks, or reads such a text back when decoding is switched on. Returns the marked picture or the text found.",
        "tags": [
            "image-utility",
            "invisible-watermark",
            "copyright",
            "authenticity",
            "steganography",
        ],
        "use_cases": [
            "Mark each proof photo of a wedding gallery with the client's order number",
            "Check whether a picture found online carries your studio's hidden tag",
            "Label generated stock images so an archive can tell them from photographs",
            "Give every reviewer of a secret car design a differently marked copy",
            "Trace which newsletter edition a leaked infographic came from",
        ],
        "basic_fields": ["image", "watermark", "decode", "length"],
        "field_overrides": {
            "watermark": {
                "description": "Text to hide in the picture. Keep it short, and note its length: reading it back needs that number."
            },
            "length": {
                "description": "How long the hidden watermark is. Needed to read it back: pass on the length that was returned when it was added."
            },
        },
        "alternatives": {
            "fal-ai/post-processing": "visible effects",
            "fal-ai/post-processing/dissolve": "visible overlay",
        },
    },
    "fal-ai/ip-adapter-face-id": {
        "class_name": "IpAdapterFaceId",
        "title": "IP-Adapter Face ID",
        "docstring": "Generates pictures of a person from one face photo, or an archive of several, and a prompt. Runs on Stable Diffusion 1.5 or SDXL checkpoints you can name, at 512 to 1024 pixels per side.",
        "tags": [
            "ip-adapter",
            "portrait",
            "image-to-image",
            "img2img",
            "sd-1.5",
            "sdxl",
            "character-consistency",
        ],
        "use_cases": [
            "Show an author as a noir detective for a crime novel's back cover",
            "Make four superhero versions of a birthday child from one school photo",
            "Keep an actor's face across a pitch deck of costume ideas",
            "Compare face likeness of SDXL and Stable Diffusion 1.5 on one sitter",
            "Render a podcast host as a medieval scribe with a custom 1.5 checkpoint",
        ],
        "basic_fields": ["prompt", "face_image", "face_images_data", "model_type", "num_samples"],
        "field_overrides": {
            "face_images_data": {
                "description": "Zip archive with several pictures of the same face, for a better likeness than a single photo gives."
            },
            "model_type": {
                "description": "Face ID adapter to use: the 1_5 ones draw with Stable Diffusion 1.5, the SDXL ones with SDXL. Versions marked plus keep the face more closely."
            },
        },
        "alternatives": {
            "fal-ai/flux-pulid": "FLUX base",
            "fal-ai/photomaker": "SDXL, photo archive",
            "fal-ai/pulid": "SDXL, several photos",
        },
    },
    "google/nano-banana-lite/edit": {
        "class_name": "GoogleNanoBananaLiteEdit",
        "title": "Nano Banana Lite Edit",
        "docstring": "Edits images by text with Google's light Nano Banana, also without an input picture. Takes standing instructions in a system prompt, a minimal or high thinking level, and ratios out to 8:1.",
        "tags": [
            "image-editing",
            "photo-editing",
            "nano-banana",
            "google",
            "gemini",
            "multi-image",
            "fast",
        ],
        "use_cases": [
            "Give hundreds of listing photos the same small cleanup under one system prompt",
            "Stretch a product scene into an 8:1 strip for a website header",
            "Draft birthday card scenes from a family photo with minimal thinking",
            "Swap the label language on a jam jar for an export catalog",
            "Try paint colors on a fence photo while talking to a customer",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "thinking_level", "system_prompt"],
        "alternatives": {
            "fal-ai/nano-banana-2/edit": "larger model",
            "fal-ai/nano-banana-pro/edit": "higher resolution",
            "fal-ai/gpt-image-1-mini/edit": "other maker, small",
        },
    },
    "imagineart/imagineart-2.0-edit-preview/image-to-image": {
        "class_name": "ImagineartImagineart20EditPreviewImageToImage",
        "title": "ImagineArt 2.0 Edit Preview",
        "docstring": "Edits images by text with a preview of ImagineArt 2.0. Besides pictures and prompt only the aspect ratio is set, with wide choices such as 21:9 and 3:1.",
        "tags": ["image-editing", "photo-editing", "imagineart", "multi-image", "photorealistic"],
        "use_cases": [
            "Turn a mood photo into a 3:1 header for a hiking club page",
            "Change a model's coat to the new fall color for a lookbook",
            "Bring a bracelet and a hand from two photos into one jewelry ad",
            "Restage a living room shot for winter with a lit fireplace",
            "Make a tall 1:3 banner from a concert picture for a lamppost",
        ],
        "basic_fields": ["images", "prompt", "aspect_ratio"],
        "alternatives": {
            "bytedance/seedream/v5/lite/edit": "custom sizes",
            "reve/2.1/edit": "several results",
            "xai/grok-imagine-image/edit": "1K or 2K choice",
        },
    },
}
