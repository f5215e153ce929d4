"""Words for fal's image to 3d endpoints: tripo3d. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "tripo3d/h3.1/image-to-3d": {
        "class_name": "Tripo3dH31ImageTo3d",
        "docstring": "Makes a 3D model from an image with Tripo3D H3.1 Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["image", "face_limit", "texture", "pbr"],
        "curated": False,
    },
    "tripo3d/h3.1/multiview-to-3d": {
        "class_name": "Tripo3dH31MultiviewTo3d",
        "docstring": "Makes a 3D model from images with Tripo3D H3.1 Multiview to 3D.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["images", "face_limit", "texture", "pbr"],
        "curated": False,
    },
    "tripo3d/p1/image-to-3d": {
        "class_name": "Tripo3dP1ImageTo3d",
        "docstring": "Makes a 3D model from an image with Tripo3D P1 Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["image", "face_limit", "texture", "model_seed"],
        "curated": False,
    },
    "tripo3d/tripo/v2.5/image-to-3d": {
        "class_name": "Tripo3dTripoV25ImageTo3d",
        "docstring": "Makes a 3D model from an image with Tripo3D Tripo v2.5 Image to 3D.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["image", "face_limit", "pbr", "texture"],
        "curated": False,
    },
    "tripo3d/tripo/v2.5/multiview-to-3d": {
        "class_name": "Tripo3dTripoV25MultiviewTo3d",
        "docstring": "Makes a 3D model from an image with Tripo3D Tripo v2.5 Multiview to 3D.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["front_image", "left_image", "back_image", "right_image"],
        "curated": False,
    },
    "tripo3d/triposplat": {
        "class_name": "Tripo3dTriposplat",
        "docstring": "Makes a 3D model from an image with Tripo3D TripoSplat.",
        "tags": ["image-to-3d", "image", "3d", "tripo", "tripo3d"],
        "basic_fields": ["image", "num_gaussians", "num_inference_steps", "guidance_scale"],
        "curated": False,
    },
}
