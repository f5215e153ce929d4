"""Generate results from the output schema of an endpoint: valid, complete, and the same each time.

Files are only referenced here: functions that generate them are passed to ``put``, which returns a
URL, and run when somebody downloads them. So a result costs microseconds, and yet all that it says
about its files (size, duration, format) is true of them.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import unquote

from nodetool.fal.simulator.media.images import svg
from nodetool.fal.simulator.results import file_facts, scalars
from nodetool.fal.simulator.results.file_facts import File
from nodetool.fal.simulator.results.plan import Plan, plan
from nodetool.fal.simulator.results.scalars import Schema

#: Takes a file's name, its content type and a function that generates it; returns its URL.
Put = Callable[[str, str, Callable[[], bytes]], str]

#: depths below which only required values are generated; less where a result would get too large
_DEPTHS = (8, 4, 2, 0)
#: most values of a result
MAX_VALUES = 10_000
_MAX_DEPTH = 40  # below it nothing is generated: a schema that needs more has no finite value
_ITEMS = 2  # of lists that hold no files
#: Properties of a file object that are omitted unless they are required: its bytes once more, and
#: its size when that is known only by generating the file.
_OPTIONAL = frozenset({"file_data", "file_size"})
_TIME_NAMES = frozenset({"timestamp", "start", "end", "start_time", "end_time"})
_TRUE_NAMES = frozenset({"success", "ok", "valid", "is_valid", "completed", "done"})


def make_result(
    endpoint_id: str,
    schema: Mapping[str, Any],
    arguments: Mapping[str, Any],
    seed: int,
    put: Put,
) -> Any:
    """Generate a result that is valid for a schema, with all its properties.

    Args:
        endpoint_id: such as ``fal-ai/flux/dev``; its words may imply a format.
        schema: a self-contained JSON schema: its references point inside itself.
        arguments: of the call, defaults included; sizes, counts, durations, formats, the prompt
            and the seed are read from them, values that are not understood are ignored.
        seed: equal seeds with equal arguments give equal results; other seeds, other results.
        put: stores a file and returns its URL.

    Returns:
        A JSON value. File objects lack ``file_data`` and, for files that take longer than
        microseconds to generate, ``file_size``, unless these are required.

    Raises:
        ValueError: if a required size is that of a video and PyAV cannot encode videos, or if the
            schema has no result of at most :data:`MAX_VALUES` values.
    """
    digest_input = json.dumps([seed, endpoint_id, arguments], sort_keys=True, default=repr)
    number = int.from_bytes(sha256(digest_input.encode()).digest()[:8])
    planned = plan(arguments, fallback=f"a result of {endpoint_id}")
    for depth in _DEPTHS:
        generator = _Generator(endpoint_id, schema, arguments, number, put, planned, depth)
        try:
            return generator.value(schema, "", "", 0)
        except (_TooManyValuesError, RecursionError):
            continue
    raise ValueError(
        f"its schema contains itself, or asks for more than {MAX_VALUES:,} values that must be there"
    )


class _TooManyValuesError(ValueError):
    """Raised when a result would have too many values."""


class _Generator:
    """The state of one result while it is generated; all its parts share it."""

    def __init__(
        self,
        endpoint_id: str,
        root: Schema,
        arguments: Mapping[str, Any],
        number: int,
        put: Put,
        planned: Plan,
        optional_depth: int,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.root = root
        self.arguments = arguments
        self.number = number
        self.rng = random.Random(number)
        self.put = put
        self.plan = planned
        self.files = 0
        self.facts: Mapping[str, Any] = {}  # of the file whose object is being generated
        self.ref_stack: list[str] = []  # references being followed, to detect recursion
        self.optional_depth = optional_depth
        self.remaining = MAX_VALUES
        self.parts: dict[str, Schema] = {}  # reference in an ``allOf`` -> its resolved schema

    def value(self, schema: Any, name: str, annotation: str, depth: int) -> Any:
        """Generate a value for a schema.

        Args:
            schema: JSON schema; anything else allows any value.
            name: of the property.
            annotation: kind of file that a schema above is annotated with; empty without one.
            depth: of the value in the result.

        Raises:
            _TooManyValuesError: if the result would have too many values.
        """
        self._spend(1)
        if not isinstance(schema, Mapping):  # true: any value is valid
            return self._anything(name)
        annotation = file_facts.annotated_kind(schema) or annotation
        followed = 0
        while isinstance(reference := schema.get("$ref"), str):
            is_recursive = reference in self.ref_stack
            if is_recursive and len(self.ref_stack) > _MAX_DEPTH * 4:
                return {}
            self._spend(1)
            self.ref_stack.append(reference)
            followed += 1
            siblings = {key: item for key, item in schema.items() if key != "$ref"}
            target = self._target(reference)
            schema = {**target, **siblings} if siblings else target
            depth = max(depth, self.optional_depth) if is_recursive else depth
        result = self._resolved(schema, name, annotation, depth)
        del self.ref_stack[len(self.ref_stack) - followed :]
        return result

    def _target(self, reference: str) -> Schema:
        """Return the schema that a reference points to; an empty one when there is none."""
        target: Any = self.root
        for part in reference.removeprefix("#").split("/")[1:]:
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            target = target.get(key) if isinstance(target, Mapping) else None
        return target if isinstance(target, Mapping) else {}

    def _resolved(self, schema: Schema, name: str, annotation: str, depth: int) -> Any:
        """Generate a value for a schema without a reference."""
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        if "allOf" in schema:
            return self.value(self._merged(schema), name, annotation, depth)
        for union in ("anyOf", "oneOf"):
            if branches := schema.get(union):
                return self._branch(schema, union, branches, name, annotation, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((k for k in kind if k != "null"), "null")
            schema = {**schema, "type": kind}
        if kind == "object" or (kind is None and "properties" in schema):
            return self._object(schema, name, annotation, depth)
        if kind == "array" or (kind is None and ("items" in schema or "prefixItems" in schema)):
            return self._array(schema, name, annotation, depth)
        return self._scalar(schema, kind, name, annotation, depth)

    def _branch(
        self,
        schema: Schema,
        union: str,
        branches: Sequence[Schema],
        name: str,
        annotation: str,
        depth: int,
    ) -> Any:
        """Generate a value for the first branch that is not null; deep down for null if allowed."""
        null = [b for b in branches if isinstance(b, Mapping) and b.get("type") == "null"]
        if depth >= self.optional_depth and null:
            return None
        chosen = next((b for b in branches if b not in null), {"type": "null"})
        siblings = {k: v for k, v in schema.items() if k not in (union, "title", "default")}
        if siblings and isinstance(chosen, Mapping):
            chosen = {**siblings, **chosen}
        return self.value(chosen, name, annotation, depth)

    def _spend(self, values: int) -> None:
        """Count values, or work that costs as much as so many values.

        Raises:
            _TooManyValuesError: if there are more than a result may have.
        """
        self.remaining -= values
        if self.remaining < 0:
            raise _TooManyValuesError

    def _merged(self, schema: Schema) -> Schema:
        """Merge all parts of an ``allOf`` into one schema."""
        merged = {key: item for key, item in schema.items() if key != "allOf"}
        for part in map(self._part, schema["allOf"]):
            self._spend(1 + len(part.get("properties", ())) // _ITEMS)
            for key, item in part.items():
                if key == "properties":
                    item = {**merged.get(key, {}), **item}
                elif key == "required":
                    item = [*merged.get(key, []), *item]
                merged[key] = item
        return merged

    def _part(self, schema: Any) -> Schema:
        """Return a part of an ``allOf``, with its references and its own parts resolved."""
        if not isinstance(schema, Mapping):
            return {}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return self._merged(schema) if "allOf" in schema else schema
        if reference not in self.parts:
            self.parts[reference] = {}  # a part that contains itself adds nothing more
            self.parts[reference] = self._part(self._target(reference))
        siblings = {key: item for key, item in schema.items() if key != "$ref"}
        return {**self.parts[reference], **siblings} if siblings else self.parts[reference]

    def _scalar(self, schema: Schema, kind: Any, name: str, annotation: str, depth: int) -> Any:
        """Generate a value that is neither an object nor a list."""
        if kind == "null":
            return None
        if kind is None:
            return self._anything(name)
        if kind == "string" and (annotation or file_facts.names_a_url(name, schema)):
            return self._put(annotation or file_facts.kind_of(name, schema), name)[0]
        fact = scalars.as_type(self.facts[name], schema) if name in self.facts else None
        if fact is None and depth <= 1:
            fact = self._from_arguments(name, schema)
        if fact is not None:
            return fact
        if kind == "boolean":
            return name in _TRUE_NAMES
        if kind in ("integer", "number"):
            if name == "seed":
                schema = {"minimum": 0, "maximum": 2**31 - 1, **schema}
                return self.rng.randint(*map(int, scalars.bounds(schema, 0, 2**31 - 1)))
            return scalars.number(schema, name, self.rng, kind == "integer")
        if name.startswith("svg"):
            return svg(self.plan.text, *self.plan.image, self.number).decode()
        return scalars.text(schema, name, self.plan.text, self.rng)

    def _from_arguments(self, name: str, schema: Schema) -> Any:
        """Return the value that the arguments imply: one of the same name, or planned from them."""
        argument = self.arguments.get(name)
        if isinstance(argument, str):
            argument = argument.encode("utf-8", "replace").decode()
        known = {
            "duration": self.plan.seconds,
            "duration_seconds": self.plan.seconds,
            "duration_ms": self.plan.seconds * 1000,
            "fps": self.plan.fps,
            "sample_rate": self.plan.rate,
            "width": self.plan.image[0],
            "height": self.plan.image[1],
        }
        if name in known:  # before the argument, which may be "8s" or more than can be generated
            return scalars.as_type(known[name], schema)
        # a seed of -1 asks fal to choose one
        if name == "seed" and (not isinstance(argument, int) or argument < 0):
            return None
        return argument if scalars.is_valid_value(argument, schema) else None

    def _anything(self, name: str) -> Any:
        """Generate a value for a schema without a type."""
        if name == "timings":
            return {"inference": round(self.rng.uniform(0.2, 3.0), 3)}
        if name == "note":
            return scalars.text({}, "result", self.plan.text, self.rng)
        if name in _TIME_NAMES:
            return round(self.rng.uniform(0, self.plan.seconds), 2)
        return {"note": scalars.text({}, name or "result", self.plan.text, self.rng)}

    def _object(self, schema: Schema, name: str, annotation: str, depth: int) -> Any:
        """Generate an object; one with ``url`` describes a file."""
        if depth > _MAX_DEPTH:
            return {}
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        result: dict[str, Any] = {}
        outer_facts = self.facts
        if "url" in properties:
            result, file = self._file(schema, name, annotation)
            self.facts = {**file.facts, **result}
        elif not properties:
            return self._map(schema, name, annotation, depth)
        elif name == "audio" and self.facts:  # the track of a video
            self.facts = file_facts.facts_of("audio", self.plan, "wav")
        for key, item in properties.items():
            if key in result or (key in _OPTIONAL and "url" in properties and key not in required):
                continue
            if depth < self.optional_depth or key in required:
                result[key] = self.value(item, key, "", depth + 1)
        self.facts = outer_facts
        return {key: result[key] for key in properties if key in result}

    def _map(self, schema: Schema, name: str, annotation: str, depth: int) -> dict[str, Any]:
        """Generate an object with free keys: the required ones, else one or two, none deep down."""
        keys = list(schema.get("required", ()))
        items = schema.get("additionalProperties", True)
        if items is False:
            items = next(iter(schema.get("patternProperties", {}).values()), {})
        elif items is True and not keys and depth < self.optional_depth:
            keys = ["note"]
        elif not keys and depth < self.optional_depth:
            keys = ["first", "second"]
        return {key: self.value(items, key, annotation, depth + 1) for key in keys}

    def _array(self, schema: Schema, name: str, annotation: str, depth: int) -> list[Any]:
        """Generate a list."""
        if depth > _MAX_DEPTH:
            return []
        fixed = schema.get("prefixItems", [])
        if name.endswith("size") and [item.get("type") for item in fixed] == ["integer"] * 2:
            return list(self.plan.image)
        result = [self.value(item, name, annotation, depth + 1) for item in fixed]
        items = schema.get("items", not fixed)  # where the schema has none, two of anything
        if items is False:
            return result
        low, high = schema.get("minItems", 0), schema.get("maxItems", 2**31)
        wanted = self._length(items, name, annotation) if not fixed else len(fixed)
        count = min(max(low, wanted if depth < self.optional_depth else 0), high) - len(result)
        result += [self.value(items, name, annotation, depth + 1) for _ in range(count)]
        if name in _TIME_NAMES and all(isinstance(item, int | float) for item in result):
            result.sort()  # from, to
        if schema.get("uniqueItems"):
            result = [item for index, item in enumerate(result) if item not in result[:index]]
        return result

    def _length(self, items: Any, name: str, annotation: str) -> int:
        """Return the length of a list: the requested number for files and facts on them, else two."""
        if not isinstance(items, Mapping):
            return _ITEMS
        annotation = annotation or file_facts.annotated_kind(items)
        for _ in range(_MAX_DEPTH):
            if "$ref" not in items:
                break
            items = self._target(items["$ref"])
        kind = items.get("type")
        of_files = "url" in items.get("properties", {}) or (
            kind == "string" and (annotation or file_facts.names_a_url(name, items))
        )
        return self.plan.count if of_files or kind == "boolean" or name == "seeds" else _ITEMS

    def _file(self, schema: Schema, name: str, annotation: str) -> tuple[dict[str, Any], File]:
        """Generate a file object: its properties, in the types of the schema, and its file."""
        properties = schema["properties"]
        annotation = annotation or file_facts.annotated_kind(properties["url"])
        url, file, file_name = self._put(annotation or file_facts.kind_of(name, schema), name)
        facts = {
            **file.facts,
            "url": url,
            "content_type": file.content_type,
            "file_name": file_name,
        }
        if "file_size" in properties:
            size = file_facts.cheap_size(file)
            if size is None and "file_size" in schema.get("required", ()):
                size = len(file.make())
            facts["file_size"] = size
            if size and file.kind == "video":
                facts["bitrate"] = round(size * 8 / file.facts["duration"])
        result = {}
        for key, fact in facts.items():
            item = _scalar_schema(self.root, properties.get(key))
            fact = scalars.as_type(fact, item) if item else None
            if fact is not None:
                result[key] = fact
        return result, file

    def _put(self, kind: str, name: str) -> tuple[str, File, str]:
        """Store a file, and return its URL, the file and its name."""
        self.files += 1
        number = int.from_bytes(sha256(f"{self.number} {self.files}".encode()).digest()[:6])
        file = file_facts.file_for(kind, name, self.endpoint_id, self.plan, number)
        stem = "_".join(file_facts.words(name)) or kind
        file_name = f"{stem}_{number:012x}.{file.extension}"
        return self.put(file_name, file.content_type, file.make), file, file_name


def _scalar_schema(root: Schema, schema: Any) -> Schema | None:
    """Return the branch of a nullable scalar's schema with its type; None for other schemas."""
    if not isinstance(schema, Mapping):
        return None
    for branch in schema.get("anyOf", [schema]):
        kind = branch.get("type")
        if isinstance(kind, list):
            kind = next((k for k in kind if k != "null"), "null")
            branch = {**branch, "type": kind}
        if kind in ("string", "integer", "number", "boolean"):
            scalar: Schema = branch
            return scalar
    return None
