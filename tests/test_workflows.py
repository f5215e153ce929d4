"""GitHub's workflows: whatever their steps run that needs no GitHub, runs here, word for word.

The steps run with bash in a small repository of its own, with a bare repository as its origin, fal's
platform API on this machine, and a ``gh`` that writes down what it is asked for.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from codegen.paths import ROOT
from nodetool.fal.simulator import Simulator
from tests.helpers.local_platform import LocalPlatform, local_platform

lint = SimpleNamespace(**runpy.run_path(str(ROOT / "scripts" / "lint_workflows")))
STEPS = {(step.workflow, step.name): step for step in lint.run_steps()}

#: steps that run below
TRIED = {
    ("refresh.yml", "Set up"),
    ("refresh.yml", "Fetch, scaffold, generate and compare"),
    ("refresh.yml", "Open a pull request, or an issue"),
    ("release.yml", "Set up"),
    ("release.yml", "Version, changelog and recorded names"),
    ("release.yml", "Build"),
    ("release.yml", "Notes"),
    ("release.yml", "Release"),
}
#: steps that do not, and why
LEFT_OUT = {
    ("ci.yml", "Every check"): "it runs this test",
    ("ci.yml", "Keep the cache small"): "it would empty the cache of whoever runs the tests",
    ("ci.yml", "Keep line ends as they are"): "it would change the settings of git of the user",
    ("ci.yml", "Install"): "it would install into the system's Python",
    ("ci.yml", "The tree is what generation gives"): "scripts/test runs it",
    ("ci.yml", "Tests"): "it runs this test",
    ("refresh.yml", "Every check"): "it runs this test",
    ("refresh.yml", "Use the token for the push only"): "it needs GitHub's token",
    ("release.yml", "Every check"): "it runs this test",
}
#: what gh is asked for, and what it is given to read; it finds no issue, or number 7
GH = """#!/usr/bin/env bash
{
    printf '%s\\n' "gh $*"
    while (($#)); do
        case $1 in --body-file | --notes-file) cat "$2" ;; esac
        shift
    done
} >>"$GH_LOG"
printf '%s' "${GH_ANSWER:-}"
"""

pytestmark = pytest.mark.posix


class Repository:
    """A copy of this repository without endpoints, on a branch main, that has an origin.

    Args:
        root: where to make it.
    """

    def __init__(self, root: Path) -> None:
        self.root = root / "work"
        self.origin = root / "origin.git"
        self.log = root / "gh.log"
        self.git("init", "--quiet", "--bare", str(self.origin), cwd=root)
        self._copy()
        self._share_environment()
        tools = root / "tools"
        tools.mkdir()
        (tools / "gh").write_text(GH, "utf-8")
        (tools / "gh").chmod(0o755)
        hidden = ("FAL_", "GITHUB_", "GH_", "GIT_", "PYTHON", "CI")
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(hidden)} | {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "GH_LOG": str(self.log),
            "HOME": str(root),
            "PYTHONPATH": str(self.root / "src"),
            "REFRESH_PAUSE": "0",
            "NO_COLOR": "1",
        }
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("remote", "add", "origin", str(self.origin))
        self.commit("Begin")

    def _copy(self) -> None:
        """Copy what steps need; generated modules and the facts that they are made of are left out."""
        nodes, wrappers = (f"src/nodetool/{kind}/fal" for kind in ("nodes", "dsl"))

        def skip(folder: str, names: list[str]) -> Iterable[str]:
            place = Path(folder).relative_to(ROOT).as_posix()
            left_out = {"__pycache__", "schemas", "configs", ".descriptions", "node_types.json"}
            if place == "codegen":
                return left_out | {"interface.json", "main_outputs.csv"}
            if place in {nodes, wrappers}:
                return {name for name in names if (Path(folder) / name / "__init__.py").exists()}
            return {"__pycache__"}

        for name in ("codegen", "src", "scripts"):
            shutil.copytree(ROOT / name, self.root / name, ignore=skip)
        for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore"):
            shutil.copy(ROOT / name, self.root)
        (self.root / "all_models.json").write_text("[]\n", "utf-8")

    def _share_environment(self) -> None:
        """Give it the environment that runs this test; links only, so that nothing can be harmed."""
        venv = self.root / ".venv"
        (venv / "bin").mkdir(parents=True)
        for program in (Path(sys.prefix) / "bin").iterdir():
            (venv / "bin" / program.name).symlink_to(program)
        (venv / "lib").symlink_to(Path(sys.prefix) / "lib")
        shutil.copy(Path(sys.prefix) / "pyvenv.cfg", venv)
        digest = hashlib.sha256((self.root / "pyproject.toml").read_bytes()).hexdigest()
        (venv / ".installed").write_text(f"{digest}\n{self.root}\n", "utf-8")

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run git and return what it prints."""
        who = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        command = ["git", *who, *arguments]
        return subprocess.run(
            command, cwd=cwd or self.root, check=True, capture_output=True, text=True
        ).stdout

    def commit(self, message: str) -> None:
        """Commit everything and push it."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        self.git("push", "--quiet", "origin", "main")

    def run(self, workflow: str, name: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a step as GitHub does, with these variables beside those of the step."""
        step = STEPS[workflow, name]
        given = {k: v for k, v in step.env.items() if "${{" not in v} | env
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.script],
            cwd=self.root,
            env=self.environment | given,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def state(self) -> str:
        """Return how the refresh ended."""
        return (self.root / "build" / "refresh" / "state").read_text("utf-8").strip()

    def asked(self) -> str:
        """Return what gh was asked for since the last time."""
        text = self.log.read_text("utf-8") if self.log.exists() else ""
        self.log.unlink(missing_ok=True)
        return text


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(seed=1) as running:
        yield running


