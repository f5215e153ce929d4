"""A package of somebody's own: nodes for the endpoints of a private app, ready to be installed.

The nodes and wrappers are those that every OpenAPI document gives; here is what makes a package of
them: ``pyproject.toml`` with NodeTool's entry point, the metadata that the app reads, and tests.
"""

from __future__ import annotations

import json
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from codegen.errors import WrongUseError
from codegen.output import atomic_write, package_metadata
from codegen.output.format import format_sources
from codegen.output.wrappers import environment
from codegen.paths import SRC
from nodetool.fal.compiler.ir import FAL_PACKAGE
from nodetool.fal.compiler.naming import is_public_name
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.documents import is_endpoint_id, parse
from nodetool.fal.compiler.render import docstring

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_HEADER = f"{atomic_write.GENERATED_HEADER} Do not edit: change the app, and generate again."
#: namespaces of NodeTool itself and of its own packages of nodes
_CORE_NAMESPACES = frozenset(
    {
        *("anthropic", "apple", "comfy", "constant", "control", "elevenlabs", "gemini", "google"),
        *("huggingface", "input", "kie", "lib", "messaging", "mistral", "mlx", "nodetool"),
        *("ollama", "openai", "output", "replicate", "search", "skills", "text", "vector"),
        *("workflows",),
    }
)
#: endpoint -> schemas of its arguments and of its result
Schemas = Mapping[str, tuple[Mapping[str, Any], Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class OwnPackage:
    """A package to be generated, and the paths of its files.

    Attributes:
        name: the package below ``nodetool.nodes``, which begins its node types.
        root: the folder with its ``pyproject.toml``.
    """

    name: str
    root: Path

    @property
    def distribution(self) -> str:
        """Return the name that pip knows."""
        return self.name.replace("_", "-").strip("-")

    @property
    def nodes(self) -> Path:
        """Return the folder of the modules of nodes."""
        return self.root / "src" / "nodetool" / "nodes" / self.name

    @property
    def wrappers(self) -> Path:
        """Return the folder of the modules of wrappers."""
        return self.root / "src" / "nodetool" / "dsl" / self.name

    @property
    def metadata(self) -> Path:
        """Return the path of the metadata that the app reads."""
        return self.root / "src" / "nodetool" / "package_metadata" / f"{self.distribution}.json"

    @property
    def tests(self) -> Path:
        """Return the folder of the tests."""
        return self.root / "tests"

    def check(self) -> None:
        """Check that the package may have its name, and that the folder is free or its own.

        Raises:
            WrongUseError: with the reason.
        """
        taken = {path.name.partition(".")[0] for path in (SRC / "nodetool" / "dsl").iterdir()}
        if not (_NAME.fullmatch(self.name) and is_public_name(self.name)):
            raise WrongUseError(
                f"--package {self.name!r} is no name for a package: take lower-case letters, digits "
                "and _, a letter first, and no keyword, such as my_nodes"
            )
        if self.name in {FAL_PACKAGE, *_CORE_NAMESPACES, *taken}:
            raise WrongUseError(
                f"--package {self.name} is the name of something in NodeTool: take another one"
            )
        if self.root.resolve().is_relative_to(SRC.parent):
            raise WrongUseError(
                f"{self.root} is inside nodetool-fal: give an --output-dir outside of it"
            )
        pyproject = self.root / "pyproject.toml"
        if pyproject.exists() and _marked_name(pyproject) != self.name:
            raise WrongUseError(
                f"{pyproject} is that of another package, so nothing was changed: take another "
                f'--output-dir, or give it [tool.nodetool-fal] with package = "{self.name}"'
            )
        for path in (self.metadata, self.tests / "documents.json"):
            if path.exists() and not pyproject.exists():
                raise WrongUseError(
                    f"{path} exists and was not generated, so nothing was changed; move it away"
                )

    def orphans(self, keep: Iterable[Path]) -> list[Path]:
        """Return generated modules that are not among the paths to keep."""
        kept = set(keep)
        return [*atomic_write.orphans(self.nodes, kept), *atomic_write.orphans(self.wrappers, kept)]


def _marked_name(pyproject: Path) -> str:
    """Return the package that a ``pyproject.toml`` was generated for; empty if it was not."""
    try:
        tools = tomllib.loads(pyproject.read_text("utf-8")).get("tool", {})
        return str(tools.get("nodetool-fal", {}).get("package", ""))
    except (ValueError, AttributeError):
        return ""


def read_schemas(files: Iterable[Path], app_id: str) -> Schemas:
    """Return the schemas of all endpoints in documents that were read before without an error."""
    schemas = {}
    for path in files:
        document = parse(path.read_bytes())
        components = {"components": document.get("components", {})}
        for operation in openapi.operations(document, app_id, nested=bool(app_id)):
            sides = {**operation.arguments, **components}, {**operation.result, **components}
            schemas[operation.endpoint_id] = sides
    return schemas


def complete(
    package: OwnPackage, modules: Mapping[Path, str], types: Mapping[str, str], schemas: Schemas
) -> dict[Path, str]:
    """Return all files of a package, except those that its owner may have changed.

    Args:
        package: the package.
        modules: path -> source of the generated nodes and wrappers.
        types: endpoint -> node type.
        schemas: of all endpoints, for the tests.

    Raises:
        ScanError: NodeTool cannot read the nodes.
    """
    apps = sorted({"/".join(endpoint.split("/")[:2]) for endpoint in types})
    values = {
        "header": _HEADER,
        "types": sorted(types.items()),
        "metadata": package.metadata.name,
        "project": {
            "package": package.name,
            "distribution": package.distribution,
            "description": f"NodeTool nodes for {', '.join(apps)}.",
            "requirement": f"nodetool-fal>={version('nodetool-fal')}",
        },
    }
    tests = _render("own_tests.py.j2", values)
    formatted = format_sources(
        {
            "tests.py": tests,
            "nodes.py": _package_source("Nodes", values),
            "wrappers.py": _package_source("Typed wrappers of the nodes", values),
        }
    )
    files = {
        **modules,
        package.nodes / "__init__.py": formatted["nodes.py"],
        package.wrappers / "__init__.py": formatted["wrappers.py"],
        package.tests / f"test_{package.name}.py": formatted["tests.py"],
        package.tests / "documents.json": _test_data(schemas),
    }
    for name, template in (
        ("pyproject.toml", "own_pyproject.toml.j2"),
        ("README.md", "own_readme.md.j2"),
    ):
        if not (package.root / name).exists():
            files[package.root / name] = _render(template, values)
    files[package.metadata] = _scan(package, files)
    return files


def _package_source(what: str, values: Mapping[str, Any]) -> str:
    doc = docstring(f"{what}: {values['project']['description']}", "")
    return _render("own_package.py.j2", {**values, "doc": doc})


def _render(template: str, values: Mapping[str, Any]) -> str:
    env = environment().overlay()
    env.filters["toml"] = json.dumps  # a string of JSON is one of TOML
    return env.get_template(template).render(values)


def _scan(package: OwnPackage, files: Mapping[Path, str]) -> str:
    """Return the metadata of the package: scanned in a copy, so that nothing is written too early."""
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        for path, text in files.items():
            copy = folder / path.relative_to(package.root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, "utf-8")
        pyproject = package.root / "pyproject.toml"
        if pyproject not in files:
            Path(folder, pyproject.name).write_bytes(pyproject.read_bytes())
        return package_metadata.scan(Path(folder))


# -- what the tests need -----------------------------------------------------------------------------


def _test_data(schemas: Schemas) -> str:
    """Return the schemas of all endpoints, with arguments that are valid by them where any are known."""
    data = {
        endpoint: {"input": given, "output": result, "arguments": _arguments(endpoint, given)}
        for endpoint, (given, result) in sorted(schemas.items())
        if is_endpoint_id(endpoint)
    }
    return json.dumps(data, indent=1) + "\n"


def _arguments(endpoint: str, schema: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the required arguments of an endpoint, made up; None where nothing valid can be made up."""
    try:  # an extra, which those who only generate need not have
        from nodetool.fal.simulator.results.results import make_result
        from nodetool.fal.simulator.validation import Validator
    except ImportError:
        return None

    def put(name: str, content_type: str, make: Callable[[], bytes]) -> str:
        return f"https://v3.fal.media/files/example/{name}"

    try:
        validator = Validator(schema)
        missing = {p["loc"][1] for p in validator.problems({}) if p["type"] == "missing"}
        made = make_result(endpoint, schema, {}, 0, put)
        arguments = {name: made[name] for name in sorted(missing)}
        return None if validator.problems(arguments) else arguments
    except (ValueError, LookupError, TypeError):  # an UncheckableError is a ValueError
        return None
