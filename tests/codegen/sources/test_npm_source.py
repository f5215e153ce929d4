"""From packed type declarations to facts: merged types, defaults, errors that say what to do."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest

from codegen import snapshot
from codegen.sources import SourceError, npm_registry, npm_types, release_selection
from codegen.sources.ts_declarations import (
    Array,
    FileInput,
    Literal,
    Object,
    Record,
    Ref,
    Scalar,
    Union,
    default_of,
    parse_declarations,
)

OLD = """
export type FluxInput = {
    /** SENTINEL words. Default value: `28` */
    steps?: number;
    /** SENTINEL Default value: `"fast"` */
    mode?: "fast" | "slow";
    prompt: string;
};
export type VoiceInput = {
    prompt: string;
    voice: "ada" | "bob";
    /** Default value: `"Say hello to Ada"` */
    text?: string;
    /** Default value: `"slow and calm"` */
    tempo?: string;
};
export type OtherInput = { prompt: string; voice: "eve"; };
export type GoneInput = { image_url: string | Blob | File; };
export type Out = { images: Array<Image>; };
export type Image = { url: string; content_type?: string; };
export type EndpointTypeMap = {
    "fal-ai/flux": { input: FluxInput; output: Out; };
    "fal-ai/voice": { input: VoiceInput; output: Out; };
    "else/other": { input: OtherInput; output: Out; };
    "fal-ai/gone": { input: GoneInput; output: Out; };
};
"""
NEW = """
export type FluxInput = {
    /** SENTINEL Default value: `28` */
    steps?: number;
    /** Default value: `"fast"` */
    mode?: "fast" | "slow";
    prompt: string;
    seed?: number;
};
export type VoiceInput = {
    prompt: string;
    voice: "ada" | "bob";
    /** Default value: `"Say hello to Ada"` */
    text?: string;
    /** Default value: `"slow and calm"` */
    tempo?: string;
};
export type OtherInput = VoiceInput;
export type FreshInput = VoiceInput;
export type Out = { images: Array<Image>; };
export type Image = { url: string; content_type?: string; };
export type EndpointTypeMap = {
    "fal-ai/flux": { input: FluxInput; output: Out; };
    "fal-ai/voice": { input: VoiceInput; output: Out; };
    "else/other": { input: OtherInput; output: Out; };
    "else/fresh": { input: FreshInput; output: Out; };
};
"""


def packed(
    folder: Path, version: str, declarations: str | None, name: str = npm_registry.PACKAGE
) -> Path:
    """Write a tarball as ``npm pack`` makes it."""
    path = folder / f"{version}.tgz"
    files = {"package/package.json": json.dumps({"name": name, "version": version})}
    if declarations is not None:
        files["package/src/types/endpoints.d.ts"] = declarations
    with tarfile.open(path, "w:gz") as archive:
        for member, text in files.items():
            info = tarfile.TarInfo(member)
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return path


@pytest.fixture
def facts(tmp_path: Path) -> snapshot.Facts:
    """Return the facts of both releases, given in the wrong order."""
    paths = [packed(tmp_path, "1.10.0", NEW), packed(tmp_path, "1.9.0", OLD)]
    releases = [r for p in paths if (r := npm_registry.read_tarball(p)) is not None]
    return npm_types.facts(releases, {"fal-ai/flux": "text-to-image"})


def arguments(facts: snapshot.Facts, endpoint: str) -> Any:
    """Return the properties of an endpoint's arguments."""
    document = facts.documents[endpoint]
    path = document["paths"][f"/{endpoint}"]
    ref = path["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    return document["components"]["schemas"][ref.rpartition("/")[2]]["properties"]


def test_an_endpoint_merged_into_another_app_gets_its_own_type_back(facts: snapshot.Facts) -> None:
    assert arguments(facts, "else/other")["voice"]["enum"] == ["eve"]
    assert "its own type of 1.9.0 is used" in facts.records["else/other"]["suspect"]


def test_a_suspicion_without_evidence_keeps_the_newest_type(facts: snapshot.Facts) -> None:
    assert arguments(facts, "else/fresh")["voice"]["enum"] == ["ada", "bob"]
    assert "another app" in facts.records["else/fresh"]["suspect"]


def test_the_wish_of_another_endpoint_is_no_default(facts: snapshot.Facts) -> None:
    own, borrowed = arguments(facts, "fal-ai/voice"), arguments(facts, "else/fresh")
    assert own["text"]["default"] == "Say hello to Ada"
    assert "default" not in borrowed["text"]
    assert borrowed["tempo"]["default"] == own["tempo"]["default"]


def test_owners_of_a_type_and_plain_changes_are_believed(facts: snapshot.Facts) -> None:
    assert "suspect" not in facts.records["fal-ai/voice"]
    assert arguments(facts, "fal-ai/voice")["voice"]["enum"] == ["ada", "bob"]
    assert arguments(facts, "fal-ai/flux")["seed"] == {"type": "integer"}
    assert "suspect" not in facts.records["fal-ai/flux"]


def test_an_endpoint_that_is_gone_keeps_its_last_schema(facts: snapshot.Facts) -> None:
    assert facts.records["fal-ai/gone"]["schema_source"] == "npm 1.9.0"
    assert arguments(facts, "fal-ai/gone")["image_url"] == {"type": "string", "x-media": "image"}


def test_defaults_are_kept_and_sentences_are_not(facts: snapshot.Facts) -> None:
    flux = arguments(facts, "fal-ai/flux")
    assert flux["steps"] == {"type": "integer", "default": 28}
    assert flux["mode"] == {"type": "string", "enum": ["fast", "slow"], "default": "fast"}
    assert "SENTINEL" not in json.dumps([facts.records, facts.documents])


def test_digits_are_integers_only_where_that_is_known() -> None:
    declarations = parse_declarations(
        b"""
        export type I = { duration: "4" | "8"; safety_tolerance: "1" | "2"; };
        export type O = {};
        export type EndpointTypeMap = {
            "fal-ai/sora-2/text-to-video": { input: I; output: O; };
            "fal-ai/kling": { input: I; output: O; };
        };"""
    )
    facts = npm_types.facts([release_selection.Release("1.0.0", declarations)], {})
    sora = arguments(facts, "fal-ai/sora-2/text-to-video")
    assert sora["duration"] == {"type": "integer", "enum": [4, 8]}
    assert sora["safety_tolerance"]["type"] == "string"
    assert arguments(facts, "fal-ai/kling")["duration"]["enum"] == ["4", "8"]


def test_tarballs_that_are_none_are_refused_with_a_cure(tmp_path: Path) -> None:
    broken = tmp_path / "broken.tgz"
    broken.write_bytes(b"no archive")
    with pytest.raises(SourceError, match=r"broken\.tgz is not a tarball of @fal-ai/client"):
        npm_registry.read_tarball(broken)
    with pytest.raises(SourceError, match="npm pack"):
        npm_registry.read_tarball(packed(tmp_path, "1", NEW, name="left-pad"))
    assert npm_registry.read_tarball(packed(tmp_path, "1.0.2", None)) is None


def test_without_npm_the_error_names_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SourceError, match="--tarball FILE"):
        npm_registry.versions()


