"""The validator: every conflict in one run, with file, endpoint and a cure, before a line is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import module_build, pipeline, snapshot, validate
from codegen.config_files import literals, loader, texts
from codegen.curation import catalogue, claims, entries, field_texts, tags
from codegen.output import atomic_write
from nodetool.fal.compiler import resolve
from nodetool.fal.compiler import validate as checks
from nodetool.fal.compiler.config import override_values, overrides
from nodetool.fal.compiler.diagnostics import Severity, errors
from tests.helpers.generator_repo import Tree, codes, entry, source_of

STRING = {"type": "string"}
COLOURS = {"type": "string", "enum": ["red", "blue"]}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Return an empty tree."""
    return Tree(tmp_path)


# -- what stopped the predecessors -----------------------------------------------------------------


def test_two_nodes_may_not_share_an_enum_with_different_values(tree: Tree) -> None:
    tree.endpoint("a/one", {"resolution": {"type": "string", "enum": ["1K", "2K", "4K"]}})
    tree.endpoint("a/two", {"resolution": {"type": "string", "enum": ["720p", "1080p"]}})
    sharing = {"enum_overrides": {"resolution": "Resolution"}}
    tree.config("m", {"a/one": entry("One", **sharing), "a/two": entry("Two", **sharing)})
    plan = tree.plan()
    (diagnostic,) = errors(plan.diagnostics)
    assert diagnostic.code == "enum-name-conflict"
    assert diagnostic.endpoint == "a/two"
    assert "1K, 2K, 4K" in diagnostic.message
    assert "720p, 1080p" in diagnostic.message
    assert "a/one" in diagnostic.message
    assert "TwoResolution" in diagnostic.hint
    assert not plan.files


def test_a_class_name_with_a_dot_is_refused_with_the_right_one(tree: Tree) -> None:
    tree.endpoint("imagineart/imagineart-1.5-pro-preview")
    tree.config("m", {"imagineart/imagineart-1.5-pro-preview": entry("Imagineart1.5ProPreview")})
    (diagnostic,) = errors(tree.plan().diagnostics)
    assert diagnostic.code == "class-name-invalid"
    assert diagnostic.hint == '"class_name": "Imagineart15ProPreview"'


def test_enum_members_of_quotes_and_signs_are_refused_or_made_legal(tree: Tree) -> None:
    values = ["WHO'S ARRESTED?", "DPM++ 2M", "black myth: wukong", "1.5", "yes", "None", "True", ""]
    tree.endpoint("a/one", {"style": {"type": "string", "enum": values}})
    tree.config("m", {"a/one": entry("One")})
    plan = tree.plan()
    assert plan.ok, plan.diagnostics
    source = source_of(plan)
    assert 'WHOS_ARRESTED = "WHO\'S ARRESTED?"' in source
    raw = {value: value for value in values}
    tree.config("m", {"a/one": entry("One", enum_value_overrides={"style": raw})})
    diagnostics = errors(tree.plan().diagnostics)
    assert {item.code for item in diagnostics} == {"enum-member-invalid"}
    assert len(diagnostics) == 7  # all but "yes", which is a legal name
    assert any('"DPM_PLUS_PLUS_2M"' in item.hint for item in diagnostics)


# -- every code --------------------------------------------------------------------------------------


def one(tree: Tree, properties: dict[str, Any] | None = None, **more: Any) -> Tree:
    """Add one endpoint with one entry."""
    tree.endpoint("a/one", properties or {"prompt": STRING, "colour": COLOURS})
    tree.config("m", {"a/one": entry("One", **more)})
    return tree


def two(tree: Tree, first: dict[str, Any], second: dict[str, Any]) -> None:
    """Add two endpoints with an entry each, in one module."""
    for name in ("a/one", "a/two"):
        tree.endpoint(name, {"colour": COLOURS, "prompt": STRING})
    tree.config("m", {"a/one": first, "a/two": second})


def record(tree: Tree, node_type: str) -> None:
    tree.sources.record.write_text(json.dumps({"a/one": node_type}), "utf-8")


def renamed(tree: Tree) -> None:
    one(tree)
    record(tree, "fal.m.Old")


