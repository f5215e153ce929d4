"""Whole modules as the command line makes them; ``scripts/regenerate_goldens`` writes them anew."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest
from typer.testing import CliRunner

from codegen import pipeline
from codegen.cli.app import app
from codegen.paths import ROOT
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.node import FALNode
from tests.helpers import packages, schema_examples
from tests.helpers.generator_repo import said_of_config

GOLDEN = ROOT / "tests" / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/schema.json"))
ERRORS = sorted(path.parent.name for path in GOLDEN.glob("errors/*/schema.json"))
CONFIGS = sorted(path.parent.name for path in GOLDEN.glob("config_errors/*/expected.txt"))
URL = "https://v3.fal.media/files/a.bin"


@pytest.fixture
def module(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    """Import the expected package of a case."""
    texts = packages.in_folders(GOLDEN / request.param / "expected")
    with packages.imported(*texts, name=f"golden_{request.param}") as (nodes, _):
        yield nodes


def node_of(module: ModuleType) -> type[FALNode]:
    """Return the one node class of a module."""
    (cls,) = (
        c
        for c in vars(module).values()
        if isinstance(c, type) and issubclass(c, FALNode) and c is not FALNode
    )
    return cls


def test_there_are_cases() -> None:
    assert len(CASES) >= 5
    assert len(ERRORS) >= 3
    assert len(CONFIGS) >= 6


@pytest.mark.parametrize("case", CASES)
def test_what_is_generated_is_what_is_expected(case: str, tmp_path: Path) -> None:
    plan = pipeline.plan_documents([GOLDEN / case / "schema.json"], tmp_path)
    assert plan.ok, plan.diagnostics
    generated = {path.relative_to(tmp_path).as_posix(): text for path, text in plan.files.items()}
    expected = GOLDEN / case / "expected"
    expected_files = {
        p.relative_to(expected).as_posix(): p.read_text("utf-8") for p in expected.rglob("*.py")
    }
    assert generated == expected_files


@pytest.mark.parametrize("case", ERRORS)
def test_what_is_said_of_a_bad_document_is_what_is_expected(case: str, tmp_path: Path) -> None:
    folder = GOLDEN / "errors" / case
    arguments = ["--openapi", str(folder / "schema.json"), "--output-dir", str(tmp_path / "out")]
    result = CliRunner().invoke(app, ["generate", *arguments])
    assert result.exit_code == 1
    assert result.stderr == (folder / "expected.txt").read_text("utf-8")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("case", CONFIGS)
def test_what_is_said_of_a_bad_config_is_what_is_expected(case: str, tmp_path: Path) -> None:
    folder = GOLDEN / "config_errors" / case
    assert said_of_config(folder, tmp_path / "tree") == (folder / "expected.txt").read_text("utf-8")


@pytest.mark.parametrize("module", CASES, indirect=True)
async def test_the_node_works(module: ModuleType, request: pytest.FixtureRequest) -> None:
    case = request.node.callspec.params["module"]
    document = json.loads((GOLDEN / case / "schema.json").read_text("utf-8"))
    schema = schema_examples.input_schema(document)
    cls = node_of(module)
    assert cls.endpoint_id() == document["info"]["x-fal-metadata"]["endpointId"]
    assert set(cls.api_names().values()) == set(schema["properties"])
    assert cls.capabilities()
    assert cls.get_metadata().outputs[0].name == "output"
    node = cls()
    missing = pytest.raises(InvalidArgumentsError) if cls._required else contextlib.nullcontext()
    with missing:
        node.check_arguments()
    values = {
        "prompt": "a fox", "image_url": URL, "image_urls": [URL, URL], "duration": 10,
        "image_size": {"width": 64, "height": 32}, "audio_urls": [URL], "mesh_url": URL,
        "shots": [{"prompt": "p", "image_url": URL, "type": "close", "loras": [{"path": "x"}]}],
        "loras": [{"path": "x", "scale": 2}], "reference": {"url": URL, "width": 3},
        "camera": {"pan": 0.5}, "pair": [1, 2], "style": "WHO'S ARRESTED?", "ratio": 1.5,
        "bpm": "fast", "one_or_many": "one", "temperature": 1.5, "class": "c", "3d-size": 3,
    }  # fmt: skip
    fields = {api: field for field, api in cls.api_names().items()}
    given = {name: values[name] for name in schema["properties"] if name in values}
    for name, value in given.items():
        assert node.assign_property(fields[name], value, False) is None, name
    sent = await node.build_arguments(None)
    assert set(given) <= set(sent)
    jsonschema.Draft202012Validator(
        {**_modern(schema), "components": document["components"]}
    ).validate(sent)


def _modern(schema: schema_examples.Schema) -> dict[str, object]:
    """Translate a schema of 3.0 to 3.1, the only version that the validator knows."""
    text = json.dumps(dict(schema)).replace(
        '"minimum": 0, "exclusiveMinimum": true', '"minimum": 0'
    )
    document: dict[str, object] = json.loads(text)
    return document
