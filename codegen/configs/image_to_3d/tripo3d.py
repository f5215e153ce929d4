"""Words for fal's image to 3d endpoints: tripo3d. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "tripo3d/h3.1/image-to-3d": {
        "class_name": "Tripo3dH31ImageTo3d",
        "title": "Tripo H3.1 Image to 3D",
        "docstring": "Turns one image into a textured 3D model with PBR maps, at up to 2,000,000 faces, in standard or detailed geometry and texture. The detail line of Tripo; P1 is the one for low polygon counts.",
        "tags": ["image-to-3d", "img-to-3d", "tripo", "tripo3d", "pbr-materials", "high-quality"],
        "use_cases": [
            "Turn a jewelry sketch into a detailed model for a customer preview",
            "Make a statue photo printable with fine folds",
            "Build a hero prop for a film from its concept art",
            "Get a quad mesh of a shoe for further sculpting",
            "Make a true-to-size chair for an AR furniture app",
        ],
        "basic_fields": ["image", "texture_quality", "geometry_quality", "face_limit", "pbr"],
        "alternatives": {
            "tripo3d/h3.1/multiview-to-3d": "takes several views",
            "tripo3d/p1/image-to-3d": "low poly",
            "fal-ai/hyper3d/rodin/v2.5": "one to five images",
        },
    },
    "tripo3d/h3.1/multiview-to-3d": {
        "class_name": "Tripo3dH31MultiviewTo3d",
        "title": "Tripo H3.1 Multiview to 3D",
        "docstring": "Builds a 3D model from two to four views of the same object, so that back and sides are not guessed. Same detail settings as Tripo H3.1 Image to 3D, up to 2,000,000 faces.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "tripo",
            "tripo3d",
            "multi-image",
            "pbr-materials",
            "high-quality",
        ],
        "use_cases": [
            "Model a vintage radio from photos of all four sides",
            "Build a character from its front and back drawings",
            "Document a museum vase with its painted reverse",
            "Make a toy prototype from an industrial designer's views",
            "Recreate a backpack for a shop's 3D viewer",
        ],
        "basic_fields": ["images", "texture_quality", "geometry_quality", "face_limit"],
        "field_overrides": {
            "images": {
                "description": "Two to four views of the same object, for example front, left, back and right."
            }
        },
        "alternatives": {
            "tripo3d/h3.1/image-to-3d": "one view is enough",
            "fal-ai/meshy/v6/multi-image-to-3d": "adds rigging",
            "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d": "up to eight views",
        },
    },
    "tripo3d/p1/image-to-3d": {
        "class_name": "Tripo3dP1ImageTo3d",
        "title": "Tripo P1 Image to 3D",
        "docstring": "Turns one image into a light, low polygon 3D model of 48 to 20,000 faces, textured unless switched off. For game and web assets, where H3.1 would be too heavy.",
        "tags": ["image-to-3d", "img-to-3d", "tripo", "tripo3d", "game-assets", "retopology"],
        "use_cases": [
            "Make barrels and crates for a mobile game from concept sketches",
            "Get a 500-face tree for a forest scene",
            "Build light props for a web AR greeting card",
            "Turn a mascot drawing into a voxel-like game token",
            "Make stand-in furniture for a VR room",
        ],
        "basic_fields": ["image", "face_limit", "texture"],
        "field_overrides": {
            "face_limit": {
                "description": "Most faces the mesh may have, from 48 to 20,000: lower is lighter."
            }
        },
        "alternatives": {
            "tripo3d/h3.1/image-to-3d": "high detail",
            "fal-ai/hunyuan3d-v3/image-to-3d": "has a low-poly type",
            "fal-ai/hyper3d/rodin/v2.5/fast": "chooses quad count",
        },
    },
    "tripo3d/tripo/v2.5/image-to-3d": {
        "class_name": "Tripo3dTripoV25ImageTo3d",
        "title": "Tripo v2.5 Image to 3D",
        "docstring": "Turns one image into a 3D model with no, standard or HD texture, and can restyle it on the way: clay, steampunk, gold, cartoon person and others. Returns base mesh and PBR model too; billed in credits.",
        "tags": ["image-to-3d", "img-to-3d", "tripo", "tripo3d", "pbr-materials"],
        "use_cases": [
            "Turn a selfie into a cartoon figure for printing",
            "Make a steampunk version of a teapot photo",
            "Get a gold award model from a logo emblem",
            "Make a Christmas variant of a product model",
            "Build a clay look mock-up of an invention",
        ],
        "basic_fields": ["image", "texture", "style", "face_limit"],
        "field_overrides": {
            "style": {
                "description": "Look the model is converted to, such as clay, gold or a cartoon person. Leave out to stay close to the image."
            }
        },
        "alternatives": {
            "tripo3d/h3.1/image-to-3d": "successor",
            "tripo3d/tripo/v2.5/multiview-to-3d": "takes several views",
            "fal-ai/trellis-2": "open weights",
        },
    },
    "tripo3d/tripo/v2.5/multiview-to-3d": {
        "class_name": "Tripo3dTripoV25MultiviewTo3d",
        "title": "Tripo v2.5 Multiview to 3D",
        "docstring": "Builds a 3D model from a front picture and optional left, back and right pictures, each in its own input. Texture level, restyling and quad mesh are set as in Tripo v2.5 Image to 3D.",
        "tags": ["image-to-3d", "img-to-3d", "tripo", "tripo3d", "multi-image", "pbr-materials"],
        "use_cases": [
            "Model a ceramic owl from a front and a back photo",
            "Turn a game artist's four separate views into a mesh",
            "Rebuild a lost toy from catalog pictures of its sides",
            "Make a bronze look of a bust from three photos",
            "Build a quad mesh of a perfume bottle for an ad",
        ],
        "basic_fields": ["front_image", "left_image", "back_image", "right_image", "texture"],
        "alternatives": {
            "tripo3d/h3.1/multiview-to-3d": "successor",
            "tripo3d/tripo/v2.5/image-to-3d": "one view is enough",
            "fal-ai/hunyuan3d/v2/multi-view": "open weights",
        },
    },
    "tripo3d/triposplat": {
        "class_name": "Tripo3dTriposplat",
        "title": "TripoSplat",
        "docstring": "Turns one image into a Gaussian splat, a cloud of up to 262,144 soft points, as PLY or SPLAT file. For viewers that show splats; other Tripo endpoints return meshes.",
        "tags": ["image-to-3d", "img-to-3d", "tripo", "tripo3d"],
        "use_cases": [
            "Show a plush toy as a splat on a web page",
            "Place a bouquet photo in a splat-based VR scene",
            "Make a 3D keepsake of a dog's portrait",
            "Test splat density for a phone viewer",
            "Turn food photos into rotatable menu pictures",
        ],
        "basic_fields": ["image", "num_gaussians", "output_format", "num_inference_steps"],
        "alternatives": {
            "fal-ai/sam-3/3d-objects": "splat and GLB",
            "tripo3d/h3.1/image-to-3d": "mesh instead",
            "fal-ai/trellis-2": "mesh instead",
        },
    },
}
