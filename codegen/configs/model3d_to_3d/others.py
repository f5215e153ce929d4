"""Words for fal's model3d to 3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-3d/v3.1/part": {
        "class_name": "Hunyuan3dV31Part",
        "docstring": "Divides a 3D model into parts with Hunyuan 3D v3.1 Part by Tencent.",
        "tags": ["3d-to-3d", "3d", "hunyuan", "tencent"],
        "basic_fields": ["input_file"],
        "curated": False,
    },
    "fal-ai/hunyuan-3d/v3.1/smart-topology": {
        "class_name": "Hunyuan3dV31SmartTopology",
        "docstring": "Rebuilds the mesh of a 3D model with Hunyuan 3D v3.1 Smart Topology by Tencent.",
        "tags": ["3d-to-3d", "3d", "hunyuan", "tencent"],
        "basic_fields": ["input_file", "input_file_type", "polygon_type", "face_level"],
        "curated": False,
    },
    "fal-ai/hunyuan-part": {
        "class_name": "HunyuanPart",
        "docstring": "Divides a 3D model into parts with Hunyuan Part.",
        "tags": ["3d-to-3d", "3d", "hunyuan", "part"],
        "basic_fields": ["model_file", "point_prompt_x", "point_prompt_y", "point_prompt_z"],
        "curated": False,
    },
    "fal-ai/meshy/rigging": {
        "class_name": "MeshyRigging",
        "docstring": "Gives a 3D model a skeleton to move by with Meshy Rigging.",
        "tags": ["3d-to-3d", "3d", "meshy"],
        "basic_fields": ["model", "height_meters", "enable_animation", "animation_action_id"],
        "curated": False,
    },
    "fal-ai/meshy/rigging/multi-animation": {
        "class_name": "MeshyRiggingMultiAnimation",
        "docstring": "Gives a 3D model a skeleton to move by with Meshy Rigging Multi Animation.",
        "tags": ["3d-to-3d", "3d", "meshy"],
        "basic_fields": ["model", "animation_action_ids", "height_meters"],
        "curated": False,
    },
    "fal-ai/meshy/v5/remesh": {
        "class_name": "MeshyV5Remesh",
        "docstring": "Rebuilds an existing 3D mesh with a new polygon count, topology, size or file format.",
        "tags": ["3d", "remesh", "retopology", "decimate", "convert", "meshy", "polycount"],
        "use_cases": [
            "Reduce a heavy photogrammetry scan for use on the web",
            "Convert a GLB asset to FBX, USDZ and STL in one go",
            "Retopologise a generated mesh to quads for animation",
            "Scale a model to its real height ahead of AR placement",
            "Put the origin of furniture models at floor level in bulk",
        ],
        "basic_fields": ["model", "target_polycount", "topology", "target_formats"],
        "field_overrides": {
            "model": {"description": "Mesh file that should be rebuilt or converted."},
            "target_polycount": {
                "description": "Approximate number of faces wanted in the new mesh.",
                "ge": 100,
                "le": 300000,
            },
            "topology": {
                "description": "Kind of faces: four-sided for editing, three-sided for engines."
            },
            "target_formats": {
                "description": "File types in which the result should be delivered."
            },
            "resize_height": {
                "description": "Height in metres that the model is scaled to; leave empty to keep its size."
            },
            "origin_at": {"description": "Where the zero point of the model is placed."},
        },
    },
    "fal-ai/meshy/v5/retexture": {
        "class_name": "MeshyV5Retexture",
        "docstring": "Gives a 3D model a new surface with Meshy v5 Retexture.",
        "tags": ["3d-to-3d", "3d", "meshy"],
        "basic_fields": ["model", "image_style", "text_style_prompt", "enable_original_uv"],
        "curated": False,
    },
    "fal-ai/sam-3/3d-align": {
        "class_name": "Sam33DAlign",
        "docstring": "Fits a 3D body into its scene, from an image and a 3D model with SAM 3 3D Align.",
        "tags": ["3d-to-3d", "3d", "sam"],
        "basic_fields": ["image", "body_mesh", "body_mask", "object_mesh"],
        "curated": False,
    },
    "fal-ai/ultrashape": {
        "class_name": "Ultrashape",
        "docstring": "Rebuilds the mesh of an image and a 3D model with UltraShape.",
        "tags": ["3d-to-3d", "3d", "ultrashape"],
        "basic_fields": ["image", "model", "num_inference_steps", "octree_resolution"],
        "curated": False,
    },
}
