"""Fault rules: what goes wrong between a client and the simulated fal.

A rule is ``KIND[=VALUE]@STAGE[:ENDPOINT][*COUNT][%PERCENT]``: what goes wrong, in which kind of
request, for which endpoints (``*`` and ``?`` are wildcards), how often at most and with which
probability. ``429=2@submit*3`` refuses the first three submissions and asks for two seconds,
``slow=1.5@status:fal-ai/flux*`` delays all polls of some endpoints, ``500@upload%20`` breaks every
fifth upload.

Stages: submit, status (a poll), result, cancel, run (the direct call), stream, list (of past
requests), models (the platform's list of them), pricing, document (of an endpoint), token, upload,
part (of a large upload), download, and any.

================== ============================================================== ==============
Kind               What the client meets                                          Processed?
================== ============================================================== ==============
refuse             no connection to the host of the stage; an open one is reset   no
reset-before       the connection is reset instead of an answer                   no
reset              the connection is reset instead of an answer                   yes
slow=SECONDS       the answer comes late                                          yes
drip[=SECONDS]     the answer comes in 16 chunks with pauses (0.02) between them  yes
CODE[=SECONDS]     this HTTP status with fal's marker; SECONDS: ``Retry-After``   no
CODE-after         the same (300 to 599), but the reply of work that was done     yes
CODE-ingress       502, 503 or 504 of the proxy before fal: a page of nginx       no
504-user           the time limit that the client set is over                     no
malformed          200 with broken JSON                                           yes
truncated          the answer ends, and the connection closes, half-way           yes
expired            404: the request, or the file, is not kept any more            no
stuck              (status) the job waits in the queue, whatever happens          yes
unknown-status     (status) a word for the state that nobody knows                yes
refused-content    (result, run, stream) the model will not make this: 422        no
model-error        (result, run, stream) the model failed: 500                    no
expansion-failed   (models) the page's first model comes without its document     yes
duplicate-rows     (models) three models stand twice on the page                  yes
reordered          (models) the last model has become the first                   yes
expired-cursor     (models) all cursors given so far are refused                  yes
long-query=CHARS   (models) 404 when the query has more characters than that      yes
================== ============================================================== ==============

"Processed" means that a submission is accepted, and paid for, although its reply is lost.
"""

from __future__ import annotations

import fnmatch
import math
import random
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass

from nodetool.fal.text import truncate_repr