def replaced(tree: Tree) -> None:
    one(tree)
    tree.sources.record.write_text(json.dumps({"a/gone": "fal.m.One"}), "utf-8")


def spoilt(tree: Tree, content: str) -> None:
    one(tree)
    (tree.sources.schemas / "a" / "one.json").write_text(content, "utf-8")


#: an entry to whose words nobody objects
GOOD: dict[str, Any] = {
    "curated": True,
    "title": "One",
    "docstring": "Paints a picture of what the prompt describes, in red or in blue.",
    "tags": ["text-to-image", "txt2img", "flux", "sketch"],
    "use_cases": [f"Paint the {thing} of a small town in one color" for thing in (
        "bakery", "harbor", "market", "library", "station"
    )],
    "basic_fields": ["prompt", "colour"],
    "alternatives": {"a/two": "cheaper", "a/three": "faster"},
}  # fmt: skip


def curated(tree: Tree, **changes: Any) -> None:
    """Add three endpoints, of which the first has good words but for some changes."""
    for name in ("a/one", "a/two", "a/three"):
        tree.endpoint(name, {"colour": COLOURS, "prompt": STRING})
    first = {**entry("One"), **GOOD, **changes}
    tree.config("m", {"a/one": first, "a/two": entry("Two"), "a/three": entry("Three")})


def curated_twice(tree: Tree, **changes: Any) -> None:
    """Add two endpoints with good words that are the same but for some changes."""
    curated(tree)
    second = {**GOOD, "title": "Two", "alternatives": {"a/one": "cheaper", "a/three": "faster"}}
    second["docstring"] = "Draws the outlines of a scene that you describe, without any shading."
    second["use_cases"] = [text.replace("Paint", "Sketch") for text in GOOD["use_cases"]]
    both = {"a/one": {**entry("One"), **GOOD}, "a/two": {**entry("Two"), **second, **changes}}
    tree.config("m", {**both, "a/three": entry("Three")})


def retired_alternative(tree: Tree) -> None:
    curated(tree)
    tree.catalogue["a/two"]["status"] = "retired"
    tree.known("a/three")


def same_twice(tree: Tree) -> None:
    one(tree)
    tree.config("m", f"CONFIGS = {{'a/one': {entry('One')!r}, 'a/one': {entry('Uno')!r}}}\n")


