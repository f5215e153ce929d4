"""``/v1/audio``: text to speech, speech to text."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from nodetool.fal.generate.kinds import Kind
from nodetool.fal.models import Kind as ModelKind
from nodetool.fal.models import Task
from nodetool.fal.server.body import read_body
from nodetool.fal.server.errors import invalid
from nodetool.fal.server.work import Generator, check_model, generation_headers, main_files


async def create_speech(http: Request) -> Response:
    """Speak a text."""
    generator: Generator = http.app.state.generator
    body = await read_body(http)
    model = check_model(body.text("model"), [ModelKind.AUDIO])
    body.refuse("stream_format", "speech is not streamed", "audio")
    body.ignore("speed", 1, "1", "1.0")
    voice = body.take("voice")
    settings = {
        "text": body.required("input"),
        "voice": voice.get("id") if isinstance(voice, dict) else voice or None,
        "format": body.text("response_format"),
        "prompt": body.text("instructions") or None,
    }
    generation = await generator.run(http, Kind.SPEECH, body.request(settings), model)
    file = main_files(generation, "audio")[0]
    content = await asyncio.to_thread(file.read)
    return Response(content, media_type=file.mime, headers=generation_headers(generation))


async def create_transcription(http: Request) -> Response:
    """Write down what is spoken."""
    generator: Generator = http.app.state.generator
    body = await read_body(http)
    model = check_model(body.text("model"), list(ModelKind), [Task.SPEECH_TO_TEXT])
    files = body.files("file")
    if len(files) != 1:
        raise invalid("file", "give one recording")
    form = body.text("response_format") or "json"
    if form not in {"json", "text"}:
        raise invalid("response_format", "it is json or text; other ones depend on the model")
    body.refuse("stream", "transcripts are not streamed", False, "false")
    body.ignore("temperature", 0, "0", "0.0")
    body.refuse("timestamp_granularities", "transcripts have no times here", [], ["segment"])
    settings = {
        "audio": files[0],
        "language": body.text("language"),
        "prompt": body.text("prompt") or None,
    }
    generation = await generator.run(http, Kind.TRANSCRIPT, body.request(settings), model)
    headers = generation_headers(generation)
    if form == "text":
        return PlainTextResponse(generation.text, headers=headers)
    return JSONResponse({"text": generation.text, "model": generation.endpoint_id}, headers=headers)
