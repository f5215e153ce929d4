"""Words for fal's workflow endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/workflow-utilities/pick-image-by-index": {
        "class_name": "WorkflowUtilitiesPickImageByIndex",
        "title": "Pick Image by Index",
        "docstring": "Picks one image out of a list by its position, and takes the first or last one if the position does not exist. No model is involved.",
        "tags": ["image-utility", "workflow-utilities", "multi-image", "list-utility"],
        "use_cases": [
            "Take the second of four generated portraits onward to an upscaler",
            "Choose a layer from a split poster by its number",
            "Send only the last frame of an extracted list to a video node",
            "Let a counter step through a folder of product photos",
            "Fall back to the first picture when fewer variants came back",
        ],
        "basic_fields": ["images", "index", "fallback_index"],
        "field_overrides": {
            "index": {
                "description": "Position of the picture to take from the list; if there is none there, the fallback applies."
            }
        },
        "alternatives": {
            "fal-ai/workflow-utilities/extract-nth-frame": "pictures from a video",
            "fal-ai/ffmpeg-api/extract-frame": "single video frame",
        },
    },
}
