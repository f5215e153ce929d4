"""Words for fal's text to image endpoints: easel ai. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "easel-ai/advanced-face-swap": {
        "class_name": "EaselAiAdvancedFaceSwap",
        "docstring": "Swaps faces, from an image with Easel AI Advanced Face Swap.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["face_image_0", "gender_0", "workflow_type", "face_image_1"],
        "curated": False,
    },
    "easel-ai/easel-avatar": {
        "class_name": "EaselAiEaselAvatar",
        "docstring": "Makes an image from an image and text with Easel AI Easel Avatar.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["prompt", "face_image_0", "gender_0", "face_image_1"],
        "curated": False,
    },
    "easel-ai/easel-gifswap": {
        "class_name": "EaselAiEaselGifswap",
        "docstring": "Swaps faces, from two images with Easel AI Easel GIF Swap.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["face_image", "gif_image"],
        "curated": False,
    },
    "easel-ai/fashion-photoshoot": {
        "class_name": "EaselAiFashionPhotoshoot",
        "docstring": "Makes an image from two images with Easel AI Fashion Photoshoot.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["face_image", "garment_image", "gender", "mode"],
        "curated": False,
    },
    "easel-ai/fashion-tryon": {
        "class_name": "EaselAiFashionTryon",
        "docstring": "Dresses a person in a garment, from two images with Easel AI Fashion Try-On.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["clothing_image", "full_body_image", "gender"],
        "curated": False,
    },
    "easel-ai/product-photoshoot": {
        "class_name": "EaselAiProductPhotoshoot",
        "docstring": "Makes an image from an image and text with Easel AI Product Photoshoot.",
        "tags": ["text-to-image", "text", "image", "easel"],
        "basic_fields": ["product_image", "scene", "product_placement", "magic_blend_enabled"],
        "curated": False,
    },
}
