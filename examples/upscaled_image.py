"""Text to a picture, and the picture at four times its size."""

from nodetool.dsl.fal.image_to_image import ClarityUpscaler
from nodetool.dsl.fal.text_to_image import FluxDev
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

picture = FluxDev(prompt="a lighthouse in a storm, oil painting", seed=7).named("picture")
upscaled = ClarityUpscaler(image=picture.output, upscale_factor=4).named("upscaled")
graph = create_graph(upscaled)

if __name__ == "__main__":
    program.run_program(graph, out="upscaled_image")
