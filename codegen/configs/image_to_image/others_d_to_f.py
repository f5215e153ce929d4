"""Words for fal's image to image endpoints: others d to f. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ddcolor": {
        "class_name": "Ddcolor",
        "title": "DDColor",
        "docstring": "Colors a black and white photo with DDColor, without any settings besides a seed. Very low price per megapixel; it adds color but repairs nothing.",
        "tags": ["colorization", "ddcolor", "old-photo", "restoration", "low-cost"],
        "use_cases": [
            "Color a grandparent's army photo",
            "Run a whole newspaper archive in color",
            "Tint old postcards for a local museum app",
            "Give a silent film still plausible colors",
            "Show pupils a 1920s street in color",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "bria/fibo-edit/colorize": "four color treatments",
            "fal-ai/image-editing/photo-restoration": "also repairs",
            "fal-ai/image-apps-v2/photo-restoration": "also repairs",
        },
    },
    "fal-ai/docres": {
        "class_name": "Docres",
        "title": "DocRes",
        "docstring": "Cleans up a photographed document for one chosen job: removing shadows, evening out the appearance, deblurring, or turning it into black and white.",
        "tags": ["restoration", "ocr", "image-utility", "noise-removal"],
        "use_cases": [
            "Remove the hand's shadow from a photographed receipt",
            "Turn a pencil letter into crisp black and white",
            "Even out a yellowed church register",
            "Sharpen a shaky photo of a contract",
            "Prepare whiteboard notes for text recognition",
        ],
        "basic_fields": ["image", "task"],
        "field_overrides": {
            "task": {
                "description": "Job to do: remove shadows, even out the appearance, remove blur, or make it black and white."
            }
        },
        "alternatives": {
            "fal-ai/docres/dewarp": "flattens pages",
            "fal-ai/nafnet/deblur": "general deblurring",
            "fal-ai/image-editing/photo-restoration": "for old photos",
        },
    },
    "fal-ai/docres/dewarp": {
        "class_name": "DocresDewarp",
        "title": "DocRes Dewarp",
        "docstring": "Flattens a curved or crumpled page in a photo so that it looks scanned. The sibling DocRes handles shadows, blur and black and white.",
        "tags": ["restoration", "ocr", "image-utility", "image-to-image", "img2img"],
        "use_cases": [
            "Flatten the bent pages of a thick atlas",
            "Straighten a crumpled receipt for bookkeeping",
            "Scan a poster that curls on a column",
            "Fix a music sheet photographed on a stand",
            "Prepare a book's gutter pages for text recognition",
        ],
        "basic_fields": ["image"],
        "field_overrides": {"image": {"description": "Photo of a curved, folded or tilted page."}},
        "alternatives": {
            "fal-ai/docres": "shadows, blur, contrast",
            "fal-ai/nano-banana/edit": "free instruction",
        },
    },
    "fal-ai/drct-super-resolution": {
        "class_name": "DrctSuperResolution",
        "title": "DRCT Super-Resolution",
        "docstring": "Enlarges an image four times with DRCT, a transformer upscaler that reconstructs rather than invents. Nothing to adjust: the factor is fixed.",
        "tags": ["upscaling", "super-resolution", "drct", "open-weights", "low-cost"],
        "use_cases": [
            "Enlarge satellite crops without invented houses",
            "Quadruple thumbnails of a stamp collection",
            "Raise scanned maps for a reprint",
            "Upscale evidence photos faithfully",
            "Prepare old product pictures for a new shop layout",
        ],
        "basic_fields": ["image", "upscale_factor"],
        "alternatives": {
            "fal-ai/esrgan": "factor adjustable",
            "fal-ai/aura-sr": "for generated images",
            "fal-ai/clarity-upscaler": "invents detail",
        },
    },
    "fal-ai/dreamomni2/edit": {
        "class_name": "Dreamomni2Edit",
        "title": "DreamOmni2 Edit",
        "docstring": "Edits an image by prompt with further pictures as references, for objects as well as abstract traits such as a style, texture or hairstyle, with the open DreamOmni2.",
        "tags": [
            "image-editing",
            "photo-editing",
            "multi-reference",
            "multi-image",
            "style-reference",
            "open-weights",
        ],
        "use_cases": [
            "Give a vase the glaze seen in a second photo",
            "Copy a hairstyle from one portrait to another",
            "Transfer a poster's font feel to a book cover",
            "Dress a chair in the pattern of a curtain",
            "Lend one photo's pose to another person",
        ],
        "basic_fields": ["images", "prompt"],
        "field_overrides": {
            "images": {"description": "Picture to edit first, then the references."},
            "prompt": {"description": "The edit, naming what to take from which image."},
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-plus": "more settings",
            "fal-ai/nano-banana/edit": "other maker, cheaper",
            "fal-ai/uso": "style and subject",
        },
    },
    "fal-ai/emu-3.5-image/edit-image": {
        "class_name": "Emu35ImageEditImage",
        "title": "Emu 3.5 Image Edit",
        "docstring": "Edits one image by prompt with Emu 3.5, BAAI's open multimodal model, at 480p or 720p and an aspect ratio of choice.",
        "tags": ["image-editing", "photo-editing", "emu", "open-weights"],
        "use_cases": [
            "Continue a picture story by its next scene",
            "Change a kite's shape in a beach photo",
            "Reshape a painting for a 9:21 bookmark",
            "Test an autoregressive editor on step-by-step pictures",
            "Explain a recipe by editing one kitchen shot",
        ],
        "basic_fields": ["prompt", "image", "resolution", "aspect_ratio"],
        "alternatives": {
            "fal-ai/bagel/edit": "other multimodal model",
            "fal-ai/hunyuan-image/v3/instruct/edit": "larger, several images",
            "fal-ai/flux-kontext/dev": "higher resolution",
        },
    },
    "fal-ai/esrgan": {
        "class_name": "Esrgan",
        "title": "Real-ESRGAN Upscaler",
        "docstring": "Enlarges an image 1 to 8 times with Real-ESRGAN, a fast classic upscaler that stays close to the original. Models for photos and anime, plus optional face restoration.",
        "tags": [
            "upscaling",
            "super-resolution",
            "esrgan",
            "anime",
            "fast",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Enlarge anime drawings with a model trained for them",
            "Upscale large photo folders at low cost",
            "Repair compression artifacts without inventing content",
            "Improve blurred faces during enlargement",
            "Upscale extracted video frames one by one",
        ],
        "basic_fields": ["image", "scale", "model", "face"],
        "field_overrides": {
            "scale": {"description": "How many times wider and taller the result becomes."},
            "model": {
                "description": "Real-ESRGAN variant: for photos, for anime, or with extra noise removal."
            },
            "face": {"description": "Runs an additional step that restores faces in the picture."},
            "tile": {
                "description": "Tile size for working in pieces; use it if a big picture runs out of memory."
            },
        },
        "enum_value_overrides": {
            "model": {
                "RealESRGAN_x4plus": "X4_PLUS",
                "RealESRGAN_x2plus": "X2_PLUS",
                "RealESRGAN_x4plus_anime_6B": "X4_PLUS_ANIME_6B",
                "RealESRGAN_x4_v3": "X4_V3",
                "RealESRGAN_x4_wdn_v3": "X4_WDN_V3",
                "RealESRGAN_x4_anime_v3": "X4_ANIME_V3",
            }
        },
        "alternatives": {
            "fal-ai/aura-sr": "for generated images",
            "fal-ai/drct-super-resolution": "transformer, four times",
            "fal-ai/clarity-upscaler": "invents detail",
        },
    },
    "fal-ai/evf-sam": {
        "class_name": "EvfSam",
        "title": "EVF-SAM2 Segmentation",
        "docstring": "Makes a mask of what a phrase describes in an image, with EVF-SAM on SAM 2. The mask can be inverted, blurred, grown or filled, or the cutout returned instead.",
        "tags": ["segmentation", "masking", "sam-2", "image-utility", "open-weights"],
        "use_cases": [
            "Mask the woman in the red coat for inpainting",
            "Get a soft, grown mask of a roof for a color preview",
            "Select all dog body parts by kind",
            "Cut out the left cup of two by description",
            "Invert a mask to repaint everything but the car",
        ],
        "basic_fields": ["prompt", "image", "mask_only", "expand_mask", "blur_mask"],
        "field_overrides": {
            "prompt": {"description": "What to segment, such as the dog on the left."},
            "negative_prompt": {"description": "What should not be part of the mask."},
        },
        "alternatives": {
            "fal-ai/sam-3/image": "newer, several objects",
            "bria/extract-object": "mask and cutout",
            "fal-ai/florence-2-large/referring-expression-segmentation": "polygons",
        },
    },
    "fal-ai/face-to-sticker": {
        "class_name": "FaceToSticker",
        "title": "Face to Sticker",
        "docstring": "Generates a sticker of the person in a photo, with and without background.",
        "basic_fields": ["prompt", "image", "image_size", "num_inference_steps"],
    },
    "fal-ai/fashn/tryon/v1.5": {
        "class_name": "FashnTryonV15",
        "title": "FASHN Virtual Try-On V1.5",
        "docstring": "Dresses the person of one photo in a garment from another with FASHN 1.5, for tops, bottoms or one-pieces. Speed modes, up to four samples, no prompt; V1.6 costs the same.",
        "tags": ["virtual-try-on", "vton", "fashn", "fashion"],
        "use_cases": [
            "Keep a shop's existing try-on look with the older version",
            "Fit loose hoodies without cutting out old clothes",
            "Show a flat-lay swimsuit on a model",
            "Make four takes of a jumpsuit for a lookbook",
            "Preview staff polo shirts on portraits",
        ],
        "basic_fields": ["model_image", "garment_image", "category", "mode"],
        "alternatives": {
            "fal-ai/fashn/tryon/v1.6": "successor",
            "fal-ai/kling/v1-5/kolors-virtual-try-on": "Kling model",
            "fal-ai/cat-vton": "open weights",
        },
    },
    "fal-ai/fashn/tryon/v1.6": {
        "class_name": "FashnTryonV16",
        "title": "FASHN Virtual Try-On V1.6",
        "docstring": "Puts a garment from a flat-lay or worn photo on a person with FASHN 1.6, the newer version with finer detail. Category and photo type can be detected; three modes trade speed for quality.",
        "tags": ["virtual-try-on", "vton", "fashn", "fashion", "high-quality"],
        "use_cases": [
            "Fill a web shop with on-model pictures of new shirts",
            "Show a lettered T-shirt on customers of all sizes",
            "Try a wedding guest dress from home",
            "Offer an outfit preview in a resale app",
            "Test print placement of sportswear before a shoot",
        ],
        "basic_fields": ["model_image", "garment_image", "category", "mode"],
        "alternatives": {
            "fal-ai/flux-pro/v1/vto": "prompt, four steps",
            "fal-ai/kling/v1-5/kolors-virtual-try-on": "Kling model",
            "fal-ai/cat-vton": "open weights",
        },
    },
    "fal-ai/feynobg": {
        "class_name": "Feynobg",
        "title": "FeyNobg Background Remover",
        "docstring": "Removes the background of an image with FeyNobg, Feyn's open remover built on BiRefNet. Besides the image only a seed can be set.",
        "tags": [
            "background-removal",
            "rembg",
            "feyninc",
            "transparent-background",
            "open-weights",
        ],
        "use_cases": [
            "Compare one more remover on tricky wine glasses",
            "Cut out garden tools for a rental page",
            "Free a cosplay portrait from the hall behind it",
            "Prepare plants for a nursery's price list",
            "Strip the table from a jeweler's ring photo",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/birefnet/v2": "model choice, mask",
            "fal-ai/ben/v2/image": "other open model",
            "fal-ai/bria/background/remove": "licensed training data",
        },
    },
    "fal-ai/ffmpeg-api/extract-frame": {
        "class_name": "FfmpegApiExtractFrame",
        "title": "FFmpeg Extract Frame",
        "docstring": "Takes the first, middle or last frame of a video and returns it as an image. No model is involved.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "image-utility", "low-cost"],
        "use_cases": [
            "Save a clip's last frame to start the next clip from it",
            "Make a poster image from the middle of a lecture",
            "Check the opening frame of every upload",
            "Feed a first frame to an image editor",
            "Grab a still of a goal clip for a match report",
        ],
        "basic_fields": ["video", "frame_type"],
        "alternatives": {
            "fal-ai/workflow-utilities/extract-nth-frame": "frames at intervals",
            "fal-ai/scene-finder": "finds described scenes",
        },
    },
    "fal-ai/film": {
        "class_name": "Film",
        "title": "FILM Frame Interpolation",
        "docstring": "Generates 1 to 64 frames between a start and an end image with Google's FILM, as separate images or as a video. Works best if both pictures show the same scene.",
        "tags": [
            "frame-interpolation",
            "slow-motion",
            "film",
            "google",
            "first-last-frame",
            "open-weights",
        ],
        "use_cases": [
            "Morph between two near-identical toddler photos",
            "Fill the gap between two stop-motion frames",
            "Make a short loop from two burst shots of a waterfall",
            "Smooth a two-pose animation test",
            "Bridge two states of a plant photographed a week apart",
        ],
        "basic_fields": ["start_image", "end_image", "num_frames", "output_type", "fps"],
        "field_overrides": {
            "start_image": {"description": "Picture before the new frames."},
            "end_image": {"description": "Picture after the new frames."},
            "num_frames": {"description": "How many frames to make between the two pictures."},
        },
        "alternatives": {
            "fal-ai/rife": "other interpolator",
            "fal-ai/amt-interpolation/frame-interpolation": "other interpolator",
        },
    },
    "fal-ai/finegrain-eraser": {
        "class_name": "FinegrainEraser",
        "title": "Finegrain Eraser",
        "docstring": "Erases what a prompt names together with its shadow and reflection, in express, standard or premium mode. No mask or box to draw.",
        "tags": ["object-removal", "eraser", "finegrain", "image-editing", "photo-editing"],
        "use_cases": [
            "Name the lamp and lose its shadow on the wall too",
            "Clear a boat and its reflection from a lake",
            "Remove a person and the shadow from a snow field",
            "Take a vase with its mirror image off a console",
            "Try express mode on a hundred listing photos",
        ],
        "basic_fields": ["image", "prompt", "mode"],
        "field_overrides": {
            "prompt": {
                "description": "What to erase, in a few words, such as the lamp on the left."
            }
        },
        "alternatives": {
            "fal-ai/finegrain-eraser/mask": "by mask",
            "fal-ai/object-removal": "cheaper",
            "bria/fibo-edit/erase_by_text": "licensed training data",
        },
    },
    "fal-ai/finegrain-eraser/bbox": {
        "class_name": "FinegrainEraserBbox",
        "title": "Finegrain Eraser Bounding Box",
        "docstring": "Erases the objects inside boxes given by their corners, with their shadows and reflections. Pairs well with a detector that returns boxes.",
        "tags": [
            "object-removal",
            "eraser",
            "finegrain",
            "object-detection",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Erase every detected car from a house photo",
            "Clear boxed people off a plaza in one run",
            "Remove a marked sign and its shadow",
            "Tidy shelves by boxes from an inventory tool",
            "Drop boxed birds from a drone shot",
        ],
        "basic_fields": ["image", "box_prompts", "mode"],
        "field_overrides": {
            "box_prompts": {
                "description": "Boxes around the objects to erase, each given by two corners."
            }
        },
        "alternatives": {
            "fal-ai/finegrain-eraser": "by prompt",
            "fal-ai/finegrain-eraser/mask": "by mask",
            "fal-ai/object-removal/bbox": "four quality levels",
        },
    },
    "fal-ai/finegrain-eraser/mask": {
        "class_name": "FinegrainEraserMask",
        "title": "Finegrain Eraser Mask",
        "docstring": "Erases the masked object and the shadow or reflection it casts outside the mask. Three modes from express to premium; same price listed as the prompt and box versions.",
        "tags": ["object-removal", "eraser", "finegrain", "image-editing", "photo-editing"],
        "use_cases": [
            "Remove a brushed-over chair along with its floor shadow",
            "Erase a swan and its mirror image in a pond",
            "Take a stand from under a product on glossy black",
            "Clean a film plate by hand-painted masks",
            "Delete a bike whose outline is hard to describe",
        ],
        "basic_fields": ["image", "mask", "mode"],
        "alternatives": {
            "fal-ai/finegrain-eraser": "by prompt",
            "fal-ai/bria/eraser": "keeps transparency",
            "fal-ai/flux-pro/v1/erase": "mask growth",
        },
    },
    "fal-ai/firered-image-edit": {
        "class_name": "FireredImageEdit",
        "title": "FireRed Image Edit",
        "docstring": "Edits one or more images by prompt with the first FireRed Image Edit, with 2 to 50 steps, guidance and a negative prompt. Version 1.1 has the same arguments.",
        "tags": ["image-editing", "photo-editing", "firered", "multi-image", "open-weights"],
        "use_cases": [
            "Repeat an earlier series with the version it was made with",
            "Put a scarf from one photo on a dog in another",
            "Color a tram green for a transport mockup",
            "Keep lettering out of edits by negative prompt",
            "Restage a bookstall in pouring rain",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "alternatives": {
            "fal-ai/firered-image-edit-v1.1": "successor",
            "fal-ai/qwen-image-edit-2511": "other open editor",
            "fal-ai/flux-2/edit": "other open editor",
        },
    },
    "fal-ai/firered-image-edit-v1.1": {
        "class_name": "FireredImageEditV11",
        "title": "FireRed Image Edit 1.1",
        "docstring": "Changes or combines images as a prompt says with FireRed Image Edit 1.1, the revised version. Up to four results per run, acceleration from none to high.",
        "tags": [
            "image-editing",
            "photo-editing",
            "firered",
            "multi-image",
            "multi-reference",
            "open-weights",
        ],
        "use_cases": [
            "Place a friend's cat on your own sofa photo",
            "Try festival makeup on a portrait",
            "Mend a cracked plate in a listing photo",
            "Turn a coat's material into corduroy",
            "Combine two family photos across generations",
        ],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "alternatives": {
            "fal-ai/firered-image-edit": "first version",
            "fal-ai/qwen-image-edit-2511": "other open editor",
            "fal-ai/longcat-image/edit": "other open editor",
        },
    },
    "fal-ai/florence-2-large/caption-to-phrase-grounding": {
        "class_name": "Florence2LargeCaptionToPhraseGrounding",
        "title": "Florence-2 Caption to Phrase Grounding",
        "docstring": "Finds the things mentioned in a caption in an image and returns a labeled box for each phrase, plus the picture with the boxes drawn in.",
        "tags": ["object-detection", "florence-2", "vision", "vlm", "microsoft", "open-weights"],
        "use_cases": [
            "Link each noun of a news caption to the photo",
            "Check alt texts against the pictures they describe",
            "Build a picture dictionary from captioned scenes",
            "Show where the pieces of a recipe list lie on the table",
            "Label training data from existing captions",
        ],
        "basic_fields": ["image", "text_input"],
        "field_overrides": {
            "text_input": {
                "description": "Caption whose phrases should be found, such as a dog chasing a red ball."
            }
        },
        "alternatives": {
            "fal-ai/florence-2-large/open-vocabulary-detection": "one named object",
            "fal-ai/moondream3-preview/detect": "newer, by name",
            "fal-ai/sam-3/image": "masks instead",
        },
    },
    "fal-ai/florence-2-large/dense-region-caption": {
        "class_name": "Florence2LargeDenseRegionCaption",
        "title": "Florence-2 Dense Region Caption",
        "docstring": "Finds regions across an image and gives each a short caption and a box, all at once. Needs no text input; also returns the annotated picture.",
        "tags": [
            "captioning",
            "object-detection",
            "florence-2",
            "vision",
            "vlm",
            "microsoft",
            "open-weights",
        ],
        "use_cases": [
            "Describe everything in a flea market photo",
            "Write region notes for blind readers of a comic",
            "Index the props of a film set still",
            "Draft labels for a museum diorama",
            "Search a photo archive by small details",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/object-detection": "short class labels",
            "fal-ai/florence-2-large/more-detailed-caption": "one long caption",
            "fal-ai/florence-2-large/region-proposal": "boxes without captions",
        },
    },
    "fal-ai/florence-2-large/object-detection": {
        "class_name": "Florence2LargeObjectDetection",
        "title": "Florence-2 Object Detection",
        "docstring": "Detects common objects in an image and returns boxes with class labels and a picture with them drawn in. Works without a prompt, so you cannot name what to look for.",
        "tags": ["object-detection", "florence-2", "vision", "vlm", "microsoft", "open-weights"],
        "use_cases": [
            "Count cars and bikes on a parking lot photo",
            "Pre-label pictures for a training set",
            "Feed boxes to an eraser node",
            "Check that a table photo shows plate, fork and glass",
            "Sort vacation pictures by what is in them",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/open-vocabulary-detection": "names what to find",
            "fal-ai/moondream3-preview/detect": "newer, by name",
            "fal-ai/florence-2-large/dense-region-caption": "captions per region",
        },
    },
    "fal-ai/florence-2-large/ocr-with-region": {
        "class_name": "Florence2LargeOcrWithRegion",
        "title": "Florence-2 OCR with Region",
        "docstring": "Reads the text in an image and returns each piece with the four-sided box around it, plus the annotated picture. The plain OCR task of Florence-2 returns only the words.",
        "tags": ["ocr", "florence-2", "vision", "vlm", "microsoft", "open-weights"],
        "use_cases": [
            "Locate the total on a photographed receipt",
            "Find speech bubbles' text in a comic page",
            "Mark street names on a scanned map",
            "Blur license plates after locating their text",
            "Check the placement of legal lines on packaging",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/ocr": "text only",
            "fal-ai/got-ocr/v2": "documents, formatted text",
            "fal-ai/ideogram/v3/layerize-text": "editable text layers",
        },
    },
    "fal-ai/florence-2-large/open-vocabulary-detection": {
        "class_name": "Florence2LargeOpenVocabularyDetection",
        "title": "Florence-2 Open Vocabulary Detection",
        "docstring": "Finds the object you name in an image, whatever its kind, and returns its boxes and an annotated picture. Unlike plain object detection it is not tied to fixed classes.",
        "tags": ["object-detection", "florence-2", "vision", "vlm", "microsoft", "open-weights"],
        "use_cases": [
            "Find the fire extinguisher in hall photos",
            "Locate cracked tiles on a roof picture",
            "Spot the shop's logo in street photos",
            "Point a robot to the yellow screwdriver",
            "Box every beehive in an orchard shot",
        ],
        "basic_fields": ["image", "text_input"],
        "field_overrides": {
            "text_input": {"description": "Name of the object to find, such as green umbrella."}
        },
        "alternatives": {
            "fal-ai/moondream3-preview/detect": "newer model",
            "fal-ai/florence-2-large/caption-to-phrase-grounding": "whole caption",
            "fal-ai/sam-3/image": "masks instead",
        },
    },
    "fal-ai/florence-2-large/referring-expression-segmentation": {
        "class_name": "Florence2LargeReferringExpressionSegmentation",
        "title": "Florence-2 Referring Expression Segmentation",
        "docstring": "Outlines the one thing that an expression refers to, such as the man holding a cup, and returns polygons and the annotated picture.",
        "tags": ["segmentation", "masking", "florence-2", "vision", "vlm", "microsoft"],
        "use_cases": [
            "Outline the second horse from the left",
            "Get a polygon of the tallest tower in a skyline",
            "Trace the patient's left shoe in a gait photo",
            "Export the outline of a described leaf",
            "Mark the disputed strip on a land photo",
        ],
        "basic_fields": ["image", "text_input"],
        "field_overrides": {
            "text_input": {
                "description": "Expression for the thing to outline, such as the man holding a cup."
            }
        },
        "alternatives": {
            "fal-ai/sam-3/image": "newer, masks",
            "fal-ai/evf-sam": "pixel mask",
            "fal-ai/moondream3-preview/segment": "other small model",
        },
    },
    "fal-ai/florence-2-large/region-proposal": {
        "class_name": "Florence2LargeRegionProposal",
        "title": "Florence-2 Region Proposal",
        "docstring": "Proposes boxes around everything in an image that may be an object, without names. The annotated picture comes along.",
        "tags": ["object-detection", "florence-2", "vision", "vlm", "microsoft", "open-weights"],
        "use_cases": [
            "Crop all candidate objects of a junk drawer photo",
            "Find regions for a later caption of each",
            "Estimate how busy a shelf picture is",
            "Offer clickable areas in a picture quiz",
            "Prepare boxes for a person to name",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/object-detection": "adds class labels",
            "fal-ai/florence-2-large/dense-region-caption": "adds captions",
            "fal-ai/sam2/auto-segment": "masks instead",
        },
    },
    "fal-ai/florence-2-large/region-to-segmentation": {
        "class_name": "Florence2LargeRegionToSegmentation",
        "title": "Florence-2 Region to Segmentation",
        "docstring": "Turns a box in an image into the outline of the object inside it, as polygons and an annotated picture. Corners run from 0 to 999 across the picture.",
        "tags": ["segmentation", "masking", "florence-2", "vision", "vlm", "microsoft"],
        "use_cases": [
            "Refine a detector's box around a bird to its outline",
            "Trace the product a user has boxed in an app",
            "Get a leaf's shape from a rough rectangle",
            "Measure the outline of a boxed pothole",
            "Make a polygon of a house from its map box",
        ],
        "basic_fields": ["image", "region"],
        "field_overrides": {
            "region": {
                "description": "Box around the object; corners count from 0 to 999 across the width and height of the picture, not in pixels."
            }
        },
        "alternatives": {
            "fal-ai/sam2/image": "points and boxes",
            "fal-ai/florence-2-large/referring-expression-segmentation": "by description",
            "fal-ai/sam-3/image": "newer, masks",
        },
    },
    "fal-ai/flowedit": {
        "class_name": "Flowedit",
        "title": "FlowEdit",
        "docstring": "Edits an image from two descriptions, one of the picture as it is and one of how it should be, without inversion or a mask. Guidance for both sides and the number of edited steps tune the change.",
        "tags": [
            "image-editing",
            "photo-editing",
            "flux-1",
            "open-weights",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Turn a described dog into a described fox in the same pose",
            "Swap the words on a cake by two matching captions",
            "Change a wooden bridge to a stone one",
            "Research prompt-to-prompt edits on landscapes",
            "Make a lighthouse into a rocket while the cliff stays",
        ],
        "basic_fields": ["image", "source_prompt", "target_prompt", "tar_guidance_scale", "n_max"],
        "alternatives": {
            "fal-ai/flux-kontext/dev": "edits by instruction",
            "fal-ai/flux-general/rf-inversion": "edit by inversion",
            "fal-ai/flux/dev/image-to-image": "simpler strength setting",
        },
    },
}
