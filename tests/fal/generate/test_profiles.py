"""``nodetool-fal.toml``: finding it, reading it, what is wrong with it, and what it adds to calls."""

from __future__ import annotations

import os
import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal import generate as room
from nodetool.fal import settings
from nodetool.fal.errors import SpendLimitError
from nodetool.fal.generate import Kind
from nodetool.fal.generate.files import NameTemplate, check_name
from nodetool.fal.generate.inputs import RequestSettingError, build_request
from nodetool.fal.generate.profiles import reading
from nodetool.fal.generate.profiles.apply import UnknownNameError, limits_of, select
from nodetool.fal.generate.profiles.checks import problems_of
from nodetool.fal.generate.profiles.lines import line_of
from nodetool.fal.generate.profiles.reading import ConfigError, load_config
from nodetool.fal.generate.profiles.schema import ConfigFile, PresetSettings, Profile
from nodetool.fal.planner.plan import Mode, PlanError
from nodetool.fal.simulator import Simulator
from tests.helpers import media

FLUX = "fal-ai/flux/dev"
SCHNELL = "fal-ai/flux/schnell"
LORA = "fal-ai/flux-lora"

EXAMPLE = """\
profile = "draft"

[defaults]
mode = "tell"
output = "pictures"
spend_limit = 2.10

[profiles.draft]
fallbacks = 1
spend_limit = 0.50
name = "{date}/{kind}/{prompt}-{request}"

[profiles.draft.models]
image = "fal-ai/flux/schnell"

[profiles.final]
mode = "strict"
order = [
  "fal-ai/flux/dev",
  "fal-ai/*",
]

[presets.watercolor]
kinds = ["image"]
model = "fal-ai/flux-lora"
prompt = "{prompt}, watercolor on paper"
loras = [{ path = "https://example.com/w.safetensors", scale = 0.8 }]

[presets.watercolor.settings]
steps = 30
guidance = 3.5

[presets.watercolor.extra]
enable_safety_checker = true

[presets.cut-out]
prompt = "Remove the background"
settings = { references = ["style.png", "https://example.com/s.png"] }
"""


def write(folder: Path, text: str = EXAMPLE) -> Path:
    file = folder / reading.FILE_NAME
    file.write_text(text, "utf-8")
    return file


def problems(folder: Path, text: str) -> list[str]:
    """Return what reading or checking a file says, without the name of the file."""
    file = write(folder, text)
    try:
        found = problems_of(load_config(file))
    except ConfigError as error:
        found = list(error.problems)
    assert all(each.startswith(str(file)) for each in found)
    return [each.removeprefix(str(file)).removeprefix(", ") for each in found]


# -- finding and reading -----------------------------------------------------------------------------


def test_the_nearest_file_above_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAL_CONFIG")
    users = tmp_path / "user"
    users.mkdir()
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(users))
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert reading.find_config() is None
    assert load_config().content == ConfigFile()
    own = write(users)
    assert reading.find_config() == own
    outer = write(tmp_path)
    assert reading.find_config() == outer
    nearest = write(tmp_path / "a")
    assert reading.find_config() == nearest
    monkeypatch.setenv("FAL_CONFIG", str(own))
    assert reading.find_config() == own


@pytest.mark.posix
def test_a_file_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAL_CONFIG")
    monkeypatch.chdir(tmp_path)
    file = write(tmp_path)
    owner = file.stat().st_uid
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    if owner == 0:
        os.chown(file, 12345, -1)
    with pytest.raises(ConfigError, match="belongs to another user"):
        load_config()
    assert load_config(file).content.profile == "draft"  # who names it trusts it


