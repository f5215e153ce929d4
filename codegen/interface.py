"""Keep every name that saved workflows and programs may use.

``interface.json`` records the fields, slots, enum members and object types of every release
(``python -m codegen record``). What a better fact would remove stays: a field that is no longer sent,
a slot of its own beside ``output``, a member that stands for the new value or is refused when the
node runs, a class that still can be imported. So an old workflow loads without losing anything, and
says at its run what fal does not take any more.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from codegen.json_files import broken, read_json
from nodetool.fal.compiler.ir import (
    EnumDef,
    EnumValue,
    FieldDef,
    ModuleIR,
    NodeIR,
    OutputDef,
    StructDef,
)

Members = dict[str, EnumValue]
RETIRED_FIELD = "fal no longer takes this: it is kept for older workflows and not sent."


@dataclass(slots=True)
class Interface:
    """Names of the generated modules.

    Attributes:
        fields: node type -> names of its fields.
        slots: node type -> names of its outputs.
        enums: category -> enum -> member -> value.
        structs: category -> object type -> names of its fields.
    """

    fields: dict[str, list[str]] = field(default_factory=dict)
    slots: dict[str, list[str]] = field(default_factory=dict)
    enums: dict[str, dict[str, Members]] = field(default_factory=dict)
    structs: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Interface:
        """Load a record; empty when there is none yet.

        Raises:
            BrokenFileError: when the file is no such record.
        """
        if not path.exists():
            return cls()
        data = read_json(path)
        if not isinstance(data, dict) or not all(
            isinstance(data.get(key), dict) for key in ("fields", "slots", "enums", "structs")
        ):
            raise broken(path, "is no record of an interface")
        return cls(**{key: data[key] for key in ("fields", "slots", "enums", "structs")})

    def dumps(self) -> str:
        """Return the record as JSON, a line for each node, enum and object type."""
        lines = []
        for key in ("enums", "fields", "slots", "structs"):
            table: Mapping[str, Any] = getattr(self, key)
            rows = [f"  {_json(name)}: {_rows(value)}" for name, value in sorted(table.items())]
            lines.append(f" {_json(key)}: {{\n" + ",\n".join(rows) + "\n }")
        return "{\n" + ",\n".join(lines) + "\n}\n"

    def add(self, other: Interface) -> None:
        """Add the names of another version; a member keeps the value that it had first."""
        for mine, theirs in ((self.fields, other.fields), (self.slots, other.slots)):
            for node_type, names in theirs.items():
                mine[node_type] = sorted({*mine.get(node_type, ()), *names})
        for category, enums in other.enums.items():
            known = self.enums.setdefault(category, {})
            for name, members in enums.items():
                known[name] = {**members, **known.get(name, {})}
        for category, structs in other.structs.items():
            known_structs = self.structs.setdefault(category, {})
            for name, fields in structs.items():
                known_structs[name] = sorted({*known_structs.get(name, ()), *fields})

    def part(self, category: str, namespace: str) -> Interface:
        """Return what concerns one category, whose node types begin with the namespace."""
        prefix = f"{namespace}."
        return Interface(
            fields={name: each for name, each in self.fields.items() if name.startswith(prefix)},
            slots={name: each for name, each in self.slots.items() if name.startswith(prefix)},
            enums={category: self.enums.get(category, {})},
            structs={category: self.structs.get(category, {})},
        )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _rows(value: Any) -> str:
    """Return a value as JSON; the classes of a category stand on a line each."""
    if not isinstance(value, dict):
        return _json(value)
    return "{\n" + ",\n".join(f"   {_json(k)}: {_json(value[k])}" for k in sorted(value)) + "\n  }"


# -- what modules have ------------------------------------------------------------------------


def read_modules(category: str, sources: Iterable[str]) -> Interface:
    """Return the interface of a category's generated modules, from their source.

    Args:
        category: name of the package.
        sources: the text of each of its modules.
    """
    interface = Interface(enums={category: {}}, structs={category: {}})
    for source in sources:
        for statement in ast.parse(source).body:
            if isinstance(statement, ast.ClassDef) and statement.bases:
                _read_class(interface, category, statement)
    return interface


def _read_class(interface: Interface, category: str, definition: ast.ClassDef) -> None:
    base = ast.unparse(definition.bases[0])
    constants: Members = {
        ast.unparse(each.targets[0]): each.value.value
        for each in definition.body
        if isinstance(each, ast.Assign)
        and isinstance(each.value, ast.Constant)
        and isinstance(each.value.value, str | int)
        and not isinstance(each.value.value, bool)
    }
    fields = [
        ast.unparse(each.target) for each in definition.body if isinstance(each, ast.AnnAssign)
    ]
    if base == "FALNode":
        node_type = f"{constants.get('_namespace', f'fal.{category}')}.{definition.name}"
        interface.fields[node_type] = sorted(fields)
        interface.slots[node_type] = sorted(
            ast.unparse(each.target)
            for inner in definition.body
            if isinstance(inner, ast.ClassDef) and inner.name == "OutputType"
            for each in inner.body
            if isinstance(each, ast.AnnAssign)
        )
    elif base == "FALStruct":
        interface.structs[category][definition.name] = sorted(fields)
    elif base.endswith("Enum"):
        interface.enums[category][definition.name] = constants


# -- what modules keep ------------------------------------------------------------------------


def keep(module: ModuleIR, recorded: Interface) -> ModuleIR:
    """Return a module with every recorded name that it lost."""
    enums = recorded.enums.get(module.name, {})
    nodes = tuple(_keep_in_node(node, recorded, enums) for node in module.nodes)
    shared = tuple(_keep_members(enum, enums) for enum in module.enums)
    names = {enum.name for enum in shared} | {struct.name for struct in module.structs}
    for node in nodes:
        names |= {node.class_name, *(enum.name for enum in node.enums)}
    gone_enums = tuple(
        EnumDef(
            name=name,
            base="IntEnum" if all(isinstance(v, int) for v in members.values()) else "StrEnum",
            members=tuple(members.items()),
        )
        for name, members in sorted(enums.items())
        if name not in names and members
    )
    gone_structs = tuple(
        StructDef(
            name=name,
            type_name=f"{module.namespace}.{name}",
            fields=tuple(_any_field(each) for each in fields if each != "type"),
            api_names=(),
            required=(),
        )
        for name, fields in sorted(recorded.structs.get(module.name, {}).items())
        if name not in names
    )
    return replace(
        module,
        nodes=nodes,
        enums=(*shared, *gone_enums),
        structs=(*module.structs, *gone_structs),
    )


def _keep_in_node(node: NodeIR, recorded: Interface, enums: Mapping[str, Members]) -> NodeIR:
    node_type = f"{node.namespace}.{node.class_name}"
    fields = {each.name for each in node.fields}
    gone = tuple(name for name in recorded.fields.get(node_type, ()) if name not in fields)
    slots = {each.slot for each in node.outputs}
    main = next((each for each in node.outputs if each.slot == "output"), None)
    kept_slots = tuple(
        # the main result has one slot only, unless a workflow may use the other one
        (
            replace(main, slot=name)
            if main is not None and main.source == name and not main.first
            else OutputDef(slot=name, source=name, annotation="Any")
        )
        for name in recorded.slots.get(node_type, ())
        if name not in slots
    )
    return replace(
        node,
        fields=(*node.fields, *(_any_field(name, RETIRED_FIELD) for name in gone)),
        outputs=(*node.outputs, *kept_slots),
        retired=gone,
        enums=tuple(_keep_members(enum, enums) for enum in node.enums),
    )


def _any_field(name: str, description: str = "") -> FieldDef:
    return FieldDef(
        name=name, api_name="", annotation="Any", default="None", description=description
    )


def _keep_members(enum: EnumDef, recorded: Mapping[str, Members]) -> EnumDef:
    """Return an enum with its lost members: another name of the new value, or a value by itself."""
    members = dict(enum.members)
    by_text = {str(value).casefold(): value for value in members.values()}
    retired = tuple(
        (name, by_text.get(str(value).casefold(), value))
        for name, value in recorded.get(enum.name, {}).items()
        if name not in members
    )
    return replace(enum, retired=retired)
