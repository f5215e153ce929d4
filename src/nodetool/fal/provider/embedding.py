"""Texts -> vectors, by an endpoint that serves the API that other services have for this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from nodetool.fal.errors import ResultError
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.provider.parameters import SUBMODEL, Call, ProviderParameterError, build_call

#: the endpoint for texts; its schema says nothing of its arguments
_ENDPOINT = "openrouter/router/openai/v1/embeddings"


def build_embedding_call(texts: Sequence[str], model: str, arguments: Mapping[str, Any]) -> Call:
    """Return a call for vectors of texts.

    Raises:
        ProviderParameterError: the model is not of the endpoint that gives vectors.
    """
    endpoint_id, _, submodel = model.partition(SUBMODEL)
    if endpoint_id != _ENDPOINT or not submodel:
        raise ProviderParameterError(
            f"{model or 'An empty id'} gives no vectors of texts; the model is "
            f"{_ENDPOINT}{SUBMODEL} with the name of a model after it"
        )
    own = {name: value for name, value in arguments.items() if value is not None}
    call = build_call(Kind.CHAT, model, {})
    extra = {**call.settings["extra"], "input": list(texts), **own}
    return Call(kind=call.kind, model=call.model, settings={"extra": extra})


def vectors(result: Any, count: int) -> list[list[float]]:
    """Return the vectors of a result, in the order of the texts.

    Raises:
        ResultError: it does not have one for each text.
    """
    rows = result.get("data") if isinstance(result, Mapping) else None
    rows = [each for each in rows or () if isinstance(each, Mapping) and "embedding" in each]
    if len(rows) != count:
        raise ResultError(f"{_ENDPOINT} has given {len(rows)} vectors for {count} texts")
    rows.sort(key=lambda each: each.get("index", 0))
    return [[float(number) for number in each["embedding"]] for each in rows]
