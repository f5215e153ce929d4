"""Lines as people write them: those that a type checker must refuse, and those that it must take."""

from __future__ import annotations

#: what stands above the lines
PREAMBLE = """
from nodetool.dsl import files
from nodetool.dsl.node import AnyNode
from nodetool.dsl.fal.image_to_3d import Trellis2, Trellis2Resolution
from nodetool.dsl.fal.image_to_video import (
    KlingVideoV16ProElements, KlingVideoV21ProImageToVideo, KlingVideoV21ProImageToVideoDuration,
)
from nodetool.dsl.fal.model3d_to_3d import MeshyV5Retexture
from nodetool.dsl.fal.speech_to_text import Whisper
from nodetool.dsl.fal.text_to_image import (
    FluxDev, FluxDevAcceleration, FluxDevImageSize, FluxLora, FluxLoraImageSize, LoraWeight,
)
from nodetool.dsl.fal.text_to_speech import OrpheusTts
from nodetool.dsl.fal.video_to_video import ClarityaiCrystalVideoUpscaler, KlingVideoO1VideoToVideoEdit
from nodetool.metadata.types import ImageRef  # type: ignore[import-untyped,unused-ignore]
from nodetool.dsl.fal.vision import AnyLlmVision, ArbiterImage, ArbiterImageMeasurements, Moondream2

image = FluxDev(prompt="a fox")
clip = KlingVideoV21ProImageToVideo(prompt="it runs", image=image.output)
text = AnyLlmVision(prompt="describe it", images=[image.output])
scores = ArbiterImage(inputs=[{'hypothesis': 'a'}], measurements=["nima"])
speech = OrpheusTts(text="hello")
model = Trellis2(image=image.output)
"""

#: a line -> what the message must name: the parameter or attribute, and the class where it can
REFUSED: dict[str, tuple[str, ...]] = {
    # the wrong kind of handle
    "KlingVideoV21ProImageToVideo(prompt='x', image=clip.output)": ('"image"', "VideoRef"),
    "KlingVideoV21ProImageToVideo(prompt='x', image=speech.output)": ('"image"', "AudioRef"),
    "KlingVideoV21ProImageToVideo(prompt='x', image=model.output)": ('"image"',),
    "KlingVideoV21ProImageToVideo(prompt='x', image=text.output)": ('"image"', "str"),
    "KlingVideoV21ProImageToVideo(prompt='x', image=image.output, tail_image=clip.output)": (
        '"tail_image"',
        "VideoRef",
    ),
    "KlingVideoV21ProImageToVideo(prompt=image.output, image=image.output)": (
        '"prompt"',
        "ImageRef",
    ),
    "ClarityaiCrystalVideoUpscaler(video=image.output)": ('"video"', "ImageRef"),
    "ClarityaiCrystalVideoUpscaler(video=speech.output)": ('"video"', "AudioRef"),
    "Whisper(audio=image.output)": ('"audio"', "ImageRef"),
    "MeshyV5Retexture(model=image.output)": ('"model"', "ImageRef"),
    "Moondream2(image=clip.output)": ('"image"', "VideoRef"),
    "FluxDev(prompt='x', seed=text.output)": ('"seed"', "str"),
    "FluxDev(prompt=image.seed)": ('"prompt"', "int"),
    "FluxDev(prompt='x', num_images=image.output)": ('"num_images"', "ImageRef"),
    "FluxDev(prompt='x', image_size=image.seed)": ('"image_size"', "int"),
    "FluxDev(prompt='x', enable_safety_checker=text.output)": ('"enable_safety_checker"', "str"),
    # a node instead of its handle
    "KlingVideoV21ProImageToVideo(prompt='x', image=image)": ('"image"', "FluxDev"),
    "FluxDev(prompt=text)": ('"prompt"', "AnyLlmVision"),
    "AnyLlmVision(prompt='x', images=[image])": ('"images"', "FluxDev"),
    # lists and single ones
    "KlingVideoV21ProImageToVideo(prompt='x', image=image.images)": ('"image"', "list[ImageRef]"),
    "KlingVideoV21ProImageToVideo(prompt='x', image=[image.output])": ('"image"',),
    "AnyLlmVision(prompt='x', images=image.output)": ('"images"', "ImageRef"),
    "AnyLlmVision(prompt='x', images=[clip.output])": ('"images"', "VideoRef"),
    "AnyLlmVision(prompt='x', images=[image.output, clip.output])": ('"images"',),
    "AnyLlmVision(prompt='x', images=[image.images])": ('"images"',),
    "AnyLlmVision(prompt='x', images=[image.output, ImageRef(uri='https://example.org/a.png')])": (
        '"images"',
    ),
    "AnyLlmVision(prompt='x', images=(files.image('a.png'), image.output))": ('"images"',),
    "KlingVideoV16ProElements(prompt='x', input_images='https://example.org/a.png')": (
        '"input_images"',
    ),
    "FluxDev(prompt=['a', 'b'])": ('"prompt"',),
    # inputs that are not there
    "FluxDev(promt='x')": ('"promt"',),
    "FluxDev(prompt='x', steps=4)": ('"steps"',),
    "FluxDev(prompt='x', image=image.output)": ('"image"',),
    "FluxDev(prompt='x', Seed=4)": ('"Seed"',),
    "FluxDev('x')": ("positional argument",),
    "KlingVideoV21ProImageToVideo(prompt='x', image_url=image.output)": ('"image_url"',),
    # required ones that are missing
    "FluxDev()": ('"prompt"',),
    "KlingVideoV21ProImageToVideo(prompt='x')": ('"image"',),
    "KlingVideoV21ProImageToVideo(image=image.output)": ('"prompt"',),
    "ClarityaiCrystalVideoUpscaler()": ('"video"',),
    "ArbiterImage(inputs=[{'hypothesis': 'a'}])": ('"measurements"',),
    "FluxDev(prompt=None)": ('"prompt"', "None"),
    # values of the wrong kind
    "FluxDev(prompt=3)": ('"prompt"', "Literal[3]"),
    "FluxDev(prompt='x', seed='7')": ('"seed"', "['7']"),
    "FluxDev(prompt='x', num_images=1.5)": ('"num_images"', "float"),
    "FluxDev(prompt='x', guidance_scale='high')": ('"guidance_scale"', "high"),
    "FluxDev(prompt='x', sync_mode='yes')": ('"sync_mode"', "yes"),
    "FluxDev(prompt='x', seed=None)": ('"seed"', "None"),
    "Moondream2(image='photo.png')": ('"image"', "photo.png"),
    # values that are not in the set
    "FluxDev(prompt='x', image_size='huge')": ('"image_size"', "huge"),
    "FluxDev(prompt='x', image_size=FluxLoraImageSize.SQUARE)": ('"image_size"', "FluxLora"),
    "FluxDev(prompt='x', acceleration='HIGH')": ('"acceleration"', "HIGH"),
    "FluxDev(prompt='x', acceleration=True)": ('"acceleration"', "True"),
    "KlingVideoV21ProImageToVideo(prompt='x', image=image.output, duration=5)": (
        '"duration"',
        "Literal[5]",
    ),
    "KlingVideoV21ProImageToVideo(prompt='x', image=image.output, duration='7')": (
        '"duration"',
        "7",
    ),
    "Trellis2(image=image.output, resolution=7)": ('"resolution"', "7"),
    "Trellis2(image=image.output, resolution='1024')": ('"resolution"', "1024"),
    "ArbiterImage(inputs=[{'hypothesis': 'a'}], measurements=['beauty'])": (
        '"measurements"',
        "beauty",
    ),
    "ArbiterImage(inputs=[{'hypothesis': 'a'}], measurements='nima')": ('"measurements"',),
    "FluxLora(prompt='x', loras=['style'])": ('"loras"',),
    "FluxLora(prompt='x', loras=[image.output])": ('"loras"', "ImageRef"),
    # outputs and members that are not there
    "image.video": ('"video"', "FluxDev"),
    "image.outputs": ('"outputs"', "FluxDev"),
    "clip.seed": ('"seed"', "KlingVideoV21ProImageToVideo"),
    "image.output.url": ('"url"', "Output[ImageRef]"),
    "FluxDevImageSize.HUGE": ('"HUGE"', "FluxDevImageSize"),
    "image.output = clip.output": ('"output"', "FluxDev"),
    # how a node is run
    "FluxDev(prompt='x').options(priority='high')": ('"priority"',),
    "FluxDev(prompt='x', fal_timeout=60)": ('"fal_timeout"',),
}

