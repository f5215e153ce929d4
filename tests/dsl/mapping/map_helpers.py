"""Graphs, tables and calls that tests of maps share."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from nodetool.dsl.graph import AnyNode, Graph, create_graph
from nodetool.dsl.mapping import Results
from nodetool.fal.simulator import Simulator

SCHNELL = "fal.text_to_image.FluxSchnell"
KLING = "fal.image_to_video.KlingVideoV21ProImageToVideo"
LLM = "fal-ai/any-llm"
HALF = b'{"output":"half \\ud83d","reasoning":null,"partial":false,"error":null}'
PROMPTS = [{"prompt": f"a fox, {number}", "by": "Ann"} for number in range(1, 6)]


def graph(**inputs: Any) -> Graph:
    return create_graph(AnyNode(SCHNELL, **{"prompt": "a fox", **inputs}))


def film() -> Graph:
    image = AnyNode(SCHNELL, prompt="a fox")
    return create_graph(AnyNode(KLING, image=image.output, prompt="it runs"))


def written(path: Path, rows: list[dict[str, Any]]) -> Path:
    """Rows as a file of the kind that its name says."""
    if path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    else:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    return path


async def mapped(workflow: Graph, table: Any, out: Path, **options: Any) -> Results:
    options.setdefault("download", False)
    options.setdefault("ignore_unused", True)
    return await workflow.map(table, out=out, **options)


def prompts(fal: Simulator) -> list[str]:
    return sorted(each.arguments["prompt"] for each in fal.state.submissions)
