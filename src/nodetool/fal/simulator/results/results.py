"""Results made from the output schema of an endpoint: valid, whole, and the same each time.

Files are only named here: their makers are handed to ``put``, which tells an address, and run
when somebody downloads them. So a result costs microseconds, and yet all that it says about its
files (size, duration, format) is true of them.
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

#: Takes a file's name, its content type and its maker; tells the URL that will serve it.
Put = Callable[[str, str, Callable[[], bytes]], str]

#: below it only what is required is made; less deep where a result would have too many values
_DEEPS = (8, 4, 2, 0)
#: most values of a result
MOST_VALUES = 10_000
_BOTTOM = 40  # below it nothing is: a schema that needs more has no finite value
_ITEMS = 2  # of lists that hold no files
#: Of a file object, what is left out unless it is required: its bytes once more, and its size
#: when telling it would mean making the file.
_UNTOLD = frozenset({"file_data", "file_size"})
_MOMENTS = frozenset({"timestamp", "start", "end", "start_time", "end_time"})
_YES = frozenset({"success", "ok", "valid", "is_valid", "completed", "done"})


def make_result(
    endpoint_id: str,
    schema: Mapping[str, Any],
    arguments: Mapping[str, Any],
    seed: int,
    put: Put,
) -> Any:
    """A result that the schema allows, with all properties it has.

    Args:
        endpoint_id: such as ``fal-ai/flux/dev``; its words may tell a format.
        schema: a JSON schema that stands alone: its references point inside itself.
        arguments: of the call, with the defaults filled in; sizes, counts, durations, formats,
            the prompt and the seed are taken from them, whatever is not understood is not.
        seed: another one, another result; the same one with equal arguments, an equal one.
        put: gives each file an address.

    Returns:
        A JSON value. File objects lack ``file_data`` and, for files that are not made in
        microseconds, ``file_size``, unless these are required.

    Raises:
        ValueError: when a required size is that of a film and PyAV cannot make films, or when the
            schema has no result of at most :data:`MOST_VALUES` values.
    """
    told = json.dumps([seed, endpoint_id, arguments], sort_keys=True, default=repr)
    number = int.from_bytes(sha256(told.encode()).digest()[:8])
    wishes = plan(arguments, fallback=f"a result of {endpoint_id}")
    for deep in _DEEPS:
        maker = _Maker(endpoint_id, schema, arguments, number, put, wishes, deep)
        try:
            return maker.value(schema, "", "", 0)
        except (_TooMuchError, RecursionError):
            continue
    raise ValueError(
        f"its schema contains itself, or asks for more than {MOST_VALUES:,} values that must be there"
    )


class _TooMuchError(ValueError):
    """A result that would have too many values."""


class _Maker:
    """One result in the making: what all its parts share."""

    def __init__(
        self,
        endpoint_id: str,
        root: Schema,
        arguments: Mapping[str, Any],
        number: int,
        put: Put,
        wishes: Plan,
        deep: int,
    ) -> None:
        self.endpoint_id = endpoint_id
        self.root = root
        self.arguments = arguments
        self.number = number
        self.rng = random.Random(number)
        self.put = put
        self.plan = wishes
        self.files = 0
        self.facts: Mapping[str, Any] = {}  # of the file whose object is being made
        self.open: list[str] = []  # references being followed, to see one that comes back
        self.deep = deep
        self.left = MOST_VALUES
        self.parts: dict[str, Schema] = {}  # reference in an ``allOf`` -> what its schema says

    def value(self, schema: Any, name: str, mark: str, depth: int) -> Any:
        """A value for a schema; ``name`` is the property's, ``mark`` the kind of file above it."""
        self._spend(1)
        if not isinstance(schema, Mapping):  # true: anything goes
            return self._anything(name)
        mark = file_facts.marked_kind(schema) or mark
        followed = 0
        while isinstance(reference := schema.get("$ref"), str):
            again = reference in self.open
            if again and len(self.open) > _BOTTOM * 4:
                return {}
            self._spend(1)
            self.open.append(reference)
            followed += 1
            beside = {key: item for key, item in schema.items() if key != "$ref"}
            schema = {**self._target(reference), **beside} if beside else self._target(reference)
            depth = max(depth, self.deep) if again else depth
        made = self._resolved(schema, name, mark, depth)
        del self.open[len(self.open) - followed :]
        return made

    def _target(self, reference: str) -> Schema:
        """What a reference inside the schema points to; an empty schema when nothing is there."""
        found: Any = self.root
        for part in reference.removeprefix("#").split("/")[1:]:
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            found = found.get(key) if isinstance(found, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def _resolved(self, schema: Schema, name: str, mark: str, depth: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        if "allOf" in schema:
            return self.value(self._merged(schema), name, mark, depth)
        for union in ("anyOf", "oneOf"):
            if branches := schema.get(union):
                return self._branch(schema, union, branches, name, mark, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((k for k in kind if k != "null"), "null")
            schema = {**schema, "type": kind}
        if kind == "object" or (kind is None and "properties" in schema):
            return self._object(schema, name, mark, depth)
        if kind == "array" or (kind is None and ("items" in schema or "prefixItems" in schema)):
            return self._array(schema, name, mark, depth)
        return self._scalar(schema, kind, name, mark, depth)

    def _branch(
        self,
        schema: Schema,
        union: str,
        branches: Sequence[Schema],
        name: str,
        mark: str,
        depth: int,
    ) -> Any:
        """The first branch that is not null; deep down null if it may be."""
        null = [b for b in branches if isinstance(b, Mapping) and b.get("type") == "null"]
        if depth >= self.deep and null:
            return None
        chosen = next((b for b in branches if b not in null), {"type": "null"})
        beside = {k: v for k, v in schema.items() if k not in (union, "title", "default")}
        if beside and isinstance(chosen, Mapping):
            chosen = {**beside, **chosen}
        return self.value(chosen, name, mark, depth)

    def _spend(self, values: int) -> None:
        """Count values, or work that is worth as many.

        Raises:
            _TooMuchError: when there are more than a result may have.
        """
        self.left -= values
        if self.left < 0:
            raise _TooMuchError

    def _merged(self, schema: Schema) -> Schema:
        """All parts of an ``allOf`` in one."""
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
        """What a part of an ``allOf`` says, without references and parts of its own."""
        if not isinstance(schema, Mapping):
            return {}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return self._merged(schema) if "allOf" in schema else schema
        if reference not in self.parts:
            self.parts[reference] = {}  # what contains itself says nothing more there
            self.parts[reference] = self._part(self._target(reference))
        beside = {key: item for key, item in schema.items() if key != "$ref"}
        return {**self.parts[reference], **beside} if beside else self.parts[reference]

    def _scalar(self, schema: Schema, kind: Any, name: str, mark: str, depth: int) -> Any:
        if kind == "null":
            return None
        if kind is None:
            return self._anything(name)
        if kind == "string" and (mark or file_facts.names_a_url(name, schema)):
            return self._put(mark or file_facts.kind_of(name, schema), name)[0]
        told = scalars.as_type(self.facts[name], schema) if name in self.facts else None
        if told is None and depth <= 1:
            told = self._told(name, schema)
        if told is not None:
            return told
        if kind == "boolean":
            return name in _YES
        if kind in ("integer", "number"):
            if name == "seed":
                schema = {"minimum": 0, "maximum": 2**31 - 1, **schema}
                return self.rng.randint(*map(int, scalars.bounds(schema, 0, 2**31 - 1)))
            return scalars.number(schema, name, self.rng, kind == "integer")
        if name.startswith("svg"):
            return svg(self.plan.text, *self.plan.image, self.number).decode()
        return scalars.text(schema, name, self.plan.text, self.rng)

    def _told(self, name: str, schema: Schema) -> Any:
        """What the call itself says: an argument of the same name, or what follows from one."""
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
        if name in known:  # before the argument, which may be "8s" or more than can be made
            return scalars.as_type(known[name], schema)
        # a seed of -1 asks fal to choose one
        if name == "seed" and (not isinstance(argument, int) or argument < 0):
            return None
        return argument if scalars.fits(argument, schema) else None

    def _anything(self, name: str) -> Any:
        if name == "timings":
            return {"inference": round(self.rng.uniform(0.2, 3.0), 3)}
        if name == "note":
            return scalars.text({}, "result", self.plan.text, self.rng)
        if name in _MOMENTS:
            return round(self.rng.uniform(0, self.plan.seconds), 2)
        return {"note": scalars.text({}, name or "result", self.plan.text, self.rng)}

    def _object(self, schema: Schema, name: str, mark: str, depth: int) -> Any:
        if depth > _BOTTOM:
            return {}
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        made: dict[str, Any] = {}
        before = self.facts
        if "url" in properties:
            made, file = self._file(schema, name, mark)
            self.facts = {**file.facts, **made}
        elif not properties:
            return self._map(schema, name, mark, depth)
        elif name == "audio" and self.facts:  # the track of a film
            self.facts = file_facts.facts_of("audio", self.plan, "wav")
        for key, item in properties.items():
            if key in made or (key in _UNTOLD and "url" in properties and key not in required):
                continue
            if depth < self.deep or key in required:
                made[key] = self.value(item, key, "", depth + 1)
        self.facts = before
        return {key: made[key] for key in properties if key in made}

    def _map(self, schema: Schema, name: str, mark: str, depth: int) -> dict[str, Any]:
        """An object whose keys are free: two of them, as many as are required, or none."""
        keys = list(schema.get("required", ()))
        items = schema.get("additionalProperties", True)
        if items is False:
            items = next(iter(schema.get("patternProperties", {}).values()), {})
        elif items is True and not keys and depth < self.deep:
            keys = ["note"]
        elif not keys and depth < self.deep:
            keys = ["first", "second"]
        return {key: self.value(items, key, mark, depth + 1) for key in keys}

    def _array(self, schema: Schema, name: str, mark: str, depth: int) -> list[Any]:
        if depth > _BOTTOM:
            return []
        fixed = schema.get("prefixItems", [])
        if name.endswith("size") and [item.get("type") for item in fixed] == ["integer"] * 2:
            return list(self.plan.image)
        made = [self.value(item, name, mark, depth + 1) for item in fixed]
        items = schema.get("items", not fixed)  # without a word about them, two of anything
        if items is False:
            return made
        low, high = schema.get("minItems", 0), schema.get("maxItems", 2**31)
        wanted = self._length(items, name, mark) if not fixed else len(fixed)
        count = min(max(low, wanted if depth < self.deep else 0), high) - len(made)
        made += [self.value(items, name, mark, depth + 1) for _ in range(count)]
        if name in _MOMENTS and all(isinstance(item, int | float) for item in made):
            made.sort()  # from, to
        if schema.get("uniqueItems"):
            made = [item for at, item in enumerate(made) if item not in made[:at]]
        return made

    def _length(self, items: Any, name: str, mark: str) -> int:
        """As many files as were asked for, as many facts about them, else two."""
        if not isinstance(items, Mapping):
            return _ITEMS
        marked = mark or file_facts.marked_kind(items)
        for _ in range(_BOTTOM):
            if "$ref" not in items:
                break
            items = self._target(items["$ref"])
        kind = items.get("type")
        of_files = "url" in items.get("properties", {}) or (
            kind == "string" and (marked or file_facts.names_a_url(name, items))
        )
        return self.plan.count if of_files or kind == "boolean" or name == "seeds" else _ITEMS

    def _file(self, schema: Schema, name: str, mark: str) -> tuple[dict[str, Any], File]:
        """The file of a file object, and what is known about it in the types of its schema."""
        properties = schema["properties"]
        mark = mark or file_facts.marked_kind(properties["url"])
        url, file, file_name = self._put(mark or file_facts.kind_of(name, schema), name)
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
        told = {}
        for key, fact in facts.items():
            item = _plain(self.root, properties.get(key))
            fact = scalars.as_type(fact, item) if item else None
            if fact is not None:
                told[key] = fact
        return told, file

    def _put(self, kind: str, name: str) -> tuple[str, File, str]:
        """A file that has an address: the address, the file and its name."""
        self.files += 1
        number = int.from_bytes(sha256(f"{self.number} {self.files}".encode()).digest()[:6])
        file = file_facts.file_for(kind, name, self.endpoint_id, self.plan, number)
        stem = "_".join(file_facts.words(name)) or kind
        file_name = f"{stem}_{number:012x}.{file.extension}"
        return self.put(file_name, file.content_type, file.make), file, file_name


def _plain(root: Schema, schema: Any) -> Schema | None:
    """The part of a nullable scalar's schema that tells its type; None for anything larger."""
    if not isinstance(schema, Mapping):
        return None
    for branch in schema.get("anyOf", [schema]):
        kind = branch.get("type")
        if isinstance(kind, list):
            kind = next((k for k in kind if k != "null"), "null")
            branch = {**branch, "type": kind}
        if kind in ("string", "integer", "number", "boolean"):
            found: Schema = branch
            return found
    return None
