"""Words for fal's image to image endpoints: others j to m. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/joyai-image-edit": {
        "class_name": "JoyaiImageEdit",
        "title": "JoyAI Image Edit",
        "docstring": "Edits a single image by text with JoyAI Image. Gives direct control over steps, guidance from 1 to 15 and a negative prompt, and returns one result per run at no chosen size.",
        "tags": ["image-editing", "photo-editing", "image-to-image", "img2img", "open-weights"],
        "use_cases": [
            "Change the color of a bicycle frame in a spec photo for a dealer's site",
            "Take the price sticker off a secondhand book cover scan",
            "Turn a daytime courtyard into an evening one for a restaurant page",
            "Redress a shop mannequin photo in the winter line",
            "Keep blur and extra limbs out of an edited yoga pose with a negative prompt",
        ],
        "basic_fields": ["prompt", "image", "negative_prompt", "guidance_scale"],
        "alternatives": {
            "fal-ai/longcat-image/edit": "several results per run",
            "fal-ai/qwen-image-edit-2511": "takes several images",
            "fal-ai/firered-image-edit-v1.1": "takes several images, acceleration",
        },
    },
    "fal-ai/kling-image/o1": {
        "class_name": "KlingImageO1",
        "title": "Kling O1 Image Edit",
        "docstring": "Edits or combines several images and elements by prompt with Kling O1. Delivers one to nine results at 1K or 2K and can take the aspect ratio from the input.",
        "tags": [
            "image-editing",
            "photo-editing",
            "kling",
            "multi-reference",
            "character-consistency",
            "multi-image",
        ],
        "use_cases": [
            "Seat two characters from separate pictures at the same cafe table",
            "Put a handbag shown by four reference photos into a street fashion shot",
            "Make nine first frames of one heroine before animating them with Kling",
            "Swap the sofa in a room photo for the one in a second picture",
            "Keep a puppet's face the same across a set of theater posters",
        ],
        "basic_fields": ["prompt", "images", "elements", "resolution", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "What to make or change. Refer to the input pictures as @Image1, @Image2 and to elements as @Element1, @Element2."
            }
        },
        "alternatives": {
            "fal-ai/kling-image/o3/image-to-image": "successor, 4K, series",
            "fal-ai/kling-image/v3/image-to-image": "one input image",
            "fal-ai/nano-banana-pro/edit": "Google model",
        },
    },
    "fal-ai/kling-image/o3/image-to-image": {
        "class_name": "KlingImageO3ImageToImage",
        "title": "Kling O3 Image Edit",
        "docstring": "Edits or combines several images and elements by prompt with Kling O3 at 1K, 2K or 4K. Besides single results it makes a series of two to nine pictures that belong together.",
        "tags": [
            "image-editing",
            "photo-editing",
            "kling",
            "multi-reference",
            "character-consistency",
            "4k",
            "comic",
        ],
        "use_cases": [
            "Tell a fable in a series of six matching panels from two animal drawings",
            "Print a 4K trade fair wall from a product photo and a scene idea",
            "Storyboard a chase with the same driver and car in nine frames",
            "Show one recipe from raw dough to baked loaf as a four-picture series",
            "Blend a model, a coat and a location photo into a billboard image",
        ],
        "basic_fields": ["prompt", "images", "elements", "resolution", "result_type"],
        "field_overrides": {
            "prompt": {
                "description": "What to make or change. Refer to the input pictures as @Image1, @Image2 and to elements as @Element1; for a series, say what each picture shows."
            },
            "series_amount": {
                "description": "How many pictures the series should have; only used when the result type is series."
            },
        },
        "alternatives": {
            "fal-ai/kling-image/o1": "no 4K, no series",
            "fal-ai/bytedance/seedream/v4.5/edit": "custom sizes",
            "fal-ai/nano-banana-pro/edit": "web search, lettering",
        },
    },
    "fal-ai/kling-image/v3/image-to-image": {
        "class_name": "KlingImageV3ImageToImage",
        "title": "Kling Image 3.0 Image to Image",
        "docstring": "Makes new images from exactly one reference image and a prompt with Kling Image 3.0, plus optional elements. Results come in 1K or 2K in a ratio you pick; auto is not offered.",
        "tags": ["image-to-image", "img2img", "kling", "character-consistency", "multi-image"],
        "use_cases": [
            "Recast a vertical portrait as a 21:9 film still of the same woman",
            "Make nine thumbnails for a gaming channel from one screenshot",
            "Show a toy robot from a shelf photo walking through a market",
            "Prepare start frames in 16:9 for Kling 3 video from a poster",
            "Draw a pet collar on a different dog shown as an element",
        ],
        "basic_fields": ["prompt", "image", "elements", "aspect_ratio", "resolution"],
        "alternatives": {
            "fal-ai/kling-image/o3/image-to-image": "several images, 4K",
            "fal-ai/kling-image/o1": "takes several images",
            "fal-ai/vidu/q2/reference-to-image": "several reference pictures",
        },
    },
    "fal-ai/kling/v1-5/kolors-virtual-try-on": {
        "class_name": "KlingV15KolorsVirtualTryOn",
        "title": "Kling Kolors Virtual Try-On 1.5",
        "docstring": "Dresses a person from one photo in a garment from another, with Kling's Kolors Try-On 1.5. Needs no garment category and has nothing to tune.",
        "tags": ["virtual-try-on", "vton", "fashion", "kling", "kolors"],
        "use_cases": [
            "Let boutique visitors see a blouse on their own photo",
            "Show one denim jacket on five models of different build",
            "Try costumes on an actor's headshot before the fitting",
            "Preview a club jersey on each team member from flat product shots",
            "Fill a resale listing with the dress worn instead of on a hanger",
        ],
        "basic_fields": ["human_image", "garment_image"],
        "alternatives": {
            "fal-ai/fashn/tryon/v1.6": "more garment settings",
            "fal-ai/leffa/virtual-tryon": "garment type, steps",
            "fal-ai/image-apps-v2/virtual-try-on": "cheaper",
        },
    },
    "fal-ai/kolors/image-to-image": {
        "class_name": "KolorsImageToImage",
        "title": "Kolors Image to Image",
        "docstring": "Redraws an image from a prompt with Kolors, Kuaishou's bilingual diffusion model for English and Chinese prompts. Offers strength, a negative prompt and six schedulers, with up to 8 images per run.",
        "tags": [
            "image-to-image",
            "img2img",
            "kolors",
            "open-weights",
            "multilingual",
            "photorealistic",
        ],
        "use_cases": [
            "Turn a tea house photo into ink wash art from a Chinese prompt",
            "Make eight looks of a perfume still for a mood board",
            "Compare six schedulers on one portrait in a student project",
            "Restyle a snapshot of a night market as a travel magazine spread",
            "Push a rough makeup sketch toward a realistic beauty shot",
        ],
        "basic_fields": ["prompt", "image", "strength", "negative_prompt", "num_images"],
        "field_overrides": {
            "prompt": {"description": "What the new picture shows, in English or Chinese."}
        },
        "alternatives": {
            "fal-ai/fast-sdxl/image-to-image": "SDXL, own LoRAs",
            "fal-ai/flux/dev/image-to-image": "newer model",
            "fal-ai/z-image/turbo/image-to-image": "newer, few steps",
        },
    },
    "fal-ai/leffa/pose-transfer": {
        "class_name": "LeffaPoseTransfer",
        "title": "Leffa Pose Transfer",
        "docstring": "Redraws a person in the pose of a second person, from two photos and without a prompt. Clothes and face come from the person image, the stance from the pose image.",
        "tags": [
            "image-to-image",
            "img2img",
            "pose-estimation",
            "fashion",
            "character-consistency",
            "leffa",
        ],
        "use_cases": [
            "Give a clothing model the walking pose of a reference shot",
            "Show one fencing outfit in the four basic stances for a club manual",
            "Pose a sculptor's sitter like a figure in a classical painting photo",
            "Vary catalog stances of a coat without calling the model back",
            "Put a dance student's photo into the position the teacher shows",
        ],
        "basic_fields": ["person_image", "pose_image", "guidance_scale", "num_inference_steps"],
        "alternatives": {
            "fal-ai/instant-character": "pose by prompt",
            "fal-ai/qwen-image-edit-2511": "edits by prompt",
            "fal-ai/flux-2/edit": "edits by prompt",
        },
    },
    "fal-ai/leffa/virtual-tryon": {
        "class_name": "LeffaVirtualTryon",
        "title": "Leffa Virtual Try-On",
        "docstring": "Dresses a person in a garment from two photos after you say whether it is an upper body piece, a lower body piece or a dress. Steps and guidance can be tuned.",
        "tags": ["virtual-try-on", "vton", "fashion", "leffa", "open-weights"],
        "use_cases": [
            "Swap only the trousers in a model photo for a shop's new cargo pants",
            "See a bridesmaid dress on each member of the party",
            "Research how steps and guidance change a try-on result",
            "Pair one blazer with the same customer photo for a styling service",
            "Put a vintage skirt from a museum depot on a period model",
        ],
        "basic_fields": ["human_image", "garment_image", "garment_type", "guidance_scale"],
        "alternatives": {
            "fal-ai/kling/v1-5/kolors-virtual-try-on": "cheaper, no garment type",
            "fal-ai/fashn/tryon/v1.6": "cheaper",
            "fal-ai/cat-vton": "output size, outer layers",
        },
    },
    "fal-ai/live-portrait/image": {
        "class_name": "LivePortraitImage",
        "title": "LivePortrait Expression Editor",
        "docstring": "Changes the expression of a face in a still photo with sliders: gaze, blink, wink, brows, smile, mouth shapes and head tilt. No prompt and no driving clip; the edited face is pasted back.",
        "tags": [
            "image-editing",
            "photo-editing",
            "live-portrait",
            "portrait",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Open the eyes of the one person who blinked in a group photo crop",
            "Add a slight smile to a stern passport-style staff picture",
            "Turn a speaker's gaze toward the headline on an event poster",
            "Draw a set of mouth shapes from one portrait for a puppet app",
            "Tilt a character's head a few degrees for matching thumbnails",
        ],
        "basic_fields": ["image", "smile", "pupil_x", "blink", "rotate_yaw"],
        "alternatives": {
            "fal-ai/image-apps-v2/expression-change": "preset expressions",
            "fal-ai/image-editing/expression-change": "expression by prompt",
        },
    },
    "fal-ai/longcat-image/edit": {
        "class_name": "LongcatImageEdit",
        "title": "LongCat Image Edit",
        "docstring": "Edits a single image by text with LongCat Image, giving one to four results. Acceleration can be set to none, regular or high to trade care for speed.",
        "tags": [
            "image-editing",
            "photo-editing",
            "longcat",
            "image-to-image",
            "img2img",
            "open-weights",
        ],
        "use_cases": [
            "Rewrite the Chinese and English lines on a shop sign photo",
            "Give a barista portrait four different cafe backgrounds",
            "Replace the sky of a solar farm photo for an annual report",
            "Try a highly accelerated edit of a sneaker color before the slow one",
            "Age a wooden boat in a photo for a pirate party invitation",
        ],
        "basic_fields": ["prompt", "image", "num_images", "acceleration"],
        "alternatives": {
            "fal-ai/joyai-image-edit": "negative prompt",
            "fal-ai/qwen-image-edit": "negative prompt, output size",
            "fal-ai/flux-kontext/dev": "output shape choice",
        },
    },
    "fal-ai/lucidflux": {
        "class_name": "Lucidflux",
        "title": "LucidFlux",
        "docstring": "Restores and enlarges a degraded photo to a target width and height with a FLUX based model and a prompt.",
        "basic_fields": ["prompt", "image", "num_inference_steps", "target_height"],
    },
    "fal-ai/luma-photon/flash/modify": {
        "class_name": "LumaPhotonFlashModify",
        "title": "Luma Photon Flash Modify",
        "docstring": "Restyles or changes an image by prompt with Photon Flash, the faster and cheaper Photon. A higher strength stays nearer to the original; seven ratios from 9:21 to 21:9 are offered.",
        "tags": [
            "image-to-image",
            "img2img",
            "image-editing",
            "photo-editing",
            "photon",
            "luma-ai",
            "low-cost",
        ],
        "use_cases": [
            "Run through thirty color moods of a kitchen for a quick client call",
            "Make cheap background variants of a blog header every week",
            "Turn a storyboard sketch into a loose painted frame during the meeting",
            "Recast a bar photo in tall 9:16 for a story post",
            "Find the lowest strength at which a mascot is still itself",
        ],
        "basic_fields": ["image", "prompt", "strength", "aspect_ratio"],
        "alternatives": {
            "fal-ai/luma-photon/modify": "larger Photon",
            "fal-ai/flux-2/flash/edit": "other maker, fast",
            "luma/agent/uni-1/v1/edit": "newer Luma model",
        },
    },
    "fal-ai/luma-photon/flash/reframe": {
        "class_name": "LumaPhotonFlashReframe",
        "title": "Luma Photon Flash Reframe",
        "docstring": "Extends an image to a new aspect ratio with Photon Flash, painting what is missing; a prompt and placement coordinates are optional. Cheaper than the full Photon Reframe.",
        "tags": [
            "outpainting",
            "uncrop",
            "photon",
            "luma-ai",
            "low-cost",
            "fast",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Make square, tall and wide ad sizes of one sofa photo",
            "Widen hundreds of old 4:3 slides to 16:9 for a projector",
            "Turn a portrait book cover into a wide store banner draft",
            "Extend the sky of a drone photo for a 9:16 wallpaper",
            "Push a person to the left third of a wider podcast cover",
        ],
        "basic_fields": ["image", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y"],
        "field_overrides": {
            "prompt": {
                "description": "What to paint in the added areas; leave empty to let it follow the picture."
            }
        },
        "alternatives": {
            "fal-ai/luma-photon/reframe": "larger Photon",
            "fal-ai/ideogram/v3/reframe": "pixel sizes, styles",
            "fal-ai/image-editing/reframe": "ratio only",
        },
    },
    "fal-ai/luma-photon/modify": {
        "class_name": "LumaPhotonModify",
        "title": "Luma Photon Modify",
        "docstring": "Restyles or changes an image by prompt with the full Luma Photon. Strength from 0 to 1 and an aspect ratio are required; costs more per megapixel than Photon Flash.",
        "tags": [
            "image-to-image",
            "img2img",
            "image-editing",
            "photo-editing",
            "photon",
            "luma-ai",
            "cinematic",
        ],
        "use_cases": [
            "Turn a location scout photo into a cinematic dusk frame for a pitch",
            "Repaint a perfume photo as a lush botanical still life",
            "Make the final 21:9 title card from a rough landscape",
            "Change a fashion shot from studio gray to desert at noon",
            "Give an album's band photo the grain and colors of 1970s film",
        ],
        "basic_fields": ["image", "prompt", "strength", "aspect_ratio"],
        "alternatives": {
            "fal-ai/luma-photon/flash/modify": "cheaper",
            "luma/agent/uni-1/v1/edit": "newer, takes references",
            "fal-ai/flux-pro/kontext": "Black Forest Labs model",
        },
    },
    "fal-ai/luma-photon/reframe": {
        "class_name": "LumaPhotonReframe",
        "title": "Luma Photon Reframe",
        "docstring": "Extends an image to a new aspect ratio with the full Luma Photon. The original can be placed by grid position or by start and end coordinates inside the new frame.",
        "tags": [
            "outpainting",
            "uncrop",
            "photon",
            "luma-ai",
            "image-to-image",
            "img2img",
            "landscape",
        ],
        "use_cases": [
            "Rebuild a vertical painting photo as a 21:9 museum lobby screen",
            "Add room around a cropped family portrait before framing it",
            "Place a bottle at the right edge of a wide ad with copy space",
            "Turn a square album cover into a streaming banner",
            "Extend a film still upward for a tall cinema poster",
        ],
        "basic_fields": ["image", "aspect_ratio", "prompt", "grid_position_x", "grid_position_y"],
        "field_overrides": {
            "prompt": {"description": "What the newly painted surroundings should show; optional."}
        },
        "alternatives": {
            "fal-ai/luma-photon/flash/reframe": "cheaper",
            "fal-ai/ideogram/v3/reframe": "Ideogram model",
            "fal-ai/flux-2-pro/outpaint": "extends by pixels",
        },
    },
    "fal-ai/minimax/image-01/subject-reference": {
        "class_name": "MinimaxImage01SubjectReference",
        "title": "MiniMax Image 01 Subject Reference",
        "docstring": "Generates one to nine pictures of the person in a reference photo from a prompt, with MiniMax Image 01. Meant for one subject; eight aspect ratios are offered.",
        "tags": [
            "image-to-image",
            "img2img",
            "minimax",
            "character-consistency",
            "portrait",
            "low-cost",
        ],
        "use_cases": [
            "Show the same fitness coach in nine exercise settings for an app",
            "Place a singer from one press photo on nine imagined stages",
            "Keep a telenovela heroine's face across episode cards",
            "Make a wide 21:9 team banner figure from an employee photo",
            "Test wardrobe ideas on one actor for a short film",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "num_images"],
        "field_overrides": {
            "image": {
                "description": "Photo of the person to show in the new pictures; a clear view of the face works best."
            }
        },
        "alternatives": {
            "fal-ai/instant-character": "likeness strength",
            "fal-ai/flux-pulid": "FLUX base",
            "fal-ai/ideogram/character": "Ideogram model",
        },
    },
    "fal-ai/mix-dehaze-net": {
        "class_name": "MixDehazeNet",
        "title": "MixDehazeNet",
        "docstring": "Removes haze and fog from a photo with one of its trained weights.",
        "basic_fields": ["image", "model"],
    },
    "fal-ai/moondream-next/detection": {
        "class_name": "MoondreamNextDetection",
        "title": "Moondream Next Detection",
        "docstring": "Finds a named thing in an image and returns boxes, points or gaze directions as text, by default with a picture of the findings drawn in. Ensemble passes make it steadier and slower.",
        "tags": [
            "object-detection",
            "vision",
            "vlm",
            "moondream",
            "visual-question-answering",
            "vqa",
        ],
        "use_cases": [
            "Box every empty shelf spot in a supermarket photo",
            "See which exhibit each visitor in a museum hall photo is looking at",
            "Count parked scooters on a sidewalk by points",
            "Draw boxes around cracked tiles for a facade inspection report",
            "Check which way the models look in a layout before placing the text",
        ],
        "basic_fields": [
            "image",
            "task_type",
            "detection_prompt",
            "use_ensemble",
            "show_visualization",
        ],
        "field_overrides": {
            "task_type": {
                "description": "What to return for the thing searched: boxes around it, points on it, or where faces are looking."
            }
        },
        "alternatives": {
            "fal-ai/moondream3-preview/detect": "newer Moondream",
            "fal-ai/florence-2-large/open-vocabulary-detection": "Florence-2",
            "fal-ai/moondream2/object-detection": "Moondream 2",
        },
    },
    "fal-ai/moondream3-preview/segment": {
        "class_name": "Moondream3PreviewSegment",
        "title": "Moondream 3 Preview Segment",
        "docstring": "Cuts out a named object in an image as an SVG path with its bounding box. Points or boxes can tell which of several is meant, and a black and white picture of its area is optional.",
        "tags": [
            "segmentation",
            "masking",
            "moondream",
            "vision",
            "vlm",
            "vectorization",
            "svg",
            "object-detection",
        ],
        "use_cases": [
            "Get a vector outline of a leaf for a botany worksheet",
            "Trace the roof in an aerial photo for a solar quote",
            "Outline the left one of two cats by giving a point on it",
            "Make a clickable hot spot around each machine in a factory photo",
            "Cut a vinyl sticker contour from a product picture",
        ],
        "basic_fields": ["image", "object", "spatial_references", "preview"],
        "field_overrides": {
            "object": {
                "description": "Name of the one thing to segment, such as 'red cup' or 'dog on the left'."
            },
            "spatial_references": {
                "description": "Points as [x, y] or boxes as [x1, y1, x2, y2], relative to the picture (0 to 1), that show which object is meant."
            },
            "preview": {
                "description": "Also return a black and white picture of the area that was found."
            },
        },
        "main_output": "path",
        "alternatives": {
            "fal-ai/sam-3/image": "several objects at once",
            "fal-ai/evf-sam": "mask picture only",
            "fal-ai/sa2va/4b/image": "answers and masks",
        },
    },
    "luma/agent/uni-1/v1/edit": {
        "class_name": "LumaAgentUni1V1Edit",
        "title": "Luma Uni-1 Edit",
        "docstring": "Edits an image by text with Luma's Uni-1, guided by up to 8 images as references. Has a manga style switch; the Max endpoint takes the same inputs.",
        "tags": ["image-editing", "photo-editing", "luma-ai", "multi-reference", "anime", "comic"],
        "use_cases": [
            "Redraw a selfie as a black and white manga panel",
            "Refit a hotel lobby photo with furniture from eight reference pictures",
            "Give a plain tote bag photo the pattern of a fabric sample",
            "Change the outfit of a webtoon character following a costume sheet",
            "Rework a flyer picture with a brief of several paragraphs",
        ],
        "basic_fields": ["prompt", "image", "reference_images", "style"],
        "alternatives": {
            "luma/agent/uni-1/v1/max/edit": "Max tier",
            "fal-ai/luma-photon/modify": "strength and ratio",
            "fal-ai/nano-banana-pro/edit": "Google model",
        },
    },
    "luma/agent/uni-1/v1/max/edit": {
        "class_name": "LumaAgentUni1V1MaxEdit",
        "title": "Luma Uni-1 Max Edit",
        "docstring": "Edits an image by text with the Max tier of Luma's Uni-1 and 0 to 8 reference images. Same arguments as Uni-1 Edit, including the manga style, for the final rather than the draft.",
        "tags": [
            "image-editing",
            "photo-editing",
            "luma-ai",
            "multi-reference",
            "high-quality",
            "comic",
        ],
        "use_cases": [
            "Finish the key visual of a film festival from a chosen draft",
            "Retouch a luxury watch campaign with five detail shots as references",
            "Render the last page of a manga in the same hands and faces",
            "Restyle a hotel chain's cover photo to match its brand pictures",
            "Correct an architect's rendering with material samples as references",
        ],
        "basic_fields": ["prompt", "image", "reference_images", "style"],
        "alternatives": {
            "luma/agent/uni-1/v1/edit": "base tier",
            "openai/gpt-image-2/edit": "mask, custom sizes",
            "fal-ai/flux-2-max/edit": "custom sizes",
        },
    },
    "microsoft/mai-image-2.5-pro/edit": {
        "class_name": "MicrosoftMaiImage25ProEdit",
        "title": "MAI Image 2.5 Pro Edit",
        "docstring": "Edits an image by text with Microsoft's MAI Image 2.5 Pro, or generates one when no picture is given. Also returns a description of the result.",
        "tags": [
            "image-editing",
            "photo-editing",
            "microsoft",
            "image-to-image",
            "img2img",
            "high-quality",
        ],
        "use_cases": [
            "Rework a real estate hero shot with dusk light and lit windows",
            "Replace the packaging in a pasta ad with the new design brief",
            "Make an in-game banner in 3:2 from a screenshot",
            "Draw a picture from words when no photo exists yet in the same node",
            "Get an edited conference photo together with text for its caption",
        ],
        "basic_fields": ["prompt", "image", "aspect_ratio", "num_images"],
        "alternatives": {
            "microsoft/mai-image-2.5/edit": "base tier",
            "openai/gpt-image-2/edit": "several images, mask",
            "fal-ai/nano-banana-pro/edit": "several images, 4K",
        },
    },
    "microsoft/mai-image-2.5/edit": {
        "class_name": "MicrosoftMaiImage25Edit",
        "title": "MAI Image 2.5 Edit",
        "docstring": "Edits exactly one image by text with Microsoft's MAI Image 2.5 and gives one to four results. Unlike the Pro endpoint it needs an input picture, handed over as a list of one.",
        "tags": ["image-editing", "photo-editing", "microsoft", "image-to-image", "img2img"],
        "use_cases": [
            "Make four holiday versions of a coffee cup photo for a cafe screen",
            "Take a coworker out of a team picture and close the gap",
            "Turn a screenshot of a slide into a cleaner illustration",
            "Swap the fruit in a juice ad for what is in season",
            "Change a delivery van's color to the new brand green",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "num_images"],
        "field_overrides": {
            "images": {"description": "The picture to edit, as a list with exactly one image."}
        },
        "alternatives": {
            "microsoft/mai-image-2.5-pro/edit": "Pro tier",
            "fal-ai/gpt-image-1.5/edit": "mask",
            "fal-ai/qwen-image-2/edit": "other maker",
        },
    },
}
