"""Jobs from a node to its outputs: what is resumed, cached, limited, downloaded, looked after."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import math
import os
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.types import NodeProgress
from typer.testing import CliRunner

from nodetool.fal import settings
from nodetool.fal.errors import (
    ContentPolicyError,
    DownloadError,
    JobTimeoutError,
    ResultError,
    UnknownOutcomeError,
)
from nodetool.fal.journal import journal
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.values import decode
from nodetool.fal_cli import app
from nodetool.nodes.fal.image_to_video import KlingVideoV21ProImageToVideo
from nodetool.nodes.fal.segmentation import DWPose
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import decoders, media, simulators

FLUX = "fal-ai/flux/dev"


def context() -> WorkerContext:
    return WorkerContext(secrets={"FAL_API_KEY": KEY})


async def flux(prompt: str = "a fox", **options: Any) -> dict[str, Any]:
    """Run a node with options and return its outputs."""
    node = FluxDev(prompt=prompt)
    for name, value in options.items():
        assert node.assign_property(name, value) is None
    return await node.process(context())  # type: ignore[return-value]


def book() -> journal.Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


async def test_a_job_that_took_too_long_is_taken_up_by_the_next_run(slow: Simulator) -> None:
    with pytest.raises(JobTimeoutError, match="without paying twice") as caught:
        await flux(fal_timeout=0.2)
    outputs = await flux()
    assert outputs["output"].metadata["request_id"] == caught.value.request_id
    assert slow.state.count(FLUX) == 1


async def test_the_same_request_is_paid_again_unless_results_are_kept(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await flux(), await flux()
    assert first["output"].metadata["request_id"] != second["output"].metadata["request_id"]
    monkeypatch.setenv("FAL_CACHE", "3600")
    third = await flux()
    assert third["output"].metadata["request_id"] == second["output"].metadata["request_id"]
    assert fal.state.count(FLUX) == 2
    await flux(fal_force=True)
    await flux("another fox")
    assert fal.state.count(FLUX) == 4


async def test_no_more_jobs_at_once_than_allowed(
    slow: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_MAX_CONCURRENT", "2")
    most = 0

    async def watch() -> None:
        nonlocal most
        while True:
            states = [job.state() for job in slow.state.jobs.values()]
            most = max(most, sum(state != "COMPLETED" for state in states))
            await asyncio.sleep(0.02)

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(flux(f"fox {number}") for number in range(5)))
    watching.cancel()
    assert most == 2
    assert slow.state.count(FLUX) == 5


async def test_the_priority_reaches_fal(fal: Simulator) -> None:
    await flux(fal_priority="low")
    await flux("b")
    priorities = [request.headers.get("x-fal-queue-priority") for request in fal.state.of("submit")]
    assert priorities == ["low", None]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("fal_timeout", each) for each in ("soon", True, -1, math.nan, math.inf, 10**400)),
        ("fal_force", 1),
        ("fal_download", "yes"),
        ("fal_priority", "high"),
        ("fal_priority", ["low"]),
    ],
)
def test_options_that_are_none_are_told(name: str, value: Any) -> None:
    assert f"{name} must be" in str(FluxDev().assign_property(name, value))
    with pytest.raises(ValueError, match=f"{name} must be"):
        FluxDev(**{name: value})


def test_a_node_is_made_with_options() -> None:
    node = FluxDev(prompt="x", fal_timeout=5, fal_force=True)  # type: ignore[call-arg]
    assert node._options == {"timeout": 5, "force": True}
    assert node.prompt == "x"


async def test_files_come_into_the_run_when_they_are_asked_for(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_DOWNLOAD", "1")
    run = context()
    node = FluxDev(prompt="x", num_images=2, image_size="square")  # type: ignore[arg-type]
    outputs: Any = await node.process(run)
    images = [outputs["output"], *outputs["images"]]
    blobs = run.get_output_blobs()
    for image in images:
        assert decoders.image(blobs[image.uri.removeprefix("blob://")]) == (512, 512)
        assert image.metadata["url"].startswith("https://")
        assert image.metadata["endpoint"] == FLUX
    assert len(fal.state.of("download")) == 2
    assert (await flux(fal_download=False))["output"].uri.startswith("https://")


async def test_a_file_beyond_the_limit_is_not_fetched_and_the_job_is_kept(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_DOWNLOAD_LIMIT", "100")
    with pytest.raises(DownloadError, match="100"):
        await flux(fal_download=True)
    monkeypatch.setenv("FAL_DOWNLOAD_LIMIT", "10000000")
    await flux(fal_download=True)
    assert fal.state.count(FLUX) == 1


async def test_a_content_is_uploaded_once_however_often_it_is_used(fal: Simulator) -> None:
    picture = media.png(9, 9)
    for _ in range(2):
        nodes = [DWPose(image=ImageRef(data=picture)) for _ in range(3)]
        await asyncio.gather(*(node.process(context()) for node in nodes))
    assert len(fal.state.of("upload")) == 1
    assert fal.state.count("fal-ai/dwpose") == 6
    url = "https://v3.fal.media/files/there.png"
    await DWPose(image=ImageRef(uri=url)).process(context())
    assert fal.state.submissions[-1].arguments["image_url"] == url
    assert len(fal.state.of("upload")) == 1


async def test_a_large_file_is_uploaded_in_parts(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fal_client.client as client_module

    monkeypatch.setattr(client_module, "MULTIPART_THRESHOLD", 1000)
    monkeypatch.setattr(client_module, "MULTIPART_CHUNK_SIZE", 1000)
    fal.fail("500@part*2")
    run = context()
    run.workspace_dir = str(tmp_path)
    data = media.png(600, 600, (1, 2, 3)) + bytes(range(256)) * 20
    (tmp_path / "large.png").write_bytes(data)
    await DWPose(image=ImageRef(uri="file:///large.png")).process(run)
    assert len(fal.state.of("part")) >= 3
    sent = fal.state.submissions[-1].arguments["image_url"]
    assert simulators.fetch(fal, sent) == data


async def test_progress_says_where_the_job_is(slow: Simulator) -> None:
    run = context()
    await FluxDev(prompt="x").process(run)
    updates = [message for message in run.drain_messages() if isinstance(message, NodeProgress)]
    words = [str(getattr(message, "message", "")) for message in updates]
    assert any("queue" in word for word in words)
    assert "The model is loaded." in words
    assert "costs-nothing" not in repr(updates)


async def test_secrets_and_files_in_logs_of_fal_are_not_passed_on(
    fal: Simulator, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "0.1")
    caplog.set_level(logging.DEBUG)
    body = f"data:image/png;base64,{'QUJD' * 100}"
    fal.answer(FLUX, {"detail": f"bad {body} with Key {KEY}"}, status=400)
    with pytest.raises(Exception, match="bad") as caught:
        await flux("a very private prompt")
    for text in (str(caught.value), caplog.text):
        assert "QUJDQUJD" not in text
        assert "costs-nothing" not in text
        assert "very private" not in text


# -- nodetool-fal jobs -----------------------------------------------------------------------------


def jobs(*arguments: str) -> Any:
    """Run ``nodetool-fal jobs``; the caller checks the exit code."""
    return CliRunner().invoke(app, ["jobs", *arguments])


def listed(*arguments: str) -> list[dict[str, Any]]:
    result = jobs("list", "--json", *arguments)
    assert result.exit_code == 0, result.output
    listing: list[dict[str, Any]] = json.loads(result.stdout)
    return listing


def left_behind(slow: Simulator) -> dict[str, Any]:
    """Return the record of a job that was paid for and not fetched."""

    async def leave() -> None:
        with pytest.raises(JobTimeoutError):
            await flux(fal_timeout=0.1)

    asyncio.run(leave())
    (job,) = listed("--state", "open")
    return job


def test_a_job_left_behind_is_listed_and_resumed(slow: Simulator) -> None:
    job = left_behind(slow)
    assert (job["endpoint"], job["state"]) == (FLUX, "submitted")
    result = jobs("resume", str(job["number"]), "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)[str(job["number"])]["images"]
    record = json.loads(jobs("show", job["request_id"], "--json").stdout)
    assert record["state"] == "done"
    assert record["result"]["images"]
    assert jobs("resume", "all").exit_code == 0
    assert slow.state.count(FLUX) == 1


def test_an_empty_list_says_so() -> None:
    result = jobs("list")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert "There are no jobs yet." in result.stderr
    assert "No job is open." in jobs("list", "--state", "open").stderr
    assert jobs("list", "--json").stdout.strip() == "[]"


def test_the_help_names_version_and_environment() -> None:
    run = CliRunner()
    assert (
        run.invoke(app, ["--version"]).stdout.strip() == f"nodetool-fal {version('nodetool-fal')}"
    )
    help_text = run.invoke(app, ["--help"]).stdout
    source = inspect.getsource(settings)
    readme = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
    for name in settings.VARIABLES:
        assert name in help_text
        assert f"`{name}`" in readme
    assert (
        set(re.findall(r'variables(?:\.get\(|, )"(FAL_\w+)"', source)) <= settings.VARIABLES.keys()
    )


def test_a_job_left_behind_is_cancelled(slow: Simulator) -> None:
    job = left_behind(slow)
    assert jobs("cancel", str(job["number"])).exit_code == 0
    assert [each.cancelled for each in slow.state.jobs.values()] == [True]
    assert jobs("cancel", str(job["number"])).exit_code == 1
    assert jobs("resume", str(job["number"])).exit_code == 1
    assert listed("--state", "cancelled")[0]["number"] == job["number"]


def test_old_jobs_are_forgotten_and_wrong_use_is_told(slow: Simulator) -> None:
    job = left_behind(slow)
    assert "0 jobs" in jobs("prune", "--older-than", "0s").stdout
    assert "1 job is forgotten" in jobs("prune", "--older-than", "0s", "--open").stdout
    for arguments in (
        ["show", str(job["number"])],
        ["list", "--state", "lost"],
        ["prune", "--older-than", "old"],
        ["resume", "99"],
    ):
        assert jobs(*arguments).exit_code == 2, arguments


async def test_a_result_that_fal_does_not_keep_is_told(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "0.5")
    fal.fail("expired@result")
    with pytest.raises(UnknownOutcomeError, match="about an hour"):
        await flux()
    assert [job.state for job in book().jobs()] == ["submitted"]


async def test_what_a_model_will_not_make_is_told(fal: Simulator) -> None:
    fal.fail("refused-content@result*1")
    with pytest.raises(ContentPolicyError, match="change the prompt"):
        await KlingVideoV21ProImageToVideo(
            prompt="x", image=ImageRef(uri="https://a.example/b.png")
        ).process(context())


@pytest.mark.parametrize("levels", [decode.MAX_DEPTH + 1, 500])
async def test_a_result_without_end_is_told_and_kept(fal: Simulator, levels: int) -> None:
    fal.answer(FLUX, json.loads("[" * levels + "]" * levels))
    with pytest.raises(ResultError, match="nested too deeply"):
        await flux()
    (job,) = book().jobs()
    assert (job.state, job.consumed) == ("done", False)


@pytest.mark.parametrize("deep", ['{"images": %s}', '{"x": {"y": %s}}'])
async def test_a_deep_result_is_read_on_every_python(fal: Simulator, deep: str) -> None:
    """As deep as it may be, whatever the stack of this version takes."""
    levels = decode.MAX_DEPTH - deep.count("{")
    fal.answer(FLUX, json.loads(deep.replace("%s", "[" * levels + "]" * levels)))
    await flux()
    (job,) = book().jobs()
    assert (job.state, job.consumed) == ("done", True)
