"""Words for fal's video to video endpoints: ltx 2 3 quality effects. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-quality/clean-plate": {
        "class_name": "Ltx23QualityCleanPlate",
        "title": "LTX-2.3 Quality Clean Plate",
        "docstring": "Removes people and moving objects from a shot and fills in the scene behind them, which gives an empty background plate at 480p or 720p. Works on the whole frame, so no mask has to be drawn.",
        "tags": ["object-removal", "eraser", "video-editing", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Clear crew members and light stands from a dolly shot so the compositor gets an empty plate",
            "Empty a busy market square before placing a CG creature in it",
            "Take passing cars out of a street pan for a period drama",
            "Get a background plate of a kitchen set without the cook walking through it",
            "Remove hikers from a national park flyover for a tourism board",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Describes the same place empty: what stays, and that no people, shadows or other movers are left. May be left out."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/inpaint": "limited by a mask",
            "bria/video/erase/prompt": "names what to erase",
            "fal-ai/void-video-inpainting": "masks by words",
        },
    },
    "fal-ai/ltx-2.3-quality/colorization": {
        "class_name": "Ltx23QualityColorization",
        "title": "LTX-2.3 Quality Video Colorization",
        "docstring": "Adds color to black and white footage and returns it at 480p or 720p. An optional prompt can say which colors clothes, skies or rooms should have.",
        "tags": [
            "colorization",
            "video-to-video",
            "vid2vid",
            "restoration",
            "vintage",
            "ltx-2.3",
            "ltx",
        ],
        "use_cases": [
            "Color a grandfather's black and white wedding film for a family reunion",
            "Give newsreel footage period colors for a history museum screen",
            "Tint a silent comedy clip to see how it would play for today's pupils",
            "Color monochrome factory footage for a brewery's anniversary film",
            "Turn a black and white security clip into color for a crime drama insert",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": 'Colors to aim for, such as "red brick houses, pale blue sky, olive uniforms". May be left out.'
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-22b/distilled/video-to-video": "general restyling",
            "fal-ai/wan/v2.7/edit-video": "1080p, any edit",
            "fal-ai/bytedance-upscaler/upscale/video": "restores old film",
        },
    },
    "fal-ai/ltx-2.3-quality/cross-eyed": {
        "class_name": "Ltx23QualityCrossEyed",
        "title": "LTX-2.3 Quality Cross-Eyed",
        "docstring": "Makes the person in a close-up portrait video look cross-eyed, with both eyes turned inward, while face, expression and framing are meant to stay. A comic face effect with a fixed purpose.",
        "tags": ["effect", "video-to-video", "vid2vid", "portrait", "ltx-2.3", "ltx"],
        "use_cases": [
            "Turn a friend's serious birthday toast into a cross-eyed gag clip",
            "Give the villain of a sketch show crossed eyes without any contact lenses",
            "Make a silly reaction clip of a streamer for a chat reward",
            "Prepare a party game where guests guess which portrait video was altered",
            "Give a talking portrait at a haunted house a dizzy, cross-eyed stare",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "video": {
                "description": "A close-up in which the eyes of one person are clearly visible."
            }
        },
        "alternatives": {
            "decart/lucy-edit/pro": "free text edits",
            "xai/grok-imagine-video/edit-video": "free text edits",
            "fal-ai/ltx-2.3-quality/instant-shave": "removes beards",
        },
    },
    "fal-ai/ltx-2.3-quality/day-to-night": {
        "class_name": "Ltx23QualityDayToNight",
        "title": "LTX-2.3 Quality Day to Night",
        "docstring": "Relights daytime footage so that it looks shot at night, at 480p or 720p. Scene and camera movement come from the clip; a prompt can mention street lamps, moonlight or lit windows.",
        "tags": ["relighting", "video-to-video", "vid2vid", "cinematic", "ltx-2.3", "ltx"],
        "use_cases": [
            "Turn a noon street scene into a night exterior after the shooting permit ran out",
            "Show a hotel facade after dark from footage taken at lunchtime",
            "Preview garden lighting on a customer's daytime walkthrough",
            "Make a day-for-night version of a car chase for an indie thriller",
            "Match a sunny drone shot to the night scenes around it in a documentary",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": 'Light sources and mood of the night, such as "full moon, warm shop windows, wet asphalt". May be left out.'
            }
        },
        "alternatives": {
            "fal-ai/lightx/relight": "light from a picture",
            "fal-ai/luma-dream-machine/ray-2/modify": "adjustable departure",
            "fal-ai/wan/v2.7/edit-video": "any text edit",
        },
    },
    "fal-ai/ltx-2.3-quality/deblur": {
        "class_name": "Ltx23QualityDeblur",
        "title": "LTX-2.3 Quality Video Deblur",
        "docstring": "Sharpens video that is out of focus or blurred and returns it at 480p or 720p. Repairs focus rather than enlarging the picture.",
        "tags": ["restoration", "deblurring", "video-to-video", "vid2vid", "ltx-2.3", "ltx"],
        "use_cases": [
            "Rescue an interview whose autofocus settled on the bookshelf",
            "Sharpen a soft clip of a rare bird taken at full zoom",
            "Bring back focus in a toddler's first steps filmed on an old phone",
            "Repair a blurry insert of a watch face before the edit is locked",
            "Clear up a misfocused close-up from a veterinary surgery recording",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What the clip shows, so that detail is rebuilt to match. May be left out."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/decompression": "repairs compression damage",
            "fal-ai/topaz/upscale/video": "also enlarges",
            "fal-ai/seedvr/upscale/video": "up to 2160p",
        },
    },
    "fal-ai/ltx-2.3-quality/decompression": {
        "class_name": "Ltx23QualityDecompression",
        "title": "LTX-2.3 Quality Video Decompression",
        "docstring": "Cleans compression damage such as blocks, banding and mosquito noise out of a video and returns it at 480p or 720p. Made for footage that was saved too small, not for footage out of focus.",
        "tags": ["restoration", "noise-removal", "ltx-2.3", "ltx", "video-to-video", "vid2vid"],
        "use_cases": [
            "Clean a clip that went through three messaging apps before it reached the newsroom",
            "Remove blocky squares from an old web video used in a documentary",
            "Repair a heavily compressed livestream recording of a school concert",
            "Smooth banding in the sky of a downloaded drone shot",
            "Prepare a damaged low bitrate game trailer for a retrospective",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What the clip shows, so that lost detail is rebuilt to match. May be left out."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/deblur": "repairs focus",
            "fal-ai/topaz/upscale/video": "adjustable repair",
            "fal-ai/bytedance-upscaler/upscale/video": "up to 4K",
        },
    },
    "fal-ai/ltx-2.3-quality/instant-shave": {
        "class_name": "Ltx23QualityInstantShave",
        "title": "LTX-2.3 Quality Instant Shave",
        "docstring": "Removes beard and stubble from a person in a video and shows the clean-shaven face, at 480p or 720p. Needs no mask; an optional prompt describes the scene.",
        "tags": ["effect", "video-to-video", "vid2vid", "hair", "portrait", "ltx-2.3", "ltx"],
        "use_cases": [
            "Show a barber's client how he would look without the beard, in motion",
            "Fix continuity when an actor grew stubble between two shooting days",
            "Make a flashback scene with a younger, clean-shaven lead",
            "Preview a razor commercial's after shot from the before shot",
            "Let a theater group test a beardless look for a historical role",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "alternatives": {
            "decart/lucy-edit/pro": "free text edits",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "edits with references",
            "fal-ai/ltx-2.3-quality/inpaint": "masked repainting",
        },
    },
    "fal-ai/ltx-2.3-quality/render-to-real": {
        "class_name": "Ltx23QualityRenderToReal",
        "title": "LTX-2.3 Quality Render to Real",
        "docstring": "Turns footage rendered in 3D software or a game engine into realistic-looking video, in a light or a strong degree. A reference image can guide the look, and a detail stage can be added.",
        "tags": ["video-to-video", "vid2vid", "photorealistic", "architecture", "ltx-2.3", "ltx"],
        "use_cases": [
            "Make an architect's real-time walkthrough look like filmed footage",
            "Turn a game engine cutscene test into a live-action style pitch",
            "Give a car configurator turntable the look of a studio shoot",
            "Make crowd simulation renders pass for stadium footage",
            "Bring an exhibition fly-through from 3D software closer to reality",
        ],
        "basic_fields": ["video", "prompt", "image", "intensity", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What the scene should look like; keep the opening word 3DREAL, which triggers the conversion."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "follows any structure",
            "fal-ai/luma-dream-machine/ray-2/modify": "nine degrees of change",
            "fal-ai/wan/v2.2-a14b/video-to-video": "general restyling",
        },
    },
    "fal-ai/ltx-2.3-quality/water-simulation": {
        "class_name": "Ltx23QualityWaterSimulation",
        "title": "LTX-2.3 Quality Water Simulation",
        "docstring": "Adds water to a dry shot, such as rain, waves, a river or a flood with wet surfaces, while people and framing are meant to stay as filmed. The prompt says what kind of water; 480p or 720p.",
        "tags": ["effect", "video-to-video", "vid2vid", "ltx-2.3", "ltx", "cinematic"],
        "use_cases": [
            "Flood a dry street set for a disaster film without a water tank",
            "Add rain and puddles to an umbrella commercial shot on a sunny day",
            "Show residents how a planned creek would look along their road",
            "Put surf around an actor who walked over bare sand",
            "Fill an empty stone fountain in a hotel tour with running water",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": 'Kind and amount of water to add, such as "knee-deep brown flood water with floating leaves".'
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/inpaint": "limited by a mask",
            "fal-ai/wan/v2.7/edit-video": "any text edit",
            "decart/lucy-edit/pro": "any text edit",
        },
    },
}
