"""A name is described only where the description is true: nothing rather than something wrong."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen import module_build, pipeline, snapshot
from codegen.config_files import loader
from codegen.curation import entries
from codegen.paths import SCHEMAS
from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.ir import Kind
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.resolve import resolve_module
from nodetool.fal.compiler.structs import argument_types, result_types, struct_uses
from nodetool.fal.compiler.wording import glossary
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.dynamic.describe import describe
from tests.strategies import documents


def description_of(name: str, endpoint: str, module: str, kind: str = "str", **more: object) -> str:
    """Return the description of an argument of an endpoint."""
    default, siblings = str(more.get("default", '""')), more.get("siblings", ())
    assert isinstance(siblings, tuple)
    return glossary.describe_field(
        name,
        context=glossary.FieldContext(
            endpoint_id=endpoint, module=module, kind=kind, default=default, siblings=siblings
        ),
    )


@pytest.mark.parametrize(
    ("name", "endpoint", "module", "kind", "part"),
    [
        ("sync_mode", "fal-ai/flux/dev", "text_to_image", "bool", "inside the reply"),
        ("sync_mode", "fal-ai/sync-lipsync", "video_to_video", "enum", "differ in length"),
        ("prompt", "fal-ai/kokoro/hindi", "text_to_audio", "str", "to be spoken"),
        ("prompt", "fal-ai/moondream3-preview/detect", "vision", "str", "look for"),
        ("prompt", "fal-ai/llava-next", "vision", "str", "Question"),
        ("prompt", "fal-ai/flux-pro/v1/fill", "image_to_image", "str", "made anew"),
        ("prompt", "fal-ai/veo3.1/extend-video", "video_to_video", "str", "added part"),
        ("prompt", "fal-ai/someone/new", "image_to_image", "str", "what to change"),
        ("prompt", "fal-ai/qwen-3-guard", "llm", "str", "unsuitable"),
        ("audio", "fal-ai/vidu/q3/text-to-video", "text_to_video", "bool", "sound"),
        ("num_frames", "fal-ai/rife", "image_to_image", "int", "in between"),
        ("duration", "fal-ai/veo3", "text_to_video", "enum", "in seconds"),
        ("image_url", "fal-ai/esrgan", "image_to_image", "media", "to upscale"),
        ("image_url", "fal-ai/ai-avatar", "image_to_video", "media", "speak"),
        ("audio_url", "fal-ai/elevenlabs/speech-to-text", "speech_to_text", "media", "transcribe"),
        ("resolution", "fal-ai/trellis-2", "image_to_3d", "enum", "grid"),
        ("resolution", "fal-ai/wan/v2.2-5b/text-to-video", "text_to_video", "enum", "of the video"),
        ("steps", "fal-ai/flux-2-trainer", "training", "int", "training steps"),
        ("images_data_url", "fal-ai/moondream-next/batch", "vision", "media", "Pictures to ask"),
        ("images_data_url", "fal-ai/turbo-flux-trainer", "training", "media", "Zip archive"),
        ("enable_animation", "fal-ai/meshy/v6/image-to-3d", "image_to_3d", "bool", "rigged 3D"),
        ("enable_animation", "fal-ai/workflow-utilities/auto-subtitle", "x", "bool", "subtitles"),
        ("strength", "fal-ai/flux/dev/image-to-image", "image_to_image", "float", "departs"),
        ("strength", "fal-ai/ideogram/v3/remix", "image_to_image", "float", "stays nearer"),
    ],
)
def test_descriptions_depend_on_the_context(
    name: str, endpoint: str, module: str, kind: str, part: str
) -> None:
    assert part in description_of(name, endpoint, module, kind)


@pytest.mark.parametrize(
    ("name", "side", "title", "part"),
    [
        ("video", "input", "", ""),
        ("video", "output", "", "how well the training went"),
        ("prompt", "input", "Validation", "this sample"),
        ("scale", "input", "LoraWeight", "0 leaves them out"),
        ("scale", "output", "LoraWeight", ""),
    ],
)
def test_descriptions_depend_on_the_side(name: str, side: str, title: str, part: str) -> None:
    """A row that does not say where it counts is about arguments, and about nothing inside them."""
    context = glossary.FieldContext(
        endpoint_id="fal-ai/ltx2-video-trainer", module="training", kind="", default="",
        siblings=(), title=title,
    )  # fmt: skip
    text = glossary.describe_field(name, side, context)
    assert part in text
    assert bool(text) is bool(part)


def test_a_whole_result_and_the_first_of_several_are_explained() -> None:
    facts: dict[str, Any] = {"module": "llm", "siblings": (), "is_file": False, "catalogued": True}
    router = "openrouter/router/openai/v1/embeddings"
    whole = glossary.describe_output("", endpoint_id=router, first=False, **facts)
    assert "vectors" in whole
    first = glossary.describe_output("images", endpoint_id="a/b", first=True, **facts)
    assert first.endswith("This is the first.")
    unknown = glossary.describe_output("unheard_of", endpoint_id="a/b", first=True, **facts)
    assert not unknown


def test_what_minus_one_means_is_said_where_it_is_the_default() -> None:
    assert "-1" in description_of("seed", "fal-ai/flux/dev", "text_to_image", "int", default="-1")
    assert "-1" not in description_of(
        "seed", "fal-ai/flux/dev", "text_to_image", "int", default="42"
    )


def test_a_prompt_beside_the_text_says_how_it_is_spoken() -> None:
    assert "voice" in description_of(
        "prompt", "fal-ai/maya", "text_to_speech", siblings=("text", "prompt")
    )


# -- documents of users ------------------------------------------------------------------------

NUMBER = {"type": "number"}
TEXT = {"type": "string"}


def descriptions(
    properties: dict[str, Any], output: dict[str, Any] | None = None
) -> dict[str, str]:
    """Return the descriptions of the arguments of an endpoint that is in no catalogue."""
    node = describe(node_class(documents.document(documents.obj(properties), output=output)))
    return {name: part.get("description", "") for name, part in node["inputs"].items()}


#: names that mean something at fal, and anything elsewhere
ANYTHING = [
    *(
        "level",
        "r",
        "g",
        "b",
        "x",
        "y",
        "w",
        "h",
        "a",
        "radius",
        "scale",
        "strength",
        "mode",
        "type",
    ),
    *(
        "temperature",
        "top_k",
        "shift",
        "width",
        "height",
        "length",
        "path",
        "url",
        "format",
        "size",
    ),
    *("style", "speed", "text", "start", "end", "category", "theta", "rank", "steps", "duration"),
    *("resolution", "quality", "language", "name", "id", "label", "image", "mass", "voice", "city"),
]


@pytest.mark.parametrize("type_", [NUMBER, TEXT, {"type": "integer"}, {"enum": ["a", "b"]}])
def test_a_name_alone_is_not_explained_where_it_may_mean_anything(type_: dict[str, Any]) -> None:
    for start in range(6):  # those that would explain each other apart
        assert not any(descriptions(dict.fromkeys(ANYTHING[start::6], type_)).values())
    alone = documents.fields(documents.obj({name: type_}) for name in ANYTHING)
    inputs = describe(node_class(documents.document(alone)))["inputs"].values()
    inner = [part for each in inputs for part in each.get("properties", {}).values()]
    assert len(inner) > len(ANYTHING) - 3  # an object with a URL is a file
    assert not any(part["description"] for part in inner)


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"r": NUMBER, "g": NUMBER, "b": NUMBER}, "Amount of red"),
        ({"temperature": NUMBER, "max_tokens": {"type": "integer"}}, "How adventurous"),
        ({"voice": {"enum": ["a", "b"]}, "text": TEXT}, "Voice that speaks"),
        ({"x": NUMBER, "y": NUMBER, "w": NUMBER, "h": NUMBER}, "Left edge of the box"),
        ({"level": {"type": "integer"}, "pixel_format": TEXT}, "codec"),
        ({"prompt": TEXT}, "What is wanted"),
        ({"seed": {"type": "integer"}}, "fixes the randomness"),
        ({"num_images": {"type": "integer"}}, "How many images"),
        ({"guidance_scale": NUMBER}, "follow the prompt"),
        ({"image_url": TEXT}, "Image that the model works on"),
    ],
)
def test_a_name_is_explained_where_its_neighbours_say_what_it_is(
    properties: dict[str, Any], expected: str
) -> None:
    api_name = next(iter(properties))
    actual = descriptions(properties)
    assert expected in actual.get(api_name, actual.get(api_name.removesuffix("_url"), ""))
    assert len(properties) == 1 or not any(descriptions({api_name: properties[api_name]}).values())


def test_a_seed_that_is_no_number_is_no_randomness() -> None:
    assert descriptions({"seed": TEXT, "fps": TEXT, "num_images": TEXT}) == {
        "seed": "", "fps": "", "num_images": ""
    }  # fmt: skip


def test_what_the_author_says_is_said() -> None:
    assert descriptions({"level": {**NUMBER, "description": "How high."}}) == {"level": "How high."}


@pytest.mark.parametrize("side", ["input", "output"])
def test_nothing_of_the_families_reaches_other_documents(side: str) -> None:
    """Every name that the glossary knows, alone, at an endpoint of another: few are explained."""
    names = {n for f in glossary._families()["family"] for n in f.get(side, {})}
    names |= set(glossary._families()["common"][side])
    foreign = glossary.FieldContext(
        endpoint_id="me/app", module="text_to_image", kind="str", default="None", siblings=(),
        catalogued=False,
    )  # fmt: skip
    described = {name for name in names if glossary.describe_field(name, side, foreign)}
    assert described <= set(glossary._tables()[side]) | {"aspect_ratio"}
    assert len(names) > 150


def test_generated_documents_of_ones_own_say_no_more(tmp_path: Path) -> None:
    own = documents.document(
        documents.obj({"level": NUMBER, "circle": documents.obj({"r": NUMBER})}, title="In"),
        output=documents.obj({"scale": NUMBER, "waist": NUMBER}),
    )
    (tmp_path / "d.json").write_text(documents.text(own))
    plan = pipeline.plan_documents([tmp_path / "d.json"], tmp_path / "out")
    assert plan.ok
    assert not plan.diagnostics
    source = "\n".join(plan.files.values())
    assert not any(word in source for word in ("red", "ompression", "nlargement", "Estimated"))
    known = endpoints.find("easel-ai/fashion-size-estimator").document()
    (tmp_path / "d.json").write_text(documents.text(known))
    plan = pipeline.plan_documents([tmp_path / "d.json"], tmp_path / "out")
    assert "Estimated height of the person." in "\n".join(plan.files.values())


# -- the tables themselves -------------------------------------------------------------------------


def described_names(endpoint_id: str) -> Iterator[tuple[str, str]]:
    """Yield side and name of everything in an endpoint that can be described."""
    endpoint, _ = openapi.read_endpoint(snapshot.load_document(endpoint_id), "d.json")
    assert endpoint is not None
    yield from (("input", item.api_name) for item in endpoint.inputs)
    yield from (("output", item.api_name) for item in endpoint.outputs)
    for side, types in (("inside", argument_types(endpoint)), ("output", result_types(endpoint))):
        for struct in struct_uses(types):
            yield from ((side, item.api_name) for item in struct.fields)


@pytest.fixture(scope="module")
def used() -> dict[tuple[str, str], set[str]]:
    """Map side and name to the endpoints of the snapshot that have it."""
    endpoint_ids: dict[tuple[str, str], set[str]] = defaultdict(set)
    for endpoint_id in snapshot.stored_endpoints():
        for key in set(described_names(endpoint_id)):
            endpoint_ids[key].add(endpoint_id)
    return endpoint_ids


def test_rows_are_well_formed(used: dict[tuple[str, str], set[str]]) -> None:
    """Every name exists on its side, and every condition is one that is looked at."""

    def hits(side: str, name: str, beginning: str) -> bool:
        sides = {
            "input": ("input", "inside"),
            "inside": ("inside", "output"),
            "output": ("output",),
        }
        ids = set().union(*(used[each, name] for each in sides[side]))
        return any(f"{e}/".startswith(f"{beginning}/") for e in ids)

    for family in glossary._families()["family"]:
        assert family.keys() <= {"of", "input", "inside", "output"}
        for side in family.keys() - {"of"}:
            for name in family[side].keys() - {glossary.WHOLE_RESULT}:
                for beginning in family["of"]:
                    assert hits(side, name, beginning), (side, name, beginning)
    conditions = {"module", "kind", "default", "beside", "words", "title", "side"}
    allowed = {
        "place": {"names", "say"} | conditions,
        "usual": {"names", "say"} | conditions,
        "shape": {"names", "say"} | conditions - {"words", "module"} | {"all"},
    }
    for table, keys in allowed.items():
        for row in {**glossary._tables(), **glossary._families()}[table]:
            assert row.keys() <= keys
            assert set(row.get("kind", ())) <= {str(kind) for kind in Kind}
            assert set(row.get("side", ())) <= {"input", "inside", "output", "part"}


def texts(table: object) -> Iterator[str]:
    """Yield the sentences of a table, or of a part of one."""
    if isinstance(table, dict):
        conditions = {"of", "names", "words", "module", "kind", "default", "beside", "all", "title"}
        for key in table.keys() - conditions - {"side"}:
            yield from texts(table[key])
    elif isinstance(table, list):
        for part in table:
            yield from texts(part)
    else:
        yield str(table)


def test_every_sentence_about_fal_describes_something() -> None:
    """What no endpoint shows, whatever its config says, is a leftover or hidden by another row."""
    shown: set[str] = set()
    for config in loader.load()[0]:
        bare = {
            e: entry.model_copy(
                update={
                    "field_overrides": {
                        name: override.model_copy(update={"description": None})
                        for name, override in entry.field_overrides.items()
                    }
                }
            )
            for e, entry in config.entries.items()
        }
        ids = sorted(bare.keys() & set(snapshot.stored_endpoints()))
        endpoints_of_module, _, _ = module_build.read_endpoints(ids, SCHEMAS)
        module, _ = resolve_module(replace(config, entries=bare), endpoints_of_module)
        for node in module.nodes:
            shown.update(field.description for field in node.fields)
            shown.update(output.description for output in node.outputs)
        shown.update(field.description for struct in module.structs for field in struct.fields)
    beginnings = "\n".join(f"{text} " for text in shown)  # limits of a file may follow
    unused = [text for text in texts(glossary._families()) if f"{text} " not in beginnings]
    assert not unused


@pytest.mark.parametrize("name", ["families", "glossary", "summaries", "titles"])
def test_tables_are_plain_american_english(name: str) -> None:
    table = tomllib.loads(glossary.GLOSSARY.with_name(f"{name}.toml").read_text("utf-8"))
    problems = {text: [what for what, _ in entries.problems(text)] for text in texts(table)}
    assert {text: wrong for text, wrong in problems.items() if wrong} == {}
    assert len(problems) > 50


def test_a_sentence_for_all_documents_has_a_reason(used: dict[tuple[str, str], set[str]]) -> None:
    """A name without neighbours may speak for all documents only if many families agree on it."""
    families = {
        name: {"/".join(endpoint_id.split("/")[:2]) for endpoint_id in used["input", name]}
        for name in glossary._tables()["input"]
    }
    few = {name for name, users in families.items() if len(users) < 4}
    assert few <= {"max_new_tokens", "max_completion_tokens"}  # what they count is in the name