CASES: dict[str, Callable[[Tree], object]] = {
    "alias-invalid": lambda t: one(t, aliases=["no-dot"]),
    "alias-taken": lambda t: two(t, entry("One", aliases=["m.Two"]), entry("Two")),
    "basic-field-unknown": lambda t: one(t, basic_fields=["nothing"]),
    "bound-misfit": lambda t: one(t, field_overrides={"prompt": {"ge": 1}}),
    "class-name-invalid": lambda t: one(t).config("m", {"a/one": entry("class")}),
    "class-name-reserved": lambda t: one(t).config("m", {"a/one": entry("Field")}),
    "class-name-taken": lambda t: two(t, entry("Foo"), entry("FooNode")),
    "config-family": lambda t: one(t).config(
        "m", f"CONFIGS = {{'a/x': {entry('X')!r}}}", family="x"
    ),
    "config-not-data": lambda t: t.config("m", "import os\nCONFIGS = {}\n"),
    "config-outside": lambda t: (one(t).sources.configs / "m.py").write_text("CONFIGS = {}\n"),
    "config-shape": lambda t: t.config("m", "CONFIGS = []\n"),
    "config-syntax": lambda t: t.config("m", "CONFIGS = {\n"),
    "config-unreadable": lambda t: one(t).config_file("m", "n").mkdir(),
    "config-value": lambda t: one(t, tags="not a list"),
    "configured-twice": same_twice,
    "default-outside": lambda t: one(t, field_overrides={"colour": {"default": "green"}}),
    "document-of-another": lambda t: spoilt(
        t,
        json.dumps(
            {
                "paths": {
                    "/b/x": {
                        "post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}
                    }
                }
            }
        ),
    ),
    "document-unreadable": lambda t: spoilt(t, "{"),
    "enum-member-clash": lambda t: one(
        t, enum_value_overrides={"colour": {"red": "SAME", "blue": "SAME"}}
    ),
    "enum-member-invalid": lambda t: one(t, enum_value_overrides={"colour": {"red": "not one"}}),
    "enum-name-conflict": lambda t: one(t).config(
        "m", {"a/one": entry("One", enum_overrides={"colour": "Colour"})}, {"Colour": ["green"]}
    ),
    "enum-name-invalid": lambda t: one(t, enum_overrides={"colour": "No Name"}),
    "enum-name-shared": lambda t: two(
        t,
        entry("One", enum_overrides={"colour": "Colour"}),
        entry("Two", enum_overrides={"colour": "Colour"}),
    ),
    "field-name-invalid": lambda t: one(t, field_overrides={"prompt": {"name": "copy"}}),
    "field-name-taken": lambda t: one(t, field_overrides={"prompt": {"name": "colour"}}),
    "main-output-redundant": lambda t: one(t, main_output="image"),
    "main-output-unknown": lambda t: one(t, main_output="picture"),
    "listed-twice": lambda t: one(t, tags=["x", "x"]),
    "media-misfit": lambda t: one(t, field_overrides={"prompt": {"media": "sound"}}),
    "module-name": lambda t: one(t).config("3d", {}),
    "no-operation": lambda t: spoilt(t, "{}"),
    "no-schema": lambda t: t.known("a/one").config("m", {"a/one": entry("One")}),
    "no-words": lambda t: one(t, {"zzz_unheard_of": STRING}),
    "node-type-changed": renamed,
    "node-type-taken": replaced,
    "not-configured": lambda t: t.endpoint("a/one"),
    "override-no-enum": lambda t: one(t, enum_overrides={"prompt": "Prompt"}),
    "override-no-field": lambda t: one(t, field_overrides={"nothing": {}}),
    "text-invalid": lambda t: one(t, title="a\0"),
    "unknown-config-key": lambda t: one(t, use_case=["typo"]),
    "unknown-endpoint": lambda t: t.known("a/x").config("m", {"a/y": entry("One")}),
    "use-case-repeated": lambda t: curated_twice(t, use_cases=GOOD["use_cases"]),
    "use-cases-few": lambda t: curated(t, use_cases=GOOD["use_cases"][:4]),
    "words-missing": lambda t: curated(t, title=""),
    "alternative-retired": retired_alternative,
    "alternative-unknown": lambda t: curated(t, alternatives={"a/four": "x", "a/two": "y"}),
    "alternatives-count": lambda t: curated(t, alternatives={"a/two": "cheaper"}),
    "basic-fields-order": lambda t: curated(t, basic_fields=["seed", "prompt"]),
    "claim-contradicted": lambda t: curated(
        t, docstring="Paints a picture to go with the speech of somebody."
    ),
    "description-empty": lambda t: one(
        t, field_overrides={"prompt": {"description": "The prompt"}}
    ),
    "docstring-alike": lambda t: curated_twice(t, docstring=GOOD["docstring"]),
    "docstring-thin": lambda t: curated(t, docstring="Makes images."),
    "reason-long": lambda t: curated(
        t, alternatives={"a/two": "x", "a/three": "it is cheaper by far."}
    ),
    "tag-alone": lambda t: curated(t, tags=["text-to-image", "flux", "sketch", "anime"]),
    "tag-unknown": lambda t: curated(t, tags=["flux", "sketch", "anime", "no such tag"]),
    "tags-count": lambda t: curated(t, tags=["flux", "sketch"]),
    "title-long": lambda t: curated(t, title="x" * 71),
    "title-repeated": lambda t: curated_twice(t, title="one"),
    "use-case-shape": lambda t: curated(t, use_cases=[*GOOD["use_cases"][:4], "Paint."]),
    "words-refused": lambda t: curated(t, title="Stunning"),
}
WARNINGS = {
    "alternative-retired", "claim-contradicted", "main-output-redundant", "no-schema", "no-words",
}  # fmt: skip


@pytest.mark.parametrize("code", CASES)
def test_every_rule_speaks_with_place_and_cure(tree: Tree, code: str) -> None:
    CASES[code](tree)
    plan = tree.plan()
    diagnostics = [item for item in plan.diagnostics if item.code == code]
    assert diagnostics, codes(plan)
    assert all(item.hint and item.message and item.file for item in diagnostics)
    assert diagnostics[0].severity is (Severity.WARNING if code in WARNINGS else Severity.ERROR)
    assert bool(plan.files) is (code in WARNINGS and plan.ok)


