"""Words for fal's model3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/era-3d": {
        "class_name": "Era3D",
        "docstring": "Makes images from an image with Era 3D.",
        "tags": ["image-to-image", "image", "era"],
        "basic_fields": ["image", "steps", "background_removal", "cfg"],
        "aliases": ["image_to_image.Era3d"],
        "curated": False,
    },
    "fal-ai/hunyuan3d/v2": {
        "class_name": "Hunyuan3DV2",
        "docstring": "Builds a detailed 3D mesh from a single image with Tencent's Hunyuan3D 2.0, with an optional texture.",
        "tags": ["3d", "image-to-3d", "mesh", "hunyuan3d", "tencent", "glb", "3d-printing"],
        "use_cases": [
            "Make untextured meshes for 3D printing from a photo",
            "Raise octree resolution for finely detailed sculpts",
            "Block out a figurine from a character drawing",
            "Get clean base geometry to retopologize by hand",
            "Digitize furniture pictures for an interior planner",
        ],
        "basic_fields": [
            "input_image",
            "textured_mesh",
            "octree_resolution",
            "num_inference_steps",
        ],
        "field_overrides": {
            "input_image": {
                "description": "Picture of one whole object; a plain background helps the shape come out clean."
            },
            "octree_resolution": {
                "description": "Fineness of the grid the mesh is taken from; higher shows more detail but makes heavier files.",
                "ge": 1,
                "le": 1024,
            },
            "textured_mesh": {
                "description": "Also paints a texture onto the mesh, which takes longer and costs more."
            },
            "guidance_scale": {"description": "How closely the shape follows the picture."},
        },
        "aliases": ["image_to_3d.Hunyuan3dV2"],
    },
    "fal-ai/trellis": {
        "class_name": "Trellis",
        "docstring": "Turns a single image into a textured 3D model with Microsoft's TRELLIS, good for games and quick props.",
        "tags": ["3d", "image-to-3d", "mesh", "trellis", "glb", "game-assets", "texture"],
        "use_cases": [
            "Convert concept art into textured props for a game",
            "Reduce mesh size for the web by simplification",
            "Bake sharper surface colors with a larger texture",
            "Create AR preview objects from one catalog picture",
            "Fill a level with background objects made from art",
        ],
        "basic_fields": [
            "image",
            "texture_size",
            "mesh_simplify",
            "ss_guidance_strength",
            "slat_guidance_strength",
        ],
        "field_overrides": {
            "image": {
                "description": "Picture of one object, fully in view and ideally on a plain background."
            },
            "mesh_simplify": {
                "description": "Share of the triangles to remove; higher gives a lighter but coarser mesh.",
                "ge": 0.9,
                "le": 0.98,
            },
            "ss_guidance_strength": {
                "description": "How closely the rough overall shape, built in the first stage, follows the picture.",
                "ge": 0,
                "le": 10,
            },
            "slat_guidance_strength": {
                "description": "How closely surface detail and color, built in the second stage, follow the picture.",
                "ge": 0,
                "le": 10,
            },
            "ss_sampling_steps": {
                "description": "Steps of the first stage, which builds the rough shape.",
                "ge": 1,
                "le": 50,
            },
            "slat_sampling_steps": {
                "description": "Steps of the second stage, which adds detail and color.",
                "ge": 1,
                "le": 50,
            },
        },
    },
    "fal-ai/triposr": {
        "class_name": "TripoSR",
        "docstring": "Makes a 3D model from an image with TripoSR.",
        "tags": ["image-to-3d", "image", "3d", "triposr"],
        "basic_fields": ["image", "do_remove_background", "foreground_ratio", "mc_resolution"],
        "aliases": ["image_to_3d.Triposr"],
        "curated": False,
    },
}