STAGES = (
    "submit",
    "status",
    "result",
    "cancel",
    "run",
    "stream",
    "list",
    "models",
    "pricing",
    "document",
    "token",
    "upload",
    "part",
    "download",
    "any",
)
#: stages whose requests belong to no endpoint
_NO_ENDPOINT = frozenset({"models", "pricing", "document", "token", "upload", "part", "download"})
_RESULT_STAGES = frozenset({"result", "run", "stream", "any"})
_POLL_STAGES = frozenset({"status", "any"})
_MODELS_STAGES = frozenset({"models", "any"})
#: kind -> the stages in which it means something; all when it is not here
_STAGES_BY_KIND = {
    "stuck": _POLL_STAGES,
    "unknown-status": _POLL_STAGES,
    "refused-content": _RESULT_STAGES,
    "model-error": _RESULT_STAGES,
    "expired": frozenset({"status", "result", "cancel", "download", "any"}),
    "expansion-failed": _MODELS_STAGES,
    "duplicate-rows": _MODELS_STAGES,
    "reordered": _MODELS_STAGES,
    "expired-cursor": _MODELS_STAGES,
    "long-query": _MODELS_STAGES,
}
_NAMED_KINDS = (
    "refuse",
    "reset-before",
    "reset",
    "slow",
    "drip",
    "malformed",
    "truncated",
    *_STAGES_BY_KIND,
)
_KINDS = (
    f"{', '.join(_NAMED_KINDS)}, an HTTP status from 300 to 599, CODE-after, "
    "502-ingress, 503-ingress, 504-ingress and 504-user"
)
_SYNTAX = "KIND[=VALUE]@STAGE[:ENDPOINT][*COUNT][%PERCENT], such as 429=2@submit*3"
_RULE = re.compile(
    r"(?P<kind>[a-z0-9-]+)(=(?P<value>[^@]*))?@(?P<stage>[a-z]+)"
    r"(:(?P<endpoint>[^%\s]+?))?(\*(?P<count>\d+))?(%(?P<percent>[^%]*))?"
)
_CODE = re.compile(r"(?P<status>[345]\d\d)(-(?P<variant>after|ingress|user))?")
_DRIP = 0.02  # seconds between two chunks
_MAX_COUNT_DIGITS = 12  # more cost int() time


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule.

    Attributes:
        rule: its text.
        kind: what goes wrong; ``http`` for all that answer with a status.
        stage: one of :data:`STAGES`.
        endpoint: which endpoints, with wildcards.
        value: seconds for slow, drip and a status, characters for long-query; None without.
        status: HTTP status of the kind ``http``.
        variant: ``after``, ``ingress``, ``user`` or empty, for the kind ``http``.
        count: how often at most; None without a limit.
        percent: probability.
    """

    rule: str
    kind: str
    stage: str
    endpoint: str = "*"
    value: float | None = None
    status: int = 0
    variant: str = ""
    count: int | None = None
    percent: float = 100.0

    @property
    def is_processed(self) -> bool:
        """Return whether the request is carried out, so that only its response is damaged."""
        if self.kind == "http":
            return self.variant == "after"
        return self.kind not in {
            "refuse",
            "reset-before",
            "expired",
            "refused-content",
            "model-error",
        }

    def matches(self, stage: str, endpoint: str) -> bool:
        """Return whether the rule applies to a request."""
        if self.stage != stage and (
            self.stage != "any" or stage not in _STAGES_BY_KIND.get(self.kind, STAGES)
        ):
            return False
        return self.endpoint == "*" or fnmatch.fnmatchcase(endpoint, self.endpoint)


def parse(rule: str) -> Fault:
    """Parse a rule.

    Raises:
        ValueError: if the text is not a rule; the message says what is wrong and what is allowed.
    """
    text = rule.strip()
    match = _RULE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a rule; a rule is {_SYNTAX}")
    stage = match["stage"]
    if stage not in STAGES:
        raise ValueError(f"{text!r}: there is no stage {stage!r}, only {', '.join(STAGES)}")
    kind, status, variant = _kind(text, match["kind"])
    if stage not in _STAGES_BY_KIND.get(kind, STAGES):
        allowed = ", ".join(s for s in STAGES if s in _STAGES_BY_KIND[kind])
        raise ValueError(f"{text!r}: {kind} happens only in {allowed}")
    if match["endpoint"] and stage in _NO_ENDPOINT:
        raise ValueError(f"{text!r}: a request of the stage {stage} belongs to no endpoint")
    return Fault(
        rule=text,
        kind=kind,
        stage=stage,
        endpoint=match["endpoint"] or "*",
        value=_value(text, kind, variant, match["value"]),
        status=status,
        variant=variant,
        count=None if match["count"] is None else _count(text, match["count"]),
        percent=100.0 if match["percent"] is None else _percent(text, match["percent"]),
    )


def _kind(rule: str, kind: str) -> tuple[str, int, str]:
    """Parse a kind into the kind, the HTTP status and its variant."""
    if kind in _NAMED_KINDS:
        return kind, 0, ""
    if (code := _CODE.fullmatch(kind)) is not None:
        status, variant = int(code["status"]), code["variant"] or ""
        allowed = {"ingress": status in {502, 503, 504}, "user": status == 504}
        if allowed.get(variant, True):
            return "http", status, variant
    raise ValueError(f"{rule!r}: there is no kind {kind!r}, only {_KINDS}")


def _value(rule: str, kind: str, variant: str, text: str | None) -> float | None:
    if text is None:
        if kind == "slow":
            raise ValueError(f"{rule!r}: slow needs its seconds, such as slow=1.5")
        if kind == "long-query":
            raise ValueError(f"{rule!r}: long-query needs its characters, such as long-query=400")
        return _DRIP if kind == "drip" else None
    if kind == "long-query":
        return _number(rule, text, "characters", math.inf)
    if kind not in {"slow", "drip"} and (kind != "http" or variant == "user"):
        raise ValueError(f"{rule!r}: {kind} takes no value")
    return _number(rule, text, "seconds", math.inf)


def _count(rule: str, text: str) -> int:
    if len(text) > _MAX_COUNT_DIGITS:
        raise ValueError(
            f"{truncate_repr(rule)}: the count has more than {_MAX_COUNT_DIGITS} digits"
        )
    if (count := int(text)) < 1:
        raise ValueError(f"{rule!r}: the count must be 1 or more")
    return count


def _percent(rule: str, text: str) -> float:
    return _number(rule, text, "percent", 100.0)


def _number(rule: str, text: str, unit: str, maximum: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number <= maximum or math.isinf(number):
        limit = f" from 0 to {maximum:g}" if maximum < math.inf else ""
        raise ValueError(f"{rule!r}: {text!r} is not a number of {unit}{limit}")
    return number


class Faults:
    """The active rules; the first one that applies to a request is injected.

    Args:
        rules: texts or faults.
        seed: decides which requests a probability selects.
    """

    def __init__(self, rules: Iterable[str | Fault] = (), seed: int = 0) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._rules: list[_Active] = []
        for rule in rules:
            self.add(rule)

    def add(self, rule: str | Fault) -> Fault:
        """Append a rule to the active ones.

        Raises:
            ValueError: if the text is not a rule.
        """
        fault = rule if isinstance(rule, Fault) else parse(rule)
        with self._lock:
            self._rules.append(_Active(fault, random.Random(f"{self._seed} {fault.rule}")))
        return fault

    def clear(self) -> None:
        """Remove all rules."""
        with self._lock:
            self._rules.clear()

    def pick(self, stage: str, endpoint: str) -> Fault | None:
        """Return the fault to inject into a request, if any, and count it."""
        if not self._rules:
            return None
        with self._lock:
            for active in self._rules:
                if active.fault.matches(stage, endpoint) and active.triggers():
                    return active.fault
        return None

    def refuses(self, stages: Iterable[str]) -> bool:
        """Return whether a connection to the host of these stages is refused, and count it.

        Rules that name endpoints are skipped: a connection does not tell the endpoint yet.
        """
        if not self._rules:
            return False
        wanted = {*stages, "any"}
        with self._lock:
            return any(
                active.fault.kind == "refuse"
                and active.fault.endpoint == "*"
                and active.fault.stage in wanted
                and active.triggers()
                for active in self._rules
            )


class _Active:
    """A rule and how often it may still be injected."""

    def __init__(self, fault: Fault, rng: random.Random) -> None:
        self.fault = fault
        self._rng = rng
        self._remaining = fault.count

    def triggers(self) -> bool:
        """Return whether the rule is injected into the current request, and count it down."""
        if self._remaining == 0 or (
            self.fault.percent < 100 and self._rng.random() * 100 >= self.fault.percent
        ):
            return False
        if self._remaining is not None:
            self._remaining -= 1
        return True