def test_good_words_pass(tree: Tree) -> None:
    """The entry that the cases above change has no fault of its own."""
    curated_twice(tree)
    plan = tree.plan()
    assert plan.ok
    assert set(codes(plan)) == {"no-words"}  # of a field that no endpoint of fal has


def test_all_that_people_see_has_words(tree: Tree) -> None:
    """Arguments, results and the parts of objects on both sides, each reported where it stands."""
    settings = {"type": "object", "title": "Settings", "properties": {"zzz_inner": STRING}}
    tree.endpoint("a/one", {"zzz_argument": STRING, "settings": settings})
    path = snapshot.schema_path("a/one", tree.sources.schemas)
    document = json.loads(path.read_text("utf-8"))
    schemas = document["components"]["schemas"]
    result = {"type": "object", "title": "Part", "properties": {"zzz_part": STRING}}
    schemas["Out"]["properties"] |= {"zzz_result": STRING, "report": result}
    path.write_text(json.dumps(document), "utf-8")
    tree.config("m", {"a/one": entry("One")})
    found = [item for item in tree.plan().diagnostics if item.code == "no-words"]
    for where, table in {
        "'zzz_argument'": "input",
        "'zzz_inner' of the object Settings": "inside",
        "the output 'zzz_result'": "output",
        "'zzz_part' of the object Part": "inside",
    }.items():
        (diagnostic,) = [item for item in found if item.message == f"nothing explains {where}"]
        assert f"[family.{table}]" in diagnostic.hint
        assert diagnostic.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("name", "text", "empty"),
    [
        ("prompt", "The prompt", True),
        ("prompt", "Your text prompt.", True),
        ("num_frames", "Number of frames.", True),
        ("num_frames", "How many frames there are.", True),
        ("numFrames", "The frames to use", True),
        ("image_url", "Image to work from.", True),
        ("mode", "Settings.", True),
        ("mode", "Type of the mode", True),
        ("num_frames", "How many frames the video has: more make a longer clip.", False),
        ("prompt", "What the picture should show: subject, setting, look.", False),
        ("seed", "Number that fixes the randomness.", False),
    ],
)
def test_a_description_says_more_than_the_name(name: str, text: str, empty: bool) -> None:
    assert field_texts.is_empty(name, text) is empty


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Paints with the colour of the sky over the sea.", "British"),
        ("Paints a versatile picture of whatever is described.", "'versatile'"),
        ("Paints a picture \u2014 of whatever is described here.", "dash"),
        ("Paints whatever it recieves as a description.", "'recieves'"),
    ],
)
def test_words_are_plain_american_english(tree: Tree, text: str, part: str) -> None:
    curated(tree, docstring=text)
    (refused,) = errors(tree.plan().diagnostics)
    assert refused.code == "words-refused"
    assert part in refused.message


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("Paints a picture in red or blue with a LoRA of your own.", False),
        ("Paints a picture in red or blue without any LoRA of your own.", True),
        ("Paints in red or blue. Other endpoints exist: Two adds LoRAs.", True),
        ("Paints a picture, and turns it into a video of the scene.", False),
        ("Paints a picture in 4K from what the prompt describes.", True),
        ("Paints up to 4 pictures of what the prompt describes.", True),
        ("Paints up to 5 pictures of what the prompt describes.", False),
        ("Paints the picture in 2K from what the prompt describes.", False),
        ("Paints for up to 9 seconds what the prompt describes.", False),
        ("Paints for up to 8 seconds what the prompt describes.", True),
    ],
)
def test_claims_are_compared_with_the_schema(tree: Tree, text: str, true: bool) -> None:
    curated(tree, docstring=text, basic_fields=["prompt", "resolution"])
    properties = {
        "prompt": STRING,
        "num_images": {"type": "integer", "minimum": 1, "maximum": 4, "default": 1},
        "resolution": {"type": "string", "enum": ["1K", "4K"], "default": "1K"},
        "duration": {"type": "integer", "enum": [4, 8], "default": 4},
    }
    tree.endpoint("a/one", properties)
    found = [code for code in codes(tree.plan()) if code != "no-words"]
    assert found == ([] if true else ["claim-contradicted"])


