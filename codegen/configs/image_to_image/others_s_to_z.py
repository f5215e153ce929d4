"""Words for fal's image to image endpoints: others s to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/sam-3-1/image": {
        "class_name": "Sam31Image",
        "title": "SAM 3.1 Image Segmentation",
        "docstring": "Segments everything in an image that matches a short phrase, a click or a box, with Meta's Segment Anything 3.1. Returns mask pictures, at most 32, with boxes and scores if wanted.",
        "tags": [
            "segmentation",
            "masking",
            "sam-3",
            "object-detection",
            "image-utility",
            "open-weights",
        ],
        "use_cases": [
            "Mask every apple on a tree photo by the word apple",
            "Select one player on the field with a click to recolor the shirt",
            "Make masks of all windows for an inpainting node that follows",
            "Count cells in a microscope picture from their masks",
            "Box a car in a dealer's photo and get its exact outline",
        ],
        "basic_fields": [
            "image",
            "prompt",
            "point_prompts",
            "box_prompts",
            "return_multiple_masks",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What to segment, as a short noun phrase such as 'yellow taxi'. Always set it: the default is only a sample."
            }
        },
        "alternatives": {
            "fal-ai/sam-3/image": "earlier version",
            "fal-ai/sam-3-1/image-rle": "compact mask data",
            "fal-ai/evf-sam": "text only",
        },
    },
    "fal-ai/sam-3-1/image-rle": {
        "class_name": "Sam31ImageRle",
        "title": "SAM 3.1 Image Segmentation (RLE)",
        "docstring": "Segments an image by phrase, points or boxes with SAM 3.1 and returns the masks as run-length encoded text instead of pictures, for code that counts or measures.",
        "tags": [
            "segmentation",
            "masking",
            "sam-3",
            "structured-output",
            "json",
            "object-detection",
        ],
        "use_cases": [
            "Store masks of a thousand shelf photos compactly in a database",
            "Compute the leaf area of seedlings from encoded masks",
            "Build COCO style training labels for a detector",
            "Measure how much of a roof is covered by panels",
            "Send object masks to a web canvas without loading pictures",
        ],
        "basic_fields": ["image", "prompt", "point_prompts", "box_prompts", "include_boxes"],
        "field_overrides": {
            "prompt": {
                "description": "What to segment, as a short noun phrase. Replace the default, which is only a sample."
            }
        },
        "alternatives": {
            "fal-ai/sam-3-1/image": "mask pictures",
            "fal-ai/sam-3/image-rle": "earlier version",
        },
    },
    "fal-ai/sam-3/image-rle": {
        "class_name": "Sam3ImageRle",
        "title": "SAM 3 Image Segmentation (RLE)",
        "docstring": "Segments an image by phrase, points or boxes with the first SAM 3 and returns run-length encoded masks. Still takes the older text prompt field beside the prompt; SAM 3.1 drops it.",
        "tags": ["segmentation", "masking", "sam-3", "structured-output", "json", "open-weights"],
        "use_cases": [
            "Keep an existing SAM 3 labeling pipeline running unchanged",
            "Encode the outlines of road signs for a mapping project",
            "Log which share of each pasture photo is bare soil",
            "Compare masks of SAM 3 and 3.1 on the same x-ray training set",
            "Save product outlines with their scores for later review",
        ],
        "basic_fields": ["image", "prompt", "point_prompts", "box_prompts", "max_masks"],
        "field_overrides": {
            "prompt": {
                "description": "What to segment, as a short noun phrase. The default is only a sample, so always set it."
            }
        },
        "alternatives": {
            "fal-ai/sam-3-1/image-rle": "successor",
            "fal-ai/sam-3/image": "mask pictures",
        },
    },
    "fal-ai/sam2/auto-segment": {
        "class_name": "Sam2AutoSegment",
        "title": "SAM 2 Auto Segment",
        "docstring": "Splits a whole image into segments with SAM 2, without any prompt: a grid of test points finds every region. Returns one combined picture and each mask by itself.",
        "tags": ["segmentation", "masking", "sam-2", "image-utility", "layers", "open-weights"],
        "use_cases": [
            "Cut a collage page into all of its parts at once",
            "Pick a region in an unknown aerial photo from ready masks",
            "Make a color-by-number sheet from the regions of a painting",
            "Separate stones in a wall photo to count them",
            "Break an illustration into pieces for parallax animation",
        ],
        "basic_fields": [
            "image",
            "points_per_side",
            "min_mask_region_area",
            "stability_score_thresh",
        ],
        "alternatives": {
            "fal-ai/sam-3-1/image": "by phrase or click",
            "fal-ai/image-preprocessors/sam": "one segment map",
            "fal-ai/sam2/image": "by click or box",
        },
    },
    "fal-ai/seedvr/upscale/image": {
        "class_name": "SeedvrUpscaleImage",
        "title": "SeedVR2 Image Upscale",
        "docstring": "Upscales an image with SeedVR2 by 1 to 10 times or to a target from 720p to 2160p. Needs no prompt; noise scale decides between staying true and inventing detail.",
        "tags": [
            "upscaling",
            "super-resolution",
            "seedvr",
            "restoration",
            "4k",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Bring a folder of old 800 pixel web photos to 2160p",
            "Enlarge a generated landscape for a living room canvas",
            "Make frames of a short animation sharper one by one",
            "Restore a blurry family snapshot without inventing a new face",
            "Upscale marketplace photos four times at little cost",
        ],
        "basic_fields": [
            "image",
            "upscale_mode",
            "upscale_factor",
            "target_resolution",
            "noise_scale",
        ],
        "alternatives": {
            "fal-ai/topaz/upscale/image": "many models, faces",
            "fal-ai/clarity-upscaler": "invents more detail",
            "fal-ai/seedvr/upscale/image/seamless": "for tiling textures",
        },
    },
    "fal-ai/seedvr/upscale/image/seamless": {
        "class_name": "SeedvrUpscaleImageSeamless",
        "title": "SeedVR2 Upscale for Seamless Textures",
        "docstring": "Upscales a tiling picture with SeedVR2 so that opposite edges still meet. Same factors and target sizes as the plain SeedVR2 upscaler, for textures and patterns.",
        "tags": [
            "upscaling",
            "super-resolution",
            "seedvr",
            "seamless-texture",
            "game-assets",
            "pbr-materials",
        ],
        "use_cases": [
            "Double a tiling moss texture for a close-up camera in a game",
            "Enlarge a wallpaper repeat for textile printing",
            "Bring a 512 pixel brick tile to 2160p without a visible joint",
            "Upscale a gift wrap pattern for large sheets",
            "Refresh the floor tiles of an older game for a remaster",
        ],
        "basic_fields": [
            "image",
            "upscale_mode",
            "upscale_factor",
            "target_resolution",
            "noise_scale",
        ],
        "alternatives": {
            "fal-ai/seedvr/upscale/image": "ordinary pictures",
            "fal-ai/recraft/upscale/crisp": "no settings",
            "fal-ai/esrgan": "small, classic model",
        },
    },
    "fal-ai/smart-resize": {
        "class_name": "SmartResize",
        "title": "Smart Resize",
        "docstring": "Makes an image anew in 1 to 10 target sizes in one run, rearranging the content for each format rather than cropping. A prompt can say what must stay; 1K, 2K or 4K.",
        "tags": ["image-utility", "outpainting", "uncrop", "image-editing", "photo-editing", "4k"],
        "use_cases": [
            "Turn one campaign visual into banner, story and square in one go",
            "Adapt a concert poster to ten ad slots with the date kept readable",
            "Fit a product hero to desktop, tablet and phone headers",
            "Make four layouts each of a flyer in portrait and landscape",
            "Prepare a museum's key picture for tickets, screens and bus sides",
        ],
        "basic_fields": ["image", "target_sizes", "prompt", "num_images_per_size", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What to keep, move or leave out when the picture is adapted; optional."
            }
        },
        "alternatives": {
            "fal-ai/ideogram/v3/reframe": "one size",
            "fal-ai/luma-photon/reframe": "one ratio",
            "fal-ai/bria/expand": "extends the borders",
        },
    },
    "fal-ai/star-vector": {
        "class_name": "StarVector",
        "title": "StarVector",
        "docstring": "Converts an image into SVG code with the StarVector model.",
        "basic_fields": ["image", "max_length"],
    },
    "fal-ai/step1x-edit": {
        "class_name": "Step1xEdit",
        "title": "Step1X-Edit",
        "docstring": "Edits one image by text with the first Step1X-Edit.",
        "basic_fields": ["prompt", "image", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/stepx-edit2": {
        "class_name": "StepxEdit2",
        "title": "Step1X-Edit 2",
        "docstring": "Edits one image by text with the second Step1X-Edit, which first works out what a vague instruction means and afterward reviews its own result. Both passes can be turned off for speed.",
        "tags": ["image-editing", "photo-editing", "image-to-image", "img2img", "open-weights"],
        "use_cases": [
            "Ask for 'what this ice cream looks like after an hour in the sun'",
            "Correct a physics worksheet picture so the shadow falls the right way",
            "Make a photo 'fit for a formal invitation' and read how it decided",
            "Fix an edit that other models misread, with reflection on",
            "Show a houseplant as it should look when well watered",
        ],
        "basic_fields": ["prompt", "image", "enable_thinking_mode", "enable_reflection_mode"],
        "field_overrides": {
            "prompt": {
                "description": "The edit as an instruction; it may be indirect, such as a result to reach, when thinking is on."
            }
        },
        "alternatives": {
            "fal-ai/hy-wu-edit": "takes several images",
            "fal-ai/qwen-image-edit-2511": "takes several images",
            "fal-ai/firered-image-edit-v1.1": "takes several images",
        },
    },
    "fal-ai/swin2sr": {
        "class_name": "Swin2sr",
        "title": "Swin2SR",
        "docstring": "Upscales an image with the Swin2SR network for classical, compressed or real-world pictures.",
        "basic_fields": ["image", "task"],
    },
    "fal-ai/telestyle-v2": {
        "class_name": "TelestyleV2",
        "title": "TeleStyle v2 Style Transfer",
        "docstring": "Repaints a content image in the style of a second image, without a prompt, in 4 steps by default through a Lightning LoRA. Descriptions of either picture can be left out of the guidance.",
        "tags": ["style-transfer", "image-to-image", "img2img", "illustration", "lora", "fast"],
        "use_cases": [
            "Give a bridge photo the brushwork of a museum's own watercolor",
            "Bring ten travel photos into the style of one sample postcard",
            "Render a game map in the look of an old engraving",
            "Match a guest artist's comic page to the house style",
            "Paint a bottle shot like the winery's existing label art",
        ],
        "basic_fields": ["content_image", "style_image", "image_size", "lora_scale"],
        "field_overrides": {
            "lora_scale": {
                "description": "Weight of the style LoRA: higher takes on more of the style picture, lower stays nearer the content."
            }
        },
        "alternatives": {
            "fal-ai/uso": "style plus prompt",
            "fal-ai/image-apps-v2/style-transfer": "preset styles",
            "fal-ai/omni-zero": "portraits, four pictures",
        },
    },
    "fal-ai/thera": {
        "class_name": "Thera",
        "title": "Thera Upscaler",
        "docstring": "Upscales an image by any factor with Thera, a compact network free of aliasing.",
        "basic_fields": ["image", "backbone", "upscale_factor"],
    },
    "fal-ai/topaz/upscale/image": {
        "class_name": "TopazUpscaleImage",
        "title": "Topaz Image Upscale",
        "docstring": "Upscales and cleans an image by 1 to 4 times with a choice of eleven Topaz models, from faithful Standard and High Fidelity to inventive Redefine. Faces are treated separately.",
        "tags": [
            "upscaling",
            "super-resolution",
            "topaz",
            "restoration",
            "denoising",
            "portrait",
            "high-quality",
        ],
        "use_cases": [
            "Enlarge wedding photos for album spreads with face recovery at low creativity",
            "Use Text Refine on a scanned menu so the prices stay readable",
            "Upscale rendered game art with the CGI model",
            "Recover a heavily compressed chat photo with Recovery V2",
            "Sharpen only the foreground bird in a wildlife shot",
        ],
        "basic_fields": ["image", "model", "upscale_factor", "face_enhancement", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "Description of the picture for models that invent detail, such as Redefine; the others have no use for it."
            },
            "model": {
                "description": "Topaz model: Standard and High Fidelity for good photos, Low Resolution for web pictures, CGI for renders, Text Refine for writing, Recovery for very poor sources, Redefine to invent detail."
            },
        },
        "alternatives": {
            "fal-ai/seedvr/upscale/image": "cheaper, up to 10x",
            "fal-ai/clarity-upscaler": "prompt and creativity",
            "fal-ai/recraft/upscale/crisp": "no settings",
        },
    },
    "fal-ai/uno": {
        "class_name": "Uno",
        "title": "UNO",
        "docstring": "Generates images that bring the subjects of one or more reference pictures together as a prompt says, with ByteDance's FLUX based UNO.",
        "tags": [
            "multi-reference",
            "image-to-image",
            "img2img",
            "bytedance",
            "flux",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Put a toy and its box from two photos under a Christmas tree",
            "Show a new mug next to a branded notebook on a cafe table",
            "Let a plush owl wear the cap from a second picture",
            "Design a shop window with three real products",
            "Keep a house mascot and a car the same in a dealership cartoon",
        ],
        "basic_fields": ["input_images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "input_images": {
                "description": "One or more pictures, each of a subject to bring into the result."
            }
        },
        "alternatives": {
            "fal-ai/uso": "subject and style",
            "fal-ai/vidu/q2/reference-to-image": "Vidu model",
            "fal-ai/flux-2/edit": "newer, edits too",
        },
    },
    "fal-ai/uso": {
        "class_name": "Uso",
        "title": "USO",
        "docstring": "Generates images from a subject picture, style pictures, or both, with ByteDance's USO. A prompt is optional, and the input's size can be kept for pure style transfer.",
        "tags": [
            "style-transfer",
            "multi-reference",
            "image-to-image",
            "img2img",
            "bytedance",
            "character-consistency",
            "open-weights",
        ],
        "use_cases": [
            "Redraw a child's photo in the style of a picture book page",
            "Show a ceramic bird in a paper-cut style taken from a sample",
            "Copy only the look of a tapestry onto a new harbor scene",
            "Keep a photo's size while turning it into pastel chalk",
            "Make a tea brand's figure appear in woodblock style for a tin",
        ],
        "basic_fields": ["input_images", "prompt", "image_size", "keep_size"],
        "field_overrides": {
            "input_images": {
                "description": "The subject picture first, then one or more pictures whose style is to be used."
            },
            "prompt": {
                "description": "The scene to draw; leave it empty to transfer the style only."
            },
        },
        "alternatives": {
            "fal-ai/telestyle-v2": "two pictures, few steps",
            "fal-ai/uno": "cheaper, subjects only",
            "fal-ai/image-apps-v2/style-transfer": "preset styles",
        },
    },
    "fal-ai/vecglypher/image-to-svg": {
        "class_name": "VecglypherImageToSvg",
        "title": "VecGlypher Image to SVG",
        "docstring": "Draws letters as SVG outlines in the manner of 1 to 8 reference pictures of glyphs, with fill, stroke and size from 64 to 4096 pixels. For type design, not for tracing photos.",
        "tags": [
            "vectorization",
            "svg",
            "typography",
            "vecglypher",
            "logo",
            "image-to-image",
            "img2img",
        ],
        "use_cases": [
            "Draw the missing letters of an alphabet from eight scanned ones",
            "Extend the lettering of an old shop sign to a new word",
            "Prototype a display font from a few brush letters",
            "Rebuild a monogram from a photographed signet ring as vectors",
            "Make outlined initials in a found typeface for laser cutting",
        ],
        "basic_fields": ["prompt", "reference_images", "output_size", "fill_color", "stroke_color"],
        "field_overrides": {
            "prompt": {
                "description": "The letters or characters to draw in the style of the references."
            },
            "reference_images": {
                "description": "Pictures of letters whose style the new glyphs should follow, 1 to 8."
            },
        },
        "alternatives": {
            "fal-ai/recraft/vectorize": "any picture",
            "fal-ai/image2svg": "traces any picture",
        },
    },
    "fal-ai/vidu/q2/reference-to-image": {
        "class_name": "ViduQ2ReferenceToImage",
        "title": "Vidu Q2 Reference to Image",
        "docstring": "Generates one image that keeps the people, things or places of several reference pictures, with Vidu Q2. The newer of two Vidu endpoints with the same inputs and three ratios.",
        "tags": ["multi-reference", "image-to-image", "img2img", "vidu", "character-consistency"],
        "use_cases": [
            "Set up a start frame with two heroes before animating it in Vidu",
            "Show a hotel mascot at the real lobby desk",
            "Dress a reference model in a reference coat on a wet street",
            "Make tall 9:16 pictures of one dancer for a festival story",
            "Bring a prop, an actor and a room photo into one storyboard panel",
        ],
        "basic_fields": ["prompt", "reference_images", "aspect_ratio", "seed"],
        "alternatives": {
            "fal-ai/vidu/reference-to-image": "earlier version",
            "fal-ai/kling-image/o1": "several results, 2K",
            "fal-ai/uno": "open weights",
        },
    },
    "fal-ai/vidu/reference-to-image": {
        "class_name": "ViduReferenceToImage",
        "title": "Vidu Reference to Image",
        "docstring": "Generates one image with the subjects of several reference pictures as a prompt describes, with the earlier Vidu model. Ratios are 16:9, 9:16 and 1:1.",
        "tags": [
            "multi-reference",
            "image-to-image",
            "img2img",
            "vidu",
            "character-consistency",
            "illustration",
        ],
        "use_cases": [
            "Keep the look of a series that was begun with this Vidu version",
            "Draw two cartoon siblings together at a birthday table",
            "Place a perfume bottle in the garden of a second photo",
            "Create square avatars of a mascot with changing props",
            "Cast a pet from three photos in a movie poster scene",
        ],
        "basic_fields": ["prompt", "reference_images", "aspect_ratio", "seed"],
        "alternatives": {
            "fal-ai/vidu/q2/reference-to-image": "successor",
            "fal-ai/uno": "open weights",
            "fal-ai/minimax/image-01/subject-reference": "cheaper, one person",
        },
    },
    "fal-ai/workflow-utilities/extract-nth-frame": {
        "class_name": "WorkflowUtilitiesExtractNthFrame",
        "title": "Extract Every Nth Frame",
        "docstring": "Takes stills from a video at a regular interval of 1 to 300 frames, with at most 500 frames in all. No model is involved; file format and quality are set.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "image-utility", "keyframes"],
        "use_cases": [
            "Collect stills of a match for a training set",
            "Make a contact sheet of a documentary for its editor",
            "Pull one frame per second of a drone flight for photogrammetry",
            "Pick thumbnails from a cooking clip",
            "Check a timelapse for dropped light by looking at every 100th frame",
        ],
        "basic_fields": ["video", "frame_interval", "max_frames", "output_format"],
        "alternatives": {
            "fal-ai/ffmpeg-api/extract-frame": "a single frame",
            "fal-ai/scene-finder": "finds described scenes",
        },
    },
    "fal-ai/workflowutils/canny": {
        "class_name": "WorkflowutilsCanny",
        "title": "Canny Edges",
        "docstring": "Draws the edges of an image with the Canny method and two thresholds.",
        "basic_fields": ["image", "high_threshold", "low_threshold"],
    },
    "simalabs/sima-upscaler": {
        "class_name": "SimalabsSimaUpscaler",
        "title": "Sima Upscaler",
        "docstring": "Upscales an image by a chosen factor with the Sima Labs upscaler.",
        "basic_fields": ["image", "scale"],
    },
    "smoretalk-ai/rembg-enhance": {
        "class_name": "SmoretalkAiRembgEnhance",
        "title": "Rembg Enhance",
        "docstring": "Removes the background of an image with Smoretalk's cutout model and returns the subject on transparency. The picture is its only input.",
        "tags": [
            "background-removal",
            "rembg",
            "smoretalk-ai",
            "transparent-background",
            "low-cost",
            "image-utility",
        ],
        "use_cases": [
            "Cut anime characters out of their frames for stickers",
            "Free handmade earrings from a cluttered bench photo",
            "Strip the backdrop from employee badges in a nightly run",
            "Prepare vegetables for a farm shop's price board",
            "Isolate a drawn character before putting it on a new scene",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/birefnet/v2": "model choices",
            "fal-ai/bria/background/remove": "licensed training data",
            "pixelcut/background-removal": "mask or zip too",
        },
    },
    "xai/grok-imagine-image/edit": {
        "class_name": "XaiGrokImagineImageEdit",
        "title": "Grok Imagine Image Edit",
        "docstring": "Edits images by text with xAI's Grok Imagine at 1k or 2k, in phone screen ratios such as 19.5:9 too. Also returns the prompt as the model rewrote it.",
        "tags": ["image-editing", "photo-editing", "grok-imagine", "xai", "multi-image", "hd"],
        "use_cases": [
            "Make a 9:19.5 phone wallpaper from a pet photo",
            "Turn a news photo into an editorial cartoon draft",
            "Add a crowd to an empty stadium shot for a podcast cover",
            "Swap the car in a garage selfie for a fun post",
            "Read the rewritten prompt to learn why an edit came out so",
        ],
        "basic_fields": ["prompt", "images", "aspect_ratio", "resolution", "num_images"],
        "alternatives": {
            "xai/grok-imagine-image/quality/edit": "quality tier",
            "fal-ai/nano-banana-2/edit": "up to 4K",
            "reve/2.1/edit": "Reve model",
        },
    },
    "xai/grok-imagine-image/quality/edit": {
        "class_name": "XaiGrokImagineImageQualityEdit",
        "title": "Grok Imagine Image Quality Edit",
        "docstring": "Edits images by text with the quality tier of xAI's Grok Imagine. The arguments equal the plain edit endpoint, so a draft can be rerun here for the final picture.",
        "tags": [
            "image-editing",
            "photo-editing",
            "grok-imagine",
            "xai",
            "high-quality",
            "multi-image",
        ],
        "use_cases": [
            "Rerun the chosen draft of a sci-fi book cover at 2k",
            "Restyle a chef portrait for the opening page of a magazine",
            "Bring a product and a mountain photo together for a gear ad",
            "Finish a game store capsule picture in 2:1",
            "Replace the stage lights in a tour photo for a printed program",
        ],
        "basic_fields": ["prompt", "images", "resolution", "aspect_ratio", "num_images"],
        "alternatives": {
            "xai/grok-imagine-image/edit": "plain tier",
            "openai/gpt-image-2/edit": "mask, custom sizes",
            "fal-ai/nano-banana-pro/edit": "up to 4K",
        },
    },
}
