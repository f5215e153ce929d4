"""Words for fal's image to image endpoints: flux 2 lora. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2-lora-gallery/add-background": {
        "class_name": "Flux2LoraGalleryAddBackground",
        "docstring": "Gives images another background as text says with FLUX.2 LoRA Gallery Add Background by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/apartment-staging": {
        "class_name": "Flux2LoraGalleryApartmentStaging",
        "docstring": "Makes images from images and text with FLUX.2 LoRA Gallery Apartment Staging by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/face-to-full-portrait": {
        "class_name": "Flux2LoraGalleryFaceToFullPortrait",
        "docstring": "Makes images from images and text with FLUX.2 LoRA Gallery Face to Full Portrait by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["images", "prompt", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/multiple-angles": {
        "class_name": "Flux2LoraGalleryMultipleAngles",
        "docstring": "Makes images from images with FLUX.2 LoRA Gallery Multiple Angles by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["images", "image_size", "num_images", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-2-lora-gallery/virtual-tryon": {
        "class_name": "Flux2LoraGalleryVirtualTryon",
        "docstring": "Dresses a person in a garment, from images and text with FLUX.2 LoRA Gallery Virtual Try-On by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "lora", "gallery", "black forest labs"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-2/lora/edit": {
        "class_name": "Flux2LoraEdit",
        "docstring": "Edits images as text says with FLUX.2 LoRA Edit by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs", "lora"],
        "basic_fields": ["prompt", "images", "image_size", "num_images"],
        "curated": False,
    },
}
