"""One generation for a request over HTTP: it ends when its client goes away."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import shutil
import time
from collections.abc import Collection, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from starlette.requests import Request

from nodetool.fal.catalogue import endpoints
from nodetool.fal.errors import ResultError
from nodetool.fal.generate.context import ProgressListener
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.generate.options import Options
from nodetool.fal.generate.result import GeneratedFile, Generation
from nodetool.fal.generate.run import generate_request
from nodetool.fal.jobs import spending
from nodetool.fal.jobs.runner import IDEMPOTENCY_SCOPE
from nodetool.fal.models import Kind as ModelKind
from nodetool.fal.models import Task, find_model
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.server.errors import CLIENT_GONE, ApiError
from nodetool.fal.server.options import ServerOptions

T = TypeVar("T")
#: scopes of requests that name their idempotency key
_KEY_SCOPE = "serve/key/"


class Generator:
    """Generates for requests.

    Args:
        options: of the server.
    """

    def __init__(self, options: ServerOptions) -> None:
        self.options = options
        self._files = options.folder / "files"

    async def run(
        self,
        http: Request,
        kind: Kind,
        request: GenerationRequest,
        model: str | None,
        output: Path | None = None,
    ) -> Generation:
        """Generate something; if the client goes away, its job is cancelled.

        Args:
            http: the request, whose body was read.
            kind: what.
            request: what is asked for.
            model: id of an endpoint; None for the first that can do it.
            output: folder for the files; None holds them in memory.

        Raises:
            ApiError: the client has gone away.
            FalError: there is no result.
        """
        key = http.headers.get("idempotency-key", "")
        scope = f"{_KEY_SCOPE}{key[:200]}" if key else ""
        return await until_gone(http, self.generate(kind, request, model, output, scope))

    async def generate(
        self,
        kind: Kind,
        request: GenerationRequest,
        model: str | None,
        output: Path | None,
        scope: str = "",
        progress: ProgressListener | None = None,
    ) -> Generation:
        """Generate something.

        Args:
            kind: what.
            request: what is asked for.
            model: id of an endpoint; None for the first that can do it.
            output: folder for the files; None holds them in memory.
            scope: the caller's idempotency key, or empty.
            progress: called with each update.

        Raises:
            FalError: there is no result.
        """
        options = Options(
            model=model,
            mode=self.options.mode,
            output=output,
            progress=progress,
            local_files=False,
        )
        with spending.limited(self.options.limit), _scoped(scope):
            return await generate_request(kind, request, options)

    def new_folder(self) -> Path:
        """Return a folder for files that are served by a name that nobody can guess."""
        self._remove_old()
        return self._files / secrets.token_urlsafe(24)

    def path_of(self, folder: str, name: str) -> Path | None:
        """Return the file with this name that is served; None if there is none, or not any more."""
        path = self._files / folder / name
        is_inside = path.resolve().parent.parent == self._files.resolve()
        if not is_inside or not path.is_file() or self._is_old(path.parent):
            return None
        return path

    def _remove_old(self) -> None:
        with contextlib.suppress(OSError):
            for folder in self._files.iterdir():
                if self._is_old(folder):
                    shutil.rmtree(folder, ignore_errors=True)

    def _is_old(self, folder: Path) -> bool:
        try:
            return folder.stat().st_mtime < time.time() - self.options.file_age
        except OSError:
            return True


@contextlib.contextmanager
def _scoped(scope: str) -> Iterator[None]:
    token = IDEMPOTENCY_SCOPE.set(scope)
    try:
        yield
    finally:
        IDEMPOTENCY_SCOPE.reset(token)


async def until_gone(http: Request, work: Coroutine[Any, Any, T]) -> T:
    """Return the result of some work, which is cancelled when its client goes away.

    Raises:
        ApiError: the client has gone away.
    """
    task = asyncio.create_task(work)
    gone = asyncio.create_task(_wait_until_gone(http))
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
    finally:
        gone.cancel()
        task.cancel()  # it takes its time to cancel its job at fal
        await asyncio.wait({task, gone})
        if not task.cancelled():
            task.exception()  # nobody else asks for it
    raise ApiError(CLIENT_GONE, "the client has gone away", "client_gone")


async def _wait_until_gone(http: Request) -> None:
    while (await http.receive())["type"] != "http.disconnect":
        pass


def check_model(
    model: str | None, kinds: Collection[ModelKind], tasks: Collection[Task] = ()
) -> str | None:
    """Return the id of the endpoint that a request names, if it gives what the request is for.

    Names are ids and nothing else, so that nobody pays for another endpoint than he meant.

    Args:
        model: as the request names it; None for any.
        kinds: of results.
        tasks: of which the endpoint must have one; empty for any.

    Raises:
        UnknownEndpointError: the catalogue has no such endpoint; the message names similar ones.
        ApiError: it gives something else.
    """
    if model is None:
        return None
    found = find_model(endpoints.find(model).id)
    if found.kind not in kinds or (tasks and set(tasks).isdisjoint(found.tasks)):
        does = " and ".join(task.replace("_", " ") for task in found.tasks) or str(found.kind)
        message = f"{found.endpoint_id} does {does}, which this address does not serve"
        raise ApiError(400, message, "wrong_model_kind", "model")
    return found.endpoint_id


def main_files(generation: Generation, kind: str) -> list[GeneratedFile]:
    """Return the files of a kind, such as ``image``, that a generation gave.

    Raises:
        ResultError: there is none.
    """
    files = [file for file in generation.files if file.mime.startswith(f"{kind}/")]
    if not files:
        raise ResultError(
            f"{generation.endpoint_id} (request {generation.request_id}) gave no {kind}; "
            f"`nodetool-fal jobs show {generation.request_id}` prints its result"
        )
    return files


def generation_headers(generation: Generation) -> dict[str, str]:
    """Return headers that say which endpoint gave a result, in which job and for how much."""
    headers = {
        "X-Fal-Endpoint": generation.endpoint_id,
        "X-Request-Id": generation.request_id,
    }
    if generation.cost is not None:
        headers["X-Fal-Cost"] = f"{generation.cost:f}"
    return headers
