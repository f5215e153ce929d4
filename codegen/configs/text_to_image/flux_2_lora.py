"""Words for fal's text to image endpoints: flux 2 lora. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-lora-gallery/ballpoint-pen-sketch": {
        "class_name": "Flux2LoraGalleryBallpointPenSketch",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery Ballpoint Pen Sketch by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/digital-comic-art": {
        "class_name": "Flux2LoraGalleryDigitalComicArt",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery Digital Comic Art by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/hdr-style": {
        "class_name": "Flux2LoraGalleryHdrStyle",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery HDR Style by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/realism": {
        "class_name": "Flux2LoraGalleryRealism",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery Realism by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/satellite-view-style": {
        "class_name": "Flux2LoraGallerySatelliteViewStyle",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery Satellite View Style by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/sepia-vintage": {
        "class_name": "Flux2LoraGallerySepiaVintage",
        "docstring": "Makes images from text with FLUX.2 LoRA Gallery Sepia Vintage by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2/lora": {
        "class_name": "Flux2Lora",
        "docstring": "Makes images from text with FLUX.2 LoRA by Black Forest Labs.",
        "tags": ["text-to-image", "text", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
}
