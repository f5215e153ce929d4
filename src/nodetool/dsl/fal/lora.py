"""For graphs: a LoRA of a file, between a trainer and the model that uses what it trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nodetool.dsl.node import In, Node, Output

if TYPE_CHECKING:
    from nodetool.metadata.types import AssetRef


class Lora(Node):
    """Makes a LoRA of a file, such as one that a trainer gives, for the loras of a model.

    Args:
        file: The weights; a file of the run is uploaded to fal.
        path: Where the weights are when no file is connected: an address, or a name at Hugging Face.
        scale: How strongly it acts; 0 is not at all.
    """

    _type = "fal.lora.Lora"

    def __init__(
        self,
        *,
        file: In[AssetRef] | None = None,
        path: In[str] = "",
        scale: In[float] = 1.0,
    ) -> None:
        super().__init__(locals())

    @property
    def output(self) -> Output[Any]:
        """The LoRA, for the loras of any model."""
        return self.out("output")
