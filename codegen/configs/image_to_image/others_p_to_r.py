"""Words for fal's image to image endpoints: others p to r. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/pasd": {
        "class_name": "Pasd",
        "title": "PASD Upscaler",
        "docstring": "Upscales an image by 1 to 4 times with PASD, a diffusion upscaler that invents fine detail as a prompt suggests. Conditioning strength holds the result to the original's structure.",
        "tags": [
            "upscaling",
            "super-resolution",
            "restoration",
            "image-to-image",
            "img2img",
            "open-weights",
        ],
        "use_cases": [
            "Enlarge a tiny web picture of a cottage with 'stone wall, ivy' as a hint",
            "Bring back fur detail in a small shelter photo of a cat",
            "Quadruple a 90s digital camera shot for a reunion poster",
            "Add believable fabric texture to a low-resolution costume scan",
            "Compare loose and tight conditioning on a compressed still",
        ],
        "basic_fields": ["image", "prompt", "scale", "conditioning_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What the picture shows; the upscaler uses it to decide what detail to invent. May stay empty."
            },
            "conditioning_scale": {
                "description": "How tightly the result follows the original: lower invents more detail, higher stays true."
            },
        },
        "alternatives": {
            "fal-ai/clarity-upscaler": "also takes a prompt",
            "fal-ai/seedvr/upscale/image": "cheaper, no prompt",
            "fal-ai/topaz/upscale/image": "many models",
        },
    },
    "fal-ai/patina": {
        "class_name": "Patina",
        "title": "PATINA Material Maps",
        "docstring": "Estimates the maps of a physically based material (base color, normal, roughness, metalness, height) from one picture. You choose which of the five maps come back.",
        "tags": [
            "pbr-materials",
            "patina",
            "image-to-image",
            "img2img",
            "game-assets",
            "image-to-3d",
            "img-to-3d",
            "fal",
        ],
        "use_cases": [
            "Turn a photo of brick into normal and roughness maps for a game wall",
            "Get a height map from a tree bark picture for a displacement shader",
            "Make a full material set from a generated sci-fi panel texture",
            "Digitize a carpet sample for an interior rendering",
            "Read only the metalness of a rusted plate photo for a Blender scene",
        ],
        "basic_fields": ["image", "maps"],
        "alternatives": {
            "fal-ai/patina/material/extract": "makes it tileable",
            "fal-ai/imageutils/depth": "depth only",
        },
    },
    "fal-ai/patina/material/extract": {
        "class_name": "PatinaMaterialExtract",
        "title": "PATINA Material Extract",
        "docstring": "Extracts a tileable material from a photo: a prompt names the surface, the result repeats in one or both directions and comes with PBR maps, optionally enlarged 2 or 4 times.",
        "tags": [
            "pbr-materials",
            "patina",
            "seamless-texture",
            "game-assets",
            "image-to-image",
            "img2img",
            "upscaling",
            "super-resolution",
        ],
        "use_cases": [
            "Pull the floor tiles out of a hotel photo as a repeating material",
            "Build a horizontally tiling fence texture from one garden picture",
            "Extract the leather of a car seat for a configurator",
            "Collect plaster and stone surfaces from a city walk for a level kit",
            "Enlarge a small fabric photo four times as a tiling material",
        ],
        "basic_fields": ["prompt", "image", "tiling_mode", "maps", "upscale_factor"],
        "field_overrides": {
            "prompt": {
                "description": "Which surface in the photo to extract, such as 'the oak floor' or 'red brick wall'."
            },
            "strength": {
                "description": "How much is redrawn from the photo: lower stays closer to it, higher lets the tile differ more."
            },
        },
        "alternatives": {
            "fal-ai/patina": "maps only, no tiling",
            "ideogram/v4/tiling": "tiles without maps",
        },
    },
    "fal-ai/phota/edit": {
        "class_name": "PhotaEdit",
        "title": "Phota Edit",
        "docstring": "Edits one or more photos by text with Phota, keeping the likeness of people saved as profiles when their identifiers are passed. Output in 1K or 4K.",
        "tags": [
            "image-editing",
            "photo-editing",
            "phota",
            "portrait",
            "character-consistency",
            "4k",
        ],
        "use_cases": [
            "Put a saved family member into a photo taken without them",
            "Give a realtor's trained profile ten outfits for a year of posts",
            "Repair a blinking bride so that she still looks like herself",
            "Move a hiking group shot to a clear day at 4K for print",
            "Swap the background of a team portrait without changing faces",
        ],
        "basic_fields": ["prompt", "images", "profile_ids", "resolution", "aspect_ratio"],
        "field_overrides": {
            "profile_ids": {
                "description": "Identifiers of people trained as Phota profiles whose faces should be kept; leave empty if none are trained."
            }
        },
        "alternatives": {
            "fal-ai/phota/enhance": "improves without prompt",
            "fal-ai/nano-banana-pro/edit": "legible text, 2K",
            "fal-ai/flux-2-max/edit": "custom sizes",
        },
    },
    "fal-ai/phota/enhance": {
        "class_name": "PhotaEnhance",
        "title": "Phota Enhance",
        "docstring": "Improves a photo without a prompt and returns one to four versions; saved profiles tell it how the people in the picture really look.",
        "tags": [
            "restoration",
            "photo-editing",
            "image-editing",
            "phota",
            "portrait",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Polish a dim phone picture of grandparents before framing it",
            "Get four improved takes of a badly lit graduation photo",
            "Freshen profile photos for a school yearbook while keeping real faces",
            "Improve a restaurant selfie with the guest's own profile",
            "Clean up a soft zoomed-in shot of a goalkeeper for the club page",
        ],
        "basic_fields": ["image", "profile_ids", "num_images"],
        "field_overrides": {
            "profile_ids": {
                "description": "Identifiers of trained Phota profiles of the people shown, so that faces are improved toward their true look."
            }
        },
        "alternatives": {
            "fal-ai/phota/edit": "edits by prompt",
            "fal-ai/image-editing/face-enhancement": "faces only",
            "fal-ai/image-apps-v2/portrait-enhance": "portraits, sets the shape",
        },
    },
    "fal-ai/photomaker": {
        "class_name": "Photomaker",
        "title": "PhotoMaker",
        "docstring": "Generates portraits of a person from an archive of several photos and a prompt with the trigger word img, on SDXL. Ten styles, and a starting image is optional.",
        "tags": [
            "portrait",
            "character-consistency",
            "sdxl",
            "photomaker",
            "image-to-image",
            "img2img",
            "open-weights",
        ],
        "use_cases": [
            "Make a comic book hero of a retiring colleague from ten party photos",
            "Draw a child as a low-poly game figure from a zip of snapshots",
            "Create line art portraits of authors for a book fair program",
            "Test neon styles for a DJ's press picture",
            "Blend a person's face with the layout of a starting picture",
        ],
        "basic_fields": ["image_archive", "prompt", "style", "num_images", "initial_image"],
        "field_overrides": {
            "image_archive": {
                "description": "Zip archive with several photos of one person; different angles make the likeness better."
            },
            "prompt": {
                "description": "What to show, with the trigger word img after the noun for the person, such as 'a man img riding a horse'."
            },
        },
        "alternatives": {
            "fal-ai/pulid": "list of photos instead",
            "fal-ai/ip-adapter-face-id": "one photo is enough",
            "fal-ai/flux-pulid": "FLUX base",
        },
    },
    "fal-ai/physic-edit": {
        "class_name": "PhysicEdit",
        "title": "PhysicEdit",
        "docstring": "Edits an image by text with attention to physical change such as light, deformation and state.",
        "basic_fields": ["prompt", "image", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/plushify": {
        "class_name": "Plushify",
        "title": "Plushify",
        "docstring": "Redraws the subject of a photo as a plush toy.",
        "basic_fields": ["image", "prompt", "num_inference_steps", "scale"],
    },
    "fal-ai/pulid": {
        "class_name": "Pulid",
        "title": "PuLID (SDXL)",
        "docstring": "Generates pictures that keep the face of one person from several reference photos, in 4 steps by default on an SDXL base. A mode favors likeness or extreme style; faces of several people can be mixed.",
        "tags": [
            "portrait",
            "character-consistency",
            "pulid",
            "sdxl",
            "multi-reference",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Paint a colleague as a Renaissance duke in extreme style mode",
            "Mix two parents' faces to imagine a child for a baby shower game",
            "Make eight avatar ideas of one streamer in a single run",
            "Keep an actress recognizable in sketches for a fantasy series",
            "Turn a coach's photos into a stamp-like club emblem portrait",
        ],
        "basic_fields": ["reference_images", "prompt", "mode", "id_scale", "num_images"],
        "field_overrides": {
            "id_mix": {
                "description": "Blends the faces of the reference pictures into one new person. Leave off when all show the same person."
            }
        },
        "alternatives": {
            "fal-ai/flux-pulid": "FLUX base, one photo",
            "fal-ai/photomaker": "style presets",
            "fal-ai/ip-adapter-face-id": "SD 1.5 or SDXL",
        },
    },
    "fal-ai/recraft-clarity-upscale": {
        "class_name": "RecraftClarityUpscale",
        "title": "Recraft Clarity Upscale",
        "docstring": "Upscales an image for more clarity with Recraft, in an earlier form of its crisp upscaler.",
        "basic_fields": ["image"],
    },
    "fal-ai/recraft-creative-upscale": {
        "class_name": "RecraftCreativeUpscale",
        "title": "Recraft Creative Upscale (Old Address)",
        "docstring": "Upscales an image with Recraft's creative upscaler, which redraws small details and faces.",
        "basic_fields": ["image"],
    },
    "fal-ai/recraft/upscale/creative": {
        "class_name": "RecraftUpscaleCreative",
        "title": "Recraft Creative Upscale",
        "docstring": "Upscales an image with Recraft while redrawing small details and faces, so the result may depart from the original. Costs far more per image than Recraft Crisp; nothing is set.",
        "tags": [
            "upscaling",
            "super-resolution",
            "recraft",
            "image-to-image",
            "img2img",
            "high-quality",
        ],
        "use_cases": [
            "Rework a generated crowd scene whose small faces came out smeared",
            "Prepare a fantasy map painting for a large wall print",
            "Give a soft generated food picture crisp crumbs and glaze",
            "Rescue a thumbnail of lost concept art by repainting its details",
            "Finish an illustrated book cover before it goes to the printer",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/recraft/upscale/crisp": "cheaper, true to original",
            "fal-ai/clarity-upscaler": "sets creativity",
            "bria/upscale/creative": "Bria AI model",
        },
    },
    "fal-ai/recraft/upscale/crisp": {
        "class_name": "RecraftUpscaleCrisp",
        "title": "Recraft Crisp Upscale",
        "docstring": "Upscales an image with Recraft, making it sharper and cleaner without repainting its content. Takes nothing but the picture and is far cheaper than Recraft Creative.",
        "tags": [
            "upscaling",
            "super-resolution",
            "recraft",
            "low-cost",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Enlarge a whole catalog of small product photos for retina screens",
            "Clean the edges of a logo saved as a small PNG",
            "Sharpen an event flyer that only survives as a chat attachment",
            "Make screenshots of an old app legible for a manual",
            "Upscale a passport-size portrait without changing the face",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/recraft/upscale/creative": "redraws details",
            "fal-ai/seedvr/upscale/image": "sets the factor",
            "fal-ai/topaz/upscale/image": "many models",
        },
    },
    "fal-ai/recraft/v3/image-to-image": {
        "class_name": "RecraftV3ImageToImage",
        "title": "Recraft V3 Image to Image",
        "docstring": "Redraws an image from a prompt in one of Recraft V3's many styles, from studio photo to vector illustration, or in a saved style of your own. Preferred colors can be given.",
        "tags": ["image-to-image", "img2img", "recraft", "style-transfer", "illustration", "logo"],
        "use_cases": [
            "Turn a phone photo of a cupcake into a flat illustration in two brand colors",
            "Redraw staff portraits in a publisher's saved style",
            "Make a black and white hard flash version of a band photo",
            "Convert a pencil logo sketch into a clean vector look",
            "Restyle a slide deck's mixed pictures as one digital illustration series",
        ],
        "basic_fields": ["prompt", "image", "style", "strength", "colors"],
        "alternatives": {
            "fal-ai/ideogram/v3/remix": "Ideogram model",
            "fal-ai/flux/dev/image-to-image": "open weights",
            "fal-ai/telestyle-v2": "style from a picture",
        },
    },
    "fal-ai/recraft/vectorize": {
        "class_name": "RecraftVectorize",
        "title": "Recraft Vectorize",
        "docstring": "Converts a raster image into an SVG vector drawing with Recraft. There is nothing to set, in contrast to image2svg with its tracing options.",
        "tags": [
            "vectorization",
            "svg",
            "recraft",
            "logo",
            "illustration",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Make a scalable file of a cafe logo that only exists as a JPEG",
            "Prepare a generated badge for a vinyl cutter",
            "Turn an icon drawn on paper into SVG for an app",
            "Convert a mascot picture for screen printing on shirts",
            "Get an editable outline of a map illustration for Inkscape",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/image2svg": "cheaper, tracing options",
            "fal-ai/vecglypher/image-to-svg": "letters only",
        },
    },
    "fal-ai/retoucher": {
        "class_name": "Retoucher",
        "title": "Face Retoucher",
        "docstring": "Retouches the faces in a photo automatically, smoothing skin and removing blemishes. No prompt, mask or strength; the rest of the picture stays.",
        "tags": [
            "photo-editing",
            "image-editing",
            "portrait",
            "headshot",
            "makeup",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Retouch three hundred graduation portraits overnight",
            "Take pimples out of a teenager's ID card photo",
            "Even out skin in a makeup artist's portfolio shots",
            "Freshen a tired conference headshot before it goes online",
            "Clean up bridal close-ups before the color grade",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/image-editing/retouch": "adjustable strength",
            "fal-ai/image-apps-v2/portrait-enhance": "sets the shape",
            "fal-ai/codeformer": "restores damaged faces",
        },
    },
    "fal-ai/reve/edit": {
        "class_name": "ReveEdit",
        "title": "Reve Edit (First Version)",
        "docstring": "Edits one image by text with the first Reve model.",
        "basic_fields": ["prompt", "image", "num_images"],
    },
    "fal-ai/reve/fast/edit": {
        "class_name": "ReveFastEdit",
        "title": "Reve Fast Edit",
        "docstring": "Edits one image by text with the quicker, simpler variant of the first Reve model.",
        "basic_fields": ["prompt", "image", "num_images"],
    },
    "fal-ai/reve/fast/remix": {
        "class_name": "ReveFastRemix",
        "title": "Reve Fast Remix",
        "docstring": "Combines reference images by prompt with the quicker variant of the first Reve model.",
        "basic_fields": ["prompt", "images", "aspect_ratio", "num_images"],
    },
    "fal-ai/reve/remix": {
        "class_name": "ReveRemix",
        "title": "Reve Remix (First Version)",
        "docstring": "Combines reference images by prompt with the first Reve model.",
        "basic_fields": ["prompt", "images", "aspect_ratio", "num_images"],
    },
    "pixelcut/background-removal": {
        "class_name": "PixelcutBackgroundRemoval",
        "title": "Pixelcut Background Removal",
        "docstring": "Cuts the subject out of a photo with Pixelcut and returns it on a transparent background, as the alpha mask alone, or both in a zip file.",
        "tags": [
            "background-removal",
            "rembg",
            "pixelcut",
            "transparent-background",
            "product-photography",
            "image-utility",
        ],
        "use_cases": [
            "Cut out sneakers for a marketplace that asks for transparent PNGs",
            "Get only the alpha mask of a portrait to use in a compositing node",
            "Free a bouquet from its kitchen backdrop for a florist's site",
            "Export cutout and mask together for a retoucher",
            "Make sticker-ready cutouts of a pet from phone photos",
        ],
        "basic_fields": ["image", "output_format"],
        "field_overrides": {
            "output_format": {
                "description": "What comes back: rgba is the cutout on transparency, alpha the mask alone, zip a file with both."
            }
        },
        "alternatives": {
            "fal-ai/birefnet/v2": "open weights",
            "fal-ai/bria/background/remove": "licensed training data",
            "fal-ai/ideogram/remove-background": "Ideogram model",
        },
    },
    "pixelcut/product-photo": {
        "class_name": "PixelcutProductPhoto",
        "title": "Pixelcut Product Photo",
        "docstring": "Stages a product photo for a shop: sets a transparent, plain or picture background, the canvas size and margins, a drop or generated shadow, and an optional watermark.",
        "tags": [
            "product-photography",
            "pixelcut",
            "background-removal",
            "rembg",
            "image-utility",
            "background-replacement",
        ],
        "use_cases": [
            "Bring a whole jewelry catalog to the same square with equal margins",
            "Put soap bars on a cream ground with a soft generated shadow",
            "Add the store's logo as a watermark in the lower right corner",
            "Place a lamp on a supplied marble picture for a seasonal page",
            "Fit mixed supplier photos into a marketplace's white template",
        ],
        "basic_fields": ["image", "background", "shadow", "image_size", "margin"],
        "alternatives": {
            "fal-ai/image-apps-v2/product-photography": "generated scene",
            "fal-ai/bria/product-shot": "scene by prompt",
            "fal-ai/bria/background/replace": "new background only",
        },
    },
    "reve/2.1/edit": {
        "class_name": "Reve21Edit",
        "title": "Reve 2.1 Edit",
        "docstring": "Edits one image by text with Reve 2.1, in seventeen aspect ratios from 4:1 to 1:4 or the ratio of the input. For several input pictures there is Reve 2.1 Remix.",
        "tags": [
            "image-editing",
            "photo-editing",
            "reve",
            "typography",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Change the date on a school fair poster and keep its lettering",
            "Stretch a bakery photo into a 4:1 storefront banner with more shelf",
            "Swap a hiker's red jacket for blue without touching the mountain",
            "Rearrange objects on a desk photo as described for a stationery ad",
            "Make a tall 1:4 bookmark picture from a square illustration",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "num_images"],
        "alternatives": {
            "reve/2.1/remix": "takes several images",
            "fal-ai/flux-pro/kontext": "adjustable guidance",
            "fal-ai/nano-banana-2/edit": "several images, 4K",
        },
    },
    "reve/2.1/remix": {
        "class_name": "Reve21Remix",
        "title": "Reve 2.1 Remix",
        "docstring": "Combines several images into a new one by prompt with Reve 2.1, for instance a person, a product and a style picture. Ratios from 4:1 to 1:4.",
        "tags": [
            "image-to-image",
            "img2img",
            "multi-reference",
            "multi-image",
            "reve",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Seat a stuffed bear in a living room photo under a matching lamp picture",
            "Give a packaging mockup the colors of a painted reference",
            "Join four chefs photographed apart into one kitchen scene",
            "Design a shoe from a sole photo, a fabric photo and a prompt",
            "Compose a magazine spread background from three travel snapshots",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "The picture to make and what to take from each input image, naming what each one shows."
            }
        },
        "alternatives": {
            "reve/2.1/edit": "edits one image",
            "fal-ai/flux-2/edit": "open weights",
            "fal-ai/bytedance/seedream/v4.5/edit": "ByteDance model",
        },
    },
    "rundiffusion-fal/juggernaut-flux-lora/inpainting": {
        "class_name": "RundiffusionFalJuggernautFluxLoraInpainting",
        "title": "Juggernaut FLUX LoRA Inpainting",
        "docstring": "Repaints the masked part of an image by prompt with RunDiffusion's photoreal Juggernaut FLUX and any LoRAs you add. The only Juggernaut endpoint here with a mask and LoRAs.",
        "tags": ["inpainting", "generative-fill", "rundiffusion", "flux", "lora", "photorealistic"],
        "use_cases": [
            "Replace a model's handbag with one from your product LoRA",
            "Fix badly drawn hands in a Juggernaut portrait",
            "Paint a brand's own sofa into an empty room under a mask",
            "Change a masked hairstyle with a salon style LoRA",
            "Repair a distorted label on a photoreal bottle",
        ],
        "basic_fields": ["prompt", "image", "mask", "loras", "strength"],
        "alternatives": {
            "fal-ai/flux-krea-lora/inpainting": "cheaper",
            "fal-ai/flux-pro/v1/fill": "no LoRAs",
            "fal-ai/flux-general/inpainting": "ControlNets too",
        },
    },
    "rundiffusion-fal/juggernaut-flux/base/image-to-image": {
        "class_name": "RundiffusionFalJuggernautFluxBaseImageToImage",
        "title": "Juggernaut FLUX Base Image to Image",
        "docstring": "Redraws an image by prompt with Juggernaut FLUX Base, RunDiffusion's photoreal tuning of FLUX. The cheaper of its two image-to-image tiers.",
        "tags": ["image-to-image", "img2img", "rundiffusion", "flux", "photorealistic", "portrait"],
        "use_cases": [
            "Turn a 3D character render into a believable photo draft",
            "Make an illustrated dish look photographed for a delivery menu",
            "Vary an outdoor gear shot four ways at lower strength",
            "Give a plastic-looking portrait real skin texture on a budget",
            "Rebuild a collage of a dream garden as one photo",
        ],
        "basic_fields": ["image", "prompt", "strength", "num_images"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux/pro/image-to-image": "Pro tier",
            "fal-ai/flux/dev/image-to-image": "cheaper, plain FLUX",
            "fal-ai/flux-1/srpo/image-to-image": "cheaper, realistic skin",
        },
    },
    "rundiffusion-fal/juggernaut-flux/pro/image-to-image": {
        "class_name": "RundiffusionFalJuggernautFluxProImageToImage",
        "title": "Juggernaut FLUX Pro Image to Image",
        "docstring": "Redraws an image by prompt with the Pro tier of Juggernaut FLUX, RunDiffusion's tuning for realistic photos. Same arguments as Base at a higher price per megapixel.",
        "tags": [
            "image-to-image",
            "img2img",
            "rundiffusion",
            "flux",
            "photorealistic",
            "high-quality",
        ],
        "use_cases": [
            "Finish a cosmetics key visual from an approved rough",
            "Render an architect's massing model as a photo for a brochure cover",
            "Bring a hand-painted character to life for a film pitch",
            "Refine a Base draft of a watch ad with low strength",
            "Replace a stock photo look by natural light in a clinic portrait",
        ],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "alternatives": {
            "rundiffusion-fal/juggernaut-flux/base/image-to-image": "cheaper",
            "fal-ai/flux-krea-lora/image-to-image": "cheaper, own LoRAs",
            "fal-ai/flux-1/krea/image-to-image": "cheaper",
        },
    },
}
