"""Words for fal's video to video endpoints: others a to c. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "alibaba/happy-horse/video-edit": {
        "class_name": "AlibabaHappyHorseVideoEdit",
        "title": "Happy Horse Video Edit",
        "docstring": "Edits a video by written instruction at 720p or 1080p, with reference images for people, objects or style. Keeps the original sound or lets Alibaba's model decide.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "happy-horse",
            "alibaba",
            "multi-reference",
            "hd",
        ],
        "use_cases": [
            "Put a client's sofa and lamp from two photos into a room tour",
            "Change a runner's outfit to the new team kit",
            "Give a puppet film the style of a reference painting",
            "Swap a rental car for the advertised model while the dialogue stays",
            "Replace a plain tablecloth by a florist's arrangement photo",
        ],
        "basic_fields": ["video", "prompt", "reference_images", "resolution", "audio_setting"],
        "field_overrides": {
            "prompt": {
                "description": 'The edit to make, in plain words, such as "Replace the scarf with the one in the reference image".'
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.7/edit-video": "one reference, sets length",
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "adds elements",
            "xai/grok-imagine-video/edit-video": "prompt only",
        },
    },
    "bria/bria_video_eraser/erase/keypoints": {
        "class_name": "BriaVideoEraserKeypoints",
        "title": "Bria Video Eraser (Keypoints, older endpoint)",
        "docstring": "Erases what a few points mark in a short clip, with points for things to keep as well, and fills in the background. First address of the Bria Eraser; bria/video/erase/keypoints does the same job.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai"],
        "use_cases": [
            "Keep an older workflow with point-marked removals running",
            "Click away a plastic bag blowing through a beach clip",
            "Erase one of two similar signs by a point on it",
            "Take a boom microphone out of an interview corner",
            "Remove a drone's shadow from a field by a single point",
        ],
        "basic_fields": ["video", "keypoints", "output_container_and_codec", "preserve_audio"],
        "field_overrides": {
            "keypoints": {
                "description": "Points as text in pixels, such as {'x': 320, 'y': 180, 'type': 'positive'}; positive points go, negative points stay."
            }
        },
        "alternatives": {
            "bria/video/erase/keypoints": "same job, newer address",
            "bria/video/erase/prompt": "by name",
            "fal-ai/ltx-2.3-quality/clean-plate": "no points needed",
        },
    },
    "bria/bria_video_eraser/erase/mask": {
        "class_name": "BriaVideoEraserMask",
        "title": "Bria Video Eraser (Mask, older endpoint)",
        "docstring": "Erases the area that a mask video marks in a short clip and fills it with background. First address of the Bria Eraser by mask; newer work can go to bria/video/erase/mask.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai", "segmentation", "masking"],
        "use_cases": [
            "Run mattes from a roto artist through an existing setup",
            "Erase a tracked license plate holder from a car shot",
            "Take rigging wires out of a puppet film by their matte",
            "Remove a tattooed logo area in a boxing highlight",
            "Clean a lens smear whose mask never moves",
        ],
        "basic_fields": ["video", "mask_video", "output_container_and_codec", "preserve_audio"],
        "alternatives": {
            "bria/video/erase/mask": "same job, newer address",
            "bria/video/erase/keypoints": "by points",
            "fal-ai/void-video-inpainting": "removes side effects too",
        },
    },
    "bria/bria_video_eraser/erase/prompt": {
        "class_name": "BriaVideoEraserPrompt",
        "title": "Bria Video Eraser (Prompt, older endpoint)",
        "docstring": "Erases things from a short clip that you name in words, with no mask to draw. First address of the Bria Eraser by prompt; the same task now also sits under bria/video/erase/prompt.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai"],
        "use_cases": [
            'Name "the orange cone" and have it gone from a driving clip',
            "Take a forgotten coffee cup off a fantasy banquet table",
            "Erase pigeons from a quiet courtyard scene",
            "Remove a price tag that dangles in a fashion clip",
            "Clear a garden hose off the lawn of a house for sale",
        ],
        "basic_fields": ["video", "prompt", "output_container_and_codec", "preserve_audio"],
        "field_overrides": {
            "prompt": {
                "description": 'Name what should disappear, such as "the man in the yellow jacket".'
            }
        },
        "alternatives": {
            "bria/video/erase/prompt": "same job, newer address",
            "fal-ai/ltx-2.3-quality/clean-plate": "empties the scene",
            "fal-ai/void-video-inpainting": "removes side effects too",
        },
    },
    "bria/video/background-removal": {
        "class_name": "BriaVideoBackgroundRemoval",
        "title": "Bria Video Background Removal",
        "docstring": "Cuts the subject out of a video and puts a transparent or plain colored background behind it. Output formats include WebM, ProRes and GIF; sound can be kept.",
        "tags": ["background-removal", "rembg", "bria-ai", "transparent-background"],
        "use_cases": [
            "Cut out a presenter for an overlay on lesson slides",
            "Put a filmed sneaker on plain white for a shop",
            "Make a transparent GIF of a mascot waving",
            "Deliver a ProRes cutout of a dancer to an editor",
            "Place a weather reporter on green for a school studio",
        ],
        "basic_fields": [
            "video",
            "background_color",
            "output_container_and_codec",
            "preserve_audio",
        ],
        "field_overrides": {
            "background_color": {
                "description": "Color to put behind the subject, or transparent; transparency needs a format that can hold it, such as WebM or ProRes."
            }
        },
        "alternatives": {
            "bria/video/background-removal/v3": "successor",
            "veed/video-background-removal": "refines edges, people",
            "fal-ai/ben/v2/video": "cheaper for small clips",
        },
    },
    "bria/video/background-removal/realtime": {
        "class_name": "BriaVideoBackgroundRemovalRealtime",
        "title": "Bria VRMBG 3.0 Realtime",
        "docstring": "Removes the background of a live stream of pictures and replaces it with a color, an image or a blur. Works over a live connection: the outputs are signaling messages of that connection, not a finished file.",
        "tags": ["background-removal", "rembg", "bria-ai", "real-time", "streaming"],
        "use_cases": [
            "Build a webcam page with a branded background",
            "Blur the home office behind tutors in an online class",
            "Put a stadium picture behind fans in a live photo booth",
            "Show a remote host in front of a plain studio color",
            "Try live cutout for a telehealth video call",
        ],
        "basic_fields": [
            "image",
            "background_type",
            "background_image",
            "background_color",
            "blur_strength",
        ],
        "field_overrides": {
            "image": {"description": "Frame of the live picture whose background should go."}
        },
        "alternatives": {
            "bria/video/background-removal/v3": "for finished videos",
            "veed/video-background-removal/fast": "for finished videos",
        },
    },
    "bria/video/background-removal/v3": {
        "class_name": "BriaVideoBackgroundRemovalV3",
        "title": "Bria VRMBG 3.0",
        "docstring": "Cuts the subject out of a video with version 3 of Bria's model and puts transparency or one of ten colors behind it. New against the earlier endpoint are automatic zoom and AVI output.",
        "tags": ["background-removal", "rembg", "bria-ai", "transparent-background"],
        "use_cases": [
            "Cut a guitar teacher out of a messy room for an online course",
            "Prepare transparent product spins for a web shop header",
            "Place a judge's statement on white for a debate club archive",
            "Zoom in on and cut out a small subject in a wide stage shot",
            "Turn a toddler's dance into a transparent party invitation",
        ],
        "basic_fields": ["video", "background_color", "output_container_and_codec", "auto_zoom"],
        "field_overrides": {
            "background_color": {
                "description": "Color to put behind the subject, or transparent; transparency needs a format that can hold it, such as WebM or ProRes."
            },
            "auto_zoom": {"description": "Zooms in on the subject automatically."},
        },
        "alternatives": {
            "bria/video/background-removal": "earlier version",
            "veed/video-background-removal": "refines edges, people",
            "fal-ai/birefnet/v2/video": "also returns the mask",
        },
    },
    "bria/video/erase/keypoints": {
        "class_name": "BriaVideoEraseKeypoints",
        "title": "Bria Video Erase by Keypoints",
        "docstring": "Erases the object under the points you set in a clip, while other points protect what must stay, and fills in the background. Handy when a click is easier than a name or a mask.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai"],
        "use_cases": [
            "Remove the second of three identical bottles on a shelf",
            "Click on a photobomber in a graduation clip",
            "Erase a drone that crossed a skyline shot",
            "Take out a reflection spot without touching the window",
            "Pick one sheep out of a flock for a brain teaser",
        ],
        "basic_fields": ["video", "keypoints", "auto_trim", "preserve_audio"],
        "field_overrides": {
            "keypoints": {
                "description": "Points as text in pixels, such as {'x': 320, 'y': 180, 'type': 'positive'}; positive points go, negative points stay."
            }
        },
        "alternatives": {
            "bria/video/erase/prompt": "by name",
            "bria/video/erase/mask": "by mask",
            "fal-ai/void-video-inpainting": "removes side effects too",
        },
    },
    "bria/video/erase/mask": {
        "class_name": "BriaVideoEraseMask",
        "title": "Bria Video Erase by Mask",
        "docstring": "Erases exactly the area marked by a mask video from a clip and rebuilds the background there. For cases where points or words are not precise enough; sound stays by default.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai", "segmentation", "masking"],
        "use_cases": [
            "Delete a stunt harness along a hand-drawn matte",
            "Remove a burned-in station logo from archive film you own",
            "Take a tracked safety net out of a circus film",
            "Erase a segmented passer-by after running SAM 3",
            "Clear a power line across a church steeple",
        ],
        "basic_fields": ["video", "mask_video", "auto_trim", "output_container_and_codec"],
        "alternatives": {
            "bria/video/erase/keypoints": "by points",
            "bria/video/erase/prompt": "by name",
            "fal-ai/ltx-2.3-quality/inpaint": "paints something new",
        },
    },
    "bria/video/erase/prompt": {
        "class_name": "BriaVideoErasePrompt",
        "title": "Bria Video Erase by Prompt",
        "docstring": "Erases what you name in plain words from a clip and rebuilds the background behind it. Needs neither points nor a mask; long clips are trimmed to the length it can handle.",
        "tags": ["object-removal", "eraser", "video-editing", "bria-ai"],
        "use_cases": [
            'Remove "the trash cans" from a listing video of a house',
            "Erase a rival brand's umbrella from a cafe scene",
            "Take the leash off a dog show clip",
            "Clear cables from the floor of a band's studio session",
            "Drop the tripod that shows in a mirror",
        ],
        "basic_fields": ["video", "prompt", "auto_trim", "preserve_audio"],
        "field_overrides": {
            "prompt": {
                "description": 'Name what should disappear, such as "the red suitcase on the left".'
            }
        },
        "alternatives": {
            "bria/video/erase/keypoints": "by points",
            "bria/video/erase/mask": "by mask",
            "fal-ai/ltx-2.3-quality/clean-plate": "empties the scene",
        },
    },
    "bria/video/increase-resolution": {
        "class_name": "BriaVideoIncreaseResolution",
        "title": "Bria Video Increase Resolution",
        "docstring": "Enlarges a video two or four times along each side and lets you choose container and codec, from WebM to ProRes. Only the factor is set; there are no style or denoise controls.",
        "tags": ["upscaling", "super-resolution", "bria-ai", "hd"],
        "use_cases": [
            "Double a 540p customer story for a trade show screen",
            "Hand an editor a ProRes upscale of a small archive clip",
            "Enlarge a mascot animation four times for a stadium board",
            "Bring a phone recording of a choir up for projection",
            "Prepare a low resolution logo sting for a website redesign",
        ],
        "basic_fields": [
            "video",
            "desired_increase",
            "output_container_and_codec",
            "preserve_audio",
        ],
        "alternatives": {
            "fal-ai/topaz/upscale/video": "cheaper, more controls",
            "fal-ai/seedvr/upscale/video": "restores detail",
            "clarityai/crystal-video-upscaler": "free factor",
        },
    },
    "cassetteai/video-sound-effects-generator": {
        "class_name": "CassetteaiVideoSoundEffectsGenerator",
        "title": "CassetteAI Video Sound Effects Generator",
        "docstring": "Adds sound effects that fit what happens in a video and returns the video with them. Takes only the video: the picture alone decides what is heard.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "cassette-ai"],
        "use_cases": [
            "Give a silent hamster wheel clip its rattle with one input",
            "Add sounds to dozens of stock clips without writing prompts",
            "Make a mute drone flight less empty for a slideshow",
            "Fit first sounds to a student's animation homework",
            "Add splash and footsteps to a silent beach memory",
        ],
        "basic_fields": ["video_url"],
        "field_overrides": {"video_url": {"name": "video_url"}},
        "alternatives": {
            "fal-ai/mmaudio-v2": "guided by prompt",
            "fal-ai/hunyuan-video-foley": "guided by prompt",
            "mirelo-ai/sfx1.6/video-to-video": "several versions",
        },
    },
    "clarityai/crystal-video-upscaler": {
        "class_name": "ClarityaiCrystalVideoUpscaler",
        "title": "Crystal Video Upscaler",
        "docstring": "Enlarges a video by a free factor with Clarity AI's Crystal model. Video and factor are the only inputs, which suits hands-off use.",
        "tags": ["upscaling", "super-resolution", "clarity-ai", "crystal-upscaler", "hd"],
        "use_cases": [
            "Enlarge an interview by 1.5 to fit a new timeline",
            "Bring old webinar recordings up for a members' library",
            "Upscale AI clips of a face for a close-up cut",
            "Enlarge a cropped wedding speech back to full size",
            "Prepare a small training clip for a lecture hall screen",
        ],
        "basic_fields": ["video", "scale_factor"],
        "alternatives": {
            "fal-ai/topaz/upscale/video": "many controls",
            "fal-ai/flashvsr/upscale/video": "keeps sound optionally",
            "fal-ai/bytedance-upscaler/upscale/video": "presets, 4K",
        },
    },
    "creatify/lipsync": {
        "class_name": "CreatifyLipsync",
        "title": "Creatify Lipsync",
        "docstring": "Fits the mouth movements in a video to a supplied speech recording.",
        "basic_fields": ["video", "audio"],
    },
    "fal-ai/amt-interpolation": {
        "class_name": "AMTInterpolation",
        "title": "AMT Video Interpolation",
        "docstring": "Adds frames in between those of a video with AMT, about doubling them with each pass, and saves at the frame rate you set. More passes at the same rate give slow motion.",
        "tags": ["frame-interpolation", "slow-motion", "amt", "video-to-video", "vid2vid"],
        "use_cases": [
            "Turn a splash of milk into slow motion for a dairy spot",
            "Smooth an eight frames per second animation",
            "Slow down a golf swing for a coach",
            "Make a stuttering screen capture run evenly",
            "Stretch a hummingbird clip with two passes",
        ],
        "basic_fields": ["video", "output_fps", "recursive_interpolation_passes"],
        "field_overrides": {
            "recursive_interpolation_passes": {
                "description": "How often frames are added in between; each pass about doubles their number, so two passes make four times as many."
            }
        },
        "alternatives": {
            "fal-ai/rife/video": "scene cut detection",
            "fal-ai/film/video": "large movements",
            "fal-ai/topaz/upscale/video": "also upscales",
        },
    },
    "fal-ai/animatediff-v2v": {
        "class_name": "AnimatediffV2v",
        "title": "AnimateDiff Video to Video (older endpoint)",
        "docstring": "Redraws a video from a prompt with AnimateDiff, with optional LoRAs and a choice of base model.",
        "basic_fields": ["prompt", "video", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/animatediff-v2v/turbo": {
        "class_name": "AnimatediffV2vTurbo",
        "title": "AnimateDiff Video to Video Turbo (older endpoint)",
        "docstring": "Redraws a video from a prompt with a few-step version of AnimateDiff, with optional LoRAs.",
        "basic_fields": ["prompt", "video", "num_inference_steps", "negative_prompt"],
    },
    "fal-ai/auto-caption": {
        "class_name": "AutoCaption",
        "title": "Auto-Captioner",
        "docstring": "Transcribes the speech in a video and burns captions into the picture, in a font, color, size and place of your choice. Letters can be forced to upper or lower case.",
        "tags": ["subtitles", "transcription", "speech-to-text", "video-editing"],
        "use_cases": [
            "Caption a dentist's tip video for viewers with sound off",
            "Put large yellow captions at the top of a sports comment",
            "Burn lower-case captions into a poetry reading",
            "Make a shelter's adoption clip readable in a noisy lobby",
            "Add captions to a class recording for hard-of-hearing pupils",
        ],
        "basic_fields": ["video", "txt_color", "font_size", "top_align", "text_case"],
        "field_overrides": {
            "left_align": {
                "description": "Horizontal place: left, center, right, or a position as a number."
            },
            "top_align": {
                "description": "Vertical place: top, center, bottom, or a position as a number."
            },
        },
        "alternatives": {
            "fal-ai/workflow-utilities/auto-subtitle": "highlights spoken words",
            "veed/subtitles": "styled presets, translation",
        },
    },
    "fal-ai/ben/v2/video": {
        "class_name": "BenV2Video",
        "title": "BEN v2 Video Background Removal",
        "docstring": "Removes the background of a video with the open BEN v2 model and returns MP4 or WebM, on a color given as red, green and blue or cut out. Priced by picture area, so small clips cost little.",
        "tags": ["background-removal", "rembg", "ben", "low-cost", "open-weights"],
        "use_cases": [
            "Cut out a small avatar clip for a chat window",
            "Put a craft tutorial's hands on the shop's brand color",
            "Prepare a WebM of a jumping cat for a web banner",
            "Separate a toy robot from a cluttered desk",
            "Try a cutout before paying for a finer one",
        ],
        "basic_fields": ["video", "background_color", "output_format"],
        "field_overrides": {
            "background_color": {
                "description": "Color behind the subject as three numbers for red, green and blue, 0 to 255 each. Leave it out for a cutout and choose webm, as MP4 has no transparency."
            }
        },
        "alternatives": {
            "fal-ai/birefnet/v2/video": "picks model, mask",
            "bria/video/background-removal/v3": "more output formats",
            "veed/video-background-removal/fast": "quick, refines edges",
        },
    },
    "fal-ai/bernini-r/edit-video": {
        "class_name": "BerniniREditVideo",
        "title": "Bernini-R Edit Video",
        "docstring": "Edits a video by written instruction with ByteDance's Bernini-R, on 5 to 121 frames and up to 1,280 pixels. Frame count, steps and prompt expansion can be set; reference pictures need the sibling endpoint.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "bernini", "bytedance"],
        "use_cases": [
            "Turn a plain hoodie into a raincoat in a test clip",
            "Make it snow in a short park scene",
            "Change a robot toy's color from blue to copper",
            "Replace an office plant by a cactus in a stock clip",
            "Give a talking head clip a library background",
        ],
        "basic_fields": ["prompt", "video", "num_frames", "max_image_size"],
        "field_overrides": {
            "prompt": {
                "description": 'The edit to make, in plain words, such as "Change the car to a red tram".'
            }
        },
        "alternatives": {
            "fal-ai/bernini-r/reference-edit-video": "takes reference images",
            "fal-ai/editto": "up to 241 frames",
            "decart/lucy-edit/pro": "prompt only",
        },
    },
    "fal-ai/bernini-r/reference-edit-video": {
        "class_name": "BerniniRReferenceEditVideo",
        "title": "Bernini-R Reference Edit Video",
        "docstring": "Edits a video by instruction and one to five reference images with ByteDance's Bernini-R, for putting a certain face, garment or object into the clip. Frames and working size are set as in Bernini-R Edit Video.",
        "tags": [
            "video-editing",
            "video-to-video",
            "vid2vid",
            "bernini",
            "bytedance",
            "multi-reference",
        ],
        "use_cases": [
            "Put the actual product from photos into a stand-in's hands",
            "Dress a dancer in the jacket and hat of two pictures",
            "Replace a toy car with a collector's model",
            "Insert the restored painting into a clip of its empty frame",
            "Give a street scene the two mascots of a city fair",
        ],
        "basic_fields": ["prompt", "video", "reference_images", "num_frames"],
        "field_overrides": {
            "prompt": {"description": "The edit to make, saying which reference image goes where."}
        },
        "alternatives": {
            "fal-ai/bernini-r/edit-video": "without reference images",
            "alibaba/happy-horse/video-edit": "up to 1080p",
            "fal-ai/kling-video/o3/pro/video-to-video/edit": "images and elements",
        },
    },
    "fal-ai/birefnet/v2/video": {
        "class_name": "BiRefNetV2Video",
        "title": "BiRefNet v2 Video",
        "docstring": "Removes the background of a video with a choice of six BiRefNet models, among them Portrait and Matting, and can return the mask video too. WebM or MOV output keeps the transparency that the default MP4 cannot hold.",
        "tags": [
            "background-removal",
            "rembg",
            "birefnet",
            "segmentation",
            "masking",
            "open-weights",
        ],
        "use_cases": [
            "Export a mask video of a skater for compositing",
            "Cut out flowing hair with the Matting model",
            "Cut out portraits of a company's staff clips",
            "Separate a bicycle with its spokes at the larger working size",
            "Feed a subject mask into a video inpainting node",
        ],
        "basic_fields": [
            "video",
            "model",
            "video_output_type",
            "output_mask",
            "operating_resolution",
        ],
        "field_overrides": {
            "model": {
                "description": "Light models are faster, Heavy is more careful; Portrait is for people, Matting for soft edges such as hair."
            },
            "video_output_type": {
                "description": "File format: WebM (VP9) and MOV (ProRes) can hold a transparent background, MP4 cannot."
            },
        },
        "alternatives": {
            "fal-ai/ben/v2/video": "simple, sets color",
            "bria/video/background-removal/v3": "more output formats",
            "fal-ai/sam-3-1/video": "selects by words",
        },
    },
    "fal-ai/bytedance-upscaler/upscale/video": {
        "class_name": "BytedanceUpscalerUpscaleVideo",
        "title": "ByteDance Video Upscaler",
        "docstring": "Upscales a video to 1080p, 2K or 4K at 30 or 60 frames per second, with presets for phone footage, drama series, AI clips and old film. A tier sets effort, and fidelity how much may be invented.",
        "tags": ["upscaling", "super-resolution", "bytedance", "4k", "restoration"],
        "use_cases": [
            "Restore a scanned family film with the old-film preset",
            "Bring AI-made clips to 4K for a cinema spot",
            "Upscale phone reviews to 1080p with the preset for user footage",
            "Take a web drama from 720p to 2K at 60 frames per second",
            "Run a fast-tier test before the pro-tier master",
        ],
        "basic_fields": [
            "video",
            "target_resolution",
            "enhancement_preset",
            "enhancement_tier",
            "target_fps",
        ],
        "field_overrides": {
            "enhancement_preset": {
                "description": "Kind of footage: general, phone and user clips (ugc), drama episodes (short_series), AI-made (aigc), or old film."
            }
        },
        "alternatives": {
            "fal-ai/topaz/upscale/video": "manual controls",
            "fal-ai/seedvr/upscale/video": "open weights",
            "clarityai/crystal-video-upscaler": "free factor",
        },
    },
    "fal-ai/bytedance/dreamactor/v2": {
        "class_name": "BytedanceDreamactorV2",
        "title": "DreamActor v2",
        "docstring": "Animates the character of one image with the movement and expression of a driving video. Takes only picture and video; the first second is trimmed by default, while the image settles in.",
        "tags": [
            "motion-transfer",
            "motion-control",
            "image-to-video",
            "img2vid",
            "bytedance",
            "animation",
        ],
        "use_cases": [
            "Let a drawn detective nod and frown like a filmed actor",
            "Bring a statue's photo to life for a city tour",
            "Make a plush toy copy a child's dance",
            "Act out a greeting for a brand character by webcam",
            "Test a cartoon face with a singer's performance",
        ],
        "basic_fields": ["image", "video", "trim_first_second"],
        "field_overrides": {
            "image": {"description": "Picture of the character to animate."},
            "video": {"description": "Performance whose movement and expression are copied."},
        },
        "alternatives": {
            "fal-ai/wan/v2.2-14b/animate/move": "open weights",
            "fal-ai/kling-video/v3/standard/motion-control": "prompt, orientation",
            "fal-ai/scail-2": "animals, replacement",
        },
    },
    "fal-ai/ccsr": {
        "class_name": "CCSR",
        "title": "CCSR Upscaler",
        "docstring": "Upscales a still image one to four times with CCSR, a diffusion upscaler that aims to give nearly the same result on every run. Tiling keeps memory in check for large pictures.",
        "tags": ["upscaling", "super-resolution", "ccsr", "open-weights", "image-utility"],
        "use_cases": [
            "Enlarge a catalog photo without surprises between runs",
            "Upscale a scanned postcard for a local history print",
            "Bring a small thumbnail of a painting up to poster size",
            "Enlarge map details in tiles for a museum panel",
            "Compare wavelet and AdaIN color correction on a portrait",
        ],
        "basic_fields": ["image", "scale", "steps", "color_fix_type", "tile_diffusion"],
        "field_overrides": {
            "scale": {"description": "How many times wider and taller the picture becomes."}
        },
        "alternatives": {
            "fal-ai/seedvr/upscale/image": "newer",
            "fal-ai/clarity-upscaler": "invents detail",
            "fal-ai/topaz/upscale/image": "choice of models",
        },
    },
    "fal-ai/cogvideox-5b/video-to-video": {
        "class_name": "CogVideoX5BVideoToVideo",
        "title": "CogVideoX-5B Video to Video",
        "docstring": "Redraws a video from a prompt with the open CogVideoX-5B model; strength sets the distance from the original, LoRAs are optional. RIFE can add in-between frames.",
        "tags": ["video-to-video", "vid2vid", "cogvideox", "lora", "open-weights"],
        "use_cases": [
            "Turn a swan clip into an origami bird",
            "Apply a CogVideoX LoRA to a short street scene",
            "Teach students how strength changes a redraw",
            "Make a dreamlike version of a train window view",
            "Try a cheap first pass of a claymation idea",
        ],
        "basic_fields": ["prompt", "video", "strength", "loras"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, 1 follows mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/wan/v2.2-a14b/video-to-video": "newer, 720p",
            "fal-ai/hunyuan-video/video-to-video": "Tencent model",
            "fal-ai/krea-wan-14b/video-to-video": "newer, fast",
        },
    },
    "fal-ai/controlfoley": {
        "class_name": "Controlfoley",
        "title": "ControlFoley",
        "docstring": "Makes sound for a video of up to 30 seconds from the picture, a prompt and, if wanted, a reference recording whose timbre it should take after. Returns the video with sound and the audio alone.",
        "tags": ["video-to-audio", "foley", "sound-effects", "sfx", "audio-editing"],
        "use_cases": [
            "Give a cartoon horse the hoofbeats from your own recording",
            "Match a creature's growl to a reference sample",
            "Make wooden footsteps for a stop-motion puppet",
            "Let text alone decide the sound of an abstract clip",
            "Get separate audio of a generated waterfall for the mix",
        ],
        "basic_fields": ["video", "prompt", "reference_audio", "duration"],
        "field_overrides": {"prompt": {"description": "Sounds that should be heard."}},
        "alternatives": {
            "fal-ai/mmaudio-v2": "prompt only",
            "fal-ai/hunyuan-video-foley": "prompt only",
            "mirelo-ai/sfx1.6/video-to-video": "up to 60 seconds",
        },
    },
    "fal-ai/controlnext": {
        "class_name": "Controlnext",
        "title": "ControlNeXt SVD",
        "docstring": "Animates a person in an image with the movements of a video.",
        "basic_fields": ["image", "video", "height", "width"],
    },
    "fal-ai/cosmos-predict-2.5/video-to-video": {
        "class_name": "CosmosPredict25VideoToVideo",
        "title": "Cosmos Predict 2.5 Video to Video",
        "docstring": "Makes a video of 9 to 93 frames from an input clip and a prompt with NVIDIA's 2B Cosmos model, built to predict how a physical scene goes on. Slow: fal states about seven minutes.",
        "tags": ["video-to-video", "vid2vid", "cosmos", "nvidia", "open-weights"],
        "use_cases": [
            "Predict how a robot arm's grasp could continue",
            "Make variations of a dashcam scene for driving research",
            "Show a physics class a likely next second of a rolling ball",
            "Simulate a warehouse camera's view with another forklift move",
            "Extend sparse lab footage for a robotics data set",
        ],
        "basic_fields": ["prompt", "video", "num_frames", "negative_prompt"],
        "field_overrides": {
            "prompt": {"description": "What happens in the scene, described in plain words."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3/extend-video": "sets added seconds",
            "fal-ai/magi-distilled/extend-video": "faster continuation",
            "fal-ai/wan/v2.2-a14b/video-to-video": "restyles the clip",
        },
    },
}
