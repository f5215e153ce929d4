"""Guesses about declarations, held against documents: counted right, and not by peeking."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

from codegen.sources.evidence import Evidence
from codegen.sources.guess_report import (
    DIGITS,
    FILES,
    KINDS,
    MERGED,
    NUMBERS,
    ORDER,
    EvidenceOfOthers,
    Row,
    measure,
    table,
    without_additions,
)
from nodetool.fal.catalogue.endpoints import openapi_document
from tests.helpers.local_platform import GeneratorCopy

TEXT, NUMBER, INTEGER = {"type": "string"}, {"type": "number"}, {"type": "integer"}


def doc(endpoint: str, **properties: Any) -> Any:
    schema = {"type": "object", "properties": properties}
    return openapi_document(endpoint, "", {"input": schema, "output": {}}, {})


def counts(rows: list[Row]) -> dict[str, tuple[int, int]]:
    return {row.guess: (row.right, row.cases) for row in rows}


def test_each_kind_of_guess_is_counted() -> None:
    truth = doc(
        "a/b",
        prompt=TEXT,
        steps={"anyOf": [INTEGER, {"type": "null"}]},
        scale=NUMBER,
        seconds={"type": "string", "enum": ["5", "10"]},
        channels={"type": "integer", "enum": [1, 2]},
        clip={**TEXT, "x-fal": {"max_file_size": 1}},
        page={**TEXT, "format": "uri"},
        alone=TEXT,
    )
    guess = doc(
        "a/b",
        steps=INTEGER,
        prompt=TEXT,
        scale=INTEGER,
        seconds={"type": "string", "enum": ["5", "10"]},
        channels={"type": "string", "enum": ["1", "2"]},
        clip={**TEXT, "x-media": "video"},
        page=TEXT,
        foreign=TEXT,
    )
    found = measure({"a/b": guess, "a/unknown": guess}, {"a/b": truth, "a/other": truth}, {})
    assert [row.guess for row in found] == list(KINDS)
    assert counts(found) == {
        NUMBERS: (1, 2),
        DIGITS: (1, 2),
        ORDER: (20, 21),
        FILES: (1, 2),
        MERGED: (0, 0),
    }
    merged = measure({"a/b": guess}, {"a/b": truth}, {"a/b": {"suspect": "two apps"}})
    assert counts(merged)[MERGED] == (7, 8)


def test_the_order_of_a_document_is_the_one_that_it_states() -> None:
    truth = doc("a/b", one=TEXT, two=TEXT)
    schema = truth["paths"]["/a/b"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema["x-fal-order-properties"] = ["two", "gone", "one"]
    assert counts(measure({"a/b": doc("a/b", one=TEXT, two=TEXT)}, {"a/b": truth}, {}))[ORDER] == (
        0,
        1,
    )


def test_documents_without_arguments_are_no_cases() -> None:
    assert not any(row.cases for row in measure({"a/b": {}}, {"a/b": doc("a/b", n=NUMBER)}, {}))
    assert not any(row.cases for row in measure({"a/b": doc("a/b", n=NUMBER)}, {"a/b": {}}, {}))


def test_an_endpoint_is_no_evidence_of_itself() -> None:
    documents = {
        "a/b/1": doc("a/b/1", prompt=TEXT, fps=NUMBER, size={"enum": ["5", "10"]}),
        "c/d": doc("c/d", fps=INTEGER, prompt=TEXT, size={"enum": [5, 10]}),
    }
    everything, others = Evidence.learn(documents), EvidenceOfOthers(documents)
    assert everything.number_kind("a/b/1", "fps") == "number"
    assert others.number_kind("a/b/1", "fps") == "integer"
    assert others.number_kind("c/d", "fps") == "number"
    assert others.enum_kind("a/b/1", "size") == "integer"
    assert others.enum_kind("c/d", "size") == "string"
    assert others.position("c/d", "fps") == 0.5
    assert others.position("a/b/1", "fps") == 0.0
    assert others.sort("a/b/1", ["size", "prompt", "fps"]) == ["fps", "prompt", "size"]
    for evidence in (everything, others):
        assert evidence.number_kind("a/b/2", "fps") == "number"
    alone = EvidenceOfOthers({"c/d": documents["c/d"]})
    assert (alone.number_kind("c/d", "fps"), alone.position("c/d", "fps")) == ("", None)


def test_what_declarations_added_is_no_truth() -> None:
    document = doc("a/b", steps=INTEGER, added=NUMBER)
    records = {"a/b": {"declared": {"added": ["added", "result.seed"]}}}
    plain = without_additions({"a/b": document, "c/d": document}, records)
    assert plain == {"a/b": doc("a/b", steps=INTEGER), "c/d": document}
    assert document == doc("a/b", steps=INTEGER, added=NUMBER)


def test_the_table_says_shares() -> None:
    rows = [Row(NUMBERS, 2000, 1971), Row(ORDER, 0, 0)]
    head, numbers, order = table(rows).split("\n")
    assert head.split()[-2:] == ["cases", "right"]
    assert numbers.split()[-2:] == ["2,000", "98.6%"]
    assert order.split()[-2:] == ["0", "-"]
    assert rows[0].as_json() == {"guess": NUMBERS, "cases": 2000, "right": 1971, "share": 0.986}
    assert rows[1].as_json()["share"] is None
    assert table([Row(ORDER, 0, 0)]) == ""


# -- the command -------------------------------------------------------------------------------------


DECLARATIONS = """
export type OneInput = { prompt: string; fps?: number; };
export type Out = { images: Array<Image>; };
export type Image = { url: string; content_type?: string; };
export type EndpointTypeMap = {
    "lab/one/a": { input: OneInput; output: Out; };
    "lab/two/a": { input: OneInput; output: Out; };
};
"""


def packed(folder: Path) -> Path:
    files = {
        "package.json": json.dumps({"name": "@fal-ai/client", "version": "1.9.0"}),
        "src/types/endpoints.d.ts": DECLARATIONS,
    }
    path = folder / "client.tgz"
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            info = tarfile.TarInfo(f"package/{name}")
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return path


def test_fetch_prints_how_often_guesses_are_right(tmp_path: Path) -> None:
    copy = GeneratorCopy(tmp_path / "copy")

    def run(*arguments: str) -> str:
        done = subprocess.run(
            copy.command("fetch", *arguments),
            cwd=copy.root,
            env=copy.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    tarball = str(packed(tmp_path))
    files = {"one": tmp_path / "one.json", "two": tmp_path / "two.json"}
    for (name, file), fps in zip(files.items(), (INTEGER, NUMBER), strict=True):
        file.write_text(json.dumps(doc(f"lab/{name}/a", prompt=TEXT, fps=fps)), "utf-8")
    run("--source", "openapi", *map(str, files.values()))
    report = json.loads(run("--tarball", tarball, "--json", "--yes"))
    # each of the two is guessed by the other, which says the opposite
    assert report["guesses"][0] == {"guess": NUMBERS, "cases": 2, "right": 0, "share": 0.0}
    assert "guesses, held against documents of fal" in run("--tarball", tarball)
