"""Small trees for the generator: a catalogue, documents and configs in a folder of their own."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen import pipeline, snapshot
from codegen.cli import console
from codegen.families import OTHERS, family_of, group_by_family
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.diagnostics import errors


def document(endpoint: str, properties: Mapping[str, Any], required: tuple[str, ...] = ()) -> Any:
    """Return a document whose endpoint takes these properties and gives an image."""
    image = {"url": {"type": "string"}, "content_type": {"type": "string"}}
    components = {
        "In": {"type": "object", "properties": dict(properties), "required": list(required)},
        "Out": {
            "type": "object",
            "properties": {"image": {"$ref": "#/components/schemas/Image"}},
        },
        "Image": {"type": "object", "title": "Image", "properties": image},
    }
    sides = {
        "input": {"$ref": "#/components/schemas/In"},
        "output": {"$ref": "#/components/schemas/Out"},
    }
    return openapi_document(endpoint, "text-to-image", sides, components)


class Tree:
    """A repository as small as it can be."""

    def __init__(self, root: Path) -> None:
        self.sources = pipeline.Paths(
            catalogue=root / "all_models.json",
            schemas=root / "schemas",
            configs=root / "configs",
            record=root / "node_types.json",
            output=root / "nodes",
            cache=None,
        )
        self.sources.configs.mkdir(parents=True)
        self.catalogue: dict[str, dict[str, Any]] = {}

    def endpoint(
        self, endpoint: str, properties: Mapping[str, Any] | None = None, **more: Any
    ) -> None:
        """Add an endpoint with a document."""
        path = snapshot.schema_path(endpoint, self.sources.schemas)
        path.parent.mkdir(parents=True, exist_ok=True)
        schema = document(endpoint, properties or {"prompt": {"type": "string"}}, **more)
        path.write_text(json.dumps(schema), "utf-8")
        self.known(endpoint)

    def known(self, endpoint: str) -> Tree:
        """Add an endpoint to the catalogue only."""
        self.catalogue[endpoint] = {"endpoint_id": endpoint, "category": "text-to-image"}
        self.sources.catalogue.write_text(json.dumps(list(self.catalogue.values())), "utf-8")
        return self

    def config(self, module: str, configs: Any, shared: Any = None, family: str = "") -> Path:
        """Write config files.

        Args:
            module: the category.
            configs: entries, each written into the file of its family; or the text of one file.
            shared: the shared enums, which the last file has.
            family: of the file that a text is for.
        """
        texts = {family or OTHERS: configs}
        if not isinstance(configs, str):
            families = group_by_family(module, sorted(configs)) or {OTHERS: []}
            texts = {
                name: f"CONFIGS = { {e: configs[e] for e in configs if e in ids} !r}\n"
                for name, ids in families.items()
            }
        path = self.config_file(module)
        for name, text in texts.items():
            path = self.config_file(module, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        if shared:
            path.write_text(f"{path.read_text('utf-8')}SHARED_ENUMS = {shared!r}\n", "utf-8")
        return path

    def config_file(self, module: str = "m", family: str = OTHERS) -> Path:
        """Where a config file is, or would be."""
        return self.sources.configs / module / f"{family}.py"

    def plan(self, **options: Any) -> pipeline.Plan:
        """Return the plan of a generation."""
        return pipeline.plan(self.sources, workers=1, **options)


def said_of_config(case: Path, root: Path) -> str:
    """Return what `validate` prints for the config file of a golden, in a tree of its goldens.

    Args:
        case: a folder with one config file, called as its module.
        root: where to make the tree.
    """
    (config,) = case.glob("*.py")
    text = config.read_text("utf-8")
    tree, family = Tree(root), OTHERS
    for path in sorted(case.parents[1].glob("*/schema.json")):
        document = json.loads(path.read_text("utf-8"))
        endpoint = document["info"]["x-fal-metadata"]["endpointId"]
        if endpoint in text:
            family = family_of(config.stem, endpoint)
            tree.endpoint(endpoint)
            snapshot.schema_path(endpoint, tree.sources.schemas).write_bytes(path.read_bytes())
    tree.config(config.stem, text, family=family)
    with contextlib.redirect_stderr(io.StringIO()) as stderr:
        console.report(errors(tree.plan(rendering=False).diagnostics))
    return stderr.getvalue()


def entry(class_name: str, **more: Any) -> dict[str, Any]:
    """Return a config entry that is not curated, with whatever a test is about."""
    return {"class_name": class_name, "docstring": "Makes images.", "curated": False, **more}


def source_of(plan: pipeline.Plan, kind: str = "nodes") -> str:
    """The sources of the modules that a plan has for its one category, without the package's own.

    Args:
        plan: of a tree with one category.
        kind: ``nodes``, or ``dsl`` for the wrappers.
    """
    return "".join(
        text
        for path, text in plan.files.items()
        if path.suffix == ".py"
        and path.stem != "__init__"
        and ("dsl" in path.parts) == (kind == "dsl")
    )


def codes(plan: pipeline.Plan) -> list[str]:
    """Return the codes of a plan's diagnostics."""
    return [item.code for item in plan.diagnostics]
