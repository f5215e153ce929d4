"""Words for fal's text to image endpoints: easel ai. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "easel-ai/advanced-face-swap": {
        "class_name": "EaselAiAdvancedFaceSwap",
        "title": "Easel Advanced Face Swap",
        "docstring": "Swaps one or two given faces into a target image, with optional detailing and upscaling.",
        "basic_fields": ["face_image_0", "gender_0", "workflow_type", "face_image_1"],
    },
    "easel-ai/easel-avatar": {
        "class_name": "EaselAiEaselAvatar",
        "title": "Easel Avatar",
        "docstring": "Generates a picture from a prompt with one or two people whose faces are given.",
        "basic_fields": ["prompt", "face_image_0", "gender_0", "face_image_1"],
    },
    "easel-ai/easel-gifswap": {
        "class_name": "EaselAiEaselGifswap",
        "title": "Easel GIF Swap",
        "docstring": "Swaps a given face into an animated GIF.",
        "basic_fields": ["face_image", "gif_image"],
    },
    "easel-ai/fashion-photoshoot": {
        "class_name": "EaselAiFashionPhotoshoot",
        "title": "Easel Fashion Photoshoot",
        "docstring": "Generates a fashion photo of a person from a face picture and a garment picture.",
        "basic_fields": ["face_image", "garment_image", "gender", "mode"],
    },
    "easel-ai/fashion-tryon": {
        "class_name": "EaselAiFashionTryon",
        "title": "Easel Fashion Try-On",
        "docstring": "Dresses the person of a full-body photo in the clothing of a second picture.",
        "basic_fields": ["clothing_image", "full_body_image", "gender"],
    },
    "easel-ai/product-photoshoot": {
        "class_name": "EaselAiProductPhotoshoot",
        "title": "Easel Product Photoshoot",
        "docstring": "Places a product picture at a chosen spot of a scene described in words.",
        "basic_fields": ["product_image", "scene", "product_placement", "magic_blend_enabled"],
    },
}