#: lines without a fault
TAKEN = (
    "FluxDev(prompt='x')",
    "FluxDev(prompt=text.output)",
    "FluxDev(prompt='x', image_size='square')",
    "FluxDev(prompt='x', image_size=FluxDevImageSize.SQUARE)",
    "FluxDev(prompt='x', image_size=text.output)",
    "FluxDev(prompt='x', image_size='custom', image_size_width=640, image_size_height=480)",
    "FluxDev(prompt='x', acceleration=FluxDevAcceleration.HIGH)",
    "FluxDev(prompt='x', seed=image.seed, guidance_scale=3)",
    "FluxDev(prompt='x', guidance_scale=image.seed)",
    "FluxLora(prompt='x', loras=[LoraWeight(path='https://example.org/a', scale=0.5)])",
    "FluxLora(prompt='x', loras=[{'path': 'https://example.org/a'}])",
    "KlingVideoV21ProImageToVideo(prompt='x', image=image.output, tail_image=None, duration='5')",
    "KlingVideoV21ProImageToVideo("
    "prompt='x', image=image.output, duration=KlingVideoV21ProImageToVideoDuration.SECONDS_5)",
    "AnyLlmVision(prompt='x', images=image.images)",
    "AnyLlmVision(prompt='x', images=[image.output, image.output])",
    "AnyLlmVision(prompt='x', images=[files.image('a.png'), files.image('b.png')])",
    "AnyLlmVision(prompt='x', images=[n.output for n in (image, image)])",
    "ArbiterImage(inputs=[{'hypothesis': 'a'}], measurements=[text.output, text.output])",
    "AnyLlmVision(prompt='x', images=(image.output,), max_tokens=None)",
    "AnyLlmVision(prompt='x', max_tokens=image.seed)",
    "ArbiterImage(inputs=[{'hypothesis': 'a'}], measurements=['nima', ArbiterImageMeasurements.NIMA])",
    "Trellis2(image=image.output, resolution=1024)",
    "Trellis2(image=image.output, resolution=Trellis2Resolution.VALUE_1024)",
    "Trellis2(image=image.output, resolution=image.seed)",
    "KlingVideoO1VideoToVideoEdit(prompt='x', video=clip.output, images=[image.output])",
    "Moondream2(image=AnyNode('nodetool.constant.Image').output)",
    "FluxDev(prompt='x').options(timeout=60, force=True, priority='low').output",
    "Moondream2(image=image.out('output')).named('seen').at(10, 20).output",
    "ClarityaiCrystalVideoUpscaler(video=clip.output, scale_factor=2).output.slot",
)
