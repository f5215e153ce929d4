"""A trained LoRA on its way to the model that uses it."""

from __future__ import annotations

import pytest
from nodetool.metadata.types import AssetRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.simulator import KEY, Simulator
from nodetool.nodes.fal.lora import Lora
from nodetool.nodes.fal.text_to_image import FluxLora
from nodetool.nodes.fal.training import FluxLoraFastTraining
from tests.helpers import simulators


def context() -> WorkerContext:
    return WorkerContext(secrets={"FAL_API_KEY": KEY})


async def test_what_was_trained_is_used(fal: Simulator) -> None:
    trainer = FluxLoraFastTraining()
    assert trainer.assign_property("images_data", "https://a.example/pictures.zip") is None
    trained = (await trainer.process(context()))["output"]
    lora = await Lora(file=trained, scale=0.5).process(context())
    model = FluxLora(prompt="x")
    assert model.assign_property("loras", lora) is None
    await model.process(context())
    assert trained is not None
    (sent,) = fal.state.submissions[-1].arguments["loras"]
    assert sent == {"path": trained.uri, "scale": 0.5}


async def test_a_file_of_the_run_is_uploaded_and_a_name_is_not(fal: Simulator) -> None:
    lora = await Lora(file=AssetRef(data=b"weights")).process(context())
    assert simulators.fetch(fal, lora["path"]) == b"weights"
    assert (await Lora(path=" me/style ").process(context()))["path"] == "me/style"
    assert len(fal.state.of("upload")) == 1


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (Lora(), "connect a file"),
        (Lora(path="a", scale=0).model_copy(update={"scale": 9.0}), "9 is not from 0 to 4"),
    ],
)
async def test_what_is_wrong_is_told(node: Lora, words: str) -> None:
    with pytest.raises(InvalidArgumentsError, match=words):
        await node.process(context())
