"""fal's host names, and the requests that each of them serves."""

from __future__ import annotations

QUEUE = frozenset({"queue.fal.run", "queue.falrun.com"})
RUN = frozenset({"fal.run", "falrun.com"})
REST = "rest.fal.ai"
CDN = "v3.fal.media"
API = "api.fal.ai"
SITE = "fal.ai"
#: names of this machine: the simulator serves them too, without a proxy
LOCAL = frozenset({"localhost", "127.0.0.1"})
#: all hosts that the proxy forwards to the simulator; it refuses any other
HOSTS = (*sorted(QUEUE | RUN), REST, CDN, API, SITE, *sorted(LOCAL))

#: stages of the platform API, whose errors have a format of their own
PLATFORM_STAGES = ("list", "models", "pricing")
_STAGES = {
    **dict.fromkeys(QUEUE, ("submit", "status", "result", "cancel")),
    **dict.fromkeys(RUN, ("run", "stream")),
    REST: ("token", "upload"),
    CDN: ("upload", "part", "download"),
    API: PLATFORM_STAGES,
    SITE: ("document",),
}


def stages(host: str) -> tuple[str, ...]:
    """Return the stages of the requests that a host serves; none for this machine's names."""
    return _STAGES.get(host, ())


def owner_and_alias(endpoint_id: str) -> str:
    """Return the part of an endpoint's id that fal uses in the URLs of its jobs."""
    parts = endpoint_id.split("/")
    return "/".join(parts[: 3 if parts[0] in {"workflows", "comfy"} else 2])