def test_all_that_is_wrong_is_said_with_lines(tmp_path: Path) -> None:
    text = '''\
# a comment
[profiles.draft]
mode = "maybe"
fallbacks = -1
timeot = 5

[profiles.draft.models]
picture = "fal-ai/flux/dev"

[presets.a]
prompt = """
two
lines"""
loras = [
  "https://example.com/a",
  { path = "b", scal = 1 },
]
settings = { stepz = 3, seed = "seven" }

[presets.b]
kinds = ["movie"]
'''
    found = problems(tmp_path, text)
    assert [each.partition(": ")[0] for each in found] == [
        f"line {number}" for number in (3, 4, 5, 8, 14, 18, 18, 21)
    ]
    all_of_it = "\n".join(found)
    assert "profiles.draft.mode: it must be 'strict' or 'tell', not 'maybe'" in all_of_it
    assert "profiles.draft.fallbacks: it must be greater than or equal to 0, not -1" in all_of_it
    assert "profiles.draft.timeot: there is no such key; did you mean timeout?" in all_of_it
    assert "profiles.draft.models.picture: it must be one of image, " in all_of_it
    assert "presets.a.loras[2].scal: there is no such key" in all_of_it
    assert "presets.a.settings.stepz: there is no such key; did you mean steps?" in all_of_it
    assert "presets.a.settings.seed: it must be a valid integer, not 'seven'" in all_of_it
    assert "presets.b.kinds[1]: it must be one of image, " in all_of_it


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 1\nb = \n", "line 2: this is not TOML"),
        ("a = 1\na = 2\n", "line 2: this is not TOML"),
        ('[defaults]\nkey_env = "AWS_SECRET_ACCESS_KEY"\n', "line 2: defaults.key_env: it must be"),
        ('[defaults]\nkey_env = "12-34:secret"\n', "the key itself does not belong into a file"),
        ('[defaults]\nname = "../{prompt}"\n', "line 2: defaults.name: its parts between /"),
        ('[defaults]\nname = "{promt}"\n', "there is no {promt}; it may have {date}"),
        ('[defaults]\nname = "/{prompt}"\n', "must not be empty"),
        ('[defaults]\nspend_limit = "much"\n', "defaults.spend_limit: it must be"),
        ("[defaults]\nspend_limit = true\n", "defaults.spend_limit: it must be"),
        ("[defaults]\nspend_limit = nan\n", "defaults.spend_limit: it must be"),
        ("[defaults]\nspend_limit = -1\n", "defaults.spend_limit: it must be greater"),
        ('[defaults]\nfallbacks = "1"\n', "it must be a valid integer, not '1'"),
        ("[presets.x.settings]\nextra = 1\n", "presets.x.settings.extra: there is no such key"),
        ('profile = "draught"\n[profiles.draft]\n', "line 1: profile: there is no profile"),
        ('[profiles.a.models]\nimage = "fal-ai/flux/def"\n', "Did you mean fal-ai/flux/dev"),
        ('[presets.a]\nneeds = ["magic"]\n', "line 2: presets.a.needs[1]"),
        ('[presets.a]\nmodel = "fal-ai/flux/dev"\nloras = ["https://e.com/a"]\n', "line 3: "),
        (
            '[presets.a]\nmodel = "fal-ai/flux/dev"\n[presets.a.settings]\nsteps = 40\nfps = 3\n',
            "line 5: presets.a.settings.fps: fal-ai/flux/dev cannot do that",
        ),
        (
            '[presets.a]\nmodel = "fal-ai/flux/dev"\n[presets.a.extra]\nsed = 40\n',
            "line 4: presets.a.extra.sed: fal-ai/flux/dev cannot do that",
        ),
    ],
)
def test_what_is_wrong(tmp_path: Path, text: str, expected: str) -> None:
    found = problems(tmp_path, text)
    assert len(found) == 1
    assert expected in found[0]


def test_the_example_is_fine(tmp_path: Path) -> None:
    assert problems(tmp_path, EXAMPLE) == []
    assert problems(tmp_path, "") == []


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml cannot be read"):
        load_config(tmp_path / "none.toml")
    file = tmp_path / "latin.toml"
    file.write_bytes(b"# \xe9\n")
    with pytest.raises(ConfigError, match="not text in UTF-8"):
        load_config(file)
    file.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ConfigError, match="too large"):
        load_config(file)
    file.write_bytes(b"\xef\xbb\xbf[profiles.a]\r\nfallbacks = 1\r\n")  # as Windows writes it
    assert load_config(file).content.profiles["a"].fallbacks == 1


@given(st.data())
def test_lines_are_those_of_the_statements(data: st.DataObject) -> None:
    """Write statements whose values take several lines, and find each where it was written."""
    values = st.sampled_from(["1", '"a"', '"""\nx = 1\n[t]\n"""', "[\n 1,\n 2,\n]", "'''\n# '''"])
    lines, expected = [], {}
    for table in data.draw(st.lists(st.sampled_from("pqr"), unique=True)):
        lines += ["", f"[{table}]  # comment"]
        for key in data.draw(st.lists(st.sampled_from("xyz"), unique=True)):
            expected[table, key] = len(lines) + 1
            lines += f"{key} = {data.draw(values)}".split("\n")
    text = "\n".join(lines)
    tomllib.loads(text)
    for path, line in expected.items():
        assert line_of(text, path) == line
    assert line_of(text, ["p", "missing"]) is None


