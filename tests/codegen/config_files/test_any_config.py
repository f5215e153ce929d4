"""Whatever a config says: it makes nodes that work, or it is told what is wrong with it, and where."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given, settings
from nodetool.workflows.base_node import NODE_BY_TYPE

from codegen import module_build, pipeline, snapshot
from codegen.paths import SCHEMAS
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from nodetool.fal.node import FALNode
from nodetool.fal.values.introspection import union_members
from tests.helpers import packages, schema_examples
from tests.helpers.generator_repo import Tree
from tests.strategies.configs import Config, Known, configs
from tests.test_all_nodes import assert_valid, filled, within

#: real documents of different shape: presets with an object, with a text; enums of texts, of
#: integers, in lists; files, files in objects, lists of them; objects, unions, null, any, free form
REAL = (
    "fal-ai/flux/dev", "fal-ai/flux-pro/v1.1-ultra", "fal-ai/inworld-tts", "fal-ai/arbiter/image",
    "fal-ai/kling-video/v2.1/pro/image-to-video", "cassetteai/video-sound-effects-generator",
    "bria/embed-product", "sonauto/v2/text-to-music", "fal-ai/haiper-video/v2",
    "bria/fibo-bbq-preview/generate", "openrouter/router/openai/v1/chat/completions",
)  # fmt: skip
FACTS, DOCUMENTS, _ = module_build.read_endpoints(REAL, SCHEMAS)
KNOWN = Known(FACTS)
#: how many configs are tried; scripts/soak asks for more
CONFIGS = int(os.environ.get("SOAK_CONFIGS", "50"))
MODULE = "m"


@pytest.fixture(scope="module", autouse=True)
def _unformatted() -> Iterator[None]:
    """Leave sources as they were rendered: the formatter is a process, and changes no meaning.

    Of the stored documents, those that are not configured are not there.
    """

    def configured(root: Path) -> list[str]:
        text = (root.parent / "configs" / MODULE / "others.py").read_text("utf-8")
        return [e for e in DOCUMENTS if repr(e) in text]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "format_sources", dict)
        patch.setattr(snapshot, "stored_endpoints", configured)
        yield


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """Return a repository with the documents, without configs."""
    tree_ = Tree(tmp_path_factory.mktemp("tree"))
    for endpoint, stored in DOCUMENTS.items():
        path = snapshot.schema_path(endpoint, tree_.sources.schemas)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(stored), "utf-8")
        tree_.known(endpoint)
    return tree_


def assert_complete(diagnostic: Diagnostic, endpoints: set[str]) -> None:
    """Check that a diagnostic has all that a person needs to fix the mistake."""
    assert diagnostic.message, diagnostic
    assert diagnostic.hint, diagnostic
    assert re.fullmatch(r"m/others\.py:\d+", diagnostic.file), diagnostic
    assert diagnostic.pointer or diagnostic.code in {"config-not-data"}, diagnostic
    assert diagnostic.endpoint in endpoints or diagnostic.pointer.startswith(
        "/SHARED_ENUMS"
    ), diagnostic
    str(diagnostic).encode()  # can be printed


def assert_works(plan: pipeline.Plan) -> None:
    """Check that a plan's modules import, list their nodes, and build requests that fal accepts."""
    before = dict(NODE_BY_TYPE)
    with contextlib.ExitStack() as stack:
        stack.callback(NODE_BY_TYPE.update, before)
        stack.callback(NODE_BY_TYPE.clear)
        (build,) = plan.modules
        nodes, wrappers = stack.enter_context(
            packages.imported(MODULE, build.sources, build.wrappers)
        )
        for endpoint, node_type in build.types.items():
            kind = NODE_BY_TYPE[node_type]
            assert kind is getattr(nodes, kind.__name__)
            assert issubclass(kind, FALNode)
            assert kind.endpoint_id() == endpoint
            assert_node_works(kind)
            wrapper = getattr(wrappers, kind.__name__)(**dict.fromkeys(kind._required))
            assert wrapper.out("output").slot == "output"
            assert wrapper._type == node_type
        generated = [
            c for c in vars(nodes).values() if isinstance(c, type) and issubclass(c, FALNode)
        ]
        assert len(generated) == len(build.types)


def assert_node_works(kind: type[FALNode]) -> None:
    """Check that a node has what it shows, and sends what its document allows."""
    stored = DOCUMENTS[kind.endpoint_id()]
    assert set(kind._basic_fields) <= set(kind.model_fields)
    assert {p.name for p in kind.get_metadata().properties} >= set(kind._basic_fields)
    for field, api in kind.api_names().items():
        values = next(f for f in FACTS[kind.endpoint_id()].inputs if f.api_name == api).type.enum
        for option in union_members(kind.model_fields[field].annotation):
            if values and isinstance(option, type) and issubclass(option, Enum):
                assert {v.value for v in option} >= set(values.values)
    schema = schema_examples.input_schema(stored)
    if "properties" not in schema:
        assert asyncio.run(kind().build_arguments(None)) == {}
        return
    arguments = schema_examples.arguments(
        stored, list(schema.get("required", [])), random.Random(1)
    )
    fields = {api: kind.model_fields[field] for field, api in kind.api_names().items()}
    for api, value in arguments.items():  # a config may say that a text is a file
        if isinstance(value, str) and "Ref" in str(fields[api].annotation):
            arguments[api] = "https://v3.fal.media/files/a.bin"
    request = asyncio.run(filled(kind, within(kind, arguments)).build_arguments(None))
    assert_valid(kind, request)
    assert set(arguments) <= set(request)


def check(tree: Tree, config: Config) -> None:
    """Validate one config and, where it has no error, generate its nodes."""
    tree.config(MODULE, config.text)
    plan = tree.plan()
    problems = errors(plan.diagnostics)
    configured = {e for e in DOCUMENTS if repr(e) in config.text}
    for diagnostic in problems:
        assert_complete(diagnostic, configured)
    for endpoint, key in config.wrong:
        matches = [
            d for d in problems if d.endpoint == endpoint and d.pointer.startswith(f"/{key}")
        ]
        assert matches, (endpoint, key, problems)
    if not problems:
        assert_works(plan)


@settings(max_examples=CONFIGS)
@given(config=configs(KNOWN))
def test_a_config_makes_nodes_or_is_told_what_is_wrong(tree: Tree, config: Config) -> None:
    check(tree, config)
