"""Words for fal's image to image endpoints: bria. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "bria/embed-product": {
        "class_name": "BriaEmbedProduct",
        "title": "Bria Embed Product",
        "docstring": "Places 1 to 10 product pictures into a scene at pixel positions you give, blending them in with Bria. Takes no prompt; coordinates decide where and how large each product is.",
        "tags": [
            "product-placement",
            "product-photography",
            "bria-ai",
            "image-editing",
            "photo-editing",
            "multi-image",
        ],
        "use_cases": [
            "Fill a photographed shelf with six of your jars",
            "Put a lamp and a vase at exact spots in a room set",
            "Build a holiday gift scene from product cutouts",
            "Update a kitchen scene with this year's appliances",
            "Place sneakers on the steps of an approved street photo",
        ],
        "basic_fields": ["image_source", "products"],
        "field_overrides": {
            "image_source": {
                "description": "Scene into which the products are placed, as a link or encoded data."
            }
        },
        "alternatives": {
            "fal-ai/bria/product-shot": "makes the scene",
            "fal-ai/image-apps-v2/product-holding": "held by a person",
            "fal-ai/nano-banana-pro/edit": "free instruction",
        },
    },
    "bria/extract-object": {
        "class_name": "BriaExtractObject",
        "title": "Bria Extract Object",
        "docstring": "Cuts out the object a prompt names and returns it with its mask, optionally cropped to the object and freed of its background.",
        "tags": [
            "segmentation",
            "masking",
            "background-removal",
            "rembg",
            "bria-ai",
            "transparent-background",
        ],
        "use_cases": [
            "Pull one hammer out of a photo of a full toolbox",
            "Get a mask of the blue sofa for later inpainting",
            "Crop each fruit of a still life into its own picture",
            "Lift a crown from a museum photo for an exhibit panel",
            "Collect chair cutouts from interior shots",
        ],
        "basic_fields": ["prompt", "image", "autocrop", "remove_background"],
        "field_overrides": {
            "prompt": {"description": "Name of the object to cut out, such as yellow hammer."}
        },
        "alternatives": {
            "fal-ai/sam-3/image": "masks, several objects",
            "fal-ai/evf-sam": "mask by description",
            "fal-ai/birefnet/v2": "main subject, no prompt",
        },
    },
    "bria/fibo-edit/add_object_by_text": {
        "class_name": "BriaFiboEditAddObjectByText",
        "title": "Bria Fibo Edit Add Object by Text",
        "docstring": "Adds an object to an image as a sentence says, such as a red vase on the table, with Bria's Fibo. Also returns the structured instruction it worked from.",
        "tags": ["image-editing", "photo-editing", "bria-fibo", "bria-ai", "product-placement"],
        "use_cases": [
            "Set a bowl of lemons on a bare kitchen island",
            "Add a wreath to every front door in a listing",
            "Put safety helmets on the table of a site office",
            "Place a rocking horse in an empty nursery",
            "Add a second candle to a dinner photo",
        ],
        "basic_fields": ["image", "instruction"],
        "field_overrides": {
            "instruction": {
                "description": "What to add and where, such as place a red vase on the table."
            }
        },
        "alternatives": {
            "bria/fibo-edit/edit": "mask, free edits",
            "bria/genfill/v2": "adds into a mask",
            "fal-ai/flux-kontext/dev": "open weights",
        },
    },
    "bria/fibo-edit/blend": {
        "class_name": "BriaFiboEditBlend",
        "title": "Bria Fibo Edit Blend",
        "docstring": "Blends elements of an image together as an instruction says, so that light and texture match, with Bria's Fibo. Fits rough collages and pasted-in objects.",
        "tags": [
            "image-editing",
            "photo-editing",
            "bria-fibo",
            "bria-ai",
            "relighting",
            "product-placement",
        ],
        "use_cases": [
            "Make a pasted product sit naturally on its table",
            "Print a flat logo onto the folds of a shirt photo",
            "Merge a cut-and-paste collage into one scene",
            "Match a dropped-in tree to the evening light of a yard",
            "Wrap a pattern around a photographed mug",
        ],
        "basic_fields": ["image", "instruction"],
        "field_overrides": {
            "image": {
                "description": "Picture that already holds the elements to blend, such as a rough collage."
            },
            "instruction": {"description": "What to blend with what, and how."},
        },
        "alternatives": {
            "bria/embed-product": "places by coordinates",
            "fal-ai/qwen-image-edit-2509-lora-gallery/integrate-product": "Qwen base",
            "fal-ai/flux-kontext/dev": "open weights",
        },
    },
    "bria/fibo-edit/colorize": {
        "class_name": "BriaFiboEditColorize",
        "title": "Bria Fibo Edit Colorize",
        "docstring": "Gives an image one of four color treatments: contemporary color, vivid color, black and white, or sepia. Works both ways, coloring old photos or toning new ones.",
        "tags": [
            "colorization",
            "old-photo",
            "vintage",
            "bria-fibo",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Color a black and white street photo for a town anniversary",
            "Turn wedding pictures into sepia prints",
            "Make a newspaper version in black and white",
            "Liven up a dull food photo with vivid color",
            "Show students one scene in four color moods",
        ],
        "basic_fields": ["image", "color"],
        "alternatives": {
            "fal-ai/ddcolor": "cheap, no options",
            "fal-ai/image-editing/photo-restoration": "also repairs",
            "fal-ai/post-processing/desaturate": "exact gray tones",
        },
    },
    "bria/fibo-edit/edit": {
        "class_name": "BriaFiboEdit",
        "title": "Bria Fibo Edit",
        "docstring": "Edits an image from a plain instruction, with an optional mask, or from a structured description with separate fields for objects, light and style. The general Fibo editor, with steps, guidance and negative prompt.",
        "tags": [
            "image-editing",
            "photo-editing",
            "bria-fibo",
            "bria-ai",
            "structured-output",
            "json",
            "inpainting",
            "generative-fill",
        ],
        "use_cases": [
            "Change only the lighting field of a structured scene",
            "Repeat one edit exactly over a catalog with the same structure",
            "Recolor a masked sofa and leave the room",
            "Describe before and after scenes for a controlled restaging",
            "Edit an ad with a model trained on licensed pictures",
        ],
        "basic_fields": ["image", "instruction", "mask", "structured_instruction"],
        "field_overrides": {
            "mask": {
                "description": "Marks the only area that may change; leave empty to edit the whole picture."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/edit": "several images",
            "bria/genfill/v2": "masked fill only",
            "fal-ai/qwen-image-edit-2511": "open weights",
        },
    },
    "bria/fibo-edit/erase_by_text": {
        "class_name": "BriaFiboEditEraseByText",
        "title": "Bria Fibo Edit Erase by Text",
        "docstring": "Removes the object you name from an image and fills the gap, without a mask, with Bria's Fibo.",
        "tags": [
            "object-removal",
            "eraser",
            "bria-fibo",
            "bria-ai",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Name the dumpster and drop it from a house photo",
            "Take the microphone out of a speaker's portrait",
            "Erase hangers from clothing pictures",
            "Clear price labels off market stall photos",
            "Lose the cables behind a TV set shot",
        ],
        "basic_fields": ["image", "object_name"],
        "alternatives": {
            "fal-ai/bria/eraser": "by mask",
            "fal-ai/object-removal": "quality tiers",
            "fal-ai/finegrain-eraser": "removes shadows too",
        },
    },
    "bria/fibo-edit/relight": {
        "class_name": "BriaFiboEditRelight",
        "title": "Bria Fibo Edit Relight",
        "docstring": "Changes the light of an image by direction (front, side, bottom or top-down) and kind, from overcast and blue hour to spotlight and moonlight. Both are picked from lists.",
        "tags": [
            "relighting",
            "bria-fibo",
            "bria-ai",
            "image-editing",
            "photo-editing",
            "cinematic",
        ],
        "use_cases": [
            "Light a watch from the side with harsh studio light",
            "Show a house under fog and under moonlight",
            "Put a spotlight on a dancer in a rehearsal photo",
            "Scare readers with light from below on a villain",
            "Match three product shots to the same soft daylight",
        ],
        "basic_fields": ["image", "light_direction", "light_type"],
        "alternatives": {
            "fal-ai/iclight-v2": "light by prompt",
            "fal-ai/image-apps-v2/relighting": "18 light styles",
            "fal-ai/image-editing/time-of-day": "time by prompt",
        },
    },
    "bria/fibo-edit/replace_object_by_text": {
        "class_name": "BriaFiboEditReplaceObjectByText",
        "title": "Bria Fibo Edit Replace Object by Text",
        "docstring": "Replaces one object in an image with another as a sentence says, for example the red apple with a green pear. No mask to draw.",
        "tags": ["image-editing", "photo-editing", "bria-fibo", "bria-ai", "product-photography"],
        "use_cases": [
            "Swap the rug under a sofa for a jute one",
            "Trade the burger in a menu photo for a veggie plate",
            "Change a bicycle into an e-scooter in a street ad",
            "Replace plastic cups by glasses in party pictures",
            "Put a laptop where the typewriter stood",
        ],
        "basic_fields": ["image", "instruction"],
        "field_overrides": {
            "instruction": {
                "description": "What to replace with what, such as replace the red apple with a green pear."
            }
        },
        "alternatives": {
            "bria/fibo-edit/edit": "mask, free edits",
            "fal-ai/flux-kontext/dev": "open weights",
            "fal-ai/flux-kontext-lora/inpaint": "mask and reference image",
        },
    },
    "bria/fibo-edit/reseason": {
        "class_name": "BriaFiboEditReseason",
        "title": "Bria Fibo Edit Reseason",
        "docstring": "Changes the season of an outdoor picture to spring, summer, autumn or winter. One choice, no text.",
        "tags": ["image-editing", "photo-editing", "bria-fibo", "bria-ai", "landscape", "effect"],
        "use_cases": [
            "Show a campground in all four seasons",
            "Turn a summer listing photo into a winter one",
            "Illustrate the year of an apple orchard for a class",
            "Dress a town's postcard view in autumn leaves",
            "Check a garden plan against a snowy day",
        ],
        "basic_fields": ["image", "season"],
        "alternatives": {
            "fal-ai/image-editing/weather-effect": "weather by prompt",
            "fal-ai/flux-kontext/dev": "free instruction",
            "bria/fibo-edit/edit": "free instruction",
        },
    },
    "bria/fibo-edit/restore": {
        "class_name": "BriaFiboEditRestore",
        "title": "Bria Fibo Edit Restore",
        "docstring": "Restores an old or damaged picture automatically with Bria's Fibo; the image is the only input.",
        "tags": [
            "restoration",
            "old-photo",
            "vintage",
            "bria-fibo",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Clean a soldier's portrait for a memorial page",
            "Mend the folds in a found family snapshot",
            "Freshen theater photos from a scrapbook",
            "Recover a moldy print from a flooded cellar",
            "Prepare a founder's picture for a company history",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/image-apps-v2/photo-restoration": "separate switches",
            "fal-ai/image-editing/photo-restoration": "steps and guidance",
            "fal-ai/codeformer": "repairs faces",
        },
    },
    "bria/fibo-edit/restyle": {
        "class_name": "BriaFiboEditRestyle",
        "title": "Bria Fibo Edit Restyle",
        "docstring": "Redraws an image in one of 13 styles, such as oil painting, storyboard, wood cut or pop art halftone, with Bria's Fibo.",
        "tags": [
            "style-transfer",
            "bria-fibo",
            "bria-ai",
            "illustration",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Make wood cut prints of a village for a cider label",
            "Turn location photos into storyboard frames",
            "Draw coloring book pages from farm pictures",
            "Put a diner's dishes into a retro ad",
            "Convert a team photo to pop art for the lobby",
        ],
        "basic_fields": ["image", "style"],
        "alternatives": {
            "fal-ai/image-editing/style-transfer": "style by prompt",
            "fal-ai/image-apps-v2/style-transfer": "long list or reference",
            "fal-ai/telestyle-v2": "style from picture",
        },
    },
    "bria/fibo-edit/rewrite_text": {
        "class_name": "BriaFiboEditRewriteText",
        "title": "Bria Fibo Edit Rewrite Text",
        "docstring": "Replaces the words in an image with new text, keeping the design around them, with Bria's Fibo. You give only the new wording.",
        "tags": ["typography", "image-editing", "photo-editing", "bria-fibo", "bria-ai", "poster"],
        "use_cases": [
            "Change the date on a finished concert flyer",
            "Put a customer's name on a sample mug",
            "Translate a shop's sale sign",
            "Fix a typo in a rendered book title",
            "Rename a street sign for a film prop preview",
        ],
        "basic_fields": ["image", "new_text"],
        "alternatives": {
            "fal-ai/flux-pro/kontext/max": "free instruction",
            "fal-ai/ideogram/v3/edit": "masked, styles",
            "fal-ai/nano-banana-pro/edit": "free instruction, 4K",
        },
    },
    "bria/fibo-edit/sketch_to_colored_image": {
        "class_name": "BriaFiboEditSketchToColoredImage",
        "title": "Bria Fibo Edit Sketch to Colored Image",
        "docstring": "Turns a sketch into a finished color picture with Bria's Fibo, from the drawing alone. Style and colors are up to the model.",
        "tags": [
            "sketch",
            "colorization",
            "line-art",
            "bria-fibo",
            "image-editing",
            "photo-editing",
            "illustration",
        ],
        "use_cases": [
            "See a child's dragon drawing in full color",
            "Color a furniture designer's pencil sketch for a client",
            "Turn a storyboard scribble into a readable frame",
            "Preview a cake from the baker's drawing",
            "Finish a napkin sketch of a tiny house",
        ],
        "basic_fields": ["image"],
        "field_overrides": {
            "image": {"description": "Sketch or line drawing to turn into a color picture."}
        },
        "alternatives": {
            "fal-ai/flux-lora-canny": "prompt, own LoRAs",
            "fal-ai/z-image/turbo/controlnet": "prompt, edge control",
            "fal-ai/flux-kontext/dev": "free instruction",
        },
    },
    "bria/genfill/v2": {
        "class_name": "BriaGenfillV2",
        "title": "Bria GenFill V2",
        "docstring": "Fills the masked area of an image as a plain instruction says, in 20 to 50 steps, with the second version of Bria GenFill. Returns the structured instruction along with the picture.",
        "tags": [
            "inpainting",
            "generative-fill",
            "bria-ai",
            "bria-fibo",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Put curtains on a masked window",
            "Plant a hedge along a bare fence",
            "Fill a blank picture frame with a harbor view",
            "Dress a mannequin's masked torso in a blazer",
            "Add a dog to the empty half of a bench",
        ],
        "basic_fields": ["image", "mask", "instruction"],
        "alternatives": {
            "fal-ai/bria/genfill": "first version",
            "fal-ai/flux-pro/v1/fill": "Black Forest Labs model",
            "fal-ai/ideogram/v3/edit": "strong at lettering",
        },
    },
    "bria/product-dimensions": {
        "class_name": "BriaProductDimensions",
        "title": "Bria Product Dimensions",
        "docstring": "Draws measurement lines with values and units beside the product in a photo, plus optional title, weight and capacity. Can also return the drawing alone as a transparent overlay.",
        "tags": [
            "product-photography",
            "bria-ai",
            "image-utility",
            "typography",
            "transparent-background",
        ],
        "use_cases": [
            "Make the size picture of a backpack for a marketplace",
            "Show inches and centimeters on one bookshelf photo",
            "Add net weight and volume to a sauce bottle shot",
            "Label a planter for a garden center's web shop",
            "Overlay dimensions on a photo laid out by your own designer",
        ],
        "basic_fields": ["image", "dimensions", "style", "title", "units_display"],
        "field_overrides": {
            "style": {
                "description": "Look of the lines and lettering: default, childlike or elegant."
            }
        },
        "alternatives": {
            "fal-ai/nano-banana-pro/edit": "labels by instruction",
            "openai/gpt-image-2/edit": "labels by instruction",
        },
    },
    "bria/reimagine/3.2": {
        "class_name": "BriaReimagine32",
        "title": "Bria Reimagine 3.2",
        "docstring": "Generates an image by prompt that follows the edges or the depth of an input image.",
        "basic_fields": ["prompt", "canny_image", "depth_image", "canny_preprocess"],
    },
    "bria/replace-background": {
        "class_name": "BriaBackgroundReplace",
        "title": "Bria Replace Background",
        "docstring": "Gives the subject of an image a new background from a prompt, with steps and a negative prompt to tune it. The newer Bria endpoint for this; it takes no reference picture.",
        "tags": [
            "background-replacement",
            "bria-ai",
            "product-photography",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Put a blender into a bright farmhouse kitchen",
            "Move headshots from a parking lot to a library",
            "Show a tent under a starry sky without people",
            "Place handmade soap on wet river stones",
            "Give used bikes the same plain brick wall",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt"],
        "field_overrides": {"prompt": {"description": "What the new background shows."}},
        "alternatives": {
            "fal-ai/bria/background/replace": "reference image, variants",
            "fal-ai/ideogram/v3/replace-background": "style presets",
            "fal-ai/image-editing/background-change": "one price per image",
        },
    },
    "bria/upscale/creative": {
        "class_name": "BriaUpscaleCreative",
        "title": "Bria Creative Upscale",
        "docstring": "Enlarges an image and adds detail with Bria, keeping transparency unless switched off. There is no factor, prompt or creativity value to set.",
        "tags": [
            "upscaling",
            "super-resolution",
            "bria-ai",
            "transparent-background",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Enlarge a transparent product cutout for print",
            "Refine a small generated character for a sticker",
            "Give a soft background plate more texture",
            "Prepare a logo mascot with alpha for a banner",
            "Revive a tiny catalog picture of a lamp",
        ],
        "basic_fields": ["image", "preserve_alpha"],
        "alternatives": {
            "fal-ai/clarity-upscaler": "prompt, creativity",
            "fal-ai/recraft/upscale/creative": "redraws small faces",
            "fal-ai/seedvr/upscale/image": "stays closer to original",
        },
    },
    "fal-ai/bria/background/remove": {
        "class_name": "BriaBackgroundRemove",
        "title": "Bria RMBG 2.0",
        "docstring": "Removes the background of an image with RMBG 2.0, Bria's remover trained on licensed pictures, and returns a transparent cutout. One input, one price per image.",
        "tags": [
            "background-removal",
            "rembg",
            "bria-ai",
            "transparent-background",
            "product-photography",
        ],
        "use_cases": [
            "Cut out shoes for a retailer that needs licensed models",
            "Free curly hair from a portrait's background",
            "Make transparent PNGs of auction lots",
            "Isolate flowers for a florist's collage",
            "Separate a car from the lot for a dealer's template",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/birefnet/v2": "open, mask output",
            "fal-ai/ben/v2/image": "open, per megapixel",
            "pixelcut/background-removal": "Pixelcut model",
        },
    },
    "fal-ai/bria/background/replace": {
        "class_name": "BriaBackgroundReplaceV2",
        "title": "Bria Background Replace",
        "docstring": "Draws a new background behind a subject from a prompt or in the look of a reference picture, up to four versions at once, with Bria. A fast mode is on by default.",
        "tags": [
            "background-replacement",
            "bria-ai",
            "product-photography",
            "image-editing",
            "photo-editing",
            "style-reference",
        ],
        "use_cases": [
            "Match a new product to last season's campaign backdrop",
            "Get four settings for one teapot in a single run",
            "Reuse a hotel's lobby photo as the look behind staff",
            "Show a handbag in the style of an inspiration picture",
            "Draft backgrounds fast, then rerun without fast mode",
        ],
        "basic_fields": ["image", "prompt", "ref_image", "num_images"],
        "field_overrides": {
            "prompt": {
                "description": "The new background; leave empty if a reference picture shows it."
            }
        },
        "alternatives": {
            "bria/replace-background": "newer, text only",
            "fal-ai/bria/product-shot": "placement control",
            "fal-ai/ideogram/v3/replace-background": "style presets",
        },
    },
    "fal-ai/bria/eraser": {
        "class_name": "BriaEraserV2",
        "title": "Bria Eraser",
        "docstring": "Erases what a mask covers, drawn by hand or made by a segmentation tool, and fills the area, with Bria. Can keep the transparency of the input.",
        "tags": [
            "object-removal",
            "eraser",
            "bria-ai",
            "image-editing",
            "photo-editing",
            "transparent-background",
        ],
        "use_cases": [
            "Remove a sticker from a transparent product PNG",
            "Clear a car segmented by SAM from a driveway",
            "Erase a hand that holds up a necklace",
            "Take a watermark of your own off a proof",
            "Wipe a smudge from a scanned certificate",
        ],
        "basic_fields": ["image", "mask", "mask_type"],
        "alternatives": {
            "bria/fibo-edit/erase_by_text": "no mask",
            "fal-ai/flux-pro/v1/erase": "mask growth",
            "fal-ai/finegrain-eraser/mask": "removes shadows too",
        },
    },
    "fal-ai/bria/expand": {
        "class_name": "BriaExpand",
        "title": "Bria Expand Image",
        "docstring": "Extends an image onto a larger canvas of given pixel size, or to an aspect ratio, with an optional prompt. You can set how large and where the original sits on the canvas.",
        "tags": ["outpainting", "uncrop", "bria-ai", "image-editing", "photo-editing"],
        "use_cases": [
            "Place a product low in a tall story canvas",
            "Extend a stage photo to an exact LED wall size",
            "Shrink a portrait into the corner of a wide banner",
            "Add sky above a barn by prompt for a magazine cover",
            "Fit marketplace photos to a fixed square canvas",
        ],
        "basic_fields": ["image", "canvas_size", "aspect_ratio", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear in the added area; leave empty to continue the picture."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-pro/outpaint": "pixels per side",
            "fal-ai/ideogram/v3/reframe": "style presets",
            "fal-ai/image-apps-v2/outpaint": "zoom out",
        },
    },
    "fal-ai/bria/genfill": {
        "class_name": "BriaGenfill",
        "title": "Bria GenFill",
        "docstring": "Generates new content in the masked area of an image from a prompt and negative prompt, up to four versions, with Bria's first GenFill, trained on licensed pictures.",
        "tags": ["inpainting", "generative-fill", "bria-ai", "image-editing", "photo-editing"],
        "use_cases": [
            "Offer a client four plants for an empty corner",
            "Paint a hat onto a portrait in an ad",
            "Fill a cut-out window with city lights",
            "Replace a logo on a shirt by plain fabric",
            "Add toppings to a masked pizza slice",
        ],
        "basic_fields": ["image", "mask", "prompt", "negative_prompt"],
        "field_overrides": {"prompt": {"description": "What should appear in the masked area."}},
        "alternatives": {
            "bria/genfill/v2": "successor",
            "fal-ai/flux-lora-fill": "open weights, LoRAs",
            "fal-ai/bria/eraser": "only removes",
        },
    },
    "fal-ai/bria/product-shot": {
        "class_name": "BriaProductShot",
        "title": "Bria Product Shot",
        "docstring": "Places a product picture into a scene made from a description or a reference image, with control over position, padding and pixel size. Returns one to four versions.",
        "tags": [
            "product-photography",
            "product-placement",
            "bria-ai",
            "image-editing",
            "photo-editing",
            "background-replacement",
        ],
        "use_cases": [
            "Stand a shampoo bottle at the bottom center of a bathroom scene",
            "Try the ten preset positions for one toy in ad formats",
            "Match new candles to an existing catalog scene",
            "Build a 1000 pixel square shot for a marketplace",
            "Show a beer can on a rainy pier for a brewery",
        ],
        "basic_fields": ["image", "scene_description", "ref_image", "placement_type", "shot_size"],
        "field_overrides": {
            "image": {"description": "Picture of the product to place."},
            "placement_type": {
                "description": "How the product is positioned: as in the original, automatically, at chosen places or by padding in pixels."
            },
        },
        "alternatives": {
            "bria/embed-product": "into your own scene",
            "pixelcut/product-photo": "Pixelcut model",
            "fal-ai/image-apps-v2/product-photography": "chooses the scene itself",
        },
    },
    "fal-ai/bria/reimagine": {
        "class_name": "BriaReimagine",
        "title": "Bria Reimagine",
        "docstring": "Generates up to four images by prompt that keep the structure of a given image, to a degree you set, with Bria. Without a structure image it works from the prompt alone.",
        "tags": ["image-to-image", "img2img", "bria-ai", "variations", "text-to-image", "txt2img"],
        "use_cases": [
            "Turn a summer lounge photo into an autumn set with the same layout",
            "Keep the pose of a model and change all clothes and place",
            "Recast a product still in four color worlds",
            "Restyle a board game box from its wireframe",
            "Make a winter copy of a city map illustration",
        ],
        "basic_fields": ["prompt", "structure_image", "structure_ref_influence", "num_results"],
        "alternatives": {
            "fal-ai/flux-lora-depth": "depth control, LoRAs",
            "fal-ai/flux/dev/image-to-image": "open weights",
            "fal-ai/sdxl-controlnet-union/image-to-image": "more control types",
        },
    },
}
