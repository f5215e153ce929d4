"""No key in any message, in what led to it, in a log or a traceback, whoever repeats it."""

from __future__ import annotations

import asyncio
import json
import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import fal_client.client
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.worker.executor import execute_node
from starlette.responses import Response

from nodetool.fal import errors, redaction, settings
from nodetool.fal.errors import FalError, InvalidArgumentsError, Problem
from nodetool.fal.jobs import runner
from nodetool.fal.redaction import MASK, redact
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.http.responses import bytes_response, header
from nodetool.fal.text import redact_text, truncate_repr
from nodetool.fal.transport import client as clients
from nodetool.fal.transport.client import GuardedClient
from nodetool.nodes.fal.dynamic import DynamicFal
from nodetool.nodes.fal.segmentation import DWPose
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import media
from tests.helpers.leaks import assert_no_key, shown, spellings

SECRET = KEY.partition(":")[2]
LONG = "12345678-aaaa-bbbb-cccc-1234567890ab:0123456789abcdef0123456789abcdef"
AWKWARD = 'me/"team"&co:p%ss\\w<r>d+/=\'x'


@pytest.mark.parametrize("key", [KEY, LONG, AWKWARD, "only-one-part-of-it"])
def test_a_key_is_found_however_it_is_written(key: str) -> None:
    redaction.remember(key)
    for how, text in spellings(key).items():
        for around in ("{}", "before {} after", 'x="{}";y', "<p>{}</p>", "{}{}"):
            told = around.format(text, text)
            clean = redact(told)
            assert MASK in clean, (how, clean)
            assert not shown(clean, key), (how, clean)
    assert redact(json.dumps({"a": [key, {key: 1}]})).count(MASK) == 2
    assert redaction.redact_all({key: [key, 1, None]}) == {MASK: [MASK, 1, None]}


@given(st.text(max_size=200))
def test_other_texts_stay_as_they_are(text: str) -> None:
    redaction.remember(LONG)
    assert redact(text) == text


def test_what_is_too_short_to_be_a_secret_is_none() -> None:
    before = redact("a:b is no key, nor is abc")
    for short in ("a:b", "abc", ":", ""):
        redaction.remember(short)
    assert redact("a:b is no key, nor is abc") == before
    redaction.remember("team:abc")  # then its name tells
    assert redact("abc of team:abc") == f"abc of {MASK}"
    redaction.remember("id:secret")  # no word of ours goes away
    assert redact("secret: id:secret") == f"secret: {MASK}"


def test_a_key_is_not_cut_before_it_is_found() -> None:
    redaction.remember(LONG)
    secret = LONG.partition(":")[2]
    for length in range(40, 80):
        for text in (redact_text("x" * length + LONG, 80), truncate_repr("x" * length + LONG)):
            assert secret[:8] not in text
    huge = "x" * (redaction.MAX_TEXT_LENGTH - 40) + LONG
    assert secret[:8] not in redact(huge)
    assert len(redact("y" * 3 * redaction.MAX_TEXT_LENGTH)) < redaction.MAX_TEXT_LENGTH


@pytest.mark.parametrize(
    "text", ["A" * 1_000_000, "%41" * 300_000, "\\" * 1_000_000, "&#48;" * 200_000]
)
def test_long_texts_take_no_time(text: str) -> None:
    redaction.remember(LONG)
    started = time.monotonic()
    redact(text)
    assert time.monotonic() - started < 5


def test_an_error_of_ours_never_has_a_key() -> None:
    redaction.remember(LONG)
    error = InvalidArgumentsError("a/b", [Problem(f"x.{LONG}", f"is {LONG}")])
    assert_no_key(error, key=LONG)
    assert_no_key(FalError(f"see {LONG}"), key=LONG)


def test_errors_of_others_are_scrubbed_with_all_that_led_to_them() -> None:
    redaction.remember(LONG)

    async def broken() -> None:
        try:
            try:
                raise ValueError(f"Key {LONG}")
            except ValueError as error:
                error.add_note(f"sent with {LONG}")
                raise KeyError(LONG) from ExceptionGroup("all", [OSError(LONG)])
        except KeyError as error:
            raise RuntimeError("broken", LONG) from error

    with pytest.raises(RuntimeError) as caught:
        asyncio.run(errors.sanitizing(broken)())
    assert MASK in str(caught.value)
    assert_no_key(caught.value, key=LONG)


def test_logs_do_not_have_it(caplog: pytest.LogCaptureFixture) -> None:
    redaction.remember(LONG)
    caplog.set_level(logging.DEBUG)
    for name in ("nodetool.fal", "httpx", "httpcore.http11", "fal_client.client"):
        logging.getLogger(name).error("answer %r of %s", {"x": f"Key {LONG}"}, 1)
        try:
            raise ValueError(LONG)
        except ValueError:
            logging.getLogger(name).exception("failed with %s", LONG)
    assert caplog.text.count(MASK) == 12
    assert not shown(caplog.text.replace("raise ValueError(LONG)", ""), LONG)


# -- in an exchange --------------------------------------------------------------------------------


