"""Documents of apps that are in no file: fetched from a URL, or written by a ``fal.App`` class."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import ipaddress
import json
import re
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from codegen.errors import WrongUseError
from codegen.sources import SourceError
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.parsing.documents import MAX_DOCUMENT_BYTES
from nodetool.fal.errors import FalError
from nodetool.fal.ssrf import is_public_url, redact_url
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.public_only import PrivateAddressError, SafeAsyncClient

#: seconds for a document, redirects included
TIMEOUT = 60.0
_APP = re.compile(r"(?P<module>[A-Za-z_][\w.]*|.+\.py)::?(?P<name>[A-Za-z_]\w*)")


@contextmanager
def local_files(arguments: Sequence[str]) -> Iterator[list[Path]]:
    """Provide documents as files, for as long as the context lasts.

    Args:
        arguments: paths, which stay as they are; URLs; classes of apps, as ``module:App`` or
            ``app.py:App``.

    Raises:
        WrongUseError: a class cannot be imported, or is no app.
        SourceError: a document cannot be fetched.
    """
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        paths = []
        for number, argument in enumerate(arguments):
            app = _APP.fullmatch(argument)
            if argument.startswith(("http://", "https://")):
                document, name = fetch(argument), argument.partition("://")[2].partition("?")[0]
            elif app and not Path(argument).exists():
                document, name = app_document(app["module"], app["name"]), app["name"]
            else:
                paths.append(Path(argument))
                continue
            words = naming.ascii_words(naming.split_camel_case(name).removesuffix(".json"))
            path = Path(folder, str(number), f"{'-'.join(words).lower() or 'app'}.json")
            path.parent.mkdir()
            path.write_bytes(document)
            paths.append(path)
        yield paths


# -- from a URL ------------------------------------------------------------------------------------


def fetch(url: str) -> bytes:
    """Fetch a document from a public host, or from this machine if the URL names it.

    Raises:
        SourceError: it cannot be fetched, is too large, or leads into a private network.
    """
    shown = redact_url(url)
    try:
        return asyncio.run(_fetch(url))
    except PrivateAddressError:
        reason = "it leads into a private network; save the document and give the file"
    except TimeoutError:
        reason = f"it took longer than {TIMEOUT:g} seconds"
    except (httpx.HTTPError, httpx.InvalidURL, FalError, ValueError) as error:
        reason = str(error) or type(error).__name__
    raise SourceError(f"{shown} cannot be fetched: {reason}")


async def _fetch(url: str) -> bytes:
    content = b""
    async with (
        asyncio.timeout(TIMEOUT),
        _client(url) as client,
        client.stream("GET", url) as response,
    ):
        if response.status_code != 200:
            raise ValueError(f"the server answers with status {response.status_code}")
        async for chunk in response.aiter_bytes():
            content += chunk
            if len(content) > MAX_DOCUMENT_BYTES:
                raise ValueError(f"it has more than {MAX_DOCUMENT_BYTES:,} bytes")
    return content


def _client(url: str) -> httpx.AsyncClient:
    """Return a client for a URL: no redirect leads to this machine, nor away from it."""
    if _is_loopback(httpx.URL(url).host):
        return httpx.AsyncClient(timeout=TIMEOUT, trust_env=False)
    with checked_environment():
        return SafeAsyncClient(
            timeout=TIMEOUT,
            follow_redirects=True,
            max_redirects=3,
            event_hooks={"request": [_refuse_private]},
        )


async def _refuse_private(request: httpx.Request) -> None:
    """Refuse addresses that are private by their look: behind a proxy, nothing else checks them."""
    if not is_public_url(str(request.url)):
        raise PrivateAddressError(request.url.host)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# -- from a class ----------------------------------------------------------------------------------


def app_document(module: str, name: str) -> bytes:
    """Return the document that fal's own package writes for an app. The code of the app is imported.

    Args:
        module: an importable module, or a Python file.
        name: the class in it.

    Raises:
        WrongUseError: fal is not installed, or there is no such app.
    """
    where = f"{module}:{name}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of fal and of the app are no concern of ours
        try:
            import fal  # takes a second, and only people with apps have it
        except ImportError:
            raise WrongUseError(f"{where} needs fal's own package: pip install fal") from None
        try:
            namespace = vars(_imported(module))
        except (Exception, SystemExit) as error:  # whatever the code of the app raises
            reason = f"{type(error).__name__}: {error}"
            raise WrongUseError(f"{module} cannot be imported: {reason}") from error
        apps = {
            each: value
            for each, value in namespace.items()
            if isinstance(value, type) and issubclass(value, fal.App) and value is not fal.App
        }
        if name not in apps:
            known = f"it has {', '.join(apps)}" if apps else "it has none"
            raise WrongUseError(f"{module} has no fal.App of the name {name}; {known}")
        app: Any = apps[name]
        try:
            # what fal itself does to deploy an app; it has no public name
            document = app(_allow_init=True)._build_app().openapi()  # noqa: SLF001
        except Exception as error:  # whatever the code of the app raises
            reason = f"{type(error).__name__}: {error}"
            raise WrongUseError(f"{where} gives no OpenAPI document: {reason}") from error
    return json.dumps(document).encode()


def _imported(module: str) -> ModuleType:
    """Import a module, or a file as a module; what stands beside it can be imported, too."""
    path = Path(module)
    folder = str(path.resolve().parent) if path.suffix == ".py" else str(Path.cwd())
    if folder not in sys.path:
        sys.path.insert(0, folder)
    if path.suffix != ".py":
        return importlib.import_module(module)
    name = f"fal_app_{naming.module_name(path.stem)}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded  # pydantic looks up annotations there
    spec.loader.exec_module(loaded)
    return loaded
