"""``/v1/images``: pictures from a prompt, and changed pictures."""

from __future__ import annotations

import asyncio
import base64
import time
from io import BytesIO
from typing import Any

from PIL import Image
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from nodetool.fal.generate.kinds import Kind
from nodetool.fal.generate.result import GeneratedFile, Generation
from nodetool.fal.models import Kind as ModelKind
from nodetool.fal.server.body import Body, read_body
from nodetool.fal.server.errors import invalid
from nodetool.fal.server.work import Generator, check_model, generation_headers, main_files

_INLINE, _URL = "b64_json", "url"
#: most pixels of a mask: a small file can claim to be huge
_MAX_PIXELS = 100_000_000


async def create_image(http: Request) -> Response:
    """Generate pictures."""
    body = await read_body(http)
    return await _respond(http, body, Kind.IMAGE, {})


async def edit_image(http: Request) -> Response:
    """Change pictures as a prompt says, with a mask only where that is transparent."""
    body = await read_body(http)
    files: dict[str, Any] = {"images": body.files("image") or body.files("images") or None}
    if files["images"] is None:
        raise invalid("image", "it is required")
    masks = body.files("mask")
    if len(masks) > 1:
        raise invalid("mask", "there can be only one")
    for mask in masks:
        if isinstance(mask, bytes):
            files["mask"] = await asyncio.to_thread(white_mask, mask)
        else:
            files["mask"] = mask
    body.ignore("input_fidelity", "low")
    return await _respond(http, body, Kind.EDIT, files)


async def _respond(http: Request, body: Body, kind: Kind, files: dict[str, Any]) -> Response:
    generator: Generator = http.app.state.generator
    model = check_model(body.text("model"), [ModelKind.IMAGE])
    form = body.text("response_format") or _URL
    if form not in {_INLINE, _URL}:
        raise invalid("response_format", f"it is {_URL} or {_INLINE}")
    for name in ("quality", "background", "moderation"):
        body.ignore(name, "auto")
    body.refuse("stream", "pictures are not streamed", False, "false")
    body.refuse("partial_images", "pictures are not streamed", 0, "0")
    settings = {
        **files,
        "prompt": body.text("prompt"),
        "count": body.take("n"),
        "format": body.take("output_format"),
        **body.size(),
    }
    request = body.request(settings)
    output = generator.new_folder() if form == _URL else None
    generation = await generator.run(http, kind, request, model, output)
    images = main_files(generation, "image")
    data = [await _image(http, file, form) for file in images]
    return JSONResponse(
        {"created": int(time.time()), "data": data, **_about(generation, images[0])},
        headers=generation_headers(generation),
    )


async def _image(http: Request, file: GeneratedFile, form: str) -> dict[str, Any]:
    if form == _INLINE or file.path is None:
        content = await asyncio.to_thread(file.read)
        return {_INLINE: base64.b64encode(content).decode("ascii")}
    folder, name = file.path.parent.name, file.path.name
    return {_URL: str(http.url_for("file", folder=folder, name=name))}


def _about(generation: Generation, first: GeneratedFile) -> dict[str, Any]:
    """Return what OpenAI's clients know of a result, as far as it is known here."""
    width, height = (first.metadata.get(name) for name in ("width", "height"))
    return {
        "output_format": first.mime.partition("/")[2],
        "size": f"{width}x{height}" if width and height else None,
        "model": generation.endpoint_id,
    }


def white_mask(content: bytes) -> bytes:
    """Return a mask of OpenAI, transparent where the picture changes, as one of fal, white there.

    A mask without transparency is taken as one of fal's, and returned as it is.

    Raises:
        ApiError: it is no picture, or too large.
    """
    try:
        with Image.open(BytesIO(content)) as image:
            if image.width * image.height > _MAX_PIXELS:
                raise invalid("mask", f"it has more than {_MAX_PIXELS:,} pixels")
            if not image.has_transparency_data:
                return content
            alpha = image.convert("RGBA").getchannel("A")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise invalid("mask", "it is not a picture that can be read") from None
    target = BytesIO()
    alpha.point([255 - value for value in range(256)]).save(target, "PNG")
    return target.getvalue()
