"""Words for fal's text to 3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": {
        "class_name": "Hunyuan3dV31ProTextTo3d",
        "title": "Hunyuan 3D 3.1 Pro Text to 3D",
        "docstring": "Generates a 3D model from up to 1024 characters of text, textured or as bare geometry, with 40,000 to 1.5 million faces. The Pro version of Tencent's Hunyuan 3D 3.1.",
        "tags": ["text-to-3d", "txt-to-3d", "hunyuan-3d", "tencent", "pbr-materials"],
        "use_cases": [
            "Sculpt a dense dragon for a resin print",
            "Describe a throne with carved lions for a film set",
            "Make bare geometry for a sculptor to finish",
            "Create a hero prop with PBR maps for a cutscene",
            "Draft a museum's missing amphora from its catalog text",
        ],
        "basic_fields": ["prompt", "generate_type", "enable_pbr", "face_count"],
        "alternatives": {
            "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d": "faster",
            "fal-ai/hunyuan3d-v3/text-to-3d": "low-poly, quads",
            "tripo3d/h3.1/text-to-3d": "Tripo3D model",
        },
    },
    "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d": {
        "class_name": "Hunyuan3dV31RapidTextTo3d",
        "title": "Hunyuan 3D 3.1 Rapid Text to 3D",
        "docstring": "Generates a 3D model from a text of at most 200 characters in the quick version of Hunyuan 3D 3.1. Only PBR and shape-only switches; returns an OBJ with its material and texture as files of their own.",
        "tags": ["text-to-3d", "txt-to-3d", "hunyuan-3d", "tencent", "fast"],
        "use_cases": [
            "Fill a game jam scene with simple crates and barrels",
            "Try ten one-line ideas for a toy",
            "Make quick stand-ins for a stage layout",
            "Show pupils their described animal in 3D",
            "Get a shape-only cup for a printing test",
        ],
        "basic_fields": ["prompt", "enable_pbr", "enable_geometry"],
        "field_overrides": {"prompt": {"description": "One object in at most 200 characters."}},
        "alternatives": {
            "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": "more detail",
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast": "Hyper3D model",
            "tripo3d/p1/text-to-3d": "low-poly",
        },
    },
    "fal-ai/hunyuan-motion": {
        "class_name": "HunyuanMotion",
        "title": "Hunyuan Motion 1B",
        "docstring": "Generates a skeletal human motion of 0.5 to 12 seconds from a text, as an FBX file or as data. Tencent's larger motion model with one billion parameters; no character mesh needed.",
        "tags": ["animation", "game-assets", "tencent", "txt-to-3d", "text-to-3d", "open-weights"],
        "use_cases": [
            "Write a stumbling zombie walk for a game character",
            "Make a karate kick to retarget on a rigged hero",
            "Describe a waiter's bow for a restaurant simulation",
            "Produce idle gestures for crowd figures",
            "Test a stunt's timing before motion capture",
        ],
        "basic_fields": ["prompt", "duration", "guidance_scale", "output_format"],
        "field_overrides": {
            "prompt": {
                "description": "One person's movement in plain English, for example a person runs, stops and waves."
            },
            "output_format": {
                "description": "fbx for animation programs, dict for the raw motion data as JSON."
            },
        },
        "alternatives": {
            "fal-ai/hunyuan-motion/fast": "smaller, faster",
            "fal-ai/meshy/rigging/multi-animation": "rigs your model",
        },
    },
    "fal-ai/hunyuan-motion/fast": {
        "class_name": "HunyuanMotionFast",
        "title": "Hunyuan Motion 0.46B",
        "docstring": "Generates human motion as FBX or data from text with the smaller, quicker Hunyuan Motion of 0.46 billion parameters. 0.5 to 12 seconds, same inputs as the 1B model.",
        "tags": [
            "animation",
            "game-assets",
            "tencent",
            "txt-to-3d",
            "text-to-3d",
            "fast",
            "open-weights",
        ],
        "use_cases": [
            "Try several wordings of a jump before the 1B model",
            "Make filler gestures for background characters",
            "Generate stretching moves for a fitness app mock-up",
            "Preview a cheering fan for a stadium scene",
            "Build a small set of test motions for retargeting",
        ],
        "basic_fields": ["prompt", "duration", "guidance_scale", "output_format"],
        "field_overrides": {
            "prompt": {"description": "One person's movement in plain English."},
            "output_format": {
                "description": "fbx for animation programs, dict for the raw motion data as JSON."
            },
        },
        "alternatives": {
            "fal-ai/hunyuan-motion": "larger model",
            "fal-ai/meshy/rigging/multi-animation": "rigs your model",
        },
    },
    "fal-ai/hunyuan3d-v3/text-to-3d": {
        "class_name": "Hunyuan3dV3TextTo3d",
        "title": "Hunyuan3D 3.0 Text to 3D",
        "docstring": "Generates a 3D model from text as textured, low-poly or bare geometry, with triangles or quads and 40,000 to 1.5 million faces. The version before 3.1, and the one with a low-poly mode.",
        "tags": ["text-to-3d", "txt-to-3d", "hunyuan-3d", "tencent", "game-assets"],
        "use_cases": [
            "Make low-poly trees for a mobile game",
            "Build a quad-based helmet for later sculpting",
            "Describe a faceted fox for a papercraft kit",
            "Generate PBR market stalls for an engine scene",
            "Get a bare bust for a plaster print",
        ],
        "basic_fields": ["prompt", "generate_type", "polygon_type", "face_count", "enable_pbr"],
        "alternatives": {
            "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": "successor",
            "fal-ai/meshy/v6/text-to-3d": "rigging",
            "tripo3d/p1/text-to-3d": "fewer faces",
        },
    },
    "fal-ai/hyper3d/rodin/v2.5/text-to-3d": {
        "class_name": "Hyper3dRodinV25TextTo3d",
        "title": "Rodin 2.5 Text to 3D",
        "docstring": "Generates a 3D model from text in six tiers from minimum to extreme high, as GLB, USDZ, FBX, OBJ or STL, with meshes from 2,000 to 2 million faces, T pose and size box as options.",
        "tags": ["text-to-3d", "txt-to-3d", "rodin", "hyper3d", "pbr-materials", "game-assets"],
        "use_cases": [
            "Make a humanoid in T pose for rigging",
            "Fit a lamp model into a box of set size for AR",
            "Export a keychain charm straight to STL",
            "Take baked light out of a texture for relighting",
            "Produce a two million triangle statue for close-ups",
        ],
        "basic_fields": [
            "prompt",
            "tier",
            "geometry_file_format",
            "material",
            "quality_mesh_option",
        ],
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast": "faster",
            "fal-ai/meshy/v6/text-to-3d": "adds rigging",
            "tripo3d/h3.1/text-to-3d": "Tripo3D model",
        },
    },
    "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast": {
        "class_name": "Hyper3dRodinV25TextTo3dFast",
        "title": "Rodin 2.5 Fast Text to 3D",
        "docstring": "Generates a 3D model from text in the three lowest Rodin 2.5 tiers, with meshes from 1,000 to 20,000 faces and baked shading by default. For light models and quick tries.",
        "tags": ["text-to-3d", "txt-to-3d", "rodin", "hyper3d", "fast", "game-assets"],
        "use_cases": [
            "Draft chess pieces before a high tier run",
            "Make 2K triangle items for a browser game",
            "Fill an AR menu with light dish models",
            "Test words for a toy's shape in quick rounds",
            "Build simple furniture for a room sketch",
        ],
        "basic_fields": [
            "prompt",
            "tier",
            "geometry_file_format",
            "material",
            "quality_mesh_option",
        ],
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d": "more detail",
            "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d": "Tencent model",
            "tripo3d/p1/text-to-3d": "low-poly",
        },
    },
    "fal-ai/meshy/v6-preview/text-to-3d": {
        "class_name": "MeshyV6PreviewTextTo3d",
        "title": "Meshy 6 Preview Text to 3D",
        "docstring": "Builds a textured 3D model from text with the preview release of Meshy 6, optionally rigged and animated. Takes the same inputs as the final Meshy 6.",
        "tags": ["text-to-3d", "txt-to-3d", "meshy", "rigging", "pbr-materials", "game-assets"],
        "use_cases": [
            "Create rigged humanoid characters in T-pose for a game engine",
            "Model stylized props with PBR maps for real-time rendering",
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
                "description": "Separate description of surface and colors for the texturing stage."
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
        "alternatives": {
            "fal-ai/meshy/v6/text-to-3d": "final version",
            "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": "up to 1.5M faces",
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d": "six tiers, STL",
        },
    },
    "fal-ai/meshy/v6/text-to-3d": {
        "class_name": "MeshyV6TextTo3d",
        "title": "Meshy 6 Text to 3D",
        "docstring": "Builds a textured 3D model from text and can rig and animate it in the same run. Low-poly type, quads, symmetry, PBR maps and a texture picture are options; preview mode stops at the bare shape.",
        "tags": [
            "text-to-3d",
            "txt-to-3d",
            "meshy",
            "rigging",
            "animation",
            "pbr-materials",
            "game-assets",
        ],
        "use_cases": [
            "Get an animated goblin from one sentence",
            "Model blocky delivery vans for a phone game",
            "Texture a described vase after a pattern picture",
            "Force symmetry on a temple gate model",
            "Create an A-pose villager with a fitted skeleton",
        ],
        "basic_fields": ["prompt", "mode", "topology", "target_polycount", "enable_rigging"],
        "field_overrides": {
            "prompt": {
                "description": "A single object or character: its shape, material and style."
            },
            "mode": {
                "description": "preview stops at the untextured shape, full goes on to the textured model."
            },
            "enable_rigging": {"description": "Add a skeleton; works for humanoid figures only."},
        },
        "alternatives": {
            "fal-ai/meshy/v6-preview/text-to-3d": "preview release",
            "tripo3d/h3.1/text-to-3d": "Tripo3D model",
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d": "more mesh sizes",
        },
    },
    "tripo3d/h3.1/text-to-3d": {
        "class_name": "Tripo3dH31TextTo3d",
        "title": "Tripo H3.1 Text to 3D",
        "docstring": "Generates a 3D model from text with PBR texture by default and a face limit from 1,000 to 2 million, standard or detailed geometry and texture, quads and real-world scaling on request.",
        "tags": ["text-to-3d", "txt-to-3d", "tripo", "tripo3d", "pbr-materials"],
        "use_cases": [
            "Scale a described sofa to real size for AR",
            "Keep a shape and change only its texture seed",
            "Build a two million face gargoyle for a print",
            "Exclude a plinth from a statue by negative prompt",
            "Make quad armor pieces for a character artist",
        ],
        "basic_fields": ["prompt", "face_limit", "texture", "pbr", "geometry_quality"],
        "alternatives": {
            "tripo3d/p1/text-to-3d": "low-poly",
            "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d": "Tencent model",
            "fal-ai/meshy/v6/text-to-3d": "adds rigging",
        },
    },
    "tripo3d/p1/text-to-3d": {
        "class_name": "Tripo3dP1TextTo3d",
        "title": "Tripo P1 Text to 3D",
        "docstring": "Generates a low-poly 3D model from text with a limit of 48 to 20,000 faces, textured or bare. The light sibling of Tripo H3.1, for engines and the web.",
        "tags": ["text-to-3d", "txt-to-3d", "tripo", "tripo3d", "game-assets"],
        "use_cases": [
            "Make a 500 face sword for a retro game",
            "Populate a web map with tiny buildings",
            "Build blocky animals for a toddler app",
            "Create light AR stickers that load quickly",
            "Get simple shapes for a laser-cut model",
        ],
        "basic_fields": ["prompt", "face_limit", "texture"],
        "alternatives": {
            "tripo3d/h3.1/text-to-3d": "more detail",
            "fal-ai/hunyuan3d-v3/text-to-3d": "low-poly mode",
            "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast": "Hyper3D model",
        },
    },
}
