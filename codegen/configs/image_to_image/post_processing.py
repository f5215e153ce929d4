"""Words for fal's image to image endpoints: post processing. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/post-processing": {
        "class_name": "PostProcessing",
        "title": "Post Processing (All Effects)",
        "docstring": "Applies any combination of film grain, color correction, tint, blur, glow, vignette, sharpening, chromatic fringes, solarizing, dodge and burn, distortion or blending to an image, each with its own switch.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "photo-editing",
            "image-editing",
            "vintage",
        ],
        "use_cases": [
            "Give generated portraits grain, a warm cast and dark corners in one node",
            "Add a soft glow to the neon signs of a night street picture",
            "Build one house look for all pictures of a photo essay",
            "Imitate a newspaper print with grain and desaturation",
            "Finish a render with lens fringes and a light vignette",
        ],
        "basic_fields": [
            "image",
            "enable_color_correction",
            "enable_grain",
            "enable_vignette",
            "enable_sharpen",
        ],
        "alternatives": {
            "fal-ai/post-processing/color-correction": "color only",
            "fal-ai/post-processing/grain": "grain only",
            "fal-ai/image-apps-v2/photography-effects": "effects by a model",
        },
    },
    "fal-ai/post-processing/blur": {
        "class_name": "PostProcessingBlur",
        "title": "Post Processing Blur",
        "docstring": "Blurs a whole image evenly with a Gaussian filter, or with Kuwahara, which keeps edges and looks painted.",
        "tags": ["post-processing", "image-utility", "effect", "image-editing", "photo-editing"],
        "use_cases": [
            "Soften a photo so it can lie behind the text of a slide",
            "Give a harbor shot a painted look with the Kuwahara filter",
            "Make a blurred placeholder for a gallery page that loads slowly",
            "Hide the details of a floor plan in a teaser picture",
            "Smooth a mask edge before using it in a composite",
        ],
        "basic_fields": ["image", "blur_type", "blur_radius", "blur_sigma"],
        "field_overrides": {
            "blur_sigma": {"description": "Spread of the Gaussian blur: higher softens more."}
        },
        "alternatives": {
            "fal-ai/post-processing": "all effects at once",
            "fal-ai/image-apps-v2/photography-effects": "effects by a model",
        },
    },
    "fal-ai/post-processing/chromatic-aberration": {
        "class_name": "PostProcessingChromaticAberration",
        "title": "Post Processing Chromatic Aberration",
        "docstring": "Shifts the red, green and blue channels of an image by up to 20 pixels each, sideways or up and down, for the color fringes of a cheap lens or a glitch look.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Add lens fringes so that a 3D render looks photographed",
            "Make a glitch portrait for an electronic music single",
            "Imitate misregistered print on a zine cover",
            "Give a retro game screenshot the look of an old tube",
            "Prepare a red and cyan shifted title for a horror teaser",
        ],
        "basic_fields": ["image", "red_shift", "green_shift", "blue_shift", "red_direction"],
        "alternatives": {
            "fal-ai/post-processing": "all effects at once",
            "fal-ai/post-processing/parabolize": "bends the tones",
        },
    },
    "fal-ai/post-processing/color-correction": {
        "class_name": "PostProcessingColorCorrection",
        "title": "Post Processing Color Correction",
        "docstring": "Adjusts temperature, brightness, contrast, saturation and gamma of an image by numbers, so that the same correction can be repeated exactly on many pictures.",
        "tags": ["post-processing", "image-utility", "photo-editing", "image-editing", "effect"],
        "use_cases": [
            "Warm up a series of dental office photos by the same amount",
            "Brighten dark interiors of a whole house listing",
            "Flatten the contrast of a picture that goes under white text",
            "Lift the middle tones of backlit class photos with gamma",
            "Bring two cameras' pictures of one event closer together",
        ],
        "basic_fields": ["image", "brightness", "contrast", "saturation", "temperature"],
        "field_overrides": {
            "temperature": {
                "description": "Color temperature from -100 to 100: higher is warmer, lower is cooler."
            }
        },
        "alternatives": {
            "fal-ai/image-editing/color-correction": "automatic, by a model",
            "fal-ai/post-processing": "all effects at once",
            "fal-ai/post-processing/color-tint": "one color cast",
        },
    },
    "fal-ai/post-processing/color-tint": {
        "class_name": "PostProcessingColorTint",
        "title": "Post Processing Color Tint",
        "docstring": "Lays one of twenty tints over an image, such as sepia, teal, vintage or lavender, at a strength from a hint to full color.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Turn reenactment photos sepia for a village chronicle",
            "Tint all speaker pictures in the conference's teal",
            "Make navy blue section headers from city photos",
            "Give a flashback panel of a photo comic a rose cast",
            "Match stock pictures to a spa's lavender brand color",
        ],
        "basic_fields": ["image", "tint_mode", "tint_strength"],
        "alternatives": {
            "fal-ai/post-processing/color-correction": "temperature and contrast",
            "fal-ai/post-processing/desaturate": "takes color out",
            "fal-ai/post-processing": "all effects at once",
        },
    },
    "fal-ai/post-processing/desaturate": {
        "class_name": "PostProcessingDesaturate",
        "title": "Post Processing Desaturate",
        "docstring": "Takes color out of an image, partly or down to black and white. Four formulas (two luminance standards, average, lightness) decide how bright each color turns.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Make black and white proofs of a portrait session",
            "Mute loud product colors to half strength for a calm page",
            "Print a color diagram on a grayscale laser printer safely",
            "Compare how red hair comes out under each gray formula",
            "Gray out sold items in a shop's pictures",
        ],
        "basic_fields": ["image", "desaturate_factor", "desaturate_method"],
        "field_overrides": {
            "desaturate_factor": {
                "description": "Share of color taken out: 0 changes nothing, 1 is black and white."
            }
        },
        "alternatives": {
            "fal-ai/post-processing/color-correction": "saturation both ways",
            "fal-ai/post-processing/color-tint": "sepia and tints",
            "fal-ai/post-processing": "all effects at once",
        },
    },
    "fal-ai/post-processing/dissolve": {
        "class_name": "PostProcessingDissolve",
        "title": "Post Processing Dissolve",
        "docstring": "Blends two images into one, like a frozen cross-fade. A factor from 0 to 1 sets how much of the second picture shows.",
        "tags": ["post-processing", "image-utility", "effect", "image-editing", "photo-editing"],
        "use_cases": [
            "Overlay a paper texture on a poster at a quarter strength",
            "Make a double exposure of a singer and a forest",
            "Blend a retouched face with the original to tone the retouch down",
            "Show a street then and now in one half-and-half picture",
            "Put a faint pattern behind a certificate",
        ],
        "basic_fields": ["image", "dissolve_image", "dissolve_factor"],
        "field_overrides": {
            "dissolve_factor": {
                "description": "Share of the second picture: 0 shows only the first, 1 only the second."
            }
        },
        "alternatives": {
            "bria/fibo-edit/blend": "merged by a model",
            "fal-ai/post-processing": "all effects at once",
        },
    },
    "fal-ai/post-processing/dodge-burn": {
        "class_name": "PostProcessingDodgeBurn",
        "title": "Post Processing Dodge and Burn",
        "docstring": "Lightens or darkens the tones of an image in the manner of darkroom dodging and burning, in eight modes including color dodge and linear burn.",
        "tags": ["post-processing", "image-utility", "effect", "image-editing", "photo-editing"],
        "use_cases": [
            "Bring drama into a flat stormy sky with burn",
            "Lighten a murky cellar photo with dodge at low strength",
            "Punch up a black and white boxing portrait with both steps",
            "Blow out a bright fashion shot with color dodge",
            "Deepen the shadows of a noir comic panel",
        ],
        "basic_fields": ["image", "dodge_burn_mode", "dodge_burn_intensity"],
        "alternatives": {
            "fal-ai/post-processing/color-correction": "brightness and contrast",
            "fal-ai/post-processing": "all effects at once",
        },
    },
    "fal-ai/post-processing/grain": {
        "class_name": "PostProcessingGrain",
        "title": "Post Processing Film Grain",
        "docstring": "Adds grain to an image in six styles (modern, analog, kodak, fuji, cinematic, newspaper), with separate strength and grain size.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "cinematic",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Hide the too smooth skin of a generated portrait under fine grain",
            "Give stills of a period drama a film stock look",
            "Make a fake 1950s newspaper clipping for an escape room",
            "Match a render's texture to the photo it is pasted into",
            "Roughen a vinyl sleeve picture with coarse analog grain",
        ],
        "basic_fields": ["image", "grain_style", "grain_intensity", "grain_scale"],
        "alternatives": {
            "fal-ai/post-processing/vignette": "dark corners",
            "fal-ai/post-processing": "all effects at once",
            "fal-ai/image-apps-v2/photography-effects": "effects by a model",
        },
    },
    "fal-ai/post-processing/parabolize": {
        "class_name": "PostProcessingParabolize",
        "title": "Post Processing Parabolize",
        "docstring": "Bends the tones of an image along a parabola whose strength and center point you set, for surreal, partly inverted colors.",
        "tags": ["post-processing", "image-utility", "effect", "image-editing", "photo-editing"],
        "use_cases": [
            "Make an unreal color study of a cactus for a record sleeve",
            "Find abstract backgrounds by pushing the curve to 10 and -10",
            "Give a dream sequence panel inverted highlights",
            "Move the effect's center onto a lamp in a still life",
            "Design a psychedelic flyer from a plain crowd photo",
        ],
        "basic_fields": ["image", "parabolize_coeff", "vertex_x", "vertex_y"],
        "alternatives": {
            "fal-ai/post-processing/solarize": "negative highlights",
            "fal-ai/post-processing/chromatic-aberration": "color fringes",
        },
    },
    "fal-ai/post-processing/sharpen": {
        "class_name": "PostProcessingSharpen",
        "title": "Post Processing Sharpen",
        "docstring": "Sharpens an image with one of three methods: basic, smart (spares noise and edges) or CAS, which adapts to local contrast. Works on existing detail and does not enlarge.",
        "tags": [
            "post-processing",
            "image-utility",
            "restoration",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Crisp up resized thumbnails for a shop grid",
            "Bring out embroidery in a costume photo with smart sharpening",
            "Sharpen scans of recipe cards before text recognition",
            "Recover bite after denoising a night picture",
            "Tune CAS on a downsampled game screenshot",
        ],
        "basic_fields": [
            "image",
            "sharpen_mode",
            "sharpen_alpha",
            "smart_sharpen_strength",
            "cas_amount",
        ],
        "alternatives": {
            "fal-ai/nafnet/deblur": "undoes real blur",
            "fal-ai/recraft/upscale/crisp": "enlarges too",
            "fal-ai/topaz/upscale/image": "enlarges, sharpens by model",
        },
    },
    "fal-ai/post-processing/solarize": {
        "class_name": "PostProcessingSolarize",
        "title": "Post Processing Solarize",
        "docstring": "Turns all tones of an image above a brightness threshold into their negative, the darkroom effect known from Man Ray.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "image-editing",
            "photo-editing",
        ],
        "use_cases": [
            "Make a surrealist portrait for an art history lesson",
            "Give a gig poster silver outlines from a plain band photo",
            "Show photography students three thresholds side by side",
            "Turn a flower close-up into an eerie print",
            "Create alien skies for a science fiction card game",
        ],
        "basic_fields": ["image", "solarize_threshold"],
        "field_overrides": {
            "solarize_threshold": {
                "description": "Brightness above which tones flip to their negative: lower inverts more of the picture."
            }
        },
        "alternatives": {
            "fal-ai/post-processing/parabolize": "curved tones",
            "fal-ai/post-processing": "all effects at once",
        },
    },
    "fal-ai/post-processing/vignette": {
        "class_name": "PostProcessingVignette",
        "title": "Post Processing Vignette",
        "docstring": "Darkens the corners of an image by a strength from 0 to 10 to lead the eye to the middle.",
        "tags": [
            "post-processing",
            "image-utility",
            "effect",
            "vintage",
            "photo-editing",
            "image-editing",
        ],
        "use_cases": [
            "Draw attention to the ring in a proposal photo",
            "Darken the edges of a title picture behind bright letters",
            "Give tintype-style portraits their shaded corners",
            "Even out a set of cafe pictures with one subtle shade",
            "Frame a centered still life for an auction page",
        ],
        "basic_fields": ["image", "vignette_strength"],
        "alternatives": {
            "fal-ai/post-processing/grain": "film grain",
            "fal-ai/post-processing": "all effects at once",
        },
    },
}
