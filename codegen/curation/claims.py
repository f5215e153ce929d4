"""Compare what curated words claim with the schema, as far as a rule can see a contradiction.

A claim about media needs a file of that kind among inputs or outputs; a number with "up to" has to
be a bound of the schema, where the schema has one; a resolution has to be one that can be chosen.
What a document says about the texts of a language model or of a training is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.output.catalogue_writer import accepted_media, media_kinds
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity
from nodetool.fal.compiler.ir import NodeIR, StructDef

#: modules whose texts are about files that others make
UNCHECKED = frozenset({"llm", "training", "workflow", "json_processing", "text_to_json", "unknown"})
#: word of a docstring -> the kinds of files of which one is an input or an output
_MEDIA = (
    (re.compile(r"\b(?:audio|soundtracks?|speech|narration|sound effects?)\b", re.I), {"audio", "video"}),
    (re.compile(r"\bvideos?\b", re.I), {"video"}),
)  # fmt: skip
#: word of a docstring -> what the name of an argument contains
_ARGUMENTS = (
    (re.compile(r"\bLoRAs?\b"), ("lora",)),
    (re.compile(r"\bmask(?:ed)?\b", re.I), ("mask",)),
    (re.compile(r"\bnegative prompt\b", re.I), ("negative",)),
    (re.compile(r"\b(?:last|end|closing|final) frame\b", re.I), ("end", "last", "tail", "frame", "image", "video")),
    (re.compile(r"\bseed\b", re.I), ("seed",)),
)  # fmt: skip
_SECONDS = re.compile(r"\b(?:up to|at most|as long as) (\d+)[- ]seconds?\b", re.I)
_COUNT = re.compile(
    r"\b(?:up to|at most) (\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:\w+ ){0,2}?(?:images?|pictures?|photos?|videos?|clips?|files|variations|results)\b", re.I
)  # fmt: skip
_NUMBERS = dict(
    zip(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        range(2, 11),
        strict=True,
    )
)
_RESOLUTION = re.compile(r"\b(360p|480p|540p|580p|720p|768p|1080p|1440p|2160p|1K|2K|4K|8K)\b", re.I)
#: what makes a claim one about another endpoint, about the result, or its opposite: a word between
#: the last stop and the claim
_ABOUT_OTHERS = re.compile(
    r"\b(?:no|not|nor|neither|never|without|instead of|rather than|unlike|lacks?|drops|cannot|than"
    r"|adds|brings|offers|gives up|go(?:es)? to|base of|base that|returns)\b[^.;:]*$",
    re.I,
)
_SAME = {"2160p": "4k", "1440p": "2k"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Schema:
    """The facts of a node that claims are compared with.

    Attributes:
        kinds: kinds of files among its inputs and outputs.
        names: names of its arguments, also of those inside objects, in lower case.
        durations: the greatest duration of each field that has one, in seconds.
        bounds: the greatest number that any field takes, and the most items of any list.
        resolutions: values that can be chosen for a resolution, in lower case; empty if none can.
    """

    kinds: frozenset[str]
    names: tuple[str, ...]
    durations: frozenset[float]
    bounds: frozenset[int]
    resolutions: frozenset[str]

    @classmethod
    def of(cls, node: NodeIR, structs: Iterable[StructDef]) -> _Schema:
        objects = {struct.name: struct for struct in structs}
        kinds = accepted_media(node.fields, objects) | media_kinds(
            output.annotation for output in node.outputs
        )
        inner = [
            field
            for struct in objects.values()
            if any(struct.name in f.annotation for f in node.fields)
            for field in struct.fields
        ]
        limits = {f.name: dict(f.arguments) for f in (*node.fields, *inner)}
        values = {enum.field: [str(value) for _, value in enum.members] for enum in node.enums}
        durations = [
            float(number)
            for name, texts in values.items()
            if "duration" in name or name == "seconds"
            for text in texts
            for number in re.findall(r"^\d+(?:\.\d+)?", text)
        ]
        durations += [
            float(limit["le"])
            for name, limit in limits.items()
            if ("duration" in name or name == "seconds") and "le" in limit
        ]
        return cls(
            kinds=frozenset(kinds),
            names=tuple(
                name.lower()
                for f in (*node.fields, *inner)
                for name in (f.name, f.api_name)
            ),
            durations=frozenset(durations),
            bounds=frozenset(
                int(float(limit[key]))
                for limit in limits.values()
                for key in ("le", "max_length")
                if key in limit
            ),
            resolutions=frozenset(
                text.lower()
                for name, texts in values.items()
                if "resolution" in name
                for text in texts
            ),
        )  # fmt: skip


def check(node: NodeIR, structs: Iterable[StructDef], config: ModuleConfig) -> Iterator[Diagnostic]:
    """Yield the claims of a curated entry that the schema contradicts.

    Args:
        node: the resolved node.
        structs: the object types of its module.
        config: the config of its module.
    """
    entry = config.entries[node.endpoint_id]
    if not entry.curated or node.retired_since or node.module in UNCHECKED or node.free_form:
        return
    for claim, contradiction in _contradictions(entry, _Schema.of(node, structs), node.endpoint_id):
        yield diagnostic_at(
            config,
            node.endpoint_id,
            "claim-contradicted",
            f"the docstring says {claim!r}, but {contradiction}",
            "say what the schema allows, or correct the schema's facts",
            "/docstring",
            Severity.WARNING,
        )


def _contradictions(
    entry: EndpointConfig, schema: _Schema, endpoint: str
) -> Iterator[tuple[str, str]]:
    """Yield each claim of a docstring that is not true, with the reason."""
    text = entry.docstring
    for pattern, wanted in _MEDIA:
        if (found := pattern.search(text)) and schema.kinds and not schema.kinds & wanted:
            yield found[0], f"its files are of the kinds {', '.join(sorted(schema.kinds))} only"
    words = (*schema.names, endpoint.lower())
    for pattern, parts in _ARGUMENTS:
        found = pattern.search(text)
        if (
            found
            and not any(part in name for part in parts for name in words)
            and not _ABOUT_OTHERS.search(text[: found.start()])
        ):
            yield found[0], "no argument is about that"
    for found in _SECONDS.finditer(text):
        if schema.durations and float(found[1]) not in schema.durations:
            yield found[0], f"durations end at {max(schema.durations):g}"
    for found in _COUNT.finditer(text):
        number = _NUMBERS.get(found[1].lower()) or int(found[1])
        if schema.bounds and number not in schema.bounds:
            yield found[0], "no argument has that bound"
    for found in _RESOLUTION.finditer(text):
        name = _SAME.get(found[0].lower(), found[0].lower())
        known = {_SAME.get(value, value) for value in schema.resolutions}
        if (
            any(_RESOLUTION.fullmatch(value) for value in known)
            and name not in known
            and not _ABOUT_OTHERS.search(text[: found.start()])
        ):
            yield found[0], f"one can choose {', '.join(sorted(schema.resolutions))}"