def refresh(
    repository: Repository, simulator: Simulator, platform: LocalPlatform, **env: str
) -> str:
    """Run the step that refreshes against a platform, and return how it ended."""
    platform.serve(simulator)
    simulator.models.expanded_page_size = 50
    done = repository.run(
        "refresh.yml",
        "Fetch, scaffold, generate and compare",
        REFRESH_FETCH=f"--refresh --rate 1000 --base-url http://127.0.0.1:{simulator.port}/v1",
        **env,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return repository.state()


def propose(repository: Repository, checks: str = "success", **env: str) -> str:
    """Run the step that proposes a refresh, and return what gh was asked for."""
    name = "Open a pull request, or an issue"
    done = repository.run("refresh.yml", name, CHECKS=checks, **{"GITHUB_RUN_ID": "12"} | env)
    assert done.returncode == 0, done.stdout + done.stderr
    return repository.asked()


def test_every_step_is_run_here_or_says_why_not() -> None:
    assert TRIED | LEFT_OUT.keys() == STEPS.keys()


@pytest.mark.slow
def test_a_refresh_becomes_a_pull_request_and_one_that_stops_an_issue(
    repository: Repository, simulator: Simulator
) -> None:
    assert refresh(repository, simulator, local_platform(4)) == "changed"
    report = (repository.root / "build/refresh/report.md").read_text("utf-8")
    assert "0 endpoints with a document before, 4 after." in report
    assert "4 documents new or changed" in report
    # the second job has a checkout and the artifact, nothing else
    repository.git("stash", "--include-untracked", "--quiet")
    repository.git("stash", "drop", "--quiet")
    asked = propose(repository)
    assert re.search(r"^gh pr create --head refresh/\S+-12 --title Refresh of \S+", asked)
    assert "--draft" not in asked
    assert report in asked
    branch = repository.git("branch", "--list", "refresh/*").strip("* \n")
    changed = repository.git("diff", "--name-only", "main", f"origin/{branch}").split()
    assert {"all_models.json", "codegen/node_types.json", "README.md"} <= set(changed)
    assert any(name.startswith("src/nodetool/nodes/fal/text_to_image/") for name in changed)
    assert not any(name.startswith(("build", ".cache", ".venv")) for name in changed)

    repository.git("switch", "--quiet", "main")
    repository.git("merge", "--quiet", branch)
    assert refresh(repository, simulator, local_platform(4)) == "unchanged"
    assert propose(repository) == ""

    assert refresh(repository, simulator, local_platform(9)) == "stopped"
    assert repository.git("status", "--porcelain") == ""
    asked = propose(repository, "skipped")
    assert "gh issue create --title The refresh of the snapshot stopped" in asked
    assert "it adds 5 endpoints to 4, more than 25%" in asked
    asked = propose(repository, "skipped", GH_ANSWER="7")
    assert "gh issue comment 7 --body-file" in asked
    assert "gh issue create" not in asked

    assert refresh(repository, simulator, local_platform(9), CONFIRM="yes") == "changed"
    (repository.root / "build/refresh/checks.log").write_text("FAILED tests/a.py\n", "utf-8")
    repository.git("stash", "--include-untracked", "--quiet")
    asked = propose(repository, "failure", GITHUB_RUN_ID="13")
    assert " --draft" in asked
    assert "    FAILED tests/a.py\n" in asked


def test_a_refresh_starts_from_a_clean_tree(repository: Repository) -> None:
    (repository.root / "README.md").write_text("changed", "utf-8")
    done = repository.run("refresh.yml", "Fetch, scaffold, generate and compare")
    assert done.returncode == 2
    assert "the tree has changes" in done.stderr


def test_a_fetch_that_fails_becomes_an_issue(repository: Repository) -> None:
    name = "Fetch, scaffold, generate and compare"
    done = repository.run("refresh.yml", name, REFRESH_FETCH="--source platform-file none.json")
    assert done.returncode == 0
    assert repository.state() == "stopped"
    assert "file 'none.json' does not exist" in propose(repository, "skipped")


def test_a_release_has_the_version_the_notes_and_the_names(repository: Repository) -> None:
    package = "src/nodetool/nodes/fal/json_processing"
    shutil.copytree(ROOT / package, repository.root / package)
    interface = repository.root / "codegen" / "interface.json"
    interface.write_text(
        json.dumps({k: {} for k in ("enums", "fields", "slots", "structs")}), "utf-8"
    )

    def check(tag: str = "v0.1.0") -> tuple[int, str]:
        name = "Version, changelog and recorded names"
        done = repository.run("release.yml", name, GITHUB_REF_NAME=tag)
        return done.returncode, done.stderr + done.stdout

    code, said = check("v9.9.9")
    assert code == 1
    assert "the tag is v9.9.9, but pyproject.toml says version 0.1.0" in said
    changelog = repository.root / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## [Unreleased]\n\n- Later.\n", "utf-8")
    code, said = check()
    assert code == 1
    assert 'CHANGELOG.md says nothing below "## [0.1.0]"' in said
    section = "### Added\n\n- All of it.\n"
    changelog.write_text(
        "## [Unreleased]\n\n- Later.\n\n## [0.1.0] - 2026-01-01\n\n"
        f"{section}\n## [0.1.0a1] - 2025-01-01\n\n- Old.\n",
        "utf-8",
    )
    code, said = check()
    assert code == 1
    assert "codegen/interface.json lacked names" in said
    assert check()[0] == 0  # now they are recorded

    assert repository.run("release.yml", "Set up").returncode == 0
    done = repository.run("release.yml", "Notes", GITHUB_REF_NAME="v0.1.0")
    assert done.returncode == 0, done.stderr
    assert (repository.root / "build" / "notes.md").read_text("utf-8") == section
    done = repository.run("release.yml", "Build")
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = (repository.root / "dist").glob("nodetool_fal-0.1.0-*.whl")
    (source,) = (repository.root / "dist").glob("nodetool_fal-0.1.0.tar.gz")
    assert "nodetool/fal/settings.py" in zipfile.ZipFile(wheel).namelist()
    with tarfile.open(source) as archive:
        assert "nodetool_fal-0.1.0/CHANGELOG.md" in archive.getnames()
    done = repository.run("release.yml", "Release", GITHUB_REF_NAME="v0.1.0")
    assert done.returncode == 0, done.stderr
    asked = repository.asked()
    assert re.search(r"^gh release create v0.1.0 dist/\S+whl .*--verify-tag", asked, re.MULTILINE)
    assert section in asked


def test_no_job_may_write_more_than_it_has_to() -> None:
    workflows = {path.name: lint.read_workflow(path) for path in lint.WORKFLOWS.glob("*.yml")}
    assert workflows["ci.yml"]["permissions"] == {"contents": "read"}
    rights = {
        (name, job): content.get("permissions", workflow["permissions"])
        for name, workflow in workflows.items()
        for job, content in workflow["jobs"].items()
    }
    writing = {job for job, each in rights.items() if "write" in each.values()}
    assert writing == {
        ("refresh.yml", "propose"),
        ("release.yml", "pypi"),
        ("release.yml", "github"),
    }
    assert rights["release.yml", "pypi"] == {"id-token": "write"}
    assert workflows["release.yml"]["jobs"]["pypi"]["environment"] == "pypi"
    for step in lint.run_steps():  # a text of others must not become a script
        assert "${{" not in step.script, step


def test_a_mistake_in_a_step_or_a_workflow_is_an_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yml"
    bad.write_text(
        "on: push\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n"
        "      - run: rm $1\n        if: steps.none.outputs.a\n",
        "utf-8",
    )
    assert not lint.shellcheck_steps(list(lint.run_steps(tmp_path)))
    assert "SC2086" in capfd.readouterr().err
    if lint.fetch_actionlint.__globals__["CACHE"].exists():  # scripts/lint_workflows fetches it
        assert not lint.lint_with_actionlint([bad])
        assert 'property "none" is not defined' in capfd.readouterr().out
