"""A picture of an object, cut out of its background, as a 3D model."""

from nodetool.dsl.fal.image_to_image import BirefnetV2
from nodetool.dsl.fal.model3d import Hunyuan3DV2
from nodetool.dsl.fal.text_to_image import FluxDev
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

picture = FluxDev(
    prompt="a brass telescope on a tripod, whole object in view, plain background", seed=3
).named("picture")
cut_out = BirefnetV2(image=picture.output, refine_foreground=True).named("cut_out")
model = Hunyuan3DV2(input_image=cut_out.output, textured_mesh=True).named("model")
graph = create_graph(model)

if __name__ == "__main__":
    program.run_program(graph, out="object_3d")
