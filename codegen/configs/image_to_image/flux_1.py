"""Words for fal's image to image endpoints: flux 1. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-1/dev/image-to-image": {
        "class_name": "Flux1DevImageToImage",
        "docstring": "Makes images from an image and text with FLUX.1 Dev Image to Image by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-1/dev/redux": {
        "class_name": "Flux1DevRedux",
        "docstring": "Makes variations of an image with FLUX.1 Dev Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-1/krea/image-to-image": {
        "class_name": "Flux1KreaImageToImage",
        "docstring": "Makes images from an image and text with FLUX.1 Krea Image to Image by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux-1/krea/redux": {
        "class_name": "Flux1KreaRedux",
        "docstring": "Makes variations of an image with FLUX.1 Krea Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux-1/schnell/redux": {
        "class_name": "Flux1SchnellRedux",
        "docstring": "Makes variations of an image with FLUX.1 Schnell Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "num_inference_steps", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux-1/srpo/image-to-image": {
        "class_name": "Flux1SrpoImageToImage",
        "docstring": "Makes images from an image and text with FLUX.1 SRPO Image to Image by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux/dev/image-to-image": {
        "class_name": "FluxDevImageToImage",
        "docstring": "Redraws an existing image along a text prompt with FLUX.1 dev, from light touch-up to full reinterpretation.",
        "tags": ["image", "image-to-image", "flux", "style-transfer", "variation", "remix"],
        "use_cases": [
            "Turn a rough sketch into a finished painting",
            "Make loose variations of a picture with a strength setting",
            "Push a 3D render toward a photographic finish",
            "Give a snapshot the look of another art medium",
            "Blend collage pieces into one consistent picture",
        ],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "field_overrides": {
            "image": {
                "description": "Picture to start from; its layout and colors carry over as far as the strength allows."
            },
            "prompt": {
                "description": "The finished picture in words, not just the change to make."
            },
            "strength": {
                "description": "How far the result may move away from the input; low keeps it, high nearly replaces it.",
                "le": 1,
            },
            "num_inference_steps": {
                "description": "Denoising steps; at low strength only part of them are actually used."
            },
            "num_images": {
                "description": "How many redrawn versions to make in one run.",
                "ge": 1,
                "le": 4,
            },
        },
    },
    "fal-ai/flux/dev/redux": {
        "class_name": "FluxDevRedux",
        "docstring": "Makes variations of an image with FLUX Dev Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux/krea/image-to-image": {
        "class_name": "FluxKreaImageToImage",
        "docstring": "Makes images from an image and text with FLUX Krea Image to Image by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "curated": False,
    },
    "fal-ai/flux/krea/redux": {
        "class_name": "FluxKreaRedux",
        "docstring": "Makes variations of an image with FLUX Krea Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "image_size", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/flux/schnell/redux": {
        "class_name": "FluxSchnellRedux",
        "docstring": "Makes variations of an image with FLUX Schnell Redux by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "num_inference_steps", "image_size", "num_images"],
        "curated": False,
    },
    "fal-ai/flux/srpo/image-to-image": {
        "class_name": "FluxSrpoImageToImage",
        "docstring": "Makes images from an image and text with FLUX SRPO Image to Image by Black Forest Labs.",
        "tags": ["image-to-image", "image", "flux", "black forest labs"],
        "basic_fields": ["image", "prompt", "strength", "num_inference_steps"],
        "curated": False,
    },
}
