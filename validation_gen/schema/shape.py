"""The structure of types as definitions: properties, types and formats, references, what Kubernetes adds to them.

Comes in: an `Api`. Goes out: a schema for each dataclass, in the words of JSON Schema 2020-12 and without any rule of
validation. `upstream` keeps to what kube-openapi writes for the same Go types (k8s.io/kube-openapi/pkg/generators), so
that definitions can be compared one by one; `strict` reads our spelling of its markers too, and leaves out the defaults
that kube-openapi makes up. Called by the exporters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec.members import Inlined, members
from validation_gen.model import (
    Constant,
    Enum,
    Field,
    List,
    Map,
    Named,
    Optional,
    Scalar,
    ScalarName,
    Struct,
    TypeExpr,
)
from validation_gen.schema.api import Api, Schema
from validation_gen.schema.defaults import Default, field_default
from validation_gen.schema.descriptions import description
from validation_gen.schema.logic import OPAQUE
from validation_gen.schema.names import SCALAR_DEFINITIONS, definition_name
from validation_gen.schema.remarks import Compat, said, says
from validation_gen.schema.unions import unions_of

NOT_PUBLISHED = "k8s:openapi-gen"
"""With the value `false`: leave this type or field out."""

PLAIN: Mapping[ScalarName, Schema] = MappingProxyType(
    {
        "str": {"type": "string"},
        "bool": {"type": "boolean"},
        "bytes": {"type": "string", "format": "byte"},
        "float32": {"type": "number", "format": "float"},
        "float64": {"type": "number", "format": "double"},
        "int": {"type": "integer", "format": "int32"},
        "int8": {"type": "integer", "format": "byte"},
        "int16": {"type": "integer", "format": "int32"},
        "int32": {"type": "integer", "format": "int32"},
        "int64": {"type": "integer", "format": "int64"},
        "uint": {"type": "integer", "format": "int32"},
        "uint8": {"type": "integer", "format": "byte"},
        "uint16": {"type": "integer", "format": "int32"},
        "uint32": {"type": "integer", "format": "int64"},
        "uint64": {"type": "integer", "format": "int64"},
        "Any": {"type": "object"},
    }
)
"""Scalars as kube-openapi has them."""


def _integer(format: str, low: int, high: int | None) -> Schema:
    schema: Schema = {"type": "integer", "format": format, "minimum": low}
    return schema if high is None else {**schema, "maximum": high}


STRICT_PLAIN: Mapping[ScalarName, Schema] = MappingProxyType(
    {
        **PLAIN,
        "int": {"type": "integer", "format": "int64"},
        "int8": _integer("int32", -(2**7), 2**7 - 1),
        "int16": _integer("int32", -(2**15), 2**15 - 1),
        "uint": _integer("int64", 0, None),
        "uint8": _integer("int32", 0, 2**8 - 1),
        "uint16": _integer("int32", 0, 2**16 - 1),
        "uint32": _integer("int64", 0, 2**32 - 1),
        "uint64": {"type": "integer", "minimum": 0},
        "Any": {},
    }
)
"""The same where kube-openapi's answer is too narrow, too wide, or a format that means something else."""

SCALAR_SCHEMAS: Mapping[ScalarName, Schema] = MappingProxyType(
    {
        "Quantity": {"oneOf": [{"type": "string"}, {"type": "number"}]},
        "IntOrString": {
            "format": "int-or-string",
            "oneOf": [{"type": "integer"}, {"type": "string"}],
        },
        "RawExtension": {"type": "object"},
        "Time": {"type": "string", "format": "date-time"},
        "MicroTime": {"type": "string", "format": "date-time"},
        "Duration": {"type": "string"},
        "FieldsV1": {"type": "object"},
    }
)
"""The definitions of scalars that have one."""

LIST_TYPE = "x-kubernetes-list-type"

EXTENSIONS = {
    "listType": LIST_TYPE,
    "mapType": "x-kubernetes-map-type",
    "structType": "x-kubernetes-map-type",
    "patchStrategy": "x-kubernetes-patch-strategy",
    "patchMergeKey": "x-kubernetes-patch-merge-key",
}
"""Structural markers and where their value goes."""

ZEROS: Mapping[str, Any] = MappingProxyType(
    {"string": "", "boolean": False, "integer": 0, "number": 0}
)
"""What kube-openapi makes up as the default of a type."""


