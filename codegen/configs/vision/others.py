"""Words for fal's vision endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/any-llm/vision": {
        "class_name": "AnyLlmVision",
        "title": "Any LLM Vision",
        "docstring": "Answers a prompt about images with a vision model from a fixed list.",
        "basic_fields": ["prompt", "images", "model", "system_prompt"],
    },
    "fal-ai/arbiter/image": {
        "class_name": "ArbiterImage",
        "title": "Arbiter Image Quality",
        "docstring": "Measures the quality of images without a reference.",
        "basic_fields": ["measurements", "inputs"],
    },
    "fal-ai/arbiter/image/image": {
        "class_name": "ArbiterImageImage",
        "title": "Arbiter Image against Reference",
        "docstring": "Measures how close images are to reference images.",
        "basic_fields": ["measurements", "inputs"],
    },
    "fal-ai/arbiter/image/text": {
        "class_name": "ArbiterImageText",
        "title": "Arbiter Image against Text",
        "docstring": "Measures how well images match their texts.",
        "basic_fields": ["measurements", "inputs"],
    },
    "fal-ai/florence-2-large/caption": {
        "class_name": "Florence2Caption",
        "title": "Florence-2 Large Caption",
        "docstring": "Writes a short one-sentence caption for an image with Microsoft's compact Florence-2 Large, the shortest of its three caption endpoints.",
        "tags": [
            "captioning",
            "vision",
            "vlm",
            "florence-2",
            "microsoft",
            "alt-text",
            "open-weights",
        ],
        "use_cases": [
            "Add brief alt text to pictures on a website",
            "Caption thousands of training pictures cheaply",
            "Name downloaded files after what they show",
            "Index a photo library for keyword lookup",
            "Feed a one-line scene summary to a language model",
        ],
        "basic_fields": ["image"],
        "field_overrides": {
            "image": {
                "description": "Picture to caption; one clear main subject gives the best short sentence."
            }
        },
        "alternatives": {
            "fal-ai/florence-2-large/detailed-caption": "longer",
            "fal-ai/moondream2": "Moondream model",
            "fal-ai/moondream3-preview/caption": "choose the length",
        },
    },
    "fal-ai/florence-2-large/detailed-caption": {
        "class_name": "Florence2DetailedCaption",
        "title": "Florence-2 Large Detailed Caption",
        "docstring": "Describes an image in a few sentences with Florence-2 Large: main things, setting and what is happening. The middle one of three lengths.",
        "tags": [
            "captioning",
            "vision",
            "vlm",
            "florence-2",
            "microsoft",
            "alt-text",
            "open-weights",
        ],
        "use_cases": [
            "Write listing texts that name the furniture in each room photo",
            "Caption training pictures for a style LoRA",
            "Describe exhibits' photos for a screen reader",
            "Note what each frame of a storyboard shows",
            "Give a search index more words than one short caption",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/more-detailed-caption": "longest",
            "fal-ai/florence-2-large/caption": "shortest",
            "fal-ai/moondream3-preview/caption": "choose the length",
        },
    },
    "fal-ai/florence-2-large/more-detailed-caption": {
        "class_name": "Florence2MoreDetailedCaption",
        "title": "Florence-2 Large More Detailed Caption",
        "docstring": "Describes an image in a full paragraph with Florence-2 Large, including colors, positions and background. The longest of its three caption endpoints.",
        "tags": [
            "captioning",
            "vision",
            "vlm",
            "florence-2",
            "microsoft",
            "alt-text",
            "open-weights",
        ],
        "use_cases": [
            "Turn a reference picture into a prompt for a text-to-image model",
            "Prepare dense captions for fine-tuning a FLUX LoRA",
            "Describe archive photos for a city's online collection",
            "Record the state of a rental flat room by room",
            "Write long descriptions of paintings for blind visitors",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/detailed-caption": "shorter",
            "fal-ai/moondream3-preview/caption": "choose the length",
            "openrouter/router/vision": "own instructions",
        },
    },
    "fal-ai/florence-2-large/ocr": {
        "class_name": "Florence2OCR",
        "title": "Florence-2 Large OCR",
        "docstring": "Reads the text in an image as one string with Florence-2 Large. It keeps neither layout nor positions; a sister endpoint returns the regions.",
        "tags": ["ocr", "vision", "vlm", "florence-2", "microsoft", "open-weights"],
        "use_cases": [
            "Read a street sign in a travel photo for translation",
            "Check the words on a generated poster for typos",
            "Copy a serial number off a machine plate",
            "Search screenshots by the words they contain",
            "Pick up the title from a book spine photo",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/florence-2-large/ocr-with-region": "positions too",
            "fal-ai/got-ocr/v2": "keeps layout, several pages",
            "openrouter/router/vision": "handwriting, own questions",
        },
    },
    "fal-ai/florence-2-large/region-to-category": {
        "class_name": "Florence2RegionToCategory",
        "title": "Florence-2 Large Region to Category",
        "docstring": "Names the kind of thing inside a rectangle of an image, in a word or two, with Florence-2 Large. Corners are given on a scale from 0 to 999.",
        "tags": ["object-detection", "vision", "vlm", "florence-2", "microsoft", "open-weights"],
        "use_cases": [
            "Label boxes a motion detector drew on a yard camera picture",
            "Sort crops of a flea market photo by kind of goods",
            "Check the class names in an old detection dataset",
            "Tell which animal triggered a wildlife camera box",
            "Name the object a user circled in a learning app",
        ],
        "basic_fields": ["image", "region"],
        "field_overrides": {
            "region": {
                "description": "Rectangle by its corners x1, y1, x2, y2 on a scale of 0 to 999 across the picture, not in pixels."
            }
        },
        "alternatives": {
            "fal-ai/florence-2-large/region-to-description": "a whole phrase",
            "fal-ai/florence-2-large/object-detection": "finds boxes itself",
        },
    },
    "fal-ai/florence-2-large/region-to-description": {
        "class_name": "Florence2RegionToDescription",
        "title": "Florence-2 Large Region to Description",
        "docstring": "Describes what is inside a rectangle of an image in a phrase with Florence-2 Large, leaving the rest of the picture aside.",
        "tags": ["captioning", "vision", "vlm", "florence-2", "microsoft", "open-weights"],
        "use_cases": [
            "Describe each item on a shelf from its detector box",
            "Write a caption for one person in a group photo",
            "Explain a marked spot in a surveyor's drone picture",
            "Compare the same corner of a room in two inspections",
            "Caption single panels of a comic page",
        ],
        "basic_fields": ["image", "region"],
        "field_overrides": {
            "region": {
                "description": "Rectangle to describe, with corner values from 0 to 999 relative to the picture's width and height."
            }
        },
        "alternatives": {
            "fal-ai/florence-2-large/region-to-category": "one word",
            "fal-ai/florence-2-large/dense-region-caption": "all regions at once",
        },
    },
    "fal-ai/got-ocr/v2": {
        "class_name": "GotOcrV2",
        "title": "GOT-OCR 2.0",
        "docstring": "Reads text from page images with GOT-OCR 2.0, as plain text or with layout such as tables and formulas. Several images can be treated as one document.",
        "tags": ["ocr", "vision", "vlm", "document", "open-weights"],
        "use_cases": [
            "Digitize a scanned math exam with its formulas",
            "Turn photographed price lists into tables",
            "Read a twelve-page contract scan as one document",
            "Copy old lab notebooks into a searchable archive",
            "Get sheet text out of a stack of delivery notes",
        ],
        "basic_fields": ["input_images", "do_format", "multi_page"],
        "field_overrides": {
            "input_images": {"description": "Pictures of the pages to read, in order."}
        },
        "alternatives": {
            "fal-ai/florence-2-large/ocr": "one image, plain text",
            "fal-ai/florence-2-large/ocr-with-region": "positions",
            "openrouter/router/vision": "any vision model",
        },
    },
    "fal-ai/imageutils/nsfw": {
        "class_name": "ImageutilsNsfw",
        "title": "NSFW Probability (Image Utils)",
        "docstring": "Rates how likely an image is unsuitable and returns that probability as a number, so that you set the limit yourself.",
        "tags": ["moderation", "nsfw-check", "image-utility", "vision", "vlm", "low-cost"],
        "use_cases": [
            "Hold back uploads above a limit for a forum's moderators",
            "Log a risk value for each generated picture",
            "Sort a photo archive from harmless to doubtful",
            "Use a stricter limit for a children's drawing app",
            "Blur previews of pictures with a middling score",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/x-ailab/nsfw": "yes or no, several",
            "openrouter/router/vision": "own rules in words",
        },
    },
    "fal-ai/llava-next": {
        "class_name": "LlavaNext",
        "title": "LLaVA v1.6 34B",
        "docstring": "Answers a question about an image with the open LLaVA v1.6 34B. Answers stop at 64 tokens unless you raise the limit; the license is for research.",
        "tags": ["visual-question-answering", "vqa", "vision", "vlm", "llava", "open-weights"],
        "use_cases": [
            "Compare an older open model with new ones in a thesis",
            "Describe lab equipment photos for a study's records",
            "Test questions for a picture reasoning benchmark",
            "Ask what is unusual about a photo in a seminar",
            "Repeat results of a paper that used LLaVA 1.6",
        ],
        "basic_fields": ["image", "prompt", "max_tokens", "temperature"],
        "field_overrides": {
            "prompt": {"description": "The question about the image, or what to describe."},
            "max_tokens": {
                "description": "Upper limit on the answer in tokens. The default of 64 is short: raise it for descriptions."
            },
        },
        "alternatives": {
            "fal-ai/moondream3-preview/query": "newer, small",
            "openrouter/router/vision": "any vision model",
            "nvidia/nemotron-3-nano-omni/vision": "newer, thinking",
        },
    },
    "fal-ai/llavav15-13b": {
        "class_name": "Llavav1513b",
        "title": "LLaVA v1.5 13B",
        "docstring": "Answers a question about an image with the open LLaVA v1.5 13B.",
        "basic_fields": ["prompt", "image", "temperature", "max_tokens"],
    },
    "fal-ai/marlin": {
        "class_name": "Marlin",
        "title": "Marlin Video Captioning",
        "docstring": "Watches a video and returns an answer to the prompt together with a scene summary and a list of timed events. Sampling is off by default, so answers repeat.",
        "tags": [
            "vision",
            "vlm",
            "captioning",
            "marlin",
            "video-search",
            "structured-output",
            "json",
        ],
        "use_cases": [
            "Log the events of a match with their times",
            "Make chapter marks for a workshop recording",
            "List what happens in a doorbell clip for its owner",
            "Caption training clips for a video model",
            "Draft an edit decision list from raw wedding footage",
        ],
        "basic_fields": ["video", "prompt", "max_tokens"],
        "field_overrides": {
            "prompt": {"description": "What to describe or find out about the video."}
        },
        "alternatives": {
            "fal-ai/marlin/find": "finds one event",
            "fal-ai/video-understanding": "answers only",
            "nvidia/nemotron-3-nano-omni/video": "system prompt, thinking",
        },
    },
    "fal-ai/marlin/find": {
        "class_name": "MarlinFind",
        "title": "Marlin Find in Video",
        "docstring": "Finds when the event described in the prompt happens in a video and returns its start and end. One span per run, and a flag that says if the answer was well formed.",
        "tags": ["vision", "vlm", "marlin", "video-search", "structured-output", "json"],
        "use_cases": [
            "Locate the goal in a club's full game recording",
            "Find when the cake is cut in a wedding film",
            "Jump to the moment a welder strikes the arc",
            "Cut out the applause at the end of a talk",
            "Check at what second a parcel is dropped off",
        ],
        "basic_fields": ["video", "prompt", "do_sample"],
        "field_overrides": {
            "prompt": {
                "description": "The event to find, in one sentence, such as 'the dog jumps into the pool'."
            }
        },
        "alternatives": {
            "fal-ai/scene-finder": "returns frames too",
            "fal-ai/marlin": "all events",
            "fal-ai/video-understanding": "answers in words",
        },
    },
    "fal-ai/mini-cpm": {
        "class_name": "MiniCpm",
        "title": "MiniCPM",
        "docstring": "Answers a question about one or more images with the small MiniCPM vision model.",
        "basic_fields": ["prompt", "images"],
    },
    "fal-ai/moondream-next": {
        "class_name": "MoondreamNext",
        "title": "Moondream Next",
        "docstring": "Captions an image or answers a question about it, depending on the task type, with a preview build of Moondream that came between versions 2 and 3. At most 512 tokens.",
        "tags": ["captioning", "visual-question-answering", "vqa", "vision", "vlm", "moondream"],
        "use_cases": [
            "Switch one node between captions and questions by setting",
            "Ask if a shelf photo shows gaps at a low price per second",
            "Caption stills of a nature camera through the night",
            "Check that a cut cake picture shows the right filling",
            "Prepare short captions for an image search demo",
        ],
        "basic_fields": ["image", "prompt", "task_type", "max_tokens"],
        "field_overrides": {
            "prompt": {
                "description": "The question when the task is query; for captions a short instruction."
            },
            "task_type": {
                "description": "Whether to caption the image or to answer the question in the prompt."
            },
        },
        "alternatives": {
            "fal-ai/moondream3-preview/query": "newer, questions",
            "fal-ai/moondream3-preview/caption": "newer, captions",
            "fal-ai/moondream-next/batch": "many pictures",
        },
    },
    "fal-ai/moondream-next/batch": {
        "class_name": "MoondreamNextBatch",
        "title": "Moondream Next Batch",
        "docstring": "Runs one prompt over a set of pictures with Moondream Next and returns all answers as a list and as a captions file.",
        "tags": ["captioning", "vision", "vlm", "moondream", "multi-image"],
        "use_cases": [
            "Caption a small LoRA training set in one go",
            "Write first alt texts for a page of product photos",
            "Ask the same question of two dozen roof photos",
            "Make a caption file beside a folder of film stills",
            "Sort an old photo box by what each picture shows",
        ],
        "basic_fields": ["images_data", "prompt", "max_tokens"],
        "field_overrides": {
            "images_data": {
                "description": "The pictures to ask about, at most 32, all with the same prompt.",
            },
            "prompt": {"description": "The one instruction or question applied to every picture."},
        },
        "alternatives": {
            "fal-ai/moondream/batched": "a question per picture",
            "fal-ai/moondream-next": "one picture",
        },
    },
    "fal-ai/moondream/batched": {
        "class_name": "MoondreamBatched",
        "title": "Moondream Batched",
        "docstring": "Answers a separate question for each of several images in one request with Moondream 2 or a variant tuned on the DOCCI descriptions.",
        "tags": [
            "visual-question-answering",
            "vqa",
            "captioning",
            "vision",
            "vlm",
            "moondream",
            "multi-image",
        ],
        "use_cases": [
            "Ask each photo of a car inspection its own question",
            "Write long captions with the DOCCI variant for a dataset",
            "Check ten steps of an assembly against ten questions",
            "Grade picture quiz answers for a class at once",
            "Cut the number of requests in a moderation queue",
        ],
        "basic_fields": ["inputs", "model_id", "max_tokens"],
        "field_overrides": {
            "inputs": {"description": "List of images, each with a prompt of its own."},
            "model_id": {
                "description": "Plain Moondream 2, or the variant tuned for detailed descriptions (docci)."
            },
        },
        "alternatives": {
            "fal-ai/moondream-next/batch": "one prompt for all",
            "fal-ai/moondream2/visual-query": "one picture",
        },
    },
    "fal-ai/moondream2": {
        "class_name": "Moondream2",
        "title": "Moondream 2 Caption",
        "docstring": "Describes an image in text with Moondream 2, a very small vision language model. Takes the picture only; to ask something, use Moondream 2 Visual Query.",
        "tags": ["captioning", "vision", "vlm", "moondream", "alt-text", "open-weights"],
        "use_cases": [
            "Describe camera frames at a steady, rapid pace",
            "Draft prompts by reading existing reference pictures",
            "Screen incoming uploads by a rough text description",
            "Narrate surroundings for visually impaired users",
            "Prototype picture understanding before a larger model",
        ],
        "basic_fields": ["image"],
        "field_overrides": {
            "image": {
                "description": "Picture to describe; small text and crowded scenes are hard for this compact model."
            }
        },
        "alternatives": {
            "fal-ai/moondream3-preview/caption": "successor, sets length",
            "fal-ai/florence-2-large/caption": "one short sentence",
            "fal-ai/moondream2/visual-query": "answers questions",
        },
    },
    "fal-ai/moondream2/object-detection": {
        "class_name": "Moondream2ObjectDetection",
        "title": "Moondream 2 Object Detection",
        "docstring": "Finds every instance of a named thing in an image and returns boxes with Moondream 2, plus the picture with the boxes drawn in.",
        "tags": ["object-detection", "vision", "vlm", "moondream", "open-weights"],
        "use_cases": [
            "Box all license plates before blurring them",
            "Find the price tags in a store photo",
            "Count sheep in a pasture picture by their boxes",
            "Crop every hand in a cooking still for a guide",
            "Show a client where logos appear in a stadium shot",
        ],
        "basic_fields": ["image", "object"],
        "field_overrides": {
            "object": {
                "description": "The one kind of thing to find, named in a word or two, such as 'traffic light'."
            }
        },
        "alternatives": {
            "fal-ai/moondream3-preview/detect": "successor",
            "fal-ai/florence-2-large/open-vocabulary-detection": "Florence-2",
            "fal-ai/moondream-next/detection": "boxes, points or gaze",
        },
    },
    "fal-ai/moondream2/point-object-detection": {
        "class_name": "Moondream2PointObjectDetection",
        "title": "Moondream 2 Point Detection",
        "docstring": "Points at every instance of a named thing in an image with Moondream 2 and returns the coordinates and a marked picture. Points suit counting and clicking better than boxes.",
        "tags": ["object-detection", "vision", "vlm", "moondream", "open-weights"],
        "use_cases": [
            "Count the people in a crowd photo by points",
            "Give SAM 2 a click on each berry in a bowl",
            "Tell a robot demo where the cup handle is",
            "Mark each rivet in a wing inspection picture",
            "Find the submit button in an app screenshot",
        ],
        "basic_fields": ["image", "object"],
        "field_overrides": {
            "object": {
                "description": "What to point at, named in a few words, such as 'door handle'."
            }
        },
        "alternatives": {
            "fal-ai/moondream3-preview/point": "successor",
            "fal-ai/moondream2/object-detection": "boxes",
            "perceptron/isaac-01": "points, boxes, outlines",
        },
    },
    "fal-ai/moondream2/visual-query": {
        "class_name": "Moondream2VisualQuery",
        "title": "Moondream 2 Visual Query",
        "docstring": "Answers one question about an image with the very small Moondream 2. There are no settings beside picture and question.",
        "tags": ["visual-question-answering", "vqa", "vision", "vlm", "moondream", "open-weights"],
        "use_cases": [
            "Ask whether the oven door in a photo is open",
            "Get the main color of a dress for a shop filter",
            "Check that a helmet is worn in each site picture",
            "Ask how many chairs a room photo shows",
            "Find out if a generated hand has five fingers",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "prompt": {"description": "A single, direct question about the image."}
        },
        "alternatives": {
            "fal-ai/moondream3-preview/query": "successor, reasoning",
            "fal-ai/moondream/batched": "many pictures",
            "fal-ai/bagel/understand": "larger open model",
        },
    },
    "fal-ai/moondream3-preview/caption": {
        "class_name": "Moondream3PreviewCaption",
        "title": "Moondream 3 Preview Caption",
        "docstring": "Describes an image with the Moondream 3 preview in a short, normal or long caption. Needs no prompt; temperature and top-p vary the wording.",
        "tags": ["captioning", "vision", "vlm", "moondream", "alt-text", "open-weights"],
        "use_cases": [
            "Write short alt text and a long description from one model",
            "Caption a beekeeper's photo diary in normal length",
            "Make varied captions of one picture with a higher temperature",
            "Describe auction lots before an expert edits them",
            "Turn frames of a film into long scene notes",
        ],
        "basic_fields": ["image", "length"],
        "alternatives": {
            "fal-ai/moondream2": "previous version",
            "fal-ai/florence-2-large/more-detailed-caption": "other maker",
            "fal-ai/moondream3-preview/query": "own questions",
        },
    },
    "fal-ai/moondream3-preview/detect": {
        "class_name": "Moondream3PreviewDetect",
        "title": "Moondream 3 Preview Detect",
        "docstring": "Finds the things a prompt names in an image and returns their boxes with the Moondream 3 preview. A picture with the boxes drawn in is optional.",
        "tags": ["object-detection", "vision", "vlm", "moondream", "open-weights"],
        "use_cases": [
            "Find 'the person holding an umbrella' in a street photo",
            "Box ripe strawberries for a picking robot test",
            "Locate stamps on scanned envelopes",
            "Detect open doors in a night watch picture",
            "Crop each painting from a gallery wall shot",
        ],
        "basic_fields": ["image", "prompt", "preview"],
        "field_overrides": {
            "prompt": {
                "description": "The thing to find, as a noun or short phrase, such as 'blue mailbox'."
            }
        },
        "alternatives": {
            "fal-ai/moondream2/object-detection": "previous version",
            "fal-ai/florence-2-large/open-vocabulary-detection": "Florence-2",
            "fal-ai/moondream3-preview/segment": "outlines instead",
        },
    },
    "fal-ai/moondream3-preview/point": {
        "class_name": "Moondream3PreviewPoint",
        "title": "Moondream 3 Preview Point",
        "docstring": "Points at the things a prompt names in an image and returns their coordinates with the Moondream 3 preview, optionally with a marked picture.",
        "tags": ["object-detection", "vision", "vlm", "moondream", "open-weights"],
        "use_cases": [
            "Count the corks in a jar for a guessing game",
            "Place hot spots on a furniture photo for a shop",
            "Give a segmentation node a click on 'the left shoe'",
            "Show an app tester where 'log out' is on a screen",
            "Mark wildfire smoke in a lookout picture",
        ],
        "basic_fields": ["image", "prompt", "preview"],
        "field_overrides": {
            "prompt": {
                "description": "What to point at; a short phrase may single out one of several things."
            }
        },
        "alternatives": {
            "fal-ai/moondream2/point-object-detection": "previous version",
            "fal-ai/moondream3-preview/detect": "boxes",
            "perceptron/isaac-01": "points, boxes, outlines",
        },
    },
    "fal-ai/moondream3-preview/query": {
        "class_name": "Moondream3PreviewQuery",
        "title": "Moondream 3 Preview Query",
        "docstring": "Answers a question about an image with the Moondream 3 preview, by default after reasoning step by step. The reasoning comes back beside the answer.",
        "tags": [
            "visual-question-answering",
            "vqa",
            "vision",
            "vlm",
            "moondream",
            "reasoning",
            "open-weights",
        ],
        "use_cases": [
            "Ask why a chess position in a photo is lost",
            "Read a gauge and learn how the value was found",
            "Count stacked boxes with reasoning on",
            "Check if a parking sign allows stopping now",
            "Get quick yes or no answers with reasoning off",
        ],
        "basic_fields": ["image", "prompt", "reasoning"],
        "field_overrides": {
            "prompt": {"description": "The question about the image."},
            "reasoning": {
                "description": "Lets the model think step by step first; turn off for faster, simpler answers."
            },
        },
        "alternatives": {
            "fal-ai/moondream2/visual-query": "previous version",
            "nvidia/nemotron-3-nano-omni/vision": "system prompt",
            "openrouter/router/vision": "any vision model",
        },
    },
    "fal-ai/nemotron-diffusion-vlm": {
        "class_name": "NemotronDiffusionVlm",
        "title": "Nemotron Diffusion VLM",
        "docstring": "Answers a prompt about an image with NVIDIA's language model that writes by diffusion: blocks of words are settled over steps, and a threshold trades care for speed.",
        "tags": ["visual-question-answering", "vqa", "vision", "vlm", "nvidia", "open-weights"],
        "use_cases": [
            "Measure how threshold changes answer speed in a lab",
            "Describe slides of a talk in block-wise written text",
            "Show students a vision model that does not write left to right",
            "Extract the figures of a bar chart photo",
            "Compare diffusion and ordinary answers on map pictures",
        ],
        "basic_fields": ["image", "prompt", "max_tokens", "num_inference_steps", "threshold"],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Steps in which the answer is refined; a higher count is slower but settles the words with care."
            },
            "prompt": {"description": "The question or task about the image."},
        },
        "alternatives": {
            "nvidia/nemotron-3-nano-omni/vision": "ordinary language model",
            "fal-ai/moondream3-preview/query": "small, reasoning",
            "openrouter/router/vision": "any vision model",
        },
    },
    "fal-ai/sa2va/4b/image": {
        "class_name": "Sa2va4bImage",
        "title": "Sa2VA 4B Image",
        "docstring": "Answers a prompt about an image and, if asked to segment something, returns its masks too. The smaller and cheaper of the two Sa2VA sizes.",
        "tags": [
            "segmentation",
            "masking",
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "open-weights",
        ],
        "use_cases": [
            "Ask for 'the dog that is looking away' and get its mask",
            "Describe a street and mask the cars in it in one call",
            "Mask the part of a machine a manual sentence names",
            "Label a small dataset at the lower price first",
            "Explain and outline the cracked tile in a roof survey photo",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "A question, or 'Please segment ...' with the thing described; masks only come back when it asks to segment."
            }
        },
        "alternatives": {
            "fal-ai/sa2va/8b/image": "larger model",
            "fal-ai/sam-3-1/image": "masks only, clicks too",
            "fal-ai/evf-sam": "cheaper, masks only",
        },
    },
    "fal-ai/sa2va/4b/video": {
        "class_name": "Sa2va4bVideo",
        "title": "Sa2VA 4B Video",
        "docstring": "Answers a prompt about a video and returns masks of what it asks to segment, looking at 5 to 100 sampled frames. Half the price of the 8B size per second.",
        "tags": [
            "segmentation",
            "masking",
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "open-weights",
        ],
        "use_cases": [
            "Mask 'the girl in the yellow raincoat' through a clip",
            "Ask what a kitten does and get its shape as well",
            "Find the ball carrier in a rugby scene by description",
            "Prepare rough masks of a boat for an effects artist",
            "Check cheaply whether a phrase picks the right person",
        ],
        "basic_fields": ["video", "prompt", "num_frames_to_sample"],
        "field_overrides": {
            "prompt": {
                "description": "A question, or 'Please segment ...' with the thing described."
            },
            "num_frames_to_sample": {
                "description": "How many frames the model looks at, 5 to 100; more catches short events."
            },
        },
        "alternatives": {
            "fal-ai/sa2va/8b/video": "larger model",
            "fal-ai/sam-3-1/video": "tracks by phrase",
            "fal-ai/video-understanding": "answers only",
        },
    },
    "fal-ai/sa2va/8b/image": {
        "class_name": "Sa2va8bImage",
        "title": "Sa2VA 8B Image",
        "docstring": "Chats about an image and segments what the prompt points out, with the larger 8B Sa2VA. Same inputs and outputs as 4B, at twice its price.",
        "tags": [
            "segmentation",
            "masking",
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "open-weights",
        ],
        "use_cases": [
            "Mask 'the cup that would fall first' in a cluttered photo",
            "Pick one of several similar bottles by a long description",
            "Describe a room and mask its window in one answer",
            "Build careful masks for a referring segmentation test",
            "Redo the pictures where the 4B model chose wrongly",
        ],
        "basic_fields": ["image", "prompt"],
        "field_overrides": {
            "prompt": {
                "description": "What to answer or, beginning with 'Please segment', what to mask; descriptions may be long."
            }
        },
        "alternatives": {
            "fal-ai/sa2va/4b/image": "cheaper",
            "fal-ai/sam-3-1/image": "masks only, clicks too",
            "fal-ai/moondream3-preview/segment": "SVG outlines",
        },
    },
    "fal-ai/sa2va/8b/video": {
        "class_name": "Sa2va8bVideo",
        "title": "Sa2VA 8B Video",
        "docstring": "Understands a video and masks what the prompt describes, with the larger 8B Sa2VA on up to 100 sampled frames. Twice the price of 4B per second.",
        "tags": [
            "segmentation",
            "masking",
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "open-weights",
        ],
        "use_cases": [
            "Mask 'the last runner to cross the line' in a race",
            "Tell two dancers in the same costume apart by their moves",
            "Explain a traffic scene and outline the car at fault",
            "Segment the instrument a musician switches to",
            "Verify the masks a smaller model gave for a documentary",
        ],
        "basic_fields": ["video", "prompt", "num_frames_to_sample"],
        "field_overrides": {
            "prompt": {
                "description": "What to tell about the video, or 'Please segment ...' with a description of the thing to mask."
            },
            "num_frames_to_sample": {
                "description": "Number of frames looked at, 5 to 100; more for long or quick clips."
            },
        },
        "alternatives": {
            "fal-ai/sa2va/4b/video": "cheaper",
            "fal-ai/sam-3-1/video": "tracks by phrase",
            "nvidia/nemotron-3-nano-omni/video": "answers only",
        },
    },
    "fal-ai/sam-3/image/embed": {
        "class_name": "Sam3ImageEmbed",
        "title": "SAM 3 Image Embedding",
        "docstring": "Turns an image into the SAM 3 embedding, text-encoded numbers that describe it for other programs. It returns no mask; use it to compare pictures or to segment on your side.",
        "tags": ["embedding", "sam-3", "vision", "vlm", "image-utility", "open-weights"],
        "use_cases": [
            "Compute an image once and decode masks in the browser",
            "Find near duplicates in a stock photo archive",
            "Cache features for an annotation tool",
            "Cluster drone pictures of fields by look",
            "Feed a small classifier of leaf diseases",
        ],
        "basic_fields": ["image"],
        "alternatives": {
            "fal-ai/sam-3/image": "masks directly",
            "fal-ai/sam-3-1/image": "masks, newer",
        },
    },
    "fal-ai/scene-finder": {
        "class_name": "SceneFinder",
        "title": "Scene Finder",
        "docstring": "Finds the scenes of a video that match a description and returns their time spans with frames from the middle, start or end, or all frames, at 1 to 8 samples a second.",
        "tags": ["vision", "vlm", "video-search", "keyframes", "video-utility", "ffmpeg", "fal"],
        "use_cases": [
            "Pull a still of every shot with the bride's parents",
            "Find all beach scenes in a travel vlogger's raw footage",
            "Pick a thumbnail from the moment a soufflé rises",
            "Collect frames with the sponsor's car from a rally",
            "Search lecture recordings for slides with graphs",
        ],
        "basic_fields": ["video", "prompt", "frame_selection", "frames_per_second"],
        "field_overrides": {
            "prompt": {"description": "What the scenes show, such as 'a red boat on the lake'."},
            "frames_per_second": {
                "description": "How many frames of each second are looked at; more finds shorter scenes but takes longer."
            },
        },
        "alternatives": {
            "fal-ai/marlin/find": "one time span",
            "fal-ai/workflow-utilities/extract-nth-frame": "frames at intervals",
            "fal-ai/marlin": "lists all events",
        },
    },
    "fal-ai/video-understanding": {
        "class_name": "VideoUnderstanding",
        "title": "Video Understanding",
        "docstring": "Answers a question about a video in words, at greater length with detailed analysis switched on. No model, system prompt or token limit to choose.",
        "tags": ["vision", "vlm", "visual-question-answering", "vqa", "captioning"],
        "use_cases": [
            "Summarize a user test recording for a design team",
            "Ask what brand of tools a how-to clip uses",
            "Describe a dance step in words for a notation class",
            "Write a title and teaser for a pet clip",
            "Check that a product video shows the safety notice",
        ],
        "basic_fields": ["video", "prompt", "detailed_analysis"],
        "field_overrides": {"prompt": {"description": "The question about the video."}},
        "alternatives": {
            "openrouter/router/video": "choose the model",
            "fal-ai/marlin": "timed events",
            "nvidia/nemotron-3-nano-omni/video": "open weights, thinking",
        },
    },
    "fal-ai/x-ailab/nsfw": {
        "class_name": "XAilabNsfw",
        "title": "X-AILab NSFW Checker",
        "docstring": "Checks a list of images for unsuitable content and returns a plain yes or no for each, with no limit to set.",
        "tags": [
            "moderation",
            "nsfw-check",
            "image-utility",
            "vision",
            "vlm",
            "multi-image",
            "low-cost",
        ],
        "use_cases": [
            "Filter four generated variants before showing them to a user",
            "Gate a school's upload form by yes or no",
            "Check all pictures of a forum post in one call",
            "Stop a greeting card shop from printing bad uploads",
            "Clean a scraped dataset before training",
        ],
        "basic_fields": ["images"],
        "alternatives": {
            "fal-ai/imageutils/nsfw": "gives a probability",
            "openrouter/router/vision": "own rules in words",
        },
    },
    "half-moon-ai/ai-detector/detect-image": {
        "class_name": "AIDetectorImage",
        "title": "Half Moon AI Image Detector",
        "docstring": "Judges whether an image was made by a model, with verdict and confidence.",
        "basic_fields": ["image"],
    },
    "openrouter/router/vision": {
        "class_name": "OpenrouterRouterVision",
        "title": "OpenRouter Vision",
        "docstring": "Answers a prompt about one or more images with any vision model in the OpenRouter catalog, named by its identifier. Reasoning and a system prompt are optional.",
        "tags": [
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "openrouter",
            "language-model",
            "llm",
            "reasoning",
        ],
        "use_cases": [
            "Read handwriting on scanned letters with a large model",
            "Compare three packaging designs and name the clearest",
            "Turn a mood board into one text-to-image prompt",
            "Ask two vendors' models about the same x-ray quiz",
            "Extract the fields of an invoice picture as JSON",
        ],
        "basic_fields": ["images", "prompt", "model", "system_prompt", "reasoning"],
        "field_overrides": {
            "model": {
                "description": "OpenRouter identifier of a model that accepts images, written as vendor/model-name."
            },
            "prompt": {"description": "The question or task about the images."},
        },
        "alternatives": {
            "fal-ai/bytedance/seed/v2/mini": "fixed model, videos too",
            "nvidia/nemotron-3-nano-omni/vision": "open weights",
            "fal-ai/moondream3-preview/query": "small, one image",
        },
    },
    "perceptron/isaac-01": {
        "class_name": "PerceptronIsaac01",
        "title": "Isaac 0.1",
        "docstring": "Answers a prompt about an image with Perceptron's Isaac 0.1, in words or as boxes, points or polygons that mark what it means.",
        "tags": [
            "vision",
            "vlm",
            "visual-question-answering",
            "vqa",
            "object-detection",
            "isaac",
            "perceptron",
            "open-weights",
        ],
        "use_cases": [
            "Ask which screw is loose and get a point on it",
            "Outline the damaged part of a fender as a polygon",
            "Box every fire extinguisher on a floor walk photo",
            "Explain a wiring picture with places marked",
            "Check a shelf plan against a store photo",
        ],
        "basic_fields": ["image", "prompt", "response_style"],
        "field_overrides": {
            "prompt": {"description": "The question, or what to find in the image."},
            "response_style": {
                "description": "Form of the answer: text only, or with boxes, points or polygons that mark the places."
            },
        },
        "alternatives": {
            "perceptron/isaac-01/openai/v1/chat/completions": "OpenAI format",
            "fal-ai/moondream3-preview/query": "answers in words",
            "fal-ai/moondream3-preview/point": "points only",
        },
    },
    "perceptron/isaac-01/openai/v1/chat/completions": {
        "class_name": "PerceptronIsaac01OpenaiV1ChatCompletions",
        "title": "Isaac 0.1 Chat Completions",
        "docstring": "Answers a conversation with images in OpenAI's chat completions format with Isaac 0.1. All settings go into one arguments object and the raw reply is returned.",
        "tags": [
            "vision",
            "vlm",
            "isaac",
            "perceptron",
            "openai-compatible",
            "language-model",
            "llm",
            "chat",
        ],
        "use_cases": [
            "Point an existing OpenAI vision client at Isaac",
            "Ask follow-up questions about one picture in a chat",
            "Send two images in one message for comparison",
            "Keep a system message for an inspection bot",
            "Read token usage for each picture question",
        ],
        "basic_fields": ["arguments"],
        "field_overrides": {
            "arguments": {
                "description": "Body of an OpenAI chat completions request: messages whose content holds text and image_url parts, and options such as max_tokens."
            }
        },
        "alternatives": {
            "perceptron/isaac-01": "simple prompt",
            "openrouter/router/openai/v1/chat/completions": "any model",
        },
    },
}
