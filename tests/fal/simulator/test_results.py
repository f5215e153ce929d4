"""Results of the simulator, held against the output schema of every stored endpoint."""

from __future__ import annotations

import io
import json
import random
import wave
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from PIL import Image

from codegen import snapshot
from nodetool.fal.simulator.media import media
from nodetool.fal.simulator.results import plan
from nodetool.fal.simulator.results.results import make_result
from tests.helpers import schema_examples

Schema = dict[str, Any]
ENDPOINTS = list(snapshot.stored_endpoints())
DOCUMENTS = {endpoint: snapshot.load_document(endpoint) for endpoint in ENDPOINTS}


class Files:
    """Remembers what was put, as the file server would."""

    def __init__(self) -> None:
        self.stored: dict[str, tuple[str, Callable[[], bytes]]] = {}

    def put(self, name: str, content_type: str, make: Callable[[], bytes]) -> str:
        url = f"http://files.test/{len(self.stored)}/{name}"
        self.stored[url] = (content_type, make)
        return url

    def generate(self, url: str) -> bytes:
        return self.stored[url][1]()


def output_schema(endpoint: str) -> Schema:
    """Return the self-contained output schema of an endpoint."""
    document = DOCUMENTS[endpoint]
    response = document["paths"][f"/{endpoint}/requests/{{request_id}}"]["get"]["responses"]["200"]
    schema = response["content"]["application/json"]["schema"]
    return {**schema, "components": schema_examples.components(document)}


def defaults(endpoint: str) -> Schema:
    """Return the arguments of an endpoint that have a default."""
    properties = schema_examples.input_schema(DOCUMENTS[endpoint]).get("properties", {})
    return {name: item["default"] for name, item in properties.items() if "default" in item}


def call(endpoint: str, /, **arguments: Any) -> tuple[Any, Files]:
    """Return a valid result of an endpoint for these arguments and the defaults of the others."""
    files = Files()
    schema = output_schema(endpoint)
    result = make_result(endpoint, schema, {**defaults(endpoint), **arguments}, 1, files.put)
    Draft202012Validator(schema).validate(result)
    return result, files


def of_schema(schema: Mapping[str, Any], **arguments: Any) -> Any:
    """Return a valid result of a schema written for a test."""
    result = make_result("x/y", schema, arguments, 1, Files().put)
    Draft202012Validator(schema).validate(result)
    return result