def test_every_setting_of_a_request_can_be_in_a_preset() -> None:
    names = set(PresetSettings.model_fields)
    build_request(dict.fromkeys(names))
    assert {"steps", "seed", "aspect_ratio", "voice", "negative_prompt", "images"} <= names
    assert not names & {"prompt", "loras", "extra"}


# -- what is added to a call --------------------------------------------------------------------------


def test_profiles_add_to_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path)
    draft = select(config=file)
    assert draft.profile_name == "draft"
    assert (draft.profile.mode, draft.profile.fallbacks) == ("tell", 1)
    assert draft.profile.spend_limit == Decimal("0.50")
    final = select("final", config=file)
    assert (final.profile.mode, final.profile.fallbacks) == ("strict", None)
    assert final.profile.spend_limit == Decimal("2.1")
    monkeypatch.setenv("FAL_PROFILE", "final")
    assert select(config=file).profile_name == "final"
    assert select("draft", config=file).profile_name == "draft"


def test_the_call_wins_over_preset_and_profile(tmp_path: Path) -> None:
    file = write(tmp_path)
    selection = select("draft", "watercolor", file)
    call = selection.complete(Kind.IMAGE, {"prompt": "a fox", "steps": 4}, {"mode": Mode.STRICT})
    assert call.request == {
        "prompt": "a fox, watercolor on paper",
        "steps": 4,
        "guidance": 3.5,
        "loras": [{"path": "https://example.com/w.safetensors", "scale": 0.8}],
        "extra": {"enable_safety_checker": True},
    }
    assert call.options["model"] == LORA
    assert call.options["mode"] is Mode.STRICT
    assert call.options["output"] == tmp_path / "pictures"
    own = selection.complete(Kind.IMAGE, {"extra": {"seed": 1}}, {"model": FLUX, "fallbacks": 0})
    assert own.options["model"] == FLUX
    assert own.options["fallbacks"] == 0
    assert own.request["extra"] == {"enable_safety_checker": True, "seed": 1}
    assert "prompt" not in own.request
    with pytest.raises(UnknownNameError, match="is for image, not for video"):
        selection.complete(Kind.VIDEO, {}, {})


def test_a_prompt_without_a_gap_is_for_calls_without_one(tmp_path: Path) -> None:
    selection = select(None, "cut-out", write(tmp_path))
    call = selection.complete(Kind.EDIT, {}, {})
    assert call.request["prompt"] == "Remove the background"
    assert call.request["references"] == [tmp_path / "style.png", "https://example.com/s.png"]
    assert selection.complete(Kind.EDIT, {"prompt": "b"}, {}).request["prompt"] == "b"


def test_unknown_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path)
    with pytest.raises(UnknownNameError, match="has no profile 'drft'; did you mean draft"):
        select("drft", config=file)
    with pytest.raises(UnknownNameError, match="has no preset 'oil'; it has cut-out and watercolo"):
        select(preset="oil", config=file)
    monkeypatch.delenv("FAL_CONFIG")
    monkeypatch.setattr(reading, "find_config", lambda: None)
    with pytest.raises(UnknownNameError, match=r"because there is no nodetool-fal\.toml"):
        select("draft")


def test_the_environment_wins_over_limits() -> None:
    profile = Profile(spend_limit=Decimal(1), timeout=60, cache=0)
    everything = {"spend_limit": Decimal(1), "timeout": 60, "cache": 0}
    assert limits_of(profile, {}) == everything
    assert limits_of(profile, {"FAL_TIMEOUT": "5", "FAL_SPEND_LIMIT": ""}) == {"cache": 0}


# -- names of files ------------------------------------------------------------------------------------


@given(st.text(max_size=60), st.text(max_size=20))
def test_names_stay_in_their_folder(pattern: str, request_id: str) -> None:
    try:
        check_name(pattern)
    except ValueError:
        return
    stem = NameTemplate("20260102-030405", "a-fox", pattern, "image", FLUX).stem(request_id)
    assert not Path(stem).is_absolute()
    assert ".." not in Path(stem).parts


