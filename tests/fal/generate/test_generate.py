"""From a call to files: what is sent, what comes out, and what is refused before anything is sent."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import re
from dataclasses import fields
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext
from PIL import Image

from nodetool.fal import generate as room
from nodetool.fal.errors import (
    DownloadError,
    InvalidArgumentsError,
    JobCancelledError,
    MissingKeyError,
    SpendLimitError,
    UploadError,
)
from nodetool.fal.generate import (
    Generation,
    GenerationProgress,
    Kind,
    NoModelError,
    PartialGenerationError,
    UnknownKindError,
    sync,
    typed,
)
from nodetool.fal.generate.context import GenerationContext
from nodetool.fal.generate.files import FileStore, NameTemplate
from nodetool.fal.generate.inputs import RequestSettingError, build_request
from nodetool.fal.generate.options import OptionKeywords, Options
from nodetool.fal.journal.states import JobOrigin
from nodetool.fal.planner.plan import Mode, PlanError
from nodetool.fal.simulator import KEY, Simulator
from tests.fal.generate import stand_in
from tests.helpers import media

FLUX = "fal-ai/flux/dev"
SCHNELL = "fal-ai/flux/schnell"
I2I = "fal-ai/flux/dev/image-to-image"
KLING = "fal-ai/kling-video/v2.1/pro/image-to-video"
WIZPER = "fal-ai/wizper"
KOKORO = "fal-ai/kokoro/american-english"
TRELLIS = "fal-ai/trellis"
LLM = "fal-ai/any-llm"

STAND_INS: dict[str, Any] = {
    "planner": stand_in.plan,
    "router": stand_in.router(FLUX, SCHNELL),
}


async def generate(kind: str, **settings: Any) -> Generation:
    """Generate with the stand-ins."""
    return await room.generate(kind, **{**STAND_INS, **settings})


def sent(fal: Simulator) -> list[Any]:
    """Return the arguments of all jobs that fal has accepted."""
    return [submission.arguments for submission in fal.state.submissions]


# -- what comes out --------------------------------------------------------------------------------


async def test_an_image_comes_back_in_memory(fal: Simulator) -> None:
    generation = await generate("image", prompt="a fox", model=FLUX)
    assert isinstance(generation, Generation)
    assert generation.kind is Kind.IMAGE
    assert generation.endpoint_id == FLUX
    assert generation.request_id == fal.state.submissions[0].request_id
    image = Image.open(io.BytesIO(generation.file.read()))
    assert generation.file.mime == f"image/{str(image.format).lower()}"
    assert generation.file.path is None
    assert (generation.file.metadata["width"], generation.file.metadata["height"]) == image.size
    assert generation.seconds >= generation.jobs[0].seconds > 0
    assert generation.cost == generation.jobs[0].estimate.high
    assert generation.cost is not None
    assert generation.cost > 0
    assert generation.data["images"][0]["url"] == generation.file.url
    assert [each.endpoint_id for each in generation.attempts] == [FLUX]


async def test_files_are_named_by_time_prompt_and_request(fal: Simulator, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    generation = await generate("image", prompt="A fox, in snow!", count=2, output=out)
    request_id = generation.request_id[:8]
    names = sorted(path.name for path in out.iterdir())
    assert names == sorted(file.name for file in generation.files)
    pattern = rf"\d{{8}}-\d{{6}}-a-fox-in-snow-{request_id}(-2)?\.(png|jpg|webp)"
    assert all(re.fullmatch(pattern, name) for name in names)
    assert len(names) == 2
    for file in generation.files:
        assert file.path is not None
        assert file.read() == file.path.read_bytes()
        assert file.data is None
        Image.open(file.path).verify()


async def test_no_file_is_ever_overwritten(fal: Simulator, tmp_path: Path) -> None:
    fal.answer(FLUX, {"images": [{"url": fal.put("a.png", media.png())}] * 1})
    generations = [
        await generate("image", prompt="x" * 300, model=FLUX, output=tmp_path, seed=number)
        for number in range(3)
    ]
    paths = {generation.file.path for generation in generations}
    assert len(paths) == len(list(tmp_path.iterdir())) == 3
    assert all(path is not None and len(path.name) < 100 for path in paths)


async def test_files_that_are_not_fetched_stay_at_fal(fal: Simulator) -> None:
    generation = await generate("image", prompt="a fox", download=False)
    assert generation.file.url.startswith("https://")
    assert generation.file.mime.startswith("image/")
    with pytest.raises(FileNotFoundError, match="not fetched"):
        generation.file.read()
    assert fal.state.of("download") == []


async def test_each_kind_of_output(fal: Simulator, tmp_path: Path) -> None:
    picture, sound = media.png(64, 64), media.wav()
    clip = await generate("video", prompt="it runs", first_frame=picture, model=KLING)
    assert clip.file.mime.startswith("video/")
    speech = await generate("speech", text="Good morning", model=KOKORO, output=tmp_path)
    assert speech.file.mime.startswith("audio/")
    assert "-good-morning-" in speech.file.name
    transcript = await generate("transcript", audio=sound, model=WIZPER)
    assert transcript.text
    assert transcript.files == ()
    with pytest.raises(LookupError, match="has no file"):
        _ = transcript.file
    chat = await generate("chat", prompt="Why?", model=LLM)
    assert chat.text == chat.data["output"]
    model = await generate("model3d", images=picture, model=TRELLIS, output=tmp_path)
    assert model.file.mime == "model/gltf-binary"
    assert model.file.path is not None
    assert model.file.path.suffix == ".glb"


async def test_a_file_within_the_result_is_a_file_too(fal: Simulator) -> None:
    fal.answer(FLUX, {"images": [{"url": "data:image/gif;base64,R0lGODlhAQABAAAAACw="}]})
    generation = await generate("image", prompt="a fox", extra={"sync_mode": True})
    assert generation.file.mime == "image/gif"
    assert generation.file.read()[:3] == b"GIF"


async def test_the_report_is_plain_json(fal: Simulator) -> None:
    generation = await generate(
        "image", prompt="a fox", images=[media.png(40, 30)], strength=0.5, model=I2I
    )
    report = json.loads(json.dumps(generation.to_json()))
    assert report["endpoint"] == I2I
    assert report["request_ids"] == [generation.request_id]
    images = next(each for each in report["decisions"] if each["field"] == "images")
    assert images["sent"]["image_url"].endswith(" bytes)")
    assert generation.cost is None  # by megapixels of a file that nobody has measured
    assert report["cost"] is None


# -- what is sent ----------------------------------------------------------------------------------


async def test_nothing_is_sent_that_was_not_asked_for(fal: Simulator) -> None:
    await generate("image", prompt="a fox", seed=7, model=FLUX)
    assert sent(fal) == [{"prompt": "a fox", "seed": 7}]


@pytest.mark.parametrize("form", ["bytes", "path", "text", "url", "uri", "ref"])
async def test_files_may_be_given_in_any_form(fal: Simulator, tmp_path: Path, form: str) -> None:
    picture = media.png(32, 24)
    path = tmp_path / "a fox.png"
    path.write_bytes(picture)
    value: Any = {
        "bytes": picture,
        "path": path,
        "text": str(path),
        "url": fal.put("fox.png", picture),
        "uri": path.as_uri(),
        "ref": ImageRef(data=picture),
    }[form]
    await generate("image", prompt="a fox", images=value, model=I2I)
    (arguments,) = sent(fal)
    assert arguments["image_url"].startswith("https://")
    assert len(fal.state.of("upload")) == (0 if form == "url" else 1)


async def test_a_mask_may_be_an_image_or_a_video(fal: Simulator, tmp_path: Path) -> None:
    await generate(
        "edit",
        prompt="a hat",
        images=media.png(32, 32),
        mask=media.png(32, 32, (0, 0, 0)),
        model="fal-ai/flux-lora/inpainting",
    )
    (arguments,) = sent(fal)
    assert arguments["mask_url"] != arguments["image_url"]


async def test_files_in_the_endpoints_own_arguments(fal: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    path.write_bytes(media.png(30, 20))
    await generate("edit", prompt="a fox", model=I2I, extra={"image_url": path})
    await generate("edit", prompt="a fox", model=I2I, extra={"image_url": media.png(31, 20)})
    assert all(each["image_url"].startswith("https://") for each in sent(fal))


async def test_a_file_is_refused_that_nobody_named(fal: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(media.png())
    with pytest.raises(RequestSettingError, match="images: there is no file"):
        await generate("image", prompt="a", images=str(tmp_path / "missing.png"), model=I2I)
    context = GenerationContext(frozenset(), FileStore(None, NameTemplate("", "")), print)
    with pytest.raises(UploadError, match="only when the request names it"):
        await context.asset_to_io(ImageRef(uri=path.as_uri()))
    assert sent(fal) == []


async def test_the_first_of_several_endpoints_is_taken(fal: Simulator) -> None:
    generation = await generate("image", prompt="a fox", router=stand_in.router(SCHNELL, FLUX))
    assert generation.endpoint_id == SCHNELL


async def test_an_endpoint_may_be_named_by_its_node(fal: Simulator) -> None:
    assert (await generate("image", prompt="a fox", model="FluxDev")).endpoint_id == FLUX


async def test_the_context_of_a_run_knows_key_and_assets(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FAL_KEY", raising=False)
    monkeypatch.delenv("FAL_API_KEY", raising=False)
    with pytest.raises(MissingKeyError):
        await generate("image", prompt="a fox")
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    ref = await context.image_from_bytes(media.png(20, 20))
    await generate("image", prompt="a fox", images=ref, model=I2I, context=context)
    assert sent(fal)[0]["image_url"].startswith("https://")


# -- several jobs ----------------------------------------------------------------------------------


async def test_a_count_may_become_several_jobs(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FAL_CACHE", "3600")
    request = {"prompt": "it runs", "first_frame": media.png(64, 64), "count": 3}
    with pytest.raises(PlanError, match="count"):
        await generate("video", model=KLING, **request)
    clips = await generate("video", model=KLING, several_jobs=True, output=tmp_path, **request)
    assert len(clips.files) == len(clips.jobs) == fal.state.count(KLING) == 3
    assert len({job.request_id for job in clips.jobs}) == 3
    assert len(list(tmp_path.iterdir())) == 3
    assert clips.cost == 3 * (clips.jobs[0].estimate.high or 0)
    assert isinstance(clips.data, list)
    assert Decimal(clips.to_json()["cost"]) == clips.cost


async def test_several_jobs_have_different_seeds(fal: Simulator) -> None:
    speech = "fal-ai/stable-audio-25/text-to-audio"
    await generate("sound", prompt="rain", seed=5, count=3, several_jobs=True, model=speech)
    assert sorted(each["seed"] for each in sent(fal)) == [5, 6, 7]


async def test_what_some_jobs_gave_is_not_lost_with_the_others(fal: Simulator) -> None:
    fal.fail("model-error@result*1")
    with pytest.raises(PartialGenerationError, match="1 of 3 jobs gave nothing") as caught:
        await generate(
            "sound",
            prompt="rain",
            count=3,
            several_jobs=True,
            fallbacks=3,
            model="fal-ai/stable-audio-25/text-to-audio",
        )
    assert len(caught.value.generation.files) == 2
    assert fal.state.count() == 3


# -- what is refused -------------------------------------------------------------------------------


async def test_strict_sends_nothing_and_names_endpoints_that_can(fal: Simulator) -> None:
    with pytest.raises(PlanError, match="These can: fal-ai/flux-lora") as caught:
        await generate(
            "image",
            prompt="a fox",
            loras="https://example.com/a.safetensors",
            model=FLUX,
            router=stand_in.router(FLUX, SCHNELL, "fal-ai/flux-lora"),
        )
    assert caught.value.alternatives == ("fal-ai/flux-lora",)
    assert [decision.field for decision in caught.value.refused] == ["loras"]
    assert fal.state.count() == 0


async def test_tell_says_what_is_not_sent(fal: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    updates: list[GenerationProgress] = []
    generation = await generate(
        "image", prompt="a fox", voice="Anna", model=FLUX, mode=Mode.TELL, progress=updates.append
    )
    assert "voice: it has no argument for it" in caplog.text
    assert updates[0].message == "voice: it has no argument for it"
    assert [str(each.kind) for each in generation.decisions] == ["exact", "unsupported"]
    with pytest.raises(PlanError):  # a file is not optional
        await generate("image", prompt="a", mask=media.png(), model=FLUX, mode=Mode.TELL)


@pytest.mark.parametrize(
    ("request_", "error", "match"),
    [
        ({"kind": "picture"}, UnknownKindError, "No kind is called 'picture'"),
        ({"promt": "a"}, RequestSettingError, "did you mean prompt"),
        ({"model": "fal-ai/flux/def"}, LookupError, "Did you mean fal-ai/flux/dev"),
        ({"model": "{}"}, RequestSettingError, "not a document"),
        ({"model": FLUX, "needs": ["lora"]}, RequestSettingError, "lacks what is needed: lora"),
        ({"needs": ["lora"]}, NoModelError, "No endpoint of kind image"),
        ({"audio": 5, "model": FLUX}, RequestSettingError, "audio: 5 is no file"),
        ({"images": "", "model": I2I}, RequestSettingError, "images: '' is no file"),
        ({"loras": 3, "model": FLUX}, RequestSettingError, "loras: 3 is not the URL"),
        ({"extra": {"size": 1}, "model": FLUX}, PlanError, "extra.size"),
        ({"prompt": None, "seed": 1, "extra": {"seed": 1}, "model": FLUX}, PlanError, "'prompt'"),
        ({"prompt": None}, RequestSettingError, "image needs audio or first_frame or images"),
        ({"kind": "upscale"}, RequestSettingError, "upscale needs images or video"),
        ({"model": FLUX, "steps": 10**6}, InvalidArgumentsError, "at most 50"),
        ({"model": FLUX, "format": "bmp"}, InvalidArgumentsError, "not one of"),
        ({"model": FLUX, "timeout": -1}, InvalidArgumentsError, "fal_timeout"),
    ],
)
async def test_wrong_requests_are_sentences(
    fal: Simulator, request_: dict[str, Any], error: type[Exception], match: str
) -> None:
    values = {"kind": "image", "prompt": "a fox", **request_}
    with pytest.raises(error, match=re.escape(match)):
        await generate(values.pop("kind"), **values)
    assert fal.state.count() == 0
    assert fal.state.of("upload") == []


async def test_bad_arguments_are_refused_before_anything_is_uploaded(fal: Simulator) -> None:
    with pytest.raises(InvalidArgumentsError, match="strength"):
        await generate("image", prompt="a", images=media.png(), strength=7.0, model=I2I)
    with pytest.raises(InvalidArgumentsError, match="image"):
        await generate("image", prompt="a", images=media.wav(), model=I2I)
    assert fal.state.of("upload") == []


async def test_the_spend_limit_holds(fal: Simulator) -> None:
    with pytest.raises(SpendLimitError):
        await generate("image", prompt="a", model=FLUX, spend_limit=Decimal("0.001"), fallbacks=1)
    assert fal.state.count() == 0
    await generate("image", prompt="a", model=FLUX, spend_limit=Decimal(1))
    assert fal.state.count() == 1


# -- paid once -------------------------------------------------------------------------------------


async def test_progress_never_falls_and_ends_at_100(slow: Simulator) -> None:
    updates: list[GenerationProgress] = []
    await generate("image", prompt="a fox", model=FLUX, progress=updates.append)
    percents = [update.percent for update in updates]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert {update.endpoint_id for update in updates} == {FLUX}


async def test_cancelling_reaches_fal(slow: Simulator) -> None:
    task = asyncio.create_task(generate("image", prompt="a fox", model=FLUX, fallbacks=1))
    while not slow.state.submissions:
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(slow.state.of("cancel")) == 1
    assert slow.state.count() == 1


async def test_cancelling_the_run_of_a_context_reaches_fal(slow: Simulator) -> None:
    flag = asyncio.Event()
    context = WorkerContext(secrets={"FAL_API_KEY": KEY}, cancel_event=flag)
    task = asyncio.create_task(
        generate("image", prompt="a fox", model=FLUX, context=context, fallbacks=1)
    )
    while not slow.state.submissions:
        await asyncio.sleep(0.01)
    flag.set()
    with pytest.raises(JobCancelledError):
        await task
    assert len(slow.state.of("cancel")) == 1
    assert slow.state.count() == 1


async def test_a_result_that_was_paid_for_is_used_again(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_CACHE", "3600")
    first = await generate("image", prompt="a fox", model=FLUX)
    second = await generate("image", prompt="a fox", model=FLUX)
    assert second.request_id == first.request_id
    assert second.jobs[0].origin is JobOrigin.CACHED
    assert second.cost == 0
    third = await generate("image", prompt="a fox", model=FLUX, force=True)
    assert third.request_id != first.request_id
    assert fal.state.count() == 2


async def test_a_result_whose_files_could_not_be_fetched_is_not_paid_again(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "0.3")
    fal.fail("500@download")
    with pytest.raises(DownloadError, match="paid for"):
        await generate("image", prompt="a fox", model=FLUX, fallbacks=2)
    fal.clear_faults()
    generation = await generate("image", prompt="a fox", model=FLUX)
    assert generation.jobs[0].origin is JobOrigin.RESUMED
    assert fal.state.count() == 1


# -- the typed functions ---------------------------------------------------------------------------

TYPED = [getattr(typed, kind.value) for kind in Kind]


@pytest.mark.parametrize("function", TYPED, ids=[each.__name__ for each in TYPED])
async def test_typed_functions_hand_over_all_they_take(
    function: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: dict[str, Any] = {}

    async def record(kind: Kind, **values: Any) -> None:
        received.update(values, kind=kind)

    monkeypatch.setattr(typed, "generate", record)
    names = [
        name
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is not parameter.VAR_KEYWORD
    ]
    values = {name: object() for name in names}
    await function(**values, model=FLUX)
    assert received == {**values, "kind": Kind(function.__name__), "model": FLUX}
    build_request(dict.fromkeys(set(names) - {"loras", "extra"}))  # all of them are settings


def test_options_are_keywords_of_every_function() -> None:
    names = {field.name for field in fields(Options)}
    assert names == set(OptionKeywords.__annotations__)
    parameters = inspect.signature(room.generate).parameters
    assert names == set(parameters) - {"kind", "request"}
    for field in fields(Options):
        assert parameters[field.name].default == field.default


async def test_a_typed_function(fal: Simulator) -> None:
    generation = await room.image("a fox", seed=3, model=FLUX, planner=stand_in.plan)
    assert sent(fal) == [{"prompt": "a fox", "seed": 3}]
    assert generation.file.mime.startswith("image/")


def test_without_an_event_loop(fal: Simulator) -> None:
    generation = sync.image("a fox", model=FLUX, planner=stand_in.plan)
    assert generation.file.mime.startswith("image/")
    assert fal.state.count() == 1


async def test_the_sync_twins_say_what_to_await() -> None:
    with pytest.raises(sync.EventLoopError, match=r"await nodetool\.fal\.generate\.speech"):
        sync.speech("hello")


def test_every_function_has_a_sync_twin() -> None:
    for name in ("generate", *(kind.value for kind in Kind)):
        assert inspect.signature(getattr(sync, name)) == inspect.signature(getattr(room, name))
