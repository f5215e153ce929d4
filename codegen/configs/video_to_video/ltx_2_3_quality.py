"""Words for fal's video to video endpoints: ltx 2 3 quality. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/ltx-2.3-quality/clean-plate": {
        "class_name": "Ltx23QualityCleanPlate",
        "title": "LTX-2.3 Quality Clean Plate",
        "docstring": "Removes people and moving objects from a shot and fills in the scene behind them, which gives an empty background plate at 480p or 720p. Works on the whole frame, so no mask has to be drawn.",
        "tags": ["object-removal", "eraser", "video-editing", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Clear crew members and light stands from a dolly shot so the compositor gets an empty plate",
            "Empty a busy market square before placing a CG creature in it",
            "Take parked cars out of a street pan for a period drama",
            "Get a background plate of a kitchen set without the cook walking through it",
            "Remove hikers from a national park flyover for a tourism board",
        ],
        "basic_fields": ["video", "prompt", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "Describes the empty scene that should remain, or names what has to go. May be left out."
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
    "fal-ai/ltx-2.3-quality/extend-video": {
        "class_name": "Ltx23QualityExtendVideo",
        "title": "LTX-2.3 Quality Extend Video",
        "docstring": "Continues a video forward or backward as the prompt says, with sound, and can steer toward a given end image. The Quality line of LTX-2.3 takes few settings: one guidance scale instead of separate ones for picture and sound.",
        "tags": ["video-extension", "ltx-2.3", "ltx", "with-audio", "first-last-frame"],
        "use_cases": [
            "Add two more seconds of surf so a voice-over has room to finish",
            "Extend a product reveal until it lands on the supplied packshot",
            "Write the lead-in to a goal that the phone started filming too late",
            "Let a chef's plating shot run on until the dish leaves the frame",
            "Continue a lecture b-roll of bees with matching buzz",
        ],
        "basic_fields": ["prompt", "video", "end_image", "num_frames", "extend_direction"],
        "alternatives": {
            "fal-ai/ltx-2.3-quality/extend-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3/extend-video": "sets length in seconds",
            "fal-ai/veo3.1/extend-video": "Google model",
        },
    },
    "fal-ai/ltx-2.3-quality/extend-video/lora": {
        "class_name": "Ltx23QualityExtendVideoLora",
        "title": "LTX-2.3 Quality Extend Video LoRA",
        "docstring": "Continues a video forward or backward in a look or with a character taught by your own LTX-2.3 LoRAs. Otherwise the same arguments as LTX-2.3 Quality Extend Video.",
        "tags": [
            "video-extension",
            "lora",
            "ltx-2.3",
            "ltx",
            "with-audio",
            "character-consistency",
        ],
        "use_cases": [
            "Keep a studio's trained puppet mascot on model while its clip runs longer",
            "Extend claymation footage with a LoRA trained on the same sets",
            "Let a brand's animated bottle finish its spin in the house style",
            "Prolong an anime cut with the series' own line style",
            "Add an opening beat before a trained dancer character enters",
        ],
        "basic_fields": ["prompt", "video", "loras", "end_image", "num_frames"],
        "field_overrides": {
            "prompt": {
                "description": "What happens in the added part; include the trigger word of your LoRA if it has one."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/extend-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/extend-video/lora": "more guidance settings",
            "fal-ai/ltx-2-19b/extend-video/lora": "LTX-2 LoRAs",
        },
    },
    "fal-ai/ltx-2.3-quality/hdr": {
        "class_name": "Ltx23QualityHdr",
        "title": "LTX-2.3 Quality Video to HDR",
        "docstring": "Converts ordinary video to high dynamic range guided by a prompt: returns EXR frames for grading and a preview video. Made for finishing work rather than for changing the content.",
        "tags": ["video-to-video", "vid2vid", "ltx-2.3", "ltx", "cinematic", "hdr"],
        "use_cases": [
            "Recover window highlights in an interior scene before the grade",
            "Hand a colorist EXR frames of a sunset clip shot in standard range",
            "Prepare generated footage for an HDR master of a short film",
            "Give a fireworks clip room for real brightness on HDR displays",
            "Make HDR plates from rec.709 drone shots for a compositing team",
        ],
        "basic_fields": ["prompt", "video", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What the footage shows, with its lights and shadows, so that missing range is filled in to match."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/hdr/lora": "own LoRAs",
            "luma/agent/ray/v3.2/video-to-video": "HDR plus restyling",
        },
    },
    "fal-ai/ltx-2.3-quality/hdr/lora": {
        "class_name": "Ltx23QualityHdrLora",
        "title": "LTX-2.3 Quality Video to HDR LoRA",
        "docstring": "Converts video to high dynamic range with up to three of your own LoRAs on top, for footage whose look was trained. Returns EXR frames and a preview video.",
        "tags": ["lora", "video-to-video", "vid2vid", "ltx-2.3", "ltx", "cinematic", "hdr"],
        "use_cases": [
            "Expand the range of footage generated with a film stock LoRA",
            "Deliver HDR frames of a series whose look lives in a trained LoRA",
            "Keep a neon city style intact while its lights gain range",
            "Convert a trained stop-motion look to EXR for the finishing house",
            "Test how a night-scene LoRA holds up in an HDR grade",
        ],
        "basic_fields": ["prompt", "video", "loras", "num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What the footage shows; include the trigger words of your LoRAs if they have any."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/hdr": "without LoRAs",
            "luma/agent/ray/v3.2/video-to-video": "HDR plus restyling",
        },
    },
    "fal-ai/ltx-2.3-quality/inpaint": {
        "class_name": "Ltx23QualityInpaint",
        "title": "LTX-2.3 Quality Video Inpaint",
        "docstring": "Repaints the areas that a mask video marks, as the prompt says, and leaves the rest of the clip alone. New sound can be made along with the picture.",
        "tags": ["inpainting", "generative-fill", "video-editing", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Replace the label on a moving bottle with a new brand mark",
            "Paint a different jacket onto a runner from a tracked mask",
            "Swap the poster on a cafe wall for one that has cleared rights",
            "Fill the window of a train compartment with alpine scenery",
            "Turn a masked pond in a garden tour into a flower bed",
        ],
        "basic_fields": ["prompt", "video", "mask_video", "video_strength"],
        "field_overrides": {
            "prompt": {"description": "What should appear inside the masked area."}
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/inpaint/lora": "own LoRAs",
            "fal-ai/wan-22-vace-fun-a14b/inpainting": "takes reference images",
            "fal-ai/void-video-inpainting": "masks by words",
        },
    },
    "fal-ai/ltx-2.3-quality/inpaint/lora": {
        "class_name": "Ltx23QualityInpaintLora",
        "title": "LTX-2.3 Quality Video Inpaint LoRA",
        "docstring": "Repaints masked areas of a video with objects, faces or styles that your own LoRAs have learned. The mask video marks the area frame by frame; everything else stays.",
        "tags": ["inpainting", "generative-fill", "lora", "video-editing", "ltx-2.3", "ltx"],
        "use_cases": [
            "Put a trained sneaker model on the feet of a filmed skater",
            "Insert a museum's restored statue, learned from photos, into a hall tour",
            "Replace a stand-in dog with the trained hero dog of a series",
            "Place a furniture maker's own chair into a masked corner of a room video",
            "Dress an actor in a costume that the wardrobe team trained",
        ],
        "basic_fields": ["prompt", "video", "mask_video", "loras"],
        "field_overrides": {
            "prompt": {
                "description": "What should appear inside the masked area, with the trigger word of your LoRA."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/inpaint": "without LoRAs",
            "fal-ai/wan-22-vace-fun-a14b/inpainting": "reference images instead",
            "fal-ai/wan-vace-14b/inpainting": "reference images instead",
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
    "fal-ai/ltx-2.3-quality/outpaint": {
        "class_name": "Ltx23QualityOutpaint",
        "title": "LTX-2.3 Quality Video Outpaint",
        "docstring": "Paints new surroundings around a video to reach another aspect ratio from 21:9 to 9:21, at up to 1080p. The original can be placed smaller in the new frame, and the prompt says what lies outside.",
        "tags": ["outpainting", "uncrop", "video-editing", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Widen a vertical phone clip of a parade to 16:9 for the evening news",
            "Turn a 4:3 home movie into a widescreen anniversary film",
            "Make a 21:9 banner loop from a square coffee pour",
            "Add headroom above a dancer filmed too tightly for a vertical screen",
            "Show more of the stadium around a cropped goal celebration",
        ],
        "basic_fields": ["prompt", "video", "aspect_ratio", "output_resolution", "source_scale"],
        "field_overrides": {
            "prompt": {
                "description": "What should be seen beyond the edges of the original picture."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/outpaint/lora": "own LoRAs",
            "fal-ai/wan-22-vace-fun-a14b/outpainting": "chooses single sides",
            "luma/agent/ray/v3.2/reframe": "Luma model",
        },
    },
    "fal-ai/ltx-2.3-quality/outpaint/lora": {
        "class_name": "Ltx23QualityOutpaintLora",
        "title": "LTX-2.3 Quality Video Outpaint LoRA",
        "docstring": "Paints new surroundings around a video in a style or place taught by your own LoRAs, up to 1080p and from 21:9 to 9:21. The prompt says what lies outside the original frame.",
        "tags": ["outpainting", "uncrop", "lora", "video-editing", "ltx-2.3", "ltx"],
        "use_cases": [
            "Extend watercolor animation beyond its frame with the artist's own style",
            "Widen scenes of a puppet series with a LoRA of the real set",
            "Turn square pixel art loops into widescreen in the same palette",
            "Grow a trained fantasy city around a close shot of its gate",
            "Fit a brand film to a tall totem screen without breaking its drawn look",
        ],
        "basic_fields": ["prompt", "video", "loras", "aspect_ratio", "output_resolution"],
        "field_overrides": {
            "prompt": {
                "description": "What should be seen beyond the edges, with the trigger word of your LoRA."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/outpaint": "without LoRAs",
            "fal-ai/wan-vace-14b/outpainting": "reference images instead",
            "fal-ai/wan-22-vace-fun-a14b/outpainting": "reference images instead",
        },
    },
    "fal-ai/ltx-2.3-quality/reference-video-to-video": {
        "class_name": "Ltx23QualityReferenceVideoToVideo",
        "title": "LTX-2.3 Quality Reference Video to Video",
        "docstring": "Remakes a video as the prompt says while following its structure or that of a separate control video with edges, poses or depth. Opening, middle and closing images can be set, and sound is made along.",
        "tags": [
            "video-to-video",
            "vid2vid",
            "controlnet",
            "keyframes",
            "ltx-2.3",
            "ltx",
            "with-audio",
        ],
        "use_cases": [
            "Turn a gray-box animation from the game engine into a finished-looking scene",
            "Restage a phone-filmed dance with three styled keyframe images",
            "Drive a clay character with a pose video from the motion lab",
            "Keep a drone move but replace the suburb with a medieval town",
            "Follow a depth pass from 3D software to make a product film",
        ],
        "basic_fields": ["prompt", "video", "control_video", "image", "video_strength"],
        "field_overrides": {
            "strength": {
                "description": "Overall weight of the control: lower lets the result move away from it."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/reference-video-to-video/lora": "own LoRAs",
            "fal-ai/ltx-2.3-22b/reference-video-to-video": "picks the preprocessor",
            "fal-ai/wan-vace-14b": "reference images, masks",
        },
    },
    "fal-ai/ltx-2.3-quality/reference-video-to-video/lora": {
        "class_name": "Ltx23QualityReferenceVideoToVideoLora",
        "title": "LTX-2.3 Quality Reference Video to Video LoRA",
        "docstring": "Remakes a video along the structure of a control video, with up to three of your own LoRAs for look or character. Takes edges, poses or depth as they are or works them out itself.",
        "tags": ["video-to-video", "vid2vid", "lora", "controlnet", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Map a live actor's moves onto a studio's trained cartoon hero",
            "Apply a v2v LoRA trained on before and after pairs to new footage",
            "Render previz in a game's trained art style for a pitch",
            "Turn a pose video into a trained mascot's cheer routine",
            "Redo a cooking clip in a magazine's own illustrated look",
        ],
        "basic_fields": ["prompt", "video", "loras", "control_video", "image"],
        "field_overrides": {
            "prompt": {
                "description": "What the new video should show, with the trigger words of your LoRAs."
            }
        },
        "alternatives": {
            "fal-ai/ltx-2.3-quality/reference-video-to-video": "without LoRAs",
            "fal-ai/ltx-2.3-22b/reference-video-to-video/lora": "more settings",
            "fal-ai/ltx-2-19b/video-to-video/lora": "LTX-2 LoRAs",
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
