"""fal as a command of NodeTool's worker: one request as a line of JSON, progress and a result back.

The worker starts the command for each request. It lists models, and runs one media request at a time;
files come and go by their paths, and the worker deletes the one of the result.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from nodetool.fal.errors import FalError
from nodetool.fal.provider.listing import ListedModel, listed

# Models have to be listed in a second, so that what generates is imported when it is needed.
if TYPE_CHECKING:
    from nodetool.fal.generate import Generation, GenerationProgress
    from nodetool.fal.provider.parameters import Call

#: id of the provider; the app has one called fal_ai of its own, and skips others of that id
ID = "fal_py"
_NAME = "fal (nodetool-fal)"
#: most bytes of a line that the worker reads
MAX_LINE = 1024 * 1024
#: operation -> what is generated, and the parameter of our own that each file of the request is
_OPERATIONS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "text_to_image": ("image", {}),
    "image_to_image": ("edit", {"image_path": "images"}),
    "text_to_video": ("video", {}),
    "image_to_video": ("video", {"image_path": "images"}),
    "reference_to_video": (
        "video",
        {"reference_image_paths": "references", "reference_video_paths": "reference_videos"},
    ),
    "text_to_audio": ("music", {}),
    "tts_encoded": ("speech", {"reference_audio_path": "audio"}),
}
#: types of models that the operations can use
_MODEL_TYPES = frozenset({"image", "video", "tts", "music"})
#: operation -> its name as a capability, where that differs
_CAPABILITIES = {"tts_encoded": "text_to_speech_encoded"}
_UPPER = re.compile(r"(?<!^)(?=[A-Z])")

#: writes one line
Send = Callable[[str, Mapping[str, Any]], None]


class AdapterRequestError(FalError, ValueError):
    """A request is not one that NodeTool's worker sends."""


def variables(command: str) -> dict[str, str]:
    """Return the environment variables that make the worker offer this provider.

    Args:
        command: starts the adapter, quoted as for a shell.
    """
    capabilities = (_CAPABILITIES.get(name, name) for name in _OPERATIONS)
    prefix, suffix = "NODETOOL_PROVIDER_ADAPTER", ID.upper()
    return {
        f"{prefix}_COMMAND_{suffix}": command,
        f"{prefix}_CAPABILITIES_{suffix}": ",".join(capabilities),
        f"{prefix}_DISPLAY_NAME_{suffix}": _NAME,
    }


@contextlib.contextmanager
def line_writer() -> Iterator[Send]:
    """Yield what writes lines to stdout, to which nothing else can write meanwhile.

    Whatever libraries print goes to stderr, which the worker keeps for its error messages.
    """
    stdout = os.dup(1)
    os.dup2(2, 1)
    try:
        with os.fdopen(stdout, "w", encoding="utf-8", newline="\n", closefd=False) as lines:
            yield lambda kind, data: _write(lines, kind, data)
    finally:
        os.dup2(stdout, 1)
        os.close(stdout)


def _write(lines: TextIO, kind: str, data: Mapping[str, Any]) -> None:
    lines.write(json.dumps({"type": kind, "data": data}) + "\n")
    lines.flush()


def parse_request(line: str) -> dict[str, Any]:
    """Return the request of a line.

    Raises:
        AdapterRequestError: it is none.
    """
    try:
        request = json.loads(line)
    except ValueError:
        request = None
    if not isinstance(request, dict) or not isinstance(request.get("operation"), str):
        raise AdapterRequestError(
            "The adapter reads one request of NodeTool's worker as a line of JSON with an operation"
        )
    return request


def list_models(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the models of the type that a request names, as the app reads them.

    There are none of types for which the worker has no operation, such as ``language``.
    """
    model_type = str(request.get("model_type") or "")
    models = listed(model_type) if model_type in _MODEL_TYPES else ()
    return {"models": [_model(each, model_type) for each in models]}


def _model(each: ListedModel, model_type: str) -> dict[str, Any]:
    model: dict[str, Any] = {"id": each.model.endpoint_id, "name": each.name, "provider": ID}
    if model_type == "tts":
        model["voices"] = list(each.model.voices)
    else:
        model["supportedTasks"] = list(each.tasks)
    return model


async def run_request(request: Mapping[str, Any], send: Send) -> dict[str, Any]:
    """Run a media request and return its result: the path of the file, and how it came about.

    Raises:
        AdapterRequestError: there is no such operation.
        FalError: a subclass of it, whose message says what to do.
    """
    from nodetool.fal.provider.run import run

    call = _build_call(request)
    last: list[Mapping[str, Any]] = []
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None

    def report(update: GenerationProgress) -> None:
        data = {"progress": update.percent, "total": 100, "message": update.message}
        if last[-1:] == [data]:
            return
        last[:] = [data]
        try:
            send("progress", data)
        except OSError:  # the worker has gone, so nobody waits for this any longer
            loop.call_soon_threadsafe(task.cancel)

    generation = await run(call, progress=report)
    path = await asyncio.to_thread(_store, generation)
    return {"path": str(path), "metadata": _metadata(call, generation)}


def _build_call(request: Mapping[str, Any]) -> Call:
    """Return the call of a request.

    Raises:
        AdapterRequestError: there is no such operation.
    """
    from nodetool.fal.generate.kinds import Kind
    from nodetool.fal.provider.parameters import build_call

    operation = request["operation"]
    if operation not in _OPERATIONS:
        raise AdapterRequestError(
            f"There is no operation {operation[:60]!r}; there are models, {', '.join(_OPERATIONS)}"
        )
    kind, paths = _OPERATIONS[operation]
    files: dict[str, Any] = {}
    for key, name in paths.items():
        value = request.get(key)
        if isinstance(value, list):
            files[name] = [Path(each) for each in value]
        elif isinstance(value, str):
            files[name] = [Path(value)] if name == "images" else Path(value)
    given = request.get("params")
    parameters = {
        _UPPER.sub("_", name).lower(): value
        for name, value in (given.items() if isinstance(given, dict) else ())
    }
    return build_call(Kind(kind), parameters.pop("model", None), parameters, files)


def _store(generation: Generation) -> Path:
    """Write the main file of a generation to where the worker takes it from."""
    from nodetool.fal.provider.run import main_file

    file = main_file(generation)
    handle, name = tempfile.mkstemp(prefix="nodetool-fal-", suffix=Path(file.name).suffix)
    with os.fdopen(handle, "wb") as output:
        output.write(file.read())
    return Path(name)


def _metadata(call: Call, generation: Generation) -> dict[str, Any]:
    """Return how a result came about, within what a line can hold."""

    decisions: Sequence[Any] = [each.to_json() for each in (*call.dropped, *generation.decisions)]
    metadata: dict[str, Any] = {
        "endpoint": generation.endpoint_id,
        "request_id": generation.request_id,
        "seconds": round(generation.seconds, 3),
        "cost": None if generation.cost is None else f"{generation.cost:f}",
        "decisions": decisions,
    }
    if len(json.dumps(metadata)) > MAX_LINE // 2:  # a prompt may have any length
        del metadata["decisions"]
    return metadata
