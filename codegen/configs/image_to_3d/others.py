"""Words for fal's image to 3d endpoints: others. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/bytedance/seed3d/image-to-3d": {
        "class_name": "BytedanceSeed3DImageTo3D",
        "title": "Seed3D Image to 3D",
        "docstring": "Generates a 3D model from an image with ByteDance's Seed3D.",
        "basic_fields": ["image"],
    },
    "fal-ai/hyper3d/rodin": {
        "class_name": "Hyper3dRodin",
        "title": "Hyper3D Rodin",
        "docstring": "Makes a 3D model from pictures, a prompt or both with the first Rodin: several pictures are taken as views of one object or fused into a new one. Formats include GLB, USDZ, FBX, OBJ and STL.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "text-to-3d",
            "txt-to-3d",
            "hyper3d",
            "rodin",
            "pbr-materials",
            "multi-image",
        ],
        "use_cases": [
            "Fuse pictures of a teapot and a snail into one toy",
            "Export STL of a figurine straight for the printer",
            "Make a USDZ of a vase for an iPhone AR preview",
            "Describe a treasure chest and add one reference picture",
            "Get a quick Sketch tier model for a pitch",
        ],
        "basic_fields": [
            "input_images",
            "prompt",
            "condition_mode",
            "geometry_file_format",
            "quality",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What to make. With pictures it is optional; alone it makes a model from text."
            }
        },
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5": "successor",
            "fal-ai/hyper3d/rodin/v2": "higher mesh counts",
            "fal-ai/meshy/v6/multi-image-to-3d": "adds rigging",
        },
    },
    "fal-ai/hyper3d/rodin/v2": {
        "class_name": "Hyper3DRodinV2",
        "title": "Hyper3D Rodin Gen-2",
        "docstring": "Makes a 3D model from pictures, a prompt or both with Rodin Gen-2, at up to 500,000 triangles or 50,000 quads. Your picture's transparency can serve as cutout, and a preview render is available.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "text-to-3d",
            "txt-to-3d",
            "hyper3d",
            "rodin",
            "pbr-materials",
            "multi-image",
        ],
        "use_cases": [
            "Get an 18K quad mesh of a helmet for a game",
            "Use a cut-out product PNG as it is",
            "Model a T-pose astronaut ready for rigging",
            "Fit a cabinet into given box dimensions",
            "Deliver shaded and PBR materials of a lamp together",
        ],
        "basic_fields": [
            "input_images",
            "prompt",
            "quality_mesh_option",
            "material",
            "geometry_file_format",
        ],
        "field_overrides": {
            "prompt": {
                "description": "What to make. With pictures it is optional; alone it makes a model from text."
            }
        },
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5": "successor",
            "fal-ai/hyper3d/rodin": "older, can fuse pictures",
            "tripo3d/h3.1/image-to-3d": "Tripo model",
        },
    },
    "fal-ai/hyper3d/rodin/v2.5": {
        "class_name": "Hyper3dRodinV25",
        "title": "Hyper3D Rodin Gen-2.5",
        "docstring": "Makes a 3D model from one to five pictures and an optional prompt with Rodin Gen-2.5, in six effort tiers and meshes up to two million triangles. HD textures, baked-light removal and a creative mode are new.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "hyper3d",
            "rodin",
            "pbr-materials",
            "multi-image",
            "high-quality",
            "retopology",
        ],
        "use_cases": [
            "Model a crown for a film close-up at the highest tier",
            "Free a shoe's texture of studio light for a game engine",
            "Build a statue of two million triangles for milling",
            "Let creative mode interpret a loose concept picture",
            "Get a 100K quad creature for a sculptor",
        ],
        "basic_fields": ["images", "prompt", "tier", "quality_mesh_option", "material"],
        "field_overrides": {
            "prompt": {"description": "What to make or stress. With pictures it is optional."}
        },
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5/fast": "faster, lighter meshes",
            "tripo3d/h3.1/multiview-to-3d": "two to four views",
            "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d": "up to eight views",
        },
    },
    "fal-ai/hyper3d/rodin/v2.5/fast": {
        "class_name": "Hyper3dRodinV25Fast",
        "title": "Hyper3D Rodin Gen-2.5 Fast",
        "docstring": "Makes a light 3D model from pictures and an optional prompt with the three lower tiers of Rodin Gen-2.5. Meshes have 1,000 to 20,000 quads or 2,000 to 20,000 triangles, as games and the web need them.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "hyper3d",
            "rodin",
            "fast",
            "game-assets",
            "multi-image",
            "retopology",
        ],
        "use_cases": [
            "Make a 1K quad coin for a mobile game",
            "Preview a customer's idea while she is on the phone",
            "Build light stalls for a virtual trade fair",
            "Get shaded low-poly food for a cooking game",
            "Try a prompt before the full Gen-2.5 run",
        ],
        "basic_fields": ["images", "prompt", "tier", "quality_mesh_option", "material"],
        "field_overrides": {
            "prompt": {"description": "What to make or stress. With pictures it is optional."}
        },
        "alternatives": {
            "fal-ai/hyper3d/rodin/v2.5": "full tiers",
            "tripo3d/p1/image-to-3d": "down to 48 faces",
            "fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d": "Tencent, two switches",
        },
    },
    "fal-ai/omnipart": {
        "class_name": "Omnipart",
        "title": "OmniPart",
        "docstring": "Generates a 3D model in separate parts from an image.",
        "basic_fields": ["input_image", "minimum_segment_size", "guidance_scale", "parts"],
    },
    "fal-ai/pixal3d": {
        "class_name": "Pixal3d",
        "title": "Pixal3D",
        "docstring": "Turns one image into a textured 3D model with separate settings for rough structure, shape and texture, at a working resolution of 1024 or 1536. Up to 2,000,000 faces and 4096 pixel textures.",
        "tags": ["image-to-3d", "img-to-3d", "high-quality", "retopology"],
        "use_cases": [
            "Model a carved chess knight that follows the photo closely",
            "Make a 4096 pixel texture for a close-up prop",
            "Compare it with Trellis 2 on the same picture",
            "Rebuild a patterned bowl from a catalog shot",
            "Cut a mesh to 20,000 faces for a web viewer",
        ],
        "basic_fields": ["image", "resolution", "decimation_target", "texture_size"],
        "alternatives": {
            "fal-ai/trellis-2": "also 512, more settings",
            "tripo3d/h3.1/image-to-3d": "few settings",
            "fal-ai/reconviagen-0.5": "takes several views",
        },
    },
    "fal-ai/pshuman": {
        "class_name": "Pshuman",
        "title": "PSHuman",
        "docstring": "Generates a 3D model of a person from one image.",
        "basic_fields": ["image", "guidance_scale"],
    },
    "fal-ai/reconviagen-0.5": {
        "class_name": "Reconviagen05",
        "title": "ReconViaGen 0.5",
        "docstring": "Rebuilds an object in 3D from 1 to 16 pictures taken around it, combining reconstruction and generation so that unseen parts are filled. Several strategies set how the views are brought together.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "multi-image",
            "trellis",
            "high-quality",
            "retopology",
        ],
        "use_cases": [
            "Reconstruct a fountain figure from a walk around it",
            "Model an antique clock from ten phone photos",
            "Digitize shoes whose soles were never photographed",
            "Rebuild a crashed drone for an insurance file",
            "Make a 3D record of pottery from dig photos",
        ],
        "basic_fields": [
            "images",
            "resolution",
            "multi_image_strategy",
            "decimation_target",
            "texture_size",
        ],
        "field_overrides": {
            "images": {"description": "Pictures of the same object from different sides."}
        },
        "alternatives": {
            "fal-ai/trellis/multi": "fewer settings",
            "fal-ai/meshy/v6/multi-image-to-3d": "adds rigging",
            "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d": "named views",
        },
    },
    "fal-ai/sam-3/3d-body": {
        "class_name": "Sam33DBody",
        "title": "SAM 3D Body",
        "docstring": "Rebuilds the bodies of people in a photo as 3D meshes with pose, joints and body parameters, with Meta's SAM 3D Body. Shows shape and posture; it is not a textured likeness.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "sam-3",
            "pose-estimation",
            "open-weights",
            "animation",
        ],
        "use_cases": [
            "Measure a lifter's knee angle from one photo",
            "Get a posed base body for a character artist",
            "Turn a dance photo into a mannequin pose",
            "Compare sitting postures in an ergonomics study",
            "Extract 3D joints of a team photo for a layout",
        ],
        "basic_fields": ["image", "mask", "export_meshes", "include_3d_keypoints"],
        "field_overrides": {
            "mask": {
                "description": "Mask of the person to rebuild. Leave out to take all people found."
            }
        },
        "alternatives": {
            "fal-ai/sam-3/3d-objects": "objects instead",
            "fal-ai/meshy/v6/image-to-3d": "textured character",
        },
    },
    "fal-ai/sam-3/3d-objects": {
        "class_name": "Sam33DObjects",
        "title": "SAM 3D Objects",
        "docstring": "Rebuilds single objects from an ordinary photo in 3D, chosen by name, points, boxes or masks, as Gaussian splats and GLB. Works on cluttered scenes and returns each object separately.",
        "tags": ["image-to-3d", "img-to-3d", "sam-3", "segmentation", "masking", "open-weights"],
        "use_cases": [
            "Lift one armchair out of a living room photo",
            "Turn all cars of a street photo into separate models",
            "Get a splat of a sculpture in a crowded gallery",
            "Make GLB props from a flea market picture",
            "Pick the teapot by a box around it",
        ],
        "basic_fields": ["image", "prompt", "masks", "point_prompts", "box_prompts"],
        "field_overrides": {
            "pointmap_url": {"media": "file"},
            "prompt": {
                "description": "Name of the object to rebuild. Replace the default, which is car."
            },
        },
        "alternatives": {
            "fal-ai/trellis-2": "isolated object pictures",
            "tripo3d/triposplat": "splat of one object",
            "fal-ai/sam-3/3d-body": "people",
        },
    },
    "fal-ai/trellis-2": {
        "class_name": "Trellis2",
        "title": "TRELLIS.2",
        "docstring": "Turns one image into a textured 3D model with Microsoft's open TRELLIS.2, at 512, 1024 or 1536. Structure, shape, texture, remeshing and UV unwrapping each have their own settings.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "trellis",
            "microsoft",
            "open-weights",
            "retopology",
            "pbr-materials",
        ],
        "use_cases": [
            "Make a glass perfume bottle model for an ad scene",
            "Build a detailed lantern at resolution 1536",
            "Set up UV unwrapping for a texture artist",
            "Turn a plant photo with thin leaves into a mesh",
            "Test settings that also run on your own GPU",
        ],
        "basic_fields": ["image", "resolution", "decimation_target", "texture_size"],
        "alternatives": {
            "fal-ai/trellis-2-lora": "own LoRAs",
            "fal-ai/pixal3d": "similar settings",
            "tripo3d/h3.1/image-to-3d": "few settings",
        },
    },
    "fal-ai/trellis-2-lora": {
        "class_name": "Trellis2Lora",
        "title": "TRELLIS.2 LoRA",
        "docstring": "Turns one image into a 3D model with TRELLIS.2 and your own trained LoRAs, one each for rough structure, geometry and texture. Resolution is 512 or 1024, one step below plain TRELLIS.2.",
        "tags": ["image-to-3d", "img-to-3d", "trellis", "microsoft", "lora", "game-assets"],
        "use_cases": [
            "Give all props of a game the studio's chunky shapes",
            "Apply a hand-painted texture LoRA to a crate",
            "Model shoes in a brand's trained design language",
            "Test which stage needs the new LoRA",
            "Turn pupils' drawings into models of one toy line",
        ],
        "basic_fields": [
            "image",
            "geometry_lora",
            "sparse_structure_lora",
            "texture_lora",
            "resolution",
        ],
        "main_output": "model_glb",
        "alternatives": {
            "fal-ai/trellis-2": "without LoRAs",
            "fal-ai/pixal3d": "other model, 1536",
        },
    },
    "fal-ai/trellis-2/retexture": {
        "class_name": "Trellis2Retexture",
        "title": "TRELLIS.2 Retexture",
        "docstring": "Paints a new texture on an existing 3D model after the look of a picture, with TRELLIS.2. The shape stays; texture size goes up to 4096 pixels.",
        "tags": [
            "3d-to-3d",
            "mesh-editing",
            "trellis",
            "microsoft",
            "pbr-materials",
            "game-assets",
        ],
        "use_cases": [
            "Turn a plain chair model into walnut and leather",
            "Make a rusty variant of a spaceship",
            "Give a figurine the colors of concept art",
            "Retexture a scanned statue as new marble",
            "Produce three skins for one game weapon",
        ],
        "basic_fields": ["image", "mesh", "resolution", "texture_size"],
        "field_overrides": {
            "image": {"description": "Picture that shows how the surface should look."}
        },
        "alternatives": {
            "fal-ai/meshy/v5/retexture": "Meshy model",
            "fal-ai/trellis-2": "makes the shape too",
        },
    },
    "fal-ai/trellis/multi": {
        "class_name": "TrellisMulti",
        "title": "TRELLIS Multi-Image",
        "docstring": "Builds a 3D model from several pictures of an object with the first TRELLIS, cheaply and with few settings. Views are used in turn or averaged at each step.",
        "tags": [
            "image-to-3d",
            "img-to-3d",
            "trellis",
            "microsoft",
            "multi-image",
            "low-cost",
            "open-weights",
        ],
        "use_cases": [
            "Make a quick model of a plush toy from three photos",
            "Build web shop models from existing product photos",
            "Turn the single views of a character's turnaround into a draft mesh",
            "Try stochastic against averaged view mixing",
            "Model market stands for a low budget city game",
        ],
        "basic_fields": ["images", "multiimage_algo", "mesh_simplify", "texture_size"],
        "field_overrides": {
            "images": {"description": "Pictures of the same object from different sides."}
        },
        "alternatives": {
            "fal-ai/reconviagen-0.5": "up to 16 views",
            "fal-ai/hunyuan3d/v2/multi-view": "fixed three views",
            "tripo3d/h3.1/multiview-to-3d": "more detail",
        },
    },
}
