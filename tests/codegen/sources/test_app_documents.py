"""Documents from URLs and from classes of apps: fetched over real sockets, within the rules for hosts."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.errors import WrongUseError
from codegen.sources import SourceError, app_documents
from nodetool.fal.compiler.parsing.documents import MAX_DOCUMENT_BYTES
from tests.helpers.generator_repo import document

DOCUMENT = json.dumps(document("me/app", {"prompt": {"type": "string"}})).encode()
APP = "tests/helpers/fal_app.py"


class _Handler(BaseHTTPRequestHandler):
    """Serves documents, also as a proxy that is asked for another host's."""

    requested: list[str]

    def do_GET(self) -> None:
        self.requested.append(self.path)
        name = self.path.partition("?")[0].rpartition("/")[2]
        body = {"large.json": b"x" * (MAX_DOCUMENT_BYTES + 1)}.get(name, DOCUMENT)
        self.send_response({"moved.json": 302, "no.json": 404}.get(name, 200))
        if name == "moved.json":
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/secret.json")  # type: ignore[attr-defined]
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:  # a client that has read enough
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@pytest.fixture
def requested() -> list[str]:
    """Provide the paths that the server was asked for."""
    return []


@pytest.fixture
def server(requested: list[str]) -> Iterator[str]:
    """Provide the URL of a server on loopback."""
    handler = type("Handler", (_Handler,), {"requested": requested})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_this_machine_is_asked_where_its_name_is_given(server: str) -> None:
    assert app_documents.fetch(f"{server}/openapi.json") == DOCUMENT
    localhost = server.replace("127.0.0.1", "localhost")
    assert app_documents.fetch(f"{localhost}/openapi.json") == DOCUMENT


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("no.json", "the server answers with status 404"),
        ("moved.json", "the server answers with status 302"),
        ("large.json", "it has more than 5,000,000 bytes"),
    ],
)
def test_what_is_no_document_is_refused_with_the_reason(
    server: str, name: str, reason: str
) -> None:
    with pytest.raises(SourceError, match=reason):
        app_documents.fetch(f"{server}/{name}?token=secret-of-mine")


@pytest.mark.parametrize(
    "host",
    ["10.0.0.1", "192.168.1.1", "169.254.169.254", "127.1", "0x7f.1", "[fd00::1]", "a.internal",
     "127.0.0.1.nip.io"],
)  # fmt: skip
def test_private_hosts_are_refused(host: str) -> None:
    with pytest.raises(SourceError, match="leads into a private network") as caught:
        app_documents.fetch(f"http://{host}/openapi.json?token=secret-of-mine")
    assert "secret-of-mine" not in str(caught.value)


def test_no_redirect_leads_to_this_machine(
    server: str, requested: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server is a proxy here, so that the first host is a public one without a network."""
    monkeypatch.setenv("http_proxy", server)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert app_documents.fetch("http://example.com/openapi.json") == DOCUMENT
    with pytest.raises(SourceError, match="leads into a private network"):
        app_documents.fetch("http://example.com/moved.json")
    assert requested == ["http://example.com/openapi.json", "http://example.com/moved.json"]


# -- classes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", [APP, "tests.helpers.fal_app"])
def test_a_class_gives_its_document(module: str) -> None:
    made = json.loads(app_documents.app_document(module, "EverythingApp"))
    assert {"/", "/text", "/scenes", "/choices"} <= made["paths"].keys()


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("x = 1", "has no fal.App of the name App; it has none"),
        ("import fal\nclass Other(fal.App): pass", "it has Other"),
        ("raise ValueError('broken')", "cannot be imported: ValueError: broken"),
        ("raise SystemExit(3)", "cannot be imported: SystemExit: 3"),
        ("def", "cannot be imported: SyntaxError"),
    ],
)
def test_what_is_no_app_is_refused_with_the_reason(
    tmp_path: Path, source: str, reason: str
) -> None:
    path = tmp_path / "my_app.py"
    path.write_text(source, "utf-8")
    with pytest.raises(WrongUseError, match=reason):
        app_documents.app_document(str(path), "App")


def test_an_unknown_module_is_refused_with_the_reason() -> None:
    with pytest.raises(WrongUseError, match="cannot be imported: ModuleNotFoundError"):
        app_documents.app_document("no_such_module", "App")


# -- as files --------------------------------------------------------------------------------------


def test_all_kinds_become_files(server: str, tmp_path: Path) -> None:
    path = tmp_path / "a:b"  # like module:App, but a file
    path.write_bytes(DOCUMENT)
    arguments = [str(path), f"{server}/v1/openapi.json?x=1", f"{APP}::EverythingApp"]
    with app_documents.local_files(arguments) as paths:
        assert paths[0] == path
        assert paths[1].read_bytes() == DOCUMENT
        assert paths[1].name.endswith("-v1-openapi.json")
        assert paths[2].name == "everything-app.json"
    assert not paths[1].exists()
    assert path.exists()
