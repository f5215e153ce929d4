"""Words for fal's text to 3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": {
        "class_name": "Hunyuan3dV31ProTextTo3d",
        "docstring": "Makes a 3D model from text with Hunyuan 3D v3.1 Pro Text to 3D by Tencent.",
        "tags": ["text-to-3d", "text", "3d", "hunyuan", "tencent"],
        "basic_fields": ["prompt", "generate_type", "enable_pbr", "face_count"],
        "curated": False,
    },
    "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d": {
        "class_name": "Hunyuan3dV31RapidTextTo3d",
        "docstring": "Makes a 3D model from text with Hunyuan 3D v3.1 Rapid Text to 3D by Tencent.",
        "tags": ["text-to-3d", "text", "3d", "hunyuan", "tencent"],
        "basic_fields": ["prompt", "enable_pbr", "enable_geometry"],
        "curated": False,
    },
    "fal-ai/hunyuan-motion": {
        "class_name": "HunyuanMotion",
        "docstring": "Makes the movements of a 3D character from text with Hunyuan Motion by Tencent.",
        "tags": ["text-to-3d", "text", "3d", "hunyuan", "motion", "tencent"],
        "basic_fields": ["prompt", "duration", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/hunyuan-motion/fast": {
        "class_name": "HunyuanMotionFast",
        "docstring": "Makes the movements of a 3D character from text with Hunyuan Motion Fast by Tencent.",
        "tags": ["text-to-3d", "text", "3d", "hunyuan", "motion", "tencent"],
        "basic_fields": ["prompt", "duration", "guidance_scale"],
        "curated": False,
    },
    "fal-ai/hunyuan3d-v3/text-to-3d": {
        "class_name": "Hunyuan3dV3TextTo3d",
        "docstring": "Makes a 3D model from text with Hunyuan3D v3 Text to 3D by Tencent.",
        "tags": ["text-to-3d", "text", "3d", "hunyuan", "tencent"],
        "basic_fields": ["prompt", "enable_pbr", "face_count", "generate_type"],
        "curated": False,
    },
    "fal-ai/hyper3d/rodin/v2.5/text-to-3d": {
        "class_name": "Hyper3dRodinV25TextTo3d",
        "docstring": "Makes a 3D model from text with Hyper3D Rodin v2.5 Text to 3D.",
        "tags": ["text-to-3d", "text", "3d", "hyper", "hyper3d"],
        "basic_fields": ["prompt", "tier", "geometry_file_format", "material"],
        "curated": False,
    },
    "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast": {
        "class_name": "Hyper3dRodinV25TextTo3dFast",
        "docstring": "Makes a 3D model from text with Hyper3D Rodin v2.5 Text to 3D Fast.",
        "tags": ["text-to-3d", "text", "3d", "hyper", "hyper3d"],
        "basic_fields": ["prompt", "tier", "geometry_file_format", "material"],
        "curated": False,
    },
    "fal-ai/meshy/v6-preview/text-to-3d": {
        "class_name": "MeshyV6PreviewTextTo3d",
        "docstring": "Builds a textured 3D model from text with the Meshy 6 preview, optionally rigged and animated.",
        "tags": [
            "3d",
            "generation",
            "text-to-3d",
            "meshy",
            "mesh",
            "texture",
            "pbr",
            "rigging",
            "game-assets",
        ],
        "use_cases": [
            "Create rigged humanoid characters in T-pose for a game engine",
            "Model stylised props with PBR maps for real-time rendering",
            "Check an untextured shape in preview mode before paying for textures",
            "Generate quad meshes for further sculpting in Blender",
            "Apply the look of a reference picture to a generated statue",
        ],
        "basic_fields": ["prompt", "mode", "topology", "target_polycount"],
        "field_overrides": {
            "prompt": {
                "description": "A single object or character: its shape, material and style."
            },
            "mode": {
                "description": "Stop after the untextured shape or carry on to the finished, textured model."
            },
            "texture_prompt": {
                "description": "Separate description of surface and colours for the texturing stage."
            },
            "pose_mode": {
                "description": "Stance in which a character is built, useful for rigging later."
            },
            "target_polycount": {
                "description": "Roughly how many faces the mesh should have after remeshing.",
                "ge": 100,
                "le": 300000,
            },
            "enable_rigging": {"description": "Add a skeleton; works for humanoid figures only."},
        },
        "enum_value_overrides": {"pose_mode": {"": "NONE"}},
    },
    "fal-ai/meshy/v6/text-to-3d": {
        "class_name": "MeshyV6TextTo3d",
        "docstring": "Makes a 3D model from text with Meshy v6 Text to 3D.",
        "tags": ["text-to-3d", "text", "3d", "meshy"],
        "basic_fields": ["prompt", "texture_image", "mode", "topology"],
        "curated": False,
    },
    "tripo3d/h3.1/text-to-3d": {
        "class_name": "Tripo3dH31TextTo3d",
        "docstring": "Makes a 3D model from text with Tripo3D H3.1 Text to 3D.",
        "tags": ["text-to-3d", "text", "3d", "tripo", "tripo3d"],
        "basic_fields": ["prompt", "negative_prompt", "face_limit", "texture"],
        "curated": False,
    },
    "tripo3d/p1/text-to-3d": {
        "class_name": "Tripo3dP1TextTo3d",
        "docstring": "Makes a 3D model from text with Tripo3D P1 Text to 3D.",
        "tags": ["text-to-3d", "text", "3d", "tripo", "tripo3d"],
        "basic_fields": ["prompt", "face_limit", "texture", "model_seed"],
        "curated": False,
    },
}
