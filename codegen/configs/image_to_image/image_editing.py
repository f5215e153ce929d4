"""Words for fal's image to image endpoints: image editing. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/image-editing/age-progression": {
        "class_name": "ImageEditingAgeProgression",
        "title": "Image Editing Age Progression",
        "docstring": "Makes the person in a photo older or younger as a short prompt says, such as 20 years older. Steps and guidance can be tuned, which the age slider of Age Modify does not offer.",
        "tags": ["age", "portrait", "image-editing", "photo-editing", "effect"],
        "use_cases": [
            "Age a novel's heroine through four decades for chapter art",
            "Show future retirees in a pension campaign",
            "Make a teenager of a character for a flashback panel",
            "Imagine the mayor as a schoolboy for a carnival float",
            "Add only ten years to a police sketch photo",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale", "aspect_ratio"],
        "field_overrides": {
            "prompt": {
                "description": "Age change in a few words, such as 20 years older or as a teenager."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/age-modify": "age in years",
            "fal-ai/image-editing/baby-version": "baby look",
            "fal-ai/flux-kontext/dev": "free instruction",
        },
    },
    "fal-ai/image-editing/baby-version": {
        "class_name": "ImageEditingBabyVersion",
        "title": "Image Editing Baby Version",
        "docstring": "Turns the person in a photo into a baby version of themselves. There is no prompt; likeness and effect are steered by guidance and steps only.",
        "tags": ["age", "portrait", "image-editing", "photo-editing", "effect"],
        "use_cases": [
            "Make a guess-the-colleague quiz for an office party",
            "Decorate a baby shower with the parents as babies",
            "Turn a football team into toddlers for a fan poster",
            "Fill a memory game with famous babies of the class",
            "Create an April Fools staff page of infants",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale"],
        "alternatives": {
            "fal-ai/image-apps-v2/age-modify": "exact age",
            "fal-ai/image-editing/age-progression": "age by prompt",
            "fal-ai/nano-banana/edit": "free instruction",
        },
    },
    "fal-ai/image-editing/background-change": {
        "class_name": "ImageEditingBackgroundChange",
        "title": "Image Editing Background Change",
        "docstring": "Replaces the background of a photo with the place a prompt describes, keeping the subject in front. Takes one image and no mask.",
        "tags": [
            "background-replacement",
            "image-editing",
            "photo-editing",
            "portrait",
            "product-photography",
        ],
        "use_cases": [
            "Move a yoga teacher from the garage to a beach",
            "Put a used car in front of a mountain pass",
            "Swap a hotel wall for a bookshelf in a video call portrait",
            "Show a garden bench in four seasons of park",
            "Set a guitar on a stage for a lesson flyer",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {"description": "The new background, such as beach sunset with palm trees."}
        },
        "alternatives": {
            "fal-ai/bria/background/replace": "reference image option",
            "fal-ai/ideogram/v3/replace-background": "style presets",
            "fal-ai/image-apps-v2/city-teleport": "cities by name",
        },
    },
    "fal-ai/image-editing/broccoli-haircut": {
        "class_name": "ImageEditingBroccoliHaircut",
        "title": "Image Editing Broccoli Haircut",
        "docstring": "Gives the person in a photo the broccoli haircut, curly on top and short at the sides, by a ready LoRA. The LoRA scale sets how strong the curls get.",
        "tags": ["hair", "portrait", "effect", "lora", "image-editing", "photo-editing"],
        "use_cases": [
            "Tease a teammate with a trendy haircut picture",
            "Make a meme of a statue with broccoli hair",
            "Show a teenager the cut before the barber visit",
            "Build a joke yearbook page of teachers",
            "Cast a whole band in one viral hairstyle",
        ],
        "basic_fields": ["image", "lora_scale"],
        "field_overrides": {
            "lora_scale": {
                "description": "How strong the haircut effect is; 1 is normal, higher exaggerates it."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/hair-change": "18 styles",
            "fal-ai/image-editing/hair-change": "style by prompt",
            "fal-ai/image-editing/wojak-style": "other meme look",
        },
    },
    "fal-ai/image-editing/cartoonify": {
        "class_name": "ImageEditingCartoonify",
        "title": "Image Editing Cartoonify",
        "docstring": "Redraws a photo as a cartoon without a prompt. The style is fixed; shape, guidance and steps can be set.",
        "tags": [
            "cartoon",
            "style-transfer",
            "image-editing",
            "photo-editing",
            "illustration",
            "effect",
        ],
        "use_cases": [
            "Turn the kids' party photos into cartoon thank-you cards",
            "Make cartoon avatars for a classroom seating chart",
            "Draw a food truck crew for their menu board",
            "Cartoon the family dog for a mug",
            "Lighten an accident prevention leaflet with drawn scenes",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale"],
        "alternatives": {
            "fal-ai/cartoonify": "other cartoon model",
            "fal-ai/image-editing/style-transfer": "any style",
            "fal-ai/ghiblify": "hand-drawn anime look",
        },
    },
    "fal-ai/image-editing/color-correction": {
        "class_name": "ImageEditingColorCorrection",
        "title": "Image Editing Color Correction",
        "docstring": "Corrects the color and tone of a photo automatically, with no color values to enter. For exact adjustments use the post-processing filters instead.",
        "tags": ["image-editing", "photo-editing", "restoration", "effect"],
        "use_cases": [
            "Remove the yellow cast from indoor birthday photos",
            "Even out the tones of a property's room pictures",
            "Rescue an underexposed trail photo for a club bulletin",
            "Fix green light on an aquarium visitor's portrait",
            "Match product snapshots taken on a cloudy day",
        ],
        "basic_fields": ["image", "guidance_scale", "aspect_ratio"],
        "alternatives": {
            "fal-ai/post-processing/color-correction": "exact values",
            "fal-ai/retoucher": "retouches faces",
            "fal-ai/image-apps-v2/relighting": "changes light",
        },
    },
    "fal-ai/image-editing/expression-change": {
        "class_name": "ImageEditingExpressionChange",
        "title": "Image Editing Expression Change",
        "docstring": "Changes the facial expression in a photo to what a word or phrase says, such as sad or quietly amused. Not bound to a list, unlike Expression Change in Image Apps.",
        "tags": ["expression", "portrait", "emotion", "image-editing", "photo-editing"],
        "use_cases": [
            "Ask for a skeptical eyebrow in a columnist's portrait",
            "Give a wax-like generated face a warm smile",
            "Draw the seven dwarfs' moods from one actor",
            "Make a politician's portrait less stern for a flyer",
            "Produce sad and proud versions for a storyboard",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Expression the person should have, such as sad or laughing with closed eyes."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/expression-change": "pick from list",
            "fal-ai/live-portrait/image": "fine sliders",
            "fal-ai/flux-kontext/dev": "free instruction",
        },
    },
    "fal-ai/image-editing/face-enhancement": {
        "class_name": "ImageEditingFaceEnhancement",
        "title": "Image Editing Face Enhancement",
        "docstring": "Enhances the face in a photo, with no prompt and no choice of look. Portrait Enhance in Image Apps also sets the shape of the result.",
        "tags": ["portrait", "restoration", "image-editing", "photo-editing", "effect"],
        "use_cases": [
            "Clear up a soft webcam face for a team page",
            "Improve graduation portraits taken on a phone",
            "Give an old ID picture better definition",
            "Freshen a tired look in an early morning press photo",
            "Prepare faces of a choir for a printed program",
        ],
        "basic_fields": ["image", "guidance_scale", "aspect_ratio"],
        "alternatives": {
            "fal-ai/image-editing/retouch": "skin retouching LoRA",
            "fal-ai/codeformer": "repairs damaged faces",
            "fal-ai/retoucher": "removes blemishes",
        },
    },
    "fal-ai/image-editing/hair-change": {
        "class_name": "ImageEditingHairChange",
        "title": "Image Editing Hair Change",
        "docstring": "Changes the hair of the person in a photo as a prompt says, from bald to any cut or color you can name. No list to choose from.",
        "tags": ["hair", "portrait", "image-editing", "photo-editing", "fashion"],
        "use_cases": [
            "Preview going bald for a charity shave",
            "Design an elf's silver braids from a cosplayer's photo",
            "Try a 1920s finger wave for a themed party",
            "Show a customer copper bangs with shaved sides",
            "Give a chef's headshot tidier hair",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The new hair in a few words, such as bald or shoulder-length red curls."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/hair-change": "pick from lists",
            "fal-ai/flux-kontext/dev": "free instruction",
            "fal-ai/image-editing/broccoli-haircut": "one trend cut",
        },
    },
    "fal-ai/image-editing/object-removal": {
        "class_name": "ImageEditingObjectRemoval",
        "title": "Image Editing Object Removal",
        "docstring": "Takes out of a photo what a short prompt names, by default the people in the background, and keeps the rest. Works without a mask.",
        "tags": ["object-removal", "eraser", "image-editing", "photo-editing"],
        "use_cases": [
            "Clear tourists behind a proposal at a fountain",
            "Remove traffic cones from a new store's opening photo",
            "Take laundry off the balcony in a rental listing",
            "Lose a photobomber in a prom picture",
            "Delete toys from a living room floor",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {"description": "What to remove, such as background people or the red car."}
        },
        "alternatives": {
            "fal-ai/object-removal": "quality tiers",
            "fal-ai/image-apps-v2/object-removal": "fewer settings",
            "fal-ai/finegrain-eraser": "removes shadows too",
        },
    },
    "fal-ai/image-editing/photo-restoration": {
        "class_name": "ImageEditingPhotoRestoration",
        "title": "Image Editing Photo Restoration",
        "docstring": "Repairs old or damaged photos by removing scratches, fixing fading and restoring color without a prompt. Scratches and color have no switches of their own, unlike in Image Apps Photo Restoration.",
        "tags": [
            "restoration",
            "old-photo",
            "colorization",
            "vintage",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Mend scratches and creases in scanned family photos",
            "Bring back washed-out colors in faded prints",
            "Clean up archive pictures for a local history display",
            "Revive a grandparent's wedding portrait as a gift",
            "Prepare vintage snapshots for a genealogy album",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "image": {
                "description": "Scan or photo of the damaged picture; a straight, evenly lit scan works best."
            },
            "guidance_scale": {
                "description": "How closely the model follows its built-in restoration instruction; try a lower value if the result looks overdone."
            },
            "num_inference_steps": {
                "description": "Steps spent on the repair; more can give cleaner detail but take longer."
            },
            "aspect_ratio": {
                "description": "Shape of the restored picture; leave unset so the original format is kept."
            },
        },
        "enum_value_overrides": {
            "safety_tolerance": {
                "1": "LEVEL_1",
                "2": "LEVEL_2",
                "3": "LEVEL_3",
                "4": "LEVEL_4",
                "5": "LEVEL_5",
                "6": "LEVEL_6",
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/photo-restoration": "separate switches",
            "bria/fibo-edit/restore": "licensed training data",
            "fal-ai/ddcolor": "colors only",
        },
    },
    "fal-ai/image-editing/plushie-style": {
        "class_name": "ImageEditingPlushieStyle",
        "title": "Image Editing Plushie Style",
        "docstring": "Turns the subject of a photo into a plush toy with a ready LoRA. Raise the LoRA scale for a fluffier, more toy-like result.",
        "tags": ["plush", "style-transfer", "effect", "lora", "image-editing", "photo-editing"],
        "use_cases": [
            "Show a pet as a plush toy for a custom order",
            "Design a plush of the school mascot",
            "Turn a couple into soft toys for a wedding favor",
            "Pitch a plush line from a comic's cast",
            "Make a cuddly car for a kids' dealership corner",
        ],
        "basic_fields": ["image", "lora_scale"],
        "field_overrides": {
            "lora_scale": {
                "description": "How strong the plush effect is; 1 is normal, higher exaggerates it."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/texture-transform": "felt, wool, other materials",
            "fal-ai/image-editing/cartoonify": "cartoon look",
            "fal-ai/nano-banana/edit": "free instruction",
        },
    },
    "fal-ai/image-editing/professional-photo": {
        "class_name": "ImageEditingProfessionalPhoto",
        "title": "Image Editing Professional Photo",
        "docstring": "Turns a casual photo of a person into a professional portrait without a prompt. Guidance, steps and shape can be set, the backdrop cannot.",
        "tags": ["headshot", "portrait", "image-editing", "photo-editing"],
        "use_cases": [
            "Upgrade a selfie for a law firm's website",
            "Make a tidy portrait for a grant application",
            "Give a plumber a trustworthy van door photo",
            "Replace a party picture on a resume",
            "Unify volunteers' portraits on a charity page",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale"],
        "alternatives": {
            "fal-ai/image-apps-v2/headshot-photo": "choice of backdrops",
            "fal-ai/phota/enhance": "other enhancer",
            "fal-ai/flux-kontext/dev": "free instruction",
        },
    },
    "fal-ai/image-editing/realism": {
        "class_name": "ImageEditingRealism",
        "title": "Image Editing Realism",
        "docstring": "Makes an artificial-looking picture look more like a real photo with a realism LoRA, by default at scale 0.6. No prompt is needed.",
        "tags": ["realism", "photorealistic", "lora", "image-editing", "photo-editing", "portrait"],
        "use_cases": [
            "Take the plastic shine off a generated portrait",
            "Turn a game screenshot into a photo-like scene",
            "Make a 3D furniture render pass for a catalog shot",
            "Give a stylized avatar natural skin",
            "Ground an illustrated house in real brick and grass",
        ],
        "basic_fields": ["image", "lora_scale", "guidance_scale"],
        "field_overrides": {
            "lora_scale": {
                "description": "How far the picture is pushed toward realism; 0.6 is normal."
            }
        },
        "alternatives": {
            "fal-ai/flux-1/srpo/image-to-image": "prompt and strength",
            "fal-ai/flux-1/krea/image-to-image": "prompt and strength",
            "fal-ai/image-editing/retouch": "skin retouching",
        },
    },
    "fal-ai/image-editing/reframe": {
        "class_name": "ImageEditingReframe",
        "title": "Image Editing Reframe",
        "docstring": "Changes a picture to another shape, 16:9 unless you choose otherwise, and fills in what the new frame lacks. Works by aspect ratio, not by pixels.",
        "tags": ["outpainting", "uncrop", "image-editing", "photo-editing"],
        "use_cases": [
            "Turn a vertical phone photo into a slide background",
            "Make a 9:21 story frame from a square product shot",
            "Adapt one painting to a wide newsletter header",
            "Prepare a landscape shot for a portrait calendar",
            "Convert passport style photos to 4:3 for a yearbook",
        ],
        "basic_fields": ["image", "aspect_ratio", "guidance_scale"],
        "field_overrides": {"aspect_ratio": {"description": "Shape the picture should get."}},
        "alternatives": {
            "fal-ai/ideogram/v3/reframe": "pixel sizes, styles",
            "fal-ai/luma-photon/reframe": "prompt, placement",
            "fal-ai/flux-2-pro/outpaint": "pixels per side",
        },
    },
    "fal-ai/image-editing/retouch": {
        "class_name": "ImageEditingRetouch",
        "title": "Image Editing Retouch",
        "docstring": "Retouches a portrait with a ready LoRA whose scale sets how much is smoothed. Takes no prompt; for named changes use an editor with one.",
        "tags": ["portrait", "image-editing", "photo-editing", "lora", "restoration"],
        "use_cases": [
            "Soften blemishes in a school portrait order",
            "Finish bridal close-ups before the album goes out",
            "Clean a model's comp card photos lightly",
            "Tidy shiny skin in a TV guest's publicity shot",
            "Compare two retouching strengths with a client",
        ],
        "basic_fields": ["image", "lora_scale", "guidance_scale"],
        "field_overrides": {
            "lora_scale": {"description": "How strong the retouching is; lower is subtler."}
        },
        "alternatives": {
            "fal-ai/retoucher": "few settings",
            "fal-ai/image-editing/face-enhancement": "general face polish",
            "fal-ai/phota/enhance": "other enhancer",
        },
    },
    "fal-ai/image-editing/scene-composition": {
        "class_name": "ImageEditingSceneComposition",
        "title": "Image Editing Scene Composition",
        "docstring": "Moves the subject of a photo into a new scene that a prompt names, such as an enchanted forest, and fits it in as part of the picture.",
        "tags": [
            "background-replacement",
            "image-editing",
            "photo-editing",
            "product-placement",
            "illustration",
        ],
        "use_cases": [
            "Put a toddler into an enchanted forest for a birthday invite",
            "Place a boot into a rain-soaked canyon scene",
            "Show a school's robot on the surface of Mars",
            "Compose a wine bottle into a harvest table",
            "Set an author beside her fictional castle",
        ],
        "basic_fields": ["image", "prompt", "aspect_ratio", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The scene in which the subject should appear, such as an enchanted forest."
            }
        },
        "alternatives": {
            "fal-ai/image-editing/background-change": "background only",
            "fal-ai/flux-pro/kontext": "free instruction",
            "fal-ai/bria/product-shot": "product placement",
        },
    },
    "fal-ai/image-editing/style-transfer": {
        "class_name": "ImageEditingStyleTransfer",
        "title": "Image Editing Style Transfer",
        "docstring": "Repaints a photo in the art style a prompt names, for example Van Gogh's Starry Night. Any style you can describe works; there is no reference picture.",
        "tags": ["style-transfer", "image-editing", "photo-editing", "illustration", "effect"],
        "use_cases": [
            "Paint a village church as a stained glass window",
            "Turn dessert photos into ukiyo-e prints for a tea house",
            "Make a cubist version of the band for a gig poster",
            "Render a bridge as a blueprint for a history panel",
            "Recast a cat as a baroque oil portrait",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Name or description of the style, such as Van Gogh's Starry Night."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/style-transfer": "style list or reference",
            "bria/fibo-edit/restyle": "13 fixed styles",
            "fal-ai/telestyle-v2": "style from picture",
        },
    },
    "fal-ai/image-editing/text-removal": {
        "class_name": "ImageEditingTextRemoval",
        "title": "Image Editing Text Removal",
        "docstring": "Removes all written text from an image and fills in what was behind it, with no prompt or mask. It cannot be told to keep some words.",
        "tags": ["object-removal", "eraser", "typography", "image-editing", "photo-editing"],
        "use_cases": [
            "Empty a poster of words before translating it",
            "Clear a date stamp from vacation photos you took",
            "Get a clean comic panel for new lettering",
            "Free a package photo of print for a design mockup",
            "Take the old prices off a menu board picture",
        ],
        "basic_fields": ["image", "guidance_scale", "aspect_ratio"],
        "alternatives": {
            "fal-ai/ideogram/v3/layerize-text": "keeps text as layers",
            "fal-ai/image-apps-v2/object-removal": "names what goes",
            "bria/fibo-edit/erase_by_text": "names what goes",
        },
    },
    "fal-ai/image-editing/time-of-day": {
        "class_name": "ImageEditingTimeOfDay",
        "title": "Image Editing Time of Day",
        "docstring": "Changes the time of day in a photo to what a prompt says, such as golden hour or a moonlit night. Scene and viewpoint remain.",
        "tags": ["relighting", "image-editing", "photo-editing", "landscape", "architecture"],
        "use_cases": [
            "Show a house at dusk with lit windows for a listing",
            "Turn a noon harbor into a dawn postcard",
            "Check a billboard's look at night",
            "Make day and night tiles for a city memory game",
            "Plan the mood of a festival entrance after sunset",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Time of day or light, such as golden hour or a moonlit night."
            }
        },
        "alternatives": {
            "fal-ai/image-apps-v2/relighting": "pick from list",
            "bria/fibo-edit/relight": "light direction",
            "fal-ai/image-editing/weather-effect": "changes weather",
        },
    },
    "fal-ai/image-editing/weather-effect": {
        "class_name": "ImageEditingWeatherEffect",
        "title": "Image Editing Weather Effect",
        "docstring": "Adds or changes the weather in a photo as a prompt says, by default heavy snowfall. Clouds, rain, fog and light follow the words.",
        "tags": ["effect", "image-editing", "photo-editing", "landscape", "cinematic"],
        "use_cases": [
            "Let it snow on a toy store's facade in July",
            "Put storm clouds over a lighthouse for a thriller cover",
            "Show a raincoat in a real downpour",
            "Fill a valley with morning fog for a travel ad",
            "Test how a stadium rendering looks in rain",
        ],
        "basic_fields": ["image", "prompt", "guidance_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Weather to show, such as heavy snowfall or light rain with puddles."
            }
        },
        "alternatives": {
            "bria/fibo-edit/reseason": "changes the season",
            "fal-ai/image-editing/time-of-day": "changes the hour",
            "fal-ai/flux-kontext/dev": "free instruction",
        },
    },
    "fal-ai/image-editing/wojak-style": {
        "class_name": "ImageEditingWojakStyle",
        "title": "Image Editing Wojak Style",
        "docstring": "Redraws the person in a photo as the Wojak meme character with a ready LoRA. The strength of the look can be varied; there is no prompt.",
        "tags": ["cartoon", "effect", "style-transfer", "lora", "image-editing", "photo-editing"],
        "use_cases": [
            "Turn a friend's face into a group chat sticker",
            "Draw market moods as Wojaks for a finance newsletter",
            "Make a meme banner for a gaming clan",
            "Illustrate a blog post on burnout with your own Wojak",
            "Give a podcast's hosts meme portraits",
        ],
        "basic_fields": ["image", "lora_scale"],
        "field_overrides": {
            "lora_scale": {
                "description": "How strong the Wojak look is; 1 is normal, higher exaggerates it."
            }
        },
        "alternatives": {
            "fal-ai/image-editing/cartoonify": "cartoon look",
            "fal-ai/image-editing/style-transfer": "any style",
            "fal-ai/image-editing/broccoli-haircut": "other meme look",
        },
    },
    "fal-ai/image-editing/youtube-thumbnails": {
        "class_name": "ImageEditingYoutubeThumbnails",
        "title": "Image Editing YouTube Thumbnails",
        "docstring": "Turns a picture into an eye-catching thumbnail in the style of YouTube, guided by a prompt and a LoRA that runs at half strength by default.",
        "tags": ["poster", "typography", "image-editing", "photo-editing", "lora", "effect"],
        "use_cases": [
            "Make a thumbnail from a frame of a baking tutorial",
            "Package a gadget test with a surprised face",
            "Draft three looks for a travel series cover",
            "Give a chess lecture's still a bold title card",
            "Dress up a gardening clip's plain opening frame",
        ],
        "basic_fields": ["image", "prompt", "lora_scale"],
        "field_overrides": {
            "prompt": {
                "description": "Topic, mood and any words to show; keep the phrase Generate youtube thumbnails."
            }
        },
        "alternatives": {
            "fal-ai/nano-banana-pro/edit": "legible text, 4K",
            "fal-ai/ideogram/v3/remix": "text and styles",
            "fal-ai/flux-pro/kontext/max": "precise lettering",
        },
    },
}
