"""The JSON fields of a struct, those of embedded structs included.

Comes in: a struct. Goes out: its fields in source order, each with the attributes that lead to it, and the embedded
objects on the way. Called by decoders and encoders. Where two fields have one JSON name the outer one counts, and none
of two at the same depth, as in Go's encoding/json.
"""

from __future__ import annotations

from collections.abc import Iterator

from validation_gen.dataclass import dataclass, replace
from validation_gen.model import Field, Named, Struct
from validation_gen.plan.shapes import Shapes


@dataclass(frozen=True, slots=True)
class JsonField:
    """A field, how deep it is embedded, and whether its JSON name means another field."""

    field: Field
    attributes: tuple[str, ...]
    depth: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Inlined:
    """An embedded object: its fields follow."""

    field: Field
    attributes: tuple[str, ...]
    ref: Named
    struct: Struct


def members(struct: Struct, shapes: Shapes) -> list[JsonField | Inlined]:
    """All fields and embedded objects of a struct."""
    found = list(_members(struct, shapes, (), 0, (struct,)))
    depths: dict[str, list[int]] = {}
    for member in found:
        if isinstance(member, JsonField):
            depths.setdefault(member.field.json_name, []).append(member.depth)
    shown = {
        name: min(where)
        for name, where in depths.items()
        if where.count(min(where)) == 1
    }
    own = {(f.name,) for f in struct.fields}
    result: list[JsonField | Inlined] = []
    for member in found:
        if (
            isinstance(member, Inlined)
            or shown.get(member.field.json_name) == member.depth
        ):
            result.append(member)
        elif member.depth == 0 or member.attributes not in own:
            result.append(replace(member, hidden=True))
    return result


def _members(
    struct: Struct,
    shapes: Shapes,
    attributes: tuple[str, ...],
    depth: int,
    around: tuple[Struct, ...],
) -> Iterator[JsonField | Inlined]:
    for field in struct.fields:
        if not field.embedding:
            yield JsonField(field, (*attributes, field.name), depth)
            continue
        ref = field.type
        inner = shapes.declaration(ref)
        if (
            not isinstance(ref, Named)
            or not isinstance(inner, Struct)
            or inner in around
        ):
            continue
        path = attributes if field.embedding == "base" else (*attributes, field.name)
        if field.embedding == "inline":
            yield Inlined(field, path, ref, inner)
        yield from _members(inner, shapes, path, depth + 1, (*around, inner))


def is_plain(struct: Struct, shapes: Shapes) -> bool:
    """Whether objects may be made by setting attributes, as far as the struct and its base classes go."""
    bases = (f.type for f in struct.fields if f.embedding == "base")
    found = map(shapes.declaration, bases)
    return struct.plain and all(
        isinstance(base, Struct) and is_plain(base, shapes) for base in found
    )
