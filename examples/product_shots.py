"""Product shots in bulk: each row of product_shots.csv is a product and the scene to show it in."""

from pathlib import Path

from nodetool.dsl import files
from nodetool.dsl.fal.image_to_image import BriaProductShot, ImageutilsRembg
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

cut_out = ImageutilsRembg(image=files.image("https://example.com/bottle.png")).named("cut_out")
shot = BriaProductShot(
    image=cut_out.output, scene_description="on a wooden table, morning light", num_results=2
).named("shot")
graph = create_graph(shot)

if __name__ == "__main__":
    table = Path(__file__).with_name("product_shots.csv")
    program.map_program(graph, table, out="product_shots")
