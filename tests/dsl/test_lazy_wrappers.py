"""Wrappers are imported on first use, and bring nothing of NodeTool with them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import nodetool.dsl.fal.text_to_image as category
from codegen.config_files import loader
from nodetool.dsl.lazy_exports import lazy_exports

LARGEST, SMALLEST = "image_to_image", "image_to_json"


def modules_after(program: str, folder: Path) -> set[str]:
    """The modules that a fresh process has imported at the end of a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys; print(*sys.modules)"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("name", "wrapper", "given"),
    [
        (LARGEST, "FluxDevImageToImage", "prompt='a fox', image=None"),
        (SMALLEST, "BagelUnderstand", "prompt='a fox', image=None"),
        ("llm", "AnyLlm", "prompt='a fox', model='openai/gpt-4o'"),
    ],
)
def test_a_wrapper_costs_its_own_module_and_no_other(
    tmp_path: Path, name: str, wrapper: str, given: str
) -> None:
    package = f"nodetool.dsl.fal.{name}"
    before = modules_after("import nodetool.dsl.node", tmp_path)
    used = f"from {package} import {wrapper}\nmade = {wrapper}({given})\nassert made.output.slot"
    new = modules_after(used, tmp_path) - before
    families = {module for module in new if module.startswith(f"{package}.")}
    assert len(families) == 1
    assert new - families <= {
        "nodetool.dsl.fal", package, "nodetool.dsl.input_types", "nodetool.dsl.lazy_exports",
    }  # fmt: skip
    assert not any(module.startswith(("nodetool.nodes", "pydantic")) for module in new | before)


def test_importing_a_category_imports_no_wrapper(tmp_path: Path) -> None:
    for name in (LARGEST, SMALLEST):
        loaded = modules_after(f"import nodetool.dsl.fal.{name}", tmp_path)
        assert {m for m in loaded if m.startswith("nodetool.dsl.fal.")} == {
            f"nodetool.dsl.fal.{name}"
        }


def test_an_enum_brings_the_nodes_of_its_category_and_of_no_other(tmp_path: Path) -> None:
    program = "from nodetool.dsl.fal.audio_to_audio import DemucsModel; print(DemucsModel)"
    loaded = modules_after(program, tmp_path)
    nodes = {m.split(".")[3] for m in loaded if m.startswith("nodetool.nodes.fal.")}
    assert nodes == {"audio_to_audio"}


@pytest.mark.parametrize("name", ["vision", "model3d_to_3d", "text_to_image"])
def test_a_star_brings_all_that_dir_lists(tmp_path: Path, name: str) -> None:
    program = f"""
import json
import nodetool.dsl.fal.{name} as package
listed = dir(package)
from nodetool.dsl.fal.{name} import *
import nodetool.nodes.fal.{name} as nodes
print(json.dumps([listed, package.__all__, sorted(globals()), sorted(vars(nodes))]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    listed, public, bound, nodes = map(set, json.loads(done.stdout))
    assert public <= listed
    assert public <= bound
    config = next(c for c in loader.load()[0] if c.module == name)
    assert {entry.class_name for entry in config.entries.values()} <= public
    assert public <= nodes  # every class of the nodes, under the same name


def test_a_family_can_be_imported_as_a_module() -> None:
    from nodetool.dsl.fal.text_to_image import flux_1

    assert flux_1.FluxDev is category.FluxDev


def test_an_unknown_name_is_an_attribute_error_that_names_the_module() -> None:
    with pytest.raises(AttributeError, match=r"'nodetool\.dsl\.fal\.text_to_image'.*'FluxDevv'"):
        _ = category.FluxDevv  # type: ignore[attr-defined]
    with pytest.raises(ImportError, match=r"cannot import name 'FluxDevv'"):
        from nodetool.dsl.fal.text_to_image import FluxDevv  # type: ignore[attr-defined] # noqa: F401
    assert not hasattr(category, "__path")


def test_a_default_is_no_input_whether_it_is_said_as_a_member_or_as_a_value() -> None:
    member = category.FluxDevImageSize.LANDSCAPE_4_3
    assert category.FluxDev(prompt="x", image_size=member)._inputs == {"prompt": "x"}
    assert category.FluxDev(prompt="x", image_size="landscape_4_3")._inputs == {"prompt": "x"}
    other = category.FluxDev(prompt="x", image_size=category.FluxDevImageSize.SQUARE)
    assert other._inputs == {"prompt": "x", "image_size": "square"}


def test_a_name_is_looked_up_once() -> None:
    assert category.FluxDev is vars(category)["FluxDev"]


def test_a_module_without_the_name_is_an_error_of_ours() -> None:
    public, load, _ = lazy_exports(__name__, {"json": "loads missing_here"})
    assert public == ["loads", "missing_here"]
    assert load("loads") is json.loads
    with pytest.raises(AttributeError, match="missing_here"):
        load("missing_here")
