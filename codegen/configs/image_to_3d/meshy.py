"""Words for fal's image to 3d endpoints: meshy. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/meshy/v5/multi-image-to-3d": {
        "class_name": "MeshyV5MultiImageTo3D",
        "title": "Meshy 5 Multi-Image to 3D",
        "docstring": "Builds a textured 3D model from several pictures of one object with Meshy 5. Rigging and a ready-made animation are available for characters; Meshy 6 does the same with the newer model.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "meshy",
            "multi-image",
            "rigging",
            "animation",
            "retopology",
            "game-assets",
        ],
        "use_cases": [
            "Keep a game's asset line on the model it began with",
            "Model a handmade doll from photos of all sides",
            "Rig a character from its front, side and back views",
            "Build a sofa for a home planner from four photos",
            "Get a model of 5,000 polygons of a street lamp",
        ],
        "basic_fields": ["images", "texture_image", "target_polycount", "topology", "enable_pbr"],
        "field_overrides": {
            "texture_prompt": {"description": "How the surface should look, in words."}
        },
        "alternatives": {
            "fal-ai/meshy/v6/multi-image-to-3d": "successor",
            "tripo3d/h3.1/multiview-to-3d": "Tripo model",
            "fal-ai/trellis/multi": "cheaper, open weights",
        },
    },
    "fal-ai/meshy/v6-preview/image-to-3d": {
        "class_name": "MeshyV6PreviewImageTo3D",
        "title": "Meshy 6 Preview Image to 3D",
        "docstring": "Turns one picture into a 3D model with the early release of Meshy 6, with a low-poly type, rigging and animation. The final Meshy 6 has the same inputs.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "meshy",
            "rigging",
            "animation",
            "retopology",
            "game-assets",
        ],
        "use_cases": [
            "Repeat results that were made during the preview",
            "Turn a goblin drawing into a rigged enemy",
            "Make a low-poly fox for a puzzle game",
            "Compare the preview with the release on one picture",
            "Model a mascot in T-pose for a sports club",
        ],
        "basic_fields": ["image", "texture_image", "model_type", "target_polycount", "pose_mode"],
        "field_overrides": {
            "texture_prompt": {"description": "How the surface should look, in words."}
        },
        "alternatives": {
            "fal-ai/meshy/v6/image-to-3d": "successor",
            "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d": "takes more views",
            "fal-ai/trellis-2": "open weights",
        },
    },
    "fal-ai/meshy/v6/image-to-3d": {
        "class_name": "MeshyV6ImageTo3d",
        "title": "Meshy 6 Image to 3D",
        "docstring": "Turns one picture into a textured 3D model of 100 to 300,000 polygons with Meshy 6. Characters can be posed, rigged and given a ready-made movement in the same run; a low-poly type is there too.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "meshy",
            "rigging",
            "animation",
            "retopology",
            "pbr-materials",
            "game-assets",
        ],
        "use_cases": [
            "Get a walking robot from a single concept picture",
            "Make a game-ready knight in A-pose with a skeleton",
            "Turn a brand's bear into a dancing 3D figure",
            "Build a symmetric vase with clean quads",
            "Make a low-poly taxi for a city builder",
        ],
        "basic_fields": ["image", "model_type", "target_polycount", "enable_rigging", "pose_mode"],
        "field_overrides": {
            "texture_prompt": {"description": "How the surface should look, in words."}
        },
        "alternatives": {
            "fal-ai/meshy/v6/multi-image-to-3d": "takes several views",
            "tripo3d/h3.1/image-to-3d": "more faces",
            "fal-ai/hyper3d/rodin/v2.5": "texture tiers",
        },
    },
    "fal-ai/meshy/v6/multi-image-to-3d": {
        "class_name": "MeshyV6MultiImageTo3d",
        "title": "Meshy 6 Multi-Image to 3D",
        "docstring": "Builds a textured 3D model from several pictures of the same object with Meshy 6, with rigging, animation and polygon count as in the one-picture endpoint. More views leave less to guess.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "meshy",
            "multi-image",
            "rigging",
            "animation",
            "pbr-materials",
            "game-assets",
        ],
        "use_cases": [
            "Turn a character turnaround into a rigged game hero",
            "Model a sneaker from sole, side and top photos",
            "Recreate a carved mask with its hollow back",
            "Animate a costume designer's figurine from four photos",
            "Build an e-bike from product shots for an AR view",
        ],
        "basic_fields": [
            "images",
            "texture_image",
            "target_polycount",
            "enable_rigging",
            "topology",
        ],
        "field_overrides": {
            "texture_prompt": {"description": "How the surface should look, in words."}
        },
        "alternatives": {
            "fal-ai/meshy/v6/image-to-3d": "one view is enough",
            "fal-ai/meshy/v5/multi-image-to-3d": "earlier version",
            "tripo3d/h3.1/multiview-to-3d": "Tripo model",
        },
    },
}
