"""From a file with a ``fal.App`` to a node in NodeTool's worker: one command, then pip.

The app is a real server behind the queue of the simulator; the worker is NodeTool's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from websockets.asyncio.client import connect

from codegen.paths import ROOT
from nodetool.fal.simulator import Simulator
from tests.helpers import fal_app, media
from tests.test_worker import Bridge, Worker

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("worker")]
APP = "acme/everything"
NODE = "acme_nodes.everything.AcmeEverything"


def python(*arguments: str | Path, cwd: Path = ROOT) -> str:
    """Run this Python in a process of its own; return what it prints."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the folder of a package that the command made from the file of an app."""
    folder = tmp_path_factory.mktemp("own") / "package"
    source = Path("tests", "helpers", "fal_app.py")
    python(
        *("-m", "codegen", "generate", "--openapi", f"{source}:EverythingApp", "--app-id", APP),
        *("--package", "acme_nodes", "--output-dir", folder),
    )
    return folder


@pytest.fixture(scope="module")
def installed(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide the folder that pip has installed the package in, without a network."""
    target = tmp_path_factory.mktemp("installed")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    python("-m", "pip", "install", *options, "--target", target, package)
    return target


def test_its_own_tests_pass(package: Path, tmp_path: Path) -> None:
    options = ("-q", "-p", "no:cacheprovider", "-W", "error", "--basetemp", tmp_path / "t")
    assert "17 passed" in python("-m", "pytest", *options, cwd=package)


def test_its_sources_are_formatted(package: Path) -> None:
    python("-m", "black", "--check", "--quiet", "--line-length", "100", package)
    python("-m", "ruff", "check", "--isolated", "--quiet", "--select", "E4,E7,E9,F", package)


GRAPH = """
from nodetool.dsl.acme_nodes.everything import AcmeEverythingText
from nodetool.dsl.graph import Graph, create_graph

workflow = create_graph(AcmeEverythingText(path="p")).to_json()
workflow["nodes"][0]["data"]["fal_timeout"] = 60
print(Graph.from_json(workflow).to_python())
workflow["nodes"][0]["data"]["fal_timeout"] = "soon"
try:
    Graph.from_json(workflow).check()
except Exception as error:
    print(error)
"""


def test_its_wrappers_make_graphs_whose_nodes_take_options(package: Path) -> None:
    setup = f"import sys; sys.path.insert(0, {str(package / 'src')!r})"
    printed = python("-c", setup + GRAPH)
    assert "from nodetool.dsl.acme_nodes.everything" in printed
    assert "fal_timeout must be a number of seconds" in printed


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """Provide a simulator with the app mounted."""
    with fal_app.serve() as address, Simulator() as simulator:
        simulator.mount(APP, f"{address}/")
        yield simulator


@pytest.fixture
async def bridge(fal: Simulator, installed: Path, tmp_path: Path) -> AsyncIterator[Bridge]:
    """Provide a connection to a worker beside which the package is installed."""
    paths = [str(installed), *filter(None, [os.environ.get("PYTHONPATH")])]
    running = Worker(
        fal,
        tmp_path / "log.txt",
        FAL_JOURNAL=str(tmp_path / "jobs.sqlite"),
        PYTHONPATH=os.pathsep.join(paths),
    )
    async with connect(f"ws://127.0.0.1:{running.port}", max_size=None, proxy=None) as socket:
        yield Bridge(socket)
    running.stop()


async def test_the_worker_discovers_and_runs_its_nodes(fal: Simulator, bridge: Bridge) -> None:
    discovered = (await bridge.ask("discover"))["data"]
    assert discovered["load_errors"] == []
    types = {node["node_type"] for node in discovered["nodes"]}
    own = {name for name in types if name.startswith("acme_nodes.")}
    assert own == {NODE, f"{NODE}Choices", f"{NODE}Scenes", f"{NODE}Text"}
    assert "fal.text_to_image.FluxDev" in types
    fields = {"prompt": "a fox", "seed": 5, "strength": 0.25}
    response = await bridge.execute(NODE, fields, blobs={"image": media.png()})
    assert response["type"] == "result", response
    outputs = response["data"]["outputs"]
    assert (outputs["output"]["type"], outputs["seed"]) == ("image", 5)
    assert outputs["echo"]["strength"] == 0.25
    assert [each.endpoint for each in fal.state.submissions] == [APP]
