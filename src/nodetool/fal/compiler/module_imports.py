"""List the names that generated modules import; they are reserved in these modules."""

from __future__ import annotations

from collections.abc import Mapping

#: name -> the module from which a generated module imports it
IMPORTS: Mapping[str, str] = {
    "Enum": "enum",
    "IntEnum": "enum",
    "StrEnum": "enum",
    "nonmember": "enum",
    "Any": "typing",
    "Literal": "typing",
    "TypedDict": "typing",
    "AssetRef": "nodetool.metadata.types",
    "AudioRef": "nodetool.metadata.types",
    "DocumentRef": "nodetool.metadata.types",
    "ImageRef": "nodetool.metadata.types",
    "Model3DRef": "nodetool.metadata.types",
    "TextRef": "nodetool.metadata.types",
    "VideoRef": "nodetool.metadata.types",
    "ProcessingContext": "nodetool.workflows.processing_context",
    "Field": "pydantic",
    "FALNode": "nodetool.fal.node",
    "FALStruct": "nodetool.fal.values.structs",
    "register_alias": "nodetool.fal.catalogue.aliases",
}

#: every name that a generated module may import
MODULE_NAMES = frozenset(IMPORTS)