def test_declarations() -> None:
    long = " | ".join(f'"v{i}"' for i in range(5000))
    deep = "Array<" * 200 + "string" + ">" * 200
    types = parse_declarations(
        f"""
        export type A = {{ a?: string; "b-c": number[]; d: Record<string, boolean>; e: null | B }};
        export type B = string | Blob | File;
        export type C = 'it\\'s' | "a\\"b" | 5 | -1.5 | true;
        export type D = {long};
        export type E = {deep};
        export type F = keyof typeof x;
        export const nothing = 1;
    """.encode()
    )
    a = types["A"]
    assert isinstance(a, Object)
    assert [(p.name, p.optional) for p in a.properties] == [
        ("a", True), ("b-c", False), ("d", False), ("e", False),
    ]  # fmt: skip
    assert [p.type for p in a.properties] == [
        Scalar("string"),
        Array(Scalar("number")),
        Record(Scalar("boolean")),
        Union((Scalar("null"), Ref("B"))),
    ]
    assert types["B"] == FileInput()
    literals = types["C"]
    assert isinstance(literals, Union)
    assert [m.value for m in literals.members if isinstance(m, Literal)] == [
        "it's",
        'a"b',
        5,
        -1.5,
        True,
    ]
    members = types["D"]
    assert isinstance(members, Union)
    assert len(members.members) == 5000
    assert isinstance(types["E"], Array)
    assert types["F"] == Scalar("unknown")
    assert "nothing" not in types
    assert parse_declarations(b"\xff\x00{{{ export type") == {}


@pytest.mark.parametrize(
    ("comment", "value"),
    [
        ("Text. Default value: `28`", 28),
        ("Default value: `0.5`", 0.5),
        ('Default value: `"a b"`', "a b"),
        ("Default value: `true`", True),
        ("Default value: `square_hd`", "square_hd"),
        ('Default value: `"odd""`', 'odd"'),
        ("No default", None),
        ("Default value: `", None),
    ],
)
def test_defaults_in_comments(comment: str, value: Any) -> None:
    assert default_of(comment) == value
