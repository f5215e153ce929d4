"""Words for fal's image to image endpoints: ideogram. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ideogram/character": {
        "class_name": "IdeogramCharacter",
        "title": "Ideogram V3 Character",
        "docstring": "Generates new scenes with the person or character of a reference image, from a prompt, with Ideogram V3. Needs no training; style can be realistic or fiction, and a mask can say which part of the reference counts.",
        "tags": [
            "character-consistency",
            "image-to-image",
            "img2img",
            "ideogram",
            "portrait",
            "multi-reference",
        ],
        "use_cases": [
            "Keep one heroine across all plates of a picture book",
            "Show a school mascot in twelve calendar months",
            "Put a coach's face on a hand-lettered event poster",
            "Draw a comic strip around your own cat",
            "Place a shop owner in playful scenes for a loyalty card",
        ],
        "basic_fields": ["prompt", "reference_images", "style", "rendering_speed", "image_size"],
        "field_overrides": {
            "prompt": {"description": "The new scene, action and clothing for the character."},
            "reference_images": {"description": "Clear image of the character to keep."},
            "images": {"description": "Pictures whose style the result should borrow."},
        },
        "alternatives": {
            "fal-ai/instant-character": "other character model",
            "fal-ai/flux-pulid": "face likeness, cheaper",
            "fal-ai/nano-banana/edit": "free instruction",
        },
    },
    "fal-ai/ideogram/character/edit": {
        "class_name": "IdeogramCharacterEdit",
        "title": "Ideogram V3 Character Edit",
        "docstring": "Paints the character of a reference image into the masked part of another picture, by prompt, with Ideogram V3. The rest of the picture is kept.",
        "tags": [
            "inpainting",
            "generative-fill",
            "character-consistency",
            "ideogram",
            "portrait",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Add an absent colleague to a team picture",
            "Replace the stock model in an ad with your spokesperson",
            "Put a child's face on the knight of a storybook page",
            "Seat the mascot in an empty stadium chair",
            "Swap the singer on a finished tour poster",
        ],
        "basic_fields": ["prompt", "image", "mask", "reference_images", "rendering_speed"],
        "field_overrides": {
            "reference_images": {"description": "Clear image of the character to paint in."},
            "images": {"description": "Pictures whose style the result should borrow."},
        },
        "alternatives": {
            "fal-ai/ideogram/v3/edit": "cheaper, no character",
            "fal-ai/flux-kontext-lora/inpaint": "any reference object",
            "fal-ai/ideogram/character/remix": "changes whole picture",
        },
    },
    "fal-ai/ideogram/character/remix": {
        "class_name": "IdeogramCharacterRemix",
        "title": "Ideogram V3 Character Remix",
        "docstring": "Redraws a whole picture by prompt with the character of a reference image in it, using Ideogram V3. A higher strength holds the original composition more firmly.",
        "tags": [
            "character-consistency",
            "image-to-image",
            "img2img",
            "ideogram",
            "variations",
            "portrait",
        ],
        "use_cases": [
            "Recast an old film poster with your friends",
            "Turn a rough page layout into a scene with your hero",
            "Put a real estate agent into a ready-made ad motif",
            "Restage a famous painting with the family dog",
            "Make seasonal variants of a banner with the same mascot",
        ],
        "basic_fields": ["prompt", "image", "reference_images", "strength", "style"],
        "field_overrides": {
            "image": {"description": "Picture whose composition is redrawn."},
            "reference_images": {"description": "Clear image of the character to keep."},
            "images": {"description": "Pictures whose style the result should borrow."},
        },
        "alternatives": {
            "fal-ai/ideogram/v3/remix": "cheaper, no character",
            "fal-ai/ideogram/character/edit": "changes masked part",
            "fal-ai/flux-pro/kontext/multi": "free instruction",
        },
    },
    "fal-ai/ideogram/object-removal": {
        "class_name": "IdeogramObjectRemoval",
        "title": "Ideogram Object Removal",
        "docstring": "Erases what a mask marks from an image and fills the hole from its surroundings, with Ideogram. Image and mask are the only inputs.",
        "tags": ["object-removal", "eraser", "ideogram", "image-editing", "photo-editing"],
        "use_cases": [
            "Wipe a stain off a photographed tablecloth",
            "Erase a rival brand's logo from a race photo",
            "Remove an exit sign from a gallery shot",
            "Take a leash out of a dog portrait",
            "Clear scaffolding marked in a cathedral picture",
        ],
        "basic_fields": ["image", "mask"],
        "alternatives": {
            "fal-ai/bria/eraser": "keeps transparency",
            "fal-ai/flux-pro/v1/erase": "mask growth",
            "fal-ai/object-removal/mask": "quality tiers",
        },
    },
    "fal-ai/ideogram/remove-background": {
        "class_name": "IdeogramRemoveBackground",
        "title": "Ideogram Remove Background",
        "docstring": "Removes the background of an image with Ideogram and returns the cutout. Just one input, no model choice or edge settings.",
        "tags": ["background-removal", "rembg", "ideogram", "transparent-background"],
        "use_cases": [
            "Cut an Ideogram logo off its white ground",
            "Prepare lettering for a T-shirt print",
            "Free a mascot drawing for a slide",
            "Isolate a poster figure for an animation",
            "Make transparent badges for a forum",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/birefnet/v2": "model choice, mask",
            "fal-ai/bria/background/remove": "licensed training data",
            "fal-ai/imageutils/rembg": "open tool, crops",
        },
    },
    "fal-ai/ideogram/upscale": {
        "class_name": "IdeogramUpscale",
        "title": "Ideogram Upscale",
        "docstring": "Enlarges an image with Ideogram, balancing resemblance and added detail on scales of 1 to 100, with an optional prompt. The enlargement factor is fixed.",
        "tags": [
            "upscaling",
            "super-resolution",
            "ideogram",
            "image-to-image",
            "img2img",
            "high-quality",
        ],
        "use_cases": [
            "Enlarge a lettered poster with resemblance set high",
            "Refine a generated logo sheet before print",
            "Add brush texture to an enlarged illustration",
            "Blow up a flyer draft for a shop window",
            "Raise a small comic panel to page size",
        ],
        "basic_fields": ["image", "prompt", "resemblance", "detail"],
        "field_overrides": {
            "prompt": {
                "description": "Describes the picture to steer the added detail; may be left empty."
            }
        },
        "alternatives": {
            "fal-ai/clarity-upscaler": "factor up to four",
            "fal-ai/recraft/upscale/crisp": "stays closer to original",
            "fal-ai/topaz/upscale/image": "several upscale models",
        },
    },
    "fal-ai/ideogram/v2/edit": {
        "class_name": "IdeogramV2Edit",
        "title": "Ideogram V2 Edit",
        "docstring": "Repaints the masked part of an image by prompt with Ideogram V2, in a chosen style such as design, anime or 3D render. V3 Edit, the successor, lets you choose the rendering speed.",
        "tags": [
            "inpainting",
            "generative-fill",
            "ideogram",
            "typography",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Rewrite the name on a rendered storefront sign",
            "Fill a blank book cover with an anime figure",
            "Add a 3D rendered gift box under a tree",
            "Replace a slogan in an existing V2 design",
            "Paint a flat design icon onto an app mockup",
        ],
        "basic_fields": ["prompt", "image", "mask", "style"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the masked area; put words to be written in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/ideogram/v3/edit": "successor",
            "fal-ai/ideogram/v2/turbo/edit": "cheaper, faster",
            "fal-ai/flux-pro/v1/fill": "Black Forest Labs model",
        },
    },
    "fal-ai/ideogram/v2/remix": {
        "class_name": "IdeogramV2Remix",
        "title": "Ideogram V2 Remix",
        "docstring": "Redraws an image by prompt with Ideogram V2, at a strength, aspect ratio and style you choose. Shapes include 1:3 and 3:1.",
        "tags": [
            "variations",
            "image-to-image",
            "img2img",
            "ideogram",
            "typography",
            "style-transfer",
        ],
        "use_cases": [
            "Turn a sketch of a sign into lettered artwork",
            "Make a tall 1:3 bookmark from a square motif",
            "Render a flat mascot in 3D",
            "Give an old V2 poster a new text and season",
            "Convert a realistic dish photo into a menu illustration",
        ],
        "basic_fields": ["prompt", "image", "strength", "aspect_ratio", "style"],
        "alternatives": {
            "fal-ai/ideogram/v3/remix": "successor",
            "fal-ai/ideogram/v2/turbo/remix": "cheaper, faster",
            "fal-ai/ideogram/v2a/remix": "cheaper",
        },
    },
    "fal-ai/ideogram/v2/turbo/edit": {
        "class_name": "IdeogramV2TurboEdit",
        "title": "Ideogram V2 Turbo Edit",
        "docstring": "Fills the masked area of an image with the quicker, cheaper Turbo version of Ideogram V2. Same styles and mask as V2 Edit, for drafts of text and graphics.",
        "tags": ["inpainting", "generative-fill", "ideogram", "typography", "fast"],
        "use_cases": [
            "Try five headlines on one billboard mockup",
            "Test labels on a jar before the final print file",
            "Draft stickers on a photographed laptop lid",
            "Replace a banner's date for a club's weekly event",
            "Sketch window lettering for a barbershop",
        ],
        "basic_fields": ["prompt", "image", "mask", "style"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the masked area; put words to be written in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/ideogram/v3/edit": "successor, style references",
            "fal-ai/ideogram/v2/edit": "full version",
            "bria/genfill/v2": "licensed training data",
        },
    },
    "fal-ai/ideogram/v2/turbo/remix": {
        "class_name": "IdeogramV2TurboRemix",
        "title": "Ideogram V2 Turbo Remix",
        "docstring": "Makes quick variations of an image from a prompt with Ideogram V2 Turbo, at a lower price than V2 Remix. Style, shape and strength can be set.",
        "tags": ["variations", "image-to-image", "img2img", "ideogram", "fast", "typography"],
        "use_cases": [
            "Sort out poster directions before a final remix",
            "Vary a sticker motif for a market stall",
            "Turn a doodle into ten tattoo flash drafts",
            "Rework a podcast cover for each season",
            "Try anime and design styles on one mascot",
        ],
        "basic_fields": ["prompt", "image", "strength", "aspect_ratio", "style"],
        "alternatives": {
            "fal-ai/ideogram/v3/remix": "successor, style references",
            "fal-ai/ideogram/v2a/turbo/remix": "cheaper",
            "fal-ai/ideogram/v2/remix": "full version",
        },
    },
    "fal-ai/ideogram/v2a/remix": {
        "class_name": "IdeogramV2aRemix",
        "title": "Ideogram V2A Remix",
        "docstring": "Remixes an image by prompt with Ideogram V2A, a faster and cheaper generation than V2 with the same styles and shapes. Half the price of V2 Remix.",
        "tags": ["variations", "image-to-image", "img2img", "ideogram", "style-transfer"],
        "use_cases": [
            "Adapt a campaign motif to regional landmarks",
            "Turn product renders into realistic lifestyle shots",
            "Redesign a band logo from a photo of the old shirt",
            "Make a 16:10 wallpaper from a square artwork",
            "Give a menu photo a hand-designed look",
        ],
        "basic_fields": ["prompt", "image", "strength", "aspect_ratio", "style"],
        "alternatives": {
            "fal-ai/ideogram/v2a/turbo/remix": "cheaper, faster",
            "fal-ai/ideogram/v3/remix": "successor, style references",
            "fal-ai/flux/dev/image-to-image": "open weights",
        },
    },
    "fal-ai/ideogram/v2a/turbo/remix": {
        "class_name": "IdeogramV2aTurboRemix",
        "title": "Ideogram V2A Turbo Remix",
        "docstring": "Redraws an image from a prompt with Ideogram V2A Turbo, the least expensive remix endpoint of Ideogram with a listed price. Meant for many quick tries.",
        "tags": ["variations", "image-to-image", "img2img", "ideogram", "fast", "low-cost"],
        "use_cases": [
            "Generate dozens of badge ideas from one crest",
            "Explore color moods for a tea label",
            "Turn staff doodles into draft greeting cards",
            "Fill a mood board with takes on one chair",
            "Check whether a remix prompt works before paying more",
        ],
        "basic_fields": ["prompt", "image", "strength", "aspect_ratio", "style"],
        "alternatives": {
            "fal-ai/ideogram/v2a/remix": "full version",
            "fal-ai/ideogram/v3/remix": "successor",
            "fal-ai/flux-1/schnell/redux": "cheaper, no prompt",
        },
    },
    "fal-ai/ideogram/v3/edit": {
        "class_name": "IdeogramV3Edit",
        "title": "Ideogram V3 Edit",
        "docstring": "Repaints the masked part of an image by prompt with Ideogram V3, strong at lettering. Style pictures, style codes, over a dozen presets and a color palette steer the look; three rendering speeds trade time for polish.",
        "tags": [
            "inpainting",
            "generative-fill",
            "ideogram",
            "typography",
            "image-editing",
            "photo-editing",
            "style-reference",
        ],
        "use_cases": [
            "Letter a chalkboard menu inside a cafe photo",
            "Replace the picture in a magazine mockup in Art Deco style",
            "Paint a mural design on a masked brick wall",
            "Keep a brand palette while redoing a package front",
            "Write a name on a blank birthday banner",
        ],
        "basic_fields": ["prompt", "image", "mask", "style_preset", "rendering_speed"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the masked area; put words to be written in quotation marks."
            },
            "images": {"description": "Pictures whose style the result should borrow."},
        },
        "alternatives": {
            "fal-ai/ideogram/character/edit": "keeps a character",
            "fal-ai/flux-pro/v1/fill": "Black Forest Labs model",
            "fal-ai/qwen-image-edit/inpaint": "open weights",
        },
    },
    "fal-ai/ideogram/v3/layerize-text": {
        "class_name": "IdeogramV3LayerizeText",
        "title": "Ideogram V3 Layerize Text",
        "docstring": "Splits a designed image into a text-free picture and editable text: returns the layers, the text boxes and an HTML version. Fonts for headings, body and small print can be named or uploaded.",
        "tags": [
            "layers",
            "typography",
            "ocr",
            "ideogram",
            "poster",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Make a flattened flyer editable again",
            "Translate a poster by swapping its text layers",
            "Rebuild a generated ad as HTML with the house font",
            "Recover the artwork beneath a magazine cover's headlines",
            "Hand a designer separate layers of a client's old JPEG",
        ],
        "basic_fields": ["image", "prompt", "font_name_h1", "font_name_body"],
        "field_overrides": {
            "prompt": {"description": "Optional hint about the picture or its text."}
        },
        "alternatives": {
            "fal-ai/image-editing/text-removal": "only removes text",
            "fal-ai/qwen-image-layered": "layers of objects",
            "fal-ai/florence-2-large/ocr-with-region": "reads text positions",
        },
    },
    "fal-ai/ideogram/v3/reframe": {
        "class_name": "IdeogramV3Reframe",
        "title": "Ideogram V3 Reframe",
        "docstring": "Extends an image to a new size or shape with Ideogram V3, drawing the missing parts to match. Style presets, palette and style pictures can influence the added area; no prompt.",
        "tags": ["outpainting", "uncrop", "ideogram", "image-editing", "photo-editing", "poster"],
        "use_cases": [
            "Turn a portrait poster into a web banner with the same lettering",
            "Make a phone wallpaper from a square print",
            "Fit a campaign motif to five ad formats",
            "Extend an illustrated map to a wide wall panel",
            "Give an album cover a landscape back side",
        ],
        "basic_fields": ["image", "image_size", "rendering_speed", "style_preset"],
        "field_overrides": {
            "images": {"description": "Pictures whose style the added area should borrow."}
        },
        "alternatives": {
            "fal-ai/luma-photon/reframe": "prompt, placement",
            "fal-ai/image-editing/reframe": "by aspect ratio",
            "fal-ai/bria/expand": "exact canvas size",
        },
    },
    "fal-ai/ideogram/v3/remix": {
        "class_name": "IdeogramV3Remix",
        "title": "Ideogram V3 Remix",
        "docstring": "Redraws an image by prompt with Ideogram V3, with strength, negative prompt, style pictures and color palettes. Takes free pixel sizes, where V2 and V2A Remix offer a fixed list of aspect ratios; rendering speed decides the price.",
        "tags": [
            "variations",
            "image-to-image",
            "img2img",
            "ideogram",
            "typography",
            "style-reference",
        ],
        "use_cases": [
            "Refresh a wine label with new lettering and palette",
            "Turn a festival photo into next year's poster",
            "Borrow a risograph's look for a zine cover",
            "Keep people out of a remixed street scene",
            "Make a set of matching tea box fronts",
        ],
        "basic_fields": ["prompt", "image", "strength", "style", "rendering_speed"],
        "field_overrides": {
            "images": {"description": "Pictures whose style the result should borrow."}
        },
        "alternatives": {
            "ideogram/v4/image-to-image": "successor",
            "fal-ai/ideogram/character/remix": "keeps a character",
            "reve/2.1/remix": "takes several images",
        },
    },
    "fal-ai/ideogram/v3/replace-background": {
        "class_name": "IdeogramV3ReplaceBackground",
        "title": "Ideogram V3 Replace Background",
        "docstring": "Keeps the subject of a photo and draws a new background from a prompt with Ideogram V3, in a style set by preset, palette, codes or sample pictures.",
        "tags": [
            "background-replacement",
            "ideogram",
            "product-photography",
            "image-editing",
            "photo-editing",
            "style-reference",
        ],
        "use_cases": [
            "Place a perfume bottle in an Art Deco set",
            "Give a skateboard a hand-drawn street behind it",
            "Set a band portrait in a pastel palette",
            "Put a lunch box on an illustrated picnic meadow",
            "Adopt the look of a brand's mood picture as backdrop",
        ],
        "basic_fields": ["prompt", "image", "style_preset", "rendering_speed"],
        "field_overrides": {
            "prompt": {"description": "The new background and setting."},
            "images": {"description": "Pictures whose style the result should borrow."},
        },
        "alternatives": {
            "fal-ai/bria/background/replace": "licensed training data",
            "fal-ai/image-editing/background-change": "no style settings",
            "fal-ai/bria/product-shot": "product placement",
        },
    },
    "ideogram/v4/image-to-image": {
        "class_name": "IdeogramV4ImageToImage",
        "title": "Ideogram V4.0q Image to Image",
        "docstring": "Redraws an image by prompt with Ideogram V4, which expands the prompt with a medium or large model or leaves it alone. Strength, rendering speed and acceleration can be set.",
        "tags": ["image-to-image", "img2img", "ideogram", "typography", "variations", "poster"],
        "use_cases": [
            "Convert a pencil layout into a lettered event poster",
            "Modernize a shop sign while keeping its layout",
            "Upgrade a V3 design with the newer model",
            "Test your exact wording with prompt expansion off",
            "Turn a snapshot of a stall into a food festival ad",
        ],
        "basic_fields": ["prompt", "image", "strength", "expansion_model", "rendering_speed"],
        "alternatives": {
            "ideogram/v4/image-to-image/lora": "own LoRAs",
            "fal-ai/ideogram/v3/remix": "style pictures, palettes",
            "fal-ai/flux-2/edit": "Black Forest Labs model",
        },
    },
    "ideogram/v4/image-to-image/lora": {
        "class_name": "IdeogramV4ImageToImageLora",
        "title": "Ideogram V4.0q Image to Image LoRA",
        "docstring": "Applies your own Ideogram V4 LoRAs while redrawing an image by prompt. Otherwise set like V4 Image to Image, with strength and prompt expansion.",
        "tags": ["image-to-image", "img2img", "ideogram", "lora", "typography", "style-transfer"],
        "use_cases": [
            "Redraw flyers in a trained letterpress style",
            "Give a sports club's photos its own trained poster look",
            "Apply a calligrapher's LoRA to name cards",
            "Keep a board game's trained icon style across tiles",
            "Bring a bakery's trained mascot into seasonal ads",
        ],
        "basic_fields": ["prompt", "image", "loras", "strength"],
        "field_overrides": {
            "prompt": {
                "description": "The finished picture in words, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "ideogram/v4/image-to-image": "no LoRAs",
            "fal-ai/flux-lora/image-to-image": "FLUX LoRAs",
            "fal-ai/z-image/turbo/image-to-image/lora": "Z-Image LoRAs",
        },
    },
    "ideogram/v4/tiling": {
        "class_name": "IdeogramV4Tiling",
        "title": "Ideogram V4.0q Tiling",
        "docstring": "Generates a pattern that repeats without visible seams, horizontally, vertically or both, from a prompt with Ideogram V4. An image and a mask can be given to rework an existing motif.",
        "tags": [
            "seamless-texture",
            "text-to-image",
            "txt2img",
            "image-to-image",
            "img2img",
            "ideogram",
        ],
        "use_cases": [
            "Design a repeating wallpaper with botanical lettering",
            "Make a brick texture for a game wall",
            "Draw a border that repeats only sideways for a plate rim",
            "Turn a scanned fabric swatch into a repeating print",
            "Create gift wrap with a shop's slogan",
        ],
        "basic_fields": ["prompt", "tiling_mode", "image", "strength", "image_size"],
        "field_overrides": {
            "image": {
                "description": "Motif to turn into a repeating pattern; leave empty to start from the prompt alone."
            },
            "mask": {"description": "Part of the image that may be repainted."},
        },
        "alternatives": {
            "ideogram/v4/tiling/lora": "own LoRAs",
            "fal-ai/z-image/turbo/tiling": "at most 8 steps",
            "fal-ai/seedvr/upscale/image/seamless": "enlarges tiles",
        },
    },
    "ideogram/v4/tiling/lora": {
        "class_name": "IdeogramV4TilingLora",
        "title": "Ideogram V4.0q Tiling LoRA",
        "docstring": "Generates repeating tiles from a prompt with Ideogram V4 and your LoRAs, in both directions or one. For designers who have trained a LoRA on their own prints or textures.",
        "tags": [
            "seamless-texture",
            "text-to-image",
            "txt2img",
            "image-to-image",
            "img2img",
            "ideogram",
            "lora",
        ],
        "use_cases": [
            "Print scarves in a designer's trained ornament style",
            "Fill a platform game with tiles in its trained pixel look",
            "Repeat a trained brand mascot on wrapping paper",
            "Make matching sock patterns from one trained motif",
            "Tile a trained marbling style for book endpapers",
        ],
        "basic_fields": ["prompt", "loras", "tiling_mode", "image", "strength"],
        "field_overrides": {
            "prompt": {
                "description": "The pattern in words, with the trigger words of your LoRAs."
            },
            "image": {
                "description": "Motif to turn into a repeating pattern; leave empty to start from the prompt alone."
            },
        },
        "alternatives": {
            "ideogram/v4/tiling": "no LoRAs",
            "ideogram/v4/image-to-image/lora": "single pictures",
            "fal-ai/z-image/turbo/tiling/lora": "Z-Image LoRAs",
        },
    },
}
