"""The commands as scripts and people use them: help, exit codes, messages, machine output."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.paths import NODES, ROOT, WRAPPERS
from codegen.sources.endpoint_list import _COLUMNS

COMMANDS = [
    "fetch",
    "diff",
    "scaffold",
    "merge",
    "validate",
    "generate",
    "generate-all",
    "check",
    "coverage",
]


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Call the command line once, not on a terminal."""
    env = {k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "PYTHONPATH"}}
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=cwd,
        env={**env, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert command in done.stdout
    assert "--help" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nonsense"], 2, "No such command"),
        (["generate", "--module", "nope", "--output-dir", "x"], 2, "there is no module 'nope'"),
        (["generate", "--endpoint", "a/b"], 2, "scaffold"),
        (["generate", "--openapi", "README.md"], 2, "--output-dir DIR"),
        (["generate", "--openapi", "no.json", "--output-dir", "x"], 2, "does not exist"),
        (["generate", "--openapi", "README.md", "--output-dir", "x"], 1, "cannot be read as JSON"),
        (["fetch", "--source", "list"], 2, "needs files"),
        (["fetch", "--source", "list", "no.csv"], 2, "does not exist"),
        (["fetch", "--source", "npm", "README.md"], 2, "takes no files"),
        (["fetch", "README.md"], 2, "--source platform takes no files; say --source platform-file"),
        (["fetch", "--source", "platform-file"], 2, "needs files"),
        (["fetch", "--source", "list", "--json", "README.md"], 2, "not for --source list"),
        (["fetch", "--base-url", "api.fal.ai"], 2, "is no address such as https://api.fal.ai/v1"),
        (["fetch", "--rate", "0"], 2, "is no number of requests per second"),
        (["fetch", "--base-url", "http://127.0.0.1:9/v1"], 1, "127.0.0.1 cannot be reached"),
        (["fetch", "--tarball", "no.tgz"], 2, "does not exist"),
        (["coverage", "--json", "--markdown"], 2, "take one"),
        (["diff", "--json", "--markdown"], 2, "take one"),
        (["diff", "--to", "no/such/thing", "--from", "README.md"], 1, "cannot be read as JSON"),
        (["fetch", "--source", "openapi", "README.md"], 1, "README.md cannot be read as JSON"),
        (["fetch", "--tarball", "README.md"], 1, "is not a tarball of @fal-ai/client"),
        (["scaffold", "--endpoint", "a/b"], 2, "there is no schema for a/b"),
        (["merge", "README.md"], 2, "cannot be read as JSON"),
    ],
)
def test_wrong_use_is_told_and_changes_nothing(
    arguments: list[str], code: int, message: str
) -> None:
    done = run(*arguments)
    assert message in done.stderr
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert not (ROOT / "x").exists()


def test_the_columns_of_a_list_are_told() -> None:
    help_text = " ".join(run("fetch", "--help").stdout.split())
    assert all(column in help_text for column in _COLUMNS)


