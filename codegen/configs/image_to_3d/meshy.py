"""Words for fal's image to 3d endpoints: meshy. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/meshy/v5/multi-image-to-3d": {
        "class_name": "MeshyV5MultiImageTo3D",
        "docstring": "Makes a 3D model from images with Meshy v5 Multi Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "meshy"],
        "basic_fields": ["images", "texture_image", "topology", "target_polycount"],
        "curated": False,
    },
    "fal-ai/meshy/v6-preview/image-to-3d": {
        "class_name": "MeshyV6PreviewImageTo3D",
        "docstring": "Makes a 3D model from an image with Meshy v6 Preview Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "meshy"],
        "basic_fields": ["image", "texture_image", "topology", "target_polycount"],
        "curated": False,
    },
    "fal-ai/meshy/v6/image-to-3d": {
        "class_name": "MeshyV6ImageTo3d",
        "docstring": "Makes a 3D model from an image with Meshy v6 Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "meshy"],
        "basic_fields": ["image", "texture_image", "topology", "target_polycount"],
        "curated": False,
    },
    "fal-ai/meshy/v6/multi-image-to-3d": {
        "class_name": "MeshyV6MultiImageTo3d",
        "docstring": "Makes a 3D model from images with Meshy v6 Multi Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "meshy"],
        "basic_fields": ["images", "texture_image", "topology", "target_polycount"],
        "curated": False,
    },
}
