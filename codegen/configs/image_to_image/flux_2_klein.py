"""Words for fal's image to image endpoints: flux 2 klein. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2/klein/4b/base/edit": {
        "class_name": "Flux2Klein4BBaseEdit",
        "docstring": "Edits images as text says with FLUX.2 Klein 4B Base Edit by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/4b/base/edit/lora": {
        "class_name": "Flux2Klein4BBaseEditLora",
        "docstring": "Edits images as text says with FLUX.2 Klein 4B Base Edit LoRA by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/4b/edit": {
        "class_name": "Flux2Klein4BEdit",
        "docstring": "Edits images as text says with FLUX.2 Klein 4B Edit by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "images", "num_inference_steps", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/4b/edit/lora": {
        "class_name": "Flux2Klein4bEditLora",
        "docstring": "Edits images as text says with FLUX.2 Klein 4B Edit LoRA by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "images", "num_inference_steps", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/9b/base/edit": {
        "class_name": "Flux2Klein9BBaseEdit",
        "docstring": "Edits images as text says with FLUX.2 Klein 9B Base Edit by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/9b/base/edit/lora": {
        "class_name": "Flux2Klein9BBaseEditLora",
        "docstring": "Edits images as text says with FLUX.2 Klein 9B Base Edit LoRA by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "images", "negative_prompt", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/9b/edit": {
        "class_name": "Flux2Klein9BEdit",
        "docstring": "Edits images as text says with FLUX.2 Klein 9B Edit by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["prompt", "images", "num_inference_steps", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/9b/edit/lora": {
        "class_name": "Flux2Klein9bEditLora",
        "docstring": "Edits images as text says with FLUX.2 Klein 9B Edit LoRA by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "images", "num_inference_steps", "image_size"],
        "curated": False,
    },
    "fal-ai/flux-2/klein/realtime": {
        "class_name": "Flux2KleinRealtime",
        "docstring": "Makes an image from an image and text with FLUX.2 Klein Real-Time by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "enable_interpolation", "image_size"],
        "curated": False,
    },
}
