"""A style learned from your pictures (a ZIP file), then used: training, LoRA, generation."""

from nodetool.dsl import files
from nodetool.dsl.fal.lora import Lora
from nodetool.dsl.fal.text_to_image import FluxLora
from nodetool.dsl.fal.training import FluxLoraFastTraining
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

training = FluxLoraFastTraining(
    images_data=files.asset("https://example.com/pictures.zip"),
    trigger_word="INKWASH",
    is_style=True,
).named("training")
style = Lora(file=training.output, scale=0.9).named("style")
picture = FluxLora(
    prompt="INKWASH, a harbour at dawn", loras=[style.output], num_images=2, seed=5
).named("picture")
graph = create_graph(picture)

if __name__ == "__main__":
    program.run_program(graph, out="trained_style")
