"""Entries are added to config files without disturbing what people wrote there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import module_build
from codegen.config_files import edit, loader
from codegen.families import config_path
from nodetool.fal.compiler import scaffold
from nodetool.fal.compiler.config.entry import EndpointConfig
from tests.helpers.generator_repo import Tree, entry

BY_HAND = '''"""Words."""

# about this file
CONFIGS = {
    # the first one
    "a/b": {
        "class_name": "B",  # short
        "docstring": 'Makes "images".',
        "curated": False,
    },
    "a/d": {"class_name": "D", "docstring": "d", "tags": ["x"], "use_cases": ["1", "2", "3", "4", "5"]}
}

SHARED_ENUMS = {"Size": ["s", "m"]}  # sizes
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a config file that somebody wrote."""
    file = tmp_path / "m.py"
    file.write_text(BY_HAND, "utf-8")
    return file


def test_comments_and_other_entries_stay_as_they_are(path: Path) -> None:
    text, conflicts = edit.insert_entries(
        path, {"a/c": entry("C"), "a/e": entry("E"), "a/a": entry("A")}
    )
    assert not conflicts
    for line in BY_HAND.splitlines():
        assert line.rstrip("}").rstrip() in text
    path.write_text(text, "utf-8")
    module, problems = loader.read(path)
    assert {problem.endpoint for problem in problems} == {"a/d"}  # whose words are thin
    assert list(module.entries) == ["a/a", "a/b", "a/c", "a/d", "a/e"]
    assert module.shared_enums == {"Size": ("s", "m")}
    formatted = edit.format_files({path: text})[path]
    assert "# the first one" in formatted
    assert '"class_name": "B",  # short' in formatted


def test_a_new_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new_module.py"
    text, conflicts = edit.insert_entries(path, {"a/b": entry("B")})
    assert not conflicts
    path.write_text(text, "utf-8")
    assert loader.read(path)[0].entries["a/b"].class_name == "B"


def test_existing_entries_are_never_touched_unless_they_are_scaffolds(path: Path) -> None:
    better = {"docstring": "Better.", "tags": ["x"], "use_cases": list("abcde"), "curated": True}
    text, conflicts = edit.insert_entries(path, {"a/b": {"class_name": "X", **better}})
    assert text == BY_HAND
    assert [item.code for item in conflicts] == ["entry-exists"]
    text, conflicts = edit.insert_entries(
        path, {"a/b": better, "a/d": better}, replace_scaffolds=True
    )
    assert [(item.code, item.endpoint) for item in conflicts] == [("entry-exists", "a/d")]
    path.write_text(text, "utf-8")
    entries = loader.read(path)[0].entries
    assert entries["a/b"].class_name == "B"  # names are for ever
    assert entries["a/b"].docstring == "Better."
    assert entries["a/d"].docstring == "d"


@pytest.mark.parametrize("end", ["}}", "}\n}", "},}", "}  # last\n}"])
@pytest.mark.parametrize("names", [["a/b"], ["a/c"], ["a/b", "a/c"], ["a/a", "a/b", "a/c", "a/d"]])
def test_entries_on_one_line_stay_apart(tmp_path: Path, end: str, names: list[str]) -> None:
    path = tmp_path / "m.py"
    path.write_text(f"CONFIGS = {{'a/b': {repr(entry('B'))[:-1]}{end}\n", "utf-8")
    text, _ = edit.insert_entries(path, {n: entry("X") for n in names}, replace_scaffolds=True)
    path.write_text(text, "utf-8")
    module, diagnostics = loader.read(path)
    assert not diagnostics, text
    assert set(module.entries) == {"a/b", *names}


WORDS = st.text(max_size=60)


@given(docstring=WORDS, tags=st.lists(WORDS, max_size=3), cases=st.lists(WORDS, max_size=3))
def test_any_words_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, docstring: str, tags: list[str], cases: list[str]
) -> None:
    path = tmp_path_factory.mktemp("config") / "m.py"
    path.write_text("CONFIGS = {}\n", "utf-8")
    texts = {"docstring": docstring, "tags": tags, "use_cases": cases}
    words = {"class_name": "B", **texts, "curated": False}
    text, _ = edit.insert_entries(path, {"a/b": words, "a/c": words})
    path.write_text(text, "utf-8", errors="surrogatepass")
    module, diagnostics = loader.read(path)
    assert not diagnostics
    for parsed in module.entries.values():
        assert (parsed.docstring, list(parsed.tags), list(parsed.use_cases)) == (
            docstring,
            tags,
            cases,
        )


