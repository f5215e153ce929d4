"""The dynamic node: any spelling of any endpoint, with the checks and outputs of generated nodes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import AssetRef, ImageRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.worker.node_loader import load_nodes
from nodetool.workflows.base_node import NODE_BY_TYPE, get_node_class
from nodetool.workflows.types import NodeProgress
from typer.testing import CliRunner

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.compiler.parsing.documents import MAX_DOCUMENT_BYTES, DocumentError
from nodetool.fal.dynamic import document_request, lookup
from nodetool.fal.dynamic.lookup import (
    EndpointReference,
    NotAnEndpointError,
    parse_reference,
    resolve_endpoint,
)
from nodetool.fal.errors import FalError, InvalidArgumentsError, UnknownOutcomeError
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal_cli import app
from nodetool.nodes.fal.dynamic import DynamicFal
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import media
from tests.helpers.simulators import FLUX

OWN = "my-org/brand.new/v1.5/paint"
EDIT = "fal-ai/flux/dev/image-to-image"


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(document_request, "PATIENCE", 0.5)
    lookup._documents.clear()
    yield
    lookup._documents.clear()


def renamed(endpoint_id: str, to: str = OWN) -> dict[str, Any]:
    """Return the document of an endpoint under an unknown id."""
    document = endpoints.find(endpoint_id).document()
    result: dict[str, Any] = json.loads(json.dumps(document).replace(f"{endpoint_id}", to))
    return result


def context(folder: Path) -> WorkerContext:
    """Return the context that the worker passes to a node."""
    run_context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    run_context.workspace_dir = str(folder)
    return run_context


def dynamic(endpoint: str, **values: Any) -> DynamicFal:
    """Return a node with fields assigned as the worker does."""
    node = DynamicFal()
    node._id = "n1"
    for name, value in {"endpoint": endpoint, **values}.items():
        assert node.assign_property(name, value) is None
    return node


def request_count(fal: Simulator, kind: str) -> int:
    """Return how many requests of a kind arrived."""
    return sum(request.kind == kind for request in fal.state.requests)


# -- what people write -----------------------------------------------------------------------------

SPELLINGS = {
    "fal-ai/flux/dev": "fal-ai/flux/dev",
    "  `fal-ai/flux/dev/` ": "fal-ai/flux/dev",
    "bria/fibo-lite/generate/structured_prompt/lite": "bria/fibo-lite/generate/structured_prompt/lite",
    "fal-ai/kling-video/v2.1/pro/image-to-video": "fal-ai/kling-video/v2.1/pro/image-to-video",
    "https://fal.ai/models/fal-ai/flux/dev": "fal-ai/flux/dev",
    "https://fal.ai/models/fal-ai/flux/dev/api": "fal-ai/flux/dev",
    "https://fal.ai/models/fal-ai/flux/dev/playground?share=a-b#top": "fal-ai/flux/dev",
    "http://www.fal.ai/models/fal-ai/flux/dev/api#schema": "fal-ai/flux/dev",
    "fal.ai/models/fal-ai/flux/dev/llms.txt": "fal-ai/flux/dev",
    "HTTPS://FAL.AI/models/fal-ai/flux/dev": "fal-ai/flux/dev",
    "https://fal.ai/models/me%2Dorg/app/api": "me-org/app",
    "https://queue.fal.run/fal-ai/flux/dev": "fal-ai/flux/dev",
    "https://queue.fal.run/me/app/requests/0-1-2/status": "me/app",
    "https://queue.falrun.com/me/app/requests/0-1-2": "me/app",
    "https://fal.run/me/app/stream": "me/app",
    "https://fal.run/fal-ai/flux-lora/stream": "fal-ai/flux-lora/stream",
    "https://fal.ai/api/openapi/queue/openapi.json?endpoint_id=me/app/v1.5": "me/app/v1.5",
}


@pytest.mark.parametrize("text", SPELLINGS)
def test_ids_and_addresses(text: str) -> None:
    assert parse_reference(text) == EndpointReference(endpoint_id=SPELLINGS[text])


def test_every_id_is_itself_and_its_page() -> None:
    for endpoint_id in endpoints.ids():
        assert parse_reference(endpoint_id).endpoint_id == endpoint_id
        for address in ("fal.ai/models", "fal.run", "queue.fal.run"):
            assert parse_reference(f"https://{address}/{endpoint_id}").endpoint_id == endpoint_id


def test_files_and_texts() -> None:
    assert parse_reference("/tmp/a b.json") == EndpointReference(file="/tmp/a b.json")
    assert parse_reference("openapi.json#me/app") == EndpointReference(
        file="openapi.json", endpoint_id="me/app"
    )
    assert parse_reference("file:///x/y").file == "file:///x/y"
    assert parse_reference(' {"paths": {}}').document


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "flux", "hello world", "a/../b", "https://example.com/fal-ai/flux"),
        *("ftp://fal.ai/x", "https://fal.ai/models", "https://fal.ai/dashboard", "https://fal.ai"),
        *("https://fal.run/", "https://fal.ai.example.com/models/a/b", "http://[::1"),
        *("https://fal.ai/models/a/../../b", "https://me@fal.ai/models/a/b"),
    ],
)
def test_what_names_no_endpoint_is_told_what_would(text: str) -> None:
    with pytest.raises(NotAnEndpointError, match="give an id such as"):
        parse_reference(text)


# -- classes ---------------------------------------------------------------------------------------


async def test_what_the_catalogue_knows_is_the_generated_class(fal: Simulator) -> None:
    for text in ("fal-ai/flux/dev", "https://fal.ai/models/fal-ai/flux/dev/api"):
        assert await resolve_endpoint(text) is FluxDev
    assert await resolve_endpoint("fal-ai/meshy/v5/retexture") is get_node_class(
        endpoints.find("fal-ai/meshy/v5/retexture").node_type
    )
    assert request_count(fal, "document") == 0


async def test_what_it_does_not_know_is_asked_of_fal_once(fal: Simulator) -> None:
    fal.serve(OWN, renamed(FLUX))
    node_class = await resolve_endpoint(OWN)
    assert await resolve_endpoint(f"https://fal.ai/models/{OWN}/playground") is node_class
    assert node_class.endpoint_id() == OWN
    assert set(node_class.model_fields) == set(FluxDev.model_fields)
    assert request_count(fal, "document") == 1


async def test_passing_trouble_is_waited_for(fal: Simulator) -> None:
    fal.serve(OWN, renamed(FLUX))
    fal.fail("503@document*2")
    assert (await resolve_endpoint(OWN)).endpoint_id() == OWN
    assert request_count(fal, "document") == 3


async def test_what_nobody_knows_names_what_is_like_it(fal: Simulator) -> None:
    with pytest.raises(UnknownEndpointError, match="fal-ai/flux/dev"):
        await resolve_endpoint("fal-ai/flux/devv")


@pytest.mark.parametrize("rule", ["refuse@document", "500@document", "reset@document"])
async def test_no_answer_is_said_with_what_may_be_meant(fal: Simulator, rule: str) -> None:
    fal.fail(rule)
    with pytest.raises(FalError, match="fal-ai/flux/devv"):
        await resolve_endpoint("fal-ai/flux/devv")
    if rule.startswith("refuse"):
        with pytest.raises(UnknownOutcomeError, match="Did you mean fal-ai/flux/dev "):
            await resolve_endpoint("fal-ai/flux/devv")


@pytest.mark.parametrize("rule", ["malformed@document", "truncated@document"])
async def test_a_broken_answer_is_a_sentence(fal: Simulator, rule: str) -> None:
    fal.serve(OWN, renamed(FLUX))
    fal.fail(rule)
    with pytest.raises((DocumentError, UnknownOutcomeError)):
        await resolve_endpoint(OWN)


async def test_a_document_of_another_or_too_large_is_refused(fal: Simulator) -> None:
    fal.serve(OWN, renamed(FLUX, "me/other"))
    with pytest.raises(DocumentError, match="it has: me/other"):
        await resolve_endpoint(OWN)
    large = renamed(FLUX)
    large["info"]["title"] = "x" * MAX_DOCUMENT_BYTES
    fal.serve("me/large", large)
    with pytest.raises(DocumentError, match="more than"):
        await resolve_endpoint("me/large")


async def test_files_are_read_where_the_run_may_read(tmp_path: Path) -> None:
    (tmp_path / "doc.json").write_text(json.dumps(renamed(FLUX)))
    node_class = await resolve_endpoint(str(tmp_path / "doc.json"))  # the command line
    here = tmp_path / "run"
    here.mkdir()
    run = context(here)
    with pytest.raises(DocumentError, match="cannot be read"):
        await resolve_endpoint(str(tmp_path / "doc.json"), run)
    with pytest.raises(DocumentError, match="cannot be read"):
        await resolve_endpoint("file:///../doc.json", run)
    (here / "doc.json").write_text(json.dumps(renamed(FLUX)))
    assert await resolve_endpoint("doc.json", run) is node_class
    assert await resolve_endpoint("/doc.json", run) is node_class
    assert await resolve_endpoint("", run, file=AssetRef(uri="file:///doc.json")) is node_class
    with pytest.raises(DocumentError, match="has no endpoint 'me/app'"):
        await resolve_endpoint("doc.json#me/app", run)


async def test_the_text_of_a_document_will_do() -> None:
    assert (await resolve_endpoint(json.dumps(renamed(FLUX)))).endpoint_id() == OWN
    for text in ("{", "{}", '{"a": ' * 100_000, "{" + "x" * MAX_DOCUMENT_BYTES, '{"a": "\\ud800"}'):
        with pytest.raises(DocumentError):
            await resolve_endpoint(text)


# -- the node --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {"prompt": "a fox", "seed": 7, "image_size": "square"},
        {"prompt": "a fox", "image_size": {"width": 640, "height": 320}, "num_images": 2},
        {
            "prompt": "a fox",
            "image_size": "custom",
            "image_size_width": 512,
            "image_size_height": 256,
        },
    ],
)
async def test_it_sends_what_the_endpoints_own_node_sends(
    fal: Simulator, tmp_path: Path, values: dict[str, Any]
) -> None:
    fal.serve(OWN, renamed(FLUX))
    own = FluxDev()
    for name, value in values.items():
        assert own.assign_property(name, value) is None
    expected = await own.build_arguments(None)
    for endpoint in (FLUX, OWN, json.dumps(renamed(FLUX))):
        assert await dynamic(endpoint, **values).build_arguments(context(tmp_path)) == expected


async def test_a_run_is_one_of_the_endpoints_own_node(fal: Simulator, tmp_path: Path) -> None:
    fal.serve(OWN, renamed(FLUX))
    run = context(tmp_path)
    node = dynamic(OWN, prompt="a fox", num_images=2, fal_download=True)
    outputs = await node.process(run)
    assert isinstance(outputs["output"], ImageRef)
    assert outputs["output"].uri.startswith("blob://")
    assert len(outputs["images"]) == 2
    assert set(outputs) == {slot.name for slot in node.outputs_for_instance()}
    assert {s.name: s.type.type for s in node.outputs_for_instance()}["output"] == "image"
    updates = [m for m in run.drain_messages() if isinstance(m, NodeProgress)]
    assert updates
    assert {message.node_id for message in updates} == {"n1"}
    assert fal.state.count(OWN) == 1


async def test_arguments_go_by_both_names(fal: Simulator, tmp_path: Path) -> None:
    picture = "https://example.com/a.png"
    for name in ("image", "image_url"):
        node = dynamic(EDIT, prompt="a fox", **{name: picture})
        assert (await node.build_arguments(context(tmp_path)))["image_url"] == picture
    with pytest.raises(InvalidArgumentsError, match="given as 'image' already"):
        await dynamic(EDIT, image=picture, image_url=picture).build_endpoint_node(context(tmp_path))


async def test_what_the_endpoint_does_not_take_is_named_all_at_once(tmp_path: Path) -> None:
    node = dynamic(FLUX, promt="a fox", seed="seven", xyz=1, strength=None)
    with pytest.raises(InvalidArgumentsError) as caught:
        await node.process(context(tmp_path))
    assert [p.field for p in caught.value.problems] == ["promt", "seed", "xyz"]
    assert "did you mean prompt?" in str(caught.value)
    with pytest.raises(InvalidArgumentsError, match="prompt: a value is required"):
        await dynamic(FLUX).process(context(tmp_path))
    with pytest.raises(NotAnEndpointError, match="No endpoint is named"):
        await dynamic("").process(context(tmp_path))


async def test_names_of_the_base_class_are_arguments_too(fal: Simulator, tmp_path: Path) -> None:
    names = ("id", "copy", "body", "process", "describe", "delegate", "_id", "name", "endpoint_id")
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    fal.serve(OWN, {**renamed(FLUX), "components": {}, "paths": _paths(schema)})
    values = {name: f"v{index}" for index, name in enumerate(names)}
    node = dynamic(OWN, **values)
    assert await node.build_arguments(context(tmp_path)) == values
    assert node._id == "n1"


def _paths(schema: Any) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": schema}}}
    return {f"/{OWN}": {"post": {"requestBody": content, "responses": {"200": content}}}}


async def test_files_that_the_worker_hands_over_arrive(fal: Simulator, tmp_path: Path) -> None:
    """It lays the bytes of inputs that a class does not have into the folder of the run."""
    (tmp_path / "input_image").write_bytes(media.png())
    sent = await dynamic(EDIT, prompt="a fox").build_arguments(context(tmp_path))
    assert sent["image_url"].startswith("https://v3.fal.media/")
    several = "fal-ai/nano-banana/edit"
    for number in range(2):
        (tmp_path / f"input_image_urls_{number}").write_bytes(media.png())
    sent = await dynamic(several, prompt="a fox").build_arguments(context(tmp_path))
    assert len(sent["image_urls"]) == 2


async def test_free_arguments_are_passed_on(fal: Simulator, tmp_path: Path) -> None:
    fal.serve(OWN, {"paths": _paths({"type": "object"})})
    node = dynamic(OWN, anything={"a": 1}, arguments={"b": 2})
    assert await node.build_arguments(context(tmp_path)) == {"anything": {"a": 1}, "b": 2}


async def test_it_describes_what_it_would_have(fal: Simulator) -> None:
    fal.serve(OWN, renamed(EDIT))
    for endpoint in (EDIT, OWN):
        description = await DynamicFal.describe(endpoint)
        assert json.loads(json.dumps(description)) == description
        assert description["endpoint_id"] == endpoint
        picture = description["inputs"]["image"]
        assert picture["type"]["type"] == "image"
        assert picture["api_name"] == "image_url"
        assert picture["required"]
        assert description["inputs"]["strength"]["type"]["type"] == "float"
        assert "jpeg" in description["inputs"]["output_format"]["values"]
        assert description["outputs"]["output"]["type"] == "image"
        assert description["outputs"]["images"]["type"] == "list"


async def test_the_list_of_nodes_stays_as_it_is(fal: Simulator) -> None:
    before = sorted(node["node_type"] for node in load_nodes(["fal"]))
    listed = dict(NODE_BY_TYPE)
    fal.serve(OWN, renamed("fal-ai/flux-lora"))
    await DynamicFal.describe(OWN)
    assert listed == NODE_BY_TYPE
    assert sorted(node["node_type"] for node in load_nodes(["fal"])) == before
    assert before.count("fal.dynamic.DynamicFal") == 1


def test_what_the_app_is_told_of_it() -> None:
    metadata = DynamicFal.get_metadata()
    assert (metadata.node_type, metadata.title) == ("fal.dynamic.DynamicFal", "Any fal endpoint")
    assert metadata.is_dynamic
    assert metadata.supports_dynamic_outputs
    assert metadata.required_settings == ["FAL_API_KEY"]
    assert get_node_class("fal.dynamic.DynamicFal") is DynamicFal


def test_a_graph_keeps_its_arguments() -> None:
    data = {
        "type": "fal.dynamic.DynamicFal",
        "id": "1",
        "data": {"endpoint": FLUX},
        "dynamic_properties": {"prompt": "a fox"},
    }
    node, problems = DynamicFal.from_dict(data)
    assert isinstance(node, DynamicFal)
    assert not problems
    assert node.dynamic_properties == {"prompt": "a fox"}
    assert node.to_dict()["dynamic_properties"] == {"prompt": "a fox"}


# -- the command line ------------------------------------------------------------------------------


def test_show_takes_the_same(fal: Simulator, tmp_path: Path) -> None:
    run = CliRunner()
    fal.serve(OWN, renamed(FLUX))
    (tmp_path / "doc.json").write_text(json.dumps(renamed(FLUX)))
    known = run.invoke(app, ["show", f"https://fal.ai/models/{FLUX}/api"])
    assert "node: fal.text_to_image.FluxDev" in known.output
    for text in (OWN, str(tmp_path / "doc.json")):
        result = run.invoke(app, ["show", text])
        assert result.exit_code == 0, result.output
        assert re.search(r"^  prompt: str, required$", result.output, re.MULTILINE)
        assert json.loads(run.invoke(app, ["show", text, "--json"]).output)["endpoint_id"] == OWN
    assert run.invoke(app, ["show", "no such thing"]).exit_code == 2
    assert run.invoke(app, ["show", "fal-ai/flux/devv"]).exit_code == 2
    fal.fail("refuse@document")
    assert run.invoke(app, ["show", "fal-ai/flux/devv"]).exit_code == 1
