"""Files: the names of results, and which files of this machine a request may name."""

from __future__ import annotations

import io
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.metadata.types import AssetRef, ImageRef, VideoRef

from nodetool.fal.errors import UploadError
from nodetool.fal.generate.context import GenerationContext
from nodetool.fal.generate.files import FileStore, NameTemplate, slug
from nodetool.fal.generate.inputs import RequestSettingError, build_request, path_of, prepare
from tests.helpers import media

#: how a file of this machine may be named
FORMS = ("path", "text", "uri", "ref")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A fox, in snow!", "a-fox-in-snow"),
        ("../../etc/passwd", "etc-passwd"),
        ("ein Füchslein — 狐", "ein-füchslein-狐"),
        ("x" * 100, "x" * 10),
        ("one two three four five six seven eight nine", "one-two-three-four-five-six-seven-eight"),
        (" \n\0\x7f…", "untitled"),
        ("snake_case", "snake-case"),
    ],
)
def test_slugs(text: str, name: str) -> None:
    assert slug(text) == name


@given(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)))
def test_names_are_names_on_every_system(prompt: str, request_id: str) -> None:
    stem = NameTemplate("20260102-030405", slug(prompt)).stem(request_id)
    assert len(stem.encode()) <= 120
    for kind in (PurePosixPath, PureWindowsPath):
        assert kind(f"{stem}.png").name == f"{stem}.png"
        assert kind(f"{stem}.png").stem == stem
    assert stem.startswith("20260102-030405-")
    assert stem.strip() == stem


async def test_the_extension_follows_content_and_url(tmp_path: Path) -> None:
    store = FileStore(tmp_path, NameTemplate("t", "a"))
    store.request_id = "12345678-rest"
    context = GenerationContext(frozenset(), store, lambda message: None)
    outputs = {
        "output": await context.image_from_io(io.BytesIO(media.jpeg())),
        "timestamps": await context.model3d_from_io(io.BytesIO(b"1 2 3\n")),
    }
    outputs["timestamps"].metadata = {"url": "https://v3.fal.media/files/words.srt?x=1"}
    image, words = await store.collect(outputs, context)
    assert (image.name, image.mime) == ("t-a-12345678.jpg", "image/jpeg")
    assert words.name == "t-a-12345678.srt"
    assert sorted(path.name for path in tmp_path.iterdir()) == [image.name, words.name]


async def test_a_folder_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    store = FileStore(tmp_path / "taken", NameTemplate("t", "a"))
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        await store.add(io.BytesIO(media.png()), ImageRef())
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


# -- files of the request --------------------------------------------------------------------------


def test_files_become_references_of_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "ä fox.png"
    path.write_bytes(media.png())
    film = tmp_path / "mask"
    film.write_bytes(media.mp4())
    inputs = prepare(
        build_request({"images": [path, media.png()], "mask": film, "video": str(film)})
    )
    first, second = inputs.request.images
    assert isinstance(first, ImageRef)
    assert path_of(first.uri) == path
    assert second.data == media.png()
    assert isinstance(inputs.request.mask, VideoRef)
    assert isinstance(inputs.request.video, VideoRef)
    assert inputs.readable == {path, film}


@pytest.mark.parametrize(
    ("setting", "form"),
    [
        *((setting, form) for setting in ("images", "mask") for form in FORMS),
        *(("extra", form) for form in FORMS if form != "text"),  # there it is a text like any other
    ],
)
def test_files_of_this_machine_can_be_forbidden(tmp_path: Path, setting: str, form: str) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(media.png())
    value = {
        "path": path,
        "text": str(path),
        "uri": path.as_uri(),
        "ref": ImageRef(uri=path.as_uri()),
    }[form]
    request = build_request({setting: {"image_url": [value]} if setting == "extra" else value})
    assert prepare(request).readable == {path}
    with pytest.raises(RequestSettingError, match="a file of this machine cannot be named here"):
        prepare(request, local_files=False)


@pytest.mark.parametrize("uri", ["/etc/hosts", "etc/hosts", "//host/share", "C:\\a.png"])
async def test_a_path_that_is_only_a_text_is_never_read(tmp_path: Path, uri: str) -> None:
    store = FileStore(None, NameTemplate("t", "a"))
    context = GenerationContext(frozenset(), store, lambda message: None, reads_network=True)
    with pytest.raises(UploadError, match="only when the request names it"):
        await context.asset_to_io(AssetRef(uri=uri))


@pytest.mark.parametrize(
    "uri", ["http://127.0.0.1:1/a.png", "http://169.254.169.254/", "ftp://a/b"]
)
async def test_the_local_network_can_be_forbidden(uri: str) -> None:
    store = FileStore(None, NameTemplate("t", "a"))
    context = GenerationContext(frozenset(), store, lambda message: None)
    with pytest.raises(UploadError):
        await context.asset_to_io(AssetRef(uri=uri))


@pytest.mark.parametrize("uri", ["file://host/a.png", "http://a/b", "", "file://[", "file:///a\0b"])
def test_not_a_file_of_this_machine(uri: str) -> None:
    assert path_of(uri) is None
