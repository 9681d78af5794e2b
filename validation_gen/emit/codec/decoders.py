"""Decoders: `read_*`, which reads the fields of a struct, and `decode_*`, the way in.

Comes in: a struct, or another type that is a root. Goes out: text with one logical line each. Called by
`codec_section`. What each field needs is decided here; the templates only lay it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from validation_gen.dataclass import dataclass
from validation_gen.emit.codec.members import Inlined, JsonField, is_plain
from validation_gen.emit.codec.readings import (
    Place,
    item_reader,
    list_call,
    map_call,
    reading_of,
    zero_of,
)
from validation_gen.emit.codec.scope import CodecScope, path_to
from validation_gen.emit.templating import py
from validation_gen.model import List, Map, Named, Optional, Struct, TypeExpr

EXPECTED = "required names are taken to be there until one is not"


@dataclass(frozen=True, slots=True)
class FieldView:
    """A block of a decoder.

    "tested": `value` if `test` holds for `v`, else a complaint unless it is null. "converted": `value` is a call that
    tests and complains itself. "object": a struct by value, read from no fields if there are none. "raw": as it is.
    "unset": no JSON name leads here. "inline": an embedded object, whose fields follow; `value` makes it.

    `n` counts the names that are known. A required field is counted from the start, and taken off where it is missing,
    since nearly everybody sets it.
    """

    kind: Literal["tested", "converted", "object", "raw", "unset", "inline"]
    name: str
    target: str
    value: str = ""
    key: str = ""
    zero: str = ""
    test: str = ""
    complaint: str = ""
    go_type: str = ""
    optional: bool = False
    required: bool = False

    @property
    def expected(self) -> bool:
        return self.required and self.kind == "tested"


def read_function(
    scope: CodecScope, ref: Named, struct: Struct, found: Sequence[JsonField | Inlined]
) -> str:
    """The `read_*` function of a struct, whose members were `found`."""
    plain = is_plain(struct, scope.shapes)
    targets = _targets(scope, found)
    owner = py(struct.name)
    views = [_view(scope, member, targets, owner) for member in found]
    expected = sum(view.expected for view in views)
    return scope.render(
        "read",
        name=scope.function("read", ref),
        type=scope.imports.type(ref),
        plain=plain,
        owner=owner,
        fields=views,
        expected=f"{expected}  # {EXPECTED}" if expected else "0",
        reads=any(view.kind == "object" for view in views),
        finished=_finished(scope, found, targets),
        known=py(tuple(_known(found))),
    )


def _known(found: Sequence[JsonField | Inlined]) -> Iterator[str]:
    """The JSON names that are read."""
    for member in found:
        if isinstance(member, JsonField) and not member.hidden:
            yield member.field.json_name


def _targets(
    scope: CodecScope, found: Sequence[JsonField | Inlined]
) -> dict[tuple[str, ...], str]:
    """The expression of each embedded object. One that a constructor must make is a local until then."""
    targets: dict[tuple[str, ...], str] = {(): "obj"}
    for member in found:
        if isinstance(member, Inlined):
            plain = is_plain(member.struct, scope.shapes)
            outer = _below(targets, member.attributes)
            targets[member.attributes] = outer if plain else f"inlined_{len(targets)}"
    return targets


def _below(targets: dict[tuple[str, ...], str], attributes: tuple[str, ...]) -> str:
    return f"{targets[attributes[:-1]]}.{attributes[-1]}"


def _finished(
    scope: CodecScope,
    found: Sequence[JsonField | Inlined],
    targets: dict[tuple[str, ...], str],
) -> list[tuple[str, str]]:
    """Targets and constructor calls of the embedded objects that need them, the inner ones first."""
    return [
        (
            _below(targets, m.attributes),
            f"{scope.imports.type(m.ref)}(**vars({targets[m.attributes]}))",
        )
        for m in reversed(found)
        if isinstance(m, Inlined) and not is_plain(m.struct, scope.shapes)
    ]


def _view(
    scope: CodecScope,
    member: JsonField | Inlined,
    targets: dict[tuple[str, ...], str],
    owner: str,
) -> FieldView:
    if isinstance(member, Inlined):
        target = targets[member.attributes]
        made = f"{scope.rt.new_object}({scope.imports.type(member.ref)})"
        if not is_plain(member.struct, scope.shapes):
            target, made = f"{target}: {scope.any}", f"{scope.rt.Blank}()"
        return FieldView("inline", member.field.name, target, made)
    field, target = member.field, _below(targets, member.attributes)
    optional = isinstance(field.type, Optional)
    inner = field.type.elem if isinstance(field.type, Optional) else field.type
    if member.hidden:
        zero = "None" if optional else zero_of(scope, inner)
        return FieldView("unset", field.name, target, zero=zero)
    key, go_type = py(field.json_name), py(scope.go_type(inner))
    old = ".".join(("reuse[0]", *member.attributes))
    place = Place(path_to(field.json_name), owner, go_type, old, key)
    reading = reading_of(scope, inner, place, optional)
    needs_zero = not optional and reading.kind in ("tested", "converted")
    return FieldView(
        reading.kind,
        field.name,
        target,
        reading.value,
        key,
        zero_of(scope, inner) if needs_zero else "None",
        reading.test,
        reading.complaint,
        go_type,
        optional,
        required=any(marker.name == "k8s:required" for marker in field.markers),
    )


def nested_function(scope: CodecScope, expr: TypeExpr, name: str) -> str:
    """The private reader of a list or map inside another."""
    native = scope.shapes.native(expr)
    assert isinstance(native, List | Map)
    place = Place("path", "struct", "go_type")
    if isinstance(native, List):
        return scope.render(
            "read_nested", name=name, kind="list", value=list_call(scope, native, place)
        )
    return scope.render(
        "read_nested", name=name, kind="dict", value=map_call(scope, native, place)
    )


def decode_function(scope: CodecScope, ref: Named) -> str:
    """The `decode_*` function of a struct, or of another type that is a root."""
    go_type = py(scope.go_type(ref))
    if struct := scope.struct(ref):
        reader = scope.function("read", struct)
        call = f"{scope.rt.decoded}({reader}, data, path, reuse, {go_type})"
    else:
        reader = item_reader(scope, ref)
        call = f"{scope.rt.decoded_value}({reader}, data, path, {go_type})"
    return scope.render(
        "decode",
        name=scope.function("decode", ref),
        type=scope.imports.type(ref),
        reader=reader,
        go_type=go_type,
        value="" if struct == ref else scope.wrapped(ref, call),
    )
