"""fal as a provider of NodeTool: its generic nodes can use any endpoint by its id.

NodeTool's worker imports this with the nodes, which registers the class.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from nodetool.metadata.types import (
    ASRModel,
    AudioModel,
    AudioRef,
    Chunk,
    ImageModel,
    LanguageModel,
    Message,
    Model3DModel,
    Provider,
    TTSModel,
    VideoModel,
)
from nodetool.providers.base import BaseProvider, register_provider

from nodetool.fal.errors import AuthError, InvalidKeyError, MissingKeyError, RateLimitError
from nodetool.fal.progress import FALProgress
from nodetool.fal.settings import KEY_NAMES

# NodeTool's worker imports this at its start, long before anybody generates: what generates is
# imported in the methods.
if TYPE_CHECKING:
    import numpy as np

    from nodetool.fal.generate import Generation, GenerationProgress
    from nodetool.fal.provider.listing import ListedModel

#: samples of speech in one piece: ten seconds
_PIECE = 240_000


@register_provider(Provider.FalAI)
class FalProvider(BaseProvider):
    """Runs endpoints of fal for NodeTool's generic nodes.

    Generic nodes send settings that many endpoints lack: such a setting is left out or gets the
    nearest value, and the log says so. Files, masks and counts are never left out. An empty id of a
    model stands for the best that can do it.
    """

    provider_name = "fal_ai"

    @classmethod
    def required_secrets(cls) -> list[str]:
        """Return the names of the secrets that it needs."""
        return [KEY_NAMES[0]]

    def is_auth_error(self, error: Exception) -> bool:
        """Return whether an error is about the key."""
        return isinstance(error, AuthError | MissingKeyError | InvalidKeyError)

    def is_rate_limit_error(self, error: Exception) -> bool:
        """Return whether fal has refused a request because there were too many."""
        return isinstance(error, RateLimitError)

    # -- models ------------------------------------------------------------------------------------

    async def get_available_image_models(self) -> list[ImageModel]:
        """Return the models that make images."""
        return [ImageModel(**_common(each)) for each in await _listed("image")]

    async def get_available_video_models(self) -> list[VideoModel]:
        """Return the models that make videos."""
        return [VideoModel(**_common(each)) for each in await _listed("video")]

    async def get_available_audio_models(self) -> list[AudioModel]:
        """Return the models that make music and sounds."""
        return [AudioModel(**_common(each)) for each in await _listed("music")]

    async def get_available_3d_models(self) -> list[Model3DModel]:
        """Return the models that make 3D models."""
        return [
            Model3DModel(**_common(each), output_formats=list(each.model.formats) or ["glb"])
            for each in await _listed("3d")
        ]

    async def get_available_tts_models(self) -> list[TTSModel]:
        """Return the models that speak, with their voices."""
        return [
            TTSModel(**_named(each), voices=list(each.model.voices))
            for each in await _listed("tts")
        ]

    async def get_available_asr_models(self) -> list[ASRModel]:
        """Return the models that write down speech."""
        return [ASRModel(**_named(each)) for each in await _listed("asr")]

    async def get_available_language_models(self) -> list[LanguageModel]:
        """Return the models that answer."""
        return [LanguageModel(**_common(each)) for each in await _listed("language")]

    # -- media -------------------------------------------------------------------------------------

    async def text_to_image(
        self,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
    ) -> bytes:
        """Return an image from a text.

        Raises:
            FalError: a subclass of it, whose message says what to do.
        """
        return await self._file("image", params, {}, timeout_s, context, node_id)

    async def image_to_image(
        self,
        image: bytes,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
    ) -> bytes:
        """Return an image changed as a text says.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        files = {"images": [image]}
        return await self._file("edit", params, files, timeout_s, context, node_id)

    async def text_to_video(
        self,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
    ) -> bytes:
        """Return a video from a text.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        return await self._file("video", params, {}, timeout_s, context, node_id)

    async def image_to_video(
        self,
        image: bytes,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
        **kwargs: Any,
    ) -> bytes:
        """Return a video of an image.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        files = {"images": [image]}
        return await self._file("video", params, files, timeout_s, context, node_id, kwargs)

    async def text_to_3d(
        self,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
    ) -> bytes:
        """Return a 3D model from a text.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        return await self._file("model3d", params, {}, timeout_s, context, node_id)

    async def image_to_3d(
        self,
        image: bytes,
        params: Any,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
    ) -> bytes:
        """Return a 3D model of what an image shows.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        files = {"images": [image]}
        return await self._file("model3d", params, files, timeout_s, context, node_id)

    # -- sound -------------------------------------------------------------------------------------

    # An asynchronous generator where the base class has a plain function that returns one.
    async def text_to_speech(
        self,
        text: str,
        model: str,
        voice: str | None = None,
        speed: float | None = None,
        reference_audio: bytes | None = None,
        reference_text: str | None = None,
        language: str | None = None,
        instructions: str | None = None,
        timeout_s: int | None = None,
        context: Any = None,
        **kwargs: Any,
    ) -> AsyncGenerator[np.ndarray[Any, np.dtype[np.int16]], None]:
        """Yield samples of a voice that reads a text: 24 kHz, mono, 16 bits.

        Raises:
            DecoderError: sound cannot be decoded here; nothing is sent.
            FalError: as for :meth:`text_to_image`.
        """
        from nodetool.fal.provider.run import main_file
        from nodetool.fal.provider.speech import decode, require_decoder

        require_decoder()
        parameters = {
            "text": text,
            "voice": voice,
            "speed": speed,
            "reference_text": reference_text,
            "language": language,
            "instructions": instructions,
            **kwargs,
        }
        generation = await self._generate(
            "speech", model, parameters, {"audio": reference_audio}, timeout_s, context
        )
        samples = await asyncio.to_thread(lambda: decode(main_file(generation).read()))
        for start in range(0, len(samples), _PIECE):
            yield samples[start : start + _PIECE]

    async def text_to_audio(
        self,
        prompt: str,
        model: str,
        lyrics: str | None = None,
        audio_duration: float | None = None,
        guidance_scale: float | None = None,
        num_inference_steps: int | None = None,
        seed: int | None = None,
        timeout_s: int | None = None,
        context: Any = None,
        node_id: str | None = None,
        **kwargs: Any,
    ) -> AudioRef:
        """Return music or a sound from a text.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        from nodetool.fal.provider.run import main_file

        parameters = {
            "prompt": prompt,
            "lyrics": lyrics,
            "audio_duration": audio_duration,
            "guidance_scale": guidance_scale,
            "num_inference_steps": num_inference_steps,
            "seed": seed,
            **kwargs,
        }
        context = self._context(context)
        generation = await self._generate(
            "music", model, parameters, {}, timeout_s, context, node_id
        )
        reference: AudioRef = await context.audio_from_bytes(main_file(generation).read())
        return reference

    async def automatic_speech_recognition(
        self,
        audio: bytes,
        model: str,
        language: str | None = None,
        prompt: str | None = None,
        temperature: float = 0.0,
        timeout_s: int | None = None,
        context: Any = None,
        word_timestamps: bool = False,
        **kwargs: Any,
    ) -> str | dict[str, Any]:
        """Return what is said; with the times of its parts as ``chunks`` if they are asked for.

        Raises:
            FalError: as for :meth:`text_to_image`.
        """
        from nodetool.fal.provider.speech import words

        parameters = {
            "language": language,
            "prompt": prompt,
            "temperature": temperature or None,  # zero is what NodeTool sends by default
            "word_timestamps": word_timestamps,
            **kwargs,
        }
        generation = await self._generate(
            "transcript", model, parameters, {"audio": audio}, timeout_s, context
        )
        if not word_timestamps:
            return generation.text
        return {"text": generation.text, "chunks": words(generation.data)}

    # -- text --------------------------------------------------------------------------------------

    async def generate_message(
        self,
        messages: Sequence[Message],
        model: str,
        tools: Sequence[Any] | None = None,
        max_tokens: int | None = None,
        response_format: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> Message:
        """Return the answer to a conversation.

        Raises:
            ProviderParameterError: tools or a format are asked for, which no endpoint has.
            FalError: as for :meth:`text_to_image`.
        """
        from nodetool.fal.provider.chat import read_messages
        from nodetool.fal.provider.parameters import ProviderParameterError

        if tools or response_format:
            raise ProviderParameterError(
                "Models at fal can neither call tools nor keep to a format of the answer; use another "
                "provider for that"
            )
        parameters, files = read_messages(messages)
        timeout, context = kwargs.pop("timeout_s", None), kwargs.pop("context", None)
        parameters |= {"max_tokens": max_tokens, **kwargs}
        generation = await self._generate("chat", model, parameters, files, timeout, context)
        return Message(role="assistant", content=generation.text)

    async def generate_messages(
        self,
        messages: Sequence[Message],
        model: str,
        tools: Sequence[Any] | None = None,
        max_tokens: int | None = None,
        response_format: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> AsyncGenerator[Chunk, None]:
        """Yield the answer to a conversation, whole: jobs of a queue do not stream.

        Raises:
            FalError: as for :meth:`generate_message`.
        """
        message = await self.generate_message(
            messages, model, tools, max_tokens, response_format, **kwargs
        )
        yield Chunk(content=str(message.content), done=True)

    async def generate_embedding(
        self, text: str | list[str], model: str, **kwargs: Any
    ) -> list[list[float]]:
        """Return a vector for each text.

        Args:
            text: one text, or several.
            model: ``endpoint#model``, since the endpoint for this serves many models.
            kwargs: arguments of the endpoint, such as ``dimensions``.

        Raises:
            ProviderParameterError: the endpoint gives no vectors.
            FalError: as for :meth:`text_to_image`.
        """
        from nodetool.fal.provider.embedding import build_embedding_call, vectors
        from nodetool.fal.provider.run import run

        texts = [text] if isinstance(text, str) else list(text)
        call = build_embedding_call(texts, model, kwargs)
        generation = await run(call, context=self._context(None))
        return vectors(generation.data, len(texts))

    # -- common ------------------------------------------------------------------------------------

    async def _file(
        self,
        kind: str,
        params: Any,
        files: Mapping[str, Any],
        timeout: float | None,
        context: Any,
        node_id: str | None,
        more: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Return the main file of a call whose parameters are one of NodeTool's objects."""
        from nodetool.fal.provider.run import main_file

        # what was not given has a default, 512 pixels for one, that nobody has asked for
        asked = {name: getattr(params, name) for name in params.model_fields_set}
        model = asked.pop("model", None)
        generation = await self._generate(
            kind, model, {**(more or {}), **asked}, files, timeout, context, node_id
        )
        return await asyncio.to_thread(main_file(generation).read)

    async def _generate(
        self,
        kind: str,
        model: Any,
        parameters: Mapping[str, Any],
        files: Mapping[str, Any],
        timeout: float | None,
        context: Any,
        node_id: str | None = None,
    ) -> Generation:
        from nodetool.fal.generate.kinds import Kind
        from nodetool.fal.provider.parameters import build_call
        from nodetool.fal.provider.run import run

        context = self._context(context)
        call = build_call(Kind(kind), model, parameters, files)

        def report(update: GenerationProgress) -> None:
            if node_id:
                context.post_message(
                    FALProgress(
                        node_id=node_id,
                        progress=update.percent,
                        total=100,
                        message=update.message,
                    )
                )

        return await run(call, context=context, timeout=timeout, progress=report)

    def _context(self, context: Any) -> Any:
        """Return NodeTool's context; without one, one that knows the secrets of this provider."""
        if context is not None:
            return context
        from nodetool.worker.context_stub import WorkerContext

        return WorkerContext(secrets=self.secrets)


async def _listed(model_type: str) -> Sequence[ListedModel]:
    from nodetool.fal.provider.listing import listed

    return await asyncio.to_thread(listed, model_type)


def _named(model: ListedModel) -> dict[str, Any]:
    return {"provider": Provider.FalAI, "id": model.model.endpoint_id, "name": model.name}


def _common(model: ListedModel) -> dict[str, Any]:
    return {**_named(model), "supported_tasks": list(model.tasks)}