class Shaper:
    """Makes definitions of one `Api`; `problems` are defaults that cannot be read."""

    def __init__(self, api: Api, compat: Compat) -> None:
        self.api = api
        self.compat: Compat = compat
        self.problems: list[Diagnostic] = []

    def is_published(self, ref: Named) -> bool:
        """Whether a type has a definition: it is a public dataclass that does not say otherwise."""
        declaration = self.api.shapes.declaration(ref)
        if not isinstance(declaration, Struct) or declaration.name.startswith("_"):
            return False
        return "false" not in said(declaration.markers, NOT_PUBLISHED, "upstream")

    def definition(self, ref: Named) -> Schema:
        """The definition of a dataclass."""
        declaration = self.api.shapes.declaration(ref)
        assert isinstance(declaration, Struct)
        schema: Schema = {"type": "object"}
        if text := description(declaration.doc):
            schema["description"] = text
        properties: dict[str, Schema] = {}
        required = []
        for owner, field in self.fields(ref):
            made = self.property(owner.module, field)
            if self.is_required(field, made):
                required.append(field.json_name)
            elif self.compat == "strict" and "enum" in made:
                made = self.with_unset(field, made)
            properties[field.json_name] = made
        if properties:
            schema["properties"] = properties
        if required:
            schema["required"] = required
        schema |= self.extensions(declaration)
        if unions := unions_of(self.api.shapes, declaration):
            schema["x-kubernetes-unions"] = unions
        return schema

    def fields(self, ref: Named) -> Iterator[tuple[Named, Field]]:
        """The fields that a dataclass shows in JSON, each with the dataclass that declares it."""
        declaration = self.api.shapes.declaration(ref)
        assert isinstance(declaration, Struct)
        for member in members(declaration, self.api.shapes):
            if isinstance(member, Inlined) or member.hidden:
                continue
            hidden = said(member.field.markers, NOT_PUBLISHED, "upstream")
            if member.field.json_name and "false" not in hidden:
                yield self._owner(ref, member.field) or ref, member.field

    def _owner(self, ref: Named, field: Field) -> Named | None:
        """The dataclass that declares a field: `ref`, or one embedded in it."""
        declaration = self.api.shapes.declaration(ref)
        if not isinstance(declaration, Struct):
            return None
        if field in declaration.fields:
            return ref
        embedded = (f.type for f in declaration.fields if f.embedding)
        inner = (self._owner(e, field) for e in embedded if isinstance(e, Named))
        return next((owner for owner in inner if owner), None)

    def is_required(self, field: Field, made: Schema) -> bool:
        """Whether Kubernetes lists the field as required: by its marker, else because its zero value is written."""
        if self.compat == "strict" and (
            "default" in made or says(field.markers, "k8s:optional")
        ):
            return False
        if says(field.markers, "required"):
            return True
        return not says(field.markers, "optional") and not field.omitempty

    def property(self, module: str, field: Field) -> Schema:
        """A property: the type's schema, with what is said about this field."""
        schema = self.type(field.type)
        enum = self.api.enum(field.type)
        values = self.api.shapes.declaration(enum) if enum else None
        members = self.explained(values) if isinstance(values, Enum) else ()
        if text := description(field.doc, members):
            schema["description"] = text
        default = field_default(self.api, module, field)
        if isinstance(default, Diagnostic):
            self.problems.append(default)
        elif isinstance(default, Default):
            schema["default"] = default.value
        elif self.compat == "upstream":
            schema |= self.made_up_default(field)
        return schema | self.extensions(field)

    def explained(self, enum: Enum) -> list[Constant]:
        """The values of an enum that the descriptions of its fields list: those that can be among them."""
        if says(enum.markers, "enum"):
            return list(enum.members)
        if self.compat == "upstream" or not says(enum.markers, "k8s:enum"):
            return []
        return [m for m in enum.members if not says(m.markers, "k8s:enumExclude")]

    def with_unset(self, field: Field, made: Schema) -> Schema:
        """The property of an enum that may be unset: by value that is the empty string."""
        if isinstance(field.type, Optional) or "" in made["enum"]:
            return made
        return {**made, "enum": ["", *made["enum"]]}

    def made_up_default(self, field: Field) -> Schema:
        """The zero value that kube-openapi gives as the default of what is always written."""
        native = self.api.shapes.native(field.type)
        if isinstance(native, Named):
            return {"default": {}}
        if isinstance(native, Scalar) and not field.omitempty:
            kind = PLAIN.get(native.name, {}).get("type", "")
            if kind in ZEROS and native.name != "bytes":
                return {"default": ZEROS[kind]}
        return {}

    def extensions(self, about: Field | Struct) -> Schema:
        """List and map types, keys, patch hints, and extensions written out in markers."""
        schema: Schema = {}
        for value in said(about.markers, NOT_PUBLISHED, "upstream"):
            name, colon, text = value.partition(":")
            if name.startswith("x-kubernetes-") and colon:
                schema[name] = text
        for marker, name in EXTENSIONS.items():
            if values := said(about.markers, marker, self.compat):
                schema[name] = values[0]
        keys = said(about.markers, "listMapKey", self.compat)
        if keys and (self.compat == "upstream" or schema.get(LIST_TYPE) == "map"):
            # The keys of `unique=map` are no business of those who merge lists.
            schema["x-kubernetes-list-map-keys"] = keys
        return schema

    def type(self, expr: TypeExpr) -> Schema:
        """The schema of a type as a part of another one."""
        if enum := self.api.enum(expr):
            declaration = self.api.shapes.declaration(enum)
            assert isinstance(declaration, Enum)
            if not says(declaration.markers, "enum"):
                return {"type": "string"}
            values = sorted({str(m.value) for m in declaration.members})
            return {"type": "string", "enum": values}
        match self.api.shapes.value_type(expr):
            case Named() as struct:
                return {"$ref": self.name(struct)}
            case List(elem):
                return {"type": "array", "items": self.type(elem)}
            case Map(_, value):
                return {"type": "object", "additionalProperties": self.type(value)}
            case Scalar(name) if name in SCALAR_DEFINITIONS:
                return {"$ref": SCALAR_DEFINITIONS[name]}
            case Scalar(name):
                plain = PLAIN if self.compat == "upstream" else STRICT_PLAIN
                return dict(plain[name])
            case Optional(elem):
                return self.type(elem)

    def name(self, ref: Named) -> str:
        """What to refer to for the structure of a dataclass; its rules are another definition's, where it has any."""
        name = definition_name(self.api.universe, ref)
        has_rules = self.compat == "strict" and ref in self.api.plans
        return name + OPAQUE if has_rules else name
