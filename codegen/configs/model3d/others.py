"""Words for fal's model3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/era-3d": {
        "class_name": "Era3D",
        "title": "Era3D",
        "docstring": "Generates several views and normal maps of an object from one picture.",
        "basic_fields": ["image", "steps", "background_removal", "cfg"],
        "aliases": ["image_to_image.Era3d"],
    },
    "fal-ai/hunyuan3d/v2": {
        "class_name": "Hunyuan3DV2",
        "title": "Hunyuan3D 2.0",
        "docstring": "Builds a 3D mesh from a single image with Tencent's open Hunyuan3D 2.0, bare by default and textured on request. Octree resolution sets how fine the surface gets.",
        "tags": ["image-to-3d", "img-to-3d", "hunyuan-3d", "tencent", "open-weights"],
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
        "alternatives": {
            "fal-ai/hunyuan3d/v2/turbo": "faster",
            "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d": "successor",
            "fal-ai/trellis": "cheaper, textured",
        },
    },
    "fal-ai/trellis": {
        "class_name": "Trellis",
        "title": "TRELLIS",
        "docstring": "Turns a single image into a textured GLB model with Microsoft's TRELLIS, in a shape stage and a detail stage with their own steps and strengths. Removes 90 to 98 percent of the triangles for a light mesh.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "trellis",
            "microsoft",
            "game-assets",
            "open-weights",
            "low-cost",
        ],
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
        "alternatives": {
            "fal-ai/trellis/multi": "takes several images",
            "fal-ai/trellis-2": "successor",
            "fal-ai/hunyuan3d/v2": "finer mesh",
        },
    },
    "fal-ai/triposr": {
        "class_name": "TripoSR",
        "title": "TripoSR",
        "docstring": "Reconstructs a 3D object from one picture in a single pass with the open TripoSR of 2024, as GLB or OBJ. Cuts out the background itself; colors are simple.",
        "tags": ["image-to-3d", "img-to-3d", "triposr", "stability-ai", "fast", "open-weights"],
        "use_cases": [
            "Turn a toy photo into a rough OBJ in one step",
            "Show a class how single-image reconstruction works",
            "Make placeholder props from clip art for a game jam",
            "Scan a snack's photo into a blocky web object",
            "Compare a 2024 baseline with newer 3D models",
        ],
        "basic_fields": ["image", "do_remove_background", "foreground_ratio", "mc_resolution"],
        "aliases": ["image_to_3d.Triposr"],
        "alternatives": {
            "fal-ai/trellis": "cheaper, textured",
            "fal-ai/hunyuan3d/v2/mini/turbo": "other open model",
            "tripo3d/p1/image-to-3d": "newer, low-poly",
        },
    },
}
