"""Words for fal's model3d to 3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-3d/v3.1/part": {
        "class_name": "Hunyuan3dV31Part",
        "title": "Hunyuan 3D 3.1 Part Splitter",
        "docstring": "Divides a 3D model into its parts and returns each part as a file of its own. Tencent's Hunyuan 3D 3.1; the model file is the only input.",
        "tags": [
            "3d-to-3d",
            "mesh-editing",
            "hunyuan-3d",
            "tencent",
            "segmentation",
            "masking",
            "game-assets",
        ],
        "use_cases": [
            "Separate a robot's arms and legs for rigging",
            "Split a chair model into seat, legs and back",
            "Print a large figure part by part on a small printer",
            "Make a car model's wheels movable in a game",
            "Prepare an exploded view of a gadget for a manual",
        ],
        "basic_fields": ["input_file"],
        "field_overrides": {
            "input_file": {
                "description": "3D model to divide; the parts are found without any marking."
            }
        },
        "alternatives": {
            "fal-ai/hunyuan-3d/v3.1/smart-topology": "rebuilds the mesh",
            "fal-ai/meshy/v5/remesh": "rebuilds the mesh",
        },
    },
    "fal-ai/hunyuan-3d/v3.1/smart-topology": {
        "class_name": "Hunyuan3dV31SmartTopology",
        "title": "Hunyuan 3D 3.1 Smart Topology",
        "docstring": "Rebuilds the mesh of a GLB or OBJ model with cleaner triangles or quads at one of three levels of detail. Tencent's retopology from Hunyuan 3D 3.1.",
        "tags": ["3d-to-3d", "mesh-editing", "retopology", "hunyuan-3d", "tencent", "game-assets"],
        "use_cases": [
            "Turn a dense generated sculpt into a quad mesh for animation",
            "Make a low level-of-detail version of a castle model",
            "Clean up a scanned vase before texturing",
            "Bring a triangle soup into an editable state for Blender",
            "Lighten a furniture model for a web planner",
        ],
        "basic_fields": ["input_file", "input_file_type", "polygon_type", "face_level"],
        "alternatives": {
            "fal-ai/meshy/v5/remesh": "exact polygon count",
            "fal-ai/hunyuan-3d/v3.1/part": "splits into parts",
        },
    },
    "fal-ai/hunyuan-part": {
        "class_name": "HunyuanPart",
        "title": "Hunyuan Part",
        "docstring": "Divides a 3D model into parts around a chosen point.",
        "basic_fields": ["model_file", "point_prompt_x", "point_prompt_y", "point_prompt_z"],
    },
    "fal-ai/meshy/rigging": {
        "class_name": "MeshyRigging",
        "title": "Meshy Rigging",
        "docstring": "Adds a skeleton to a 3D character and returns it rigged, as GLB and FBX with basic animations; one numbered ready-made movement can be added. Needs the figure's height for fitting.",
        "tags": ["3d-to-3d", "mesh-editing", "rigging", "animation", "meshy", "game-assets"],
        "use_cases": [
            "Rig a generated knight for a game engine",
            "Make a school mascot model walk in a browser",
            "Test a two-legged robot design with a stock movement",
            "Prepare a scanned person for posing in Blender",
            "Deliver a rigged FBX for a virtual fashion show",
        ],
        "basic_fields": ["model", "height_meters", "enable_animation", "animation_action_id"],
        "field_overrides": {
            "model": {
                "description": "Textured humanoid character, standing with clearly visible arms and legs."
            }
        },
        "alternatives": {
            "fal-ai/meshy/rigging/multi-animation": "several movements",
            "fal-ai/meshy/v6/image-to-3d": "builds and rigs",
        },
    },
    "fal-ai/meshy/rigging/multi-animation": {
        "class_name": "MeshyRiggingMultiAnimation",
        "title": "Meshy Rigging Multi Animation",
        "docstring": "Adds a skeleton to a 3D character and applies a list of numbered ready-made movements, each returned as a clip of its own besides the rigged model.",
        "tags": ["3d-to-3d", "mesh-editing", "rigging", "animation", "meshy", "game-assets"],
        "use_cases": [
            "Give a hero idle, walk, run and attack clips in one run",
            "Build a dance set for an avatar app",
            "Equip crowd characters with several gestures",
            "Prepare emotes for a virtual classroom figure",
            "Compare stock fighting moves on one armored knight",
        ],
        "basic_fields": ["model", "animation_action_ids", "height_meters"],
        "field_overrides": {
            "model": {
                "description": "Textured humanoid character, standing with clearly visible arms and legs."
            },
            "animation_action_ids": {
                "description": "Numbers of movements from Meshy's animation library, one clip for each."
            },
        },
        "alternatives": {
            "fal-ai/meshy/rigging": "one movement",
            "fal-ai/meshy/v6/image-to-3d": "builds and rigs",
        },
    },
    "fal-ai/meshy/v5/remesh": {
        "class_name": "MeshyV5Remesh",
        "title": "Meshy 5 Remesh",
        "docstring": "Rebuilds an existing 3D mesh with a target of 100 to 300,000 polygons as quads or triangles, rescales it and exports it to as many as six file formats.",
        "tags": ["3d-to-3d", "mesh-editing", "retopology", "meshy", "game-assets"],
        "use_cases": [
            "Reduce a heavy photogrammetry scan for use on the web",
            "Convert a GLB asset to FBX, USDZ and STL in one go",
            "Retopologize a generated mesh to quads for animation",
            "Scale a model to its real height ahead of AR placement",
            "Put the origin of a sofa model at floor level for a room planner",
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
                "description": "Height in meters that the model is scaled to; 0 keeps its size."
            },
            "origin_at": {"description": "Where the zero point of the model is placed."},
        },
        "alternatives": {
            "fal-ai/hunyuan-3d/v3.1/smart-topology": "Tencent model",
            "fal-ai/meshy/v5/retexture": "new surface",
        },
    },
    "fal-ai/meshy/v5/retexture": {
        "class_name": "MeshyV5Retexture",
        "title": "Meshy 5 Retexture",
        "docstring": "Paints a new surface onto an existing 3D model after a text description or a style picture, keeping its UV layout by default, with PBR maps on request.",
        "tags": [
            "3d-to-3d",
            "mesh-editing",
            "pbr-materials",
            "meshy",
            "style-transfer",
            "game-assets",
        ],
        "use_cases": [
            "Turn a plain robot mesh into a rusty one by text",
            "Give one chair model ten fabrics for a store",
            "Paint a scanned statue in its supposed ancient colors",
            "Match props to a style picture of a game's world",
            "Replace baked light in a texture with PBR maps",
        ],
        "basic_fields": ["model", "text_style_prompt", "image_style", "enable_pbr"],
        "field_overrides": {
            "text_style_prompt": {"description": "New look in words: material, color, wear, style."}
        },
        "alternatives": {
            "fal-ai/trellis-2/retexture": "follows a picture",
            "fal-ai/meshy/v5/remesh": "changes the mesh",
        },
    },
    "fal-ai/sam-3/3d-align": {
        "class_name": "Sam33DAlign",
        "title": "SAM 3 3D Align",
        "docstring": "Fits a body mesh from SAM 3D, and optionally an object mesh, into the scene of the photo they came from, and returns them placed together as GLB and PLY.",
        "tags": [
            "3d-to-3d",
            "mesh-editing",
            "sam-3",
            "pose-estimation",
            "image-to-3d",
            "img-to-3d",
        ],
        "use_cases": [
            "Place a reconstructed tennis player and racket in one scene",
            "Check body scale against the photo for a motion study",
            "Combine person and bicycle meshes for a crash review",
            "Rebuild a sculptor's pose with the tool in hand",
            "Prepare a photo's figures for a 3D stage layout",
        ],
        "basic_fields": ["image", "body_mesh", "body_mask", "object_mesh"],
        "field_overrides": {"image": {"description": "Photo from which the meshes were made."}},
        "alternatives": {
            "fal-ai/sam-3/3d-body": "makes the body",
            "fal-ai/sam-3/3d-objects": "makes the objects",
        },
    },
    "fal-ai/ultrashape": {
        "class_name": "Ultrashape",
        "title": "UltraShape",
        "docstring": "Refines the shape of a coarse 3D model with the help of its picture.",
        "basic_fields": ["image", "model", "num_inference_steps", "octree_resolution"],
    },
}