def test_scaffolds_are_made_of_facts_and_complete(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    for name in ("fal-ai/thing", "fal-ai/thing.", "maker/thing"):
        properties = {"image_url": {"type": "string"}, "prompt": {"type": "string"}}
        if not name.endswith("."):
            tree.endpoint(name, properties, required=("image_url",))
    endpoints, _, problems = module_build.read_endpoints(tree.catalogue, tree.sources.schemas)
    assert not problems
    catalogue = {"fal-ai/thing": {"title": "Thing", "lab": "Makers"}}
    entries = scaffold.missing_entries(endpoints, [], catalogue)["text_to_image"]
    assert {e: m.class_name for e, m in entries.items()} == {
        "fal-ai/thing": "Thing", "maker/thing": "MakerThing",
    }  # fmt: skip
    first = entries["fal-ai/thing"]
    assert first.docstring == "Makes an image from an image and text with Thing by Makers."
    assert first.curated is False
    assert first.use_cases == ()
    assert first.basic_fields == ("image", "prompt")
    raw = {e: m.model_dump(exclude_unset=True) for e, m in entries.items()}
    for endpoint in raw:
        path = config_path(tree.sources.configs, "text_to_image", endpoint)
        path.parent.mkdir(exist_ok=True)
        path.write_text(edit.insert_entries(path, {endpoint: raw[endpoint]})[0], "utf-8")
    assert tree.plan().ok


def test_class_names_of_scaffolds_differ() -> None:
    entries = {e: EndpointConfig.model_validate(entry("Foo")) for e in ("a/a", "a/b")}
    entries["a/c"] = EndpointConfig.model_validate(entry("FooNode"))
    renamed = scaffold.dedupe_class_names(entries, ["Bar"])
    bare = [m.class_name.removesuffix("Node") for m in renamed.values()]
    assert len(set(bare)) == 3


# -- entries that move to another file ---------------------------------------------------------------


def test_entries_move_with_their_comments(path: Path) -> None:
    other = path.with_name("other.py")
    texts, empty = edit.move_entries({"a/b": (path, other), "a/d": (path, other)})
    assert empty == []
    for file, text in edit.format_files(texts).items():
        file.write_text(text, "utf-8")
    assert not loader.read(path)[0].entries
    assert loader.read(path)[0].shared_enums == {"Size": ("s", "m")}
    before = loader.read_text(BY_HAND.encode(), path)[0].entries
    assert loader.read(other)[0].entries == before
    text = other.read_text("utf-8")
    assert "# the first one" in text
    assert '"class_name": "B",  # short' in text
    assert "# the first one" not in path.read_text("utf-8")


@pytest.mark.parametrize("end", ["}}", "}\n}", "},}", "}  # last\n}", "},  # last\n}"])
@pytest.mark.parametrize("leaving", [["a/b"], ["a/c"], ["a/b", "a/c"]])
def test_entries_on_one_line_can_move(tmp_path: Path, end: str, leaving: list[str]) -> None:
    path, other = tmp_path / "m.py", tmp_path / "n.py"
    entries = f"'a/b': {entry('B')!r}, 'a/c': {repr(entry('C'))[:-1]}{end}"
    path.write_text(f"CONFIGS = {{{entries}\n", "utf-8")
    texts, empty = edit.move_entries(dict.fromkeys(leaving, (path, other)))
    for file, text in texts.items():
        file.write_text(text, "utf-8")
    assert empty in ([], [path])
    stayed, arrived = (loader.read(file) for file in (path, other))
    assert arrived[0].entries.keys() == set(leaving)
    assert not arrived[1]
    if not empty:
        assert stayed[0].entries.keys() == {"a/b", "a/c"} - set(leaving)
        assert not stayed[1]