def missing(schema: Any, value: Any, root: Schema, path: str = "") -> Iterator[str]:
    """Return the properties that a schema has and a value lacks."""
    while "$ref" in schema:
        schema = root["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if isinstance(value, dict) and "properties" in schema:
        needed = schema.get("required", [])
        # of a file these two are told only when they are required or known without making it
        of_file = "url" in schema["properties"]
        for name, item in schema["properties"].items():
            if name in value:
                yield from missing(item, value[name], root, f"{path}/{name}")
            elif name in needed or not (of_file and name in {"file_data", "file_size"}):
                yield f"{path}/{name}"
    elif isinstance(value, list) and "items" in schema:
        if not value:
            yield f"{path}[]"
        for item in value:
            yield from missing(schema["items"], item, root, f"{path}[]")


def random_arguments(endpoint: str) -> Schema:
    """Valid arguments of all names; counts small, as schemas seldom bound them."""
    document = DOCUMENTS[endpoint]
    names = list(schema_examples.input_schema(document).get("properties", {}))
    if not names:
        return {}
    value = schema_examples.arguments(document, names, random.Random(endpoint))
    return value | {name: 2 for name in value if name in plan._COUNT_NAMES}


@pytest.mark.parametrize("arguments", [defaults, random_arguments, lambda endpoint: {}])
def test_every_endpoint_gives_a_whole_and_valid_result(
    arguments: Callable[[str], Schema],
) -> None:
    assert len(ENDPOINTS) > 1300
    for endpoint in ENDPOINTS:
        schema, files = output_schema(endpoint), Files()
        given = arguments(endpoint)
        result = make_result(endpoint, schema, given, 1, files.put)
        errors = [error.message for error in Draft202012Validator(schema).iter_errors(result)]
        assert not errors, (endpoint, errors)
        assert not list(missing(schema, result, schema)), endpoint
        text = json.dumps(result)
        assert all(json.dumps(url) in text for url in files.stored), endpoint
        repeated = make_result(endpoint, schema, json.loads(json.dumps(given)), 1, Files().put)
        assert json.dumps(repeated) == text, endpoint


def test_every_file_of_a_sample_of_endpoints_is_made_and_is_what_the_result_says() -> None:
    checked = set()
    for endpoint in ENDPOINTS[::40]:
        result, files = call(endpoint, prompt="a cat", duration=0.5, num_frames=8, text="hi")
        for item in file_objects(result):
            value = files.generate(item["url"])
            content_type = files.stored[item["url"]][0]
            assert item.get("content_type", content_type) == content_type
            assert item.get("file_size", len(value)) == len(value), endpoint
            checked.add(check_file(item, content_type, value))
    assert {"image", "video", "audio"} <= checked


def file_objects(value: Any) -> Iterator[Schema]:
    """Return all objects with a URL inside a result."""
    if isinstance(value, dict):
        if "url" in value:
            yield value
        for item in value.values():
            yield from file_objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from file_objects(item)


def check_file(item: Schema, content_type: str, data: bytes) -> str:
    """Hold what a result says about a file against the file; tells its family."""
    if content_type == "image/svg+xml":
        assert data.startswith(b"<svg")
    elif content_type.startswith("image/"):
        with Image.open(io.BytesIO(data)) as picture:
            assert item.get("width", picture.width) == picture.width
            assert item.get("height", picture.height) == picture.height
            assert Image.MIME[picture.format or ""] == content_type
    elif content_type == "video/mp4":
        with av.open(io.BytesIO(data), "r") as container:
            stream = container.streams.video[0]
            assert container.duration is not None
            assert item.get("width", stream.width) == stream.width
            assert item.get("height", stream.height) == stream.height
            assert item.get("num_frames", stream.frames) == stream.frames
            assert item.get("fps", stream.average_rate) == stream.average_rate
            seconds = container.duration / av.time_base
            assert item.get("duration", seconds) == pytest.approx(seconds, abs=0.001)
    elif content_type == "audio/wav":
        with wave.open(io.BytesIO(data)) as sound:
            seconds = sound.getnframes() / sound.getframerate()
            assert item.get("duration", seconds) == pytest.approx(seconds, abs=0.001)
            assert item.get("sample_rate", sound.getframerate()) == sound.getframerate()
    return content_type.partition("/")[0]


def test_flux_gives_as_many_pictures_of_the_size_and_format_as_asked() -> None:
    result, files = call(
        "fal-ai/flux/dev",
        prompt="a cat",
        num_images=3,
        image_size="portrait_16_9",
        output_format="png",
        seed=77,
    )
    assert result["prompt"] == "a cat"
    assert result["seed"] == 77
    assert result["has_nsfw_concepts"] == [False] * 3
    assert [(i["width"], i["height"]) for i in result["images"]] == [(576, 1024)] * 3
    assert len({image["url"] for image in result["images"]}) == 3
    assert len({files.generate(image["url"]) for image in result["images"]}) == 3
    with Image.open(io.BytesIO(files.generate(result["images"][0]["url"]))) as picture:
        assert (picture.format, picture.size) == ("PNG", (576, 1024))


def test_flux_without_arguments_follows_its_defaults() -> None:
    result, _ = call("fal-ai/flux/dev")
    assert [(i["width"], i["height"]) for i in result["images"]] == [(1024, 768)]
    assert result["images"][0]["content_type"] == "image/jpeg"
    assert "fal-ai/flux/dev" in result["prompt"]


def test_wan_films_have_the_frames_and_the_pace_asked_for() -> None:
    result, files = call(
        "fal-ai/wan/v2.2-5b/text-to-video",
        prompt="waves",
        num_frames=81,
        frames_per_second=16,
        resolution="580p",
        aspect_ratio="9:16",
    )
    with av.open(io.BytesIO(files.generate(result["video"]["url"])), "r") as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (580, 1032)
        assert stream.frames == 81
        assert stream.average_rate == 16


@pytest.mark.parametrize(
    ("endpoint", "duration", "seconds"),
    [("fal-ai/veo3", "4s", 4.0), ("fal-ai/kling-video/v2/master/text-to-video", "10", 10.0)],
)
def test_durations_are_understood_as_fal_writes_them(
    endpoint: str, duration: str, seconds: float
) -> None:
    result, files = call(endpoint, prompt="waves", duration=duration)
    with av.open(io.BytesIO(files.generate(result["video"]["url"])), "r") as container:
        assert container.duration == pytest.approx(seconds * av.time_base)


def test_a_sound_lasts_as_long_as_asked() -> None:
    result, files = call("fal-ai/stable-audio", prompt="rain", seconds_total=7)
    with wave.open(io.BytesIO(files.generate(result["audio_file"]["url"]))) as sound:
        assert sound.getnframes() / sound.getframerate() == 7
    assert result["audio_file"]["file_size"] == len(files.generate(result["audio_file"]["url"]))


def test_the_format_inside_a_setting_decides_the_format_of_a_sound() -> None:
    setting = {"format": "mp3", "sample_rate": 32000}
    result, files = call("fal-ai/minimax/speech-02-hd", text="hello there", audio_setting=setting)
    assert result["audio"]["content_type"] == "audio/mpeg"
    with av.open(io.BytesIO(files.generate(result["audio"]["url"])), "r") as container:
        assert container.streams.audio[0].rate == 32000
    assert result["duration_ms"] == pytest.approx(660)


def test_training_gives_weights_and_their_settings() -> None:
    result, files = call("fal-ai/flux-lora-fast-training")
    assert result["diffusers_lora_file"]["file_name"].endswith(".safetensors")
    assert json.loads(files.generate(result["config_file"]["url"]))


def test_each_3d_file_has_the_format_that_its_place_is_called_after() -> None:
    result, files = call("fal-ai/hunyuan-3d/v3.1/pro/image-to-3d")
    for name in ("glb", "fbx", "obj", "usdz", "mtl"):
        assert result["model_urls"][name]["file_name"].endswith(f".{name}")
    assert files.generate(result["model_glb"]["url"]).startswith(b"glTF")


def test_vector_endpoints_give_vector_pictures() -> None:
    result, _ = call("fal-ai/recraft/vectorize")
    assert result["image"]["content_type"] == "image/svg+xml"


def test_answers_of_language_models_mention_the_prompt() -> None:
    result, _ = call("fal-ai/any-llm", prompt="why is the sky blue?")
    assert "why is the sky blue?" in result["output"]
    assert result["error"] == ""


def test_a_film_in_detail_agrees_with_itself_where_sizes_are_required() -> None:
    result, files = call("bria/video/erase/prompt")
    video = result["video"]
    value = files.generate(video["url"])
    assert video["file_size"] == len(value)
    assert (video["resolution"]["width"], video["resolution"]["height"]) == (1280, 720)
    assert video["bitrate"] == round(len(value) * 8 / video["duration"])
    assert video["start_frame_url"] != video["end_frame_url"]
    assert files.generate(video["start_frame_url"]).startswith(b"\x89PNG")


def test_other_seeds_prompts_and_endpoints_make_other_files() -> None:
    schema = output_schema("fal-ai/flux/dev")

    def pictures(endpoint: str, prompt: str, seed: int) -> bytes:
        files = Files()
        result = make_result(endpoint, schema, {"prompt": prompt}, seed, files.put)
        return files.generate(result["images"][0]["url"])

    base = pictures("a/b", "cat", 1)
    assert pictures("a/b", "cat", 1) == base
    assert (
        len({base, pictures("a/b", "dog", 1), pictures("a/b", "cat", 2), pictures("a/c", "cat", 1)})
        == 4
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
NAMES = st.sampled_from(
    [
        "prompt",
        "image_size",
        "aspect_ratio",
        "resolution",
        "width",
        "height",
        "duration",
        "num_frames",
        "fps",
        "num_images",
        "output_format",
        "audio_setting",
        "seed",
        "text",
        "sample_rate",
    ]
)


@settings(max_examples=150)
@given(st.dictionaries(NAMES, JSON))
def test_whatever_the_arguments_are_the_result_is_valid_and_can_be_sent(given: Schema) -> None:
    for endpoint in ("fal-ai/flux/dev", "fal-ai/wan/v2.2-5b/text-to-video"):
        schema = output_schema(endpoint)
        result = make_result(endpoint, schema, given, 1, Files().put)
        Draft202012Validator(schema).validate(result)
        json.dumps(result, ensure_ascii=False, allow_nan=False).encode()


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": "object", "additionalProperties": False},
        {"type": ["null", "string"]},
        {"type": "integer", "minimum": 1000},
        {"type": "integer", "maximum": -5},
        {"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 5},
        {"type": "number", "minimum": 0.25, "maximum": 0.25},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.01},
        {"type": "integer", "multipleOf": 8, "minimum": 9},
        {"type": "string", "minLength": 200},
        {"type": "string", "maxLength": 3},
        {"type": "array", "items": {"type": "integer"}, "minItems": 5, "maxItems": 6},
        {"type": "array", "items": {"type": "integer"}, "maxItems": 1},
        {"type": "array"},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "null"}]},
        {"anyOf": [{"type": "null"}, {"type": "array", "items": {"enum": ["a"]}}]},
        {"oneOf": [{"const": 5}, {"type": "string"}]},
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "integer"}}},
                {"required": ["a"]},
            ]
        },
        {
            "type": "object",
            "properties": {"url": {"type": "string"}, "file_size": {"type": "null"}},
        },
        {"enum": [None, "x"]},
        {"type": "boolean"},
    ],
)
def test_schemas_of_every_shape_have_a_valid_result(schema: Schema) -> None:
    of_schema(schema)