def test_no_rule_is_without_a_case() -> None:
    """Codes of the modules that look at configs; those of documents are provoked elsewhere."""
    text = "".join(
        Path(str(module.__file__)).read_text("utf-8")
        for module in (
            *(validate, loader, literals, texts, checks, resolve, module_build, pipeline),
            *(overrides, override_values, catalogue, claims, entries, field_texts, tags),
        )
    )
    named = set()
    for literal in text.split('"')[1::2]:
        words = literal.split("-")
        if 1 < len(words) <= 4 and all(w.isalpha() and w.islower() for w in words):
            named.add(literal)
    elsewhere = {"unknown-module", "module-timeout", "unexpected-source", "endpoint-id"}
    spoken = {code for code in named if code in CASES or code in elsewhere}
    assert named - spoken <= {"utf-8", "openapi-file", "all-models"}, named - spoken


def test_all_that_is_wrong_is_told_in_one_run(tree: Tree) -> None:
    tree.endpoint("a/one", {"prompt": STRING, "colour": COLOURS})
    tree.endpoint("a/two")
    tree.endpoint("a/three")
    wrong = entry("1x", basic_fields=["nope"], enum_overrides={"colour": "a b"}, aliases=["x"])
    tree.config("m", {"a/one": wrong, "a/two": entry("Two", unknown=1)})
    reported_codes = set(codes(tree.plan()))
    assert {
        "class-name-invalid", "basic-field-unknown", "enum-name-invalid", "alias-invalid",
        "unknown-config-key", "not-configured",
    } <= reported_codes  # fmt: skip


def test_a_misspelt_key_is_one_error(tree: Tree) -> None:
    tree.endpoint("a/one", {"prompt": STRING})
    wrong = {"clas_name" if key == "class_name" else key: v for key, v in entry("One").items()}
    tree.config("m", {"a/one": wrong})
    (only,) = errors(tree.plan().diagnostics)
    assert only.code == "unknown-config-key"
    assert only.hint.startswith("did you mean 'class_name'?")


def test_values_are_told_in_plain_words(tree: Tree) -> None:
    one(tree, tags="x", curated="maybe", docstring=7, field_overrides={"prompt": {"ge": "a"}})
    messages = {item.message for item in errors(tree.plan().diagnostics)}
    assert messages == {
        "'tags' must be a list, not 'x'",
        "'curated' must be True or False, not 'maybe'",
        "'docstring' must be text, not 7",
        "'ge' must be a number, not 'a'",
    }


def test_a_renamed_class_keeps_its_old_name_as_an_alias(tree: Tree) -> None:
    one(tree, aliases=["m.Old"])
    record(tree, "fal.m.Old")
    plan = tree.plan()
    assert plan.ok, plan.diagnostics
    source = plan.files[tree.sources.output / "m" / "__init__.py"]
    assert 'register_alias("fal.m.Old", "m", "One")' in source
    assert json.loads(plan.files[tree.sources.record]) == {"a/one": "fal.m.One"}


def contents(tree: Tree) -> dict[Path, bytes]:
    return {p: p.read_bytes() for p in tree.sources.output.rglob("*") if p.is_file()}


def test_nothing_is_written_while_an_error_stands(tree: Tree) -> None:
    one(tree)
    good = tree.plan()
    atomic_write.apply(good.files, atomic_write.compare(good.files))
    before = contents(tree)
    tree.endpoint("a/two")
    tree.config("m", {"a/one": entry("One", docstring="Other."), "a/two": entry("One")})
    assert not tree.plan().files
    assert before == contents(tree)


@pytest.fixture(scope="module")
def committed() -> pipeline.Plan:
    """Return the plan of the committed tree, as far as validation goes."""
    return pipeline.plan(rendering=False)


def test_the_committed_configs_are_without_error(committed: pipeline.Plan) -> None:
    assert not errors(committed.diagnostics)
    assert len(committed.node_types) == 1633


def test_all_of_the_committed_tree_has_words(committed: pipeline.Plan) -> None:
    """Every argument, part of an object and output of every endpoint has a sentence."""
    assert not {"no-words", "description-empty"} & set(codes(committed))
