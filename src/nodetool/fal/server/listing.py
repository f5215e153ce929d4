"""``/v1/models``: every endpoint that fal serves, by its id."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from nodetool.fal.catalogue import endpoints
from nodetool.fal.models import Model, Status, find_model, models


def list_models(http: Request) -> Response:
    """Return all models; ``kind`` and ``task`` in the query choose some of them."""
    try:
        found = models(http.query_params.get("kind"), http.query_params.get("task"))
    except ValueError as error:
        return JSONResponse({"error": {"message": str(error), "code": "invalid_value"}}, 400)
    data = [_to_json(model) for model in found if model.status is not Status.RETIRED]
    return JSONResponse({"object": "list", "data": data})


def show_model(http: Request) -> Response:
    """Return one model.

    Raises:
        UnknownEndpointError: there is none; the message names similar ones.
    """
    return JSONResponse(_to_json(find_model(endpoints.find(http.path_params["model"]).id)))


def _to_json(model: Model) -> dict[str, Any]:
    return {
        "id": model.endpoint_id,
        "object": "model",
        "created": 0,
        "owned_by": model.endpoint_id.partition("/")[0],
        "name": model.title,
        "kind": model.kind,
        "tasks": model.tasks,
    }
