"""Words for fal's workflow endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/workflow-utilities/pick-image-by-index": {
        "class_name": "WorkflowUtilitiesPickImageByIndex",
        "docstring": "Makes an image from images with Workflow Utilities Pick Image by Index.",
        "tags": ["workflow", "utilities"],
        "basic_fields": ["images", "index", "fallback_index"],
        "curated": False,
    },
}
