"""Keys that are none: told before anything is sent, and shown nowhere."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import InvalidKeyError
from nodetool.fal.journal import journal
from nodetool.fal.settings import KEY_NAMES
from nodetool.fal.simulator import Simulator
from nodetool.fal.transport import client
from nodetool.nodes.fal.text_to_image import FluxDev

SECRET = "0123456789abcdef0123456789abcdef"
MAIN = "from nodetool.fal_cli import main; main()"
KEY = f"12345678-aaaa-bbbb-cccc-1234567890ab:{SECRET}"


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (f"{KEY}\u200b", "ZERO WIDTH SPACE (U+200B)"),
        (f"\ufeff{KEY}", "character 1 is ZERO WIDTH NO-BREAK SPACE"),
        (f"id:{SECRET[:5]}\n{SECRET[5:]}", "character 9 is LINE BREAK (U+000A)"),
        (f"Key {KEY}", "character 4 is SPACE (U+0020)"),
        (f"ü{KEY}", "LATIN SMALL LETTER U WITH DIAERESIS"),
        (f"{KEY}\ud800", "UNNAMED (U+D800)"),
        (f"a\0{KEY}", "UNNAMED (U+0000)"),
    ],
)
async def test_key_with_a_character_no_header_allows_is_refused_unseen(
    fal: Simulator, caplog: pytest.LogCaptureFixture, key: str, word: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(InvalidKeyError) as caught:
        await FluxDev(prompt="x").process(WorkerContext(secrets={"FAL_API_KEY": key}))
    await client.close_idle()
    await asyncio.sleep(0)
    message = str(caught.value)
    assert word in message
    assert "FAL_API_KEY" in message
    for text in (message, caplog.text):
        assert SECRET not in text
        assert SECRET[5:] not in text
    assert list(fal.state.requests) == []


async def test_blanks_around_a_key_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEY_NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FAL_KEY", f"\u00a0{KEY}\n")
    assert await client.find_key(None) == KEY


async def test_client_with_an_invalid_key_closes_without_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    unusable = client.GuardedClient(key=f"{KEY}\u200b")
    with pytest.raises(InvalidKeyError, match="ZERO WIDTH SPACE"):
        await unusable.get_once("https://queue.fal.run/")
    await unusable.close()
    await client.GuardedClient(key=KEY).close()
    assert caplog.text == ""


@pytest.mark.parametrize("key", [f"{KEY}\u200b", f"id:{SECRET[:5]}\n{SECRET[5:]}"])
def test_commands_do_not_show_an_invalid_key(key: str) -> None:
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    job = book.begin("fal-ai/flux/dev", "digest", "account")
    book.record_submission(job.number, "some-request", {})
    book.release(job.number)
    command = [sys.executable, "-c", MAIN, "jobs", "resume", "all"]
    environment = {**os.environ, "FAL_KEY": key, "COLUMNS": "300"}
    environment.pop("FAL_API_KEY", None)
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert ended.returncode == 1
    assert "cannot be one" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert SECRET[5:] not in ended.stdout + ended.stderr


def test_tracebacks_show_no_variables() -> None:
    script = (
        "from nodetool.fal_cli import app, jobs\n"
        "def broken(key: str = 'very' + '-secret') -> None:\n"
        "    raise RuntimeError('broken')\n"
        "{app}.command('broken')(broken)\n"
        "app()\n"
    )
    for name, arguments in (("app", ["broken"]), ("jobs.app", ["jobs", "broken"])):
        ended = subprocess.run(
            [sys.executable, "-c", script.format(app=name), *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.stderr.startswith("Traceback"), ended.stderr  # Python's own
        assert "RuntimeError: broken" in ended.stderr
        assert "very-secret" not in ended.stdout + ended.stderr
