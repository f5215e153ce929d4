"""Words for fal's image to image endpoints: qwen image edit 2509. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/qwen-image-edit-2509": {
        "class_name": "QwenImageEdit2509",
        "title": "Qwen Image Edit 2509",
        "docstring": "Edits or combines several images by text with the September 2025 Qwen Image Edit, the first of the line to take more than one picture. 50 steps by default and as many as 100.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "multi-image",
            "open-weights",
        ],
        "use_cases": [
            "Seat a person from one photo in the armchair of another",
            "Keep a product's label unchanged while the scene around it changes",
            "Dress a game character in armor from a concept sheet",
            "Edit the words on a wedding sign in its own typeface",
            "Repeat a 2509 edit with its original settings for a paper",
        ],
        "basic_fields": ["prompt", "images", "image_size", "num_inference_steps"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "successor",
            "fal-ai/qwen-image-edit-2509-lora": "own LoRAs",
            "fal-ai/bytedance/seedream/v4/edit": "ByteDance model",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora": {
        "class_name": "QwenImageEdit2509Lora",
        "title": "Qwen Image Edit 2509 LoRA",
        "docstring": "Edits or combines several images by text with Qwen Image Edit 2509 and LoRAs trained on it. 28 steps by default, at most 50, against 100 in the plain endpoint.",
        "tags": [
            "image-editing",
            "photo-editing",
            "qwen-image",
            "alibaba",
            "lora",
            "multi-image",
            "open-weights",
        ],
        "use_cases": [
            "Use a community relight LoRA on hotel room photos",
            "Run a watch brand's trained detail LoRA over press pictures",
            "Merge two pictures with a blending LoRA made for 2509",
            "Give sketches a studio's trained marker rendering",
            "Compare LoRAs trained at 1000 and 3000 steps on one photo",
        ],
        "basic_fields": ["prompt", "images", "loras", "image_size"],
        "field_overrides": {
            "prompt": {
                "description": "The edit to make, with the trigger words of the 2509 LoRAs you load."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511/lora": "for 2511 LoRAs",
            "fal-ai/qwen-image-edit-2509": "without LoRAs",
            "fal-ai/flux-2/lora/edit": "FLUX.2 LoRAs",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/add-background": {
        "class_name": "QwenImageEdit2509LoraGalleryAddBackground",
        "title": "Qwen Image Edit 2509 Add Background",
        "docstring": "Replaces the white background of a cutout with a realistic scene in 6 default steps, using Qwen Image Edit 2509 and a ready LoRA. The object stays and gets fitting light.",
        "tags": [
            "background-replacement",
            "product-photography",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Put a white-background toaster on a sunny kitchen counter",
            "Place garden shears from a supplier photo on a potting bench",
            "Give a perfume cutout a misty forest floor",
            "Show a dog bowl on a porch for a pet store",
            "Test four campsite scenes behind one tent picture",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The scene to put behind the object. Begin with 'Remove white background and add a realistic scene behind the object' and name the place."
            }
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/add-background": "FLUX.2 base",
            "fal-ai/bria/background/replace": "licensed training data",
            "fal-ai/image-apps-v2/product-photography": "setting chosen automatically",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/face-to-full-portrait": {
        "class_name": "QwenImageEdit2509LoraGalleryFaceToFullPortrait",
        "title": "Qwen Image Edit 2509 Face to Full Portrait",
        "docstring": "Paints a full portrait around a tightly cropped face, with clothing and surroundings from the prompt. A ready LoRA on Qwen Image Edit 2509 keeps the face.",
        "tags": [
            "portrait",
            "headshot",
            "outpainting",
            "uncrop",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Turn a webcam face crop into a half-length profile picture in a suit",
            "Dress a cropped passport photo as a chef for a menu",
            "Build a full figure of a hero from a face drawing",
            "Make a lawyer's portrait from an old group photo crop",
            "Show a face painter's client in complete costume",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "images": {
                "description": "Picture of a face, cropped closely, best without much background."
            },
            "prompt": {
                "description": "The portrait around the face: kind of picture, clothes, place and light. Beginning with 'Photography.' keeps it photographic."
            },
        },
        "alternatives": {
            "fal-ai/flux-2-lora-gallery/face-to-full-portrait": "FLUX.2 base",
            "fal-ai/image-apps-v2/headshot-photo": "ready-made headshots",
            "fal-ai/instant-character": "any scene",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/group-photo": {
        "class_name": "QwenImageEdit2509LoraGalleryGroupPhoto",
        "title": "Qwen Image Edit 2509 Group Photo",
        "docstring": "Brings people from separate pictures together in one group photo, posed and lit as the prompt says, with a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "multi-image",
            "portrait",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "character-consistency",
        ],
        "use_cases": [
            "Unite remote team members on one office terrace",
            "Show a grandmother and the grandchild she never met side by side",
            "Pair two authors for a reading poster without a joint shoot",
            "Put old bandmates together for a reunion flyer",
            "Combine two engagement portraits into one hillside picture",
        ],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "field_overrides": {
            "images": {"description": "One picture for each person to bring into the group."},
            "prompt": {"description": "How the people stand or sit together, and where."},
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/nano-banana-pro/edit": "up to 4K",
            "fal-ai/kling-image/o1": "multi-view elements",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/integrate-product": {
        "class_name": "QwenImageEdit2509LoraGalleryIntegrateProduct",
        "title": "Qwen Image Edit 2509 Integrate Product",
        "docstring": "Blends a product that was pasted roughly onto a background into the scene: perspective, light and shadows are made to match, by a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "product-placement",
            "product-photography",
            "relighting",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Settle a pasted wine bottle into a candlelit table photo",
            "Make a cutout chair cast its shadow on a real floor",
            "Fit a can into a model's hand after a rough collage",
            "Blend a phone case into a beach photo for a summer sale",
            "Fix the light on a helmet dropped into a race scene",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "images": {
                "description": "The picture with the product already pasted roughly in place."
            },
            "prompt": {
                "description": "How to blend it, such as 'Blend and integrate the product into the background', plus what to correct."
            },
        },
        "alternatives": {
            "bria/embed-product": "places products itself",
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/image-apps-v2/product-holding": "held by a person",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/lighting-restoration": {
        "class_name": "QwenImageEdit2509LoraGalleryLightingRestoration",
        "title": "Qwen Image Edit 2509 Lighting Restoration",
        "docstring": "Removes harsh shadows and uneven light from a photo and relights it softly, without a prompt, with a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "relighting",
            "restoration",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Soften noon shadows on a soccer team photo",
            "Even out the flash spot in a scanned family picture",
            "Rescue a backlit storefront for a business listing",
            "Calm striped blind shadows across a product shot",
            "Give mismatched real estate rooms the same soft daylight",
        ],
        "basic_fields": ["images", "image_size", "num_images", "num_inference_steps"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2509-lora-gallery/remove-lighting": "flat light only",
            "fal-ai/image-apps-v2/relighting": "preset lighting",
            "fal-ai/iclight-v2": "light by prompt",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/multiple-angles": {
        "class_name": "QwenImageEdit2509LoraGalleryMultipleAngles",
        "title": "Qwen Image Edit 2509 Multiple Angles",
        "docstring": "Moves the camera of a photo by numbers: up to 90 degrees left or right, nearer, higher or lower, or with a wide-angle lens. Runs in 6 default steps on Qwen Image Edit 2509.",
        "tags": [
            "camera-control",
            "camera-angle",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "product-photography",
        ],
        "use_cases": [
            "Turn a sofa photo 45 degrees for a second listing picture",
            "Show a parked van through a wide-angle lens",
            "Move closer to the altar in a church photo",
            "Get a bird's-eye view of a plated breakfast",
            "Make left and right shots of a speaker for a dialogue scene",
        ],
        "basic_fields": [
            "images",
            "rotate_right_left",
            "move_forward",
            "vertical_angle",
            "wide_angle_lens",
        ],
        "field_overrides": {
            "vertical_angle": {
                "description": "Height of the camera: -1 is a bird's-eye view, 0 is level, 1 is a worm's-eye view."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511-multiple-angles": "all around, newer",
            "fal-ai/flux-2-lora-gallery/multiple-angles": "FLUX.2 base",
            "fal-ai/image-apps-v2/perspective": "preset views",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/next-scene": {
        "class_name": "QwenImageEdit2509LoraGalleryNextScene",
        "title": "Qwen Image Edit 2509 Next Scene",
        "docstring": "Draws the following shot of a film or story from one still: camera move, new framing or the next beat as the prompt says, in the same look. A ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "cinematic",
            "character-consistency",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "comic",
        ],
        "use_cases": [
            "Continue a storyboard from a detective's door to the room behind it",
            "Reveal the valley beyond a hiker for the next panel",
            "Plan the cut from wide to close-up in a music clip",
            "Make an end frame that follows a given start frame",
            "Write a picture story for language class one shot at a time",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "prompt": {
                "description": "The next shot, beginning with 'Next Scene:' and then the camera move or what happens."
            }
        },
        "alternatives": {
            "fal-ai/kling-image/o3/image-to-image": "series in one run",
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/flux-2/edit": "Black Forest Labs model",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/remove-element": {
        "class_name": "QwenImageEdit2509LoraGalleryRemoveElement",
        "title": "Qwen Image Edit 2509 Remove Element",
        "docstring": "Removes a thing named in the prompt from a photo and fills the place, without a mask, in 6 default steps with a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "object-removal",
            "eraser",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Take the leash off a dog in a kennel's portrait",
            "Remove a parked car in front of a listed building",
            "Delete the microphone boom at the top of a film still",
            "Clear the tags from a thrift store jacket photo",
            "Drop one stray balloon from a birthday backdrop",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What to take out, as 'Remove the ... from the scene'. Name it: the default text names nothing."
            }
        },
        "alternatives": {
            "fal-ai/object-removal": "four quality levels",
            "fal-ai/finegrain-eraser": "shadows and reflections too",
            "fal-ai/image-apps-v2/object-removal": "description only",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/remove-lighting": {
        "class_name": "QwenImageEdit2509LoraGalleryRemoveLighting",
        "title": "Qwen Image Edit 2509 Remove Lighting",
        "docstring": "Takes the light and shadows out of a photo so that it looks evenly lit, without a prompt. A first step before relighting or texture work, by a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "relighting",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
            "game-assets",
        ],
        "use_cases": [
            "Get a flat base texture from a sunlit plaster wall",
            "Prepare a portrait for new light in a compositing tool",
            "Remove the shadows of leaves from a fabric sample photo",
            "Neutralize a painting photo taken under a spotlight",
            "Strip the sun's shadows from a rock photo before texturing",
        ],
        "basic_fields": ["images", "image_size", "num_images", "num_inference_steps"],
        "alternatives": {
            "fal-ai/qwen-image-edit-2509-lora-gallery/lighting-restoration": "relights softly",
            "fal-ai/iclight-v2": "sets new light",
            "fal-ai/image-apps-v2/relighting": "sets new light",
        },
    },
    "fal-ai/qwen-image-edit-2509-lora-gallery/shirt-design": {
        "class_name": "QwenImageEdit2509LoraGalleryShirtDesign",
        "title": "Qwen Image Edit 2509 Shirt Design",
        "docstring": "Prints a design from one picture onto the shirt of a person in another, following the folds, with a ready LoRA on Qwen Image Edit 2509.",
        "tags": [
            "fashion",
            "virtual-try-on",
            "vton",
            "qwen-image",
            "lora",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Preview a band's tour print on a fan before ordering shirts",
            "Show a charity run logo on runners of all ages",
            "Offer a print shop's customer a mockup on their own photo",
            "Check how a large motif wraps on a loose tee",
            "Put a class drawing on the teacher's shirt for a farewell gift",
        ],
        "basic_fields": ["images", "prompt", "image_size", "lora_scale"],
        "field_overrides": {
            "images": {
                "description": "Two pictures: the person wearing a shirt, and the design to print on it."
            }
        },
        "alternatives": {
            "fal-ai/qwen-image-edit-2511": "free instructions",
            "fal-ai/fashn/tryon/v1.6": "whole garments",
            "fal-ai/flux-2-lora-gallery/virtual-tryon": "whole garments",
        },
    },
}