def repeating(status: int, as_json: bool) -> Callable[..., Response]:
    """Return a handler for a page, or an error of fal, that repeats the key wherever possible."""

    def answer(*_: Any) -> Response:
        leaked = " ".join(spellings().values())
        headers = (
            header("x-echo", KEY),
            header(f"x-{SECRET}", "1"),
            header("location", f"https://elsewhere.example/{KEY}?key={KEY}"),
            header("x-fal-request-id", KEY),
        )
        items = [
            {"loc": ["body", KEY], "msg": leaked, "type": KEY, "input": KEY, "ctx": {KEY: KEY}}
        ]
        body = json.dumps({"detail": leaked if status != 422 else items, "error_type": None})
        if not as_json:
            body = f"<html>{leaked}</html>" if status == 503 else leaked
        return bytes_response(body.encode(), status, headers)

    return answer


@pytest.fixture
def hurried(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal, with very short retries."""
    for name in ("FAL_PATIENCE", "FAL_RECOVERY", "FAL_TIMEOUT"):
        monkeypatch.setenv(name, "0.15")
    monkeypatch.setattr(fal_client.client, "MAX_ATTEMPTS", 1)
    return fal


async def error_of(work: Awaitable[Any]) -> BaseException | None:
    try:
        await work
    except Exception as error:
        return error
    return None


def context() -> WorkerContext:
    return WorkerContext(secrets={"FAL_API_KEY": KEY})


STAGES = ["token", "upload", "submit", "status", "result", "list", "document", "download"]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    ("status", "as_json"),
    [(400, True), (422, True), (500, False), (503, False), (302, False), (200, False)],
)
async def test_an_answer_that_repeats_the_key(
    hurried: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    stage: str,
    status: int,
    as_json: bool,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(
        "nodetool.fal.simulator.http.fault_responses.answer",
        repeating(status, as_json),
        raising=True,
    )
    hurried.fail(f"418@{stage}")
    if stage == "list":
        hurried.fail("500-after@submit")
    if stage == "document":
        monkeypatch.setattr("nodetool.fal.dynamic.document_request.PATIENCE", 0.1)
        node: Any = DynamicFal(endpoint="me/my-app")
    else:
        node = DWPose(image=ImageRef(data=media.png(7, 7)))
        node.assign_property("fal_download", True)
    run = context()
    error = await error_of(node.process(run))
    messages = repr(run.drain_messages())
    # a document is asked for without the key: one that has it is what somebody wrote
    assert_no_key(error if stage != "document" else str(error), caplog.text, messages)
    # as NodeTool's worker hands it on
    if error is not None:
        assert_no_key("".join(traceback.format_exception(error)))
        assert isinstance(error, FalError | LookupError), repr(error)
    elif stage not in {"token", "list"}:
        assert status in {200, 302}, "this answer is no error"


async def test_cancellation_and_commands_do_not_show_it(
    hurried: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hurried.fail("stuck@status")
    config = settings.load()
    client = GuardedClient(key=KEY)
    order = runner.JobRequest(endpoint="fal-ai/flux/dev", arguments={"prompt": "a"})

    async def job() -> None:
        async with runner.run_job(client, order, config):
            pass

    error = await error_of(job())
    assert_no_key(error)
    monkeypatch.setattr("nodetool.fal.simulator.http.fault_responses.answer", repeating(500, False))
    hurried.fail("418@cancel")
    assert_no_key(await error_of(runner.cancel(client, 1, config)))
    hurried.clear_faults()
    hurried.fail("418@any")
    assert_no_key(await error_of(runner.resume(client, 1, config)), caplog.text)
    await client.close()


async def test_the_worker_hands_on_a_traceback_without_it(hurried: Simulator) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nodetool.fal.simulator.http.fault_responses.answer", repeating(500, False))
        hurried.fail("418@submit")
        try:
            await execute_node(FluxDev.get_node_type(), {"prompt": "a"}, {"FAL_API_KEY": KEY}, {})
        except Exception as error:
            text = traceback.format_exc()
            assert "UnknownOutcomeError" in text
            assert_no_key(text, error)
        else:
            raise AssertionError("it did not fail")


async def test_the_client_itself_shows_nothing(
    hurried: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nodetool.fal.simulator.http.fault_responses.answer", repeating(500, True))
    client = GuardedClient(key=KEY)
    for rule in ("418@submit", "reset-before@submit", "truncated@submit", "malformed@submit"):
        hurried.clear_faults()
        hurried.fail(rule)
        error = await error_of(client.submit_once("fal-ai/flux/dev", {"prompt": "a"}))
        assert isinstance(error, clients.TRANSPORT_ERRORS)
        assert_no_key(error)
    assert_no_key(repr(client))
    await client.close()


async def test_logs_of_a_model_do_not_show_it(hurried: Simulator) -> None:
    job_logs = "nodetool.fal.simulator.jobs._STEPS"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job_logs, tuple(list(spellings().values())[:4]))
        run = context()
        await FluxDev(prompt="a").process(run)
    messages = repr(run.drain_messages())
    assert MASK in messages
    assert_no_key(messages)
