"""The catalogue prepared for the search: the texts of every endpoint as word stems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from nodetool.fal.catalogue import endpoints as catalogue
from nodetool.fal.catalogue.capabilities import TEXT
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.catalogue.search_terms import parse_line, table


@dataclass(frozen=True, slots=True)
class Entry:
    """An endpoint as the search sees it.

    Attributes:
        endpoint: the endpoint itself.
        columns: its texts as stems, see :func:`column_texts`.
        text: all columns as one text.
        facts: capabilities (``can:lora``) and category (``is:text-to-image``).
        id_parts: the parts of its id, as stems.
        kinds: kinds of files that it accepts (``<image``) and returns (``>image``).
        precedence: factor that orders endpoints with equal scores.
    """

    endpoint: Endpoint
    columns: tuple[str, ...]
    text: str
    facts: frozenset[str]
    id_parts: frozenset[str]
    kinds: frozenset[str]
    precedence: float


@cache
def entries() -> tuple[Entry, ...]:
    """Return all endpoints, by id."""
    return tuple(_entry(catalogue.find(endpoint_id)) for endpoint_id in catalogue.ids())


@cache
def vocabulary() -> frozenset[str]:
    """Return the stems of all words in the catalogue."""
    return frozenset(word for entry in entries() for text in entry.columns for word in text.split())


def column_texts(endpoint: Endpoint) -> tuple[str, ...]:
    """Return the texts of an endpoint: id, title, tags, capabilities, sentence, use cases."""
    return (
        endpoint.id.removeprefix("fal-ai/"),
        f"{endpoint.title} {endpoint.lab} . {split_words(endpoint.node_type.rpartition('.')[2])}",
        " ".join((*endpoint.tags, endpoint.category)),
        " ".join(sorted(endpoint.capabilities)),
        endpoint.doc,
        " ".join(endpoint.use_cases),
    )


def split_words(class_name: str) -> str:
    """Return a class name with spaces between its words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", class_name)


def accepts_text(endpoint: Endpoint) -> bool:
    """Return whether an endpoint has an argument with text for the model."""
    return not TEXT.isdisjoint(endpoint.input_names())


def _entry(endpoint: Endpoint) -> Entry:
    name = endpoint.id.removeprefix("fal-ai/")
    columns = tuple(parse_line(text) for text in column_texts(endpoint))
    id_parts = frozenset({columns[0], *map(parse_line, name.split("/"))})
    facts = {f"can:{word}" for word in endpoint.capabilities} | {f"is:{endpoint.category}"}
    inputs = (*endpoint.input_kinds, *(("text",) if accepts_text(endpoint) else ()))
    kinds = {f"<{word}" for word in inputs} | {f">{word}" for word in endpoint.output_kinds}
    kinds = {word.replace("model_3d", "3d") for word in kinds}
    return Entry(
        endpoint,
        columns,
        "|".join(columns),
        frozenset(facts),
        id_parts,
        frozenset(kinds),
        _precedence(endpoint, name),
    )


def _precedence(endpoint: Endpoint, name: str) -> float:
    """Return the factor of an endpoint: higher for short ids and for well described endpoints."""
    factor = (
        1.0
        - 0.015 * len(name) / 5
        + 0.03 * bool(endpoint.use_cases)
        - 0.05 * bool(endpoint.retired_since)
    )
    return factor + 0.15 if endpoint.id in table().first else factor
