"""Words for fal's video to video endpoints: workflow utilities. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/workflow-utilities/auto-subtitle": {
        "class_name": "WorkflowUtilitiesAutoSubtitle",
        "docstring": "Adds subtitles to a video with Workflow Utilities Auto Subtitle.",
        "tags": ["video-to-video", "video", "workflow", "utilities"],
        "basic_fields": ["video", "background_color", "background_opacity", "enable_animation"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/blend-video": {
        "class_name": "WorkflowUtilitiesBlendVideo",
        "docstring": "Lays two videos over each other with Workflow Utilities Blend Video.",
        "tags": ["video-to-video", "video", "workflow", "utilities"],
        "basic_fields": ["bottom_video", "top_video", "blend_mode", "opacity"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/reverse-video": {
        "class_name": "WorkflowUtilitiesReverseVideo",
        "docstring": "Plays a video backwards with Workflow Utilities Reverse Video.",
        "tags": ["video-to-video", "video", "workflow", "utilities"],
        "basic_fields": ["video"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/scale-video": {
        "class_name": "WorkflowUtilitiesScaleVideo",
        "docstring": "Resizes a video with Workflow Utilities Scale Video.",
        "tags": ["video-to-video", "video", "workflow", "utilities"],
        "basic_fields": ["video", "width", "height", "mode"],
        "curated": False,
    },
    "fal-ai/workflow-utilities/trim-video": {
        "class_name": "WorkflowUtilitiesTrimVideo",
        "docstring": "Cuts a part out of a video with Workflow Utilities Trim Video.",
        "tags": ["video-to-video", "video", "workflow", "utilities"],
        "basic_fields": ["video", "duration", "start_time", "end_time"],
        "curated": False,
    },
}
