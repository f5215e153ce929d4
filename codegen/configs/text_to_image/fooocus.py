"""Words for fal's text to image endpoints: fooocus. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/fooocus": {
        "class_name": "Fooocus",
        "docstring": "Makes images from text with Fooocus.",
        "tags": ["text-to-image", "text", "image", "fooocus", "lora"],
        "basic_fields": ["prompt", "control_image", "inpaint_image", "mask_image"],
        "curated": False,
    },
    "fal-ai/fooocus/image-prompt": {
        "class_name": "FooocusImagePrompt",
        "docstring": "Makes images from text with Fooocus Image Prompt.",
        "tags": ["text-to-image", "text", "image", "fooocus", "lora"],
        "basic_fields": ["image_prompt_1", "prompt", "inpaint_image", "mask_image"],
        "curated": False,
    },
    "fal-ai/fooocus/inpaint": {
        "class_name": "FooocusInpaint",
        "docstring": "Repaints part of an image as text says with Fooocus Inpaint.",
        "tags": ["text-to-image", "text", "image", "fooocus", "lora"],
        "basic_fields": ["inpaint_image", "prompt", "mask_image", "negative_prompt"],
        "curated": False,
    },
    "fal-ai/fooocus/upscale-or-vary": {
        "class_name": "FooocusUpscaleOrVary",
        "docstring": "Upscales an image as text says with Fooocus Upscale or Vary.",
        "tags": ["text-to-image", "text", "image", "fooocus", "lora"],
        "basic_fields": ["uov_image", "prompt", "negative_prompt", "styles"],
        "curated": False,
    },
}
