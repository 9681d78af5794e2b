"""Set, unset, equal to: what rules ask of values and fields, as schemas that are exact and so can be negated.

A value is unset when it is the zero of its type; `T | None` is unset when it is left out. A field with a default is
never unset: where it is left out, validation sees the default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from validation_gen.dataclass import dataclass
from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Field, Optional, TypeExpr
from validation_gen.plan.nodes import KeyValue, UnionMember
from validation_gen.plan.shapes import Kind, Member
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.defaults import field_default
from validation_gen.schema.logic import all_of, any_of, negation, nothing


@dataclass(frozen=True, slots=True)
class Zero:
    """The zero of a kind in JSON, the schema of that value alone, and the schema of all others."""

    value: Any
    only: Schema
    others: Schema


ZEROS: Mapping[Kind, Zero] = MappingProxyType(
    {
        "string": Zero("", {"enum": [""]}, {"minLength": 1}),
        "bytes": Zero("", {"maxLength": 0}, {"minLength": 1}),
        "int": Zero(0, {"enum": [0]}, {"not": {"enum": [0]}}),
        "float": Zero(0, {"enum": [0]}, {"not": {"enum": [0]}}),
        "bool": Zero(False, {"enum": [False]}, {"enum": [True]}),
        "list": Zero([], {"maxItems": 0}, {"minItems": 1}),
        "map": Zero({}, {"maxProperties": 0}, {"minProperties": 1}),
    }
)
"""Kinds whose values can be unset although they are there."""


def zero_of(api: Api, expr: TypeExpr) -> Zero | None:
    """The zero that counts as unset; None for a type whose values are set whenever they are there."""
    return ZEROS.get(api.shapes.kind(expr))


def default_of(api: Api, module: str, field: Field) -> Any:
    """The default a field gets, None if it gets none or one that is its zero anyway."""
    found = field_default(api, module, field)
    if found is None or isinstance(found, Diagnostic):
        return None
    zero = None if isinstance(field.type, Optional) else zero_of(api, field.type)
    return None if zero is not None and found.value == zero.value else found.value


def is_set(api: Api, module: str, member: Member) -> Schema:
    """Objects of which a field is set."""
    field = member.field
    if default_of(api, module, field) is not None:
        return {}
    if api.shapes.kind(field.type) == "struct":
        return {}
    schema: Schema = {"required": [field.json_name]}
    if zero := zero_of(api, field.type):
        schema["properties"] = {field.json_name: zero.others}
    return schema


def equals(api: Api, module: str, member: Member, value: KeyValue) -> Schema:
    """Objects of which a field has one value; an unset field has its default, else its zero."""
    field = member.field
    zero = zero_of(api, field.type)
    unset = default_of(api, module, field)
    if unset is None and zero is not None:
        unset = zero.value
    if unset == value and isinstance(unset, bool) == isinstance(value, bool):
        spellings = (
            [value] if zero is None or zero.value == value else [value, zero.value]
        )
        return {"properties": {field.json_name: {"enum": spellings}}}
    return {
        "properties": {field.json_name: {"const": value}},
        "required": [field.json_name],
    }


def selects(
    api: Api, module: str, selector: Sequence[tuple[Member, KeyValue]]
) -> Schema:
    """List items with these key values."""
    return all_of(equals(api, module, member, value) for member, value in selector)


def member_is_set(api: Api, module: str, member: UnionMember) -> Schema:
    """Values (structs, or lists of items) of which a union member is set."""
    if member.member is not None:
        return is_set(api, module, member.member)
    return {"contains": selects(api, module, member.selector)}


def exactly_one(parts: Sequence[Schema]) -> Schema:
    """What meets one of the schemas and none of the others."""
    if len(parts) == 1:
        return parts[0]
    return {"oneOf": list(parts)} if parts else nothing()


def at_most_one(parts: Sequence[Schema]) -> Schema:
    """What meets one of the schemas, or none."""
    if len(parts) < 2:
        return {}
    return {"oneOf": [*parts, negation(any_of(parts))]}
