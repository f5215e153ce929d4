"""Captions for a folder of pictures: python examples/captions.py FOLDER writes captions/results.csv."""

import sys
from pathlib import Path

from nodetool.dsl import files
from nodetool.dsl.fal.vision import Florence2MoreDetailedCaption
from nodetool.dsl.graph import create_graph

caption = Florence2MoreDetailedCaption(image=files.image("https://example.com/a.jpg"))
graph = create_graph(caption.named("caption"))


def pictures(folder: Path) -> list[dict[str, str]]:
    """A row for each picture in a folder."""
    kinds = {".jpg", ".jpeg", ".png", ".webp"}
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in kinds)
    return [{"file": path.name, "caption.image": str(path)} for path in found]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("say where the pictures are: python examples/captions.py FOLDER")
    results = graph.map_sync(pictures(Path(sys.argv[1])), out=Path("captions"), form="csv")
    print(f"{results.done} done, {results.failed} failed: see {results.table}")
    sys.exit(not results.ok)
