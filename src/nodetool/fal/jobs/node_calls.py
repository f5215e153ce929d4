"""What a node does when it is called: upload its files, run its job, download the files of its result.

Nodes import this module when they are first called: fal's client takes a while to import, and most
processes that load nodes never call one.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from nodetool.fal import progress, settings
from nodetool.fal.errors import DownloadError
from nodetool.fal.jobs import cancellation, runner, spending
from nodetool.fal.media import download, upload
from nodetool.fal.progress import ProgressCallback
from nodetool.fal.settings import Settings
from nodetool.fal.transport import client
from nodetool.fal.transport.client import GuardedClient
from nodetool.fal.values.encode import PendingUpload

#: outputs of a node: slot -> value
Outputs = dict[str, Any]
#: options of a run that are part of the request
_REQUEST_OPTIONS = ("timeout", "force", "priority")


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeCall:
    """What all steps of one call of a node share: its arguments, its job and its downloads.

    Attributes:
        context: NodeTool's processing context.
        client: with the key of the run.
        settings: of the run.
        report: called with the progress of the node.
    """

    context: Any
    client: GuardedClient
    settings: Settings
    report: ProgressCallback


@contextlib.asynccontextmanager
async def open_call(context: Any, report: ProgressCallback) -> AsyncIterator[NodeCall]:
    """Yield what the steps of a call share.

    Args:
        context: NodeTool's processing context; it knows the key.
        report: called with the progress of the node.

    Raises:
        SettingError: an environment variable is not a valid setting.
        MissingKeyError: there is no key.
    """
    config = settings.current()
    async with client.open_client(context) as fal:
        yield NodeCall(context=context, client=fal, settings=config, report=report)


@contextlib.asynccontextmanager
async def _reserved(
    call: NodeCall,
    endpoint: str,
    scope: str,
    options: Mapping[str, Any],
    check_arguments: Callable[[], dict[str, Any]],
) -> AsyncIterator[spending.Reservation | None]:
    """Reserve the price of a job while the body uploads its files and runs it; None without a limit.

    Args:
        call: that the job is for.
        endpoint: fal's id.
        scope: the caller's idempotency key, or empty.
        options: of this run.
        check_arguments: returns the JSON to send, with files that are not uploaded yet.

    Raises:
        SpendLimitError: the limit does not allow the job.
        InvalidArgumentsError: an argument is missing or out of bounds.
    """
    if spending.current_limit(call.settings) is None:
        yield None
        return
    reservation = await spending.reserve_early(
        *(call.client, call.settings, endpoint, check_arguments()),
        scope=scope,
        force=bool(options.get("force")),
    )
    with spending.released(call.settings, reservation):
        yield reservation


async def upload_files(
    pending: Collection[PendingUpload],
    context: Any,
    *,
    name: str,
    node_id: str = "",
    call: NodeCall | None = None,
) -> dict[int, str]:
    """Upload files that fal cannot read where they are.

    Args:
        pending: the files, with the fields that they are for.
        context: NodeTool's processing context; it reads files and knows the key.
        name: of the endpoint or the node, for messages.
        node_id: of the node whose progress is reported; empty to report none.
        call: that the files are uploaded for; None opens one for them alone.

    Returns:
        ``id`` of each reference -> the URL that fal can read.

    Raises:
        InvalidArgumentsError: a file is of another kind than its field accepts.
        UploadError: a file cannot be read or uploaded.
        MissingKeyError: there is no key.
    """
    files = list(pending)
    await upload.check_kinds(name, files, context)
    report = progress.node_reporter(context, node_id) if node_id else progress.noop
    async with contextlib.nullcontext(call) if call else open_call(context, report) as opened:
        return await upload.upload_all(
            files, context, opened.client, opened.settings, opened.report
        )


async def run_node(
    context: Any,
    *,
    endpoint: str,
    node_id: str,
    options: Mapping[str, Any],
    field_of: Callable[[str], str],
    check_arguments: Callable[[], dict[str, Any]],
    build_arguments: Callable[[NodeCall], Awaitable[dict[str, Any]]],
    parse_outputs: Callable[[Any, str, Any], Awaitable[Outputs]],
    download_error: Callable[[DownloadError, str, int], DownloadError],
) -> Outputs:
    """Run the job of a node and return its outputs; cancelling the context cancels the job.

    Args:
        context: NodeTool's processing context.
        endpoint: fal's id.
        node_id: of the node, for its progress.
        options: of this run, by the names of :data:`~nodetool.fal.run_options.RUN_OPTIONS` without
            their prefix.
        field_of: path in the arguments -> what the app calls it.
        check_arguments: returns the JSON to send, with files that are not uploaded yet; it is called
            only if there is a spend limit.
        build_arguments: returns the JSON to send.
        parse_outputs: result, request id and context -> outputs.
        download_error: what to raise when the files of a paid result cannot be downloaded.

    Raises:
        FalError: a subclass of it, whose message says what to do.
    """
    async with cancellation.cancel_with_context(context, endpoint):
        report = progress.node_reporter(context, node_id)
        scope = runner.IDEMPOTENCY_SCOPE.get()
        async with (
            open_call(context, report) as call,
            _reserved(call, endpoint, scope, options, check_arguments) as reservation,
        ):
            request = runner.JobRequest(
                endpoint=endpoint,
                arguments=await build_arguments(call),
                scope=scope,
                reservation=reservation,
                field_of=field_of,
                **{name: options[name] for name in _REQUEST_OPTIONS if name in options},
            )
            async with runner.run_job(call.client, request, call.settings, call.report) as job:
                outputs = await parse_outputs(job.result, job.request_id, context)
                if options.get("download", call.settings.download):
                    try:
                        outputs = await download.download_all(
                            outputs, context, call.settings, call.report
                        )
                    except DownloadError as error:
                        raise download_error(error, job.request_id, job.number) from None
        report(progress.ProgressUpdate(phase=progress.JobPhase.DONE))
        return outputs