@pytest.mark.posix
@pytest.mark.parametrize(
    "script", ["setup", "test", "regenerate_examples", "regenerate_goldens", "check_wheel"]
)
def test_scripts_explain_themselves_and_take_nothing_strange(script: str) -> None:
    path = ROOT / "scripts" / script
    command = [str(path)] if script in {"setup", "test"} else [sys.executable, str(path)]
    for argument, code in (("--help", 0), ("--nonsense", 2)):
        done = subprocess.run(
            [*command, argument], capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == code
        assert script in done.stdout + done.stderr


@pytest.mark.posix
@pytest.mark.parametrize("named", ["9.99", "/no/python", ""])
def test_a_python_that_is_not_there_is_told(named: str) -> None:
    command = [str(ROOT / "scripts" / "test"), "--python", named]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr == f"test: --python needs a Python that runs, not '{named}'\n"
    assert not done.stdout


def test_validate_for_machines() -> None:
    done = run("validate", "--json")
    assert done.returncode == 0
    assert [d for d in json.loads(done.stdout) if d["severity"] == "error"] == []


def test_coverage_for_machines_and_documents() -> None:
    payload = json.loads(run("coverage", "--json").stdout)
    assert payload["categories"][-1]["known"] == 1707
    assert len(payload["without_schema"]) == 74
    assert "alibaba/qwen-image-3/edit" in payload["without_schema"]
    view = {each["endpoint_id"]: each for each in payload["endpoints"]}
    assert len(view) == 1707
    assert "inpainting" in view["fal-ai/flux-lora/inpainting"]["capabilities"]
    assert view["fal-ai/flux/dev"]["node"] == "fal.text_to_image.FluxDev"
    assert run("coverage", "--markdown").stdout.strip() in (ROOT / "README.md").read_text("utf-8")
    assert "1707" in run("coverage").stdout


def test_one_module_generates_as_committed_with_plain_progress(tmp_path: Path) -> None:
    done = run("generate", "--module", "llm", "--output-dir", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "generate: 1/1 llm" in done.stderr
    assert "\x1b" not in done.stderr + done.stdout
    for generated, committed in ((tmp_path, NODES), (tmp_path / "dsl", WRAPPERS)):
        names = sorted(path.name for path in (generated / "llm").iterdir())
        assert names == sorted(path.name for path in (committed / "llm").glob("*.py"))
        for name in names:
            text = (committed / "llm" / name).read_bytes()
            assert (generated / "llm" / name).read_bytes() == text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dsl", "llm"]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the repository, to be changed."""
    for name in ("codegen", "src"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=skip)
    for name in ("all_models.json", "pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.slow
def test_check_tells_a_changed_file_and_generation_mends_it(copy: Path) -> None:
    nodes = copy / "src" / "nodetool" / "nodes" / "fal"
    module = nodes / "llm" / "others.py"
    good = module.read_bytes()
    module.write_bytes(good.replace(b"class AnyLlm(FALNode)", b"class AnyLLM(FALNode)"))
    wrappers = copy / "src" / "nodetool" / "dsl" / "fal"
    wrapper = wrappers / "vision" / "others.py"
    typed = wrapper.read_bytes()
    wrapper.write_bytes(typed.replace(b"prompt: In[str],", b"prompt: In[int],", 1))
    orphans = [nodes / "left_over.py", nodes / "gone" / "left_over.py", wrappers / "llm" / "no.py"]
    for orphan in orphans:
        orphan.parent.mkdir(exist_ok=True)
        orphan.write_bytes(good.partition(b"\n")[0] + b"\n")
    done = run("check", "--diff", cwd=copy)
    assert done.returncode == 1
    assert "-class AnyLLM(FALNode):\n+class AnyLlm(FALNode):" in done.stdout
    assert "-        prompt: In[int],\n+        prompt: In[str]," in done.stdout
    for orphan in orphans:
        assert f"differs: {orphan.relative_to(copy).as_posix()}" in done.stdout
    assert "run scripts/generate_all" in done.stderr
    assert run("generate", cwd=copy).returncode == 0
    assert module.read_bytes() == good
    assert wrapper.read_bytes() == typed
    assert not any(orphan.exists() for orphan in orphans)
    assert not (nodes / "gone").exists()  # Python would import a folder without modules, too


@pytest.mark.slow
def test_an_error_in_a_config_stops_everything(copy: Path) -> None:
    config = copy / "codegen" / "configs" / "llm" / "others.py"
    text = config.read_text("utf-8")
    config.write_text(text.replace('"class_name": "AnyLlm"', '"class_name": "Any Llm"'), "utf-8")
    nodes = copy / "src" / "nodetool" / "nodes" / "fal"
    before = {p: p.stat().st_mtime_ns for p in nodes.rglob("*.py")}
    done = run("generate-all", cwd=copy)
    assert done.returncode == 1
    assert "class-name-invalid: codegen/configs/llm/others.py:" in done.stderr
    assert "Nothing was written." in done.stderr
    assert before == {p: p.stat().st_mtime_ns for p in nodes.rglob("*.py")}


def test_merge_puts_entries_where_they_belong(copy: Path) -> None:
    words = {"docstring": "Talks.", "tags": ["x"], "curated": False}
    path = copy / "codegen" / "configs" / "llm" / "others.py"
    head, tail = path.read_text("utf-8").split('"fal-ai/any-llm/enterprise": {\n', 1)
    scaffold = f'{head}"fal-ai/any-llm/enterprise": {{\n        "curated": False,\n{tail}'
    path.write_text(scaffold, "utf-8")
    prepared = copy / "words.json"
    prepared.write_text(json.dumps({"fal-ai/any-llm/enterprise": words}), "utf-8")
    done = run("merge", str(prepared), cwd=copy)
    assert done.returncode == 0, done.stderr
    text = path.read_text("utf-8")
    assert '"docstring": "Talks."' in text
    prepared.write_text(json.dumps({"fal-ai/any-llm": words, "no/such": words}), "utf-8")
    again = run("merge", str(prepared), cwd=copy)
    assert again.returncode == 1
    assert "unknown-endpoint" in again.stderr
    assert path.read_text("utf-8") == text
