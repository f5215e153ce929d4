"""Compare two nodes of one endpoint, as the compiler makes them: names, types, slots, words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from codegen.diff.compile_nodes import CompiledNode
from codegen.diff.kinds import Change
from nodetool.fal.compiler.annotations import REFS
from nodetool.fal.compiler.ir import FieldDef, NodeIR, OutputDef
from nodetool.fal.compiler.validate import node_type

_NAMES = re.compile(r"[A-Za-z_]\w*")
_MEDIA = frozenset(REFS.values())
_LOW, _HIGH = ("ge", "gt", "min_length"), ("le", "lt", "max_length")


def compare_nodes(
    old: CompiledNode, new: CompiledNode, explained: Collection[str]
) -> Iterator[Change]:
    """Yield how two nodes of one endpoint differ.

    Args:
        old: the node of before.
        new: the node of after.
        explained: paths of what is known to differ in the documents, such as ``input.prompt``:
            types, defaults and limits that follow from it are not listed again.
    """
    if old.node == new.node and old.module.structs == new.module.structs:
        return
    yield from _compare_types(old.node, new.node)
    yield from _compare_fields(old, new, explained)
    yield from _compare_enums(old.node, new.node)
    yield from _compare_structs(old, new)
    yield from _compare_outputs(old, new, explained)
    yield from _compare_display(old.node, new.node)


def _compare_types(old: NodeIR, new: NodeIR) -> Iterator[Change]:
    before, after = (node_type(node.module, node.class_name) for node in (old, new))
    aliases = {f"fal.{alias}" for alias in new.aliases}
    if before != after:
        kind = "node-type-aliased" if before in aliases else "node-type-changed"
        yield Change(kind=kind, where="node.type", old=before, new=after)
    for alias in old.aliases:
        if f"fal.{alias}" not in {*aliases, after}:
            yield Change(kind="alias-removed", where="node.aliases", old=f"fal.{alias}")


# -- fields --------------------------------------------------------------------------------------


def _compare_fields(
    old: CompiledNode, new: CompiledNode, explained: Collection[str]
) -> Iterator[Change]:
    before = {f.api_name: f for f in old.node.fields if f.api_name}
    after = {f.api_name: f for f in new.node.fields if f.api_name}
    for api_name, field in before.items():
        if (other := after.get(api_name)) is None:
            continue
        if field.name != other.name:
            yield Change(
                kind="field-renamed",
                where=f"node.fields.{field.name}",
                name=api_name,
                old=field.name,
                new=other.name,
            )
        media = _media(field.annotation), _media(other.annotation)
        if media[0] != media[1] and (media[0] or media[1]):
            yield Change(
                kind="media-changed",
                where=f"input.{api_name}",
                name=api_name,
                old=" or ".join(sorted(media[0])) or "no file",
                new=" or ".join(sorted(media[1])) or "no file",
            )
        elif f"input.{api_name}" not in explained:
            yield from _compare_field(field, other, old, new)
    yield from _compare_helpers(old.node, new.node)


def _media(annotation: str) -> frozenset[str]:
    """Return the classes of files in a type, without those of objects in it."""
    return _MEDIA & set(_NAMES.findall(annotation))


def _compare_field(
    field: FieldDef, other: FieldDef, old: CompiledNode, new: CompiledNode
) -> Iterator[Change]:
    """Compare a field whose argument is the same in both documents."""
    where = f"node.fields.{other.name}"
    before, after = (_bare(f.annotation, n) for f, n in ((field, old), (other, new)))
    if before != after:
        is_wider = set(before.split(" | ")) <= set(after.split(" | "))
        yield Change(
            kind="field-widened" if is_wider else "field-type-changed",
            where=where,
            name=other.name,
            old=field.annotation,
            new=other.annotation,
        )
    elif _bare(field.default, old) != _bare(other.default, new):
        yield Change(
            kind="field-default-changed",
            where=where,
            name=other.name,
            old=field.default,
            new=other.default,
        )
    if field.arguments != other.arguments:
        limits = dict(field.arguments), dict(other.arguments)
        kind = "field-limits-widened" if _is_wider(*limits) else "field-limits-narrowed"
        yield Change(
            kind=kind,
            where=where,
            name=other.name,
            old=_shown(limits[0]),
            new=_shown(limits[1]),
        )


def _bare(annotation: str, owner: CompiledNode) -> str:
    """Return a type with the names of enums and structs left out: those are compared apart."""
    own = {enum.name for enum in (*owner.node.enums, *owner.module.enums)}
    structs = {struct.name for struct in owner.module.structs}
    return _NAMES.sub(
        lambda m: "Enum" if m[0] in own else "Struct" if m[0] in structs else m[0], annotation
    )


def _is_wider(old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    """Return whether all limits of a field that differ are looser."""
    for key in {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}:
        if key in new and not (
            key in old
            and (
                (key in _LOW and float(new[key]) < float(old[key]))
                or (key in _HIGH and float(new[key]) > float(old[key]))
            )
        ):
            return False
    return True


def _shown(arguments: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in arguments.items()) or "none"


def _compare_helpers(old: NodeIR, new: NodeIR) -> Iterator[Change]:
    """Compare the fields that hold parts of an argument, such as a custom width and height."""
    names_before, names_after = ({f.name for f in n.fields} for n in (old, new))
    for node, others, kind in (
        (old, names_after, "field-removed"),
        (new, names_before, "field-added"),
    ):
        for field in node.fields:
            if not field.api_name and field.name not in others:
                yield Change(kind=kind, where=f"node.fields.{field.name}", name=field.name)


# -- classes -------------------------------------------------------------------------------------


def _compare_enums(old: NodeIR, new: NodeIR) -> Iterator[Change]:
    before, after = (_enums_by_argument(node) for node in (old, new))
    arguments = {f.api_name or f.name for f in new.fields}
    for api_name, (name, members) in before.items():
        where = f"node.enums.{name}"
        if api_name not in after:
            if api_name in arguments:
                yield Change(kind="enum-removed", where=where, name=api_name, old=name)
            continue
        other, new_members = after[api_name]
        if name != other:
            yield Change(kind="enum-renamed", where=where, name=api_name, old=name, new=other)
        names = {value: member for member, value in new_members.items()}
        for member, value in members.items():
            if value in names and names[value] != member and new_members.get(member) != value:
                yield Change(
                    kind="member-renamed",
                    where=f"{where}.{member}",
                    name=value,
                    old=member,
                    new=names[value],
                )
            if member in new_members and new_members[member] != value:
                yield Change(
                    kind="member-value-changed",
                    where=f"{where}.{member}",
                    name=member,
                    old=value,
                    new=new_members[member],
                )


def _enums_by_argument(node: NodeIR) -> dict[str, tuple[str, dict[str, str]]]:
    """Return argument or helper field -> name of its enum, and member -> value."""
    api_names = {field.name: field.api_name or field.name for field in node.fields}
    return {
        api_names.get(enum.field, enum.field): (
            enum.name,
            {member: repr(value) for member, value in enum.members},
        )
        for enum in node.enums
    }


def _compare_structs(old: CompiledNode, new: CompiledNode) -> Iterator[Change]:
    renamed = dict(_renamed_structs(old, new))
    for name, other in renamed.items():
        yield Change(kind="struct-renamed", where=f"node.classes.{name}", old=name, new=other)
    remaining = {struct.name for struct in new.module.structs}
    for name in sorted(_used_structs(old) - remaining - renamed.keys()):
        yield Change(kind="struct-gone", where=f"node.classes.{name}", old=name)


def _renamed_structs(old: CompiledNode, new: CompiledNode) -> Iterator[tuple[str, str]]:
    """Yield the structs that stand where another one stood, in types that are alike otherwise."""
    after = _annotations(new)
    structs = [{struct.name for struct in owner.module.structs} for owner in (old, new)]
    for key, annotation in _annotations(old).items():
        other = after.get(key, "")
        if _bare(annotation, old) == _bare(other, new):
            pairs = zip(_NAMES.findall(annotation), _NAMES.findall(other), strict=True)
            yield from ((a, b) for a, b in pairs if a != b and a in structs[0] and b in structs[1])


def _annotations(owner: CompiledNode) -> dict[tuple[str, str], str]:
    """Return the types of the fields and slots of a node."""
    fields = {("field", f.api_name or f.name): f.annotation for f in owner.node.fields}
    return fields | {("slot", output.slot): output.annotation for output in owner.node.outputs}


def _used_structs(owner: CompiledNode) -> set[str]:
    """Return the structs that a node's fields and slots use, with those inside them."""
    structs = {struct.name: struct for struct in owner.module.structs}
    annotations = list(_annotations(owner).values())
    used: set[str] = set()
    while annotations:
        for name in _NAMES.findall(annotations.pop()):
            if name in structs and name not in used:
                used.add(name)
                annotations += (field.annotation for field in structs[name].fields)
    return used


