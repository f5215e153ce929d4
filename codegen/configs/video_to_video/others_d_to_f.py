"""Words for fal's video to video endpoints: others d to f. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "decart/lucy-2-5/realtime": {
        "class_name": "DecartLucy25Realtime",
        "title": "Lucy 2.5 Realtime",
        "docstring": "Restyles or edits a live camera picture by prompt and reference image with Decart's Lucy 2.5. Runs over a live connection, so the outputs are its signaling messages (SDP and candidates), not a file.",
        "tags": ["video-to-video", "vid2vid", "real-time", "streaming", "lucy", "decart"],
        "use_cases": [
            "Turn a streamer's webcam into a live comic character",
            "Build a museum mirror that dresses visitors as knights",
            "Let a theater try a live set change behind an actor",
            "Offer a party booth that swaps jackets from a picture",
            "Prototype a video call in an anime world",
        ],
        "basic_fields": ["prompt", "reference_image", "image", "enable_prompt_expansion"],
        "field_overrides": {
            "prompt": {"description": "How the live picture should change."},
            "image": {"description": "Frame of the live picture to change."},
            "reference_image": {
                "description": "Picture of the person, garment or style that the live picture should take on."
            },
        },
        "alternatives": {
            "decart/lucy2-vton/realtime": "live try-on",
            "decart/lucy-restyle": "for finished videos",
            "decart/lucy-edit/pro": "for finished videos",
        },
    },
    "decart/lucy-edit/dev": {
        "class_name": "DecartLucyEditDev",
        "title": "Lucy Edit [Dev]",
        "docstring": "Edits a video by written instruction with the developer version of Decart's Lucy.",
        "basic_fields": ["prompt", "video", "enhance_prompt"],
    },
    "decart/lucy-edit/fast": {
        "class_name": "DecartLucyEditFast",
        "title": "Lucy Edit [Fast]",
        "docstring": "Edits a video by written instruction with the quick version of Decart's Lucy.",
        "basic_fields": ["prompt", "video", "enhance_prompt"],
    },
    "decart/lucy-edit/pro": {
        "class_name": "DecartLucyEditPro",
        "title": "Lucy Edit [Pro]",
        "docstring": "Edits a video by written instruction at 720p with Decart's Lucy: clothes, people, objects or setting change while the movement is meant to stay. Prompt and video only; references are not taken.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "lucy", "decart"],
        "use_cases": [
            "Put a space suit on a walking presenter",
            "Turn a golden retriever in a park clip into a wolf",
            "Change a model's dress to green silk",
            "Swap an office for a beach behind a speaker",
            "Add a straw hat to a farmer in an ad",
        ],
        "basic_fields": ["prompt", "video", "enhance_prompt"],
        "field_overrides": {
            "prompt": {"description": 'One clear edit, such as "Change the shirt to a red kimono".'}
        },
        "alternatives": {
            "xai/grok-imagine-video/edit-video": "also 480p",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "takes references",
            "decart/lucy-restyle": "changes the whole style",
        },
    },
    "decart/lucy-restyle": {
        "class_name": "DecartLucyRestyle",
        "title": "Lucy Restyle",
        "docstring": "Redraws a whole video at 720p in the style the prompt names, while content and movement are meant to stay. For the look of everything; Lucy Edit is for single changes.",
        "tags": [
            "style-transfer",
            "video-to-video",
            "vid2vid",
            "lucy",
            "decart",
            "anime",
            "cartoon",
        ],
        "use_cases": [
            "Show a soccer match as a felt puppet game",
            "Turn a rock band's rehearsal into a woodcut film",
            "Make a holiday clip look like an 8-bit game",
            "Give a dance school trailer a charcoal look",
            "Restyle a tour of a castle as a stained glass window",
        ],
        "basic_fields": ["prompt", "video", "enhance_prompt"],
        "field_overrides": {
            "prompt": {
                "description": 'The style to apply, such as "watercolor picture book, soft paper grain".'
            }
        },
        "alternatives": {
            "decart/lucy-edit/pro": "single changes",
            "fal-ai/luma-dream-machine/ray-2-flash/modify": "degrees of change",
            "fal-ai/krea-wan-14b/video-to-video": "adjustable strength",
        },
    },
    "decart/lucy2-vton/realtime": {
        "class_name": "DecartLucy2VtonRealtime",
        "title": "Lucy 2.1 VTON Realtime",
        "docstring": "Dresses the person in a live camera picture in the garment of a reference image. Works over a live connection and returns its data, not a finished clip.",
        "tags": ["virtual-try-on", "vton", "real-time", "streaming", "fashion", "lucy", "decart"],
        "use_cases": [
            "Let shop visitors try a jacket on in front of a screen",
            "Show an online customer a sweater live on her webcam",
            "Build a stadium booth for trying the new jersey",
            "Let a costume designer flip through sketches on an actor",
            "Present a collection on one model without changing clothes",
        ],
        "basic_fields": ["reference_image", "prompt", "image"],
        "field_overrides": {
            "prompt": {
                "description": "Which garment to exchange and how; the default replaces the top with the one in the reference image."
            },
            "reference_image": {"description": "Picture of the garment to put on."},
            "image": {"description": "Frame of the live picture with the person."},
        },
        "alternatives": {
            "decart/lucy-2-5/realtime": "any live edit",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "for finished videos",
            "alibaba/happy-horse/video-edit": "for finished videos",
        },
    },
    "fal-ai/depth-anything-video": {
        "class_name": "DepthAnythingVideo",
        "title": "Depth Anything Video",
        "docstring": "Estimates depth for every frame of a video and returns a depth video in gray or a color scale, next to the original if wanted. Three model sizes; raw depth values can be exported.",
        "tags": ["depth-map", "depth-anything", "video-to-video", "vid2vid", "open-weights"],
        "use_cases": [
            "Make a depth pass for a VACE or LTX control run",
            "Add fog by distance to a mountain drive in compositing",
            "Build a parallax effect from a flat archive clip",
            "Show students how a camera judges distance, side by side",
            "Export raw depth for a robot navigation test",
        ],
        "basic_fields": ["video", "model", "colormap", "resolution"],
        "field_overrides": {"model": {"description": "Small is fastest, Large the most careful."}},
        "alternatives": {
            "fal-ai/dwpose/video": "body poses instead",
            "fal-ai/sam-3-1/video": "masks instead",
        },
    },
    "fal-ai/dubbing": {
        "class_name": "Dubbing",
        "title": "Dubbing",
        "docstring": "Translates the speech of a video into another language, with lip sync as an option.",
        "basic_fields": ["video", "target_language", "do_lipsync"],
    },
    "fal-ai/dwpose/video": {
        "class_name": "DwposeVideo",
        "title": "DWPose Video",
        "docstring": "Finds people's poses in a video and draws them as a skeleton video: body, face, hands or all, or as masks of face and hands. Feeds pose-guided generators.",
        "tags": ["pose-estimation", "segmentation", "masking", "controlnet", "low-cost"],
        "use_cases": [
            "Make a skeleton video for a pose-guided dance clip",
            "Check a rower's posture without showing the person",
            "Prepare hand poses of a sign language lesson",
            "Mask faces in street interviews before blurring them",
            "Collect gymnasts' poses for a motion study",
        ],
        "basic_fields": ["video", "draw_mode"],
        "alternatives": {
            "fal-ai/depth-anything-video": "depth instead",
            "fal-ai/sam-3-1/video": "masks any object",
        },
    },
    "fal-ai/editto": {
        "class_name": "Editto",
        "title": "Editto",
        "docstring": "Edits a video by plain instruction with the open Editto model at up to 720p and 241 frames. Frame rate and length can follow the input, and in-between frames can be added.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "open-weights", "style-transfer"],
        "use_cases": [
            "Turn a couple's dance into Van Gogh brushwork",
            "Make a city clip rainy and keep its frame rate",
            "Replace a dog on a lead by a small dragon",
            "Edit a longer scene of 241 frames in one go",
            "Export edited frames as a zip for an animator",
        ],
        "basic_fields": ["prompt", "video", "match_input_num_frames", "resolution"],
        "field_overrides": {
            "prompt": {
                "description": 'The edit as an instruction, such as "Make it a winter night".'
            }
        },
        "alternatives": {
            "fal-ai/wan-vace-apps/video-edit": "takes reference images",
            "fal-ai/bernini-r/edit-video": "ByteDance model",
            "fal-ai/wan/v2.7/edit-video": "up to 1080p",
        },
    },
    "fal-ai/eye-correct": {
        "class_name": "EyeCorrect",
        "title": "Eye Correct",
        "docstring": "Turns the gaze of a person in a video toward the camera.",
        "basic_fields": ["video"],
    },
    "fal-ai/fast-animatediff/turbo/video-to-video": {
        "class_name": "AnimateDiffTurboVideoToVideo",
        "title": "AnimateDiff Turbo Video to Video",
        "docstring": "Redraws the first 2 to 4 seconds of a video from a prompt with the few-step turbo version of AnimateDiff. An early model for quick, flickery, painterly looks.",
        "tags": ["video-to-video", "vid2vid", "animatediff", "fast", "distilled", "style-transfer"],
        "use_cases": [
            "Throw a rough anime look over a jump clip",
            "Make tiny animated stickers from a wave",
            "Find a prompt before a longer AnimateDiff run",
            "Get a deliberately flickery look for a techno visual",
            "Try cartoon versions of a cat's leap",
        ],
        "basic_fields": ["video", "prompt", "first_n_seconds", "strength"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, 1 follows mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/fast-animatediff/video-to-video": "more steps, camera moves",
            "fal-ai/krea-wan-14b/video-to-video": "newer",
            "decart/lucy-restyle": "newer, 720p",
        },
    },
    "fal-ai/fast-animatediff/video-to-video": {
        "class_name": "AnimateDiffVideoToVideo",
        "title": "AnimateDiff Video to Video",
        "docstring": "Redraws the first 2 to 4 seconds of a video from a prompt with AnimateDiff, and can add zooms, pans and tilts. Takes more steps than the turbo version.",
        "tags": ["video-to-video", "vid2vid", "animatediff", "camera-control", "style-transfer"],
        "use_cases": [
            "Paint a short skate trick as an ink drawing with a slow zoom",
            "Give a candle clip a surreal tilt and new colors",
            "Redraw a candlelit stage clip in chalk for a poetry slam",
            "Recreate the look of early AI music videos",
            "Combine zoom-out and pan on a doll house clip",
        ],
        "basic_fields": ["video", "prompt", "first_n_seconds", "strength", "motions"],
        "field_overrides": {
            "strength": {
                "description": "How much is redrawn: low keeps the clip, 1 follows mostly the prompt."
            }
        },
        "alternatives": {
            "fal-ai/fast-animatediff/turbo/video-to-video": "fewer steps, faster",
            "fal-ai/wan/v2.2-a14b/video-to-video": "newer, longer",
            "fal-ai/cogvideox-5b/video-to-video": "takes LoRAs",
        },
    },
    "fal-ai/ffmpeg-api/compose": {
        "class_name": "FfmpegApiCompose",
        "title": "FFmpeg Compose",
        "docstring": "Assembles a film from video, audio and image tracks with keyframes that set when and how long each piece plays. Like a small timeline editor; returns the video and a thumbnail.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "keyframes", "low-cost"],
        "use_cases": [
            "Cut product photos and a voice-over into a slideshow",
            "Lay music under three clips of a hike",
            "Assemble a daily news loop for a waiting room screen",
            "Put narration and two camera views of a lecture together",
            "Build a wedding film from clips with a song",
        ],
        "basic_fields": ["tracks"],
        "field_overrides": {
            "tracks": {
                "description": "List of tracks, each with an id, a type (video, audio or image) and keyframes with the file's address, start time and duration in milliseconds."
            }
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/merge-videos": "joins end to end",
            "fal-ai/ffmpeg-api/merge-audio-video": "one sound, one video",
        },
    },
    "fal-ai/ffmpeg-api/merge-audio-video": {
        "class_name": "FfmpegApiMergeAudioVideo",
        "title": "FFmpeg Merge Audio and Video",
        "docstring": "Puts an audio file onto a video and returns one video file; the sound can start later by an offset. No AI involved.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "with-audio", "low-cost"],
        "use_cases": [
            "Join a generated clip and its generated song",
            "Put a narrator's recording on a silent animation",
            "Start a jingle two seconds into a logo clip",
            "Attach cleaned speech to the interview it came from",
            "Add a lullaby to a baby's slideshow video",
        ],
        "basic_fields": ["video", "audio", "start_offset"],
        "field_overrides": {
            "start_offset": {"description": "Seconds into the video at which the sound begins."}
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "several tracks",
            "fal-ai/mmaudio-v2": "makes the sound",
        },
    },
    "fal-ai/ffmpeg-api/merge-videos": {
        "class_name": "FfmpegApiMergeVideos",
        "title": "FFmpeg Merge Videos",
        "docstring": "Joins two or more videos end to end in the given order and brings them to one size and frame rate. No AI involved.",
        "tags": ["video-utility", "ffmpeg", "ffmpeg-api", "low-cost", "long-video"],
        "use_cases": [
            "Join eight-second generated clips into one scene",
            "Put intro, lesson and outro of a course together",
            "Chain holiday phone clips of different shapes",
            "Append a sponsor's end card to every episode",
            "Build a highlight reel from goals",
        ],
        "basic_fields": ["videos", "resolution", "target_fps"],
        "field_overrides": {
            "videos": {"description": "Videos to join, in the order in which they should play."}
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "timeline with tracks",
            "fal-ai/workflow-utilities/blend-video": "overlays two videos",
        },
    },
    "fal-ai/film/video": {
        "class_name": "FilmVideo",
        "title": "FILM Video Interpolation",
        "docstring": "Adds one to four frames between each pair of frames of a video with Google's FILM, known for coping with large movements. Finds scene cuts if asked and can close the clip as a loop.",
        "tags": ["frame-interpolation", "slow-motion", "film", "loop"],
        "use_cases": [
            "Smooth a hand-shot stop-motion film with big jumps",
            "Turn a burst of sports photos, made a clip, into fluid motion",
            "Close a rotating product clip to an endless loop",
            "Make a slow-motion pour for a coffee roaster",
            "Smooth generated 16 fps clips before upscaling",
        ],
        "basic_fields": ["video", "num_frames", "use_scene_detection", "loop"],
        "field_overrides": {
            "num_frames": {
                "description": "Frames to add between each pair of frames; 1 doubles the frame rate."
            }
        },
        "alternatives": {
            "fal-ai/rife/video": "same price, other model",
            "fal-ai/amt-interpolation": "several passes",
            "fal-ai/topaz/upscale/video": "also upscales",
        },
    },
    "fal-ai/flashvsr/upscale/video": {
        "class_name": "FlashvsrUpscaleVideo",
        "title": "FlashVSR Video Upscaler",
        "docstring": "Upscales a video one to four times with FlashVSR, a diffusion upscaler built for streaming speed. Color matching is on, sound is kept only if you ask; ProRes and GIF are among the outputs.",
        "tags": ["upscaling", "super-resolution", "fast", "open-weights", "hd"],
        "use_cases": [
            "Enlarge a whole batch of short generated clips overnight",
            "Quadruple a tiny surveillance excerpt for a hearing",
            "Bring a 480p pet video to a living room screen",
            "Upscale a game capture to ProRes for a trailer",
            "Enlarge a GIF of a folk dance and keep its colors",
        ],
        "basic_fields": ["video", "upscale_factor", "quality", "preserve_audio"],
        "alternatives": {
            "fal-ai/seedvr/upscale/video": "target resolution",
            "fal-ai/topaz/upscale/video": "denoise, frame rate",
            "fal-ai/bytedance-upscaler/upscale/video": "footage presets",
        },
    },
}
