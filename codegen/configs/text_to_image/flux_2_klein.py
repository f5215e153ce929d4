"""Words for fal's text to image endpoints: flux 2 klein. Data only; CONTRIBUTING.md says what an entry may hold."""

CONFIGS = {
    "fal-ai/flux-2/klein/4b": {
        "class_name": "Flux2Klein4B",
        "title": "FLUX.2 [klein] 4B",
        "docstring": "Generates images in 4 to 8 steps with the step-distilled 4-billion-parameter FLUX.2 [klein], the smallest of the family. Optional CNS noise settings alter the sampling.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "klein",
            "fast",
            "distilled",
            "open-weights",
        ],
        "use_cases": [
            "Draw spot illustrations for a help center as articles are saved",
            "Produce inexpensive scene ideas for an improv theater",
            "Test a prompt locally and in the cloud with the same open model",
            "Supply an educational game with quick animal pictures",
            "Sketch window display themes with a shop team",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "field_overrides": {
            "num_inference_steps": {
                "description": "Steps of the distilled model; 4 is made for it, 8 gives slightly cleaner detail."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/klein/9b": "larger model",
            "fal-ai/flux-2/klein/4b/base": "undistilled, negative prompt",
            "fal-ai/flux/schnell": "older fast FLUX",
        },
    },
    "fal-ai/flux-2/klein/4b/base": {
        "class_name": "Flux2Klein4BBase",
        "title": "FLUX.2 [klein] 4B Base",
        "docstring": "Generates images with the undistilled 4B [klein]: 28 default steps, guidance and a working negative prompt. Slower than the 4-step version, with more control and variety.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "klein", "open-weights"],
        "use_cases": [
            "Rule out frames and signatures in generated watercolor cards",
            "Explore diverse compositions of one theme for a quilting guild",
            "Calibrate guidance before training a LoRA on this base",
            "Compare distilled and base output in a machine learning course",
            "Make tidy icons with unwanted shadows excluded",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "image_size",
            "guidance_scale",
            "num_inference_steps",
        ],
        "alternatives": {
            "fal-ai/flux-2/klein/4b": "faster, 4 steps",
            "fal-ai/flux-2/klein/9b/base": "larger model",
            "fal-ai/flux-2/klein/4b/base/lora": "own LoRAs",
        },
    },
    "fal-ai/flux-2/klein/4b/base/lora": {
        "class_name": "Flux2Klein4BBaseLora",
        "title": "FLUX.2 [klein] 4B Base LoRA",
        "docstring": "Generates images with your LoRA on the undistilled 4B [klein], where guidance and negative prompts act. The natural first test for LoRAs from the klein 4B base trainer.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "klein", "lora", "open-weights"],
        "use_cases": [
            "Validate a trained embroidery style right after training",
            "Show a comic artist's own character in twenty poses",
            "Keep a LoRA from adding text by a negative prompt",
            "Find the best scale of a pottery glaze LoRA",
            "Generate a farm's mascot for its seasonal boxes",
        ],
        "basic_fields": ["prompt", "loras", "negative_prompt", "image_size", "guidance_scale"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files trained on FLUX.2 [klein] 4B, each with a strength; those for 9B do not fit."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/klein/4b/lora": "faster, 4 steps",
            "fal-ai/flux-2/klein/9b/base/lora": "larger model",
        },
    },
    "fal-ai/flux-2/klein/4b/lora": {
        "class_name": "Flux2Klein4bLora",
        "title": "FLUX.2 [klein] 4B LoRA",
        "docstring": "Generates images in 4 to 8 steps with LoRAs on the distilled 4B [klein], the fastest way to use your own klein style in production.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "klein",
            "lora",
            "fast",
            "distilled",
        ],
        "use_cases": [
            "Serve a trained sticker style inside a messaging app",
            "Draw a school's mascot for daily announcements",
            "Produce hundreds of cards in one game's house style",
            "Put a trained hat onto quick fashion thumbnails",
            "Personalize greeting cards with a family's trained pet",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_inference_steps"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files trained on FLUX.2 [klein] 4B, each with a strength; those for 9B do not fit."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/klein/4b/base/lora": "guidance, negative prompt",
            "fal-ai/flux-2/klein/9b/lora": "larger model",
        },
    },
    "fal-ai/flux-2/klein/9b": {
        "class_name": "Flux2Klein9B",
        "title": "FLUX.2 [klein] 9B",
        "docstring": "Generates images in 4 to 8 steps with the distilled 9-billion-parameter [klein], the larger sibling of the 4B with better prompt understanding. No guidance value is needed.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "klein", "fast", "distilled"],
        "use_cases": [
            "Illustrate long scene descriptions from a text adventure on the fly",
            "Render quick food pictures for a delivery app's test menu",
            "Visualize patients' dream reports in an art therapy session",
            "Prepare lesson pictures with several people and objects",
            "Explore packaging themes before a designer refines one",
        ],
        "basic_fields": ["prompt", "image_size", "num_inference_steps", "num_images"],
        "alternatives": {
            "fal-ai/flux-2/klein/4b": "smaller model",
            "fal-ai/flux-2/klein/9b/base": "undistilled, negative prompt",
            "fal-ai/flux-2/flash": "distilled full FLUX.2",
        },
    },
    "fal-ai/flux-2/klein/9b/base": {
        "class_name": "Flux2Klein9BBase",
        "title": "FLUX.2 [klein] 9B Base",
        "docstring": "Generates images with the undistilled 9B [klein] in 4 to 50 steps, obeying guidance and a negative prompt. Takes the same arguments as the smaller 4B base.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "klein", "high-quality"],
        "use_cases": [
            "Build a consistent series of fairy-tale plates with fixed guidance",
            "Exclude modern objects from a medieval market scene",
            "Make varied backgrounds for an animation studio's layouts",
            "Render a jeweler's concept rings with careful detail",
            "Benchmark step counts for a research report",
        ],
        "basic_fields": [
            "prompt",
            "negative_prompt",
            "image_size",
            "guidance_scale",
            "num_inference_steps",
        ],
        "alternatives": {
            "fal-ai/flux-2/klein/9b": "faster, 4 steps",
            "fal-ai/flux-2/klein/4b/base": "smaller model",
            "fal-ai/flux-2": "larger FLUX.2",
        },
    },
    "fal-ai/flux-2/klein/9b/base/lora": {
        "class_name": "Flux2Klein9BBaseLora",
        "title": "FLUX.2 [klein] 9B Base LoRA",
        "docstring": "Generates images with LoRAs on the undistilled 9B [klein], including negative prompts and three acceleration levels. Loads what the klein 9B base trainer produces.",
        "tags": ["text-to-image", "txt2img", "flux", "flux-2", "klein", "lora"],
        "use_cases": [
            "Bring an illustrator's trained ink style to book-length work",
            "Render a trained sofa model in catalog rooms",
            "Compare checkpoints of one training run at equal seeds",
            "Combine two LoRAs, a person and a lighting mood",
            "Keep a trained uniform correct across recruiting pictures",
        ],
        "basic_fields": ["prompt", "loras", "negative_prompt", "image_size", "guidance_scale"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files trained on FLUX.2 [klein] 9B, each with a strength; those for 4B do not fit."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/klein/9b/lora": "faster, 4 steps",
            "fal-ai/flux-2/klein/4b/base/lora": "smaller model",
            "fal-ai/flux-2/lora": "larger FLUX.2",
        },
    },
    "fal-ai/flux-2/klein/9b/lora": {
        "class_name": "Flux2Klein9bLora",
        "title": "FLUX.2 [klein] 9B LoRA",
        "docstring": "Generates images in few steps with LoRAs on the distilled 9B [klein], joining your own style with the better prompt understanding of the larger model.",
        "tags": [
            "text-to-image",
            "txt2img",
            "flux",
            "flux-2",
            "klein",
            "lora",
            "fast",
            "distilled",
        ],
        "use_cases": [
            "Draw a webcomic's cast from full-sentence stage directions",
            "Produce a café chain's weekly specials in its chalk style",
            "Insert a trained vehicle into quick storyboard frames",
            "Personalize bedtime stories with a child's trained plush toy",
            "Preview a fashion label's trained print on new garments",
        ],
        "basic_fields": ["prompt", "loras", "image_size", "num_inference_steps"],
        "field_overrides": {
            "loras": {
                "description": "LoRA files trained on FLUX.2 [klein] 9B, each with a strength; those for 4B do not fit."
            }
        },
        "alternatives": {
            "fal-ai/flux-2/klein/9b/base/lora": "guidance, negative prompt",
            "fal-ai/flux-2/klein/4b/lora": "smaller model",
        },
    },
}
