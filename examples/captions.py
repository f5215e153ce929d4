"""Captions for a folder of pictures: python examples/captions.py FOLDER writes captions/results.csv."""

from pathlib import Path

from nodetool.dsl import files
from nodetool.dsl.fal.vision import Florence2MoreDetailedCaption
from nodetool.dsl.graph import create_graph
from nodetool.fal_cli import program

caption = Florence2MoreDetailedCaption(image=files.image("https://example.com/a.jpg"))
graph = create_graph(caption.named("caption"))


def pictures(folder: Path) -> list[dict[str, str]]:
    """A row for each picture in a folder."""
    kinds = {".jpg", ".jpeg", ".png", ".webp"}
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in kinds)
    return [{"caption.image": str(path.resolve())} for path in found]


if __name__ == "__main__":
    program.map_program(graph, rows=pictures, out="captions", form="csv")
