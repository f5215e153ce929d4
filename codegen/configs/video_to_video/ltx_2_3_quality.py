"""Words for fal's video to video endpoints: ltx 2 3 quality. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
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
        "main_output": "preview_video",
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
        "main_output": "preview_video",
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
    "fal-ai/ltx-2.3-quality/outpaint": {
        "class_name": "Ltx23QualityOutpaint",
        "title": "LTX-2.3 Quality Video Outpaint",
        "docstring": "Paints new surroundings around a video to reach another aspect ratio from 21:9 to 9:21, at up to 1080p. The original can be placed smaller in the new frame, and the prompt says what lies outside.",
        "tags": ["outpainting", "uncrop", "video-editing", "ltx-2.3", "ltx", "with-audio"],
        "use_cases": [
            "Widen a vertical phone clip of a parade to 16:9 for the evening news",
            "Turn a 4:3 home movie into a widescreen anniversary film",
            "Make a 21:9 banner clip from a square coffee pour",
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
}
