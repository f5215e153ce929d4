"""Words for fal's video to video endpoints: others v to z. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/veo3.1/extend-video": {
        "class_name": "Veo31ExtendVideo",
        "title": "Veo 3.1 Extend Video",
        "docstring": "Adds seven seconds to a video as the prompt says with Google's Veo 3.1 at 720p, with sound by default. The Fast variant does the same sooner.",
        "tags": ["video-extension", "veo", "google", "with-audio", "dialogue", "cinematic"],
        "use_cases": [
            "Let a generated couple finish their spoken argument",
            "Continue a Veo street scene with matching ambience",
            "Carry a tracking shot past the doorway where it stopped",
            "Add a character's answer with lip movement and voice",
            "Give a generated car ad its turn into the sunset",
        ],
        "basic_fields": ["prompt", "video", "aspect_ratio", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "What happens and what is heard in the added seconds; put dialogue in quotation marks."
            },
            "video": {
                "description": "Clip to continue, ideally one made with Veo: 16:9 or 9:16 at 720p or 1080p, up to 8 seconds long."
            },
        },
        "alternatives": {
            "fal-ai/veo3.1/fast/extend-video": "faster",
            "xai/grok-imagine-video/extend-video": "sets length",
            "fal-ai/ltx-2.3/extend-video": "up to 20 seconds",
        },
    },
    "fal-ai/veo3.1/fast/extend-video": {
        "class_name": "Veo31FastExtendVideo",
        "title": "Veo 3.1 Fast Extend Video",
        "docstring": "Adds seven seconds to a video at 720p in the faster variant of Veo 3.1, with or without sound. For drafts and series of attempts before the full variant.",
        "tags": ["video-extension", "veo", "google", "with-audio", "fast"],
        "use_cases": [
            "Try several replies a character could give",
            "Test three continuations of one storyboard shot",
            "Add a silent tail to a logo animation",
            "Draft how a magic trick ends in three ways",
            "Lengthen a vertical story post before posting",
        ],
        "basic_fields": ["prompt", "video", "aspect_ratio", "generate_audio"],
        "field_overrides": {
            "prompt": {
                "description": "What happens and what is heard in the added seconds; put dialogue in quotation marks."
            }
        },
        "alternatives": {
            "fal-ai/veo3.1/extend-video": "full variant",
            "fal-ai/pixverse/extend/fast": "drawn styles",
            "fal-ai/ltx-2-19b/distilled/extend-video": "open weights",
        },
    },
    "fal-ai/video-as-prompt": {
        "class_name": "VideoAsPrompt",
        "title": "Video as Prompt",
        "docstring": "Animates an image in the manner of a reference video whose effect or movement is described.",
        "basic_fields": ["prompt", "video", "image", "video_description"],
    },
    "fal-ai/vidu/q2/video-extension/pro": {
        "class_name": "ViduQ2VideoExtensionPro",
        "title": "Vidu Q2 Pro Extend Video",
        "docstring": "Continues a video by 2 to 7 seconds at 720p or 1080p with Vidu Q2 Pro. The prompt is optional and up to 3,000 characters long.",
        "tags": ["video-extension", "vidu", "hd", "video-to-video", "vid2vid"],
        "use_cases": [
            "Add exactly two seconds so a jingle can end",
            "Let an anime girl turn around and smile",
            "Continue a 1080p tea ceremony without a prompt",
            "Extend an AI short to reach a festival's minimum length",
            "Give a plane's landing five more seconds",
        ],
        "basic_fields": ["video", "prompt", "duration", "resolution"],
        "field_overrides": {"duration": {"description": "Seconds to add."}},
        "alternatives": {
            "fal-ai/pixverse/v6/extend": "up to 15 seconds",
            "xai/grok-imagine-video/extend-video": "up to 10 seconds",
            "fal-ai/ltx-2.3/extend-video": "extends the start too",
        },
    },
    "fal-ai/void-video-inpainting": {
        "class_name": "VoidVideoInpainting",
        "title": "VOID Video Inpainting",
        "docstring": "Removes an object from a video along with what it causes, such as shadows or a guitar that falls when its player is gone, with Netflix's open VOID. The mask comes from words or from a four-value mask video.",
        "tags": [
            "object-removal",
            "eraser",
            "inpainting",
            "generative-fill",
            "video-editing",
            "open-weights",
        ],
        "use_cases": [
            "Remove a juggler and let the balls fall",
            "Take a person off a trampoline with the dents too",
            "Erase a boat and its wake from a lake",
            "Delete a hand that pushes a domino and see the row stand",
            "Clear a swimmer and the splash from a pool shot",
        ],
        "basic_fields": [
            "video",
            "prompt",
            "mask_prompt",
            "quad_mask_video",
            "enable_pass2_refinement",
        ],
        "field_overrides": {
            "prompt": {
                "description": "The scene as it should look after the removal, not what to remove."
            },
            "mask_prompt": {
                "description": 'What to remove, named in words, such as "the man with the guitar".'
            },
            "quad_mask_video": {
                "description": "Mask video with four gray values: what goes, overlaps, what is affected, and what stays. A plain black (remove) and white (keep) mask works too. Replaces the mask prompt."
            },
        },
        "alternatives": {
            "bria/video/erase/prompt": "simple removal",
            "fal-ai/ltx-2.3-quality/clean-plate": "empties the scene",
            "fal-ai/wan-22-vace-fun-a14b/inpainting": "paints something new",
        },
    },
    "fal-ai/workflow-utilities/auto-subtitle": {
        "class_name": "WorkflowUtilitiesAutoSubtitle",
        "title": "Auto Subtitle",
        "docstring": "Transcribes a video and burns in word-by-word subtitles with the spoken word highlighted, in a chosen font, color, box and place. Also returns the transcript with word times.",
        "tags": ["subtitles", "workflow-utilities", "transcription", "speech-to-text"],
        "use_cases": [
            "Give a fitness coach's reel bouncing three-word captions",
            "Highlight sung words in a choir rehearsal clip",
            "Caption a German craft video in brand colors",
            "Get transcript and subtitled video in one step",
            "Put one large word at a time on a comedy bit",
        ],
        "basic_fields": ["video", "language", "font_name", "highlight_color", "words_per_subtitle"],
        "field_overrides": {
            "language": {
                "description": "Code of the language that is spoken, such as en, de or es."
            }
        },
        "alternatives": {
            "fal-ai/auto-caption": "plain captions",
            "veed/subtitles": "styled presets, translation",
        },
    },
    "fal-ai/workflow-utilities/blend-video": {
        "class_name": "WorkflowUtilitiesBlendVideo",
        "title": "Blend Videos",
        "docstring": "Lays one video over another with one of 23 blend modes, such as screen, multiply or overlay, at a chosen opacity. A tool without AI.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "effect"],
        "use_cases": [
            "Screen light leaks over a wedding film",
            "Multiply paper grain onto an animation",
            "Fade a dancer's ghost over a second take",
            "Compare two upscales with the difference mode",
            "Put snow on black over a street scene",
        ],
        "basic_fields": ["top_video", "bottom_video", "blend_mode", "opacity"],
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "timeline with tracks",
            "fal-ai/ffmpeg-api/merge-videos": "joins end to end",
        },
    },
    "fal-ai/workflow-utilities/reverse-video": {
        "class_name": "WorkflowUtilitiesReverseVideo",
        "title": "Reverse Video",
        "docstring": "Plays a video backward, from the last frame to the first. A tool without AI or settings.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "effect"],
        "use_cases": [
            "Let a broken vase put itself together",
            "Make a bounce clip by joining it with its reverse",
            "Turn a flower's wilting into blooming",
            "Use an extended ending as a beginning",
            "Show a chemistry reaction running backward",
        ],
        "basic_fields": ["video"],
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "timeline with tracks",
            "fal-ai/workflow-utilities/trim-video": "cuts a part",
        },
    },
    "fal-ai/workflow-utilities/scale-video": {
        "class_name": "WorkflowUtilitiesScaleVideo",
        "title": "Scale Video",
        "docstring": "Resizes a video to a given width and height by stretching, padding with bars or cropping, and sets codec and compression. Plain scaling, nothing is invented.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "video-editing"],
        "use_cases": [
            "Shrink a 4K recording before an edit model",
            "Pad a vertical clip with black bars for TV",
            "Crop a wide video to a square for a menu screen",
            "Make a small H.265 copy for an e-learning page",
            "Bring clips to the exact size a control node wants",
        ],
        "basic_fields": ["video", "width", "height", "mode"],
        "alternatives": {
            "fal-ai/seedvr/upscale/video": "adds detail",
            "fal-ai/ltx-2.3/reframe": "paints new areas",
            "fal-ai/ffmpeg-api/merge-videos": "joins and resizes",
        },
    },
    "fal-ai/workflow-utilities/trim-video": {
        "class_name": "WorkflowUtilitiesTrimVideo",
        "title": "Trim Video",
        "docstring": "Cuts a stretch out of a video by start time and end time or duration, in seconds, and reports both lengths. Note the defaults: it starts at second 1 and keeps 2 seconds.",
        "tags": ["video-utility", "ffmpeg", "workflow-utilities", "video-editing"],
        "use_cases": [
            "Cut ten usable seconds from a long interview",
            "Trim a clip to the limit of a motion control node",
            "Take the goal out of a match recording",
            "Drop the shaky first second of a phone video",
            "Prepare a short sample for a quick upscale test",
        ],
        "basic_fields": ["video", "start_time", "end_time", "duration"],
        "field_overrides": {
            "end_time": {
                "description": "Second at which the cut ends; used instead of the duration."
            },
            "duration": {"description": "Seconds to keep from the start time."},
        },
        "alternatives": {
            "fal-ai/ffmpeg-api/compose": "timeline with tracks",
            "fal-ai/ffmpeg-api/merge-videos": "joins clips",
        },
    },
    "veed/lipsync": {
        "class_name": "VeedLipsync",
        "title": "VEED Lipsync",
        "docstring": "Fits the lips in a video to a speech recording with VEED's first model. Two inputs, priced per minute of video.",
        "tags": ["lip-sync", "lipsync", "dubbing", "veed", "low-cost"],
        "use_cases": [
            "Dub a shop's product video for a second market",
            "Match a retold story to a grandmother's video",
            "Replace wind-ruined speech in a site report",
            "Sync an AI presenter's clip with a cloned voice",
            "Re-voice a charity appeal for three countries",
        ],
        "basic_fields": ["video", "audio"],
        "alternatives": {
            "veed/lipsync/v2": "successor",
            "fal-ai/sync-lipsync/v2": "handles length differences",
            "fal-ai/pixverse/lipsync": "can speak text",
        },
    },
    "veed/lipsync/v2": {
        "class_name": "VeedLipsyncV2",
        "title": "VEED Lipsync 2",
        "docstring": "Fits the lips in a video to a speech recording with the second version of VEED's model. Like the first, it takes only footage and sound.",
        "tags": ["lip-sync", "lipsync", "dubbing", "veed"],
        "use_cases": [
            "Localize a SaaS tour's presenter into Italian",
            "Give a silent generated spokesperson a script",
            "Update a date in a yearly greeting",
            "Lip-sync a language teacher to a slower reading",
            "Match an actor to the studio-recorded dialogue",
        ],
        "basic_fields": ["video", "audio"],
        "alternatives": {
            "veed/lipsync": "earlier version",
            "fal-ai/sync-lipsync/v3": "more options",
            "fal-ai/heygen/v3/lipsync/speed": "part of a video",
        },
    },
    "veed/subtitles": {
        "class_name": "VeedSubtitles",
        "title": "VEED Subtitles",
        "docstring": "Subtitles a video in one of 30 ready-made looks, from its own transcript or from an SRT file, and can translate the text. A word list fixes names and terms.",
        "tags": ["subtitles", "veed", "multilingual", "transcription", "speech-to-text"],
        "use_cases": [
            "Put Polish subtitles on an English product launch",
            "Burn an approved SRT into a museum film",
            "Give a street food vlog the same look in every episode",
            "Spell drug names right in a pharmacy training clip",
            "Make a trendy caption version of a podcast excerpt",
        ],
        "basic_fields": ["video", "preset", "translation_language", "srt_file", "language"],
        "field_overrides": {
            "language": {"description": "Language spoken in the video, with its region."},
            "vocabulary": {
                "description": "Words to spell your way, each with the misheard spellings it replaces."
            },
        },
        "alternatives": {
            "fal-ai/workflow-utilities/auto-subtitle": "free colors and fonts",
            "fal-ai/auto-caption": "plain captions",
        },
    },
    "veed/video-background-removal": {
        "class_name": "VeedVideoBackgroundRemoval",
        "title": "VEED Video Background Removal",
        "docstring": "Cuts the subject out of a video and returns VP9, which can be transparent, or H.264. A person setting and edge refinement help with hair; the normal variant next to Fast and Green Screen.",
        "tags": ["background-removal", "rembg", "veed", "transparent-background"],
        "use_cases": [
            "Cut out a violinist with loose hair for a concert poster loop",
            "Put an online tutor over slides without a studio",
            "Free a rotating sculpture from its workshop",
            "Prepare a transparent host for a sports show",
            "Remove a bedroom behind a book reviewer",
        ],
        "basic_fields": ["video", "output_codec", "subject_is_person", "refine_foreground_edges"],
        "field_overrides": {
            "output_codec": {
                "description": "vp9 for a transparent background, h264 for a file that plays everywhere."
            }
        },
        "alternatives": {
            "veed/video-background-removal/fast": "faster",
            "veed/video-background-removal/green-screen": "for green screens",
            "bria/video/background-removal/v3": "background colors",
        },
    },
    "veed/video-background-removal/fast": {
        "class_name": "VeedVideoBackgroundRemovalFast",
        "title": "VEED Video Background Removal Fast",
        "docstring": "Cuts the subject out of a video in a quicker pass, with the same switches for people, edges and codec as the normal variant. For drafts and many clips.",
        "tags": ["background-removal", "rembg", "veed", "transparent-background", "fast"],
        "use_cases": [
            "Clear backgrounds of fifty staff greetings",
            "Preview a cutout on a customer's phone",
            "Make quick stickers from pet clips",
            "Test a scene before the careful pass",
            "Cut out sellers' clips for a live market page",
        ],
        "basic_fields": ["video", "output_codec", "subject_is_person", "refine_foreground_edges"],
        "field_overrides": {
            "output_codec": {
                "description": "vp9 for a transparent background, h264 for a file that plays everywhere."
            }
        },
        "alternatives": {
            "veed/video-background-removal": "more careful",
            "fal-ai/ben/v2/video": "sets color, open weights",
            "pixelcut/video-background-removal": "same options",
        },
    },
    "veed/video-background-removal/green-screen": {
        "class_name": "VeedVideoBackgroundRemovalGreenScreen",
        "title": "VEED Green Screen Removal",
        "docstring": "Keys out a green screen from a video and removes the green tinge on the subject, in a strength you set. For footage really shot on green; the siblings handle any background.",
        "tags": ["background-removal", "rembg", "veed", "transparent-background"],
        "use_cases": [
            "Key a school news team from a painted green wall",
            "Take green spill off a blond actor's hair",
            "Prepare a puppeteer's green screen takes for a set",
            "Cut out a car shot on a green stage",
            "Key a weather presenter for a local station",
        ],
        "basic_fields": ["video", "spill_suppression_strength", "output_codec"],
        "field_overrides": {
            "output_codec": {
                "description": "vp9 for a transparent background, h264 for a file that plays everywhere."
            }
        },
        "alternatives": {
            "veed/video-background-removal": "any background",
            "bria/video/background-removal/v3": "any background",
            "fal-ai/birefnet/v2/video": "also returns the mask",
        },
    },
    "xai/grok-imagine-video/edit-video": {
        "class_name": "XaiGrokImagineVideoEditVideo",
        "title": "Grok Imagine Edit Video",
        "docstring": "Edits a video by written instruction with xAI's Grok Imagine, at 480p, 720p or a size it chooses. Takes prompt and video, no reference images.",
        "tags": ["video-editing", "video-to-video", "vid2vid", "grok-imagine", "xai"],
        "use_cases": [
            "Turn a skate park into a lava field",
            "Add a parrot to a captain's shoulder",
            "Recolor a kitchen in sage green in one sentence",
            "Make a street clip black and white except the taxi",
            "Remove the stickers from a filmed laptop",
        ],
        "basic_fields": ["prompt", "video", "resolution"],
        "field_overrides": {"prompt": {"description": "The edit to make, in plain words."}},
        "alternatives": {
            "decart/lucy-edit/pro": "Decart model",
            "google/gemini-omni-flash/edit": "Google model",
            "fal-ai/kling-video/o3/standard/video-to-video/edit": "takes references",
        },
    },
    "xai/grok-imagine-video/extend-video": {
        "class_name": "XaiGrokImagineVideoExtendVideo",
        "title": "Grok Imagine Extend Video",
        "docstring": "Continues a video by 2 to 10 seconds as the prompt says, with xAI's Grok Imagine. The length is the only setting besides the prompt.",
        "tags": ["video-extension", "grok-imagine", "xai", "video-to-video", "vid2vid"],
        "use_cases": [
            "Let a rocket clip go on to the booster landing",
            "Give a meme clip an unexpected turn",
            "Continue a hamster race to the finish line",
            "Add ten seconds of camera drift over a city",
            "Finish a cut-off magic gesture in two seconds",
        ],
        "basic_fields": ["prompt", "video", "duration"],
        "field_overrides": {
            "prompt": {"description": "What happens in the added part."},
            "duration": {"description": "Seconds to add."},
        },
        "alternatives": {
            "fal-ai/veo3.1/extend-video": "Google model",
            "fal-ai/pixverse/v6/extend": "up to 15 seconds",
            "fal-ai/ltx-2.3/extend-video": "up to 20 seconds",
        },
    },
}