def test_a_name_of_every_field() -> None:
    pattern = "{date}/{model}/{kind} {time}.{prompt}_{request}"
    check_name(pattern)
    stem = NameTemplate("20260102-030405", "a-fox", pattern, "image", FLUX).stem("ab-12345678")
    assert stem == "20260102/fal-ai-flux-dev/image 20260102-030405.a-fox_ab123456"


# -- whole calls -----------------------------------------------------------------------------------------


async def test_a_preset_is_sent(fal: Simulator, tmp_path: Path) -> None:
    config = write(tmp_path)
    generation = await room.image("a fox", preset="watercolor", config=config, seed=3)
    (submission,) = fal.state.submissions
    assert submission.endpoint == LORA
    assert submission.arguments == {
        "prompt": "a fox, watercolor on paper",
        "loras": [{"path": "https://example.com/w.safetensors", "scale": 0.8}],
        "num_inference_steps": 30,
        "guidance_scale": 3.5,
        "enable_safety_checker": True,
        "seed": 3,
    }
    path = generation.file.path
    assert path is not None
    name = path.relative_to(tmp_path).as_posix()
    slug = "a-fox-watercolor-on-paper"
    assert re.fullmatch(rf"pictures/\d{{8}}/image/{slug}-\w{{8}}\.\w+", name)
    assert generation.file.name == path.name


async def test_the_model_of_a_profile(fal: Simulator, tmp_path: Path) -> None:
    config = write(tmp_path)
    assert (await room.image("a fox", profile="draft", config=config)).endpoint_id == SCHNELL
    final = await room.image("a fox", profile="final", config=config)
    assert final.endpoint_id == FLUX  # by the order
    with pytest.raises(PlanError):
        await room.generate(
            "image", prompt="a fox", model=FLUX, voice="A", profile="final", config=config
        )
    told = await room.generate("image", prompt="a fox", model=FLUX, voice="A", config=config)
    assert told.endpoint_id == FLUX


async def test_no_file_is_read_unless_a_call_says_so(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_CONFIG", str(write(tmp_path, "profile = 3")))
    monkeypatch.setenv("FAL_PROFILE", "nothing")
    generation = await room.image("a fox", model=FLUX)
    assert generation.file.path is None
    with pytest.raises(ConfigError, match="line 1: profile"):
        await room.image("a fox", model=FLUX, profile="draft")


async def test_the_spend_limit_of_a_profile(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FAL_SPEND_LIMIT")
    config = write(tmp_path, "[profiles.poor]\nspend_limit = 0.0001\n")
    call: dict[str, Any] = {"model": FLUX, "profile": "poor", "config": config}
    with pytest.raises(SpendLimitError):
        await room.image("a fox", **call)
    assert fal.state.count() == 0
    assert settings.current().spend_limit is None
    monkeypatch.setenv("FAL_SPEND_LIMIT", "5")
    assert (await room.image("a fox", **call)).endpoint_id == FLUX


async def test_the_key_of_a_profile(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = write(tmp_path, '[profiles.work]\nkey_env = "FAL_KEY_WORK"\n')
    call: dict[str, Any] = {"model": FLUX, "profile": "work", "config": config}
    with pytest.raises(RequestSettingError, match="FAL_KEY_WORK, which is not set"):
        await room.image("a fox", **call)
    assert fal.state.count() == 0
    key = os.environ["FAL_KEY"]
    monkeypatch.setenv("FAL_KEY_WORK", key)
    for name in settings.KEY_NAMES:
        monkeypatch.setenv(name, "wrong:key")
    fal.keys = {"work": key}
    assert (await room.image("a fox", **call)).endpoint_id == FLUX


async def test_a_wrong_name_of_files_is_refused_before_anything_is_sent(fal: Simulator) -> None:
    with pytest.raises(RequestSettingError, match=r"name '\.\./x': its parts"):
        await room.image("a fox", model=FLUX, name="../x")
    assert fal.state.count() == 0


async def test_references_are_next_to_the_file(fal: Simulator, tmp_path: Path) -> None:
    (tmp_path / "style.png").write_bytes(media.png(32, 32))
    config = write(
        tmp_path,
        '[presets.ours]\nmodel = "fal-ai/flux/dev/image-to-image"\n'
        'settings = { images = ["style.png"] }\n',
    )
    await room.edit("a hat", preset="ours", config=config)
    assert fal.state.submissions[0].arguments["image_url"].startswith("https://")
