"""The node that turns a file into a LoRA: it connects a trainer to a model that uses its weights."""

from __future__ import annotations

from typing import Any, ClassVar

from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import BaseNode
from pydantic import Field

from nodetool.fal import jobs
from nodetool.fal.errors import InvalidArgumentsError, Problem
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import dedent_docstring
from nodetool.fal.values.encode import PendingUpload, is_empty


@dedent_docstring
class Lora(BaseNode):
    """Makes a LoRA of a file, such as one that a trainer gives, for the loras of a model.
    fal, lora, weights, adapter, training, style

    Use cases:
    - Train a style and generate with it in one workflow
    - Use a LoRA file of your own with any model that takes LoRAs
    - Combine several LoRAs, each with a strength of its own
    """

    _required_settings: ClassVar[list[str]] = ["FAL_API_KEY"]

    file: AssetRef = Field(
        default=AssetRef(), description="The weights; a file of the run is uploaded to fal."
    )
    path: str = Field(
        default="",
        description="Where the weights are when no file is connected: an address, or a name at "
        "Hugging Face.",
    )
    scale: float = Field(
        default=1.0, ge=0.0, le=4.0, description="How strongly it acts; 0 is not at all."
    )

    @classmethod
    def get_title(cls) -> str:
        """Return the name in the app."""
        return "LoRA"

    # Any: each model has its own type of LoRA, and accepts this object for it
    async def process(self, context: Any) -> Any:
        """Return the LoRA in the form that every model accepts.

        Raises:
            InvalidArgumentsError: neither a file nor a path is given, the file does not contain
                weights, or the scale is out of bounds.
            UploadError: the file cannot be read, or fal does not accept it.
        """
        problems = []
        if is_empty(self.file) and not self.path.strip():
            problems.append(Problem("file", "connect a file, or fill in path"))
        if not 0 <= self.scale <= 4:
            problems.append(Problem("scale", f"{self.scale:g} is not from 0 to 4"))
        if problems:
            raise InvalidArgumentsError("fal.lora.Lora", problems)
        path = self.path.strip() if is_empty(self.file) else await self._file_url(context)
        return {"path": path, "scale": self.scale}

    async def _file_url(self, context: Any) -> str:
        """Return a URL of the file that fal can read."""
        if is_public_url(self.file.uri):
            return self.file.uri
        pending = PendingUpload(self.file, "file", wanted="weights")
        (url,) = (
            await jobs.node_calls.upload_files([pending], context, name="fal.lora.Lora")
        ).values()
        return url
