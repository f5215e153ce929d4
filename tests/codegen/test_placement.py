"""Modules of endpoints that no node exists of: the guesses, held against every known placement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from codegen import pipeline, snapshot
from nodetool.fal.compiler import placement, scaffold
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing.openapi import read_endpoint

#: share of right guesses that is asked for: as they are made, and where fal says no category
SHARE, SHARE_WITHOUT_CATEGORY = 0.97, 0.9


@pytest.fixture(scope="module")
def recorded() -> dict[str, str]:
    """Return endpoint -> module of all nodes."""
    types = pipeline.recorded_types()
    return {endpoint: scaffold.recorded_class(endpoint, types)[0] for endpoint in types}


def endpoints(names: Iterable[str]) -> dict[str, EndpointIR]:
    """Return endpoints as they would be read if fal had not said a category."""
    result = {}
    for name in names:
        document = snapshot.load_document(name)
        document["info"].get("x-fal-metadata", {}).pop("category", None)
        endpoint, _ = read_endpoint(document, name)
        assert endpoint is not None
        assert not endpoint.category
        result[name] = endpoint
    return result


def right(what: str, guesses: Mapping[str, str], recorded: Mapping[str, str]) -> tuple[float, str]:
    """Return and print the share of right guesses; also return the wrong ones, one per line."""
    wrong = {name: guess for name, guess in guesses.items() if guess != recorded[name]}
    share = 1 - len(wrong) / len(guesses)
    print(f"{what}: {share:.1%} of {len(guesses)} modules right")
    lines = (f"{name}: {guess}, not {recorded[name]}" for name, guess in sorted(wrong.items()))
    return share, "\n".join(lines)


def test_guesses_are_where_the_nodes_are(recorded: dict[str, str]) -> None:
    catalogue = snapshot.load_catalogue()
    stored = endpoints(recorded)
    relatives = placement.Relatives(recorded)
    guesses = {
        name: placement.guess_module(endpoint, catalogue.get(name, {}), relatives)
        for name, endpoint in stored.items()
    }
    share, wrong = right("guessed with fal's category, where known", guesses, recorded)
    assert share >= SHARE, wrong
    without = {
        name: placement.guess_module(endpoint, {}, relatives) for name, endpoint in stored.items()
    }
    share, wrong = right("guessed without any category", without, recorded)
    assert share >= SHARE_WITHOUT_CATEGORY, wrong
    alone = {name: placement.guess_module(endpoint, {}) for name, endpoint in stored.items()}
    share, wrong = right("guessed from id and schema alone", alone, recorded)
    assert share >= SHARE_WITHOUT_CATEGORY, wrong


def file(name: str, media: str, required: bool = True) -> FieldIR:
    return FieldIR(
        api_name=name, type=TypeIR(kind=Kind.MEDIA, media=media), required=required, default=None
    )


@pytest.mark.parametrize(
    ("endpoint_id", "inputs", "outputs", "module"),
    [
        ("lab/new/multi-image-to-3d", [], [], "image_to_3d"),
        ("lab/new/speech-to-video", [], [], "audio_to_video"),
        ("lab/new-trainer", ["archive"], ["file"], "training"),
        ("lab/new", ["image"], ["image", "model_3d"], "image_to_3d"),
        ("lab/new", ["image", "model_3d"], ["model_3d"], "model3d_to_3d"),
        ("lab/new/tts", [], ["audio"], "text_to_speech"),
        ("lab/new/edit", [], ["image"], "image_to_image"),
        ("lab/new", [], ["image"], "text_to_image"),
        ("lab/new", ["video"], ["image"], "image_to_image"),
        ("lab/new", [], [], "llm"),
    ],
)
def test_ids_and_files_say_it(
    endpoint_id: str, inputs: list[str], outputs: list[str], module: str
) -> None:
    prompt = FieldIR(api_name="prompt", type=TypeIR(kind=Kind.STR), required=True)
    endpoint = EndpointIR(
        endpoint_id=endpoint_id,
        category="",
        inputs=(prompt, *(file(f"{kind}_url", kind) for kind in inputs)),
        outputs=tuple(file(kind, kind) for kind in outputs),
    )
    assert placement.guess_module(endpoint, {}) == module
    assert placement.guess_module(endpoint, {"category": "unknown"}) == module
    assert placement.guess_module(endpoint, {"category": "json"}) == "json_processing"


def test_an_optional_file_does_not_make_it_another_task() -> None:
    prompt = FieldIR(api_name="prompt", type=TypeIR(kind=Kind.STR), required=True)
    endpoint = EndpointIR(
        endpoint_id="lab/new",
        category="",
        inputs=(prompt, file("image_url", "image", required=False)),
        outputs=(file("video", "video"),),
    )
    assert placement.guess_module(endpoint, {}) == "text_to_video"


def test_a_new_version_goes_where_the_others_are() -> None:
    relatives = placement.Relatives(
        {
            "lab/odd/v1/pro/effects": "text_to_video",
            "lab/odd/v2/standard/effects": "text_to_video",
            "lab/odd/v2/pro/effects": "vision",
        }
    )
    assert relatives.module_of("lab/odd/v3.1/fast/effects") == "text_to_video"
    assert relatives.module_of("lab/odd/v2/pro/effects") == "text_to_video"
    assert relatives.module_of("lab/other/effects") == ""
    assert placement.Relatives({"a/b": "llm"}).module_of("a/b") == ""