# -- slots ---------------------------------------------------------------------------------------


def _compare_outputs(
    old: CompiledNode, new: CompiledNode, explained: Collection[str]
) -> Iterator[Change]:
    after = {output.slot: output for output in new.node.outputs}
    sources = {output.source for output in new.node.outputs}
    for output in old.node.outputs:
        other = after.get(output.slot)
        where = f"node.slots.{output.slot}"
        if other is None:
            if output.source in sources:  # else the document says that it is gone
                yield Change(kind="slot-removed", where=where, name=output.slot)
        elif (output.source, output.first) != (other.source, other.first):
            yield Change(
                kind="main-output-changed",
                where=where,
                old=_content(output),
                new=_content(other),
            )
        elif _bare(output.annotation, old) != _bare(other.annotation, new):
            media = _media(output.annotation), _media(other.annotation)
            if media[0] != media[1] or f"output.{output.source}" not in explained:
                yield Change(
                    kind="slot-type-changed",
                    where=where,
                    name=output.slot,
                    old=output.annotation,
                    new=other.annotation,
                )


def _content(output: OutputDef) -> str:
    """Return what a slot holds, in words."""
    return f"{'the first of ' if output.first else ''}{output.source or 'the whole result'}"


# -- words ---------------------------------------------------------------------------------------


def _compare_display(old: NodeIR, new: NodeIR) -> Iterator[Change]:
    if old.basic_fields != new.basic_fields:
        yield Change(
            kind="basic-fields-changed",
            where="node.basic_fields",
            old=", ".join(old.basic_fields),
            new=", ".join(new.basic_fields),
        )
    before, after = _common(_descriptions(old), _descriptions(new))
    displays: tuple[tuple[str, object, object], ...] = (
        ("title", old.title, new.title),
        ("description", old.doc, new.doc),
        ("tags", old.tags, new.tags),
        ("use cases", old.use_cases, new.use_cases),
        ("descriptions of fields", before, after),
    )
    parts = [words for words, was, now in displays if was != now]
    if parts:
        yield Change(kind="words-changed", where="node.words", new=", ".join(parts))


def _descriptions(node: NodeIR) -> dict[str, str]:
    """Return the descriptions of fields and slots."""
    return {part.name: part.description for part in node.fields} | {
        f"output {part.slot}": part.description for part in node.outputs
    }


def _common(
    old: Mapping[str, str], new: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Return both without what only one has: that is a change of its own."""
    names = old.keys() & new.keys()
    return {n: old[n] for n in names}, {n: new[n] for n in names}