def test_schemas_that_contain_themselves_end() -> None:
    tree = {
        "type": "object",
        "required": ["name", "children"],
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
            "parent": {"anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]},
            "next": {"$ref": "#/$defs/Tree"},
        },
    }
    value = of_schema({"$ref": "#/$defs/Tree", "$defs": {"Tree": tree}})
    assert value["children"][0]["children"] == []
    endless = {"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}}
    assert make_result("x/y", endless, {}, 1, Files().put) == {}
    forever = {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}}}
    assert "a" in make_result("x/y", forever, {}, 1, Files().put)


def test_files_are_told_by_the_marks_of_fals_own_documents_and_by_names() -> None:
    properties = {
        "picture": {"type": "string", "ui": {"field": "image"}},
        "mesh": {"type": "string", "ui": {"field": "3d"}},
        "audio_url": {"type": "string"},
        "Video": {"title": "Video", "type": "object", "properties": {"url": {"type": "string"}}},
        "clips": {"type": "array", "x-media": "video", "items": {"type": "string"}},
    }
    value = of_schema({"type": "object", "properties": properties}, num_videos=2, format="webp")
    assert value["picture"].endswith(".webp")
    assert value["mesh"].endswith(".glb")
    assert value["audio_url"].endswith(".wav")
    assert value["Video"]["url"].endswith(".mp4")
    assert [url[-4:] for url in value["clips"]] == [".mp4", ".mp4"]


def test_the_names_of_files_end_as_their_content_types_say() -> None:
    files = Files()
    for endpoint in ENDPOINTS[::10]:
        make_result(endpoint, output_schema(endpoint), {}, 1, files.put)
    for url, (content_type, _) in files.stored.items():
        assert url.endswith(f".{media.CONTENT_TYPES[content_type]}")
